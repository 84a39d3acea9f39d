/** The list of cancelled memberships, as this page holds it: opened, changed, and merged with a copy that is opened later. No secret is in it. */
import {
  canVerify,
  readList,
  revokeMembers,
  type KeyPair,
  type OrganisersList,
  type ProgrammeJson,
} from '../../../../engines/stamps/index.js';
import { dayIn } from '../../../../engines/stamps/calendar.js';
import type { Loyalty } from '../../../../formats/loyalty/loyalty.js';
import { Trouble } from './faults.js';

/** What a list is signed with. */
export interface Signing {
  readonly json: ProgrammeJson;
  readonly keys: KeyPair;
  readonly base: string | undefined;
}

export class HeldList {
  /** Its file; none where there is no list yet. */
  text: string | undefined;
  read: OrganisersList | undefined;
  /** Whether it was opened, or somebody has said that there is none. */
  isKnown = false;
  /** They said that there is none yet; another one can still be opened. */
  isNew = false;
  /** Whether it was saved since it was changed. */
  isSaved = true;
  /** Its last day from the next signature on; empty, it has none. */
  until = '';
  /** What was cancelled here, and made good again, by place: it holds for each list that is opened later. */
  readonly #changes = new Map<number, boolean>();

  /** There is none yet. */
  none(): void {
    this.isKnown = this.isNew = true;
  }

  /** Whether badges find nothing that they accept. */
  get isOver(): boolean {
    return this.read?.isOver ?? false;
  }

  /**
   * Takes a list as it is on their site. What was done here stays done, and is signed into it.
   *
   * @param names addresses that a list of this programme can have
   * @param signing nothing while the key is locked
   * @returns whether it was merged
   */
  async open(text: string, programme: Loyalty | undefined, names: readonly unknown[], signing: Signing | undefined): Promise<boolean> {
    const read = await this.#read(text, programme, signing?.keys);
    if (!names.includes(read.id)) throw new Trouble('other-list');
    const there = new Set(read.places());
    // an older copy knows less than the one that is here
    const held = this.read && this.read.at > read.at ? this.read.places().map((place) => [place, true] as const) : [];
    const more = [...new Map([...held, ...this.#changes])].filter(([place, isCancelled]) => there.has(place) !== isCancelled);
    if (more.length) {
      if (!signing) throw new Trouble('locked');
      const until = this.#day(read, programme) || this.until;
      await this.#sign({ ...signing, members: [], places: new Map(more), status: text, until }, programme);
    } else {
      this.#take(text, read, programme);
      this.isSaved = true;
    }
    this.isNew = false;
    return more.length > 0;
  }

  /** Cancels memberships, or makes them good again; nobody: only signs the list anew. */
  async change(members: readonly string[], undo: boolean, signing: Signing, programme: Loyalty | undefined): Promise<void> {
    const { text: status, until } = this;
    const places = await this.#sign({ ...signing, members, undo, status, until }, programme);
    for (const place of places) this.#changes.set(place, !undo);
  }

  /** Takes what was signed by another act. */
  async replace(text: string, programme: Loyalty | undefined, keys: KeyPair): Promise<void> {
    this.#take(text, await this.#read(text, programme, keys), programme);
    this.isSaved = false;
  }

  async #sign(
    { json, ...options }: Signing & Omit<Parameters<typeof revokeMembers>[1], 'keys' | 'base'>,
    programme: Loyalty | undefined,
  ): Promise<readonly number[]> {
    const { until, ...rest } = options;
    const { text, places } = await revokeMembers(json, { ...rest, ...(until && { until }) });
    await this.replace(text, programme, options.keys);
    return places;
  }

  async #read(text: string, programme: Loyalty | undefined, keys: KeyPair | undefined): Promise<OrganisersList> {
    const known = [...(programme?.keys ?? []), ...(keys ? [keys.publicKey] : [])];
    const read = await readList(text, known, { timeZone: programme?.timeZone });
    if (!read) throw new Trouble(canVerify() ? 'bad-status' : 'no-crypto');
    return read;
  }

  #take(text: string, read: OrganisersList, programme: Loyalty | undefined): void {
    Object.assign(this, { text, read, isKnown: true });
    this.until = this.#day(read, programme);
  }

  /** The last day of a list that has not ended. */
  #day({ until }: OrganisersList, programme: Loyalty | undefined): string {
    return until === undefined || until < Date.now() ? '' : dayIn(programme ?? {}, until);
  }
}
