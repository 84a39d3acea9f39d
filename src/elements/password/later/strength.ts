/** How strong the password is: the meter, the time that guessing takes, what makes it easier. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import type { Assessment } from '../../../engines/password/types.js';
import type { SettledPolicy } from '../../../formats/password-policy/rules.js';
import { percentOf, percentOfScore } from '../logic/guessing-time.js';
import { adviceWords, attackWords, findingWords, scoreWords } from './texts.js';

const strengthOf = (assessment: Assessment | null): string =>
  assessment ? scoreWords[assessment.score]() : msg('Not checked yet', { id: 'passx.unknown', desc: 'The strength of a password' });

export function meter(assessment: Assessment | null, { minScore }: SettledPolicy): TemplateResult {
  const percent = assessment ? percentOf(assessment.guesses) : 0;
  const strength = strengthOf(assessment);
  const enough = percentOfScore(minScore);
  return html`<div
      class="gauge ${assessment && assessment.score >= minScore ? 'enough' : ''}"
      part="meter"
      role="meter"
      aria-label=${msg('Strength', { id: 'passx.strength', desc: 'Of a password' })}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${percent}
      aria-valuetext=${assessment ? `${strength}. ${attackWords(assessment.guesses)}` : strength}
    >
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect width=${percent} height="4" />
        ${enough ? svg`<path d="M${enough} 0V4" />` : nothing}
      </svg>
    </div>
    <b .textContent=${strength}></b>`;
}

export interface VerdictState {
  /** Whether the visitor has chosen to see what they type: only then parts of it are quoted. */
  readonly visible: boolean;
  /** The languages whose words have not been looked for, as a text; empty where all were. */
  readonly unchecked: string;
  /** Whether those will not come. */
  readonly lost: boolean;
}

/** How long guessing takes, what makes it easier, what would help most, and what has not been looked at. */
export function verdict(assessment: Assessment, policy: SettledPolicy, { visible, unchecked, lost }: VerdictState): TemplateResult {
  const found = findingWords(assessment);
  const advice = adviceWords(assessment, policy);
  return html`<div class="verdict">
    <p>${attackWords(assessment.guesses)}</p>
    ${
      found.length && advice
        ? html`<ul role="list">
            ${found.map(
              ({ kind, plain, quoted }) =>
                html`<li part="finding" data-kind=${kind}>
                  ${visible ? html`<span aria-hidden="true">${quoted}</span><span class="unseen">${plain}</span>` : plain}
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${advice ? html`<p>${advice}</p>` : nothing}
    ${
      found.length && advice && !visible
        ? html`<p class="note">${msg('Show the password to see which part.', { id: 'passx.show-which' })}</p>`
        : nothing
    }
    ${
      unchecked
        ? html`<p class="note">
            ${
              lost
                ? msg(str`Could not check for words in these languages: ${unchecked}`, {
                    id: 'passx.unchecked',
                    desc: 'Then names of languages',
                  })
                : msg(str`Not checked yet for words in these languages: ${unchecked}`, {
                    id: 'passx.pending',
                    desc: 'Then names of languages',
                  })
            }
          </p>`
        : nothing
    }
  </div>`;
}
