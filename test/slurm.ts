/** A cluster of one machine: Slurm and munge, started for a test into a folder, on 127.0.0.1, and gone with it. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { hostname } from 'node:os';
import { setTimeout as after } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { folderWith } from './command-line.js';

/** Where Debian puts the daemons, which is on root's path only. */
export const SBIN_PATH = `${process.env.PATH}:/usr/sbin:/sbin`;

export function isInstalled(program: string): boolean {
  const script = `command -v ${program}`;
  return spawnSync('sh', ['-c', script], { env: { PATH: SBIN_PATH } }).status === 0;
}

/** What is missing to start it; null where nothing is. Jobs are started for their users, as root alone may. */
export function missingForSlurm(): string | null {
  const missing = ['munged', 'slurmctld', 'slurmd', 'sbatch'].filter((program) => !isInstalled(program));
  if (missing.length > 0) return `not installed: ${missing.join(', ')}`;
  return process.getuid?.() === 0 ? null : 'not root';
}

/** Long enough for a busy machine. */
const PATIENCE = 60_000;

/** @returns the environment in which `sbatch` and the like find it */
export async function startSlurm(): Promise<Record<string, string>> {
  const folder = folderWith();
  // munge wants to be found by all users, and its key by none of them
  chmodSync(folder, 0o755);
  for (const name of ['state', 'spool']) mkdirSync(`${folder}/${name}`);
  writeFileSync(`${folder}/key`, crypto.getRandomValues(new Uint8Array(128)), { mode: 0o400 });
  const host = hostname().replace(/\..*$/s, '');
  const [controllerPort, nodePort] = await Promise.all([freePort(), freePort()]);
  const config = `ClusterName=papercleaner
SlurmctldHost=${host}(127.0.0.1)
SlurmctldPort=${controllerPort}
SlurmdPort=${nodePort}
CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=${folder}/munge
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
MpiDefault=none
NodeName=${host} NodeAddr=127.0.0.1 CPUs=2 RealMemory=1000
PartitionName=all Nodes=ALL Default=YES State=UP
`;
  writeFileSync(`${folder}/slurm.conf`, config);
  const env = { PATH: SBIN_PATH, SLURM_CONF: `${folder}/slurm.conf` };
  const munge = [
    'key-file=key',
    'socket=munge',
    'pid-file=munge.pid',
    'log-file=munge.log',
    'seed-file=seed',
  ];
  const daemons: ChildProcess[] = [];
  // the first that was started is the last to end
  onTestFinished(async () => {
    spawnSync('scancel', ['--user', 'root'], { env });
    for (const daemon of daemons.reverse()) await ended(daemon);
  });
  const daemon = (program: string, args: string[]): void => {
    daemons.push(spawn(program, args, { env, cwd: folder, stdio: 'ignore' }));
  };
  daemon('munged', ['--foreground', ...munge.map((option) => `--${option.replace('=', `=${folder}/`)}`)]);
  await until('munged', () => spawnSync('munge', ['-n', '-S', `${folder}/munge`], { env }).status === 0);
  daemon('slurmctld', ['-D', '-L', `${folder}/slurmctld.log`]);
  daemon('slurmd', ['-D', '-L', `${folder}/slurmd.log`]);
  await until('slurm', () =>
    spawnSync('sinfo', ['-h', '-o', '%T'], { env, encoding: 'utf8' }).stdout.includes('idle'),
  ).catch((error) => {
    const logs = ['slurmctld.log', 'slurmd.log'].map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
    throw new Error(`${error.message}\n${logs.join('\n')}`);
  });
  return env;
}

async function until(what: string, isReady: () => boolean): Promise<void> {
  for (const start = Date.now(); !isReady(); await after(100))
    if (Date.now() - start > PATIENCE) throw new Error(`${what} does not start`);
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    }),
  );
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    child.once('close', () => resolve());
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 5000).unref();
  });
}
