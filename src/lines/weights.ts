// Written by `npm run learn`: what each cue adds for each state, and each state for the one after it.
import type { Weights } from './scorer.js';

export const CHINESE_WEIGHTS: Weights = {
  cues: {
    always: [
      -0.33, 0.02, 0.28, 0.22, -0.31, -0.26, -0.07, 0.05, -0.2, 0.18, -0.35, -0.24, -0.32, -0.24, -0.26, 0.26,
      -0.29, -0.28, -0.02, -0.32, -0.18, -0.21,
    ],
    'first line of the page': [
      1.16, -2.81, 0, 0, 1.1, 0, 0.33, 0, -1.49, 0, -1.74, 0, -0.76, 0, -0.94, 0, -6.02, -8.01, 0, -1.04, 0,
      0.28,
    ],
    'last line of the page': [
      -1.3, -1.35, -0.55, -0.31, -2.26, -0.97, 0.84, 1.08, -0.66, -0.22, -1.95, -0.03, -1.06, -0.32, -1.26,
      0.35, -0.54, -0.87, -0.17, -0.89, -0.02, 0.96,
    ],
    'ghost indent after a stop': [
      -0.14, 0.3, -0.14, -0.46, -0.14, -0.07, 0.25, -0.12, -0.25, -0.1, -0.61, -0.05, -0.47, -0.06, -0.32,
      -0.09, -0.17, -0.05, -0.05, -0.92, -0.05, -0.55,
    ],
    'ghost indent in mid-sentence': [
      0.07, -0.32, 1.1, 0.69, -0.53, -0.04, -0.14, 0.38, -0.45, 0.21, -0.72, -0.34, -0.53, -0.61, -0.33, 0.2,
      -0.78, -0.33, -0.39, -0.48, -0.49, -0.63,
    ],
    'a line by itself before: short, in the open, after a stop': [
      -1.23, -0.38, 0.17, -0.65, 0.17, 0.58, 0.08, 0.2, -0.26, 0.18, 1.34, -0.55, 0.6, -0.13, -0.57, 1.17,
      -0.28, 0.24, 0.44, -0.54, 0.15, 0.24,
    ],
    'short line of capitals after a stop': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'short line of capitals in mid-sentence': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'frame start': [
      4.3, -2.64, -2.45, -2.16, 0.96, -0.27, -0.71, -1.33, -0.46, -0.18, -0.57, 0, -0.07, 0, -0.15, -0.08, 0,
      -0.1, 0, -0.18, 0, -0.09,
    ],
    'several blank lines before': [
      0.04, 0.84, -1.81, -1.68, -0.79, -0.71, 0.16, -1.03, 0.86, 0.1, 0.32, 0, 0.57, -0.1, 0.25, -0.71, 0.38,
      0.23, 0, 0.52, 0, 0.19,
    ],
    'blank line before, where most lines have none': [
      -0.06, -0.02, -0.03, -0.86, 0.45, -1.52, 0.48, -0.4, 0.82, 0.32, 0.24, -0.08, 0.82, -0.61, 0.49, -0.89,
      0.06, 0.23, -0.31, 0.34, -0.08, 0.42,
    ],
    'blank line before, where most lines have one': [
      -0.19, 0.02, -0.18, 0.26, -0.31, -0.38, -0.13, -0.25, -0.19, -0.26, -0.29, -0.32, -0.26, -0.09, -0.27,
      0.17, -0.28, -0.23, -0.24, -0.33, -0.31, -0.23,
    ],
    'no blank line before, where most lines have none': [
      -0.81, -0.51, 0.42, 0.32, 0.14, -0.51, -0.29, -0.19, 0.12, -0.29, -0.33, 0.22, -0.33, 0.14, -0.05, 0.11,
      -0.71, -0.39, -0.58, -0.57, 0.2, -1.14,
    ],
    'no blank line before, where most lines have one': [
      -0.35, -1.42, 0.5, 0.36, -0.24, 1.46, -0.34, 1.14, -0.4, 1.51, -1.11, -0.03, -0.57, -0.11, -0.1, 0.42,
      -0.25, -0.86, 0.52, -0.6, -0.21, -0.78,
    ],
    'blank line before, where paragraphs have one': [
      0, 0.35, -0.16, -0.91, 0.38, -0.27, 0.67, -0.93, 0.8, -0.22, 0.28, -0.09, 0.47, -0.43, 0.43, -1.26,
      0.38, 0.38, -0.38, -0.02, -0.09, 0.85,
    ],
    'no blank line before, where paragraphs have one': [
      -0.54, -0.98, 0.5, 0.74, -0.07, 0.49, 0.17, 0.42, 0.49, 0.26, -1.54, -0.45, -1.32, 0.35, -0.74, 0.7,
      -1.2, -0.44, -0.18, -1.71, -0.21, -1.72,
    ],
    'blank line before, where paragraphs have none': [
      -0.38, -0.29, -1.01, -0.9, 0.74, -0.63, 1.43, -1.87, 1.33, -1.69, 0.48, 0, -0.33, -0.02, 0.23, -0.31,
      0.09, -0.22, -0.03, -0.23, -0.03, -0.22,
    ],
    'blank line between lines in the open, as between all others': [
      -0.25, 0.85, -1.05, -0.59, -0.06, 0.46, -0.23, 0.91, 0.76, 0.62, 0.3, -0.06, 0.33, -0.43, 0.4, 0.02,
      -0.72, 0.06, -0.14, -0.53, -0.14, 0.54,
    ],
    'no blank line between lines in the open, where all others have one': [
      -0.23, -0.03, 0.53, 0.55, -1.19, 0.24, -0.16, 0.79, -0.3, 0.77, 0, 0, -0.21, 0, 0.28, 0, 0, -0.03,
      -0.04, -0.23, -0.15, 0.24,
    ],
    'blank line between lines in the open, where no others have one': [
      -0.02, 0.21, -0.02, -0.02, -0.69, 0, -0.48, 0, 0.09, 0, -0.2, 0, 0.1, 0, -0.02, 0, 0, 0, 0, 0, 0, 0.96,
    ],
    'no blank line between lines in the open, as between all others': [
      -0.97, -0.64, -0.16, -1.09, -0.28, -0.03, -0.1, 0.3, 0.85, -0.47, -1.38, -0.22, -0.5, -0.63, -0.26,
      -0.03, -0.49, -0.02, -0.22, 0.7, 0.52, -0.26,
    ],
    'blank line between lines in the open, where some have none': [
      -0.86, -0.27, 0.51, 0.04, 0.31, -0.96, 0.22, -0.39, 0.48, -1.08, -0.38, -0.31, -0.32, 0.68, 0.25, -0.11,
      -1.3, -0.21, 0.16, 0.02, -0.32, 0.03,
    ],
    'no blank line between lines in the open, where some have one': [
      -0.94, -0.39, 0.46, -0.55, -0.86, -0.12, -0.91, 0.36, -0.2, 0.53, -1.16, 0.6, -0.07, -0.37, -0.25, 0.22,
      -1.04, -0.48, -0.31, -0.95, 0.21, 0,
    ],
    'blank line after, where most lines have none': [
      -0.06, -0.42, -0.27, 0.37, -0.17, 0.36, -0.5, 0.75, -0.41, 0.17, 0.33, 0.84, -0.39, 0.81, -0.28, -0.07,
      0.27, -0.23, -0.23, -0.35, 0.63, 0.04,
    ],
    'no blank line after, where most lines have one': [
      -0.59, 0.31, 0.1, -0.2, -0.92, -0.84, 0.38, -0.32, 0.02, -0.4, -0.5, -0.05, -0.27, -0.29, -0.41, -0.09,
      0.04, 0.09, -0.21, 0.62, -0.03, -0.38,
    ],
    'measure changes after a stop': [
      2.34, -1.99, -1.13, -0.54, 0.14, -0.07, -0.13, -1.08, 0.06, -0.27, -0.89, 0, 0.02, -0.03, 0.54, -0.64,
      -0.14, -0.59, 0, -0.66, 0, 0.12,
    ],
    'measure changes in mid-sentence': [
      1.18, 0.51, -0.02, -0.6, 0.07, 0.26, 0.36, -0.31, 0.2, -1.57, -0.32, -0.44, 0.05, 0.02, 0.7, -0.48,
      -0.93, 0.08, -0.41, 0, -0.36, 0.19,
    ],
    'measure changes after this line': [
      0.25, -0.28, -0.3, -0.44, -0.37, 0.73, 0.31, 0.48, 0.38, -0.03, 0, -0.24, 0.08, 0.54, 0.28, -0.26, 0.11,
      -0.47, 0.4, -0.45, 0.1, -0.61,
    ],
    'as wide as the unpunctuated line before': [
      -0.58, 1.11, -1.03, -0.31, -0.55, 1.37, -0.6, 1.33, 0.21, 0.14, -0.1, -0.17, 0.1, 0.29, -0.92, -0.29,
      -0.49, -0.1, -0.47, -0.14, 0.36, -0.94,
    ],
    'unpunctuated and wider than the one before': [
      -0.5, 1.24, -0.48, -1.2, 0.4, -2.42, 0.41, 0, 0.24, -0.47, -0.31, -0.05, -0.16, -0.78, -0.84, -1.52,
      -0.45, -0.4, 0.39, 0.09, -0.57, -1.28,
    ],
    'unpunctuated and narrower than the one before': [
      0, 0.33, -0.37, -0.98, -0.21, 0.67, -0.09, -0.65, 0.3, -0.49, -0.33, 0.27, 0.34, 0.41, -0.63, -0.64,
      -0.89, 0.13, 0.02, -1.19, 0.19, -0.23,
    ],
    'makes a full line with the one before': [
      0.45, -0.27, -0.39, 0.17, -0.02, -0.15, -0.48, 0.04, -0.89, -1.18, -0.27, -0.29, 0.06, -0.02, 0.18,
      -0.12, -0.35, 0.22, -0.25, 0.81, 0.28, -0.26,
    ],
    'the word across the break stands elsewhere': [
      -0.58, -1.6, 0.68, 0.44, -0.74, 0.69, -0.36, 1.42, -0.74, 1.87, -0.39, 0.25, -0.35, -0.26, -0.45, 0.72,
      -0.31, -0.33, 0.31, -0.3, -0.31, -0.78,
    ],
    'the word across the break stands nowhere else': [
      -0.41, -1.18, 0.46, 0.34, -0.2, -0.51, 0.3, -0.21, -0.49, 0.32, -0.77, -0.67, 0.06, 0.6, -0.15, 0.14,
      -0.47, -0.56, -0.18, -0.09, -0.23, -0.06,
    ],
    'full line after the next': [
      -0.12, -0.18, 0.42, 0.09, -0.29, 0.18, -0.23, 0.16, -0.28, 0.05, 0.65, 0.13, -0.14, -0.03, -0.2, 0.03,
      -0.2, -0.23, -0.32, -0.17, -0.26, -0.26,
    ],
    'dateline a few unpunctuated lines ahead': [
      -1, -0.17, -0.04, -0.56, 0.2, -0.04, -0.56, 0.12, 0.36, 0.41, -1.76, -0.14, 0.42, -0.42, -0.49, -0.02,
      0.02, 0.23, 0.7, 0.49, 0.58, 0.49,
    ],
    'running text after': [
      -0.21, -0.36, 0.29, 0.25, -0.36, -0.65, -0.1, 0, -0.24, 0.25, -0.04, -0.39, -0.3, -0.22, -0.18, 0.05,
      -0.25, -0.3, -0.28, -0.32, -0.2, -0.1,
    ],
    'no running text in the next lines': [
      -2.2, 0.63, 0.17, -0.64, -0.14, -0.62, 1.01, -0.4, -0.32, -0.4, -0.63, -0.25, -0.46, 0.23, -0.85, -0.21,
      -0.14, -0.15, -0.41, -1.39, -0.38, -0.77,
    ],
    'up to 15 em since a paragraph surely began, after a full line with a stop': [
      -0.44, -0.6, -0.36, 0.78, -1.04, 0, 0.34, -0.05, 0.2, 0, 0.1, -0.02, -0.3, 0, -0.15, 0.18, -0.45, 0.91,
      0, -0.03, 0, -0.11,
    ],
    'up to 30 em since a paragraph surely began, after a full line with a stop': [
      0.45, -0.7, 0, -0.15, -1.61, 0, -0.14, -0.76, -0.41, -0.12, 0.4, 0, -0.6, 0, -0.3, -0.49, -0.07, 0.19,
      0, 0.18, 0, -0.31,
    ],
    'up to 60 em since a paragraph surely began, after a full line with a stop': [
      -0.31, 0.2, -0.08, 0.35, -0.28, -0.03, 0.36, 0, -0.21, -0.03, -0.24, 0, 0.18, 0, 0.24, 0.52, 0.08,
      -0.43, 0, -0.26, 0, -0.62,
    ],
    'up to 100 em since a paragraph surely began, after a full line with a stop': [
      -0.42, 0.68, -0.71, -0.86, 0.14, -0.09, -0.4, -0.04, -0.73, -0.15, -0.04, 0, -1.48, -0.04, -0.76, -0.71,
      -0.15, -0.71, 0, -0.13, 0, -0.02,
    ],
    'up to 170 em since a paragraph surely began, after a full line with a stop': [
      -1.92, 0.74, -0.48, -0.5, 0.24, 0, 0.23, -0.04, 0.41, -0.03, 0.48, 0, 0.25, 0, -0.07, -0.1, -0.16, 0.18,
      0, -0.96, 0, -0.18,
    ],
    'more than 170 em since a paragraph surely began, after a full line with a stop': [
      -1.24, 0.33, -1, -0.7, 0, -0.02, 0.19, -0.07, -0.33, -0.04, 0.09, 0, 0.21, 0, -0.06, -0.63, 0.03, -0.44,
      -0.02, 0.33, 0, 0.19,
    ],
    'up to 15 em until a paragraph surely ends, after a full line with a stop': [
      0.3, 0.76, -0.56, -1.09, 0.19, -0.13, 0.1, -0.82, -0.59, -0.28, 0.49, -0.03, 0.32, -0.04, -0.85, -0.45,
      0.31, -0.42, -0.03, 0.22, -0.03, 0.11,
    ],
    'up to 30 em until a paragraph surely ends, after a full line with a stop': [
      -0.3, -0.38, -0.41, 0, 0.09, -0.02, 0.3, -0.16, 0.21, -0.05, -1.03, 0, -0.02, 0, -0.36, -0.28, -0.4,
      0.42, 0, -0.4, 0, -0.36,
    ],
    'up to 60 em until a paragraph surely ends, after a full line with a stop': [
      -0.85, 0.15, -0.71, -0.21, 0, 0, -0.63, 0, 0.14, 0, -1, 0, 0.07, 0, 0.17, -0.05, -0.04, 0.44, 0, -0.25,
      0, -0.26,
    ],
    'up to 100 em until a paragraph surely ends, after a full line with a stop': [
      -0.73, 0.71, -0.36, -0.84, -0.52, -0.02, -0.54, -0.03, 0.02, -0.03, 0.71, 0, -1.52, 0, -0.44, -0.12,
      -0.03, -0.22, 0, -0.29, 0, -0.19,
    ],
    'up to 170 em until a paragraph surely ends, after a full line with a stop': [
      -0.28, 0.86, -0.86, -0.71, -0.09, 0, 0.79, 0, -0.33, 0, 0.73, 0, -0.07, 0, -0.24, -0.35, 0.1, -0.37, 0,
      -1.07, 0, -0.19,
    ],
    'more than 170 em until a paragraph surely ends, after a full line with a stop': [
      -0.45, 0.74, -1.22, -0.56, -0.26, 0, -0.37, 0, -0.1, 0, 0.22, -0.02, -0.77, 0, 0.38, -0.02, -0.17,
      -0.31, 0, -1.09, 0, -0.17,
    ],
    'no room for its first word on the line before, after a stop': [
      0.69, -0.86, 0.6, 0.67, -0.44, -0.03, -0.75, -0.77, -0.41, -0.2, 0.2, -0.02, -0.51, 0, 0.03, -0.29,
      0.79, -0.31, 0, 0.27, 0, -0.56,
    ],
    'hardly room for its first word on the line before, after a stop': [
      -1.01, -0.96, -0.14, -0.02, 0.63, -0.04, 0.47, -0.06, 0, -0.04, 0.43, 0, 0.04, -0.03, 0.04, 0.34, 0.73,
      0.57, -0.03, -0.47, -0.02, 0.32,
    ],
    'just room for its first word on the line before, after a stop': [
      -0.6, -0.06, -0.34, -0.83, -0.55, -0.04, 0.51, -0.02, 0.13, -0.07, 0.44, 0, 0.13, 0, -0.09, -0.15,
      -0.29, -0.13, 0, 0.48, 0, -0.54,
    ],
    'an indent of room for its first word on the line before, after a stop': [
      -0.45, 0.46, -0.28, -1.55, -0.74, -0.02, 0.7, -0.17, -0.13, -0.05, 0.52, -0.03, -0.69, 0, -0.56, -0.99,
      0.39, 0.15, -0.02, -1.31, 0, -0.57,
    ],
    'much room for its first word on the line before, after a stop': [
      -0.09, 1.03, -2.31, -2.3, 0.59, -0.22, 0.65, -0.52, 0.02, -0.32, 0.74, -0.06, 0.2, -0.06, 0.31, -0.98,
      0.68, 0.06, -0.09, -0.42, -0.07, 0.5,
    ],
    'no room for its first word on the line before, in mid-sentence': [
      -0.46, -1.27, -0.23, 0.42, -0.34, -0.02, -0.47, 0.02, -0.38, -0.17, -0.48, 0.18, -0.35, 0.33, -0.5,
      0.39, -0.34, -0.25, 0.21, 0.08, -0.06, -0.38,
    ],
    'hardly room for its first word on the line before, in mid-sentence': [
      -0.46, -0.74, -0.09, 0.39, -0.47, -0.18, -0.12, -0.16, -0.13, -0.02, -0.56, -0.33, -0.33, -0.32, -0.23,
      0.31, -0.39, -0.34, -0.3, -0.54, -0.15, -0.58,
    ],
    'just room for its first word on the line before, in mid-sentence': [
      -0.84, -0.43, 0.28, -0.02, -0.74, -0.93, 0.02, 0.34, 0.16, 0, -1.33, -0.13, -0.05, 0.03, -0.9, -0.12,
      -0.1, -0.27, -0.1, -0.82, -0.16, -0.08,
    ],
    'an indent of room for its first word on the line before, in mid-sentence': [
      0.09, 0, 0.45, -0.77, -0.46, -0.37, -0.36, 0.28, 0.14, 0.23, -0.49, -0.33, -0.48, -0.57, -0.05, 0.05,
      -0.43, -0.5, 0.2, -0.51, -0.34, 0,
    ],
    'much room for its first word on the line before, in mid-sentence': [
      0.42, 1.02, -1.21, -0.64, 0.4, 0.08, 0.35, 0.09, 0.33, 0.26, 0.3, -0.31, -0.11, -0.46, 0.31, -0.32,
      -0.75, 0, -0.64, -0.36, 0.1, -0.05,
    ],
    'no room for the next word on this line, at a stop': [
      -0.29, 0, 0.37, 0.69, -0.25, -0.16, 0.27, 0.2, -0.5, -0.02, -0.86, -0.02, -0.25, 0, 0.06, 0.19, -0.07,
      -0.16, 0, -0.24, 0, -0.07,
    ],
    'hardly room for the next word on this line, at a stop': [
      -0.14, 0.4, 0.59, 0.39, -0.64, -0.2, 0.07, 0.54, -0.66, -0.24, -1.1, -0.03, -0.66, -0.05, 0.47, 0.14,
      -0.15, -0.38, -0.05, -0.54, 0, -0.08,
    ],
    'just room for the next word on this line, at a stop': [
      0.28, -0.18, 0.12, 0.12, -0.28, 0, 0.32, -0.65, -0.17, 0, 0.48, -0.02, -0.12, -0.07, -0.29, -0.21,
      -0.02, -0.06, 0, -0.08, 0, -0.02,
    ],
    'an indent of room for the next word on this line, at a stop': [
      -0.15, 0.18, 0.5, 0.59, -0.77, -0.1, -0.11, -0.7, -0.59, -0.19, -0.96, -0.06, -0.5, -0.02, -0.08, 0.22,
      -0.21, -0.46, -0.03, -0.44, 0, -0.2,
    ],
    'much room for the next word on this line, at a stop': [
      0, 0.18, 0.33, 0.49, -1.19, -0.74, -0.28, -0.78, -0.88, -0.47, -0.47, -0.32, -0.93, -0.34, -0.55, -0.14,
      -0.47, -0.63, -0.27, -0.87, -0.12, -0.98,
    ],
    'no room for the next word on this line, in mid-sentence': [
      -0.57, -0.2, 0.31, 0.18, -0.09, -0.17, 0.04, -0.33, -0.25, 0.39, -0.03, -0.2, -0.13, -0.44, -0.17,
      -0.05, -0.26, -0.11, 0.32, -0.23, -0.19, -0.34,
    ],
    'hardly room for the next word on this line, in mid-sentence': [
      -0.33, -0.2, 0.05, 0.24, -0.11, -0.23, -0.12, -0.6, 0.16, 0.05, -0.35, -0.22, -0.24, -0.4, -0.25, 0.05,
      -0.2, -0.3, -0.31, -0.17, -0.24, -0.51,
    ],
    'just room for the next word on this line, in mid-sentence': [
      -0.48, 0.28, -0.49, -0.19, -0.36, 0.42, -0.74, -0.34, -0.22, 0.33, 0.17, 0, 0.09, -0.22, 0.11, 0.77,
      -0.23, -0.06, -0.05, -0.77, -0.2, 1.01,
    ],
    'an indent of room for the next word on this line, in mid-sentence': [
      0.63, 0.29, -0.27, -0.26, -0.05, 0.12, 0.18, 0.03, 0.16, -0.12, -0.14, -0.31, -0.33, -0.51, -0.31, 0,
      -0.48, -0.08, -0.39, -0.66, -0.44, -0.24,
    ],
    'much room for the next word on this line, in mid-sentence': [
      0.03, -0.68, -0.08, 0.42, 0.25, 0.23, 0.03, 0.06, -0.1, 0.18, -0.03, 0.31, -0.07, 0.21, -0.3, 0.24,
      -0.02, -0.18, 0.1, 0.21, 0.55, 0.27,
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
      0, 0.19, 0.29, 0.32, -1.37, -1.14, -0.3, -0.17, -1.15, -1.33, -0.83, -0.47, -1.08, -0.58, -0.54, 0.03,
      -0.53, -0.77, -0.36, -0.98, -0.18, -1.3,
    ],
    'ends in a colon': [
      2.42, 2.61, 0.12, 0.14, -1.76, -0.44, -2.24, -0.86, -0.75, -0.98, -5.18, -0.37, -0.6, -0.1, -0.29,
      -0.21, -0.46, -0.35, -0.1, -0.52, 0, -0.44,
    ],
    'ends in a comma': [
      -0.31, -0.08, -0.03, 0.36, -0.43, -0.04, -0.48, -0.25, 0.42, -0.58, -0.6, -0.03, -0.26, -0.03, -0.04,
      0.31, -0.21, -0.23, -0.03, -0.23, -0.03, -0.39,
    ],
    'ends in a hyphen': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'ends in the open': [
      -0.5, -0.73, 0.31, 0.18, -0.13, -0.06, 0.03, 0.11, -0.1, 0.47, -0.13, -0.11, -0.22, -0.12, -0.23, 0.27,
      -0.25, -0.21, 0.06, -0.24, -0.15, 0.14,
    ],
    'ends in a full stop': [
      0.02, 0.12, 0.47, 0.41, -0.9, -0.79, -1.71, -2.59, -0.93, -1.08, -3.06, -0.37, -0.77, -0.45, -0.14,
      0.78, -0.45, -0.64, -0.17, -0.7, -0.14, -0.8,
    ],
    'punctuated inside': [
      -0.27, 0.37, 0.23, 0.23, -0.49, -0.57, -0.74, 0.29, -0.05, -0.47, -0.41, -0.28, -0.38, -0.31, -0.1,
      0.84, -0.36, -0.33, -0.26, -0.35, -0.24, -0.03,
    ],
    unpunctuated: [
      -0.42, -1.26, -0.59, -0.2, 0.65, 0.45, 1.32, 0.36, -0.45, 0.91, 0.9, 0.06, 0.16, 0.18, -1.07, -0.21,
      0.17, 0.09, 0.3, 0, 0.06, 0.04,
    ],
    'full line': [
      -0.51, -0.27, 0.09, 0.22, -0.14, -0.26, -0.1, 0.2, -0.08, 0.62, -0.15, -0.26, -0.2, -0.11, -0.19, 0,
      -0.24, -0.24, 0.05, -0.2, -0.28, -0.07,
    ],
    'short line': [
      0.02, 0.16, 0.41, 0.48, -0.84, -0.03, -0.15, -0.3, -0.43, -0.61, -0.52, 0.08, -0.67, -0.18, -0.34, 0.48,
      -0.42, -0.56, -0.11, -0.51, 0.37, -0.15,
    ],
    'wider than its column': [
      -0.17, -0.98, 0.12, -0.25, -0.58, -0.03, -0.02, -0.03, -0.09, -0.09, 1.33, 0, -0.19, 0, -0.1, -0.06,
      -0.03, -0.12, -0.02, -0.49, 0, -0.05,
    ],
    'uncut line': [
      0.39, 0.37, 0.07, -0.3, -0.53, 0, -0.43, -0.2, -0.55, -0.16, -1.3, -0.03, -0.22, -0.03, -0.5, -0.07,
      -0.27, -0.28, 0, -0.25, 0, -0.41,
    ],
    indent: [8, 8, -8, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, 0, -8, 0, -8, 0],
    'up to 4 em': [
      -1.91, -1.27, 0.25, 0.55, 1.02, 1.08, -3.53, 0.15, -3.15, 0.68, -3.19, 0.33, -0.05, 0.88, -2.61, 0.62,
      0.37, -1.76, 0.14, 0.28, 0.48, 1.09,
    ],
    'up to 8 em': [
      -1, -0.81, 0.14, 0.28, -0.19, 1.24, -1.21, 0.51, -1.86, 0.57, 0.68, -0.46, -0.11, -0.91, 0.12, 0.43, 0,
      0.14, -1.05, 0.17, -0.57, -2.15,
    ],
    'up to 12 em': [
      -1.33, -0.76, 0.39, 0.44, 0.15, -0.81, -0.32, -0.27, 0, 0.21, -0.75, -0.34, 0.16, -0.55, -1.1, -0.3,
      -0.08, 0.15, -0.39, -0.72, -0.19, -1.07,
    ],
    'up to 18 em': [
      -0.36, -0.28, 0.24, 0.23, -0.32, -1.25, 0.37, -0.63, -0.09, -1.1, 0.08, -0.25, -0.35, -0.31, -0.25,
      -1.17, -0.3, -0.31, 0.19, -0.34, -0.24, -1.61,
    ],
    'up to 26 em': [
      0.71, 0.02, 0.04, 0.22, -1.32, -0.28, 0.46, -0.36, 0.47, 0.38, -1.37, -0.1, -0.63, -0.16, 1.02, -0.4,
      -0.47, -0.41, -0.12, -0.25, -0.11, -2.88,
    ],
    'up to 40 em': [
      0.45, 0.59, 0.54, 0.08, -0.6, -0.16, 0.76, -1.57, 1.04, -0.49, -1.32, -0.02, -0.39, -0.03, -0.18, -0.37,
      -0.42, -0.31, -0.04, -0.29, -0.02, -0.99,
    ],
    'longer than 40 em': [
      0.79, 0.2, -0.98, -0.53, -0.99, -0.07, -1.43, -0.5, 0.26, -0.97, -2.51, -0.05, -0.71, -0.2, -0.06,
      -2.06, -0.93, -0.64, 0, -0.35, 0, -1.64,
    ],
    'begins with Han': [
      -0.38, 0.24, 0.18, 0.16, -0.11, -0.04, 0.15, 0.12, -0.31, 0.37, -0.24, -0.19, -0.48, -0.06, -0.15, 0.3,
      -0.23, -0.33, 0.09, -0.39, -0.31, 0.1,
    ],
    'begins with an opening quote or bracket': [
      0.86, 0.72, 0.3, 0.56, -2.37, -1.12, -2.59, 0.18, -2.38, -0.73, -0.88, -0.16, 1.61, -0.58, -1.86, 0.06,
      -1.17, -1.64, -0.37, 1.22, -0.31, -1.87,
    ],
    'begins with a digit': [
      1.37, 0.2, 0.48, 0.25, -2.22, 0.21, -0.72, 0.71, -2.17, 0.26, -1.88, -0.08, -0.91, -0.53, -1.02, -0.37,
      -0.32, 1.72, -0.48, -1.03, -0.21, 0.62,
    ],
    'begins with a closing mark': [
      -1.2, -3.11, 2.54, 2.41, -1.83, -0.07, -1.06, -0.03, -0.15, 0, -3.1, 0, -0.8, -0.02, -0.06, 0.53, -0.48,
      -0.29, 0, -0.76, -0.03, -1.06,
    ],
    'begins with a dash': [
      -0.56, -2.2, 1.31, 1.61, -1.54, -0.42, -3.26, -2.46, 2.84, -0.19, -0.37, 0, -0.46, -0.03, -0.59, -0.3,
      -0.11, -0.21, 0, -0.13, 0, -0.28,
    ],
    'begins with a line mark': [
      -1.05, -0.86, 1.37, 1.44, -0.35, -0.07, -1, -0.94, -0.96, -0.43, -0.72, 0, 1.26, 0, -0.42, -0.19, -0.14,
      0, 0, -0.11, 0, -0.86,
    ],
    'begins with a hash': [
      -0.75, -1.22, -0.36, -0.25, 0.49, -0.78, 0.8, -2.34, 0.72, -1.02, 0.39, 0, -0.6, 0, -0.91, -0.05, -0.47,
      -0.41, 0, -0.18, 0, -1,
    ],
    'begins with a small letter': [
      0, -0.04, 0.04, 0.04, -4, 0, -5, 0, -2, 0, 0, 0, 0, 0, 0, 0, 0, -4, 0, 0, 0, 0,
    ],
    'begins with a capital': [
      -0.02, -0.04, 1, 1.15, -0.53, -0.22, -0.16, 1.15, -0.25, -0.43, 0, 0, -0.03, 0, 0, 0, 0, 0, 0, -0.71,
      0.77, -0.12,
    ],
    'begins with something else': [
      -0.06, -2.45, 1.97, 2.39, -0.96, -0.06, -0.35, -0.35, -0.34, 0.61, -0.12, -0.07, -0.78, -0.19, -0.17,
      0.14, -0.23, -0.07, -0.02, 0.42, -0.02, -0.41,
    ],
    'rest of a torn line': [
      -0.54, -0.92, 1.16, 0.46, -0.84, -0.09, -0.66, -0.44, -0.17, 0, -0.19, 0, 0, -0.02, -0.32, 0.22, -0.17,
      -0.28, 0, 0.57, -0.03, -0.68,
    ],
    'perhaps the rest of a torn line': [
      -0.87, -0.51, 0.47, -0.18, -0.47, -0.15, -0.25, 0.36, -0.99, 0, -0.12, -0.04, -0.68, -0.34, -1.32, 0.92,
      -0.32, -0.37, -0.04, -0.15, -0.04, -0.36,
    ],
    'one or two hashes': [
      -0.4, -0.74, -0.26, -0.23, -2.48, -0.34, 1.04, -1.41, -2.04, -0.7, -1.08, 0, -0.31, 0, -0.54, -0.04,
      -0.24, -0.22, 0, -0.07, 0, -0.32,
    ],
    'three hashes': [
      -0.96, -0.44, -0.24, -0.21, 1.24, -0.42, -3.04, -0.93, 1.04, -0.27, -0.96, 0, -0.21, 0, -0.35, 0, -0.07,
      -0.16, 0, -0.09, 0, -0.6,
    ],
    'four hashes or more': [
      -0.05, -1.16, -0.31, -0.26, -0.25, 0, -0.66, 0, -0.08, 0, 0.61, 0, -0.04, 0, 0, 0, -0.05, -0.02, 0, 0,
      0, -0.02,
    ],
    'two halves': [
      -0.29, 0.76, -0.82, -1.06, -0.78, -1, -0.93, -0.15, -1.63, -1.53, 1.56, -0.27, 0.04, -0.41, -0.99, 0.04,
      1.1, 0.2, -0.2, -1.34, -0.07, 1.72,
    ],
    'all capitals': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'set vertically': [0, 0, -3, -3, 0, -3, 5, -3, 0, -3, 0, -3, 0, -3, 0, -3, 0, 0, -3, 0, -3, 0],
    'mostly capitals': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'doubled within the line': [
      -0.81, -1.07, -1.01, -0.96, -0.73, 0.1, 1.04, -0.38, -1.55, -0.68, -1.13, 0, -1.12, -0.22, -0.5, -0.11,
      -0.25, -0.43, 0, -0.28, -0.04, 0.8,
    ],
    'begins what is printed twice': [
      -0.41, -0.41, -0.56, -0.55, 1.45, -0.35, 1.96, -1.37, 0.12, -1.69, -1.04, 0, -0.48, -0.31, -0.27, -0.32,
      -0.09, -0.16, -0.05, -0.15, 0, -0.93,
    ],
    'goes on with what is printed twice': [
      -0.03, 0, 0, 0, -0.48, 0.89, -1.33, 0.76, -0.74, 0.77, -0.04, 0, -0.13, 0, -0.03, 0, 0, 0, 0, -0.02, 0,
      -0.34,
    ],
    'end of a quotation before': [
      -1.88, -0.4, -1.05, -0.57, -0.21, -0.03, 0.44, -0.05, -0.63, -0.02, 0.95, -0.05, -0.12, -0.05, 1.51,
      -0.49, -0.79, -0.45, 0, -0.37, -0.03, -0.64,
    ],
    'full line before, ending in a stop': [
      -0.38, 0.86, -1.22, -0.27, 0.04, -0.16, 0.24, -0.89, -0.41, -0.36, 0.53, -0.02, -0.24, -0.06, -0.34,
      -0.14, 0.73, 0.15, -0.05, -0.35, -0.03, -0.47,
    ],
    'indented line before, ending in a stop': [
      0.04, 0.14, -0.55, -0.91, -0.07, -0.03, 0.11, -0.16, -0.06, -0.04, 0.13, -0.03, -0.5, 0, -0.36, -0.6,
      0.29, 0.18, 0, -0.14, 0, -0.46,
    ],
    'short line before, ending in a stop': [
      -0.66, 1.03, -1.87, -2.29, 0.32, -0.25, 0.68, -0.54, -0.04, -0.35, 1.14, -0.07, -0.09, -0.09, 0.15,
      -1.24, 0.64, -0.03, -0.1, -0.28, -0.1, 0.39,
    ],
    'full line before, ending in a colon': [
      -0.64, 1.28, -1.16, 0.59, -0.14, -0.02, 0.33, -0.29, -0.04, -0.04, 0.33, 0, -0.91, 0, -0.17, 0.6, 0,
      -0.05, 0, -0.74, 0, -0.05,
    ],
    'indented line before, ending in a colon': [
      -0.8, 1.21, -0.62, -0.62, -0.1, -0.18, 0.18, -0.85, -0.75, -0.17, 1.53, 0, -0.42, 0, -0.15, -0.07, 0,
      -0.1, 0, -0.69, 0, -0.02,
    ],
    'short line before, ending in a colon': [
      -1.08, 1.32, -0.18, -0.46, -0.16, -0.05, -0.46, -0.05, -0.52, -0.05, 0.1, 0, -0.72, 0, -0.58, 0.43,
      -0.16, -0.16, 0, -0.65, -0.02, -0.1,
    ],
    'full line before, ending in a comma': [
      -0.83, -2.17, -0.31, 0.81, -0.35, -0.06, -0.52, -0.23, -0.31, 1.29, -0.79, -0.03, -0.31, -0.03, -0.65,
      0.52, -0.22, -0.3, -0.03, -0.38, -0.03, -0.16,
    ],
    'indented line before, ending in a comma': [
      -0.47, -1.81, 0.54, 0.33, -0.1, 0, -0.67, -0.08, -0.28, 0.89, -0.32, 0, -0.04, 0, -0.79, 0.37, -0.02,
      -0.04, 0, -0.03, 0, 0,
    ],
    'short line before, ending in a comma': [
      -1.35, -3.18, 0.88, -0.39, -0.39, 0, -1.05, -0.11, -0.44, 1.82, -0.44, 0, -0.07, 0, -0.91, 0.69, 0,
      -0.03, 0, -0.24, 0, -0.04,
    ],
    'full line before, ending in a hyphen': [
      0, 0, 0.02, 0.02, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'indented line before, ending in a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'short line before, ending in a hyphen': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'full line before, ending in the open': [
      -0.39, -0.82, -0.24, 0.38, -0.42, -0.2, -0.22, 0.03, -0.19, -0.38, -0.53, -0.09, -0.29, -0.06, -0.31,
      0.29, -0.38, -0.31, -0.04, -0.27, -0.13, -0.4,
    ],
    'indented line before, ending in the open': [
      -0.27, -0.5, 0.39, -0.34, -0.06, -0.08, -0.17, -0.14, 0, -0.14, -0.55, -0.42, -0.1, -0.25, 0, 0.03,
      -0.42, -0.49, 0.18, 0.14, -0.25, -0.35,
    ],
    'short line before, ending in the open': [
      0.91, -0.09, 0.37, -0.58, 0.05, -0.05, 0.34, 0.39, 0.42, 0.46, -0.27, -0.33, -0.27, -0.69, 0.26, -0.07,
      -0.79, 0.07, -0.74, -0.59, -0.02, 0.1,
    ],
    'punctuated line in the open before': [
      -0.45, -1.17, 0.47, 0.39, -0.29, -0.36, -0.09, -1.2, -0.41, 0.42, -0.5, -0.25, -0.25, -0.25, -0.37,
      0.44, -0.35, -0.3, -0.24, -0.18, -0.23, -0.43,
    ],
    'unpunctuated line before': [
      0.16, 0.57, 0.24, 0.02, -0.71, 0.23, -0.37, 0.85, 0.77, -0.45, -0.49, -0.07, -0.42, -0.02, 0.07, 0.13,
      -0.64, -0.38, 0.27, -0.54, 0.07, -0.23,
    ],
    'uncut line before': [
      -1.12, 0.54, -1.57, -0.31, -0.11, -0.03, 0.39, -0.02, -0.24, 0, 0.46, 0, -0.4, 0, -0.44, -0.64, -0.02,
      -0.32, 0, 0.06, 0, 0.25,
    ],
    'uncut line in mid-sentence before': [
      -0.63, 0.18, 0.24, -0.47, -0.87, -0.08, 0.33, 0, 0.71, -0.06, 0, 0, 0.29, 0, 0.47, -0.34, -0.08, -0.11,
      0, -0.08, 0, 0.79,
    ],
    'ghost indent before': [
      -0.3, -0.42, 0.43, -0.37, -0.07, -0.19, -0.25, -0.23, -0.1, -0.03, -0.27, -0.45, -0.26, -0.28, -0.16, 0,
      -0.35, -0.31, 0.17, 0.03, -0.27, -0.52,
    ],
    'two halves before': [
      -0.14, 2.34, -1, 0.18, 0.27, -1.35, -0.08, -0.6, -1.45, -2.06, -0.29, -1.07, -0.42, 0.08, 0.22, -0.91,
      -0.39, 0.17, -0.32, 0.45, -0.19, -1.04,
    ],
    'mostly capitals before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'doubled line before': [
      0.3, -1.04, -0.32, -0.14, -0.26, 0.73, 0.09, 0.02, 0.12, 0.35, -0.07, 0, 0.33, -0.05, -0.16, -0.05,
      -0.12, -0.37, 0, -0.05, 0, -0.23,
    ],
    'what is printed twice ends before': [
      0.13, -0.26, -0.07, -0.07, 0.6, -0.48, -0.15, -1.56, 0.49, -0.5, -0.28, 0, 0.36, -0.04, 0.23, -0.04,
      -0.04, -0.07, 0, -0.06, 0, -0.46,
    ],
    'what is printed twice goes on': [
      -0.03, 0, 0, 0, -0.48, 0.89, -1.33, 0.76, -0.74, 0.77, -0.04, 0, -0.13, 0, -0.03, 0, 0, 0, 0, -0.02, 0,
      -0.34,
    ],
    'line after ends in a stop': [
      -0.02, -0.14, -0.23, 0.22, 0.23, 0.91, -0.65, -0.31, -0.31, -0.42, 0.06, -0.14, -0.12, 0.32, -0.43,
      -0.32, -0.26, -0.34, -0.16, -0.26, -0.25, -0.19,
    ],
    'line after ends in a full stop': [
      0.34, -0.05, 0.36, 0.1, -0.84, 0.2, -0.51, -0.29, -0.23, -0.05, 0, -0.11, -0.08, 0.56, -0.21, 0.14,
      -0.26, -0.29, -0.14, -0.17, -0.24, -0.42,
    ],
    'unpunctuated line after': [
      -0.16, 0.38, 0.41, 0, -0.18, 0.57, 0.03, 0.24, 0.24, 0.15, -0.8, 0.21, -0.16, -0.02, -0.35, 0.11, -0.35,
      -0.1, 0.33, -0.16, -0.03, -0.37,
    ],
    'full line after': [
      -0.14, 0.1, 0.66, 0.14, -0.34, -0.55, -0.05, 0.51, -0.12, -0.48, -0.29, -0.28, -0.31, -0.08, -0.2, 0.05,
      -0.21, -0.26, -0.24, -0.3, -0.18, 0.2,
    ],
    'short line after': [
      -1.24, -0.23, 0.02, 0.47, 0.45, -0.6, -0.78, -0.12, -0.71, -1.2, -0.12, -0.12, -0.14, -0.21, -0.53, 0.2,
      -0.48, -0.44, -0.13, -0.62, -0.11, -0.14,
    ],
    'ghost indent after': [
      -0.8, -0.78, -0.16, 0.42, -0.15, -0.5, -0.59, -0.23, -0.16, -0.25, 0.52, 0.44, -0.12, -0.18, -0.25,
      -0.37, -0.05, -0.55, 0.15, 0.39, -0.67, 0.34,
    ],
    'dash after': [
      -0.81, -1.58, 0.73, 1.25, 0.07, -1.07, 0.99, 1.58, -1.89, -1.6, -1.11, 0, -0.7, -0.2, -0.54, -0.3,
      -0.22, -0.24, -0.05, -0.96, -0.07, -0.66,
    ],
    'hash after': [
      0.51, 0.54, -0.47, -0.33, -0.5, 0.72, 0.04, 1.19, -0.91, 0.56, -0.43, 0, -0.03, -0.11, -0.86, -0.21,
      0.4, 0.05, 0, 0, 0, 0.59,
    ],
    'torn before its end': [
      0, -0.58, 0.57, 0.79, -0.31, 0, -0.85, -1, -0.92, -0.08, -0.19, 0, -0.26, 0, 0.11, 0.3, -0.02, -0.05, 0,
      -0.02, 0, 2.17,
    ],
    'perhaps torn before its end': [
      -1.56, -0.6, 0.36, 0.07, -1.02, -0.38, -0.72, -0.02, 0.3, -0.3, -0.81, -0.09, -0.05, 1.05, 0.39, -0.39,
      -0.07, -0.45, -0.06, -0.92, -0.17, -0.84,
    ],
    'frame start after': [
      -0.46, -0.41, 0.96, 0.39, -0.17, 0.19, -0.75, 0.73, -0.41, 0.1, -0.6, -0.02, -0.19, -0.67, -0.98, -0.13,
      -0.12, -0.31, -0.2, -0.88, -0.14, -0.31,
    ],
    dateline: [
      6.15, -3.51, -3.97, -3.95, -0.3, -3, -0.45, -3.01, -0.25, -3, -1.1, -3, -0.1, -3, -0.09, -3, -0.04,
      -0.03, -3, -0.04, -3, -0.26,
    ],
    byline: [
      -1.4, -0.94, -0.14, 0.15, -0.55, -0.1, -2.48, -3.29, -2.67, -2.5, -1.61, 0, 5.65, -0.05, -1.14, 0.08,
      0.8, -4, 0, -0.21, 0, -1.26,
    ],
    'a name by itself': [
      -0.29, -0.35, -0.73, -0.7, -2.04, 0.21, -1.5, -2.37, 0.12, -1.34, -0.36, 0, 4.53, -0.13, -0.07, -0.45,
      0.58, -0.03, -0.03, -0.21, 0, -2.31,
    ],
    'names in brackets': [
      -0.88, -3.01, 1.47, 1.18, -2.35, -0.06, -1.51, -0.95, -0.19, -0.06, -2.7, 0, 2.13, -0.09, -0.19, -0.18,
      -0.65, -0.53, -0.03, -0.49, 0, -1.05,
    ],
    'ends in names in brackets': [
      0, 0.06, 1.3, 1, -1.06, -0.05, -1.14, -1.59, -0.81, -0.13, -0.18, -0.03, -0.57, 0.92, -0.33, -0.44,
      -0.13, -0.55, -0.02, -0.31, 0, -1.22,
    ],
    'leaves names in brackets open': [
      -0.02, -1.99, 1.1, 0.98, -0.04, 0, -0.06, 0, -0.03, 0, -0.25, 0, 0.88, 0, 0, -0.06, 0, 0, 0, 0, 0, 0,
    ],
    'jump line': [
      -1.21, -2.61, 1.7, 2.57, -2.38, -0.05, -1.97, -0.72, -0.16, -0.05, -2.5, -0.02, -2.83, -0.18, -0.33,
      -0.1, -0.39, -0.81, 0, 3.7, 1.06, -1.54,
    ],
    'ends in a jump': [
      0.05, -0.08, 0.16, 1.99, -1.61, -0.33, -1.71, -1.09, -0.91, -0.51, -1.37, -0.06, -0.78, -0.17, -0.57,
      -0.72, -0.49, -0.46, -0.02, -0.49, -0.02, -1.34,
    ],
    "ends in an editor's mark": [
      0.86, 0.57, 1.19, 1.1, -2.78, -0.74, -2.62, -2.57, -1.98, -1.26, -1.56, -0.25, -0.5, -0.41, -1.03,
      -1.18, -0.63, -0.95, -0.05, 1.37, -0.09, -1.79,
    ],
    'ends in a credit': [
      -1.15, -2.08, -1.58, -1.49, -2.13, -0.34, -2.4, -3.19, -3.5, -1.86, -1.99, 0, -2.44, -0.36, 2.72, 2.37,
      2.69, -0.36, -0.03, -0.35, 0, -2.34,
    ],
    'speaks of its picture': [
      -1.87, -2.85, -1.93, -1.8, -1.02, -0.08, -2.27, -1.56, -1.45, -0.53, -0.79, 0, -0.42, -0.13, 3.37, 1.67,
      -1.33, -0.31, -0.03, -0.18, -0.02, -0.81,
    ],
    'date line': [
      -0.78, -0.87, -0.41, -0.35, -1, -0.74, -1.73, -1.53, -0.23, -0.39, -0.07, 0, -0.27, 0, -0.18, -0.08,
      -0.02, 2.72, -0.4, -0.1, 0, 1.74,
    ],
    ordinal: [
      -0.54, 1.77, -0.82, -0.55, -0.94, -0.05, -0.29, -0.05, -0.02, -0.13, -0.6, -0.08, -0.75, -0.19, -0.05,
      -0.04, -0.25, -0.09, -0.02, 0.22, -0.03, -0.41,
    ],
    'question, answer or hour': [
      -0.07, 2.72, -1.34, -1.32, 0, 0, -0.07, 0, 0, 0, -1.93, 0, 0, 0, -0.02, 0, 0, 0, 0, 0, 0, 0,
    ],
    'announcing words': [
      -0.76, -1.13, -0.89, -0.89, 2.07, 3.57, -0.91, -0.65, -0.26, -0.33, -1.57, -0.02, -1.25, -0.35, -0.76,
      -0.37, -0.38, -0.71, -0.05, -0.69, -0.05, -1.38,
    ],
    'who chaired and attended': [
      -0.9, -0.14, -0.22, 0.07, -3.06, -1.8, -1.54, -4.25, 3.72, 2.33, -0.65, 0, -0.74, -0.28, -0.58, -0.57,
      -0.24, -0.32, -0.02, -0.31, -0.02, -1.18,
    ],
    'names the kind of report': [
      -0.19, -0.23, -0.33, -0.17, -0.53, -0.04, -1.03, -1.02, 0.6, 2.3, -0.39, 0, -0.37, -0.11, -0.21, -0.05,
      -0.03, -0.07, 0, -0.07, 0, -0.62,
    ],
    'ends like the name of an office': [
      -1.31, -0.07, -1.1, -1.12, 1.31, 1.59, -1.24, -0.32, -1.39, -1.6, -1, 0, -0.96, -0.17, -0.85, -0.51,
      -0.24, 1.3, 0.5, -0.37, -0.02, -0.58,
    ],
    'title of a notice': [
      0, 0, 0, 0, -0.82, -0.27, 3.85, 2.74, -0.24, -0.43, 0, 0, -0.04, 0, 0, 0, 0, -0.02, 0, 0, 0, -0.02,
    ],
    furniture: [
      -0.33, -0.13, -3.01, -3.01, -0.57, -3, -1.68, -3.09, -0.29, -3.01, 0, -3, -0.07, -3, -0.02, -3, 0,
      -0.04, -3, -0.03, -3, 5.99,
    ],
    'a number by itself': [
      -0.29, -0.17, 3.91, 4.1, -1.06, -0.02, -0.92, -1.35, -0.03, -0.08, 0, 0, -0.18, -0.42, 0, 0, 0, -0.29,
      0, -0.04, 0, 0.5,
    ],
    'dateline before': [
      -0.97, -1.39, 0.84, -1.02, -0.05, -0.02, -0.03, -0.22, -0.32, -0.1, -0.64, 0, -1, 0, 0.14, -0.02, -0.32,
      -0.19, 0, -0.24, 0, -0.1,
    ],
    'byline before': [
      1.12, -3.42, -0.24, 0.2, -0.55, -0.05, -0.11, -0.52, -0.68, -0.09, -0.4, 0, -0.31, -0.73, 0.48, 1.51,
      -0.16, -0.39, 0, -0.37, 0, 0.52,
    ],
    'a name by itself before': [
      1.28, -1.45, -0.57, -0.47, 0.45, -1.17, -0.41, -0.58, -0.52, 1.84, -0.19, 0, 0.54, -1.15, 0.2, -0.38,
      -0.02, -0.03, 0, -0.45, -0.04, 1.13,
    ],
    'signed end before': [
      1.94, -1.23, -2.55, -1.99, 0.47, -0.43, 1.28, -1.11, -1.08, -0.18, -1.07, -0.03, -0.52, -1.46, 0.82,
      -0.36, -0.08, 0.07, -0.05, 0.22, -0.29, -0.04,
    ],
    'names in brackets left open before': [
      0, -0.18, 1.31, 1.77, -0.28, -0.02, -0.07, -0.04, 0, -0.03, -0.02, -0.02, 0, 1, 0, -0.07, 0, 0, 0,
      -0.02, 0, -0.03,
    ],
    'jump before': [
      1.59, -2.26, -4.14, -3.99, 0.88, -4.06, 0.5, -4.19, -1.18, -4.02, -1.12, -4, 0.19, -4, 0.05, -4.21,
      -0.21, -0.03, -4, -1.88, -3.04, 0.13,
    ],
    "editor's mark before": [
      1.54, -2.76, -4.55, -4.25, 0.7, -4.01, 0.92, -4.05, -1.45, -4.12, -2.11, -4, 0.48, -4.03, 0.76, -4.05,
      -0.13, -0.24, -4, -1.61, -4.01, -0.11,
    ],
    'credit before': [
      2.04, -3.15, -1.06, -0.71, 1.33, -0.25, 0.91, -0.38, -0.44, -0.16, -0.82, 0, 0.27, -0.07, 2.77, -3.76,
      -0.84, -0.26, -0.03, -0.56, 0, 1.36,
    ],
    'date line before': [
      0.58, -1.49, -0.4, -0.32, 1.32, -0.15, 1.04, -0.79, -1.61, -0.06, -0.09, 0, -0.24, 0, 0.51, -0.17,
      -0.06, -0.49, -1.79, -0.29, 0, 0.95,
    ],
    'announcing words before': [
      0.86, -1.49, -1.01, -0.74, 0.71, -1.43, 1.25, -0.5, 0.03, -1.34, -0.49, 0, 0.12, -0.03, -0.21, -0.44,
      -0.2, -0.41, -0.03, -0.23, 0, 0.35,
    ],
    'name of an office before': [
      0.25, -1.32, -0.6, -0.92, -1.77, -0.98, 0.89, -0.61, -0.42, 0.86, -0.5, 0, -0.46, -0.08, -0.67, -0.63,
      -0.07, 1.35, -0.38, -0.15, 0, -0.26,
    ],
    'title of a notice before': [
      1.44, -0.25, -3, -3, 0.17, -3.01, 0.07, -3.6, -0.86, -3.17, 0, -3, -0.25, -3, 0.33, -3, 0, -0.33, -3,
      -0.04, -3, 0.31,
    ],
    'dateline after': [
      -0.88, -0.11, -0.14, -0.9, -0.07, 0.14, 0.07, 0.88, 0.12, 0.19, -1.61, -0.03, -0.5, -0.04, -0.26, 0.1,
      -0.16, -0.34, -0.29, 0.21, -0.18, -0.56,
    ],
    'byline after': [
      -1.25, -1.02, -0.84, 0.26, -1.1, -1.31, -0.1, 1.18, 0.99, 1.57, -1.87, -0.11, -0.55, -0.12, -0.64, 1.03,
      -0.32, -0.55, -0.21, -0.51, -0.06, -0.78,
    ],
    'a name by itself after': [
      -0.85, -1.62, -0.86, -0.7, -0.34, -0.32, -0.32, 1.02, -0.57, 0.49, 0.08, -0.02, -0.18, -0.05, 1.22, 2,
      -0.13, -0.21, 0, -0.3, -0.02, -0.42,
    ],
    'names in brackets after': [
      -0.1, 1.18, 0.26, -0.22, -0.33, -0.04, -1.01, -0.44, -0.32, -0.74, -0.31, 0, 0.2, -0.04, -0.15, -0.25,
      -0.05, -0.1, 0, -1.02, -0.13, -0.27,
    ],
    'date line after': [
      -0.29, -1.21, -1.2, -1.21, -2.5, -0.08, -2.06, -0.62, -0.93, -0.22, -1.45, 0, -0.37, -0.06, -0.17,
      -0.09, -0.19, 3.92, 1.19, -0.13, 0, -0.82,
    ],
    'question, answer or hour after': [
      0.35, -0.35, 0.78, 1.11, -0.02, 0, 0, 0, 0, 0, 0.08, 0, 0, 0, -0.13, -0.14, -0.02, 0, 0, 0, 0, 0,
    ],
    'who chaired and attended, after': [
      -0.53, -0.83, 0, 0.15, -0.64, 0.12, 0.78, 1.76, -0.57, -0.58, -0.35, 0, -1.45, -0.07, -0.48, -0.28,
      -0.19, -0.27, -0.06, -0.23, 0, -0.29,
    ],
  },
  sequence: {
    opening: [
      -0.92, 0.44, 0.42, 0, -0.42, 0, -0.64, 0, -0.58, 0, -0.05, 0, -0.37, 0, -0.72, 0, -0.62, -0.09, 0,
      -0.26, 0, -0.33,
    ],
    paragraph: [
      -0.4, 0.37, 0.21, 0, 0.06, 0, -0.57, 0, -1.08, 0, 0.1, 0, -0.16, 0, 0.18, 0, -1.5, -0.65, 0, -0.36, 0,
      -1.08,
    ],
    'second+': [
      -1.97, 0.66, 0.35, 0.35, -0.35, 0, -0.61, 0, -1.46, 0, 0.96, 0, -0.31, 0, -1.47, 0, -1.74, 0.29, 0,
      -0.73, 0, -0.85,
    ],
    'paragraph+': [
      -1.29, 0.97, 0.2, 0.2, -0.16, 0, -0.56, 0, -2.99, 0, 0.48, 0, 0, 0, -0.98, 0, -2.94, -0.32, 0, 0.26, 0,
      -0.32,
    ],
    kicker: [
      -0.89, -1.96, 0, 0, -1.83, -0.1, 2.62, 0, -0.84, 0, -0.87, 0, -0.6, 0, -1.24, 0, -0.33, -0.7, 0, -0.32,
      0, -1.32,
    ],
    'kicker+': [
      -1.03, -1.71, 0, 0, -1.58, -0.86, 2.7, 0, -0.47, 0, -0.47, 0, -1.08, 0, -0.99, 0, -0.16, -0.31, 0,
      -0.26, 0, -0.57,
    ],
    headline: [
      0.63, -2.46, 0, 0, -0.28, 0, -0.99, 0.46, 1.73, 0, -1.25, 0, 0.39, 0, 0.5, 0, -0.72, -1.14, 0, -0.53, 0,
      -0.41,
    ],
    'headline+': [
      0.42, -3.57, 0, 0, -0.35, 0, -0.6, -1.09, 1.75, 0, -1.67, 0, 0.49, 0, 0.64, 0, -0.96, -1.66, 0, -0.75,
      0, -0.03,
    ],
    deck: [
      1.01, -2.25, 0, 0, -0.35, 0, -1.47, 0, 1.41, 0.52, -0.49, 0, 0.82, 0, -0.04, 0, -0.48, -0.49, 0, -0.34,
      0, 0.13,
    ],
    'deck+': [
      0.82, -2.46, 0, 0, -0.53, 0, -1.33, 0, 1.39, -0.75, -0.8, 0, 1.31, 0, 0.26, 0, -0.4, -0.6, 0, -0.5, 0,
      -0.35,
    ],
    subhead: [
      -2.33, 2.62, 0, 0, -0.8, 0, -1.38, 0, -0.78, 0, 1.34, -0.23, -0.64, 0, -1.33, 0, -0.26, -0.51, 0, -0.31,
      0, -0.57,
    ],
    'subhead+': [
      -0.58, 0.51, 0, 0, -0.15, 0, -0.33, 0, -0.13, 0, -0.17, -0.09, -0.16, 0, -0.17, 0, -0.09, -0.11, 0,
      -0.07, 0, -0.02,
    ],
    byline: [
      0.75, -2.07, 0, 0, 0.56, 0, -0.71, 0, -0.97, 0, -0.59, 0, -0.52, -0.16, 0.38, 0, -0.3, -0.21, 0, 0.05,
      0, 0.53,
    ],
    'byline+': [
      -0.74, -1.3, 0, 0, 0.36, 0, 0.63, 0, -0.8, 0, -0.37, 0, -0.41, -0.56, 0, 0, -0.13, -0.27, 0, 1.13, 0,
      -0.32,
    ],
    caption: [
      0.04, -1.18, 0, 0, -0.38, 0, -0.44, 0, -0.57, 0, -0.56, 0, -0.65, 0, -0.31, -0.29, 2.4, -0.38, 0, -0.33,
      0, -0.39,
    ],
    'caption+': [
      -0.03, -1.98, 0, 0, 0.17, 0, -0.49, 0, -0.78, 0, -1.52, 0, -1, 0, -0.5, 0.29, 1.49, -0.73, 0, -0.47, 0,
      0.24,
    ],
    credit: [
      0.25, -0.9, 0, 0, 0.04, 0, -0.33, 0, -0.27, 0, -0.34, 0, -0.32, 0, -0.11, 0, -0.25, -0.31, 0, -0.26, 0,
      -0.22,
    ],
    signoff: [
      -0.31, -1.03, 0, 0, 0.06, 0, -0.51, 0, -0.72, 0, -0.4, 0, -0.44, 0, -0.27, 0, -0.29, 1.5, 0.02, -0.31,
      0, -1.21,
    ],
    'signoff+': [
      -0.54, -0.43, 0, 0, -0.34, 0, -1.03, 0, -0.31, 0, -0.1, 0, -0.26, 0, -0.19, 0, -0.08, 1, -0.26, -0.1, 0,
      -0.18,
    ],
    jump: [
      -0.25, -1.01, 0, 0, 0.37, 0, -0.08, 0, -0.78, 0, -0.45, 0, -0.6, 0, 0.13, 0, -0.27, -0.09, 0, -0.42,
      -0.15, -0.16,
    ],
    'jump+': [
      -0.3, -0.28, 0, 0, 0.4, 0, 0.42, 0, -0.24, 0, -0.1, 0, -0.24, 0, 0.04, 0, -0.08, -0.27, 0, -0.1, -0.26,
      -0.07,
    ],
    furniture: [
      1.18, -2.58, 0, 0, 0.62, 0, -0.17, 0, -1.72, 0, -1, 0, -0.87, 0, 0, 0, -0.32, -0.98, 0, -0.35, 0, 2.92,
    ],
  },
};

export const WESTERN_WEIGHTS: Weights = {
  cues: {
    always: [
      -0.4, -0.29, 0.4, 0.31, -0.38, -0.32, 0.45, 0.3, -0.13, 0.18, -0.24, 0.08, -0.12, -0.05, -0.27, 0.28,
      -0.24, -0.1, 0.33, -0.19, -0.23, -0.41,
    ],
    'first line of the page': [
      1.07, -1.43, 0, 0, 0.91, 0, 0.94, 0, -2.06, 0, -1.01, 0, 0.07, 0, -4.13, 0, -6.01, -8, 0, -0.49, 0,
      -1.11,
    ],
    'last line of the page': [
      -0.26, -0.54, 0.22, -0.33, -1.61, -1.37, 1, 0.38, -0.25, -0.36, -0.94, -0.11, -1.43, 0.03, -0.95, 0.67,
      -0.28, -1.16, -0.33, 0.03, 0, 0.86,
    ],
    'ghost indent after a stop': [
      0.44, 0.07, 0.56, 0.03, 0.3, 0, -0.06, -0.47, -0.05, -0.2, -0.12, -0.02, 0.59, -0.02, -0.27, 0.03, 0.24,
      0.26, 0, 0.38, -0.02, -0.05,
    ],
    'ghost indent in mid-sentence': [
      -0.12, 0.06, 0.4, 0.27, -0.3, -0.39, 0.49, 0.15, -0.08, 0.34, -0.3, 0.28, 0.12, 0.31, -0.24, 0.6, -0.26,
      -0.38, 0.12, -0.17, -0.14, -0.31,
    ],
    'a line by itself before: short, in the open, after a stop': [
      -0.68, -0.25, 0, -0.34, -0.3, -0.05, -0.18, -0.03, -1.45, 1.14, -0.3, 0.56, 0.98, -0.84, -0.92, 0.78,
      -0.14, 1.96, -0.08, -0.44, -0.03, -0.39,
    ],
    'short line of capitals after a stop': [
      0.21, -1.82, -0.93, -1, -0.05, -0.11, 1.77, -0.39, 1.65, -0.14, -0.49, 0, 0.04, 0, -0.47, 0, -0.34,
      -0.31, 0, -0.58, 0, 0.15,
    ],
    'short line of capitals in mid-sentence': [
      -0.29, -0.62, -1.5, -1.53, 0.25, 0.58, 0.13, 0.08, 1.25, 0.63, -0.08, -0.11, -0.13, -0.5, -0.44, -1.37,
      -0.05, -0.36, -0.21, -0.07, 0, 0.53,
    ],
    'frame start': [
      6.52, -1.65, -1.13, -1.1, -0.46, -0.28, -0.6, -0.92, -0.51, -0.51, -0.05, 0, -0.03, -0.05, -0.06, -0.27,
      0, -0.04, 0, -0.02, 0, -0.08,
    ],
    'several blank lines before': [
      0.73, 0.76, -2.4, -2.22, 0.47, -0.36, 0.48, -0.29, 0.18, -0.76, 0.57, 0, 0.15, -0.34, 0, -1.1, 0.24,
      0.43, 0, -0.17, 0, 0.61,
    ],
    'blank line before, where most lines have none': [
      0.39, 0.4, -1.06, -1.4, -0.46, -0.92, -0.18, -1.01, -0.17, -0.99, 0.54, -0.55, 0.72, -0.98, 0.35, -1.7,
      0.07, 0.21, -0.27, 0.21, -0.08, 0.34,
    ],
    'blank line before, where most lines have one': [
      -0.33, -0.28, -0.04, 0.12, -0.07, -0.27, -0.72, 0.1, 0.06, -0.06, 0.13, 0, -0.89, 0.31, -0.06, 0.22,
      -0.26, -0.15, 0.12, -0.29, -0.04, -0.22,
    ],
    'no blank line before, where most lines have none': [
      -0.41, -0.34, 0.35, 0.37, -0.37, 0, -0.1, 0.25, -0.08, 0.11, -0.33, 0.22, -0.07, -0.1, -0.34, 0.35,
      -0.28, -0.12, 0.4, -0.26, -0.22, -0.43,
    ],
    'no blank line before, where most lines have one': [
      0.54, 0.34, -0.4, -0.76, 0.59, 0, -0.34, -0.39, 1.21, -0.17, -0.53, 0, 0.1, 0.12, 0.62, -0.72, 0, -0.34,
      -0.04, -0.22, 0, 0.48,
    ],
    'blank line before, where paragraphs have one': [
      0.33, 0.26, -0.6, -1.04, 0.25, -0.74, -0.05, -0.43, 0.28, -0.96, 0.25, -0.7, -0.22, -1.7, 0.71, -2.73,
      0.2, 0.23, -0.25, 0.6, -0.07, 0.25,
    ],
    'no blank line before, where paragraphs have one': [
      -0.67, -0.96, -0.07, 0.46, 0.21, 0.39, -0.61, 0.51, -0.06, 0.46, -0.33, -0.02, -0.57, 0.42, -0.39, 0.48,
      -0.32, -0.24, 0.29, -0.29, -0.22, -0.56,
    ],
    'blank line before, where paragraphs have none': [
      -0.42, 0.32, -0.46, -0.42, 0.17, 0.07, 0.16, 0.06, -0.22, -0.02, 0.18, 0, 0.09, -0.09, -0.25, 0, 0,
      0.21, 0, -0.06, 0, 0.46,
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
    'blank line between lines in the open, where some have none': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'no blank line between lines in the open, where some have one': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'blank line after, where most lines have none': [
      -0.56, -0.11, -0.09, 0.23, -0.08, -0.03, -0.25, 0.15, 0.21, 0.38, 0.05, -0.09, -0.22, 0.17, -0.61, 0.16,
      -0.19, -0.15, -0.32, -0.08, -0.1, -0.07,
    ],
    'no blank line after, where most lines have one': [
      -1.4, -0.16, -0.46, -0.42, -0.74, -0.44, 0.35, 0.82, -0.53, -0.07, 0.02, 0.35, 0.14, 0.04, -0.12, -0.06,
      0.19, 0, -0.26, 0.98, 0, -0.21,
    ],
    'measure changes after a stop': [
      2.05, -1.77, -2.65, -2.6, 0.78, 0, 0.44, -0.14, 0.7, -0.45, -1.16, 0, 0.3, 0, 0.5, -1.22, 0.65, -0.35,
      0, 0.25, 0, 0.31,
    ],
    'measure changes in mid-sentence': [
      0.94, 0.64, -0.67, -0.21, 0.62, 0.6, 0.56, -0.43, 0.66, -0.35, -0.46, -0.78, 0, 0.35, 1.21, -0.49,
      -0.38, 1.07, 0.23, 0.07, 0, 0.27,
    ],
    'measure changes after this line': [
      0.23, -0.42, -0.34, -0.58, 0.57, 0.73, 0.53, 0.55, 0.45, 0.47, -0.08, -0.28, -0.04, -0.33, 0.24, 0.19,
      0.02, 0.31, -0.18, 0.18, 0, -0.34,
    ],
    'as wide as the unpunctuated line before': [
      -0.62, -0.35, 0.45, 0.21, 0.25, 0.68, -0.51, 0.42, -0.88, 0, -0.27, 0.03, -0.35, -1.37, -0.12, -0.14,
      -0.26, -1.14, -0.41, -0.24, -0.16, -0.42,
    ],
    'unpunctuated and wider than the one before': [
      0.14, 0.24, 0.99, 0.27, 0.16, 1.18, -0.18, 0.08, -0.16, -0.38, -0.28, -0.32, -0.08, -0.72, -0.22, -0.85,
      -0.25, -2.08, -0.17, -0.11, -0.05, -0.13,
    ],
    'unpunctuated and narrower than the one before': [
      0.36, 0.02, -0.3, 0.05, 0.61, 0.06, 0.44, -0.15, 1.38, 0.21, -0.39, 0.41, 0.15, -0.34, 0.54, -0.29,
      -0.27, 2.92, -0.73, -0.27, -0.05, 0.48,
    ],
    'makes a full line with the one before': [
      0.59, -0.96, 0.05, 0.07, 0.16, 0.43, -0.49, 0, -0.49, 0.14, -0.31, 1.07, 0.02, -0.11, -0.2, -0.37,
      -0.14, -0.17, -0.15, -0.18, 0, -0.24,
    ],
    'the word across the break stands elsewhere': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'the word across the break stands nowhere else': [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    'full line after the next': [
      -0.29, -0.15, 0.27, 0.19, -0.39, -0.28, 0.02, 0.17, -0.19, 0.09, 0.55, 0.5, 0.39, 0.7, -0.28, 0.35,
      -0.09, 0.2, -0.44, -0.24, -0.18, 0.15,
    ],
    'dateline a few unpunctuated lines ahead': [
      -0.72, -0.32, 0.03, 0.04, -0.22, 0.57, -0.91, -0.13, 0.35, 0, -1.16, -0.08, -1.18, -0.32, -0.44, -0.06,
      -0.36, -0.34, 0.36, -0.43, 0, -0.73,
    ],
    'running text after': [
      -0.41, 0.08, 0.6, 0.06, 0.12, 0.18, 0.35, -0.06, 0.7, -0.2, 0.16, 0.41, -0.05, 0, -0.28, -0.38, -0.15,
      -0.27, 0.85, -0.26, -0.18, -0.23,
    ],
    'no running text in the next lines': [
      0.27, -0.04, -0.27, 0.14, 0.04, 0.74, 0.35, 0.27, 0.13, 0.13, -0.73, -0.18, -0.7, 0, 0, 0.21, -0.45,
      0.51, 0.24, -0.07, -0.09, -0.51,
    ],
    'up to 15 em since a paragraph surely began, after a full line with a stop': [
      -1.26, -0.45, 0.1, 0, -0.04, -0.09, 0.21, -0.02, 1.18, -0.04, -0.66, 0, -0.16, 0, -0.34, 0.02, -0.07,
      -0.06, 0, -0.07, 0, 0,
    ],
    'up to 30 em since a paragraph surely began, after a full line with a stop': [
      -0.91, -0.73, 0.49, 0.21, -0.18, 0, -0.6, -0.03, 1.41, -0.13, -0.69, 0, -0.23, 0, -0.18, 0, 0.26, -0.21,
      0, -0.1, 0, -0.25,
    ],
    'up to 60 em since a paragraph surely began, after a full line with a stop': [
      -0.5, -0.14, 0.43, 0.39, -0.05, 0, 0.28, -0.31, -1.25, -0.55, -0.19, 0, -0.47, 0, 0.43, 0, 0.47, -0.21,
      0, -0.09, 0, -0.19,
    ],
    'up to 100 em since a paragraph surely began, after a full line with a stop': [
      -0.05, 0.16, -0.11, 0.6, -0.38, 0, -0.62, -0.17, -0.62, -0.29, -1.05, 0, -0.32, 0, -0.29, -0.44, -0.02,
      0.4, 0, 0.22, 0, 0.07,
    ],
    'up to 170 em since a paragraph surely began, after a full line with a stop': [
      -0.32, 0.73, -0.12, -0.48, 0.56, 0, 0.02, -0.4, -0.51, -0.35, 0.47, 0, -0.39, 0, 0.21, 0, 0.08, 0.13, 0,
      0.46, 0, -0.25,
    ],
    'more than 170 em since a paragraph surely began, after a full line with a stop': [
      -0.33, 0.53, -0.16, -0.13, -0.49, 0, -0.08, -0.43, 0.12, -0.16, 1.18, 0, -0.08, 0, -0.23, -0.27, -0.07,
      0.08, 0, 0.61, 0, -0.03,
    ],
    'up to 15 em until a paragraph surely ends, after a full line with a stop': [
      -0.15, 0.03, 0.51, 0.13, -0.45, -0.04, -0.21, -0.15, -0.15, -0.5, 0.31, 0, -1.1, 0, -0.44, -0.28, 0.29,
      -0.09, 0, 0.25, 0, 0.02,
    ],
    'up to 30 em until a paragraph surely ends, after a full line with a stop': [
      -1.15, -0.4, 0.31, 0.5, -0.92, 0, -0.07, -0.05, 0.77, -0.17, -0.19, 0, -0.51, 0, 0.06, -0.16, 0.1,
      -0.46, 0, -0.66, 0, -0.4,
    ],
    'up to 60 em until a paragraph surely ends, after a full line with a stop': [
      -0.39, 0.13, -0.37, 0.32, 0.88, 0, 0.06, -0.37, 0.58, -0.58, -1.07, 0, 0.45, 0, 0.07, -0.47, 0.03, 0.27,
      0, 0.56, 0, 0.24,
    ],
    'up to 100 em until a paragraph surely ends, after a full line with a stop': [
      -0.96, 0.5, 0.45, 0.26, 0, -0.04, -0.15, -0.33, -0.06, -0.02, -0.67, 0, -0.33, 0, -0.39, 0.05, -0.29,
      -0.04, 0, 0.67, 0, -0.37,
    ],
    'up to 170 em until a paragraph surely ends, after a full line with a stop': [
      -0.67, 0.59, -0.52, -0.27, -0.73, 0, -0.65, -0.35, -0.95, -0.06, 1.09, 0, -0.26, 0, -0.17, 0.1, 0.22,
      -0.29, 0, 0.08, 0, 0.1,
    ],
    'more than 170 em until a paragraph surely ends, after a full line with a stop': [
      0, 0.25, 0.05, -0.48, 0.58, 0, 0.56, -0.3, 0.44, -0.05, 0.75, 0, 0.05, 0, 0.46, 0, 0.27, 0.64, 0, 0.32,
      0, -0.13,
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
      0.14, 0.24, -0.22, 0.62, 0.28, -0.08, -0.64, -0.47, -0.37, -0.39, -0.67, 0, 0.67, 0, -0.29, -0.18, 0.16,
      0.15, -0.02, -0.11, 0, -0.08,
    ],
    'not room for its first word on the line before, after a stop': [
      -0.92, -0.27, 0.46, 0.45, 0.35, 0, -0.13, -0.35, 0.46, -0.39, 0.2, 0, -0.35, 0, -0.71, -0.26, 0.51,
      -0.37, 0, 0.24, 0, -0.41,
    ],
    'a hair of room for its first word on the line before, after a stop': [
      0.05, -0.1, 0.22, 0.55, -0.65, 0, 0, -0.28, 0.17, -0.2, 0.6, 0, -0.15, 0, -0.15, -0.2, 0.11, 0.22, 0,
      -0.18, 0, 0.14,
    ],
    'half an indent of room for its first word on the line before, after a stop': [
      -1.28, -0.03, 0.36, -0.66, -0.44, -0.02, -0.57, -0.13, 0.2, -0.2, 0.12, 0, 0.15, 0, -0.26, -0.25, 0.23,
      -0.08, 0, -0.06, 0, -0.09,
    ],
    'up to an indent of room for its first word on the line before, after a stop': [
      0.59, -0.11, 0, -1.81, -0.18, 0, -0.21, -0.13, -0.15, -0.27, 0.38, 0, -1.01, 0, -0.85, -0.41, 0.33,
      0.03, 0, 0.06, 0, -0.12,
    ],
    'up to two indents of room for its first word on the line before, after a stop': [
      -0.14, 0.83, -0.67, -1.57, -1.01, 0, 0.6, -0.42, -0.04, -0.13, 0.63, 0, 0.27, -0.44, 0.45, -0.43, 0.45,
      0.52, 0, 0.55, 0, -0.25,
    ],
    'more than indents of room for its first word on the line before, after a stop': [
      0.06, 0.93, -1.5, -1.87, -0.29, -0.07, 0.49, -0.69, 0.69, -0.78, 0.52, -0.02, 0.38, -0.02, 0.15, -0.03,
      0.52, 0.42, 0, 0.76, 0, 0.33,
    ],
    'far from room for its first word on the line before, after a hyphen': [
      -0.46, -0.92, 0.35, 0.33, -0.46, -0.33, -0.47, -0.13, -0.9, 0.2, -0.28, -0.17, -0.31, 0.19, -0.37,
      -0.14, -0.26, -0.1, -0.03, -0.27, -0.14, -0.28,
    ],
    'not room for its first word on the line before, after a hyphen': [
      0.39, -0.9, -0.11, 0.38, -0.58, -0.21, -1.18, 0.21, -0.74, 0.3, -0.26, -0.09, -0.24, -0.04, -0.42, -0.4,
      -0.19, -0.07, 0, -0.22, -0.03, -0.24,
    ],
    'a hair of room for its first word on the line before, after a hyphen': [
      -0.44, -0.51, 0.52, 0.46, -0.13, -0.23, -0.32, -0.47, -0.03, 0.09, -0.15, 0, -0.2, -0.04, -0.17, -0.36,
      -0.12, 0, 0, -0.13, 0, -0.03,
    ],
    'half an indent of room for its first word on the line before, after a hyphen': [
      -0.27, -0.56, 0.12, 0.29, -0.07, -0.03, -0.1, 0.16, -0.07, 0.12, -0.07, 0, -0.09, 0, -0.1, -0.14, -0.09,
      0, 0, -0.08, 0, 0,
    ],
    'up to an indent of room for its first word on the line before, after a hyphen': [
      -0.49, -0.55, 0.06, -0.04, -0.05, -0.17, 0.68, -0.13, -0.12, -0.08, -0.16, -0.02, -0.31, 0, -0.09,
      -0.02, -0.07, 0, 0, -0.03, 0, -0.1,
    ],
    'up to two indents of room for its first word on the line before, after a hyphen': [
      -0.44, -0.16, 0.59, 0.27, -0.08, -0.06, -0.18, -0.75, -0.12, 0.13, 0, 0, -0.04, 0, -0.05, 0, 0, 0, 0, 0,
      0, 0,
    ],
    'more than indents of room for its first word on the line before, after a hyphen': [
      -0.15, -0.14, 0.17, 0.23, -0.13, -0.42, -0.31, 0.23, -0.3, 0.53, -0.08, 0, 0.46, -0.25, -0.37, 0.43,
      -0.27, -0.09, 0, -0.05, 0, -0.14,
    ],
    'far from room for its first word on the line before, after a mid-sentence': [
      -0.38, -1.05, 0.6, 0.55, -0.24, 0.14, -1.11, 0.16, -0.36, 0.49, -0.34, -0.45, -0.24, 0.43, -0.37, 0.56,
      -0.31, -0.83, 0.78, -0.26, -0.2, -0.25,
    ],
    'not room for its first word on the line before, after a mid-sentence': [
      -1.02, -0.36, 0.47, 0.4, -0.75, -0.65, 0.07, 0.07, -0.66, 0.34, -0.3, 0.61, -0.06, -0.79, -0.23, -0.05,
      -0.24, 0.36, -0.29, -0.31, -0.11, -0.21,
    ],
    'a hair of room for its first word on the line before, after a mid-sentence': [
      -0.38, -0.47, 0.04, 0.07, 0.12, 0.34, 0.45, 0, 0.04, 0.31, -0.27, 0.1, -0.19, 0.31, 0.23, -0.12, -0.41,
      0.12, -0.02, -0.17, -0.02, -0.24,
    ],
    'half an indent of room for its first word on the line before, after a mid-sentence': [
      -0.71, 0, -0.11, -0.48, -0.07, 0.1, 0.5, 0.07, 0.58, -0.44, -0.15, 0.37, -0.08, -0.44, 0.08, -0.29,
      -0.12, 0.02, -0.08, -0.11, 0, -0.65,
    ],
    'up to an indent of room for its first word on the line before, after a mid-sentence': [
      -0.84, 0.45, -0.2, -0.76, -1.13, 0.15, -0.04, 0.46, 0.69, -0.42, -0.39, 0.7, -0.17, -0.08, 0.47, -0.44,
      -0.11, -0.2, -0.12, -0.16, 0, -0.14,
    ],
    'up to two indents of room for its first word on the line before, after a mid-sentence': [
      -0.06, 1.29, -0.44, -1.37, -0.14, -0.35, 1.5, -0.12, 0.72, -0.38, -0.23, -0.67, 0.08, -0.2, 0.67, -0.48,
      -0.17, -0.23, -0.08, 0.16, 0, -0.12,
    ],
    'more than indents of room for its first word on the line before, after a mid-sentence': [
      0.51, 1.16, -0.74, -1.01, 0.04, -0.15, 0.45, 0.02, 0.4, 0.24, -0.73, -0.93, 0.3, 0, 0.5, 0.18, -0.64,
      -0.25, -0.57, 0.07, -0.06, -0.11,
    ],
    'far from room for the next word on this line, at a stop': [
      0.05, -0.2, 0.5, 1.16, -0.23, -0.03, -0.79, -0.44, -0.26, 0.21, -1.8, -0.1, -0.93, -0.08, -0.18, 0.36,
      -0.31, -0.34, -0.05, -0.81, 0, -0.11,
    ],
    'not room for the next word on this line, at a stop': [
      -0.55, 0.19, 0.33, 0.42, -0.06, 0, -0.57, -0.37, 0.16, 0.16, -0.71, -0.03, -0.37, 0, -0.12, 0.68, -0.14,
      -0.1, 0, -0.38, 0, -0.04,
    ],
    'a hair of room for the next word on this line, at a stop': [
      -0.27, -0.3, 0.38, 0.82, 0, 0, -0.4, -0.19, 0.1, 0.36, -0.89, -0.03, -0.23, 0, -0.39, -0.15, -0.02,
      -0.02, 0, -0.11, 0, 0,
    ],
    'half an indent of room for the next word on this line, at a stop': [
      -0.87, 0.28, 0.3, 0.96, -0.06, 0, 0.25, -0.19, -0.17, -0.16, -0.04, -0.07, -0.3, 0, -0.25, 0.17, -0.05,
      -0.02, 0, -0.19, 0, -0.04,
    ],
    'up to an indent of room for the next word on this line, at a stop': [
      -1.18, 0.18, 0.59, 0.68, -0.08, 0, 0.31, 0.11, -0.04, -0.17, 0.1, -0.05, -0.28, 0, -0.23, -0.29, -0.02,
      -0.03, 0, -0.17, 0, 0,
    ],
    'up to two indents of room for the next word on this line, at a stop': [
      -1.12, -0.12, 0.45, 0.46, -0.29, -0.08, 0.42, -0.17, -0.48, -1.2, 0.05, -0.24, 0.53, -0.51, -0.16, 0.09,
      -0.26, -0.12, -0.05, -0.45, 0, -0.25,
    ],
    'more than indents of room for the next word on this line, at a stop': [
      -0.25, 0.02, 0.38, 0.77, -0.69, -0.52, 0.67, -0.15, 0.12, -0.26, -0.41, -0.49, -1.35, -0.32, -0.09,
      0.32, -0.62, -0.46, -0.25, -1.01, -0.04, -1.06,
    ],
    'far from room for the next word on this line, at a hyphen': [
      -0.16, -0.13, 0.09, 0.28, -1.35, -0.34, 0, -0.23, -0.47, 0.03, -0.39, -0.13, 0.11, -0.23, -0.22, -0.39,
      -0.24, -0.21, -0.09, -0.25, -0.13, -0.34,
    ],
    'not room for the next word on this line, at a hyphen': [
      -0.37, -0.22, 0.2, 0.35, 1.12, -0.4, -0.64, 0.08, -0.24, -0.02, -0.34, -0.05, -0.38, -0.14, -0.38, 0.05,
      -0.18, -0.13, 0, -0.2, -0.03, -0.28,
    ],
    'a hair of room for the next word on this line, at a hyphen': [
      -0.16, 0.12, 0.69, 0.13, -0.55, 0, -0.33, -0.44, -0.18, 0.27, -0.17, 0, -0.31, -0.04, -0.15, -0.29,
      -0.11, 0, 0, -0.12, 0, -0.17,
    ],
    'half an indent of room for the next word on this line, at a hyphen': [
      -0.58, 0.22, 0.12, 0.11, -0.28, -0.08, 0.05, -0.03, -0.31, 0.27, -0.12, 0, -0.07, 0, -0.13, -0.07,
      -0.03, -0.03, 0, -0.02, 0, -0.05,
    ],
    'up to an indent of room for the next word on this line, at a hyphen': [
      0.15, 0.47, -0.19, -0.39, -0.5, 0, -0.35, -0.29, -0.22, -0.02, -0.17, 0, -0.08, -0.03, -0.05, -0.12, 0,
      -0.02, 0, -0.03, 0, -0.04,
    ],
    'up to two indents of room for the next word on this line, at a hyphen': [
      0.31, 0.63, 0.46, 0.73, -0.26, 0, 0.06, -1.03, -0.14, 0.15, -0.02, 0, 0, -0.34, 0, 0, 0, 0, 0, 0, 0,
      -0.04,
    ],
    'more than indents of room for the next word on this line, at a hyphen': [
      0.09, -0.52, 0.04, -0.23, -0.87, -0.02, 0.24, -0.87, -0.21, 0.27, -0.02, 0, 0.98, -0.03, 0.11, -0.17, 0,
      -0.02, 0, -0.06, 0, -0.34,
    ],
    'far from room for the next word on this line, at a mid-sentence': [
      -0.41, -0.1, 0.34, 0.29, 0.03, 0.38, 0.1, 0.25, 0.17, 0.3, -0.19, -0.28, 0, 0.04, -0.14, 0.22, -0.14,
      -0.09, -0.34, 0.03, -0.2, -0.17,
    ],
    'not room for the next word on this line, at a mid-sentence': [
      -0.27, 0, 0.21, 0.25, -0.8, -0.85, 0.49, 0.14, -0.7, 0.11, 0.2, 0.1, 0.02, 0.16, -0.21, 0.38, -0.2, 0,
      0.47, -0.05, -0.11, -0.31,
    ],
    'a hair of room for the next word on this line, at a mid-sentence': [
      -0.25, -0.08, 0.18, 0.11, -0.72, -0.36, -0.35, 0.15, 0.11, -0.78, 0.11, -0.32, -0.48, 0.78, 0.36, -0.46,
      -0.1, 0.16, -0.06, -0.19, -0.02, -0.25,
    ],
    'half an indent of room for the next word on this line, at a mid-sentence': [
      0.12, -0.12, -0.04, -0.5, -0.16, -0.23, -0.14, -0.03, -0.09, 0.18, 0.06, -0.08, 0.06, 0.19, -0.84,
      -0.11, -0.02, 0.24, -0.08, -0.19, 0, -0.29,
    ],
    'up to an indent of room for the next word on this line, at a mid-sentence': [
      0.26, 0.09, -0.53, -0.68, 0.62, -0.02, -0.4, 0.03, -0.33, 0.79, 0.53, -0.13, -0.18, -0.05, -0.7, -0.18,
      -0.04, -0.09, -0.08, -0.3, 0, -0.11,
    ],
    'up to two indents of room for the next word on this line, at a mid-sentence': [
      0.12, -0.83, -0.46, -0.37, -0.07, -0.14, 0.15, -0.1, -0.32, 0.07, 0.38, 0.86, -0.04, -0.07, -0.65, 0.02,
      -0.26, 0.25, 0.32, -0.29, 0, 0.11,
    ],
    'more than indents of room for the next word on this line, at a mid-sentence': [
      -0.46, -1.08, -0.24, -0.2, 0.44, 0.27, 0.85, 0.29, 0.17, 0.03, 0.2, 0.47, 0.49, 0.12, -0.23, 0.11, 0,
      0.4, -0.04, 0.3, -0.03, 0.37,
    ],
    'far from room for its first syllable on the line before, after a stop': [
      -0.41, -0.07, 0.05, 0.45, -0.38, -0.08, 0.71, -0.44, 0.25, -0.81, 0.51, 0, 0.28, 0, -0.11, -0.2, 0.2,
      0.58, 0, 0.3, 0, 0.3,
    ],
    'not room for its first syllable on the line before, after a stop': [
      -0.29, 0.08, 0.17, 0.52, -0.81, 0, 0.21, -0.35, 0.18, -0.33, -0.12, 0, -0.2, 0, -0.11, -0.22, 0.04,
      0.06, 0, 0.28, 0, -0.4,
    ],
    'a hair of room for its first syllable on the line before, after a stop': [
      -0.31, 0.03, 0.15, 0.04, 0.1, 0, -0.83, -0.33, 0.02, 0, -0.26, 0, -0.14, 0, -0.07, -0.08, 0.47, 0.11, 0,
      0, 0, -0.33,
    ],
    'half an indent of room for its first syllable on the line before, after a stop': [
      0.93, 0.46, 0.17, -1.01, -1.24, -0.02, -0.41, -0.32, -0.31, -0.25, 0.28, 0, -1.01, 0, -0.51, -0.41,
      0.21, -0.28, -0.05, -0.34, 0, -0.44,
    ],
    'up to an indent of room for its first syllable on the line before, after a stop': [
      -1.21, 0.27, -0.05, -1.65, -0.42, 0, 0, -0.33, 0.25, -0.34, 0.29, 0, 1.03, 0, -0.5, -0.49, 0.4, -0.08,
      0, 0, 0, 0.4,
    ],
    'up to two indents of room for its first syllable on the line before, after a stop': [
      0.29, 0.44, -0.28, -0.91, 0.55, 0, -0.38, -0.44, 0.39, -0.33, 0.06, 0, 0.23, -0.44, -0.15, -0.31, 0.37,
      0.29, 0, 0.37, 0, -0.33,
    ],
    'more than indents of room for its first syllable on the line before, after a stop': [
      0.2, 0.79, -1.3, -1.5, 0.17, -0.07, 0, -0.69, 0.6, -0.78, 0.44, -0.02, 0.08, -0.02, 0.03, -0.03, 0.47,
      0.2, 0, 0.56, 0, 0.27,
    ],
    'far from room for its first syllable on the line before, after a hyphen': [
      -0.25, -0.87, 0.08, 0.33, -0.21, -0.32, -1.98, -0.07, -0.97, 0.62, -0.28, -0.15, -0.29, 0.26, -0.38,
      0.18, -0.26, -0.05, 0, -0.26, -0.12, -0.25,
    ],
    'not room for its first syllable on the line before, after a hyphen': [
      0.05, -0.9, 0.14, 0.41, -0.8, -0.22, -0.58, 0, -0.7, 0.23, -0.27, -0.1, -0.27, -0.06, -0.4, -0.41, -0.2,
      -0.08, 0, -0.23, -0.05, -0.27,
    ],
    'a hair of room for its first syllable on the line before, after a hyphen': [
      -0.38, -0.61, 0.32, 0.5, -0.13, -0.09, -0.36, -0.37, -0.06, 0, -0.17, 0, -0.22, -0.05, -0.2, -0.41,
      -0.14, 0, 0, -0.16, 0, -0.06,
    ],
    'half an indent of room for its first syllable on the line before, after a hyphen': [
      -0.72, -0.81, 0.33, -0.21, -0.07, -0.04, 1.12, 0.38, -0.08, -0.36, -0.13, 0, -0.14, 0, -0.17, -0.2,
      -0.12, -0.02, 0, -0.13, 0, 0,
    ],
    'up to an indent of room for its first syllable on the line before, after a hyphen': [
      -0.54, -0.72, 0.04, -0.17, -0.06, -0.17, 0.59, 0.31, -0.13, -0.16, -0.19, -0.02, -0.34, 0, -0.13, -0.33,
      -0.11, 0, 0, -0.09, 0, -0.11,
    ],
    'up to two indents of room for its first syllable on the line before, after a hyphen': [
      -0.51, -0.28, 0.56, 0.31, -0.08, -0.17, -0.26, 0.48, -0.13, -0.13, -0.03, 0, -0.04, 0, -0.05, -0.17, 0,
      0, 0, -0.04, 0, 0,
    ],
    'more than indents of room for its first syllable on the line before, after a hyphen': [
      -0.24, -0.15, 0.18, 0.54, -0.13, -0.44, -0.31, 0.47, -0.3, 0.5, -0.08, 0, 0.46, -0.25, -0.37, 0.32,
      -0.27, -0.09, 0, -0.05, 0, -0.14,
    ],
    'far from room for its first syllable on the line before, after a mid-sentence': [
      -0.49, -0.54, 0.32, 0.46, -0.26, 0.03, 0.55, 0.27, -0.2, 0.14, -0.34, -0.39, -0.09, 0.26, -0.14, 0.36,
      -0.31, -0.34, 0.43, -0.27, -0.19, -0.23,
    ],
    'not room for its first syllable on the line before, after a mid-sentence': [
      -0.65, -0.74, 0.19, 0.43, -0.41, -0.87, 0.19, 0.03, 0.49, 0.7, -0.3, 0.05, -0.14, -0.71, -0.42, 0.41,
      -0.26, -0.5, 0.42, -0.26, -0.14, -0.4,
    ],
    'a hair of room for its first syllable on the line before, after a mid-sentence': [
      -0.31, -0.48, 0.27, 0.25, -0.07, -0.32, 0.6, 0.18, -0.23, 0.67, -0.26, 0.12, -0.29, 0.45, 0, 0.02,
      -0.21, -0.14, -0.04, -0.22, -0.04, -0.46,
    ],
    'half an indent of room for its first syllable on the line before, after a mid-sentence': [
      -0.46, -0.9, 0.3, -0.07, -0.08, 0.51, -0.2, -0.26, -0.15, 0.6, -0.26, 0.75, -0.35, -0.33, -0.28, 0.22,
      -0.23, 0.3, -0.14, 0.03, 0, 0.27,
    ],
    'up to an indent of room for its first syllable on the line before, after a mid-sentence': [
      -0.18, -1.1, 0.24, -0.04, -0.25, -0.36, 0.19, -0.72, -0.6, 0.26, -0.44, 0.61, -0.51, 0.36, -0.41, 0.16,
      -0.65, -0.39, -0.19, -0.24, 0, -0.15,
    ],
    'up to two indents of room for its first syllable on the line before, after a mid-sentence': [
      -0.53, -0.23, 0.82, 0.47, -0.15, 0.16, -1.43, -0.11, -0.53, 0.63, -0.38, -0.24, -0.57, 0.05, -0.59,
      0.07, -0.2, -0.55, -0.11, -0.24, 0, -0.16,
    ],
    'more than indents of room for its first syllable on the line before, after a mid-sentence': [
      0.34, 0.92, 0, -0.64, -0.27, -0.12, 0.04, -0.23, 0.14, 0.61, -0.74, -0.96, 0.23, 0.17, 0.33, -0.05,
      -0.64, -0.3, -0.57, 0.06, -0.06, -0.12,
    ],
    'far from room for the next syllable on this line, at a stop': [
      -0.21, 0.69, 0.28, 0.57, -0.21, -0.03, 0.04, -0.49, 0.17, -0.23, -0.39, -0.08, -0.73, -0.08, 0.19, 0.19,
      -0.27, -0.27, 0, -0.77, 0, -0.07,
    ],
    'not room for the next syllable on this line, at a stop': [
      -0.49, -0.79, 0.78, 1.29, -0.04, 0, -0.02, -0.03, -0.48, -0.76, -0.55, -0.02, -0.34, 0, -0.26, -0.57,
      -0.12, -0.12, 0, -0.39, 0, -0.05,
    ],
    'a hair of room for the next syllable on this line, at a stop': [
      -0.16, -0.31, 0.63, 1.06, 0, 0, -0.16, -0.09, -0.24, -0.07, -0.71, 0, -0.21, 0, -0.4, 0.98, -0.02,
      -0.02, 0, -0.08, 0, 0,
    ],
    'half an indent of room for the next syllable on this line, at a stop': [
      -0.96, 0.1, 0.41, 0.73, -0.07, 0, -0.17, -0.31, -0.38, 0, -0.46, -0.07, -0.4, -0.02, -0.34, 0.53, -0.08,
      -0.03, -0.05, -0.23, 0, -0.04,
    ],
    'up to an indent of room for the next syllable on this line, at a stop': [
      -0.58, 0.14, 0.52, 0.64, -0.09, 0, -0.03, -0.2, -0.1, 0.12, -0.6, -0.06, -0.36, 0, -0.47, 0.41, -0.04,
      -0.05, 0, -0.22, 0, -0.02,
    ],
    'up to two indents of room for the next syllable on this line, at a stop': [
      -1.22, -0.13, 0.33, 0.77, -0.29, -0.08, 0, -0.41, 0.27, 0.2, -0.38, -0.25, 0.44, -0.51, -0.39, -0.11,
      -0.28, -0.13, -0.06, -0.49, 0, -0.25,
    ],
    'more than indents of room for the next syllable on this line, at a stop': [
      -0.26, 0.11, 0.37, 0.74, -0.69, -0.52, 0.59, -0.12, 0.08, -0.31, -0.47, -0.51, -1.29, -0.32, -0.05,
      0.18, -0.6, -0.46, -0.25, -0.97, -0.04, -1.02,
    ],
    'far from room for the next syllable on this line, at a hyphen': [
      -0.23, -0.54, 0.38, 0.21, -0.36, -0.34, 0.26, -0.21, -0.56, 0.28, -0.39, -0.12, 0.22, -0.22, -0.2, -0.1,
      -0.24, -0.17, -0.08, -0.24, -0.12, -0.36,
    ],
    'not room for the next syllable on this line, at a hyphen': [
      -0.53, -0.19, 0.58, 0.28, 0.2, -0.39, -1.14, -0.08, -0.05, 0.03, -0.32, -0.06, -0.41, -0.14, -0.36,
      0.04, -0.2, -0.15, 0, -0.22, -0.04, -0.28,
    ],
    'a hair of room for the next syllable on this line, at a hyphen': [
      -0.38, -0.08, -0.05, 0.67, -0.44, 0, -0.12, -0.37, -0.1, 0.04, -0.2, 0, -0.3, -0.05, -0.19, -0.31,
      -0.13, -0.02, 0, -0.14, 0, -0.1,
    ],
    'half an indent of room for the next syllable on this line, at a hyphen': [
      0.58, 0.55, -0.3, -0.34, -0.39, -0.08, 0, -0.14, -0.45, -0.14, -0.2, 0, -0.16, 0, -0.21, -0.1, -0.06,
      -0.06, 0, -0.09, 0, -0.07,
    ],
    'up to an indent of room for the next syllable on this line, at a hyphen': [
      0.28, 0.32, -0.3, -0.44, -0.49, 0, 0, 0.09, -0.13, -0.26, -0.24, 0, -0.13, -0.03, -0.08, -0.45, -0.03,
      -0.05, 0, -0.05, 0, -0.04,
    ],
    'up to two indents of room for the next syllable on this line, at a hyphen': [
      0.21, 0.42, 0.31, 0.58, -0.39, 0, -0.16, 0.39, -0.3, 0.02, -0.06, 0, 0, -0.34, -0.05, -0.16, 0, 0, 0, 0,
      0, -0.05,
    ],
    'more than indents of room for the next syllable on this line, at a hyphen': [
      0.26, -1.46, 0.31, 0.09, -0.9, -0.02, 0.21, -0.41, -0.26, 0.26, -0.02, 0, 0.98, -0.03, 0.11, -0.27, 0,
      -0.02, 0, -0.06, 0, -0.42,
    ],
    'far from room for the next syllable on this line, at a mid-sentence': [
      -0.36, -0.31, 0.27, 0.26, -0.11, -0.04, 0.52, 0.24, 0, 0.27, 0.11, -0.23, -0.11, 0.23, -0.21, 0.37,
      -0.12, 0.21, -0.25, -0.06, -0.19, -0.36,
    ],
    'not room for the next syllable on this line, at a mid-sentence': [
      -0.39, -0.23, 0.29, 0.28, 0.3, 0.08, -0.04, 0.23, 0.48, -0.52, -0.16, 0.32, 0.25, 0.37, -0.11, -0.13,
      -0.2, 0.15, 0.5, -0.04, -0.14, -0.12,
    ],
    'a hair of room for the next syllable on this line, at a mid-sentence': [
      0.54, 0.2, 0, 0.2, -0.09, 0.41, 0.4, 0.29, 0.03, -0.21, 0.3, -0.15, -0.36, -0.74, -0.18, 0.4, -0.21,
      -0.11, -0.03, 0.08, -0.04, -0.24,
    ],
    'half an indent of room for the next syllable on this line, at a mid-sentence': [
      -0.02, 0.28, 0, -0.12, 0, -0.42, -0.05, 0.24, -0.54, -0.53, 0.05, -0.12, 0.07, 0.5, 0.08, 0.1, -0.43,
      -0.33, 0.2, 0.17, 0, 0.29,
    ],
    'up to an indent of room for the next syllable on this line, at a mid-sentence': [
      -0.44, 0.3, -0.32, -0.22, -1.07, -0.36, 0.31, 0.23, 0.36, -0.95, -0.08, -0.29, -0.67, 0.16, -0.02,
      -0.21, 0.17, 0.12, -0.13, 0.28, 0, 0.35,
    ],
    'up to two indents of room for the next syllable on this line, at a mid-sentence': [
      -0.92, 0.03, -0.03, -0.08, 0.37, -0.35, 0.18, 0.12, -0.13, -0.35, -0.23, 0.73, -0.36, -0.02, 0.12, -0.3,
      -0.19, 0.02, 0.29, 0.41, 0, -0.03,
    ],
    'more than indents of room for the next syllable on this line, at a mid-sentence': [
      0.14, -0.74, 0.34, -0.13, 0.39, 0.21, 0.32, 0.27, -0.28, 0.15, -0.28, 0.33, 0.63, 0.08, -0.4, 0.11,
      -0.08, 0.29, -0.06, 0.13, -0.03, 0.21,
    ],
    'almost an em less short than an indented line, after a stop': [
      -1.74, -1.69, -0.21, -0.48, 0.38, 0, 0.46, -0.43, 0.63, -0.66, 1.65, 0, 1.01, 0, 0.2, -1.12, 0.34, 0.22,
      0, 0.36, 0, -0.36,
    ],
    'much less short than an indented line, after a stop': [
      -1, -0.89, 0.49, 0, -0.83, 0, 0.09, -0.17, 0.19, -0.27, 0.64, 0, 0.1, 0, 0.16, -0.35, 0.1, 0.45, 0,
      0.05, 0, -0.29,
    ],
    'less short than an indented line, after a stop': [
      -0.34, -0.28, 0.1, 0.42, -0.25, 0, -0.03, -0.02, -0.08, -0.08, 0.57, 0, -0.38, 0, -0.57, 0.1, -0.18,
      0.45, 0, 0.57, 0, -0.06,
    ],
    'a little less short than an indented line, after a stop': [
      -0.59, -0.25, 0.06, -0.52, -0.5, 0, 0.15, -0.32, -0.45, -0.03, 1.7, 0, -0.91, 0, 0.39, -0.11, 0.2,
      -0.13, 0, 0.62, 0, 0.33,
    ],
    'as short as an indented line, after a stop': [
      0.4, 0.07, -0.2, -0.74, -1.24, -0.04, -0.24, -0.19, 0.72, -0.05, 0.86, 0, 0.19, 0, 0.54, 0.06, 0.12,
      0.05, 0, 0.43, 0, -0.34,
    ],
    'a little shorter than by an indent, after a stop': [
      0.51, 0.64, 0.02, -0.46, 0.14, 0, -0.27, -0.41, 0.03, -0.37, 1.03, 0, -0.25, 0, -0.37, 0.48, -0.04,
      0.13, 0, 0.27, 0, 0.22,
    ],
    'shorter than by an indent, after a stop': [
      -0.06, 0.5, -0.38, -0.49, -0.19, 0, -0.1, -0.45, -0.17, -0.13, 0.84, 0, -0.23, 0, 0.07, 0.08, 0.02,
      0.37, 0, 0.29, 0, -0.16,
    ],
    'an em shorter than by an indent, after a stop': [
      0.43, 0.4, -0.06, -0.47, 0.12, 0, 0.29, -0.45, 0.12, -0.25, 0.45, 0, 0.85, 0, -0.37, -0.09, 0.18, 0, 0,
      0.32, 0, 0,
    ],
    'two ems shorter than by an indent, after a stop': [
      0.02, 0.3, -0.49, -1.1, 0.84, 0, 0.45, -0.35, -0.11, -0.31, 0.03, 0, -0.39, 0, 0.09, -0.6, 0.8, -0.26,
      0, -0.27, 0, -0.12,
    ],
    'far shorter than by an indent, after a stop': [
      0.35, 0.51, -0.54, -0.72, -0.06, -0.12, 0.43, -0.82, 0, -1, -0.35, 0, 0.18, -0.46, 0.19, -0.82, 0.7,
      -0.1, -0.04, 0.2, 0, -0.21,
    ],
    'almost an em less short than an indented line, in mid-sentence': [
      -0.88, -1.36, 0.1, 0.31, 0.75, -0.46, 0.33, 0.29, 0.43, 0.13, -0.25, -0.15, 0.48, 0.23, -0.03, 0.22,
      -0.27, -0.55, -0.09, -0.3, -0.11, -0.13,
    ],
    'much less short than an indented line, in mid-sentence': [
      -0.41, -1.17, 0.3, 0.37, -0.58, -0.46, -0.23, -0.08, 0, -0.26, -0.22, -0.09, -0.3, -0.27, -0.3, 0.28,
      -0.23, -0.07, -0.05, -0.24, -0.08, 0.03,
    ],
    'less short than an indented line, in mid-sentence': [
      -0.7, -1.01, 0.49, 0.52, 0.44, -0.67, -0.13, -0.41, -0.1, -0.36, -0.23, -0.15, -0.26, 0, -0.5, -0.41,
      -0.24, -0.49, -0.06, -0.19, -0.09, -0.12,
    ],
    'a little less short than an indented line, in mid-sentence': [
      -0.7, -0.59, 0.23, 0.35, 0, 0.86, -0.19, 0.22, -0.52, -0.23, -0.22, -0.09, -0.83, 0.16, 0.55, -0.03,
      -0.22, -0.2, -0.02, -0.22, -0.06, -0.35,
    ],
    'as short as an indented line, in mid-sentence': [
      -0.39, -0.31, 0.04, 0.45, -0.92, -0.56, 0.29, 0, -0.24, -0.68, -0.23, -0.1, -0.46, 0.51, -0.22, -0.11,
      -0.23, -0.23, -0.03, -0.23, -0.07, -0.31,
    ],
    'a little shorter than by an indent, in mid-sentence': [
      -0.03, 0.31, 0.08, 0.31, -0.21, 0.54, -0.16, 0.04, -0.37, -0.32, -0.24, -0.13, -0.38, 0.15, -0.91, 0.19,
      -0.23, -0.16, -0.05, -0.15, -0.07, 0.2,
    ],
    'shorter than by an indent, in mid-sentence': [
      0.1, 0.26, 0.09, 0.34, 0.31, 0.48, 0.33, 0.03, -0.05, -0.06, -0.25, -0.16, -0.1, -0.42, -0.29, 0.1,
      -0.24, 0.42, 0.49, -0.2, -0.11, -0.18,
    ],
    'an em shorter than by an indent, in mid-sentence': [
      -0.21, 0.15, 0.03, 0.31, -0.56, -0.31, -0.39, 0.21, -0.14, 0.29, -0.3, -0.3, 0.47, 0.47, -0.11, 0.08,
      -0.24, -0.14, -0.14, -0.19, -0.08, -0.04,
    ],
    'two ems shorter than by an indent, in mid-sentence': [
      -0.11, -0.43, 0.55, 0.39, -0.17, -1.32, -0.16, -0.07, -0.59, 0.17, -0.39, 0.28, -0.39, -0.07, -0.31,
      0.28, -0.3, -0.86, 0.14, -0.29, -0.04, -1.06,
    ],
    'far shorter than by an indent, in mid-sentence': [
      -0.45, 0.21, 0.46, 0.7, -0.48, -0.9, 0.19, -0.13, -0.36, 0.14, -1.09, 0.51, -0.37, -0.2, -0.41, 0.51,
      -0.85, 0.07, 0.06, -0.49, -0.1, -0.44,
    ],
    'ends in a stop': [
      -0.64, 0.25, 1.4, 0.93, -1.4, -0.68, -0.97, -0.28, -0.4, 0.29, -0.99, -0.9, -0.94, -0.85, -0.02, 1.06,
      -0.6, -1.31, -0.39, -1.18, -0.11, -1.02,
    ],
    'ends in a colon': [
      3.52, 1.83, 2.55, 2.49, -1.78, -0.74, -1.36, -1.69, -2.21, -1.3, -3.87, -0.36, -1.75, -0.1, -0.89,
      -0.51, -0.49, -0.97, -0.1, -1.73, 0, -0.4,
    ],
    'ends in a comma': [
      -0.54, 0.06, 0.71, 0.28, -2.35, -1.31, 0.08, 0.07, -0.34, 0.04, -1.33, -0.28, 0.37, 0.37, -0.48, -0.95,
      -0.18, 0.36, -0.04, -0.38, 0, -0.28,
    ],
    'ends in a hyphen': [
      -0.21, 0.25, 0.31, 0.29, -0.54, -0.82, -0.35, -0.03, -0.61, 0.12, -0.41, -0.18, 0.08, -0.43, -0.28,
      -0.59, -0.25, -0.27, -0.12, -0.26, -0.16, -0.53,
    ],
    'ends in the open': [
      -0.67, -0.47, 0.18, 0.18, 0.5, 0.43, 1.08, 0.31, 0.26, 0.02, 0.21, 0.45, -0.03, 0.28, -0.25, 0.32,
      -0.14, 0.2, 0.57, 0.09, -0.22, -0.05,
    ],
    'ends in a full stop': [
      1.53, 1.42, 0.99, 0.7, -2.98, -0.68, -0.22, -0.15, -0.82, 0.17, -2.64, -0.68, -0.89, -1.17, 0.44, 0.92,
      -0.55, -1.16, -0.35, -1.09, -0.1, -2.01,
    ],
    'punctuated inside': [
      0.17, 1, 0.78, 0.31, -2.72, -1.95, -1, -0.16, -0.79, -1.65, -0.7, -0.46, 1.26, -0.12, -0.77, 0.03,
      -0.63, -0.19, -0.48, 0.71, -0.18, -0.73,
    ],
    unpunctuated: [
      -0.11, 0.14, 0.41, 0.06, 1.37, 0.53, -0.02, 0.34, 0.53, 0.41, 0.03, 0.45, -0.65, 0.09, -0.25, -0.25, 0,
      0.14, 0.63, -0.47, -0.21, -0.02,
    ],
    'full line': [
      -0.17, -0.38, 0.31, 0.32, -0.52, -0.7, 0.38, 0.33, -0.43, 0.5, -0.21, -0.31, -0.12, -0.29, -0.16, 0.27,
      -0.19, 0.11, -0.45, -0.2, -0.22, -0.28,
    ],
    'short line': [
      -0.12, -0.12, 0.57, 0.46, -0.39, -0.39, 0.24, 0.02, -0.55, 0.2, -0.2, 0.38, -0.06, -0.03, -0.28, -0.22,
      -0.31, -0.37, 0.5, -0.2, -0.13, -0.68,
    ],
    'wider than its column': [
      -0.58, -0.53, -0.18, 0.37, -0.02, 0, -0.5, -0.12, -0.88, 0.7, 2.12, 0, 0.18, 0, 0, -0.15, 0.02, -0.08,
      0, -0.04, 0, -0.02,
    ],
    'uncut line': [
      0.62, -0.16, 0.3, -1.41, 0, 0, -0.03, -0.15, -1.35, -0.2, -1.09, 0, -0.1, -0.02, -1.55, -0.22, 0, -0.14,
      0, -0.37, 0, -0.03,
    ],
    indent: [8, 8, -8, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, -8, 0, 0, -8, 0, -8, 0],
    'up to 4 em': [
      0.13, -0.67, -0.5, -0.21, 0.73, 1.65, -1.41, 0.93, -1.75, 0.42, -2.12, 1.04, 0.33, 1.39, -0.42, 0.81,
      -0.98, -2.68, 0.87, -2.25, -0.02, 3.35,
    ],
    'up to 8 em': [
      -0.8, -0.89, -0.05, 0.12, 0.52, 0.73, -1, 0.67, -1.78, 0.59, -0.24, -0.1, 0.03, 0.99, -0.51, 1.22,
      -0.74, 0.4, 0.12, 0.23, -0.16, -1.07,
    ],
    'up to 12 em': [
      -0.69, -0.49, 0.23, 0.3, -0.04, -2.27, -0.36, -0.02, -0.64, 0.06, 0.22, -0.54, 0, -0.4, -0.53, 0.63,
      0.02, 0.29, -0.69, 0.31, -0.21, -2.48,
    ],
    'up to 18 em': [
      0.22, 0.02, 0.55, 0.5, -0.89, -1.83, 1.38, -0.55, 0.51, 0.55, -0.33, -0.43, 0.02, -0.43, -0.21, -0.04,
      0.31, 0.99, -0.28, -1.08, -0.14, -2.48,
    ],
    'up to 26 em': [
      0.25, 0.07, 0.34, -0.05, -1.32, -1.62, 1.5, -3.01, 0.72, -0.58, -3.58, -0.14, -1.36, -1.68, 1.28, -0.72,
      -1.36, -1.42, -0.15, -2.89, 0, -2.48,
    ],
    'up to 40 em': [
      0.37, 0.29, 0.19, -0.18, -2.49, -1.11, 1.47, -3.38, 1.76, -3.28, -3.46, -0.04, -2.2, -1.67, 1.73, -3.09,
      -2.07, -1.41, -0.06, -2.94, 0, -1.11,
    ],
    'longer than 40 em': [
      2.34, 1.51, 0.81, 0.19, -0.37, 0, -1.81, -1.68, 3.14, -1.04, -3.02, -0.04, -2.38, -1.11, 1.58, -2.45,
      -1.87, -0.84, -0.02, -1.89, 0, -0.57,
    ],
    'begins with Han': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'begins with an opening quote or bracket': [
      -1.42, 1.82, -0.56, -0.1, -1.66, -1.54, 0.19, -0.07, -2.06, -2.39, 0.74, -0.17, -0.69, -0.02, -1.28,
      -0.43, -0.03, -0.7, -0.08, -0.7, 0, -0.92,
    ],
    'begins with a digit': [
      -1.72, -0.04, 0.72, 0.09, -1.16, 0, -2.22, 1.95, -2, 0, -0.4, 0.49, 0, -0.46, -0.67, -0.84, -0.34,
      -0.79, 0.56, -0.25, 0, -1,
    ],
    'begins with a closing mark': [
      -0.24, -0.61, 0.36, 0.21, 0, 0, 0.35, -0.03, -0.22, 0, -0.04, 0, 0, 0, 0, 0, -0.02, 0, 0, -0.02, 0, 0,
    ],
    'begins with a dash': [
      -0.36, -0.96, 0.74, 0.52, -0.35, 1.47, -1.04, -0.21, -0.46, 0.99, -0.02, -0.11, -0.07, 0, -0.07, -0.18,
      0, -0.27, 0, 0, 0, -0.04,
    ],
    'begins with a line mark': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'begins with a hash': [
      -0.24, -0.48, -0.07, -0.02, 0.91, -0.34, 1.26, -1.41, 2.02, -1.14, 1.09, 0, -0.14, 0, -0.07, -0.41,
      -0.05, -0.5, 0, -0.43, 0, -0.03,
    ],
    'begins with a small letter': [
      -0.78, -1.58, 0.6, 0.48, -5.51, -1.11, -5.73, 0.58, -4.52, 0.23, -0.34, 0.03, -0.5, -0.85, -0.73, 0.61,
      -0.29, -4.93, -0.75, -0.31, -0.22, -0.93,
    ],
    'begins with a capital': [
      1.85, 1.11, -0.46, -0.46, 0.15, 0.38, 0.72, -1.07, 1.11, -0.03, 0.05, -0.15, 1.35, 1.55, 2.16, 0, 0.04,
      0.31, 0.47, 0.56, -0.14, 1.81,
    ],
    'begins with something else': [
      0.8, 0.54, 0.05, 0.56, -1.08, -0.77, -1.23, 1.01, -1.08, -1.61, -0.13, 0, 0.56, -0.03, -0.07, -0.47,
      0.24, -0.12, -0.03, -0.13, 0, -0.02,
    ],
    'rest of a torn line': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'perhaps the rest of a torn line': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'one or two hashes': [
      -0.03, -0.04, 0, 0, -1.01, -0.02, 4.05, -0.61, -1.3, -0.42, -0.4, 0, 0, 0, 0, -0.08, -0.02, -0.17, 0,
      -0.03, 0, 0,
    ],
    'three hashes': [
      -0.21, -0.05, -0.04, 0, 1.97, -0.32, -1.94, -0.8, 3.01, -0.72, -0.18, 0, -0.12, 0, -0.05, -0.33, -0.02,
      -0.31, 0, -0.38, 0, -0.03,
    ],
    'four hashes or more': [
      0, -0.38, -0.02, 0, -0.08, 0, -1.01, 0, -0.03, 0, 1.69, 0, 0, 0, 0, 0, 0, 0, 0, -0.02, 0, 0,
    ],
    'two halves': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'all capitals': [
      -1.56, -2.57, -2.02, -1.84, 2.16, 2.02, 0.91, 1.54, 0.34, 0.35, -0.97, -0.1, -2.55, -1.25, -1.77, -1.73,
      -0.48, -1.08, -0.26, -1.24, 0, 0.96,
    ],
    'set vertically': [0, 0, -3, -3, 0, -3, 5, -3, 0, -3, 0, -3, 0, -3, 0, -3, 0, 0, -3, 0, -3, 0],
    'mostly capitals': [
      1.66, -3.28, 0.25, -0.93, 1.31, 1.92, 0.05, 0.95, -0.57, -0.5, -0.84, -0.11, -0.16, 0.14, -1.42, -2.05,
      -0.46, -1.13, -0.26, -1.41, 0, 0.67,
    ],
    'doubled within the line': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'begins what is printed twice': [
      -0.12, -0.3, -0.08, -0.03, 0.9, -0.07, 0.36, -0.36, -0.6, -0.26, 0, 0, -0.03, 0, -0.11, -0.04, -0.1,
      -0.03, 0, -0.05, 0, -0.02,
    ],
    'goes on with what is printed twice': [
      -0.02, -0.07, -0.44, -0.42, -0.1, 0.15, 0.12, 0.37, 0.18, 0.25, 0, 0, -0.03, 0, -0.05, -0.04, 0, 0, 0,
      0, 0, -0.06,
    ],
    'end of a quotation before': [
      -1.18, 0.79, -1.85, -1.11, 1.05, 0, 0.7, -0.34, -0.63, 0, 0.45, 0, 0.5, 0, 1.58, -0.24, -0.57, -1.02, 0,
      1.01, 0, 0.03,
    ],
    'full line before, ending in a stop': [
      0.47, 0.53, -0.05, -0.05, -0.25, -0.08, -0.03, -0.51, 0.33, -0.48, 0.39, 0, -0.33, 0, -0.11, -0.06,
      0.25, 0.29, 0, 0.42, 0, 0.1,
    ],
    'indented line before, ending in a stop': [
      -0.43, -0.1, -0.21, -0.17, 0.05, 0, 0.06, -0.03, 1.06, -0.08, 0.1, 0, -0.18, 0, 0.03, -0.63, 0.38,
      -0.11, 0, 0.63, 0, -0.55,
    ],
    'short line before, ending in a stop': [
      0.03, 0.67, -0.66, -1.36, -0.04, -0.08, 0.34, -0.65, 0.4, -0.92, 0.86, -0.04, 0.67, -0.44, -0.03, -0.89,
      0.79, 0.55, -0.03, 0.61, -0.02, -0.06,
    ],
    'full line before, ending in a colon': [
      -0.46, 2.04, -1.06, -1.25, -0.17, -0.12, -0.38, -0.27, -0.56, -0.07, -0.04, 0, -0.08, 0, -0.11, -0.19,
      -0.02, -0.11, -0.02, 0.56, 0, 0.68,
    ],
    'indented line before, ending in a colon': [
      -0.16, 2.18, -1.35, -0.46, 0.22, -0.02, -0.18, -0.02, -0.1, -0.13, 0, 0, 0, 0, 0.17, 0.24, 0, 0, 0,
      0.04, 0, 0,
    ],
    'short line before, ending in a colon': [
      0.02, 1.98, -2.09, -1.1, 0.32, -0.04, 0.5, -0.37, -0.51, -1.46, -0.02, 0, -0.04, 0, 0.08, 0.22, 0,
      -0.12, 0, 1.72, 0, 0.44,
    ],
    'full line before, ending in a comma': [
      -1.45, -1.04, 0.02, 0.57, -1.16, -0.67, 0.16, 0.52, -1.01, 0.11, -0.35, -0.07, -0.42, 0.09, -0.7, -0.32,
      -0.18, -0.91, 0.89, -0.23, 0, -0.96,
    ],
    'indented line before, ending in a comma': [
      -1.31, -0.88, -0.32, -1.18, -0.08, -0.28, -0.57, 0.43, -0.16, 0.52, -0.02, 0, 1.32, -0.04, -0.24, -0.6,
      0, -0.03, 0, -0.02, 0, 0,
    ],
    'short line before, ending in a comma': [
      -1.96, -0.96, 0.36, -0.57, -0.65, 0, -1.28, 0.91, -1.09, 0.88, -0.17, 0.78, -0.8, 0.48, -0.72, -0.69,
      -0.04, -0.04, -0.07, -0.16, 0, -0.08,
    ],
    'full line before, ending in a hyphen': [
      -0.52, -1.01, 0.14, 0.38, -0.92, -0.17, 0.27, 0.06, -1.05, 0.34, -0.3, -0.21, -0.32, 0.08, -0.4, -0.17,
      -0.26, -0.17, -0.06, -0.26, -0.16, -0.31,
    ],
    'indented line before, ending in a hyphen': [
      1.4, -0.25, -0.34, -0.12, -0.02, -0.27, -0.52, -0.1, -0.08, 0.23, -0.02, -0.05, -0.1, -0.03, -0.08,
      -0.21, 0, 0, 0, -0.02, 0, 0,
    ],
    'short line before, ending in a hyphen': [
      -2.35, -0.31, 1.27, 0.76, -0.54, -1.06, -1.47, 0.9, -0.66, -0.66, -0.14, -0.02, 0.21, -0.25, -0.44,
      -0.34, -0.31, -0.09, 0, -0.17, 0, -0.22,
    ],
    'full line before, ending in the open': [
      -0.49, -0.57, 0.73, 0.45, -0.09, -0.13, 0.73, 0.13, 0.21, 0.51, -0.34, -0.61, -0.2, -0.33, -0.17, 0.42,
      -0.33, 0.13, -0.35, -0.29, -0.21, -0.32,
    ],
    'indented line before, ending in the open': [
      0.21, -1.6, -0.2, 0.1, -0.36, 0.25, 0.27, 0.47, 0.7, 0, -0.25, 0.87, -0.3, 0.5, 0.18, 0.11, -0.26,
      -0.03, -0.21, -0.24, -0.02, -0.58,
    ],
    'short line before, ending in the open': [
      0.42, -0.92, 0.42, 0.4, -0.21, 0.39, 0, 0.59, -0.37, 0.46, -0.59, 0.18, 0.06, 0.73, -0.33, 0.56, -0.5,
      -0.79, -0.76, -0.7, -0.06, 0.2,
    ],
    'punctuated line in the open before': [
      -0.39, -0.7, 0.27, 0.73, -0.29, -1, 0.38, -0.21, -0.26, 0.43, -0.38, 0.11, -0.03, 0.42, 0.02, 0.03,
      -0.41, -0.23, -0.08, -0.37, -0.16, -0.34,
    ],
    'unpunctuated line before': [
      -0.37, -0.24, 0.38, 0.3, -0.34, 0.28, 0.07, 0.4, -0.03, 0.53, -0.33, -0.03, -0.27, -0.34, -0.28, 0.48,
      -0.29, -0.29, -1.2, -0.23, -0.22, -0.26,
    ],
    'uncut line before': [
      0.7, 2.33, -2.9, -0.89, 0.28, 0, 0.8, 0, -0.79, 0, 1.64, 0, -0.04, 0, 1, -0.1, -0.22, -0.08, 0, 0.89, 0,
      -0.31,
    ],
    'uncut line in mid-sentence before': [
      -0.02, 0.33, -0.23, -0.22, 0, 0, -0.06, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -0.04, 0, 0.17, 0, 0,
    ],
    'ghost indent before': [
      -0.17, 0.17, 0.4, 0.17, -0.35, 0.03, -0.04, 0.21, -0.63, 0.34, -0.32, 0.51, -0.05, -0.13, -0.27, 0.44,
      -0.14, -0.22, 0.22, -0.2, -0.16, -0.49,
    ],
    'two halves before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'mostly capitals before': [
      0.25, -3.56, 1.5, -0.41, -1.7, 0.78, -0.57, 0.68, -0.87, 1.17, -1.81, -0.12, 0.81, 3.04, -1.73, -0.71,
      -0.53, -0.9, -0.08, -0.8, 0, -1.42,
    ],
    'doubled line before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'what is printed twice ends before': [
      -0.02, -0.15, -0.11, -0.06, 0.58, 0, 0.52, -0.39, -0.54, -0.17, 0, 0, -0.03, 0, 0, 0, 0, -0.02, 0, 0, 0,
      -0.02,
    ],
    'what is printed twice goes on': [
      -0.02, -0.07, -0.44, -0.42, -0.1, 0.15, 0.12, 0.37, 0.18, 0.25, 0, 0, -0.03, 0, -0.05, -0.04, 0, 0, 0,
      0, 0, -0.06,
    ],
    'line after ends in a stop': [
      0.21, 0.25, 0.1, 0.41, -1.5, -1.46, -0.68, 0.08, -0.16, 0.26, 0.25, -0.29, -0.4, -0.24, -0.49, 0.02,
      -0.28, -0.2, -0.22, -0.11, -0.1, -0.54,
    ],
    'line after ends in a full stop': [
      -0.13, 0.42, 0.31, 0.3, -1.94, -1.46, -0.36, 0.17, -0.42, 0.06, 0.09, -0.28, -0.29, -0.1, -0.31, 0.12,
      -0.18, 0, -0.24, -0.03, -0.1, -0.45,
    ],
    'unpunctuated line after': [
      -0.4, -0.27, 0.46, 0.29, 0.09, 0.18, 0.28, 0.19, 0.46, 0.35, -0.39, -0.13, 0, -0.04, -0.31, 0, -0.24,
      0.19, -0.4, -0.17, -0.22, -0.53,
    ],
    'full line after': [
      -0.45, -0.07, 0.38, 0.22, -0.29, -0.13, -0.27, 0.08, -0.76, -0.16, 0.1, 0.22, -0.11, -0.03, -0.27, 0.33,
      -0.2, -0.39, 0.39, -0.17, -0.18, -0.21,
    ],
    'short line after': [
      -0.34, 0.15, 0.28, 0.46, 0.13, -0.69, -0.35, 0.07, -0.68, 0, -0.38, -0.48, -0.5, 0.22, 0.27, 0.24,
      -0.24, -0.05, 0.55, -0.33, -0.07, -0.17,
    ],
    'ghost indent after': [
      0.12, 0.1, 0.1, 0.26, -0.06, -0.5, 0.19, -0.03, 0.07, 0.4, 0.1, 0.06, 0.6, -0.03, -0.05, -0.02, -0.07,
      0, -0.5, -0.19, -0.16, -0.15,
    ],
    'dash after': [
      0.61, 0.25, 0.13, 0.33, 0.32, 0, -0.68, 0.16, -1.77, 1.38, -0.12, 0, -0.21, 0, -0.04, -0.16, 0, -0.07,
      0, 0, 0, 0,
    ],
    'hash after': [
      0.6, 0.16, -0.93, -1.23, -1.32, 0.24, -1.13, 0.75, -2.04, 0.49, -0.18, 0, -0.32, 0.37, 0, 0.32, 0.3,
      -0.05, 0, 0.52, 0, 0.88,
    ],
    'torn before its end': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'perhaps torn before its end': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'frame start after': [
      -0.76, 0.11, 0.13, 0.24, 1.1, 0.31, -0.91, -0.16, 0.12, 0.23, -0.72, -0.08, -0.64, 0.12, 0, 0.42, 0.05,
      -0.88, -0.13, -0.13, 0, 0.65,
    ],
    dateline: [
      3.06, -5.13, -2.24, -3.89, 2.25, -3.05, -2.53, -1.51, -1.91, -2.73, -0.61, -3, 0.89, -3, -1.44, -3.16,
      -0.08, -0.21, -3, -0.55, -3, 0.15,
    ],
    byline: [
      -1.59, -0.91, -0.92, -0.89, -1.98, -1.72, -2.47, -2.45, -2.91, 0.54, -0.68, 0, 5.9, -0.44, 1.04, 1.04,
      -0.13, -4.03, 0, -0.52, 0, -0.36,
    ],
    'a name by itself': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'names in brackets': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'ends in names in brackets': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'leaves names in brackets open': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'jump line': [
      -0.02, -0.83, -0.9, -0.84, -1.59, 0, -1.07, -0.06, -0.31, -0.54, -0.9, 0, -0.38, 0, -0.09, -0.04, -0.22,
      -0.56, 0, 5.17, 0, -0.04,
    ],
    'ends in a jump': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    "ends in an editor's mark": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'ends in a credit': [
      -1.79, -2.22, -1.82, -1.61, -1.62, 0, -3.37, -1.81, -4.35, -1.57, -0.83, 0, -2.57, -1.48, 3.15, 4.84,
      4.37, -1.29, -0.02, -2.45, 0, -0.58,
    ],
    'speaks of its picture': [
      -0.44, -1.76, -1.06, -0.94, -0.06, 0, -0.76, -0.28, -1.27, -0.48, -0.02, 0, -0.39, -0.25, 4.24, 1.33,
      -0.13, -0.13, 0, -0.63, 0, 0,
    ],
    'date line': [
      -0.17, -0.28, -0.3, -0.22, -0.12, 0, -0.9, -0.33, -0.29, 0, 0, -0.02, -1.23, -0.23, -0.15, -0.08, 0,
      3.57, -0.24, -0.71, 0, -0.02,
    ],
    ordinal: [
      -0.56, 2.07, -1.15, -2.3, 0, 0, -0.12, -0.08, 0, 0, -0.23, 0, 0.77, -0.44, -0.03, 0, -0.03, -0.03, 0,
      -0.08, 0, 0,
    ],
    'question, answer or hour': [
      -1.36, 1.8, -4.71, -4.45, -0.13, 0, -0.79, -0.42, -0.76, 0, -1.22, 0, -0.77, 0, -0.87, -0.96, -0.15,
      -0.22, 0, -0.33, 0, -0.08,
    ],
    'announcing words': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'who chaired and attended': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'names the kind of report': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'ends like the name of an office': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'title of a notice': [0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    furniture: [
      -0.29, 0, -3, -3, -0.7, -3, -0.31, -3.03, -0.1, -3, 0, -2.36, -0.12, -3.01, -0.02, -3.01, 0, -0.17, -3,
      -0.07, -3, 4.19,
    ],
    'a number by itself': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'dateline before': [
      -0.54, -2.42, 0.61, 1.09, -0.6, 0.97, -0.38, -0.15, -1.05, -0.92, -1.27, -0.12, 1.43, -0.27, -0.87,
      -0.3, -0.1, -0.23, 0, 0.32, 0, -0.41,
    ],
    'byline before': [
      0.82, -2.15, -1.24, -0.71, 0.33, -0.83, 0.38, -1.01, -1.52, 0.57, -0.1, -0.13, -1.81, 0.66, 0.55, 1.28,
      -0.05, -0.27, 0, -0.08, 0, -0.75,
    ],
    'a name by itself before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'signed end before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'names in brackets left open before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'jump before': [
      1.01, -1.65, -4.16, -4.12, -0.29, -4, 0.5, -4, -1.24, -4, -0.08, -4, 0.12, -4, 0.54, -4, -0.02, -0.48,
      -4, -0.04, -4, 0.72,
    ],
    "editor's mark before": [0, 0, -4, -4, 0, -4, 0, -4, 0, -4, 0, -4, 0, -4, 0, -4, 0, 0, -4, 0, -4, 0],
    'credit before': [
      2.15, -1.96, -1.15, -0.91, -0.03, -0.08, 0.16, -0.75, -0.18, -0.61, -0.09, -0.06, 0.85, -0.12, -0.6,
      1.68, -0.37, -1.12, -0.1, -0.18, 0, 0.34,
    ],
    'date line before': [
      0.73, -0.28, -0.33, -0.29, 0.74, 0, 1.04, -0.06, -0.8, -0.09, 0, 0, -0.09, -0.02, 0.54, -0.03, 0, -1.03,
      -0.36, 0, 0, 0.02,
    ],
    'announcing words before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'name of an office before': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'title of a notice before': [2, 0, -3, -3, 0, -3, -2, -3, 0, -3, 0, -3, 0, -3, 0, -3, 0, 0, -3, 0, -3, 0],
    'dateline after': [
      1.21, -0.68, -0.23, -0.37, -0.03, -0.57, -0.58, 0.45, 0.41, 0.4, -0.68, -0.07, -1.21, -0.93, 0.06, 0.14,
      0.18, -0.15, -0.26, 0.65, 0, -0.3,
    ],
    'byline after': [
      -1.17, -1.26, 0.06, -0.6, -0.09, -0.05, -0.1, 0.67, 0.31, 0.61, -1.01, -0.07, -1.77, 0.15, 0.09, 1.68,
      0.23, -0.03, -0.06, 0.22, 0, 0.43,
    ],
    'a name by itself after': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'names in brackets after': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'date line after': [
      -0.02, -1.04, -0.34, -0.31, -0.11, 0, -1.04, -0.02, 0, 0, -0.37, 0, -0.44, 0, -0.12, 0, 0, 2.22, 1.38,
      -0.48, 0, -0.02,
    ],
    'question, answer or hour after': [
      -0.02, -0.41, 0.6, 0.89, -0.08, 0, -0.4, -0.46, -0.14, -0.07, -1.87, -0.11, -0.27, -0.05, -0.42, -1.03,
      -0.22, -0.07, -0.02, -0.37, 0, -0.29,
    ],
    'who chaired and attended, after': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  },
  sequence: {
    opening: [
      -1.76, 1.36, 0.36, 0, -0.22, 0, -1.02, 0, -2.03, 0, -0.6, 0, -0.87, 0, -0.59, 0, -0.55, -0.68, 0, 0.3,
      0, -0.1,
    ],
    paragraph: [
      -1.67, 0.49, 0.32, 0, 0.38, 0, -0.03, 0, -2.55, 0, -0.15, 0, -0.77, 0, -0.32, 0, -1.47, 0.37, 0, 1.05,
      0, -0.15,
    ],
    'second+': [
      -2.29, 0.48, 0.48, 0.48, 0, 0, 0.1, 0, -3.23, 0, 0.35, 0, -1.01, 0, -0.48, 0, -2.18, 0.13, 0, 0.4, 0,
      -1.03,
    ],
    'paragraph+': [
      -2.05, 0.82, 0.28, 0.28, 0.22, 0, 0.23, 0, -4.18, 0, 1.5, 0, -1.11, 0, 0.04, 0, -2.5, 0.31, 0, 1.21, 0,
      -0.24,
    ],
    kicker: [
      -1.39, -2.22, 0, 0, -3, -0.08, 2.5, 0, 0.48, 0, -0.2, 0, -1.43, 0, -1.71, 0, -0.16, -1.12, 0, -0.5, 0,
      -1.29,
    ],
    'kicker+': [
      -0.59, -1.13, 0, 0, -2.34, -0.99, 2.03, 0, -0.84, 0, -0.02, 0, -0.38, 0, -1.21, 0, 0, -0.07, 0, -0.06,
      0, -0.84,
    ],
    headline: [
      0.98, -4, 0, 0, -0.26, 0, -1.8, 1.09, 1.86, 0, -1.32, 0, 0.85, 0, -0.55, 0, -1.32, -2.38, 0, -1.18, 0,
      -0.37,
    ],
    'headline+': [
      0.35, -3.82, 0, 0, 0.38, 0, -0.61, 0.24, 2.74, 0, -0.57, 0, 1.02, 0, -0.04, 0, -0.69, -0.9, 0, -0.87, 0,
      0.02,
    ],
    deck: [
      0.09, -3.45, 0, 0, -1.04, 0, -1.9, 0, 1.66, 0.43, -0.62, 0, 1.07, 0, 0.36, 0, -2.01, -2.26, 0, -1.12, 0,
      -0.62,
    ],
    'deck+': [
      0.35, -3.46, 0, 0, -0.6, 0, -0.9, 0, 2.4, 0.56, -0.49, 0, 2, 0, 0.78, 0, -1.48, -1.46, 0, -1.31, 0,
      -0.65,
    ],
    subhead: [
      -1.69, 2.96, 0, 0, -1.25, 0, -2.05, 0, -0.96, 0, -0.25, 0, -0.57, 0, -0.9, 0, -0.24, -1.06, 0, -0.26, 0,
      -0.39,
    ],
    'subhead+': [
      -1.89, 1.45, 0, 0, -0.38, 0, -0.51, 0, -0.41, 0, -0.1, 0.33, -0.31, 0, -0.49, 0, -0.09, 0, 0, -0.1, 0,
      -0.03,
    ],
    byline: [
      2.08, -2.02, 0, 0, -1.51, 0, -1.92, 0, -1.46, 0, -0.26, 0, 0.74, -0.06, 0.59, 0, -0.26, -0.72, 0, -0.29,
      0, -0.66,
    ],
    'byline+': [
      1.86, -2.61, 0, 0, -1.13, 0, -2.08, 0, -1.01, 0, -0.13, 0, -0.49, 0, 2.08, 0, -0.14, -0.12, 0, -0.18, 0,
      -0.1,
    ],
    caption: [
      0.06, -1.68, 0, 0, -0.15, 0, -0.71, 0, -1.2, 0, -0.5, 0, -0.05, 0, -1.13, -0.19, 2.8, -0.8, 0, -0.52, 0,
      0.67,
    ],
    'caption+': [
      0.42, -1.91, 0, 0, 0.28, 0, -0.86, 0, -1.44, 0, -0.67, 0, -0.36, 0, -1.85, 0.6, 3.82, -0.79, 0, -1.21,
      0, 0.15,
    ],
    credit: [
      0.33, -0.66, 0, 0, 0.54, 0, -0.25, 0, -0.58, 0, -0.23, 0, -0.26, 0, -0.33, 0, -0.22, -0.71, 0, -0.24, 0,
      0.34,
    ],
    signoff: [
      -0.63, -2.9, 0, 0, 0.17, 0, -1.73, 0, -1.95, 0, -0.22, 0, -0.55, 0, -0.25, 0, -0.18, 4.13, 0.39, -0.42,
      0, -0.38,
    ],
    'signoff+': [
      -0.62, -0.6, 0, 0, -0.62, 0, -0.25, 0, -0.31, 0, 0, 0, -0.13, 0, -0.33, 0, -0.06, 1.78, -0.18, -0.33, 0,
      -0.05,
    ],
    jump: [
      -0.26, -1.69, 0, 0, 1.71, 0, 0.41, 0, -0.47, 0, -0.25, 0, -0.21, 0, 1.2, 0, -0.24, -1.16, 0, -0.27,
      -0.23, 0.48,
    ],
    'jump+': [-0.1, -0.11, 0, 0, 0, 0, 0, 0, 0, 0, -0.1, 0, -0.1, 0, -0.1, 0, -0.09, 0, 0, -0.1, -0.1, 0],
    furniture: [
      1.19, -1.36, 0, 0, 0.54, 0, -0.54, 0, -1.76, 0, -0.18, 0, -0.13, 0, -0.86, 0, -0.18, -0.35, 0, -0.43, 0,
      -0.44,
    ],
  },
};
