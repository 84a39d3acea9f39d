/** The lazy half of the checklist: reads the whole list, keeps the answers, and draws what is added to the first view. */
import type { TemplateResult } from 'lit';
import { checklistMore } from '../../../../locales/generated/checklistMore.js';
import { standing } from '../../../engines/checklist/progress.js';
import type { Checklist, ChecklistItem } from '../../../formats/checklist/checklist.js';
import { checklistReader } from '../../../formats/checklist/read.js';
import type { Reading } from '../../../schema/problem.js';
import { adoptStyles } from '../../../kit/element/adopt-styles.js';
import { lazyHalf } from '../../../kit/element/element-host.js';
import type { Host } from '../../../kit/element/host.js';
import type { Later } from '../../../kit/element/later.js';
import type { Bundle } from '../../../kit/element/messages.js';
import { pinned } from '../../../kit/pinned.js';
import { hasMarkup } from '../../../kit/text/markup.js';
import type { HeaderParts } from '../first/header.js';
import type { ItemParts } from '../first/items.js';
import { loadDetails } from '../first/pack.js';
import type { Actions, FirstView, ViewState } from '../first/view-state.js';
import { joinPack } from '../logic/pack.js';
import { AnswersController } from './answers.js';
import type { CompareView } from './compare.js';
import { details, facts, richText } from './details.js';
import { detailsStyles } from './details.styles.js';
import { footer } from './footer.js';
import { footerStyles } from './footer.styles.js';
import { headerParts } from './header.js';
import { printStyles } from './print.styles.js';

/** The attributes that the lazy half reads. */
export interface ChecklistAttributes {
  readonly view: 'list' | 'compare' | null | undefined;
}

export class ChecklistLater implements Later<Checklist>, ItemParts {
  /** How an answer stands today: what is to be repeated is due again some day. */
  readonly standing = standing;
  readonly richText: typeof richText = richText;
  readonly facts = facts;
  readonly details = details;
  /** Draws Markdown; loaded for the first text that has some. */
  rich: ViewState['rich'];
  /** The answers, once a checklist has been read. */
  answers: AnswersController | undefined;
  #compare: CompareView | undefined;

  constructor(
    private readonly host: Host<Checklist, ChecklistAttributes>,
    private readonly first: FirstView,
  ) {
    adoptStyles(host.root, detailsStyles, footerStyles, printStyles);
  }

  hostConnected(): void {
    this.answers?.connect();
  }

  hostDisconnected(): void {
    this.answers?.disconnect();
  }

  async read(json: unknown, base: string, signal: AbortSignal): Promise<Reading<Checklist>> {
    const whole = joinPack(json, await loadDetails(json));
    // Another checklist has come meanwhile: its answers are not to be mixed with those of this one.
    if (signal.aborted) return { document: null, findings: [] };
    const reading = checklistReader(whole, base);
    const { document } = reading;
    if (document) {
      this.answers ??= new AnswersController(this.host, this.first);
      this.answers.open(document.id);
      this.first.opened(document);
    }
    return reading;
  }

  prepare(): Promise<unknown> | undefined {
    if (!this.#compares || this.#compare) return undefined;
    return pinned(() => import('./compare.js')).then(({ CompareView }) => {
      this.#compare ??= new CompareView(this.host);
    });
  }

  /** The texts of the view that is asked for. */
  get texts(): Bundle {
    return this.#comparison?.texts ?? checklistMore;
  }

  /** The comparison of several firms, where that is the view. */
  comparison(state: ViewState): TemplateResult | undefined {
    return this.#comparison?.render(state, this.answers);
  }

  header(state: ViewState): HeaderParts {
    return headerParts(state, this.answers!);
  }

  footer(state: ViewState, act: Actions): TemplateResult {
    return footer(state, act, this.answers!);
  }

  /** Loads the reader of Markdown where an item that is opened has some. */
  loadRich(item: ChecklistItem): void {
    if (this.rich || !hasMarkup(item)) return;
    pinned(() => import('../../../kit/text/rich.js')).then(
      ({ rich }) => {
        this.rich = rich;
        this.host.update();
      },
      () => undefined,
    );
  }

  get #compares(): boolean {
    return this.host.element.view === 'compare';
  }

  get #comparison(): CompareView | undefined {
    return this.#compares ? this.#compare : undefined;
  }
}

export const create = lazyHalf(ChecklistLater);
