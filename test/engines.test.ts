/**
 * What docs/scale.md says of engines that are not started here: their side is played by a stand-in that pipes lines, or
 * hands out jobs, as they do. That their own interfaces are as shown is not tested.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { BIN, filesBelow, folderWith, PAGE, papercleaner } from './command-line.js';

const DOCUMENT = readFileSync(new URL('../docs/scale.md', import.meta.url), 'utf8');
const read = (...path: string[]) => readFileSync(path.join('/'), 'utf8');

/** The first fenced block behind a heading. */
function snippet(heading: string): string {
  const section = DOCUMENT.slice(DOCUMENT.indexOf(`\n### ${heading}`));
  return /^```\w+\n([\s\S]*?)^```$/m.exec(section)?.[1] ?? '';
}

/** A folder in which `papercleaner` is on the path. */
function folderWithCommand(files: Record<string, string> = {}): { cwd: string; env: Record<string, string> } {
  const cwd = folderWith(files);
  mkdirSync(`${cwd}/bin`);
  const command = `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`;
  writeFileSync(`${cwd}/bin/papercleaner`, command, { mode: 0o755 });
  return { cwd, env: { PATH: `${cwd}/bin:${process.env.PATH}` } };
}

/**
 * As `RDD.pipe` does it: a process for a partition, fed while it is read, whose lines are the new partition. An exit code
 * that is not 0 fails the partition. `kill` ends the process when that many lines have come back.
 */
async function pipe(
  lines: readonly string[],
  command: string,
  kill = Number.POSITIVE_INFINITY,
): Promise<string[]> {
  const { cwd, env } = folderWithCommand();
  // exec: the process that is killed is the worker
  const child = spawn('sh', ['-c', `exec ${command}`], { cwd, env });
  child.stdin.on('error', () => {});
  Readable.from(lines.map((line) => `${line}\n`)).pipe(child.stdin);
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    if (out.split('\n').length > kill) child.kill('SIGKILL');
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the partition failed: ${code}`);
  return out.split('\n').slice(0, -1);
}

describe('an engine that pipes lines through a process', () => {
  const COMMAND = /\.pipe\("(.+?)"/.exec(snippet('Spark'))?.[1] ?? '';
  const LINES = Array.from({ length: 40 }, (_, n) => JSON.stringify({ id: `p${n}`, text: PAGE + n }));
  const halves = [LINES.slice(0, 15), LINES.slice(15)];

  it('has the same lines from any partitions, and from one that was killed and done again', async () => {
    expect(COMMAND).toBe('papercleaner worker -q');
    const whole = await pipe(LINES, COMMAND);
    expect(whole.map((line) => JSON.parse(line).id)).toEqual(LINES.map((line) => JSON.parse(line).id));
    const [first = []] = halves;
    await expect(pipe(first, COMMAND, 3)).rejects.toThrow('the partition failed');
    const again = [await pipe(first, COMMAND), await pipe(halves[1] as string[], COMMAND)];
    expect(again.flat()).toEqual(whole);
  });

  it('is not stopped by a page that cannot be cleaned', async () => {
    const answers = await pipe([LINES[0] as string, 'no JSON', '', LINES[1] as string], COMMAND);
    expect(answers.map((line) => JSON.parse(line).ok)).toEqual([true, false, false, true]);
  });

  it('has no line for an empty partition', async () => {
    expect(await pipe([], COMMAND)).toEqual([]);
  });
});

const hasPython = spawnSync('python3', ['--version']).status === 0;

/** Just enough of the two: partitions of lines, and a function or a command that is run on each. */
const DASK = `
class Bag:
    def __init__(self, partitions):
        self.partitions = partitions
    def map_partitions(self, function):
        return Bag([list(function(partition)) for partition in self.partitions])
    def to_textfiles(self, pattern):
        for number, partition in enumerate(self.partitions):
            with open(pattern.replace("*", str(number)), "w", encoding="utf-8") as file:
                file.write("\\n".join(partition))

def read_text(pattern):
    import glob
    return Bag([open(name, encoding="utf-8", newline="\\n").readlines() for name in sorted(glob.glob(pattern))])
`;

describe.skipIf(!hasPython)(`Dask${hasPython ? '' : ': python3 is not installed'}`, () => {
  it('the lines of docs/scale.md give an answer for each line', () => {
    const line = (id: string, text: string) => `${JSON.stringify({ id, text })}\n`;
    const { cwd, env } = folderWithCommand({
      'dask/__init__.py': '',
      'dask/bag.py': DASK,
      // a line end to Python, and none to JSON
      'lines/0.jsonl': line('a', `${PAGE}\u2028又`) + line('b', PAGE),
      'lines/1.jsonl': 'no JSON\n',
      'clean.py': snippet('Dask'),
    });
    mkdirSync(`${cwd}/answers`);
    const { status, stderr } = spawnSync('python3', ['clean.py'], { cwd, env, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'papercleaner: line 1: the line is no JSON\n' });
    const answers = [0, 1].map((number) => read(cwd, 'answers', `${number}.jsonl`).split('\n'));
    expect(answers.map((lines) => lines.map((text) => JSON.parse(text).id))).toEqual([['a', 'b'], [null]]);
  });
});

/** A queue in memory: each job is done twice, as when a worker was thought to be dead, and the second one is asked. */
const BULLMQ = `
export class Worker {
  constructor(queue, processor) {
    const jobs = JSON.parse(process.env.JOBS);
    this.done = Promise.all(jobs.flatMap((data) => [processor({ data }), processor({ data })]));
    this.done.catch(() => { process.exitCode = 1; });
  }
}
`;

describe('BullMQ', () => {
  it('the lines of docs/scale.md clean each shard, though its job is done twice', async () => {
    const { cwd, env } = folderWithCommand({
      'raw/1949-05-01/p1.txt': PAGE,
      'raw/1949-05-02/p1.txt': PAGE,
      'node_modules/bullmq/package.json': '{"name":"bullmq","type":"module","exports":"./index.js"}',
      'node_modules/bullmq/index.js': BULLMQ,
      'work.mjs': snippet('BullMQ'),
    });
    await papercleaner(['shard', 'raw', '--size', '1kB', '-q'], { cwd });
    const work = (...shards: string[]) => {
      const jobs = JSON.stringify(shards.map((shard) => ({ shard })));
      return spawnSync(process.execPath, ['work.mjs'], {
        cwd,
        env: { ...env, JOBS: jobs },
        encoding: 'utf8',
      });
    };
    expect(work('shards/0000.jsonl', 'shards/0001.jsonl')).toMatchObject({ status: 0, stderr: '' });
    expect(filesBelow(`${cwd}/out`)).toEqual(['0000.jsonl', '0001.jsonl']);
    expect((await papercleaner(['merge', 'out', '-o', 'all.jsonl'], { cwd })).code).toBe(0);
    // a shard that cannot be read is a job that failed
    expect(work('shards/0002.jsonl').status).toBe(1);
  });
});
