/** The progress line: only on a terminal, only for runs that last, gone when they end. */

import { shortened } from '../columns.js';
import { said } from './lang/said.js';
import { count } from './summary.js';

/** Shorter runs need none. */
const FIRST_AFTER_MS = 1000;
/** More often than this nobody can read it. */
const REDRAW_AFTER_MS = 100;
const CLEAR_LINE = '\r\x1b[K';

export interface Progress {
  /** One more file is done, of so many bytes. */
  advance(bytes: number): void;
  /** So many more warnings, shown with the next file. */
  warn(warnings: number): void;
  /** Makes room for another line; the next `advance` draws the progress line again. */
  clear(): void;
}

export interface Load {
  files: number;
  bytes: number;
}

/** What there is to do before the first file. */
export function loadOf(jobs: Iterable<{ bytes: number }>): Load {
  const load: Load = { files: 0, bytes: 0 };
  for (const { bytes } of jobs) {
    load.files += 1;
    load.bytes += bytes;
  }
  return load;
}

/** There is no timer: a page takes milliseconds, and the line is redrawn between two of them. */
export function createProgress(terminal: NodeJS.WriteStream, all: Load): Progress {
  const done: Load & { warnings: number } = { files: 0, bytes: 0, warnings: 0 };
  const start = performance.now();
  let nextDraw = start + FIRST_AFTER_MS;
  let drawn = false;
  return {
    advance(bytes) {
      done.files += 1;
      done.bytes += bytes;
      const now = performance.now();
      if (now < nextDraw) return;
      // a line that fills the last column wraps on some terminals and cannot be cleared any more
      const line = shortened(formatProgress(done, all, now - start), (terminal.columns ?? 80) - 1);
      terminal.write(CLEAR_LINE + line);
      drawn = true;
      nextDraw = now + REDRAW_AFTER_MS;
    },
    warn(warnings) {
      done.warnings += warnings;
    },
    clear() {
      if (drawn) terminal.write(CLEAR_LINE);
      drawn = false;
    },
  };
}

/** `120 of 3400 files, 4.2 MB/s, 0:45 left, 17 warnings` */
export function formatProgress(done: Load & { warnings: number }, all: Load, elapsedMs: number): string {
  const bytesPerMs = done.bytes / elapsedMs;
  const parts = [said(`${done.files} of ${all.files} files`), `${(bytesPerMs / 1000).toFixed(1)} MB/s`];
  // files may have grown or shrunk since they were counted
  const left = Math.max(0, all.bytes - done.bytes) / bytesPerMs;
  if (Number.isFinite(left)) parts.push(said(`${formatSeconds(Math.ceil(left / 1000))} left`));
  if (done.warnings > 0) parts.push(count(done.warnings, 'warning'));
  return parts.join(said(', '));
}

/** 65 → `1:05`, 3665 → `1:01:05` */
function formatSeconds(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const tail = two(seconds % 60);
  return minutes < 60 ? `${minutes}:${tail}` : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${tail}`;
}
