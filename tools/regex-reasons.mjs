// Regular expressions that recheck finds super-linear, or cannot judge, and that are well all the same: the text they are
// asked about is short before they see it, or no input of a user. `begins` is how the pattern begins, as compiled.
// An entry that no expression answers to any more is an error, and goes out.

/** @type {readonly { file: string, begins: string, reason: string }[]} */
export const REASONS = [
  {
    file: 'articles/byline-joint.js',
    begins: '[（(【〔][^（）()【】〔〕]*',
    reason: 'asked about the last 90 characters of a line (LONGEST_BYLINE)',
  },
  {
    file: 'cli/completion/command-tree.js',
    begins: '[<[](.+?)',
    reason: 'asked about how our own options are written in --help',
  },
  {
    file: 'cli/explain/explain-rule.js',
    begins: '\\n+$',
    reason: 'asked about the examples of our own rules',
  },
  {
    file: 'cli/summary.js',
    begins: '\\/*$',
    reason: 'asked about the value of --out-dir, once a run',
  },
  {
    file: 'cli/summary.js',
    begins: '\\B(?=(?:\\d{3})+$)',
    reason: 'asked about a number of at most 21 digits',
  },
  {
    file: 'cli/config/overrides.js',
    begins: '[*?[{(][^/]*$',
    reason: 'asked about the globs of the configuration, once a run',
  },
  {
    file: 'lines/forms.js',
    begins: '\\(?(?:(?:[Ss]taff |AP )?[Pp]hotos? by',
    reason: 'asked about the last 60 characters of a line or a caption (REACH)',
  },
  {
    file: 'lines/hyphens.js',
    begins: "[\\p{L}\\d][\\p{L}\\d’'.]*",
    reason: 'asked about the last word of a line, cut to 60 characters (LONGEST_WORD)',
  },
  {
    file: 'lines/rejoin.js',
    begins: '\\S+$',
    reason: 'asked about the last 60 characters of a line (LONGEST_WORD)',
  },
  {
    file: 'lines/woven.js',
    begins: '^[^，。、；：,.;:]*\\p{Script=Han} ',
    reason: 'asked about the first 40 characters of a line (LONGEST_HEADING)',
  },
  {
    file: 'words/hunspell.js',
    begins: '\\/.*$',
    reason:
      'asked about one field of the affix files that are installed with us; the first / matches to the end',
  },
  {
    file: 'write/markdown-escape.js',
    begins: '\\\\(?=[!-/:-@',
    reason: 'what a < looks through ends at the next <, so no character is looked at by two of them',
  },
];
