/** What becomes of a table: how many members come, what is left out, and what its owner does with them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SheetColumn } from '../../../../../engines/csv/chosen.js';
import { valueAt } from '../../../../../engines/draft/path.js';
import type { Member } from '../../../../../formats/cluster/cluster.js';
import { formatList } from '../../../../../kit/intl/names.js';
import { isObject } from '../../../../../schema/leaves/leaf.js';
import { msg, str } from '../../../../../schema/messages.js';
import type { Text } from '../../../../../schema/text.js';
import { pathOf } from '../../../logic/paths.js';
import type { Editor } from '../../editing.js';
import type { Reading } from './reading.js';

/** @param column without a heading it is called by its number */
export const headingOf = ({ heading, at }: SheetColumn): string =>
  heading || msg(str`Column ${at + 1}`, { id: 'edit.table-unnamed', desc: 'A column of a table that has no heading; its number' });

export function resultView(reading: Reading, names: ReadonlyMap<string, string>, leave: () => void): TemplateResult {
  const { editor, sheet, members, rows, told, more } = reading;
  const { columns } = sheet;
  const out = columns.filter(({ field, values }) => !field && values.length);
  const left = rows - members.length;
  const [first] = members;
  return html`<div class="found">
    ${
      reading.hasNames
        ? nothing
        : html`<p class="wrong" role="alert">
            ${msg('Choose the column that holds the name.', { id: 'edit.table-no-name', desc: 'The name of a firm' })}
          </p>`
    }
    <p role="status">${msg(str`Members: ${members.length}`, { id: 'edit.table-count', desc: 'How many members a table has' })}</p>
    ${
      out.length
        ? html`<p class="hint">
            ${msg(
              str`Columns left out: ${formatList(
                editor.host.locale.code,
                out.map((one) => headingOf(one)),
              )}`,
              { id: 'edit.table-columns', desc: 'Headings of a table follow' },
            )}
          </p>`
        : nothing
    }
    ${left ? html`<p class="hint">${msg(str`Rows left out: ${left}`, { id: 'edit.table-rows', desc: 'A number follows' })}</p>` : nothing}
    ${
      told.length
        ? html`<details>
            <summary>
              ${msg(str`What to check: ${more}`, { id: 'edit.table-check', desc: 'Opens a list of what was not understood; its length' })}
            </summary>
            <ul>
              ${told.map((one) => html`<li>${one}</li>`)}
            </ul>
          </details>`
        : nothing
    }
    ${first ? firstMember(editor, first, names) : nothing} ${buttons(reading, leave)}
  </div>`;
}

/** What becomes of the first row. */
function firstMember({ host: { locale } }: Editor, member: Member, names: ReadonlyMap<string, string>): TemplateResult {
  const words = (value: unknown): string => {
    if (Array.isArray(value)) return formatList(locale.code, value.map(words));
    if (isObject(value)) return typeof value.url === 'string' ? value.url : locale.plain(value as Text);
    return typeof value === 'number' ? String(value) : locale.plain(value as Text);
  };
  const rows = [...names].flatMap(([field, label]) => {
    const value = field.includes('@') ? undefined : valueAt(member, pathOf(field));
    return value === undefined ? [] : [[label, words(value)] as const];
  });
  return html`<h5>${msg('The first member', { id: 'edit.table-first', desc: 'Heading: how the first row of a table was read' })}</h5>
    <dl part="first-member">
      ${rows.map(
        ([label, value]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>`;
}

function buttons(reading: Reading, leave: () => void): TemplateResult {
  const { cluster, editor } = reading;
  const there = cluster?.members;
  const isNone = !reading.members.length;
  let isLeft = false;
  const close = (): void => {
    isLeft = true;
    leave();
  };
  // whoever is quicker than the reading means what they have chosen
  const once = async (act: () => void): Promise<void> => {
    await reading.settled();
    if (isLeft || !reading.members.length) return;
    close();
    act();
  };
  const button = (label: string, act: () => void, look = 'button'): TemplateResult =>
    html`<button type="button" class=${look} aria-disabled=${isNone} @click=${() => void once(act)}>${label}</button>`;
  const cancel = html`<button type="button" class="text" @click=${close}>${msg('Cancel', { id: 'edit.cancel' })}</button>`;
  if (!cluster)
    return html`<p class="row">
      ${button(msg('Start a cluster with these members', { id: 'edit.table-new' }), () => void begin(reading), 'solid')} ${cancel}
    </p>`;
  const isFile = typeof there === 'string' && !!there.trim();
  const list = Array.isArray(there) ? (there as unknown[]) : [];
  const names = new Set(list.map((one) => nameOf(editor, one)).filter(Boolean));
  const same = reading.members.filter((one) => names.has(nameOf(editor, one))).length;
  return html`${
      isFile
        ? html`<p class="hint">
            ${msg(str`The members are now in the file ${there}. If you replace them, they are in this document instead.`, { id: 'edit.table-file', desc: 'The address of a file' })}
          </p>`
        : nothing
    }
    ${
      same
        ? html`<p class="hint">
            ${msg(str`Members with a name that is already there: ${same}`, { id: 'edit.table-same', desc: 'A number follows' })}
          </p>`
        : nothing
    }
    <p class="row">
      ${isFile ? nothing : button(msg('Add to the members', { id: 'edit.table-add', desc: 'Button: members from a table are added' }), () => put(reading, [...list, ...reading.members]), 'solid')}
      ${
        isFile || list.length
          ? button(
              msg('Replace the members', {
                id: 'edit.table-replace',
                desc: 'Button: members from a table take the place of those that are there',
              }),
              () => put(reading, reading.members),
            )
          : nothing
      }
      ${cancel}
    </p>`;
}

function nameOf({ host }: Editor, one: unknown): string {
  return isObject(one)
    ? host.locale
        .plain(one.name as Text)
        .trim()
        .toLowerCase()
    : '';
}

/** As one step. */
function put({ editor, members: { length: count } }: Reading, members: readonly unknown[]): void {
  editor.set(['members'], members, { group: '' });
  editor.show(['members']);
  editor.say(() =>
    msg(str`Members taken from the table: ${count}. You can undo.`, { id: 'edit.table-done', desc: 'For screen readers; a number' }),
  );
}

async function begin({ editor, members, source: { file } }: Reading): Promise<void> {
  const name = file.replace(/\.\w+$/, '').trim();
  await editor.take({ kind: 'cluster', version: 1, ...(name && { name }), members });
}
