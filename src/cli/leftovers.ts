/**
 * Temporary files. One that is left behind belonged to a run that was killed (SIGKILL, a power cut) before it could rename
 * or remove it: the next run into the folder takes it away.
 *
 * Its name tells whose it is, `.papercleaner-HOST-PID-RANDOM.tmp`: removed are those of this host whose process is no more.
 * Another run that is at work into the same folder, here or on another host that shares it, keeps its own.
 */
import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '../sha256.js';
import { errorCode } from './os-error.js';

/** Enough to tell some hosts apart, and no name of a host in a file that may be published. */
const HOST_DIGITS = 8;
const HOST = sha256(hostname()).slice(0, HOST_DIGITS);
const OWN_NAME = /^\.papercleaner-([0-9a-f]+)-(\d+)-[0-9a-f]+\.tmp$/;

/** A name that no other run, and no other file of this one, has. */
export function temporaryName(): string {
  return `.papercleaner-${HOST}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
}

const swept = new Set<string>();

/** Once a run for each folder; what cannot be read or removed stays. */
export function removeLeftovers(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  try {
    for (const name of readdirSync(folder)) {
      const [, host, pid] = OWN_NAME.exec(name) ?? [];
      if (host === HOST && !isAlive(Number(pid))) rmSync(join(folder, name), { force: true });
    }
  } catch {
    // to be told of it helps nobody: if the folder cannot be written to either, that is said
  }
}

/** Another user's process cannot be asked, and is alive. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}
