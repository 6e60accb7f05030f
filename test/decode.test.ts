import { constants } from 'node:buffer';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { DecodeError, decode, ENCODINGS, encodingName } from '../src/decode.js';
import { gb18030Codes } from '../src/transforms/gb18030-codes.js';

const SIMPLIFIED = `　　本报讯（记者 林晓舟）昨日上午，新建成的湖滨图书馆向市民开放，全馆藏书约30万册。
“孩子们放学以后，终于有了一个看书写作业的地方。”住在附近的居民周女士说。
据介绍，图书馆每周开放六天，实行免费借阅。
`;
const TRADITIONAL = `　　本報訊（記者 林曉舟）昨日上午，新建成的湖濱圖書館向市民開放，全館藏書約30萬冊。
「孩子們放學以後，終於有了一個看書寫作業的地方。」住在附近的居民周女士說。
據介紹，圖書館每週開放六天，實行免費借閱。
`;
const CANTONESE = `屋邨街坊話：「我哋喺呢度住咗三十年，咁多嘢食，啲鋪頭都係街坊嘅，唔捨得佢哋搬走。」
政府發言人回應時說，將會與居民繼續溝通。
`;
const GERMAN = `Die Bürger wünschen sich größere Bäume für die Straße – so der Förderverein am Mittwoch.
„Über die Kosten“, erklärte Frau Möller, „müssen wir noch reden.“
`;
const FRENCH = `Le maire a présenté mercredi à la presse l’aménagement de la forêt : « Ça coûtera cher », a-t-il reconnu.
Où passera le sentier ? Dès l’été, près du vieux château, les élèves le découvriront.
`;
const WIDE = ['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'];
const UNICODE = ['utf-8', ...WIDE, 'gb18030'];

const encode = (text: string, encoding: string) => iconv.encode(text, encoding, { addBOM: false });

const LONE = /\p{Surrogate}/u;

/** The error that decoding throws; fails where it throws none or another kind. */
function decodeError(bytes: Uint8Array, encoding?: string): DecodeError {
  try {
    decode(bytes, { encoding });
  } catch (error) {
    if (error instanceof DecodeError) return error;
    throw error;
  }
  throw new Error('decoded without an error');
}

describe('one text, many encodings', () => {
  it.each([
    { name: 'simplified Chinese', text: SIMPLIFIED, encodings: UNICODE },
    { name: 'traditional Chinese', text: TRADITIONAL, encodings: [...UNICODE, 'big5'] },
    { name: 'Cantonese, Hong Kong supplement', text: CANTONESE, encodings: [...UNICODE, 'big5'] },
    { name: 'German', text: GERMAN, encodings: [...UNICODE, 'windows-1252'] },
    { name: 'French', text: FRENCH, encodings: [...UNICODE, 'windows-1252'] },
  ])('$name', ({ text, encodings }) => {
    for (const page of [text, text.replaceAll('\n', '\r\n'), text.repeat(100)]) {
      for (const encoding of encodings) {
        const bytes = encode(page, encoding);
        const found = decode(bytes);
        expect({ encoding: found.encoding, text: found.text }).toEqual({ encoding, text: page });
        expect(found.confidence, encoding).toBeGreaterThan(0.5);
        expect(decode(bytes, { encoding })).toEqual({ ...found, confidence: 1 });
      }
    }
  });

  it('keeps the sum of the bytes as they came', () => {
    const bytes = encode(SIMPLIFIED, 'gb18030');
    expect(decode(bytes).sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('takes a view into a larger buffer', () => {
    const bytes = Uint8Array.from([0xff, ...encode('湖滨图书馆\n', 'gb18030'), 0xff]).subarray(1, -1);
    expect(decode(bytes).text).toBe('湖滨图书馆\n');
  });
});

describe('a headline alone', () => {
  it.each([
    ['湖滨图书馆开放', 'gb18030'],
    ['市民免费借书', 'gb18030'],
    ['今冬首场雪', 'gb18030'],
    ['圖書館今日開放', 'gb18030'],
    ['圖書館今日開放', 'big5'],
    ['市民免費借書', 'big5'],
    ['街坊唔捨得搬走', 'big5'],
    ['湖滨图书馆开放', 'utf-16le'],
    ['湖滨图书馆开放\n', 'utf-16be'],
    ['Größere Bäume', 'windows-1252'],
    ['zurück', 'windows-1252'],
    ['Vers la forêt', 'windows-1252'],
  ])('%s in %s', (text, encoding) => {
    expect(decode(encode(text, encoding))).toMatchObject({ text, encoding });
  });

  it('is less sure than a page', () => {
    const page = decode(encode(SIMPLIFIED, 'gb18030')).confidence;
    const headline = decode(encode('今冬首场雪', 'gb18030')).confidence;
    expect(headline).toBeLessThan(page);
  });
});

describe('text that is nearly all ASCII', () => {
  it.each([
    ['windows-1252', 'é'],
    ['gb18030', '（北京）'],
  ])('%s: the one place that is not decides', (encoding, odd) => {
    const filler = 'The council met on Tuesday and put off the vote.\n'.repeat(400);
    const text = `${filler}At the caf${odd} nobody was surprised.\n${filler}`;
    expect(decode(encode(text, encoding))).toMatchObject({ text, encoding });
  });
});

describe('byte order marks', () => {
  it.each(UNICODE)('%s: not part of the text', (encoding) => {
    const marked = encode(`\ufeff${SIMPLIFIED}`, encoding);
    expect(decode(marked)).toMatchObject({ text: SIMPLIFIED, encoding, confidence: 1 });
    expect(decode(marked, { encoding })).toMatchObject({ text: SIMPLIFIED, encoding, confidence: 1 });
    expect(decode(encode('\ufeff', encoding))).toMatchObject({ text: '', encoding, confidence: 1 });
  });

  it('stays in the middle', () => {
    expect(decode(encode('\ufeff上\ufeff下', 'utf-8')).text).toBe('上\ufeff下');
    expect(decode(encode('\ufeff\ufeff下', 'utf-8')).text).toBe('\ufeff下');
  });

  it('decides the byte order of plain utf-16', () => {
    expect(decode(encode('\ufeff湖滨', 'utf-16be'), { encoding: 'UTF-16' }).encoding).toBe('utf-16be');
    expect(decode(encode('湖滨', 'utf-16le'), { encoding: 'utf16' }).text).toBe('湖滨');
  });

  it.each([
    ['utf-8', 'gb18030'],
    ['utf-8', 'windows-1252'],
    ['utf-16le', 'utf-16be'],
    ['utf-16be', 'utf-8'],
  ])('of %s contradicts --encoding %s', (marked, encoding) => {
    const error = decodeError(encode('\ufeff湖滨', marked), encoding);
    expect(error).toMatchObject({ kind: 'conflict', offset: 0, encoding });
    expect(error.message).toContain(marked);
  });
});

describe('bytes that cannot be decoded', () => {
  const good = encode('湖滨图书馆\n开放', 'utf-8');
  const goodGb = encode('湖滨图书馆\n开放', 'gb18030');
  it.each([
    ['a lone continuation byte', 'utf-8', [0x80]],
    ['ff', 'utf-8', [0xff]],
    ['an overlong form', 'utf-8', [0xc0, 0x80]],
    ['a surrogate (CESU-8)', 'utf-8', [0xed, 0xa0, 0x80]],
    ['beyond the last plane', 'utf-8', [0xf4, 0x90, 0x80, 0x80]],
    ['a character cut short', 'utf-8', [0xe4, 0xb8, 0x0a]],
    ['ff', 'gb18030', [0xff]],
    ['a bad second byte', 'gb18030', [0xb0, 0x20]],
    ['a lead before a line feed', 'gb18030', [0xb0, 0x0a]],
    ['a bad four-byte code', 'gb18030', [0xfe, 0x39, 0xfe, 0x39]],
  ])('%s in %s', (_, encoding, bad) => {
    const before = encoding === 'utf-8' ? good : goodGb;
    for (const filler of [0, 1, 40_000]) {
      const bytes = Buffer.concat([...Array(filler).fill(before), before, Buffer.from(bad), before]);
      const offset = (filler + 1) * before.length;
      const error = decodeError(bytes, encoding);
      expect(error).toMatchObject({ kind: 'invalid', encoding, offset });
      expect(error.message).toContain(`byte ${offset}`);
      expect(error.message).toContain(bad[0]?.toString(16));
      // found out, the error is the same: one bad byte does not make it another encoding
      expect(decodeError(bytes)).toMatchObject({ kind: 'invalid', encoding, offset });
    }
  });

  it.each([
    ['big5', [0xa4, 0x20]],
    ['windows-1252', [0x81]],
    ['shift_jis', [0x81, 0x20]],
    ['euc-kr', [0xb0, 0x20]],
  ])('%s', (encoding, bad) => {
    const bytes = Buffer.concat([Buffer.from('abc\nde'), Buffer.from(bad), Buffer.from('fg\n')]);
    expect(decodeError(bytes, encoding)).toMatchObject({ kind: 'invalid', encoding, offset: 6 });
  });

  it.each([
    ['utf-16le', [0x41, 0, 0x00, 0xd8, 0x42, 0], 2],
    ['utf-16be', [0, 0x41, 0xdc, 0x00, 0, 0x42], 2],
    ['utf-32le', [0x41, 0, 0, 0, 0, 0xd8, 0, 0], 4],
    ['utf-32be', [0, 0, 0, 0x41, 0, 0x11, 0, 0], 4],
  ])('lone surrogates and code points beyond the last in %s', (encoding, bytes, offset) => {
    expect(decodeError(Buffer.from(bytes), encoding)).toMatchObject({ kind: 'invalid', encoding, offset });
  });

  it('counts the byte order mark in the offset', () => {
    expect(decodeError(Buffer.from([0xef, 0xbb, 0xbf, 0x41, 0xff]))).toMatchObject({ offset: 4 });
    expect(decodeError(Buffer.from([0xff, 0xfe, 0x41, 0, 0, 0xd8, 0x41, 0]))).toMatchObject({ offset: 4 });
  });

  it('finds the place in one long line', () => {
    const line = '湖滨图书馆'.repeat(30_000);
    for (const encoding of ['utf-8', 'gb18030']) {
      const head = encode(line, encoding);
      const error = decodeError(Buffer.concat([head, Buffer.from([0xff]), head]), encoding);
      expect(error.offset).toBe(head.length);
    }
  });
});

describe('input that ends inside a character', () => {
  it.each([...UNICODE, 'big5'])(
    '%s: cut at every offset, it is decoded or refused with an offset',
    (encoding) => {
      const text = `${CANTONESE.slice(0, 40)}𠮷\n`.replace(encoding === 'big5' ? '𠮷' : '', '');
      const bytes = encode(text, encoding);
      for (let length = 0; length < bytes.length; length += 1) {
        const part = bytes.subarray(0, length);
        try {
          expect(text.startsWith(decode(part, { encoding }).text), `${length} bytes`).toBe(true);
        } catch (error) {
          if (!(error instanceof DecodeError)) throw error;
          expect(error.offset).toBeGreaterThan(length - 5);
          expect(error.offset).toBeLessThan(length);
          expect(error.encoding).toBe(encoding);
          expect(text.startsWith(decode(part.subarray(0, error.offset), { encoding }).text)).toBe(true);
        }
        try {
          decode(part);
        } catch (error) {
          expect(error).toBeInstanceOf(DecodeError);
        }
      }
    },
  );

  it.each([
    ['utf-8', 2],
    ['gb18030', 1],
    ['big5', 1],
    ['utf-16le', 1],
    ['utf-32be', 3],
  ])('%s: the last character lacks a byte', (encoding, kept) => {
    const whole = encode(TRADITIONAL, encoding);
    const bytes = Buffer.concat([whole, encode('書', encoding).subarray(0, kept)]);
    for (const forced of [encoding, undefined]) {
      expect(decodeError(bytes, forced)).toMatchObject({ kind: 'truncated', encoding, offset: whole.length });
    }
  });
});

describe('what is no text', () => {
  it.each([
    ['a stray NUL in UTF-8', Buffer.from('湖滨\0图书馆\n'), 6],
    ['a stray NUL in GB18030', encode('湖滨图书馆\0今日向市民开放\n', 'gb18030'), 10],
    ['a stray NUL in English', Buffer.from('The council met\0on Tuesday.\n'), 15],
    ['zeros', Buffer.alloc(64), 0],
    ['numbers', Buffer.from(Int32Array.from({ length: 64 }, (_, i) => i * 77).buffer), 0],
  ])('%s', (_, bytes, offset) => {
    expect(decodeError(bytes)).toMatchObject({ kind: 'binary', offset });
  });

  it.each(['%PDF-1.7\n', '\x89PNG\r\n', '\xff\xd8\xff\xe0', 'PK\x03\x04'])('%j is named', (head) => {
    expect(decodeError(Buffer.from(head, 'latin1'))).toMatchObject({ kind: 'binary', offset: 0 });
  });

  it('is read all the same where the encoding is forced', () => {
    expect(decode(Buffer.from('a\0b'), { encoding: 'utf-8' }).text).toBe('a\0b');
  });

  it('empty input is empty text', () => {
    expect(decode(new Uint8Array())).toMatchObject({ text: '', encoding: 'utf-8', confidence: 1 });
  });
});

describe('names', () => {
  it.each([
    ['utf8', 'utf-8'],
    ['UTF-8', 'utf-8'],
    ['gbk', 'gb18030'],
    ['GB2312', 'gb18030'],
    ['cp936', 'gb18030'],
    ['Big5-HKSCS', 'big5'],
    ['utf16le', 'utf-16le'],
    ['Latin1', 'windows-1252'],
    ['ISO-8859-1', 'windows-1252'],
    ['Shift-JIS', 'shift_jis'],
  ])('%s is %s', (name, encoding) => {
    expect(encodingName(name)).toBe(encoding);
  });

  it.each(ENCODINGS)('%s is known by its own name and decodes', (name) => {
    expect(encodingName(name.toUpperCase())).toBe(name);
    expect(decode(encode('Abc\n', name), { encoding: name })).toMatchObject({
      text: 'Abc\n',
      encoding: name,
    });
  });

  it('an unknown one is an error that names the known ones', () => {
    expect(() => decode(Buffer.from('a'), { encoding: 'gbx' })).toThrow(/unknown encoding 'gbx'.*gb18030/);
  });
});

describe('any text comes back', () => {
  // a mark at the beginning is taken off, so U+FEFF and its mirror cannot be the first character, nor NUL before it;
  // in UTF-32 the first bytes of U+1FEFF, U+10FFFE and such are those of a mark too
  const anyText = fc
    .string({ unit: 'binary', maxLength: 200 })
    .filter((text) => !LONE.test(text) && !/^\0/.test(text) && !isMark(text.codePointAt(0)));
  const isMark = (first = 0) => (first & 0xffff) === 0xfeff || (first & 0xffff) === 0xfffe;

  it.each(['utf-8', ...WIDE])('%s', (encoding) => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decode(encode(text, encoding), { encoding }).text).toBe(text);
      }),
    );
  });

  it('gb18030, but for the private use area, whose codes were given away in 2005 and 2022', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => !/\p{Co}/u.test(text)),
        (text) => {
          expect(decode(encode(text, 'gb18030'), { encoding: 'gb18030' }).text).toBe(text);
        },
      ),
    );
  });

  it('any bytes are decoded, whole, or refused', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom(undefined, ...ENCODINGS),
        (bytes, encoding) => {
          try {
            const { text, confidence } = decode(bytes, { encoding });
            expect(text).not.toMatch(LONE);
            expect(confidence).toBeGreaterThan(0);
            expect(confidence).toBeLessThanOrEqual(1);
          } catch (error) {
            if (!(error instanceof DecodeError)) throw error;
            expect(error.offset).toBeGreaterThanOrEqual(0);
            expect(error.offset).toBeLessThan(bytes.length);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('time', () => {
  it('grows with the length, not faster: bad byte at the end of a long line', () => {
    const bytes = Buffer.concat([encode('湖滨图书馆'.repeat(200_000), 'gb18030'), Buffer.from([0xff])]);
    const start = performance.now();
    expect(decodeError(bytes).offset).toBe(bytes.length - 1);
    // 0.4 s here; a search byte by byte takes minutes
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('the codes that GB 18030 gave away in 2022', () => {
  // the table of the transform against the two decoders that differ in it, over all codes of two bytes
  it('are those, and only those, in which the decoder before and the one after differ', () => {
    const found: [string, string][] = [];
    for (let lead = 0x81; lead <= 0xfe; lead += 1) {
      for (let second = 0x40; second <= 0xfe; second += 1) {
        if (second === 0x7f) continue;
        const before = iconv.decode(Buffer.of(lead, second), 'gb18030');
        const after = new TextDecoder('gb18030').decode(Buffer.of(lead, second));
        if (/^\p{Co}$/u.test(before) && !/\p{Co}/u.test(after)) found.push([before, after]);
      }
    }
    expect(found).toHaveLength(18);
    for (const [before, after] of found)
      expect([...gb18030Codes.edits(before, { variant: 'keep' })]).toEqual([
        { start: 0, end: 1, replacement: after },
      ]);
  });
});

describe('a text longer than strings can be', () => {
  it.each(['utf-8', 'gb18030', 'big5'])(
    '%s: an error that says so, for the bytes are not to blame',
    (encoding) => {
      // zeros that nobody has written yet take no memory
      const bytes = Buffer.alloc(constants.MAX_STRING_LENGTH + 1);
      expect(decodeError(bytes, encoding)).toMatchObject({ kind: 'too-long', offset: 0 });
      expect(() => decode(bytes, { encoding, onError: 'replace' })).toThrow('Split the file');
    },
  );
});

describe('a stray NUL in a few bytes', () => {
  it.each([['a\0b'], ['ab\0c'], ['a\0']])('%j is refused as binary', (text) => {
    expect(() => decode(Buffer.from(text))).toThrow(/NUL/);
  });
});
