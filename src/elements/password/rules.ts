/** The rules of a policy, as a visitor reads them before and while he types. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { msg, str } from '../../documents/messages.js';
import { requires, rulesOf, type RuleName, type SettledPolicy } from '../../documents/password-rules.js';
import { icon } from '../../kit/icons.js';

/** Whether each rule is kept; what is not in it is not known yet. */
export type Kept = Readonly<Partial<Record<RuleName, boolean>>>;

const words: Readonly<Record<RuleName, (policy: SettledPolicy) => string>> = {
  length: ({ minLength, goodLength }) =>
    msg(str`Length: at least ${minLength}, better ${goodLength} or more`, { id: 'pass.length', desc: 'Number of characters' }),
  classes: ({ classes }) =>
    classes < 4
      ? msg(str`${classes} of these 4: small letters, capitals, digits, signs`, { id: 'pass.some-classes' })
      : msg('Small and capital letters, digits and signs', { id: 'pass.classes' }),
  words: () => msg('Not just a word or a name, and not easy to guess', { id: 'pass.words' }),
  different: () => msg('Clearly different from your earlier passwords', { id: 'pass.different' }),
  memorable: () => msg('Easy for you to remember', { id: 'pass.memorable' }),
};

/** @param told what assistive technology is told of a rule besides, once something was typed */
export const ruleList = (policy: SettledPolicy, kept?: Kept, told?: (kept: boolean | undefined) => unknown): TemplateResult =>
  html`<ul id="rules" role="list">
    ${rulesOf(policy).map((rule) => {
      const ok = kept?.[rule];
      return html`<li part="rule" data-rule=${rule} data-ok=${ok ?? 'unknown'}>
        ${icon(svg`<circle cx="12" cy="12" r="8.5"/>${ok ? svg`<path d="m8 12.3 2.8 2.8L16 9.5"/>` : nothing}`)}
        <span
          >${words[rule](policy)}
          ${requires(policy, rule) ? nothing : html`<i>${msg('advice', { id: 'pass.advice', desc: 'Beside a rule that is not required' })}</i>`}
          ${told?.(ok)}</span
        >
      </li>`;
    })}
  </ul>`;
