/** Whether a site takes part: looked up in the programme's own file, on the programme's own page. Here lies the proof that no badge can give. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { domainFits } from '../../../engines/stamps/membership/membership.js';
import { msg, str } from '../../../schema/messages.js';
import type { LoyaltyScene } from '../../../kit/loyalty/context.js';
import { badgeOf, type Standing } from '../../../kit/loyalty/standing.js';
import { onEnter } from '../../../kit/loyalty/forms.js';
import { standingIcon } from '../../../kit/loyalty/standing-icons.js';
import { standingWords } from '../../../kit/loyalty/standing-words.js';
import { domainOf } from '../logic/matches.js';

export class Answer {
  #asked = '';
  #standing: Standing | undefined;
  #turn = 0;

  constructor(readonly host: { readonly element: LitElement }) {}

  /**
   * @param site a domain, or an address as people copy it
   * @param member id of the participant that the site says it is
   */
  async look(programme: Loyalty, site: string, member?: string | null): Promise<void> {
    const turn = ++this.#turn;
    const domain = domainOf(site);
    this.#asked = domain || site.trim().slice(0, 80);
    this.#standing = undefined;
    this.host.element.requestUpdate();
    let standing: Standing = domain ? await badgeOf(programme, { domain, member }) : { state: 'unlisted' };
    // Who is named in a link and has nothing signed is at least known by the sites that the programme lists for it.
    const others = standing.reason === 'not-signed' ? standing.participant?.domains : undefined;
    if (others && !others.some((one) => domainFits(one, domain))) standing = { state: 'unlisted', reason: 'not-listed' };
    if (turn !== this.#turn) return;
    this.#standing = standing;
    this.host.element.requestUpdate();
  }

  forget(): void {
    this.#turn++;
    this.#asked = '';
  }

  render(scene: LoyaltyScene): TemplateResult | typeof nothing {
    if (!this.#asked) return nothing;
    const standing = this.#standing;
    const { speech } = scene;
    const name = speech.plain(standing?.participant?.name);
    const site = this.#asked;
    return html`<section class="notice check" part="check" role="status" data-state=${standing?.state ?? 'checking'}>
      ${
        standing
          ? html`<p class="what">
                ${standingIcon(standing.state)}<span
                  >${name ? msg(str`${site}: ${name}`, { id: 'prog.site-of', desc: 'A web site and the firm it belongs to' }) : site}</span
                >
              </p>
              <p>${standingWords(standing, scene)}</p>`
          : html`<p class="what">${msg(str`${site} is being looked up.`, { id: 'prog.looking' })}</p>`
      }
    </section>`;
  }

  /** Where a visitor asks after a site. */
  form({ programme }: LoyaltyScene): TemplateResult {
    const submit = (event: Event): void => {
      const { value } = (event.currentTarget as Element).closest('.row')!.querySelector('input')!;
      if (!value.trim()) return;
      void this.look(programme, value).then(() => {
        const answer = this.host.element.renderRoot.querySelector('.check');
        answer?.scrollIntoView({ block: 'nearest' });
      });
    };
    return html`<details class="ask">
      <summary>${msg('Does a site take part?', { id: 'prog.ask' })}</summary>
      <div class="row" @keydown=${onEnter(submit)}>
        <label for="ask-site">${msg('Its address', { id: 'prog.ask-site', desc: 'The address of a web site, typed by a visitor' })}</label>
        <input
          id="ask-site"
          type="text"
          inputmode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          placeholder="example.org"
        />
        <button type="button" class="button" @click=${submit}>${msg('Look it up', { id: 'prog.ask-look' })}</button>
      </div>
    </details>`;
  }
}
