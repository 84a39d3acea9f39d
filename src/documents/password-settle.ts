/** From a policy as a site writes it to one that can be counted on. */
import type { PasswordPolicy } from './password-policy.js';
import { readyPolicies, type SettledPolicy } from './password-rules.js';

const bounded = (value: number | undefined, otherwise: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, Math.round(value ?? otherwise)));

/** Fills in what a policy does not say from the usual one, and brings every number within its bounds. */
export function settlePolicy(policy: PasswordPolicy): SettledPolicy {
  const usual = readyPolicies['']!;
  const minLength = bounded(policy.minLength, usual.minLength, 1, 128);
  const words = bounded(policy.passphrase?.words, usual.passphrase.words, 0, 10);
  return {
    ...policy,
    minLength,
    goodLength: bounded(policy.goodLength, usual.goodLength, minLength, 256),
    ...(policy.maxLength !== undefined && { maxLength: Math.max(64, minLength, policy.maxLength) }),
    classes: bounded(policy.classes, usual.classes, 0, 4),
    minScore: bounded(policy.minScore, usual.minScore, 0, 4),
    // who asks for kinds of characters means it, unless he says that it is advice
    advise: policy.advise ?? (policy.classes === undefined ? usual.advise : []),
    passphrase: { words: words && Math.max(4, words) },
  };
}
