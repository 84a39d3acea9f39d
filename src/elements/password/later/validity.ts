/** What speaks against a value, and how the form is told. */
import { msg, str } from '../../../schema/messages.js';
import { lengthOf, requires, type SettledPolicy } from '../../../formats/password-policy/rules.js';
import { fitsIn, type Limits } from '../logic/limits.js';
import { tooLong } from './texts.js';

export interface Complaint {
  readonly flags: ValidityStateFlags;
  /** Empty where nothing speaks against the value. */
  readonly words: string;
}

interface Demands {
  readonly required: boolean;
  readonly policy: SettledPolicy;
  readonly limits: Limits;
}

/** @param doubt what else speaks against it; asked where its length is right */
export function complaintAbout(value: string, { required, policy, limits }: Demands, doubt: () => string): Complaint {
  const { minLength } = policy;
  if (!value) return { flags: { valueMissing: true }, words: required ? msg('Enter a password.', { id: 'passx.missing' }) : '' };
  if (requires(policy, 'length') && lengthOf(value) < minLength)
    return {
      flags: { tooShort: true },
      words: msg(str`The password is too short. Use ${minLength} characters or more.`, { id: 'passx.too-short' }),
    };
  if (!fitsIn(limits, value)) return { flags: { tooLong: true }, words: tooLong(limits, value) };
  return { flags: { customError: true }, words: doubt() };
}

const flagsOf = (validity: ValidityState): ValidityStateFlags => {
  const flags: Record<string, boolean> = {};
  for (const name in validity) if (name !== 'valid') flags[name] = validity[name as keyof ValidityState];
  return flags;
};

/** Tells the form whether it may have the value of our own input, and why not. */
export function tellForm(internals: ElementInternals, field: HTMLInputElement | null, { flags, words }: Complaint): void {
  if (field?.readOnly) internals.setValidity({});
  else if (words) internals.setValidity(flags, words, field ?? undefined);
  // what the browser has against it: a pattern, say
  else if (field && !field.validity.valid) internals.setValidity(flagsOf(field.validity), field.validationMessage, field);
  else internals.setValidity({});
}
