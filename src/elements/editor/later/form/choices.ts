/** A list of choices, of which any may be taken. */
import { html, type TemplateResult } from 'lit';
import { css } from '../../../../kit/css.js';
import { adoptStyles } from '../../../../kit/element/adopt-styles.js';
import type { Editing } from '../editing.js';
import type { FieldView } from './field-view.js';

const styles = css`
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9em, 100%), 1fr));
    gap: 0.25em 1em;
  }
`;

export function choices(editing: Editing, { path, id, words: { choices: names } }: FieldView, words: readonly string[]): TemplateResult {
  const value = editing.session.at(path);
  const chosen = Array.isArray(value) ? (value as unknown[]) : [];
  const put = (word: string, on: boolean): void => {
    const next = words.filter((one) => (one === word ? on : chosen.includes(one)));
    // what the form does not know stays
    editing.set(path, [...next, ...chosen.filter((one) => !words.includes(one as string))], { group: '' });
    editing.leave(path);
  };
  adoptStyles(editing.host.root, styles);
  return html`<div class="choices">
    ${words.map(
      (word) =>
        html`<label
          ><input
            type="checkbox"
            id="${id}-${word}"
            .checked=${chosen.includes(word)}
            @change=${({ target }: Event) => put(word, (target as HTMLInputElement).checked)}
          />${names?.[word]?.() ?? word}</label
        >`,
    )}
  </div>`;
}
