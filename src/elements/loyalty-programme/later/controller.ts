/** The lazy half of the programme: puts its sections together, checks the site that the address names, tells search engines what visitors see. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { loyaltyReader } from '../../../formats/loyalty/read.js';
import { memberProgram } from '../../../engines/convert/json-ld/member-program.js';
import { msg } from '../../../schema/messages.js';
import { publishJsonLd } from '../../../kit/controllers/json-ld.js';
import { adoptStyles } from '../../../kit/element/adopt-styles.js';
import { lazyHalf } from '../../../kit/element/element-host.js';
import type { Host } from '../../../kit/element/host.js';
import type { Later } from '../../../kit/element/later.js';
import { contextOf } from '../../../kit/loyalty/context.js';
import { pageStyles } from '../../../kit/loyalty/page.styles.js';
import { hasMarkup } from '../../../kit/text/markup.js';
import type { Prose } from '../../../kit/text/prose.js';
import { markStyles } from '../../../kit/ui/mark.styles.js';
import { pinned } from '../../../kit/pinned.js';
import { facts } from './facts.js';
import { header } from './header.js';
import { participants } from './participants.js';
import { styles } from './programme.styles.js';
import { SiteCheck } from './site-check.js';
import { levels, rewards, ways } from './stamps.js';
import type { Reading } from '../../../schema/problem.js';

/** The attributes that the lazy half reads. */
interface ProgrammeElement {
  readonly site?: string | null | undefined;
  readonly jsonLd: 'on' | 'off' | null | undefined;
}

export class ProgrammeLater implements Later<Loyalty> {
  #rich: Prose['rich'];
  #shown: Loyalty | undefined;
  /** What the visitor searches among the firms. */
  #query = '';
  readonly #siteCheck: SiteCheck;
  /** Tells search engines what visitors see. */
  readonly #jsonLd: { restart(): void };

  constructor(private readonly host: Host<Loyalty, ProgrammeElement>) {
    this.#siteCheck = new SiteCheck(host);
    this.#jsonLd = publishJsonLd(host, () => this.#describe());
  }

  hostConnected(): void {
    const { document } = this.host;
    if (document) this.checkSite(document);
  }

  read(json: unknown, base: string): Reading<Loyalty> {
    return loyaltyReader(json, base);
  }

  /** Loads what reads Markdown, where there is some. */
  async prepare(programme: Loyalty): Promise<void> {
    adoptStyles(this.host.root, markStyles, pageStyles, styles);
    const rich = hasMarkup(programme) ? await pinned(() => import('../../../kit/text/rich.js')).catch(() => undefined) : undefined;
    this.#rich = rich?.rich;
  }

  shown(programme: Loyalty): void {
    this.#shown = programme;
    this.checkSite(programme);
    this.publish();
  }

  /** Checks the site that the element or the page's address names. */
  checkSite(programme: Loyalty): void {
    const address = new URLSearchParams(location.search);
    const { site } = this.host.element;
    const asked = site || address.get('site');
    // A badge's link names its member along with the site: so a copied badge is found out.
    if (asked) void this.#siteCheck.look(programme, asked, site ? null : address.get('member'));
    else this.#siteCheck.clear();
  }

  /** Writes the programme as JSON-LD into the head of the page, or takes it away where that is turned off. */
  publish(): void {
    this.#jsonLd.restart();
  }

  /** The programme in the language that is shown. */
  #describe(): object | undefined {
    const { document, locale } = this.host;
    const programme = this.#shown;
    if (!document || !programme) return undefined;
    return memberProgram(programme, { url: location.href.split('#')[0]!, languages: [locale.language] });
  }

  view(programme: Loyalty): TemplateResult {
    const { host } = this;
    const context = contextOf(programme, host.locale);
    const search = (words: string): void => {
      this.#query = words;
      host.update();
    };
    const chapter = (title: string, name: string, body: unknown): TemplateResult | typeof nothing =>
      body === nothing
        ? nothing
        : html`<section class="chapter" aria-labelledby="h-${name}">
            <h3 id="h-${name}">${title}</h3>
            <div class="body">${body}</div>
          </section>`;
    const people = html`${participants(context, this.#query, search)}${context.programme.participants?.length ? this.#siteCheck.form(context) : nothing}`;
    return html`<article class="panel" part="programme" aria-labelledby="name">
      ${header(context, this.#rich, (words) => host.say(words))} ${this.#siteCheck.result(context)}
      ${chapter(msg('How to collect stamps', { id: 'prog.ways' }), 'ways', ways(context))}
      ${chapter(msg('Rewards', { id: 'prog.rewards' }), 'rewards', rewards(context))}
      ${chapter(msg('Levels', { id: 'prog.levels' }), 'levels', levels(context))}
      ${chapter(msg('Who takes part', { id: 'prog.people' }), 'people', people)}
      ${chapter(msg('About the programme', { id: 'prog.facts' }), 'facts', facts(context))}
    </article>`;
  }
}

export const create = lazyHalf(ProgrammeLater);
