/** Members from a table: the owner sees its columns and says what each one holds, before anything is taken. */
import { html, nothing, type TemplateResult } from 'lit';
import { problem as bundle } from '../../../../../../locales/generated/problem.js';
import { editor as texts } from '../../../../../../locales/generated/editor.js';
import { sheetOf, type SheetColumn } from '../../../../../engines/csv/chosen.js';
import { adoptStyles } from '../../../../../kit/element/adopt-styles.js';
import { loadMessages } from '../../../../../kit/element/messages.js';
import { pinned } from '../../../../../kit/pinned.js';
import { msg, withMessages, type Messages } from '../../../../../schema/messages.js';
import { columnNames } from '../../../logic/column-names.js';
import type { EditedKind } from '../../../logic/kind.js';
import type { Editor } from '../../editing.js';
import { membersStyles } from './members.styles.js';
import { Reading } from './reading.js';
import { headingOf, resultView } from './result.js';

export class MembersTable {
  private constructor(
    private readonly reading: Reading,
    private readonly kind: EditedKind,
    private readonly messages: Messages,
    private readonly leave: () => void,
  ) {}

  /** Undefined where that is no table, or no cluster may be edited here. */
  static async of(
    editor: Editor,
    input: string | Uint8Array,
    file = '',
    leave: () => void = () => undefined,
  ): Promise<MembersTable | undefined> {
    const asked = editor.host.element.kind;
    if (asked && asked !== 'cluster') return undefined;
    if (!sheetOf(input, {}).isTable && !/\.(?:csv|tsv|tab)$/i.test(file)) return undefined;
    const { session, host } = editor;
    const kind = session.kind.form.kind === 'cluster' ? session.kind : (await pinned(() => import('../../generated/cluster.js'))).kind;
    const loaded = await Promise.all([texts, kind.texts, bundle].map((one) => loadMessages(one, host.locale.code)));
    adoptStyles(host.root, membersStyles);
    const messages = Object.assign({}, ...loaded) as Messages;
    const reading = new Reading(editor, { input, file }, messages);
    await reading.settled();
    return new MembersTable(reading, kind, messages, leave);
  }

  render(): TemplateResult {
    return withMessages(this.messages, () => this.#view());
  }

  #view(): TemplateResult {
    const { columns, isKnown, hasHeadings } = this.reading.sheet;
    const languages = [
      ...new Set([...this.reading.editor.session.languages.all, ...columns.flatMap(({ field }) => field.split('@')[1] ?? [])]),
    ];
    const names = columnNames(this.kind.form, languages);
    return html`<section class="match" aria-labelledby="match-title">
      <h4 id="match-title" tabindex="-1">
        ${msg('Members from a table', { id: 'edit.table', desc: 'Heading: members are taken out of a spreadsheet' })}
      </h4>
      <p class="hint">
        ${msg('Choose what each column holds. Nothing is changed before you press a button below.', { id: 'edit.table-hint' })}
      </p>
      ${
        isKnown
          ? nothing
          : html`<label class="check"
              ><input
                type="checkbox"
                .checked=${hasHeadings}
                @change=${({ target }: Event) => this.reading.setHeadings((target as HTMLInputElement).checked)}
              />${msg('The first row holds headings', { id: 'edit.table-headings', desc: 'Checkbox; of a table' })}</label
            >`
      }
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              ${msg('Column', { id: 'edit.table-column', desc: 'Heading: the columns of a spreadsheet' })}
            </th>
            <th role="columnheader" scope="col">
              ${msg('First values', { id: 'edit.table-values', desc: 'Heading: the first three values of a column' })}
            </th>
            <th role="columnheader" scope="col">
              ${msg('What it holds', { id: 'edit.table-holds', desc: 'Heading: what is in a column, such as names' })}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${columns.map((column) => this.#column(column, names))}
        </tbody>
      </table>
      ${resultView(this.reading, names, this.leave)}
    </section>`;
  }

  #column(column: SheetColumn, names: ReadonlyMap<string, string>): TemplateResult {
    const { at, field, values } = column;
    const options = [['', msg('Leave out', { id: 'edit.table-out', desc: 'A column of a table is not taken' })] as const, ...names];
    // what the reader knows and the form does not
    if (!options.some(([one]) => one === field)) options.push([field, field]);
    return html`<tr role="row" ?data-out=${!field}>
      <th role="rowheader" scope="row" id="match-${at}">${headingOf(column)}</th>
      <td role="cell" class="hint" id="match-${at}-values">
        ${
          values.length
            ? html`<ul role="list">
                ${values.map((value) => html`<li>${value}</li>`)}
              </ul>`
            : msg('Empty', { id: 'edit.table-empty', desc: 'A column of a table in which nothing stands' })
        }
      </td>
      <td role="cell">
        <select
          aria-labelledby="match-${at}"
          aria-describedby="match-${at}-values"
          .value=${field}
          @change=${({ target }: Event) => this.reading.choose(at, (target as HTMLSelectElement).value)}
        >
          ${options.map(([value, label]) => html`<option value=${value} ?selected=${value === field}>${label}</option>`)}
        </select>
      </td>
    </tr>`;
  }
}
