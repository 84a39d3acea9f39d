/** Members from a table: the owner sees its columns and says what each one holds, before anything is taken. */
import { html, nothing, type TemplateResult } from 'lit';
import { problem as bundle } from '../../../../../locales/generated/problem.js';
import { editor as texts } from '../../../../../locales/generated/editor.js';
import { sheetOf, type Sheet, type SheetColumn } from '../../../../engines/csv/chosen.js';
import type { TableOptions } from '../../../../engines/csv/table.js';
import { valueAt } from '../../../../engines/draft/path.js';
import type { Member } from '../../../../formats/cluster/cluster.js';
import { adoptStyles } from '../../../../kit/element/adopt-styles.js';
import { loadMessages } from '../../../../kit/element/messages.js';
import { pinned } from '../../../../kit/pinned.js';
import { formatList } from '../../../../kit/intl/names.js';
import { explain } from '../../../../schema/explain/explain.js';
import { isObject } from '../../../../schema/leaves/leaf.js';
import { msg, str, withMessages, type Messages } from '../../../../schema/messages.js';
import type { Text } from '../../../../schema/text.js';
import { columnNames } from '../../logic/column-names.js';
import type { EditedKind } from '../../logic/kind.js';
import { pathOf } from '../../logic/paths.js';
import type { Editor } from '../editing.js';
import { membersStyles } from './members.styles.js';

/** Relative addresses are read as such, and stay relative. */
const SOMEWHERE = 'https://table.invalid/';
const ADDRESSES = ['website', 'book', 'logo.src', 'image.src'].map(pathOf);
/** So many lines are told of. */
const TOLD = 50;
/** Milliseconds of reading between two looks of the page. */
const SLICE = 12;

/** What a row says is kept as it is written there, where the reader makes an address of this page of it. */
function asWritten(member: Member, record: Readonly<Record<string, unknown>>): Member {
  const found = structuredClone(member) as unknown as Record<string, unknown>;
  if (record.id === undefined) delete found.id;
  for (const path of ADDRESSES) {
    const written = valueAt(record, path);
    if (typeof written !== 'string' || valueAt(member, path) === undefined) continue;
    const holder = path.length > 1 ? (found[path[0] as string] as Record<string, unknown>) : found;
    holder[path.at(-1) as string] = written;
  }
  return found as unknown as Member;
}

export class MembersTable {
  #sheet!: Sheet;
  #fields: readonly string[] | undefined;
  #headings: boolean | undefined;
  /** By what the columns hold now; none while they are read. */
  #members: readonly Member[] = [];
  #reading: Promise<void> = Promise.resolve();
  #rows = 0;
  #told: readonly string[] = [];
  #more = 0;
  #turn = 0;
  #isClosed = false;

  private constructor(
    private readonly editor: Editor,
    private readonly input: string | Uint8Array,
    private readonly file: string,
    private readonly kind: EditedKind,
    private readonly messages: Messages,
    private readonly leave: () => void,
  ) {}

  /** Nothing more is taken. */
  private close(): void {
    this.#isClosed = true;
    this.leave();
  }

  /** Undefined where that is no table, or no cluster may be edited here. */
  static async of(
    editor: Editor,
    input: string | Uint8Array,
    file = '',
    close: () => void = () => undefined,
  ): Promise<MembersTable | undefined> {
    const asked = editor.host.element.kind;
    if (asked && asked !== 'cluster') return undefined;
    if (!sheetOf(input, {}).isTable && !/\.(?:csv|tsv|tab)$/i.test(file)) return undefined;
    const { session, host } = editor;
    const kind = session.kind.form.kind === 'cluster' ? session.kind : (await pinned(() => import('../generated/cluster.js'))).kind;
    const loaded = await Promise.all([texts, kind.texts, bundle].map((one) => loadMessages(one, host.locale.code)));
    adoptStyles(host.root, membersStyles);
    const table = new MembersTable(editor, input, file, kind, Object.assign({}, ...loaded) as Messages, close);
    table.#again();
    await table.#reading;
    return table;
  }

  /** The cluster that is edited, or none. */
  get #cluster(): Record<string, unknown> | undefined {
    const { session } = this.editor;
    return session.kind.form.kind === 'cluster' ? (session.exported as Record<string, unknown>) : undefined;
  }

  /** Reads the table by what is chosen now. Of the choice before nothing stays. */
  #again(): void {
    this.#members = [];
    this.#rows = this.#more = 0;
    this.#told = [];
    this.#reading = this.#read(++this.#turn);
  }

  async #read(turn: number): Promise<void> {
    const cluster = { ...this.#cluster, lang: this.editor.session.languages.main } as TableOptions['cluster'];
    const options: TableOptions = { url: SOMEWHERE, file: this.file, cluster, amend: asWritten };
    const sheet = sheetOf(this.input, options, {
      ...(this.#fields && { fields: this.#fields }),
      ...(this.#headings !== undefined && { headings: this.#headings }),
    });
    this.#sheet = sheet;
    this.#fields ??= sheet.columns.map(({ field }) => field);
    const members: Member[] = [];
    for (const slice of sheet.slices(SLICE)) {
      members.push(...slice);
      await new Promise((go) => setTimeout(go));
      if (turn !== this.#turn) return;
    }
    this.#members = members;
    this.#rows = sheet.rows;
    const findings = sheet.findings.filter(({ code }) => !['converted', 'unknown-column', 'no-name-column'].includes(code));
    const { messages } = this;
    this.#told = withMessages(messages, () =>
      explain(findings.slice(0, TOLD)).map(({ message }, at) => {
        const { line, column } = findings[at]!;
        const where = [line, column].filter(Boolean).join(', ');
        return where
          ? msg(str`Row ${where}: ${message}`, { id: 'edit.table-row', desc: 'Number of a row, maybe with a heading; what is wrong there' })
          : message;
      }),
    );
    this.#more = findings.length;
    this.editor.host.update();
  }

  get #hasNames(): boolean {
    return this.#sheet.columns.some(({ field }) => /^(?:name|firm|given|familyFirst)(?:@|$)/.test(field));
  }

  render(): TemplateResult {
    return withMessages(this.messages, () => this.#view());
  }

  #view(): TemplateResult {
    const { columns, isKnown, hasHeadings } = this.#sheet;
    const languages = [...new Set([...this.editor.session.languages.all, ...columns.flatMap(({ field }) => field.split('@')[1] ?? [])])];
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
                @change=${({ target }: Event) => this.#setHeadings((target as HTMLInputElement).checked)}
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
      ${this.#result(names)}
    </section>`;
  }

  #headingOf({ heading, at }: SheetColumn): string {
    return heading || msg(str`Column ${at + 1}`, { id: 'edit.table-unnamed', desc: 'A column of a table that has no heading; its number' });
  }

  #column(column: SheetColumn, names: ReadonlyMap<string, string>): TemplateResult {
    const { at, field, values } = column;
    const options = [['', msg('Leave out', { id: 'edit.table-out', desc: 'A column of a table is not taken' })] as const, ...names];
    // what the reader knows and the form does not
    if (!options.some(([one]) => one === field)) options.push([field, field]);
    return html`<tr role="row" ?data-out=${!field}>
      <th role="rowheader" scope="row" id="match-${at}">${this.#headingOf(column)}</th>
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
          @change=${({ target }: Event) => this.#choose(at, (target as HTMLSelectElement).value)}
        >
          ${options.map(([value, label]) => html`<option value=${value} ?selected=${value === field}>${label}</option>`)}
        </select>
      </td>
    </tr>`;
  }

  #choose(at: number, field: string): void {
    this.#fields = this.#fields!.with(at, field);
    this.#again();
  }

  #setHeadings(headings: boolean): void {
    this.#headings = headings;
    // what the columns hold was chosen for these columns: it stays
    this.#again();
  }

  #result(names: ReadonlyMap<string, string>): TemplateResult {
    const { columns } = this.#sheet;
    const out = columns.filter(({ field, values }) => !field && values.length);
    const left = this.#rows - this.#members.length;
    const [first] = this.#members;
    return html`<div class="found">
      ${
        this.#hasNames
          ? nothing
          : html`<p class="wrong" role="alert">
              ${msg('Choose the column that holds the name.', { id: 'edit.table-no-name', desc: 'The name of a firm' })}
            </p>`
      }
      <p role="status">${msg(str`Members: ${this.#members.length}`, { id: 'edit.table-count', desc: 'How many members a table has' })}</p>
      ${
        out.length
          ? html`<p class="hint">
              ${msg(
                str`Columns left out: ${formatList(
                  this.editor.host.locale.code,
                  out.map((one) => this.#headingOf(one)),
                )}`,
                { id: 'edit.table-columns', desc: 'Headings of a table follow' },
              )}
            </p>`
          : nothing
      }
      ${left ? html`<p class="hint">${msg(str`Rows left out: ${left}`, { id: 'edit.table-rows', desc: 'A number follows' })}</p>` : nothing}
      ${
        this.#told.length
          ? html`<details>
              <summary>
                ${msg(str`What to check: ${this.#more}`, { id: 'edit.table-check', desc: 'Opens a list of what was not understood; its length' })}
              </summary>
              <ul>
                ${this.#told.map((one) => html`<li>${one}</li>`)}
              </ul>
            </details>`
          : nothing
      }
      ${first ? this.#first(first, names) : nothing} ${this.#buttons()}
    </div>`;
  }

  /** What becomes of the first row. */
  #first(member: Member, names: ReadonlyMap<string, string>): TemplateResult {
    const { locale } = this.editor.host;
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

  #buttons(): TemplateResult {
    const cluster = this.#cluster;
    const there = cluster?.members;
    const isNone = !this.#members.length;
    // whoever is quicker than the reading means what they have chosen
    const once = async (act: () => void): Promise<void> => {
      for (let turn = -1; turn !== this.#turn;) {
        turn = this.#turn;
        await this.#reading;
      }
      if (this.#members.length && !this.#isClosed) act();
    };
    const button = (label: string, act: () => void, look = 'button'): TemplateResult =>
      html`<button type="button" class=${look} aria-disabled=${isNone} @click=${() => void once(act)}>${label}</button>`;
    const cancel = html`<button type="button" class="text" @click=${() => this.close()}>${msg('Cancel', { id: 'edit.cancel' })}</button>`;
    if (!cluster)
      return html`<p class="row">
        ${button(msg('Start a cluster with these members', { id: 'edit.table-new' }), () => void this.#begin(), 'solid')} ${cancel}
      </p>`;
    const isFile = typeof there === 'string' && !!there.trim();
    const list = Array.isArray(there) ? (there as unknown[]) : [];
    const names = new Set(list.map((one) => this.#nameOf(one)).filter(Boolean));
    const same = this.#members.filter((one) => names.has(this.#nameOf(one))).length;
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
        ${isFile ? nothing : button(msg('Add to the members', { id: 'edit.table-add', desc: 'Button: members from a table are added' }), () => this.#put([...list, ...this.#members]), 'solid')}
        ${
          isFile || list.length
            ? button(
                msg('Replace the members', {
                  id: 'edit.table-replace',
                  desc: 'Button: members from a table take the place of those that are there',
                }),
                () => this.#put(this.#members),
              )
            : nothing
        }
        ${cancel}
      </p>`;
  }

  #nameOf(one: unknown): string {
    return isObject(one)
      ? this.editor.host.locale
          .plain(one.name as Text)
          .trim()
          .toLowerCase()
      : '';
  }

  #put(members: readonly unknown[]): void {
    const { editor } = this;
    const count = this.#members.length;
    this.close();
    editor.set(['members'], members, { group: '' });
    editor.show(['members']);
    editor.say(() =>
      msg(str`Members taken from the table: ${count}. You can undo.`, { id: 'edit.table-done', desc: 'For screen readers; a number' }),
    );
  }

  async #begin(): Promise<void> {
    const name = this.file.replace(/\.\w+$/, '').trim();
    this.close();
    await this.editor.take({ kind: 'cluster', version: 1, ...(name && { name }), members: this.#members });
  }
}
