/** How long a password may be: by the policy, and by the input's own `maxlength`. */
import { bytesOf, lengthOf, type SettledPolicy } from '../../../formats/password-policy/rules.js';

export interface Limits {
  /** The most characters. */
  readonly most: number;
  /** The most bytes in UTF-8. */
  readonly bytes: number;
}

/** @param own the `maxLength` of the input; negative where it has none */
export const limitsOf = ({ maxLength = Infinity, maxBytes = Infinity }: SettledPolicy, own = -1): Limits => ({
  most: Math.min(maxLength, own < 0 ? Infinity : own),
  bytes: maxBytes,
});

/** A server counts characters, an input UTF-16 units: the larger number counts. */
export const charactersOf = (value: string): number => Math.max(value.length, lengthOf(value));

export const fitsIn = ({ most, bytes }: Limits, value: string): boolean => charactersOf(value) <= most && bytesOf(value) <= bytes;
