// Written by `npm run learn`: what each cue adds for each state, and each state for the one after it.
import type { Weights } from './classify.js';

export const CHINESE_WEIGHTS: Weights = {
  cues: {
    always: [
      -0.33, 0.03, 0.3, 0.22, -0.32, -0.37, -0.04, 0.03, -0.17, 0.12, -0.38, -0.25, -0.31, -0.18, -0.28, 0.28,
      -0.3, -0.27, 0, -0.33, -0.25, -0.23,
    ],
    'first line of the page': [
      1.69, -2.74, 0, 0, 0.87, 0, 0.45, 0, -1.21, 0, -2.05, 0, -0.38, 0, 1.17, 0, -6.01, -8, 0, -1.34, 0,
      0.07,
    ],
    'last line of the page': [
      -1.2, -1.06, -1.04, -1.27, -2.45, -1.74, 0.84, 1.13, -0.64, 0, -1.59, -0.09, -0.67, -0.84, -1.16, 0.39,
      -0.76, -0.97, -0.22, -0.83, -0.09, 1.29,
    ],
    'ghost indent after a stop': [
      -0.33, 0.26, -0.18, -0.42, -0.3, -0.11, 0.19, -0.15, -0.07, -0.09, -0.46, -0.04, -0.59, -0.06, -0.26,
      0.91, -0.16, 0, -0.05, -0.66, -0.05, -0.6,
    ],
    'ghost indent in mid-sentence': [
      0.12, -0.36, 1.23, 0.65, -0.5, -0.06, -0.12, 0.32, -0.48, 0.08, -0.65, -0.33, -0.48, -0.46, -0.09, 0.05,
      -0.86, -0.42, -0.53, -0.38, 0.09, -0.64,
    ],
    'a line by itself before: short, in the open, after a stop': [
      -1.44, -0.51, 0.08, -0.7, 0.27, 0.62, 0.21, 0.61, -0.21, 0.26, 1.29, -0.64, 0.56, -0.18, -0.03, 0.97,
      -0.28, 0.28, 0.53, -0.72, 0, 0.23,
    ],
    'short line of capitals after a stop': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'short line of capitals in mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'frame start': [
      4.49, -3.13, -2.3, -2.24, 1, 0, -1.24, -1.45, -0.75, -0.03, -0.24, 0, 0.04, -0.1, -0.09, -0.07, -0.04,
      -0.07, 0, 0, 0, -0.37,
    ],
    'several blank lines before': [
      0.36, 0.9, -1.94, -1.82, -0.02, -0.5, 0.08, -1.16, 0.48, -0.86, 0.47, 0, 0.37, -0.04, 0.5, -1.01, 0.41,
      0.03, -0.13, 0.41, 0, 0.49,
    ],
    'blank line before, where most lines have none': [
      0.08, 0.27, 0.02, -0.62, 0.36, -0.18, 0.43, -0.83, 0.22, -0.21, 0.55, -0.26, 0.21, -0.17, 0.56, -1.39,
      0.16, 0.27, -0.13, 0.41, -0.06, 0.05,
    ],
    'blank line before, where most lines have one': [
      -0.25, 0, -0.32, 0.27, -0.3, -0.11, -0.1, -0.07, -0.18, -0.27, -0.29, -0.37, -0.28, 0.11, -0.26, 0.17,
      -0.28, -0.23, -0.27, -0.3, -0.45, -0.19,
    ],
    'no blank line before, where most lines have none': [
      -0.64, -0.55, 0.25, 0.38, -0.23, 0, -0.38, 0.08, 0.29, -0.06, -0.64, 0.3, -0.21, -1.12, -0.34, 0.22,
      -0.45, -0.5, -0.68, -0.98, 0.45, -0.81,
    ],
    'no blank line before, where most lines have one': [
      0.14, -1.63, 0.55, 0.39, -0.17, 0.33, -0.28, 0.77, -0.18, 0.38, -0.66, -0.03, -0.09, -0.2, 0, 0.82,
      -0.26, -0.77, 0.61, -0.98, -0.16, -0.22,
    ],
    'blank line before, where paragraphs have one': [
      0.27, 0.36, -0.39, -0.88, 0.35, -0.02, 0.71, -0.34, 0.82, -0.28, 0.09, -0.17, 0.76, -0.84, 0.53, -1.72,
      0.45, 0.39, -0.41, 0.12, -0.06, 1.1,
    ],
    'no blank line before, where paragraphs have one': [
      -0.9, -1, 0.6, 0.76, -0.36, 0.58, 0.07, 0.29, 0.23, 0.49, -1.84, -0.42, -1.17, 0.66, -0.74, 0.73, -1.14,
      -0.64, -0.21, -2.44, 0.99, -1.53,
    ],
    'blank line before, where paragraphs have none': [
      -0.48, 0.24, -0.87, -1.02, 0.1, -0.07, -0.39, -0.99, -0.71, -0.44, 0.69, 0, 0.21, -0.02, 0.24, -0.1,
      0.06, -0.04, 0, -0.09, 0, 0.3,
    ],
    'blank line after, where most lines have none': [
      -0.55, -0.52, -0.17, 0.25, -0.17, 0.06, -0.16, 0.7, -0.66, 0.29, 0.22, 0.88, -0.3, 0.14, -0.13, 0.44,
      0.35, 0, -0.22, 0, 0.6, -0.15,
    ],
    'no blank line after, where most lines have one': [
      -0.5, 0.38, 0, 0.08, -0.83, -1.23, 0.36, -0.4, 0.35, -0.12, -0.58, -0.12, -0.48, -0.82, -0.42, -0.33,
      -0.11, 0.09, -0.18, 0.27, -0.11, -0.28,
    ],
    'measure changes after a stop': [
      2.3, -1.66, -1.13, -0.67, 0.11, -0.07, -0.42, -0.96, -0.15, -0.19, -0.66, 0, -0.21, 0, 0.33, -0.57,
      0.06, -0.34, -0.02, -0.65, 0, 0.21,
    ],
    'measure changes in mid-sentence': [
      1.06, 0.5, -0.36, -0.85, 0.36, -0.05, 0.44, -0.29, 0.32, -1.33, 0.27, -0.49, -0.03, 0.38, 1, -0.34,
      -1.08, 0.16, -0.55, 0.21, -0.22, 0.15,
    ],
    'measure changes after this line': [
      0.32, -0.29, -0.45, -0.38, -0.17, 0.87, 0.29, 0.47, 0.61, 0.29, -0.09, -0.27, -0.11, 0.6, -0.02, -0.48,
      -0.12, -0.47, 0.46, -0.34, -0.36, -0.48,
    ],
    'as wide as the unpunctuated line before': [
      -0.47, 1.18, -0.72, -0.24, -0.3, 1.15, -0.52, 1.11, 0.24, 0.18, -0.4, -0.2, 0, 0.54, -0.46, -0.5, -0.54,
      -0.34, -0.42, -0.2, 0.25, -0.71,
    ],
    'unpunctuated and wider than the one before': [
      -0.36, 1.3, -0.17, -1.19, 0.56, -3.12, 0.41, 0.13, 0.13, -1.1, -0.08, -0.05, -0.45, -0.66, -0.85, -1.91,
      -0.49, -0.38, 0.41, -0.37, -0.45, -1.74,
    ],
    'unpunctuated and narrower than the one before': [
      -0.26, 0.22, -0.34, -0.96, -0.29, 1.03, -0.05, -0.43, 0.6, -0.75, -0.43, 0.32, -0.03, 0.48, -0.57,
      -0.37, -1.07, 0.29, 0, -1.22, -0.21, -0.62,
    ],
    'makes a full line with the one before': [
      0, -0.1, -0.07, 0.3, -0.4, -0.11, -0.42, -0.03, -0.69, -0.82, -0.59, -0.41, 0.04, 0.04, 0.38, -0.71,
      -0.44, 0.16, -0.27, 0.86, -0.21, 0.29,
    ],
    'the word across the break stands elsewhere': [
      -0.66, -1.86, 0.78, 0.51, -0.93, 1.23, -0.53, 1.86, -1.02, 2.16, -0.41, 0.28, -0.36, 0.32, -0.53, 0.75,
      -0.34, -0.34, 0.4, -0.32, -0.33, -1.13,
    ],
    'the word across the break stands nowhere else': [
      -0.5, -1.38, 0.46, 0.36, -0.27, -0.17, 0.22, 0.39, -0.49, 0.51, -1.02, -0.69, 0.1, 0.53, -0.21, 0.16,
      -0.55, -0.59, -0.22, -0.13, -0.27, -0.51,
    ],
    'full line after the next': [
      -0.08, -0.25, 0.28, 0.1, -0.38, -0.35, -0.2, 0.25, -0.13, 0.19, 0.71, 0.22, -0.11, -0.44, -0.12, -0.2,
      -0.18, -0.23, -0.35, -0.18, -0.27, -0.31,
    ],
    'dateline a few unpunctuated lines ahead': [
      -1.03, -0.08, 0.14, -0.46, 0.24, -0.14, -0.69, 0.15, 0.61, 0.27, -1.89, -0.07, 0.28, -0.77, -0.43,
      -0.02, 0, 0.27, 0.78, 0.68, 0.54, 0.18,
    ],
    'running text after': [
      -0.19, -0.37, 0.25, 0.26, -0.36, -0.8, -0.12, 0.02, -0.21, -0.08, -0.05, -0.44, -0.28, -0.25, -0.23,
      0.23, -0.21, -0.31, -0.29, -0.36, -0.24, -0.04,
    ],
    'no running text in the next lines': [
      -2.22, 0.39, 0.1, -0.62, 0.04, -0.54, 0.81, -0.29, -0.2, -0.24, -0.79, -0.3, -0.68, -0.44, -0.87, -0.17,
      0.09, -0.23, -0.63, -0.95, -0.29, -0.58,
    ],
    'no room for its first word on the line before, after a stop': [
      0.57, -0.88, 0.61, 0.55, -0.39, -0.05, -0.41, -0.83, -0.04, -0.14, 0.03, 0, -0.32, 0, -0.47, 0.09, 0.44,
      -0.09, 0, 0.18, 0, -0.78,
    ],
    'hardly room for its first word on the line before, after a stop': [
      -1.2, -0.84, -0.2, 0.19, 0.58, -0.04, 0.61, -0.13, 0.21, -0.09, 0.21, 0, 0.04, -0.02, -0.32, 0.03, 0.9,
      0.45, 0, -0.83, 0, 0.19,
    ],
    'just room for its first word on the line before, after a stop': [
      0.18, -0.28, -0.48, -0.75, -0.25, -0.02, 0.57, -0.03, -0.02, -0.02, 0.24, -0.02, -0.35, -0.02, -0.14, 0,
      -0.37, -0.12, 0, 0.84, 0, 0.04,
    ],
    'an indent of room for its first word on the line before, after a stop': [
      -0.14, 0.3, -0.19, -1.79, -0.56, -0.13, 0.31, -0.26, -0.41, -0.2, 0.44, -0.02, -0.36, 0, 0.21, -0.62,
      0.68, 0.1, -0.02, -1.05, 0, -0.36,
    ],
    'much room for its first word on the line before, after a stop': [
      0.05, 1.02, -2.57, -2.4, 0.6, -0.17, 0.79, -0.3, 0.08, -0.23, 0.77, -0.05, 0.46, -0.07, 0.34, -1, 0.88,
      0.06, -0.07, -0.61, -0.06, 0.48,
    ],
    'no room for its first word on the line before, in mid-sentence': [
      -0.5, -1.06, -0.18, 0.41, -0.54, -0.2, -0.42, -0.02, -0.34, 0.14, -0.46, 0.18, -0.38, 0.37, -0.49, 0.51,
      -0.35, -0.28, 0.34, 0, -0.18, -0.42,
    ],
    'hardly room for its first word on the line before, in mid-sentence': [
      -0.53, -0.86, 0.07, 0.4, -0.31, -0.25, -0.13, 0, -0.21, -0.24, -0.61, -0.39, -0.33, -0.12, -0.27, 0.28,
      -0.44, -0.36, -0.35, -0.39, -0.26, -0.55,
    ],
    'just room for its first word on the line before, in mid-sentence': [
      -0.26, -0.63, 0.29, -0.06, -0.9, -1.1, 0.11, -0.4, 0.92, -0.04, -1.19, -0.04, -0.35, -0.12, 0.38, 0.1,
      -0.3, -0.39, -0.06, -0.64, -0.05, 0.11,
    ],
    'an indent of room for its first word on the line before, in mid-sentence': [
      -0.03, 0.09, 0.45, -0.79, -0.23, -0.5, -0.25, 0.13, 0.13, 0.24, -0.48, -0.32, -0.55, -0.84, 0.14, -0.04,
      -0.47, -0.34, 0.18, -0.92, -0.41, -0.04,
    ],
    'much room for its first word on the line before, in mid-sentence': [
      0.26, 1.17, -1.32, -0.53, 0.29, 0.21, 0.38, 0.19, 0.51, 0.18, 0.6, -0.27, -0.02, -0.45, 0.15, -0.15,
      -0.99, 0.14, -0.56, -0.31, 0.19, 0.11,
    ],
    'no room for the next word on this line, at a stop': [
      0.11, 0.34, 0.29, 0.57, -0.28, -0.13, 0.37, 0.17, -0.63, -0.05, -0.77, -0.03, -0.2, 0, 0.28, -0.12,
      -0.08, -0.15, -0.02, -0.22, 0, -0.2,
    ],
    'hardly room for the next word on this line, at a stop': [
      -0.16, 0.46, 0.52, 0.63, -0.62, -0.12, 0.26, -0.36, -0.83, -0.14, -0.61, -0.02, -0.53, -0.05, 0.13,
      0.48, -0.16, -0.37, -0.05, -0.6, 0, -0.25,
    ],
    'just room for the next word on this line, at a stop': [
      -0.58, -0.02, -0.15, 0, -0.31, -0.1, -0.13, 0.74, -0.13, 0, 0.78, 0, -0.12, 0, -0.58, 0.03, -0.03,
      -0.07, 0, -0.14, 0, -0.05,
    ],
    'an indent of room for the next word on this line, at a stop': [
      -0.1, 0.22, 0.43, 0.55, -0.82, -0.17, 0.38, -0.58, -0.64, -0.26, -1.04, -0.05, -0.5, -0.03, -0.15, 0.3,
      -0.21, -0.51, -0.02, -0.54, 0, -0.22,
    ],
    'much room for the next word on this line, at a stop': [
      0.18, 0.2, 0.22, 0.57, -1.25, -0.95, -0.45, -1.27, -1.1, -0.98, -0.31, -0.46, -0.99, -0.47, -0.34,
      -0.33, -0.5, -0.68, -0.15, -0.93, -0.14, -1.14,
    ],
    'no room for the next word on this line, in mid-sentence': [
      -0.56, -0.15, 0.39, 0.16, -0.16, -0.1, 0.06, -0.33, -0.17, 0.2, 0.11, -0.21, -0.27, -0.47, -0.15, -0.12,
      -0.21, -0.13, 0.36, -0.27, -0.24, -0.3,
    ],
    'hardly room for the next word on this line, in mid-sentence': [
      -0.3, -0.28, 0.09, 0.25, -0.09, -0.18, -0.06, -0.53, 0.22, 0.15, -0.53, -0.22, -0.2, -0.29, -0.27, 0.07,
      -0.31, -0.27, -0.3, -0.23, -0.24, -0.6,
    ],
    'just room for the next word on this line, in mid-sentence': [
      -0.62, 0.35, -0.28, -0.31, 0.2, -0.12, -0.2, -0.62, -0.3, -0.53, 0, 0, -0.25, 0.13, -0.07, 0.06, 0.04,
      -0.29, -0.05, -0.92, 0, 0.8,
    ],
    'an indent of room for the next word on this line, in mid-sentence': [
      0.33, 0.32, -0.37, -0.28, 0, -0.07, 0.03, 0.03, 0.09, 0.17, -0.12, -0.29, -0.26, -0.48, -0.4, 0, -0.13,
      -0.02, -0.47, -0.52, 0, 0.03,
    ],
    'much room for the next word on this line, in mid-sentence': [
      0.25, -0.67, -0.05, 0.45, 0.22, 0.41, 0.03, -0.04, -0.12, -0.14, -0.15, 0.34, 0.05, 0.62, -0.29, 0.41,
      -0.02, -0.21, 0.1, 0.44, 0.05, 0.14,
    ],
    'far from room for its first word on the line before, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'not room for its first word on the line before, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'a hair of room for its first word on the line before, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'half an indent of room for its first word on the line before, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'up to an indent of room for its first word on the line before, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'up to two indents of room for its first word on the line before, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'more than indents of room for its first word on the line before, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'far from room for its first word on the line before, after a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'not room for its first word on the line before, after a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'a hair of room for its first word on the line before, after a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'half an indent of room for its first word on the line before, after a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'up to an indent of room for its first word on the line before, after a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'up to two indents of room for its first word on the line before, after a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'more than indents of room for its first word on the line before, after a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'far from room for its first word on the line before, after a mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'not room for its first word on the line before, after a mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'a hair of room for its first word on the line before, after a mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'half an indent of room for its first word on the line before, after a mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'up to an indent of room for its first word on the line before, after a mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'up to two indents of room for its first word on the line before, after a mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'more than indents of room for its first word on the line before, after a mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'far from room for the next word on this line, at a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'not room for the next word on this line, at a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'a hair of room for the next word on this line, at a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'half an indent of room for the next word on this line, at a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'up to an indent of room for the next word on this line, at a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'up to two indents of room for the next word on this line, at a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'more than indents of room for the next word on this line, at a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'far from room for the next word on this line, at a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'not room for the next word on this line, at a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'a hair of room for the next word on this line, at a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'half an indent of room for the next word on this line, at a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'up to an indent of room for the next word on this line, at a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'up to two indents of room for the next word on this line, at a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'more than indents of room for the next word on this line, at a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'far from room for the next word on this line, at a mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'not room for the next word on this line, at a mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'a hair of room for the next word on this line, at a mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'half an indent of room for the next word on this line, at a mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'up to an indent of room for the next word on this line, at a mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'up to two indents of room for the next word on this line, at a mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'more than indents of room for the next word on this line, at a mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'far from room for its first syllable on the line before, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'not room for its first syllable on the line before, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'a hair of room for its first syllable on the line before, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'half an indent of room for its first syllable on the line before, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'up to an indent of room for its first syllable on the line before, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'up to two indents of room for its first syllable on the line before, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'more than indents of room for its first syllable on the line before, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'far from room for its first syllable on the line before, after a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'not room for its first syllable on the line before, after a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'a hair of room for its first syllable on the line before, after a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'half an indent of room for its first syllable on the line before, after a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'up to an indent of room for its first syllable on the line before, after a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'up to two indents of room for its first syllable on the line before, after a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'more than indents of room for its first syllable on the line before, after a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'far from room for its first syllable on the line before, after a mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'not room for its first syllable on the line before, after a mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'a hair of room for its first syllable on the line before, after a mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'half an indent of room for its first syllable on the line before, after a mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'up to an indent of room for its first syllable on the line before, after a mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'up to two indents of room for its first syllable on the line before, after a mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'more than indents of room for its first syllable on the line before, after a mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'far from room for the next syllable on this line, at a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'not room for the next syllable on this line, at a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'a hair of room for the next syllable on this line, at a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'half an indent of room for the next syllable on this line, at a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'up to an indent of room for the next syllable on this line, at a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'up to two indents of room for the next syllable on this line, at a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'more than indents of room for the next syllable on this line, at a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'far from room for the next syllable on this line, at a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'not room for the next syllable on this line, at a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'a hair of room for the next syllable on this line, at a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'half an indent of room for the next syllable on this line, at a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'up to an indent of room for the next syllable on this line, at a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'up to two indents of room for the next syllable on this line, at a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'more than indents of room for the next syllable on this line, at a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'far from room for the next syllable on this line, at a mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'not room for the next syllable on this line, at a mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'a hair of room for the next syllable on this line, at a mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'half an indent of room for the next syllable on this line, at a mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'up to an indent of room for the next syllable on this line, at a mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'up to two indents of room for the next syllable on this line, at a mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'more than indents of room for the next syllable on this line, at a mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'almost an em less short than an indented line, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'much less short than an indented line, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'less short than an indented line, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'a little less short than an indented line, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'as short as an indented line, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'a little shorter than by an indent, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'shorter than by an indent, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'an em shorter than by an indent, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'two ems shorter than by an indent, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'far shorter than by an indent, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'almost an em less short than an indented line, in mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'much less short than an indented line, in mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'less short than an indented line, in mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'a little less short than an indented line, in mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'as short as an indented line, in mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'a little shorter than by an indent, in mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'shorter than by an indent, in mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'an em shorter than by an indent, in mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'two ems shorter than by an indent, in mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'far shorter than by an indent, in mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'up to 15 em since a paragraph surely began, after a full line with a stop': [
      -0.74, -0.64, -0.53, 0.65, -0.65, -0.04, -0.02, -0.04, -0.07, 0, 1.18, 0, 0.38, 0, -0.1, -0.45, 0.2,
      0.91, 0, 0.23, 0, -0.41,
    ],
    'up to 30 em since a paragraph surely began, after a full line with a stop': [
      0.74, -0.83, 0.12, 0.18, -1.83, -0.08, -0.95, -0.83, -0.53, -0.14, 0.83, 0, -0.24, 0, -0.24, -0.62,
      0.11, 0.15, 0, -0.45, 0, -0.18,
    ],
    'up to 60 em since a paragraph surely began, after a full line with a stop': [
      -0.41, 0.02, 0.13, 0.38, 0.33, -0.02, 0.17, -0.05, -0.26, -0.05, -0.1, 0, -0.83, 0, -0.14, -0.21, 0.44,
      -0.38, 0, 0.18, 0, 0.27,
    ],
    'up to 100 em since a paragraph surely began, after a full line with a stop': [
      -0.84, 0.61, -0.98, -0.89, 0.13, -0.03, -0.04, -0.02, -0.31, -0.02, -0.3, -0.03, -0.51, -0.03, -0.57,
      0.18, -0.2, -0.64, 0, 0.07, 0, 0.16,
    ],
    'up to 170 em since a paragraph surely began, after a full line with a stop': [
      -1.9, 0.68, -0.44, -0.58, 0.24, 0, 0.52, -0.04, -0.06, -0.19, 0.5, 0, 0.62, 0, 0.08, 0.04, -0.48, 0.17,
      0, -1.01, 0, -0.04,
    ],
    'more than 170 em since a paragraph surely began, after a full line with a stop': [
      -1.21, 0.37, -0.61, -0.7, -0.24, -0.03, 0.15, -0.12, 0.2, -0.03, 0.16, 0, -0.59, 0, -0.41, -0.56, -0.11,
      -0.59, 0, -0.45, 0, -0.64,
    ],
    'up to 15 em until a paragraph surely ends, after a full line with a stop': [
      0.31, 0.74, -0.24, -1.13, 0.04, -0.13, 0.46, -0.95, -0.39, -0.37, 0.63, -0.05, 0.27, -0.03, -0.86, -0.5,
      0.21, -0.45, -0.03, -0.15, -0.02, 0.27,
    ],
    'up to 30 em until a paragraph surely ends, after a full line with a stop': [
      -1.02, -0.19, -0.64, -0.07, 0.27, -0.05, 0.28, -0.16, 0, -0.03, -0.76, 0, 0.49, 0, -0.61, 0.02, 0.14,
      0.37, 0, -0.46, 0, -0.29,
    ],
    'up to 60 em until a paragraph surely ends, after a full line with a stop': [
      -0.85, 0.2, -0.64, -0.31, 0, -0.03, -1.02, -0.06, -0.28, -0.02, -0.55, 0, -0.2, 0, 0.12, -0.06, 0.38,
      0.41, 0, -0.4, 0, -0.28,
    ],
    'up to 100 em until a paragraph surely ends, after a full line with a stop': [
      -0.45, 0.64, -0.54, -0.9, 0.03, 0, -0.32, 0, -0.07, 0, 0.67, 0, -0.4, 0, -0.28, -0.6, 0.19, -0.17, 0,
      -0.03, 0, -0.42,
    ],
    'up to 170 em until a paragraph surely ends, after a full line with a stop': [
      -0.06, 0.88, -0.87, -0.75, -0.59, 0, 0.62, 0, -0.15, 0, 0.84, 0, -0.92, 0, 0.07, 0.07, -0.5, -0.31, 0,
      -0.52, 0, 0.11,
    ],
    'more than 170 em until a paragraph surely ends, after a full line with a stop': [
      -1.34, 0.73, -1.31, -0.53, -0.06, 0, -0.55, 0, 0, 0, 0.43, 0, 0.36, 0, -0.15, -0.65, 0.23, -0.25, 0,
      -0.84, 0, -0.19,
    ],
    'ends in a stop': [
      0.16, 0.14, 0.35, 0.36, -1.43, -1.37, -0.25, -0.44, -1.4, -1.51, -0.61, -0.6, -1.13, -0.65, -0.62, 0.17,
      -0.57, -0.84, -0.3, -1.06, -0.19, -1.62,
    ],
    'ends in a colon': [
      3.04, 2.96, -0.06, 0.12, -1.92, -0.98, -1.79, -1.49, -0.97, -1.25, -5.12, -0.56, -0.64, -0.13, -0.15,
      -1.27, -0.41, -0.35, -0.13, -0.55, 0, -0.61,
    ],
    'ends in a comma': [
      -0.07, -0.21, 0.2, 0.37, -0.44, -0.07, -0.59, -0.61, 0.18, -0.81, -0.62, -0.04, -0.31, -0.04, 0.14,
      -0.11, -0.22, -0.25, -0.03, -0.23, -0.03, -1.17,
    ],
    'ends in a hyphen': [0, 0, -0.02, -0.03, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'ends in the open': [
      -0.59, -0.61, 0.29, 0.18, -0.13, -0.11, 0.06, 0.14, -0.02, 0.45, -0.2, -0.08, -0.2, -0.04, -0.26, 0.33,
      -0.26, -0.2, 0.08, -0.24, -0.22, 0.25,
    ],
    'ends in a full stop': [
      0.14, 0.1, 0.49, 0.48, -0.97, -0.78, -1.95, -3.23, -1.08, -1.2, -3.61, -0.45, -0.79, -0.35, -0.15, 0.93,
      -0.49, -0.67, -0.24, -0.73, -0.15, -0.86,
    ],
    'punctuated inside': [
      -0.26, 0.38, 0.29, 0.23, -0.53, -0.59, -0.79, 0.34, -0.02, -0.21, -0.44, -0.29, -0.4, -0.32, -0.1, 0.71,
      -0.38, -0.35, -0.25, -0.36, -0.23, 0.12,
    ],
    unpunctuated: [
      -0.46, -1.5, -0.62, -0.23, 0.72, 0.35, 1.39, 0.38, -0.36, 0.73, 1.03, 0.09, 0.26, 0.39, -1.16, -0.11,
      0.17, 0.18, 0.31, 0, -0.16, -0.02,
    ],
    'full line': [
      -0.5, -0.22, 0.09, 0.22, -0.17, -0.18, 0, 0.22, -0.04, 0.33, -0.2, -0.27, -0.21, -0.03, -0.21, -0.03,
      -0.27, -0.25, 0.07, -0.26, -0.28, 0.08,
    ],
    'short line': [
      0, 0.21, 0.48, 0.45, -0.79, -0.21, -0.26, -0.27, -0.54, -0.19, -0.6, 0.05, -0.52, -0.24, -0.34, 0.6,
      -0.31, -0.49, -0.06, -0.4, -0.11, -0.29,
    ],
    'wider than its column': [
      -0.29, -1.03, 0.15, -0.16, 0.59, 0, -0.43, -0.2, -0.5, -0.37, 1.43, 0, -0.5, -0.03, -0.36, -0.02, 0.14,
      -0.1, 0, -1.05, 0, -0.09,
    ],
    'uncut line': [
      0.52, 0.35, -0.17, -0.28, -0.26, -0.04, -0.32, -0.22, -0.49, 0, -1.57, -0.03, -0.21, -0.07, -0.64,
      -0.12, -0.3, -0.31, 0, -0.09, 0, -0.36,
    ],
    'end of a quotation before': [
      -1.62, -0.44, -0.69, -0.63, 0.04, -0.02, 0.76, -0.04, -0.67, -0.02, 0.71, -0.06, 0.05, -0.04, 1.46,
      -0.4, -0.96, -0.36, 0, -1.03, -0.03, -0.69,
    ],
    'full line before, ending in a stop': [
      -0.28, 0.86, -1.33, -0.29, 0.05, -0.12, 0.38, -1.04, -0.19, -0.28, 0.67, -0.05, -0.23, -0.06, -0.59,
      -0.3, 0.8, 0.18, -0.03, -0.21, -0.03, -0.46,
    ],
    'indented line before, ending in a stop': [
      -0.25, 0.25, -0.38, -0.86, -0.18, -0.1, -0.19, -0.16, -0.42, -0.18, 0.41, -0.02, -0.46, 0, -0.37, -0.72,
      0.58, 0.16, -0.02, -0.62, 0, -0.06,
    ],
    'short line before, ending in a stop': [
      -0.5, 1.08, -1.99, -2.46, 0.2, -0.23, 0.73, -0.41, 0, -0.27, 1.36, -0.07, -0.11, -0.12, 0.31, -1.04,
      0.83, -0.06, -0.09, -0.58, -0.08, 0.31,
    ],
    'full line before, ending in a colon': [
      -0.75, 1.27, -1.46, 0.8, 0.22, -0.07, 0.31, 0.17, 0.02, -0.06, 0.65, 0, -0.73, 0, -0.16, 0.4, 0, -0.19,
      0, -0.84, 0, 0.03,
    ],
    'indented line before, ending in a colon': [
      -0.87, 1.28, -0.63, -0.43, -0.06, 0, -0.35, -0.58, -0.03, 0, 0.94, 0, -0.23, 0, -0.29, -0.08, 0, -0.09,
      0, -0.57, 0, 0.26,
    ],
    'short line before, ending in a colon': [
      -0.98, 1.54, -0.48, -0.51, -0.54, -0.09, -0.25, 0.24, -0.9, -0.19, 0.69, 0, -0.35, 0, -0.81, -0.18,
      -0.03, -0.15, 0, -0.7, 0, -0.18,
    ],
    'full line before, ending in a comma': [
      -0.96, -2.35, -0.33, 0.94, -0.45, -0.09, -0.74, -0.27, -0.4, 1.53, -0.9, -0.04, -0.33, -0.04, -0.94,
      1.17, -0.22, -0.32, -0.05, -0.44, -0.03, -0.2,
    ],
    'indented line before, ending in a comma': [
      -0.64, -2.2, 0.76, 0.33, -0.23, 0, -0.43, -0.04, -0.3, 0.66, -0.52, 0, -0.04, 0, -0.29, -0.03, -0.02,
      -0.07, 0, -0.04, 0, -0.02,
    ],
    'short line before, ending in a comma': [
      -1.24, -3.07, 1.07, -0.12, -0.68, 0, -0.82, -0.13, -0.68, 1.37, -0.82, 0, -0.15, 0, -1.32, 0.48, -0.06,
      -0.03, 0, -0.14, 0, -0.05,
    ],
    'full line before, ending in a hyphen': [
      -0.09, -0.14, 0.23, 0.23, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'indented line before, ending in a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'short line before, ending in a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'full line before, ending in the open': [
      -0.39, -0.84, -0.27, 0.39, -0.37, -0.34, -0.17, -0.08, -0.21, -0.37, -0.62, -0.1, -0.32, 0.14, -0.28,
      0.34, -0.42, -0.33, 0, -0.24, -0.26, -0.43,
    ],
    'indented line before, ending in the open': [
      -0.18, -0.5, 0.4, -0.25, -0.26, -0.11, -0.09, -0.17, 0, -0.27, -0.57, -0.49, -0.16, -0.84, -0.18, 0.16,
      -0.47, -0.29, 0.15, 0.03, -0.37, -0.27,
    ],
    'short line before, ending in the open': [
      0.64, -0.19, 0.58, -0.81, 0.18, 0, 0.32, 0.42, 0.62, 0.72, -0.3, -0.29, -0.03, -0.7, 0.75, -0.35, -1.01,
      0.23, -0.66, -0.23, 0.13, 0.25,
    ],
    'punctuated line in the open before': [
      -0.48, -1.16, 0.37, 0.39, -0.26, -0.52, -0.08, -1.16, -0.4, 0.38, -0.59, -0.26, -0.16, -0.26, -0.31,
      0.35, -0.39, -0.28, -0.26, -0.1, -0.22, -0.42,
    ],
    'unpunctuated line before': [
      0.14, 0.58, 0.48, 0, -0.69, 0.25, -0.3, 0.82, 0.88, -0.43, -0.56, -0.09, -0.72, 0.15, 0, 0.21, -0.7,
      -0.4, 0.32, -0.66, -0.19, -0.17,
    ],
    'uncut line before': [
      -0.15, 0.54, -1.86, -0.31, -0.31, 0, 0.43, 0, -0.37, 0, 0.63, 0, 0.14, 0, -0.24, -1.02, 0, -0.24, 0,
      -0.29, 0, 0.05,
    ],
    'uncut line in mid-sentence before': [
      -0.54, 0.15, 0.19, -0.38, 0.87, 0, -0.4, 0, -0.03, 0, -0.23, 0, 0.08, 0, 0.07, -0.31, -0.04, 0.04, 0,
      0.15, 0, 0.69,
    ],
    'ghost indent before': [
      -0.35, -0.37, 0.46, -0.27, -0.28, -0.19, -0.3, -0.25, -0.1, -0.22, -0.29, -0.51, -0.29, -0.83, -0.31,
      0.05, -0.34, -0.15, 0.13, -0.15, -0.37, -0.26,
    ],
    'line after ends in a stop': [
      -0.05, -0.17, -0.34, 0.23, 0.45, 0.68, -0.48, -0.73, -0.24, -0.08, 0.3, -0.2, -0.21, -0.6, -0.44, -0.33,
      -0.11, -0.32, -0.21, -0.31, -0.12, -0.31,
    ],
    'line after ends in a full stop': [
      0.35, -0.08, 0.43, 0.12, -1.13, -0.36, -0.32, -0.08, -0.38, 0.21, 0.02, -0.18, 0.04, -0.39, -0.15, 0.14,
      -0.12, -0.29, -0.19, -0.26, -0.11, -0.14,
    ],
    'unpunctuated line after': [
      -0.17, 0.48, 0.52, 0, -0.28, 0.61, 0.1, 0.22, 0.17, 0.2, -0.83, 0.28, -0.23, 0.35, -0.27, 0.05, -0.66,
      -0.06, 0.37, -0.11, -0.12, -0.38,
    ],
    'full line after': [
      -0.13, 0.19, 0.79, 0.14, -0.27, -0.44, -0.13, 0.37, -0.1, -0.41, -0.37, -0.31, -0.33, -0.27, -0.14, 0,
      -0.18, -0.26, -0.24, -0.3, -0.23, 0.6,
    ],
    'short line after': [
      -1.11, 0.08, -0.04, 0.38, 0.58, -0.39, -0.97, -0.4, -0.72, -1.43, 0, -0.11, -0.3, 0.07, -0.73, -0.42,
      -0.39, -0.47, -0.15, -0.59, -0.12, 0,
    ],
    'ghost indent after': [
      -0.65, -0.72, -0.24, 0.38, 0.09, -0.32, -0.61, -0.24, -0.31, -0.1, 0.47, 0.53, -0.02, -0.56, -0.48,
      -0.25, -0.13, -0.64, 0.25, 0.2, -0.24, 0.59,
    ],
    indent: [8, 8, -8, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, 0, -8, 0, -8, 0],
    'up to 4 em': [
      -2.28, -1.44, 0.16, 0.41, 0.9, 1.2, -3.59, 0.44, -2.87, 0.91, -3.41, 0.3, 0, 0.8, -2.18, 0.69, 0, -2.1,
      0.16, -0.02, 0.27, 1.35,
    ],
    'up to 8 em': [
      -0.91, -0.94, 0.41, 0.32, -0.12, 0.77, -1.33, 0.59, -2.14, 0.39, 0.69, -0.47, -0.19, -0.39, -0.07, 0.41,
      0.29, -0.18, -1.03, 0.3, -0.58, -1.99,
    ],
    'up to 12 em': [
      -1.33, -0.72, 0.55, 0.5, -0.11, -1.81, -0.48, -0.1, -0.21, 0.43, -0.76, -0.37, 0.26, -0.32, -1.34,
      -0.27, -0.09, 0.16, -0.48, -0.66, -0.19, -1.25,
    ],
    'up to 18 em': [
      -0.43, -0.42, 0.19, 0.23, -0.27, -1.21, 0.43, -0.86, -0.03, -1.28, 0.11, -0.25, -0.36, -0.34, -0.22,
      -1.24, -0.32, -0.26, 0.22, -0.34, -0.25, -1.6,
    ],
    'up to 26 em': [
      0.9, 0, 0.05, 0.19, -1.39, -0.37, 0.82, -1.28, 0.73, 0.13, -1.58, -0.1, -0.54, -0.24, 1.08, -0.26,
      -0.53, -0.41, -0.11, -0.28, -0.1, -3.3,
    ],
    'up to 40 em': [
      0.64, 0.77, 0.21, 0.21, -0.49, -0.08, 0.65, -1.79, 1.48, -0.63, -1.48, -0.02, -0.39, -0.05, -0.09,
      -1.25, -0.34, -0.34, -0.02, -0.23, -0.02, -1.33,
    ],
    'longer than 40 em': [
      0.83, 0.26, -0.73, -0.59, -0.81, -0.3, -1.22, -0.57, 0.1, -1.04, -3.11, -0.05, -0.8, -0.12, -0.29,
      -1.61, -0.97, -0.72, -0.03, -1.2, 0, -1.66,
    ],
    'begins with Han': [
      -0.4, 0.24, 0.21, 0.16, -0.09, 0.06, 0.18, 0.08, -0.27, 0.38, -0.23, -0.2, -0.5, 0.03, -0.19, 0.28,
      -0.23, -0.33, 0.12, -0.41, -0.36, 0.18,
    ],
    'begins with an opening quote or bracket': [
      1.08, 0.77, 0.27, 0.66, -2.48, -1.65, -2.7, 0.16, -3.17, -1.55, -0.97, -0.09, 1.85, -0.76, -1.72, 0.07,
      -1.29, -1.68, -0.25, 1.34, -0.11, -2.18,
    ],
    'begins with a digit': [
      1.45, 0.2, 0.37, 0.43, -2.38, -1.63, -0.32, 0.99, -2.56, 0.89, -2.76, -0.24, -1.01, -0.23, -0.74, 0.16,
      -0.41, 1.79, -0.62, -1.05, -0.11, 0.24,
    ],
    'begins with a closing mark': [
      -1.13, -3.26, 2.55, 2.49, -1.69, -0.04, -1.14, -0.1, -0.32, 0, -3.34, 0, -0.77, -0.03, 0.23, 1.3, -0.28,
      -0.29, 0, -1.13, 0, -1.38,
    ],
    'begins with a dash': [
      -0.81, -1.65, 1.62, 1.69, -2.47, -0.24, -3.3, -2.53, 3, -0.39, -1.2, 0, -0.37, -0.02, -0.9, -0.37,
      -0.22, -0.22, 0, -0.14, 0, -0.37,
    ],
    'begins with a line mark': [
      -1.07, -1.26, 1.25, 1.41, -0.34, -0.04, -0.85, -1.18, -1.25, -1.02, -0.73, 0, 1.4, -0.03, -0.26, -0.28,
      -0.18, 0, 0, -0.11, 0, -1.27,
    ],
    'begins with a hash': [
      -0.73, -1.17, -0.4, -0.25, 0.33, -0.94, 0.79, -2.31, 0.88, -1.43, 0.45, 0, -0.67, -0.07, -0.68, -0.06,
      -0.43, -0.4, 0, -0.21, -0.02, -1.13,
    ],
    'begins with a small letter': [
      0, -0.11, 0.19, 0.21, -4, 0, -5, 0, -2, 0, 0, 0, 0, 0, 0, 0, 0, -4, 0, 0, 0, 0,
    ],
    'begins with a capital': [
      -0.02, -0.08, 0.92, 0.97, -0.59, -0.08, -0.37, 1.27, -0.56, -0.23, 0, 0, -0.07, 0, -0.03, 0, 0, 0, 0,
      -0.42, 0.67, -0.25,
    ],
    'begins with something else': [
      -0.32, -3.06, 2.51, 2.7, -1.12, -0.11, -0.48, -0.04, -0.03, 0, -0.14, -0.03, -0.69, -0.41, -0.05, -0.07,
      -0.45, -0.22, 0, 0.39, -0.13, -0.77,
    ],
    'rest of a torn line': [
      -0.95, -0.91, 1.41, 0.5, -1.12, -0.05, -0.72, -0.08, -0.25, -0.02, -0.28, 0, -0.36, -0.08, -0.81, -0.03,
      -0.22, -0.36, -0.08, 0.76, 0, -1.24,
    ],
    'perhaps the rest of a torn line': [
      -0.79, -0.51, 1.03, -0.11, -0.93, -0.1, -0.26, 0.28, -0.61, -0.35, -0.34, -0.03, -0.34, -0.28, -0.72,
      0.14, -0.24, -0.33, -0.06, -0.84, -0.03, -0.3,
    ],
    'one or two hashes': [
      -0.41, -0.71, -0.25, -0.24, -2.15, -0.83, 1.07, -1.39, -2.19, -0.37, -1.34, 0, -0.29, -0.05, -0.31,
      -0.05, -0.18, -0.14, 0, -0.07, 0, -0.56,
    ],
    'three hashes': [
      -0.86, -0.37, -0.27, -0.24, 1.06, -0.07, -3.25, -0.91, 1.23, -1.01, -0.8, 0, -0.26, -0.03, -0.34, 0,
      -0.15, -0.19, 0, -0.11, 0, -0.51,
    ],
    'four hashes or more': [
      -0.04, -1.08, -0.33, -0.23, -0.25, 0, -0.96, 0, -0.12, 0, 0.69, 0, -0.07, 0, 0, 0, -0.06, -0.05, 0, 0,
      0, -0.04,
    ],
    'two halves': [
      -0.33, 1.2, -1.25, -1.16, -0.92, -1.67, -0.79, 0.25, -1.96, -1.86, 1.6, -0.19, 0, 0.41, -1.33, 0.1, 0.3,
      -0.35, -0.25, -1.51, -0.07, 2.11,
    ],
    'all capitals': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'set vertically': [0, 0, -3, -3, 0, -3, 5, -3, 0, -3, 0, -3, 0, -3, 0, -3, 0, 0, -3, 0, -3, 0],
    'mostly capitals': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'doubled within the line': [
      -0.82, -1.38, -0.84, -0.68, -0.23, -0.91, 1.08, -0.47, -1.53, -0.87, -0.71, 0, -1.13, -0.25, -0.96,
      -0.42, -0.2, -0.39, -0.03, -0.37, -0.05, 0.8,
    ],
    'begins what is printed twice': [
      -0.26, -0.45, -0.8, -0.77, 2.13, -0.52, 2.04, -2.29, 0.43, -1.62, -1.16, 0, -0.33, -0.06, -0.17, -0.28,
      -0.06, -0.1, -0.03, -0.09, -0.02, -0.83,
    ],
    'goes on with what is printed twice': [
      -0.12, -0.03, -0.24, -0.23, -0.83, 0.85, -1.5, 0.96, -0.78, 1.16, -0.04, 0, -0.26, 0, -0.02, -0.03, 0,
      0, 0, -0.02, 0, -0.49,
    ],
    'two halves before': [
      -0.28, 2.31, -1.31, 0.36, 0, -0.77, 0.1, -0.53, -1.18, -1.59, 0.05, -1.19, -0.94, -0.1, 0, -0.43, -0.46,
      -0.13, -0.39, 0.82, -0.03, -0.59,
    ],
    'mostly capitals before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'doubled line before': [
      -0.14, -0.7, -0.33, -0.11, -0.23, 1.18, 0.04, -0.2, 0.4, 0.07, -0.69, 0, 0.33, -0.11, 0.96, -0.56,
      -0.05, -0.15, -0.03, -0.17, 0, -0.41,
    ],
    'what is printed twice ends before': [
      -0.05, -0.05, -0.08, -0.07, 0.32, -0.71, 0.14, -1.52, 0.6, -0.87, -0.21, 0, 0.17, 0, -0.02, -0.08,
      -0.04, -0.04, 0, -0.08, 0, 0.54,
    ],
    'what is printed twice goes on': [
      -0.12, -0.03, -0.24, -0.23, -0.83, 0.85, -1.5, 0.96, -0.78, 1.16, -0.04, 0, -0.26, 0, -0.02, -0.03, 0,
      0, 0, -0.02, 0, -0.49,
    ],
    'dash after': [
      -1.24, -1.28, 0.65, 0.88, -0.75, -0.76, 0.99, 1.81, -2.15, -2.62, -0.94, 0, -1.03, 0.09, -0.38, -0.48,
      -0.38, -0.26, -0.08, -0.91, -0.04, -0.17,
    ],
    'hash after': [
      0.34, 0.48, -0.64, -0.28, -0.89, 0.6, -0.16, 2.09, -1.16, 1.35, -0.31, 0, 0.45, 0.41, -0.38, 0.18, 0.26,
      -0.03, 0, -0.29, 0, 1.03,
    ],
    'torn before its end': [
      -1.37, -0.71, 0.71, 0.82, -0.48, 0, -1.31, -0.79, -0.52, 0.92, -0.54, -0.02, 0.82, 0.6, 0.45, 0.14,
      -0.5, -0.15, -0.02, -0.14, 0, 1.96,
    ],
    'perhaps torn before its end': [
      -1.31, -0.67, 0.51, 0.1, -1.57, -0.85, -0.84, 0.04, 0.14, 0.21, -0.42, -0.08, -0.3, 0.55, 0.29, -0.65,
      -0.61, -0.19, -0.11, -0.77, -0.04, 0.29,
    ],
    'frame start after': [
      -0.55, -0.12, 0.68, 0.05, 0.18, 0.44, -0.33, 0.15, -0.83, 0.13, -0.71, -0.02, 0.15, -0.14, -0.39, 0.24,
      -0.04, -0.25, -0.11, -0.7, -0.14, -0.1,
    ],
    dateline: [
      6.56, -3.81, -3.96, -3.95, -0.14, -3, -1.01, -3.03, -0.23, -3.01, -2.25, -3, -0.09, -3, -0.11, -3,
      -0.03, -0.03, -3, -0.04, -3, -0.09,
    ],
    byline: [
      -1.4, -0.33, -0.15, 0.21, -1.67, -0.24, -2.98, -3.8, -2.63, -2.19, -1.79, 0, 6, -0.1, -1.64, 0.04, 0.79,
      -4, 0, -0.2, 0, -1.26,
    ],
    'a name by itself': [
      -0.71, -0.1, -1, -0.94, -1.72, 0.65, -2.02, -2.68, -0.12, -1.08, -0.25, 0, 5.02, -0.11, -0.22, -1, 0.31,
      -0.03, 0, -0.15, 0, -2.58,
    ],
    'names in brackets': [
      -0.73, -3.02, 1.52, 1.34, -2.37, -0.12, -1.43, -1.02, -0.13, -0.07, -2.57, -0.02, 1.99, -0.07, -0.29,
      -0.36, -0.58, -0.5, -0.03, -0.22, -0.02, -1.2,
    ],
    'ends in names in brackets': [
      0.26, 0.52, 1.86, 1.42, -2.65, -0.21, -2.15, -2.35, -1.45, -0.66, -0.85, -0.05, 0.07, 1.5, -0.54, -0.58,
      -0.12, -0.61, -0.03, -0.73, -0.02, -1.58,
    ],
    'jump line': [
      -1.29, -2.42, 2.18, 2.79, -2.74, -0.06, -2.44, -0.88, -0.27, -0.04, -2.23, 0, -2.87, -0.24, -0.96,
      -0.25, -0.48, -0.83, -0.02, 4.16, 0.79, -1.68,
    ],
    'ends in a jump': [
      0.18, 0.89, 0.22, 1.97, -2.06, -0.44, -2.03, -2.24, -1.28, -2.01, -0.86, -0.26, -0.91, -0.36, -0.49,
      -0.97, -0.35, -0.48, -0.07, -0.69, -0.02, -1.73,
    ],
    "ends in an editor's mark": [
      1.03, 0.42, 1.44, 1.57, -2.78, -0.93, -2.8, -3.04, -1.82, -1.07, -1.54, -0.24, -0.67, -0.77, -1.28,
      -1.32, -0.89, -1.02, -0.05, 1.38, -0.05, -2.43,
    ],
    'ends in a credit': [
      -1.3, -2.46, -1.68, -1.62, -2.24, -0.34, -2.6, -3.5, -3.99, -2.52, -1.83, 0, -2.93, -0.17, 3.24, 2.66,
      2.93, -0.36, -0.02, -0.28, 0, -2.75,
    ],
    'speaks of its picture': [
      -1.71, -3.18, -1.99, -1.92, -0.95, -0.04, -2.69, -1.62, -2.25, -0.95, -1.09, 0, -0.4, -0.18, 3.62, 1.92,
      -1.26, -0.32, -0.02, -0.17, -0.03, -0.86,
    ],
    'date line': [
      -0.98, -0.82, -0.57, -0.53, -0.71, -0.25, -1.9, -1.89, -0.22, -0.71, -0.06, 0, -0.25, -0.02, -0.4,
      -0.16, -0.08, 2.98, -0.57, -0.14, 0, 2.2,
    ],
    ordinal: [
      -0.67, 2.21, -1.02, -0.52, -1.14, -0.1, -0.54, -0.07, -0.07, 0, -0.67, -0.03, -0.7, -0.41, -0.06, -0.1,
      -0.48, -0.25, -0.02, 0.18, -0.13, -0.8,
    ],
    'question, answer or hour': [
      -0.06, 3.07, -1.19, -1.17, 0, 0, -0.1, 0, 0, 0, -2.34, 0, 0, 0, 0, -0.1, 0, 0, 0, -0.02, 0, 0,
    ],
    'announcing words': [
      -0.85, -1.47, -0.88, -1.01, 2.42, 3.47, -1.07, -1.2, -0.59, 0.38, -1.18, 0, -1.87, -0.3, -0.82, -0.73,
      -0.49, -0.86, -0.05, -0.73, -0.08, -1.8,
    ],
    'who chaired and attended': [
      -1.02, -0.4, -0.12, -0.02, -2.84, -1.61, -3.84, -4.61, 4.14, 3.18, -0.95, 0, -0.82, -0.15, -0.71, 0.24,
      -0.27, -0.37, -0.03, -0.3, -0.04, -1.07,
    ],
    'names the kind of report': [
      -0.11, -0.05, -0.56, -0.54, -0.89, -0.12, -1.07, -1.2, 0.59, 3.07, -0.06, 0, -1.43, -0.03, -0.13, -0.1,
      -0.05, -0.07, 0, -0.05, 0, -0.58,
    ],
    'ends like the name of an office': [
      -1.25, -0.6, -0.84, -1.15, 1.54, 1.36, -0.61, -0.26, -2.78, -1.44, -0.93, -0.02, -1.9, -0.4, -0.81,
      -0.51, -0.28, 0.9, -0.29, -0.42, -0.05, -0.89,
    ],
    'title of a notice': [
      0, -0.05, -0.02, 0, -1.04, -0.35, 4.03, 2.82, -0.29, -0.31, -0.03, 0, -0.03, 0, 0, 0, 0, 0, 0, 0, 0,
      -0.05,
    ],
    furniture: [
      -0.54, -0.08, -3.05, -3.05, -0.73, -3, -1.65, -3.02, -0.22, -3.02, 0, -3, -0.04, -3, -0.06, -3, 0,
      -0.46, -3, 0, -3, 6.62,
    ],
    'a number by itself': [
      -0.69, -0.4, 4.37, 4.62, -0.73, 0, -1.39, -0.56, -0.06, -0.56, 0, -0.02, -0.27, -0.04, -0.07, -0.06,
      -0.02, -0.27, 0, -0.09, 0, 0.18,
    ],
    'dateline before': [
      -1.05, -1.49, 0.96, -0.95, -0.37, 0, -0.32, -0.35, -0.57, -0.06, -0.81, 0, -0.55, 0, -0.17, 0, -0.62,
      -0.24, 0, 0.26, 0, 0.06,
    ],
    'byline before': [
      1.31, -3.87, -0.11, 0.2, -0.38, -0.06, -0.43, -0.6, -0.78, -0.08, -0.49, 0, -0.29, -0.65, 0.44, 1.23,
      -0.14, -0.53, 0, -0.39, 0, 0.42,
    ],
    'a name by itself before': [
      0.96, -1.62, -1, -0.84, 0.49, -0.12, -0.03, 0.67, 0.12, 1.42, -0.41, 0, -0.46, -0.92, -0.07, -0.86,
      -0.04, -0.05, 0, -0.17, 0, 0.02,
    ],
    'signed end before': [
      2.07, -1.42, -2, -1.59, 0.22, -0.65, 1.52, -1.44, -0.81, -0.66, -0.57, -0.04, -0.9, -0.79, 0.86, -0.68,
      -0.09, -0.03, -0.08, -0.14, -0.1, -0.14,
    ],
    'jump before': [
      2.45, -2.4, -2.5, -2.5, 1.28, -0.95, 0.94, -1.09, -1.37, -0.31, -1.23, -0.02, 1.35, -0.08, 1.4, -0.77,
      -0.17, 0.32, -0.06, -1.92, 0.08, 0.31,
    ],
    "editor's mark before": [
      1.71, -2.81, -3.59, -3.18, 1.29, -0.22, 1.8, -0.91, -0.62, -0.47, -1.84, -0.02, 1.51, -0.08, 1.61,
      -0.96, -0.05, 0.47, -0.08, -0.84, -0.09, 0.58,
    ],
    'credit before': [
      1.97, -3.17, -1.19, -0.92, 1.21, -0.24, 1.12, -0.45, -0.77, -0.17, -1.05, 0, 0.58, -0.06, 3.17, -3.17,
      -1.07, -0.52, -0.02, -0.6, 0, 1.29,
    ],
    'date line before': [
      0.16, -1.16, -0.32, -0.19, 1.22, -0.08, 1.13, -0.91, -1.42, -0.23, -0.11, 0, -0.14, 0, 0.47, -0.33,
      -0.05, -0.48, -2.03, -0.16, 0, 1.6,
    ],
    'announcing words before': [
      0.12, -0.95, -1.07, -0.76, -0.48, -2.47, 1.36, -0.78, 0.09, -1.36, -0.61, 0, 0.3, -0.05, 0.14, -0.38,
      -0.19, -0.49, -0.03, -0.22, 0, 0.26,
    ],
    'name of an office before': [
      0.43, -1.04, -0.26, -0.14, -1.52, -0.9, 0.69, -0.87, -0.25, 1.02, -0.42, 0, -0.09, -0.13, -0.3, -0.13,
      -0.09, 0.98, -0.26, -0.32, 0, -0.25,
    ],
    'title of a notice before': [
      2.24, -0.15, -2.99, -2.97, 0.47, -3.01, 0.28, -4.16, -1.64, -3, 0, -3, -0.46, -3, 0.04, -3, 0, -0.02,
      -3, -0.03, -3, 0.26,
    ],
    'dateline after': [
      -0.68, -0.21, 0.31, -0.6, 0.23, 0.24, -0.17, 0.66, 0.24, -0.21, -1.41, -0.07, -0.95, -0.42, -0.42, 0.25,
      0.05, -0.04, -0.34, 0.06, -0.21, 0.25,
    ],
    'byline after': [
      -1.13, -0.89, -0.69, -0.54, -0.83, -1.02, -0.28, 0.99, 1, 1.5, -1.56, -0.18, -0.19, 0.37, -0.58, 0.7,
      0.2, -0.69, -0.22, -0.29, -0.21, 0.19,
    ],
    'a name by itself after': [
      -0.87, -1.6, -1.55, -1.63, -1.34, -0.3, 0.12, 0.6, -0.31, -0.15, -0.36, -0.08, -0.68, -0.27, 1.03, 1.74,
      0.59, -0.21, -0.05, 0.45, -0.03, 0.56,
    ],
    'names in brackets after': [
      0.31, 1.06, 0.32, -0.78, -0.16, -0.06, -0.88, -0.94, -0.35, -0.55, -0.17, 0, -0.02, -0.03, -0.21, -0.61,
      -0.05, -0.16, -0.02, -1.67, 0, -0.27,
    ],
    'date line after': [
      -0.26, -1.38, -1.42, -1.01, -2.27, -0.09, -2.81, -0.19, -1.1, -0.12, -1.43, 0, -0.39, -0.09, -0.26,
      -0.02, -0.19, 4.68, 1.29, -0.13, -0.02, -0.71,
    ],
    'question, answer or hour after': [
      -0.07, -0.56, 1.08, 1.2, -0.03, 0, -0.02, 0, -0.02, 0, 0.05, 0, 0, 0, -0.18, -0.28, -0.02, 0, 0, 0, 0,
      0,
    ],
    'who chaired and attended, after': [
      -0.13, -1.04, -0.07, 0.04, -0.76, -0.41, 0.75, 1.77, -0.56, -1.19, -0.55, 0, -0.78, -0.05, -0.09, -0.24,
      -0.15, -0.28, -0.03, -0.16, 0, 0.07,
    ],
  },
  sequence: {
    opening: [
      -0.85, 0.41, 0.55, 0, -0.38, 0, -0.54, 0, -0.81, 0, -0.17, 0, -0.29, 0, -0.74, 0, -0.61, -0.26, 0,
      -0.21, 0, -0.73,
    ],
    paragraph: [
      -0.57, 0.42, 0.2, 0, 0.03, 0, -0.68, 0, -1.18, 0, 0.2, 0, -0.18, 0, 0.22, 0, -1.62, -0.25, 0, -0.67, 0,
      -0.77,
    ],
    'second+': [
      -1.88, 0.72, 0.35, 0.35, -0.32, 0, -0.69, 0, -1.71, 0, 0.85, 0, -0.1, 0, -1.63, 0, -2.01, 0.35, 0,
      -0.26, 0, -0.91,
    ],
    'paragraph+': [
      -1.28, 1.01, 0.2, 0.2, -0.05, 0, -0.52, 0, -2.99, 0, 0.6, 0, -0.19, 0, -1.14, 0, -3.15, -0.38, 0, 0.45,
      0, -0.25,
    ],
    kicker: [
      -0.97, -2.01, 0, 0, -1.95, -0.3, 2.72, 0, -0.44, 0, -0.91, 0, -0.58, 0, -1.42, 0, -0.33, -0.67, 0,
      -0.32, 0, -1.48,
    ],
    'kicker+': [
      -1.03, -1.85, 0, 0, -1.79, -0.34, 2.85, 0, 0.08, 0, -0.53, 0, -0.8, 0, -1.68, 0, -0.18, -0.61, 0, -0.55,
      0, -0.92,
    ],
    headline: [
      0.66, -2.71, 0, 0, -0.12, 0, -1.01, 0.58, 1.75, 0, -1.5, 0, 0.39, 0, 0.4, 0, -0.85, -1.16, 0, -0.52, 0,
      -0.04,
    ],
    'headline+': [
      0.8, -4.11, 0, 0, -0.35, 0, -0.61, -1.45, 1.85, 0, -2.18, 0, 0.22, 0, 0.77, 0, -1.12, -1.69, 0, -0.91,
      0, -0.41,
    ],
    deck: [
      1.05, -2.34, 0, 0, -0.13, 0, -1.34, 0, 1.53, 0.46, -0.55, 0, 0.83, 0, 0.17, 0, -0.58, -0.59, 0, -0.35,
      0, 0,
    ],
    'deck+': [
      0.71, -2.75, 0, 0, -0.55, 0, -1.09, 0, 1.67, -0.78, -0.71, 0, 1.13, 0, 0.43, 0, -0.62, -0.82, 0, -0.42,
      0, -0.14,
    ],
    subhead: [
      -2.49, 2.73, 0, 0, -0.85, 0, -1.56, 0, -0.9, 0, 1.73, -0.25, -0.74, 0, -1.45, 0, -0.26, -0.53, 0, -0.4,
      0, -0.85,
    ],
    'subhead+': [
      -0.49, 0.52, 0, 0, -0.16, 0, -0.25, 0, -0.12, 0, -0.21, -0.09, -0.27, 0, -0.29, 0, -0.09, -0.11, 0,
      -0.08, 0, -0.03,
    ],
    byline: [
      0.83, -2.24, 0, 0, 0.41, 0, -0.48, 0, -0.99, 0, -0.68, 0, -0.36, -0.14, 0.49, 0, -0.31, -0.37, 0, 0.09,
      0, 0.25,
    ],
    'byline+': [
      -0.99, -1.65, 0, 0, 0.42, 0, -0.08, 0, -0.34, 0, -0.59, 0, -0.05, -0.35, 1.08, 0, -0.13, -0.21, 0, 1.24,
      0, 0.02,
    ],
    caption: [
      0.08, -1.3, 0, 0, -0.44, 0, -0.51, 0, -0.55, 0, -0.6, 0, -0.81, 0, -0.38, -0.28, 2.53, -0.41, 0, -0.34,
      0, 0.03,
    ],
    'caption+': [
      0.17, -2.25, 0, 0, 0.09, 0, -0.98, 0, -1.01, 0, -1.23, 0, -1.44, 0, -0.1, 0.3, 1.85, -0.75, 0, -0.56, 0,
      0.34,
    ],
    credit: [
      0.16, -0.96, 0, 0, 0.09, 0, -0.2, 0, -0.39, 0, -0.38, 0, -0.2, 0, -0.29, 0, -0.26, -0.34, 0, -0.26, 0,
      0.17,
    ],
    signoff: [
      -0.37, -1.03, 0, 0, -0.1, 0, -0.5, 0, -0.73, 0, -0.41, 0, -0.47, 0, -0.2, 0, -0.31, 1.77, 0.05, -0.3, 0,
      -1.59,
    ],
    'signoff+': [
      -0.48, -0.51, 0, 0, -0.42, 0, -1.19, 0, -0.29, 0, -0.13, 0, -0.32, 0, -0.25, 0, -0.1, 1.12, -0.34,
      -0.13, 0, -0.23,
    ],
    jump: [
      -0.44, -1, 0, 0, 0.24, 0, -0.12, 0, -0.68, 0, -0.46, 0, -0.57, 0, 0.45, 0, -0.27, -0.28, 0, -0.4, -0.23,
      0.04,
    ],
    'jump+': [
      -0.29, -0.14, 0, 0, 0.6, 0, -0.14, 0, -0.21, 0, -0.08, 0, -0.28, 0, -0.24, 0, -0.11, -0.2, 0, -0.08,
      -0.19, -0.11,
    ],
    furniture: [
      0.67, -2.95, 0, 0, 0.65, 0, -0.07, 0, -1.85, 0, -1.31, 0, -0.32, 0, 0.21, 0, -0.39, -1.03, 0, -0.43, 0,
      2.83,
    ],
  },
};

export const WESTERN_WEIGHTS: Weights = {
  cues: {
    always: [
      -0.47, -0.32, 0.39, 0.34, -0.44, -0.4, 0.51, 0.32, -0.16, 0.21, -0.3, 0.1, -0.18, -0.06, -0.34, 0.32,
      -0.27, -0.16, 0.3, -0.19, -0.23, -0.53,
    ],
    'first line of the page': [
      0.99, -1.03, 0, 0, 1.01, 0, 1.25, 0, -1.5, 0, -1.13, 0, -0.25, 0, -1.29, 0, -6, -8, 0, -0.73, 0, -0.81,
    ],
    'last line of the page': [
      -1.36, -0.49, 0.56, 0.83, -1.45, -1.35, 0.93, 0.8, 0, -0.04, -0.88, -0.07, -0.99, 0.11, -1.02, 1.24,
      -0.21, -0.91, -0.2, -0.32, 0, 0.79,
    ],
    'ghost indent after a stop': [
      0.02, 0.09, 0.78, 0.1, 0, 0, -0.27, -0.45, -0.07, -0.31, -0.24, 0, 0.28, 0, -0.2, -0.06, 0.4, 0.24, 0,
      0.37, 0, -0.1,
    ],
    'ghost indent in mid-sentence': [
      -0.03, 0.45, 0.3, 0.31, -0.32, -0.42, 0.34, 0.09, -0.28, 0.42, -0.32, 0.31, -0.21, 0.37, -0.19, 0.63,
      -0.26, -0.39, 0.16, -0.12, -0.08, -0.46,
    ],
    'a line by itself before: short, in the open, after a stop': [
      -0.79, -0.53, -0.1, -0.14, -0.13, 0.29, 0.26, 0.24, -1.26, 1.24, -0.27, 0.5, 0.43, -1.48, -0.77, 0.25,
      -0.11, 2.21, -0.07, -0.5, -0.06, -0.46,
    ],
    'short line of capitals after a stop': [
      1.53, -0.93, -0.97, -0.84, -0.37, -0.23, 1.37, 0.61, 1.96, -0.15, -0.73, 0, -0.69, 0, -0.35, 0, -0.21,
      -0.4, 0, -0.56, 0, -0.14,
    ],
    'short line of capitals in mid-sentence': [
      0.04, -0.15, -0.92, -1.98, -0.12, 0.35, -0.28, -0.38, 1.25, 0.48, -0.12, -0.02, 0.16, -0.31, -0.29,
      -1.65, -0.04, -0.36, -0.29, -0.04, 0, 0.94,
    ],
    'frame start': [
      6.95, -1.71, -1.02, -0.98, -0.54, -0.44, -0.64, -0.74, -0.71, -0.76, -0.08, 0, -0.04, -0.03, -0.05,
      -0.17, 0, -0.05, 0, 0, 0, -0.25,
    ],
    'several blank lines before': [
      0.41, 0.81, -2.43, -2.39, 0.85, -0.78, 0.36, -0.45, 0.37, -0.03, 0.83, 0, 0, -0.41, -0.05, -0.96, 0.15,
      0.3, 0, -0.07, 0, 0.24,
    ],
    'blank line before, where most lines have none': [
      0.78, 0.35, -1.63, -1.31, -0.63, -0.31, 0.22, -1.26, 0.22, -1.23, 0.57, -0.61, 0.68, -0.99, 0.38, -1.37,
      0.13, 0.39, -0.19, 0.31, -0.04, 0.29,
    ],
    'blank line before, where most lines have one': [
      -0.42, -0.43, 0.05, 0.22, -0.03, 0, -0.99, 0.05, -0.04, 0.08, 0.09, 0.18, -1.05, 0.23, -0.11, 0.2,
      -0.19, -0.21, 0.05, -0.7, -0.05, -0.2,
    ],
    'no blank line before, where most lines have none': [
      -0.52, -0.36, 0.19, 0.43, -0.36, 0.34, -0.46, 0.27, -0.15, 0.19, -0.4, 0.19, -0.08, 0.03, -0.36, 0.35,
      -0.34, -0.26, 0.44, -0.27, -0.21, -0.46,
    ],
    'no blank line before, where most lines have one': [
      0.93, 0.48, -0.58, -0.61, 0.57, 0.39, -0.47, -0.69, 1.08, -0.2, -0.31, 0, 0.19, -0.02, 0.27, -0.45, 0,
      -0.24, -0.06, -0.33, 0, 0.48,
    ],
    'blank line before, where paragraphs have one': [
      -0.14, 0.21, -0.09, -1.09, 0.58, -1.06, -0.47, -0.22, 0.21, -0.33, 0.37, -0.63, -0.52, -1.81, 0.73,
      -2.6, 0.26, 0.19, -0.17, 0.62, -0.03, 0.66,
    ],
    'no blank line before, where paragraphs have one': [
      -0.88, -1.27, 0.04, 0.55, 0.02, 0.46, -0.6, 0.55, -0.13, 0.56, -0.31, 0, -0.59, 0.52, -0.5, 0.58, -0.35,
      -0.34, 0.41, -0.32, -0.19, -0.77,
    ],
    'blank line before, where paragraphs have none': [
      -0.4, 0.45, -0.62, -0.6, 0.05, 0.11, -0.13, 0, -0.46, -0.14, 0.54, 0, 0.11, 0, -0.1, 0, 0, 0.03, 0,
      -0.04, 0, 0.73,
    ],
    'blank line after, where most lines have none': [
      -0.35, -0.23, 0.24, 0.23, 0.26, 0, -0.03, -0.2, 0.03, 0.19, 0.02, -0.23, -0.16, 0.04, -0.65, 0.2, -0.25,
      -0.17, -0.25, 0, -0.05, -0.13,
    ],
    'no blank line after, where most lines have one': [
      -0.67, 0.11, -0.44, -0.79, -0.57, -0.08, 0.19, 0.75, -0.59, -0.26, -0.02, 0.46, 0, 0.52, -0.11, -0.3,
      0.1, -0.15, -0.16, 1.03, 0, -0.15,
    ],
    'measure changes after a stop': [
      1.95, -1.63, -2.48, -2.39, 0.66, 0, 0.32, -0.27, 1.09, -0.68, -0.86, 0, 0.43, 0, 0.51, -0.89, 0.67,
      -0.6, 0, 0.31, 0, 0.1,
    ],
    'measure changes in mid-sentence': [
      0.99, 0.83, -0.61, -0.33, 0.65, 0.49, 0.53, -0.47, 0.7, -0.45, -0.64, -0.5, 0.41, 0.06, 1.09, -0.54,
      -0.45, 1.05, 0.33, 0.11, -0.02, -0.06,
    ],
    'measure changes after this line': [
      0.17, -0.25, -0.38, -0.52, 0.46, 0.81, 0.26, 0.48, 0.45, 0.47, -0.29, -0.13, 0.13, -0.45, 0.47, 0.24,
      -0.23, 0.17, -0.19, 0.02, -0.02, -0.82,
    ],
    'as wide as the unpunctuated line before': [
      -0.94, -0.38, 0.5, 0.29, 0.15, 0.7, -0.62, 0.38, -1.16, -0.07, -0.3, 0.03, 0.09, -1.36, 0.03, -0.26,
      -0.26, -1.36, -0.39, -0.27, -0.1, -0.69,
    ],
    'unpunctuated and wider than the one before': [
      0.32, 0.36, 1.35, 0.35, 0.11, 0.99, -0.24, -0.05, -0.34, -0.51, -0.32, -0.19, -0.31, -0.89, -0.14,
      -0.66, -0.25, -2.01, -0.13, -0.06, -0.02, -0.64,
    ],
    'unpunctuated and narrower than the one before': [
      0.21, -0.07, -0.61, -0.19, 0.68, 0.28, 0.66, 0.08, 1.49, 0.3, -0.5, 0.39, -0.43, -0.52, 0.91, -0.38,
      -0.24, 3.26, -0.57, -0.19, -0.03, 0.94,
    ],
    'makes a full line with the one before': [
      0.17, -0.96, 0, 0.5, 0.2, 0.4, -0.24, -0.11, -0.19, 0.03, -0.31, 1.26, 0.12, -0.08, 0.1, -0.78, -0.14,
      -0.06, -0.07, -0.13, 0, -0.16,
    ],
    'the word across the break stands elsewhere': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'the word across the break stands nowhere else': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'full line after the next': [
      -0.08, 0.04, 0.32, 0.12, -0.63, -0.58, 0.11, 0.09, 0.04, 0.19, 0.63, 0.43, 0.57, 0.55, -0.37, 0.46,
      -0.11, 0.11, -0.37, -0.09, -0.14, -0.19,
    ],
    'dateline a few unpunctuated lines ahead': [
      -0.19, 0.07, -0.13, 0.11, -0.17, 0.67, -0.9, 0, 0.31, 0.12, -1.05, -0.12, -1.29, -0.15, -0.25, -0.16,
      -0.24, -0.21, 0.35, -0.71, 0, -0.67,
    ],
    'running text after': [
      -0.29, 0.03, 0.71, 0, 0, 0.22, 0.07, -0.15, 1.05, -0.11, 0.27, 0.42, 0.2, 0, -0.3, -0.44, -0.26, -0.03,
      0.88, -0.2, -0.14, -0.13,
    ],
    'no running text in the next lines': [
      0.36, -0.06, -0.28, 0.14, 0.15, 0.63, 0.32, 0.33, 0.11, 0.18, -0.76, -0.14, -0.9, -0.37, -0.12, 0.18,
      -0.4, 0.46, 0.31, -0.11, -0.04, -0.27,
    ],
    'no room for its first word on the line before, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'hardly room for its first word on the line before, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'an indent of room for its first word on the line before, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'much room for its first word on the line before, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'no room for its first word on the line before, in mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'hardly room for its first word on the line before, in mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'an indent of room for its first word on the line before, in mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'much room for its first word on the line before, in mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'no room for the next word on this line, at a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'hardly room for the next word on this line, at a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'an indent of room for the next word on this line, at a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'much room for the next word on this line, at a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'no room for the next word on this line, in mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'hardly room for the next word on this line, in mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'an indent of room for the next word on this line, in mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'much room for the next word on this line, in mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'far from room for its first word on the line before, after a stop': [
      0.29, 0.18, -0.18, 0.65, 0.39, -0.23, -0.65, -0.16, -0.48, -0.5, -0.73, 0, 1.04, 0, -0.47, -0.32, -0.07,
      0.14, 0, -0.05, 0, 0.08,
    ],
    'not room for its first word on the line before, after a stop': [
      -1.18, -0.23, 0.12, 0.56, 0.78, 0, -0.03, -0.25, 0.8, -0.24, 0.08, 0, -0.41, 0, -0.14, -0.3, 0.69,
      -0.42, 0, 0.23, 0, -0.6,
    ],
    'a hair of room for its first word on the line before, after a stop': [
      -0.23, -0.04, -0.1, 0.53, -1.05, 0, 0.52, -0.18, 0.54, -0.09, 0.45, 0, -0.07, 0, 0.14, -0.25, 0.1, 0.43,
      0, -0.14, 0, 0.66,
    ],
    'half an indent of room for its first word on the line before, after a stop': [
      -0.24, -0.08, 0.1, -0.35, -0.56, 0, -0.31, -0.08, -0.13, -0.09, 0, 0, -0.14, 0, -0.25, -0.41, 0.12,
      0.07, 0, 0.02, 0, -0.18,
    ],
    'up to an indent of room for its first word on the line before, after a stop': [
      0.84, 0.06, -0.41, -2.14, -0.48, 0, -0.4, -0.16, -0.23, -0.4, 0.53, 0, -0.9, 0, -1.15, -0.24, 0.08,
      -0.07, 0, 0, 0, -0.4,
    ],
    'up to two indents of room for its first word on the line before, after a stop': [
      -1.03, 0.56, -0.2, -2, -1.23, 0, 0.6, -0.79, -0.24, -0.17, 0.71, 0, 0.79, -0.33, 0.39, -0.09, 0.36,
      0.57, 0, 0.54, 0, -0.15,
    ],
    'more than indents of room for its first word on the line before, after a stop': [
      0.17, 1.05, -1.35, -2.18, -0.23, 0, 0.41, -0.95, 0.69, -0.71, 0.43, 0, 0.41, 0, 0.23, -0.16, 0.59, 0.38,
      0, 0.48, 0, 0.38,
    ],
    'far from room for its first word on the line before, after a hyphen': [
      -0.75, -1, 0.21, 0.37, -0.33, -0.44, -0.42, 0.06, -0.99, 0.43, -0.31, -0.11, -0.31, 0.26, -0.46, -0.34,
      -0.29, -0.14, -0.02, -0.28, -0.07, -0.29,
    ],
    'not room for its first word on the line before, after a hyphen': [
      0.84, -0.93, -0.12, 0.45, 0, 0, -2.22, 0.33, -0.72, 0.16, -0.25, -0.05, -0.18, 0, -0.43, -0.43, -0.14,
      0, 0, -0.18, 0, -0.07,
    ],
    'a hair of room for its first word on the line before, after a hyphen': [
      -0.47, -0.42, 0.54, 0.78, -0.24, -0.37, -0.36, -0.46, -0.04, -0.07, -0.12, 0, -0.21, -0.05, -0.1, -0.07,
      -0.05, 0, 0, -0.07, 0, -0.03,
    ],
    'half an indent of room for its first word on the line before, after a hyphen': [
      -0.93, -0.43, 0.02, -0.13, -0.38, 0, 0.99, 0.34, -0.07, -0.14, -0.04, 0, -0.06, 0, -0.04, -0.02, -0.08,
      0, 0, -0.03, 0, -0.11,
    ],
    'up to an indent of room for its first word on the line before, after a hyphen': [
      -0.45, -0.38, 0.17, -0.11, -0.16, -0.37, 0.47, -0.48, -0.22, 0.06, -0.02, -0.04, -0.12, 0, -0.12, 0.12,
      -0.08, 0, 0, 0, 0, -0.16,
    ],
    'up to two indents of room for its first word on the line before, after a hyphen': [
      -0.64, -0.31, 0.3, 0.06, 0, 0, -0.02, 0.03, 0, 0.15, -0.05, 0, -0.04, 0, -0.08, 0, -0.02, 0, 0, 0, 0, 0,
    ],
    'more than indents of room for its first word on the line before, after a hyphen': [
      -0.16, -0.05, 0.3, 0.45, -0.12, -0.08, -0.32, -0.09, -0.36, 0.73, -0.11, 0, 0.36, -0.23, -0.21, 0.66,
      -0.17, 0, 0, -0.03, 0, -0.14,
    ],
    'far from room for its first word on the line before, after a mid-sentence': [
      -0.28, -1.29, 0.4, 0.63, -0.06, 0.38, -0.89, 0.15, -0.31, 0.53, -0.38, -0.55, -0.36, 0.63, -0.43, 0.59,
      -0.34, -0.98, 0.91, -0.27, -0.16, -0.39,
    ],
    'not room for its first word on the line before, after a mid-sentence': [
      -1.2, -0.43, 0.43, 0.43, -0.95, -1, 0.08, 0.13, -0.88, 0.4, -0.32, 0.67, -0.09, -0.28, -0.23, 0.09,
      -0.23, 0.29, -0.25, -0.29, -0.06, -0.05,
    ],
    'a hair of room for its first word on the line before, after a mid-sentence': [
      -0.49, -0.19, 0.16, 0.26, 0.26, 0.09, -0.69, 0, -0.08, 0.43, -0.26, 0.03, -0.53, 0.17, 0.32, -0.24,
      -0.44, -0.08, -0.02, -0.16, 0, -0.3,
    ],
    'half an indent of room for its first word on the line before, after a mid-sentence': [
      -1.01, 0.17, 0.03, -0.38, -0.86, 0.19, 0.53, 0.27, 0.28, -0.73, -0.12, 0.41, -0.2, -0.77, -0.11, 0.19,
      -0.1, -0.02, -0.09, -0.14, 0, -0.69,
    ],
    'up to an indent of room for its first word on the line before, after a mid-sentence': [
      -1.33, 0.34, -0.33, -1.15, -1.09, 0.22, 0.12, 0.49, 0.37, -0.35, -0.28, 0.98, -0.11, -0.09, 0.52, -0.24,
      -0.08, -0.25, -0.09, -0.13, 0, 0.17,
    ],
    'up to two indents of room for its first word on the line before, after a mid-sentence': [
      -0.25, 1.02, -0.7, -1.57, -0.09, -0.42, 1.3, 0.08, 0.73, -0.37, -0.31, -0.69, 0.51, -0.39, 0.82, -0.52,
      -0.1, -0.22, -0.04, 0.21, 0, 0,
    ],
    'more than indents of room for its first word on the line before, after a mid-sentence': [
      0.58, 1.2, -0.84, -1.24, 0.17, -0.2, 0.66, -0.08, 0.52, 0.26, -0.67, -0.68, 0.24, -0.15, 0.47, 0.18,
      -0.55, -0.19, -0.55, 0.09, -0.08, 0.15,
    ],
    'far from room for the next word on this line, at a stop': [
      -0.46, -0.05, 0.84, 1.22, -0.34, 0, 0.05, -0.46, -0.16, 0.47, -1.59, -0.1, -0.99, -0.09, -0.13, 0.31,
      -0.24, -0.36, 0, -0.74, 0, -0.05,
    ],
    'not room for the next word on this line, at a stop': [
      -0.63, 0.16, 0.4, -0.04, -0.07, 0, 0.57, -0.48, 0.57, 0.51, -0.59, -0.03, -0.38, 0, -0.4, 0.29, -0.05,
      -0.04, 0, -0.18, 0, 0,
    ],
    'a hair of room for the next word on this line, at a stop': [
      -0.44, -0.06, 0.66, 1.07, 0, 0, -0.38, -0.3, 0.38, 0.79, -0.62, 0, -0.12, 0, -0.3, -0.02, 0, -0.05, 0,
      -0.1, 0, 0,
    ],
    'half an indent of room for the next word on this line, at a stop': [
      -0.59, 0.26, 0.56, 1.26, -0.02, 0, 0.41, 0.1, -0.14, -0.4, 0.14, -0.02, -0.24, 0, -0.03, 0.25, 0, -0.02,
      0, -0.1, 0, -0.02,
    ],
    'up to an indent of room for the next word on this line, at a stop': [
      -0.54, -0.4, 0.82, 0.97, -0.13, 0, 0.38, 0.53, -0.23, -0.3, 0.09, -0.03, -0.28, 0, -0.04, 0.12, -0.05,
      -0.12, 0, -0.17, 0, 0,
    ],
    'up to two indents of room for the next word on this line, at a stop': [
      -0.08, -0.25, 0.42, 0.65, -0.13, -0.05, -0.28, 0.1, -0.47, -1.34, -0.13, -0.11, 0.7, -0.62, -0.15, 0.26,
      -0.13, -0.1, -0.06, -0.28, 0, -0.07,
    ],
    'more than indents of room for the next word on this line, at a stop': [
      -0.15, -0.07, 0.53, 0.7, -0.61, -0.44, 0.73, -0.12, 0.12, -0.13, -0.26, -0.48, -1.31, -0.18, 0.08, 0.25,
      -0.56, -0.37, -0.15, -0.87, -0.03, -0.89,
    ],
    'far from room for the next word on this line, at a hyphen': [
      0, -0.08, -0.09, 0.34, -1.43, -0.34, -0.14, -0.12, -0.92, 0, -0.5, -0.07, 0.03, -0.1, -0.32, -0.32,
      -0.23, -0.17, -0.03, -0.24, -0.07, -0.39,
    ],
    'not room for the next word on this line, at a hyphen': [
      -0.18, -0.63, 0.05, 0.46, 1.48, -0.16, 0.14, 0.08, 0.02, -0.14, -0.4, 0, -0.38, -0.03, -0.35, -0.06,
      -0.13, -0.06, 0, -0.16, 0, -0.1,
    ],
    'a hair of room for the next word on this line, at a hyphen': [
      -0.68, 0.22, 0.79, 0.3, -0.75, 0, -0.6, -0.35, -0.34, 0.22, -0.1, 0, -0.29, -0.02, -0.1, -0.02, -0.04,
      0, 0, -0.05, 0, -0.31,
    ],
    'half an indent of room for the next word on this line, at a hyphen': [
      -0.23, 0.37, -0.19, -0.46, -0.19, -0.18, 0.15, 0.03, -0.37, 0.03, -0.09, -0.02, -0.04, 0, -0.04, -0.07,
      0, 0, 0, 0, 0, -0.09,
    ],
    'up to an indent of room for the next word on this line, at a hyphen': [
      0.59, 0.75, -0.48, -1.18, -0.84, 0, -0.75, -0.43, -0.28, 0.15, -0.14, 0, -0.04, 0, 0, -0.04, 0, -0.06,
      0, -0.05, 0, -0.15,
    ],
    'up to two indents of room for the next word on this line, at a hyphen': [
      -0.42, 0.96, 0.4, 0.65, -0.02, 0, 0.09, -0.06, -0.08, 0.06, -0.02, 0, -0.02, -0.57, -0.04, 0, 0, 0, 0,
      0, 0, 0,
    ],
    'more than indents of room for the next word on this line, at a hyphen': [
      0.21, -0.84, 0.15, -0.04, -0.62, 0, 0.17, -0.89, -0.03, 0.12, 0, 0, 1.13, 0, 0.38, -0.17, 0, 0, 0,
      -0.06, 0, -0.35,
    ],
    'far from room for the next word on this line, at a mid-sentence': [
      -0.41, 0.04, 0.37, 0.3, -0.08, 0.04, -0.05, 0.25, 0.15, 0.31, -0.17, -0.22, -0.04, 0.07, -0.18, 0.27,
      -0.21, -0.16, -0.38, 0.14, -0.16, -0.37,
    ],
    'not room for the next word on this line, at a mid-sentence': [
      -0.33, -0.09, 0.23, 0.28, -0.77, -0.68, 0.21, 0.15, -0.6, 0.11, 0.13, 0.2, 0.34, 0.11, -0.43, 0.34,
      -0.16, 0.04, 0.57, -0.11, -0.05, -0.37,
    ],
    'a hair of room for the next word on this line, at a mid-sentence': [
      -0.43, -0.59, 0, 0.32, -0.07, 0.06, 0, 0.4, 0.25, -1.1, -0.4, -0.41, -0.41, 0.37, 0.95, -0.44, -0.5,
      0.14, 0, -0.27, 0, 0.02,
    ],
    'half an indent of room for the next word on this line, at a mid-sentence': [
      0.16, 0.11, -0.3, -0.7, -0.15, 0.28, 0.17, -0.16, -0.35, 0.04, 0.22, -0.05, -0.53, -0.22, -0.59, -0.12,
      0.33, 0.33, -0.12, -0.16, 0, -0.21,
    ],
    'up to an indent of room for the next word on this line, at a mid-sentence': [
      0.1, 0.05, -0.38, -0.94, 0.62, 0.15, 0.26, -0.34, -0.19, 0.73, 0.39, -0.09, -1.22, -0.27, -0.61, -0.31,
      0.13, 0, -0.05, -0.32, 0, 0.2,
    ],
    'up to two indents of room for the next word on this line, at a mid-sentence': [
      0.38, -0.32, -0.96, -0.6, -0.18, 0.02, -0.26, -0.48, -0.21, 0.18, 0.73, 0.88, 0.26, 0.64, -0.52, -0.03,
      -0.12, 0.16, 0.34, 0.18, 0, 0,
    ],
    'more than indents of room for the next word on this line, at a mid-sentence': [
      -0.05, -1.18, -0.49, -0.21, 0.5, 0.26, 0.61, 0.29, 0.28, 0.02, 0.45, 0.49, 0.42, 0.27, 0.18, -0.13,
      0.42, 0.53, -0.03, 0.37, -0.04, 0.35,
    ],
    'far from room for its first syllable on the line before, after a stop': [
      -0.2, 0.14, -0.16, 0.58, -0.63, -0.23, 0.51, -0.45, -0.04, -0.7, 0.5, 0, -0.07, 0, 0.11, -0.4, 0.13,
      0.44, 0, 0.43, 0, 0.22,
    ],
    'not room for its first syllable on the line before, after a stop': [
      0.17, 0.15, 0.36, 0.5, -1, 0, -0.12, -0.29, -0.19, -0.15, 0.13, 0, -0.16, 0, -0.2, 0.03, 0, 0.03, 0,
      -0.12, 0, -0.25,
    ],
    'a hair of room for its first syllable on the line before, after a stop': [
      -0.08, -0.08, -0.36, -0.29, 0.45, 0, -0.16, 0.69, -0.78, -0.03, -0.18, 0, -0.08, 0, -0.08, -0.55, 0.74,
      0.29, 0, 0.03, 0, -0.18,
    ],
    'half an indent of room for its first syllable on the line before, after a stop': [
      -0.38, 0.22, -0.04, -1.2, -0.75, 0, -0.09, -0.2, 0, -0.1, 0.39, 0, -0.19, 0, -0.48, -0.38, 0.16, 0.05,
      0, -0.13, 0, -0.55,
    ],
    'up to an indent of room for its first syllable on the line before, after a stop': [
      -1.29, 0.17, 0.17, -1.17, -0.72, 0, -0.52, -0.3, 0.43, -0.49, 0.14, 0, 0.8, 0, -0.89, -0.14, -0.07,
      -0.11, 0, 0.14, 0, 0.38,
    ],
    'up to two indents of room for its first syllable on the line before, after a stop': [
      0.28, 0.49, -0.49, -1.24, 0.59, 0, -0.25, -0.73, 0.7, -0.29, -0.15, 0, 0.71, -0.33, 0.02, -0.12, 0.25,
      0.24, 0, 0.29, 0, -0.26,
    ],
    'more than indents of room for its first syllable on the line before, after a stop': [
      0.37, 0.67, -1, -1.62, 0.2, 0, 0.24, -0.94, 0.68, -0.71, 0.33, 0, 0.31, 0, 0.15, -0.15, 0.55, 0.21, 0,
      0.29, 0, 0.37,
    ],
    'far from room for its first syllable on the line before, after a hyphen': [
      -0.27, -0.96, -0.05, 0.35, -0.31, -0.44, -1.79, 0.15, -0.86, 0.64, -0.3, -0.1, -0.29, 0.33, -0.48, 0.26,
      -0.29, -0.08, 0, -0.25, -0.06, -0.2,
    ],
    'not room for its first syllable on the line before, after a hyphen': [
      -0.03, -0.91, 0.04, 0.52, 0, -0.02, -0.52, 0.02, -0.9, 0.33, -0.26, -0.05, -0.23, -0.03, -0.41, -0.5,
      -0.16, -0.07, 0, -0.2, 0, -0.22,
    ],
    'a hair of room for its first syllable on the line before, after a hyphen': [
      -0.32, -0.53, 0.52, 0.59, -0.24, -0.21, -0.35, -0.42, -0.04, -0.08, -0.15, 0, -0.21, -0.05, -0.12,
      -0.07, -0.07, 0, 0, -0.1, 0, -0.04,
    ],
    'half an indent of room for its first syllable on the line before, after a hyphen': [
      -0.97, -0.57, 0.41, -0.08, -0.38, 0, 0.91, 0.31, -0.07, -0.25, -0.07, 0, -0.09, 0, -0.09, -0.05, -0.1,
      0, 0, -0.05, 0, -0.11,
    ],
    'up to an indent of room for its first syllable on the line before, after a hyphen': [
      -0.52, -0.55, 0.06, 0.26, -0.16, -0.37, 0.44, 0.74, -0.22, -0.03, -0.04, -0.05, -0.15, 0, -0.13, -0.34,
      -0.11, 0, 0, -0.03, 0, -0.17,
    ],
    'up to two indents of room for its first syllable on the line before, after a hyphen': [
      -0.76, -0.38, 0.16, -0.31, 0, -0.11, -0.02, 0.3, 0, 0.12, -0.06, 0, -0.05, 0, -0.09, -0.09, -0.03, 0, 0,
      -0.12, 0, 0,
    ],
    'more than indents of room for its first syllable on the line before, after a hyphen': [
      -0.36, -0.06, 0.25, 0.41, -0.12, -0.12, -0.32, 0.4, -0.36, 0.7, -0.11, 0, 0.36, -0.23, -0.21, 0.49,
      -0.17, 0, 0, -0.03, 0, -0.14,
    ],
    'far from room for its first syllable on the line before, after a mid-sentence': [
      -0.58, -0.73, 0.15, 0.54, -0.46, 0.08, 0.4, 0.31, -0.29, 0.03, -0.39, -0.5, -0.13, 0.34, -0.11, 0.42,
      -0.34, -0.41, 0.55, -0.28, -0.15, -0.24,
    ],
    'not room for its first syllable on the line before, after a mid-sentence': [
      -0.61, -0.58, 0.24, 0.36, -0.14, -0.58, 0.18, 0.04, 0.59, 0.88, -0.31, 0.12, -0.22, -0.29, -0.35, 0.68,
      -0.25, -0.5, 0.45, -0.26, -0.09, -0.43,
    ],
    'a hair of room for its first syllable on the line before, after a mid-sentence': [
      -0.53, 0.04, 0.34, 0.43, -0.49, -0.67, -0.21, 0.06, -0.4, 0.61, -0.25, 0.12, -0.44, 0.53, 0.14, -0.33,
      -0.19, -0.06, -0.03, -0.18, 0, -0.33,
    ],
    'half an indent of room for its first syllable on the line before, after a mid-sentence': [
      -0.24, -1.05, 0.39, 0.08, -0.09, 0.58, -0.32, -0.44, -0.02, 0.79, -0.19, 0.69, -0.54, -0.6, -0.37, 0.18,
      -0.2, 0.05, -0.16, 0.02, 0, -0.23,
    ],
    'up to an indent of room for its first syllable on the line before, after a mid-sentence': [
      -0.11, -0.62, 0.45, -0.32, -0.03, -0.46, -0.14, -0.9, -0.23, 0.23, -0.35, 0.9, -0.51, 0.1, -0.84, 0.3,
      -0.54, -0.38, -0.18, -0.2, 0, 0.04,
    ],
    'up to two indents of room for its first syllable on the line before, after a mid-sentence': [
      -0.25, -0.5, 0.66, 0.99, 0.03, 0.25, -0.71, 0, -0.35, 0.63, -0.44, -0.35, -0.44, -0.38, -0.81, -0.08,
      -0.12, -0.5, -0.09, -0.04, 0, -0.31,
    ],
    'more than indents of room for its first syllable on the line before, after a mid-sentence': [
      0.23, 0.54, -0.14, -0.67, -0.21, -0.14, 0.4, -0.07, 0.22, 0.63, -0.68, -0.74, 0.18, 0.09, 0.39, 0.03,
      -0.55, -0.24, -0.55, 0.07, -0.08, 0.14,
    ],
    'far from room for the next syllable on this line, at a stop': [
      0.04, 0.16, 0.38, 0.57, -0.33, 0, -0.6, -0.14, 0.25, 0, -0.13, -0.09, -0.85, -0.08, 0.12, 0.37, -0.12,
      -0.33, 0, -0.69, 0, -0.04,
    ],
    'not room for the next syllable on this line, at a stop': [
      -1.12, -0.64, 0.83, 0.97, -0.06, 0, 1.54, 0, -0.19, -0.68, -0.52, -0.02, -0.37, 0, -0.57, -0.65, -0.04,
      -0.05, 0, -0.16, 0, -0.02,
    ],
    'a hair of room for the next syllable on this line, at a stop': [
      0.02, -0.2, 0.65, 1.09, -0.02, 0, 0.65, -0.15, -0.27, 0.02, -0.54, 0, -0.08, 0, -0.38, 0.86, 0, -0.03,
      0, -0.03, 0, 0,
    ],
    'half an indent of room for the next syllable on this line, at a stop': [
      -0.39, 0.23, 0.57, 1, -0.03, 0, 0.18, -0.8, -0.26, 0.33, -0.02, -0.02, -0.28, 0, -0.15, 0.4, -0.12,
      -0.02, 0, -0.12, 0, -0.02,
    ],
    'up to an indent of room for the next syllable on this line, at a stop': [
      -0.5, -0.04, 0.59, 0.41, -0.13, 0, 0.03, 0.03, 0.05, 0.22, -0.36, -0.04, -0.33, 0, -0.33, 0.37, -0.05,
      -0.12, 0, -0.2, 0, 0,
    ],
    'up to two indents of room for the next syllable on this line, at a stop': [
      -0.51, -0.16, 0.54, 1.03, -0.13, -0.05, -0.55, -0.23, 0.36, -0.13, -0.59, -0.11, 0.6, -0.62, -0.39,
      -0.08, -0.15, -0.11, -0.06, -0.34, 0, -0.07,
    ],
    'more than indents of room for the next syllable on this line, at a stop': [
      -0.16, 0.07, 0.52, 0.68, -0.61, -0.44, 0.57, -0.12, 0.1, -0.12, -0.39, -0.48, -1.28, -0.18, 0.26, 0.14,
      -0.55, -0.37, -0.15, -0.85, -0.03, -0.86,
    ],
    'far from room for the next syllable on this line, at a hyphen': [
      -0.46, -0.54, 0.42, 0.2, -0.1, -0.33, 0.64, -0.14, -0.04, -0.04, -0.51, -0.06, 0.29, -0.08, -0.3, 0.22,
      -0.22, -0.11, -0.03, -0.22, -0.05, -0.41,
    ],
    'not room for the next syllable on this line, at a hyphen': [
      -0.34, 0.21, 0.63, 0.25, 0.45, -0.16, -1.1, -0.07, -1.09, 0.1, -0.36, 0, -0.77, -0.04, -0.38, -0.05,
      -0.16, -0.1, 0, -0.19, 0, -0.12,
    ],
    'a hair of room for the next syllable on this line, at a hyphen': [
      -0.58, 0.21, 0.17, 0.73, -0.58, 0, -0.63, -0.33, -0.31, 0.18, -0.13, 0, -0.29, -0.03, -0.13, -0.03,
      -0.07, 0, 0, -0.08, 0, -0.1,
    ],
    'half an indent of room for the next syllable on this line, at a hyphen': [
      0.48, 0.39, 0.03, 0.76, -0.25, -0.18, 0.13, -0.03, -0.41, -0.03, -0.15, -0.02, -0.07, 0, -0.07, -0.08,
      0, -0.02, 0, -0.02, 0, -0.09,
    ],
    'up to an indent of room for the next syllable on this line, at a hyphen': [
      0.16, 0.13, 0.05, -0.07, -0.83, 0, -0.13, 0.5, -0.32, 0.08, -0.23, 0, -0.06, 0, -0.04, -0.5, 0, -0.06,
      0, -0.06, 0, -0.15,
    ],
    'up to two indents of room for the next syllable on this line, at a hyphen': [
      1.09, -0.16, 0, 0.33, -0.14, 0, -0.37, 0.58, -0.1, 0.05, -0.02, 0, -0.06, -0.57, -0.05, -0.11, 0, 0, 0,
      -0.02, 0, -0.02,
    ],
    'more than indents of room for the next syllable on this line, at a hyphen': [
      0.47, -1.17, 0.09, -0.09, -0.68, 0, 0.16, -0.26, -0.07, 0.11, 0, 0, 1.13, 0, 0.38, -0.33, 0, 0, 0,
      -0.06, 0, -0.55,
    ],
    'far from room for the next syllable on this line, at a mid-sentence': [
      -0.42, -0.3, 0.19, 0.28, -0.13, -0.03, 0.52, 0.21, 0.11, 0.39, 0.25, -0.18, -0.19, 0.16, -0.22, 0.37,
      -0.12, 0.16, -0.26, -0.08, -0.15, -0.6,
    ],
    'not room for the next syllable on this line, at a mid-sentence': [
      -0.27, -0.39, 0.34, 0.3, 0.36, -0.19, 0.09, 0.25, 0.39, -0.68, -0.28, 0.38, 0.06, 0.74, -0.15, -0.45,
      -0.3, 0.16, 0.57, 0.23, -0.08, -0.23,
    ],
    'a hair of room for the next syllable on this line, at a mid-sentence': [
      0.45, 0.39, 0.26, 0.11, 0.4, 0.84, 0.17, 0.13, -0.15, -0.13, 0.11, -0.2, -0.21, -0.84, -0.16, 0.75,
      -0.57, 0.17, -0.02, 0.14, 0, -0.19,
    ],
    'half an indent of room for the next syllable on this line, at a mid-sentence': [
      0.17, 0.08, -0.11, -0.11, -0.14, -0.3, -0.26, 0.68, -0.27, -0.41, -0.15, -0.09, 0.29, 0.26, 0.1, -0.17,
      0.06, -0.29, 0.21, -0.29, 0, 0.12,
    ],
    'up to an indent of room for the next syllable on this line, at a mid-sentence': [
      -0.33, 0.23, -0.37, 0.07, -1.3, -0.21, -0.36, 0.33, 0.45, -0.96, -0.44, -0.18, 1.04, 0.2, 0.14, -0.57,
      0.26, 0.25, -0.23, 0.35, 0, 0.75,
    ],
    'up to two indents of room for the next syllable on this line, at a mid-sentence': [
      -0.65, 0.41, -0.23, -0.06, 0.24, -0.36, -0.06, 0.03, -0.13, -0.43, 0.14, 0.73, -0.33, 0.02, 0.17, -0.42,
      -0.08, 0, 0.29, 0.09, 0, 0.02,
    ],
    'more than indents of room for the next syllable on this line, at a mid-sentence': [
      -0.14, -0.54, 0.2, -0.31, 0.51, 0.17, 0.38, 0.37, -0.26, 0.07, 0, 0.36, 0.38, 0.24, -0.45, 0.25, 0.23,
      0.31, -0.04, 0.28, -0.04, 0.18,
    ],
    'almost an em less short than an indented line, after a stop': [
      -2.07, -1.8, -0.64, -0.86, 0.71, 0, 0.65, -0.34, 0.85, -0.62, 1.56, 0, 1.29, 0, -0.03, -1.18, 0.22,
      0.52, 0, 0.29, 0, -0.28,
    ],
    'much less short than an indented line, after a stop': [
      -0.35, -0.63, 0.26, 0.1, -1.09, 0, 0, -0.1, 0.3, -0.09, 0.28, 0, 0.42, 0, 0.26, -0.42, 0.36, 0.44, 0,
      -0.37, 0, -0.33,
    ],
    'less short than an indented line, after a stop': [
      -0.64, -0.53, 0.37, -0.06, -0.44, 0, -0.27, 0, 0.66, -0.05, 0.53, 0, -0.27, 0, -0.58, 0.26, -0.27, 0.3,
      0, 0.8, 0, -0.04,
    ],
    'a little less short than an indented line, after a stop': [
      -0.4, -0.03, -0.26, -0.49, -0.36, 0, -0.43, -0.24, -0.5, -0.05, 1.69, 0, -0.23, 0, 0.58, -0.28, 0.48,
      -0.13, 0, 0, 0, -0.13,
    ],
    'as short as an indented line, after a stop': [
      0, 0.05, -0.12, -0.72, -1.19, 0, -0.73, -0.13, 0.9, -0.04, 1.01, 0, -0.18, 0, 0.52, 0.25, -0.24, -0.11,
      0, 0.42, 0, -0.12,
    ],
    'a little shorter than by an indent, after a stop': [
      0.62, 0.7, -0.26, -0.25, -0.02, 0, -0.41, -0.36, -0.76, -0.18, 1.3, 0, -0.85, 0, -0.58, 0.08, -0.18,
      0.11, 0, 0.09, 0, 0.61,
    ],
    'shorter than by an indent, after a stop': [
      0.54, 0.6, -0.93, -0.48, -0.36, 0, 0.58, -0.41, -1.09, -0.22, 0.63, 0, -0.3, 0, 0.4, 0, 0, 0.45, 0,
      0.39, 0, -0.09,
    ],
    'an em shorter than by an indent, after a stop': [
      0.54, 0.65, -0.69, -0.61, 0, 0, 0.38, -0.4, -0.1, -0.15, 0.34, 0, 0.55, 0, -0.47, 0.21, 0.02, 0, 0,
      0.37, 0, -0.35,
    ],
    'two ems shorter than by an indent, after a stop': [
      0.02, 0.02, -0.17, -1.33, 0.99, 0, 0.72, -0.28, 0.36, -0.16, -0.28, 0, -0.73, 0, 0, -0.53, 0.81, -0.5,
      0, -0.59, 0, 0.02,
    ],
    'far shorter than by an indent, after a stop': [
      0.02, 0.37, -0.46, -0.64, 0.17, -0.24, 0.44, -1.42, 0.27, -1, -0.55, 0, 0.65, -0.33, -0.1, -0.66, 0.56,
      0.02, -0.02, 0.35, 0, -0.1,
    ],
    'almost an em less short than an indented line, in mid-sentence': [
      -0.71, -1.14, 0.05, 0.23, 0.67, -0.22, 0.41, 0.28, 0.42, 0.21, -0.25, -0.1, 0.65, 0.14, 0.1, 0.21,
      -0.27, -0.66, -0.07, -0.35, -0.07, -0.15,
    ],
    'much less short than an indented line, in mid-sentence': [
      -0.94, -1.05, 0.3, 0.41, -0.25, -0.06, -0.3, 0.09, 0.34, -0.45, -0.2, -0.04, -0.63, -0.17, -0.04, 0.39,
      -0.21, 0.08, 0, -0.27, -0.02, -0.15,
    ],
    'less short than an indented line, in mid-sentence': [
      -0.12, -0.92, 0.33, 0.46, 1.09, -1.07, -0.17, -0.42, 0, -0.24, -0.21, -0.06, 0, 0.04, -0.61, -0.4,
      -0.21, -0.29, -0.06, -0.11, -0.03, 0.15,
    ],
    'a little less short than an indented line, in mid-sentence': [
      -0.82, -0.8, 0.39, 0.33, -0.08, 0.84, -0.38, 0.35, -0.35, -0.18, -0.19, -0.05, -1.21, 0.03, 0.79, -0.06,
      -0.18, -0.33, 0, -0.22, -0.02, -0.23,
    ],
    'as short as an indented line, in mid-sentence': [
      -0.37, 0.06, 0.08, 0.52, -1.11, -0.24, -0.15, -0.03, -0.42, -0.48, -0.21, -0.04, -0.47, 0.57, -0.24,
      -0.5, -0.23, -0.22, -0.02, -0.18, -0.02, -0.43,
    ],
    'a little shorter than by an indent, in mid-sentence': [
      -0.12, 0.51, -0.05, 0.38, -0.61, 0.72, -0.14, 0.03, -0.06, -0.11, -0.22, -0.09, -0.16, 0.14, -1.49, 0.1,
      -0.21, -0.27, -0.06, -0.13, -0.02, 0.23,
    ],
    'shorter than by an indent, in mid-sentence': [
      0.3, 0, -0.02, 0.36, 0, 0.62, 0.49, 0.05, 0, -0.14, -0.23, -0.1, -0.13, -0.88, -0.23, 0.33, -0.21, 0.34,
      0.55, -0.08, -0.05, -0.19,
    ],
    'an em shorter than by an indent, in mid-sentence': [
      -0.3, 0.03, -0.04, 0.39, -0.36, -0.35, 0, 0.3, -0.04, 0.14, -0.3, -0.19, -0.22, 0.14, 0.04, 0.28, -0.22,
      0, -0.08, -0.24, -0.03, -0.03,
    ],
    'two ems shorter than by an indent, in mid-sentence': [
      -0.57, -0.1, 0.53, 0.57, -0.44, -1.48, -0.24, -0.05, -0.48, 0.28, -0.4, 0.42, -0.39, 0.2, -0.49, 0.42,
      -0.36, -0.72, 0.08, -0.27, 0, -1.43,
    ],
    'far shorter than by an indent, in mid-sentence': [
      -0.55, -0.44, 0.52, 0.98, -0.51, -0.88, 0.09, -0.03, -0.55, 0.22, -1.54, 0.43, -0.17, 0.09, -0.47, 0.52,
      -1.11, -0.02, 0, -0.49, -0.09, -0.22,
    ],
    'up to 15 em since a paragraph surely began, after a full line with a stop': [
      -1.1, -0.2, 0.38, 0.15, -0.46, -0.23, -0.41, -0.1, 1.48, -0.03, -0.72, 0, -0.22, 0, -0.53, -0.06, -0.03,
      -0.07, 0, -0.21, 0, 0,
    ],
    'up to 30 em since a paragraph surely began, after a full line with a stop': [
      -1.59, -0.62, 0.48, -0.13, -0.74, 0, -0.34, 0.39, 1.19, -0.22, -0.76, 0, 0.63, 0, -0.17, -0.12, 0.38,
      -0.28, 0, -0.12, 0, -0.37,
    ],
    'up to 60 em since a paragraph surely began, after a full line with a stop': [
      -0.45, 0.06, 0.58, 0.67, -0.2, 0, -0.12, -0.22, -1.36, -0.41, -0.23, 0, -0.61, 0, 0.32, 0.25, 0.35,
      -0.32, 0, -0.13, 0, 0.03,
    ],
    'up to 100 em since a paragraph surely began, after a full line with a stop': [
      -0.33, 0.31, -0.12, 0.44, 0.23, 0, -0.64, -0.17, -0.7, -0.22, -1.13, 0, -0.43, 0, -0.06, -0.6, 0.19,
      0.61, 0, 0.47, 0, 0.22,
    ],
    'up to 170 em since a paragraph surely began, after a full line with a stop': [
      -0.42, 0.61, -0.07, -0.53, 0.8, 0, 0.46, -0.32, -0.58, -0.44, 0.56, 0, -0.23, 0, 0.17, -0.21, 0.21,
      0.09, 0, -0.05, 0, -0.65,
    ],
    'more than 170 em since a paragraph surely began, after a full line with a stop': [
      -0.2, 0.55, -0.43, -0.24, -0.62, 0, 0.13, -0.38, 0.19, -0.13, 1.36, 0, -0.27, 0, 0.19, -0.28, -0.19,
      0.2, 0, 0.86, 0, -0.02,
    ],
    'up to 15 em until a paragraph surely ends, after a full line with a stop': [
      -0.22, 0.14, 0.55, -0.14, -0.43, -0.23, -0.23, 0.2, -0.75, -0.69, 0.33, 0, -0.69, 0, -0.81, 0.08, 0.19,
      -0.21, 0, 0.11, 0, -0.17,
    ],
    'up to 30 em until a paragraph surely ends, after a full line with a stop': [
      -1.54, 0.11, 0.2, 0.52, -0.87, 0, 0.21, -0.17, 0.49, -0.17, -0.41, 0, -0.52, 0, 0.4, -0.41, 0.24, -0.06,
      0, -0.56, 0, -0.3,
    ],
    'up to 60 em until a paragraph surely ends, after a full line with a stop': [
      -0.49, 0.11, 0.09, 0.27, 0.85, 0, -0.09, -0.27, 0.38, -0.43, -1.03, 0, 0, 0, -0.09, -0.25, 0.24, 0.39,
      0, 0.32, 0, -0.1,
    ],
    'up to 100 em until a paragraph surely ends, after a full line with a stop': [
      -0.3, 0.21, 0.36, 0.04, 0.29, 0, 0.19, -0.23, 0.19, -0.03, -0.9, 0, -0.34, 0, 0, -0.21, 0.06, -0.11, 0,
      0.89, 0, -0.29,
    ],
    'up to 170 em until a paragraph surely ends, after a full line with a stop': [
      -0.61, 0.76, -0.72, -0.27, -0.98, 0, -0.58, -0.27, -0.9, 0, 0.9, 0, 0.38, 0, -0.02, -0.2, 0.2, -0.21, 0,
      -0.32, 0, 0.33,
    ],
    'more than 170 em until a paragraph surely ends, after a full line with a stop': [
      -0.56, 0.22, -0.02, -0.46, 0.2, 0, 0.33, -0.24, 1.14, -0.1, 0.93, 0, 0.08, 0, 0.45, -0.11, -0.1, 0.54,
      0, 0.46, 0, -0.09,
    ],
    'ends in a stop': [
      -0.83, 0.22, 1.39, 1.16, -1.36, -0.54, -1.07, -0.3, -0.42, 0.51, -1.14, -0.87, -1.18, -0.94, -0.09,
      1.29, -0.61, -1.34, -0.24, -1.56, -0.08, -0.98,
    ],
    'ends in a colon': [
      3.28, 1.76, 3.27, 2.99, -1.55, -0.49, -1.21, -1.79, -1.5, -1.29, -3.48, -0.42, -1.48, -0.02, -0.52,
      -0.67, -0.59, -0.9, -0.1, -1.29, 0, -0.2,
    ],
    'ends in a comma': [
      -0.47, 0.65, 0.83, 0.3, -2.23, -1.15, 0.07, -0.12, -0.49, 0.04, -1.29, -0.24, 0.16, 0.18, -0.46, -1.35,
      -0.14, 0.42, -0.06, -0.4, 0, -0.34,
    ],
    'ends in a hyphen': [
      -0.15, 0.27, 0.3, 0.34, -0.6, -0.68, -0.52, 0.03, -1.05, 0.07, -0.54, -0.12, 0.07, -0.51, -0.33, -0.55,
      -0.24, -0.28, -0.04, -0.27, -0.1, -0.79,
    ],
    'ends in the open': [
      -0.82, -0.66, 0.02, 0.15, 0.64, 0.41, 1.22, 0.35, 0.39, 0.04, 0.3, 0.62, 0, 0.43, -0.31, 0.41, -0.16,
      0.31, 0.59, 0.22, -0.2, -0.05,
    ],
    'ends in a full stop': [
      1.85, 1.54, 0.95, 0.74, -2.67, -0.54, -0.21, -0.13, -0.69, 0, -3.33, -0.69, -0.88, -1.34, 0.59, 0.82,
      -0.49, -1.15, -0.22, -1.15, -0.07, -2.33,
    ],
    'punctuated inside': [
      0, 1.06, 0.95, 0.33, -3.11, -1.92, -0.95, -0.06, -0.68, -1.77, -1.03, -0.5, 1.28, 0.18, -1.04, -0.17,
      -0.66, -0.16, -0.37, 1, -0.14, -0.88,
    ],
    unpunctuated: [
      0.15, 0.47, 0.44, -0.02, 1.53, 0.58, -0.15, 0.35, 0.7, 0.39, 0.04, 0.57, -0.7, 0.03, -0.37, -0.27,
      -0.02, 0.14, 0.66, -0.57, -0.19, -0.06,
    ],
    'full line': [
      -0.22, -0.44, 0.27, 0.34, -0.63, -0.69, 0.59, 0.37, -0.65, 0.5, -0.32, -0.31, -0.11, -0.48, -0.16, 0.11,
      -0.19, 0.11, -0.47, -0.19, -0.2, -0.31,
    ],
    'short line': [
      -0.15, 0.1, 0.73, 0.42, -0.58, -0.34, 0.45, 0, -0.59, 0.24, -0.09, 0.34, -0.28, -0.2, -0.29, -0.21,
      -0.4, -0.45, 0.45, -0.26, -0.1, -0.67,
    ],
    'wider than its column': [
      -0.11, -0.94, -0.14, 0.25, -0.04, 0, -0.3, 0.46, -0.85, 0.6, 1.84, 0, -0.07, 0, 0, -0.03, 0, 0, 0,
      -0.03, 0, 0,
    ],
    'uncut line': [
      0.23, -0.4, 0.39, -1.62, 0, 0, -0.02, -0.33, -1.5, -0.22, -0.89, -0.03, -0.16, -0.05, -1.46, -0.12, 0,
      -0.23, 0, -0.33, 0, -0.05,
    ],
    'end of a quotation before': [
      -1.29, 0.91, -1.58, -0.82, 0.74, 0, 0.35, -0.27, -1.02, 0, 0.38, 0, 0.75, 0, 1.73, -0.18, -0.56, -1.15,
      0, 1.02, 0, -0.49,
    ],
    'full line before, ending in a stop': [
      0.86, 0.56, 0.02, -0.21, -0.24, -0.23, 0.23, -0.43, -0.08, -0.74, 0.33, 0, 0, 0, -0.2, -0.53, 0.41,
      0.28, -0.02, 0.31, 0, 0.14,
    ],
    'indented line before, ending in a stop': [
      -0.57, 0.23, -0.22, -0.07, -0.47, 0, -0.26, -0.06, 1.23, -0.13, -0.2, 0, -0.11, 0, 0.36, -0.43, 0.19,
      -0.04, 0, 0.43, 0, -0.66,
    ],
    'short line before, ending in a stop': [
      -0.06, 0.69, -0.88, -1.47, 0.05, -0.02, 0.34, -0.84, 0.42, -0.87, 0.96, 0, 0.83, -0.34, 0.04, -0.76,
      0.7, 0.68, 0, 0.76, 0, 0.1,
    ],
    'full line before, ending in a colon': [
      -0.39, 1.98, -1.34, -2.09, -0.23, -0.1, -0.18, -0.16, -0.54, -0.14, -0.04, 0, -0.07, 0, -0.07, -0.37, 0,
      -0.04, 0, 0.63, 0, 0.74,
    ],
    'indented line before, ending in a colon': [
      -0.1, 2.61, -1.13, -0.37, 0.02, 0, 0, 0, 0, -0.1, 0, 0, 0, 0, -0.12, 0.32, 0, 0, 0, 0, 0, 0,
    ],
    'short line before, ending in a colon': [
      -0.43, 2.63, -1.87, -1.06, -0.04, -0.08, -0.88, 0, -0.49, -0.08, 0, 0, 0.06, 0, 0.15, 0.15, 0, -0.09, 0,
      1.74, 0, 0.83,
    ],
    'full line before, ending in a comma': [
      -1.53, -2.25, 0.04, 0.83, -0.43, -0.44, 0.93, 0.75, -0.51, 0.25, -0.22, -0.05, -0.45, 0, -0.63, -0.65,
      -0.13, -0.84, 1.07, -0.22, 0, -0.19,
    ],
    'indented line before, ending in a comma': [
      -1.26, -0.7, -0.68, -1.88, -0.03, -0.36, -0.39, 0.46, -0.13, 0.5, 0, 0, 1.23, -0.02, -0.27, -0.29, 0,
      -0.02, 0, -0.03, 0, 0,
    ],
    'short line before, ending in a comma': [
      -1.77, -0.55, 0.72, -0.44, -0.45, 0, -1.35, 0.63, -1.2, 0.53, -0.18, 0.83, -0.86, 0.34, -0.73, -0.82,
      -0.05, -0.03, -0.06, -0.14, 0, -0.15,
    ],
    'full line before, ending in a hyphen': [
      -0.67, -1.17, 0.02, 0.44, -0.7, -0.26, 0.07, 0.17, -1.43, 0.59, -0.33, -0.18, -0.33, 0.16, -0.49, -0.1,
      -0.29, -0.16, -0.03, -0.27, -0.1, -0.34,
    ],
    'indented line before, ending in a hyphen': [
      1.22, -0.22, -0.05, -0.2, -0.05, -0.17, -0.79, -0.13, -0.08, -0.1, 0, 0, -0.14, -0.04, -0.05, -0.13, 0,
      0, 0, 0, 0, 0,
    ],
    'short line before, ending in a hyphen': [
      -1.93, -0.26, 1.34, 1.34, -0.48, -0.87, -1.22, 1.38, -0.47, -0.55, -0.19, 0, 0.17, -0.23, -0.31, -0.07,
      -0.2, 0, 0, -0.15, 0, -0.3,
    ],
    'full line before, ending in the open': [
      -0.48, -0.77, 0.66, 0.5, 0, -0.12, 0.92, 0.09, 0.29, 0.53, -0.4, -0.7, -0.27, -0.42, -0.11, 0.5, -0.36,
      0.27, -0.36, -0.31, -0.18, -0.33,
    ],
    'indented line before, ending in the open': [
      0.26, -1.79, -0.3, 0.15, -0.48, -0.13, 0.31, 0.65, 0.78, -0.21, -0.24, 0.88, -0.21, 0.68, 0.16, 0.15,
      -0.29, -0.06, -0.18, -0.26, 0, -0.86,
    ],
    'short line before, ending in the open': [
      0.39, -0.8, 0.34, 0.5, -0.27, 0.57, 0.02, 0.78, -0.3, 0.43, -0.7, 0.08, -0.24, 0.47, -0.38, 0.76, -0.52,
      -1.11, -0.7, -0.93, -0.1, -0.43,
    ],
    'punctuated line in the open before': [
      -0.62, -0.79, 0.6, 0.81, -0.42, -0.61, 0, -0.23, -0.41, 0.48, -0.45, 0.22, -0.2, 0.57, 0, 0.09, -0.48,
      -0.42, -0.08, -0.49, -0.11, -0.45,
    ],
    'unpunctuated line before': [
      -0.36, -0.22, 0.36, 0.3, -0.35, 0.22, 0.21, 0.41, 0.03, 0.55, -0.4, -0.13, -0.32, -0.46, -0.25, 0.57,
      -0.32, -0.36, -1.23, -0.19, -0.2, -0.33,
    ],
    'uncut line before': [
      1.21, 2.7, -2.7, -0.71, 0.14, 0, 0.3, 0, -0.73, 0, 1.41, 0, -0.39, 0, 1.03, -0.13, -0.21, 0.05, 0, 1.02,
      0, -0.31,
    ],
    'uncut line in mid-sentence before': [
      0, 0.51, -0.27, -0.21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.02, 0, 0, 0, 0, 0, 0, 0,
    ],
    'ghost indent before': [
      -0.36, -0.13, 0.35, 0.16, -0.04, 0.05, 0.14, 0.33, -0.76, 0.42, -0.39, 0.59, -0.05, -0.36, -0.22, 0.53,
      -0.12, -0.48, 0.15, -0.1, -0.1, -0.84,
    ],
    'line after ends in a stop': [
      0.1, 0.16, 0.04, 0.45, -2.45, -1.71, -0.46, 0.04, 0.08, 0.33, 0.42, -0.2, 0.04, 0, -0.52, -0.08, -0.11,
      -0.37, -0.18, -0.06, -0.06, -0.47,
    ],
    'line after ends in a full stop': [
      0.27, 0.67, 0.26, 0.09, -2.03, -1.72, -0.23, 0.07, -0.26, -0.11, 0.35, -0.25, 0.28, 0.18, -0.11, 0.21,
      0.1, -0.16, -0.18, 0.09, -0.05, -0.17,
    ],
    'unpunctuated line after': [
      -0.24, -0.21, 0.6, 0.28, 0.14, 0.19, 0.17, 0.21, 0.59, 0.37, -0.53, -0.12, -0.06, -0.06, -0.43, -0.1,
      -0.26, 0.26, -0.42, -0.2, -0.2, -0.75,
    ],
    'full line after': [
      -0.58, 0.03, 0.19, 0.21, -0.1, 0.02, 0.02, 0.12, -0.87, -0.38, 0.16, 0.17, -0.03, 0, -0.13, 0.34, -0.26,
      -0.42, 0.36, 0, -0.14, -0.18,
    ],
    'short line after': [
      -0.61, 0.18, 0.07, 0.69, 0.23, -0.82, -0.56, 0.22, -1.08, 0, -0.38, -0.46, -0.81, 0.19, 0.22, 0.18,
      -0.2, -0.26, 0.56, -0.5, -0.04, -0.11,
    ],
    'ghost indent after': [
      0.36, 0.4, -0.11, 0.3, 0.02, -0.58, 0.13, -0.14, 0.07, 0.39, 0.14, 0.02, 0.63, 0.29, -0.02, -0.2, -0.04,
      -0.21, -0.4, -0.23, -0.11, -0.07,
    ],
    indent: [8, 8, -8, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, 0, -8, 0, -8, 0],
    'up to 4 em': [
      0.36, -1.06, -0.58, -0.44, 0.89, 1.79, -1.2, 1.13, -1.86, 0.6, -2.24, 1.22, -0.34, 1.46, -0.68, 0.84,
      -1.52, -2.47, 1.04, -2.29, 0, 3.85,
    ],
    'up to 8 em': [
      -0.87, -0.92, -0.1, 0.11, 0.59, 0.72, -0.97, 0.71, -1.8, 0.62, -0.34, -0.08, 0.34, 1.13, -0.76, 1.3,
      -0.63, 0.51, 0, 0.58, -0.11, -1.5,
    ],
    'up to 12 em': [
      -1.05, -0.65, 0.16, 0.32, -0.15, -2.35, -0.52, 0.12, -0.78, 0.07, 0.32, -0.6, 0.04, -0.17, -0.67, 0.49,
      0.09, 0.44, -0.63, 0.5, -0.18, -2.64,
    ],
    'up to 18 em': [
      0.2, 0.07, 0.55, 0.54, -0.89, -1.67, 1.45, -0.63, 0.35, 0.55, 0, -0.55, 0.11, -0.39, -0.21, 0.21, 0.44,
      1.21, -0.22, -1.34, -0.08, -2.63,
    ],
    'up to 26 em': [
      0.4, 0.21, 0.5, 0.4, -1.34, -1.56, 1.4, -2.8, 0.67, -0.54, -2.99, -0.09, -1.95, -1.36, 1.4, -0.66,
      -1.52, -1.3, -0.11, -2.56, -0.02, -2.52,
    ],
    'up to 40 em': [
      0.79, 0.33, 0.02, -0.06, -2.23, -0.87, 1.71, -3.53, 1.88, -2.99, -3.1, -0.03, -2.26, -1.66, 1.84, -3.02,
      -1.83, -1.18, -0.02, -2.74, -0.02, -0.8,
    ],
    'longer than 40 em': [
      2.45, 1.65, 0.65, 0.27, -0.31, 0, -1.58, -2, 3.18, -1.06, -3.01, -0.05, -2.34, -1.13, 1.58, -2.6, -1.54,
      -0.74, -0.03, -1.62, -0.02, -0.38,
    ],
    'begins with Han': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'begins with an opening quote or bracket': [
      -1.61, 2.04, -0.76, 0.15, -1.17, -1.51, 0.71, -0.13, -1.78, -1.87, 0.86, 0, -0.38, 0, -1.17, -0.42,
      0.33, -0.53, -0.03, -0.41, 0, -0.48,
    ],
    'begins with a digit': [
      -1.46, 0.38, 0.74, 0.21, -1.03, 0, -1.91, 1.71, -1.94, 0.35, -0.38, 0.59, 0.09, -0.33, -0.76, -1.1,
      -0.21, -0.73, 0.67, -0.16, 0, -1.01,
    ],
    'begins with a closing mark': [
      -0.07, -0.15, -0.09, -0.23, 0, 0, -0.2, 0, -0.07, -0.02, -0.03, 0, 0.68, 0, 0, 0, -0.02, -0.03, 0,
      -0.42, 0, 0,
    ],
    'begins with a dash': [
      -0.26, -1.07, 0.54, 0.29, -0.45, 1.24, -1.03, -0.43, -0.37, 1.24, 0, -0.09, -0.02, 0, 0, -0.04, 0,
      -0.16, 0, 0, 0, 0,
    ],
    'begins with a line mark': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'begins with a hash': [
      -0.11, -0.52, -0.04, -0.02, 0.81, -0.47, 1.26, -1.62, 2.14, -1.26, 1.18, 0, -0.04, 0, -0.03, -0.52,
      -0.09, -0.44, 0, -0.47, 0, 0,
    ],
    'begins with a small letter': [
      -0.85, -1.81, 0.63, 0.5, -5.22, -0.81, -5.55, 0.71, -4.9, 0.33, -0.41, 0, -0.75, -0.98, -0.88, 0.82,
      -0.31, -4.94, -0.77, -0.33, -0.2, -1.28,
    ],
    'begins with a capital': [
      2.07, 1.1, -0.56, -0.45, 0.11, 0.33, 0.75, -1.49, 1.19, -0.15, -0.06, -0.17, 1.85, 1.58, 2.4, -0.07,
      -0.11, 0.44, 0.39, 0.78, -0.14, 2.21,
    ],
    'begins with something else': [
      -0.36, 0.98, 0.92, 1.41, -0.53, -0.5, -1.37, 1.14, -1.08, -1.18, -0.12, -0.02, -0.28, 0, -0.03, -0.39,
      0.35, -0.05, 0, -0.04, 0, 0,
    ],
    'rest of a torn line': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'perhaps the rest of a torn line': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'one or two hashes': [
      0, -0.03, 0, 0, -0.74, -0.02, 3.94, -0.69, -1.03, -0.44, -0.52, 0, -0.02, 0, 0, -0.14, -0.07, -0.36, 0,
      -0.02, 0, 0,
    ],
    'three hashes': [
      -0.1, -0.07, 0, 0, 1.57, -0.45, -1.58, -0.94, 2.97, -0.82, -0.08, 0, -0.02, 0, -0.02, -0.38, -0.02,
      -0.07, 0, -0.44, 0, 0,
    ],
    'four hashes or more': [
      0, -0.41, -0.03, 0, 0, 0, -1.22, 0, -0.02, 0, 1.78, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'two halves': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'all capitals': [
      -2.19, -2.84, -1.62, -2.6, 2.53, 2.26, 0.99, 1.58, 0.35, 0.59, -1.07, -0.02, -2.99, -0.99, -1.7, -1.92,
      -0.4, -1.09, -0.32, -1.16, -0.02, 1.18,
    ],
    'set vertically': [0, 0, -3, -3, 0, -3, 5, -3, 0, -3, 0, -3, 0, -3, 0, -3, 0, 0, -3, 0, -3, 0],
    'mostly capitals': [
      1.37, -3.63, 0.31, -1.03, 1.5, 2.15, -0.02, 1.37, -0.6, -0.48, -1.04, -0.02, -0.37, 0.47, -1.78, -2.1,
      -0.41, -1.17, -0.32, -1.55, -0.02, 0.78,
    ],
    'doubled within the line': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'begins what is printed twice': [
      -0.04, -0.21, 0, 0, 0.86, -0.06, 0.63, -0.27, -0.65, -0.07, 0, 0, -0.03, 0, -0.12, -0.09, -0.15, -0.05,
      0, -0.06, 0, -0.02,
    ],
    'goes on with what is printed twice': [
      0, 0, -0.37, -0.35, -0.06, 0.11, 0.06, 0.27, 0.19, 0.25, 0, 0, -0.04, 0, 0, -0.08, 0, 0, 0, 0, 0, -0.03,
    ],
    'two halves before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'mostly capitals before': [
      -0.07, -3.12, 1.77, -1.12, -1.73, 0.77, -0.54, 1.32, -0.93, 1.08, -1.24, -0.03, 0.64, 2.55, -2.17,
      -0.73, -0.64, -0.97, -0.04, -0.93, 0, -1.67,
    ],
    'doubled line before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'what is printed twice ends before': [
      0, -0.05, 0, 0, 0.39, 0, 0.6, -0.24, -0.62, -0.07, 0, 0, -0.02, 0, 0, 0, 0, -0.02, 0, 0, 0, 0,
    ],
    'what is printed twice goes on': [
      0, 0, -0.37, -0.35, -0.06, 0.11, 0.06, 0.27, 0.19, 0.25, 0, 0, -0.04, 0, 0, -0.08, 0, 0, 0, 0, 0, -0.03,
    ],
    'dash after': [
      0.88, 0.2, -0.73, -0.9, 0.17, 0, -0.6, 0.06, -1.38, 1.52, -0.11, 0, -0.16, 0, 0, -0.04, 0, -0.04, 0, 0,
      0, 0,
    ],
    'hash after': [
      0.68, 0.04, -0.77, -1.28, -1.17, 0.27, -1.14, 0.75, -2.18, 0.35, -0.11, 0, -0.1, 0.7, -0.39, 0.3, -0.08,
      0, 0, 0.34, 0, 0.57,
    ],
    'torn before its end': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'perhaps torn before its end': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'frame start after': [
      -0.84, 0.11, 0.07, 0.06, 1.05, 0.34, -1.13, -0.04, -0.08, 0.25, -0.46, -0.11, -0.5, 0.23, -0.16, 0.54,
      0.06, -1.19, -0.23, -0.06, 0, 0.64,
    ],
    dateline: [
      3.36, -5.3, -2.63, -4.07, 2.43, -3.01, -2.5, -1.62, -2.36, -1.95, -0.42, -3, 0.66, -2.73, -0.98, -3.09,
      -0.05, -0.15, -3, -0.3, -3, 0.13,
    ],
    byline: [
      -1.99, -1.01, -0.83, -0.81, -1.68, -1.89, -2.38, -2.21, -2.55, 0.67, -0.51, 0, 6.57, -0.13, 1.25, 1.49,
      -0.11, -4.01, 0, -0.26, 0, -0.46,
    ],
    'names in brackets': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'ends in names in brackets': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'jump line': [
      -0.02, -0.86, -0.82, -0.81, -1.2, 0, -1.03, -0.04, -0.35, -0.22, -0.83, 0, -0.29, 0, -0.12, 0, -0.31,
      -0.44, 0, 5.58, 0, -0.02,
    ],
    'ends in a jump': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    "ends in an editor's mark": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'ends in a credit': [
      -1.25, -1.89, -1.79, -1.68, -1.08, 0, -3.26, -1.37, -3.97, -1.22, -0.47, 0, -2.44, -1.45, 3.99, 5.45,
      4.81, -0.99, 0, -2.14, 0, -0.33,
    ],
    'speaks of its picture': [
      -0.51, -1.77, -0.72, -0.64, 0, 0, -0.53, -0.2, -1.08, -0.72, 0, 0, -0.43, -0.52, 4.57, 1.68, -0.07,
      -0.12, 0, -0.61, 0, 0,
    ],
    'date line': [
      -0.05, -0.12, -0.27, -0.14, -0.03, 0, -0.64, -0.28, -0.2, 0, 0, 0, -1.2, -0.43, -0.09, -0.05, 0, 4.1,
      -0.19, -0.57, 0, -0.02,
    ],
    ordinal: [
      -0.44, 1.61, -1.27, -2.61, 0, 0, -0.07, 0, 0, 0, -0.26, 0, 0.68, -0.33, 0, 0, -0.02, -0.02, 0, -0.08, 0,
      0,
    ],
    'question, answer or hour': [
      -0.9, 2.41, -4.83, -4.5, -0.06, 0, -1.14, -0.35, -0.46, -0.04, -0.72, 0, -0.79, 0, -0.59, -1.01, -0.07,
      -0.14, 0, -0.22, 0, -0.02,
    ],
    'announcing words': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'who chaired and attended': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'names the kind of report': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'ends like the name of an office': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'title of a notice': [0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    furniture: [
      -0.1, -0.03, -3, -3, -0.55, -3, -0.21, -3.06, -0.07, -3, 0, -2.32, -0.04, -3, 0, -3.01, 0, -0.24, -3,
      -0.02, -3, 3.78,
    ],
    'a number by itself': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'dateline before': [
      -0.1, -2.31, 0.82, 1.11, -0.65, 1.3, -0.11, -0.52, -1.05, -1.74, -0.89, -0.1, 1.33, -0.26, -0.29, -0.31,
      -0.09, -0.15, 0, 0.23, 0, -0.65,
    ],
    'byline before': [
      1.15, -1.97, -1.33, -0.71, 0.61, -0.67, 0.29, -0.93, -1.25, 0.61, -0.04, 0, -1.72, 1.05, 0.65, 1.7,
      -0.04, -0.17, 0, -0.07, 0, -1.27,
    ],
    'signed end before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'jump before': [
      1.19, -1.1, -0.34, -0.25, 0.17, -0.03, 0.8, -0.13, -1.04, -0.19, -0.03, 0, 0.56, 0, 0.38, -0.07, -0.02,
      -0.42, 0, -0.13, -0.07, 0.33,
    ],
    "editor's mark before": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'credit before': [
      2.15, -1.43, -0.89, -0.75, -0.02, -0.15, 0.03, -0.61, -0.42, -0.54, -0.08, -0.04, 1.01, -0.2, -0.47,
      1.68, -0.37, -0.93, -0.05, -0.17, 0, 0.27,
    ],
    'date line before': [
      0.76, -0.17, -0.47, -0.47, 0.63, 0, 1.42, -0.03, -1.01, -0.04, 0, 0, -0.03, 0, 0.67, 0, 0, -0.98, -0.53,
      0, 0, -0.25,
    ],
    'announcing words before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'name of an office before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'title of a notice before': [2, 0, -3, -3, 0, -3, -2, -3, 0, -3, 0, -3, 0, -3, 0, -3, 0, 0, -3, 0, -3, 0],
    'dateline after': [
      1.57, -0.69, 0.53, 0.48, -0.34, -1, -0.79, 0.49, -0.02, 0.36, -0.51, -0.03, -1.01, -0.83, -0.18, 0.23,
      0.15, -0.22, -0.28, 0.06, 0, -0.51,
    ],
    'byline after': [
      -1.07, -0.93, -0.35, -0.63, 0.32, 0, -0.19, 0.72, 0.48, 0.77, -1.02, -0.03, -1.76, -0.05, -0.4, 1.93,
      0.11, 0.02, -0.03, -0.03, 0, 0.53,
    ],
    'names in brackets after': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'date line after': [
      0, -1.13, -0.23, -0.23, -0.07, 0, -0.95, -0.02, 0, 0, -0.25, 0, -0.62, 0, -0.08, 0, 0, 2.01, 1.52, -0.3,
      0, -0.04,
    ],
    'question, answer or hour after': [
      -0.42, -0.07, 1.25, 1.35, -0.65, 0, -0.59, -0.36, -0.23, -0.04, -2.45, -0.06, -0.58, -0.02, -0.49,
      -1.18, -0.19, -0.1, 0, -0.35, 0, -0.39,
    ],
    'who chaired and attended, after': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  },
  sequence: {
    opening: [
      -2.18, 1.53, 0.44, 0, -0.1, 0, -0.62, 0, -2.07, 0, -0.75, 0, -1.33, 0, -0.52, 0, -0.68, -0.62, 0, 0.8,
      0, 0.12,
    ],
    paragraph: [
      -1.72, 0.36, 0.25, 0, 0.73, 0, 0.53, 0, -2.75, 0, -0.26, 0, -1.05, 0, -0.32, 0, -1.63, 0.73, 0, 1.37, 0,
      0.44,
    ],
    'second+': [
      -2.64, 0.47, 0.66, 0.67, 0.03, 0, 0, 0, -3.64, 0, -0.26, 0, -2.15, 0, -0.42, 0, -2.07, 0.14, 0, 0.41, 0,
      -1.14,
    ],
    'paragraph+': [
      -2.21, 1.02, 0.28, 0.28, 0.11, 0, 0.29, 0, -4.36, 0, 1.97, 0, -1.8, 0, 0.19, 0, -2.26, 0.25, 0, 1.17, 0,
      -0.33,
    ],
    kicker: [
      -1.15, -2.2, 0, 0, -2.75, -0.18, 2.49, 0, 0.73, 0, -0.12, 0, -1.01, 0, -1.59, 0, -0.08, -0.8, 0, -0.54,
      0, -1.17,
    ],
    'kicker+': [
      -0.45, -0.74, 0, 0, -1.98, -0.91, 2.16, 0, -0.43, 0, 0, 0, -0.22, 0, -1.05, 0, 0, -0.04, 0, -0.05, 0,
      -0.48,
    ],
    headline: [
      1.1, -4.01, 0, 0, -0.03, 0, -1.87, 1.22, 1.89, 0, -1.36, 0, 0.82, 0, -0.53, 0, -1.18, -2.14, 0, -1.14,
      0, -0.28,
    ],
    'headline+': [
      0.38, -4.05, 0, 0, 0.37, 0, -0.61, 0.25, 2.85, 0, -0.51, 0, 1.24, 0, -0.04, 0, -0.57, -0.93, 0, -0.84,
      0, -0.28,
    ],
    deck: [
      0.26, -3.48, 0, 0, -1.14, 0, -1.79, 0, 1.8, 0.48, -0.76, 0, 0.87, 0, 0.25, 0, -1.86, -2.03, 0, -1.22, 0,
      -0.42,
    ],
    'deck+': [
      0.26, -3.73, 0, 0, -0.58, 0, -0.87, 0, 2.44, 0.57, -0.41, 0, 2.1, 0, 0.92, 0, -1.32, -1.2, 0, -0.93, 0,
      -0.42,
    ],
    subhead: [
      -2.06, 3.36, 0, 0, -1.05, 0, -2.01, 0, -0.97, 0, -0.23, -0.03, -0.62, 0, -1.14, 0, -0.22, -0.95, 0,
      -0.25, 0, -0.4,
    ],
    'subhead+': [
      -1.94, 1.71, 0, 0, -0.2, 0, -0.46, 0, -0.24, 0, -0.04, 0.35, -0.2, 0, -0.27, 0, -0.03, 0, 0, -0.04, 0,
      0,
    ],
    byline: [
      1.88, -2.49, 0, 0, -1.26, 0, -1.74, 0, -1.34, 0, -0.26, 0, 1.11, -0.05, 0.72, 0, -0.23, -0.57, 0, -0.29,
      0, -0.93,
    ],
    'byline+': [
      1.92, -2.45, 0, 0, -0.86, 0, -1.7, 0, -0.56, 0, -0.08, 0, -0.65, -0.06, 2.37, 0, -0.05, -0.07, 0, -0.16,
      0, 0.06,
    ],
    caption: [
      0.31, -1.98, 0, 0, -0.23, 0, -0.55, 0, -1, 0, -0.69, 0, 0.07, 0, -1.45, -0.17, 3.01, -0.77, 0, -0.65, 0,
      0.78,
    ],
    'caption+': [
      0.5, -2.04, 0, 0, 0.36, 0, -0.75, 0, -1.86, 0, -0.61, 0, -0.32, 0, -1.66, 0.59, 4.19, -0.72, 0, -1.31,
      0, 0.11,
    ],
    credit: [
      0.65, -0.83, 0, 0, 0.18, 0, -0.29, 0, -0.94, 0, -0.21, 0, -0.08, 0, -0.38, 0, -0.2, -0.76, 0, -0.23, 0,
      0.31,
    ],
    signoff: [
      -0.67, -2.79, 0, 0, 0.11, 0, -1.86, 0, -1.71, 0, -0.17, 0, -0.43, 0, -0.11, 0, -0.11, 4.55, 0.39, -0.44,
      0, -0.13,
    ],
    'signoff+': [
      -0.59, -0.39, 0, 0, -0.42, 0, -0.3, 0, -0.32, 0, 0, 0, -0.06, 0, -0.28, 0, -0.05, 2.2, -0.19, -0.21, 0,
      -0.13,
    ],
    jump: [
      -0.24, -1.99, 0, 0, 1.65, 0, 0.21, 0, -0.8, 0, -0.23, 0, -0.03, 0, 1.51, 0, -0.21, -1.02, 0, -0.28,
      -0.23, 0.54,
    ],
    'jump+': [
      -0.05, -0.06, 0, 0, 0, 0, -0.03, 0, 0, 0, -0.04, 0, -0.04, 0, -0.05, 0, -0.03, 0, 0, -0.04, -0.03, 0,
    ],
    furniture: [
      1.45, -1.59, 0, 0, 0.2, 0, -0.71, 0, -1.68, 0, -0.13, 0, 0.23, 0, -1.07, 0, -0.12, -0.32, 0, -0.4, 0,
      -0.59,
    ],
  },
};
