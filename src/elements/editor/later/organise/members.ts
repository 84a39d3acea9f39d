/** Memberships: how each stands, and what can be done about it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Standing } from '../../../../engines/stamps/index.js';
import { dayIn } from '../../../../engines/stamps/calendar.js';
import { formatDate } from '../../../../kit/intl/date.js';
import { formatList } from '../../../../kit/intl/names.js';
import { membershipIcon } from '../../../../kit/loyalty/membership/icon.js';
import { valueAt } from '../../../../engines/draft/path.js';
import { msg, str } from '../../../../schema/messages.js';
import { listAddress, siteOf } from '../../logic/organise/addresses.js';
import type { Organiser } from './organiser.js';
import { fileButton, lead, type Section } from './section.js';

export class MembersView {
  #until = '';

  constructor(private readonly organiser: Organiser) {}

  section(statusField: unknown): Section {
    const { standings } = this.organiser;
    const good = standings.filter(isSigned).length;
    const isKnown = !standings.some(({ reason }) => reason === 'no-crypto');
    return {
      id: 'members',
      title: msg('Memberships', { id: 'organise.members' }),
      ...(standings.length && {
        state: !isKnown
          ? msg('Not checked', { id: 'organise.members-unknown', desc: 'Of memberships: whether they are signed is not known' })
          : msg(str`${good} of ${standings.length} signed`, {
              id: 'organise.members-state',
              desc: 'Two numbers: memberships that are signed, and all',
            }),
      }),
      isFirst: !!this.organiser.keys,
      body: this.#body(statusField),
    };
  }

  #body(statusField: unknown): TemplateResult {
    const { organiser } = this;
    const { standings, programme, editor, isListed } = organiser;
    if (!programme?.participants)
      return html`<p>${msg('There are no firms in the programme yet.', { id: 'organise.no-firms' })}</p>
        <p>
          <button type="button" class="button" @click=${() => editor.show(['participants'])}>
            ${msg('Go to the firms', { id: 'organise.go-firms' })}
          </button>
        </p>`;
    return html`<p>
        ${msg('Your signature proves that a firm takes part. It holds for the websites of that firm, and the badge there shows it.', { id: 'organise.members-why' })}
      </p>
      ${this.#list(statusField)}
      <ul class="firms" role="list">
        ${standings.map((one) => this.#firm(one))}
      </ul>
      ${
        isListed
          ? html`<div class="field">
                <label for="sign-until">${msg('Sign until', { id: 'organise.until', desc: 'Label of a day' })}</label>
                <p class="hint" id="sign-until-hint">
                  ${msg('Empty means the last day of the season, or one year.', { id: 'organise.until-hint' })}
                </p>
                <input
                  id="sign-until"
                  class="short"
                  type="date"
                  aria-describedby="sign-until-hint"
                  .value=${this.#until}
                  @change=${({ target }: Event) => (this.#until = (target as HTMLInputElement).value)}
                />
              </div>
              <p class="row">
                <button
                  type="button"
                  class="solid"
                  data-act="sign-all"
                  aria-disabled=${organiser.isBusy}
                  @click=${() => organiser.isBusy || this.#sign()}
                >
                  ${msg('Sign all memberships', { id: 'organise.sign-all' })}
                </button>
              </p>`
          : html`<p class="inset">
              ${msg('To sign or cancel memberships, open your key.', { id: 'organise.open-first' })}
              <button type="button" class="text" @click=${() => lead(organiser, 'key')}>
                ${msg('Go to your key', { id: 'organise.go-key' })}
              </button>
            </p>`
      }`;
  }

  #sign(only?: readonly string[]): void {
    const { organiser } = this;
    void organiser.act('members', async () => {
      const { signed, skipped } = await organiser.sign(only, this.#until || undefined);
      const names = this.#names(skipped);
      return () =>
        [
          msg(str`Signed: ${signed.length}.`, { id: 'organise.signed', desc: 'A number of memberships' }),
          skipped.length
            ? msg(str`Not signed, because their websites are missing: ${names}.`, { id: 'organise.skipped', desc: 'Names of firms' })
            : msg('Upload the files now.', { id: 'organise.upload-now' }),
        ].join(' ');
    });
  }

  #names(ids: readonly string[]): string {
    const { locale } = this.organiser.editor.host;
    return formatList(
      locale.code,
      this.organiser.participants.filter(({ id }) => ids.includes(id)).map(({ name }) => locale.plain(name)),
    );
  }

  /** What is known of the list of those that were cancelled. */
  #list(statusField: unknown): TemplateResult {
    const { organiser } = this;
    const { programme, session, list } = organiser;
    if (programme!.status === undefined) {
      const { hub, id } = session.exported as { hub?: unknown; id?: unknown };
      const address = listAddress(hub, id);
      return html`<div class="inset">
        <p>
          ${msg('So that you can cancel a membership before it ends, choose where the list of cancelled memberships will be. Do this before you sign.', { id: 'organise.list-why' })}
        </p>
        ${
          address
            ? html`<p class="row">
                <button type="button" class="button wrap" data-act="list-address" @click=${() => session.set(['status'], address)}>
                  ${msg(str`Use ${address}`, { id: 'organise.use-address', desc: 'Button: an address on the web follows' })}
                </button>
              </p>`
            : nothing
        }
        ${statusField}
      </div>`;
    }
    if (organiser.asksForList)
      return html`<div class="inset" data-ask="list">
        <p>
          ${msg('Is there a list of cancelled memberships on your website already? Then open it, so that nobody on it becomes valid again.', { id: 'organise.list-ask' })}
        </p>
        <p class="row">
          ${this.#listButtons(programme!.status)}
          <button type="button" class="text" data-act="no-list" @click=${() => organiser.noList()}>
            ${msg('There is none yet', { id: 'organise.list-none', desc: 'Button: there is no list of cancelled memberships yet' })}
          </button>
        </p>
      </div>`;
    return html`${list?.read ? html`<p class="hint">${this.#listWords()}</p>` : nothing}
    ${organiser.isListNew ? html`<p class="row">${this.#listButtons(programme!.status)}</p>` : nothing}`;
  }

  #listButtons(address: string): TemplateResult {
    const { organiser } = this;
    return html`${fileButton(
        msg('Open the list', { id: 'organise.list-open' }),
        ([chosen]) => void organiser.act('members', async () => (await organiser.openList(chosen!.text), this.#listWords)),
        { name: 'list' },
      )}
      <button
        type="button"
        class="button"
        @click=${() => void organiser.act('members', async () => (await organiser.fetchList(), this.#listWords))}
      >
        ${msg(str`Get it from ${siteOf(address)}`, { id: 'organise.list-get', desc: 'Button: the name of a website follows' })}
      </button>`;
  }

  readonly #listWords = (): string => {
    const { organiser } = this;
    return msg(str`Cancelled memberships on the list: ${organiser.list?.read?.places().length ?? 0}.`, {
      id: 'organise.list-known',
      desc: 'A number',
    });
  };

  #firm(one: Standing): TemplateResult {
    const { organiser } = this;
    const { editor, isListed, programme } = organiser;
    const { id, name, domains = [] } = one.participant;
    const label = editor.host.locale.plain(name);
    const isCancelled = one.reason === 'revoked';
    const canCancel = isListed && programme!.status !== undefined && one.membership?.index !== undefined && !isCancelled;
    // what is seen is part of the name
    const button = (act: string, words: string, run: () => void): TemplateResult =>
      html`<button type="button" class="text" data-act=${act} aria-label="${words}: ${label}" @click=${run}>${words}</button>`;
    return html`<li data-firm=${id}>
      <p class="name">${label}</p>
      <p class="hint">${domains.join(', ')}</p>
      <p class="state" data-state=${isSigned(one) ? 'valid' : one.state}>
        ${membershipIcon(isSigned(one) ? 'valid' : one.state)}<span>${this.#words(one)}</span>
      </p>
      <p class="row">
        ${domains.length ? nothing : button('site', msg('Add its website', { id: 'organise.add-site' }), () => this.#toSites(id))}
        ${
          isListed && domains.length && !isCancelled
            ? button('sign', msg('Sign', { id: 'organise.sign', desc: 'Button: signs a membership' }), () => this.#sign([id]))
            : nothing
        }
        ${
          canCancel
            ? button('cancel', msg('Cancel', { id: 'organise.cancel', desc: 'Button: cancels a membership' }), () =>
                this.#cancel(id, label, false),
              )
            : nothing
        }
        ${
          isListed && isCancelled
            ? button('restore', msg('Restore', { id: 'organise.restore', desc: 'Button: a cancelled membership is valid again' }), () =>
                this.#cancel(id, label, true),
              )
            : nothing
        }
      </p>
    </li>`;
  }

  #toSites(id: string): void {
    const { editor, session } = this.organiser;
    const list = valueAt(session.document, ['participants']);
    const at = Array.isArray(list) ? list.findIndex((one) => String((one as { id?: unknown } | null)?.id).trim() === id) : -1;
    editor.show(at < 0 ? ['participants'] : ['participants', at, 'domains']);
  }

  #cancel(id: string, name: string, undo: boolean): void {
    const { organiser } = this;
    void organiser.act('members', async () => {
      await organiser.cancel([id], undo);
      return () =>
        undo
          ? msg(str`Restored: ${name}. Upload the list now.`, { id: 'organise.restored', desc: 'A firm' })
          : msg(str`Cancelled: ${name}. Upload the list now, because badges look there.`, { id: 'organise.cancelled', desc: 'A firm' });
    });
  }

  #words({ state, reason, membership, missing, moved }: Standing): string {
    const { organiser } = this;
    const day = (at: number): string => formatDate(organiser.editor.host.locale.code, dayIn(organiser.programme!, at));
    if (reason === 'no-crypto')
      return msg('Cannot be checked here, because the address of this page does not start with https.', { id: 'organise.is-unknown' });
    if (reason === 'not-signed') return msg('Not signed', { id: 'organise.is-not-signed' });
    if (reason === 'revoked') return msg('Cancelled', { id: 'organise.is-cancelled' });
    if (reason === 'not-yet') return msg('Signed, but not valid yet', { id: 'organise.is-early' });
    if (state === 'expired') return msg(str`Ended on ${day(membership!.until)}`, { id: 'organise.is-over', desc: 'A day' });
    if (state === 'unlisted') return msg('The signature is not valid. Sign again.', { id: 'organise.is-bad' });
    if (state === 'other-site' || missing.length)
      return msg(str`Not signed for ${missing.join(', ')}. Sign again.`, { id: 'organise.is-missing', desc: 'Names of websites' });
    if (moved) return msg('The address of the list has changed. Sign again.', { id: 'organise.is-moved' });
    return msg(str`Signed until ${day(membership!.until)}`, { id: 'organise.is-signed', desc: 'A day' });
  }
}

/** As far as can be known without the list. */
const isSigned = ({ state, reason, missing, moved }: Standing): boolean =>
  (state === 'valid' || reason === 'no-status') && !missing.length && !moved;
