// Written by `npm run learn`: what each cue adds for each state, and each state for the one after it.
import type { Weights } from './scorer.js';

export const CHINESE_WEIGHTS: Weights = {
  cues: {
    always: [
      -0.39, -0.02, 0.35, 0.24, -0.36, -0.24, 0, 0.19, -0.18, 0.16, -0.4, -0.27, -0.35, -0.18, -0.27, 0.3,
      -0.32, -0.3, -0.16, -0.39, -0.11, -0.31,
    ],
    'first line of the page': [
      1.25, -3.11, 0, 0, 0.61, 0, 0.38, 0, -1.8, 0, -1.52, 0, -0.7, 0, -0.85, 0, -6.02, -8.01, 0, -1.01, 0,
      0.53,
    ],
    'last line of the page': [
      -1.07, -0.73, -0.7, -0.48, -2.01, -1.28, 1.01, 1.22, -0.55, 0, -1.77, -0.02, -0.64, -0.31, -0.73, 0.17,
      -0.39, -0.49, -0.4, -1.15, 0, 0.98,
    ],
    'ghost indent after a stop': [
      -0.21, 0.31, -0.2, -0.48, -0.64, -0.1, 0.34, 0.04, 0.26, -0.08, -0.43, -0.03, -0.45, -0.03, -0.38, 0.19,
      -0.08, -0.18, -0.02, -0.93, -0.02, -0.81,
    ],
    'ghost indent in mid-sentence': [
      0.28, -0.25, 0.94, 0.57, -0.71, -0.29, -0.35, 0.4, -0.4, 0.15, -1.03, -0.33, -0.18, -0.88, -0.07, 0.1,
      -0.78, -0.44, -0.06, -0.32, 0.02, -0.26,
    ],
    'a line by itself before: short, in the open, after a stop': [
      -0.92, -0.68, 0.09, -0.53, 0.03, 0.93, 0.09, 0.31, -0.53, 0.59, 0.87, -0.41, 0.58, 0.67, -0.38, 1.32,
      -0.21, 0.13, 0.39, -0.98, 0.2, 0.12,
    ],
    'short line of capitals after a stop': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'short line of capitals in mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'frame start': [
      3.23, -2.59, -2.49, -2.32, 1.76, -1.39, 1.84, -3.68, 1.62, -2.07, -0.43, 0, -0.69, -0.25, -0.56, -0.31,
      -0.08, -0.2, -0.13, -0.11, -0.02, -0.8,
    ],
    'several blank lines before': [
      0.11, 1.02, -2.18, -2.13, -0.04, -0.44, -0.1, -1.04, 0.54, -0.86, 0.29, 0, 0.32, -0.07, 0.39, -0.65,
      0.33, 0.08, 0, 0.04, 0, 0.31,
    ],
    'blank line before, where most lines have none': [
      0.03, -0.08, -0.48, -0.59, 0.23, -0.29, 0.56, -0.96, 0.51, -0.12, 0.44, -0.09, 0.46, -0.32, 0.59, -1.12,
      0.18, 0.05, -0.27, 0.59, -0.05, 0.48,
    ],
    'blank line before, where most lines have one': [
      -0.23, -0.16, -0.29, 0.3, -0.22, 0.09, -0.04, -0.31, -0.06, -0.34, -0.3, -0.37, -0.33, 0.16, -0.32,
      0.15, -0.24, -0.27, -0.11, -0.35, -0.26, -0.27,
    ],
    'no blank line before, where most lines have none': [
      -0.65, -0.63, 0.2, 0.4, -0.05, 0.1, -0.33, 0, 0.04, 0.12, -0.58, 0.23, -0.29, 0.04, -0.31, 0.18, -0.91,
      -0.24, -0.31, -0.65, 0.03, -1.28,
    ],
    'no blank line before, where most lines have one': [
      -0.21, -1.01, 0.16, 0.04, -0.42, 1.52, -0.17, 1, -0.21, 1.92, -1.13, -0.06, -0.55, -0.13, 0.05, 0,
      -0.21, -0.55, 0.33, -1.3, 0.1, -0.81,
    ],
    'blank line before, where paragraphs have one': [
      0.16, 0.58, -0.38, -1.19, 0.44, -0.53, 0.46, -1.33, 1.01, -0.54, 0, -0.08, 0.78, -0.52, 0.55, -1.35,
      0.65, 0.64, -0.5, 0.07, -0.15, 0.86,
    ],
    'no blank line before, where paragraphs have one': [
      -0.6, -0.89, -0.04, 0.64, -0.05, 0.75, 0.29, 0.28, 0.57, 0.18, -1.86, -0.39, -0.91, 0.42, -1, 0.47,
      -1.21, -0.45, 0.3, -1.89, -0.29, -0.87,
    ],
    'blank line before, where paragraphs have none': [
      -0.54, -0.43, -1.34, -1.27, 0.91, -0.53, 1.47, -0.98, 1.81, -1.09, 0.13, 0, -0.62, -0.19, -0.19, -0.03,
      -0.12, -0.04, -0.02, -0.24, 0, -0.62,
    ],
    'blank line between lines in the open, as between all others': [
      -0.15, 0.29, -1.1, -0.88, -0.21, -0.17, 0.06, 0.8, 0.48, 1.25, -0.23, -0.07, 0.31, 0.39, 0, -0.07,
      -0.53, -0.04, 0.04, -0.09, -0.14, -0.08,
    ],
    'no blank line between lines in the open, where all others have one': [
      -0.24, -0.1, 0.47, 0.43, -0.6, -0.06, -0.08, 0.3, 0.07, 0.2, -0.05, 0, -0.18, 0, 0.03, 0.17, 0, 0.11, 0,
      -0.06, -0.12, -0.14,
    ],
    'blank line between lines in the open, where no others have one': [
      -0.02, 0.6, 0.02, 0, -0.77, -0.02, 0.56, -0.28, -0.09, 0, -0.53, 0, 0.12, -0.08, 0, 0, 0, 0, 0, 0, 0,
      0.39,
    ],
    'no blank line between lines in the open, as between all others': [
      -0.79, -0.59, -0.42, -1.42, -0.36, 0.25, 0.33, -0.19, 0.86, -0.56, -0.65, -0.07, -0.4, -0.72, 0.06,
      0.13, -0.27, -0.32, -0.13, 0.63, 0.39, -0.11,
    ],
    'blank line between lines in the open, where most have one': [
      -1.04, -0.53, 0.09, -0.12, 0.18, -0.38, 0.54, -0.39, 0.33, -0.71, -0.04, -0.24, 0.03, 0.3, 0.35, -0.32,
      -1.43, -0.05, -0.13, -0.17, 0.07, 0.33,
    ],
    'no blank line between lines in the open, where most have one': [
      -1.17, -0.95, 0.49, 0.3, -0.78, 0.17, -0.77, 0.77, -0.92, 0.21, -1.22, -0.13, -0.43, -0.16, -0.86, 0.86,
      -0.3, -0.29, 0.17, 0.24, 0.05, 0.11,
    ],
    'blank line between lines in the open, where few have one': [
      -0.14, -0.21, 0.05, -0.45, 0, 0.39, 0.02, -0.38, 0.25, -1.91, -0.26, -0.23, -0.28, -0.38, -0.41, -0.23,
      -0.27, 0.09, -0.16, 0.02, -0.04, -0.06,
    ],
    'no blank line between lines in the open, where few have one': [
      -0.29, -0.39, 0.14, -0.96, -0.9, -0.72, -0.28, -0.31, 0.1, -0.21, -0.56, 0.79, 0.04, -0.16, 0.56, -0.24,
      -0.84, -0.35, -0.37, -0.65, -0.59, -0.12,
    ],
    'blank line after, where most lines have none': [
      -0.28, -0.47, 0.08, 0.26, -0.14, -0.17, -0.36, 0.43, -0.55, 0.13, 0.54, 0.78, -0.29, 0.57, -0.28, -0.25,
      0.21, -0.43, 0, 0.05, -0.66, -0.03,
    ],
    'no blank line after, where most lines have one': [
      -0.75, 0.12, -0.04, -0.06, -0.88, -0.24, 0.49, -0.34, 0.34, -0.48, -0.51, -0.03, -0.78, -0.58, -0.12,
      -0.04, -0.73, -0.18, -0.14, 0.56, -0.21, -0.08,
    ],
    'measure changes after a stop': [
      2.25, -1.91, -0.57, -0.68, 0.21, -0.08, -0.17, -1.47, -0.04, -0.4, -1.09, -0.03, -0.47, -0.06, 0.81,
      0.03, -0.13, -0.31, -0.12, -0.76, -0.09, 0.82,
    ],
    'measure changes in mid-sentence': [
      1.1, 0.21, -0.66, -1.04, -0.12, 1.43, 0.39, -0.67, 0.34, -1.49, -0.35, -0.25, -0.49, 0.38, 1.13, -0.41,
      -1.13, 0.11, -0.05, 0.06, -0.33, -0.1,
    ],
    'measure changes after this line': [
      0.66, -0.12, 0, -0.79, -0.24, -0.7, 0.16, 0.53, 0.25, -0.08, -0.56, -0.24, -0.29, 0.69, 0.2, -0.43,
      0.19, -0.29, 0.09, -0.13, -0.24, -0.34,
    ],
    'as wide as the unpunctuated line before': [
      -0.68, 1.28, -0.76, -0.25, -0.41, 0.33, -0.86, 0.77, 0.47, 0.19, 0.15, -0.14, -0.13, 0.76, -0.41, -0.43,
      -0.42, -0.53, 0.54, 0.25, 0.37, -0.27,
    ],
    'unpunctuated and wider than the one before': [
      -0.51, 1.24, -0.28, -1.18, 0.62, -1.43, 0.24, -0.68, 0.45, -1.18, -0.23, -0.04, -0.3, -0.95, -0.92,
      -1.25, -0.34, 0, -0.18, -0.23, -0.21, -0.42,
    ],
    'unpunctuated and narrower than the one before': [
      -0.45, 0.4, -0.35, -1.14, -0.18, 0.67, -0.24, -0.56, 0.2, -0.53, -0.53, 0.2, 0.18, 0.31, -0.82, -0.2,
      -0.51, 0.05, 0.35, -1.11, 0.04, 0,
    ],
    'makes a full line with the one before': [
      -0.1, -0.23, -0.07, -0.26, -0.34, 0.13, -0.75, 0, -0.58, -0.67, -0.8, -0.17, -0.15, -0.78, 0.07, -0.24,
      -0.24, 0.02, -0.17, 0.8, -0.26, -0.11,
    ],
    'the word across the break stands elsewhere': [
      -0.68, -1.95, 0.94, 0.53, -0.93, 0.81, -0.52, 1.25, -0.99, 1.55, -0.47, 0.34, -0.43, 0.33, -0.52, 0.41,
      -0.37, -0.35, 0.27, -0.33, -0.25, -1.27,
    ],
    'the word across the break stands nowhere else': [
      -0.2, -1.62, 0.43, 0.35, -0.32, -0.06, 0.34, 0, -0.23, 0.23, -0.82, -0.8, 0.39, 0.09, -0.21, 0.09,
      -0.53, -0.78, 0.31, -0.1, -0.18, -0.34,
    ],
    'full line after the next': [
      0.11, -0.29, 0.34, 0.04, -0.36, -0.61, -0.13, -0.06, -0.2, -0.04, 0.88, 0.32, -0.09, -0.04, -0.1, -0.04,
      -0.12, -0.25, -0.29, -0.05, -0.15, -0.17,
    ],
    'dateline a few unpunctuated lines ahead': [
      -1.19, -0.14, -0.37, -0.66, 0.42, -0.07, -0.69, 0.12, 0.43, 0.33, -1.7, -0.1, 0.43, -0.59, -0.5, -0.03,
      0.31, 0.37, 0.22, 0.75, 0.41, 0.29,
    ],
    'running text after': [
      -0.27, -0.4, 0.15, 0.28, -0.43, -0.38, -0.08, 0.37, -0.23, -0.03, 0.04, -0.48, -0.28, -0.2, -0.18, 0.13,
      -0.2, -0.31, -0.35, -0.36, -0.27, -0.12,
    ],
    'no running text in the next lines': [
      -1.89, 0.55, 0.08, -0.57, -0.06, -0.33, 0.81, -0.41, -0.35, -0.21, -0.38, -0.39, -0.43, -0.44, -0.88,
      -0.32, -0.29, -0.19, -0.07, -1.17, 0.24, -0.34,
    ],
    'up to 15 em since a paragraph surely began, after a full line with a stop': [
      -0.53, -0.54, -0.41, 1.08, 0.09, -0.02, 0.1, -0.14, -0.28, -0.02, 0.67, 0, -0.04, 0, -0.15, -0.58, 0.26,
      0.66, -0.03, -0.38, 0, -0.06,
    ],
    'up to 30 em since a paragraph surely began, after a full line with a stop': [
      0.56, -0.71, -0.14, 0.22, -1.41, 0, -0.44, -1.08, -0.07, -0.07, 0.98, 0, -0.62, 0, -0.29, -0.43, 0.07,
      0.1, 0, 0.2, 0, -0.23,
    ],
    'up to 60 em since a paragraph surely began, after a full line with a stop': [
      -0.42, -0.15, 0.19, 0.11, 0, 0, 0.13, -0.04, -0.18, -0.17, -0.1, 0, 0.09, 0, 0.26, -0.29, -0.08, -0.33,
      -0.02, -0.34, 0, 0.17,
    ],
    'up to 100 em since a paragraph surely began, after a full line with a stop': [
      -0.85, 0.56, -0.21, -0.94, 0.06, -0.02, -0.35, -0.34, -0.13, -0.02, -0.43, -0.02, -1.18, -0.02, -0.15,
      -0.17, -0.03, -0.45, -0.02, -0.12, 0, -0.27,
    ],
    'up to 170 em since a paragraph surely began, after a full line with a stop': [
      -0.69, 0.75, -0.56, -0.67, -0.27, -0.04, 0.68, 0.33, 0.2, -0.08, 0.28, 0, 0.43, 0, -0.17, 0.18, 0.05,
      0.09, 0, -0.87, 0, -0.28,
    ],
    'more than 170 em since a paragraph surely began, after a full line with a stop': [
      -1.17, 0.53, -0.35, -0.43, 0.1, -0.06, 0, 0.35, -0.19, -0.1, 0.19, 0, -0.28, 0, -0.24, -0.69, 0.21,
      -0.21, 0, 0.11, 0, -0.57,
    ],
    'up to 15 em until a paragraph surely ends, after a full line with a stop': [
      0.13, 0.89, -0.58, -1.16, 0.06, -0.06, 0.23, -0.3, -0.09, -0.17, 0.48, -0.02, 0.15, -0.03, -1, -0.71,
      0.47, -0.41, -0.04, -0.24, -0.03, -0.4,
    ],
    'up to 30 em until a paragraph surely ends, after a full line with a stop': [
      0.05, -0.38, -0.31, 0, 0.34, -0.03, 0.3, -0.39, -0.07, -0.16, -0.81, 0, 0.62, 0, -0.49, -0.58, 0.21,
      0.2, -0.04, 0, 0, -0.29,
    ],
    'up to 60 em until a paragraph surely ends, after a full line with a stop': [
      -1.16, 0.09, -0.26, -0.19, -0.56, -0.06, -0.53, 0.23, -0.22, -0.05, -0.07, 0, -0.56, 0, 0.09, 0, -0.25,
      0.41, -0.02, 0.15, 0, -0.19,
    ],
    'up to 100 em until a paragraph surely ends, after a full line with a stop': [
      -0.94, 0.62, -0.47, -0.82, -0.02, 0, -0.44, -0.33, -0.12, -0.07, 0.55, 0, -0.6, 0, -0.06, -0.73, 0.37,
      -0.17, 0, -0.25, 0, -0.06,
    ],
    'up to 170 em until a paragraph surely ends, after a full line with a stop': [
      0.21, 0.73, -0.62, -0.87, -0.91, 0, 0.42, -0.02, -0.2, 0, 0.36, 0, 0.1, 0, 0.36, -0.69, 0.41, -0.27, 0,
      -1.13, 0, -0.14,
    ],
    'more than 170 em until a paragraph surely ends, after a full line with a stop': [
      -0.6, 0.61, -1.18, -0.35, 0.1, 0, -0.73, -0.2, -0.1, 0, 0.44, -0.02, -0.28, 0, 0.15, 0.9, -0.63, -0.25,
      0, 0.09, 0, -0.12,
    ],
    'no room for its first word on the line before, after a stop': [
      0.09, -1.1, 0.92, 0.51, -0.84, -0.07, -0.4, -0.68, -0.06, -0.29, -0.61, 0, -0.36, -0.02, -0.6, -0.26,
      0.61, -0.08, 0, 0.27, 0, 0.55,
    ],
    'hardly room for its first word on the line before, after a stop': [
      -0.18, -0.76, -0.36, 0.15, 0.53, -0.03, 0.53, -0.2, 0.03, -0.03, 0.54, 0, 0, 0, 0.23, 0.48, 0.44, 0.35,
      -0.02, -1.08, 0, -0.57,
    ],
    'just room for its first word on the line before, after a stop': [
      0.17, -0.42, -0.58, -0.94, 0.14, -0.02, 0.03, -0.17, -0.06, -0.1, 0.17, 0, 0.06, 0, 0.04, -0.7, 0.4,
      0.02, 0, 0.61, 0, -0.55,
    ],
    'an indent of room for its first word on the line before, after a stop': [
      -0.32, 0.54, -0.63, -1.56, -0.41, -0.04, 0.1, 0, -0.19, -0.05, 0.36, -0.04, -0.28, -0.03, -0.17, -0.63,
      0.31, 0.04, -0.13, -1.3, -0.02, -0.5,
    ],
    'much room for its first word on the line before, after a stop': [
      -0.11, 1.06, -2.39, -2.56, 0.37, -0.06, 0.73, -0.5, 0.7, -0.17, 0.81, -0.02, 0.57, -0.05, 0.11, -0.64,
      0.76, 0.09, -0.1, -0.46, -0.05, 0.29,
    ],
    'no room for its first word on the line before, in mid-sentence': [
      -0.51, -1.08, -0.31, 0.44, -0.72, 0.32, -0.45, 0.05, -0.57, 0.17, -0.45, 0.17, -0.42, 0.72, -0.48, 0.55,
      -0.38, -0.26, 0.07, 0.2, 0.56, -0.61,
    ],
    'hardly room for its first word on the line before, in mid-sentence': [
      -0.53, -0.94, 0.02, 0.43, -0.2, -0.42, -0.11, 0.09, -0.09, -0.04, -0.84, -0.34, -0.28, -0.28, -0.38,
      0.28, -0.44, -0.37, -0.15, -0.54, -0.35, -0.42,
    ],
    'just room for its first word on the line before, in mid-sentence': [
      -0.41, -0.61, 0.39, 0.04, -1.02, -0.64, -0.13, -0.17, 0.04, -0.18, -0.78, -0.04, -0.4, -0.39, 0.14,
      -0.09, -0.12, -0.32, -0.12, -0.39, 0.18, -0.28,
    ],
    'an indent of room for its first word on the line before, in mid-sentence': [
      0.27, 0.08, 0.42, -0.86, -0.16, -0.38, -0.34, 0.16, 0.41, 0.11, -0.57, -0.25, -0.43, -0.81, -0.02,
      -0.17, -0.46, -0.43, -0.05, -0.95, -0.49, -0.19,
    ],
    'much room for its first word on the line before, in mid-sentence': [
      0.26, 1, -1.32, -0.44, 0.25, -0.04, 0.34, 0.34, 0.29, -0.37, 0.41, -0.26, -0.3, -0.35, 0.41, -0.15,
      -0.84, -0.02, -0.04, 0.05, -0.13, 0.11,
    ],
    'no room for the next word on this line, at a stop': [
      -0.36, -0.12, 0.4, 0.37, -0.22, -0.04, 0.32, 0.27, -0.46, -0.16, -0.19, 0, -0.12, -0.04, -0.14, 0.03,
      -0.04, -0.1, -0.04, -0.1, 0, -0.02,
    ],
    'hardly room for the next word on this line, at a stop': [
      -0.07, 0.21, 0.52, 0.56, -0.34, -0.19, -0.14, 0.86, -0.37, -0.06, -0.22, -0.02, -0.28, -0.04, 0.36,
      0.03, -0.06, -0.22, -0.09, -0.26, 0, -0.07,
    ],
    'just room for the next word on this line, at a stop': [
      -0.24, 0.13, -0.32, -0.51, -0.11, -0.02, 0.11, -0.02, -0.1, -0.09, 0.41, 0, -0.05, 0, -0.18, -0.15, 0,
      -0.04, 0, -0.07, 0, 0,
    ],
    'an indent of room for the next word on this line, at a stop': [
      0.07, 0.18, 0.59, 0.47, -0.47, -0.13, 0.14, -0.14, -0.52, -0.21, -1.88, -0.08, -0.52, -0.05, -0.2, 0.51,
      -0.14, -0.48, -0.16, -0.47, -0.03, -0.22,
    ],
    'much room for the next word on this line, at a stop': [
      -0.12, 0.12, 0.12, 0.54, -1.09, -0.56, 0.41, -0.54, -0.82, -0.62, -0.34, -0.25, -1, -0.41, -0.31, 0,
      -0.45, -0.63, -0.16, -1.01, -0.18, -0.75,
    ],
    'no room for the next word on this line, in mid-sentence': [
      -0.72, -0.23, 0.4, 0.16, -0.2, -0.28, -0.02, 0, -0.16, -0.23, 0.33, -0.18, -0.24, -0.49, -0.1, -0.03,
      -0.21, -0.08, 0.41, -0.22, -0.17, -0.52,
    ],
    'hardly room for the next word on this line, in mid-sentence': [
      -0.29, -0.28, 0.03, 0.27, 0.04, -0.14, -0.2, -0.16, 0.22, 0.15, -0.64, -0.2, -0.23, 0.1, -0.29, 0.17,
      -0.3, -0.3, -0.1, -0.28, -0.22, -0.6,
    ],
    'just room for the next word on this line, in mid-sentence': [
      -0.46, 0.12, -0.76, -0.41, 0.4, -0.67, -0.38, 0.12, -0.75, 0.27, 0.4, -0.04, -0.3, -0.07, 0.16, 0.06,
      0.03, -0.1, 0.05, -0.16, 0, 0.59,
    ],
    'an indent of room for the next word on this line, in mid-sentence': [
      0.5, 0.32, 0, -0.26, -0.2, 0.18, 0.16, -0.12, 0.05, 0.14, -0.1, -0.23, -0.33, -1.03, -0.47, 0.05, -0.47,
      -0.06, -0.96, -0.64, 0.02, -0.46,
    ],
    'much room for the next word on this line, in mid-sentence': [
      0, -0.75, -0.07, 0.49, 0.14, 0.15, 0, -0.25, -0.02, 0.19, 0, 0.25, 0.09, 0.23, -0.23, 0.05, 0.21, -0.22,
      0.14, 0.27, 0.29, 0.24,
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
      -0.13, 0.1, 0.29, 0.4, -1.33, -0.94, 0.53, 0.34, -1.28, -1.34, -0.78, -0.43, -1.21, -0.64, -0.59, 0.27,
      -0.53, -0.89, -0.5, -1.19, -0.23, -1.12,
    ],
    'ends in a colon': [
      2.46, 2.67, 0.02, -0.24, -1.72, -0.36, -1.57, -0.66, -0.99, -0.59, -4.81, -0.4, -0.52, -0.11, 0.07,
      -0.31, -0.7, -0.35, -0.12, -0.42, -0.03, -0.64,
    ],
    'ends in a comma': [
      -0.45, 0.25, 0.02, 0.38, -0.35, -0.02, -0.95, 1.08, 0.07, -0.19, -0.61, 0, -0.24, 0, 0.22, 0, -0.17,
      -0.2, 0, -0.19, 0, -0.38,
    ],
    'ends in a hyphen': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'ends in the open': [
      -0.63, -0.71, 0.38, 0.19, -0.15, 0, 0.03, 0.1, -0.02, 0.4, -0.04, -0.05, -0.23, 0.02, -0.26, 0.3, -0.27,
      -0.21, 0.02, -0.28, -0.03, 0.05,
    ],
    'ends in a full stop': [
      0.02, 0.33, 0.66, 0.41, -0.93, -0.47, -2.76, -3.07, -0.9, -0.93, -3.6, -0.32, -0.76, -0.32, -0.08, 0.92,
      -0.46, -0.71, -0.22, -0.74, -0.08, -0.7,
    ],
    'punctuated inside': [
      -0.21, 0.7, 0.34, 0.3, -0.74, -0.63, -0.69, -0.75, 0.02, -0.47, -0.44, -0.31, -0.44, -0.43, -0.02, 0.73,
      -0.45, -0.4, -0.31, -0.49, -0.21, -0.4,
    ],
    'nothing but 、 inside': [
      -0.61, 0, 0.37, 0.14, -0.36, -0.2, 0.45, 1.83, -0.56, -0.39, -0.33, -0.04, -0.24, -0.06, -0.38, 0.5,
      -0.21, -0.22, -0.05, -0.23, -0.04, -0.15,
    ],
    unpunctuated: [
      -0.21, -1.04, -0.48, -0.17, 0.84, 0.42, 0.55, 0.35, -0.08, 0.69, 0.79, 0.05, 0.16, 0.45, -1.27, -0.21,
      0.26, 0.2, 0.2, 0.1, 0.18, 0.31,
    ],
    'full line': [
      -0.63, -0.35, 0.18, 0.24, -0.08, -0.21, 0.02, 0.17, 0, 0.37, -0.14, -0.27, -0.28, 0.06, -0.18, -0.04,
      -0.26, -0.25, -0.09, -0.28, -0.27, -0.17,
    ],
    'short line': [
      0.03, 0.18, 0.34, 0.47, -0.71, 0.02, -0.2, -0.21, -0.46, -0.28, -0.59, 0.05, -0.47, -0.07, -0.35, 0.62,
      -0.45, -0.43, -0.26, -0.33, 0.17, -0.09,
    ],
    'wider than its column': [
      -0.05, -0.98, -0.24, -0.41, -0.19, 0, 0, 0.18, -0.44, -0.48, 1.26, 0, 0.38, 0, 0, 0, -0.02, 0.1, -0.02,
      -0.81, 0, 0,
    ],
    'uncut line': [
      0.48, 0.38, -0.09, -0.28, -0.19, 0, -0.4, -0.04, -0.56, 0, -1.3, 0, -0.18, -0.1, -0.64, -0.07, -0.17,
      -0.27, 0, -0.07, 0, -0.26,
    ],
    indent: [8, 8, -8, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, 0, -8, 0, -8, 0],
    'up to 4 em': [
      -1.97, -1.52, 0.11, 0.4, 0.95, 0.87, -2.72, 0.63, -3.88, 0.42, -2.9, 0.28, 0.17, 0.55, -2.21, 0.39,
      -0.28, -1.89, -0.18, 0.15, 0.55, 1.11,
    ],
    'up to 8 em': [
      -1.11, -0.95, 0.22, 0.07, -0.17, 0.42, -1.18, 0.54, -2.17, 0.25, 0.79, -0.59, -0.2, 0.11, -0.02, 0.52,
      -0.24, 0.18, 0.51, 0.07, -0.8, -2.25,
    ],
    'up to 12 em': [
      -1.32, -0.73, 0.46, 0.54, 0.08, -1.3, -0.04, -0.39, -0.1, -0.13, -0.91, -0.27, 0.15, -0.63, -1.33,
      -0.43, 0.3, 0.13, -0.47, -0.56, -0.16, -1.29,
    ],
    'up to 18 em': [
      -0.31, -0.35, 0.23, 0.24, -0.37, -1.32, 0.52, -1.34, 0.25, -0.92, 0.04, -0.25, -0.4, -0.43, -0.22,
      -0.99, -0.33, -0.29, -0.14, -0.41, -0.22, -2.02,
    ],
    'up to 26 em': [
      0.6, 0.23, 0.05, 0.2, -1.71, -0.37, 0.42, -0.93, 0.5, 0.37, -1.24, -0.06, -0.55, -0.12, 1.11, 0.07,
      -0.5, -0.44, -0.06, -0.44, -0.04, -2,
    ],
    'up to 40 em': [
      0.65, 0.71, 0.45, 0.2, -1.22, -0.02, 0.81, -1.56, 0.92, -1.03, -1.16, 0, -0.44, -0.02, -0.21, -0.85,
      -0.49, -0.31, 0, -0.19, 0, -0.83,
    ],
    'longer than 40 em': [
      1.09, 0.28, -1.13, -0.49, -0.54, -0.02, -1.31, -0.19, -0.08, -0.32, -2.87, -0.03, -0.57, -0.13, -0.12,
      -1.36, -0.81, -0.55, 0, -0.69, 0, -0.85,
    ],
    'begins with Han': [
      -0.49, 0.31, 0.27, 0.13, 0.02, 0, 0.17, 0.22, -0.23, 0.49, -0.2, -0.2, -0.56, 0, -0.12, 0.3, -0.22,
      -0.35, 0.13, -0.49, -0.21, 0.16,
    ],
    'begins with an opening quote or bracket': [
      1.07, 0.65, 0.15, 0.59, -2.46, -1.05, -1.45, 0.38, -2.54, -1.09, -0.5, -0.09, 1.74, -0.87, -1.83, -0.15,
      -1.19, -1.92, -0.26, 1.41, -0.35, -1.87,
    ],
    'begins with a digit': [
      1.34, 0.22, 0.59, 0.42, -2.29, 0.02, -0.47, 0.67, -2.49, -0.57, -2.28, -0.15, -0.96, -0.43, -1.14, 0.09,
      -0.35, 1.7, -0.79, -1.13, -0.41, 0.49,
    ],
    'begins with a closing mark': [
      -1.16, -2.79, 2.25, 2.39, -1.77, 0, -0.77, -0.04, -0.28, 0, -3.25, 0, -0.63, 0, 0.17, 0.52, -0.13, -0.2,
      0, -0.46, 0, -0.92,
    ],
    'begins with a dash': [
      -0.56, -2.14, 1.5, 1.73, -1.53, -0.29, -2.97, -2.2, 2.77, -0.39, -0.37, 0, -0.29, -0.05, -0.56, -0.31,
      -0.07, -0.14, 0, -0.13, 0, -0.21,
    ],
    'begins with a line mark': [
      -0.55, -0.83, 1.35, 1.37, -0.38, -0.04, -0.66, -0.68, -1.05, -0.71, -0.63, 0, 1.18, 0, -0.24, -0.12,
      -0.26, 0, 0, -0.11, 0, -0.84,
    ],
    'begins with a hash': [
      -0.71, -1.11, -0.41, -0.25, 0.19, -0.23, 1.11, -1.77, 0.73, -0.87, 0.48, 0, -0.44, -0.02, -0.45, -0.09,
      -0.46, -0.36, 0, -0.18, 0, -0.52,
    ],
    'begins with a small letter': [
      0, -0.04, 0.25, 0.28, -4, 0, -5, 0, -2, 0, 0, 0, 0, 0, 0, 0, 0, -4, 0, 0, 0, 0,
    ],
    'begins with a capital': [
      -0.04, -0.11, 0.99, 0.95, -0.45, -0.1, -0.44, 0.62, -0.06, -0.02, 0, 0, -0.04, 0, 0, 0, 0, 0, 0, -0.94,
      0.64, -0.31,
    ],
    'begins with something else': [
      -0.19, -2.61, 1.97, 2.5, -1.28, 0.15, -0.38, -0.33, -0.18, 0.43, -0.11, 0, -0.85, 0.69, -0.05, 0.69,
      -0.34, -0.16, 0, 0.29, -0.15, -0.83,
    ],
    'rest of a torn line': [
      -0.91, -0.71, 1.42, 0.44, -1.15, 0, -1.14, 0.23, -0.15, 0, 0.31, 0, -0.8, 0, -0.45, 0.25, -0.15, -0.27,
      0, -0.57, 0, -0.88,
    ],
    'perhaps the rest of a torn line': [
      -1.09, -0.27, 0.39, 0.03, -0.37, -0.24, 0.11, 0.35, -0.67, 0.04, 0.29, -0.02, -0.39, -0.45, -0.81, 0.16,
      -0.4, -0.36, -0.1, -0.75, -0.05, -0.37,
    ],
    'one or two hashes': [
      -0.45, -0.58, -0.27, -0.22, -1.9, -0.14, 1.49, -0.66, -2.11, -0.23, -1.22, 0, -0.24, 0, -0.3, -0.08,
      -0.3, -0.15, 0, -0.08, 0, -0.21,
    ],
    'three hashes': [
      -0.34, -0.23, -0.22, -0.19, 1.25, -0.07, -2.32, -1.07, 1.32, -0.6, -0.41, 0, -0.12, 0, -0.13, 0, -0.06,
      -0.16, 0, -0.09, 0, -0.3,
    ],
    'four hashes or more': [
      0, -0.74, -0.31, -0.23, -0.33, 0, -0.63, 0, -0.09, 0, 0.83, 0, -0.04, 0, 0, 0, -0.06, -0.02, 0, 0, 0, 0,
    ],
    'two halves': [
      -1.61, 1.25, -0.88, -1.07, -0.57, -1.16, -0.97, -0.04, -1.77, -1.44, 1.76, -0.28, -0.23, -0.22, -0.64,
      0.15, 0.88, 0.07, -0.27, -1.55, -0.1, 0.62,
    ],
    'all capitals': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'set vertically': [0, 0, -3, -3, 0, -3, 5, -3, 0, -3, 0, -3, 0, -3, 0, -3, 0, 0, -3, 0, -3, 0],
    'mostly capitals': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'doubled within the line': [
      -0.46, -0.36, -1.26, -1.14, -0.3, -1.23, 1.21, -0.77, -0.65, -0.92, -0.45, 0, -0.61, -0.14, -0.43,
      -0.32, -0.19, -0.24, -0.06, -0.2, -0.04, 1.14,
    ],
    'begins what is printed twice': [
      -0.44, -0.71, -0.63, -0.62, 1.62, -0.45, 1.99, -1.96, -0.07, -0.6, -1.24, 0, -0.96, -0.1, -0.27, -0.11,
      -0.06, -0.23, -0.28, -0.15, 0, -1.03,
    ],
    'goes on with what is printed twice': [
      -0.03, 0, -0.03, -0.02, -0.67, 1.13, -1.34, 0.84, -0.77, 0.64, -0.06, 0, -0.25, -0.03, -0.02, 0, 0, 0,
      0, -0.07, 0, -0.16,
    ],
    'end of a quotation before': [
      -2.02, -0.34, -0.82, -0.39, -0.72, 0, 0.69, -0.14, -1.28, 0, 0.95, -0.02, -0.39, -0.02, 1.25, -0.46,
      -0.7, -0.15, 0, -0.51, -0.02, -0.48,
    ],
    'full line before, ending in a stop': [
      -0.18, 0.83, -1.15, -0.24, -0.08, -0.13, 0.32, -1.08, -0.22, -0.44, 0.5, 0, 0, -0.05, -0.29, -0.28,
      0.84, 0.19, -0.05, -0.13, -0.04, -0.63,
    ],
    'indented line before, ending in a stop': [
      -0.2, 0.14, -0.32, -1.15, -0.6, -0.03, -0.08, -0.02, -0.22, -0.04, -0.03, -0.03, -0.58, -0.02, -0.13,
      -0.43, 0.25, 0, -0.05, -0.45, 0, -0.49,
    ],
    'short line before, ending in a stop': [
      -0.8, 1.02, -1.79, -2.37, 0.11, -0.09, 0.71, -0.54, 0.56, -0.19, 1.26, -0.03, -0.03, -0.07, 0, -0.78,
      0.68, 0, -0.18, -0.69, -0.08, 0.13,
    ],
    'full line before, ending in a colon': [
      -0.41, 1.46, -0.42, 1.16, -0.11, -0.28, -0.12, 0.18, -0.02, 0, -0.67, 0, -0.27, 0, -0.28, 0.75, 0,
      -0.02, 0, -0.72, 0, 0.23,
    ],
    'indented line before, ending in a colon': [
      -0.84, 1.06, -0.55, -0.23, -0.11, -0.08, -0.38, 0.23, -0.04, 0, 0.66, 0, -0.18, 0, -0.02, -0.19, 0,
      -0.03, 0, -0.23, 0, -0.02,
    ],
    'short line before, ending in a colon': [
      -0.85, 1.34, -0.54, -0.59, 0.49, -0.13, -0.74, 0.19, -0.43, 0, 0.43, 0, -0.36, 0, -0.41, 0.35, -0.2,
      -0.23, 0, -0.49, 0, -0.06,
    ],
    'full line before, ending in a comma': [
      -0.9, -2.42, -0.09, 1.05, -0.5, 0, -0.68, 0.4, -0.36, 1.31, -0.89, -0.02, -0.27, 0, -0.92, 0.56, -0.18,
      -0.27, 0, -0.47, 0, -0.09,
    ],
    'indented line before, ending in a comma': [
      -0.59, -1.68, 0.88, 0.7, -0.05, 0, -0.18, 0.35, -0.18, -0.16, -0.47, 0, -0.02, 0, -0.19, 0.19, 0, 0, 0,
      0, 0, -0.23,
    ],
    'short line before, ending in a comma': [
      -0.77, -2.57, 0.61, -0.81, -0.04, 0, -0.35, 0.1, -0.21, 0.49, -0.62, 0, -0.03, 0, -0.6, 0.58, -0.1, 0,
      0, -0.02, 0, 0,
    ],
    'full line before, ending in a hyphen': [
      -0.03, -0.16, 0.15, 0.18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'indented line before, ending in a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'short line before, ending in a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'full line before, ending in the open': [
      -0.39, -0.78, -0.11, 0.4, -0.4, -0.1, -0.17, 0, -0.26, -0.07, -0.66, -0.07, -0.37, 0, -0.35, 0.28,
      -0.44, -0.35, -0.05, -0.25, 0.04, -0.52,
    ],
    'indented line before, ending in the open': [
      -0.3, -0.57, 0.38, -0.24, -0.15, -0.05, -0.02, -0.06, -0.14, -0.3, -0.28, -0.29, -0.22, -0.09, -0.07,
      0.13, -0.48, -0.33, -0.09, 0.11, -0.16, 0,
    ],
    'short line before, ending in the open': [
      0.83, -0.05, 0.24, -0.72, 0.03, -0.21, 0.3, 0.49, 0.61, 0.32, -0.42, -0.28, -0.03, -0.46, 0.4, -0.21,
      -0.86, 0, -0.14, -0.54, -0.14, 0.12,
    ],
    'punctuated line in the open before': [
      -0.46, -1.52, 0.47, 0.44, -0.29, -0.4, -0.14, -0.03, -0.44, 0.84, -0.65, -0.25, -0.18, -0.24, -0.44,
      0.27, -0.43, -0.3, -0.34, -0.04, -0.2, -0.24,
    ],
    'nothing but 、 inside the line in the open before': [
      -0.25, -0.82, 0.17, 0.29, -0.31, -0.13, -0.2, 0.38, 0.51, -0.49, -0.26, -0.03, -0.28, -0.04, -0.35,
      0.58, -0.21, -0.26, -0.03, -0.29, -0.03, -0.35,
    ],
    'unpunctuated line before': [
      0, 0.63, 0.34, 0.02, -0.6, 0.24, -0.15, 0.67, 0.29, -0.27, -0.51, -0.11, -0.68, 0.11, 0.18, 0.19, -0.75,
      -0.46, 0.25, -0.7, 0.17, -0.45,
    ],
    'uncut line before': [
      -0.45, 0.63, -1.87, -0.3, -0.11, 0, 0.51, 0, -0.13, 0, 0.54, 0, -0.06, 0, -0.09, -0.27, -0.22, -0.19, 0,
      -0.21, 0, -0.12,
    ],
    'uncut line in mid-sentence before': [
      -0.08, 0.27, -0.05, -0.22, -0.27, 0, 0.02, 0, -0.04, 0, -0.08, 0, -0.3, 0, 0.09, -0.28, -0.04, -0.11, 0,
      0.33, 0, 1.08,
    ],
    'ghost indent before': [
      -0.38, -0.46, 0.46, -0.33, -0.26, -0.15, -0.06, 0, -0.17, -0.32, -0.11, -0.34, -0.41, -0.14, -0.13,
      0.08, -0.38, -0.27, -0.14, -0.06, -0.18, -0.31,
    ],
    'two halves before': [
      -0.04, 2.61, -1.6, 0.64, -0.35, -0.9, -0.14, -0.38, -1.27, -1.28, -0.27, -0.96, -0.66, 0.11, 0, -0.61,
      -0.34, 0.27, -0.54, 0.57, -0.17, -0.5,
    ],
    'mostly capitals before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'doubled line before': [
      -0.22, -1.26, -0.4, -0.31, -0.41, 1, -0.22, 0.42, 0, 0.55, -0.37, -0.02, -0.14, -0.13, -0.08, -0.23,
      -0.03, -0.11, -0.05, -0.13, -0.03, -0.24,
    ],
    'what is printed twice ends before': [
      0, -0.26, -0.07, -0.03, 0.29, -0.6, 0.19, -1.63, 0.66, -0.16, -0.13, 0, 0.31, -0.03, -0.1, 0, -0.03,
      -0.04, 0, -0.05, 0, 0.09,
    ],
    'what is printed twice goes on': [
      -0.03, 0, -0.03, -0.02, -0.67, 1.13, -1.34, 0.84, -0.77, 0.64, -0.06, 0, -0.25, -0.03, -0.02, 0, 0, 0,
      0, -0.07, 0, -0.16,
    ],
    'line after ends in a stop': [
      -0.23, -0.17, -0.32, 0.3, 0.53, -0.35, -0.17, -0.23, 0.03, -0.22, -0.14, -0.12, -0.14, -0.24, -0.49,
      -0.16, -0.38, -0.41, -0.21, -0.38, -0.1, -0.48,
    ],
    'line after ends in a full stop': [
      0.26, 0, 0.24, 0.14, -1.17, -0.46, -0.86, -0.58, -0.4, 0.31, 0.23, -0.08, 0.09, 0.14, -0.16, 0.07,
      -0.26, -0.27, -0.13, -0.2, -0.08, -0.24,
    ],
    'unpunctuated line after': [
      -0.16, 0.33, 0.47, 0.09, -0.25, 0.33, 0, 0.33, 0.04, 0.13, -0.94, 0.2, -0.41, 0.16, -0.49, 0.17, -0.7,
      -0.11, 0.36, -0.19, 0.22, -0.41,
    ],
    'full line after': [
      -0.12, 0.14, 0.8, 0.12, -0.28, 0.05, -0.2, -0.15, 0.05, 0.06, -0.35, -0.34, -0.3, -0.3, -0.12, 0.14,
      -0.26, -0.28, -0.25, -0.39, -0.24, 0.19,
    ],
    'short line after': [
      -0.86, -0.06, 0.53, 0.17, 0.53, -0.39, -0.37, -0.41, -0.57, -0.8, 0.25, -0.08, -0.21, 0.42, -0.55, -0.3,
      -0.07, -0.42, -0.27, -0.2, -0.09, -0.64,
    ],
    'ghost indent after': [
      -0.6, -0.88, -0.06, 0.35, -0.08, -0.46, -0.51, -0.27, -0.17, 0.03, 0.32, 0.43, 0.03, -0.82, -0.59,
      -0.16, -0.07, -0.55, 0.09, 0.49, -0.55, 0.42,
    ],
    'dash after': [
      -1.15, -0.96, 0.85, 1.05, 0.3, -0.81, 0.84, 1.15, -2.38, -1.9, -0.84, 0, -0.57, -0.23, -0.31, -0.37,
      -0.13, -0.22, -0.06, -0.26, -0.05, -0.21,
    ],
    'hash after': [
      0.93, 0.58, -0.72, -0.23, -0.59, 0.09, 0.06, 1.05, -1.56, 0.62, -0.36, -0.04, -0.15, 0.83, -0.36, -0.29,
      0.24, -0.03, -0.04, 0, -0.02, 0.23,
    ],
    'torn before its end': [
      -0.42, -0.67, 0.93, 1.19, -0.51, 1.04, -1.17, -1.51, -1.68, 0.21, -0.86, -0.02, 0, 0, 0.17, 0.41, -0.42,
      -0.1, 0, -0.32, 0, 1.6,
    ],
    'perhaps torn before its end': [
      -0.12, -0.43, 0.37, -0.02, -1.25, 0.18, -0.52, -0.41, 0.39, -1.19, -1.31, -0.14, 0.05, 0.76, 0.16,
      -0.26, -0.39, -0.23, -0.07, -0.2, -0.05, -1.2,
    ],
    'frame start after': [
      -0.58, -0.43, 0.55, 0.13, -0.23, 0.46, -0.36, 0.48, -0.54, 0.17, -1.14, -0.07, 0.17, 0.21, -0.51, 0.24,
      -0.65, -0.12, -0.24, -0.83, 0.18, -0.13,
    ],
    dateline: [
      6.11, -3.23, -3.93, -3.92, -0.18, -3, -0.52, -3.06, -0.29, -3, -0.13, -3, -0.03, -3, -0.06, -3, 0, 0,
      -3, -0.02, -3, -0.03,
    ],
    byline: [
      -0.83, -0.58, -0.06, 0, -1.08, -0.09, -2.42, -2.76, -2.43, -1.77, -1.94, 0, 6.2, -0.06, -0.87, -0.24,
      1.17, -4, -0.02, -0.15, 0, -0.7,
    ],
    'a name by itself': [
      -0.32, -0.07, -0.95, -0.91, -1.97, 0.02, -1.73, -2.45, 0.37, -1.02, -0.24, -0.03, 4.46, -0.17, -0.27,
      -0.84, 1.11, -0.06, -0.02, -0.14, -0.03, -2.13,
    ],
    'names in brackets': [
      -0.49, -2.35, 1.6, 1.47, -2.05, -0.02, -1.58, -1.15, -0.09, -0.03, -2.59, -0.02, 2.07, -0.05, -0.32,
      -0.16, -0.45, -0.5, 0, -0.14, 0, -0.74,
    ],
    'ends in names in brackets': [
      0.02, 0.9, 1.34, 0.56, -0.7, -0.29, -1.01, -1.74, -0.75, -0.44, -0.06, -0.18, -0.34, 0.08, -0.38, -0.58,
      -0.04, -0.42, 0, -0.29, -0.14, -0.57,
    ],
    'leaves names in brackets open': [
      -0.31, -0.8, 1.28, 0.94, -0.17, 0, -0.36, 0, -0.06, 0, -0.47, 0, 0.02, 0, 0, 0, 0, 0, 0, -0.19, 0,
      -0.08,
    ],
    'jump line': [
      -1, -2.15, 1.75, 2.95, -2.26, -0.12, -1.86, -1.2, -0.07, -0.35, -2.16, -0.02, -2.65, -0.31, -0.16,
      -0.06, -0.23, -0.7, -0.03, 3.99, 1.26, -1.48,
    ],
    'ends in a jump': [
      1.18, 0.72, 0.8, 2.17, -1.56, -0.07, -1.58, -1.33, -1.16, -0.51, -0.7, 0, -0.58, -0.06, -0.46, -0.28,
      -0.22, -0.5, 0, -0.62, -0.02, -1.13,
    ],
    "ends in an editor's mark": [
      1.32, 0.45, 1.2, 1.37, -2.76, -0.7, -2.56, -2.76, -1.99, -0.68, -1.32, -0.14, -0.24, -1.13, -0.91, -1,
      -0.68, -1.01, -0.07, 1.21, -0.18, -1.61,
    ],
    'ends in a credit': [
      -1.05, -1.86, -1.66, -1.54, -2.14, -0.11, -2.38, -2.67, -3.04, -1.74, -1.48, -0.04, -2.52, -0.49, 2.74,
      2.39, 2.75, -0.34, -0.03, -0.28, 0, -1.92,
    ],
    'speaks of its picture': [
      -1.4, -2.5, -1.82, -1.76, -1.01, 0, -2.18, -1.05, -1.3, -0.91, -0.55, 0, -0.38, -0.3, 3.42, 1.74, -1,
      -0.28, -0.03, -0.1, 0, -0.44,
    ],
    'date line': [
      -0.5, -0.52, -0.35, -0.28, -0.63, -0.61, -1.35, -1.53, -0.09, -0.09, -0.25, -0.03, -0.19, -0.05, -0.08,
      -0.31, -0.02, 2.9, -0.75, -0.12, 0, 1.7,
    ],
    ordinal: [
      -0.53, 2.33, -1.08, -0.76, -1.31, 0.18, -0.55, -0.14, 0, -0.19, -0.29, 0, -0.83, -0.09, -0.04, -0.12,
      -0.35, -0.21, 0, 0.09, -0.15, -0.74,
    ],
    'question, answer or hour': [
      -0.04, 2.81, -0.9, -0.85, 0, 0, -0.26, 0, 0, 0, -2.22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -0.02,
    ],
    'announcing words': [
      -0.46, -1.11, -1.12, -0.99, 2.51, 3.19, -0.87, -0.65, -1, -0.67, -1.2, 0, -1.49, -0.24, -0.78, -0.28,
      -0.25, -0.54, -0.06, -0.5, -0.02, -1.13,
    ],
    'who chaired and attended': [
      -0.51, -0.17, -0.04, 0, -3.17, -1.48, -1.1, -4.06, 4.04, 2.21, -0.62, 0, -0.72, -0.1, -0.53, -0.32,
      -0.18, -0.22, -0.03, -0.2, 0, -1.03,
    ],
    'names the kind of report': [
      -0.11, -0.03, -0.38, -0.3, -0.02, -0.33, -1.18, -1.12, 0.7, 1.98, -0.12, 0, -0.44, -0.08, -0.07, -0.05,
      -0.03, -0.05, 0, -0.11, 0, -0.43,
    ],
    'ends like the name of an office': [
      -1.11, -0.54, -0.97, -0.91, 1.23, 1.22, -0.62, -0.58, -1.59, -1.66, -0.81, 0, -0.93, -0.13, -0.62,
      -0.56, -0.24, 0.59, 1.83, -0.46, -0.02, -0.5,
    ],
    'title of a notice': [
      0, -0.05, -0.03, 0, -0.58, -0.63, 4.26, 2.45, -0.17, -0.03, -0.04, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -0.03,
    ],
    furniture: [
      -1.01, -0.08, -2.05, -2.05, -0.31, -3, -1.74, -3.05, -0.97, -3.06, -0.05, -3, -0.05, -3, -1.06, -3.01,
      0, -0.08, -3, 0, -3, 6.54,
    ],
    'a number by itself': [
      -0.43, -0.22, 3.41, 3.44, -0.52, -0.04, -1.51, -0.23, 0, -0.05, 0, 0, -0.3, -0.03, -0.02, -0.03, 0,
      -0.23, 0, -0.09, 0, -0.04,
    ],
    'dateline before': [
      -0.98, -0.78, 0.52, -0.93, 0.2, 0, -0.69, -0.22, -0.38, -0.04, -0.57, 0, -0.44, 0, -0.16, -0.02, -0.31,
      -0.17, 0, 0.03, 0, -0.2,
    ],
    'byline before': [
      1.43, -3.13, -0.02, 0.22, -0.68, -0.12, 0.07, -0.38, -0.32, -0.04, -0.25, 0, -0.16, -0.63, 0.48, 1.53,
      -0.08, -0.31, 0, -0.59, 0, -0.18,
    ],
    'a name by itself before': [
      0.74, -1.25, -0.75, -0.7, 0.25, -0.19, 0, -0.26, 0.43, 1.27, -0.08, 0, 0.14, -1.09, 0.33, -0.39, 0,
      -0.05, 0, -0.14, 0, 0.23,
    ],
    'signed end before': [
      2.22, -1.34, -2.45, -2.24, 0.39, -0.08, 1.29, -1.17, -1.13, -0.05, -0.85, -0.03, -0.52, -1.65, 0.94,
      -0.71, -0.02, 0.4, -0.16, 0.05, -0.31, 0.5,
    ],
    'names in brackets left open before': [
      0, -0.21, 2.12, 2.44, -0.34, -0.15, -0.05, -0.34, 0, -0.06, -0.02, -0.08, -0.08, 0.11, 0, 0, 0, -0.02,
      0, -0.06, -0.14, -0.4,
    ],
    'jump before': [
      1.48, -2.99, -4.3, -4.11, 0.93, -4.01, 0.68, -4.24, -1.97, -4.01, -1.54, -4, 0.65, -4, 0.55, -4.05,
      -0.09, 0.41, -4.04, -1.86, -2.83, 0.43,
    ],
    "editor's mark before": [
      1.3, -2.99, -4.37, -3.79, 0.72, -4, 0.59, -4.41, -0.87, -4.07, -1.96, -4, 0.98, -4, 0.6, -4.12, -0.09,
      0.14, -4.03, -1.77, -4.02, 0.2,
    ],
    'credit before': [
      2.03, -2.56, -1.08, -0.8, 1.41, -0.19, 0.68, -0.68, -0.45, -0.13, -0.52, 0, 0.27, -0.07, 2.34, -3.69,
      -0.61, -0.47, 0, -0.6, 0, 1.63,
    ],
    'date line before': [
      0.46, -1.26, -0.17, -0.14, 1.06, -0.1, 1.09, -0.68, -1.27, -0.03, -0.51, 0, -0.17, 0, 0.45, -0.24,
      -0.03, 0.05, -2.19, -0.18, 0, 0.68,
    ],
    'announcing words before': [
      0.89, -1.24, -1.07, -0.84, 0.14, -2.33, 1.35, -0.25, 0.26, -1.2, -0.33, 0, 0.38, -0.03, -0.13, -0.55,
      -0.09, -0.24, -0.05, -0.14, 0, -0.51,
    ],
    'name of an office before': [
      -0.32, -0.8, -0.33, -0.31, -1.74, -0.9, 0.71, -0.48, -0.48, 1.2, -0.24, 0, 0.04, -0.09, -0.4, -0.66,
      -0.03, 1.26, 0.1, -0.12, 0, -0.11,
    ],
    'title of a notice before': [
      1.64, -0.21, -3.12, -3.11, -0.32, -3, 0.04, -4.04, -1.2, -3, -0.03, -3, -0.3, -3, 0.36, -3, 0, 0, -3,
      -0.02, -3, 1.1,
    ],
    'dateline after': [
      -0.66, -0.46, 0, -0.33, 0.03, -0.02, 0, 0.75, 0.03, 0.23, -1.27, -0.03, -0.87, 0.24, -0.07, -0.44,
      -0.09, -0.41, -0.47, 0.04, -0.16, -0.2,
    ],
    'byline after': [
      -0.96, -0.86, -0.77, 0.15, -0.64, -1.3, -0.1, 0.76, 1.06, 1.19, -1.41, -0.04, -0.52, -0.39, -0.71, 1.15,
      -0.28, -0.5, -0.2, -0.35, -0.75, 0,
    ],
    'a name by itself after': [
      -0.35, -1.26, -1.18, -1.06, -0.86, -0.31, -0.03, 0.86, 0.07, 0.61, -0.28, -0.08, -0.68, -0.05, 1.34,
      1.37, 0.06, -0.12, -0.06, -0.11, 0, -0.07,
    ],
    'names in brackets after': [
      0.61, 0.68, 0.04, -1.16, -0.14, -0.04, -0.83, -1.35, -0.35, -0.51, -0.2, 0, -0.14, 0.67, -0.1, -0.12,
      -0.02, -0.07, 0, -0.83, 0, -0.19,
    ],
    'date line after': [
      -0.18, -1.49, -1.16, -1.01, -2.05, -0.51, -2.15, -0.9, -0.18, -0.31, -1.18, 0, -0.42, -0.05, -0.29,
      -0.16, -0.21, 3.47, 2.43, -0.12, -0.02, -0.37,
    ],
    'question, answer or hour after': [
      0.3, -0.13, 0.49, 0.69, -0.03, 0, 0, 0, 0, 0, 0.02, 0, 0, -0.03, -0.12, -0.14, -0.02, 0, 0, 0, 0, 0,
    ],
    'who chaired and attended, after': [
      -0.25, -0.58, 0.02, 0.03, -0.3, -0.44, 1.07, 1.41, -0.38, -0.68, -0.22, 0, -0.89, -0.05, -0.18, -0.27,
      -0.09, -0.17, -0.06, -0.21, 0, -0.26,
    ],
  },
  sequence: {
    opening: [
      -1.06, 0.7, 0.26, 0, -0.63, 0, -0.7, 0, -0.78, 0, 0.08, 0, -0.37, 0, -0.86, 0, -0.59, -0.16, 0, 0.03, 0,
      -0.36,
    ],
    paragraph: [
      -0.71, 0.32, 0.31, 0, -0.04, 0, -0.96, 0, -1.7, 0, 0.36, 0, -0.35, 0, 0.41, 0, -1.74, -0.15, 0, -0.56,
      0, -0.55,
    ],
    'second+': [
      -1.41, 0.86, 0.3, 0.3, -0.07, 0, -0.5, 0, -1.69, 0, 0.71, 0, -0.17, 0, -1.12, 0, -1.73, 0.05, 0, -0.84,
      0, -0.55,
    ],
    'paragraph+': [
      -1.29, 1.06, 0.23, 0.23, -0.14, 0, -0.55, 0, -3.22, 0, 0.53, 0, -0.09, 0, -1.29, 0, -2.91, -0.45, 0,
      0.37, 0, -0.15,
    ],
    kicker: [
      -0.82, -2.16, 0, 0, -2.05, -0.3, 2.69, 0, -0.41, 0, -0.82, 0, -0.56, 0, -1.6, 0, -0.32, -0.95, 0, -0.35,
      0, -1.4,
    ],
    'kicker+': [
      -0.86, -1.49, 0, 0, -1.41, 0.03, 2.12, 0, -0.44, 0, -0.29, 0, -1.22, 0, -0.92, 0, -0.08, -0.52, 0,
      -0.15, 0, -0.53,
    ],
    headline: [
      0.49, -2.53, 0, 0, -0.14, 0, -1.07, 0.67, 1.77, 0, -1.37, 0, 0.34, 0, 0.29, 0, -0.96, -1.35, 0, -0.68,
      0, -0.79,
    ],
    'headline+': [
      0.72, -4.01, 0, 0, -0.44, 0, -0.5, -0.84, 1.94, 0, -1.96, 0, 0.65, 0, 0.47, 0, -1.1, -1.93, 0, -1.12, 0,
      -0.57,
    ],
    deck: [
      0.91, -2.79, 0, 0, -0.13, 0, -0.97, 0, 1.43, 0.24, -0.65, 0, 0.66, 0, 0.22, 0, -0.5, -0.75, 0, -0.31, 0,
      -0.91,
    ],
    'deck+': [
      0.46, -2.5, 0, 0, -0.98, 0, -1.12, 0, 1.13, -0.06, -0.85, 0, 1.09, 0, 0.12, 0, -0.25, -0.63, 0, -0.15,
      0, -0.74,
    ],
    subhead: [
      -2.71, 2.68, 0, 0, -0.81, 0, -1.59, 0, -0.82, 0, 1.25, -0.25, -0.69, 0, -1.62, 0, -0.24, -0.79, 0,
      -0.41, 0, -0.49,
    ],
    'subhead+': [
      -0.52, 0.44, 0, 0, -0.15, 0, -0.3, 0, -0.07, 0, -0.12, -0.07, -0.12, 0, -0.15, 0, -0.04, -0.05, 0,
      -0.03, 0, -0.06,
    ],
    byline: [
      0.96, -2.42, 0, 0, 0.55, 0, -0.86, 0, -1.15, 0, -0.61, 0, -0.64, -0.09, 0.19, 0, -0.29, 0.02, 0, -0.04,
      0, 0.56,
    ],
    'byline+': [
      -0.56, -1.21, 0, 0, -0.16, 0, 0.47, 0, -0.49, 0, -0.39, 0, -0.6, -0.42, 0.51, 0, -0.12, -0.15, 0, 1.38,
      0, -0.57,
    ],
    caption: [
      -0.15, -1.32, 0, 0, -0.15, 0, -0.48, 0, -0.67, 0, -0.57, 0, -0.71, 0, -0.45, -0.17, 2.76, -0.49, 0,
      -0.34, 0, 0,
    ],
    'caption+': [
      0.25, -2.1, 0, 0, -0.02, 0, -0.49, 0, -0.36, 0, -1.18, 0, -0.95, 0, 0.1, 0.31, 1.73, -0.66, 0, -0.44, 0,
      -0.21,
    ],
    credit: [
      0.37, -1.04, 0, 0, -0.06, 0, -0.26, 0, -0.48, 0, -0.38, 0, -0.33, 0, -0.08, 0, -0.24, -0.35, 0, -0.27,
      0, 0.28,
    ],
    signoff: [
      -0.47, -1.19, 0, 0, -0.14, 0, -0.42, 0, -0.85, 0, -0.5, 0, -0.51, 0, -0.28, 0, -0.3, 1.89, 0.03, -0.32,
      0, -0.54,
    ],
    'signoff+': [
      -0.63, -0.52, 0, 0, -0.58, 0, -1.12, 0, -0.33, 0, -0.09, 0, -0.32, 0, -0.32, 0, -0.1, 2.16, -0.76,
      -0.05, 0, -0.18,
    ],
    jump: [
      -0.4, -1.17, 0, 0, 0.29, 0, 0.03, 0, -0.97, 0, -0.44, 0, -0.52, 0, 0.39, 0, -0.25, -0.21, 0, -0.66,
      -0.06, -0.4,
    ],
    'jump+': [
      -0.24, -0.26, 0, 0, 0.86, 0, -0.09, 0, -0.19, 0, -0.05, 0, -0.73, 0, 0.12, 0, -0.03, -0.07, 0, -0.05,
      -0.21, -0.1,
    ],
    furniture: [
      0.56, -2.46, 0, 0, 0.8, 0, -0.33, 0, -1.48, 0, -1.2, 0, -0.24, 0, -0.46, 0, -0.27, -1.2, 0, -0.43, 0,
      2.62,
    ],
  },
};

export const WESTERN_WEIGHTS: Weights = {
  cues: {
    always: [
      -0.4, -0.29, 0.4, 0.31, -0.38, -0.29, 0.44, 0.29, -0.14, 0.19, -0.23, 0.08, -0.11, -0.05, -0.28, 0.27,
      -0.24, -0.11, 0.32, -0.2, -0.23, -0.41,
    ],
    'first line of the page': [
      1.13, -1.41, 0, 0, 0.87, 0, 0.87, 0, -1.85, 0, -0.95, 0, 0.08, 0, -4.18, 0, -6.01, -8, 0, -0.46, 0,
      -1.38,
    ],
    'last line of the page': [
      -0.3, -0.55, 0.26, -0.18, -1.68, -1.37, 0.97, 0.56, -0.3, -0.41, -0.95, -0.13, -1.56, 0.02, -0.92, 0.78,
      -0.64, -1.12, -0.43, 0.02, 0, 0.85,
    ],
    'ghost indent after a stop': [
      0.67, 0.05, 0.62, 0, 0.3, 0, -0.22, -0.47, 0.05, -0.29, -0.08, -0.02, 0.73, -0.02, -0.19, 0, 0.17, 0.21,
      0, 0.39, -0.02, -0.29,
    ],
    'ghost indent in mid-sentence': [
      -0.12, 0.05, 0.36, 0.27, -0.38, -0.34, 0.42, 0.13, 0.18, 0.24, -0.3, 0.3, 0.21, 0, -0.14, 0.61, -0.26,
      -0.22, 0.12, -0.15, -0.14, -0.13,
    ],
    'a line by itself before: short, in the open, after a stop': [
      -0.69, -0.14, -0.03, -0.45, -0.34, -0.28, -0.31, 0.14, -1.31, 1.01, -0.25, 0.56, 1, -0.84, -0.95, 1.02,
      -0.13, 1.85, -0.07, -0.45, -0.03, -0.09,
    ],
    'short line of capitals after a stop': [
      0.35, -1.67, -0.96, -0.93, -0.08, -0.03, 1.67, -0.39, 1.57, -0.15, -0.49, 0, 0.05, 0, -0.4, 0, -0.37,
      -0.32, 0, -0.59, 0, 0.62,
    ],
    'short line of capitals in mid-sentence': [
      -0.41, -0.75, -1.31, -1.53, 0.19, 0.74, 0.17, 0.06, 1.18, 0.63, -0.08, -0.1, -0.25, -0.3, -0.4, -1.36,
      -0.06, -0.36, -0.2, -0.08, 0, 0.37,
    ],
    'frame start': [
      6.74, -1.57, -1.17, -1.11, -0.36, -0.42, -0.67, -0.85, -0.7, -0.52, -0.04, 0, -0.04, -0.02, -0.07,
      -0.21, 0, -0.03, 0, -0.02, 0, -0.2,
    ],
    'several blank lines before': [
      0.72, 0.68, -2.01, -1.97, 0.46, 0, 0.37, -0.79, 0.03, -0.73, 0.38, 0, 0.09, -0.43, 0.27, -1.41, 0.26,
      0.46, 0, 0.43, 0, 0.74,
    ],
    'blank line before, where most lines have none': [
      0.59, 0.45, -0.93, -1.4, -0.53, -0.91, -0.15, -1.03, -0.12, -0.82, 0.48, -0.59, 0.65, -0.92, 0.15,
      -1.97, 0.02, 0.14, -0.24, 0.15, -0.08, 0.09,
    ],
    'blank line before, where most lines have one': [
      -0.26, -0.28, 0.02, 0.16, 0, -0.16, -0.72, 0.16, 0.06, -0.03, 0.24, -0.06, -0.92, 0.5, 0, 0.21, -0.04,
      -0.09, 0.11, -0.32, -0.03, -0.28,
    ],
    'no blank line before, where most lines have none': [
      -0.39, -0.39, 0.36, 0.38, -0.25, -0.07, -0.13, 0.26, -0.12, 0.14, -0.32, 0.27, -0.06, -0.13, -0.34,
      0.35, -0.29, -0.13, 0.38, -0.26, -0.22, -0.44,
    ],
    'no blank line before, where most lines have one': [
      0.44, 0.05, -0.31, -0.65, 0.61, 0.37, -0.38, -0.46, 1.07, -0.03, -0.39, -0.08, 0.08, 0.46, 0.26, -0.58,
      0, -0.22, -0.03, -0.04, 0, 0.49,
    ],
    'blank line before, where paragraphs have one': [
      0.23, 0.2, -0.56, -0.92, 0.33, -0.77, -0.08, -0.61, 0.26, -0.95, 0.25, -0.62, -0.22, -1.51, 0.74, -2.59,
      0.2, 0.34, -0.24, 0.48, -0.07, 0.38,
    ],
    'no blank line before, where paragraphs have one': [
      -0.68, -0.95, -0.09, 0.46, 0.4, 0.33, -0.52, 0.48, -0.11, 0.39, -0.34, 0, -0.57, 0.34, -0.41, 0.45,
      -0.34, -0.23, 0.25, -0.28, -0.22, -0.48,
    ],
    'blank line before, where paragraphs have none': [
      -0.15, -0.07, -0.61, -0.58, 0.8, 0.17, 0.06, -0.3, 0.08, 0.04, 0, 0, 0.05, -0.15, 0.36, -0.09, 0, -0.07,
      0, 0.12, 0, -0.11,
    ],
    'blank line between lines in the open, as between all others': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'no blank line between lines in the open, where all others have one': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'blank line between lines in the open, where no others have one': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'no blank line between lines in the open, as between all others': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'blank line between lines in the open, where most have one': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'no blank line between lines in the open, where most have one': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'blank line between lines in the open, where few have one': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'no blank line between lines in the open, where few have one': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'blank line after, where most lines have none': [
      -0.54, -0.18, -0.15, 0.22, -0.03, 0.14, -0.41, 0.23, 0.02, 0.43, 0.1, 0, -0.17, 0.36, -0.65, 0.2, -0.09,
      -0.19, -0.4, -0.11, -0.1, -0.1,
    ],
    'no blank line after, where most lines have one': [
      -1.36, -0.35, -0.59, -0.52, -0.66, -0.7, 0.31, 0.75, -0.47, -0.06, -0.15, 0.44, 0.34, -0.5, -0.11,
      -0.04, 0, -0.05, -0.25, 1.2, 0, 0,
    ],
    'measure changes after a stop': [
      1.91, -2.18, -2.38, -2.73, 0.68, 0, 0.49, -0.41, 0.28, -0.42, -1.05, 0, 0, 0, 0.69, -0.77, 0.7, 0.02, 0,
      0.56, 0, 0.55,
    ],
    'measure changes in mid-sentence': [
      1.16, 0.59, -0.63, -0.27, 0.55, 0.7, 0.7, -0.62, 0.81, -0.42, -0.49, -1.02, 0.1, 0.38, 1.34, -0.5, -0.4,
      1.03, 0.23, 0.2, 0, 0.26,
    ],
    'measure changes after this line': [
      0.19, -0.31, -0.31, -0.66, 0.35, 0.58, 0.58, 0.58, 0.45, 0.57, -0.09, -0.31, -0.04, -0.66, 0.3, 0.2,
      -0.08, 0.27, -0.25, 0.23, 0, 0,
    ],
    'as wide as the unpunctuated line before': [
      -0.67, -0.44, 0.47, 0.21, 0.3, 0.61, -0.45, 0.43, -0.85, 0.03, -0.27, -0.04, -0.31, -1.29, -0.27, -0.12,
      -0.26, -1.2, -0.35, -0.24, -0.16, -0.26,
    ],
    'unpunctuated and wider than the one before': [
      0.1, 0.18, 1, 0.21, 0.2, 1.21, -0.09, 0.11, -0.15, -0.39, -0.28, -0.32, -0.13, -0.71, -0.04, -0.7,
      -0.25, -2.02, -0.13, -0.1, -0.05, -0.58,
    ],
    'unpunctuated and narrower than the one before': [
      0.19, -0.15, -0.17, 0.08, 0.71, 0.02, 0.45, -0.12, 1.31, 0.17, -0.4, 0.47, 0.12, -0.41, 0.55, -0.38,
      -0.27, 2.92, -0.73, -0.31, -0.05, 0.39,
    ],
    'makes a full line with the one before': [
      0.42, -0.9, -0.06, 0.1, -0.17, 0.18, -0.45, 0.09, -0.36, 0.21, -0.33, 1.09, 0.08, -0.42, -0.31, -0.48,
      -0.18, -0.23, -0.17, -0.13, 0, 0.14,
    ],
    'the word across the break stands elsewhere': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'the word across the break stands nowhere else': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'full line after the next': [
      -0.32, -0.16, 0.3, 0.2, -0.43, -0.41, 0.05, 0.14, -0.12, 0.13, 0.5, 0.5, 0.45, 0.42, -0.28, 0.35, -0.05,
      0.14, -0.41, -0.2, -0.18, 0.02,
    ],
    'dateline a few unpunctuated lines ahead': [
      -0.73, -0.43, -0.03, 0, -0.24, 0.42, -0.95, -0.11, 0.36, 0.04, -1.19, -0.12, -0.98, -0.17, -0.5, 0,
      -0.48, -0.38, 0.36, -0.45, 0, -0.33,
    ],
    'running text after': [
      -0.36, 0.11, 0.63, 0.06, 0.14, 0.15, 0.21, -0.06, 0.69, -0.21, 0.14, 0.44, -0.06, 0.08, -0.25, -0.39,
      -0.15, -0.28, 0.83, -0.29, -0.18, -0.3,
    ],
    'no running text in the next lines': [
      0.46, -0.03, -0.37, 0.14, 0, 0.63, 0.38, 0.24, 0.14, 0.05, -0.72, -0.35, -0.63, -0.02, 0.05, 0.14,
      -0.34, 0.47, 0.14, -0.02, -0.09, -0.54,
    ],
    'up to 15 em since a paragraph surely began, after a full line with a stop': [
      -1.19, -0.38, 0.26, 0.33, 0.41, -0.05, -0.33, 0, 1.43, -0.04, -0.6, 0, -0.41, 0, -0.44, -0.03, 0, -0.1,
      0, 0, 0, -0.04,
    ],
    'up to 30 em since a paragraph surely began, after a full line with a stop': [
      -0.64, -0.63, 0.69, 0.13, -0.23, 0, -0.55, -0.04, 1.19, -0.2, -0.65, 0, -0.25, 0, -0.2, -0.18, 0.25,
      -0.59, 0, -0.21, 0, -0.85,
    ],
    'up to 60 em since a paragraph surely began, after a full line with a stop': [
      -0.22, -0.23, 0.51, 0.37, -0.07, 0, 0.34, -0.31, -1.29, -0.52, -0.09, 0, -0.36, 0, 0.32, -0.08, 0.42,
      -0.1, 0, 0, 0, -0.47,
    ],
    'up to 100 em since a paragraph surely began, after a full line with a stop': [
      -0.11, 0.25, -0.19, 0.68, -0.41, 0, -0.66, -0.24, -0.8, -0.28, -0.92, 0, -0.56, 0, -0.12, -0.35, -0.17,
      0.42, 0, 0.21, 0, -0.36,
    ],
    'up to 170 em since a paragraph surely began, after a full line with a stop': [
      -0.5, 0.66, -0.2, -0.47, 0.62, 0, -0.04, -0.4, -0.42, -0.34, 0.41, 0, -0.07, 0, 0.41, 0, 0.39, 0.04, 0,
      0.44, 0, 0.03,
    ],
    'more than 170 em since a paragraph surely began, after a full line with a stop': [
      -0.51, 0.49, -0.21, -0.16, -0.26, 0, 0.04, -0.43, 0.27, -0.13, 1.06, 0, -0.12, 0, -0.08, 0.09, -0.26,
      0.18, 0, 0.47, 0, 0.65,
    ],
    'up to 15 em until a paragraph surely ends, after a full line with a stop': [
      -0.24, 0, 0.53, 0.18, -0.46, -0.02, -0.13, -0.15, -0.31, -0.53, 0.22, 0, -1.01, 0, -0.6, -0.06, 0.29,
      -0.15, 0, 0.12, 0, 0.13,
    ],
    'up to 30 em until a paragraph surely ends, after a full line with a stop': [
      -0.96, -0.31, 0.27, 0.41, -1.14, 0, -0.14, -0.18, 0.67, -0.13, -0.38, 0, -0.43, 0, 0.3, -0.15, 0.03,
      -0.54, 0, -0.41, 0, -0.34,
    ],
    'up to 60 em until a paragraph surely ends, after a full line with a stop': [
      -0.78, 0.12, -0.42, 0.29, 0.94, 0, 0.32, -0.37, 0.84, -0.49, -0.53, 0, -0.06, 0, 0.14, -0.6, 0, 0.35, 0,
      0.63, 0, 0.28,
    ],
    'up to 100 em until a paragraph surely ends, after a full line with a stop': [
      -1.07, 0.39, 0.36, 0.24, 0.35, -0.03, -0.14, -0.33, -0.07, -0.06, -0.75, 0, -0.03, 0, -0.23, -0.07, 0,
      0.07, 0, 0.47, 0, -0.18,
    ],
    'up to 170 em until a paragraph surely ends, after a full line with a stop': [
      -0.25, 0.57, -0.52, -0.2, -0.85, 0, -0.75, -0.35, -0.85, -0.02, 0.87, 0, -0.08, 0, -0.11, 0.17, -0.07,
      -0.34, 0, 0.11, 0, -0.44,
    ],
    'more than 170 em until a paragraph surely ends, after a full line with a stop': [
      -0.05, 0.28, 0.16, -0.47, 0.77, 0, 0.43, -0.3, 0.31, -0.05, 0.84, 0, -0.1, 0, 0.37, 0.07, 0.35, 0.49, 0,
      0.11, 0, -0.14,
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
      0.16, 0.27, -0.37, 0.65, 0.26, -0.06, -0.53, -0.48, -0.4, -0.43, -0.53, 0, 0.61, 0, -0.48, -0.41, 0.1,
      0.21, -0.02, -0.17, 0, -0.24,
    ],
    'not room for its first word on the line before, after a stop': [
      -1.18, -0.35, 0.48, 0.45, 0.42, 0, -0.12, -0.35, 0.32, -0.18, 0.12, 0, -0.13, 0, -0.68, -0.22, 0.62,
      -0.48, 0, 0.25, 0, 0.33,
    ],
    'a hair of room for its first word on the line before, after a stop': [
      0.06, -0.16, 0.32, 0.48, -1.1, 0, 0.22, -0.28, 0.3, -0.17, 0.59, 0, -0.11, 0, -0.03, -0.23, 0.39, 0.18,
      0, 0, 0, 0.11,
    ],
    'half an indent of room for its first word on the line before, after a stop': [
      -0.97, 0.05, 0.29, -0.89, -0.17, 0, -0.61, -0.13, -0.06, -0.2, 0.16, 0, -0.16, 0, -0.3, -0.26, 0.05,
      0.22, 0, 0.03, 0, -0.23,
    ],
    'up to an indent of room for its first word on the line before, after a stop': [
      0.46, -0.08, -0.13, -1.82, -0.28, 0, -0.1, -0.13, -0.03, -0.34, 0.33, 0, -0.72, 0, -0.45, -0.25, 0.21,
      -0.03, 0, 0.24, 0, -0.29,
    ],
    'up to two indents of room for its first word on the line before, after a stop': [
      0.04, 0.83, -0.6, -1.58, -1.05, 0, 0.45, -0.44, 0.19, -0.12, 0.6, 0, 0.2, -0.39, 0.34, -0.14, 0.36,
      0.47, 0, 0.31, 0, -0.2,
    ],
    'more than indents of room for its first word on the line before, after a stop': [
      0.02, 0.9, -1.5, -1.83, -0.19, 0, 0.48, -0.69, 0.71, -0.77, 0.54, -0.02, 0.45, -0.02, 0.16, -0.08, 0.52,
      0.36, 0, 0.69, 0, 0.13,
    ],
    'far from room for its first word on the line before, after a hyphen': [
      -0.38, -0.89, 0.36, 0.35, -0.47, -0.58, -0.45, -0.17, -0.88, 0.25, -0.28, -0.17, -0.29, 0, -0.41, -0.13,
      -0.26, -0.1, 0, -0.26, -0.14, -0.27,
    ],
    'not room for its first word on the line before, after a hyphen': [
      0.39, -0.88, -0.09, 0.4, -0.61, -0.24, -1.28, 0.18, -0.72, 0.32, -0.27, -0.06, -0.24, -0.04, -0.43,
      -0.38, -0.19, -0.08, 0, -0.24, -0.03, -0.22,
    ],
    'a hair of room for its first word on the line before, after a hyphen': [
      -0.42, -0.51, 0.47, 0.47, -0.1, -0.22, -0.41, -0.4, -0.09, -0.04, -0.15, -0.03, -0.18, -0.02, -0.16,
      -0.2, -0.12, 0, 0, -0.13, 0, -0.04,
    ],
    'half an indent of room for its first word on the line before, after a hyphen': [
      -0.33, -0.56, 0.14, 0.32, 0, 0, -0.14, 0.45, -0.11, -0.02, -0.06, 0, -0.08, 0, -0.21, -0.16, -0.09, 0,
      0, -0.05, 0, 0,
    ],
    'up to an indent of room for its first word on the line before, after a hyphen': [
      -0.49, -0.54, 0.07, -0.02, -0.06, -0.31, 0.87, -0.24, -0.12, -0.16, -0.17, -0.02, -0.37, 0, -0.06, 0.05,
      -0.06, 0, 0, -0.03, 0, -0.05,
    ],
    'up to two indents of room for its first word on the line before, after a hyphen': [
      -0.39, -0.24, 0.53, 0.1, -0.06, -0.04, -0.23, -0.55, -0.27, 0.3, 0, 0, -0.04, 0, -0.03, 0, 0, 0, 0, 0,
      0, 0,
    ],
    'more than indents of room for its first word on the line before, after a hyphen': [
      -0.15, -0.1, 0.16, 0.23, -0.15, -0.37, -0.4, 0.26, -0.21, 0.53, -0.09, 0, 0.44, -0.2, -0.32, 0.32,
      -0.34, -0.02, 0, -0.07, 0, -0.24,
    ],
    'far from room for its first word on the line before, after a mid-sentence': [
      -0.51, -1.02, 0.58, 0.55, -0.19, 0.13, -1.2, 0.16, -0.34, 0.53, -0.34, -0.49, -0.26, 0.5, -0.36, 0.61,
      -0.3, -0.84, 0.75, -0.27, -0.2, -0.29,
    ],
    'not room for its first word on the line before, after a mid-sentence': [
      -0.99, -0.45, 0.46, 0.35, -0.74, -0.37, 0.24, 0.1, -0.61, 0.39, -0.31, 0.71, 0.04, -0.96, -0.22, 0,
      -0.24, 0.42, -0.3, -0.33, -0.11, 0.07,
    ],
    'a hair of room for its first word on the line before, after a mid-sentence': [
      -0.22, -0.52, 0.1, 0.13, -0.07, 0.23, 0.77, -0.13, -0.04, 0.07, -0.24, 0.17, -0.38, 0.28, 0.37, -0.23,
      -0.43, 0.16, -0.02, -0.2, -0.02, -0.25,
    ],
    'half an indent of room for its first word on the line before, after a mid-sentence': [
      -0.53, 0.18, -0.07, -0.29, -0.09, -0.16, 0.28, 0.03, 0.49, -0.31, -0.17, 0.34, -0.09, -0.3, -0.08, -0.8,
      -0.17, -0.28, -0.08, 0.27, 0, -0.32,
    ],
    'up to an indent of room for its first word on the line before, after a mid-sentence': [
      -0.74, 0.43, -0.14, -0.75, -0.76, 0.06, -0.05, 0.64, 0.42, -0.58, -0.38, 0.69, -0.2, 0.04, 0.26, -0.24,
      -0.15, -0.26, -0.09, -0.17, 0, -0.74,
    ],
    'up to two indents of room for its first word on the line before, after a mid-sentence': [
      0.2, 1.43, -0.45, -1.28, -0.13, -0.35, 1.41, 0.1, 0.67, -0.56, -0.25, -1.03, 0, -0.35, 0.61, -0.59,
      -0.17, -0.22, -0.05, 0.26, 0, -0.14,
    ],
    'more than indents of room for its first word on the line before, after a mid-sentence': [
      0.58, 1.16, -0.71, -1.09, -0.03, -0.07, 0.5, 0.03, 0.41, 0.26, -0.7, -0.85, 0.3, 0.11, 0.47, 0.27,
      -0.64, -0.21, -0.54, 0, -0.06, -0.02,
    ],
    'far from room for the next word on this line, at a stop': [
      -0.04, -0.22, 0.61, 1.24, -0.3, -0.03, -0.63, -0.59, -0.14, 0.24, -2, -0.08, -1.04, -0.07, -0.09, 0.38,
      -0.27, -0.33, -0.04, -0.75, 0, -0.13,
    ],
    'not room for the next word on this line, at a stop': [
      -0.68, 0.4, 0.28, 0.47, -0.05, 0, -0.52, -0.37, 0.42, -0.1, -0.52, -0.17, -0.39, 0, -0.16, 0.51, -0.11,
      -0.12, 0, -0.4, 0, -0.03,
    ],
    'a hair of room for the next word on this line, at a stop': [
      -0.17, -0.36, 0.25, 0.73, 0, 0, -0.46, -0.1, -0.15, 0.33, -0.42, 0, -0.2, 0, -0.53, 0.27, -0.02, -0.03,
      0, -0.08, 0, 0,
    ],
    'half an indent of room for the next word on this line, at a stop': [
      -0.82, 0.26, 0.4, 0.88, -0.2, 0, 0.13, -0.16, -0.14, -0.07, -0.05, -0.06, -0.25, 0, -0.31, 0.05, -0.06,
      -0.03, 0, -0.18, 0, -0.04,
    ],
    'up to an indent of room for the next word on this line, at a stop': [
      -1.41, 0, 0.64, 0.73, -0.11, 0, 0.22, 0.02, -0.17, 0.11, 0.05, -0.03, -0.26, 0, -0.23, -0.37, -0.03,
      -0.02, 0, -0.1, 0, 0,
    ],
    'up to two indents of room for the next word on this line, at a stop': [
      -1, -0.04, 0.41, 0.43, -0.33, 0, 0.44, -0.32, -0.64, -0.78, 0.04, -0.21, 0.54, -0.28, -0.14, 0.03,
      -0.32, -0.1, -0.05, -0.41, 0, -0.27,
    ],
    'more than indents of room for the next word on this line, at a stop': [
      -0.28, 0.04, 0.39, 0.76, -0.64, -0.65, 0.72, -0.11, 0.09, -0.44, -0.4, -0.47, -1.34, -0.39, -0.05, 0.25,
      -0.59, -0.44, -0.23, -1.02, -0.04, -1.01,
    ],
    'far from room for the next word on this line, at a hyphen': [
      -0.17, -0.13, 0.06, 0.29, -1.3, -0.34, 0.25, -0.27, -0.47, 0.04, -0.35, -0.13, 0.12, -0.25, -0.24,
      -0.34, -0.24, -0.2, -0.04, -0.25, -0.13, -0.38,
    ],
    'not room for the next word on this line, at a hyphen': [
      -0.37, -0.17, 0.25, 0.34, 1.03, -0.32, -0.85, 0.09, -0.5, 0, -0.32, -0.03, -0.41, -0.16, -0.34, -0.03,
      -0.18, -0.12, 0, -0.2, -0.03, -0.13,
    ],
    'a hair of room for the next word on this line, at a hyphen': [
      -0.22, 0.07, 0.71, 0.12, -0.52, -0.04, -0.41, -0.38, -0.35, 0.2, -0.18, -0.02, -0.28, 0, -0.16, -0.11,
      -0.11, 0, 0, -0.12, 0, -0.16,
    ],
    'half an indent of room for the next word on this line, at a hyphen': [
      -0.33, 0.16, 0.14, 0.13, -0.21, -0.09, 0.15, -0.14, -0.19, 0.04, -0.14, 0, -0.1, 0, -0.19, -0.02, -0.02,
      -0.03, 0, -0.03, 0, -0.04,
    ],
    'up to an indent of room for the next word on this line, at a hyphen': [
      0.15, 0.49, -0.16, -0.44, -0.43, 0, -0.51, -0.37, 0, -0.3, -0.19, 0, -0.12, -0.05, -0.03, 0, 0, -0.02,
      0, -0.03, 0, -0.03,
    ],
    'up to two indents of room for the next word on this line, at a hyphen': [
      0.44, 0.56, 0.28, 0.63, -0.18, -0.08, 0.43, -1.27, -0.11, 0.3, -0.08, 0, 0, -0.3, -0.03, 0, 0, 0, 0, 0,
      0, 0,
    ],
    'more than indents of room for the next word on this line, at a hyphen': [
      0.15, -0.58, 0.08, -0.32, -0.91, 0, 0.08, -0.59, -0.02, 0.09, -0.02, 0, 0.98, -0.03, 0.29, -0.53, 0, 0,
      0, -0.07, 0, -0.39,
    ],
    'far from room for the next word on this line, at a mid-sentence': [
      -0.42, -0.1, 0.39, 0.29, -0.1, 0.26, 0.06, 0.25, 0.16, 0.31, -0.2, -0.32, -0.02, -0.08, -0.17, 0.28,
      -0.14, -0.1, -0.37, 0, -0.2, -0.21,
    ],
    'not room for the next word on this line, at a mid-sentence': [
      -0.27, -0.04, 0.21, 0.24, -0.93, -0.81, 0.29, 0.15, -0.76, 0.05, 0.14, 0.24, 0.08, 0.73, -0.14, 0.3,
      -0.19, 0.05, 0.42, -0.08, -0.11, -0.04,
    ],
    'a hair of room for the next word on this line, at a mid-sentence': [
      -0.18, 0, 0.18, 0.18, -0.63, -0.22, -0.33, 0.1, -0.09, -1.08, 0.08, -0.08, -0.4, 0.78, 0.08, -0.75,
      0.08, 0.26, -0.04, -0.06, -0.02, -0.36,
    ],
    'half an indent of room for the next word on this line, at a mid-sentence': [
      0.2, -0.13, -0.22, -0.62, -0.09, -0.04, 0.11, 0.27, -0.16, 0.11, 0.03, -0.17, 0.14, -0.29, -0.63, 0.02,
      0.03, 0.04, -0.07, -0.53, 0, -0.02,
    ],
    'up to an indent of room for the next word on this line, at a mid-sentence': [
      0.29, -0.03, -0.53, -0.62, 0.66, 0.38, -0.36, -0.17, -0.24, 0.7, 0.56, -0.17, 0.08, 0.23, -0.42, -0.13,
      -0.11, -0.02, -0.07, -0.21, 0, -0.66,
    ],
    'up to two indents of room for the next word on this line, at a mid-sentence': [
      0.04, -0.8, -0.52, -0.27, -0.31, -0.05, 0.15, -0.05, -0.22, 0.07, 0.37, 0.84, 0, 0, -0.54, -0.17, -0.25,
      0.16, 0.32, -0.19, 0, 0.36,
    ],
    'more than indents of room for the next word on this line, at a mid-sentence': [
      -0.56, -1, -0.28, -0.25, 0.55, 0.08, 0.9, 0.35, 0.27, -0.04, 0.25, 0.42, 0.5, 0, -0.3, 0.12, -0.03,
      0.48, 0.02, 0.38, -0.02, 0.18,
    ],
    'far from room for its first syllable on the line before, after a stop': [
      -0.45, -0.07, 0.18, 0.46, -0.38, -0.06, 0.66, -0.46, 0.29, -0.81, 0.51, 0, 0.14, 0, -0.17, -0.43, 0.29,
      0.61, 0, 0.38, 0, 0.19,
    ],
    'not room for its first syllable on the line before, after a stop': [
      -0.29, 0.07, 0.05, 0.47, -0.33, 0, 0.24, -0.35, 0.36, -0.25, -0.04, 0, 0.09, 0, -0.19, -0.13, 0, 0, 0,
      0.05, 0, -0.46,
    ],
    'a hair of room for its first syllable on the line before, after a stop': [
      -0.64, -0.02, 0.12, 0, 0.17, 0, -1.02, -0.33, 0.24, -0.02, -0.3, 0, -0.11, 0, -0.19, -0.26, 0.8, 0.1, 0,
      0.1, 0, -0.05,
    ],
    'half an indent of room for its first syllable on the line before, after a stop': [
      0.66, 0.46, 0.22, -0.88, -1.17, 0, -0.19, -0.32, -0.46, -0.26, 0.14, 0, -1.22, 0, -0.2, -0.46, 0.03,
      -0.19, -0.04, -0.51, 0, -0.34,
    ],
    'up to an indent of room for its first syllable on the line before, after a stop': [
      -1.07, 0.2, 0.03, -1.59, -0.55, 0, -0.22, -0.33, -0.15, -0.41, 0.25, 0, 1.18, 0, -0.57, -0.11, 0.03,
      -0.1, 0, 0.17, 0, 0.48,
    ],
    'up to two indents of room for its first syllable on the line before, after a stop': [
      0.32, 0.49, -0.35, -0.98, 0.41, 0, -0.26, -0.46, 0.33, -0.24, 0.24, 0, 0.16, -0.39, -0.21, -0.17, 0.32,
      0.28, 0, 0.3, 0, -0.34,
    ],
    'more than indents of room for its first syllable on the line before, after a stop': [
      0.25, 0.77, -1.31, -1.48, 0.14, 0, 0.05, -0.69, 0.64, -0.77, 0.44, -0.02, 0.1, -0.02, 0.07, -0.08, 0.48,
      0.15, 0, 0.48, 0, 0.1,
    ],
    'far from room for its first syllable on the line before, after a hyphen': [
      -0.16, -0.83, 0.17, 0.35, -0.21, -0.58, -2.01, -0.15, -0.94, 0.49, -0.27, -0.15, -0.27, 0.04, -0.43,
      0.2, -0.26, -0.05, 0, -0.26, -0.12, -0.26,
    ],
    'not room for its first syllable on the line before, after a hyphen': [
      0.06, -0.89, 0.11, 0.39, -0.83, -0.24, -0.54, 0, -0.69, 0.26, -0.28, -0.08, -0.28, -0.06, -0.35, -0.36,
      -0.2, -0.09, 0, -0.23, -0.05, -0.24,
    ],
    'a hair of room for its first syllable on the line before, after a hyphen': [
      -0.4, -0.62, 0.35, 0.48, -0.11, -0.06, -0.6, -0.33, -0.11, -0.14, -0.18, -0.03, -0.2, -0.03, -0.2,
      -0.22, -0.14, 0, 0, -0.16, 0, -0.08,
    ],
    'half an indent of room for its first syllable on the line before, after a hyphen': [
      -0.7, -0.81, 0.32, -0.16, 0, 0, 1.1, 0.42, -0.12, -0.26, -0.12, 0, -0.13, 0, -0.25, -0.22, -0.13, -0.02,
      0, -0.1, 0, 0,
    ],
    'up to an indent of room for its first syllable on the line before, after a hyphen': [
      -0.55, -0.7, 0.02, -0.15, -0.06, -0.31, 0.79, 0.3, -0.13, -0.18, -0.2, -0.03, -0.38, 0, -0.29, -0.18,
      -0.09, 0, 0, -0.08, 0, -0.06,
    ],
    'up to two indents of room for its first syllable on the line before, after a hyphen': [
      -0.58, -0.31, 0.62, 0.4, -0.06, -0.17, -0.29, 0.49, -0.28, 0.34, 0, 0, -0.04, 0, -0.04, -0.28, 0, 0, 0,
      -0.02, 0, 0,
    ],
    'more than indents of room for its first syllable on the line before, after a hyphen': [
      -0.22, -0.12, 0.23, 0.63, -0.15, -0.39, -0.4, 0.47, -0.21, 0.47, -0.1, 0, 0.43, -0.2, -0.32, 0.23,
      -0.34, -0.02, 0, -0.14, 0, -0.24,
    ],
    'far from room for its first syllable on the line before, after a mid-sentence': [
      -0.49, -0.53, 0.3, 0.45, -0.43, 0.12, 0.69, 0.26, -0.22, 0.13, -0.34, -0.43, -0.1, 0.24, -0.15, 0.47,
      -0.3, -0.38, 0.41, -0.28, -0.19, -0.22,
    ],
    'not room for its first syllable on the line before, after a mid-sentence': [
      -0.67, -0.81, 0.21, 0.42, -0.15, -0.84, 0.23, 0.04, 0.43, 0.73, -0.31, 0.14, -0.09, -0.38, -0.39, 0.29,
      -0.26, -0.5, 0.38, -0.27, -0.14, -0.44,
    ],
    'a hair of room for its first syllable on the line before, after a mid-sentence': [
      -0.57, -0.49, 0.23, 0.24, 0.4, -0.64, 0.41, 0.18, -0.17, 0.9, -0.26, 0.17, -0.38, 0.49, 0.04, 0.43,
      -0.21, -0.34, -0.05, -0.15, -0.04, -0.33,
    ],
    'half an indent of room for its first syllable on the line before, after a mid-sentence': [
      -0.57, -0.86, 0.3, 0.07, -0.14, 0.58, -0.17, -0.41, -0.21, 0.5, -0.27, 0.73, -0.36, -0.27, -0.09, 0.31,
      -0.27, 0.34, -0.16, 0.09, 0, 0.2,
    ],
    'up to an indent of room for its first syllable on the line before, after a mid-sentence': [
      -0.29, -0.9, 0.29, 0, -0.62, -0.18, 0, -0.56, -0.37, 0.25, -0.42, 0.58, -0.62, -0.05, -0.43, 0.04,
      -0.74, -0.32, -0.12, -0.23, 0, -0.44,
    ],
    'up to two indents of room for its first syllable on the line before, after a mid-sentence': [
      -0.46, -0.23, 0.93, 0.52, -0.13, 0.07, -1.34, -0.2, -0.6, 0.58, -0.34, -0.35, -0.59, -0.02, -0.77,
      -0.22, -0.2, -0.53, -0.08, -0.31, 0, 0.06,
    ],
    'more than indents of room for its first syllable on the line before, after a mid-sentence': [
      0.47, 0.94, 0, -0.67, -0.21, -0.05, 0, -0.17, 0.11, 0.62, -0.72, -0.9, 0.22, 0.15, 0.26, -0.13, -0.64,
      -0.28, -0.54, -0.03, -0.06, -0.04,
    ],
    'far from room for the next syllable on this line, at a stop': [
      -0.24, 0.8, 0.34, 0.64, -0.28, -0.02, -0.04, -0.79, 0.37, -0.18, -0.53, -0.07, -0.71, -0.06, 0.3, 0.43,
      -0.21, -0.26, 0, -0.66, 0, -0.07,
    ],
    'not room for the next syllable on this line, at a stop': [
      -0.41, -0.92, 0.84, 1.1, -0.03, 0, 0.09, -0.09, -0.56, -0.55, -0.6, -0.02, -0.34, 0, -0.24, -0.13,
      -0.09, -0.13, 0, -0.44, 0, -0.06,
    ],
    'a hair of room for the next syllable on this line, at a stop': [
      -0.23, -0.27, 0.71, 1.13, 0, 0, -0.22, 0.02, -0.13, -0.14, -0.5, 0, -0.22, 0, -0.57, 0.38, 0, -0.02, 0,
      -0.08, 0, 0,
    ],
    'half an indent of room for the next syllable on this line, at a stop': [
      -0.96, 0.3, 0.25, 0.66, -0.2, 0, -0.09, -0.02, -0.5, -0.12, -0.47, -0.07, -0.42, 0, -0.26, 0.63, -0.11,
      -0.04, -0.05, -0.24, 0, -0.05,
    ],
    'up to an indent of room for the next syllable on this line, at a stop': [
      -0.77, 0.41, 0.65, 0.68, -0.12, 0, 0.1, -0.27, -0.38, 0.21, -0.32, -0.17, -0.52, 0, -0.62, -0.06, -0.05,
      -0.03, 0, -0.14, 0, -0.02,
    ],
    'up to two indents of room for the next syllable on this line, at a stop': [
      -1.21, -0.12, 0.29, 0.84, -0.33, 0, -0.03, -0.54, 0.15, 0.48, -0.37, -0.21, 0.45, -0.28, -0.44, -0.24,
      -0.34, -0.11, -0.05, -0.45, 0, -0.28,
    ],
    'more than indents of room for the next syllable on this line, at a stop': [
      -0.29, 0.05, 0.36, 0.75, -0.65, -0.65, 0.63, -0.07, 0.07, -0.51, -0.45, -0.48, -1.28, -0.4, 0, 0.13,
      -0.57, -0.44, -0.23, -0.98, -0.04, -0.97,
    ],
    'far from room for the next syllable on this line, at a hyphen': [
      -0.21, -0.47, 0.37, 0.24, -0.44, -0.34, 0.38, -0.27, -0.63, 0.1, -0.35, -0.12, 0.22, -0.25, -0.22,
      -0.03, -0.24, -0.17, -0.04, -0.24, -0.12, -0.41,
    ],
    'not room for the next syllable on this line, at a hyphen': [
      -0.67, -0.13, 0.55, 0.27, 0.19, -0.32, -0.97, -0.06, -0.04, 0.08, -0.31, -0.05, -0.44, -0.15, -0.32,
      -0.08, -0.2, -0.14, 0, -0.22, -0.04, -0.15,
    ],
    'a hair of room for the next syllable on this line, at a hyphen': [
      -0.18, -0.18, 0, 0.62, -0.41, -0.04, -0.14, -0.34, -0.35, 0.08, -0.22, -0.02, -0.28, -0.03, -0.19,
      -0.12, -0.13, 0, 0, -0.14, 0, -0.11,
    ],
    'half an indent of room for the next syllable on this line, at a hyphen': [
      0.59, 0.52, -0.25, -0.44, -0.3, -0.09, -0.07, -0.27, -0.3, -0.19, -0.21, 0, -0.19, 0, -0.26, -0.05,
      -0.06, -0.06, 0, -0.09, 0, -0.05,
    ],
    'up to an indent of room for the next syllable on this line, at a hyphen': [
      0.27, 0.3, -0.28, -0.32, -0.42, 0, -0.18, 0.12, -0.08, -0.49, -0.26, 0, -0.17, -0.06, -0.08, -0.21,
      -0.03, -0.05, 0, -0.05, 0, -0.04,
    ],
    'up to two indents of room for the next syllable on this line, at a hyphen': [
      0.13, 0.33, 0.34, 0.63, -0.33, -0.08, 0.15, 0.03, -0.35, 0.37, -0.09, 0, 0, -0.3, -0.05, -0.27, 0, 0, 0,
      0, 0, -0.02,
    ],
    'more than indents of room for the next syllable on this line, at a hyphen': [
      0.29, -1.53, 0.39, 0.04, -0.94, 0, 0.05, -0.2, -0.06, 0.07, -0.02, 0, 0.97, -0.03, 0.28, -0.61, 0, 0, 0,
      -0.07, 0, -0.45,
    ],
    'far from room for the next syllable on this line, at a mid-sentence': [
      -0.36, -0.31, 0.27, 0.26, -0.05, 0.09, 0.54, 0.24, 0.07, 0.17, 0.08, -0.23, -0.13, 0.07, -0.23, 0.32,
      -0.14, 0.17, -0.3, -0.08, -0.19, -0.3,
    ],
    'not room for the next syllable on this line, at a mid-sentence': [
      -0.35, -0.27, 0.3, 0.27, 0.37, 0.42, -0.04, 0.2, 0.48, -0.52, -0.11, 0.39, 0.29, 0.49, -0.12, 0.02,
      -0.15, 0.2, 0.48, -0.11, -0.14, -0.24,
    ],
    'a hair of room for the next syllable on this line, at a mid-sentence': [
      0.6, 0.14, 0.09, 0.19, -0.58, -0.04, 0.45, 0.36, -0.05, -0.52, 0.17, -0.06, -0.34, -0.2, -0.21, 0.33,
      -0.06, -0.19, -0.04, 0.17, -0.04, -0.11,
    ],
    'half an indent of room for the next syllable on this line, at a mid-sentence': [
      -0.07, 0.32, -0.08, -0.15, 0.02, -0.13, -0.08, 0.21, -0.59, -0.39, -0.03, -0.37, 0.21, 0.27, 0.05, 0.03,
      -0.08, -0.14, 0.22, 0.49, 0, 0,
    ],
    'up to an indent of room for the next syllable on this line, at a mid-sentence': [
      -0.59, 0.32, -0.32, -0.1, -0.7, -0.59, 0.16, 0.25, 0.16, -0.86, -0.07, -0.19, -0.63, 0.29, -0.48, -0.03,
      -0.06, 0.12, -0.1, 0.43, 0, 0.07,
    ],
    'up to two indents of room for the next syllable on this line, at a mid-sentence': [
      -0.89, 0.06, -0.04, -0.08, 0.19, -0.56, 0.07, 0.19, -0.16, -0.33, -0.17, 0.7, -0.31, 0.08, 0.28, 0.02,
      -0.44, -0.07, 0.23, 0.21, 0, 0.04,
    ],
    'more than indents of room for the next syllable on this line, at a mid-sentence': [
      0.08, -0.76, 0.33, -0.15, 0.43, 0.06, 0.37, 0.33, -0.32, 0.21, -0.24, 0.32, 0.65, -0.05, -0.22, -0.04,
      -0.05, 0.3, 0, 0.21, -0.02, 0.38,
    ],
    'almost an em less short than an indented line, after a stop': [
      -1.35, -1.68, -0.33, -0.42, 0.27, 0, 0.48, -0.49, 0.49, -0.67, 1.77, 0, 1.08, 0, 0.05, -0.96, 0.41,
      0.36, 0, 0.23, 0, -0.42,
    ],
    'much less short than an indented line, after a stop': [
      -0.87, -0.97, 0.27, -0.18, -0.49, 0, -0.11, -0.17, 0.32, -0.16, 0.48, 0, 0.06, 0, -0.15, -0.37, 0.25,
      0.8, 0, 0.18, 0, -0.1,
    ],
    'less short than an indented line, after a stop': [
      -0.38, -0.41, 0, 0.26, -0.58, 0, 0.13, -0.13, -0.18, -0.06, 1.01, 0, -0.44, 0, -0.23, 0, 0.08, 0.28, 0,
      0.75, 0, 0.73,
    ],
    'a little less short than an indented line, after a stop': [
      -0.16, -0.23, 0.1, -0.56, -0.9, 0, 0.31, -0.31, -0.12, -0.05, 1.58, 0, -0.92, 0, 0.25, -0.2, 0.14,
      -0.23, 0, 0.43, 0, -0.13,
    ],
    'as short as an indented line, after a stop': [
      0.35, 0.07, -0.1, -0.72, -0.89, -0.03, -0.25, -0.18, 0.64, -0.05, 0.78, 0, 0.05, 0, 0.31, 0.13, 0.1,
      0.02, 0, 0.35, 0, -0.29,
    ],
    'a little shorter than by an indent, after a stop': [
      0.25, 0.63, 0.08, -0.42, 0.14, 0, -0.4, -0.4, 0.31, -0.33, 0.96, 0, -0.31, 0, -0.06, 0.3, 0.04, -0.03,
      0, 0.25, 0, -0.11,
    ],
    'shorter than by an indent, after a stop': [
      -0.18, 0.48, -0.37, -0.5, 0.1, 0, -0.14, -0.45, -0.16, -0.15, 0.86, 0, -0.18, 0, 0.05, 0.19, 0, 0.24, 0,
      0.51, 0, -0.11,
    ],
    'an em shorter than by an indent, after a stop': [
      0.29, 0.46, -0.03, -0.44, -0.2, 0, 0.52, -0.45, -0.18, -0.27, 0.48, 0, 0.86, 0, -0.2, -0.23, 0.12, 0.02,
      0, 0.2, 0, -0.27,
    ],
    'two ems shorter than by an indent, after a stop': [
      -0.03, 0.27, -0.56, -1.16, 0.94, 0, 0.39, -0.35, -0.13, -0.22, 0.07, 0, -0.13, 0, 0.21, -0.55, 0.82,
      -0.36, 0, -0.45, 0, 0.07,
    ],
    'far shorter than by an indent, after a stop': [
      0.33, 0.6, -0.59, -0.72, -0.04, -0.03, 0.39, -0.81, 0.1, -1.06, -0.4, 0, 0.16, -0.41, 0.03, -0.75, 0.55,
      -0.17, -0.04, 0.27, 0, -0.26,
    ],
    'almost an em less short than an indented line, in mid-sentence': [
      -0.93, -1.4, 0.07, 0.29, 0.87, -0.7, 0.33, 0.31, 0.4, 0.19, -0.25, -0.16, 0.44, 0.34, -0.03, 0.2, -0.27,
      -0.5, -0.08, -0.32, -0.11, -0.36,
    ],
    'much less short than an indented line, in mid-sentence': [
      -0.51, -1.05, 0.32, 0.41, -0.43, -0.26, -0.17, -0.15, 0.02, -0.27, -0.22, -0.09, -0.33, -0.19, -0.37,
      0.16, -0.22, -0.05, 0, -0.24, -0.08, -0.21,
    ],
    'less short than an indented line, in mid-sentence': [
      -0.6, -1.05, 0.45, 0.52, 0.28, -0.61, -0.12, -0.4, -0.29, -0.41, -0.23, -0.12, -0.24, 0.14, -0.54,
      -0.43, -0.23, -0.55, -0.03, -0.23, -0.09, -0.17,
    ],
    'a little less short than an indented line, in mid-sentence': [
      -0.79, -0.51, 0.2, 0.31, 0, 1.06, -0.21, 0.24, -0.72, -0.22, -0.22, -0.08, -0.85, 0.44, 0.5, 0.14,
      -0.21, -0.1, 0, -0.21, -0.06, -0.35,
    ],
    'as short as an indented line, in mid-sentence': [
      -0.4, -0.35, 0.03, 0.45, -0.86, -0.82, 0.21, 0.03, -0.02, -0.63, -0.24, -0.1, -0.47, 0.33, -0.17, -0.27,
      -0.23, -0.31, -0.06, -0.24, -0.07, -0.2,
    ],
    'a little shorter than by an indent, in mid-sentence': [
      0.15, 0.32, 0.06, 0.3, -0.14, -0.13, -0.2, 0.06, -0.81, -0.46, -0.24, -0.13, -0.26, 0.29, -0.85, 0.06,
      -0.23, 0.03, -0.06, -0.18, -0.07, 0.56,
    ],
    'shorter than by an indent, in mid-sentence': [
      0.1, 0.22, 0.11, 0.34, 0.23, 0.55, 0.41, 0.03, -0.15, 0.06, -0.25, -0.23, -0.15, -0.33, -0.26, 0.2,
      -0.24, 0.15, 0.45, -0.23, -0.11, -0.3,
    ],
    'an em shorter than by an indent, in mid-sentence': [
      -0.28, 0.08, 0.14, 0.3, -0.32, -0.64, -0.25, 0.17, -0.06, 0.31, -0.29, -0.29, 0.47, 0.25, -0.2, 0.33,
      -0.24, -0.05, -0.09, -0.08, -0.08, -0.11,
    ],
    'two ems shorter than by an indent, in mid-sentence': [
      -0.11, -0.42, 0.59, 0.4, -0.38, -1, -0.12, -0.11, -0.53, 0.03, -0.4, 0.21, -0.31, -0.63, -0.21, 0.15,
      -0.31, -0.79, 0.16, -0.3, -0.04, -0.53,
    ],
    'far shorter than by an indent, in mid-sentence': [
      -0.3, 0.2, 0.45, 0.71, -0.59, -0.66, 0.03, -0.15, -0.21, 0.09, -1.1, 0.56, -0.4, -0.23, -0.44, 0.47,
      -0.86, 0.07, 0.04, -0.45, -0.1, -0.45,
    ],
    'ends in a stop': [
      -0.68, 0.29, 1.38, 0.93, -1.57, -0.72, -0.97, -0.29, -0.48, 0.34, -0.95, -0.93, -0.94, -0.75, 0, 1.1,
      -0.58, -1.29, -0.37, -1.15, -0.11, -1,
    ],
    'ends in a colon': [
      3.62, 1.8, 2.44, 2.19, -1.88, -0.58, -1.37, -1.76, -2.07, -1.35, -3.81, -0.52, -1.69, -0.15, -0.78,
      -0.48, -0.58, -1.1, -0.11, -1.65, 0, -0.39,
    ],
    'ends in a comma': [
      -0.69, 0.11, 0.67, 0.3, -2.23, -1.39, 0.02, 0.12, -0.29, -0.04, -1.38, -0.14, 0.4, 0.4, -0.43, -0.78,
      -0.17, 0.3, -0.04, -0.36, 0, -0.25,
    ],
    'ends in a hyphen': [
      -0.2, 0.24, 0.34, 0.29, -0.53, -0.82, -0.31, -0.05, -0.63, 0.06, -0.39, -0.17, 0.08, -0.43, -0.28,
      -0.59, -0.25, -0.26, -0.07, -0.26, -0.16, -0.5,
    ],
    'ends in the open': [
      -0.65, -0.48, 0.18, 0.18, 0.49, 0.44, 1.08, 0.31, 0.26, 0.03, 0.2, 0.45, -0.03, 0.26, -0.28, 0.29,
      -0.14, 0.24, 0.54, 0.07, -0.22, -0.06,
    ],
    'ends in a full stop': [
      1.43, 1.45, 1.02, 0.7, -2.85, -0.74, -0.2, -0.16, -0.79, 0.17, -2.65, -0.75, -0.88, -1.08, 0.43, 0.95,
      -0.53, -1.19, -0.33, -1.06, -0.1, -2,
    ],
    'punctuated inside': [
      0.18, 0.97, 0.74, 0.3, -2.73, -1.82, -1.02, -0.18, -0.79, -1.64, -0.63, -0.45, 1.24, -0.21, -0.68,
      -0.04, -0.58, -0.15, -0.57, 0.74, -0.18, -0.72,
    ],
    'nothing but 、 inside': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    unpunctuated: [
      -0.1, 0.15, 0.41, 0.06, 1.35, 0.54, -0.09, 0.35, 0.59, 0.4, 0, 0.45, -0.64, 0.09, -0.29, -0.23, -0.03,
      0.13, 0.64, -0.49, -0.21, -0.02,
    ],
    'full line': [
      -0.16, -0.36, 0.32, 0.31, -0.36, -0.66, 0.41, 0.34, -0.32, 0.41, -0.22, -0.29, -0.13, -0.12, -0.19,
      0.26, -0.21, 0.09, -0.42, -0.2, -0.22, -0.36,
    ],
    'short line': [
      -0.06, -0.11, 0.57, 0.49, -0.49, -0.5, 0.33, -0.04, -0.55, 0.16, -0.25, 0.36, -0.1, -0.17, -0.33, -0.09,
      -0.23, -0.41, 0.46, -0.2, -0.13, -0.6,
    ],
    'wider than its column': [
      -0.51, -0.74, -0.31, 0.15, 0, 0, -0.45, 0.53, -0.98, 0.26, 2.03, 0, 0.19, 0, -0.08, -0.13, 0.04, -0.08,
      0, 0, 0, 0,
    ],
    'uncut line': [
      0.84, -0.21, 0.21, -1.38, 0, 0, -0.02, -0.05, -1.22, -0.08, -1.17, 0, -0.09, -0.02, -1.55, -0.09, 0,
      -0.14, 0, -0.34, 0, -0.03,
    ],
    indent: [8, 8, -8, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, 0, -8, 0, -8, 0],
    'up to 4 em': [
      0.09, -0.69, -0.51, -0.17, 0.75, 1.79, -1.45, 0.94, -1.82, 0.39, -2.08, 0.99, 0.19, 1.34, -0.4, 0.87,
      -0.98, -2.65, 0.88, -2.23, -0.02, 3.36,
    ],
    'up to 8 em': [
      -0.73, -0.85, -0.02, 0.12, 0.51, 0.79, -0.99, 0.65, -1.8, 0.59, -0.18, -0.07, 0, 1.01, -0.57, 1.18,
      -0.71, 0.42, 0.16, 0.21, -0.16, -1.08,
    ],
    'up to 12 em': [
      -0.72, -0.48, 0.21, 0.3, 0, -2.62, -0.4, -0.02, -0.62, 0.11, 0.22, -0.51, 0, -0.41, -0.53, 0.61, 0.02,
      0.29, -0.83, 0.31, -0.21, -2.48,
    ],
    'up to 18 em': [
      0.26, -0.02, 0.58, 0.49, -0.83, -1.92, 1.39, -0.53, 0.46, 0.57, -0.4, -0.48, 0.08, -0.32, -0.28, -0.12,
      0.27, 1.02, -0.27, -1.09, -0.14, -2.46,
    ],
    'up to 26 em': [
      0.23, 0.07, 0.34, -0.09, -1.44, -1.51, 1.5, -3.06, 0.75, -0.46, -3.56, -0.13, -1.34, -1.79, 1.41, -0.65,
      -1.42, -1.42, -0.15, -2.89, 0, -2.43,
    ],
    'up to 40 em': [
      0.34, 0.28, 0.21, -0.18, -2.58, -1.13, 1.46, -3.38, 1.77, -3.23, -3.51, -0.04, -2.18, -1.74, 1.79,
      -2.86, -2.12, -1.54, -0.06, -2.87, 0, -1.05,
    ],
    'longer than 40 em': [
      2.43, 1.6, 0.86, 0.19, -0.39, 0, -1.93, -1.73, 2.98, -1.14, -2.99, -0.04, -2.33, -1.16, 1.56, -2.6,
      -1.81, -0.86, -0.02, -2.01, 0, -0.56,
    ],
    'begins with Han': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'begins with an opening quote or bracket': [
      -1.4, 1.84, -0.5, -0.1, -1.56, -1.57, 0.2, -0.1, -2.13, -2.36, 0.78, -0.09, -0.63, -0.02, -1.46, -0.32,
      -0.58, -0.73, -0.06, -0.68, 0, -0.99,
    ],
    'begins with a digit': [
      -1.74, -0.07, 0.71, 0.06, -1.41, -0.02, -2.24, 1.84, -1.91, 0.3, -0.3, 0.53, 0.12, -0.41, -0.68, -0.65,
      -0.27, -0.92, 0.54, -0.23, 0, -1.19,
    ],
    'begins with a closing mark': [
      -0.16, -0.54, 0.3, 0.18, 0, 0, 0.34, -0.03, -0.17, 0, -0.04, 0, -0.02, 0, 0, 0, -0.02, 0, 0, -0.02, 0,
      0,
    ],
    'begins with a dash': [
      -0.21, -0.99, 0.74, 0.45, -0.38, 1.69, -1.04, -0.07, -0.43, 0.78, -0.07, -0.08, -0.1, 0, -0.12, -0.48,
      0, -0.15, 0, 0, 0, -0.06,
    ],
    'begins with a line mark': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'begins with a hash': [
      -0.29, -0.45, -0.08, -0.03, 1.03, -0.39, 1.26, -1.3, 1.96, -1.03, 1.14, 0, -0.12, 0, -0.15, -0.6, -0.05,
      -0.35, 0, -0.41, 0, -0.03,
    ],
    'begins with a small letter': [
      -0.76, -1.6, 0.6, 0.48, -5.51, -1.14, -5.96, 0.58, -4.48, 0.27, -0.34, 0, -0.5, -0.89, -0.73, 0.63,
      -0.29, -4.85, -0.79, -0.31, -0.22, -0.9,
    ],
    'begins with a capital': [
      1.8, 1.12, -0.47, -0.45, 0.15, 0.31, 0.74, -1.08, 1.1, -0.02, 0.03, -0.09, 1.34, 1.6, 2.13, 0, 0.08,
      0.3, 0.5, 0.54, -0.14, 1.77,
    ],
    'begins with something else': [
      0.62, 0.46, 0.07, 0.52, -1.06, -0.51, -1.29, 0.99, -1.21, -1.74, -0.13, 0, 0.54, -0.03, -0.08, -0.62,
      0.49, -0.12, -0.02, -0.14, 0, -0.02,
    ],
    'rest of a torn line': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'perhaps the rest of a torn line': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'one or two hashes': [
      -0.02, -0.03, 0, 0, -1, 0, 4.07, -0.51, -1.5, -0.41, -0.38, 0, 0, 0, -0.09, -0.11, 0, -0.06, 0, -0.02,
      0, 0,
    ],
    'three hashes': [
      -0.26, -0.06, -0.04, 0, 1.99, -0.37, -1.92, -0.79, 3.18, -0.62, -0.16, 0, -0.09, 0, -0.05, -0.49, -0.03,
      -0.29, 0, -0.36, 0, -0.03,
    ],
    'four hashes or more': [
      0, -0.36, -0.04, -0.02, -0.02, 0, -1.06, 0, -0.03, 0, 1.69, 0, 0, 0, 0, 0, 0, 0, 0, -0.02, 0, 0,
    ],
    'two halves': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'all capitals': [
      -1.49, -2.62, -1.9, -1.94, 2.17, 2.06, 0.92, 1.57, 0.25, 0.35, -0.95, -0.09, -2.63, -1.05, -1.73, -1.73,
      -0.52, -1.11, -0.25, -1.25, 0, 0.92,
    ],
    'set vertically': [0, 0, -3, -3, 0, -3, 5, -3, 0, -3, 0, -3, 0, -3, 0, -3, 0, 0, -3, 0, -3, 0],
    'mostly capitals': [
      1.62, -3.15, 0.13, -0.86, 1.33, 1.96, 0.02, 0.95, -0.48, -0.47, -0.79, -0.1, -0.14, -0.06, -1.43, -2.16,
      -0.49, -1.15, -0.25, -1.41, 0, 0.64,
    ],
    'doubled within the line': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'begins what is printed twice': [
      -0.12, -0.32, -0.28, -0.2, 0.78, -0.09, 0.52, -0.34, -0.83, -0.32, 0, 0, -0.03, -0.02, -0.05, -0.07, 0,
      -0.03, 0, -0.03, 0, -0.02,
    ],
    'goes on with what is printed twice': [
      -0.02, -0.07, -0.45, -0.42, -0.09, 0.1, 0.23, 0.46, -0.03, -0.17, 0, 0, -0.04, -0.03, -0.07, -0.07, 0,
      0, 0, 0, 0, -0.02,
    ],
    'end of a quotation before': [
      -1.24, 0.79, -1.72, -1.15, 1.01, 0, 0.7, -0.35, -0.66, 0, 0.48, 0, 0.49, 0, 1.55, -0.35, -0.74, -1.11,
      0, 1.04, 0, 0.5,
    ],
    'full line before, ending in a stop': [
      0.41, 0.52, -0.07, -0.02, -0.22, -0.06, -0.14, -0.52, 0.36, -0.47, 0.43, 0, -0.22, 0, -0.15, 0, 0.28,
      0.19, 0, 0.51, 0, -0.1,
    ],
    'indented line before, ending in a stop': [
      -0.22, -0.16, -0.23, -0.21, 0.22, 0, 0.3, 0, 0.98, -0.15, -0.16, 0, -0.19, 0, 0.33, -0.61, 0.25, -0.12,
      0, 0.21, 0, -0.26,
    ],
    'short line before, ending in a stop': [
      0, 0.66, -0.57, -1.38, -0.14, 0, 0.39, -0.66, 0.39, -0.89, 0.88, -0.04, 0.69, -0.4, -0.12, -0.98, 0.83,
      0.62, -0.03, 0.63, -0.02, 0.06,
    ],
    'full line before, ending in a colon': [
      -0.45, 1.89, -1.1, -1.28, 0.03, -0.11, -0.34, -0.26, -0.09, -0.04, -0.07, 0, -0.07, 0, -0.11, -0.05,
      -0.02, -0.12, 0, 0.52, 0, 0.29,
    ],
    'indented line before, ending in a colon': [
      0.09, 2.31, -1.53, -0.63, 0.11, 0, -0.18, -0.02, -0.12, -0.11, 0, 0, -0.04, 0, 0.19, 0, -0.05, -0.03, 0,
      0.47, 0, 0,
    ],
    'short line before, ending in a colon': [
      -0.42, 1.97, -1.9, -1.12, 0, -0.04, 0.48, -0.47, -0.76, -1.4, -0.02, 0, -0.03, 0, 0.14, 0.23, 0, -0.07,
      0, 1.53, 0, 0.81,
    ],
    'full line before, ending in a comma': [
      -1.37, -1.06, 0.06, 0.51, -1.11, -0.47, 0.18, 0.55, -0.87, 0.26, -0.37, -0.06, -0.4, 0.14, -0.82, -0.44,
      -0.19, -0.93, 0.86, -0.23, 0, -0.78,
    ],
    'indented line before, ending in a comma': [
      -1.25, -0.79, -0.3, -1.07, -0.09, -0.13, -0.41, 0.46, -0.24, 0.26, -0.02, -0.02, 1.29, -0.08, -0.28,
      -0.37, 0, -0.02, 0, -0.03, 0, -0.04,
    ],
    'short line before, ending in a comma': [
      -1.5, -0.82, 0.48, -0.16, -0.83, -0.02, -1.5, 0.73, -1.29, 0.67, -0.14, 0.89, -0.95, 0.64, -0.65, -0.28,
      -0.05, -0.04, -0.05, -0.23, 0, -0.18,
    ],
    'full line before, ending in a hyphen': [
      -0.47, -0.98, 0.16, 0.39, -0.94, -0.06, 0.24, 0.03, -1.04, 0.36, -0.3, -0.21, -0.31, -0.06, -0.43,
      -0.13, -0.26, -0.17, -0.05, -0.27, -0.16, -0.3,
    ],
    'indented line before, ending in a hyphen': [
      1.43, -0.26, -0.44, 0.04, -0.03, -0.52, -0.33, 0.07, -0.17, -0.04, -0.02, -0.03, -0.07, -0.02, -0.16,
      -0.26, 0, -0.02, 0, -0.02, 0, -0.04,
    ],
    'short line before, ending in a hyphen': [
      -2.37, -0.34, 1.32, 0.68, -0.45, -1.26, -1.4, 0.79, -0.69, -0.65, -0.12, -0.02, 0.18, -0.21, -0.39,
      -0.22, -0.35, -0.02, 0, -0.18, 0, -0.3,
    ],
    'full line before, ending in the open': [
      -0.46, -0.56, 0.74, 0.44, -0.08, -0.39, 0.67, 0.15, 0.16, 0.52, -0.34, -0.57, -0.24, -0.38, -0.14, 0.39,
      -0.32, 0.16, -0.36, -0.29, -0.21, -0.29,
    ],
    'indented line before, ending in the open': [
      0.14, -1.47, -0.21, 0.19, -0.04, 0.4, 0.09, 0.42, 0.65, -0.03, -0.24, 0.76, -0.16, 0.41, -0.03, 0.03,
      -0.25, -0.09, -0.14, -0.24, -0.02, -0.55,
    ],
    'short line before, ending in the open': [
      0.2, -0.98, 0.44, 0.4, -0.21, 0.56, 0.12, 0.46, -0.35, 0.54, -0.62, 0.2, 0.13, 0.96, -0.26, 0.74, -0.53,
      -0.81, -0.7, -0.7, -0.07, 0,
    ],
    'punctuated line in the open before': [
      -0.41, -0.68, 0.3, 0.73, -0.19, -1.07, 0.35, -0.21, -0.21, 0.33, -0.38, 0.03, 0, 0.37, 0.09, 0, -0.41,
      -0.22, -0.09, -0.37, -0.16, -0.29,
    ],
    'nothing but 、 inside the line in the open before': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'unpunctuated line before': [
      -0.39, -0.25, 0.39, 0.29, -0.28, 0.25, 0.06, 0.4, -0.06, 0.56, -0.33, -0.03, -0.28, -0.29, -0.28, 0.42,
      -0.29, -0.3, -1.12, -0.23, -0.22, -0.3,
    ],
    'uncut line before': [
      0.8, 2.34, -2.83, -0.95, -0.08, 0, 0.76, 0, -0.84, 0, 1.51, 0, 0, 0, 0.93, -0.14, -0.23, 0.04, 0, 0.97,
      0, -0.17,
    ],
    'uncut line in mid-sentence before': [
      -0.02, 0.36, -0.23, -0.2, 0, 0, -0.05, 0, 0, 0, 0, 0, 0, 0, -0.02, 0, 0, -0.02, 0, 0.18, 0, 0,
    ],
    'ghost indent before': [
      -0.09, 0.17, 0.46, 0.15, -0.42, -0.19, 0, 0.22, -0.62, 0.3, -0.29, 0.39, -0.04, -0.31, -0.2, 0.38,
      -0.11, -0.19, 0.23, -0.2, -0.16, -0.25,
    ],
    'two halves before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'mostly capitals before': [
      0.28, -3.6, 1.49, -0.36, -1.57, 0.76, -0.61, 0.61, -0.84, 1.16, -1.71, -0.08, 0.79, 3.18, -1.65, -0.71,
      -0.53, -0.97, -0.06, -0.8, 0, -1.13,
    ],
    'doubled line before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'what is printed twice ends before': [
      -0.13, -0.15, -0.22, -0.14, 0.54, 0, 0.61, -0.29, -0.71, -0.18, 0, 0, -0.02, 0, 0, 0, 0, 0, 0, 0, 0,
      -0.02,
    ],
    'what is printed twice goes on': [
      -0.02, -0.07, -0.45, -0.42, -0.09, 0.1, 0.23, 0.46, -0.03, -0.17, 0, 0, -0.04, -0.03, -0.07, -0.07, 0,
      0, 0, 0, 0, -0.02,
    ],
    'line after ends in a stop': [
      0.13, 0.22, 0.07, 0.39, -1.44, -1.5, -0.68, 0.11, -0.03, 0.27, 0.27, -0.33, -0.4, -0.31, -0.51, 0,
      -0.34, -0.15, -0.2, -0.06, -0.1, -0.25,
    ],
    'line after ends in a full stop': [
      -0.07, 0.4, 0.24, 0.27, -1.88, -1.45, -0.37, 0.2, -0.38, 0.09, 0.13, -0.32, -0.28, -0.22, -0.3, 0.08,
      -0.21, 0.06, -0.21, 0.02, -0.1, -0.26,
    ],
    'unpunctuated line after': [
      -0.4, -0.28, 0.46, 0.3, 0.05, 0.24, 0.26, 0.17, 0.41, 0.4, -0.4, -0.15, 0, -0.08, -0.32, -0.05, -0.24,
      0.22, -0.38, -0.17, -0.22, -0.49,
    ],
    'full line after': [
      -0.44, -0.06, 0.37, 0.22, -0.44, -0.1, -0.17, 0.07, -0.79, -0.13, 0.08, 0.23, -0.11, 0.02, -0.27, 0.29,
      -0.18, -0.42, 0.35, -0.18, -0.18, -0.3,
    ],
    'short line after': [
      -0.34, 0.14, 0.29, 0.47, 0.06, -0.72, -0.19, 0.11, -0.75, 0.05, -0.46, -0.57, -0.48, 0.21, 0.21, 0.17,
      -0.31, -0.14, 0.58, -0.38, -0.07, -0.17,
    ],
    'ghost indent after': [
      0.12, 0.04, 0.06, 0.26, -0.04, -0.31, 0.14, 0, 0.05, 0.31, 0.06, 0.03, 0.53, 0.24, -0.04, -0.13, -0.06,
      -0.08, -0.46, -0.07, -0.16, -0.03,
    ],
    'dash after': [
      0.79, 0.17, 0.27, 0.59, 0.46, 0, -0.72, 0.34, -1.46, 1.12, -0.09, 0, -0.15, 0, -0.02, -0.46, 0, -0.03,
      0, 0, 0, 0,
    ],
    'hash after': [
      0.79, 0.15, -0.91, -0.91, -1.35, 0.28, -1.16, 0.61, -1.93, 0.71, -0.22, 0, 0, 0.4, -0.35, 0.73, 0.21,
      0.05, 0, 0.61, 0, 0.81,
    ],
    'torn before its end': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'perhaps torn before its end': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'frame start after': [
      -0.8, -0.02, 0.28, 0.47, 1, 0.43, -0.83, -0.24, 0.02, 0.03, -0.68, -0.07, -0.8, 0.07, 0.02, 0.29, 0.27,
      -0.75, -0.11, -0.11, 0, 0.55,
    ],
    dateline: [
      3.13, -5.07, -2.28, -3.9, 2.21, -3.04, -2.83, -1.66, -2.02, -2.53, -0.58, -3, 0.95, -3.09, -1.42, -3.25,
      -0.06, -0.21, -3, -0.54, -3, 0.08,
    ],
    byline: [
      -1.44, -0.93, -0.93, -0.92, -1.95, -1.65, -2.43, -2.45, -2.96, 0.57, -0.67, 0, 5.92, -0.54, 0.92, 1.07,
      -0.15, -4.04, 0, -0.53, 0, -0.4,
    ],
    'a name by itself': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'names in brackets': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'ends in names in brackets': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'leaves names in brackets open': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'jump line': [
      -0.02, -0.87, -0.84, -0.77, -1.68, 0, -1.06, -0.07, -0.28, -0.38, -0.9, 0, -0.39, 0, -0.07, -0.13,
      -0.23, -0.6, 0, 5.17, 0, -0.03,
    ],
    'ends in a jump': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    "ends in an editor's mark": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'ends in a credit': [
      -1.76, -2.44, -1.76, -1.64, -1.55, 0, -3.42, -1.85, -4.43, -1.47, -1.09, 0, -2.69, -1.51, 3.05, 4.96,
      4.14, -1.45, 0, -2.63, 0, -0.53,
    ],
    'speaks of its picture': [
      -0.83, -2, -1.14, -0.97, 0, 0, -0.88, -0.25, -1.11, -0.61, -0.02, 0, -0.28, -0.28, 4.35, 1.49, -0.09,
      -0.12, 0, -0.45, 0, 0,
    ],
    'date line': [
      -0.13, -0.19, -0.31, -0.22, -0.09, 0, -0.94, -0.33, -0.27, 0, 0, -0.02, -1.25, -0.22, -0.15, -0.09, 0,
      3.57, -0.37, -0.73, 0, -0.02,
    ],
    ordinal: [
      -0.61, 2.02, -1.21, -2.29, 0, 0, -0.13, -0.06, 0, 0, -0.14, 0, 0.98, -0.38, -0.03, 0, -0.02, -0.03, 0,
      -0.08, 0, 0,
    ],
    'question, answer or hour': [
      -1.39, 1.8, -4.8, -4.55, -0.13, 0, -0.84, -0.41, -0.68, 0, -1.17, 0, -0.78, 0, -0.84, -0.98, -0.15,
      -0.22, 0, -0.32, 0, -0.07,
    ],
    'announcing words': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'who chaired and attended': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'names the kind of report': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'ends like the name of an office': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'title of a notice': [0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    furniture: [
      -0.31, 0, -3, -3, -0.53, -3.01, -0.36, -3.03, -0.09, -3.08, -0.03, -2.32, -0.14, -3.04, 0, -3.01, -0.04,
      -0.1, -3, -0.05, -3, 4.14,
    ],
    'a number by itself': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'dateline before': [
      -0.7, -2.22, 0.68, 1.12, -0.33, 0.83, -0.52, -0.18, -0.97, -0.88, -1.14, -0.09, 1.43, -0.21, -0.72,
      -0.26, -0.11, -0.23, -0.03, 0.06, 0, -0.54,
    ],
    'byline before': [
      0.83, -2.17, -1.24, -0.74, 0.11, -1.06, 0.4, -1.03, -1.22, 0.6, -0.1, -0.13, -1.98, 0.74, 0.57, 1.32,
      -0.04, -0.29, 0, -0.09, 0, -0.71,
    ],
    'a name by itself before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'signed end before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'names in brackets left open before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'jump before': [
      1.21, -1.49, -4.16, -4.12, -0.33, -4, 0.46, -4.01, -1.3, -4.01, -0.06, -4, 0.08, -4, 0.63, -4.01, -0.02,
      -0.53, -4, -0.02, -4, 0.42,
    ],
    "editor's mark before": [0, 0, -4, -4, 0, -4, 0, -4, 0, -4, 0, -4, 0, -4, 0, -4, 0, 0, -4, 0, -4, 0],
    'credit before': [
      2.11, -2.02, -1.04, -0.81, 0.11, -0.1, 0.26, -0.67, -0.24, -0.5, -0.21, -0.09, 0.85, -0.11, -0.58, 1.6,
      -0.39, -1.16, -0.1, -0.16, 0, 0.3,
    ],
    'date line before': [
      0.68, -0.38, -0.29, -0.27, 0.65, 0, 0.8, -0.05, -0.71, -0.05, 0, 0, -0.07, 0, 0.47, -0.03, 0, -0.91,
      -0.36, 0, 0, 0.26,
    ],
    'announcing words before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'name of an office before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'title of a notice before': [2, 0, -3, -3, 0, -3, -2, -3, 0, -3, 0, -3, 0, -3, 0, -3, 0, 0, -3, 0, -3, 0],
    'dateline after': [
      1.19, -0.48, -0.48, -0.42, 0.07, -0.44, -0.57, 0.56, 0.43, 0.33, -0.72, -0.07, -1.16, -0.89, -0.1, 0.19,
      0.16, 0, -0.28, 0.4, 0, -0.11,
    ],
    'byline after': [
      -1.21, -1.18, 0.02, -0.64, -0.15, -0.36, -0.09, 0.73, 0.28, 0.52, -1.06, -0.09, -1.84, -0.13, 0.15,
      1.77, 0.66, 0, -0.05, 0.21, 0, 0.68,
    ],
    'a name by itself after': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'names in brackets after': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'date line after': [
      -0.03, -1.02, -0.35, -0.33, -0.12, 0, -1.04, -0.03, -0.02, 0, -0.3, 0, -0.43, 0, -0.13, 0, 0, 2.2, 1.39,
      -0.48, 0, -0.02,
    ],
    'question, answer or hour after': [
      -0.14, -0.3, 0.71, 0.83, -0.08, 0, -0.39, -0.46, -0.13, -0.08, -1.87, -0.16, -0.26, -0.04, -0.38, -1.1,
      -0.22, -0.05, -0.03, -0.35, 0, -0.27,
    ],
    'who chaired and attended, after': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  },
  sequence: {
    opening: [
      -1.7, 1.31, 0.31, 0, -0.39, 0, -0.99, 0, -2.05, 0, -0.59, 0, -0.89, 0, -0.55, 0, -0.49, -0.7, 0, 0.31,
      0, 0.11,
    ],
    paragraph: [
      -1.83, 0.48, 0.33, 0, 0.41, 0, -0.05, 0, -2.69, 0, -0.1, 0, -0.73, 0, -0.31, 0, -1.43, 0.34, 0, 1, 0,
      -0.19,
    ],
    'second+': [
      -2.22, 0.49, 0.49, 0.49, 0.06, 0, 0.08, 0, -3.12, 0, 0.16, 0, -1.15, 0, -0.52, 0, -2.19, 0.23, 0, 0.31,
      0, -1.09,
    ],
    'paragraph+': [
      -2.17, 0.8, 0.28, 0.27, 0.28, 0, 0.18, 0, -4.06, 0, 1.49, 0, -1.11, 0, 0.06, 0, -2.52, 0.35, 0, 1.25, 0,
      -0.19,
    ],
    kicker: [
      -1.43, -2.25, 0, 0, -3.07, -0.06, 2.53, 0, 0.34, 0, -0.2, 0, -1.47, 0, -1.68, 0, -0.16, -1.19, 0, -0.5,
      0, -1.45,
    ],
    'kicker+': [
      -0.63, -0.97, 0, 0, -2.44, -0.98, 2.06, 0, -0.88, 0, -0.02, 0, -0.42, 0, -1.26, 0, 0, -0.05, 0, -0.06,
      0, -0.94,
    ],
    headline: [
      0.97, -3.96, 0, 0, -0.29, 0, -1.67, 1.06, 1.86, 0, -1.31, 0, 0.86, 0, -0.53, 0, -1.3, -2.34, 0, -1.21,
      0, -0.21,
    ],
    'headline+': [
      0.33, -3.81, 0, 0, 0.37, 0, -0.7, 0.24, 2.72, 0, -0.65, 0, 1.01, 0, -0.1, 0, -0.7, -1.02, 0, -0.85, 0,
      -0.21,
    ],
    deck: [
      0.03, -3.47, 0, 0, -0.98, 0, -1.89, 0, 1.61, 0.4, -0.53, 0, 1.1, 0, 0.36, 0, -1.94, -2.2, 0, -1, 0,
      -0.6,
    ],
    'deck+': [
      0.33, -3.47, 0, 0, -0.59, 0, -0.94, 0, 2.36, 0.55, -0.45, 0, 1.98, 0, 0.78, 0, -1.57, -1.43, 0, -1.33,
      0, -0.45,
    ],
    subhead: [
      -1.69, 3, 0, 0, -1.22, 0, -2.09, 0, -1.01, 0, -0.25, 0, -0.58, 0, -0.95, 0, -0.24, -1.07, 0, -0.26, 0,
      -0.41,
    ],
    'subhead+': [
      -1.79, 1.48, 0, 0, -0.42, 0, -0.48, 0, -0.61, 0, -0.1, 0.25, -0.31, 0, -0.46, 0, -0.09, 0, 0, -0.1, 0,
      -0.04,
    ],
    byline: [
      2.07, -2.01, 0, 0, -1.52, 0, -1.93, 0, -1.38, 0, -0.27, 0, 0.77, -0.06, 0.59, 0, -0.26, -0.75, 0, -0.3,
      0, -0.63,
    ],
    'byline+': [
      1.8, -2.59, 0, 0, -0.43, 0, -2.05, 0, -1.24, 0, -0.13, 0, -0.5, 0, 1.89, 0, -0.15, -0.14, 0, -0.17, 0,
      -0.02,
    ],
    caption: [
      0.15, -1.7, 0, 0, -0.2, 0, -0.76, 0, -1.24, 0, -0.49, 0, -0.06, 0, -1.11, -0.23, 2.73, -0.95, 0, -0.56,
      0, 0.79,
    ],
    'caption+': [
      0.46, -1.83, 0, 0, 0.17, 0, -0.85, 0, -1.66, 0, -0.66, 0, -0.53, 0, -1.74, 0.63, 3.7, -0.82, 0, -1.16,
      0, 0.25,
    ],
    credit: [
      0.41, -0.67, 0, 0, 0.34, 0, -0.24, 0, -0.57, 0, -0.24, 0, -0.17, 0, -0.31, 0, -0.22, -0.64, 0, -0.24, 0,
      0.21,
    ],
    signoff: [
      -0.61, -2.84, 0, 0, 0.16, 0, -1.59, 0, -2.07, 0, -0.23, 0, -0.48, 0, -0.4, 0, -0.18, 4.13, 0.37, -0.41,
      0, -0.37,
    ],
    'signoff+': [
      -0.64, -0.58, 0, 0, -0.66, 0, -0.29, 0, -0.31, 0, 0, 0, -0.14, 0, -0.27, 0, -0.06, 1.79, -0.17, -0.35,
      0, -0.04,
    ],
    jump: [
      -0.23, -1.69, 0, 0, 1.77, 0, 0.43, 0, -0.66, 0, -0.25, 0, -0.22, 0, 1.18, 0, -0.24, -1.16, 0, -0.27,
      -0.23, 0.39,
    ],
    'jump+': [-0.1, -0.11, 0, 0, 0, 0, 0, 0, -0.02, 0, -0.1, 0, -0.1, 0, -0.1, 0, -0.09, 0, 0, -0.1, -0.1, 0],
    furniture: [
      1.08, -1.33, 0, 0, 0.65, 0, -0.46, 0, -1.65, 0, -0.19, 0, -0.13, 0, -0.89, 0, -0.18, -0.35, 0, -0.38, 0,
      -0.5,
    ],
  },
};
