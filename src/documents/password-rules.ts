/** What a password policy comes to: every value there and within its bounds. Part of a password field's first view. */
import type { PasswordPolicy } from './password-policy.js';

/** The rules by name, in the order in which they are shown. */
export const ruleNames = ['length', 'classes', 'words', 'different', 'memorable'] as const;
export type RuleName = (typeof ruleNames)[number];

export interface Rules {
  readonly minLength: number;
  readonly goodLength: number;
  /** Infinity where the server has no limit. */
  readonly maxLength: number;
  /** Kinds of characters, 0 to 4. */
  readonly classes: number;
  /** 0 to 4. */
  readonly minScore: number;
  /** Words of a passphrase; 0 for no passphrases. */
  readonly words: number;
  readonly forbid: readonly string[];
  /** Those that this policy has, in order. */
  readonly names: readonly RuleName[];
  /** Whether a password that breaks this rule is refused. What is easy to remember, no machine can tell. */
  readonly requires: (rule: RuleName) => boolean;
}

/** The policies that need no file, by the name that `policy` gives them. `''` is what holds where nothing else is said. */
export const readyPolicies: Readonly<Record<string, PasswordPolicy>> = {
  '': { kind: 'password-policy', version: 1 },
  // NIST SP 800-63B-4, 3.1.1: no composition rules; 15 characters where the password stands alone, 8 beside a second factor
  nist: { kind: 'password-policy', version: 1, minLength: 15, goodLength: 20, classes: 0, advise: ['different'] },
  'nist-mfa': { kind: 'password-policy', version: 1, minLength: 8, goodLength: 15, classes: 0, minScore: 2, advise: ['different'] },
};

const bounded = (value: number | undefined, otherwise: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, Math.round(value ?? otherwise)));

/** The rules of a policy; what it does not say is as in the default one. */
export function rulesOf(policy: PasswordPolicy): Rules {
  const minLength = bounded(policy.minLength, 12, 1, 128);
  const classes = bounded(policy.classes, 4, 0, 4);
  const minScore = bounded(policy.minScore, 3, 0, 4);
  const wanted = policy.passphrase?.words;
  const advise: readonly string[] = policy.advise ?? (policy.classes === undefined ? ['classes'] : []);
  return {
    minLength,
    goodLength: bounded(policy.goodLength, 14, minLength, 256),
    maxLength: Math.max(64, minLength, policy.maxLength ?? Infinity),
    classes,
    minScore,
    words: wanted === 0 ? 0 : bounded(wanted, 5, 4, 10),
    forbid: policy.forbid ?? [],
    names: ruleNames.filter((rule) => !(rule === 'classes' && !classes) && !(rule === 'words' && !minScore)),
    requires: (rule) => rule !== 'memorable' && !advise.includes(rule),
  };
}

/** The length of a password as NIST counts it: Unicode code points, after NFKC. */
export const lengthOf = (password: string): number => Array.from(password.normalize('NFKC')).length;
