/** What is added to a rule once the first view stands: whether it is met, for screen readers; and the most, for its length. */
import { html } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import type { RuleName } from '../../../formats/password-policy/rules.js';
import type { Beside } from '../first/rule-list.js';
import type { Limits } from '../logic/limits.js';

export function besideRule(rule: RuleName, kept: boolean | undefined, { most, bytes }: Limits): ReturnType<Beside> {
  const state =
    kept === undefined
      ? msg('Not checked yet:', { id: 'passx.rule-open', desc: 'Before a rule for passwords, for screen readers' })
      : kept
        ? msg('Met:', { id: 'passx.rule-met', desc: 'Before a rule for passwords, for screen readers' })
        : msg('Not met:', { id: 'passx.rule-broken', desc: 'Before a rule for passwords, for screen readers' });
  const limits: string[] = [];
  if (rule === 'length' && most < Infinity)
    limits.push(msg(str`At most ${most}`, { id: 'passx.most', desc: 'Behind the rule about the length: number of characters' }));
  if (rule === 'length' && bytes < Infinity)
    limits.push(msg(str`At most ${bytes} bytes: letters such as æ or š count as two`, { id: 'passx.most-bytes' }));
  return {
    before: html`<span class="unseen">${state} </span>`,
    behind: limits.map((words) => html`. <span class="most">${words}</span>`),
  };
}
