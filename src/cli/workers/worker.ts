/** A worker's thread: takes tasks, one at a time, and sends back what their pages came to. */
import { serialize } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { writeOutput } from '../output.js';
import { type Kind, type Task, type Work, work } from '../page-work.js';
import { countPage, whileOpen } from './gate.js';
import type { WorkerData } from './pool.js';

const { vocabulary, gate } = workerData as WorkerData;

parentPort?.on('message', async (task: Task<Kind>) => {
  const outcomes = await work(task, {
    vocabulary,
    begin: () => countPage(gate),
    writeFile: writeOutput,
    write: (write) => whileOpen(gate, write),
  });
  countPage(gate);
  const transfer: ArrayBuffer[] = [];
  parentPort?.postMessage(
    outcomes.map((outcome) => packed(outcome, transfer)),
    transfer,
  );
});

/** A page that waits goes to the main thread only to be kept: as bytes it is a third as large, and costs nothing there. */
function packed(outcome: Work[Kind]['outcome'], transfer: ArrayBuffer[]): Work[Kind]['outcome'] {
  if (outcome.kind !== 'waits' || 'report' in outcome.kept) return outcome;
  const kept = Uint8Array.from(serialize(outcome.kept));
  transfer.push(kept.buffer);
  return { ...outcome, kept };
}
