/** What `bob-widgets/documents` publishes of this format. */
import { published, type Published } from '../format.js';
import type { PasswordPolicy } from './password-policy.js';
import { passwordPolicyReader } from './read.js';

export type { PasswordPolicy } from './password-policy.js';
export { bytesOf, lengthOf, readyPolicies, requires, rulesOf, type RuleName, type SettledPolicy } from './rules.js';
export { settlePolicy } from './settle.js';

/** Reads a password policy from parsed JSON; `settlePolicy` says what it comes to. Never throws. */
export const readPasswordPolicy: Published<PasswordPolicy> = published(passwordPolicyReader);
