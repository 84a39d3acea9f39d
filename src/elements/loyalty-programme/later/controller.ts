/** The view of a programme. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { msg } from '../../../schema/messages.js';
import { dress } from '../../../kit/element/dress.js';
import { formatter } from '../../../kit/intl/format.js';
import { panel } from '../../../kit/loyalty/page.styles.js';
import type { LoyaltyScene } from '../../../kit/loyalty/context.js';
import { hasMarkup } from '../../../kit/text/markup.js';
import { markStyles } from '../../../kit/ui/mark.styles.js';
import { pinned } from '../../../kit/pinned.js';
import type { Locale } from '../../../kit/element/locale.js';
import { Answer } from './site-check.js';
import { people } from './participants.js';
import { facts } from './facts.js';
import { styles } from './programme.styles.js';
import { levels, rewards, ways } from './stamps.js';
import { top } from './header.js';

/** What the view needs of its element. */
export interface ProgrammeHost {
  readonly element: LitElement & { site?: string | null | undefined };
  readonly say: <T>(words: () => T) => T;
}

export class ProgrammeView {
  #speech!: Locale;
  #rich: ((text: string) => unknown) | undefined;
  #query = '';
  readonly #answer: Answer;

  constructor(readonly host: ProgrammeHost) {
    dress(host.element.renderRoot as ShadowRoot, markStyles, panel, styles);
    this.#answer = new Answer(host);
  }

  /** Brings what reads Markdown, where there is some. */
  async prepare(programme: Loyalty, speech: Locale): Promise<void> {
    this.#speech = speech;
    const rich = hasMarkup(programme) ? await pinned(() => import('../../../kit/text/rich.js')).catch(() => undefined) : undefined;
    this.#rich = rich?.rich;
  }

  /** Looks up the site that the address or the element names. */
  look(programme: Loyalty): void {
    const address = new URLSearchParams(location.search);
    const { site } = this.host.element;
    const asked = site || address.get('site');
    // Whom the badge names is asked for along with its site: so a copied one is known as that.
    if (asked) void this.#answer.look(programme, asked, site ? null : address.get('member'));
    else this.#answer.forget();
  }

  render(programme: Loyalty): TemplateResult {
    const speech = this.#speech;
    const scene: LoyaltyScene = { speech, programme, format: formatter(speech.code), rich: this.#rich, say: this.host.say };
    const query = (words: string): void => {
      this.#query = words;
      this.host.element.requestUpdate();
    };
    const chapter = (title: string, name: string, body: unknown): TemplateResult | typeof nothing =>
      body === nothing
        ? nothing
        : html`<section class="chapter" aria-labelledby="h-${name}">
            <h3 id="h-${name}">${title}</h3>
            <div class="body">${body}</div>
          </section>`;
    return html`<article class="panel" part="programme" aria-labelledby="name">
      ${top(scene)} ${this.#answer.render(scene)} ${chapter(msg('How to collect', { id: 'prog.ways' }), 'ways', ways(scene))}
      ${chapter(msg('Rewards', { id: 'prog.rewards' }), 'rewards', rewards(scene))}
      ${chapter(msg('Levels', { id: 'prog.levels' }), 'levels', levels(scene))}
      ${chapter(msg('Who takes part', { id: 'prog.people' }), 'people', people(scene, this.#query, query, this.#answer))}
      ${chapter(msg('Good to know', { id: 'prog.facts' }), 'facts', facts(scene))}
    </article>`;
  }
}
