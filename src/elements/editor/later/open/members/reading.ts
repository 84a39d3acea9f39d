/** A table as members, by what its owner says of its columns. */
import { sheetOf, type Sheet } from '../../../../../engines/csv/chosen.js';
import type { TableOptions } from '../../../../../engines/csv/table.js';
import { valueAt } from '../../../../../engines/draft/path.js';
import type { Member } from '../../../../../formats/cluster/cluster.js';
import { explain } from '../../../../../schema/explain/explain.js';
import { msg, str, withMessages, type Messages } from '../../../../../schema/messages.js';
import { pathOf } from '../../../logic/paths.js';
import type { Editor } from '../../editing.js';

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

export interface Source {
  readonly input: string | Uint8Array;
  /** Its name; empty for what was pasted. */
  readonly file: string;
}

export class Reading {
  sheet!: Sheet;
  /** By what the columns hold now; none while they are read. */
  members: readonly Member[] = [];
  rows = 0;
  /** What was not understood: the first lines of it, and how many there are. */
  told: readonly string[] = [];
  more = 0;
  #fields: readonly string[] | undefined;
  #headings: boolean | undefined;
  #latest: number | undefined;
  #reading: Promise<void> = Promise.resolve();
  #turn = 0;

  constructor(
    readonly editor: Editor,
    readonly source: Source,
    private readonly messages: Messages,
  ) {
    this.#again();
  }

  /** The cluster that is edited, or none. */
  get cluster(): Record<string, unknown> | undefined {
    const { session } = this.editor;
    return session.kind.form.kind === 'cluster' ? (session.exported as Record<string, unknown>) : undefined;
  }

  get hasNames(): boolean {
    return this.sheet.columns.some(({ field }) => /^(?:name|firm|given|familyFirst)(?:@|$)/.test(field));
  }

  choose(at: number, field: string): void {
    this.#fields = this.#fields!.with(at, field);
    this.#latest = at;
    this.#again();
  }

  /** What the columns hold was chosen for these columns: it stays. */
  setHeadings(headings: boolean): void {
    this.#headings = headings;
    this.#again();
  }

  /** Settles when all is read by the latest choice. */
  async settled(): Promise<void> {
    for (let turn = -1; turn !== this.#turn;) {
      turn = this.#turn;
      await this.#reading;
    }
  }

  /** Reads the table by what is chosen now. Of the choice before nothing stays. */
  #again(): void {
    this.members = [];
    this.rows = this.more = 0;
    this.told = [];
    this.#reading = this.#read(++this.#turn);
  }

  async #read(turn: number): Promise<void> {
    const cluster = { ...this.cluster, lang: this.editor.session.languages.main } as TableOptions['cluster'];
    const options: TableOptions = { url: SOMEWHERE, file: this.source.file, cluster, amend: asWritten };
    const sheet = sheetOf(this.source.input, options, {
      ...(this.#fields && { fields: this.#fields }),
      ...(this.#headings !== undefined && { headings: this.#headings }),
      ...(this.#latest !== undefined && { latest: this.#latest }),
    });
    this.sheet = sheet;
    // also what was left out, since another column holds it
    this.#fields = sheet.columns.map(({ field }) => field);
    const members: Member[] = [];
    for (const slice of sheet.slices(SLICE)) {
      members.push(...slice);
      await new Promise((go) => setTimeout(go));
      if (turn !== this.#turn) return;
    }
    this.members = members;
    this.rows = sheet.rows;
    const findings = sheet.findings.filter(({ code }) => !['converted', 'unknown-column', 'no-name-column'].includes(code));
    const { messages } = this;
    this.told = withMessages(messages, () =>
      explain(findings.slice(0, TOLD)).map(({ message }, at) => {
        const { line, column } = findings[at]!;
        const where = [line, column].filter(Boolean).join(', ');
        return where
          ? msg(str`Row ${where}: ${message}`, { id: 'edit.table-row', desc: 'Number of a row, maybe with a heading; what is wrong there' })
          : message;
      }),
    );
    this.more = findings.length;
    this.editor.host.update();
  }
}
