/** The rules of a policy, as a visitor reads them before and while they type. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import { requires, rulesOf, type RuleName, type SettledPolicy } from '../../../formats/password-policy/rules.js';
import { icon } from '../../../kit/ui/icons.js';
import type { Kept } from '../logic/rules.js';

const ruleWords: Readonly<Record<RuleName, (policy: SettledPolicy) => string>> = {
  length: ({ minLength, goodLength }) =>
    goodLength <= minLength
      ? msg(str`At least ${minLength} characters`, { id: 'pass.length-least', desc: 'Number of characters' })
      : msg(str`At least ${minLength} characters (${goodLength} or more is better)`, { id: 'pass.length', desc: 'Number of characters' }),
  classes: ({ classes }) =>
    classes < 4
      ? msg(str`${classes} of these 4: lower case letters, capital letters, numbers, symbols`, { id: 'pass.some-classes' })
      : msg('Lower case letters, capital letters, numbers and symbols', { id: 'pass.classes' }),
  words: () => msg('Hard to guess: not just a word or a name', { id: 'pass.words' }),
  different: () => msg('Clearly different from your old passwords', { id: 'pass.different' }),
  memorable: () => msg('Easy for you to remember', { id: 'pass.memorable' }),
};

/** What is added to a rule once the lazy half is here. */
export type Beside = (rule: RuleName, kept: boolean | undefined) => { readonly before: unknown; readonly behind: unknown };

/** Met, not met, not known: each has a sign of its own. */
const signs = {
  true: svg`<circle cx="12" cy="12" r="8.5"/><path d="m8 12.3 2.8 2.8L16 9.5"/>`,
  false: svg`<circle cx="12" cy="12" r="8.5"/><path d="m9 9 6 6m0-6-6 6"/>`,
  unknown: svg`<circle cx="12" cy="12" r="8.5" stroke-dasharray="2 2.45"/>`,
};

/** @param compares whether there is an earlier password to compare with: where not, nobody can keep that rule */
export const ruleList = (policy: SettledPolicy, compares: boolean, kept?: Kept, beside?: Beside): TemplateResult =>
  html`<ul id="rules" role="list">
    ${rulesOf(policy)
      .filter((rule) => compares || rule !== 'different')
      .map((rule) => {
        const state = `${kept?.[rule] ?? 'unknown'}` as const;
        const words = beside?.(rule, kept?.[rule]);
        const advice = !requires(policy, rule);
        return html`<li part="rule" data-rule=${rule} data-ok=${state} class=${advice ? 'advice' : nothing}>
          ${icon(signs[state])}
          <span
            >${words?.before}${ruleWords[rule](policy)}${advice ? html` <i>${msg('recommended', { id: 'pass.advice', desc: 'Beside a rule that is not required' })}</i>` : nothing}${words?.behind}</span
          >
        </li>`;
      })}
  </ul>`;
