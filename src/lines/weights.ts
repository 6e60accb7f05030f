// Written by `npm run learn`: what each cue adds for each state, and each state for the one after it.
import type { Weights } from './classify.js';

export const CHINESE_WEIGHTS: Weights = {
  cues: {
    always: [
      -0.39, 0.08, 0.29, 0.24, -0.35, -0.25, -0.04, -0.05, -0.22, 0.19, -0.39, -0.29, -0.38, -0.25, -0.29,
      0.25, -0.32, -0.31, -0.03, -0.37, -0.16, -0.11,
    ],
    'first line of the page': [
      1.64, -3.03, 0, 0, 1.07, 0, 0.04, 0, -1.26, 0, -0.91, 0, -0.86, 0, 0.82, 0, -6.01, -8, 0, -0.78, 0,
      0.84,
    ],
    'last line of the page': [
      -0.8, -0.83, -1.31, -1.16, -2.17, -1.61, 0.71, 1.38, -0.67, -0.04, -1.41, -0.02, -0.75, -0.45, -1.2,
      -0.08, 0.51, -0.8, -0.39, -1.23, 0, 0.98,
    ],
    'ghost indent after a stop': [
      -0.64, 0.25, -0.41, -0.68, 0.49, -0.02, 0.06, -0.67, -0.47, -0.24, -0.4, 0, -0.63, 0, -0.18, 0.13, 0,
      0.13, 0, 0.33, 0, -0.55,
    ],
    'ghost indent in mid-sentence': [
      -0.17, -0.3, 0.95, 0.52, -0.66, 0.1, -0.41, 0.72, -0.89, 0.53, -0.83, -0.34, 0.17, -0.9, 0.3, 0.37,
      -0.74, -0.6, -0.54, -1.38, -0.09, -0.16,
    ],
    'a line by itself before: short, in the open, after a stop': [
      -1.13, -0.31, 0.24, -1.77, 0.28, 0.41, -0.12, 0.85, -0.18, 0.71, 1.14, -0.35, 0.6, -0.19, -0.11, -0.49,
      -0.2, 0.5, 0.62, -0.44, -0.4, 0.75,
    ],
    'short line of capitals after a stop': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'short line of capitals in mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'frame start': [
      3.88, -2.94, -1.76, -1.74, 1.51, 0, -1.57, -1.28, -0.36, -0.04, -0.61, 0, 0, 0, -0.44, 0, -0.03, -0.04,
      0, 0, 0, 0,
    ],
    'several blank lines before': [
      -0.29, 0.93, -2.64, -2.62, -0.08, 1.58, 0.08, -3.35, 0.75, -0.8, 1.13, 0, 0.62, 0, 0.49, -0.73, 0.34,
      -0.35, -0.03, -0.32, 0, 0.18,
    ],
    'blank line before, where most lines have none': [
      0.1, 0.51, 0.07, -1.06, 0.68, -2.07, 0.75, -0.69, -0.03, -0.51, 0.9, -0.11, 0.17, -0.13, 0.66, -2.12, 0,
      0.2, -0.13, 0.77, -0.09, 0.3,
    ],
    'blank line before, where most lines have one': [
      -0.32, 0.03, -0.27, 0.27, -0.26, -0.22, 0.09, -0.1, -0.25, -0.21, -0.25, -0.34, -0.34, 0.14, -0.3, 0.36,
      -0.3, -0.22, -0.29, -0.33, -0.35, -0.48,
    ],
    'no blank line before, where most lines have none': [
      -1.11, -0.75, 0.67, 0.38, 0.12, -0.11, -0.03, -0.19, 0.26, 0, -0.34, 0.28, -0.24, -0.69, -0.23, 0.26,
      -0.92, -0.52, -0.68, -0.87, 0.44, -1.15,
    ],
    'no blank line before, where most lines have one': [
      0.12, -2.12, 0.85, 0.85, -0.58, -0.14, 0.2, 1.03, 0.68, -1.78, -1.46, 0, 0.06, -0.04, -0.19, -0.1,
      -0.14, -0.77, 0.72, -0.89, -0.16, -0.34,
    ],
    'blank line before, where paragraphs have one': [
      -0.11, 0.32, -0.55, -0.58, 0.19, -0.2, -0.09, -0.24, 1.28, 0.21, 0.05, -0.1, 0.48, -0.1, 0.63, -1.89,
      0.91, 0.72, -0.28, -0.38, -0.1, 0.41,
    ],
    'no blank line before, where paragraphs have one': [
      -0.61, -1.22, 0.4, 0.82, -0.29, 0.56, -0.11, 0.78, 0.54, 0.18, -1.71, -0.29, -1.97, -0.16, -0.33, 0.78,
      -0.44, -0.28, -0.29, -3.08, -0.09, -0.96,
    ],
    'blank line before, where paragraphs have none': [
      0.98, -0.48, -0.42, -0.34, -0.6, 0, 0.09, -0.15, -0.22, -0.11, 0.51, 0, 0, 0, 0.19, -0.03, 0.06, 0, 0,
      -0.16, 0, -0.11,
    ],
    'blank line after, where most lines have none': [
      0, -0.69, -0.1, 0.08, 0.07, 0.66, -0.28, 1.02, -0.55, -0.64, 0.61, 0.93, -1.07, -0.13, -0.51, -0.28,
      -0.36, 0.04, -0.16, -0.48, -0.18, -0.38,
    ],
    'no blank line after, where most lines have one': [
      -1.82, 0.22, 0.33, 0.65, -2.03, -0.62, 0.3, 0.1, 0.8, 0.13, -0.96, 0, -0.22, -0.37, -0.46, -0.32, -1.21,
      0.13, -0.34, 0.24, -0.03, 0.6,
    ],
    'measure changes after a stop': [
      2.9, -0.96, -0.59, -1.17, 0.72, 0, -0.72, -0.71, -0.52, -0.22, -1.36, 0, 0.39, 0, -0.17, -1.28, 0.62,
      -0.28, 0, -1.36, 0, -1.01,
    ],
    'measure changes in mid-sentence': [
      1.52, 0.52, -0.11, -0.86, 0, 0.28, 0.21, -0.28, -0.31, -1.75, -0.27, -0.16, 0.12, -0.29, 0.7, -0.57,
      -1.21, 0.51, -0.36, 0.19, -0.16, 0.65,
    ],
    'measure changes after this line': [
      0.21, -0.13, 0.14, -0.79, -0.66, 0.02, 0.46, 0.95, -0.07, 0.34, 0.19, -0.1, -0.59, 0.6, 0.18, -0.3,
      -0.24, -0.3, 0.57, 0.04, -0.13, -1.38,
    ],
    'as wide as the unpunctuated line before': [
      -0.37, 1.6, -0.43, -0.31, -1.01, 0.85, -1.06, 1.09, 0.49, 0.57, 0.36, -0.08, 0.24, -0.94, -0.28, -0.76,
      -0.47, -0.85, -0.44, -0.24, -0.18, -0.73,
    ],
    'unpunctuated and wider than the one before': [
      -0.83, 1.34, -0.65, -0.83, 0.67, -2.32, 0.29, -0.14, 0.55, -0.81, -0.79, -0.05, -0.28, -0.3, -0.68,
      -1.33, -0.39, -0.23, 0.53, -0.21, -0.51, -1.8,
    ],
    'unpunctuated and narrower than the one before': [
      0.46, 0.21, -0.55, -1.7, -0.36, 0.83, 0, -0.67, 0.53, -1.1, -0.21, 0.18, 0.32, 0.76, -1.07, -0.58,
      -0.72, 0, -0.11, -2.33, 0.64, -0.47,
    ],
    'makes a full line with the one before': [
      0.84, -0.48, -0.08, 0.06, -1.27, -0.4, -0.33, 0.28, -0.73, -0.57, -0.57, 0.76, -0.32, -0.38, -0.5, 0.03,
      -0.26, 0.21, -0.55, 1.04, -0.35, 0.24,
    ],
    'the word across the break stands elsewhere': [
      -0.8, -2.4, 0.89, 0.6, -0.93, 0.69, -0.44, 1.62, -1.35, 2.17, -0.49, 0.36, -0.51, -0.21, -0.48, 0.8,
      -0.44, -0.36, 0.5, -0.35, -0.22, -1.24,
    ],
    'the word across the break stands nowhere else': [
      -0.66, -1.52, 0.16, 0.49, 0.03, -0.65, 0.1, 0.04, -0.3, 0.4, -1.32, -0.76, 0.39, 0.47, -0.25, 0.14,
      -0.61, -0.68, -0.34, 0.03, -0.54, -0.89,
    ],
    'full line after the next': [
      0.18, 0.1, 0.28, 0.04, -0.25, -0.58, -0.18, 0.71, -0.35, -1.3, 0.87, 0.33, -0.29, -0.4, -0.22, 0.03,
      -0.05, -0.23, -0.34, -0.16, -0.28, -0.27,
    ],
    'dateline a few unpunctuated lines ahead': [
      -1.43, 0.41, -0.72, -0.34, 0.43, 0, -0.71, 0.21, 0.65, -0.2, -2.72, -0.05, 0.67, -0.42, -0.44, -0.03,
      0.26, 0.35, 0.96, 1.28, 0.68, -0.46,
    ],
    'running text after': [
      -0.2, -0.22, 0.27, 0.26, -0.37, -0.87, -0.04, 0.4, -0.19, -0.08, -0.15, -0.4, -0.43, -0.29, -0.24, 0.16,
      -0.25, -0.32, -0.27, -0.39, -0.23, -0.06,
    ],
    'no running text in the next lines': [
      -2.82, 0.71, 0.13, -0.7, -0.38, -0.2, 0.94, -0.5, -0.3, -0.23, -0.39, -0.52, -0.45, -0.04, -0.55, -0.19,
      -0.54, -0.35, -0.42, -1.35, -0.2, -0.36,
    ],
    'no room for its first word on the line before, after a stop': [
      0.55, -0.71, 0.29, -0.26, -0.54, 0, -0.3, -0.67, -0.65, -0.2, -0.87, 0, 0.42, 0, -0.47, -0.36, 0.83, 0,
      0, -0.11, 0, -0.1,
    ],
    'hardly room for its first word on the line before, after a stop': [
      -1.21, -0.07, -0.83, -0.18, 0.51, -0.02, 0.75, -0.07, 0.44, -0.03, 1.1, 0, -0.34, 0, 0.07, -0.4, 0.59,
      -0.09, 0, -0.03, 0, -0.73,
    ],
    'an indent of room for its first word on the line before, after a stop': [
      0, 0.44, -0.38, -1.67, -0.22, -0.04, 0.64, -0.64, -0.42, 0, -0.4, -0.02, 0.23, 0, -0.51, -0.45, 0.85,
      0.33, -0.05, -0.96, -0.03, -1.1,
    ],
    'much room for its first word on the line before, after a stop': [
      0.21, 1.07, -2.51, -2.44, 0.4, -0.1, 0.84, -0.43, 0.52, -0.15, 0.99, 0, 0, 0, 0.45, -2.04, 1.06, 0.08,
      -0.03, -0.72, -0.03, 0.49,
    ],
    'no room for its first word on the line before, in mid-sentence': [
      -0.71, -1.33, -0.18, 0.5, -0.15, 0.59, -0.58, -0.18, -0.18, -0.2, -0.42, -0.47, -0.28, 0.19, -0.53,
      0.53, -0.38, -0.4, 0.25, -0.45, -0.26, -0.04,
    ],
    'hardly room for its first word on the line before, in mid-sentence': [
      -0.32, -1, 0.22, 0.44, -0.58, -1.02, -0.09, 0.07, -0.25, 0.51, -1.16, 0.21, -0.54, 0.1, -0.25, 0.34,
      -0.53, -0.35, -0.36, -0.24, 0.42, -0.79,
    ],
    'an indent of room for its first word on the line before, in mid-sentence': [
      -0.16, -0.45, 0.53, -0.52, 0.23, -0.33, -0.62, -0.34, 0.16, -0.06, -0.18, -0.33, -0.13, -0.38, -0.18,
      -0.22, -0.72, -0.39, 0.27, 0, -0.24, -0.65,
    ],
    'much room for its first word on the line before, in mid-sentence': [
      0.4, 0.93, -1.13, -0.7, -0.09, 0.12, 0.59, 0.69, 0.21, 0.17, 1.14, -0.19, -0.5, -0.79, 0.54, 0.17,
      -0.93, 0.35, -0.5, 0.08, -0.62, 0.39,
    ],
    'no room for the next word on this line, at a stop': [
      -0.12, -0.04, 0.4, 0.49, -0.53, 0, 0.37, -0.2, -0.35, -0.03, -0.42, 0, -0.05, -0.02, 0.14, 0.42, -0.06,
      -0.17, 0, -0.31, 0, -0.03,
    ],
    'hardly room for the next word on this line, at a stop': [
      -0.04, 0.79, 0.44, 0.41, -0.46, -0.07, 0.49, -1.95, -0.41, -0.26, 0.05, 0, -0.37, 0, -0.08, 0.02, -0.08,
      -0.2, -0.02, -0.32, 0, -0.28,
    ],
    'an indent of room for the next word on this line, at a stop': [
      -0.83, -0.25, 0.64, 0.42, -1.06, -0.05, -0.66, 1.02, -0.26, -0.24, -0.3, -0.03, -0.61, -0.05, 0.2, 0.67,
      -0.12, -0.43, -0.05, -0.5, 0, -0.12,
    ],
    'much room for the next word on this line, at a stop': [
      0.13, 0.28, -0.18, 0.79, -1.14, -0.9, 0.02, -1.08, -1.34, -0.78, -0.35, -0.3, -0.99, -0.2, -0.39, -0.47,
      -0.47, -0.67, -0.19, -1.06, -0.11, -0.75,
    ],
    'no room for the next word on this line, in mid-sentence': [
      -0.6, 0.09, 0.35, 0.1, -0.34, -0.66, 0.25, 0, -0.07, 1.06, 0.19, -0.15, -0.41, -0.38, -0.22, 0.23,
      -0.23, -0.05, 0.44, -0.39, -0.16, -0.35,
    ],
    'hardly room for the next word on this line, in mid-sentence': [
      -0.29, -0.37, 0.13, 0.27, 0.2, 0.36, -0.32, 0.21, -0.11, 0.36, -0.39, -0.2, -0.23, -0.43, -0.16, 0.06,
      -0.36, -0.29, -0.33, -0.23, -0.27, -0.77,
    ],
    'an indent of room for the next word on this line, in mid-sentence': [
      0.47, 0.38, -0.15, -0.11, -0.44, -0.1, 0.2, -0.62, 0.38, -0.22, -0.29, -0.37, -0.45, -0.8, -0.15, 0.23,
      -0.28, -0.23, -0.53, -0.06, -0.15, -0.22,
    ],
    'much room for the next word on this line, in mid-sentence': [
      0.1, -0.57, 0.2, 0.36, 0.48, 0.74, 0, -0.05, 0.23, -0.39, -0.42, 0.32, 0.48, 0.09, -0.48, 0.17, -0.14,
      -0.15, 0.34, 0.45, 0.45, 0.22,
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
    'ends in a stop': [
      -0.16, 0.16, 0.83, 0.36, -1.65, -1.04, -0.24, -0.93, -1.53, -1.52, -0.62, -0.39, -1.23, -0.35, -0.53,
      0.39, -0.56, -0.9, -0.28, -1.26, -0.15, -1.37,
    ],
    'ends in a colon': [
      2.5, 3.07, -0.3, 0.69, -1.15, -0.34, -1.76, -0.73, -0.33, -0.4, -4.05, -0.35, -0.55, -0.02, -0.16,
      -0.41, -0.24, -0.18, -0.08, -0.33, 0, -0.38,
    ],
    'ends in a comma': [
      -0.51, -0.21, 0.02, 0.46, -0.31, -0.12, -0.81, -0.85, 0.2, -0.09, -0.59, 0, -0.21, 0, 0.58, 0.11, -0.17,
      -0.19, 0, -0.19, 0, -0.07,
    ],
    'ends in a hyphen': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'ends in the open': [
      -0.57, -0.56, 0.21, 0.19, -0.13, -0.02, 0.11, 0.15, -0.05, 0.46, -0.17, -0.08, -0.25, -0.15, -0.3, 0.23,
      -0.28, -0.22, 0.08, -0.25, -0.1, 0.29,
    ],
    'ends in a full stop': [
      0.08, 0.27, 0.39, 0.51, -1.11, -0.65, -2.52, -3.24, -1.05, -0.93, -3.6, -0.3, -0.86, -0.19, -0.09, 0.76,
      -0.5, -0.71, -0.23, -0.86, -0.12, -0.92,
    ],
    'punctuated inside': [
      -0.22, 0.46, 0.27, 0.26, -0.61, -0.72, -0.86, 0.27, -0.08, -0.07, -0.45, -0.26, -0.45, -0.25, -0.16,
      0.66, -0.42, -0.38, -0.23, -0.46, -0.2, -0.08,
    ],
    unpunctuated: [
      -0.58, -1.72, -0.24, -0.26, 0.82, 0.48, 1.38, 0.48, -0.27, 0.7, 0.81, -0.02, 0.16, 0.02, -1.22, -0.17,
      0.26, 0.16, 0.27, 0.22, 0.08, 0.32,
    ],
    'full line': [
      -0.51, -0.2, 0.21, 0.23, -0.12, -0.48, 0.11, -0.46, 0.16, -0.19, -0.25, -0.23, -0.38, 0.12, -0.17, 0.09,
      -0.33, -0.27, 0.12, -0.34, -0.29, 0.09,
    ],
    'short line': [
      0.12, 0.3, 0.33, 0.48, -1.22, 0.26, -0.32, -0.13, -0.68, 0.23, -0.24, -0.02, -0.46, -0.38, -0.66, 0.54,
      -0.12, -0.51, -0.11, -0.32, 0.28, -0.04,
    ],
    'wider than its column': [
      -0.14, -1.65, -0.26, 0, -0.08, 0, 0.4, 0.16, -0.91, -0.08, 1.65, 0, 1.07, 0, -0.35, 0.16, -0.02, -0.03,
      0, -0.62, 0, 0,
    ],
    'uncut line': [
      0.04, 0.38, -0.52, -0.17, -0.38, 0, -0.38, 0, -0.37, -0.05, -1.03, -0.02, -0.13, -0.04, -0.79, -0.07,
      -0.24, -0.22, 0, -0.03, 0, -0.36,
    ],
    'end of a quotation before': [
      -2, -0.64, -0.1, -0.08, 0.09, -0.06, 0.6, -0.1, -0.9, 0, 0.41, -0.02, -0.08, 0, 1.49, -0.24, -0.63,
      -0.23, 0, -0.93, -0.02, -0.69,
    ],
    'full line before, ending in a stop': [
      -1.44, 1.28, -1.99, -0.39, -0.28, -0.13, 0.53, -0.78, -0.42, -0.25, 0.97, 0, -0.07, 0, -0.74, -0.7, 1,
      -0.42, 0, -1.02, 0, -0.95,
    ],
    'indented line before, ending in a stop': [
      -0.9, 0.58, -0.81, -2.22, 0, -0.04, 0.03, -0.63, -0.38, 0, 1.13, 0, 0.74, 0, -0.51, -0.57, 0.91, 0.28,
      -0.05, 0.4, -0.02, -0.69,
    ],
    'short line before, ending in a stop': [
      0.13, 0.85, -1.67, -2.27, 0.24, -0.11, 1.02, -0.49, 0.43, -0.16, 0.79, -0.03, -0.36, -0.02, 0.37, -2.08,
      0.98, 0.07, -0.04, -0.39, -0.06, 0.3,
    ],
    'full line before, ending in a colon': [
      -0.42, 0.99, -0.71, 0.75, -0.33, -0.04, -0.09, -0.18, 0, 0, -0.1, 0, -0.33, 0, -0.08, 0.12, 0, -0.03, 0,
      -1.04, 0, -0.05,
    ],
    'indented line before, ending in a colon': [
      -0.31, 1.5, -0.88, 0.15, -0.1, 0, -0.12, -0.1, -0.06, 0, 0.02, 0, -0.38, 0, -0.02, 0, 0, -0.06, 0,
      -0.47, 0, -0.03,
    ],
    'short line before, ending in a colon': [
      -0.7, 0.87, -0.26, -1.44, -0.17, 0, -0.53, -0.5, -0.37, 0, 1.36, 0, -0.31, 0, -0.12, -0.13, 0, -0.23, 0,
      -0.87, 0, -0.1,
    ],
    'full line before, ending in a comma': [
      -1.02, -3.09, -0.31, 1.18, -0.37, -0.02, -0.87, -0.62, -0.32, 0.72, -1.04, -0.02, -0.26, 0, -0.73, 0.5,
      -0.19, -0.31, 0, -0.42, 0, -0.1,
    ],
    'indented line before, ending in a comma': [
      -0.51, -1.85, 1.12, 1.03, -0.1, 0, -0.11, -0.13, -0.23, -0.19, -0.99, 0, -0.03, 0, -0.69, 0.36, 0,
      -0.02, 0, -0.07, 0, 0,
    ],
    'short line before, ending in a comma': [
      -1.02, -2.76, 0.62, -1.09, 0, 0, -0.39, -0.02, -0.96, 1.2, -0.64, 0, -0.15, 0, -0.52, 0.29, 0, 0, 0,
      -0.04, 0, 0,
    ],
    'full line before, ending in a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'indented line before, ending in a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'short line before, ending in a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'full line before, ending in the open': [
      -0.43, -0.87, -0.14, 0.41, -0.44, -0.07, -0.21, 0.22, -0.22, -0.77, -0.78, -0.08, -0.34, 0.1, -0.33,
      0.33, -0.49, -0.4, -0.05, -0.18, 0.15, -0.29,
    ],
    'indented line before, ending in the open': [
      0.16, -0.82, 0.39, 0.04, -0.66, -0.22, -0.08, 0.05, -0.11, 0.21, -0.53, -0.34, -0.48, -0.4, 0.14, -0.26,
      -0.72, -0.14, 0.26, -0.16, -0.22, -0.63,
    ],
    'short line before, ending in the open': [
      0.43, -0.05, 0.48, -0.69, 0.59, -0.09, 0.38, 0.03, 0.48, 0.81, -0.46, -0.25, -0.22, -0.81, 0.53, -0.1,
      -0.95, 0.31, -0.61, -0.44, -0.65, 0.3,
    ],
    'punctuated line in the open before': [
      -0.47, -1.38, 0.42, 0.42, -0.22, -0.38, -0.05, -1.21, -0.56, 1.1, -0.65, -0.23, -0.34, -0.19, -0.4,
      0.43, -0.48, -0.26, -0.24, -0.02, -0.21, -0.06,
    ],
    'unpunctuated line before': [
      -0.02, 0.65, 0.28, 0.13, -0.84, 0.31, -0.44, 0.82, 0.94, -0.52, -0.57, -0.2, -0.47, -0.15, 0.3, 0.19,
      -0.87, -0.62, 0.26, -0.9, 0.12, -0.56,
    ],
    'uncut line before': [
      -1.07, 0.98, -2.48, -0.41, -0.31, -0.11, 0.47, 0, -0.25, 0, 0.6, 0, 0.14, 0, -0.35, -0.69, 0.02, -0.2,
      0, -0.27, 0, -0.07,
    ],
    'uncut line in mid-sentence before': [
      -0.6, -0.09, 0.06, -0.27, 0.58, 0, -0.64, 0, -0.04, -0.05, -0.13, 0, -0.09, 0, 0.23, -0.3, -0.05, -0.05,
      0, -0.05, 0, 0.74,
    ],
    'ghost indent before': [
      -0.29, -0.28, 0.4, -0.3, -0.63, -0.27, -0.2, -0.05, -0.26, 0.16, 0.04, -0.35, -0.2, -0.4, -0.18, -0.04,
      -0.36, 0.05, 0.23, -0.09, -0.26, -1.05,
    ],
    'line after ends in a stop': [
      0.15, -0.19, -0.05, 0.28, 0.39, 0.88, -1.04, -0.56, -0.48, 0.49, 0.25, -0.12, -0.21, -0.17, -0.42,
      -0.12, -0.31, -0.37, -0.18, -0.18, -0.29, -0.41,
    ],
    'line after ends in a full stop': [
      0.3, -0.22, 0.17, 0.3, -1.9, -0.74, -0.79, 0.03, -0.04, 0.89, -0.13, -0.11, 0.05, -0.13, -0.23, 0.09,
      -0.27, -0.31, -0.16, -0.12, -0.28, -0.12,
    ],
    'unpunctuated line after': [
      0, 0.24, 0.54, -0.02, -0.34, 0.38, 0.1, 0.37, 0.21, 0.1, -0.88, 0.13, -0.11, 0.21, -0.41, 0.2, -0.74,
      -0.09, 0.42, -0.04, 0.23, -0.32,
    ],
    'full line after': [
      0.13, 0.19, 1, 0.12, -0.16, 0.1, -0.13, 0.21, -0.09, -0.29, -0.61, -0.28, -0.43, -0.29, -0.15, 0.17,
      -0.3, -0.28, -0.21, -0.3, -0.3, -0.18,
    ],
    'short line after': [
      -1.13, 0.22, -0.05, 0.31, 0.43, -0.73, -0.59, 0.17, -0.74, -1.99, -0.02, -0.04, -0.11, -0.09, -0.62,
      0.08, -0.41, -0.5, -0.13, -0.57, -0.03, -0.36,
    ],
    'ghost indent after': [
      -0.67, -0.69, 0.14, 0.37, -0.25, -0.99, -1.14, 0.22, -0.33, 0.47, 0.64, 0.44, 0.56, -0.4, -0.64, -0.59,
      0.38, -0.48, 0.43, -0.36, -0.27, 0.73,
    ],
    indent: [8, 8, -8, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, 0, -8, 0, -8, 0],
    'up to 4 em': [
      -2.43, -0.9, -0.28, 0.26, 1.23, 1.01, -3.64, 0.21, -2.97, 1.02, -3.32, 0.17, 0.54, 0.75, -2.4, 0.46,
      -0.1, -1.81, 0.12, 0.48, 0.36, 1.02,
    ],
    'up to 8 em': [
      -0.69, -0.8, -0.11, 0.13, 0.12, 0.58, -1.56, 0.46, -2.39, 0.32, 1, -0.43, -0.28, -0.81, -0.4, 0.27,
      -0.16, -0.02, -0.96, 0.14, -0.22, -1.49,
    ],
    'up to 12 em': [
      -1.06, -0.43, 0.25, 0.51, -0.02, -1.81, -0.16, -0.15, 0.14, 0.08, -1.5, -0.18, -0.26, -0.18, -1.09,
      -0.11, 0.11, 0.23, -0.45, -0.95, -0.12, -1.25,
    ],
    'up to 18 em': [
      -0.68, -0.55, 0.16, 0.25, -0.45, -1.16, 0.61, -0.62, -0.02, -1.65, 0.35, -0.21, -0.36, -0.35, -0.2,
      -1.11, -0.31, -0.3, 0.34, -0.32, -0.23, -1.76,
    ],
    'up to 26 em': [
      1.06, -0.33, 0.5, 0.08, -1.61, -0.18, 1, -1.68, 0.71, 0.58, -1.67, -0.04, -0.75, -0.05, 1.07, 0.28,
      -0.54, -0.46, -0.05, -0.39, -0.03, -3.17,
    ],
    'up to 40 em': [
      0.67, 0.17, 0.8, 0.29, -0.89, -0.02, 0.4, -1.72, 1.48, -0.61, -1.48, 0, -0.6, 0, -0.25, -0.68, -0.29,
      -0.32, 0, -0.61, 0, -0.91,
    ],
    'longer than 40 em': [
      1.05, 0.4, -0.91, -0.64, -0.59, 0, -1.2, -0.08, 0.55, -1.35, -2.75, -0.03, -0.22, -0.07, -0.18, -1.81,
      -0.7, -0.45, 0, -0.78, 0, -0.95,
    ],
    'begins with Han': [
      -0.47, 0.39, 0.22, 0.12, -0.09, 0.29, 0.22, 0.15, -0.3, 0.21, -0.17, -0.21, -0.54, -0.1, -0.17, 0.29,
      -0.22, -0.35, 0.12, -0.46, -0.56, 0.32,
    ],
    'begins with an opening quote or bracket': [
      1.14, 0.65, 0.36, 0.9, -1.55, -2.49, -2.33, 0.27, -3.37, -1.2, -1.12, -0.1, 1.34, -0.44, -1.36, 0,
      -1.09, -1.61, -0.09, 1.37, -0.28, -2.17,
    ],
    'begins with a digit': [
      1.36, 0.24, 0.36, 0.54, -2.43, -1.01, -0.35, 0.64, -2.81, 0.86, -2.49, -0.12, -1.17, -0.04, -1.17,
      -0.19, -0.29, 1.57, -0.48, -0.97, -0.04, 0.55,
    ],
    'begins with a closing mark': [
      -0.99, -3.71, 2.24, 3.24, -0.88, -0.03, -0.62, -0.02, -0.07, 0, -3.27, 0, -0.74, 0, -0.05, 0.06, -0.24,
      -0.24, 0, -1.41, -0.03, -0.61,
    ],
    'begins with a dash': [
      -0.28, -2.1, 2.11, 2.26, -1.8, -0.2, -3.31, -2.8, 3.14, -0.3, -0.45, 0, -0.28, 0, -0.21, -0.69, -0.22,
      -0.14, 0, -0.09, 0, -0.4,
    ],
    'begins with a line mark': [
      -0.92, -0.43, 1.75, 1.83, -0.18, 0, -0.89, -2.44, -1.15, -0.42, -0.3, 0, 1.65, 0, -0.41, -0.18, -0.08,
      0, 0, -0.05, 0, -0.83,
    ],
    'begins with a hash': [
      -0.76, -1.34, -0.44, -0.24, 0.5, -0.23, 0.81, -2.25, 1, -0.63, 0.58, 0, -0.43, 0, -0.18, 0, -0.33,
      -0.15, 0, -0.06, 0, -0.29,
    ],
    'begins with a small letter': [0, 0, 0, 0, -4, 0, -5, 0, -2, 0, 0, 0, 0, 0, 0, 0, 0, -4, 0, 0, 0, 0],
    'begins with a capital': [
      -0.18, -0.2, -0.79, -0.79, -0.02, -0.02, 0, 0, 0, 0, 0, 0, -0.04, 0, 0, 0, 0, 0, 0, -0.08, 1.32, 0,
    ],
    'begins with something else': [
      -0.21, -3.11, 2.74, 3.34, -1.4, 0, -0.5, -0.08, -0.03, 0, -0.15, -0.02, -1.08, -0.07, 0, 0, -0.39,
      -0.12, 0, 0.33, -0.06, -0.74,
    ],
    'rest of a torn line': [
      -1.63, -1.84, 0.86, 0.36, -1.19, -0.03, -0.15, -0.52, -0.11, -0.06, 1.26, 0, 0.61, -0.36, -0.14, 0.27,
      -0.07, -0.18, 0, 0.64, -0.03, -0.57,
    ],
    'perhaps the rest of a torn line': [
      -1.29, -0.11, 0.62, -0.19, -1.45, -0.05, -0.07, 0.26, -0.41, -0.04, -0.9, -0.03, -0.54, -0.02, -0.07,
      -0.25, -0.1, -0.19, -0.02, -0.31, -0.09, -0.18,
    ],
    'one or two hashes': [
      -0.25, -0.52, -0.25, -0.22, -1.44, -0.15, 1.24, -1.38, -1.26, -0.09, -0.98, 0, -0.29, 0, -0.06, 0,
      -0.14, -0.05, 0, -0.03, 0, -0.25,
    ],
    'three hashes': [
      -0.83, -0.2, -0.2, -0.18, 1.33, -0.07, -2.42, -0.93, 1.37, -0.52, -0.45, 0, -0.07, 0, -0.1, 0, -0.07,
      -0.05, 0, 0, 0, -0.02,
    ],
    'four hashes or more': [
      -0.11, -1.25, -0.38, -0.22, -0.05, 0, -0.52, 0, -0.07, 0, 0.93, 0, -0.04, 0, 0, 0, -0.05, -0.03, 0, 0,
      0, 0,
    ],
    'two halves': [
      -0.05, 1.25, -1.33, -1.68, -1.41, -0.81, -0.83, 0.08, -1.37, -1.4, 1.72, -0.08, 0.08, -0.08, -0.55, 0,
      0.18, 0, -0.2, -1.6, -0.03, 1.94,
    ],
    'all capitals': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'set vertically': [0, 0, -3, -3, 0, -3, 5, -3, 0, -3, 0, -3, 0, -3, 0, -3, 0, 0, -3, 0, -3, 0],
    'mostly capitals': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'doubled within the line': [
      -0.3, -1.27, -0.48, -0.42, -0.02, -0.94, 1.53, -1.18, -2.14, -0.78, -0.25, 0, -0.99, -0.08, -0.28,
      -0.19, -0.26, -0.3, -0.06, -0.22, 0, 1.39,
    ],
    'begins what is printed twice': [
      -0.16, -0.22, -0.22, -0.19, 2.39, -0.79, 2.34, -2.69, 0.12, -1.18, -0.86, 0, -0.85, -0.05, -0.15, -0.28,
      -0.05, -0.16, -0.06, -0.13, -0.03, -0.53,
    ],
    'goes on with what is printed twice': [
      -0.09, 0, -0.03, -0.03, -0.3, 0.62, -1.17, 0.54, -1.05, 1.33, -0.03, 0, -0.55, 0, -0.02, -0.02, 0,
      -0.03, 0, -0.05, 0, -0.09,
    ],
    'two halves before': [
      -0.47, 2.42, -0.99, 0.64, 0.34, -1.51, 0.18, -0.69, -1.52, -1.34, 0.13, -0.92, -1.43, -0.59, 0.34,
      -0.64, -0.45, 0.24, -0.31, -1.21, -0.14, -0.9,
    ],
    'mostly capitals before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'doubled line before': [
      -0.79, -0.49, -0.18, -0.13, -0.75, 0.97, 0.2, 0.14, 0.39, -0.47, -0.65, 0, 0.05, -0.07, -0.33, -0.23,
      -0.05, -0.09, 0, -0.09, 0, -1.43,
    ],
    'what is printed twice ends before': [
      -0.61, -0.55, 0, 0, 0.59, -0.91, 0.43, -1.05, 0.94, -0.57, -0.09, 0, -0.09, 0, 0.03, -0.08, -0.03,
      -0.42, 0, 0, 0, 0.46,
    ],
    'what is printed twice goes on': [
      -0.09, 0, -0.03, -0.03, -0.3, 0.62, -1.17, 0.54, -1.05, 1.33, -0.03, 0, -0.55, 0, -0.02, -0.02, 0,
      -0.03, 0, -0.05, 0, -0.09,
    ],
    'dash after': [
      -0.99, -1.48, 1.14, 0.96, -0.35, -1.33, 0.81, 1.71, -2.43, -2.69, -0.72, -0.03, -0.58, -0.42, -0.43,
      -0.02, -0.18, -0.21, -0.02, -0.53, -0.08, -0.32,
    ],
    'hash after': [
      0.6, 0.69, -0.64, -0.39, -0.04, -0.33, -0.22, 1.82, -1.07, 0.5, -0.33, 0, 0.35, -0.03, -0.62, -0.28,
      0.38, 0.11, 0, -0.24, 0, -0.32,
    ],
    'torn before its end': [
      -0.11, -0.3, 0.55, 0.3, -0.46, 0, -2.07, -0.25, -0.26, -0.03, -0.57, 0, 0.04, -0.15, 0.22, -0.21, -0.02,
      -0.07, 0, -0.07, 0, 1.62,
    ],
    'perhaps torn before its end': [
      -1.67, -0.39, 0.38, -0.13, -0.75, -0.05, 0.41, -1.09, -0.43, -1.36, -0.05, -0.05, -0.91, 1.39, -0.58,
      0.09, -0.03, -0.17, -0.05, -0.6, -0.04, 0.45,
    ],
    'frame start after': [
      -0.42, -1, 0.35, 0.53, -0.05, -0.6, -0.55, 1.06, -0.84, 0.04, -0.57, -0.03, 0.93, 0, -0.59, 0.7, -0.37,
      0, -0.09, -1.14, -0.03, -1.11,
    ],
    dateline: [
      7.14, -3.92, -3.15, -3.14, -0.11, -3, -0.33, -3, -0.11, -3, -2.6, -3, -0.04, -3, -0.09, -3, -0.02,
      -0.03, -3, 0, -3, -0.25,
    ],
    byline: [
      -1.44, -1.53, 0.48, 0.64, -1.67, -0.02, -3.06, -3.8, -2.13, -1.46, -1.3, 0, 6.53, 0, -1.08, 0.06, 1.06,
      -4, 0, -0.1, 0, -1.06,
    ],
    'names in brackets': [
      -0.93, -2.91, 2.05, 2.18, -2.97, 0, -1.29, -0.39, -0.03, 0, -2.44, 0, 2.3, 0, -0.1, -0.02, -0.55, -0.46,
      0, -0.9, -0.1, -1.44,
    ],
    'ends in names in brackets': [
      -0.21, 0.11, 1.96, 1.76, -1.27, -0.19, -0.98, -2.11, -0.89, -0.2, -0.3, -0.11, -0.52, -0.17, -0.32,
      -0.32, -0.12, -0.42, -0.03, -0.54, -0.03, -1.37,
    ],
    'jump line': [
      -0.71, -1.63, 1.62, 2.81, -2.43, 0, -1.23, -0.98, -0.05, -0.03, -1.51, 0, -2.21, 0, -0.08, -0.18, -0.26,
      -0.41, 0, 3.72, 0, -0.13,
    ],
    'ends in a jump': [
      0.07, 0.09, 0.32, 3.53, -2.66, -0.82, -1.54, -2.79, -0.99, -1.11, -0.78, -0.05, -0.77, -0.18, -0.61,
      -0.1, -0.31, -0.54, 0, -0.73, 1, -1.15,
    ],
    "ends in an editor's mark": [
      -0.25, 0.58, 1.39, 1.5, -2.65, -0.18, -1.99, -2.56, -1.35, -0.8, -1.26, -0.06, -0.38, -0.07, -0.78,
      -1.01, -0.62, -0.89, -0.02, 1.5, -0.08, -1.74,
    ],
    'ends in a credit': [
      -0.96, -2.11, -1.48, -1.42, -2.13, -0.19, -2.44, -2.72, -3.29, -1.11, -0.87, 0, -2.7, 0, 3.4, 2.79,
      3.06, -0.3, 0, -0.3, 0, -2.13,
    ],
    'speaks of its picture': [
      -0.9, -2.27, -1.81, -1.73, -0.75, 0, -2.78, -1.5, -1.31, -0.43, -0.53, 0, -0.16, -0.05, 3.9, 1.73,
      -0.62, -0.14, 0, -0.21, 0, -0.34,
    ],
    'date line': [
      -1.18, -0.53, -0.28, -0.24, -0.43, -0.33, -1.55, -1.82, -0.25, -0.36, -0.05, 0, -0.3, 0, -0.03, -0.02,
      -0.06, 3, -0.43, -0.04, 0, 1.43,
    ],
    ordinal: [
      -0.49, 2.32, -0.83, -0.19, -1.41, 0, -0.54, -0.09, -0.04, 0, -0.44, -0.02, -1.08, -0.07, -0.05, -0.12,
      -0.41, -0.13, 0, 0.13, -0.06, -0.74,
    ],
    'question, answer or hour': [
      -0.05, 2.95, -1.38, -1.3, 0, 0, -0.02, 0, 0, 0, -2.3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'announcing words': [
      -0.81, -1.34, -1.15, -1.25, 2.15, 4.31, -1.52, -1.53, -0.55, 1.31, -0.82, 0, -1.54, -0.03, -0.67, -0.33,
      -0.34, -0.72, -0.07, -0.72, -0.02, -1.58,
    ],
    'who chaired and attended': [
      -0.53, -0.95, -0.11, -0.05, -2.13, -0.96, -3.67, -4.29, 4.19, 3.03, -1.49, 0, -0.95, -0.02, -0.42,
      -0.52, -0.22, -0.33, -0.02, -0.18, 0, -0.7,
    ],
    'names the kind of report': [
      -0.48, -0.06, -0.35, -0.24, -0.86, -0.21, -0.71, -0.77, 0.47, 2.86, -0.02, 0, -0.65, 0, -0.08, -0.04, 0,
      -0.03, 0, 0, 0, -0.07,
    ],
    'ends like the name of an office': [
      -0.77, 0.05, -0.37, 0.04, 1.34, 1.18, -0.84, -0.16, -2.36, -0.51, -0.51, 0, -1.21, -0.13, -0.42, -0.36,
      -0.11, 0.95, -0.07, -0.37, -0.06, -1.46,
    ],
    'title of a notice': [
      0, 0, 0, 0, -0.17, -0.06, 4.09, 1.8, -0.32, -0.05, -0.2, 0, -0.02, 0, 0, 0, 0, -0.02, -0.02, 0, 0,
      -0.08,
    ],
    furniture: [
      -0.41, -0.02, -3, -3, -1.26, -3, -2.09, -3.01, -0.17, -3, -0.06, -3, -0.04, -3, 0, -3, 0, -0.03, -3, 0,
      -3, 5.94,
    ],
    'a number by itself': [
      -0.38, 0, 2.61, 2.45, -1.44, -0.02, -0.3, -0.3, 0, -0.32, 0, 0, -0.16, 0, 0, -0.03, 0, -0.13, 0, -0.09,
      0, -0.48,
    ],
    'dateline before': [
      -1.08, -1.91, 1.22, -0.16, 0.1, 0, 0.35, -0.14, -0.19, -0.04, -0.41, 0, -0.91, 0, -0.13, 0, -0.53,
      -0.16, 0, -0.36, 0, -0.3,
    ],
    'byline before': [
      1.92, -3.71, 0.2, 0.77, -1.52, -0.02, -0.73, -0.58, -0.62, -0.17, -1.02, 0, -0.57, 0.22, 0.63, 1.05,
      -0.06, -0.23, 0, -0.25, 0, -0.13,
    ],
    'signed end before': [
      2.8, -2.01, -2.36, -1.84, 0.53, -1.1, 1.94, -0.87, -0.7, -0.04, 0, -0.03, -0.44, -0.75, 0.3, -0.09,
      -0.05, -0.36, -0.03, -0.6, -0.17, 0.11,
    ],
    'jump before': [
      2.34, -2.63, -3.26, -3.08, 1.2, -0.07, 1.85, -0.73, -1.48, -0.04, -0.37, 0, 1.63, 0, 1.8, -0.38, -0.03,
      0.42, -0.02, -0.83, -0.25, -0.67,
    ],
    "editor's mark before": [
      2.09, -2.58, -3.35, -3.71, 1.35, -0.02, 1.19, -0.62, -1.38, -0.68, -0.86, 0, 1.25, 0, 1.03, -0.7, -0.05,
      0.27, -0.03, -1.78, -0.2, 0.42,
    ],
    'credit before': [
      1.73, -2.54, -1.3, -0.91, 1.36, -0.77, 1.47, -0.3, -0.57, -0.58, -1.51, 0, -0.31, -0.03, 2.03, -2.67,
      -1.22, -0.28, 0, -0.59, 0, 1.16,
    ],
    'date line before': [
      -0.09, -0.43, -0.33, -0.11, 1.25, -0.07, 1.15, -0.96, -1.06, -0.22, -0.07, 0, -0.85, 0, -0.03, -0.02,
      -0.04, -0.4, -1.21, -0.05, 0, 1.96,
    ],
    'announcing words before': [
      -0.56, -0.8, -0.96, -0.72, -0.05, -2.17, 1.74, -0.65, -0.19, -0.79, -0.34, 0, -0.35, 0, -0.07, -0.42,
      -0.11, -0.23, -0.05, -0.14, 0, 0,
    ],
    'name of an office before': [
      0.08, -0.8, 0.23, -0.05, -1.4, -1.58, 0.73, -0.3, -0.58, 0.36, -0.06, 0, 0.26, -0.03, -0.45, -0.45,
      -0.06, 1.02, -0.22, -0.07, -0.02, -0.73,
    ],
    'title of a notice before': [
      2.55, -0.53, -3, -3, -0.72, -3, 0, -3.79, -1.03, -3, 0, -3, -0.13, -3, 0.32, -3, 0, 0, -3, 0, -3, -0.03,
    ],
    'dateline after': [
      -1.12, -0.93, -0.57, -0.06, 0.42, -1.26, 0.3, 0.24, 0.4, 0.21, -1.49, -0.02, -0.43, -0.19, -0.16, -0.47,
      0.5, -0.14, -0.39, 0.37, -0.12, 0,
    ],
    'byline after': [
      -0.83, -1.05, -0.3, 0.39, -2.05, -2.57, -1.15, 0.68, 1.25, 2.6, -1.42, -0.05, -0.68, -0.05, -0.31, 1.37,
      -0.1, -0.32, -0.12, -0.56, -0.05, -0.65,
    ],
    'names in brackets after': [
      0.71, 1.11, -0.14, -1.02, -0.02, 0, -0.8, -1.44, -0.2, -0.21, -0.1, 0, -0.11, 0, -0.1, -0.13, -0.02,
      -0.07, -0.02, -1.15, 0, -0.02,
    ],
    'date line after': [
      -0.07, -1.03, -0.88, -0.27, -1.76, -0.13, -1.77, -1.35, -0.43, -0.75, -0.89, 0, -0.44, -0.03, -0.09, 0,
      -0.1, 4.42, 1.48, -0.16, -0.03, -0.66,
    ],
    'question, answer or hour after': [
      0.42, -0.54, 0.9, 1.05, 0, 0, 0, 0, 0, 0, -0.12, 0, 0, 0, -0.11, -0.05, 0, 0, 0, 0, 0, 0,
    ],
    'who chaired and attended, after': [
      -0.27, -0.88, -0.05, 0.06, -0.21, 0.49, 0, 2.22, -0.51, 0.29, -1.42, 0, -0.38, 0, 0.07, -0.22, -0.35,
      -0.43, -0.03, -0.4, 0, -0.65,
    ],
  },
  sequence: {
    opening: [
      -1.23, 0.8, 0.47, 0, -0.69, 0, -0.89, 0, -0.84, 0, 0.05, 0, -0.27, 0, -0.91, 0, -0.61, -0.34, 0, -0.32,
      0, -0.46,
    ],
    paragraph: [
      -0.36, 0.53, 0.18, 0, 0.31, 0, -0.44, 0, -1.34, 0, 0.56, 0, -0.09, 0, -0.06, 0, -2.19, -0.5, 0, -1.03,
      0, -1.84,
    ],
    'second+': [
      -1.61, 0.8, 0.17, 0.17, 0.09, 0, -1.14, 0, -0.84, 0, 1.31, 0, 0.33, 0, -0.62, 0, -2.02, 0.62, 0, -0.5,
      0, -1.65,
    ],
    'paragraph+': [
      -1.64, 1.16, 0.25, 0.25, -0.15, 0, -1.12, 0, -4.17, 0, 0.41, 0, -0.54, 0, -0.75, 0, -3.09, -0.85, 0,
      0.86, 0, -0.02,
    ],
    kicker: [
      -0.8, -2.28, 0, 0, -2.06, -0.39, 3.15, 0, -0.79, 0, -1.01, 0, -1.17, 0, -1.79, 0, -0.31, -0.73, 0,
      -0.29, 0, -1.27,
    ],
    'kicker+': [
      -1.73, -1.61, 0, 0, -1.96, 0.05, 2.86, 0, -0.85, 0, -0.44, 0, -1.26, 0, -0.61, 0, -0.11, -0.2, 0, -0.09,
      0, -0.54,
    ],
    headline: [
      0.44, -3.02, 0, 0, -0.28, 0, -0.81, 0.59, 1.82, 0, -1.97, 0, 1.04, 0, 0.19, 0, -0.68, -1.46, 0, -0.45,
      0, -1.01,
    ],
    'headline+': [
      0.19, -4.21, 0, 0, -0.32, 0, -0.51, -1.39, 1.81, 0, -1.93, 0, 0.48, 0, 0.78, 0, -0.74, -1.35, 0, -0.51,
      0, -0.39,
    ],
    deck: [
      1.41, -3.03, 0, 0, -0.25, 0, -1.34, 0, 1.46, 0.51, -0.65, 0, 0.55, 0, 0.14, 0, -0.59, -0.79, 0, -0.36,
      0, 0.46,
    ],
    'deck+': [
      0.51, -2.91, 0, 0, -0.84, 0, -1.13, 0, 1.83, -0.56, -0.52, 0, 1.21, 0, 0.18, 0, -0.28, -1.08, 0, -0.38,
      0, -1.66,
    ],
    subhead: [
      -2.61, 2.55, 0, 0, -0.91, 0, -1.52, 0, -1.07, 0, 1.44, -0.28, -0.68, 0, -1.16, 0, -0.23, -0.73, 0,
      -0.28, 0, -0.5,
    ],
    'subhead+': [
      -0.69, 0.61, 0, 0, -0.16, 0, -0.17, 0, -0.07, 0, -0.16, -0.05, -0.08, 0, -0.1, 0, -0.03, -0.04, 0,
      -0.02, 0, 0,
    ],
    byline: [
      1.17, -2.59, 0, 0, 0.76, 0, -0.74, 0, -1.12, 0, -0.84, 0, -0.68, -0.2, 0.45, 0, -0.28, -0.35, 0, -0.41,
      0, 0.33,
    ],
    'byline+': [
      -0.35, -0.68, 0, 0, -0.22, 0, 0.21, 0, -0.45, 0, -0.09, 0, -0.09, -0.21, -0.3, 0, -0.07, -0.06, 0, 1.25,
      0, -0.02,
    ],
    caption: [
      -0.13, -1.2, 0, 0, -0.09, 0, -0.69, 0, -0.31, 0, -0.64, 0, -0.72, 0, -0.34, -0.39, 2.94, -0.48, 0,
      -0.38, 0, -0.94,
    ],
    'caption+': [
      0.7, -2.04, 0, 0, 0.27, 0, -1.06, 0, -1.1, 0, -1.2, 0, -0.78, 0, -0.64, 0.23, 1.89, -0.38, 0, -0.43, 0,
      -0.34,
    ],
    credit: [
      0.09, -1.21, 0, 0, -0.69, 0, 0.3, 0, -0.59, 0, -0.48, 0, -0.26, 0, -0.07, 0, -0.23, -0.32, 0, -0.21, 0,
      0.94,
    ],
    signoff: [
      -0.56, -1.12, 0, 0, 0.04, 0, -0.31, 0, -0.9, 0, -0.43, 0, -0.59, 0, -0.4, 0, -0.29, 2.04, 0.06, -0.25,
      0, -1.24,
    ],
    'signoff+': [
      -0.53, -0.44, 0, 0, -0.34, 0, -0.93, 0, -0.17, 0, -0.06, 0, -0.21, 0, -0.09, 0, -0.05, 1.46, -0.39,
      -0.05, 0, -0.28,
    ],
    jump: [
      -0.53, -1.09, 0, 0, 0.12, 0, -0.27, 0, -0.94, 0, -0.47, 0, -0.95, 0, 0.89, 0, -0.23, 0.35, 0, -0.29,
      -0.13, -0.39,
    ],
    'jump+': [
      -0.18, -0.19, 0, 0, 1.01, 0, -0.33, 0, -0.15, 0, -0.04, 0, -0.14, 0, -0.4, 0, -0.03, -0.07, 0, -0.03,
      -0.11, -0.02,
    ],
    furniture: [
      0.92, -3.53, 0, 0, 0.76, 0, -0.26, 0, -2.29, 0, -1.33, 0, -0.88, 0, -0.17, 0, -0.22, -0.55, 0, -0.3, 0,
      2.86,
    ],
  },
};

export const WESTERN_WEIGHTS: Weights = {
  cues: {
    always: [
      -0.36, -0.26, 0.37, 0.31, -0.33, -0.35, 0.3, 0.29, -0.08, 0.18, -0.2, 0.07, -0.09, 0, -0.26, 0.3, -0.21,
      -0.14, 0.24, -0.24, -0.2, -0.31,
    ],
    'first line of the page': [
      1.17, -1.62, 0, 0, 0.86, 0, 1.1, 0, -0.99, 0, -0.71, 0, -0.84, 0, -0.56, 0, -6, -8, 0, -0.19, 0, -0.41,
    ],
    'last line of the page': [
      -1.36, 0.25, 0.97, 1.23, -0.77, -0.76, 0.78, 1.06, -0.37, -0.49, -0.63, -0.12, -0.95, 0.27, -0.94, 0.07,
      -0.28, -1, -0.21, -0.26, 0, 0.96,
    ],
    'ghost indent after a stop': [
      0.21, 0.15, 0.21, 0, 0.09, 0, 0.26, -0.44, -0.44, -0.08, -0.26, 0, 0.52, 0, 0, 0.33, -0.07, 0.33, 0,
      0.3, 0, -0.11,
    ],
    'ghost indent in mid-sentence': [
      -0.14, 0.27, 0.65, 0.22, -0.19, -0.28, 0.53, 0.12, 0.26, 0.26, -0.29, 0.35, -0.15, 0.5, -0.27, 0.47,
      -0.23, -0.51, 0.19, -0.23, -0.07, -0.29,
    ],
    'a line by itself before: short, in the open, after a stop': [
      -0.59, 0.45, 0.04, -0.63, -0.69, -0.42, -0.19, 0.38, -1.31, 1.06, -0.08, 0.83, 0.82, -0.55, -1.1, 0.22,
      -0.07, 1.19, -0.08, -0.07, 0, -0.34,
    ],
    'short line of capitals after a stop': [
      -0.18, -1.31, -1.13, -1.12, 0.1, 0, 1.57, -0.23, 1.75, -0.05, -1.06, 0, 0.29, 0, -0.2, 0, -0.13, -0.15,
      0, -0.19, 0, -0.21,
    ],
    'short line of capitals in mid-sentence': [
      -1.31, -0.1, -1.88, -1.99, 0.79, 1.35, -0.15, 0.24, 0.97, 0.08, -0.02, -0.07, 0.44, -0.16, -0.21, -0.78,
      -0.05, -0.32, -0.11, -0.07, 0, -0.14,
    ],
    'frame start': [
      5.46, -1.85, -0.74, -0.7, -1.5, 0, -0.27, -1.15, -0.53, -0.21, -0.05, 0, -0.04, 0, 0, -0.03, 0, -0.03,
      0, 0, 0, -0.04,
    ],
    'several blank lines before': [
      0.72, 0.84, -1.35, -0.94, 0.81, 0.13, 0, 0.15, -0.13, -0.7, 0.73, -0.02, -0.2, -0.06, 0.13, -0.13,
      -0.03, -0.36, 0, 0.12, 0, 0.17,
    ],
    'blank line before, where most lines have none': [
      0.65, 0.37, -1.65, -1.4, -0.61, -0.58, 0.63, -0.88, -0.14, -0.69, 0, -0.15, 0.92, -0.48, 0.42, -1.11,
      -0.03, 0.72, -0.07, 0.1, -0.02, 0.46,
    ],
    'blank line before, where most lines have one': [
      -0.46, -0.25, 0.03, 0.14, 0.08, -0.18, -1.24, 0.27, 0.29, -0.17, 0.4, -0.03, -1.12, -0.02, 0.55, 0.16,
      0.21, 0.32, 0.1, 0.02, 0, 0.23,
    ],
    'no blank line before, where most lines have none': [
      -0.46, -0.39, 0.38, 0.4, -0.46, -0.19, -0.37, 0.27, -0.14, 0.07, -0.28, 0.16, -0.12, -0.41, -0.35, 0.49,
      -0.25, -0.07, 0.25, -0.28, -0.2, -0.54,
    ],
    'no blank line before, where most lines have one': [
      0.88, 0.15, -1.01, -1.34, 0.73, 0.18, -0.99, -0.05, 1.39, 0.2, -0.08, -0.03, 0.02, 0, 0.2, 0.07, 0,
      -0.08, -0.05, -0.02, 0, -0.07,
    ],
    'blank line before, where paragraphs have one': [
      0.28, 0.25, -0.07, -0.74, 0.28, -0.55, -0.97, -0.11, 0.26, -1.42, 0.52, -0.15, -1.04, -0.7, 0.74, -1.58,
      0.24, 0.27, -0.07, 0.14, -0.02, 0.69,
    ],
    'no blank line before, where paragraphs have one': [
      -0.45, -0.94, -0.27, 0.41, 0.26, 0.65, -0.66, 0.37, 0.15, 0.49, -0.27, 0.06, -0.54, 0.5, -0.32, 0.17,
      -0.24, 0.1, 0.24, -0.25, -0.19, -0.43,
    ],
    'blank line before, where paragraphs have none': [
      0.33, 0.39, -0.22, -0.21, -0.22, 0, 0.6, -0.5, -0.06, -0.05, 0.12, 0, -0.1, 0, 0.16, 0, 0, -0.43, 0, 0,
      0, 0,
    ],
    'blank line after, where most lines have none': [
      -0.53, -0.47, 0.08, 0.23, 0.12, 0.17, -0.29, 0.3, -0.02, 0.3, -0.08, 0.11, -0.14, 0.58, -0.19, -0.68,
      0.02, -0.04, -0.23, -0.09, -0.04, -0.36,
    ],
    'no blank line after, where most lines have one': [
      0, 0, -0.4, -0.22, -1.05, 0.38, 0.57, 0.12, -0.41, 0.18, -0.47, 0.38, 0, -0.5, -0.11, -0.11, -0.24,
      -0.12, -0.19, 0.5, 0, 0.23,
    ],
    'measure changes after a stop': [
      2.24, -2.63, -2.99, -3.07, 1.03, 0, 0.65, -0.17, 0.27, -0.26, -0.26, 0, 0.39, 0, 0.69, -0.3, 0.87,
      -0.18, 0, -0.29, 0, 0.43,
    ],
    'measure changes in mid-sentence': [
      1.18, 0.25, -0.22, -0.13, 0.41, 0.68, 0.28, -0.32, 0.55, -0.44, -0.25, -0.71, -0.75, 0.56, 1.22, -0.1,
      -0.29, 0.48, 0.15, -0.2, 0, -1.25,
    ],
    'measure changes after this line': [
      0, -0.52, -0.61, -0.26, 0.07, 0.03, 0.47, 0.32, 0.22, 0.43, 0.15, -0.03, -0.05, -0.03, 0.54, 0.8, -0.08,
      0.04, -0.1, 0.69, 0, -0.41,
    ],
    'as wide as the unpunctuated line before': [
      -0.23, 0.19, 0.25, 0.23, 0.16, 0.45, -0.34, 0.34, -0.97, -0.15, -0.25, 0.07, -0.47, -0.34, -0.12, -0.25,
      -0.24, -0.72, -0.33, -0.24, -0.1, -0.2,
    ],
    'unpunctuated and wider than the one before': [
      -0.18, 0.24, 0.57, 0.1, 0.07, 1.24, 0.56, 0.3, -0.21, -0.07, -0.26, -0.37, -0.5, -0.11, -0.14, -0.21,
      -0.2, -1.24, -0.05, -0.2, 0, -0.29,
    ],
    'unpunctuated and narrower than the one before': [
      0.4, -0.09, -0.4, 0.14, 0.24, -0.18, 0.8, 0.31, 1.43, 0.27, -0.4, 0.5, -0.8, -1, -0.73, -0.5, -0.23,
      2.37, -0.49, -0.25, 0, 0.38,
    ],
    'makes a full line with the one before': [
      -0.45, -1.35, 0.2, 0.51, -0.48, 0.17, -0.2, 0.13, -0.44, 0.25, -0.3, 1.33, 0.65, -0.41, -0.47, -0.21,
      -0.06, -0.34, -0.14, -0.09, 0, -0.42,
    ],
    'the word across the break stands elsewhere': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'the word across the break stands nowhere else': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'full line after the next': [
      -0.15, 0.11, 0.18, 0.21, -0.83, 0.15, 0.48, 0.1, 0.12, 0.1, 0.63, 0.55, 0.15, 0.1, -0.18, 0, -0.16,
      -0.1, -0.37, -0.16, -0.12, -0.15,
    ],
    'dateline a few unpunctuated lines ahead': [
      -1.13, 0.08, 0.09, 0, -0.34, -0.22, -0.28, -0.07, 0.14, -0.09, -0.53, -0.02, -0.7, -0.07, -0.06, 0.09,
      -0.29, 0.02, 0.28, -0.53, 0, -0.59,
    ],
    'running text after': [
      -0.17, 0.04, 0.81, 0.16, 0.17, 0.19, 0.29, -0.2, 0.14, -0.54, 0.1, 0.17, 0, -0.06, -0.18, -0.55, -0.23,
      -0.42, 0.82, -0.29, -0.12, -0.12,
    ],
    'no running text in the next lines': [
      0.41, -0.46, 0.2, 0.22, 0.48, 0.51, 0.11, 0.16, 0.23, 0.06, -0.81, -0.16, -0.62, 0.35, -0.44, 0.39,
      -0.1, 0.41, 0.08, -0.38, -0.03, -0.36,
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
      -0.2, 0.2, -0.23, 0.63, 0.2, 0, -0.43, -0.43, -0.42, -0.57, -0.03, 0, 0.48, 0, -0.24, 0, 0, 0.25, 0,
      0.52, 0, 0,
    ],
    'not room for its first word on the line before, after a stop': [
      -1.08, -0.33, 0.34, 0.14, 0.38, 0, 0.07, -0.44, 0.39, -0.05, 0.22, 0, 0.66, 0, -0.15, -0.26, 0.81,
      -0.37, 0, 0, 0, -0.2,
    ],
    'a hair of room for its first word on the line before, after a stop': [
      -0.21, 0, 0.51, 0.56, -0.04, 0, -0.32, -0.21, 0.39, -0.04, -0.99, -0.02, -0.26, 0, -0.22, -0.02, -0.09,
      0.28, 0, -0.05, 0, -0.09,
    ],
    'half an indent of room for its first word on the line before, after a stop': [
      -0.25, -0.32, 0.27, -0.19, -1.01, -0.03, -0.34, -0.81, -0.1, -0.05, 0.32, 0, 0.64, 0, -0.1, 0.15, -0.04,
      -0.14, 0, -0.06, 0, -0.03,
    ],
    'up to an indent of room for its first word on the line before, after a stop': [
      0.22, 0.19, -1.11, -2.59, 0.27, 0, -0.3, -0.11, -0.34, -0.11, 0.51, 0, -0.54, 0, -0.15, -0.04, 0.08,
      -0.16, 0, 0, 0, 0.09,
    ],
    'up to two indents of room for its first word on the line before, after a stop': [
      -0.43, 0.36, -0.27, -1.46, -0.3, 0, 0.38, -0.29, -0.53, -0.06, 0.64, 0, 0.15, -0.28, 0.28, -0.15, 0.3,
      0.37, 0, 0.3, 0, -0.03,
    ],
    'more than indents of room for its first word on the line before, after a stop': [
      0.18, 1.15, -1.93, -2.1, -0.09, 0, 0.19, -0.65, 0.91, -0.61, 0.38, 0, 0.39, 0, 0.35, -0.37, 0.57, 0.11,
      0, -0.19, 0, 0.19,
    ],
    'far from room for its first word on the line before, after a hyphen': [
      -0.13, -0.86, 0.27, 0.39, -0.31, -0.3, 0.3, -0.32, -0.77, 0.15, -0.26, -0.13, -0.27, -0.06, -0.28, 0.17,
      -0.22, -0.09, 0, -0.23, -0.07, -0.19,
    ],
    'not room for its first word on the line before, after a hyphen': [
      0.53, -0.8, 0.03, 0.6, 0, -0.13, -1.91, 0.08, -0.75, -0.12, -0.27, -0.03, -0.18, 0, -0.27, -0.33, -0.14,
      0, 0, -0.16, 0, -0.06,
    ],
    'a hair of room for its first word on the line before, after a hyphen': [
      -0.49, -0.38, 0.4, 0.63, -0.07, -0.03, -0.05, -0.4, 0, -0.2, -0.07, 0, -0.12, 0, -0.07, 0, -0.05, 0, 0,
      -0.06, 0, 0,
    ],
    'half an indent of room for its first word on the line before, after a hyphen': [
      -0.33, -0.34, 0.08, -0.21, 0, 0, -0.09, -0.04, 0, -0.05, 0, 0, 0, 0, -0.04, -0.02, 0, 0, 0, 0, 0, 0,
    ],
    'up to an indent of room for its first word on the line before, after a hyphen': [
      -0.11, -0.35, -0.09, -0.66, -0.04, 0, -0.04, 0.19, -0.11, -0.18, -0.02, -0.04, -0.05, 0, 0, 0, 0, -0.02,
      0, 0, 0, 0,
    ],
    'up to two indents of room for its first word on the line before, after a hyphen': [
      -0.23, -0.23, 0.13, -0.07, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -0.08, 0, 0, 0, 0, 0, 0,
    ],
    'more than indents of room for its first word on the line before, after a hyphen': [
      -0.14, -0.09, 0.24, 0.57, 0, 0, -0.17, 0.36, -0.02, 0.39, -0.04, -0.02, 0.28, -0.15, -0.09, -0.03,
      -0.02, 0, 0, 0, 0, -0.06,
    ],
    'far from room for its first word on the line before, after a mid-sentence': [
      -0.76, -1.12, 0.46, 0.53, -0.11, 0.52, -0.75, 0.28, -0.42, 0.42, -0.33, -0.51, -0.22, 0.38, -0.16, 0.83,
      -0.3, -0.8, 0.76, -0.28, -0.16, -0.5,
    ],
    'not room for its first word on the line before, after a mid-sentence': [
      -1.04, -0.44, 0.08, 0.46, -1.11, -0.42, 0.21, 0.02, -0.74, 0.81, -0.29, 0.72, -0.08, -0.29, -0.27, 0.05,
      -0.22, 0.45, -0.28, -0.24, -0.05, 0.4,
    ],
    'a hair of room for its first word on the line before, after a mid-sentence': [
      -0.09, -0.25, 0.25, 0.32, 0.03, -0.08, 0.03, -0.11, -0.42, 0, -0.19, -0.03, -0.08, -0.02, -0.26, -0.52,
      -0.28, -0.28, -0.02, -0.15, 0, -0.19,
    ],
    'half an indent of room for its first word on the line before, after a mid-sentence': [
      -0.83, -0.6, 0.2, 0.04, 0.67, -0.58, 0.23, -0.02, 0.68, -0.38, -0.19, 0.31, -0.28, -0.32, -0.09, -0.9,
      -0.04, -0.11, -0.03, -0.03, 0, -0.43,
    ],
    'up to an indent of room for its first word on the line before, after a mid-sentence': [
      -0.37, -0.18, 0.07, -0.73, -0.64, 0.05, -0.91, -0.07, 0.68, -0.83, -0.13, 0.88, 0.07, -0.26, -0.12,
      -0.37, -0.05, -0.08, -0.03, -0.04, 0, -0.05,
    ],
    'up to two indents of room for its first word on the line before, after a mid-sentence': [
      0.5, 0.64, -0.69, -1.44, -0.63, 0, 1.12, -0.35, 0.94, 0.02, -0.09, -0.58, 0.11, 0.02, -0.13, -0.54,
      -0.04, -0.15, -0.11, -0.04, 0, 0.4,
    ],
    'more than indents of room for its first word on the line before, after a mid-sentence': [
      1.35, 1.69, -1.36, -1.68, 0.1, -0.28, 0.55, -0.29, 0.6, 0.55, -0.63, -0.73, 0.21, 0.47, 0.42, 0.1,
      -0.45, -0.25, -0.34, -0.35, 0, 0.18,
    ],
    'far from room for the next word on this line, at a stop': [
      -0.24, -0.3, 1.04, 1.07, -0.37, -0.02, -0.82, -0.57, 0.23, 0.35, -1.43, -0.03, -0.77, -0.07, -0.07,
      -0.03, -0.26, -0.28, -0.02, -0.28, 0, -0.06,
    ],
    'not room for the next word on this line, at a stop': [
      -0.98, 0.21, 0.33, 0.38, -0.07, -0.02, 0.08, 0.08, -0.48, 0.49, -0.36, -0.03, -0.13, 0, -0.14, 0.39,
      -0.05, -0.04, 0, -0.09, 0, 0,
    ],
    'a hair of room for the next word on this line, at a stop': [
      -0.23, -0.14, 0.48, 0.67, 0, 0, -0.11, -0.34, 0.11, 0.6, 0, 0, -0.33, 0, -0.11, -0.08, 0, -0.02, 0,
      -0.02, 0, 0,
    ],
    'half an indent of room for the next word on this line, at a stop': [
      -0.29, 0.39, 0.38, 0.41, -0.04, 0, 0.36, 0.11, -0.05, -0.59, -0.4, -0.04, -0.06, -0.02, -0.04, 0.14,
      -0.02, -0.04, 0, -0.03, 0, 0,
    ],
    'up to an indent of room for the next word on this line, at a stop': [
      -0.13, -0.45, 0.73, 1.08, -0.06, 0, 0.14, 0.72, -0.22, 0.32, -0.59, -0.04, -0.12, -0.04, 0.06, -0.09,
      -0.04, -0.02, 0, -0.03, 0, 0,
    ],
    'up to two indents of room for the next word on this line, at a stop': [
      -0.39, -0.24, 0.53, 0.64, -0.34, 0, -0.05, -0.56, -0.4, -0.64, 0.67, -0.08, 0.66, -0.24, -0.37, -0.12,
      -0.21, -0.1, 0, -0.2, 0, -0.04,
    ],
    'more than indents of room for the next word on this line, at a stop': [
      -0.09, 0.42, 0.73, 0.33, -0.39, -0.55, 0.4, 0, 0.19, -0.3, -0.36, -0.35, -1.03, -0.21, 0.33, 0, -0.47,
      -0.32, -0.21, -0.56, 0, -0.59,
    ],
    'far from room for the next word on this line, at a hyphen': [
      -0.47, 0.09, 0.21, 0.35, -1.41, -0.18, -0.38, -0.41, 0.05, -0.06, -0.31, -0.07, 0.22, -0.1, -0.22, 0.06,
      -0.21, -0.23, -0.07, -0.22, -0.07, -0.12,
    ],
    'not room for the next word on this line, at a hyphen': [
      0, -0.49, 0.32, 0.49, 1.11, -0.14, -0.55, -0.05, -0.8, 0.09, -0.23, 0, -0.37, -0.1, -0.21, -0.23, -0.13,
      -0.05, 0, -0.14, 0, -0.04,
    ],
    'a hair of room for the next word on this line, at a hyphen': [
      -0.39, 0, 0.91, -0.13, -0.08, 0, 0, -0.42, -0.11, -0.1, -0.07, 0, -0.38, 0, -0.06, 0, -0.04, 0, 0,
      -0.05, 0, 0,
    ],
    'half an indent of room for the next word on this line, at a hyphen': [
      0.67, 0.17, -0.15, -0.06, -0.19, 0, -0.03, -0.13, -0.13, 0, -0.09, 0, -0.03, 0, -0.02, 0, 0, 0, 0, 0, 0,
      0,
    ],
    'up to an indent of room for the next word on this line, at a hyphen': [
      0.65, 0.42, -0.7, -0.49, 0, 0, -0.03, 0.02, -0.02, -0.2, -0.11, 0, -0.02, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'up to two indents of room for the next word on this line, at a hyphen': [
      0.12, 0.33, 0.73, 1.02, -0.1, 0, -0.16, 0, 0, 0, 0, 0, 0, 0, 0, -0.08, 0, 0, 0, 0, 0, 0,
    ],
    'more than indents of room for the next word on this line, at a hyphen': [
      -0.19, -1.05, 0.41, 0.35, -0.33, 0, 0.26, -0.33, -0.38, 0.57, -0.04, 0, 0.74, 0, -0.04, -0.12, 0, 0, 0,
      0, 0, -0.12,
    ],
    'far from room for the next word on this line, at a mid-sentence': [
      -0.51, -0.25, 0.28, 0.34, -0.38, 0.42, 0, 0.28, 0.21, 0.32, -0.23, -0.22, -0.13, -0.16, -0.06, 0.43,
      -0.03, 0.14, -0.29, -0.1, -0.16, -0.29,
    ],
    'not room for the next word on this line, at a mid-sentence': [
      0.19, 0.2, 0.2, 0.12, -0.55, -0.65, 0.43, 0.18, -1.41, 0.08, -0.09, 0.39, 0.49, 0.09, -0.09, 0, -0.16,
      0.07, 0.49, -0.23, -0.05, -0.18,
    ],
    'a hair of room for the next word on this line, at a mid-sentence': [
      -0.37, -0.23, 0.24, 0.15, 0.3, -0.26, -0.61, 0, 0.86, -0.65, 0.79, -0.14, -0.37, -0.1, -0.28, -0.57,
      -0.13, -0.17, -0.03, -0.15, 0, -0.08,
    ],
    'half an indent of room for the next word on this line, at a mid-sentence': [
      -0.22, 0.12, -0.26, -0.22, -0.02, 0.17, 0.2, -0.18, 0.37, -0.03, 0.29, -0.14, -0.62, -0.05, -0.65,
      -0.18, -0.04, -0.02, -0.03, -0.06, 0, -0.03,
    ],
    'up to an indent of room for the next word on this line, at a mid-sentence': [
      0.44, 0.35, -0.44, -0.68, 0.28, -0.09, -0.36, -0.6, -0.29, 0.42, 0.45, -0.02, 0.18, 0.36, -0.22, -0.33,
      -0.19, -0.2, -0.02, -0.1, 0, -0.24,
    ],
    'up to two indents of room for the next word on this line, at a mid-sentence': [
      0, -0.27, -1, -0.95, 0.35, -0.17, 0.09, -0.08, 0.15, 0.07, 0.37, 0.62, -0.05, -0.12, -0.61, 0.18, -0.15,
      0.43, 0.38, -0.03, 0, -0.23,
    ],
    'more than indents of room for the next word on this line, at a mid-sentence': [
      -0.11, -1.29, -0.08, -0.58, 0.43, 0.36, 0.86, 0.2, 0.05, 0.07, 0.31, 0.28, 0.57, 0.49, -0.23, 0.31,
      0.05, 0.38, -0.18, 0.3, 0, 0.24,
    ],
    'far from room for its first syllable on the line before, after a stop': [
      -0.07, -0.08, 0.62, 0.42, -0.35, 0, 0.29, -0.4, -0.05, -0.67, 0.33, 0, -0.96, 0, 0.3, 0.05, 0.13, 0.47,
      0, -0.03, 0, 0.18,
    ],
    'not room for its first syllable on the line before, after a stop': [
      -0.79, -0.05, 0.08, 0.58, 0.3, 0, 0.31, -0.43, -0.06, -0.14, 0.61, 0, 0.7, 0, 0.07, -0.02, -0.06, -0.1,
      0, -0.14, 0, -0.05,
    ],
    'a hair of room for its first syllable on the line before, after a stop': [
      0.42, 0.03, 0.04, 0.05, 0.51, 0, -0.61, -0.25, 0.27, 0, -0.9, -0.02, -0.4, 0, -0.24, -0.02, 0.73, 0.12,
      0, -0.14, 0, -0.2,
    ],
    'half an indent of room for its first syllable on the line before, after a stop': [
      -0.02, 0.85, -0.57, -1.34, -1.25, -0.03, -0.18, -0.75, 0.17, -0.21, 0, 0, 0.55, 0, -0.23, 0.05, 0,
      -0.18, 0, 0.13, 0, -0.05,
    ],
    'up to an indent of room for its first syllable on the line before, after a stop': [
      -1.42, -0.49, 0.18, -1.3, 0.22, 0, -0.53, -0.25, -0.56, -0.11, 0.3, 0, 1.18, 0, -0.59, -0.2, 0.04,
      -0.22, 0, 0.51, 0, -0.11,
    ],
    'up to two indents of room for its first syllable on the line before, after a stop': [
      0, 0.86, -0.74, -1.43, -0.32, 0, -0.04, -0.33, -0.55, -0.06, 0.47, 0, 0.07, -0.28, 0.06, -0.16, 0.28,
      0.33, 0, 0.5, 0, -0.04,
    ],
    'more than indents of room for its first syllable on the line before, after a stop': [
      0.27, 0.61, -1.33, -1.36, 0.44, 0, -0.05, -0.64, 0.9, -0.61, 0.32, 0, 0.31, 0, 0.31, -0.38, 0.53, -0.03,
      0, -0.22, 0, 0.17,
    ],
    'far from room for its first syllable on the line before, after a hyphen': [
      0.13, -0.76, -0.05, 0.44, -0.21, -0.29, -1.6, -0.25, -0.77, -0.05, -0.25, -0.11, -0.24, -0.03, -0.27,
      0.23, -0.21, -0.05, 0, -0.22, -0.06, -0.16,
    ],
    'not room for its first syllable on the line before, after a hyphen': [
      0.26, -0.83, 0.16, 0.38, -0.1, -0.14, 0.13, -0.04, -0.75, 0.2, -0.28, -0.04, -0.23, -0.02, -0.25, -0.19,
      -0.16, -0.03, 0, -0.18, 0, -0.11,
    ],
    'a hair of room for its first syllable on the line before, after a hyphen': [
      -0.5, -0.5, 0.48, 0.51, -0.07, -0.03, -0.05, -0.36, 0, -0.31, -0.1, 0, -0.14, 0, -0.1, 0, -0.08, 0, 0,
      -0.09, 0, 0,
    ],
    'half an indent of room for its first syllable on the line before, after a hyphen': [
      -0.54, -0.55, 0.36, 0.61, 0, 0, -0.1, -0.26, 0, 0.12, -0.04, 0, -0.05, 0, -0.07, -0.03, -0.03, 0, 0,
      -0.04, 0, 0,
    ],
    'up to an indent of room for its first syllable on the line before, after a hyphen': [
      -0.27, -0.55, 0.12, -0.44, -0.04, 0, -0.04, 0.05, -0.11, -0.19, -0.04, -0.05, -0.09, 0, -0.1, -0.18, 0,
      -0.02, 0, -0.02, 0, 0,
    ],
    'up to two indents of room for its first syllable on the line before, after a hyphen': [
      -0.6, -0.28, 0.49, 0.43, -0.02, 0, 0.5, -0.08, -0.03, 0, 0, 0, 0, 0, 0, -0.08, 0, -0.03, 0, 0, 0, 0,
    ],
    'more than indents of room for its first syllable on the line before, after a hyphen': [
      -0.14, -0.09, 0.11, 0.26, 0, 0, -0.17, 0.36, -0.02, 0.39, -0.04, -0.02, 0.28, -0.15, -0.09, -0.03,
      -0.02, 0, 0, 0, 0, -0.06,
    ],
    'far from room for its first syllable on the line before, after a mid-sentence': [
      -0.35, -0.47, 0.17, 0.43, -0.28, 0.25, 0.74, 0.32, -0.3, 0.18, -0.33, -0.35, -0.06, 0.53, -0.14, 0.19,
      -0.29, -0.34, 0.4, -0.28, -0.14, -0.6,
    ],
    'not room for its first syllable on the line before, after a mid-sentence': [
      -0.91, -0.87, 0.18, 0.47, -0.57, -0.53, 0.58, -0.04, 0.63, 0.77, -0.29, -0.1, -0.1, -0.36, -0.26, 0.23,
      -0.24, -0.46, 0.3, -0.25, -0.08, 0.46,
    ],
    'a hair of room for its first syllable on the line before, after a mid-sentence': [
      -0.28, -0.68, 0.27, 0.43, -0.14, -0.67, -1.17, 0.32, -0.45, 0.14, -0.21, 0.07, -0.1, -0.03, 0.05, 0.3,
      -0.18, -0.3, -0.02, -0.18, 0, -0.2,
    ],
    'half an indent of room for its first syllable on the line before, after a mid-sentence': [
      -0.05, 0.03, 0.22, -0.41, 0.33, -0.44, -0.13, 0.02, 0.15, 0.51, -0.23, 0.67, -0.43, -0.39, -0.24, -0.17,
      -0.07, 0.27, -0.11, -0.06, 0, -0.48,
    ],
    'up to an indent of room for its first syllable on the line before, after a mid-sentence': [
      -0.33, -1.08, 0.06, -0.27, -1, 0.04, 0.58, -0.65, -0.4, 0.46, -0.15, 0.83, -0.56, -0.29, -0.37, 0.84,
      -0.34, -0.17, -0.04, -0.07, 0, -0.07,
    ],
    'up to two indents of room for its first syllable on the line before, after a mid-sentence': [
      -0.44, -0.42, 0.61, 0.85, -0.18, 0.65, -1.25, 0.32, -0.54, 0.73, -0.13, -0.07, -0.66, -0.02, -0.47, 0.1,
      -0.05, -0.38, -0.12, -0.12, 0, 0.28,
    ],
    'more than indents of room for its first syllable on the line before, after a mid-sentence': [
      0.27, 0.94, 0, -0.92, 0.07, -0.3, 0.04, -0.11, 0.42, 0.51, -0.71, -0.82, 0.17, 0.46, 0.34, -0.05, -0.45,
      -0.27, -0.34, -0.35, 0, 0.17,
    ],
    'far from room for the next syllable on this line, at a stop': [
      -1.53, 0.92, 0.6, 0.79, -0.35, 0, -0.73, -0.55, 0.38, -0.03, -0.51, -0.02, -0.64, -0.06, 0.1, 0.24,
      -0.2, -0.21, -0.02, -0.18, 0, -0.05,
    ],
    'not room for the next syllable on this line, at a stop': [
      0.4, -0.34, 0.63, 0.9, -0.07, -0.02, 0.38, 0.08, -0.59, -0.58, -0.42, -0.03, -0.13, 0, -0.17, 0.15,
      -0.06, -0.07, 0, -0.1, 0, -0.02,
    ],
    'a hair of room for the next syllable on this line, at a stop': [
      -0.17, -0.94, 1.15, 1.7, 0, 0, -0.13, -0.22, -0.11, 0.81, -0.16, 0, -0.2, 0, -0.12, 0, 0, -0.02, 0,
      -0.02, 0, 0,
    ],
    'half an indent of room for the next syllable on this line, at a stop': [
      -0.31, -0.44, 0.58, 0.55, -0.04, 0, 0.24, -0.05, 0, -0.57, -0.42, -0.05, -0.09, -0.02, -0.07, 0.35,
      -0.03, -0.04, 0, -0.05, 0, 0,
    ],
    'up to an indent of room for the next syllable on this line, at a stop': [
      -0.21, 0.19, 0.52, 0.58, -0.06, 0, -0.06, 0.31, -0.24, -0.1, -0.62, -0.04, -0.15, -0.04, 0.02, -0.3,
      -0.05, -0.02, 0, -0.04, 0, 0,
    ],
    'up to two indents of room for the next syllable on this line, at a stop': [
      -0.43, -0.29, 0.74, 0.5, -0.34, 0, -0.09, -0.61, -0.28, 0.12, 0.18, -0.08, 0.54, -0.24, -0.4, -0.21,
      -0.23, -0.13, 0, -0.25, 0, -0.05,
    ],
    'more than indents of room for the next syllable on this line, at a stop': [
      -0.1, 0.39, 0.66, 0.31, -0.39, -0.55, 0.4, 0, 0.18, -0.04, -0.36, -0.36, -0.99, -0.22, 0.3, 0, -0.46,
      -0.32, -0.21, -0.55, 0, -0.58,
    ],
    'far from room for the next syllable on this line, at a hyphen': [
      -0.14, -0.84, 0.42, 0.33, -0.74, -0.18, 0.13, -0.37, -0.09, -0.23, -0.3, -0.05, 0.35, -0.08, -0.19, 0.1,
      -0.2, -0.18, -0.07, -0.21, -0.05, -0.08,
    ],
    'not room for the next syllable on this line, at a hyphen': [
      -0.53, -0.16, 0.62, 0.24, 0.61, -0.14, -0.58, -0.12, -0.35, 0.15, -0.24, 0, -0.42, -0.08, -0.22, -0.08,
      -0.16, -0.1, 0, -0.16, 0, -0.06,
    ],
    'a hair of room for the next syllable on this line, at a hyphen': [
      -0.47, 0.14, -0.05, 0.85, -0.08, 0, 0, -0.38, -0.14, -0.22, -0.1, 0, -0.37, -0.03, -0.09, 0, -0.07, 0,
      0, -0.08, 0, 0,
    ],
    'half an indent of room for the next syllable on this line, at a hyphen': [
      0.46, 0.02, 0.1, -0.54, -0.22, 0, -0.08, -0.35, -0.25, 0.24, -0.11, 0, -0.12, 0, -0.04, 0, -0.02, 0, 0,
      -0.02, 0, 0,
    ],
    'up to an indent of room for the next syllable on this line, at a hyphen': [
      0.57, 0.47, -0.62, -0.44, 0, 0, -0.05, -0.09, -0.03, -0.36, -0.15, 0, -0.04, 0, -0.02, -0.16, 0, 0, 0,
      0, 0, 0,
    ],
    'up to two indents of room for the next syllable on this line, at a hyphen': [
      0, 1.27, 0.2, 0.4, -0.19, 0, -0.81, 0, -0.03, 0, 0, 0, -0.02, 0, -0.05, -0.09, -0.04, 0, 0, -0.03, 0,
      -0.03,
    ],
    'more than indents of room for the next syllable on this line, at a hyphen': [
      -0.19, -0.49, 0.12, 0.02, -0.33, 0, 0.26, -0.33, -0.38, 0.57, -0.04, 0, 0.74, 0, -0.04, -0.12, 0, 0, 0,
      0, 0, -0.12,
    ],
    'far from room for the next syllable on this line, at a mid-sentence': [
      -0.44, -0.48, 0.45, 0.27, 0.32, -0.07, 0.5, 0.22, -0.16, 0.37, -0.04, -0.16, -0.04, 0.11, -0.22, 0.12,
      -0.03, 0.24, -0.18, -0.13, -0.14, -0.27,
    ],
    'not room for the next syllable on this line, at a mid-sentence': [
      0.04, -0.17, 0.34, 0.24, -0.27, 0.12, -0.25, 0.26, 0.85, -0.8, -0.04, 0.5, 0.02, 0, -0.08, 0, -0.15,
      0.23, 0.42, -0.23, -0.08, -0.18,
    ],
    'a hair of room for the next syllable on this line, at a mid-sentence': [
      0.46, 0.51, -0.19, 0.04, -0.65, -0.29, 0.8, 0.3, 0.06, 0.23, 0.86, -0.14, -0.25, -0.41, -0.33, 0.51,
      -0.16, -0.23, -0.02, 0.19, 0, -0.09,
    ],
    'half an indent of room for the next syllable on this line, at a mid-sentence': [
      0.06, 0.13, -0.43, 0.16, 0.06, -0.17, -0.63, 0.23, -0.18, -0.15, 0.26, -0.24, 1, -0.23, 0.22, -0.47,
      -0.1, 0.18, 0.24, -0.09, 0, -0.06,
    ],
    'up to an indent of room for the next syllable on this line, at a mid-sentence': [
      -0.61, 0.16, -0.34, -0.19, -0.75, -0.4, 0.79, 0.19, 0.48, -1.19, 0.09, -0.04, -0.1, 0.58, 0.31, 0.14,
      0.02, -0.28, -0.12, -0.12, 0, -0.26,
    ],
    'up to two indents of room for the next syllable on this line, at a mid-sentence': [
      -0.79, -0.59, 0.04, 0.12, 0.78, 0.38, 0.1, -0.07, -0.07, -0.37, -0.35, 0.54, 0.1, -0.14, 0.12, 0.03,
      -0.15, 0.35, 0.35, -0.07, 0, -0.28,
    ],
    'more than indents of room for the next syllable on this line, at a mid-sentence': [
      -0.06, 0.11, 0.15, -0.34, 0.36, 0.34, 0.26, 0.3, -0.34, 0.16, -0.31, 0.22, 0.21, 0.39, -0.31, 0.3,
      -0.06, 0.17, -0.18, 0.21, 0, 0.19,
    ],
    'almost an em less short than an indented line, after a stop': [
      -0.6, -1.51, -0.79, -1.06, 0.35, 0, 0.51, -0.27, 0.62, -0.62, 1.45, 0, 0.2, 0, 0.29, -0.4, 0.57, 0.31,
      0, -0.1, 0, -0.18,
    ],
    'much less short than an indented line, after a stop': [
      -0.37, -0.37, 0.16, 0.03, 0.02, 0, 0.07, -0.1, -0.14, -0.28, -0.11, 0, -0.05, 0, 0.29, -0.1, 0.07, 0.38,
      0, 0.14, 0, 0,
    ],
    'less short than an indented line, after a stop': [
      -0.05, -0.2, -0.13, 0.7, -1.18, 0, -0.1, 0, -0.42, 0, 0.52, 0, 1.32, 0, 0.29, 0.18, -0.05, 0.36, 0,
      -0.03, 0, 0,
    ],
    'a little less short than an indented line, after a stop': [
      -0.41, 0.12, 0.08, -0.59, -0.02, 0, -0.89, -0.2, -0.19, -0.06, 0.84, 0, -0.29, 0, -0.12, -0.31, -0.02,
      -0.21, 0, -0.06, 0, 0,
    ],
    'as short as an indented line, after a stop': [
      -0.07, 0.4, -0.17, -0.42, -2.23, 0, 0.2, -0.12, 0.49, -0.03, 0.69, 0, -0.22, 0, -0.37, -0.08, 0.34,
      0.23, 0, -0.02, 0, 0,
    ],
    'a little shorter than by an indent, after a stop': [
      1.01, 0.9, -0.37, -0.7, 0.41, 0, -0.42, -0.34, -0.09, -0.22, 0.46, 0, -0.49, 0, -0.2, -0.11, 0.23,
      -0.13, 0, -0.09, 0, 0,
    ],
    'shorter than by an indent, after a stop': [
      -0.2, 0.54, -0.19, -0.67, 0.13, 0, -0.06, -0.43, -0.28, -0.04, 0.64, 0, -0.31, 0, 0, 0.48, -0.4, 0.45,
      0, -0.1, 0, 0,
    ],
    'an em shorter than by an indent, after a stop': [
      0.36, 0.33, 0.21, -0.54, 0.4, 0, -0.21, -0.41, 0.63, -0.17, 0.15, 0, 0.78, 0, -0.66, 0.46, -0.13, -0.18,
      0, 0, 0, -0.04,
    ],
    'two ems shorter than by an indent, after a stop': [
      -0.76, 0.24, -1.06, -1.24, 1.41, 0, 0.22, -0.26, -0.34, -0.03, 0.27, 0, -0.46, 0, 0.2, -0.14, 0.81,
      -0.11, 0, 0.28, 0, -0.12,
    ],
    'far shorter than by an indent, after a stop': [
      0.19, 0.42, -0.72, 0, -0.32, -0.04, 0.57, -1.28, 0.17, -0.48, -0.2, -0.03, 0.1, -0.3, -0.12, -0.65, 0.3,
      -0.11, -0.02, 0.67, 0, 0.38,
    ],
    'almost an em less short than an indented line, in mid-sentence': [
      -1.24, -1.31, 0.46, 0.3, -0.22, -0.54, 0.12, 0.28, 0.78, 0.09, -0.22, -0.07, 0.84, 0.42, -0.09, -0.49,
      -0.23, -0.53, -0.11, -0.24, -0.04, -0.24,
    ],
    'much less short than an indented line, in mid-sentence': [
      -0.91, -0.62, 0.54, 0.38, -0.22, 0.02, -0.29, -0.15, 0.48, -0.47, -0.22, -0.03, -0.59, 0.05, -0.37,
      0.27, -0.19, 0.08, 0, -0.19, -0.02, -0.04,
    ],
    'less short than an indented line, in mid-sentence': [
      -0.31, -0.49, 0.36, 0.44, -0.35, -0.83, 0.9, -0.49, -0.18, -0.17, -0.2, -0.05, -0.17, -0.3, -0.4, 0.3,
      -0.19, -0.42, 0, -0.2, -0.03, -0.05,
    ],
    'a little less short than an indented line, in mid-sentence': [
      -0.66, -0.7, 0.3, 0.45, 0.31, 0.83, -0.44, 0.19, -0.48, -0.45, -0.19, -0.03, -0.77, -0.05, 0.5, -0.2,
      -0.17, -0.14, 0, -0.18, 0, -0.11,
    ],
    'as short as an indented line, in mid-sentence': [
      -0.43, -0.02, -0.43, 0.6, -0.36, -0.46, -0.07, 0.13, 0.16, -1.01, -0.19, -0.04, -0.27, -0.05, -0.09,
      -0.19, -0.19, -0.39, 0, -0.19, -0.02, -0.03,
    ],
    'a little shorter than by an indent, in mid-sentence': [
      0.05, 0.38, 0.23, 0.29, 0.89, 0.92, -0.39, -0.06, -1.07, -0.11, -0.2, -0.06, -0.19, -0.1, -0.72, 0.3,
      -0.18, -0.05, -0.02, -0.19, -0.02, -0.04,
    ],
    'shorter than by an indent, in mid-sentence': [
      0.04, 0.19, -0.13, 0.32, 0.77, 0, 0.56, 0.08, 0.08, 0.18, -0.24, -0.12, -0.26, -0.97, 0.15, 0.21, -0.21,
      0.16, 0.35, -0.21, -0.05, -0.2,
    ],
    'an em shorter than by an indent, in mid-sentence': [
      0.12, -0.31, 0.27, 0.25, -0.49, -0.73, -0.08, 0.3, -0.17, 0.23, -0.25, -0.14, -0.22, 1.17, -0.11, 0.34,
      -0.21, -0.24, -0.04, -0.2, -0.02, -0.19,
    ],
    'two ems shorter than by an indent, in mid-sentence': [
      0.06, 0.09, 0.63, 0.3, -0.22, -0.38, -0.47, -0.25, -1.15, 0.18, -0.36, 0.11, 0.03, 0.18, -0.77, 0.24,
      -0.2, -0.31, 0.21, -0.2, 0, -0.33,
    ],
    'far shorter than by an indent, in mid-sentence': [
      -0.47, -1.85, 0.57, 0.83, -0.62, -0.42, 0, 0.04, -0.2, 0.31, -1.02, 0.51, -0.25, -0.03, -0.19, 0.37,
      -0.73, 0.18, -0.08, -0.54, -0.02, -0.15,
    ],
    'ends in a stop': [
      -0.59, 0.27, 1.05, 0.91, -1.52, -0.6, -0.6, -0.05, -0.67, 0.39, -0.89, -0.74, -0.79, -0.65, -0.45,
      -0.02, -0.6, -1.06, -0.25, -0.69, -0.04, -0.79,
    ],
    'ends in a colon': [
      3.31, 1.07, 1.42, 1.57, -1.05, -0.02, -0.78, -0.67, -1.52, -0.44, -2.8, -0.54, -1.22, -0.03, -0.21,
      0.41, -0.34, -0.57, -0.13, -0.37, 0, -0.31,
    ],
    'ends in a comma': [
      0, 0.42, 0.45, 0.22, -1.33, -0.77, 0, 0.25, 0.21, -0.67, -1.31, -0.21, 0.24, -0.15, -0.38, -0.5, -0.14,
      0, -0.14, -0.2, 0, -0.11,
    ],
    'ends in a hyphen': [
      -0.19, 0.19, 0.36, 0.36, -0.38, -0.34, -0.59, -0.17, -0.56, 0.02, -0.35, -0.13, 0.12, -0.2, -0.26,
      -0.28, -0.22, -0.27, -0.08, -0.23, -0.1, -0.22,
    ],
    'ends in the open': [
      -0.75, -0.45, 0.22, 0.16, 0.56, 0.3, 0.88, 0.29, 0.39, 0.06, 0.28, 0.56, 0, 0.41, -0.17, 0.4, -0.07,
      0.38, 0.58, -0.11, -0.18, 0,
    ],
    'ends in a full stop': [
      1.05, 1.21, 1.12, 0.51, -1.73, -0.71, -0.03, -0.04, -0.51, 0.3, -2.07, -0.62, -0.65, -0.88, -0.11, 0.43,
      -0.51, -0.88, -0.19, -0.56, -0.03, -1.35,
    ],
    'punctuated inside': [
      -0.36, 0.54, 0.66, 0.42, -2.49, -0.72, -0.5, -0.15, -0.67, -1.4, -0.66, -0.44, 0.62, -0.15, 0.07, 0.42,
      -0.39, 0.12, -0.36, -0.05, -0.11, -0.67,
    ],
    unpunctuated: [
      -0.4, 0.16, 0.34, 0.05, 1.42, 0.44, -0.09, 0.29, 0.57, 0.35, 0.06, 0.5, -0.26, 0.24, -0.25, 0, -0.03,
      -0.02, 0.63, -0.23, -0.17, 0.07,
    ],
    'full line': [
      -0.31, -0.27, 0.53, 0.29, -0.54, -0.52, 0.33, 0.33, -0.19, 0.44, -0.16, -0.27, -0.1, -0.03, -0.2, 0.16,
      -0.22, 0.08, -0.29, -0.23, -0.19, -0.32,
    ],
    'short line': [
      0, -0.29, 0.21, 0.54, -0.57, -0.52, 0.29, 0, -0.24, -0.02, -0.23, 0.25, -0.12, -0.12, -0.26, 0.22,
      -0.04, -0.15, 0.29, -0.22, -0.04, -0.1,
    ],
    'wider than its column': [
      0, -0.56, -0.56, -0.55, 0, 0, -0.02, 0, 0, 0, 1.21, 0, 0, 0, 0, -0.02, 0, 0, 0, 0, 0, 0,
    ],
    'uncut line': [
      1.44, 0.09, 0, -0.37, 0, 0, -0.03, -0.02, -0.61, -0.11, -0.6, -0.09, -0.04, 0, -0.97, 0, -0.02, -0.23,
      0, -0.08, 0, -0.11,
    ],
    'end of a quotation before': [
      -0.64, 0.55, -1.53, -1.21, 0.61, 0, 0.44, -0.27, -1.09, 0, 1.07, 0, 1.09, 0, 2.11, -0.47, -0.47, -0.59,
      0, -0.27, 0, 0.12,
    ],
    'full line before, ending in a stop': [
      0.13, 0.85, 0.36, -0.19, -0.38, -0.04, -0.22, -0.67, 0.67, -0.56, 0.31, -0.03, -0.56, -0.03, -0.74,
      -0.16, 0.62, -0.27, -0.02, -0.07, 0, 0.06,
    ],
    'indented line before, ending in a stop': [
      -1.31, 0.19, 0.02, 0, 0.13, 0, -0.74, 0, 0.41, -0.18, -0.32, 0, 0.65, 0, 0.16, 0, 0, 0.13, 0, -0.02, 0,
      -0.03,
    ],
    'short line before, ending in a stop': [
      0.2, 0.5, -1.07, -1.4, 0.14, 0, 0.41, -0.61, 0.1, -0.68, 1.13, 0, 0.93, -0.29, 0.19, -0.61, 0.6, 0.77,
      0, 0.6, 0, 0.13,
    ],
    'full line before, ending in a colon': [
      -0.23, 2.36, -1.23, -1.36, 0.08, 0, -0.59, -0.1, -0.42, -0.47, -0.02, 0, 0, 0, -0.06, -0.02, 0, -0.04,
      0, -0.02, 0, -0.03,
    ],
    'indented line before, ending in a colon': [
      -0.11, 1.97, -1.25, -0.67, 0, 0, 0, 0, 0, -0.11, 0, 0, 0, 0, -0.02, 0.93, 0, 0, 0, 0, 0, 0,
    ],
    'short line before, ending in a colon': [
      -0.47, 1.87, -1.04, -0.54, 0.8, 0, -0.18, -0.08, -0.2, -0.51, -0.02, 0, 1.17, -0.03, 0, -0.04, 0, 0, 0,
      0, 0, 0,
    ],
    'full line before, ending in a comma': [
      -1.16, -1.48, -0.13, 0.97, -0.79, -0.21, 1.08, 0.36, -0.33, -0.12, -0.22, -0.18, -0.42, -0.13, -0.36,
      -0.02, -0.13, -0.87, 0.83, -0.15, 0, -0.3,
    ],
    'indented line before, ending in a comma': [
      -1.03, -0.65, -0.53, -1.2, 0, 0, -0.06, 0.12, -0.07, 0.26, 0, -0.02, 1.4, 0, -0.03, -0.39, 0, 0, 0, 0,
      0, 0,
    ],
    'short line before, ending in a comma': [
      -0.93, 0.18, -0.65, -1.32, -0.13, -0.09, -1.93, 1.4, -1.03, 0.37, -0.19, 0.85, -0.45, 0.15, -0.22, -0.2,
      -0.02, -0.04, -0.02, -0.04, 0, -0.06,
    ],
    'full line before, ending in a hyphen': [
      -0.35, -1, 0.06, 0.48, -0.34, -0.09, -0.18, -0.02, -1.21, 0.02, -0.29, -0.18, -0.28, -0.09, -0.3, -0.06,
      -0.23, -0.12, 0, -0.24, -0.1, -0.22,
    ],
    'indented line before, ending in a hyphen': [
      1.57, -0.18, -0.21, 0.16, 0, 0, -0.15, -0.33, 0, -0.04, 0, 0, -0.07, 0, -0.08, -0.16, 0, 0, 0, 0, 0, 0,
    ],
    'short line before, ending in a hyphen': [
      -1.6, -0.34, 1.05, 0.15, -0.09, -0.4, -1.15, -0.5, -0.07, 0.09, -0.06, -0.06, 0.18, -0.16, -0.09, -0.02,
      -0.03, 0, 0, -0.02, 0, -0.06,
    ],
    'full line before, ending in the open': [
      -0.46, -0.62, 0.6, 0.42, -0.53, -0.59, 0.43, 0.2, 0.45, 0.61, -0.34, -0.69, -0.2, -0.07, -0.19, 0.34,
      -0.31, -0.02, -0.32, -0.28, -0.17, -0.23,
    ],
    'indented line before, ending in the open': [
      0.42, -1.41, 0, 0.07, -1.08, 0.2, 0.55, 0.19, 0.89, 0.19, -0.17, 0.77, -0.37, 0.71, -0.07, 0.32, -0.17,
      -0.13, -0.08, -0.16, 0, -0.55,
    ],
    'short line before, ending in the open': [
      0.31, -1.22, 0.65, 0.53, 0.3, 0.39, 0.36, 0.51, -0.78, 0.14, -0.55, 0.32, -0.37, 0.19, 0.15, 0.15,
      -0.43, -0.54, -0.53, -0.39, 0, 0.3,
    ],
    'punctuated line in the open before': [
      -0.36, -0.66, 0.41, 0.56, -0.39, -0.91, -0.22, -0.15, -0.42, 0.53, -0.37, -0.14, 0.19, 0.58, 0.54, 0.51,
      -0.39, -0.5, -0.07, -0.3, -0.08, -0.25,
    ],
    'unpunctuated line before': [
      -0.33, -0.32, 0.23, 0.35, -0.31, 0.28, 0.08, 0.4, 0.1, 0.53, -0.33, 0.05, -0.4, -0.23, -0.43, 0.24,
      -0.28, -0.17, -0.91, -0.28, -0.18, -0.24,
    ],
    'uncut line before': [
      0.91, 2.21, -1.58, -0.24, -0.42, 0, -0.06, 0, -0.72, -0.03, 1.48, 0, -0.07, 0, -0.44, -0.03, -0.12, 0.6,
      0, 0.41, 0, 0.3,
    ],
    'uncut line in mid-sentence before': [
      0, 0.41, -0.14, -0.02, 0, 0, 0.73, 0, -0.13, 0, 0, 0, 0, 0, -0.27, -0.02, 0, -0.03, 0, 0, 0, 0,
    ],
    'ghost indent before': [
      -0.35, 0, 0.46, 0.18, -0.66, -0.02, -0.93, 0.21, -0.74, 0.43, -0.15, 0.31, 0.04, 0, -0.14, 0.21, 0,
      -0.27, 0.38, -0.32, -0.09, 0,
    ],
    'line after ends in a stop': [
      0.07, 0.12, 0.02, 0.54, -1.68, -0.85, -0.59, 0, -0.17, 0.33, 0.41, -0.38, -0.03, -0.03, -0.57, 0.11,
      -0.22, -0.15, -0.11, -0.18, -0.03, -0.54,
    ],
    'line after ends in a full stop': [
      -0.09, 0.66, 0.2, 0.26, -1.05, -0.85, -0.13, -0.06, -0.27, 0.28, 0.5, -0.32, 0.18, -0.03, -0.39, 0.25,
      -0.11, -0.06, -0.11, -0.16, -0.03, -0.52,
    ],
    'unpunctuated line after': [
      -0.2, -0.29, 0.51, 0.19, 0.19, 0.42, 0.21, 0.24, 0.32, 0.33, -0.34, 0.04, -0.05, 0, -0.21, 0.37, -0.17,
      0.36, -0.47, -0.17, -0.17, -0.54,
    ],
    'full line after': [
      -0.52, 0.02, 0.21, 0.38, -0.49, 0.04, -0.76, -0.13, -0.51, -0.12, 0.33, 0.09, 0.06, -0.2, -0.29, 0.19,
      -0.21, -0.52, 0.29, -0.31, -0.12, -0.19,
    ],
    'short line after': [
      -0.15, 0.18, 0.3, 0.42, -0.1, -1.04, -0.17, 0.23, -0.73, 0.06, -0.82, -0.55, -0.31, -0.1, 0, 0.06,
      -0.14, -0.12, 0.62, -0.17, 0, 0.06,
    ],
    'ghost indent after': [
      0.25, -0.24, 0.06, 0.36, -0.29, 0.18, 0.16, 0.12, 0, 0.26, -0.08, 0.39, 0.09, 0.17, -0.2, -0.31, 0,
      -0.24, -0.34, -0.17, -0.1, -0.35,
    ],
    indent: [8, 8, -8, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, 0, -8, 0, -8, 0],
    'up to 4 em': [
      -0.44, -1.76, -0.47, 0.02, 0.8, 1.61, -0.52, 0.96, -1.46, 0.34, -1.38, 1.12, -0.32, 0.44, 0.21, 0.3,
      -0.59, -2.11, 0.65, -0.64, 0, 1.92,
    ],
    'up to 8 em': [
      -0.62, -0.62, 0.08, 0.17, 0.87, 0.41, -0.78, 0.46, -1.8, 0.87, -0.31, 0.11, 0.04, 1.03, -0.5, 1.08,
      -0.46, 0.59, 0.21, -0.47, -0.09, -0.65,
    ],
    'up to 12 em': [
      -0.58, -0.41, 0.07, 0.34, -0.12, -1.46, -0.24, -0.1, -0.35, -0.03, 0.32, -0.75, 0.32, -0.12, -0.42,
      0.27, -0.09, 0.23, -0.63, 0.05, -0.17, -2.37,
    ],
    'up to 18 em': [
      0.2, -0.02, 0.51, 0.36, -0.91, -1.15, 0.74, -0.35, 0, 0.62, -0.07, -0.24, -0.24, -0.19, -0.72, -0.21,
      0.43, 1.1, -0.1, -0.42, -0.08, -2.36,
    ],
    'up to 26 em': [
      0.04, -0.03, 0.25, -0.29, -1.7, -0.74, 1.28, -2.24, 0.82, -0.62, -2.97, -0.28, -1.51, -0.84, 0.9, 0.06,
      -0.46, -0.92, -0.06, -0.49, 0, -2.16,
    ],
    'up to 40 em': [
      -0.09, -0.11, 0, -0.4, -1.79, -0.32, 0.73, -2.49, 1.68, -1.97, -2.54, -0.06, -1.47, -0.79, 1.32, -0.88,
      -0.58, -1.52, -0.02, -0.41, 0, -0.5,
    ],
    'longer than 40 em': [
      1.89, 1.39, 0.18, -0.5, -0.21, -0.11, -1.47, -1.3, 1.8, -1.38, -1.88, -0.1, -1.8, -0.26, 1.64, -1.63,
      -1.21, -0.7, 0, -0.19, 0, -0.39,
    ],
    'begins with Han': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'begins with an opening quote or bracket': [
      -0.97, 1.61, -0.09, 0.06, -1.04, -1.08, -0.27, -0.07, -1.27, -1.17, 0.65, -0.04, -0.15, -0.02, -0.4,
      -0.43, -0.17, -0.39, 0, -0.3, 0, -0.1,
    ],
    'begins with a digit': [
      -0.76, 0.64, 0.5, -0.27, -0.93, 0, -2.08, 1.18, -1.13, -0.09, -0.11, 0.46, 0.32, -0.3, -0.33, -0.46,
      -0.06, -0.58, 0.43, -0.09, 0, -0.45,
    ],
    'begins with a closing mark': [
      0, -0.06, 0.6, 0.67, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -0.04, 0, 0, 0, 0, 0, 0, 0,
    ],
    'begins with a dash': [
      -0.18, -1.22, 1.24, 1.17, -0.02, 0.77, -0.71, -0.44, -0.07, 0.41, -0.09, 0, -0.02, 0, 0, -0.11, 0,
      -0.03, 0, 0, 0, -0.02,
    ],
    'begins with a line mark': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'begins with a hash': [
      -0.53, -0.45, -0.16, -0.1, 0.46, -0.03, 1.19, -0.83, 1.1, -0.75, 1.03, 0, -0.1, 0, -0.05, -0.25, -0.05,
      -0.15, 0, -0.07, 0, -0.02,
    ],
    'begins with a small letter': [
      -0.64, -1.45, 0.64, 0.48, -4.74, -0.55, -6.53, 0.5, -4.38, 0.14, -0.35, -0.02, -0.59, -0.61, -0.5, 0.52,
      -0.29, -4.39, -0.65, -0.27, -0.19, -0.66,
    ],
    'begins with a capital': [
      1.43, 0.98, -0.58, -0.5, 0.12, 0.2, 0.85, -0.79, 1.1, 0.17, 0.2, -0.13, 1.56, 1.12, 1.02, 0.31, 0.3,
      0.21, 0.43, 0.08, -0.06, 1.13,
    ],
    'begins with something else': [
      0.14, -0.34, 1.04, 1.82, -0.22, -0.14, -0.79, 1.85, -0.42, -1.02, -0.51, -0.02, 0.27, 0, -0.36, -0.03,
      -0.07, -0.07, 0, -0.03, 0, -0.09,
    ],
    'rest of a torn line': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'perhaps the rest of a torn line': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'one or two hashes': [
      -0.14, 0, -0.03, 0, -0.47, 0, 2.63, -0.48, -0.96, -0.38, -0.09, 0, -0.06, 0, 0, 0, -0.03, -0.07, 0,
      -0.02, 0, 0,
    ],
    'three hashes': [
      -0.38, -0.05, 0, 0, 1.19, -0.02, -1.61, -0.35, 1.88, -0.37, -0.03, 0, -0.03, 0, -0.03, -0.25, 0, -0.05,
      0, -0.02, 0, 0,
    ],
    'four hashes or more': [
      0, -0.38, -0.12, -0.09, -0.24, 0, -0.14, 0, 0, 0, 1.16, 0, 0, 0, 0, 0, 0, -0.02, 0, -0.02, 0, 0,
    ],
    'two halves': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'all capitals': [
      -1.17, -1.85, -1.25, -1.76, 2.33, 2.16, 0.52, 1.24, 0.18, 0.1, -0.65, -0.06, -2.22, -0.37, -0.74, -1.14,
      -0.32, -0.89, -0.13, -0.43, 0, -0.39,
    ],
    'set vertically': [0, 0, -3, -3, 0, -3, 5, -3, 0, -3, 0, -3, 0, -3, 0, -3, 0, 0, -3, 0, -3, 0],
    'mostly capitals': [
      1.69, -2.98, -0.09, -1.05, 1.22, 2.06, 0.38, 0.9, -0.38, -0.31, -1.19, -0.06, -0.42, 0.07, -0.83, -1.18,
      -0.31, -1.1, -0.13, -0.47, 0, -0.38,
    ],
    'doubled within the line': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'begins what is printed twice': [
      -0.04, -0.16, 0, 0, 0.64, -0.05, 0.1, -0.39, -0.09, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'goes on with what is printed twice': [
      0, 0, -0.37, -0.35, -0.18, 0.25, -0.06, 0.44, 0, 0, 0, 0, -0.04, 0, 0, 0, 0, 0, 0, 0, 0, -0.08,
    ],
    'two halves before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'mostly capitals before': [
      0.28, -3.38, 0.41, -0.86, -1.77, 0.99, 0, 0.86, -0.46, 1.3, -1.27, 0, 1.15, 2.18, -1.32, -0.5, -0.54,
      -0.67, -0.12, -0.32, 0, -0.75,
    ],
    'doubled line before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'what is printed twice ends before': [
      0, -0.06, 0, 0, 0.48, 0, 0.31, -0.49, -0.11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'what is printed twice goes on': [
      0, 0, -0.37, -0.35, -0.18, 0.25, -0.06, 0.44, 0, 0, 0, 0, -0.04, 0, 0, 0, 0, 0, 0, 0, 0, -0.08,
    ],
    'dash after': [
      1.01, -0.78, 0.14, 0.16, 0.09, 0, -0.57, 0.03, -1.35, 1.19, 0, 0, -0.06, 0, -0.11, 0, 0, -0.02, 0, 0, 0,
      0,
    ],
    'hash after': [
      0.83, 0.78, -0.24, -0.12, -0.11, 0.27, -0.12, 0.13, -1.23, 0.79, -0.02, 0, -0.05, 0, -0.2, -0.24, 0.07,
      -0.12, 0, -0.07, 0, -0.04,
    ],
    'torn before its end': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'perhaps torn before its end': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'frame start after': [
      -0.44, -0.57, -0.13, -0.06, 0.47, 0.65, -0.34, -0.29, 0.33, 0.23, -0.32, -0.04, -1.02, -0.33, -0.39,
      0.98, 0.31, -0.41, -0.1, 0.26, 0, 0.86,
    ],
    dateline: [
      3.35, -4.05, -2.29, -3.21, 1.29, -3.04, -2.34, -1.67, -1.06, -3.28, -0.74, -3, 0.97, -3.01, -0.39,
      -3.03, -0.05, -0.2, -3, -0.09, -3, -0.16,
    ],
    byline: [
      -1.09, -0.67, -0.63, -0.57, -0.85, -0.78, -2.13, -1.75, -1.91, 0.44, -0.63, 0, 5.98, -0.02, 0.85, -0.03,
      -0.04, -4, 0, -0.04, 0, -0.11,
    ],
    'names in brackets': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'ends in names in brackets': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'jump line': [
      0, -0.75, -0.49, -0.49, -1.16, 0, -1.02, 0, -0.09, 0, -0.68, 0, -0.54, 0, -0.09, 0, -0.09, -0.7, 0,
      3.91, 0, -0.05,
    ],
    'ends in a jump': [
      0, 0, 1.27, 1.27, -0.15, 0, -0.37, -0.34, -0.1, -0.09, 0, 0, 0, 0, -0.04, -0.04, 0, 0, 0, 0, 0, 0,
    ],
    "ends in an editor's mark": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'ends in a credit': [
      -0.91, -0.67, -1.08, -1.06, -0.79, 0, -1.7, -0.83, -2.11, -0.42, -0.45, 0, -1.42, -0.59, 2.86, 2.59,
      3.68, -0.96, 0, -0.21, 0, -0.23,
    ],
    'speaks of its picture': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'date line': [
      -0.19, -0.02, -0.16, -0.11, -0.02, 0, -0.68, -0.31, -0.17, 0, -0.04, 0, -1.03, -0.07, -0.09, -0.08, 0,
      2.97, -0.25, -0.02, 0, 0,
    ],
    ordinal: [
      -0.49, 1.46, -1.29, -1.7, 0, 0, -0.12, 0, 0, 0, -0.05, 0, 0.83, -0.28, -0.03, 0, 0, -0.06, 0, -0.02, 0,
      0,
    ],
    'question, answer or hour': [
      -1.05, 1.77, -3.33, -3.1, -0.07, 0, -0.91, -0.34, -0.41, -0.06, -0.62, 0, -0.56, -0.02, -0.52, -0.03,
      -0.1, -0.23, 0, -0.09, 0, -0.06,
    ],
    'announcing words': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'who chaired and attended': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'names the kind of report': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'ends like the name of an office': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'title of a notice': [0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    furniture: [
      -0.19, -0.03, -0.44, -0.43, -0.76, -3, -0.97, -3.19, -0.22, -3, -0.02, -2.44, -0.06, -3.15, 0, -3, 0,
      -0.28, -3, -0.03, -3, 2.88,
    ],
    'a number by itself': [
      0, 0, 0.7, 0.7, -0.07, 0, -0.07, -0.49, 0, 0, 0, 0, 0, 0, 0, 0, 0, -0.02, 0, 0, 0, -0.02,
    ],
    'dateline before': [
      0.22, -1.57, 0.39, -0.61, -0.23, 0.11, -0.62, -0.54, -1.18, -0.8, -0.09, -0.18, 1.63, -0.07, -0.33,
      -0.24, -0.08, -0.07, 0, -0.05, 0, -0.08,
    ],
    'byline before': [
      1.2, -1.77, -0.96, -0.59, 1.1, -0.62, -0.98, -0.69, -0.68, -0.56, -0.05, -0.04, -1.52, 1.16, 0.7, 1.42,
      -0.04, -0.15, 0, 0, 0, 0.55,
    ],
    'signed end before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'jump before': [
      -0.2, -0.11, -0.76, -0.75, 1.28, 0, 1.23, -0.18, -1.12, -0.03, 0, 0, 0.08, 0, 0.48, -0.08, 0, -0.24, 0,
      0, 0, -0.09,
    ],
    "editor's mark before": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'credit before': [
      1.56, -0.98, -0.58, -0.43, 0.62, -0.15, -0.14, -0.33, -0.72, -0.29, 0, -0.03, -0.19, -0.02, -0.12, 0.52,
      -0.12, -0.29, -0.04, 0, 0, 1.36,
    ],
    'date line before': [
      0.32, -0.35, -0.08, -0.07, 0.05, 0, 1.4, -0.02, -0.05, 0, 0, 0, -0.06, 0, -0.22, -0.02, 0, -0.54, -0.24,
      0, 0, -0.09,
    ],
    'announcing words before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'name of an office before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'title of a notice before': [2, 0, -3, -3, 0, -3, -2, -3, 0, -3, 0, -3, 0, -3, 0, -3, 0, 0, -3, 0, -3, 0],
    'dateline after': [
      0.36, 1.21, -0.27, -0.1, -0.21, -0.41, -0.98, 0.11, 0.27, 0.14, -0.85, -0.02, -0.21, -0.6, -0.44, 0,
      0.45, 0.04, -0.18, 0, 0, 0.44,
    ],
    'byline after': [
      -0.68, -1.07, -0.28, -0.16, -0.37, 0.14, -0.12, 1.18, 0.43, 1.03, -0.6, -0.18, -1.36, -0.11, -0.91,
      0.33, 0.6, -0.18, -0.11, 0.34, 0, 0.59,
    ],
    'names in brackets after': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'date line after': [
      -0.02, -0.71, -0.29, -0.28, -0.03, 0, -1.07, -0.02, 0, 0, -0.21, 0, -0.29, 0, -0.09, 0, -0.03, 1.42,
      1.34, -0.06, 0, -0.02,
    ],
    'question, answer or hour after': [
      -0.81, 0.14, 0.78, 1.22, -0.16, 0, -0.33, -0.5, -0.11, -0.14, -1.6, -0.1, -0.28, -0.32, -0.36, -0.06,
      -0.22, -0.08, 0, -0.27, 0, -0.4,
    ],
    'who chaired and attended, after': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  },
  sequence: {
    opening: [
      -1.19, 1.25, 0.31, 0, -0.41, 0, 0.13, 0, -1.43, 0, -0.57, 0, -0.65, 0, -0.45, 0, -0.34, -0.5, 0, -0.13,
      0, -0.36,
    ],
    paragraph: [
      -0.99, 0.31, 0.28, 0, 0.31, 0, 0.11, 0, -1.99, 0, 0.53, 0, -0.8, 0, -0.28, 0, -1.28, 0.1, 0, -0.09, 0,
      0.23,
    ],
    'second+': [
      -2.7, 0.3, 0.63, 0.63, 0.2, 0, 0.67, 0, -2.79, 0, -0.55, 0, -1.64, 0, -0.51, 0, -1.22, -0.41, 0, -0.36,
      0, -0.29,
    ],
    'paragraph+': [
      -1.81, 0.91, 0.25, 0.25, 0.65, 0, 0.52, 0, -4.1, 0, 1.21, 0, -1.2, 0, -0.22, 0, -1.96, 0.29, 0, 0.67, 0,
      -0.28,
    ],
    kicker: [
      -1.11, -2.27, 0, 0, -2.11, -0.02, 2.41, 0, -0.53, 0, -0.11, 0, -0.98, 0, -0.51, 0, -0.09, -0.83, 0,
      -0.1, 0, -0.32,
    ],
    'kicker+': [
      -0.36, -0.24, 0, 0, -1.28, -0.95, 1.73, 0, -0.64, 0, -0.03, 0, -0.17, 0, -0.21, 0, -0.02, -0.08, 0,
      -0.02, 0, -0.05,
    ],
    headline: [
      1.16, -3.61, 0, 0, -0.79, 0, -1.54, 1.13, 1.72, 0, -0.92, 0, 1.23, 0, -1.76, 0, -0.86, -1.54, 0, -0.33,
      0, -1.05,
    ],
    'headline+': [
      0.41, -3.77, 0, 0, 0.51, 0, -1.17, 0.23, 2.52, 0, -0.49, 0, 1.52, 0, -1.58, 0, -0.33, -0.61, 0, -0.15,
      0, -0.45,
    ],
    deck: [
      0.22, -2.38, 0, 0, -0.94, 0, -2.25, 0, 1.54, 0.37, -0.33, 0, 0.4, 0, 0.12, 0, -1.44, -1.54, 0, -0.26, 0,
      0.55,
    ],
    'deck+': [
      0.63, -3.36, 0, 0, -0.74, 0, -1.16, 0, 2.16, 0.56, -0.45, 0, 2.18, 0, 0.47, 0, -0.86, -0.84, 0, -0.1, 0,
      -0.79,
    ],
    subhead: [
      -1.45, 2.26, 0, 0, -0.6, 0, -1.49, 0, -0.54, 0, -0.22, -0.09, -0.51, 0, -0.35, 0, -0.21, -0.72, 0, -0.2,
      0, -0.23,
    ],
    'subhead+': [
      -2.2, 1.7, 0, 0, -0.18, 0, -0.32, 0, -0.39, 0, -0.04, 0.44, -0.25, 0, -0.2, 0, -0.03, 0, 0, -0.04, 0,
      -0.02,
    ],
    byline: [
      1.82, -2.6, 0, 0, -0.87, 0, -2.44, 0, -1.28, 0, -0.23, 0, 1.15, -0.08, 1.02, 0, -0.23, -0.58, 0, -0.21,
      0, 0.06,
    ],
    'byline+': [
      0.97, -1.85, 0, 0, -0.4, 0, -1.37, 0, -0.78, 0, -0.05, 0, -0.58, 0.2, 2.09, 0, -0.08, -0.05, 0, -0.05,
      0, 0.6,
    ],
    caption: [
      -0.2, -1.16, 0, 0, -0.71, 0, -1.06, 0, -0.55, 0, -0.41, 0, -0.4, 0, -0.51, 0.07, 2.28, -0.37, 0, -0.21,
      0, -0.22,
    ],
    'caption+': [
      -0.04, -0.85, 0, 0, 0.51, 0, -1.04, 0, -1.34, 0, -0.23, 0, -0.55, 0, -0.66, 0.43, 3.05, -0.42, 0, -0.07,
      0, 0.08,
    ],
    credit: [
      0.1, -0.69, 0, 0, 0.53, 0, -0.14, 0, -0.45, 0, -0.2, 0, -0.04, 0, -0.23, 0, -0.2, -0.25, 0, -0.2, 0,
      0.59,
    ],
    signoff: [
      -0.08, -2.49, 0, 0, 0.31, 0, -0.89, 0, -1.26, 0, -0.13, 0, -0.7, 0, -0.65, 0, -0.11, 3.58, 0.32, -0.1,
      0, -0.1,
    ],
    'signoff+': [
      -0.4, -0.44, 0, 0, -0.65, 0, -0.02, 0, -0.14, 0, 0, 0, -0.14, 0, -0.09, 0, 0, 1.71, -0.15, 0, 0, 0,
    ],
    jump: [
      -0.29, -0.67, 0, 0, 0.38, 0, 0.76, 0, -0.43, 0, -0.2, 0, -0.11, 0, 0.05, 0, -0.19, -0.26, 0, -0.2, -0.2,
      -0.12,
    ],
    'jump+': [
      -0.04, -0.04, 0, 0, 0, 0, 0, 0, 0, 0, -0.03, 0, -0.04, 0, -0.04, 0, -0.03, 0, 0, -0.03, -0.03, 0,
    ],
    furniture: [
      0.47, -1.26, 0, 0, 0.14, 0, -0.83, 0, -0.14, 0, -0.13, 0, 0.02, 0, -0.27, 0, -0.12, -0.3, 0, -0.12, 0,
      -0.08,
    ],
  },
};
