/** Whether a site takes part: looked up in the programme's own file, on the programme's own page. Here is the proof that no badge can give. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { domainFits } from '../../../engines/stamps/membership/membership.js';
import { msg, str } from '../../../schema/messages.js';
import type { Host } from '../../../kit/element/host.js';
import type { LoyaltyContext } from '../../../kit/loyalty/context.js';
import { checkMembership, type MembershipStatus } from '../../../kit/loyalty/membership/check.js';
import { onEnter } from '../../../kit/loyalty/forms.js';
import { membershipIcon } from '../../../kit/loyalty/membership/icon.js';
import { membershipText } from '../../../kit/loyalty/membership/text.js';
import { domainOf } from '../logic/domain.js';

export class SiteCheck {
  /** The site that was asked for; empty where none was. */
  #site = '';
  /** The result; undefined while it is looked up. */
  #status: MembershipStatus | undefined;
  #turn = 0;

  constructor(private readonly host: Host<Loyalty>) {}

  /**
   * @param site a domain, or an address as people copy it
   * @param member id of the participant that the site says it is
   */
  async look(programme: Loyalty, site: string, member?: string | null): Promise<void> {
    const turn = ++this.#turn;
    const domain = domainOf(site);
    this.#site = domain || site.trim().slice(0, 80);
    this.#status = undefined;
    this.host.update();
    let status: MembershipStatus = domain ? await checkMembership(programme, { domain, member }) : { state: 'unlisted' };
    // A member that a link names, and that has nothing signed, is at least known by the sites that the programme lists for it.
    const others = status.reason === 'not-signed' ? status.participant?.domains : undefined;
    if (others && !others.some((one) => domainFits(one, domain))) status = { state: 'unlisted', reason: 'not-listed' };
    if (turn !== this.#turn) return;
    this.#status = status;
    this.host.update();
  }

  clear(): void {
    this.#turn++;
    this.#site = '';
  }

  /** The result of the check. */
  result(context: LoyaltyContext): TemplateResult | typeof nothing {
    const site = this.#site;
    if (!site) return nothing;
    const status = this.#status;
    const name = context.locale.plain(status?.participant?.name);
    return html`<section class="notice check" part="check" role="status" data-state=${status?.state ?? 'checking'}>
      ${
        status
          ? html`<p class="what">
                ${membershipIcon(status.state)}<span
                  >${name ? msg(str`${site}: ${name}`, { id: 'prog.site-of', desc: 'A website and the firm it belongs to' }) : site}</span
                >
              </p>
              <p>${membershipText(status, context)}</p>`
          : html`<p class="what">${msg(str`Checking ${site}.`, { id: 'prog.looking' })}</p>`
      }
    </section>`;
  }

  /** Where a visitor asks for a site. */
  form({ programme }: LoyaltyContext): TemplateResult {
    const submit = (event: Event): void => {
      const { value } = (event.currentTarget as Element).closest('.row')!.querySelector('input')!;
      if (!value.trim()) return;
      void this.look(programme, value).then(() => this.host.root.querySelector('.check')?.scrollIntoView({ block: 'nearest' }));
    };
    return html`<details class="ask">
      <summary>${msg('Check if a website takes part', { id: 'prog.ask' })}</summary>
      <div class="row" @keydown=${onEnter(submit)}>
        <label for="ask-site"
          >${msg('Website address', { id: 'prog.ask-site', desc: 'The address of a website, typed by a visitor' })}</label
        >
        <input
          id="ask-site"
          type="text"
          inputmode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          placeholder="example.org"
        />
        <button type="button" class="button" @click=${submit}>${msg('Check', { id: 'prog.ask-look' })}</button>
      </div>
    </details>`;
  }
}
