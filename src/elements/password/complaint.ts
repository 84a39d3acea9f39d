/** What speaks against a value as far as it can be told before anything more is loaded. */
import { msg, str } from '../../documents/messages.js';
import { lengthOf, type Rules } from '../../documents/password-rules.js';

export type Complaint = readonly [flags: ValidityStateFlags, words: string];

/** @param more what the live part says; undefined as long as it is not here */
export function complaintOf(value: string, required: boolean, { minLength, requires }: Rules, more: string | undefined): Complaint {
  if (!value) return [{ valueMissing: true }, required ? msg('Enter a password.', { id: 'pass.missing' }) : ''];
  if (requires('length') && lengthOf(value) < minLength)
    return [{ tooShort: true }, msg(str`The password is too short. Its length must be at least ${minLength}.`, { id: 'pass.too-short' })];
  return [{ customError: true }, more ?? msg('The password is being checked. Try again in a moment.', { id: 'pass.checking' })];
}
