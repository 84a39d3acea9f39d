/** The password policies that need no file, and what a policy comes to. Part of a password field's first view. */
import type { PasswordPolicy } from './password-policy.js';

/** The rules by name, in the order in which they are shown. */
export type RuleName = 'length' | 'classes' | 'words' | 'different' | 'memorable';

/** A policy in which every value that counts is there and within its bounds. */
export type SettledPolicy = PasswordPolicy &
  Required<Pick<PasswordPolicy, 'minLength' | 'goodLength' | 'classes' | 'minScore' | 'advise'>> & {
    passphrase: { words: number };
  };

const usual: SettledPolicy = {
  kind: 'password-policy',
  version: 1,
  minLength: 12,
  goodLength: 14,
  classes: 4,
  minScore: 3,
  advise: ['classes'],
  passphrase: { words: 5 },
};

const nist: SettledPolicy = { ...usual, minLength: 15, goodLength: 20, classes: 0, advise: ['different'] };

/** What holds where nothing else is said (`''`); NIST SP 800-63B-4, 3.1.1, for a password alone and for one beside a second factor. */
export const readyPolicies: Readonly<Record<string, SettledPolicy>> = {
  '': usual,
  nist,
  'nist-mfa': { ...nist, minLength: 8, goodLength: 15, minScore: 2 },
};

/** The length of a password in bytes, as it is sent: UTF-8. */
export const bytesOf = (password: string): number => new TextEncoder().encode(password).length;

/** The rules that a policy has. */
export const rulesOf = ({ classes, minScore }: SettledPolicy): RuleName[] =>
  (['length', classes && 'classes', minScore && 'words', 'different', 'memorable'] as const).filter((rule) => rule !== 0);

/** Whether a password that breaks the rule is refused. What is easy to remember, no machine can tell. */
export const requires = ({ advise }: SettledPolicy, rule: RuleName): boolean => rule !== 'memorable' && !advise.includes(rule);

/** The length of a password as NIST counts it: Unicode code points, after NFKC. */
export const lengthOf = (password: string): number => Array.from(password.normalize('NFKC')).length;
