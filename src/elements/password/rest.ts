/** The second flight: what a password field needs once its first view stands. What is needed while typing is in `feedback.ts`. */
import type { PasswordPolicy } from '../../formats/password-policy/password-policy.js';
import { settlePolicy } from '../../formats/password-policy/settle.js';
import type { Reading } from '../../schema/problem.js';
import { pinned } from '../../kit/pinned.js';
import { languageFindings } from './logic/languages.js';

export { ElementHost } from '../../kit/element/element-host.js';
export { Conduct } from './later/controller.js';

/** Reads a policy of the site's own; the reader comes only for those who have one. */
export async function readPolicy(json: unknown, base: string, languages?: string | null): Promise<Reading<PasswordPolicy>> {
  const { passwordPolicyReader } = await pinned(() => import('../../formats/password-policy/read.js'));
  const { document, findings } = passwordPolicyReader(json, base);
  return { document: document && settlePolicy(document), findings: [...findings, ...languageFindings(languages)] };
}
