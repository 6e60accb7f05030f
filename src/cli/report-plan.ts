import { printable } from '../printable.js';
import type { Config } from './config/config.js';
import type { PassedOver } from './config/ignore-files.js';
import { said } from './lang/said.js';
import type { Messages } from './messages.js';

/** For `--verbose`: what is gone by, and what is not looked at. */
export function reportPlan(
  config: Config | null,
  passedOver: readonly PassedOver[],
  messages: Messages,
): void {
  if (config !== null) messages.line(said(`configuration: ${printable(config.file)}`));
  for (const { path, by } of passedOver)
    messages.line(`${printable(path)}: ${said(`ignored, as ${printable(by)} says`)}`);
}
