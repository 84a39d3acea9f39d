import { html, type PropertyValues, type TemplateResult } from 'lit';
import { checklist as texts } from '../../../locales/generated/checklist.js';
import { readChecklistPreview } from '../../formats/checklist/preview.js';
import type { Checklist } from '../../formats/checklist/checklist.js';
import { today, type Answer } from '../../engines/checklist/answers.js';
import { sizesOf, tallyOf, type Progress, type StandingOf } from '../../engines/checklist/tally.js';
import { BobElement } from '../../kit/element/element.js';
import type { Core, LaterModule } from '../../kit/element/host.js';
import { loadMessages, uiLocale, type Bundle } from '../../kit/element/messages.js';
import { nearestLanguage } from '../../kit/page/ancestors.js';
import { pinned } from '../../kit/pinned.js';
import { styles } from './checklist.styles.js';
import { BobChangeEvent, BobCompleteEvent } from './events.js';
import { header } from './first/header.js';
import { groups } from './first/items.js';
import { loadPack } from './first/pack.js';
import type { Actions, FirstView, ViewState } from './first/view-state.js';
import type { ChecklistLater } from './later/controller.js';
import { AnswerStore, type AnswerSheet } from './logic/answer-store.js';

const PACK = 'pack:';

/**
 * A checklist that is answered, adds up, and becomes a plan. What is typed stays in the page until the visitor asks to keep it.
 *
 * @summary A checklist with progress, a plan, a report and a comparison.
 * @tag bob-checklist
 * @attr {string} pack - A checklist that comes along, where there is no `src`: `security`, `customer-service`, `e-commerce`, `admin-tools`, `media-copyright`, `social-media`, `cluster-membership`, `mentoring`, `book-of-business`, `loyalty`, `start-a-cluster`, `digital-practice`, `grant-application`, `green-practice`.
 * @attr {number} staff - How many people work in the firm, until the visitor says it. Default 1.
 * @attr {'list'|'compare'} view - `list` (default): to be answered. `compare`: for the manager of a cluster, who adds up the codes of several firms.
 * @csspart item - One item; `data-id` is its id, `data-state` its answer: `done`, `partly`, `not-yet`, `not-applicable`, or `again` for what is due again.
 * @csspart progress - How far it is.
 * @csspart plan - What to do next.
 * @csspart compare - The comparison of several firms.
 * @csspart name - The title.
 * @cssprop [--bob-sticky-top=0px] - Height of what the page keeps at its top, so that the progress stays below it.
 * @cssprop [--bob-font-display=inherit] - Font family of the title and the headings.
 * @fires {BobChangeEvent} bob-change - The visitor changed an answer (`id`, `answer`, `progress`).
 * @fires {BobCompleteEvent} bob-complete - The visitor has done the last thing that applies (`progress`).
 */
export class BobChecklist extends BobElement<Checklist, ChecklistLater> {
  static override properties = {
    ...BobElement.properties,
    pack: {},
    staff: { type: Number },
    view: {},
  };

  static override styles = [...BobElement.styles, styles];

  declare pack: string | null | undefined;
  declare staff: number | null | undefined;
  declare view: 'list' | 'compare' | null | undefined;

  readonly #store = new AnswerStore();
  /** Answers that were set before there was a checklist for them. */
  #early: unknown;
  #open = new Set<string>();
  /** The groups that the visitor, a search in the page or the printer has unfolded or folded up. */
  readonly #groups = new Map<string, boolean>();
  /** On a phone all groups but the first begin folded up. Asked once: nothing must close because a phone is turned. */
  readonly #phone = matchMedia('(max-width: 40em)').matches;
  #complete = false;
  /** The language in which the pack was asked for. */
  #asked = '';
  /** The checklist that is shown, from its preview on. */
  #list: Checklist | undefined;

  /** The visitor's answers by the id of their item. Setting them replaces all, and fires no event. */
  get answers(): Readonly<Record<string, Answer>> {
    return (this.#early as undefined) ?? Object.fromEntries(this.#sheet.answers);
  }

  set answers(answers: Readonly<Record<string, Answer>>) {
    this.#early = answers;
    const kept = this.later?.answers;
    if (!kept) return;
    kept.set(answers);
    this.#early = undefined;
    this.#changed('', undefined, false);
  }

  /** How far it is, by group and as a whole; null while there is no checklist. */
  get progress(): Progress | null {
    return this.phase === 'ready' && this.#list ? this.#progressOf(this.#list) : null;
  }

  /**
   * The answers as a text: `json` (everything), `csv` (a table for spreadsheets) or `code` (short, without notes and names). Empty while there is
   * no checklist.
   */
  async export(format: 'json' | 'csv' | 'code' = 'json'): Promise<string> {
    await this.updateComplete;
    return (await this.later?.answers?.export(format, this.#stateOf(this.#list!))) ?? '';
  }

  /**
   * Reads what `export()` gave, beside the answers that are there: for an item that both have, the one that is read wins.
   *
   * @returns How many were taken; and `trouble`, a word for why none were, in which case nothing has changed.
   */
  async import(text: string): Promise<{ taken: number; trouble?: string }> {
    await this.updateComplete;
    return (await this.later?.answers?.import(text, this.#stateOf(this.#list!), false)) ?? { taken: 0, trouble: 'not-ready' };
  }

  /** Takes all answers away. The visitor can undo it. */
  reset(): void {
    const kept = this.later?.answers;
    if (kept) kept.reset(false);
    else this.#sheet.answers.clear();
  }

  protected get bundle(): Bundle {
    return this.later?.texts ?? texts;
  }

  protected readonly reserve = 'page';

  /** @ignore */
  own(src: string): ReturnType<typeof loadPack> | undefined {
    if (!src.startsWith(PACK)) return undefined;
    this.#asked = this.#language;
    return loadPack(src.slice(PACK.length), this.#asked);
  }

  protected override preview(json: unknown, base: string): Checklist | null {
    const preview = this.view === 'compare' ? null : readChecklistPreview(json, base);
    if (preview) this.#list = preview;
    return preview;
  }

  protected override ahead(): void {
    // The words come beside the titles, not after them.
    void loadMessages(texts, uiLocale(this.#language));
    if (this.view === 'compare') void importLater().catch(() => undefined);
  }

  protected async loadLater(): Promise<LaterModule<Checklist, ChecklistLater>> {
    const { create } = await importLater();
    const first: FirstView = {
      store: this.#store,
      opened: (list) => this.#opened(list),
      changed: (visitor) => this.#changed('', undefined, visitor),
      adopted: () => {
        this.#complete = !!this.progress?.complete;
        this.requestUpdate();
      },
    };
    return { create: (core: Core<Checklist, ChecklistLater>) => create(core, first) };
  }

  #opened(list: Checklist): void {
    this.#list = list;
    if (this.#early) this.answers = this.#early as this['answers'];
    this.#complete = this.#progressOf(list).complete;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const own = this.src?.startsWith(PACK);
    if ((changed.has('pack') && (own || !this.src)) || (changed.has('src') && !this.src && this.pack))
      this.src = this.pack ? PACK + this.pack : null;
    super.willUpdate(changed);
    if (this.hasUpdated && this.document && changed.has('view') && !changed.has('data') && !changed.has('src')) this.present();
  }

  /** A pack has one language; for another one it is loaded again. */
  protected override present(): void {
    if (this.#isStranger) void this.reload();
    else super.present();
  }

  protected override shown(): void {
    if (this.#isStranger) void this.reload();
  }

  protected override show(list: Checklist): TemplateResult {
    const state = this.#stateOf(list);
    const act = this.#actions;
    const comparison = this.later?.comparison(state);
    if (comparison) return comparison;
    const later = this.document ? this.later : undefined;
    return html`<section class="checklist" aria-labelledby="name">
      ${header(state, act, later?.header(state))} ${groups(state, act, later)} ${later?.footer(state, act)}
    </section>`;
  }

  get #language(): string {
    return nearestLanguage(this) || 'en';
  }

  get #isStranger(): boolean {
    return !!this.src?.startsWith(PACK) && this.data == null && this.isConnected && this.#asked !== this.#language;
  }

  get #sheet(): AnswerSheet {
    return this.#store.of(this.#list?.id ?? '');
  }

  /** The step of the visitor's firm: what they chose, else what the page says, else the smallest. */
  #staffOf(list: Checklist): number {
    const asked = this.#store.of(list.id).staff ?? this.staff ?? 1;
    return sizesOf(list).findLast((from) => from <= asked) ?? 1;
  }

  /** The lazy half knows what is due again, and brings the answers of long ago. */
  readonly #stands: StandingOf = (item, answer) => (this.later ? this.later.standing(item, answer, today()) : answer?.state);

  #progressOf(list: Checklist): Progress {
    return tallyOf(list, this.#store.of(list.id).answers, this.#staffOf(list), this.#stands);
  }

  #unfolded(group: number): boolean {
    return this.#groups.get(this.#list!.id + group) ?? !(this.#phone && group);
  }

  #stateOf(list: Checklist): ViewState {
    return {
      list,
      locale: this.locale,
      answers: this.#store.of(list.id).answers,
      progress: this.#progressOf(list),
      staff: this.#staffOf(list),
      stands: this.#stands,
      day: today(),
      open: this.#open,
      unfolded: (group) => this.#unfolded(group),
      rich: this.later?.rich,
    };
  }

  #changed(id: string, answer: Answer | undefined, visitor = true): void {
    this.later?.answers?.keep();
    this.requestUpdate();
    const { progress } = this;
    if (!progress) return;
    const before = this.#complete;
    this.#complete = progress.complete;
    if (!visitor) return;
    this.dispatchEvent(new BobChangeEvent(id, answer, progress));
    if (progress.complete && !before) this.dispatchEvent(new BobCompleteEvent(progress));
  }

  readonly #actions: Actions = {
    answer: (item, change, settled = true) => {
      const answer = this.#sheet.change(item, change, today(), this.locale.plain(item.title));
      if (settled) this.#changed(item.id, answer);
      else {
        // Drawn too: a field that is given to another item must not keep what was typed for this one.
        this.later?.answers?.keepSoon();
        this.requestUpdate();
      }
    },
    toggle: (item, open) => {
      if (open === this.#open.has(item.id)) return;
      if (open) this.#open.add(item.id);
      else this.#open.delete(item.id);
      if (open) this.later?.loadRich(item);
      this.requestUpdate();
    },
    fold: (group, open) => {
      if (open === this.#unfolded(group)) return;
      this.#groups.set(this.#list!.id + group, open);
      this.requestUpdate();
    },
    size: (staff) => {
      this.#sheet.staff = staff;
      this.#changed('', undefined);
    },
  };
}

const importLater = () => pinned(() => import('./later/controller.js'));
