/** What the layout takes out of the text, and why; what a transform takes out has the transform for its reason. */
export const REASONS: readonly { name: string; summary: string }[] = [
  {
    name: 'byline-brackets',
    summary: 'Brackets round a byline: the names alone are the byline.',
  },
  {
    name: 'dateline-dash',
    summary: 'The dash that parts a dateline from its story and belongs to neither.',
  },
  {
    name: 'heading-mark',
    summary: 'The # that OCR by a language model puts before headings.',
  },
  {
    name: 'line-end-hyphen',
    summary:
      'A hyphen at a line’s end that parted a word: the halves are joined, or it is written as an ordinary one.',
  },
  {
    name: 'line-mark',
    summary: 'A mark such as □ before a byline: a sign of the layout.',
  },
  {
    name: 'stitched',
    summary: 'It stands in an article of another page, where fix --stitch has put the whole story.',
  },
];
