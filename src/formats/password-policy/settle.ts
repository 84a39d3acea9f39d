/** From a policy as a site writes it to one that can be counted on. */
import type { PasswordPolicy } from './password-policy.js';
import { readyPolicies, type SettledPolicy } from './rules.js';

const bounded = (value: number | undefined, otherwise: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, Math.round(value ?? otherwise)));

/** Fills in what a policy does not say from the usual one, and brings every number within its bounds. */
export function settlePolicy(policy: PasswordPolicy): SettledPolicy {
  const usual = readyPolicies['']!;
  // A server cannot take more than it takes: where the limits cross, the higher one counts.
  const maxLength = policy.maxLength === undefined ? undefined : bounded(policy.maxLength, 0, 1, 1e6);
  const maxBytes = policy.maxBytes === undefined ? undefined : bounded(policy.maxBytes, 0, 1, 1e6);
  const most = Math.min(maxLength ?? Infinity, maxBytes ?? Infinity);
  const minLength = Math.min(most, bounded(policy.minLength, usual.minLength, 1, 128));
  const words = bounded(policy.passphrase?.words, usual.passphrase.words, 0, 10);
  return {
    ...policy,
    minLength,
    goodLength: bounded(policy.goodLength, usual.goodLength, minLength, Math.min(256, most)),
    ...(maxLength !== undefined && { maxLength }),
    ...(maxBytes !== undefined && { maxBytes }),
    classes: bounded(policy.classes, usual.classes, 0, 4),
    minScore: bounded(policy.minScore, usual.minScore, 0, 4),
    // who asks for kinds of characters means it, unless they say that it is advice
    advise: policy.advise ?? (policy.classes === undefined ? usual.advise : []),
    passphrase: { words: words && Math.max(4, words) },
  };
}
