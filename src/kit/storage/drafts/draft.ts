/** One draft: each change is in memory at once, and then in the database, in order. */
import {
  diff,
  merge,
  play,
  redo,
  startHistory,
  type Change,
  type Conflict,
  type Entry,
  type History,
  type RecordOptions,
} from '../../../engines/draft/index.js';
import { append, isDocument, jsonOf, since, titleOf, type Seen, type Stored, type Summary, type Version } from './records.js';
import { followPage } from './page.js';
import { Versions } from './versions.js';
import type { Place } from './place.js';
import { Writer } from './writer.js';

/** Editing that begins again after so long keeps a version of what was there. */
const REST = 30 * 60_000;
/** Of undone steps, as JSON: no version is kept of so little. */
const LITTLE = 300;
/** So many changes are in the log before it becomes a snapshot. */
const LOG = 200;

/** Detail of the event `change`: the document was changed by another tab. What both changed at the same time is in the conflicts; theirs is kept as a version. */
export interface OtherTab {
  readonly conflicts: readonly Conflict[];
}

/**
 * Events: `change` (another tab has changed the document: `OtherTab`), `writer` (`.writer` is another), `elsewhere`
 * (so is `.elsewhere`), `saved` (`.saved` is another), `removed` (the owner
 * has removed the draft in another tab; a further change brings it back).
 */
export class Draft extends EventTarget {
  history: History;
  /** Where its owner was when it was last stored. */
  seen: Seen | undefined;

  /** The history as far as it is stored, and the number of its last change. */
  #stored: History;
  #seq = 0;
  #logged = 0;
  #changed = 0;
  #bytes = 0;
  #pending: Entry[] = [];
  readonly #versions: Versions;
  /** The database does not have this draft, or nobody knows what it has: the next writing is of everything. */
  #isWhole = true;
  /** How often that was asked for. */
  #anew = 0;
  /** A snapshot is to be made of the log. */
  #isDue = false;
  /** The other tabs are to be read. */
  #isAsked = false;
  #saving: Promise<void> | undefined;
  readonly #writer: Writer;
  /** The other tabs in which it is open, as far as they tell. */
  readonly #others = new Set<string>();
  readonly #leavePage: () => void;

  constructor(
    readonly id: string,
    readonly kind: string,
    document: unknown,
    private readonly place: Place,
    lock: string,
    stored?: Stored,
  ) {
    super();
    this.history = this.#stored = startHistory(document);
    this.#writer = new Writer(lock, () => {
      this.#tell('writer');
      // the tab that wrote is gone, and may not have said so
      if (this.writer) this.#ask();
    });
    this.#versions = new Versions(id, place);
    if (stored) this.#take(stored);
    this.#leavePage = followPage({
      hidden: () => void this.#compact(),
      shown: () => void this.sync(),
      left: () => this.place.here(id, false),
      frozen: () => this.#writer.stop(),
      thawed: () => void this.start().then(() => this.sync()),
    });
  }

  get document(): unknown {
    return this.history.document;
  }

  /** False while another tab writes this draft. What is written here is kept and merged all the same. */
  get writer(): boolean {
    return this.#writer.isWriter;
  }

  /** Whether another tab has it open. */
  get elsewhere(): boolean {
    return !this.writer || this.#others.size > 0;
  }

  /** Whether all that was written is in the database. */
  get saved(): boolean {
    return !this.#pending.length && !this.#versions.waiting.length && !(this.#isWhole && this.#changed);
  }

  /** As a list shows it; undefined where nothing was written yet. */
  get summary(): Summary | undefined {
    return this.#changed ? this.#summary(this.#seq) : undefined;
  }

  /** Settles when it is known which tab is the writer. */
  start(): Promise<void> {
    this.#ask();
    return this.#writer.start();
  }

  /** Makes a change, and stores it at once. The same as `record()`: `group` is what may become one step of undo. */
  write(change: Change, at: number = Date.now(), group?: string, { composing }: RecordOptions = {}): History {
    return this.#do({ act: 'change', at, change, ...(group !== undefined && { group }), ...(composing && { composing }) });
  }

  /** Goes on from steps that were made before there was this draft, back and forth. */
  adopt(history: History, at: number): void {
    this.history = history;
    this.#changed = at;
    void this.storeAnew();
    this.#tell('saved');
  }

  undo(at: number = Date.now()): History {
    return this.#do({ act: 'undo', at });
  }

  redo(at: number = Date.now()): History {
    return this.#do({ act: 'redo', at });
  }

  /** Remembers where the owner is. It is stored with the document, not before that. */
  see(seen: Seen): void {
    if (this.seen?.page === seen.page && this.seen.language === seen.language) return;
    this.seen = seen;
    if (!this.#changed) return;
    this.#isDue = true;
    void this.#save();
  }

  /** Keeps a version of the document as it is now. */
  keepVersion(at: number = Date.now()): Promise<void> {
    this.#versions.keep('kept', at, this.document);
    return this.#save();
  }

  /** The dated versions, the newest first. */
  async versions(): Promise<Version[]> {
    await this.#save();
    return this.#versions.list();
  }

  /** The document of a version; undefined where there is none. */
  version(key: string): Promise<unknown> {
    return this.#versions.read(key);
  }

  /** Puts a version in the place of the document, which is kept as a version itself. False where there is no such version, or it holds what could not be read. */
  async restore(key: string, at: number = Date.now()): Promise<boolean> {
    const value = await this.version(key);
    if (!isDocument(value)) return false;
    this.write({ op: 'replace', value, was: undefined }, at);
    return true;
  }

  /** Makes this tab the writer; the other is told. */
  async takeOver(): Promise<void> {
    await this.#writer.takeOver();
    await this.sync();
  }

  /** Brings in what other tabs have written. */
  sync(): Promise<void> {
    this.#isAsked = true;
    return this.#save();
  }

  /** Settles when all that was written is stored, or cannot be. */
  flush(): Promise<void> {
    return this.#save();
  }

  /** Stores everything, and lets another tab be the writer. */
  close(): Promise<void> {
    this.#leavePage();
    this.place.here(this.id, false);
    this.#writer.stop();
    const closed = this.#compact();
    this.place.left(this, closed);
    return closed;
  }

  /** What is in the database is not this draft any more: what is written next is everything. */
  storeAnew(): Promise<void> {
    this.#anew++;
    this.#isWhole = true;
    return this.#save();
  }

  /** Another tab has opened or closed it. */
  met(tab: string, isOpen: boolean): void {
    const before = this.elsewhere;
    if (isOpen) this.#others.add(tab);
    else this.#others.delete(tab);
    if (this.elsewhere !== before) this.#tell('elsewhere');
  }

  /** Its owner has removed it. */
  removed(): void {
    this.#pending = [];
    this.#versions.waiting.length = 0;
    this.#stored = this.history;
    this.#isWhole = true;
    this.#changed = 0;
    this.#tell('removed');
  }

  #do(entry: Entry): History {
    const before = this.history;
    const history = play(before, entry);
    if (history === before) return history;
    const wasSaved = this.saved;
    this.#keepBefore(entry, before);
    this.history = history;
    this.#changed = entry.at;
    this.#pending.push(entry);
    if (wasSaved) this.#tell('saved');
    void this.#save();
    return history;
  }

  /** A version of what an entry gives up. */
  #keepBefore(entry: Entry, { document, undone }: History): void {
    if (entry.act === 'change' && entry.change.op === 'replace') this.#versions.keep('replace', entry.at, document);
    else if (this.#changed && entry.at - this.#changed > REST) this.#versions.keep('pause', this.#changed, document);
    // What was undone can be redone no more. A few letters are soon typed again.
    const isMuch = undone.some(({ changes }) => changes.some(({ op }) => op !== 'set')) || (jsonOf(undone)?.length ?? LITTLE + 1) > LITTLE;
    if (entry.act === 'change' && undone.length && isMuch)
      this.#versions.keep('undone', entry.at, undone.reduce(redo, this.history).document);
  }

  /** One transaction after the other; what is written meanwhile goes into the next. */
  #save(): Promise<void> {
    this.#saving ??= this.#turns().finally(() => (this.#saving = undefined));
    return this.#saving;
  }

  async #turns(): Promise<void> {
    while (!this.saved || this.#isAsked || this.#isDue) if (!(await this.#turn())) return;
  }

  async #turn(): Promise<boolean> {
    if (this.#isAsked) {
      this.#isAsked = false;
      return this.#fetch();
    }
    const [entries, versions, history, isNew] = [[...this.#pending], [...this.#versions.waiting], this.history, this.#isWhole];
    const [anew, isDue] = [this.#anew, this.#isDue];
    // what is asked for from now on is for the next turn
    this.#isDue = false;
    const isWhole = isNew || isDue || this.#logged + entries.length >= LOG;
    const summary = this.#summary(this.#seq + Math.max(entries.length, isNew ? 1 : 0));
    const written = await this.place.run('readwrite', (stores) =>
      append(stores, { summary, after: this.#seq, entries, history, isWhole, versions }),
    );
    if (!written) {
      // Nobody knows what is there now.
      this.#isWhole = true;
      this.#pending = [];
      return false;
    }
    if (!written.value) {
      this.#isDue ||= isDue;
      return this.#fetch();
    }
    this.#pending.splice(0, entries.length);
    this.#versions.waiting.splice(0, versions.length);
    this.#stored = history;
    this.#seq = summary.seq;
    this.#bytes = written.value.bytes;
    this.#logged = isWhole ? 0 : this.#logged + entries.length;
    this.#isWhole = anew !== this.#anew;
    this.place.told(this.id);
    if (this.saved) this.#tell('saved');
    return true;
  }

  /** Reads what others have written; what was not stored yet is merged into it. */
  async #fetch(): Promise<boolean> {
    const found = await this.place.run('readonly', (stores) => since(stores, this.id, this.#seq));
    const theirs = found?.value;
    if (!theirs) return !!found;
    const [before, mine] = [this.#stored, this.history];
    this.#pending = [];
    if ('history' in theirs) this.#take(theirs);
    else {
      this.history = this.#stored = theirs.entries.reduce(play, before);
      this.#seq = theirs.seq;
      this.#logged += theirs.entries.length;
      this.#changed = Math.max(this.#changed, theirs.entries.at(-1)?.at ?? 0);
    }
    const { document, conflicts } = merge(before.document, mine.document, this.document);
    if (conflicts.length) this.#versions.keep('other-tab', this.#changed, this.document);
    const changes = diff(this.document, document);
    if (changes.length) {
      const entry: Entry = { act: 'all', at: this.#changed, changes };
      this.history = play(this.history, entry);
      this.#pending = [entry];
    }
    this.dispatchEvent(new CustomEvent<OtherTab>('change', { detail: { conflicts } }));
    return true;
  }

  #take({ history, seq, changed, bytes, seen, logged, damaged }: Stored): void {
    this.seen ??= seen;
    this.#bytes = bytes;
    this.history = this.#stored = history;
    this.#seq = seq;
    this.#changed = Math.max(changed, 1);
    this.#logged = logged;
    this.#isWhole = damaged.length > 0;
    if (damaged.length) this.#versions.keep('damaged', changed, damaged);
  }

  /** Writes what is in the log as a snapshot. */
  #compact(): Promise<void> {
    this.#isDue = this.#logged + this.#pending.length > 0;
    return this.#save();
  }

  #summary(seq: number): Summary {
    const { id, kind, document } = this;
    return { id, kind, title: titleOf(document), changed: this.#changed, bytes: this.#bytes, seq, seen: this.seen };
  }

  /** Which other tabs have it open. */
  #ask(): void {
    this.#others.clear();
    this.place.here(this.id, true);
  }

  #tell(event: 'writer' | 'elsewhere' | 'saved' | 'removed'): void {
    this.dispatchEvent(new Event(event));
  }
}
