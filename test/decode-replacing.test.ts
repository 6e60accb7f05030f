import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { clean } from '../src/clean.js';
import { DecodeError, decode, ENCODINGS } from '../src/decode.js';
import { checkLedger } from '../src/ledger.js';

const PAGE = `　　本报讯（记者 林晓舟）昨日上午，新建成的湖滨图书馆向市民开放，全馆藏书约30万册。
“孩子们放学以后，终于有了一个看书写作业的地方。”住在附近的居民周女士说。
`;
const BIG5_PAGE = `　　本報訊（記者 林曉舟）昨日上午，新建成的湖濱圖書館向市民開放，全館藏書約30萬冊。
街坊話：「我哋喺呢度住咗三十年。」
`;
const encode = (text: string, encoding: string) => iconv.encode(text, encoding, { addBOM: false });
const replace = (bytes: Uint8Array, encoding?: string) => decode(bytes, { encoding, onError: 'replace' });
const bytesOf = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

describe('what is no character becomes U+FFFD, and what stands beside it stays', () => {
  it.each([
    ['a lone continuation byte', 'utf-8', [0x80], '\ufffd', 1, 1],
    ['ff twice', 'utf-8', [0xff, 0xff], '\ufffd\ufffd', 2, 2],
    ['an overlong form', 'utf-8', [0xc0, 0x80], '\ufffd\ufffd', 2, 2],
    ['a surrogate (CESU-8)', 'utf-8', [0xed, 0xa0, 0x80], '\ufffd\ufffd\ufffd', 3, 3],
    ['a character without its end', 'utf-8', [0xe6, 0xb9], '\ufffd', 2, 1],
    ['beyond the last plane', 'utf-8', [0xf4, 0x90, 0x80, 0x80], '\ufffd'.repeat(4), 4, 4],
    ['ff', 'gb18030', [0xff], '\ufffd', 1, 1],
    ['a lead before a line feed', 'gb18030', [0xb0, 0x0a], '\ufffd\n', 1, 1],
    ['a lead before a digit', 'gb18030', [0xb0, 0x31, 0x2e], '\ufffd1.', 1, 1],
    ['a four-byte code of no character', 'gb18030', [0xfe, 0x39, 0xfe, 0x39], '\ufffd', 4, 1],
    ['a four-byte code between the planes', 'gb18030', [0x85, 0x30, 0x81, 0x30], '\ufffd', 4, 1],
    ['a lead before a blank', 'big5', [0xa4, 0x20], '\ufffd ', 1, 1],
    ['a code that has no character', 'big5', [0x81, 0xfe], '\ufffd', 2, 1],
    ['a code that has none, its second byte a letter', 'big5', [0x81, 0x41], '\ufffdA', 1, 1],
    ['a byte without a meaning', 'windows-1252', [0x81], '\ufffd', 1, 1],
    ['a lead before a blank', 'shift_jis', [0x81, 0x20], '\ufffd ', 1, 1],
    ['a lead before a blank', 'euc-kr', [0xb0, 0x20], '\ufffd ', 1, 1],
    ['a long code without its end', 'euc-jp', [0x8f, 0xb0, 0x0a], '\ufffd\n', 2, 1],
  ])('%s in %s', (_, encoding, bad, expected, bytes, places) => {
    const sides = encoding === 'utf-8' || encoding === 'gb18030' ? '湖滨\n' : 'ab\n';
    const side = encode(sides, encoding);
    const page = Buffer.concat([side, Buffer.from(bad), side]);
    const { text, replaced } = replace(page, encoding);
    expect(text).toBe(`${sides}${expected}${sides}`);
    expect(replaced).toMatchObject({ bytes, places, offset: side.length });
    expect(replaced?.hex.startsWith((bad[0] as number).toString(16))).toBe(true);
    // what fails by default names the same place
    expect(() => decode(page, { encoding })).toThrow(`byte ${side.length} `);
  });

  it.each([
    ['a lone surrogate', 'utf-16le', [0x41, 0, 0x00, 0xd8, 0x42, 0], 'A\ufffdB', 2],
    ['a low one first', 'utf-16be', [0, 0x41, 0xdc, 0x00, 0, 0x42], 'A\ufffdB', 2],
    ['an odd length', 'utf-16le', [0x41, 0, 0x42], 'A\ufffd', 1],
    ['a pair cut in two', 'utf-16be', [0, 0x41, 0xd8, 0x42], 'A\ufffd', 2],
    ['a surrogate', 'utf-32le', [0x41, 0, 0, 0, 0, 0xd8, 0, 0], 'A\ufffd', 4],
    ['three bytes left', 'utf-32be', [0, 0, 0, 0x41, 0, 0, 0], 'A\ufffd', 3],
  ])('%s in %s', (_, encoding, bytes, text, lost) => {
    expect(replace(Buffer.from(bytes), encoding)).toMatchObject({
      text,
      replaced: { bytes: lost, places: 1 },
    });
  });

  it('in UTF-8 as every browser has it', () => {
    // bytes that often stand at the borders of what is valid
    const byte = fc.constantFrom(
      0x41,
      0x0a,
      0x80,
      0x9f,
      0xa0,
      0xbf,
      0xc1,
      0xc2,
      0xe0,
      0xe6,
      0xed,
      0xf0,
      0xf4,
      0xff,
    );
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 40 }), (array) => {
        const bytes = Buffer.from(array);
        const oracle = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        expect(replace(bytes, 'utf-8').text).toBe(oracle);
      }),
      { numRuns: 2000 },
    );
  });

  it('in every encoding: any bytes are text, and no byte is lost without being counted', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(...ENCODINGS), (bytes, encoding) => {
        try {
          const { text, replaced } = replace(bytes, encoding);
          expect(text).not.toMatch(/\p{Surrogate}/u);
          // none stood there before, but for a code of U+FFFD itself
          const marks = text.split('\ufffd').length - 1;
          expect(marks).toBeGreaterThanOrEqual(replaced?.places ?? 0);
          if (replaced !== undefined) {
            expect(replaced.places).toBeGreaterThan(0);
            expect(replaced.offset + replaced.bytes).toBeLessThanOrEqual(bytes.length);
          }
        } catch (error) {
          // a byte order mark of another encoding
          expect(error).toMatchObject({ name: 'DecodeError', kind: 'conflict' });
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a page cut off at every offset', () => {
  it.each(['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be', 'utf-32le'])('%s', (encoding) => {
    const page = encoding === 'big5' ? BIG5_PAGE : PAGE;
    const bytes = encode(page, encoding);
    for (let length = 1; length < bytes.length; length += 1) {
      const part = bytes.subarray(0, length);
      const { text, replaced } = replace(part, encoding);
      const whole = replaced === undefined ? text : text.slice(0, -1);
      expect(page.startsWith(whole), `${length} bytes`).toBe(true);
      if (replaced === undefined) continue;
      expect(text.endsWith('\ufffd')).toBe(true);
      // all of it is accounted for: what was read, and what was given up
      expect(encode(whole, encoding).length + replaced.bytes).toBe(length);
      expect(replaced).toMatchObject({ places: 1, offset: length - replaced.bytes });
    }
  });
});

describe('what encoding it is', () => {
  it.each(['utf-8', 'gb18030'])('is found out with a bad byte in %s as without', (encoding) => {
    const bytes = Buffer.concat([encode(PAGE, encoding), Buffer.of(0xff), encode(PAGE, encoding)]);
    expect(replace(bytes)).toMatchObject({ encoding, text: `${PAGE}\ufffd${PAGE}` });
  });

  it('a file of two encodings is read by the one that explains more, and the rest is counted', () => {
    const bytes = Buffer.concat([encode(PAGE.repeat(3), 'utf-8'), encode(PAGE, 'gb18030')]);
    expect(() => decode(bytes)).toThrow(DecodeError);
    const { text, encoding, replaced } = replace(bytes);
    expect(encoding).toBe('utf-8');
    expect(text.startsWith(PAGE.repeat(3))).toBe(true);
    expect(replaced?.offset).toBe(encode(PAGE.repeat(3), 'utf-8').length);
    expect(replaced?.places).toBeGreaterThan(10);
  });

  it('where another encoding fits without loss, that is taken, and nothing is replaced', () => {
    expect(replace(encode(PAGE, 'gb18030'))).toEqual(decode(encode(PAGE, 'gb18030')));
  });

  it('a byte order mark counts in the offset, one in the middle is text', () => {
    const bytes = bytesOf('\ufeff上\ufeff', [0xff], '下');
    expect(replace(bytes)).toMatchObject({ text: '上\ufeff\ufffd下', replaced: { offset: 9, hex: 'ff' } });
  });

  it.each([
    ['a NUL', bytesOf('湖滨\0图书馆', [0xff]), 'binary'],
    ['a PDF', bytesOf('%PDF-1.7\n', [0xff]), 'binary'],
  ])('%s is no text all the same', (_, bytes, kind) => {
    expect(() => replace(bytes)).toThrow(expect.objectContaining({ kind }));
  });
});

describe('nothing else is lost', () => {
  it.each(['utf-8', 'gb18030', 'big5'])('the ledger holds on a damaged page in %s', (encoding) => {
    const bytes = encode(encoding === 'big5' ? BIG5_PAGE : PAGE, encoding);
    for (let at = 0; at < bytes.length; at += 7) {
      const damaged = Buffer.from(bytes);
      damaged[at] = 0xff;
      const decoded = replace(damaged, encoding);
      const page = clean(decoded);
      expect(() => checkLedger(page, decoded.text)).not.toThrow();
      const marks = page.warnings.filter(({ rule }) => rule === 'replacement-character');
      expect(marks).toHaveLength(decoded.text.split('\ufffd').length - 1);
      expect(marks.length).toBeGreaterThan(0);
    }
  });

  it('a megabyte of rubbish takes seconds at most', () => {
    const bytes = Buffer.alloc(1_000_000, Buffer.of(0xff, 0x81, 0x41, 0x0a));
    const start = performance.now();
    for (const encoding of ['utf-8', 'gb18030', 'big5', 'windows-1252']) {
      expect(replace(bytes, encoding).replaced?.bytes).toBeGreaterThan(200_000);
    }
    // 6 s here for the four; a search that begins anew at each bad byte takes hours
    expect(performance.now() - start).toBeLessThan(60_000);
  }, 90_000);
});
