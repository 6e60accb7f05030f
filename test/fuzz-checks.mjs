// What must hold for any input, said once for the fuzzer (`tools/fuzz.mjs`) and for the replay of what it found
// (`test/fuzz.test.ts`). Each check throws where a promise is broken.
//
// The ledger is reckoned here by other means than those of src/ledger.ts: by code point, in maps.
import { strict as assert } from 'node:assert';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Parser } from 'commonmark';

/**
 * @param {typeof import('../src/index.js')} library
 * @param {object} schema schema/page.json
 */
export function checksOf(library, schema) {
  const { clean, decode, DecodeError, linkPages, stitchPages, toJson, toMarkdown, toText } = library;
  const fits = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
  }).compile(schema);

  /** Any bytes are text, of which all that holds for text must hold, or an error that names the place. */
  function checkBytes(bytes) {
    let decoded;
    try {
      decoded = decode(bytes);
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      assert.ok(error.offset >= 0 && error.offset <= bytes.length, `offset ${error.offset}`);
      return;
    }
    assert.ok(decoded.confidence >= 0 && decoded.confidence <= 1);
    assert.equal(/\p{Surrogate}/u.test(decoded.text), false, 'half a character was decoded');
    const forced = decode(bytes, { encoding: decoded.encoding });
    assert.equal(forced.text, decoded.text, 'another text where the encoding is named');
    checkPage(clean(decoded), decoded.text);
  }

  /** A text, cleaned with options. */
  function checkText(text, options = {}) {
    const page = clean(text, options);
    checkPage(page, text);
    assert.equal(toJson(clean(text, options)), toJson(page), 'two runs differ');
    const once = toText(page);
    assert.equal(toText(clean(once, options)), once, 'not left alone when it is cleaned again');
    const lineFeeds = text.replace(/\r\n?/g, '\n');
    for (const ending of ['\n', '\r\n', '\r']) {
      const other = clean(lineFeeds.replaceAll('\n', ending), options);
      assert.equal(
        toMarkdown(other),
        toMarkdown(page),
        `another page with line endings ${JSON.stringify(ending)}`,
      );
    }
  }

  /** Two pages of one issue: linked and stitched, none gains or loses a character. */
  function checkPages(texts) {
    const pages = linkPages(texts.map((text, i) => clean(text, { path: `2020-02-26/p${i + 1}.txt` })));
    for (const [i, page] of stitchPages(pages).entries()) {
      checkBalance(page, texts[i]);
      checkWritten(page);
    }
  }

  function checkPage(page, source) {
    checkBalance(page, source);
    checkLines(page, source);
    checkWritten(page);
  }

  /** source − before + after of every mapping = blocks + removed, white space aside */
  function checkBalance(page, source) {
    const left = new Map();
    add(left, source, 1);
    for (const { before, after } of page.changes) {
      if (after === '') continue;
      add(left, before, -1);
      add(left, after, 1);
    }
    for (const block of [...blocksOf(page), ...page.removed]) add(left, ownText(block), -1);
    assert.deepEqual([...left], [], 'the ledger does not add up');
  }

  function checkLines(page, source) {
    const count = source.split(/\r\n|\n|\r/).length;
    assert.equal(page.source.lines, count);
    for (const { lines, text } of [...blocksOf(page), ...page.removed]) {
      assert.ok(lines.length > 0, `no lines: ${text}`);
      for (const [from, to] of lines)
        assert.ok(1 <= from && from <= to && to <= count, `lines ${from}–${to}`);
    }
    for (const { line, column } of [...page.changes, ...page.warnings, ...page.lineEnds])
      assert.ok(line >= 1 && line <= count && column >= 1, `line ${line}:${column}`);
    for (const { confidence } of page.articles) assert.ok(confidence >= 0 && confidence <= 1);
  }

  /** JSON as the schema says, Markdown that reads back as the texts of the blocks, text a block a line. */
  function checkWritten(page) {
    const json = JSON.parse(toJson(page));
    fits(json);
    assert.equal(fits.errors ?? null, null);
    const written = blocksOf(page)
      .map(({ text }) => bare(text))
      .filter((text) => text !== '');
    assert.deepEqual(textsOf(toMarkdown(page)), written, 'Markdown reads back otherwise');
    const lines = toText(page)
      .split('\n')
      .map(bare)
      .filter((line) => line !== '');
    assert.deepEqual(lines, written, 'text reads back otherwise');
  }

  return { checkBytes, checkText, checkPages };
}

const blocksOf = ({ articles, unplaced }) => [...articles.flatMap(({ blocks }) => blocks), ...unplaced];

/** What a block has of its own page: in a stitched article some come from others, whole or in part. */
const ownText = ({ text, source, runover }) =>
  source !== undefined ? '' : runover?.source !== undefined ? text.slice(0, runover.at) : text;

function add(count, text, by) {
  for (const character of text) {
    if (/\s/u.test(character)) continue;
    const n = (count.get(character) ?? 0) + by;
    if (n === 0) count.delete(character);
    else count.set(character, n);
  }
}

/** Without white space, and as Markdown reads NUL. */
const bare = (text) => text.replace(/\s/gu, '').replaceAll('\0', '\ufffd');

/** The texts of the blocks of a Markdown document; rules and comments have none. */
function textsOf(markdown) {
  const texts = [];
  const walker = new Parser().parse(markdown).walker();
  let text = null;
  for (let event = walker.next(); event !== null; event = walker.next()) {
    const { node, entering } = event;
    const { type } = node;
    if (type === 'paragraph' || type === 'heading') {
      if (entering) text = '';
      else {
        texts.push(bare(text));
        text = null;
      }
    } else if (type === 'link' || type === 'image' || type === 'code_block') {
      texts.push(`unwanted ${type}`);
    } else if (type === 'html_block') {
      if (node.literal !== '<!-- unplaced -->') texts.push(`unwanted ${node.literal}`);
    } else if (type === 'html_inline') {
      if (!/^<!-- [a-z]+ -->$/.test(node.literal)) text += `unwanted ${node.literal}`;
    } else if (entering && text !== null) text += node.literal ?? '';
  }
  return texts;
}

/** Runs the check that a saved input broke. */
export function replay(found, { checkBytes, checkText, checkPages }) {
  if (found.check === 'bytes') checkBytes(Buffer.from(found.base64, 'base64'));
  else if (found.check === 'pages') checkPages(found.texts);
  else {
    const { vocabulary, ...options } = found.options ?? {};
    checkText(found.text, vocabulary ? { ...options, vocabulary: new Map(vocabulary) } : options);
  }
}
