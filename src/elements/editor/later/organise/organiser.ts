/** What an organiser does: opens a key, signs, cancels, takes keys of counters, joins records. Secrets are here, in memory, and nowhere else. */
import type { Loyalty, PublicKey } from '../../../../formats/loyalty/loyalty.js';
import {
  hasPrivateKey,
  joinLedgers,
  programmeOf,
  readPrivateKey,
  readPublicKey,
  rotateKey,
  rotateOrganiser,
  signMembers,
  standings,
  statusName,
  withOrganiserKey,
  type JoinedLedgers,
  type KeyPair,
  type LedgerFile,
  type ProgrammeJson,
  type Signed,
  type Standing,
  type StatusList,
} from '../../../../engines/stamps/index.js';
import { beforeAll } from '../../../../engines/draft/history.js';
import { dayIn } from '../../../../engines/stamps/calendar.js';
import { formatDate } from '../../../../kit/intl/date.js';
import { formatList } from '../../../../kit/intl/names.js';
import { Idle } from '../../logic/organise/idle.js';
import type { Session } from '../../logic/session.js';
import type { Editor } from '../editing.js';
import { Trouble, type Names } from './faults.js';
import { HeldList, type Signing } from './list.js';

/** The parts of the page. */
export type Place = 'key' | 'members' | 'counters' | 'records' | 'upload' | 'wallets';

/** So long nobody does anything, and the key is locked, in milliseconds. */
export const IDLE = 600_000;

const isSame = (one: PublicKey, other: PublicKey): boolean => one.kid === other.kid && one.x === other.x && one.y === other.y;

export class Organiser {
  /** The organiser's key, while it is open. */
  keys: KeyPair | undefined;
  /** Its file, while it has no passphrase: to give it one. */
  plain: string | undefined;
  list = new HeldList();
  standings: readonly Standing[] = [];
  joined: JoinedLedgers | undefined;
  /** What was done, or went wrong, and where. */
  note: { readonly place: Place; readonly words?: () => string; readonly fault?: Trouble } | undefined;
  isBusy = false;
  /** How often it was locked: what began before that opens no key any more. */
  locks = 0;
  /** Says it in the language of the page. */
  say: <T>(words: () => T) => T = (words) => words();
  /** Forgets what the page holds of a key. */
  onLock: (() => void) | undefined;
  #records: readonly LedgerFile[] = [];
  #saved: object | undefined;
  #read: { readonly of: object; readonly programme: Loyalty | undefined } | undefined;
  #stood: unknown[] = [];
  /** The address that was chosen here for the first list: no list can be there. */
  #first: string | undefined;
  #acts = Promise.resolve();
  readonly #idle = new Idle(IDLE, () => this.lock());

  constructor(
    readonly editor: Editor,
    readonly session: Session,
  ) {
    // as it lies on their site
    if (this.#base !== undefined && !session.canUndo) this.#saved = session.exported;
  }

  /** The address of the programme's file; unsaid, its page stands for it. */
  get #base(): string | undefined {
    const { base } = this.editor;
    return base === document.baseURI ? undefined : base;
  }

  get address(): string | undefined {
    return this.#base;
  }

  /** Undefined while it has no name or no short name. */
  get programme(): Loyalty | undefined {
    const { exported } = this.session;
    if (this.#read?.of !== exported) {
      let programme: Loyalty | undefined;
      try {
        programme = programmeOf(exported, this.#base);
      } catch {
        // said where it is asked for
      }
      this.#read = { of: exported, programme };
    }
    return this.#read.programme;
  }

  get participants() {
    return this.programme?.participants ?? [];
  }

  /** How firms and days are called in the language of the page. */
  get names(): Names {
    const { locale } = this.editor.host;
    const nameOf = (id: string): string => locale.plain(this.participants.find((one) => one.id === id)?.name) || id;
    return { firms: (ids) => formatList(locale.code, ids.map(nameOf)), day: (day) => formatDate(locale.code, day) };
  }

  /** Today, on the clock of the programme. */
  get today(): string {
    return dayIn(this.programme ?? {}, Date.now());
  }

  /** Whether the open key is one of the programme's. */
  get isListed(): boolean {
    const { keys, programme } = this;
    return !!keys && !!programme?.keys?.some((one) => isSame(one, keys.publicKey));
  }

  get hasSigned(): boolean {
    return this.participants.some(({ membership }) => membership !== undefined);
  }

  /** Whether it must be said first if there is a list, since another one would make good who was cancelled: also where this copy is from before anybody was signed. */
  get asksForList(): boolean {
    const { status } = this.programme ?? {};
    return status !== undefined && !this.list.isKnown && (this.hasSigned || status !== this.#first);
  }

  /** Looks again how memberships stand, where something has changed. */
  refresh(): void {
    const { programme, list } = this;
    const now = [programme, list.read, list.isKnown, this.#records];
    if (now.every((one, at) => one === this.#stood[at])) return;
    this.#stood = now;
    void Promise.all([
      programme ? standings(programme, { status: this.#status }) : [],
      programme && this.#records.length ? joinLedgers(this.#records, { programme }) : undefined,
    ]).then(([standing, joined]) => {
      if (this.#stood !== now) return;
      [this.standings, this.joined] = [standing, joined];
      this.editor.host.update();
    });
  }

  /** Where there is no list yet, nobody was cancelled. */
  get #status(): StatusList | null {
    const { list, programme } = this;
    if (!list.isKnown) return null;
    return list.read ?? { id: programme?.status ?? '', at: 0, revoked: () => false };
  }

  /** Does something once all before it is done, and tells at that place what came of it. */
  act(place: Place, act: () => Promise<(() => string) | undefined>): Promise<void> {
    return (this.#acts = this.#acts.then(() => this.#act(place, act)));
  }

  async #act(place: Place, act: () => Promise<(() => string) | undefined>): Promise<void> {
    this.isBusy = true;
    this.note = undefined;
    this.editor.host.update();
    try {
      const words = await act();
      this.note = words && { place, words };
    } catch (error) {
      this.note = { place, fault: Trouble.of(error) };
    }
    this.isBusy = false;
    this.editor.host.update();
  }

  /** Changes the document. What is typed meanwhile is not lost: then it is done again. */
  async #edit<T extends { json: ProgrammeJson }>(change: (json: ProgrammeJson) => T | Promise<T>): Promise<T> {
    for (;;) {
      const { document } = this.session;
      const made = await change(this.session.readable as ProgrammeJson);
      if (this.session.document !== document) continue;
      this.session.replace(made.json, true);
      return made;
    }
  }

  // the key

  /** @param locks how often it was locked when somebody asked for this */
  async open(file: string, passphrase?: string, locks = this.locks): Promise<void> {
    const keys = await readPrivateKey(file, { passphrase });
    this.stillOpen(locks);
    this.plain = file.includes('"sealed"') ? undefined : file;
    await this.use(keys);
  }

  /** Throws where it was locked since. */
  stillOpen(locks: number): void {
    if (locks !== this.locks) throw new Trouble('locked');
  }

  /** A secret is on the page from now on: it goes as an open key does. */
  watch(): void {
    this.#idle.start();
  }

  /** Holds a key from now on; a programme that has none takes it. */
  async use(keys: KeyPair): Promise<void> {
    this.keys = keys;
    this.watch();
    if (!this.programme?.keys) await this.#edit((json) => ({ json: withOrganiserKey(json, keys.publicKey) }));
  }

  /** Somebody is there. */
  touch(): void {
    this.#idle.touch();
  }

  lock(): void {
    this.#idle.stop();
    this.locks++;
    this.onLock?.();
    this.keys = this.plain = undefined;
    this.note = undefined;
    this.editor.host.update();
  }

  get #open(): KeyPair {
    if (!this.keys) throw new Trouble('locked');
    return this.keys;
  }

  get #signing(): Signing {
    return { json: this.session.readable as ProgrammeJson, keys: this.#open, base: this.#base };
  }

  /** The open key takes the place of the programme's: all is signed anew. */
  async replaceKey(): Promise<readonly string[]> {
    if (this.asksForList) throw new Trouble('ask-list');
    const { list } = this;
    const { keys, base } = this.#signing;
    const { signed, statusText } = await this.#edit((json) =>
      rotateOrganiser(json, { keys, base, status: list.text, ...(list.until && { listUntil: list.until }) }),
    );
    if (statusText !== undefined) await list.replace(statusText, this.programme, keys);
    else await this.#firstList();
    return signed;
  }

  // memberships

  /** Chooses where the list will be. */
  setListAddress(address: string): void {
    const before = (beforeAll(this.session.history) as { status?: unknown } | undefined)?.status;
    if (!before && !this.hasSigned) this.#first = address;
    this.session.set(['status'], address);
  }

  async sign(only?: readonly string[], until?: string): Promise<Signed> {
    const isFirst = !this.hasSigned;
    if (isFirst && this.asksForList) throw new Trouble('ask-list');
    const { keys, base } = this.#signing;
    const made = await this.#edit((json) =>
      signMembers(json, { keys, base, ...(only && { only }), ...(until && { until }), status: this.list.text }),
    );
    if (isFirst || this.list.isKnown) await this.#firstList();
    return made;
  }

  /** Badges look for a list as soon as a membership names one. */
  async #firstList(): Promise<void> {
    if (this.programme?.status !== undefined && this.list.text === undefined)
      await this.list.change([], false, this.#signing, this.programme);
  }

  /** Cancels memberships, or makes them good again; nobody: signs the list anew. */
  async cancel(members: readonly string[], undo = false): Promise<void> {
    if (this.asksForList) throw new Trouble('ask-list');
    await this.list.change(members, undo, this.#signing, this.programme);
  }

  /**
   * Takes the list as it is on their site.
   *
   * @returns whether what was done here had to be signed into it
   */
  async openList(text: string): Promise<boolean> {
    const names = [this.programme?.status, ...this.standings.map(({ membership }) => membership?.status)];
    return this.list.open(text, this.programme, names, this.keys && this.#signing);
  }

  async fetchList(): Promise<boolean> {
    const response = await fetch(this.programme!.status!, {
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(10_000),
    }).catch(() => undefined);
    if (!response?.ok) throw new Trouble('no-answer');
    return this.openList((await response.text()).slice(0, 400_000));
  }

  noList(): void {
    this.list.none();
    this.editor.host.update();
  }

  // counters

  /**
   * @param on the day of the change, on which old and new key are both valid; empty is today
   * @param keep whether the counter's old keys go on
   */
  async addCounter(participant: string, text: string, { keep, on }: { readonly keep: boolean; readonly on?: string }): Promise<PublicKey> {
    if (hasPrivateKey(text)) throw this.#private(text);
    const key = await readPublicKey(text);
    if (!keep && on && on < this.today) throw new Trouble('no-day');
    await this.#edit((json) => ({ json: rotateKey(json, { participant, key, keep, ...(!keep && on && { on }) }) }));
    return key;
  }

  /** What to do about a private key that was sent around: it depends on whose it is. */
  #private(text: string): Trouble {
    const [, x] = /"x"\s*:\s*"([\w-]{43})"/.exec(text) ?? [];
    if (x && [...(this.programme?.keys ?? []), this.keys?.publicKey].some((one) => one?.x === x)) return new Trouble('private-own');
    const [found] = this.participants.flatMap(
      ({ id, keys }) => keys?.filter((one) => one.x === x).map(({ kid }) => ({ key: kid, firms: [id] })) ?? [],
    );
    return found ? new Trouble('private-known', found) : new Trouble('private');
  }

  async removeKey(participant: string, stolen: string): Promise<void> {
    await this.#edit((json) => ({ json: rotateKey(json, { participant, stolen }) }));
  }

  // records

  async addRecords(files: readonly LedgerFile[]): Promise<JoinedLedgers> {
    const { programme } = this;
    const records = [...this.#records, ...files].filter(({ text }, at, all) => all.findIndex((one) => one.text === text) === at);
    const joined = await joinLedgers(records, programme ? { programme } : {});
    // what is none is told once
    const bad = new Set(joined.refused.map(({ name }) => name));
    const good = records.filter(({ name }) => !bad.has(name) || joined.files.some((file) => file.name === name));
    this.#records = good;
    this.joined = joined.ledger ? joined : undefined;
    return joined;
  }

  forgetRecords(): void {
    this.#records = [];
    this.joined = undefined;
    this.editor.host.update();
  }

  // files

  get listName(): string | undefined {
    return this.programme && statusName(this.programme);
  }

  get isSaved(): boolean {
    return this.#saved === this.session.exported;
  }

  /** @param exported what was written into the file */
  saved(exported: object): void {
    this.#saved = exported;
  }
}
