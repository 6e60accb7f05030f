import type { Config } from '../config/config.js';
import type { PassedOver } from '../config/ignore-files.js';
import type { Messages } from './messages.js';
import { printable } from './printable.js';

/** For `--verbose`: what is gone by, and what is not looked at. */
export function reportPlan(
  config: Config | null,
  passedOver: readonly PassedOver[],
  messages: Messages,
): void {
  if (config !== null) messages.line(`configuration: ${printable(config.file)}`);
  for (const { path, by } of passedOver)
    messages.line(`${printable(path)}: ignored, as ${printable(by)} says`);
}
