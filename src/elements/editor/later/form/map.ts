/** Keys with a text each, such as the names of trades: a key is what members write, the text is what visitors read. */
import { html, nothing, type TemplateResult } from 'lit';
import { css } from '../../../../kit/css.js';
import { adoptStyles } from '../../../../kit/element/adopt-styles.js';
import { cross } from '../../../../kit/ui/icons-more.js';
import { msg, str } from '../../../../schema/messages.js';
import { isObject } from '../../../../schema/leaves/leaf.js';
import { pathText } from '../../logic/paths.js';
import type { Editing } from '../editing.js';
import { plus } from '../icons.js';
import { line } from './controls.js';
import type { FieldView } from './field-view.js';
import { text } from './text.js';

const styles = css`
  .pair {
    display: grid;
    gap: 0.25em;
    padding-block-end: 0.75em;
  }
`;

export function map(editing: Editing, view: FieldView, translated: boolean): TemplateResult {
  const { path, words } = view;
  adoptStyles(editing.host.root, styles);
  const value = editing.session.at(path);
  const entries = isObject(value) ? Object.keys(value) : [];
  const rename = (from: string, to: string): boolean => {
    if (!to || entries.includes(to)) return false;
    editing.set(path, Object.fromEntries(entries.map((key) => [key === from ? to : key, (value as Record<string, unknown>)[key]])), {
      group: '',
    });
    return true;
  };
  const remove = (key: string): void => editing.set(path, Object.fromEntries(Object.entries(value as object).filter(([name]) => name !== key)), { group: '' }); // prettier-ignore
  const free = (): string => {
    const name = msg('new', { id: 'edit.new-key', desc: 'A short name for a trade that was just added, in lower case' });
    for (let number = 1; ; number++) {
      const key = number > 1 ? `${name}-${number}` : name;
      if (!entries.includes(key)) return key;
    }
  };
  return html`${
      entries.length
        ? html`<ul class="lines" role="list">
            ${entries.map((key) => {
              const own: FieldView = { ...view, path: [...path, key], id: `f-${pathText([...path, key])}`, words: { label: () => key } };
              return html`<li class="pair">
                <input
                  type="text"
                  class="short"
                  aria-label=${msg(str`Short name: ${key}`, { id: 'edit.key', desc: 'Label of a field; the present short name follows' })}
                  autocapitalize="off"
                  autocomplete="off"
                  .value=${key}
                  @change=${({ target }: Event) => {
                    const field = target as HTMLInputElement;
                    if (!rename(key, field.value.trim())) field.value = key;
                  }}
                />
                <div class="line" part="field" data-path=${pathText(own.path)}>
                  ${translated ? text(editing, own, false, key) : line(editing, own, { type: 'line', leaf: '', input: 'text', number: false })}
                  <div class="tools">
                    <button
                      type="button"
                      class="icon"
                      aria-label=${msg(str`Remove: ${key}`, { id: 'edit.remove-of' })}
                      @click=${() => remove(key)}
                    >
                      ${cross()}
                    </button>
                  </div>
                </div>
              </li>`;
            })}
          </ul>`
        : nothing
    }<button type="button" class="button add" data-add=${pathText(path)} @click=${() => editing.set([...path, free()], '', { group: '' })}>
      ${plus()}${words.add?.() ?? msg(str`Add to: ${words.label()}`, { id: 'edit.add', desc: 'Button: adds to the list that is named' })}
    </button>`;
}
