/** Exit codes are part of the public interface; on a signal it is 128 and the number of the signal. */
export const EXIT = {
  done: 0,
  /** `validate` found more than it was told to let pass. */
  findings: 1,
  /** Wrong usage, unreadable or undecodable input, a write error, nothing matched; other files are still done. */
  trouble: 2,
  /** The characters of a page do not add up, or papercleaner broke down on it: that page was not written. */
  fault: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A call that cannot be carried out as it stands: nothing is read or written, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
