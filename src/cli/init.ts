import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Command } from 'commander';
import { printable } from '../printable.js';
import { configIn, JSON_FILE } from './config/find.js';
import { EXIT, type ExitCode, UsageError } from './exit.js';
import { helpText } from './lang/help.js';
import { said } from './lang/said.js';
import { describeOsError } from './os-error.js';

/** `papercleaner init`: a configuration to begin with. */
export function initCommand(finish: (code: ExitCode) => void): Command {
  return new Command('init')
    .summary('write a configuration to begin with')
    .description(DESCRIPTION)
    .addHelpText('after', helpText(EPILOGUE))
    .action(async () => {
      await init(process.cwd());
      finish(EXIT.done);
    });
}

async function init(folder: string): Promise<void> {
  const other = configIn(folder);
  if (other !== undefined) {
    throw new UsageError(`${other} configures this folder already, and is left as it is`);
  }
  const { starterConfig } = await import('./config/starter.js');
  try {
    // `wx`: nothing that is there is written over
    writeFileSync(join(folder, JSON_FILE), starterConfig(schemaFrom(folder)), { flag: 'wx' });
  } catch (error) {
    throw new UsageError(`${JSON_FILE}: cannot be written: ${describeOsError(error)}`);
  }
  process.stderr.write(`${said(`${printable(join(folder, JSON_FILE))} written`)}\n`);
}

const SCHEMA = join('node_modules', 'papercleaner', 'schema', 'config.json');

/** The schema of the papercleaner that the project has installed: a path that is the same for all who work on it. */
function schemaFrom(folder: string): string | null {
  for (let above = folder; ; above = dirname(above)) {
    const schema = join(above, SCHEMA);
    if (existsSync(schema)) {
      const path = relative(folder, schema).replaceAll('\\', '/');
      return path.startsWith('.') ? path : `./${path}`;
    }
    if (above === dirname(above)) return null;
  }
}

const DESCRIPTION = `Writes papercleaner.config.json into the current folder: all keys, with what they
say; those that are not set yet are commented out. A folder that has a
configuration is left as it is.`;

const EPILOGUE = `
Exit codes: 0 done; 2 there is a configuration, or it could not be written.`;
