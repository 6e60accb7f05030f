/** The rules of `validate`, by name: what `fix` would mend, what it would warn of, and what is looked for here alone. */
import { TRANSFORMS } from '../../transforms/index.js';
import { WARNING_RULES } from '../../warnings/index.js';
import type { ValidateRule } from '../rule.js';
import { bodyWithoutHeadline } from './body-without-headline.js';
import { cutLine } from './cut-line.js';
import { lineEndHyphen } from './line-end-hyphen.js';
import { littleText } from './little-text.js';
import { mixedScripts } from './mixed-scripts.js';
import { notAPage } from './not-a-page.js';
import { ruleOfTransform } from './of-transform.js';
import { ruleOfWarning } from './of-warning.js';
import { orphanHeadline } from './orphan-headline.js';
import { otherEncoding } from './other-encoding.js';
import { unbalancedPair } from './unbalanced-pair.js';
import { unknownSwitch } from './unknown-switch.js';
import { unresolvedJump } from './unresolved-jump.js';
import { unusedSwitch } from './unused-switch.js';

/** What is looked for by `validate` alone. */
export const OWN_RULES: readonly ValidateRule[] = [
  cutLine,
  lineEndHyphen,
  notAPage,
  otherEncoding,
  mixedScripts,
  littleText,
  orphanHeadline,
  bodyWithoutHeadline,
  unbalancedPair,
  unknownSwitch,
  unusedSwitch,
];

export const VALIDATE_RULES: readonly ValidateRule[] = [
  ...TRANSFORMS.map(ruleOfTransform),
  ...OWN_RULES,
  ...WARNING_RULES.map(ruleOfWarning),
  unresolvedJump,
];
