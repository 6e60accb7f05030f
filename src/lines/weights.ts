// Written by `npm run learn`: what each cue adds for each state, and each state for the one after it.
import type { Weights } from './classify.js';

export const CHINESE_WEIGHTS: Weights = {
  cues: {
    always: [
      -0.37, 0.03, 0.32, 0.24, -0.34, -0.25, -0.04, -0.04, -0.21, 0.19, -0.39, -0.29, -0.37, -0.25, -0.29,
      0.29, -0.32, -0.31, -0.04, -0.37, -0.16, -0.11,
    ],
    'first line of the page': [
      1.57, -2.84, 0, 0, 1.03, 0, 0.04, 0, -1.29, 0, -0.92, 0, -0.75, 0, 0.79, 0, -6, -8, 0, -0.86, 0, 0.81,
    ],
    'last line of the page': [
      -0.82, -0.75, -1.24, -1.17, -2.2, -1.63, 0.69, 1.37, -0.68, -0.06, -1.22, -0.02, -0.99, -0.45, -1.17,
      -0.18, 0.36, -0.77, -0.37, -0.78, 0, 1.01,
    ],
    'ghost indent after a stop': [
      -0.71, 0.3, -0.76, -0.7, 0.6, -0.02, 0.04, -0.58, -0.45, -0.23, -0.37, 0, -0.53, 0, -0.18, 0.38, 0.03,
      0.05, 0, 0.17, 0, -0.59,
    ],
    'ghost indent in mid-sentence': [
      -0.12, -0.3, 1.09, 0.44, -0.67, 0.16, -0.4, 0.68, -0.9, 0.51, -0.8, -0.23, 0.06, -0.91, 0.37, 0.27,
      -0.7, -0.53, -0.5, -1.4, -0.1, -0.17,
    ],
    'a line by itself before: short, in the open, after a stop': [
      -1.3, -0.31, 0.3, -1.77, 0.23, 0.5, -0.14, 0.83, -0.23, 0.69, 1.11, -0.31, 0.6, -0.17, -0.18, -0.44,
      -0.2, 0.51, 0.6, -0.48, -0.37, 0.74,
    ],
    'short line of capitals after a stop': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'short line of capitals in mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'frame start': [
      3.88, -2.94, -1.87, -1.85, 1.52, 0, -1.6, -1.3, -0.35, -0.04, -0.58, 0, 0, 0, -0.38, 0, -0.03, -0.04, 0,
      0, 0, 0,
    ],
    'several blank lines before': [
      -0.28, 0.96, -2.62, -2.6, -0.11, 1.59, 0.08, -3.32, 0.76, -0.77, 1.06, 0, 0.69, 0, 0.51, -0.67, 0.34,
      -0.35, -0.03, -0.3, 0, 0.18,
    ],
    'blank line before, where most lines have none': [
      0.17, 0.51, -0.03, -0.96, 0.68, -2.08, 0.75, -0.68, -0.03, -0.51, 0.76, -0.09, 0, -0.12, 0.61, -2.24,
      0.09, 0.22, -0.12, 0.68, -0.08, 0.3,
    ],
    'blank line before, where most lines have one': [
      -0.32, 0.02, -0.29, 0.28, -0.26, -0.24, 0.08, -0.09, -0.25, -0.2, -0.24, -0.32, -0.32, 0.14, -0.29, 0.3,
      -0.3, -0.22, -0.28, -0.32, -0.34, -0.48,
    ],
    'no blank line before, where most lines have none': [
      -1.08, -0.75, 0.6, 0.36, 0.09, -0.16, -0.06, -0.21, 0.23, -0.05, -0.42, 0.17, -0.25, -0.65, -0.3, 0.28,
      -0.97, -0.53, -0.65, -0.67, 0.35, -1.18,
    ],
    'no blank line before, where most lines have one': [
      0.13, -2.19, 0.83, 0.79, -0.57, -0.21, 0.23, 1.05, 0.69, -1.78, -1.36, 0, 0.12, -0.06, -0.15, -0.1,
      -0.14, -0.77, 0.69, -0.97, -0.08, -0.36,
    ],
    'blank line before, where paragraphs have one': [
      -0.05, 0.41, -0.51, -0.68, 0.17, -0.16, -0.1, -0.27, 1.27, 0.21, 0.07, -0.08, 0.53, -0.1, 0.65, -1.94,
      0.82, 0.73, -0.26, -0.25, -0.08, 0.38,
    ],
    'no blank line before, where paragraphs have one': [
      -0.49, -1.12, 0.34, 0.75, -0.33, 0.53, -0.14, 0.76, 0.53, 0.17, -1.74, -0.18, -1.73, -0.17, -0.3, 0.62,
      -0.51, -0.32, -0.27, -3.08, -0.09, -0.97,
    ],
    'blank line before, where paragraphs have none': [
      1.07, -0.29, -0.46, -0.41, -0.62, 0, 0.1, -0.16, -0.2, -0.1, 0.35, 0, -0.09, 0, 0.19, 0, 0.02, 0, 0,
      -0.15, 0, -0.12,
    ],
    'blank line after, where most lines have none': [
      -0.02, -0.86, -0.07, 0.09, 0.12, 0.71, -0.22, 1.07, -0.51, -0.61, 0.59, 0.66, -0.87, -0.14, -0.46,
      -0.22, -0.57, 0.06, -0.15, -0.68, -0.16, -0.37,
    ],
    'no blank line after, where most lines have one': [
      -1.71, 0.27, 0.28, 0.53, -1.97, -0.64, 0.29, 0.08, 0.79, 0.13, -0.99, 0, -0.08, -0.37, -0.48, -0.38,
      -1.09, 0.04, -0.32, 0.37, -0.02, 0.6,
    ],
    'measure changes after a stop': [
      2.76, -0.8, -0.65, -1.16, 0.79, 0, -0.77, -0.6, -0.4, -0.22, -1.29, 0, 0.2, 0, -0.17, -1.34, 0.58,
      -0.22, 0, -1.19, 0, -0.79,
    ],
    'measure changes in mid-sentence': [
      1.51, 0.56, -0.08, -0.91, 0.02, 0.27, 0.22, -0.3, -0.3, -1.74, -0.25, -0.07, 0.14, -0.27, 0.66, -0.64,
      -1.11, 0.52, -0.34, 0.18, -0.12, 0.64,
    ],
    'measure changes after this line': [
      0.19, -0.08, 0.19, -0.75, -0.64, 0, 0.42, 0.94, -0.08, 0.32, 0.1, -0.08, -0.54, 0.59, 0.18, -0.42,
      -0.14, -0.28, 0.54, 0.02, -0.13, -1.41,
    ],
    'as wide as the unpunctuated line before': [
      -0.32, 1.68, -0.53, -0.43, -0.96, 0.89, -1.09, 1.07, 0.48, 0.55, 0.45, -0.06, 0.16, -0.91, -0.4, -1.04,
      -0.46, -0.82, -0.39, -0.2, -0.2, -0.74,
    ],
    'unpunctuated and wider than the one before': [
      -0.77, 1.41, -0.72, -0.82, 0.67, -2.32, 0.29, -0.15, 0.54, -0.81, -0.77, -0.03, -0.36, -0.28, -0.67,
      -1.32, -0.39, -0.23, 0.5, -0.26, -0.45, -1.82,
    ],
    'unpunctuated and narrower than the one before': [
      0.52, 0.36, -0.69, -1.85, -0.36, 0.79, 0.02, -0.65, 0.55, -1.09, -0.08, 0.15, 0.45, 0.76, -1.06, -0.6,
      -0.7, 0, -0.11, -2.35, 0.64, -0.49,
    ],
    'makes a full line with the one before': [
      0.77, -0.41, -0.02, 0.02, -1.26, -0.35, -0.32, 0.28, -0.75, -0.55, -0.58, 0.58, -0.3, -0.39, -0.55,
      -0.04, -0.27, 0.18, -0.49, 1.01, -0.27, 0.27,
    ],
    'the word across the break stands elsewhere': [
      -0.78, -2.42, 0.85, 0.61, -0.92, 0.77, -0.42, 1.63, -1.34, 2.21, -0.48, 0.19, -0.51, -0.22, -0.48, 0.91,
      -0.42, -0.36, 0.46, -0.35, -0.22, -1.21,
    ],
    'the word across the break stands nowhere else': [
      -0.65, -1.55, 0.23, 0.46, 0.07, -0.65, 0.12, 0.04, -0.28, 0.41, -1.28, -0.6, 0.41, 0.47, -0.24, 0.16,
      -0.58, -0.67, -0.32, 0.02, -0.53, -0.86,
    ],
    'full line after the next': [
      0.16, -0.02, 0.15, 0.1, -0.25, -0.62, -0.19, 0.7, -0.36, -1.31, 0.74, 0.2, -0.26, -0.4, -0.25, -0.06,
      -0.09, -0.23, -0.32, -0.18, -0.28, -0.26,
    ],
    'dateline a few unpunctuated lines ahead': [
      -1.35, 0.5, -0.79, -0.34, 0.49, 0.07, -0.74, 0.2, 0.65, -0.19, -2.66, -0.03, 0.46, -0.36, -0.39, -0.05,
      0.16, 0.28, 0.93, 1.47, 0.68, -0.46,
    ],
    'running text after': [
      -0.17, -0.27, 0.29, 0.26, -0.36, -0.87, -0.04, 0.4, -0.19, -0.09, -0.16, -0.33, -0.4, -0.29, -0.24,
      0.16, -0.27, -0.32, -0.27, -0.38, -0.23, -0.06,
    ],
    'no running text in the next lines': [
      -2.87, 0.67, 0.06, -0.67, -0.36, -0.2, 0.96, -0.47, -0.29, -0.2, -0.37, -0.39, -0.28, -0.06, -0.5,
      -0.27, -0.48, -0.34, -0.41, -1.44, -0.16, -0.35,
    ],
    'no room for its first word on the line before, after a stop': [
      0.54, -0.93, 0.55, 0.04, -0.35, 0, -0.07, -0.56, -0.53, -0.2, -1.17, 0, 0.62, 0, -0.43, -0.21, 0.68,
      0.18, 0, -0.08, 0, -0.07,
    ],
    'hardly room for its first word on the line before, after a stop': [
      -1.02, -0.3, -0.7, 0.08, 0.62, -0.02, 0.61, -0.06, 0.45, -0.03, 0.97, 0, -0.71, 0, 0.12, -0.04, 0.55,
      -0.06, 0, -0.4, 0, -0.46,
    ],
    'an indent of room for its first word on the line before, after a stop': [
      0.02, 0.41, -0.52, -1.67, -0.38, -0.05, 0.53, -0.41, -0.37, 0, -0.41, 0, -0.07, 0, -0.52, -0.3, 0.73,
      0.23, -0.04, -0.75, -0.03, -0.91,
    ],
    'much room for its first word on the line before, after a stop': [
      0.21, 1.13, -2.46, -2.5, 0.35, -0.11, 0.82, -0.46, 0.48, -0.17, 0.95, 0, 0.02, 0, 0.43, -2.05, 1.03,
      0.03, -0.03, -0.65, -0.03, 0.4,
    ],
    'no room for its first word on the line before, in mid-sentence': [
      -0.69, -1.24, -0.15, 0.49, -0.15, 0.6, -0.58, -0.17, -0.17, -0.2, -0.42, -0.44, -0.25, 0.18, -0.53,
      0.56, -0.37, -0.4, 0.22, -0.46, -0.26, -0.03,
    ],
    'hardly room for its first word on the line before, in mid-sentence': [
      -0.35, -0.94, 0.23, 0.43, -0.58, -1.01, -0.06, 0.08, -0.24, 0.52, -1.1, 0.15, -0.51, 0.1, -0.25, 0.41,
      -0.49, -0.35, -0.34, -0.26, 0.41, -0.77,
    ],
    'an indent of room for its first word on the line before, in mid-sentence': [
      -0.23, -0.41, 0.52, -0.63, 0.22, -0.35, -0.61, -0.33, 0.16, -0.06, -0.06, -0.28, -0.09, -0.39, -0.18,
      -0.25, -0.71, -0.36, 0.27, 0, -0.25, -0.69,
    ],
    'much room for its first word on the line before, in mid-sentence': [
      0.34, 0.95, -1.16, -0.69, -0.09, 0.13, 0.6, 0.69, 0.2, 0.16, 1.15, -0.16, -0.43, -0.78, 0.5, 0.18,
      -0.92, 0.33, -0.5, 0.04, -0.6, 0.38,
    ],
    'no room for the next word on this line, at a stop': [
      -0.12, -0.19, 0.59, 0.52, -0.52, 0, 0.39, -0.15, -0.37, -0.03, -0.43, 0, -0.05, 0, 0.09, 0.44, -0.04,
      -0.18, 0, -0.32, 0, -0.03,
    ],
    'hardly room for the next word on this line, at a stop': [
      0.1, 0.81, 0.41, 0.31, -0.49, -0.07, 0.47, -1.9, -0.4, -0.19, -0.05, 0, -0.35, 0, -0.05, 0.03, -0.07,
      -0.22, -0.02, -0.31, -0.02, -0.26,
    ],
    'an indent of room for the next word on this line, at a stop': [
      -0.76, -0.23, 0.63, 0.45, -1.12, -0.04, -0.68, 0.95, -0.27, -0.36, -0.25, -0.03, -0.56, -0.05, 0.22,
      0.76, -0.12, -0.4, -0.04, -0.52, 0, -0.14,
    ],
    'much room for the next word on this line, at a stop': [
      0.07, 0.3, -0.25, 0.82, -1.13, -0.91, 0, -1.08, -1.34, -0.75, -0.3, -0.35, -0.98, -0.21, -0.4, -0.52,
      -0.49, -0.66, -0.18, -1.05, -0.12, -0.75,
    ],
    'no room for the next word on this line, in mid-sentence': [
      -0.6, 0.07, 0.37, 0.1, -0.35, -0.75, 0.26, 0, -0.07, 1.05, 0.22, -0.14, -0.3, -0.38, -0.19, 0.12, -0.23,
      -0.06, 0.42, -0.39, -0.16, -0.36,
    ],
    'hardly room for the next word on this line, in mid-sentence': [
      -0.28, -0.37, 0.18, 0.25, 0.21, 0.39, -0.31, 0.22, -0.1, 0.35, -0.4, -0.17, -0.2, -0.42, -0.18, 0.03,
      -0.35, -0.28, -0.31, -0.24, -0.23, -0.76,
    ],
    'an indent of room for the next word on this line, in mid-sentence': [
      0.45, 0.37, -0.22, -0.07, -0.39, -0.11, 0.2, -0.54, 0.41, -0.19, -0.31, -0.29, -0.5, -0.78, -0.08, 0.24,
      -0.28, -0.28, -0.49, -0.18, -0.15, -0.22,
    ],
    'much room for the next word on this line, in mid-sentence': [
      0.16, -0.63, 0.25, 0.45, 0.47, 0.8, 0, -0.08, 0.22, -0.38, -0.55, 0.25, 0.36, 0.11, -0.47, 0.12, -0.15,
      -0.14, 0.31, 0.5, 0.4, 0.21,
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
      -0.42, -0.74, -0.47, -0.57, -0.39, 0, -0.77, 0, -0.05, 0, 1.61, 0, -0.34, 0, 0, 0, -0.18, 0.37, -0.02,
      -0.14, 0, -0.06,
    ],
    'up to 30 em since a paragraph surely began, after a full line with a stop': [
      -0.41, -0.2, 0.47, 0.94, -1.05, 0, -0.07, -0.55, -0.57, -0.19, -0.39, 0, -0.31, 0, -0.24, -0.87, 0.62,
      0.27, 0, -0.38, 0, -0.02,
    ],
    'up to 60 em since a paragraph surely began, after a full line with a stop': [
      0.59, -0.17, 0.25, 0.58, -0.25, 0, 0.42, -0.02, 0.07, -0.02, -1.11, 0, 1.25, 0, 0.07, -0.06, -0.17,
      -0.22, 0, -2.19, 0, -0.46,
    ],
    'up to 100 em since a paragraph surely began, after a full line with a stop': [
      -1.03, 1, -0.95, -0.61, 0.09, -0.13, -0.68, -0.02, -0.02, 0, 0.04, 0, -0.97, 0, -0.29, 0.03, -0.59,
      -0.3, 0, -0.06, 0, -0.09,
    ],
    'up to 170 em since a paragraph surely began, after a full line with a stop': [
      -0.43, 0.63, -0.73, -0.22, -0.07, 0, 0.71, -0.03, 0.26, 0, 0.22, 0, -0.3, 0, -0.18, 0.4, -0.04, 0.07, 0,
      -0.96, 0, -0.24,
    ],
    'more than 170 em since a paragraph surely began, after a full line with a stop': [
      -1.6, 0.11, -0.32, -0.71, 0.12, 0, 0.16, -0.4, -0.26, -0.02, 0.91, 0, 0.14, 0, -0.45, -1.17, 0.42,
      -0.27, 0, 1.27, 0, -0.11,
    ],
    'up to 15 em until a paragraph surely ends, after a full line with a stop': [
      -0.84, 0.82, -1.85, -1.04, -0.04, -0.14, 0.3, -0.05, -0.14, 0, 1.05, 0, 1.53, 0, -0.22, -0.47, 0.61,
      -0.39, 0, -0.76, -0.02, -0.66,
    ],
    'up to 30 em until a paragraph surely ends, after a full line with a stop': [
      -0.34, -0.65, -0.27, 0.63, -0.91, 0, 0.83, -0.02, 0.22, 0, -1.06, 0, -0.9, 0, 0.09, 0.07, -0.3, 0.25,
      -0.02, 0.33, 0, -0.03,
    ],
    'up to 60 em until a paragraph surely ends, after a full line with a stop': [
      -0.65, -0.16, 0.07, -0.23, 0.62, 0, -0.79, 0, -0.06, 0, -0.79, 0, -0.78, 0, -0.32, -0.1, 0.15, 0.43, 0,
      -0.44, 0, -0.06,
    ],
    'up to 100 em until a paragraph surely ends, after a full line with a stop': [
      -0.25, 0.63, -0.33, -0.82, -0.31, 0, -1.62, -0.55, -0.34, -0.2, 0.2, 0, -0.2, 0, -0.29, -0.35, 0.48,
      -0.13, 0, -0.61, 0, -0.05,
    ],
    'up to 170 em until a paragraph surely ends, after a full line with a stop': [
      0, 0.62, -0.51, -0.55, 0.08, 0, 0.55, -0.39, -0.11, 0, 0.81, 0, -1.76, 0, -0.31, -0.1, -0.14, -0.12, 0,
      0.5, 0, -0.13,
    ],
    'more than 170 em until a paragraph surely ends, after a full line with a stop': [
      -1.38, 0.67, -0.5, -0.5, -0.37, 0, -0.62, 0, -0.14, 0, 0.03, 0, -0.21, 0, -0.08, -0.04, -0.31, -0.41, 0,
      -0.3, 0, -0.06,
    ],
    'ends in a stop': [
      -0.17, 0.12, 0.9, 0.39, -1.66, -1.03, -0.28, -0.94, -1.54, -1.58, -0.62, -0.45, -1.2, -0.36, -0.55,
      0.34, -0.57, -0.89, -0.27, -1.27, -0.17, -1.38,
    ],
    'ends in a colon': [
      2.59, 3.13, -0.33, 0.84, -1.13, -0.34, -1.81, -0.67, -0.31, -0.47, -4.06, -0.22, -0.48, -0.02, -0.18,
      -0.3, -0.2, -0.18, -0.07, -0.32, 0, -0.38,
    ],
    'ends in a comma': [
      -0.54, -0.3, -0.02, 0.49, -0.32, -0.12, -0.8, -0.8, 0.22, -0.09, -0.57, 0, -0.21, 0, 0.5, 0.03, -0.17,
      -0.19, 0, -0.19, 0, -0.07,
    ],
    'ends in a hyphen': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'ends in the open': [
      -0.55, -0.58, 0.26, 0.18, -0.12, 0, 0.11, 0.16, -0.05, 0.47, -0.18, -0.1, -0.24, -0.14, -0.29, 0.27,
      -0.28, -0.23, 0.06, -0.25, -0.1, 0.29,
    ],
    'ends in a full stop': [
      0.09, 0.17, 0.31, 0.62, -1.11, -0.67, -2.52, -3.27, -1.05, -1.03, -3.73, -0.36, -0.84, -0.2, -0.08,
      0.87, -0.51, -0.7, -0.23, -0.85, -0.13, -0.9,
    ],
    'punctuated inside': [
      -0.21, 0.46, 0.23, 0.26, -0.61, -0.68, -0.85, 0.29, -0.08, -0.02, -0.45, -0.25, -0.42, -0.25, -0.15,
      0.69, -0.41, -0.37, -0.23, -0.47, -0.2, -0.07,
    ],
    unpunctuated: [
      -0.64, -1.81, -0.23, -0.24, 0.82, 0.48, 1.36, 0.49, -0.27, 0.7, 0.77, -0.02, 0.11, 0.03, -1.24, -0.29,
      0.23, 0.14, 0.26, 0.25, 0.08, 0.32,
    ],
    'full line': [
      -0.49, -0.18, 0.21, 0.22, -0.12, -0.5, 0.12, -0.44, 0.17, -0.16, -0.22, -0.22, -0.32, 0.12, -0.17, 0.02,
      -0.32, -0.28, 0.11, -0.34, -0.27, 0.08,
    ],
    'short line': [
      0.14, 0.2, 0.36, 0.55, -1.24, 0.25, -0.33, -0.13, -0.68, 0.22, -0.31, -0.11, -0.64, -0.37, -0.66, 0.52,
      -0.19, -0.48, -0.12, -0.29, 0.24, 0,
    ],
    'wider than its column': [
      -0.19, -1.82, -0.19, -0.07, -0.11, 0, 0.35, 0.16, -0.92, -0.08, 1.4, 0, 1.14, 0, -0.33, 0.26, -0.02,
      -0.05, 0, -0.39, 0, -0.03,
    ],
    'uncut line': [
      0.05, 0.32, -0.44, -0.13, -0.35, 0, -0.35, -0.02, -0.36, -0.03, -1.09, -0.02, -0.18, -0.05, -0.86,
      -0.06, -0.24, -0.21, 0, -0.04, 0, -0.35,
    ],
    'end of a quotation before': [
      -2.07, -0.73, 0.13, 0, -0.02, -0.07, 0.62, -0.08, -0.93, 0, 0.46, 0, -0.1, 0, 1.45, -0.04, -0.65, -0.3,
      0, -1.21, -0.02, -0.71,
    ],
    'full line before, ending in a stop': [
      -0.66, 0.84, -1.7, -0.09, -0.2, -0.1, 0.47, -0.64, -0.26, -0.24, 0.7, 0, -0.24, 0, -0.6, -0.35, 0.83,
      -0.25, 0, -0.62, 0, -0.67,
    ],
    'indented line before, ending in a stop': [
      -0.52, 0, -0.34, -1.98, -0.09, -0.05, -0.18, -0.41, -0.3, 0, 0.55, 0, 0.42, 0, -0.51, -0.39, 0.76, 0.2,
      -0.03, 0.33, -0.02, -0.37,
    ],
    'short line before, ending in a stop': [
      0, 1.07, -1.92, -2.54, 0.19, -0.12, 1.03, -0.5, 0.39, -0.18, 0.87, -0.03, -0.27, -0.02, 0.35, -2.08,
      0.95, 0, -0.04, -0.48, -0.05, 0.21,
    ],
    'full line before, ending in a colon': [
      -0.44, 1.15, -0.73, 0.59, -0.31, -0.03, -0.08, -0.13, 0, 0, 0.07, 0, -0.26, 0, -0.08, 0.04, 0, -0.03, 0,
      -1.3, 0, -0.05,
    ],
    'indented line before, ending in a colon': [
      -0.36, 1.7, -0.96, -0.24, -0.12, 0, -0.12, -0.09, -0.06, 0, 0, 0, -0.32, 0, -0.03, -0.02, 0, -0.06, 0,
      -0.52, 0, -0.03,
    ],
    'short line before, ending in a colon': [
      -0.71, 1.03, -0.38, -1.82, -0.16, 0, -0.53, -0.54, -0.35, 0, 1.41, 0, -0.28, 0, -0.08, -0.06, 0, -0.24,
      0, -1.19, 0, -0.11,
    ],
    'full line before, ending in a comma': [
      -1.01, -2.87, -0.2, 1.12, -0.37, -0.02, -0.84, -0.61, -0.33, 0.71, -0.94, 0, -0.25, 0, -0.7, 0.58,
      -0.19, -0.3, 0, -0.43, 0, -0.1,
    ],
    'indented line before, ending in a comma': [
      -0.55, -1.69, 1.04, 0.99, -0.09, 0, -0.1, -0.17, -0.23, -0.17, -0.81, 0, -0.03, 0, -0.69, 0.39, 0,
      -0.02, 0, -0.06, 0, 0,
    ],
    'short line before, ending in a comma': [
      -1.1, -2.41, 0.6, -0.87, 0, 0, -0.4, -0.03, -0.96, 1.21, -0.56, 0, -0.09, 0, -0.5, 0.3, 0, 0, 0, -0.04,
      0, 0,
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
      -0.44, -0.78, -0.13, 0.4, -0.43, -0.05, -0.2, 0.23, -0.21, -0.77, -0.75, -0.11, -0.32, 0.11, -0.33,
      0.41, -0.46, -0.4, -0.06, -0.19, 0.14, -0.27,
    ],
    'indented line before, ending in the open': [
      0.13, -0.55, 0.33, -0.02, -0.66, -0.23, -0.06, 0.03, -0.13, 0.21, -0.4, -0.29, -0.41, -0.4, 0.12, -0.31,
      -0.71, -0.12, 0.26, -0.15, -0.22, -0.69,
    ],
    'short line before, ending in the open': [
      0.39, 0.1, 0.38, -0.77, 0.58, -0.11, 0.38, 0.04, 0.49, 0.8, -0.36, -0.2, -0.17, -0.79, 0.5, -0.12,
      -0.94, 0.31, -0.59, -0.47, -0.63, 0.29,
    ],
    'punctuated line in the open before': [
      -0.49, -1.27, 0.42, 0.41, -0.21, -0.37, -0.03, -1.22, -0.56, 1.1, -0.6, -0.21, -0.3, -0.19, -0.4, 0.4,
      -0.46, -0.26, -0.23, -0.03, -0.21, -0.05,
    ],
    'unpunctuated line before': [
      -0.03, 0.74, 0.22, 0.1, -0.84, 0.31, -0.42, 0.81, 0.94, -0.52, -0.48, -0.25, -0.45, -0.14, 0.31, 0.26,
      -0.81, -0.62, 0.24, -0.92, 0.12, -0.57,
    ],
    'uncut line before': [
      -0.29, 0.75, -2.09, -0.34, -0.38, -0.08, 0.43, 0, -0.19, 0, 0.47, 0, 0.16, 0, -0.29, -0.19, -0.04,
      -0.22, 0, -0.27, 0, -0.07,
    ],
    'uncut line in mid-sentence before': [
      -0.59, 0.14, -0.03, -0.18, 0.68, 0, -0.6, 0, -0.04, -0.04, -0.11, 0, -0.08, 0, 0.26, -0.28, -0.05,
      -0.05, 0, -0.04, 0, 0.71,
    ],
    'ghost indent before': [
      -0.26, -0.46, 0.42, -0.24, -0.66, -0.29, -0.26, -0.05, -0.26, 0.16, -0.13, -0.3, -0.28, -0.41, -0.18,
      -0.05, -0.4, 0.02, 0.23, -0.14, -0.26, -0.95,
    ],
    'line after ends in a stop': [
      0.16, -0.18, -0.14, 0.28, 0.38, 0.89, -1.07, -0.58, -0.49, 0.48, 0.19, -0.1, -0.21, -0.12, -0.48, -0.23,
      -0.31, -0.37, -0.17, 0.04, -0.27, -0.43,
    ],
    'line after ends in a full stop': [
      0.32, -0.26, 0.18, 0.31, -1.91, -0.78, -0.83, 0.02, -0.06, 0.87, -0.04, -0.09, 0.04, -0.09, -0.28, 0.09,
      -0.26, -0.31, -0.15, 0.12, -0.27, -0.14,
    ],
    'unpunctuated line after': [
      0, 0.22, 0.45, 0, -0.36, 0.38, 0.09, 0.36, 0.22, 0.1, -0.82, -0.02, -0.1, 0.2, -0.37, 0.21, -0.64,
      -0.09, 0.4, -0.14, 0.21, -0.31,
    ],
    'full line after': [
      0.14, 0.18, 0.9, 0.15, -0.15, 0.09, -0.16, 0.21, -0.09, -0.31, -0.68, -0.25, -0.43, -0.27, -0.16, 0.15,
      -0.3, -0.28, -0.21, -0.29, -0.29, -0.19,
    ],
    'short line after': [
      -1.17, 0.23, -0.11, 0.29, 0.48, -0.68, -0.54, 0.2, -0.71, -1.96, 0, -0.05, -0.06, -0.1, -0.62, 0.12,
      -0.45, -0.48, -0.12, -0.55, -0.03, -0.37,
    ],
    'ghost indent after': [
      -0.76, -0.74, 0.15, 0.43, -0.22, -1.13, -1.15, 0.19, -0.34, 0.47, 0.59, 0.33, 0.49, -0.36, -0.64, -0.52,
      0.12, -0.46, 0.41, -0.28, -0.26, 0.74,
    ],
    indent: [8, 8, -8, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, 0, -8, 0, -8, 0],
    'up to 4 em': [
      -2.41, -0.9, -0.3, 0.37, 1.24, 1.04, -3.64, 0.2, -2.96, 1.02, -3.16, 0.07, 0.54, 0.76, -2.48, 0.63, 0,
      -1.83, 0.12, 0.51, 0.31, 1.03,
    ],
    'up to 8 em': [
      -0.74, -0.75, 0.12, 0.3, 0.17, 0.56, -1.54, 0.48, -2.36, 0.34, 0.99, -0.31, -0.41, -0.82, -0.41, 0.35,
      -0.3, 0.03, -0.91, 0.24, -0.21, -1.44,
    ],
    'up to 12 em': [
      -1.11, -0.49, 0.49, 0.51, -0.04, -1.85, -0.16, -0.17, 0.13, 0.08, -1.58, -0.15, -0.21, -0.18, -1.1,
      -0.17, 0.1, 0.18, -0.4, -0.97, -0.12, -1.26,
    ],
    'up to 18 em': [
      -0.68, -0.51, 0.18, 0.24, -0.45, -1.16, 0.62, -0.63, 0, -1.63, 0.36, -0.21, -0.35, -0.35, -0.2, -1.13,
      -0.31, -0.29, 0.31, -0.33, -0.21, -1.77,
    ],
    'up to 26 em': [
      1.14, -0.24, 0.26, 0.13, -1.63, -0.19, 0.94, -1.7, 0.69, 0.55, -1.63, -0.04, -0.61, -0.05, 1.04, 0.23,
      -0.5, -0.45, -0.05, -0.41, -0.03, -3.18,
    ],
    'up to 40 em': [
      0.75, 0.21, 0.67, 0.39, -0.91, -0.02, 0.35, -1.77, 1.45, -0.6, -1.59, 0, -0.54, 0, -0.25, -0.63, -0.29,
      -0.36, 0, -0.47, 0, -0.93,
    ],
    'longer than 40 em': [
      1.03, 0.34, -0.82, -0.6, -0.59, 0, -1.17, -0.09, 0.55, -1.35, -2.8, -0.03, -0.04, -0.08, -0.15, -1.73,
      -0.71, -0.44, 0, -1.1, 0, -0.97,
    ],
    'begins with Han': [
      -0.47, 0.37, 0.21, 0.13, -0.09, 0.3, 0.24, 0.16, -0.29, 0.21, -0.16, -0.24, -0.52, -0.11, -0.17, 0.36,
      -0.23, -0.36, 0.11, -0.48, -0.56, 0.33,
    ],
    'begins with an opening quote or bracket': [
      1.16, 0.59, 0.5, 0.91, -1.54, -2.46, -2.27, 0.28, -3.34, -1.19, -1.26, -0.08, 1.29, -0.42, -1.32, 0,
      -1.05, -1.58, -0.08, 1.53, -0.17, -2.2,
    ],
    'begins with a digit': [
      1.38, 0.2, 0.31, 0.57, -2.43, -1, -0.37, 0.6, -2.82, 0.83, -2.21, -0.07, -1.14, -0.04, -1.15, -0.18,
      -0.26, 1.64, -0.46, -0.93, -0.04, 0.56,
    ],
    'begins with a closing mark': [
      -0.96, -3.93, 2.52, 3.32, -0.92, -0.08, -0.63, -0.02, -0.06, 0, -3.54, 0, -0.6, 0, -0.04, 0.06, -0.28,
      -0.24, 0, -1.37, -0.03, -0.54,
    ],
    'begins with a dash': [
      -0.26, -2.12, 2.16, 2.32, -1.81, -0.17, -3.33, -2.82, 3.15, -0.3, -0.43, 0, -0.28, 0, -0.21, -0.68,
      -0.18, -0.13, 0, -0.09, 0, -0.4,
    ],
    'begins with a line mark': [
      -0.82, -0.37, 1.65, 1.71, -0.2, 0, -0.97, -2.46, -1.14, -0.41, -0.26, 0, 1.71, 0, -0.39, -0.12, -0.09,
      0, 0, -0.05, 0, -0.87,
    ],
    'begins with a hash': [
      -0.79, -1.24, -0.45, -0.24, 0.49, -0.22, 0.74, -2.32, 0.98, -0.64, 0.67, 0, -0.36, 0, -0.16, 0, -0.21,
      -0.15, 0, -0.08, 0, -0.32,
    ],
    'begins with a small letter': [0, 0, 0, 0, -4, 0, -5, 0, -2, 0, 0, 0, 0, 0, 0, 0, 0, -4, 0, 0, 0, 0],
    'begins with a capital': [
      -0.22, -0.2, -0.67, -0.67, -0.02, -0.05, 0, 0, 0, 0, 0, 0, -0.02, 0, 0, 0, 0, 0, 0, -0.07, 1.26, 0,
    ],
    'begins with something else': [
      -0.11, -2.92, 3.31, 3.83, -1.37, 0, -0.44, -0.06, -0.03, 0, -0.6, 0, -1.11, -0.02, 0, -0.02, -0.45,
      -0.1, 0, 0.29, 0, -0.69,
    ],
    'rest of a torn line': [
      -1.64, -1.91, 0.87, 0.53, -1.17, -0.08, -0.11, -0.52, -0.1, -0.08, 1.2, 0, 0.77, -0.34, -0.13, 0.33,
      -0.07, -0.17, 0, 0.76, -0.04, -0.5,
    ],
    'perhaps the rest of a torn line': [
      -1.24, -0.09, 0.62, -0.23, -1.47, -0.04, -0.09, 0.28, -0.4, -0.04, -1.19, -0.02, -0.41, -0.02, -0.07,
      -0.23, -0.1, -0.18, -0.02, -0.3, -0.08, -0.16,
    ],
    'one or two hashes': [
      -0.25, -0.32, -0.25, -0.22, -1.49, -0.15, 1.18, -1.46, -1.29, -0.1, -0.65, 0, -0.2, 0, -0.06, 0, -0.06,
      -0.05, 0, -0.05, 0, -0.28,
    ],
    'three hashes': [
      -0.86, -0.2, -0.2, -0.18, 1.36, -0.07, -2.43, -0.93, 1.36, -0.52, -0.46, 0, -0.09, 0, -0.09, 0, -0.07,
      -0.05, 0, -0.02, 0, -0.02,
    ],
    'four hashes or more': [
      -0.12, -1.31, -0.4, -0.21, -0.05, 0, -0.46, 0, -0.08, 0, 0.94, 0, -0.04, 0, 0, 0, -0.05, -0.03, 0, 0, 0,
      0,
    ],
    'two halves': [
      -0.07, 1.21, -1.47, -1.59, -1.4, -0.79, -0.84, 0.06, -1.41, -1.4, 1.75, -0.06, 0.15, -0.1, -0.6, 0, 0.2,
      0.03, -0.17, -1.5, -0.03, 1.95,
    ],
    'all capitals': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'set vertically': [0, 0, -3, -3, 0, -3, 5, -3, 0, -3, 0, -3, 0, -3, 0, -3, 0, 0, -3, 0, -3, 0],
    'mostly capitals': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'doubled within the line': [
      -0.28, -1.2, -0.53, -0.45, -0.03, -0.92, 1.53, -1.19, -2.14, -0.77, -0.22, 0, -0.99, -0.08, -0.29,
      -0.18, -0.23, -0.31, -0.06, -0.24, 0, 1.38,
    ],
    'begins what is printed twice': [
      -0.14, -0.2, -0.21, -0.18, 2.44, -0.78, 2.4, -2.65, 0.17, -1.15, -0.83, 0, -0.77, -0.06, -0.13, -0.25,
      -0.04, -0.14, -0.06, -0.15, -0.03, -0.52,
    ],
    'goes on with what is printed twice': [
      -0.08, 0, -0.03, -0.02, -0.31, 0.66, -1.14, 0.52, -1.06, 1.32, -0.02, 0, -0.55, 0, -0.02, -0.02, 0,
      -0.03, 0, -0.04, 0, -0.09,
    ],
    'two halves before': [
      -0.46, 2.38, -1.07, 0.74, 0.34, -1.48, 0.2, -0.7, -1.52, -1.36, 0.08, -0.64, -1.43, -0.59, 0.35, -0.67,
      -0.45, 0.26, -0.27, -1.2, -0.09, -0.9,
    ],
    'mostly capitals before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'doubled line before': [
      -0.83, -0.43, -0.17, -0.12, -0.77, 0.98, 0.19, 0.13, 0.39, -0.47, -0.59, 0, 0.1, -0.07, -0.37, -0.25,
      -0.05, -0.09, 0, -0.1, 0, -1.44,
    ],
    'what is printed twice ends before': [
      -0.57, -0.57, 0, 0, 0.59, -0.89, 0.43, -1.07, 0.94, -0.57, -0.09, 0, -0.09, 0, 0.04, -0.07, -0.03,
      -0.41, 0, 0, 0, 0.46,
    ],
    'what is printed twice goes on': [
      -0.08, 0, -0.03, -0.02, -0.31, 0.66, -1.14, 0.52, -1.06, 1.32, -0.02, 0, -0.55, 0, -0.02, -0.02, 0,
      -0.03, 0, -0.04, 0, -0.09,
    ],
    'dash after': [
      -0.99, -1.43, 1.11, 0.93, -0.35, -1.35, 0.81, 1.72, -2.44, -2.7, -0.73, 0, -0.46, -0.43, -0.43, 0.02,
      -0.18, -0.22, -0.02, -0.5, -0.07, -0.33,
    ],
    'hash after': [
      0.56, 0.65, -0.61, -0.36, -0.02, -0.31, -0.18, 1.81, -1.08, 0.48, -0.36, 0, 0.38, -0.04, -0.56, 0, 0.22,
      0.11, 0, -0.24, 0, -0.32,
    ],
    'torn before its end': [
      -0.11, -0.26, 0.56, 0.23, -0.5, 0, -2.13, -0.28, -0.27, -0.02, -0.55, 0, 0.03, -0.18, 0.22, -0.18,
      -0.02, -0.09, 0, -0.08, 0, 1.63,
    ],
    'perhaps torn before its end': [
      -1.6, -0.43, 0.3, -0.07, -0.72, -0.06, 0.57, -1.11, -0.42, -1.35, 0.17, -0.03, -0.98, 1.37, -0.58, 0.1,
      0.03, -0.15, -0.05, -0.62, -0.04, 0.52,
    ],
    'frame start after': [
      -0.42, -0.98, 0.19, 0.35, -0.11, -0.58, -0.52, 1.1, -0.81, 0.06, -0.61, -0.02, 0.97, -0.02, -0.56, 0.58,
      -0.19, -0.05, -0.1, -0.91, -0.03, -1.13,
    ],
    dateline: [
      6.99, -3.84, -3.17, -3.17, -0.13, -3, -0.35, -3.01, -0.12, -3, -2.36, -3, -0.03, -3, -0.11, -3, -0.02,
      -0.03, -3, 0, -3, -0.24,
    ],
    byline: [
      -1.4, -1.32, 0.43, 0.55, -1.58, 0, -3.01, -3.64, -2.05, -1.48, -1.29, 0, 6.52, 0, -1.02, -0.4, 1.32, -4,
      0, -0.1, 0, -1.12,
    ],
    'names in brackets': [
      -0.84, -2.94, 1.98, 2.16, -2.84, 0, -1.4, -0.35, -0.02, 0, -2.39, 0, 2.47, 0, -0.09, -0.02, -0.49,
      -0.46, 0, -1.02, -0.08, -1.47,
    ],
    'ends in names in brackets': [
      -0.1, 0.16, 1.8, 1.78, -1.23, -0.16, -0.92, -1.88, -0.81, -0.2, -0.29, -0.08, -0.43, -0.18, -0.32,
      -0.31, -0.1, -0.48, -0.02, -0.54, -0.02, -1.21,
    ],
    'jump line': [
      -0.72, -1.65, 1.67, 2.65, -2.04, 0, -1.22, -1.02, -0.06, -0.03, -1.83, 0, -1.99, -0.02, -0.09, -0.15,
      -0.21, -0.44, 0, 3.56, 0, -0.13,
    ],
    'ends in a jump': [
      -0.02, 0.09, 0.29, 3.55, -2.47, -0.78, -1.49, -2.68, -0.94, -1.09, -0.77, 0, -0.65, -0.14, -0.58, -0.1,
      -0.38, -0.46, 0, -0.76, 0.92, -1.02,
    ],
    "ends in an editor's mark": [
      -0.2, 0.54, 1.54, 1.59, -2.6, -0.14, -1.95, -2.41, -1.33, -0.78, -1.49, -0.03, -0.81, -0.02, -0.78,
      -1.04, -0.67, -0.87, -0.02, 1.77, -0.03, -1.62,
    ],
    'ends in a credit': [
      -1.03, -2.22, -1.37, -1.32, -2.12, -0.18, -2.41, -2.7, -3.25, -1, -0.82, 0, -2.53, 0, 3.42, 2.81, 3.08,
      -0.24, 0, -0.28, 0, -2.15,
    ],
    'speaks of its picture': [
      -0.89, -2.06, -1.73, -1.66, -0.72, 0, -2.68, -1.52, -1.28, -0.42, -0.43, 0, -0.18, -0.05, 3.89, 1.72,
      -0.62, -0.14, 0, -0.22, 0, -0.33,
    ],
    'date line': [
      -1.15, -0.51, -0.31, -0.27, -0.43, -0.3, -1.52, -1.8, -0.24, -0.34, -0.06, 0, -0.29, 0, -0.03, -0.02,
      -0.05, 2.96, -0.43, -0.05, 0, 1.43,
    ],
    ordinal: [
      -0.36, 2.46, -0.71, -0.27, -1.39, 0, -0.48, -0.06, -0.03, 0, -0.86, 0, -1.1, -0.02, -0.05, -0.16, -0.46,
      -0.11, 0, 0.1, -0.02, -0.7,
    ],
    'question, answer or hour': [
      -0.04, 3.13, -1.36, -1.19, 0, 0, -0.02, 0, 0, 0, -2.21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'announcing words': [
      -0.74, -1.3, -1.1, -1.18, 2.15, 4.28, -1.53, -1.61, -0.57, 1.28, -0.83, 0, -1.6, -0.04, -0.66, -0.28,
      -0.35, -0.65, -0.06, -1.01, 0, -1.6,
    ],
    'who chaired and attended': [
      -0.53, -0.91, -0.12, -0.05, -2.13, -0.97, -3.68, -4.28, 4.18, 3.05, -1.46, -0.02, -0.93, -0.02, -0.42,
      -0.5, -0.21, -0.34, 0, -0.17, 0, -0.71,
    ],
    'names the kind of report': [
      -0.41, -0.05, -0.34, -0.23, -0.88, -0.2, -0.69, -0.79, 0.46, 2.85, -0.02, 0, -0.65, 0, -0.08, -0.03, 0,
      -0.03, 0, 0, 0, -0.07,
    ],
    'ends like the name of an office': [
      -0.79, -0.12, -0.26, 0.29, 1.34, 1.21, -0.84, -0.16, -2.37, -0.51, -0.5, 0, -1.15, -0.14, -0.43, -0.31,
      -0.12, 0.95, -0.06, -0.39, -0.07, -1.46,
    ],
    'title of a notice': [
      0, 0, 0, 0, -0.16, -0.05, 4.11, 1.8, -0.33, -0.05, -0.2, 0, -0.03, 0, 0, 0, 0, -0.02, -0.02, 0, 0,
      -0.08,
    ],
    furniture: [
      -0.39, -0.02, -3, -3, -1.3, -3, -2.09, -3.01, -0.16, -3, -0.05, -3, -0.04, -3, 0, -3, 0, -0.03, -3, 0,
      -3, 5.96,
    ],
    'a number by itself': [
      -0.42, 0, 2.61, 2.39, -1.42, -0.02, -0.29, -0.3, 0, -0.36, 0, 0, -0.23, 0, 0, -0.04, 0, -0.15, 0, -0.06,
      0, -0.54,
    ],
    'dateline before': [
      -1.14, -2.1, 1.23, -0.19, 0.11, 0, 0.37, -0.15, -0.19, -0.04, -0.48, 0, -0.84, 0, -0.15, 0, -0.47,
      -0.14, 0, -0.26, 0, -0.15,
    ],
    'byline before': [
      2.01, -3.59, 0.22, 0.73, -1.5, -0.02, -0.74, -0.55, -0.61, -0.18, -1.05, 0, -0.59, 0.23, 0.53, 1.08,
      -0.07, -0.23, 0, -0.24, 0, -0.12,
    ],
    'signed end before': [
      2.8, -1.99, -2.38, -1.82, 0.52, -1.22, 1.9, -0.9, -0.72, -0.04, -0.05, -0.02, -0.36, -0.7, 0.34, -0.1,
      -0.05, -0.36, -0.03, -0.62, -0.14, 0.12,
    ],
    'jump before': [
      2.35, -2.54, -3.27, -3.1, 1.19, -0.12, 1.85, -0.73, -1.46, -0.04, -0.37, 0, 1.67, 0, 1.76, -0.36, -0.03,
      0.38, -0.02, -0.79, -0.23, -0.7,
    ],
    "editor's mark before": [
      2.04, -2.55, -3.36, -3.78, 1.34, -0.02, 1.2, -0.6, -1.3, -0.72, -0.87, 0, 1.36, 0, 1.06, -0.71, -0.05,
      0.25, -0.03, -1.9, -0.16, 0.37,
    ],
    'credit before': [
      1.82, -2.54, -1.28, -0.84, 1.36, -0.76, 1.47, -0.34, -0.59, -0.57, -1.47, 0, -0.33, -0.02, 2.05, -2.69,
      -1.18, -0.28, 0, -0.63, 0, 1.15,
    ],
    'date line before': [
      -0.1, -0.43, -0.31, -0.11, 1.23, -0.07, 1.14, -0.96, -1.08, -0.21, -0.08, 0, -0.88, 0, -0.02, -0.02,
      -0.03, -0.37, -1.16, -0.06, 0, 1.96,
    ],
    'announcing words before': [
      -0.59, -0.82, -0.95, -0.71, -0.09, -2.11, 1.75, -0.65, -0.21, -0.81, -0.33, 0, -0.37, 0, -0.09, -0.39,
      -0.1, -0.23, -0.03, -0.14, 0, -0.03,
    ],
    'name of an office before': [
      0.11, -0.74, 0.23, 0, -1.44, -1.5, 0.73, -0.29, -0.58, 0.34, -0.07, 0, 0.26, -0.04, -0.41, -0.4, -0.05,
      1.01, -0.2, -0.07, -0.02, -0.73,
    ],
    'title of a notice before': [
      2.57, -0.53, -3, -3, -0.71, -3, 0, -3.79, -1.01, -3, 0, -3, -0.15, -3, 0.27, -3, 0, 0, -3, 0, -3, -0.03,
    ],
    'dateline after': [
      -1.11, -0.96, -0.54, 0.07, 0.41, -1.26, 0.3, 0.21, 0.39, 0.23, -1.35, 0, -0.36, -0.16, -0.15, -0.43,
      0.41, -0.12, -0.36, 0.18, -0.13, 0,
    ],
    'byline after': [
      -0.81, -1.32, -0.17, 0.6, -2.06, -2.5, -1.2, 0.62, 1.22, 2.59, -1.38, 0, -0.65, -0.05, -0.24, 1.34,
      -0.06, -0.35, -0.1, -0.48, -0.09, -0.67,
    ],
    'names in brackets after': [
      0.76, 1.24, -0.3, -1.23, -0.02, 0, -0.82, -1.45, -0.19, -0.18, -0.06, 0, -0.16, 0, -0.11, -0.19, -0.03,
      -0.08, -0.02, -1.31, 0, -0.03,
    ],
    'date line after': [
      -0.06, -1.01, -0.91, -0.3, -1.75, -0.03, -1.76, -1.3, -0.39, -0.74, -0.86, 0, -0.41, 0, -0.08, 0, -0.13,
      4.46, 1.41, -0.16, -0.04, -0.62,
    ],
    'question, answer or hour after': [
      0.38, -0.72, 1.05, 1.24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -0.11, -0.05, 0, 0, 0, 0, 0, 0,
    ],
    'who chaired and attended, after': [
      -0.28, -0.81, -0.05, 0.06, -0.21, 0.59, -0.09, 2.24, -0.53, 0.29, -1.37, 0, -0.36, 0, 0.06, -0.19,
      -0.34, -0.38, -0.02, -0.62, 0, -0.65,
    ],
  },
  sequence: {
    opening: [
      -1.24, 0.76, 0.54, 0, -0.64, 0, -0.9, 0, -0.84, 0, -0.02, 0, -0.25, 0, -0.91, 0, -0.6, -0.34, 0, -0.3,
      0, -0.4,
    ],
    paragraph: [
      -0.39, 0.52, 0.19, 0, 0.2, 0, -0.5, 0, -1.35, 0, 0.46, 0, -0.14, 0, -0.07, 0, -2.21, -0.46, 0, -1.15, 0,
      -1.92,
    ],
    'second+': [
      -1.5, 0.92, 0.11, 0.11, 0.23, 0, -1, 0, -0.83, 0, 1.37, 0, 0.34, 0, -0.71, 0, -2.01, 0.6, 0, -0.27, 0,
      -1.56,
    ],
    'paragraph+': [
      -1.57, 1.07, 0.26, 0.26, -0.19, 0, -1.16, 0, -4.21, 0, 0.52, 0, -0.74, 0, -0.72, 0, -2.98, -0.71, 0,
      0.79, 0, 0,
    ],
    kicker: [
      -0.78, -2.27, 0, 0, -2.07, -0.38, 3.14, 0, -0.8, 0, -1.02, 0, -1.16, 0, -1.76, 0, -0.3, -0.74, 0, -0.29,
      0, -1.27,
    ],
    'kicker+': [
      -1.71, -1.56, 0, 0, -1.94, 0.04, 2.85, 0, -0.81, 0, -0.47, 0, -1.24, 0, -0.59, 0, -0.11, -0.15, 0,
      -0.08, 0, -0.55,
    ],
    headline: [
      0.41, -3.01, 0, 0, -0.25, 0, -0.82, 0.61, 1.82, 0, -1.97, 0, 1.06, 0, 0.22, 0, -0.69, -1.5, 0, -0.45, 0,
      -1.02,
    ],
    'headline+': [
      0.22, -4.2, 0, 0, -0.31, 0, -0.5, -1.37, 1.82, 0, -1.95, 0, 0.49, 0, 0.8, 0, -0.73, -1.29, 0, -0.47, 0,
      -0.4,
    ],
    deck: [
      1.41, -3.01, 0, 0, -0.24, 0, -1.34, 0, 1.46, 0.5, -0.66, 0, 0.55, 0, 0.15, 0, -0.58, -0.78, 0, -0.35, 0,
      0.43,
    ],
    'deck+': [
      0.49, -2.9, 0, 0, -0.84, 0, -1.13, 0, 1.83, -0.56, -0.56, 0, 1.21, 0, 0.19, 0, -0.27, -1.06, 0, -0.33,
      0, -1.68,
    ],
    subhead: [
      -2.58, 2.56, 0, 0, -0.91, 0, -1.55, 0, -1.06, 0, 1.39, -0.29, -0.66, 0, -1.16, 0, -0.23, -0.79, 0,
      -0.28, 0, -0.53,
    ],
    'subhead+': [
      -0.66, 0.56, 0, 0, -0.14, 0, -0.15, 0, -0.06, 0, -0.22, -0.03, -0.04, 0, -0.06, 0, -0.02, -0.04, 0,
      -0.02, 0, 0,
    ],
    byline: [
      1.19, -2.6, 0, 0, 0.74, 0, -0.72, 0, -1.06, 0, -0.83, 0, -0.62, -0.2, 0.62, 0, -0.28, -0.31, 0, -0.37,
      0, 0.38,
    ],
    'byline+': [
      -0.34, -0.7, 0, 0, -0.22, 0, 0.2, 0, -0.46, 0, -0.1, 0, -0.09, -0.2, -0.24, 0, -0.07, -0.04, 0, 1.23, 0,
      -0.03,
    ],
    caption: [
      -0.13, -1.21, 0, 0, -0.08, 0, -0.69, 0, -0.29, 0, -0.62, 0, -0.71, 0, -0.32, -0.39, 2.93, -0.47, 0,
      -0.39, 0, -0.96,
    ],
    'caption+': [
      0.73, -2.05, 0, 0, 0.24, 0, -1.03, 0, -1.07, 0, -1.14, 0, -0.73, 0, -0.57, 0.33, 2, -0.37, 0, -0.32, 0,
      -0.33,
    ],
    credit: [
      0.12, -1.22, 0, 0, -0.71, 0, 0.28, 0, -0.62, 0, -0.47, 0, -0.25, 0, -0.02, 0, -0.23, -0.33, 0, -0.21, 0,
      0.98,
    ],
    signoff: [
      -0.54, -1.12, 0, 0, 0.06, 0, -0.3, 0, -0.89, 0, -0.44, 0, -0.61, 0, -0.4, 0, -0.28, 1.99, 0.04, -0.25,
      0, -1.22,
    ],
    'signoff+': [
      -0.48, -0.4, 0, 0, -0.34, 0, -0.88, 0, -0.15, 0, -0.05, 0, -0.19, 0, -0.08, 0, -0.04, 1.42, -0.34,
      -0.05, 0, -0.29,
    ],
    jump: [
      -0.59, -1.08, 0, 0, 0.21, 0, -0.29, 0, -1, 0, -0.49, 0, -0.78, 0, 0.73, 0, -0.23, 0.33, 0, -0.28, -0.13,
      -0.43,
    ],
    'jump+': [
      -0.18, -0.19, 0, 0, 1, 0, -0.33, 0, -0.14, 0, -0.04, 0, -0.16, 0, -0.37, 0, -0.03, -0.08, 0, -0.03,
      -0.09, -0.02,
    ],
    furniture: [
      0.95, -3.59, 0, 0, 0.75, 0, -0.27, 0, -2.28, 0, -1.32, 0, -0.9, 0, -0.13, 0, -0.21, -0.55, 0, -0.32, 0,
      2.87,
    ],
  },
};

export const WESTERN_WEIGHTS: Weights = {
  cues: {
    always: [
      -0.35, -0.27, 0.37, 0.31, -0.35, -0.35, 0.31, 0.29, -0.09, 0.18, -0.21, 0.08, -0.09, 0, -0.26, 0.3,
      -0.21, -0.13, 0.25, -0.24, -0.2, -0.31,
    ],
    'first line of the page': [
      1.1, -1.48, 0, 0, 0.81, 0, 1.07, 0, -0.95, 0, -0.7, 0, -0.84, 0, -0.57, 0, -6, -8, 0, -0.2, 0, -0.37,
    ],
    'last line of the page': [
      -1.32, 0.41, 0.83, 1.09, -0.78, -0.78, 0.82, 1.06, -0.38, -0.51, -0.69, -0.11, -0.89, 0.29, -0.92, 0.06,
      -0.24, -0.97, -0.21, -0.22, 0, 0.97,
    ],
    'ghost indent after a stop': [
      0.21, 0.22, 0.06, -0.03, -0.06, 0, 0.24, -0.44, -0.4, -0.1, -0.21, 0, 0.51, 0, 0.04, 0.33, -0.07, 0.33,
      0, 0.24, 0, -0.08,
    ],
    'ghost indent in mid-sentence': [
      -0.12, 0.31, 0.65, 0.22, -0.16, -0.26, 0.51, 0.11, 0.27, 0.24, -0.29, 0.35, -0.13, 0.55, -0.27, 0.46,
      -0.23, -0.51, 0.19, -0.23, -0.07, -0.3,
    ],
    'a line by itself before: short, in the open, after a stop': [
      -0.62, 0.48, 0.07, -0.72, -0.72, -0.38, -0.23, 0.41, -1.31, 1.18, -0.08, 0.78, 0.8, -0.59, -1.1, 0.21,
      -0.06, 1.18, -0.08, -0.07, 0, -0.35,
    ],
    'short line of capitals after a stop': [
      -0.18, -1.29, -1.19, -1.19, 0.19, 0, 1.59, -0.23, 1.79, -0.05, -1.05, 0, 0.32, 0, -0.2, 0, -0.13, -0.15,
      0, -0.2, 0, -0.19,
    ],
    'short line of capitals in mid-sentence': [
      -1.35, -0.1, -1.81, -1.9, 0.74, 1.32, -0.15, 0.24, 1, 0.07, -0.02, -0.07, 0.43, -0.17, -0.22, -0.76,
      -0.04, -0.33, -0.11, -0.07, 0, -0.14,
    ],
    'frame start': [
      5.48, -1.85, -0.72, -0.68, -1.52, 0, -0.29, -1.14, -0.55, -0.22, -0.05, 0, -0.05, 0, 0, -0.04, 0, -0.03,
      0, 0, 0, -0.06,
    ],
    'several blank lines before': [
      0.72, 0.88, -1.36, -0.92, 0.88, 0.13, 0, 0.16, -0.13, -0.69, 0.81, -0.02, -0.23, -0.06, 0.13, -0.13,
      -0.04, -0.41, 0, 0.11, 0, 0.16,
    ],
    'blank line before, where most lines have none': [
      0.62, 0.34, -1.61, -1.4, -0.57, -0.57, 0.68, -0.88, -0.12, -0.67, 0.03, -0.16, 0.89, -0.48, 0.39, -1.11,
      -0.04, 0.73, -0.07, 0.12, -0.02, 0.5,
    ],
    'blank line before, where most lines have one': [
      -0.47, -0.27, 0.07, 0.13, 0.1, -0.18, -1.23, 0.28, 0.29, -0.17, 0.42, 0, -1.1, -0.03, 0.51, 0.15, 0.21,
      0.36, 0.1, 0, 0, 0.25,
    ],
    'no blank line before, where most lines have none': [
      -0.45, -0.37, 0.36, 0.4, -0.47, -0.17, -0.36, 0.27, -0.15, 0.07, -0.3, 0.16, -0.12, -0.4, -0.34, 0.48,
      -0.26, -0.07, 0.26, -0.28, -0.2, -0.53,
    ],
    'no blank line before, where most lines have one': [
      0.89, 0.17, -1.03, -1.41, 0.78, 0.19, -0.95, -0.05, 1.35, 0.21, -0.07, -0.03, 0.05, 0, 0.19, 0.07, 0,
      -0.08, -0.05, -0.02, 0, -0.07,
    ],
    'blank line before, where paragraphs have one': [
      0.27, 0.24, -0.15, -0.58, 0.28, -0.57, -0.96, -0.09, 0.26, -1.44, 0.47, -0.16, -0.97, -0.71, 0.75,
      -1.54, 0.22, 0.28, -0.07, 0.16, -0.02, 0.63,
    ],
    'no blank line before, where paragraphs have one': [
      -0.45, -0.89, -0.19, 0.39, 0.35, 0.66, -0.66, 0.37, 0.16, 0.49, -0.27, 0.07, -0.53, 0.52, -0.32, 0.14,
      -0.24, 0.03, 0.24, -0.25, -0.19, -0.43,
    ],
    'blank line before, where paragraphs have none': [
      0.36, 0.41, -0.21, -0.22, -0.22, 0, 0.6, -0.48, -0.05, -0.06, 0.06, 0, -0.09, 0, 0.14, 0, 0, -0.43, 0,
      0, 0, 0,
    ],
    'blank line after, where most lines have none': [
      -0.5, -0.4, 0.11, 0.18, 0.14, 0.17, -0.31, 0.33, 0, 0.37, -0.04, 0.14, -0.11, 0.61, -0.22, -0.65, 0.02,
      0, -0.22, -0.09, -0.04, -0.35,
    ],
    'no blank line after, where most lines have one': [
      -0.04, 0.02, -0.37, -0.19, -1.02, 0.38, 0.58, 0.13, -0.38, 0.2, -0.54, 0.36, 0, -0.5, -0.07, -0.13,
      -0.2, -0.12, -0.2, 0.42, 0, 0.22,
    ],
    'measure changes after a stop': [
      2.17, -2.57, -2.83, -2.88, 1.09, 0, 0.55, -0.09, 0.25, -0.25, -0.25, 0, 0.32, 0, 0.57, -0.29, 0.84,
      -0.17, 0, -0.27, 0, 0.31,
    ],
    'measure changes in mid-sentence': [
      1.17, 0.23, -0.25, -0.12, 0.43, 0.69, 0.29, -0.33, 0.56, -0.43, -0.24, -0.67, -0.73, 0.56, 1.21, -0.15,
      -0.28, 0.49, 0.13, -0.2, 0, -1.26,
    ],
    'measure changes after this line': [
      0.04, -0.44, -0.61, -0.32, 0.16, 0, 0.44, 0.31, 0.19, 0.41, 0.18, -0.03, -0.04, -0.02, 0.55, 0.79,
      -0.04, 0.06, -0.1, 0.65, 0, -0.42,
    ],
    'as wide as the unpunctuated line before': [
      -0.21, 0.19, 0.25, 0.23, 0.18, 0.44, -0.36, 0.34, -0.98, -0.14, -0.25, 0.07, -0.46, -0.34, -0.11, -0.24,
      -0.24, -0.7, -0.34, -0.24, -0.1, -0.2,
    ],
    'unpunctuated and wider than the one before': [
      -0.16, 0.23, 0.57, 0.13, 0.03, 1.22, 0.57, 0.27, -0.23, -0.07, -0.25, -0.38, -0.51, -0.14, -0.14, -0.2,
      -0.2, -1.24, -0.05, -0.2, 0, -0.29,
    ],
    'unpunctuated and narrower than the one before': [
      0.37, -0.11, -0.49, 0.2, 0.26, -0.16, 0.8, 0.29, 1.41, 0.26, -0.39, 0.49, -0.8, -0.98, -0.71, -0.48,
      -0.23, 2.34, -0.47, -0.25, 0, 0.4,
    ],
    'makes a full line with the one before': [
      -0.44, -1.31, 0.26, 0.39, -0.49, 0.21, -0.2, 0.08, -0.44, 0.22, -0.27, 1.29, 0.7, -0.41, -0.47, -0.2,
      -0.06, -0.33, -0.14, -0.09, 0, -0.41,
    ],
    'the word across the break stands elsewhere': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'the word across the break stands nowhere else': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'full line after the next': [
      -0.15, 0.14, 0.1, 0.19, -0.77, 0.14, 0.49, 0.11, 0.17, 0.12, 0.72, 0.59, 0.17, 0.11, -0.17, 0.02, -0.17,
      -0.11, -0.33, -0.17, -0.12, -0.13,
    ],
    'dateline a few unpunctuated lines ahead': [
      -1.03, 0.05, 0.14, -0.05, -0.33, -0.28, -0.28, -0.06, 0.16, -0.1, -0.52, -0.02, -0.7, -0.07, -0.11,
      0.07, -0.28, 0, 0.28, -0.54, 0, -0.51,
    ],
    'running text after': [
      -0.19, -0.08, 0.81, 0.18, 0.14, 0.16, 0.24, -0.2, 0.12, -0.55, 0.09, 0.24, 0, -0.04, -0.18, -0.53,
      -0.23, -0.42, 0.83, -0.29, -0.12, -0.1,
    ],
    'no running text in the next lines': [
      0.46, -0.44, 0.2, 0.21, 0.43, 0.5, 0.14, 0.18, 0.22, 0.05, -0.78, -0.16, -0.62, 0.33, -0.43, 0.38,
      -0.13, 0.35, 0.07, -0.37, -0.03, -0.35,
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
      -0.21, 0.13, -0.18, 0.63, 0.12, 0, -0.33, -0.42, -0.24, -0.45, -0.08, 0, 0.55, 0, -0.13, 0.02, 0, 0.21,
      0, 0.52, 0, -0.06,
    ],
    'not room for its first word on the line before, after a stop': [
      -1.02, -0.37, 0.45, 0.17, 0.34, 0, 0.02, -0.34, 0.31, -0.04, 0.05, 0, 0.56, 0, -0.13, -0.25, 0.67,
      -0.36, 0, 0.02, 0, -0.18,
    ],
    'a hair of room for its first word on the line before, after a stop': [
      -0.04, -0.09, 0.52, 0.72, 0.04, 0, -0.4, -0.19, 0.25, -0.05, -0.83, 0, -0.25, 0, -0.22, 0, -0.08, 0.33,
      0, -0.05, 0, -0.13,
    ],
    'half an indent of room for its first word on the line before, after a stop': [
      -0.19, -0.28, 0.18, -0.26, -0.8, -0.03, -0.39, -0.56, -0.15, -0.05, 0.32, 0, 0.46, 0, -0.17, 0.12,
      -0.05, -0.13, 0, -0.06, 0, -0.04,
    ],
    'up to an indent of room for its first word on the line before, after a stop': [
      0.23, 0.24, -1.16, -2.55, 0.29, 0, -0.2, -0.08, -0.61, -0.09, 0.54, 0, -0.42, 0, -0.21, -0.05, 0.04,
      -0.17, 0, 0.03, 0, 0.11,
    ],
    'up to two indents of room for its first word on the line before, after a stop': [
      -0.37, 0.33, -0.28, -1.52, -0.26, 0, 0.43, -0.29, -0.56, -0.05, 0.67, 0, 0.17, -0.28, 0.3, -0.14, 0.27,
      0.39, 0, 0.33, 0, -0.03,
    ],
    'more than indents of room for its first word on the line before, after a stop': [
      0.21, 1.14, -1.92, -2.08, -0.07, 0, 0.24, -0.68, 0.83, -0.63, 0.42, 0, 0.37, 0, 0.32, -0.37, 0.62, 0.11,
      0, -0.2, 0, 0.21,
    ],
    'far from room for its first word on the line before, after a hyphen': [
      -0.15, -0.83, 0.25, 0.39, -0.31, -0.32, 0.27, -0.32, -0.75, 0.15, -0.26, -0.12, -0.27, -0.06, -0.28,
      0.16, -0.22, -0.09, 0, -0.23, -0.07, -0.2,
    ],
    'not room for its first word on the line before, after a hyphen': [
      0.48, -0.8, 0.07, 0.6, 0, -0.14, -1.89, 0.08, -0.75, -0.13, -0.28, -0.05, -0.18, 0, -0.27, -0.31, -0.14,
      0, 0, -0.16, 0, -0.07,
    ],
    'a hair of room for its first word on the line before, after a hyphen': [
      -0.45, -0.42, 0.38, 0.68, -0.06, -0.04, -0.06, -0.4, 0, -0.2, -0.07, 0, -0.11, 0, -0.07, 0, -0.05, 0, 0,
      -0.06, 0, 0,
    ],
    'half an indent of room for its first word on the line before, after a hyphen': [
      -0.32, -0.32, 0.09, -0.15, 0, 0, -0.1, -0.04, 0, -0.05, 0, 0, 0, 0, -0.03, -0.02, 0, 0, 0, 0, 0, 0,
    ],
    'up to an indent of room for its first word on the line before, after a hyphen': [
      -0.11, -0.32, -0.11, -0.71, -0.03, 0, -0.04, 0.18, -0.11, -0.18, -0.02, -0.03, -0.05, 0, 0, 0, 0, -0.02,
      0, 0, 0, 0,
    ],
    'up to two indents of room for its first word on the line before, after a hyphen': [
      -0.19, -0.23, 0.21, 0.08, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -0.09, 0, 0, 0, 0, 0, 0,
    ],
    'more than indents of room for its first word on the line before, after a hyphen': [
      -0.16, -0.09, 0.22, 0.5, 0, 0, -0.16, 0.36, -0.02, 0.38, -0.04, -0.03, 0.3, -0.15, -0.09, 0, -0.02, 0,
      0, -0.02, 0, -0.06,
    ],
    'far from room for its first word on the line before, after a mid-sentence': [
      -0.74, -1.05, 0.47, 0.52, -0.12, 0.55, -0.74, 0.27, -0.39, 0.41, -0.33, -0.47, -0.22, 0.38, -0.16, 0.8,
      -0.29, -0.81, 0.78, -0.28, -0.16, -0.5,
    ],
    'not room for its first word on the line before, after a mid-sentence': [
      -1.05, -0.44, 0.14, 0.45, -1.14, -0.41, 0.16, 0, -0.75, 0.81, -0.29, 0.72, -0.09, -0.3, -0.28, 0.09,
      -0.22, 0.44, -0.29, -0.24, -0.05, 0.39,
    ],
    'a hair of room for its first word on the line before, after a mid-sentence': [
      -0.12, -0.24, 0.25, 0.34, 0.02, -0.13, -0.07, -0.1, -0.39, 0, -0.18, -0.04, -0.08, -0.02, -0.26, -0.52,
      -0.28, -0.28, -0.02, -0.15, 0, -0.19,
    ],
    'half an indent of room for its first word on the line before, after a mid-sentence': [
      -0.83, -0.63, 0.23, 0.07, 0.64, -0.61, 0.18, -0.05, 0.69, -0.42, -0.19, 0.33, -0.26, -0.32, -0.09,
      -0.85, -0.03, -0.12, -0.03, -0.03, 0, -0.4,
    ],
    'up to an indent of room for its first word on the line before, after a mid-sentence': [
      -0.38, -0.17, 0.04, -0.78, -0.61, 0.05, -0.91, -0.04, 0.7, -0.84, -0.1, 0.84, 0.08, -0.23, -0.11, -0.36,
      -0.05, -0.06, -0.04, -0.04, 0, -0.05,
    ],
    'up to two indents of room for its first word on the line before, after a mid-sentence': [
      0.5, 0.66, -0.69, -1.4, -0.57, 0, 1.07, -0.32, 0.98, 0.03, -0.08, -0.59, 0.12, 0.02, -0.15, -0.51,
      -0.04, -0.16, -0.12, -0.04, 0, 0.4,
    ],
    'more than indents of room for its first word on the line before, after a mid-sentence': [
      1.33, 1.66, -1.38, -1.64, 0.1, -0.28, 0.55, -0.3, 0.6, 0.57, -0.6, -0.76, 0.22, 0.47, 0.42, 0.11, -0.43,
      -0.24, -0.34, -0.35, 0, 0.18,
    ],
    'far from room for the next word on this line, at a stop': [
      -0.22, -0.29, 0.99, 1.08, -0.36, -0.03, -0.87, -0.54, 0.18, 0.41, -1.53, -0.04, -0.81, -0.07, -0.09,
      -0.04, -0.24, -0.23, -0.02, -0.26, 0, -0.05,
    ],
    'not room for the next word on this line, at a stop': [
      -0.9, 0.38, 0.26, 0.41, -0.05, -0.02, 0.12, 0.05, -0.44, 0.33, -0.26, -0.06, -0.12, 0, -0.13, 0.38,
      -0.05, -0.03, 0, -0.08, 0, 0,
    ],
    'a hair of room for the next word on this line, at a stop': [
      -0.18, -0.03, 0.31, 0.49, 0, 0, -0.05, -0.36, 0.14, 0.59, 0.12, 0, -0.29, 0, -0.07, -0.12, 0, -0.02, 0,
      -0.02, 0, 0,
    ],
    'half an indent of room for the next word on this line, at a stop': [
      -0.29, 0.18, 0.52, 0.55, -0.04, 0, 0.36, 0.09, -0.05, -0.6, -0.43, -0.04, -0.07, -0.02, -0.04, 0.12,
      -0.02, -0.04, 0, -0.03, 0, 0,
    ],
    'up to an indent of room for the next word on this line, at a stop': [
      -0.11, -0.56, 0.83, 1.18, -0.05, 0, 0.03, 0.69, -0.2, 0.36, -0.56, -0.03, -0.11, -0.03, -0.06, -0.08,
      -0.05, -0.02, 0, -0.03, 0, 0,
    ],
    'up to two indents of room for the next word on this line, at a stop': [
      -0.41, -0.23, 0.56, 0.52, -0.33, 0, -0.09, -0.58, -0.4, -0.67, 0.7, -0.07, 0.67, -0.25, -0.38, -0.11,
      -0.19, -0.11, 0, -0.2, 0, -0.04,
    ],
    'more than indents of room for the next word on this line, at a stop': [
      -0.05, 0.42, 0.68, 0.33, -0.42, -0.53, 0.41, 0, 0.24, -0.27, -0.36, -0.32, -1.01, -0.19, 0.36, 0.02,
      -0.48, -0.32, -0.2, -0.54, 0, -0.57,
    ],
    'far from room for the next word on this line, at a hyphen': [
      -0.47, 0.07, 0.34, 0.32, -1.26, -0.19, -0.39, -0.41, 0.03, -0.05, -0.31, -0.07, 0.21, -0.1, -0.23, 0.05,
      -0.21, -0.23, -0.07, -0.22, -0.07, -0.12,
    ],
    'not room for the next word on this line, at a hyphen': [
      0.06, -0.46, 0.29, 0.51, 1.03, -0.14, -0.54, -0.06, -0.83, 0.04, -0.23, 0, -0.33, -0.08, -0.21, -0.2,
      -0.13, -0.05, 0, -0.14, 0, -0.04,
    ],
    'a hair of room for the next word on this line, at a hyphen': [
      -0.42, -0.1, 0.89, -0.05, -0.08, 0, 0, -0.41, -0.11, -0.11, -0.07, 0, -0.35, 0, -0.06, 0, -0.04, 0, 0,
      -0.05, 0, 0,
    ],
    'half an indent of room for the next word on this line, at a hyphen': [
      0.6, 0.16, -0.07, 0.06, -0.19, 0, -0.03, -0.11, -0.13, 0, -0.1, 0, -0.03, 0, -0.02, 0, 0, 0, 0, 0, 0, 0,
    ],
    'up to an indent of room for the next word on this line, at a hyphen': [
      0.67, 0.43, -0.72, -0.54, 0, 0, -0.03, 0.02, -0.02, -0.18, -0.11, 0, -0.02, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'up to two indents of room for the next word on this line, at a hyphen': [
      0.06, 0.26, 0.82, 1.1, -0.09, 0, -0.13, 0, 0, 0, 0, 0, 0, 0, 0, -0.09, 0, 0, 0, 0, 0, 0,
    ],
    'more than indents of room for the next word on this line, at a hyphen': [
      -0.15, -1, 0.4, 0.39, -0.31, 0, 0.29, -0.36, -0.36, 0.52, -0.04, 0, 0.77, 0, -0.04, -0.11, 0, 0, 0, 0,
      0, -0.12,
    ],
    'far from room for the next word on this line, at a mid-sentence': [
      -0.5, -0.25, 0.29, 0.34, -0.34, 0.39, -0.04, 0.28, 0.19, 0.33, -0.23, -0.22, -0.14, -0.17, -0.07, 0.43,
      -0.04, 0.14, -0.28, -0.11, -0.16, -0.29,
    ],
    'not room for the next word on this line, at a mid-sentence': [
      0.19, 0.24, 0.21, 0.12, -0.61, -0.62, 0.43, 0.18, -1.43, 0.1, -0.1, 0.36, 0.49, 0.09, -0.05, -0.05,
      -0.18, 0.04, 0.48, -0.23, -0.05, -0.18,
    ],
    'a hair of room for the next word on this line, at a mid-sentence': [
      -0.36, -0.34, 0.23, 0.23, 0.14, -0.26, -0.35, -0.02, 0.87, -0.66, 0.77, -0.15, -0.39, -0.09, -0.27,
      -0.56, -0.13, -0.18, -0.03, -0.16, 0, -0.08,
    ],
    'half an indent of room for the next word on this line, at a mid-sentence': [
      -0.17, 0.11, -0.19, -0.26, -0.04, 0.13, 0.07, -0.09, 0.36, -0.03, 0.24, -0.15, -0.57, -0.09, -0.66,
      -0.14, -0.04, -0.04, -0.03, -0.05, 0, -0.02,
    ],
    'up to an indent of room for the next word on this line, at a mid-sentence': [
      0.48, 0.35, -0.53, -0.81, 0.29, -0.04, -0.3, -0.57, -0.23, 0.42, 0.41, -0.02, 0.12, 0.38, -0.24, -0.3,
      -0.19, -0.18, -0.02, -0.11, 0, -0.25,
    ],
    'up to two indents of room for the next word on this line, at a mid-sentence': [
      -0.08, -0.31, -1.01, -0.88, 0.35, -0.08, 0.13, -0.1, 0.19, 0.06, 0.34, 0.62, -0.04, -0.12, -0.55, 0.29,
      -0.18, 0.45, 0.38, -0.03, 0, -0.25,
    ],
    'more than indents of room for the next word on this line, at a mid-sentence': [
      -0.11, -1.34, -0.13, -0.52, 0.43, 0.34, 0.86, 0.21, 0.08, 0.07, 0.28, 0.31, 0.58, 0.5, -0.23, 0.32,
      0.07, 0.36, -0.17, 0.32, 0, 0.21,
    ],
    'far from room for its first syllable on the line before, after a stop': [
      0.1, -0.17, 0.58, 0.5, -0.35, 0, 0.27, -0.38, -0.08, -0.53, 0.23, 0, -0.94, 0, 0.24, 0.07, 0.12, 0.47,
      0, 0, 0, 0.09,
    ],
    'not room for its first syllable on the line before, after a stop': [
      -0.83, -0.16, 0.19, 0.64, 0.23, 0, 0.28, -0.34, -0.06, -0.12, 0.52, 0, 0.65, 0, 0.15, -0.02, -0.09,
      -0.15, 0, -0.15, 0, 0,
    ],
    'a hair of room for its first syllable on the line before, after a stop': [
      0.46, -0.02, 0, 0.09, 0.43, 0, -0.44, -0.23, 0.2, 0, -0.74, 0, -0.35, 0, -0.26, -0.02, 0.62, 0.17, 0,
      -0.12, 0, -0.26,
    ],
    'half an indent of room for its first syllable on the line before, after a stop': [
      0.03, 0.78, -0.56, -1.27, -1.07, -0.03, -0.19, -0.54, 0.19, -0.2, -0.09, 0, 0.4, 0, -0.29, 0.04, -0.04,
      -0.18, 0, 0.11, 0, -0.05,
    ],
    'up to an indent of room for its first syllable on the line before, after a stop': [
      -1.39, -0.58, 0.16, -1.39, 0.32, 0, -0.5, -0.23, -0.77, -0.09, 0.36, 0, 1.21, 0, -0.45, -0.19, 0, -0.23,
      0, 0.51, 0, -0.06,
    ],
    'up to two indents of room for its first syllable on the line before, after a stop': [
      0.07, 0.98, -0.85, -1.61, -0.3, 0, 0.03, -0.33, -0.58, -0.05, 0.51, 0, 0.09, -0.28, 0.07, -0.16, 0.25,
      0.35, 0, 0.53, 0, -0.04,
    ],
    'more than indents of room for its first syllable on the line before, after a stop': [
      0.28, 0.61, -1.33, -1.34, 0.43, 0, 0, -0.68, 0.82, -0.63, 0.36, 0, 0.29, 0, 0.28, -0.37, 0.58, -0.03, 0,
      -0.23, 0, 0.2,
    ],
    'far from room for its first syllable on the line before, after a hyphen': [
      0.11, -0.74, -0.07, 0.44, -0.2, -0.3, -1.61, -0.24, -0.75, -0.08, -0.25, -0.1, -0.24, -0.03, -0.27,
      0.21, -0.21, -0.06, 0, -0.22, -0.06, -0.16,
    ],
    'not room for its first syllable on the line before, after a hyphen': [
      0.24, -0.81, 0.16, 0.38, -0.11, -0.15, 0.1, -0.04, -0.75, 0.2, -0.28, -0.05, -0.23, -0.02, -0.25, -0.2,
      -0.16, -0.02, 0, -0.18, 0, -0.11,
    ],
    'a hair of room for its first syllable on the line before, after a hyphen': [
      -0.48, -0.53, 0.46, 0.54, -0.06, -0.04, -0.06, -0.37, 0, -0.3, -0.1, 0, -0.13, 0, -0.1, 0, -0.08, 0, 0,
      -0.09, 0, 0,
    ],
    'half an indent of room for its first syllable on the line before, after a hyphen': [
      -0.51, -0.51, 0.36, 0.67, 0, 0, -0.1, -0.26, 0, 0.12, -0.04, 0, -0.05, 0, -0.07, -0.03, -0.03, 0, 0,
      -0.04, 0, 0,
    ],
    'up to an indent of room for its first syllable on the line before, after a hyphen': [
      -0.37, -0.51, 0.13, -0.38, -0.03, 0, -0.04, 0.04, -0.11, -0.18, -0.04, -0.04, -0.08, 0, -0.11, -0.14, 0,
      -0.02, 0, -0.02, 0, 0,
    ],
    'up to two indents of room for its first syllable on the line before, after a hyphen': [
      -0.59, -0.28, 0.41, 0.31, -0.03, 0, 0.51, -0.09, -0.03, 0, 0, 0, 0, 0, 0, -0.09, 0, -0.03, 0, 0, 0, 0,
    ],
    'more than indents of room for its first syllable on the line before, after a hyphen': [
      -0.16, -0.09, 0.05, 0.16, 0, 0, -0.16, 0.36, -0.02, 0.38, -0.04, -0.03, 0.3, -0.15, -0.09, 0, -0.02, 0,
      0, -0.02, 0, -0.06,
    ],
    'far from room for its first syllable on the line before, after a mid-sentence': [
      -0.34, -0.41, 0.17, 0.43, -0.29, 0.27, 0.68, 0.31, -0.28, 0.18, -0.33, -0.3, -0.07, 0.51, -0.15, 0.18,
      -0.29, -0.34, 0.41, -0.28, -0.14, -0.6,
    ],
    'not room for its first syllable on the line before, after a mid-sentence': [
      -0.93, -0.84, 0.16, 0.47, -0.59, -0.56, 0.59, -0.04, 0.65, 0.78, -0.29, -0.08, -0.1, -0.34, -0.26, 0.24,
      -0.24, -0.46, 0.32, -0.25, -0.08, 0.47,
    ],
    'a hair of room for its first syllable on the line before, after a mid-sentence': [
      -0.29, -0.62, 0.33, 0.4, -0.14, -0.67, -1.13, 0.31, -0.43, 0.14, -0.2, 0.05, -0.1, -0.03, 0.05, 0.28,
      -0.18, -0.3, -0.02, -0.18, 0, -0.2,
    ],
    'half an indent of room for its first syllable on the line before, after a mid-sentence': [
      -0.03, 0.02, 0.23, -0.41, 0.3, -0.45, -0.18, 0.03, 0.16, 0.51, -0.24, 0.67, -0.4, -0.38, -0.23, -0.14,
      -0.07, 0.26, -0.11, -0.06, 0, -0.47,
    ],
    'up to an indent of room for its first syllable on the line before, after a mid-sentence': [
      -0.29, -1.13, 0.06, -0.21, -0.99, 0.03, 0.56, -0.65, -0.41, 0.4, -0.12, 0.78, -0.59, -0.27, -0.37, 0.86,
      -0.33, -0.17, -0.05, -0.07, 0, -0.07,
    ],
    'up to two indents of room for its first syllable on the line before, after a mid-sentence': [
      -0.48, -0.43, 0.61, 0.81, -0.12, 0.67, -1.23, 0.35, -0.52, 0.72, -0.12, -0.07, -0.67, -0.02, -0.48,
      0.04, -0.05, -0.39, -0.13, -0.12, 0, 0.27,
    ],
    'more than indents of room for its first syllable on the line before, after a mid-sentence': [
      0.27, 0.95, -0.03, -0.91, 0.08, -0.3, 0, -0.13, 0.44, 0.53, -0.68, -0.84, 0.17, 0.46, 0.35, -0.05,
      -0.44, -0.26, -0.34, -0.35, 0, 0.17,
    ],
    'far from room for the next syllable on this line, at a stop': [
      -1.43, 0.71, 0.66, 0.83, -0.35, -0.02, -0.8, -0.51, 0.33, -0.03, -0.58, -0.02, -0.66, -0.06, 0.06, 0.22,
      -0.19, -0.17, 0, -0.17, 0, -0.04,
    ],
    'not room for the next syllable on this line, at a stop': [
      0.4, -0.44, 0.68, 1.02, -0.05, -0.03, 0.35, 0.06, -0.54, -0.49, -0.52, -0.06, -0.15, 0, -0.16, 0.18,
      -0.05, -0.05, 0, -0.08, 0, -0.02,
    ],
    'a hair of room for the next syllable on this line, at a stop': [
      -0.12, -0.46, 0.77, 1.11, 0, 0, -0.07, -0.22, -0.11, 0.62, 0.15, 0, -0.13, 0, -0.08, -0.03, 0, 0, 0,
      -0.02, 0, 0,
    ],
    'half an indent of room for the next syllable on this line, at a stop': [
      -0.32, -0.35, 0.52, 0.43, -0.04, 0, 0.25, -0.07, 0, -0.54, -0.45, -0.04, -0.09, -0.02, -0.08, 0.32,
      -0.03, -0.04, 0, -0.05, 0, 0,
    ],
    'up to an indent of room for the next syllable on this line, at a stop': [
      -0.17, 0.35, 0.46, 0.57, -0.05, 0, -0.15, 0.29, -0.21, 0.05, -0.59, -0.03, -0.14, -0.03, -0.08, -0.31,
      -0.06, -0.02, 0, -0.04, 0, 0,
    ],
    'up to two indents of room for the next syllable on this line, at a stop': [
      -0.44, -0.42, 0.74, 0.61, -0.33, 0, -0.11, -0.63, -0.26, 0.1, 0.16, -0.08, 0.54, -0.25, -0.41, -0.21,
      -0.21, -0.13, 0, -0.25, 0, -0.05,
    ],
    'more than indents of room for the next syllable on this line, at a stop': [
      -0.07, 0.39, 0.62, 0.31, -0.42, -0.53, 0.4, 0, 0.23, -0.04, -0.35, -0.32, -0.97, -0.19, 0.33, 0, -0.47,
      -0.32, -0.2, -0.53, 0, -0.56,
    ],
    'far from room for the next syllable on this line, at a hyphen': [
      -0.14, -0.86, 0.32, 0.36, -0.74, -0.19, 0.15, -0.38, -0.09, -0.26, -0.3, -0.05, 0.34, -0.08, -0.2, 0.1,
      -0.2, -0.19, -0.07, -0.21, -0.05, -0.08,
    ],
    'not room for the next syllable on this line, at a hyphen': [
      -0.54, -0.16, 0.67, 0.21, 0.65, -0.14, -0.58, -0.13, -0.39, 0.18, -0.24, 0, -0.39, -0.06, -0.22, -0.09,
      -0.16, -0.09, 0, -0.16, 0, -0.06,
    ],
    'a hair of room for the next syllable on this line, at a hyphen': [
      -0.46, 0.11, 0.02, 0.81, -0.08, 0, 0, -0.39, -0.13, -0.2, -0.1, 0, -0.34, -0.04, -0.09, 0, -0.07, 0, 0,
      -0.08, 0, 0,
    ],
    'half an indent of room for the next syllable on this line, at a hyphen': [
      0.47, -0.03, 0.1, -0.71, -0.23, 0, -0.07, -0.34, -0.25, 0.25, -0.12, 0, -0.11, 0, -0.04, 0, -0.02, 0, 0,
      -0.02, 0, 0,
    ],
    'up to an indent of room for the next syllable on this line, at a hyphen': [
      0.57, 0.43, -0.55, -0.38, 0, 0, -0.05, -0.09, -0.03, -0.5, -0.15, 0, -0.04, 0, -0.02, -0.12, 0, 0, 0, 0,
      0, 0,
    ],
    'up to two indents of room for the next syllable on this line, at a hyphen': [
      -0.05, 1.38, 0.07, 0.24, -0.19, 0, -0.83, 0, -0.03, 0, 0, 0, -0.02, 0, -0.06, -0.1, -0.04, 0, 0, -0.03,
      0, -0.03,
    ],
    'more than indents of room for the next syllable on this line, at a hyphen': [
      -0.15, -0.4, 0.07, 0.03, -0.31, 0, 0.29, -0.36, -0.36, 0.52, -0.04, 0, 0.77, 0, -0.04, -0.11, 0, 0, 0,
      0, 0, -0.12,
    ],
    'far from room for the next syllable on this line, at a mid-sentence': [
      -0.46, -0.48, 0.45, 0.28, 0.18, -0.09, 0.56, 0.22, -0.18, 0.37, -0.04, -0.17, -0.06, 0.1, -0.22, 0.11,
      -0.03, 0.21, -0.18, -0.14, -0.14, -0.27,
    ],
    'not room for the next syllable on this line, at a mid-sentence': [
      0.09, -0.24, 0.31, 0.24, -0.26, 0.13, -0.19, 0.25, 0.84, -0.78, -0.05, 0.5, 0.02, 0, -0.07, 0, -0.16,
      0.25, 0.42, -0.23, -0.08, -0.18,
    ],
    'a hair of room for the next syllable on this line, at a mid-sentence': [
      0.44, 0.56, -0.07, -0.03, -0.58, -0.28, 0.48, 0.35, 0.07, 0.21, 0.84, -0.16, -0.26, -0.43, -0.3, 0.44,
      -0.15, -0.23, -0.02, 0.15, 0, -0.09,
    ],
    'half an indent of room for the next syllable on this line, at a mid-sentence': [
      0.07, 0.15, -0.45, 0.15, 0.06, -0.16, -0.49, 0.14, -0.19, -0.15, 0.22, -0.25, 1.02, -0.25, 0.18, -0.42,
      -0.12, 0.18, 0.24, -0.08, 0, -0.06,
    ],
    'up to an indent of room for the next syllable on this line, at a mid-sentence': [
      -0.59, 0.13, -0.31, -0.18, -0.72, -0.39, 0.78, 0.25, 0.47, -1.19, 0.02, -0.05, -0.16, 0.58, 0.3, 0.18,
      -0.02, -0.28, -0.11, -0.14, 0, -0.27,
    ],
    'up to two indents of room for the next syllable on this line, at a mid-sentence': [
      -0.78, -0.62, 0.06, 0.16, 0.81, 0.43, 0.06, -0.04, -0.06, -0.38, -0.37, 0.52, 0.1, -0.14, 0.14, 0.08,
      -0.18, 0.37, 0.34, -0.07, 0, -0.31,
    ],
    'more than indents of room for the next syllable on this line, at a mid-sentence': [
      -0.05, 0.08, 0.08, -0.29, 0.37, 0.32, 0.24, 0.32, -0.32, 0.16, -0.31, 0.24, 0.23, 0.4, -0.31, 0.3,
      -0.02, 0.17, -0.18, 0.24, 0, 0.18,
    ],
    'almost an em less short than an indented line, after a stop': [
      -0.61, -1.48, -0.77, -0.99, 0.33, 0, 0.5, -0.27, 0.62, -0.54, 1.4, 0, 0.14, 0, 0.28, -0.36, 0.56, 0.22,
      0, -0.1, 0, -0.17,
    ],
    'much less short than an indented line, after a stop': [
      -0.3, -0.29, -0.05, -0.16, 0.02, 0, 0.1, -0.1, -0.02, -0.3, -0.09, 0, -0.04, 0, 0.28, -0.08, 0.08, 0.45,
      0, 0.15, 0, 0,
    ],
    'less short than an indented line, after a stop': [
      0, -0.18, -0.11, 0.71, -1.17, 0, -0.1, 0, -0.45, 0, 0.51, 0, 1.21, 0, 0.3, 0.18, -0.04, 0.34, 0, -0.04,
      0, 0,
    ],
    'a little less short than an indented line, after a stop': [
      -0.33, 0.08, 0.04, -0.7, 0, 0, -0.83, -0.19, -0.09, -0.06, 0.64, 0, -0.24, 0, -0.17, -0.31, -0.02, -0.2,
      0, -0.07, 0, 0,
    ],
    'as short as an indented line, after a stop': [
      0.07, 0.46, -0.3, -0.46, -2.14, 0, 0.18, -0.11, 0.37, 0, 0.66, 0, -0.19, 0, -0.33, -0.08, 0.28, 0.24, 0,
      -0.02, 0, 0,
    ],
    'a little shorter than by an indent, after a stop': [
      1.05, 0.94, -0.45, -0.73, 0.32, 0, -0.43, -0.33, -0.09, -0.2, 0.42, 0, -0.48, 0, -0.22, -0.11, 0.23,
      -0.13, 0, -0.09, 0, 0,
    ],
    'shorter than by an indent, after a stop': [
      -0.24, 0.46, -0.14, -0.55, 0.27, 0, 0, -0.41, -0.43, -0.02, 0.55, 0, -0.3, 0, 0.09, 0.37, -0.3, 0.44, 0,
      -0.1, 0, 0,
    ],
    'an em shorter than by an indent, after a stop': [
      0.35, 0.23, 0.35, -0.37, 0.11, 0, -0.14, -0.4, 0.45, -0.17, 0.17, 0, 0.8, 0, -0.69, 0.47, -0.14, -0.15,
      0, 0, 0, -0.03,
    ],
    'two ems shorter than by an indent, after a stop': [
      -0.75, 0.19, -0.96, -1.25, 1.45, 0, 0.22, -0.26, -0.32, -0.02, 0.28, 0, -0.53, 0, 0.15, -0.11, 0.7,
      -0.08, 0, 0.24, 0, -0.1,
    ],
    'far shorter than by an indent, after a stop': [
      0.33, 0.45, -0.99, -0.3, -0.23, -0.04, 0.64, -1.09, 0.18, -0.47, -0.14, 0, 0.17, -0.3, -0.07, -0.62,
      0.26, -0.05, -0.02, 0.73, 0, 0.31,
    ],
    'almost an em less short than an indented line, in mid-sentence': [
      -1.2, -1.27, 0.44, 0.3, -0.2, -0.51, 0.12, 0.27, 0.82, 0.06, -0.22, -0.08, 0.84, 0.4, -0.09, -0.5,
      -0.23, -0.53, -0.11, -0.24, -0.04, -0.25,
    ],
    'much less short than an indented line, in mid-sentence': [
      -0.98, -0.63, 0.4, 0.46, -0.21, 0, -0.35, -0.17, 0.5, -0.47, -0.22, -0.04, -0.58, 0.05, -0.37, 0.25,
      -0.19, 0.08, 0, -0.19, -0.02, -0.04,
    ],
    'less short than an indented line, in mid-sentence': [
      -0.32, -0.49, 0.39, 0.42, -0.35, -0.81, 0.88, -0.47, -0.13, -0.19, -0.2, -0.06, -0.17, -0.32, -0.39,
      0.35, -0.19, -0.44, 0, -0.2, -0.03, -0.05,
    ],
    'a little less short than an indented line, in mid-sentence': [
      -0.65, -0.73, 0.29, 0.47, 0.37, 0.79, -0.47, 0.18, -0.49, -0.45, -0.19, -0.03, -0.78, -0.05, 0.49, -0.2,
      -0.17, -0.13, 0, -0.18, 0, -0.11,
    ],
    'as short as an indented line, in mid-sentence': [
      -0.39, 0.05, -0.34, 0.53, -0.34, -0.41, -0.06, 0.13, 0.21, -1, -0.19, -0.04, -0.26, -0.04, -0.08, -0.17,
      -0.18, -0.37, 0, -0.19, -0.02, -0.03,
    ],
    'a little shorter than by an indent, in mid-sentence': [
      0, 0.42, 0.29, 0.27, 0.87, 0.9, -0.43, -0.06, -1.04, -0.14, -0.2, -0.07, -0.19, -0.08, -0.72, 0.32,
      -0.18, -0.05, -0.02, -0.19, -0.02, -0.04,
    ],
    'shorter than by an indent, in mid-sentence': [
      0.05, 0.26, -0.05, 0.29, 0.78, -0.02, 0.46, 0.09, 0.11, 0.19, -0.25, -0.12, -0.27, -0.97, 0.14, 0.21,
      -0.21, 0.16, 0.34, -0.21, -0.05, -0.2,
    ],
    'an em shorter than by an indent, in mid-sentence': [
      0.09, -0.27, 0.24, 0.27, -0.52, -0.71, -0.03, 0.28, -0.17, 0.21, -0.25, -0.13, -0.21, 1.21, -0.11, 0.29,
      -0.21, -0.26, -0.04, -0.2, -0.02, -0.19,
    ],
    'two ems shorter than by an indent, in mid-sentence': [
      0, 0.03, 0.57, 0.32, -0.25, -0.39, -0.47, -0.23, -1.13, 0.27, -0.37, 0.09, 0.04, 0.22, -0.77, 0.23,
      -0.19, -0.28, 0.21, -0.2, 0, -0.33,
    ],
    'far shorter than by an indent, in mid-sentence': [
      -0.45, -1.88, 0.63, 0.82, -0.63, -0.4, 0, 0.02, -0.24, 0.31, -1, 0.53, -0.28, -0.04, -0.2, 0.39, -0.7,
      0.16, -0.07, -0.56, -0.02, -0.14,
    ],
    'up to 15 em since a paragraph surely began, after a full line with a stop': [
      -0.82, -0.35, 0.58, 0.79, -0.04, -0.03, 0.67, -0.58, 0.39, -0.11, -0.05, 0, 0.49, 0, -0.05, 0, -0.04,
      -0.02, 0, -0.02, 0, -0.04,
    ],
    'up to 30 em since a paragraph surely began, after a full line with a stop': [
      -0.27, -0.35, 0.04, -0.44, -0.41, 0, -0.06, -0.21, 1.82, -0.14, -0.81, 0, 0, 0, -0.34, 0.24, -0.32,
      -0.06, 0, -0.09, 0, -0.29,
    ],
    'up to 60 em since a paragraph surely began, after a full line with a stop': [
      -0.47, -0.53, 0.55, 0.47, -0.24, 0, 0.15, -0.19, -0.88, -0.3, -0.05, 0, -0.46, 0, 0.49, 0.08, 0.74, 0,
      0, -0.29, 0, 0.52,
    ],
    'up to 100 em since a paragraph surely began, after a full line with a stop': [
      -0.14, 0.47, -0.32, 0.38, -0.16, 0, -0.49, -0.06, -0.08, -0.25, -1, 0, 0.25, 0, -0.51, -0.2, 0.14, 0.22,
      0, 0.02, 0, 0.44,
    ],
    'up to 170 em since a paragraph surely began, after a full line with a stop': [
      -0.74, 0.5, 0.61, -0.59, 1.02, 0, -0.22, -0.31, -0.36, -0.08, 0.21, 0, -0.68, 0, -0.02, -0.07, -0.06,
      -0.02, 0, 0.15, 0, -0.42,
    ],
    'more than 170 em since a paragraph surely began, after a full line with a stop': [
      -0.07, 0.75, -0.32, 0.03, -0.27, 0, -0.23, -0.37, -0.75, 0, 1.11, 0, -0.24, 0, -0.23, -0.14, -0.02,
      -0.18, 0, 0.24, 0, -0.21,
    ],
    'up to 15 em until a paragraph surely ends, after a full line with a stop': [
      -0.89, 0.19, 0.02, 0.24, -0.13, -0.03, 0, -0.68, -0.04, -0.21, 0.1, 0, -0.07, -0.02, 0.1, 0.03, 0.57,
      -0.32, -0.02, -0.24, 0, 0.28,
    ],
    'up to 30 em until a paragraph surely ends, after a full line with a stop': [
      -0.79, -0.25, 0.53, 0.67, -1.38, 0, -0.11, -0.07, 0.07, -0.11, -0.23, 0, -0.23, 0, 0.11, 0, 0.17, -0.28,
      0, -0.3, 0, -0.06,
    ],
    'up to 60 em until a paragraph surely ends, after a full line with a stop': [
      -1.25, 0.26, 0.17, 0.33, 0.88, 0, 0.3, -0.27, 0.48, -0.16, -0.49, 0, -0.31, 0, 0.24, -0.08, 0.02, -0.03,
      0, -0.11, 0, -0.04,
    ],
    'up to 100 em until a paragraph surely ends, after a full line with a stop': [
      -0.78, 0.55, 0.54, 0.18, 0.46, 0, -1.05, -0.21, -0.27, 0, -0.34, 0, -0.07, 0, -0.1, 0, -0.11, -0.08, 0,
      0.19, 0, -0.02,
    ],
    'up to 170 em until a paragraph surely ends, after a full line with a stop': [
      0.24, 0.5, -0.28, -0.41, -0.72, 0, -0.36, -0.26, -0.3, 0, 0.27, 0, 0.07, 0, -0.36, 0.09, -0.21, -0.22,
      0, 0.27, 0, -0.02,
    ],
    'more than 170 em until a paragraph surely ends, after a full line with a stop': [
      0.47, 0.34, -0.1, -0.64, 0.36, 0, 0.36, -0.23, 0.48, -0.33, 0.71, 0, -0.02, 0, -0.53, -0.11, 0, 0.79, 0,
      0.23, 0, -0.08,
    ],
    'ends in a stop': [
      -0.59, 0.39, 0.99, 0.88, -1.5, -0.6, -0.54, -0.05, -0.73, 0.37, -0.88, -0.69, -0.77, -0.63, -0.45,
      -0.03, -0.59, -1.01, -0.23, -0.66, -0.04, -0.79,
    ],
    'ends in a colon': [
      3.3, 1.22, 1.27, 1.26, -1.05, -0.02, -0.75, -0.65, -1.54, -0.45, -2.79, -0.43, -1.22, -0.04, -0.21,
      0.39, -0.32, -0.56, -0.09, -0.39, 0, -0.29,
    ],
    'ends in a comma': [
      -0.09, 0.34, 0.49, 0.25, -1.43, -0.75, 0.02, 0.25, 0.18, -0.66, -1.31, -0.2, 0.24, -0.13, -0.36, -0.5,
      -0.14, 0, -0.13, -0.2, 0, -0.11,
    ],
    'ends in a hyphen': [
      -0.19, 0.15, 0.42, 0.36, -0.37, -0.35, -0.56, -0.17, -0.57, 0, -0.35, -0.13, 0.13, -0.19, -0.26, -0.27,
      -0.22, -0.27, -0.07, -0.23, -0.1, -0.22,
    ],
    'ends in the open': [
      -0.73, -0.47, 0.19, 0.17, 0.56, 0.29, 0.84, 0.29, 0.4, 0.07, 0.26, 0.54, 0, 0.4, -0.16, 0.41, -0.08,
      0.37, 0.55, -0.11, -0.18, 0,
    ],
    'ends in a full stop': [
      0.97, 1.04, 1.09, 0.58, -1.72, -0.72, -0.08, -0.04, -0.59, 0.27, -2.08, -0.56, -0.66, -0.89, -0.1, 0.4,
      -0.49, -0.87, -0.19, -0.55, -0.03, -1.35,
    ],
    'punctuated inside': [
      -0.3, 0.62, 0.69, 0.39, -2.47, -0.73, -0.44, -0.15, -0.75, -1.42, -0.66, -0.44, 0.61, -0.16, 0.07, 0.44,
      -0.38, 0.12, -0.36, -0.06, -0.11, -0.64,
    ],
    unpunctuated: [
      -0.43, 0.14, 0.35, 0.06, 1.42, 0.44, -0.07, 0.29, 0.53, 0.35, 0.03, 0.5, -0.26, 0.24, -0.25, 0, -0.05,
      -0.02, 0.63, -0.23, -0.17, 0.06,
    ],
    'full line': [
      -0.29, -0.3, 0.52, 0.29, -0.48, -0.5, 0.29, 0.33, -0.21, 0.44, -0.18, -0.28, -0.1, -0.03, -0.2, 0.16,
      -0.21, 0.06, -0.3, -0.23, -0.19, -0.32,
    ],
    'short line': [
      0.03, -0.22, 0.26, 0.46, -0.51, -0.54, 0.31, 0.02, -0.23, 0, -0.18, 0.27, -0.12, -0.11, -0.25, 0.19,
      -0.1, -0.12, 0.3, -0.19, -0.04, -0.11,
    ],
    'wider than its column': [
      0, -0.65, -0.33, -0.3, 0, 0, -0.02, 0, 0, 0, 1.09, 0, 0.02, 0, 0, -0.02, 0, 0, 0, 0, 0, 0,
    ],
    'uncut line': [
      1.47, 0.14, 0.09, -0.23, 0, 0, -0.03, -0.02, -0.57, -0.1, -0.69, -0.06, -0.04, 0, -0.95, 0, 0, -0.24, 0,
      -0.07, 0, -0.08,
    ],
    'end of a quotation before': [
      -0.73, 0.57, -1.47, -1.24, 0.56, 0, 0.35, -0.26, -0.99, 0, 1.08, 0, 1.05, 0, 2.13, -0.46, -0.48, -0.6,
      0, -0.24, 0, 0.06,
    ],
    'full line before, ending in a stop': [
      0.6, 0.66, 0.22, -0.11, -0.3, -0.03, 0.07, -0.59, 0.34, -0.41, 0.22, 0, -0.37, -0.02, -0.68, -0.1, 0.41,
      -0.18, -0.02, 0.02, 0, 0,
    ],
    'indented line before, ending in a stop': [
      -1.1, -0.15, 0.25, 0.23, 0.03, 0, -0.49, 0, 0.19, -0.18, -0.26, 0, 0.6, 0, 0.19, 0, 0, 0.13, 0, -0.02,
      0, -0.02,
    ],
    'short line before, ending in a stop': [
      0.07, 0.59, -0.9, -1.49, 0.06, 0, 0.23, -0.64, 0.25, -0.71, 1.11, 0, 0.86, -0.29, 0.19, -0.62, 0.69,
      0.73, 0, 0.56, 0, 0.16,
    ],
    'full line before, ending in a colon': [
      -0.24, 2.34, -1.28, -1.42, 0.08, 0, -0.56, -0.09, -0.39, -0.46, -0.02, 0, 0, 0, -0.06, -0.02, 0, -0.04,
      0, -0.02, 0, -0.03,
    ],
    'indented line before, ending in a colon': [
      -0.12, 1.99, -1.27, -0.66, 0, 0, 0, 0, 0, -0.12, 0, 0, 0, 0, -0.02, 0.92, 0, 0, 0, 0, 0, 0,
    ],
    'short line before, ending in a colon': [
      -0.48, 1.84, -1.12, -0.72, 0.8, 0, -0.22, -0.08, -0.2, -0.5, -0.02, 0, 1.15, -0.03, 0, -0.03, 0, 0, 0,
      0, 0, 0,
    ],
    'full line before, ending in a comma': [
      -1.15, -1.41, -0.09, 0.95, -0.8, -0.2, 0.97, 0.36, -0.31, -0.15, -0.21, -0.17, -0.42, -0.12, -0.35,
      -0.05, -0.13, -0.86, 0.84, -0.15, 0, -0.31,
    ],
    'indented line before, ending in a comma': [
      -1.11, -0.52, -0.52, -0.96, 0, 0, -0.05, 0.12, -0.06, 0.28, 0, -0.02, 1.38, 0, -0.03, -0.36, 0, 0, 0, 0,
      0, 0,
    ],
    'short line before, ending in a comma': [
      -0.96, 0.19, -0.66, -1.26, -0.13, -0.06, -1.89, 1.41, -0.98, 0.35, -0.17, 0.85, -0.45, 0.15, -0.2,
      -0.19, -0.02, -0.04, -0.03, -0.04, 0, -0.06,
    ],
    'full line before, ending in a hyphen': [
      -0.34, -0.99, 0.05, 0.48, -0.34, -0.1, -0.22, -0.02, -1.2, 0, -0.3, -0.18, -0.28, -0.09, -0.3, -0.08,
      -0.23, -0.12, 0, -0.24, -0.1, -0.22,
    ],
    'indented line before, ending in a hyphen': [
      1.49, -0.19, -0.16, 0.24, 0, 0, -0.15, -0.33, 0, -0.05, 0, 0, -0.05, 0, -0.09, -0.12, 0, 0, 0, 0, 0, 0,
    ],
    'short line before, ending in a hyphen': [
      -1.63, -0.32, 1.01, 0.16, -0.08, -0.41, -1.14, -0.48, -0.07, 0.1, -0.06, -0.06, 0.19, -0.15, -0.09, 0,
      -0.03, 0, 0, -0.02, 0, -0.06,
    ],
    'full line before, ending in the open': [
      -0.44, -0.59, 0.62, 0.41, -0.51, -0.65, 0.44, 0.19, 0.47, 0.61, -0.34, -0.64, -0.2, -0.08, -0.19, 0.34,
      -0.31, -0.04, -0.32, -0.28, -0.17, -0.23,
    ],
    'indented line before, ending in the open': [
      0.43, -1.29, -0.03, 0.07, -1.07, 0.19, 0.48, 0.2, 0.89, 0.2, -0.17, 0.71, -0.36, 0.73, -0.06, 0.35,
      -0.16, -0.12, -0.08, -0.16, 0, -0.54,
    ],
    'short line before, ending in the open': [
      0.29, -1.19, 0.68, 0.51, 0.29, 0.43, 0.36, 0.5, -0.77, 0.12, -0.53, 0.28, -0.37, 0.2, 0.15, 0.12, -0.42,
      -0.53, -0.54, -0.39, 0, 0.3,
    ],
    'punctuated line in the open before': [
      -0.39, -0.65, 0.26, 0.61, -0.38, -0.94, -0.23, -0.16, -0.4, 0.54, -0.37, -0.13, 0.19, 0.57, 0.52, 0.5,
      -0.38, -0.5, -0.08, -0.3, -0.08, -0.26,
    ],
    'unpunctuated line before': [
      -0.32, -0.26, 0.23, 0.35, -0.31, 0.28, 0.08, 0.4, 0.12, 0.52, -0.33, 0.03, -0.4, -0.22, -0.43, 0.26,
      -0.28, -0.18, -0.91, -0.28, -0.18, -0.23,
    ],
    'uncut line before': [
      0.87, 2.05, -1.38, -0.14, -0.58, 0, 0, 0, -0.32, -0.02, 1.21, 0, 0, 0, -0.34, -0.02, -0.09, 0.6, 0,
      0.41, 0, 0.32,
    ],
    'uncut line in mid-sentence before': [
      0, 0.57, -0.16, 0, -0.02, 0, 0.76, 0, -0.13, 0, 0, 0, 0, 0, -0.28, 0, 0, -0.03, 0, 0, 0, 0,
    ],
    'ghost indent before': [
      -0.37, -0.05, 0.47, 0.19, -0.62, 0, -0.91, 0.21, -0.74, 0.42, -0.2, 0.29, 0.02, 0.02, -0.15, 0.27,
      -0.04, -0.2, 0.39, -0.32, -0.09, 0,
    ],
    'line after ends in a stop': [
      0.08, 0.17, 0, 0.53, -1.67, -0.81, -0.61, -0.02, -0.16, 0.35, 0.42, -0.39, -0.02, -0.04, -0.54, 0.09,
      -0.22, -0.16, -0.11, -0.18, -0.03, -0.55,
    ],
    'line after ends in a full stop': [
      -0.12, 0.58, 0.25, 0.26, -1.07, -0.81, -0.13, -0.07, -0.27, 0.29, 0.49, -0.34, 0.19, -0.04, -0.38, 0.27,
      -0.11, -0.09, -0.11, -0.16, -0.03, -0.53,
    ],
    'unpunctuated line after': [
      -0.19, -0.3, 0.46, 0.2, 0.2, 0.41, 0.2, 0.24, 0.32, 0.34, -0.35, 0, -0.05, 0, -0.22, 0.38, -0.18, 0.36,
      -0.47, -0.18, -0.17, -0.54,
    ],
    'full line after': [
      -0.53, 0.04, 0.16, 0.39, -0.53, 0.03, -0.73, -0.13, -0.53, -0.11, 0.3, 0.13, 0.04, -0.2, -0.28, 0.2,
      -0.21, -0.52, 0.31, -0.31, -0.12, -0.18,
    ],
    'short line after': [
      -0.13, 0.22, 0.5, 0.33, -0.09, -1, -0.11, 0.21, -0.71, 0.06, -0.79, -0.53, -0.3, -0.08, 0, 0.02, -0.16,
      -0.12, 0.6, -0.17, 0, 0.09,
    ],
    'ghost indent after': [
      0.25, -0.22, -0.02, 0.37, -0.36, 0.16, 0.17, 0.12, 0, 0.27, -0.02, 0.42, 0.07, 0.18, -0.22, -0.31,
      -0.02, -0.23, -0.34, -0.17, -0.1, -0.37,
    ],
    indent: [8, 8, -8, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, 0, -8, 0, -8, 0],
    'up to 4 em': [
      -0.49, -1.85, -0.35, 0, 0.75, 1.6, -0.5, 0.97, -1.46, 0.34, -1.29, 1.1, -0.36, 0.43, 0.19, 0.27, -0.59,
      -2.08, 0.66, -0.64, 0, 1.89,
    ],
    'up to 8 em': [
      -0.64, -0.73, 0.2, 0.18, 0.84, 0.41, -0.78, 0.46, -1.82, 0.85, -0.33, 0.14, 0.04, 1.04, -0.52, 1.09,
      -0.45, 0.58, 0.21, -0.47, -0.09, -0.66,
    ],
    'up to 12 em': [
      -0.6, -0.42, 0.12, 0.34, -0.11, -1.46, -0.25, -0.09, -0.37, -0.03, 0.28, -0.74, 0.32, -0.11, -0.41,
      0.27, -0.11, 0.25, -0.63, 0.05, -0.17, -2.36,
    ],
    'up to 18 em': [
      0.29, 0.09, 0.4, 0.34, -0.88, -1.17, 0.77, -0.35, 0, 0.62, 0, -0.23, -0.24, -0.2, -0.71, -0.22, 0.44,
      1.08, -0.1, -0.42, -0.08, -2.32,
    ],
    'up to 26 em': [
      0.08, 0, 0.23, -0.29, -1.65, -0.74, 1.28, -2.26, 0.83, -0.58, -3.04, -0.29, -1.5, -0.84, 0.88, 0.05,
      -0.44, -0.92, -0.07, -0.47, 0, -2.16,
    ],
    'up to 40 em': [
      -0.12, -0.19, -0.03, -0.29, -1.83, -0.33, 0.72, -2.49, 1.7, -1.94, -2.56, -0.07, -1.47, -0.79, 1.33,
      -0.84, -0.56, -1.46, -0.02, -0.39, 0, -0.5,
    ],
    'longer than 40 em': [
      1.91, 1.29, 0.36, -0.07, -0.18, -0.11, -1.42, -1.23, 1.99, -1.33, -1.96, -0.08, -1.72, -0.24, 1.73,
      -1.58, -1.18, -0.67, 0, -0.18, 0, -0.35,
    ],
    'begins with Han': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'begins with an opening quote or bracket': [
      -0.96, 1.55, -0.09, 0.16, -1.03, -1.1, -0.25, -0.03, -1.26, -1.15, 0.61, -0.04, -0.14, 0, -0.38, -0.43,
      -0.18, -0.35, 0, -0.28, 0, -0.09,
    ],
    'begins with a digit': [
      -0.75, 0.76, 0.41, -0.26, -0.92, 0, -2.07, 1.17, -1.12, -0.06, -0.11, 0.44, 0.32, -0.3, -0.32, -0.45,
      -0.06, -0.59, 0.42, -0.09, 0, -0.42,
    ],
    'begins with a closing mark': [
      0, -0.05, 0.63, 0.73, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -0.04, 0, 0, 0, 0, 0, 0, 0,
    ],
    'begins with a dash': [
      -0.21, -0.82, 0.86, 0.73, -0.02, 0.78, -0.72, -0.46, -0.07, 0.41, -0.11, 0, 0, 0, 0, -0.12, 0, -0.03, 0,
      0, 0, -0.02,
    ],
    'begins with a line mark': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'begins with a hash': [
      -0.53, -0.48, -0.11, -0.05, 0.43, -0.03, 1.23, -0.82, 1.13, -0.73, 0.84, 0, -0.1, 0, -0.04, -0.24,
      -0.05, -0.13, 0, -0.06, 0, -0.02,
    ],
    'begins with a small letter': [
      -0.63, -1.42, 0.67, 0.47, -4.73, -0.52, -6.5, 0.5, -4.37, 0.14, -0.35, 0, -0.59, -0.6, -0.49, 0.52,
      -0.28, -4.4, -0.63, -0.28, -0.19, -0.66,
    ],
    'begins with a capital': [
      1.41, 0.94, -0.67, -0.45, 0.1, 0.18, 0.85, -0.8, 1.11, 0.17, 0.19, -0.13, 1.56, 1.11, 1.02, 0.31, 0.26,
      0.21, 0.42, 0.08, -0.06, 1.13,
    ],
    'begins with something else': [
      0.15, -0.51, 0.97, 1.43, -0.21, -0.15, -0.79, 1.83, -0.41, -1.04, -0.52, 0, 0.31, 0, -0.38, -0.04,
      -0.06, -0.07, 0, -0.04, 0, -0.12,
    ],
    'rest of a torn line': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'perhaps the rest of a torn line': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'one or two hashes': [
      -0.15, 0, -0.03, 0, -0.59, 0, 2.66, -0.46, -0.91, -0.35, -0.08, 0, -0.07, 0, 0, 0, -0.04, -0.07, 0,
      -0.02, 0, 0,
    ],
    'three hashes': [
      -0.36, -0.04, 0, 0, 1.18, -0.03, -1.64, -0.36, 1.86, -0.38, -0.02, 0, -0.03, 0, -0.03, -0.23, 0, -0.04,
      0, -0.02, 0, 0,
    ],
    'four hashes or more': [
      0, -0.42, -0.06, -0.05, -0.16, 0, -0.12, 0, 0, 0, 0.95, 0, 0, 0, 0, 0, 0, 0, 0, -0.02, 0, 0,
    ],
    'two halves': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'all capitals': [
      -1.17, -1.79, -1.27, -1.76, 2.34, 2.16, 0.52, 1.25, 0.16, 0.09, -0.6, -0.06, -2.23, -0.38, -0.72, -1.16,
      -0.3, -0.88, -0.14, -0.43, 0, -0.38,
    ],
    'set vertically': [0, 0, -3, -3, 0, -3, 5, -3, 0, -3, 0, -3, 0, -3, 0, -3, 0, 0, -3, 0, -3, 0],
    'mostly capitals': [
      1.71, -2.98, -0.12, -1.06, 1.21, 2.07, 0.4, 0.9, -0.4, -0.32, -1.18, -0.06, -0.41, 0.07, -0.81, -1.21,
      -0.3, -1.1, -0.14, -0.47, 0, -0.37,
    ],
    'doubled within the line': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'begins what is printed twice': [
      -0.04, -0.16, 0, 0, 0.65, -0.06, 0.11, -0.4, -0.09, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'goes on with what is printed twice': [
      0, 0, -0.37, -0.35, -0.17, 0.26, -0.07, 0.44, 0, 0, 0, 0, -0.04, 0, 0, 0, 0, 0, 0, 0, 0, -0.08,
    ],
    'two halves before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'mostly capitals before': [
      0.29, -3.35, 0.46, -0.85, -1.77, 0.99, -0.02, 0.84, -0.54, 1.32, -1.26, 0, 1.15, 2.19, -1.34, -0.48,
      -0.57, -0.68, -0.12, -0.31, 0, -0.75,
    ],
    'doubled line before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'what is printed twice ends before': [
      0, -0.05, 0, 0, 0.48, 0, 0.31, -0.49, -0.11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'what is printed twice goes on': [
      0, 0, -0.37, -0.35, -0.17, 0.26, -0.07, 0.44, 0, 0, 0, 0, -0.04, 0, 0, 0, 0, 0, 0, 0, 0, -0.08,
    ],
    'dash after': [
      0.98, -0.5, -0.05, -0.03, 0.09, 0, -0.61, 0.04, -1.35, 1.18, 0, 0, -0.06, 0, -0.12, 0, 0, -0.02, 0, 0,
      0, 0,
    ],
    'hash after': [
      0.75, 0.73, -0.19, -0.09, -0.11, 0.24, -0.14, 0.11, -1.24, 0.77, -0.02, 0, -0.05, 0, -0.18, -0.22, 0.09,
      -0.09, 0, -0.06, 0, -0.03,
    ],
    'torn before its end': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'perhaps torn before its end': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'frame start after': [
      -0.45, -0.57, -0.08, 0, 0.5, 0.65, -0.33, -0.29, 0.34, 0.2, -0.34, -0.05, -1, -0.32, -0.38, 0.98, 0.33,
      -0.4, -0.1, 0.22, 0, 0.88,
    ],
    dateline: [
      3.32, -3.94, -2.32, -3.2, 1.33, -3.06, -2.34, -1.67, -1.08, -3.23, -0.73, -3, 0.94, -3.01, -0.41, -3.03,
      -0.03, -0.21, -3, -0.09, -3, -0.17,
    ],
    byline: [
      -1.08, -0.65, -0.63, -0.57, -0.83, -0.8, -2.15, -1.74, -1.93, 0.44, -0.53, 0, 5.96, -0.02, 0.84, -0.05,
      -0.03, -4, 0, -0.04, 0, -0.1,
    ],
    'names in brackets': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'ends in names in brackets': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'jump line': [
      0, -0.81, -0.43, -0.43, -1.12, 0, -0.97, 0, -0.08, 0, -0.72, 0, -0.52, 0, -0.07, 0, -0.07, -0.69, 0,
      3.85, 0, -0.04,
    ],
    'ends in a jump': [
      0, 0, 1.28, 1.28, -0.16, 0, -0.35, -0.36, -0.11, -0.09, 0, 0, 0, 0, -0.03, -0.04, 0, 0, 0, 0, 0, 0,
    ],
    "ends in an editor's mark": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'ends in a credit': [
      -0.85, -0.64, -1.16, -1.14, -0.56, 0, -1.67, -0.8, -2.11, -0.42, -0.39, 0, -1.41, -0.58, 2.81, 2.54,
      3.6, -0.9, 0, -0.19, 0, -0.23,
    ],
    'speaks of its picture': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'date line': [
      -0.19, -0.02, -0.16, -0.11, -0.02, 0, -0.67, -0.33, -0.17, 0, -0.03, 0, -0.99, -0.05, -0.09, -0.08, 0,
      2.94, -0.25, -0.02, 0, 0,
    ],
    ordinal: [
      -0.44, 1.51, -1.34, -1.76, 0, 0, -0.12, 0, 0, 0, -0.05, 0, 0.84, -0.28, -0.03, 0, 0, -0.05, 0, -0.02, 0,
      0,
    ],
    'question, answer or hour': [
      -0.97, 1.8, -3.59, -3.38, -0.07, 0, -0.85, -0.33, -0.42, -0.09, -0.63, 0, -0.5, -0.02, -0.48, -0.03,
      -0.09, -0.21, 0, -0.09, 0, -0.05,
    ],
    'announcing words': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'who chaired and attended': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'names the kind of report': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'ends like the name of an office': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'title of a notice': [0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    furniture: [
      -0.17, -0.02, -0.46, -0.45, -0.76, -3, -0.94, -3.18, -0.2, -3, -0.02, -2.45, -0.06, -3.15, 0, -3, 0,
      -0.28, -3, -0.03, -3, 2.87,
    ],
    'a number by itself': [
      0, 0, 0.7, 0.7, -0.05, 0, -0.07, -0.51, 0, 0, 0, 0, 0, 0, 0, 0, 0, -0.02, 0, 0, 0, -0.02,
    ],
    'dateline before': [
      0.28, -1.36, 0.37, -0.63, -0.24, 0.1, -0.66, -0.57, -1.32, -0.81, -0.1, -0.21, 1.62, -0.07, -0.4, -0.25,
      -0.06, -0.06, 0, -0.04, 0, -0.07,
    ],
    'byline before': [
      1.23, -1.74, -0.95, -0.59, 1.12, -0.61, -0.98, -0.69, -0.68, -0.56, -0.05, -0.05, -1.55, 1.14, 0.67,
      1.38, -0.04, -0.16, 0, 0, 0, 0.53,
    ],
    'signed end before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'jump before': [
      -0.21, -0.12, -0.8, -0.79, 1.27, 0, 1.25, -0.17, -1.08, -0.03, 0, 0, 0.08, 0, 0.47, -0.06, 0, -0.22, 0,
      0, 0, -0.09,
    ],
    "editor's mark before": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'credit before': [
      1.52, -1.02, -0.57, -0.44, 0.59, -0.1, -0.1, -0.33, -0.7, -0.29, 0, -0.02, -0.21, -0.02, -0.13, 0.48,
      -0.12, -0.28, -0.03, 0, 0, 1.35,
    ],
    'date line before': [
      0.31, -0.35, -0.08, -0.07, 0.07, 0, 1.39, -0.02, -0.05, 0, 0, 0, -0.06, 0, -0.22, -0.02, 0, -0.54,
      -0.25, 0, 0, -0.08,
    ],
    'announcing words before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'name of an office before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'title of a notice before': [2, 0, -3, -3, 0, -3, -2, -3, 0, -3, 0, -3, 0, -3, 0, -3, 0, 0, -3, 0, -3, 0],
    'dateline after': [
      0.42, 1.23, -0.26, -0.04, -0.09, -0.4, -0.99, 0.07, 0.22, 0.13, -0.87, -0.02, -0.2, -0.59, -0.43, 0.02,
      0.42, 0.08, -0.19, 0, 0, 0.45,
    ],
    'byline after': [
      -0.67, -1.12, -0.26, -0.15, -0.35, 0.13, -0.13, 1.17, 0.44, 1.03, -0.6, -0.19, -1.38, -0.12, -0.92,
      0.36, 0.54, -0.14, -0.12, 0.37, 0, 0.59,
    ],
    'names in brackets after': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'date line after': [
      -0.02, -0.73, -0.27, -0.25, -0.03, 0, -1.07, -0.02, 0, 0, -0.21, 0, -0.24, 0, -0.09, 0, -0.02, 1.38,
      1.34, -0.06, 0, 0,
    ],
    'question, answer or hour after': [
      -0.84, 0, 0.91, 1.09, -0.22, 0, -0.35, -0.46, -0.13, -0.18, -1.59, -0.1, -0.27, -0.33, -0.35, -0.07,
      -0.23, -0.09, 0, -0.29, 0, -0.4,
    ],
    'who chaired and attended, after': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  },
  sequence: {
    opening: [
      -1.17, 1.3, 0.3, 0, -0.51, 0, 0.17, 0, -1.5, 0, -0.55, 0, -0.63, 0, -0.47, 0, -0.34, -0.48, 0, -0.13, 0,
      -0.35,
    ],
    paragraph: [
      -1.03, 0.29, 0.28, 0, 0.44, 0, 0, 0, -1.92, 0, 0.43, 0, -0.81, 0, -0.25, 0, -1.27, 0.08, 0, -0.09, 0,
      0.24,
    ],
    'second+': [
      -2.6, 0.57, 0.53, 0.53, 0.39, 0, 0.84, 0, -2.61, 0, -0.34, 0, -1.48, 0, -0.44, 0, -1.18, -0.32, 0,
      -0.32, 0, -0.29,
    ],
    'paragraph+': [
      -1.82, 0.85, 0.27, 0.27, 0.55, 0, 0.48, 0, -4.04, 0, 1.12, 0, -1.2, 0, -0.23, 0, -2.02, 0.25, 0, 0.63,
      0, -0.26,
    ],
    kicker: [
      -1.16, -2.28, 0, 0, -2.08, 0, 2.41, 0, -0.51, 0, -0.11, 0, -0.99, 0, -0.5, 0, -0.09, -0.82, 0, -0.09, 0,
      -0.3,
    ],
    'kicker+': [
      -0.38, -0.23, 0, 0, -1.3, -0.97, 1.75, 0, -0.61, 0, -0.03, 0, -0.17, 0, -0.2, 0, -0.02, -0.09, 0, -0.02,
      0, -0.05,
    ],
    headline: [
      1.18, -3.6, 0, 0, -0.8, 0, -1.54, 1.1, 1.69, 0, -0.9, 0, 1.22, 0, -1.77, 0, -0.86, -1.53, 0, -0.32, 0,
      -1.04,
    ],
    'headline+': [
      0.49, -3.6, 0, 0, 0.54, 0, -1.14, 0.23, 2.54, 0, -0.46, 0, 1.54, 0, -1.55, 0, -0.33, -0.58, 0, -0.15, 0,
      -0.42,
    ],
    deck: [
      0.27, -2.32, 0, 0, -0.94, 0, -2.22, 0, 1.51, 0.38, -0.32, 0, 0.39, 0, 0.14, 0, -1.43, -1.52, 0, -0.25,
      0, 0.55,
    ],
    'deck+': [
      0.63, -3.32, 0, 0, -0.74, 0, -1.16, 0, 2.17, 0.56, -0.44, 0, 2.16, 0, 0.46, 0, -0.87, -0.82, 0, -0.1, 0,
      -0.8,
    ],
    subhead: [
      -1.47, 2.21, 0, 0, -0.56, 0, -1.5, 0, -0.54, 0, -0.22, -0.08, -0.51, 0, -0.34, 0, -0.2, -0.71, 0, -0.2,
      0, -0.23,
    ],
    'subhead+': [
      -2.18, 1.71, 0, 0, -0.16, 0, -0.32, 0, -0.38, 0, -0.04, 0.43, -0.26, 0, -0.21, 0, -0.03, 0, 0, -0.04, 0,
      -0.02,
    ],
    byline: [
      1.82, -2.59, 0, 0, -0.85, 0, -2.42, 0, -1.28, 0, -0.23, 0, 1.14, -0.08, 1, 0, -0.23, -0.58, 0, -0.21, 0,
      0.05,
    ],
    'byline+': [
      0.98, -1.83, 0, 0, -0.41, 0, -1.38, 0, -0.78, 0, -0.05, 0, -0.59, 0.2, 2.08, 0, -0.08, -0.05, 0, -0.05,
      0, 0.61,
    ],
    caption: [
      -0.19, -1.15, 0, 0, -0.72, 0, -1.05, 0, -0.54, 0, -0.38, 0, -0.4, 0, -0.51, 0.09, 2.24, -0.37, 0, -0.21,
      0, -0.28,
    ],
    'caption+': [
      0, -0.78, 0, 0, 0.51, 0, -1.01, 0, -1.35, 0, -0.24, 0, -0.56, 0, -0.67, 0.43, 3.03, -0.44, 0, -0.07, 0,
      0.06,
    ],
    credit: [
      0.12, -0.69, 0, 0, 0.53, 0, -0.2, 0, -0.46, 0, -0.2, 0, -0.06, 0, -0.23, 0, -0.2, -0.26, 0, -0.2, 0,
      0.59,
    ],
    signoff: [
      -0.09, -2.46, 0, 0, 0.27, 0, -0.86, 0, -1.26, 0, -0.13, 0, -0.68, 0, -0.63, 0, -0.11, 3.58, 0.33, -0.1,
      0, -0.09,
    ],
    'signoff+': [
      -0.41, -0.39, 0, 0, -0.66, 0, -0.03, 0, -0.15, 0, 0, 0, -0.15, 0, -0.09, 0, 0, 1.71, -0.16, 0, 0, 0,
    ],
    jump: [
      -0.3, -0.66, 0, 0, 0.41, 0, 0.74, 0, -0.43, 0, -0.2, 0, -0.1, 0, 0.03, 0, -0.19, -0.26, 0, -0.2, -0.2,
      -0.12,
    ],
    'jump+': [
      -0.04, -0.04, 0, 0, 0, 0, 0, 0, 0, 0, -0.03, 0, -0.04, 0, -0.04, 0, -0.03, 0, 0, -0.03, -0.03, 0,
    ],
    furniture: [
      0.47, -1.24, 0, 0, 0.13, 0, -0.84, 0, -0.17, 0, -0.13, 0, 0.03, 0, -0.26, 0, -0.12, -0.29, 0, -0.12, 0,
      -0.08,
    ],
  },
};
