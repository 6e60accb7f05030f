import { createHash } from 'node:crypto';

/** As 64 hexadecimal digits; a text is hashed in UTF-8. */
export const sha256 = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');
