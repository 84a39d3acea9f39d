/** `bob-widgets/documents`: the formats, their readers, and what goes with them. No DOM; runs in Node. */
import type { Book } from './book/book.js';
import { bookReader } from './book/read.js';
import { checklistReader } from './checklist/read.js';
import type { Checklist } from './checklist/checklist.js';
import { clusterReader } from './cluster/read.js';
import type { Cluster } from './cluster/cluster.js';
import type { Loyalty } from './loyalty/loyalty.js';
import { loyaltyReader } from './loyalty/read.js';
import { explain } from '../schema/explain/explain.js';
import type { PasswordPolicy } from './password-policy/password-policy.js';
import { passwordPolicyReader } from './password-policy/read.js';
import type { Problem } from '../schema/problem.js';

export type * from './book/book.js';
export type * from './checklist/checklist.js';
export type * from './cluster/cluster.js';
export type * from './loyalty/loyalty.js';
export { memberReader, memberSlices, openCluster, type MemberOptions, type MemberReader, type OpenedCluster } from './cluster/read.js';
export { loadMembers, tableAddress, type LoadedMembers, type MembersFile } from './cluster/load.js';
export type { PasswordPolicy } from './password-policy/password-policy.js';
export { bytesOf, lengthOf, readyPolicies, requires, rulesOf, type RuleName, type SettledPolicy } from './password-policy/rules.js';
export { settlePolicy } from './password-policy/settle.js';
export type * from '../schema/problem.js';
export { explain } from '../schema/explain/explain.js';
export { safeUrl, type LinkKind } from '../schema/link.js';
export { LoadError, parseJson, type Loaded, type LoadOptions } from '../schema/load/load.js';
export { loadPatiently as loadJson } from '../schema/load/rescue.js';
export { languagesOf } from '../schema/languages.js';
export { directionOf, fallbackChain, pickText, type LanguageMap, type Picked, type Rich, type Text } from '../schema/text.js';

export interface ReadOptions {
  /** Address of the file, against which its relative links are resolved. Without it they are dropped. */
  base?: string;
}

/** What was read: the document, or null where it cannot be shown at all, and what was wrong, in words. */
export interface Read<T> {
  document: T | null;
  problems: Problem[];
}

/** Reads a Book of Business from parsed JSON. Never throws. */
export function readBook(json: unknown, { base }: ReadOptions = {}): Read<Book> {
  const { document, findings } = bookReader(json, base);
  return { document, problems: explain(findings) };
}

/**
 * Reads a cluster with its members from parsed JSON. Where the members are in a file of their own, `document.members` is its address: give it to
 * `loadMembers`. Never throws.
 */
export function readCluster(json: unknown, { base }: ReadOptions = {}): Read<Cluster> {
  const { document, findings } = clusterReader(json, base);
  return { document, problems: explain(findings) };
}

/** Reads a password policy from parsed JSON; `settlePolicy` says what it comes to. Never throws. */
export function readPasswordPolicy(json: unknown, { base }: ReadOptions = {}): Read<PasswordPolicy> {
  const { document, findings } = passwordPolicyReader(json, base);
  return { document, problems: explain(findings) };
}

/** Reads a checklist from parsed JSON: each item and each group of it has an id. Never throws. */
export function readChecklist(json: unknown, { base }: ReadOptions = {}): Read<Checklist> {
  const { document, findings } = checklistReader(json, base);
  return { document, problems: explain(findings) };
}

/**
 * Reads a loyalty programme from parsed JSON. Entries with an id that is taken are left out, and so are keys that show their private part. Never throws.
 */
export function readLoyalty(json: unknown, { base }: ReadOptions = {}): Read<Loyalty> {
  const { document, findings } = loyaltyReader(json, base);
  return { document, problems: explain(findings) };
}
