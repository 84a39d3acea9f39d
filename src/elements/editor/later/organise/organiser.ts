/** What an organiser does: opens a key, signs, cancels, takes keys of counters, joins records. Secrets are here, in memory, and nowhere else. */
import type { Loyalty, PublicKey } from '../../../../formats/loyalty/loyalty.js';
import {
  canVerify,
  joinLedgers,
  programmeOf,
  readPrivateKey,
  readPublicKey,
  readStatus,
  revokeMembers,
  rotateKey,
  rotateOrganiser,
  signMembers,
  standings,
  statusName,
  withOrganiserKey,
  type JoinedLedgers,
  type KeyPair,
  type LedgerFile,
  type OpenedStatus,
  type ProgrammeJson,
  type Standing,
  type StatusList,
} from '../../../../engines/stamps/index.js';
import { Idle } from '../../logic/organise/idle.js';
import type { Session } from '../../logic/session.js';
import type { Editor } from '../editing.js';
import { Trouble, type Fault } from './faults.js';

/** The parts of the page. */
export type Place = 'key' | 'members' | 'counters' | 'records' | 'upload' | 'wallets';

/** So long nobody does anything, and the key is locked, in milliseconds. */
export const IDLE = 600_000;

/** The list of cancelled memberships. No text: there is none yet. */
export interface List {
  readonly text?: string;
  readonly read?: OpenedStatus;
}

const isSame = (one: PublicKey, other: PublicKey): boolean => one.kid === other.kid && one.x === other.x && one.y === other.y;

export class Organiser {
  /** The organiser's key, while it is open. */
  keys: KeyPair | undefined;
  /** Its file, while it has no passphrase: to give it one. */
  plain: string | undefined;
  /** Undefined while nobody has said whether there is one. */
  list: List | undefined;
  /** Whether the list was saved since it was made anew. */
  isListSaved = true;
  /** They said that there is none yet; another one can still be opened. */
  isListNew = false;
  standings: readonly Standing[] = [];
  joined: JoinedLedgers | undefined;
  /** What was done, or went wrong, and where. */
  note: { readonly place: Place; readonly words?: () => string; readonly fault?: Fault } | undefined;
  isBusy = false;
  /** How often it was locked: what began before that opens no key any more. */
  locks = 0;
  /** Forgets what the page holds of a key. */
  onLock: (() => void) | undefined;
  #records: readonly LedgerFile[] = [];
  #saved: object | undefined;
  #read: { readonly of: object; readonly programme: Loyalty | undefined } | undefined;
  #stood: unknown[] = [];
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

  /** Whether the open key is one of the programme's. */
  get isListed(): boolean {
    const { keys, programme } = this;
    return !!keys && !!programme?.keys?.some((one) => isSame(one, keys.publicKey));
  }

  get hasSigned(): boolean {
    return this.participants.some(({ membership }) => membership !== undefined);
  }

  /** Whether it must be said first if there is a list, since another one would make good who was cancelled. */
  get asksForList(): boolean {
    return this.programme?.status !== undefined && !this.list && this.hasSigned;
  }

  /** Looks again how memberships stand, where something has changed. */
  refresh(): void {
    const { programme, list } = this;
    const now = [programme, list, this.#records];
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
    if (!list) return null;
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

  /** The open key takes the place of the programme's: all is signed anew. */
  async replaceKey(): Promise<readonly string[]> {
    if (this.asksForList) throw new Trouble('ask-list');
    const keys = this.#open;
    const status = this.list?.text;
    const { signed, statusText } = await this.#edit((json) =>
      rotateOrganiser(json, { keys, base: this.#base, ...(status !== undefined && { status }) }),
    );
    if (statusText !== undefined) await this.#setList(statusText);
    else await this.#firstList();
    return signed;
  }

  // memberships

  async sign(
    only?: readonly string[],
    until?: string,
  ): Promise<{ readonly signed: readonly string[]; readonly skipped: readonly string[] }> {
    const keys = this.#open;
    const status = this.list?.text;
    const isFirst = !this.hasSigned;
    const made = await this.#edit((json) =>
      signMembers(json, {
        keys,
        base: this.#base,
        ...(only && { only }),
        ...(until && { until }),
        ...(status !== undefined && { status }),
      }),
    );
    if (isFirst || this.list) await this.#firstList();
    return made;
  }

  /** Badges look for a list as soon as a membership names one. */
  async #firstList(): Promise<void> {
    if (this.programme?.status !== undefined && this.list?.text === undefined) await this.cancel([]);
  }

  /** Cancels memberships, or makes them good again. */
  async cancel(members: readonly string[], undo = false): Promise<void> {
    if (members.length && this.asksForList) throw new Trouble('ask-list');
    const keys = this.#open;
    const status = this.list?.text;
    const { text } = await revokeMembers(this.session.readable as ProgrammeJson, {
      keys,
      members,
      undo,
      base: this.#base,
      ...(status !== undefined && { status }),
    });
    await this.#setList(text);
  }

  async #setList(text: string): Promise<void> {
    this.list = await this.#readList(text);
    this.isListSaved = false;
  }

  async #readList(text: string): Promise<List> {
    const { programme, keys } = this;
    const read = await readStatus(text, [...(programme?.keys ?? []), ...(keys ? [keys.publicKey] : [])], { timeZone: programme?.timeZone });
    if (!read) throw new Trouble(canVerify() ? 'bad-status' : 'no-crypto');
    return { text, read };
  }

  /** Takes the list as it is on their site. */
  async openList(text: string): Promise<void> {
    const list = await this.#readList(text);
    const names = [this.programme?.status, ...this.standings.map(({ membership }) => membership?.status)];
    if (!names.includes(list.read!.id)) throw new Trouble('other-list');
    this.list = list;
    this.isListSaved = true;
    this.isListNew = false;
  }

  async fetchList(): Promise<void> {
    const response = await fetch(this.programme!.status!, {
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(10_000),
    }).catch(() => undefined);
    if (!response?.ok) throw new Trouble('no-answer');
    await this.openList((await response.text()).slice(0, 400_000));
  }

  noList(): void {
    this.list = {};
    this.isListNew = true;
    this.editor.host.update();
  }

  // counters

  /** @param keep whether the counter's old keys go on */
  async addCounter(participant: string, text: string, keep: boolean): Promise<PublicKey> {
    const key = await readPublicKey(text);
    const owner = [{ id: '', keys: this.programme?.keys }, ...this.participants].find(({ keys }) =>
      keys?.some(({ x, y }) => x === key.x && y === key.y),
    );
    if (owner && owner.id !== participant) throw new Trouble(owner.id ? 'others-key' : 'own-key');
    await this.#edit((json) => ({ json: rotateKey(json, { participant, key, keep }) }));
    return key;
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
