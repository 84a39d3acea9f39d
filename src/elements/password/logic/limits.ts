/** How long a password may be: by the policy, and by the input's own `maxlength`. */
import { html } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import { bytesOf, lengthOf, type RuleName, type SettledPolicy } from '../../../formats/password-policy/rules.js';
import type { Beside } from '../first/rule-list.js';

export interface Limits {
  /** The most characters. */
  readonly most: number;
  /** The most bytes in UTF-8. */
  readonly bytes: number;
}

export function limitsOf({ maxLength = Infinity, maxBytes = Infinity }: SettledPolicy, input: HTMLInputElement | null): Limits {
  const own = input?.maxLength ?? -1;
  return { most: Math.min(maxLength, own < 0 ? Infinity : own), bytes: maxBytes };
}

/** A server counts characters, an input UTF-16 units: the larger number counts. */
const charactersOf = (value: string): number => Math.max(value.length, lengthOf(value));

export const fitsIn = ({ most, bytes }: Limits, value: string): boolean => charactersOf(value) <= most && bytesOf(value) <= bytes;

/** What is wrong with a value that does not fit. */
export const tooLong = ({ most, bytes }: Limits, value: string): string =>
  charactersOf(value) > most
    ? msg(str`The password is too long. Its length may be at most ${most}.`, { id: 'passx.too-long' })
    : msg(str`The password is too long: ${bytesOf(value)} bytes of at most ${bytes}. A letter such as æ or š counts as two.`, {
        id: 'passx.too-many-bytes',
      });

/** What is said of a rule besides its words: how it stands, for those who do not see it; and the most, for its length. */
export function besideRule(rule: RuleName, kept: boolean | undefined, { most, bytes }: Limits): ReturnType<Beside> {
  const state =
    kept === undefined
      ? msg('Not checked yet:', { id: 'passx.rule-open', desc: 'Before a rule for passwords, for screen readers' })
      : kept
        ? msg('Met:', { id: 'passx.rule-met', desc: 'Before a rule for passwords, for screen readers' })
        : msg('Not met:', { id: 'passx.rule-broken', desc: 'Before a rule for passwords, for screen readers' });
  const limits: string[] = [];
  if (rule === 'length' && most < Infinity)
    limits.push(msg(str`At most ${most}.`, { id: 'passx.most', desc: 'Behind the rule about the length: number of characters' }));
  if (rule === 'length' && bytes < Infinity)
    limits.push(msg(str`At most ${bytes} bytes: letters such as æ or š count as two.`, { id: 'passx.most-bytes' }));
  return {
    before: html`<span class="unseen">${state} </span>`,
    behind: limits.map((words) => html` <span class="most">${words}</span>`),
  };
}
