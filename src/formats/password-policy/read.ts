import { allLeaves } from '../../schema/leaves/index.js';
import type { Reading } from '../../schema/problem.js';
import { readDocument } from '../../schema/read.js';
import { passwordPolicy, type PasswordPolicy } from './password-policy.js';

/** What NIST SP 800-63B-4 (3.1.1.2) asks a server to take at least, in characters; in bytes, where each has one. */
const NIST_LEAST = 64;

/** Reads a password policy, and says in findings (not yet in words) what was wrong with it. Never throws. */
export function passwordPolicyReader(json: unknown, base?: string): Reading<PasswordPolicy> {
  const reading = readDocument('password-policy', passwordPolicy, allLeaves, json, base);
  const { document, findings } = reading;
  for (const path of ['maxLength', 'maxBytes'] as const) {
    const found = document?.[path];
    if (found === undefined) continue;
    if (found < NIST_LEAST) findings.push({ code: 'low-limit', path, found, limit: NIST_LEAST });
    if (document!.minLength !== undefined && document!.minLength > found)
      findings.push({ code: 'limits-cross', path, found, limit: document!.minLength });
  }
  return reading;
}
