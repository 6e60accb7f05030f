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
      -0.4, -0.29, 0.4, 0.31, -0.37, -0.32, 0.45, 0.3, -0.12, 0.18, -0.23, 0.08, -0.12, -0.05, -0.27, 0.28,
      -0.24, -0.1, 0.33, -0.19, -0.24, -0.41,
    ],
    'first line of the page': [
      1.16, -1.34, 0, 0, 0.99, 0, 1.02, 0, -1.96, 0, -0.96, 0, 0.15, 0, -1.66, 0, -6.01, -8, 0, -0.46, 0,
      -1.05,
    ],
    'last line of the page': [
      -0.32, -0.54, 0.23, -0.34, -1.62, -1.37, 1, 0.39, -0.26, -0.36, -0.94, -0.12, -1.44, 0.03, -0.98, 0.66,
      -0.29, -1.16, -0.34, 0, 0, 0.86,
    ],
    'ghost indent after a stop': [
      0.45, 0.07, 0.56, 0.03, 0.3, 0, -0.07, -0.47, -0.05, -0.2, -0.12, -0.02, 0.6, -0.02, -0.29, 0.02, 0.23,
      0.26, 0, 0.38, -0.02, -0.05,
    ],
    'ghost indent in mid-sentence': [
      -0.12, 0.06, 0.4, 0.27, -0.33, -0.4, 0.48, 0.15, -0.08, 0.35, -0.3, 0.28, 0.12, 0.32, -0.23, 0.6, -0.26,
      -0.37, 0.12, -0.17, -0.14, -0.31,
    ],
    'a line by itself before: short, in the open, after a stop': [
      -0.67, -0.26, 0, -0.36, -0.3, -0.05, -0.17, -0.02, -1.43, 1.15, -0.29, 0.55, 0.96, -0.83, -0.9, 0.77,
      -0.13, 1.97, -0.08, -0.42, -0.07, -0.36,
    ],
    'short line of capitals after a stop': [
      0.21, -1.83, -0.92, -0.99, -0.04, -0.1, 1.76, -0.39, 1.64, -0.14, -0.51, 0, 0.05, 0, -0.48, 0, -0.33,
      -0.3, 0, -0.58, 0, 0.16,
    ],
    'short line of capitals in mid-sentence': [
      -0.3, -0.63, -1.51, -1.51, 0.26, 0.59, 0.11, 0.06, 1.25, 0.64, -0.08, -0.11, -0.16, -0.54, -0.45, -1.36,
      -0.05, -0.35, -0.21, -0.07, 0, 0.54,
    ],
    'frame start': [
      6.51, -1.65, -1.13, -1.09, -0.44, -0.28, -0.59, -0.95, -0.52, -0.51, -0.05, 0, -0.03, -0.05, -0.05,
      -0.26, 0, -0.04, 0, -0.02, 0, -0.08,
    ],
    'several blank lines before': [
      0.73, 0.76, -2.4, -2.22, 0.48, -0.36, 0.49, -0.29, 0.18, -0.77, 0.57, 0, 0.16, -0.34, 0, -1.1, 0.22,
      0.43, 0, -0.14, 0, 0.6,
    ],
    'blank line before, where most lines have none': [
      0.38, 0.39, -1.06, -1.4, -0.45, -0.92, -0.17, -1.02, -0.18, -1.01, 0.54, -0.55, 0.73, -0.98, 0.35,
      -1.71, 0.07, 0.21, -0.27, 0.21, -0.08, 0.35,
    ],
    'blank line before, where most lines have one': [
      -0.33, -0.27, -0.03, 0.12, -0.06, -0.26, -0.71, 0.11, 0.08, -0.04, 0.14, 0, -0.89, 0.31, -0.04, 0.23,
      -0.25, -0.15, 0.12, -0.29, -0.05, -0.21,
    ],
    'no blank line before, where most lines have none': [
      -0.41, -0.35, 0.35, 0.37, -0.37, 0, -0.09, 0.25, -0.08, 0.12, -0.33, 0.21, -0.07, -0.1, -0.34, 0.35,
      -0.28, -0.11, 0.4, -0.25, -0.23, -0.43,
    ],
    'no blank line before, where most lines have one': [
      0.56, 0.38, -0.39, -0.75, 0.6, 0, -0.33, -0.37, 1.27, -0.15, -0.5, 0, 0.12, 0.1, 0.44, -0.71, 0, -0.33,
      -0.04, -0.2, 0, 0.5,
    ],
    'blank line before, where paragraphs have one': [
      0.33, 0.25, -0.6, -1.04, 0.25, -0.74, -0.05, -0.43, 0.28, -0.96, 0.25, -0.7, -0.21, -1.7, 0.71, -2.75,
      0.2, 0.23, -0.25, 0.59, -0.08, 0.24,
    ],
    'no blank line before, where paragraphs have one': [
      -0.67, -0.96, -0.06, 0.46, 0.22, 0.39, -0.61, 0.51, -0.05, 0.46, -0.33, -0.02, -0.58, 0.43, -0.38, 0.48,
      -0.32, -0.24, 0.29, -0.3, -0.22, -0.57,
    ],
    'blank line before, where paragraphs have none': [
      -0.43, 0.31, -0.46, -0.42, 0.17, 0.07, 0.16, 0.07, -0.21, -0.02, 0.18, 0, 0.07, -0.09, -0.24, 0, 0,
      0.21, 0, -0.07, 0, 0.46,
    ],
    'blank line after, where most lines have none': [
      -0.56, -0.11, -0.09, 0.23, -0.09, -0.02, -0.23, 0.16, 0.23, 0.39, 0.05, -0.08, -0.24, 0.19, -0.61, 0.17,
      -0.18, -0.15, -0.31, -0.09, -0.11, -0.06,
    ],
    'no blank line after, where most lines have one': [
      -1.25, -0.14, -0.45, -0.42, -0.72, -0.44, 0.36, 0.82, -0.53, -0.07, 0.06, 0.35, 0.17, 0.06, -0.11,
      -0.05, 0.2, 0, -0.26, 1, 0, -0.21,
    ],
    'measure changes after a stop': [
      2.04, -1.78, -2.66, -2.61, 0.79, 0, 0.43, -0.14, 0.71, -0.47, -1.17, 0, 0.29, 0, 0.51, -1.22, 0.65,
      -0.35, 0, 0.26, 0, 0.3,
    ],
    'measure changes in mid-sentence': [
      0.94, 0.64, -0.68, -0.21, 0.62, 0.6, 0.56, -0.42, 0.67, -0.36, -0.46, -0.78, -0.03, 0.36, 1.22, -0.49,
      -0.38, 1.07, 0.23, 0.06, 0, 0.3,
    ],
    'measure changes after this line': [
      0.23, -0.43, -0.34, -0.58, 0.56, 0.73, 0.52, 0.56, 0.48, 0.48, -0.08, -0.28, -0.08, -0.33, 0.26, 0.18,
      0, 0.3, -0.18, 0.17, -0.02, -0.36,
    ],
    'as wide as the unpunctuated line before': [
      -0.63, -0.35, 0.45, 0.21, 0.24, 0.69, -0.51, 0.42, -0.87, 0, -0.27, 0.03, -0.35, -1.35, -0.11, -0.14,
      -0.26, -1.15, -0.41, -0.25, -0.16, -0.43,
    ],
    'unpunctuated and wider than the one before': [
      0.14, 0.24, 0.99, 0.28, 0.16, 1.19, -0.17, 0.09, -0.15, -0.38, -0.28, -0.32, -0.07, -0.74, -0.22, -0.85,
      -0.25, -2.08, -0.17, -0.11, -0.06, -0.12,
    ],
    'unpunctuated and narrower than the one before': [
      0.35, 0.02, -0.3, 0.05, 0.61, 0.06, 0.42, -0.15, 1.39, 0.21, -0.39, 0.41, 0.17, -0.35, 0.54, -0.3,
      -0.27, 2.92, -0.73, -0.28, -0.06, 0.48,
    ],
    'makes a full line with the one before': [
      0.56, -0.97, 0.05, 0.07, 0.16, 0.44, -0.48, 0, -0.47, 0.15, -0.31, 1.07, 0.02, -0.1, -0.2, -0.37, -0.14,
      -0.17, -0.15, -0.2, 0, -0.25,
    ],
    'the word across the break stands elsewhere': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'the word across the break stands nowhere else': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'full line after the next': [
      -0.29, -0.15, 0.27, 0.19, -0.38, -0.26, 0, 0.16, -0.15, 0.11, 0.55, 0.5, 0.39, 0.72, -0.29, 0.34, -0.1,
      0.2, -0.44, -0.24, -0.18, 0.15,
    ],
    'dateline a few unpunctuated lines ahead': [
      -0.68, -0.26, 0.08, -0.02, -0.22, 0.55, -0.91, -0.11, 0.3, 0.02, -1.14, -0.08, -1.28, -0.2, -0.39,
      -0.03, -0.34, -0.26, 0.36, -0.39, 0, -0.7,
    ],
    'running text after': [
      -0.41, 0.08, 0.6, 0.06, 0.12, 0.18, 0.34, -0.06, 0.71, -0.2, 0.15, 0.41, -0.08, 0, -0.28, -0.38, -0.15,
      -0.27, 0.85, -0.26, -0.19, -0.23,
    ],
    'no running text in the next lines': [
      0.26, -0.04, -0.27, 0.14, 0.04, 0.73, 0.34, 0.27, 0.12, 0.13, -0.71, -0.18, -0.71, 0, 0, 0.21, -0.46,
      0.51, 0.24, -0.06, -0.1, -0.49,
    ],
    'no room for its first word on the line before, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'hardly room for its first word on the line before, after a stop': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'just room for its first word on the line before, after a stop': [
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
    'just room for its first word on the line before, in mid-sentence': [
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
    'just room for the next word on this line, at a stop': [
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
    'just room for the next word on this line, in mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'an indent of room for the next word on this line, in mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'much room for the next word on this line, in mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'far from room for its first word on the line before, after a stop': [
      0.13, 0.24, -0.23, 0.62, 0.3, -0.07, -0.66, -0.47, -0.36, -0.39, -0.68, 0, 0.66, 0, -0.26, -0.18, 0.16,
      0.15, -0.02, -0.07, 0, -0.08,
    ],
    'not room for its first word on the line before, after a stop': [
      -0.92, -0.27, 0.46, 0.44, 0.33, 0, -0.13, -0.35, 0.48, -0.39, 0.21, 0, -0.35, 0, -0.67, -0.26, 0.51,
      -0.36, 0, 0.24, 0, -0.41,
    ],
    'a hair of room for its first word on the line before, after a stop': [
      0.05, -0.1, 0.21, 0.54, -0.68, 0, 0.04, -0.28, 0.15, -0.2, 0.59, 0, -0.2, 0, -0.12, -0.19, 0.1, 0.22, 0,
      -0.11, 0, 0.14,
    ],
    'half an indent of room for its first word on the line before, after a stop': [
      -1.28, -0.04, 0.37, -0.66, -0.48, 0, -0.56, -0.13, 0.19, -0.21, 0.12, 0, 0.14, 0, -0.23, -0.24, 0.22,
      -0.08, 0, -0.06, 0, -0.09,
    ],
    'up to an indent of room for its first word on the line before, after a stop': [
      0.59, -0.1, 0, -1.81, -0.2, 0, -0.22, -0.13, -0.16, -0.27, 0.38, 0, -1.02, 0, -0.82, -0.41, 0.33, 0.03,
      0, 0, 0, -0.11,
    ],
    'up to two indents of room for its first word on the line before, after a stop': [
      -0.15, 0.82, -0.67, -1.57, -1.02, 0, 0.6, -0.42, -0.05, -0.13, 0.63, 0, 0.27, -0.44, 0.48, -0.42, 0.46,
      0.52, 0, 0.56, 0, -0.26,
    ],
    'more than indents of room for its first word on the line before, after a stop': [
      0.06, 0.93, -1.5, -1.87, -0.3, -0.07, 0.49, -0.69, 0.68, -0.77, 0.52, -0.02, 0.38, -0.02, 0.2, -0.04,
      0.52, 0.42, 0, 0.75, 0, 0.32,
    ],
    'far from room for its first word on the line before, after a hyphen': [
      -0.48, -0.92, 0.36, 0.34, -0.47, -0.32, -0.45, -0.13, -0.9, 0.2, -0.28, -0.17, -0.31, 0.22, -0.37,
      -0.15, -0.26, -0.1, -0.03, -0.27, -0.14, -0.27,
    ],
    'not room for its first word on the line before, after a hyphen': [
      0.38, -0.9, -0.11, 0.38, -0.6, -0.21, -1.18, 0.21, -0.74, 0.32, -0.26, -0.09, -0.23, -0.04, -0.42,
      -0.41, -0.19, -0.07, 0, -0.22, -0.03, -0.24,
    ],
    'a hair of room for its first word on the line before, after a hyphen': [
      -0.44, -0.51, 0.53, 0.46, -0.13, -0.23, -0.33, -0.47, -0.03, 0.09, -0.15, 0, -0.2, -0.05, -0.17, -0.37,
      -0.12, 0, 0, -0.13, 0, -0.03,
    ],
    'half an indent of room for its first word on the line before, after a hyphen': [
      -0.27, -0.57, 0.13, 0.29, -0.07, -0.04, -0.11, 0.16, -0.07, 0.12, -0.07, 0, -0.09, 0, -0.1, -0.14,
      -0.09, 0, 0, -0.08, 0, 0,
    ],
    'up to an indent of room for its first word on the line before, after a hyphen': [
      -0.49, -0.55, 0.07, -0.04, -0.06, -0.18, 0.67, -0.13, -0.13, -0.08, -0.16, -0.02, -0.3, 0, -0.09, -0.03,
      -0.07, 0, 0, -0.03, 0, -0.1,
    ],
    'up to two indents of room for its first word on the line before, after a hyphen': [
      -0.44, -0.16, 0.59, 0.26, -0.08, -0.06, -0.18, -0.74, -0.13, 0.13, 0, 0, -0.03, 0, -0.04, 0, 0, 0, 0, 0,
      0, 0,
    ],
    'more than indents of room for its first word on the line before, after a hyphen': [
      -0.16, -0.14, 0.16, 0.22, -0.14, -0.41, -0.31, 0.23, -0.31, 0.52, -0.08, 0, 0.46, -0.25, -0.36, 0.43,
      -0.27, -0.09, 0, -0.05, 0, -0.14,
    ],
    'far from room for its first word on the line before, after a mid-sentence': [
      -0.38, -1.05, 0.6, 0.55, -0.24, 0.14, -1.13, 0.16, -0.36, 0.49, -0.34, -0.45, -0.25, 0.42, -0.36, 0.55,
      -0.31, -0.84, 0.78, -0.26, -0.2, -0.26,
    ],
    'not room for its first word on the line before, after a mid-sentence': [
      -1.02, -0.36, 0.47, 0.4, -0.75, -0.66, 0.07, 0.07, -0.68, 0.33, -0.3, 0.61, -0.06, -0.79, -0.22, -0.05,
      -0.24, 0.36, -0.29, -0.31, -0.12, -0.2,
    ],
    'a hair of room for its first word on the line before, after a mid-sentence': [
      -0.38, -0.48, 0.05, 0.07, 0.12, 0.33, 0.46, -0.02, 0.04, 0.32, -0.27, 0.1, -0.19, 0.28, 0.24, -0.12,
      -0.4, 0.12, -0.02, -0.17, -0.02, -0.23,
    ],
    'half an indent of room for its first word on the line before, after a mid-sentence': [
      -0.68, 0, -0.1, -0.48, -0.08, 0.11, 0.51, 0.07, 0.56, -0.48, -0.15, 0.37, -0.09, -0.44, 0.08, -0.28,
      -0.11, 0.02, -0.08, -0.11, 0, -0.67,
    ],
    'up to an indent of room for its first word on the line before, after a mid-sentence': [
      -0.86, 0.44, -0.21, -0.77, -1.19, 0.16, -0.05, 0.47, 0.69, -0.37, -0.4, 0.7, -0.16, -0.08, 0.46, -0.44,
      -0.11, -0.2, -0.12, -0.16, 0, -0.15,
    ],
    'up to two indents of room for its first word on the line before, after a mid-sentence': [
      -0.06, 1.29, -0.44, -1.37, -0.14, -0.34, 1.51, -0.12, 0.73, -0.37, -0.23, -0.67, 0.1, -0.21, 0.67,
      -0.48, -0.16, -0.23, -0.08, 0.18, 0, -0.1,
    ],
    'more than indents of room for its first word on the line before, after a mid-sentence': [
      0.52, 1.17, -0.75, -1.01, 0.03, -0.16, 0.45, 0, 0.41, 0.24, -0.73, -0.92, 0.3, 0, 0.52, 0.19, -0.64,
      -0.25, -0.57, 0.07, -0.09, -0.11,
    ],
    'far from room for the next word on this line, at a stop': [
      0.04, -0.2, 0.48, 1.17, -0.21, -0.03, -0.78, -0.43, -0.25, 0.21, -1.8, -0.1, -0.93, -0.09, -0.19, 0.34,
      -0.31, -0.34, -0.05, -0.82, 0, -0.11,
    ],
    'not room for the next word on this line, at a stop': [
      -0.54, 0.19, 0.32, 0.41, -0.05, 0, -0.56, -0.33, 0.16, 0.09, -0.71, -0.03, -0.36, 0, -0.14, 0.68, -0.14,
      -0.1, 0, -0.39, 0, -0.04,
    ],
    'a hair of room for the next word on this line, at a stop': [
      -0.26, -0.29, 0.38, 0.81, 0, 0, -0.39, -0.2, 0.11, 0.38, -0.89, -0.03, -0.22, 0, -0.4, -0.15, -0.02,
      -0.02, 0, -0.11, 0, 0,
    ],
    'half an indent of room for the next word on this line, at a stop': [
      -0.83, 0.28, 0.3, 0.96, -0.05, 0, 0.25, -0.18, -0.17, -0.19, -0.03, -0.07, -0.3, 0, -0.27, 0.18, -0.05,
      -0.02, 0, -0.16, 0, -0.04,
    ],
    'up to an indent of room for the next word on this line, at a stop': [
      -1.15, 0.18, 0.59, 0.68, -0.07, 0, 0.32, 0.12, -0.03, -0.19, 0.1, -0.05, -0.28, 0, -0.25, -0.3, -0.02,
      -0.03, 0, -0.17, 0, 0,
    ],
    'up to two indents of room for the next word on this line, at a stop': [
      -1.13, -0.12, 0.45, 0.46, -0.29, -0.08, 0.43, -0.17, -0.49, -1.2, 0.05, -0.24, 0.53, -0.51, -0.16, 0.08,
      -0.26, -0.12, -0.06, -0.45, 0, -0.25,
    ],
    'more than indents of room for the next word on this line, at a stop': [
      -0.26, 0.02, 0.38, 0.77, -0.69, -0.52, 0.67, -0.16, 0.11, -0.24, -0.41, -0.49, -1.35, -0.32, -0.09,
      0.33, -0.63, -0.46, -0.25, -1.02, -0.04, -1.06,
    ],
    'far from room for the next word on this line, at a hyphen': [
      -0.16, -0.13, 0.09, 0.28, -1.4, -0.35, 0.02, -0.23, -0.47, 0.02, -0.39, -0.13, 0.11, -0.23, -0.23,
      -0.39, -0.24, -0.21, -0.1, -0.25, -0.13, -0.34,
    ],
    'not room for the next word on this line, at a hyphen': [
      -0.37, -0.22, 0.2, 0.35, 1.12, -0.4, -0.64, 0.08, -0.25, 0, -0.34, -0.05, -0.38, -0.13, -0.38, 0.05,
      -0.18, -0.13, 0, -0.2, -0.03, -0.28,
    ],
    'a hair of room for the next word on this line, at a hyphen': [
      -0.17, 0.12, 0.69, 0.13, -0.55, 0, -0.33, -0.44, -0.17, 0.27, -0.17, 0, -0.31, -0.04, -0.16, -0.3,
      -0.11, 0, 0, -0.12, 0, -0.17,
    ],
    'half an indent of room for the next word on this line, at a hyphen': [
      -0.58, 0.22, 0.13, 0.13, -0.29, -0.08, 0.06, -0.03, -0.31, 0.27, -0.12, 0, -0.07, 0, -0.13, -0.06,
      -0.03, -0.03, 0, -0.02, 0, -0.05,
    ],
    'up to an indent of room for the next word on this line, at a hyphen': [
      0.15, 0.47, -0.19, -0.39, -0.5, 0, -0.35, -0.28, -0.23, -0.02, -0.17, 0, -0.08, -0.03, -0.06, -0.12, 0,
      -0.02, 0, -0.03, 0, -0.04,
    ],
    'up to two indents of room for the next word on this line, at a hyphen': [
      0.31, 0.63, 0.46, 0.73, -0.25, 0, 0.06, -1.02, -0.14, 0.15, -0.02, 0, 0, -0.34, 0, 0, 0, 0, 0, 0, 0,
      -0.05,
    ],
    'more than indents of room for the next word on this line, at a hyphen': [
      0.09, -0.52, 0.04, -0.23, -0.85, -0.02, 0.24, -0.86, -0.22, 0.27, -0.03, 0, 0.97, -0.03, 0.11, -0.17, 0,
      -0.02, 0, -0.07, 0, -0.31,
    ],
    'far from room for the next word on this line, at a mid-sentence': [
      -0.4, -0.1, 0.34, 0.29, 0.04, 0.39, 0.1, 0.25, 0.18, 0.3, -0.19, -0.28, 0, 0.05, -0.15, 0.22, -0.14,
      -0.09, -0.34, 0.04, -0.2, -0.16,
    ],
    'not room for the next word on this line, at a mid-sentence': [
      -0.27, 0, 0.21, 0.25, -0.8, -0.86, 0.48, 0.14, -0.7, 0.1, 0.2, 0.1, 0.03, 0.15, -0.21, 0.38, -0.2, 0,
      0.47, -0.04, -0.11, -0.31,
    ],
    'a hair of room for the next word on this line, at a mid-sentence': [
      -0.24, -0.08, 0.18, 0.11, -0.69, -0.36, -0.36, 0.15, 0.11, -0.78, 0.12, -0.32, -0.48, 0.75, 0.35, -0.45,
      -0.1, 0.15, -0.06, -0.2, -0.02, -0.25,
    ],
    'half an indent of room for the next word on this line, at a mid-sentence': [
      0.11, -0.12, -0.04, -0.5, -0.17, -0.23, -0.15, 0, -0.07, 0.22, 0.05, -0.08, 0.04, 0.2, -0.84, -0.11,
      -0.02, 0.24, -0.08, -0.21, 0, -0.35,
    ],
    'up to an indent of room for the next word on this line, at a mid-sentence': [
      0.26, 0.1, -0.54, -0.68, 0.64, 0, -0.4, 0.03, -0.29, 0.81, 0.53, -0.12, -0.2, -0.05, -0.71, -0.17,
      -0.03, -0.08, -0.08, -0.3, 0, -0.1,
    ],
    'up to two indents of room for the next word on this line, at a mid-sentence': [
      0.11, -0.83, -0.46, -0.37, -0.06, -0.15, 0.15, -0.1, -0.33, 0.08, 0.38, 0.86, -0.03, -0.06, -0.66, 0,
      -0.25, 0.25, 0.32, -0.32, 0, 0.12,
    ],
    'more than indents of room for the next word on this line, at a mid-sentence': [
      -0.47, -1.08, -0.24, -0.19, 0.43, 0.26, 0.85, 0.29, 0.17, 0.03, 0.2, 0.48, 0.5, 0.12, -0.24, 0.11, 0,
      0.4, -0.04, 0.29, -0.05, 0.36,
    ],
    'far from room for its first syllable on the line before, after a stop': [
      -0.41, -0.07, 0.05, 0.45, -0.4, -0.07, 0.71, -0.44, 0.24, -0.8, 0.52, 0, 0.28, 0, -0.07, -0.2, 0.2,
      0.57, 0, 0.26, 0, 0.29,
    ],
    'not room for its first syllable on the line before, after a stop': [
      -0.3, 0.08, 0.17, 0.52, -0.83, 0, 0.2, -0.35, 0.18, -0.32, -0.12, 0, -0.2, 0, -0.1, -0.21, 0.04, 0.05,
      0, 0.26, 0, -0.4,
    ],
    'a hair of room for its first syllable on the line before, after a stop': [
      -0.31, 0.03, 0.15, 0.03, 0.13, 0, -0.86, -0.33, 0.02, 0, -0.27, 0, -0.2, 0, -0.04, -0.07, 0.48, 0.12, 0,
      0.05, 0, -0.33,
    ],
    'half an indent of room for its first syllable on the line before, after a stop': [
      0.93, 0.46, 0.17, -1.01, -1.23, 0, -0.44, -0.32, -0.31, -0.25, 0.27, 0, -1.02, 0, -0.47, -0.41, 0.21,
      -0.27, -0.05, -0.35, 0, -0.45,
    ],
    'up to an indent of room for its first syllable on the line before, after a stop': [
      -1.22, 0.25, -0.07, -1.66, -0.43, 0, 0, -0.34, 0.23, -0.34, 0.29, 0, 1.03, 0, -0.45, -0.49, 0.4, -0.08,
      0, 0.06, 0, 0.4,
    ],
    'up to two indents of room for its first syllable on the line before, after a stop': [
      0.28, 0.43, -0.28, -0.91, 0.55, 0, -0.38, -0.44, 0.39, -0.33, 0.05, 0, 0.23, -0.44, -0.11, -0.31, 0.38,
      0.29, 0, 0.37, 0, -0.33,
    ],
    'more than indents of room for its first syllable on the line before, after a stop': [
      0.2, 0.79, -1.3, -1.5, 0.15, -0.07, 0, -0.69, 0.6, -0.77, 0.44, -0.02, 0.08, -0.02, 0.08, -0.04, 0.47,
      0.2, 0, 0.55, 0, 0.27,
    ],
    'far from room for its first syllable on the line before, after a hyphen': [
      -0.27, -0.87, 0.08, 0.33, -0.21, -0.3, -1.96, -0.07, -0.96, 0.63, -0.28, -0.15, -0.29, 0.3, -0.37, 0.18,
      -0.26, -0.05, 0, -0.26, -0.12, -0.25,
    ],
    'not room for its first syllable on the line before, after a hyphen': [
      0.04, -0.9, 0.15, 0.41, -0.83, -0.21, -0.57, 0, -0.7, 0.23, -0.27, -0.1, -0.27, -0.06, -0.39, -0.41,
      -0.2, -0.08, 0, -0.23, -0.05, -0.27,
    ],
    'a hair of room for its first syllable on the line before, after a hyphen': [
      -0.38, -0.61, 0.33, 0.5, -0.13, -0.09, -0.36, -0.37, -0.06, 0, -0.17, 0, -0.22, -0.06, -0.2, -0.41,
      -0.14, 0, 0, -0.16, 0, -0.07,
    ],
    'half an indent of room for its first syllable on the line before, after a hyphen': [
      -0.73, -0.81, 0.33, -0.21, -0.07, -0.04, 1.12, 0.38, -0.08, -0.36, -0.13, 0, -0.14, 0, -0.17, -0.2,
      -0.12, -0.02, 0, -0.12, 0, 0,
    ],
    'up to an indent of room for its first syllable on the line before, after a hyphen': [
      -0.54, -0.71, 0.05, -0.17, -0.06, -0.18, 0.59, 0.31, -0.13, -0.16, -0.19, -0.02, -0.33, 0, -0.13, -0.34,
      -0.12, 0, 0, -0.09, 0, -0.11,
    ],
    'up to two indents of room for its first syllable on the line before, after a hyphen': [
      -0.51, -0.28, 0.56, 0.31, -0.08, -0.17, -0.26, 0.48, -0.13, -0.13, -0.02, 0, -0.04, 0, -0.05, -0.17, 0,
      0, 0, -0.04, 0, 0,
    ],
    'more than indents of room for its first syllable on the line before, after a hyphen': [
      -0.24, -0.15, 0.18, 0.54, -0.14, -0.44, -0.31, 0.47, -0.31, 0.49, -0.08, 0, 0.46, -0.25, -0.36, 0.32,
      -0.27, -0.09, 0, -0.05, 0, -0.14,
    ],
    'far from room for its first syllable on the line before, after a mid-sentence': [
      -0.5, -0.55, 0.32, 0.46, -0.26, 0.02, 0.55, 0.27, -0.22, 0.13, -0.34, -0.39, -0.09, 0.28, -0.13, 0.37,
      -0.31, -0.34, 0.43, -0.27, -0.19, -0.23,
    ],
    'not room for its first syllable on the line before, after a mid-sentence': [
      -0.64, -0.74, 0.19, 0.43, -0.41, -0.87, 0.18, 0.03, 0.5, 0.71, -0.3, 0.05, -0.14, -0.75, -0.41, 0.4,
      -0.26, -0.5, 0.42, -0.26, -0.14, -0.41,
    ],
    'a hair of room for its first syllable on the line before, after a mid-sentence': [
      -0.31, -0.48, 0.27, 0.25, -0.07, -0.33, 0.6, 0.17, -0.23, 0.67, -0.26, 0.12, -0.28, 0.43, 0, 0.02,
      -0.21, -0.14, -0.05, -0.22, -0.04, -0.46,
    ],
    'half an indent of room for its first syllable on the line before, after a mid-sentence': [
      -0.47, -0.9, 0.3, -0.07, -0.07, 0.52, -0.2, -0.26, -0.13, 0.61, -0.26, 0.75, -0.35, -0.34, -0.25, 0.22,
      -0.23, 0.29, -0.14, 0.03, 0, 0.26,
    ],
    'up to an indent of room for its first syllable on the line before, after a mid-sentence': [
      -0.18, -1.1, 0.24, -0.05, -0.25, -0.36, 0.18, -0.7, -0.56, 0.28, -0.45, 0.61, -0.52, 0.35, -0.39, 0.17,
      -0.65, -0.39, -0.19, -0.23, 0, -0.15,
    ],
    'up to two indents of room for its first syllable on the line before, after a mid-sentence': [
      -0.53, -0.23, 0.82, 0.47, -0.17, 0.17, -1.44, -0.12, -0.53, 0.63, -0.38, -0.24, -0.57, 0.05, -0.57,
      0.08, -0.2, -0.56, -0.11, -0.24, 0, -0.14,
    ],
    'more than indents of room for its first syllable on the line before, after a mid-sentence': [
      0.34, 0.92, 0, -0.63, -0.28, -0.11, 0.04, -0.23, 0.14, 0.61, -0.74, -0.96, 0.23, 0.16, 0.35, -0.05,
      -0.64, -0.3, -0.57, 0.06, -0.09, -0.13,
    ],
    'far from room for the next syllable on this line, at a stop': [
      -0.19, 0.68, 0.28, 0.56, -0.19, -0.03, 0.06, -0.47, 0.16, -0.25, -0.39, -0.08, -0.72, -0.08, 0.17, 0.19,
      -0.27, -0.27, 0, -0.77, 0, -0.07,
    ],
    'not room for the next syllable on this line, at a stop': [
      -0.49, -0.79, 0.78, 1.29, -0.04, 0, -0.02, 0, -0.49, -0.76, -0.56, -0.02, -0.34, 0, -0.27, -0.59, -0.12,
      -0.12, 0, -0.39, 0, -0.05,
    ],
    'a hair of room for the next syllable on this line, at a stop': [
      -0.16, -0.3, 0.61, 1.09, 0, 0, -0.15, -0.1, -0.25, -0.07, -0.71, 0, -0.21, 0, -0.4, 0.98, -0.02, -0.02,
      0, -0.08, 0, 0,
    ],
    'half an indent of room for the next syllable on this line, at a stop': [
      -0.92, 0.1, 0.41, 0.72, -0.06, 0, -0.16, -0.29, -0.38, -0.04, -0.46, -0.07, -0.4, -0.02, -0.36, 0.53,
      -0.08, -0.03, -0.05, -0.21, 0, -0.04,
    ],
    'up to an indent of room for the next syllable on this line, at a stop': [
      -0.57, 0.14, 0.52, 0.63, -0.08, 0, -0.03, -0.19, -0.08, 0.11, -0.6, -0.06, -0.36, 0, -0.48, 0.41, -0.04,
      -0.05, 0, -0.22, 0, -0.02,
    ],
    'up to two indents of room for the next syllable on this line, at a stop': [
      -1.22, -0.13, 0.33, 0.77, -0.29, -0.08, 0, -0.41, 0.28, 0.21, -0.38, -0.25, 0.45, -0.51, -0.39, -0.11,
      -0.28, -0.13, -0.06, -0.5, 0, -0.25,
    ],
    'more than indents of room for the next syllable on this line, at a stop': [
      -0.27, 0.11, 0.37, 0.74, -0.69, -0.52, 0.6, -0.13, 0.08, -0.3, -0.46, -0.51, -1.3, -0.32, -0.05, 0.17,
      -0.6, -0.46, -0.25, -0.98, -0.05, -1.01,
    ],
    'far from room for the next syllable on this line, at a hyphen': [
      -0.23, -0.54, 0.38, 0.21, -0.41, -0.35, 0.27, -0.21, -0.56, 0.28, -0.39, -0.12, 0.22, -0.22, -0.2, -0.1,
      -0.24, -0.17, -0.09, -0.24, -0.12, -0.36,
    ],
    'not room for the next syllable on this line, at a hyphen': [
      -0.53, -0.19, 0.58, 0.28, 0.21, -0.39, -1.14, -0.08, -0.05, 0.03, -0.32, -0.06, -0.41, -0.14, -0.36,
      0.04, -0.2, -0.14, 0, -0.22, -0.04, -0.28,
    ],
    'a hair of room for the next syllable on this line, at a hyphen': [
      -0.38, -0.08, -0.05, 0.68, -0.44, 0, -0.13, -0.37, -0.1, 0.04, -0.2, 0, -0.3, -0.05, -0.19, -0.31,
      -0.13, -0.02, 0, -0.14, 0, -0.09,
    ],
    'half an indent of room for the next syllable on this line, at a hyphen': [
      0.59, 0.55, -0.3, -0.36, -0.39, -0.08, 0, -0.14, -0.45, -0.15, -0.2, 0, -0.15, 0, -0.21, -0.09, -0.06,
      -0.06, 0, -0.09, 0, -0.07,
    ],
    'up to an indent of room for the next syllable on this line, at a hyphen': [
      0.28, 0.33, -0.3, -0.43, -0.49, 0, 0, 0.09, -0.13, -0.27, -0.24, 0, -0.12, -0.03, -0.09, -0.45, -0.03,
      -0.05, 0, -0.05, 0, -0.04,
    ],
    'up to two indents of room for the next syllable on this line, at a hyphen': [
      0.22, 0.42, 0.31, 0.58, -0.39, 0, -0.15, 0.39, -0.3, 0.02, -0.06, 0, 0, -0.34, -0.05, -0.16, 0, 0, 0, 0,
      0, -0.05,
    ],
    'more than indents of room for the next syllable on this line, at a hyphen': [
      0.26, -1.47, 0.31, 0.09, -0.88, -0.02, 0.21, -0.41, -0.26, 0.27, -0.03, 0, 0.97, -0.03, 0.11, -0.27, 0,
      -0.02, 0, -0.07, 0, -0.4,
    ],
    'far from room for the next syllable on this line, at a mid-sentence': [
      -0.36, -0.31, 0.27, 0.26, -0.1, -0.03, 0.52, 0.24, 0, 0.27, 0.11, -0.23, -0.11, 0.22, -0.22, 0.37,
      -0.12, 0.21, -0.25, -0.05, -0.19, -0.36,
    ],
    'not room for the next syllable on this line, at a mid-sentence': [
      -0.39, -0.23, 0.29, 0.28, 0.32, 0.08, -0.04, 0.22, 0.48, -0.53, -0.16, 0.32, 0.25, 0.4, -0.12, -0.13,
      -0.2, 0.15, 0.5, -0.03, -0.14, -0.12,
    ],
    'a hair of room for the next syllable on this line, at a mid-sentence': [
      0.53, 0.2, 0, 0.2, -0.06, 0.39, 0.39, 0.29, 0.04, -0.21, 0.3, -0.14, -0.36, -0.76, -0.18, 0.4, -0.21,
      -0.1, -0.04, 0.08, -0.04, -0.24,
    ],
    'half an indent of room for the next syllable on this line, at a mid-sentence': [
      0, 0.28, 0, -0.13, 0, -0.42, -0.05, 0.25, -0.52, -0.52, 0.05, -0.12, 0.1, 0.51, 0.08, 0.09, -0.44,
      -0.34, 0.19, 0.17, 0, 0.25,
    ],
    'up to an indent of room for the next syllable on this line, at a mid-sentence': [
      -0.44, 0.29, -0.31, -0.22, -1.05, -0.35, 0.32, 0.23, 0.37, -0.95, -0.08, -0.29, -0.68, 0.16, -0.02,
      -0.2, 0.18, 0.13, -0.12, 0.28, 0, 0.35,
    ],
    'up to two indents of room for the next syllable on this line, at a mid-sentence': [
      -0.91, 0.03, -0.02, -0.09, 0.37, -0.35, 0.18, 0.12, -0.13, -0.35, -0.23, 0.72, -0.36, 0, 0.11, -0.3,
      -0.18, 0, 0.29, 0.43, 0, -0.02,
    ],
    'more than indents of room for the next syllable on this line, at a mid-sentence': [
      0.15, -0.73, 0.34, -0.13, 0.38, 0.21, 0.32, 0.27, -0.27, 0.15, -0.28, 0.34, 0.64, 0.07, -0.4, 0.11,
      -0.08, 0.29, -0.06, 0.11, -0.05, 0.2,
    ],
    'almost an em less short than an indented line, after a stop': [
      -1.72, -1.7, -0.21, -0.49, 0.37, 0, 0.46, -0.43, 0.65, -0.66, 1.65, 0, 1.03, 0, 0.09, -1.12, 0.33, 0.22,
      0, 0.36, 0, -0.36,
    ],
    'much less short than an indented line, after a stop': [
      -1, -0.89, 0.5, 0, -0.86, 0, 0.1, -0.18, 0.2, -0.27, 0.64, 0, 0.11, 0, 0.11, -0.34, 0.11, 0.46, 0, 0.05,
      0, -0.3,
    ],
    'less short than an indented line, after a stop': [
      -0.33, -0.28, 0.1, 0.42, -0.24, 0, -0.03, -0.02, -0.08, -0.08, 0.57, 0, -0.37, 0, -0.62, 0.11, -0.18,
      0.45, 0, 0.57, 0, -0.06,
    ],
    'a little less short than an indented line, after a stop': [
      -0.59, -0.25, 0.05, -0.53, -0.49, 0, 0.15, -0.32, -0.45, -0.03, 1.7, 0, -0.89, 0, 0.35, -0.11, 0.21,
      -0.13, 0, 0.62, 0, 0.33,
    ],
    'as short as an indented line, after a stop': [
      0.4, 0.07, -0.2, -0.74, -1.24, -0.04, -0.24, -0.19, 0.72, -0.05, 0.86, 0, 0.19, 0, 0.48, 0.06, 0.13,
      0.05, 0, 0.43, 0, -0.33,
    ],
    'a little shorter than by an indent, after a stop': [
      0.51, 0.64, 0.02, -0.46, 0.15, 0, -0.28, -0.41, 0.04, -0.37, 1.03, 0, -0.24, 0, -0.44, 0.48, -0.03,
      0.13, 0, 0.28, 0, 0.22,
    ],
    'shorter than by an indent, after a stop': [
      -0.06, 0.5, -0.38, -0.49, -0.19, 0, -0.1, -0.45, -0.19, -0.14, 0.84, 0, -0.23, 0, 0.02, 0.08, 0.02,
      0.37, 0, 0.29, 0, -0.16,
    ],
    'an em shorter than by an indent, after a stop': [
      0.43, 0.4, -0.06, -0.47, 0.13, 0, 0.29, -0.45, 0.12, -0.24, 0.45, 0, 0.86, 0, -0.42, -0.11, 0.18, 0, 0,
      0.33, 0, 0,
    ],
    'two ems shorter than by an indent, after a stop': [
      0.02, 0.31, -0.49, -1.1, 0.84, 0, 0.45, -0.35, -0.14, -0.31, 0.03, 0, -0.38, 0, 0.04, -0.58, 0.81,
      -0.27, 0, -0.28, 0, -0.12,
    ],
    'far shorter than by an indent, after a stop': [
      0.35, 0.5, -0.55, -0.72, -0.05, -0.11, 0.42, -0.82, 0.03, -1, -0.35, 0, 0.17, -0.46, 0.12, -0.83, 0.69,
      -0.1, -0.04, 0.23, 0, -0.2,
    ],
    'almost an em less short than an indented line, in mid-sentence': [
      -0.88, -1.36, 0.1, 0.31, 0.72, -0.47, 0.33, 0.29, 0.44, 0.13, -0.25, -0.16, 0.44, 0.25, -0.02, 0.22,
      -0.27, -0.54, -0.09, -0.3, -0.12, -0.12,
    ],
    'much less short than an indented line, in mid-sentence': [
      -0.42, -1.18, 0.3, 0.38, -0.59, -0.47, -0.23, -0.08, 0.02, -0.27, -0.22, -0.09, -0.29, -0.28, -0.29,
      0.29, -0.23, -0.07, -0.06, -0.24, -0.08, 0.03,
    ],
    'less short than an indented line, in mid-sentence': [
      -0.7, -1, 0.49, 0.52, 0.42, -0.67, -0.13, -0.41, -0.1, -0.37, -0.23, -0.15, -0.26, 0, -0.5, -0.41,
      -0.24, -0.49, -0.06, -0.19, -0.09, -0.12,
    ],
    'a little less short than an indented line, in mid-sentence': [
      -0.7, -0.59, 0.23, 0.35, 0, 0.85, -0.19, 0.22, -0.54, -0.23, -0.22, -0.09, -0.83, 0.12, 0.56, -0.02,
      -0.22, -0.2, -0.02, -0.22, -0.06, -0.35,
    ],
    'as short as an indented line, in mid-sentence': [
      -0.39, -0.31, 0.04, 0.45, -0.93, -0.56, 0.29, 0, -0.26, -0.69, -0.23, -0.1, -0.45, 0.5, -0.21, -0.12,
      -0.23, -0.24, -0.03, -0.22, -0.07, -0.31,
    ],
    'a little shorter than by an indent, in mid-sentence': [
      -0.03, 0.31, 0.08, 0.31, -0.21, 0.53, -0.17, 0.03, -0.37, -0.33, -0.24, -0.13, -0.35, 0.15, -0.9, 0.19,
      -0.23, -0.16, -0.05, -0.16, -0.08, 0.2,
    ],
    'shorter than by an indent, in mid-sentence': [
      0.1, 0.26, 0.09, 0.34, 0.32, 0.48, 0.34, 0.04, -0.06, -0.06, -0.25, -0.16, -0.11, -0.44, -0.29, 0.11,
      -0.24, 0.41, 0.49, -0.2, -0.11, -0.17,
    ],
    'an em shorter than by an indent, in mid-sentence': [
      -0.21, 0.15, 0.03, 0.31, -0.56, -0.32, -0.39, 0.21, -0.15, 0.28, -0.3, -0.3, 0.47, 0.48, -0.1, 0.07,
      -0.24, -0.14, -0.14, -0.19, -0.08, -0.04,
    ],
    'two ems shorter than by an indent, in mid-sentence': [
      -0.12, -0.43, 0.55, 0.39, -0.18, -1.32, -0.15, -0.07, -0.58, 0.18, -0.39, 0.29, -0.37, -0.06, -0.29,
      0.28, -0.3, -0.86, 0.14, -0.29, -0.04, -1.08,
    ],
    'far shorter than by an indent, in mid-sentence': [
      -0.46, 0.2, 0.46, 0.7, -0.49, -0.9, 0.19, -0.13, -0.35, 0.14, -1.09, 0.51, -0.37, -0.19, -0.38, 0.51,
      -0.85, 0.07, 0.06, -0.49, -0.12, -0.44,
    ],
    'up to 15 em since a paragraph surely began, after a full line with a stop': [
      -1.29, -0.43, 0.13, 0.02, -0.03, -0.08, 0.21, -0.02, 1.12, -0.04, -0.65, 0, -0.17, 0, -0.35, 0.02,
      -0.07, -0.05, 0, -0.07, 0, 0,
    ],
    'up to 30 em since a paragraph surely began, after a full line with a stop': [
      -0.92, -0.74, 0.49, 0.21, -0.18, 0, -0.58, -0.03, 1.42, -0.12, -0.69, 0, -0.23, 0, -0.16, 0, 0.25,
      -0.21, 0, -0.1, 0, -0.24,
    ],
    'up to 60 em since a paragraph surely began, after a full line with a stop': [
      -0.52, -0.14, 0.43, 0.39, -0.07, 0, 0.29, -0.31, -1.24, -0.54, -0.18, 0, -0.47, 0, 0.46, 0, 0.47, -0.21,
      0, -0.09, 0, -0.19,
    ],
    'up to 100 em since a paragraph surely began, after a full line with a stop': [
      -0.07, 0.15, -0.11, 0.6, -0.36, 0, -0.62, -0.17, -0.59, -0.28, -1.06, 0, -0.31, 0, -0.27, -0.43, -0.02,
      0.4, 0, 0.2, 0, 0.08,
    ],
    'up to 170 em since a paragraph surely began, after a full line with a stop': [
      -0.33, 0.73, -0.12, -0.48, 0.58, 0, 0, -0.4, -0.51, -0.33, 0.47, 0, -0.42, 0, 0.23, 0, 0.07, 0.13, 0,
      0.48, 0, -0.25,
    ],
    'more than 170 em since a paragraph surely began, after a full line with a stop': [
      -0.34, 0.53, -0.17, -0.14, -0.49, 0, -0.08, -0.43, 0.13, -0.15, 1.18, 0, -0.07, 0, -0.19, -0.26, -0.07,
      0.08, 0, 0.6, 0, -0.03,
    ],
    'up to 15 em until a paragraph surely ends, after a full line with a stop': [
      -0.17, 0.04, 0.52, 0.15, -0.46, -0.04, -0.22, -0.15, -0.17, -0.5, 0.31, 0, -1.1, 0, -0.41, -0.3, 0.29,
      -0.09, 0, 0.24, 0, 0.03,
    ],
    'up to 30 em until a paragraph surely ends, after a full line with a stop': [
      -1.16, -0.4, 0.31, 0.5, -0.99, 0, -0.07, -0.05, 0.78, -0.16, -0.19, 0, -0.51, 0, 0.08, -0.15, 0.12,
      -0.47, 0, -0.65, 0, -0.4,
    ],
    'up to 60 em until a paragraph surely ends, after a full line with a stop': [
      -0.41, 0.14, -0.36, 0.32, 0.84, 0, 0.05, -0.37, 0.59, -0.57, -1.07, 0, 0.44, 0, 0.1, -0.48, 0.03, 0.27,
      0, 0.55, 0, 0.24,
    ],
    'up to 100 em until a paragraph surely ends, after a full line with a stop': [
      -0.99, 0.5, 0.45, 0.26, -0.06, -0.04, -0.17, -0.33, -0.05, -0.02, -0.67, 0, -0.33, 0, -0.36, 0.06,
      -0.29, -0.05, 0, 0.65, 0, -0.38,
    ],
    'up to 170 em until a paragraph surely ends, after a full line with a stop': [
      -0.71, 0.57, -0.53, -0.28, -0.77, 0, -0.67, -0.35, -0.97, -0.06, 1.07, 0, -0.29, 0, -0.12, 0.11, 0.23,
      -0.28, 0, 0.1, 0, 0.1,
    ],
    'more than 170 em until a paragraph surely ends, after a full line with a stop': [
      -0.02, 0.26, 0.06, -0.48, 0.44, 0, 0.57, -0.3, 0.39, -0.2, 0.76, 0, 0.06, 0, 0.44, 0, 0.27, 0.64, 0,
      0.31, 0, -0.12,
    ],
    'ends in a stop': [
      -0.63, 0.25, 1.4, 0.93, -1.37, -0.67, -0.96, -0.27, -0.4, 0.28, -0.99, -0.9, -0.93, -0.84, -0.04, 1.05,
      -0.6, -1.31, -0.39, -1.19, -0.12, -1.02,
    ],
    'ends in a colon': [
      3.53, 1.83, 2.56, 2.5, -1.78, -0.72, -1.35, -1.69, -2.22, -1.3, -3.87, -0.36, -1.74, -0.1, -0.91, -0.5,
      -0.49, -0.97, -0.1, -1.73, 0, -0.4,
    ],
    'ends in a comma': [
      -0.52, 0.06, 0.71, 0.28, -2.34, -1.3, 0.08, 0.07, -0.34, 0.03, -1.33, -0.28, 0.36, 0.36, -0.49, -0.95,
      -0.18, 0.36, -0.04, -0.39, 0, -0.28,
    ],
    'ends in a hyphen': [
      -0.21, 0.25, 0.31, 0.29, -0.56, -0.82, -0.34, -0.03, -0.61, 0.12, -0.41, -0.18, 0.08, -0.43, -0.28,
      -0.59, -0.25, -0.27, -0.12, -0.26, -0.16, -0.52,
    ],
    'ends in the open': [
      -0.67, -0.47, 0.18, 0.18, 0.51, 0.43, 1.08, 0.31, 0.27, 0.02, 0.21, 0.46, -0.03, 0.29, -0.26, 0.32,
      -0.14, 0.2, 0.57, 0.09, -0.22, -0.05,
    ],
    'ends in a full stop': [
      1.53, 1.42, 0.99, 0.7, -2.96, -0.68, -0.21, -0.15, -0.83, 0.16, -2.64, -0.68, -0.89, -1.16, 0.43, 0.92,
      -0.55, -1.16, -0.35, -1.08, -0.11, -2,
    ],
    'punctuated inside': [
      0.17, 1, 0.77, 0.31, -2.72, -1.96, -0.99, -0.15, -0.8, -1.68, -0.7, -0.46, 1.27, -0.11, -0.77, 0.03,
      -0.63, -0.19, -0.48, 0.71, -0.19, -0.73,
    ],
    unpunctuated: [
      -0.11, 0.14, 0.41, 0.06, 1.39, 0.53, 0, 0.34, 0.52, 0.42, 0.03, 0.45, -0.66, 0.09, -0.25, -0.25, 0,
      0.14, 0.63, -0.46, -0.22, -0.02,
    ],
    'full line': [
      -0.17, -0.37, 0.31, 0.32, -0.51, -0.7, 0.38, 0.33, -0.43, 0.51, -0.21, -0.31, -0.12, -0.29, -0.17, 0.27,
      -0.19, 0.11, -0.45, -0.2, -0.23, -0.28,
    ],
    'short line': [
      -0.11, -0.11, 0.57, 0.45, -0.38, -0.4, 0.23, 0.02, -0.54, 0.21, -0.2, 0.38, -0.06, -0.03, -0.3, -0.22,
      -0.31, -0.38, 0.49, -0.19, -0.15, -0.67,
    ],
    'wider than its column': [
      -0.58, -0.53, -0.18, 0.37, -0.02, 0, -0.5, -0.12, -0.92, 0.69, 2.12, 0, 0.19, 0, 0, -0.14, 0.02, -0.08,
      0, -0.04, 0, -0.02,
    ],
    'uncut line': [
      0.62, -0.16, 0.31, -1.41, 0, 0, -0.03, -0.15, -1.36, -0.19, -1.09, 0, -0.1, -0.02, -1.58, -0.22, 0,
      -0.14, 0, -0.37, 0, -0.03,
    ],
    'end of a quotation before': [
      -1.17, 0.8, -1.86, -1.11, 1.03, 0, 0.7, -0.34, -0.64, 0, 0.46, 0, 0.5, 0, 1.58, -0.23, -0.58, -1.02, 0,
      1.01, 0, 0.04,
    ],
    'full line before, ending in a stop': [
      0.49, 0.53, -0.05, -0.05, -0.26, -0.07, -0.03, -0.51, 0.32, -0.47, 0.38, 0, -0.33, 0, -0.07, -0.06,
      0.25, 0.28, 0, 0.42, 0, 0.09,
    ],
    'indented line before, ending in a stop': [
      -0.42, -0.1, -0.21, -0.17, 0.07, 0, 0.04, -0.03, 1.03, -0.08, 0.09, 0, -0.19, 0, 0.06, -0.63, 0.38,
      -0.1, 0, 0.61, 0, -0.54,
    ],
    'short line before, ending in a stop': [
      0.02, 0.66, -0.66, -1.36, -0.05, -0.08, 0.33, -0.65, 0.4, -0.91, 0.86, -0.04, 0.66, -0.44, 0.05, -0.9,
      0.79, 0.55, -0.03, 0.63, -0.02, -0.06,
    ],
    'full line before, ending in a colon': [
      -0.46, 2.04, -1.05, -1.25, -0.17, -0.12, -0.37, -0.27, -0.56, -0.08, -0.04, 0, -0.08, 0, -0.11, -0.19,
      -0.02, -0.11, -0.02, 0.57, 0, 0.67,
    ],
    'indented line before, ending in a colon': [
      -0.16, 2.18, -1.34, -0.46, 0.21, -0.02, -0.17, -0.02, -0.11, -0.13, 0, 0, 0, 0, 0.17, 0.24, 0, 0, 0,
      0.04, 0, 0,
    ],
    'short line before, ending in a colon': [
      0.02, 1.98, -2.08, -1.09, 0.32, -0.04, 0.5, -0.36, -0.53, -1.48, -0.02, 0, -0.04, 0, 0.09, 0.22, 0,
      -0.12, 0, 1.71, 0, 0.44,
    ],
    'full line before, ending in a comma': [
      -1.46, -1.04, 0.02, 0.58, -1.19, -0.65, 0.16, 0.52, -1.03, 0.1, -0.35, -0.07, -0.42, 0.06, -0.69, -0.34,
      -0.18, -0.91, 0.89, -0.23, 0, -0.96,
    ],
    'indented line before, ending in a comma': [
      -1.36, -0.88, -0.31, -1.18, -0.08, -0.27, -0.56, 0.48, -0.15, 0.54, -0.02, 0, 1.27, -0.04, -0.23, -0.58,
      0, -0.03, 0, -0.02, 0, 0,
    ],
    'short line before, ending in a comma': [
      -1.97, -0.98, 0.34, -0.59, -0.65, 0, -1.28, 0.92, -1.09, 0.88, -0.17, 0.78, -0.79, 0.47, -0.72, -0.69,
      -0.04, -0.04, -0.07, -0.16, 0, -0.08,
    ],
    'full line before, ending in a hyphen': [
      -0.53, -1.01, 0.14, 0.38, -0.95, -0.17, 0.27, 0.06, -1.05, 0.35, -0.3, -0.21, -0.32, 0.11, -0.39, -0.18,
      -0.26, -0.17, -0.06, -0.26, -0.16, -0.31,
    ],
    'indented line before, ending in a hyphen': [
      1.39, -0.25, -0.33, -0.11, -0.02, -0.26, -0.55, -0.1, -0.08, 0.22, -0.02, -0.05, -0.11, -0.04, -0.08,
      -0.21, 0, 0, 0, -0.02, 0, 0,
    ],
    'short line before, ending in a hyphen': [
      -2.38, -0.31, 1.28, 0.77, -0.55, -1.06, -1.45, 0.9, -0.66, -0.65, -0.14, -0.02, 0.21, -0.25, -0.43,
      -0.34, -0.3, -0.09, 0, -0.16, 0, -0.23,
    ],
    'full line before, ending in the open': [
      -0.49, -0.57, 0.73, 0.45, -0.1, -0.14, 0.73, 0.13, 0.21, 0.51, -0.34, -0.61, -0.2, -0.34, -0.16, 0.42,
      -0.33, 0.13, -0.35, -0.29, -0.21, -0.33,
    ],
    'indented line before, ending in the open': [
      0.2, -1.6, -0.21, 0.09, -0.4, 0.24, 0.29, 0.47, 0.71, 0, -0.25, 0.87, -0.3, 0.55, 0.19, 0.11, -0.26,
      -0.03, -0.21, -0.24, -0.02, -0.59,
    ],
    'short line before, ending in the open': [
      0.42, -0.91, 0.41, 0.41, -0.2, 0.38, 0, 0.6, -0.38, 0.45, -0.59, 0.18, 0.06, 0.71, -0.33, 0.56, -0.5,
      -0.79, -0.76, -0.7, -0.11, 0.22,
    ],
    'punctuated line in the open before': [
      -0.39, -0.7, 0.28, 0.73, -0.3, -1, 0.37, -0.22, -0.25, 0.43, -0.38, 0.11, -0.02, 0.41, 0.03, 0.03,
      -0.41, -0.24, -0.08, -0.37, -0.16, -0.34,
    ],
    'unpunctuated line before': [
      -0.37, -0.24, 0.37, 0.3, -0.35, 0.29, 0.06, 0.4, -0.02, 0.53, -0.33, -0.03, -0.27, -0.35, -0.27, 0.48,
      -0.29, -0.29, -1.2, -0.23, -0.23, -0.26,
    ],
    'uncut line before': [
      0.69, 2.31, -2.9, -0.9, 0.28, 0, 0.78, 0, -0.8, 0, 1.63, 0, -0.04, 0, 1.06, -0.1, -0.22, -0.08, 0, 0.9,
      0, -0.31,
    ],
    'uncut line in mid-sentence before': [
      -0.02, 0.34, -0.23, -0.21, 0, 0, -0.06, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -0.04, 0, 0.17, 0, 0,
    ],
    'ghost indent before': [
      -0.16, 0.17, 0.4, 0.17, -0.34, 0.04, -0.05, 0.22, -0.64, 0.34, -0.32, 0.51, -0.06, -0.16, -0.26, 0.44,
      -0.14, -0.23, 0.22, -0.21, -0.16, -0.5,
    ],
    'line after ends in a stop': [
      0.21, 0.25, 0.09, 0.41, -1.52, -1.46, -0.67, 0.09, -0.16, 0.26, 0.25, -0.29, -0.39, -0.23, -0.5, 0,
      -0.28, -0.19, -0.22, -0.11, -0.11, -0.57,
    ],
    'line after ends in a full stop': [
      -0.13, 0.41, 0.32, 0.3, -1.96, -1.46, -0.36, 0.18, -0.42, 0.06, 0.09, -0.28, -0.28, -0.09, -0.32, 0.12,
      -0.19, 0, -0.23, -0.03, -0.11, -0.47,
    ],
    'unpunctuated line after': [
      -0.41, -0.26, 0.46, 0.29, 0.09, 0.18, 0.28, 0.18, 0.44, 0.35, -0.39, -0.13, 0.02, -0.04, -0.32, 0,
      -0.24, 0.19, -0.4, -0.17, -0.22, -0.53,
    ],
    'full line after': [
      -0.45, -0.07, 0.38, 0.22, -0.24, -0.14, -0.27, 0.08, -0.73, -0.17, 0.09, 0.22, -0.14, -0.05, -0.27,
      0.34, -0.2, -0.4, 0.39, -0.17, -0.18, -0.21,
    ],
    'short line after': [
      -0.34, 0.15, 0.28, 0.46, 0.13, -0.71, -0.34, 0.07, -0.68, 0, -0.38, -0.48, -0.5, 0.24, 0.26, 0.24,
      -0.24, -0.04, 0.55, -0.33, -0.08, -0.18,
    ],
    'ghost indent after': [
      0.12, 0.1, 0.1, 0.26, -0.06, -0.51, 0.19, -0.03, 0.06, 0.4, 0.11, 0.06, 0.59, 0, -0.05, -0.02, -0.07,
      0.02, -0.5, -0.17, -0.16, -0.14,
    ],
    indent: [8, 8, -8, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, 0, -8, 0, -8, 0],
    'up to 4 em': [
      0.13, -0.67, -0.5, -0.21, 0.72, 1.64, -1.4, 0.93, -1.75, 0.42, -2.13, 1.04, 0.32, 1.4, -0.44, 0.8,
      -0.98, -2.68, 0.86, -2.25, -0.02, 3.35,
    ],
    'up to 8 em': [
      -0.8, -0.88, -0.05, 0.12, 0.52, 0.72, -0.99, 0.67, -1.77, 0.58, -0.24, -0.11, 0.02, 1, -0.52, 1.21,
      -0.74, 0.4, 0.12, 0.23, -0.16, -1.07,
    ],
    'up to 12 em': [
      -0.69, -0.49, 0.23, 0.3, -0.06, -2.26, -0.36, -0.02, -0.64, 0.06, 0.22, -0.54, 0, -0.41, -0.54, 0.62,
      0.02, 0.29, -0.68, 0.32, -0.21, -2.48,
    ],
    'up to 18 em': [
      0.21, 0.02, 0.55, 0.5, -0.89, -1.82, 1.38, -0.55, 0.51, 0.55, -0.33, -0.43, 0.04, -0.44, -0.22, -0.04,
      0.32, 0.99, -0.28, -1.08, -0.15, -2.48,
    ],
    'up to 26 em': [
      0.25, 0.07, 0.34, -0.05, -1.3, -1.62, 1.5, -2.99, 0.73, -0.58, -3.57, -0.14, -1.36, -1.68, 1.28, -0.72,
      -1.36, -1.42, -0.15, -2.89, -0.02, -2.48,
    ],
    'up to 40 em': [
      0.34, 0.27, 0.18, -0.19, -2.51, -1.11, 1.45, -3.4, 1.73, -3.3, -3.48, -0.04, -2.19, -1.67, 1.69, -3.1,
      -2.09, -1.43, -0.06, -2.96, -0.03, -1.12,
    ],
    'longer than 40 em': [
      2.34, 1.51, 0.81, 0.2, -0.37, 0, -1.82, -1.71, 3.13, -1.04, -3.01, -0.04, -2.36, -1.11, 1.55, -2.45,
      -1.87, -0.85, -0.02, -1.89, 0, -0.57,
    ],
    'begins with Han': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'begins with an opening quote or bracket': [
      -1.48, 1.83, -0.54, -0.09, -1.65, -1.55, 0.18, -0.08, -2.08, -2.46, 0.75, -0.17, -0.69, -0.04, -1.3,
      -0.44, -0.03, -0.7, -0.08, -0.66, 0, -0.91,
    ],
    'begins with a digit': [
      -1.71, -0.04, 0.72, 0.09, -1.15, 0, -2.23, 1.96, -1.99, 0, -0.4, 0.49, 0, -0.46, -0.69, -0.83, -0.34,
      -0.79, 0.56, -0.25, 0, -0.99,
    ],
    'begins with a closing mark': [
      -0.23, -0.61, 0.36, 0.21, 0, 0, 0.36, -0.03, -0.22, 0, -0.04, 0, 0, 0, 0, 0, -0.02, 0, 0, -0.02, 0, 0,
    ],
    'begins with a dash': [
      -0.35, -1, 0.68, 0.47, -0.36, 1.48, -1.05, -0.24, -0.47, 0.99, -0.02, -0.13, -0.07, 0, -0.07, -0.2, 0,
      -0.27, 0, 0, 0, -0.04,
    ],
    'begins with a line mark': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'begins with a hash': [
      -0.23, -0.47, -0.07, -0.02, 0.9, -0.34, 1.27, -1.41, 1.99, -1.15, 1.1, 0, -0.13, 0, -0.08, -0.41, -0.05,
      -0.49, 0, -0.43, 0, -0.03,
    ],
    'begins with a small letter': [
      -0.78, -1.58, 0.6, 0.48, -5.51, -1.11, -5.72, 0.58, -4.52, 0.22, -0.34, 0.03, -0.5, -0.85, -0.74, 0.61,
      -0.29, -4.93, -0.75, -0.3, -0.22, -0.93,
    ],
    'begins with a capital': [
      1.86, 1.11, -0.46, -0.46, 0.15, 0.39, 0.72, -1.07, 1.11, -0.04, 0.05, -0.16, 1.36, 1.55, 2.13, 0, 0.04,
      0.31, 0.47, 0.56, -0.17, 1.81,
    ],
    'begins with something else': [
      0.79, 0.53, 0.04, 0.55, -1.07, -0.76, -1.24, 1.01, -1.02, -1.6, -0.13, 0, 0.5, -0.03, -0.07, -0.45,
      0.24, -0.12, -0.03, -0.13, 0, -0.02,
    ],
    'rest of a torn line': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'perhaps the rest of a torn line': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'one or two hashes': [
      -0.03, -0.04, 0, 0, -1.01, -0.02, 4.06, -0.61, -1.31, -0.42, -0.4, 0, 0, 0, 0, -0.08, -0.02, -0.17, 0,
      -0.03, 0, 0,
    ],
    'three hashes': [
      -0.21, -0.05, -0.03, 0, 1.96, -0.32, -1.94, -0.81, 3, -0.72, -0.18, 0, -0.11, 0, -0.06, -0.33, -0.02,
      -0.3, 0, -0.38, 0, -0.03,
    ],
    'four hashes or more': [
      0, -0.38, -0.02, 0, -0.08, 0, -1, 0, -0.03, 0, 1.68, 0, 0, 0, 0, 0, 0, 0, 0, -0.02, 0, 0,
    ],
    'two halves': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'all capitals': [
      -1.62, -2.57, -2.03, -1.85, 2.16, 2.03, 0.94, 1.59, 0.37, 0.36, -0.98, -0.1, -2.58, -1.18, -1.73, -1.73,
      -0.48, -1.08, -0.26, -1.25, -0.02, 0.93,
    ],
    'set vertically': [0, 0, -3, -3, 0, -3, 5, -3, 0, -3, 0, -3, 0, -3, 0, -3, 0, 0, -3, 0, -3, 0],
    'mostly capitals': [
      1.76, -3.2, 0.25, -0.92, 1.35, 1.93, 0.06, 0.94, -0.56, -0.5, -0.84, -0.1, -0.16, 0.13, -1.4, -2.03,
      -0.45, -1.12, -0.26, -1.41, -0.02, 0.71,
    ],
    'doubled within the line': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'begins what is printed twice': [
      -0.12, -0.3, -0.08, -0.03, 0.9, -0.07, 0.37, -0.35, -0.6, -0.26, 0, 0, -0.03, 0, -0.11, -0.04, -0.11,
      -0.03, 0, -0.05, 0, -0.02,
    ],
    'goes on with what is printed twice': [
      -0.02, -0.07, -0.44, -0.42, -0.1, 0.15, 0.12, 0.37, 0.18, 0.25, 0, 0, -0.03, 0, -0.05, -0.04, 0, 0, 0,
      0, 0, -0.06,
    ],
    'two halves before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'mostly capitals before': [
      0.26, -3.56, 1.53, -0.39, -1.7, 0.78, -0.57, 0.69, -0.87, 1.16, -1.81, -0.11, 0.8, 3.06, -1.71, -0.71,
      -0.52, -0.9, -0.07, -0.81, 0, -1.42,
    ],
    'doubled line before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'what is printed twice ends before': [
      -0.02, -0.15, -0.11, -0.06, 0.58, 0, 0.52, -0.4, -0.54, -0.17, 0, 0, -0.03, 0, 0, 0, 0, -0.02, 0, 0, 0,
      -0.02,
    ],
    'what is printed twice goes on': [
      -0.02, -0.07, -0.44, -0.42, -0.1, 0.15, 0.12, 0.37, 0.18, 0.25, 0, 0, -0.03, 0, -0.05, -0.04, 0, 0, 0,
      0, 0, -0.06,
    ],
    'dash after': [
      0.65, 0.24, -0.05, 0.15, 0.32, 0, -0.71, 0.12, -1.82, 1.31, -0.14, 0, -0.14, 0, -0.04, -0.17, 0, -0.08,
      0, 0, 0, 0,
    ],
    'hash after': [
      0.62, 0.15, -0.93, -1.24, -1.32, 0.23, -1.13, 0.76, -2.02, 0.49, -0.19, 0, -0.33, 0.37, -0.03, 0.32,
      0.29, -0.04, 0, 0.52, 0, 0.9,
    ],
    'torn before its end': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'perhaps torn before its end': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'frame start after': [
      -0.77, 0.1, 0.12, 0.24, 1.12, 0.32, -0.9, -0.18, 0.12, 0.22, -0.76, -0.08, -0.64, 0.12, 0, 0.41, 0.04,
      -0.88, -0.14, -0.11, 0, 0.65,
    ],
    dateline: [
      3.03, -5.15, -2.25, -3.91, 2.12, -3.04, -2.51, -1.39, -1.92, -2.11, -0.41, -3, 0.92, -2.83, -1.45,
      -3.17, -0.08, -0.23, -3, -0.51, -3, -0.02,
    ],
    byline: [
      -1.63, -0.91, -0.92, -0.89, -2, -1.74, -2.46, -2.44, -2.86, 0.54, -0.68, 0, 5.92, -0.44, 1.02, 1.04,
      -0.13, -4.02, 0, -0.52, 0, -0.36,
    ],
    'a name by itself': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'names in brackets': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'ends in names in brackets': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'leaves names in brackets open': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'jump line': [
      -0.03, -1.16, -0.93, -0.88, -1.54, 0, -1.08, -0.05, -0.37, -0.5, -0.83, 0, -0.34, 0, -0.2, -0.04, -0.24,
      -0.51, 0, 5.27, 0, -0.03,
    ],
    'ends in a jump': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    "ends in an editor's mark": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'ends in a credit': [
      -1.79, -2.23, -1.82, -1.62, -1.6, 0, -3.37, -1.81, -4.35, -1.57, -0.84, 0, -2.56, -1.49, 3.15, 4.84,
      4.37, -1.29, -0.02, -2.47, 0, -0.58,
    ],
    'speaks of its picture': [
      -0.45, -1.77, -1.07, -0.95, -0.06, 0, -0.76, -0.26, -1.27, -0.45, -0.02, 0, -0.4, -0.25, 4.25, 1.32,
      -0.12, -0.13, 0, -0.63, 0, 0,
    ],
    'date line': [
      -0.17, -0.28, -0.3, -0.21, -0.12, 0, -0.9, -0.32, -0.28, 0, 0, -0.02, -1.25, -0.23, -0.16, -0.08, 0,
      3.57, -0.24, -0.7, 0, -0.02,
    ],
    ordinal: [
      -0.55, 2.07, -1.16, -2.31, 0, 0, -0.12, -0.07, 0, 0, -0.23, 0, 0.8, -0.44, -0.03, 0, -0.03, -0.03, 0,
      -0.09, 0, 0,
    ],
    'question, answer or hour': [
      -1.36, 1.81, -4.71, -4.44, -0.13, 0, -0.79, -0.42, -0.76, 0, -1.22, 0, -0.76, 0, -0.86, -0.96, -0.15,
      -0.22, 0, -0.33, 0, -0.08,
    ],
    'announcing words': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'who chaired and attended': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'names the kind of report': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'ends like the name of an office': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'title of a notice': [0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    furniture: [
      -0.29, 0, -3, -3, -0.7, -3, -0.3, -3.03, -0.11, -3, 0, -2.36, -0.11, -3.01, -0.02, -3.01, 0, -0.17, -3,
      -0.07, -3, 4.19,
    ],
    'a number by itself': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'dateline before': [
      -0.56, -2.39, 0.56, 1.05, -0.61, 0.98, -0.37, -0.18, -1.12, -1.04, -1.27, -0.14, 1.41, -0.33, -0.89,
      -0.31, -0.1, -0.24, 0, 0.31, 0, -0.41,
    ],
    'byline before': [
      0.83, -2.15, -1.24, -0.71, 0.33, -0.83, 0.39, -1.01, -1.53, 0.56, -0.1, -0.12, -1.81, 0.66, 0.54, 1.27,
      -0.05, -0.27, 0, -0.08, 0, -0.79,
    ],
    'a name by itself before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'signed end before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'names in brackets left open before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'jump before': [
      1.22, -1.49, -0.46, -0.3, -0.05, -0.02, 0.75, -0.14, -1.04, -0.14, -0.07, 0, 0.29, 0, 0.81, -0.13, 0,
      -0.41, 0, -0.03, -0.05, 0.86,
    ],
    "editor's mark before": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'credit before': [
      2.14, -1.96, -1.16, -0.91, -0.02, -0.09, 0.16, -0.75, -0.19, -0.59, -0.09, -0.06, 0.84, -0.12, -0.6,
      1.67, -0.38, -1.12, -0.11, -0.18, 0, 0.33,
    ],
    'date line before': [
      0.71, -0.29, -0.33, -0.29, 0.74, 0, 1.02, -0.07, -0.74, -0.09, 0, 0, -0.09, -0.02, 0.56, -0.03, 0,
      -1.03, -0.36, 0, 0, 0,
    ],
    'announcing words before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'name of an office before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'title of a notice before': [2, 0, -3, -3, 0, -3, -2, -3, 0, -3, 0, -3, 0, -3, 0, -3, 0, 0, -3, 0, -3, 0],
    'dateline after': [
      1.17, -0.66, -0.18, -0.29, -0.44, -0.54, -0.51, 0.53, 0.18, 0.46, -0.66, -0.07, -1, -0.95, 0.04, 0.15,
      0.2, -0.14, -0.25, 0.62, 0, -0.29,
    ],
    'byline after': [
      -1.17, -1.26, 0.07, -0.6, -0.1, -0.06, -0.1, 0.69, 0.3, 0.61, -1.01, -0.07, -1.75, 0.14, 0.06, 1.67,
      0.23, -0.02, -0.06, 0.2, 0, 0.43,
    ],
    'a name by itself after': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'names in brackets after': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'date line after': [
      -0.02, -1.04, -0.33, -0.31, -0.11, 0, -1.04, -0.02, -0.02, 0, -0.37, 0, -0.44, 0, -0.13, 0, 0, 2.21,
      1.38, -0.48, 0, -0.02,
    ],
    'question, answer or hour after': [
      -0.03, -0.41, 0.6, 0.89, -0.08, 0, -0.4, -0.46, -0.14, -0.07, -1.87, -0.11, -0.26, -0.05, -0.42, -1.03,
      -0.22, -0.07, -0.02, -0.37, 0, -0.29,
    ],
    'who chaired and attended, after': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  },
  sequence: {
    opening: [
      -1.75, 1.36, 0.36, 0, -0.23, 0, -1.02, 0, -2.03, 0, -0.6, 0, -0.87, 0, -0.58, 0, -0.55, -0.68, 0, 0.3,
      0, -0.11,
    ],
    paragraph: [
      -1.67, 0.49, 0.32, 0, 0.37, 0, -0.03, 0, -2.56, 0, -0.15, 0, -0.76, 0, -0.3, 0, -1.48, 0.37, 0, 1.04, 0,
      -0.14,
    ],
    'second+': [
      -2.3, 0.48, 0.48, 0.48, 0, 0, 0.09, 0, -3.24, 0, 0.34, 0, -1.01, 0, -0.47, 0, -2.18, 0.12, 0, 0.41, 0,
      -1.04,
    ],
    'paragraph+': [
      -2.05, 0.82, 0.28, 0.28, 0.22, 0, 0.22, 0, -4.18, 0, 1.5, 0, -1.1, 0, 0.07, 0, -2.49, 0.31, 0, 1.21, 0,
      -0.23,
    ],
    kicker: [
      -1.32, -2.23, 0, 0, -3.01, -0.08, 2.49, 0, 0.47, 0, -0.2, 0, -1.44, 0, -1.71, 0, -0.16, -1.13, 0, -0.49,
      0, -1.29,
    ],
    'kicker+': [
      -0.57, -1.13, 0, 0, -2.34, -0.98, 2.04, 0, -0.81, 0, 0, 0, -0.37, 0, -1.19, 0, 0, -0.06, 0, -0.06, 0,
      -0.83,
    ],
    headline: [
      0.97, -3.98, 0, 0, -0.25, 0, -1.79, 1.1, 1.86, 0, -1.32, 0, 0.86, 0, -0.51, 0, -1.32, -2.37, 0, -1.16,
      0, -0.36,
    ],
    'headline+': [
      0.35, -3.81, 0, 0, 0.38, 0, -0.61, 0.24, 2.74, 0, -0.57, 0, 1.01, 0, 0, 0, -0.69, -0.9, 0, -0.86, 0,
      0.02,
    ],
    deck: [
      0.15, -3.46, 0, 0, -1.05, 0, -1.93, 0, 1.65, 0.42, -0.63, 0, 1.04, 0, 0.35, 0, -2, -2.26, 0, -1.11, 0,
      -0.63,
    ],
    'deck+': [
      0.35, -3.47, 0, 0, -0.6, 0, -0.9, 0, 2.39, 0.56, -0.49, 0, 1.99, 0, 0.8, 0, -1.47, -1.46, 0, -1.31, 0,
      -0.66,
    ],
    subhead: [
      -1.7, 2.96, 0, 0, -1.25, 0, -2.04, 0, -0.97, 0, -0.25, 0, -0.57, 0, -0.89, 0, -0.24, -1.06, 0, -0.25, 0,
      -0.39,
    ],
    'subhead+': [
      -1.89, 1.45, 0, 0, -0.39, 0, -0.51, 0, -0.41, 0, -0.1, 0.33, -0.3, 0, -0.48, 0, -0.09, 0, 0, -0.1, 0,
      -0.03,
    ],
    byline: [
      2.06, -2.01, 0, 0, -1.53, 0, -1.92, 0, -1.46, 0, -0.26, 0, 0.75, -0.06, 0.62, 0, -0.26, -0.72, 0, -0.29,
      0, -0.68,
    ],
    'byline+': [
      1.85, -2.62, 0, 0, -1.15, 0, -2.08, 0, -1.02, 0, -0.13, 0, -0.48, 0, 2.09, 0, -0.14, -0.12, 0, -0.18, 0,
      -0.08,
    ],
    caption: [
      0.06, -1.68, 0, 0, -0.17, 0, -0.74, 0, -1.22, 0, -0.5, 0, -0.07, 0, -1.13, -0.2, 2.79, -0.81, 0, -0.52,
      0, 0.66,
    ],
    'caption+': [
      0.41, -1.91, 0, 0, 0.28, 0, -0.87, 0, -1.46, 0, -0.67, 0, -0.35, 0, -1.83, 0.6, 3.82, -0.79, 0, -1.21,
      0, 0.15,
    ],
    credit: [
      0.33, -0.66, 0, 0, 0.54, 0, -0.24, 0, -0.59, 0, -0.23, 0, -0.26, 0, -0.33, 0, -0.22, -0.71, 0, -0.24, 0,
      0.34,
    ],
    signoff: [
      -0.63, -2.9, 0, 0, 0.16, 0, -1.73, 0, -1.95, 0, -0.22, 0, -0.55, 0, -0.21, 0, -0.18, 4.12, 0.38, -0.41,
      0, -0.39,
    ],
    'signoff+': [
      -0.63, -0.6, 0, 0, -0.61, 0, -0.24, 0, -0.32, 0, 0, 0, -0.13, 0, -0.32, 0, -0.06, 1.77, -0.18, -0.33, 0,
      -0.05,
    ],
    jump: [
      -0.26, -1.68, 0, 0, 1.69, 0, 0.38, 0, -0.49, 0, -0.25, 0, -0.2, 0, 1.21, 0, -0.24, -1.14, 0, -0.27,
      -0.24, 0.5,
    ],
    'jump+': [
      -0.11, -0.11, 0, 0, 0, 0, -0.03, 0, -0.02, 0, -0.1, 0, -0.1, 0, -0.1, 0, -0.09, 0, 0, -0.1, -0.1, 0,
    ],
    furniture: [
      1.19, -1.36, 0, 0, 0.53, 0, -0.55, 0, -1.73, 0, -0.18, 0, -0.12, 0, -0.85, 0, -0.18, -0.35, 0, -0.43, 0,
      -0.44,
    ],
  },
};
