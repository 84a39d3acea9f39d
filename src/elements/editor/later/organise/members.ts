/** Memberships: how each stands, and what can be done about it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Standing } from '../../../../engines/stamps/index.js';
import { dayIn } from '../../../../engines/stamps/calendar.js';
import { membershipIcon } from '../../../../kit/loyalty/membership/icon.js';
import { valueAt } from '../../../../engines/draft/path.js';
import { msg, str } from '../../../../schema/messages.js';
import { inFolder, isFolder, listAddress, siteOf } from '../../logic/organise/addresses.js';
import { lineField } from './field.js';
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
          ? html`${lineField({
                id: 'sign-until',
                type: 'date',
                label: msg('Sign until', { id: 'organise.until', desc: 'Label of a day' }),
                hint: msg('Empty means the last day of the season, or one year.', { id: 'organise.until-hint' }),
                min: organiser.today,
                value: this.#until,
                change: (value) => (this.#until = value),
              })}
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
      const { signed, skipped, over } = await organiser.sign(only, this.#until || undefined);
      return () => {
        const names = (ids: readonly string[]): string => organiser.names.firms(ids);
        return [
          msg(str`Signed: ${signed.length}.`, { id: 'organise.signed', desc: 'A number of memberships' }),
          skipped.length &&
            msg(str`Not signed, because their websites are missing: ${names(skipped)}.`, {
              id: 'organise.skipped',
              desc: 'Names of firms',
            }),
          over.length &&
            msg(str`Not signed, because their time in the programme is over: ${names(over)}.`, {
              id: 'organise.over',
              desc: 'Names of firms',
            }),
          signed.length && !skipped.length && msg('Upload the files now.', { id: 'organise.upload-now' }),
        ]
          .filter(Boolean)
          .join(' ');
      };
    });
  }

  /** What is known of the list of those that were cancelled. */
  #list(statusField: unknown): TemplateResult {
    const { organiser } = this;
    const { programme, session, list } = organiser;
    const { status } = programme!;
    const { hub, id } = session.exported as { hub?: unknown; id?: unknown };
    if (status === undefined)
      return html`<div class="inset">
        <p>
          ${msg('So that you can cancel a membership before it ends, choose where the list of cancelled memberships will be. Do this before you sign.', { id: 'organise.list-why' })}
        </p>
        ${this.#address(listAddress(hub, id))} ${statusField}
      </div>`;
    if (!isFolder(status) || list.read) return this.#known(status);
    return html`<div class="inset" data-ask="file-name">
        <p>
          ${msg(str`${status} looks like the address of a folder. Add the name of the file in which the list will be.`, { id: 'organise.list-folder', desc: 'An address on the web' })}
        </p>
        ${this.#address(inFolder(status, programme!.id))} ${statusField}
      </div>
      ${organiser.listName === undefined ? nothing : this.#known(status)}`;
  }

  #known(status: string): TemplateResult {
    const { organiser } = this;
    const { programme, list, isListed } = organiser;
    if (organiser.asksForList)
      return html`<div class="inset" data-ask="list">
        <p>
          ${msg('Is there a list of cancelled memberships on your website already? Then open it, so that nobody on it becomes valid again.', { id: 'organise.list-ask' })}
        </p>
        <p class="row">
          ${this.#listButtons(status)}
          <button type="button" class="text" data-act="no-list" @click=${() => organiser.noList()}>
            ${msg('There is none yet', { id: 'organise.list-none', desc: 'Button: there is no list of cancelled memberships yet' })}
          </button>
        </p>
      </div>`;
    if (!list.read) return html`${list.isNew ? html`<p class="row">${this.#listButtons(status)}</p>` : nothing}`;
    const end = list.read.until === undefined ? undefined : organiser.names.day(dayIn(programme!, list.read.until));
    return html`${
      list.isOver
        ? html`<div class="inset" data-ask="renew">
            <p>
              ${
                end && list.read.until! < Date.now()
                  ? msg(
                      str`The list of cancelled memberships ended on ${end}, so badges do not accept it. Sign it again: who is cancelled stays cancelled.`,
                      { id: 'organise.list-over', desc: 'A day' },
                    )
                  : msg(
                      'The key that signed the list of cancelled memberships has ended, so badges do not accept it. Sign it again: who is cancelled stays cancelled.',
                      { id: 'organise.list-key-over' },
                    )
              }
            </p>
            ${isListed ? this.#renewal('solid') : nothing}
          </div>`
        : html`<p class="hint">
              ${this.#listWords()} ${end ? msg(str`The list ends on ${end}.`, { id: 'organise.list-ends', desc: 'A day' }) : nothing}
            </p>
            ${
              isListed
                ? html`<details class="example">
                    <summary>${msg('The day on which the list ends', { id: 'organise.list-end' })}</summary>
                    <div class="inset">${this.#renewal('button')}</div>
                  </details>`
                : nothing
            }`
    }
    ${list.isNew ? html`<p class="row">${this.#listButtons(status)}</p>` : nothing}`;
  }

  #address(address: string | undefined): TemplateResult | typeof nothing {
    return address === undefined
      ? nothing
      : html`<p class="row">
          <button type="button" class="button wrap" data-act="list-address" @click=${() => this.organiser.setListAddress(address)}>
            ${msg(str`Use ${address}`, { id: 'organise.use-address', desc: 'Button: an address on the web follows' })}
          </button>
        </p>`;
  }

  #renewal(look: 'solid' | 'button'): TemplateResult {
    const { organiser } = this;
    const { list } = organiser;
    return html`${lineField({
        id: 'list-until',
        type: 'date',
        label: msg('Last day of the list', { id: 'organise.list-until' }),
        hint: msg('Upload a new list before that day. After it nobody can show this one any more. Empty means that it has no end.', {
          id: 'organise.list-until-hint',
        }),
        min: organiser.today,
        value: list.until,
        change: (value) => (list.until = value),
      })}
      <p class="row">
        <button
          type="button"
          class=${look}
          data-act="renew"
          aria-disabled=${organiser.isBusy}
          @click=${() =>
            organiser.isBusy ||
            void organiser.act('members', async () => {
              await organiser.cancel([]);
              return () =>
                [
                  msg('The list was signed again.', { id: 'organise.list-renewed' }),
                  this.#listWords(),
                  msg('Upload the files now.', { id: 'organise.upload-now' }),
                ].join(' ');
            })}
        >
          ${msg('Sign the list again', { id: 'organise.list-renew' })}
        </button>
      </p>`;
  }

  #listButtons(address: string): TemplateResult {
    const { organiser } = this;
    const told = (isMerged: boolean) => (): string =>
      [isMerged && msg('What you cancelled here was added to this list. Upload it now.', { id: 'organise.list-merged' }), this.#listWords()]
        .filter(Boolean)
        .join(' ');
    return html`${fileButton(
        msg('Open the list', { id: 'organise.list-open' }),
        ([chosen]) => void organiser.act('members', async () => told(await organiser.openList(chosen!.text))),
        { name: 'list' },
      )}
      <button type="button" class="button" @click=${() => void organiser.act('members', async () => told(await organiser.fetchList()))}>
        ${msg(str`Get it from ${siteOf(address)}`, { id: 'organise.list-get', desc: 'Button: the name of a website follows' })}
      </button>`;
  }

  readonly #listWords = (): string =>
    msg(str`Cancelled memberships on the list: ${this.organiser.list.read?.places().length ?? 0}.`, {
      id: 'organise.list-known',
      desc: 'A number',
    });

  #firm(one: Standing): TemplateResult {
    const { organiser } = this;
    const { editor, isListed, programme } = organiser;
    const { id, name, domains = [] } = one.participant;
    const label = editor.host.locale.plain(name);
    const isCancelled = one.reason === 'revoked';
    const isOver = (one.participant.until ?? organiser.today) < organiser.today;
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
        ${domains.length ? nothing : button('site', msg('Add its website', { id: 'organise.add-site' }), () => this.#toFirm(id, 'domains'))}
        ${
          isOver
            ? button('end', msg('Change its last day', { id: 'organise.change-end', desc: 'Button: of a firm in the programme' }), () =>
                this.#toFirm(id, 'until'),
              )
            : nothing
        }
        ${
          isListed && domains.length && !isCancelled && !isOver
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

  #toFirm(id: string, field: 'domains' | 'until'): void {
    const { editor, session } = this.organiser;
    const list = valueAt(session.document, ['participants']);
    const at = Array.isArray(list) ? list.findIndex((one) => String((one as { id?: unknown } | null)?.id).trim() === id) : -1;
    editor.show(at < 0 ? ['participants'] : ['participants', at, field]);
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

  #words({ participant, state, reason, membership, missing, moved }: Standing): string {
    const { organiser } = this;
    const { names, programme } = organiser;
    const last = membership && dayIn(programme!, membership.until);
    /** The first of the days on which it ends. */
    const end = [last, participant.until, programme!.valid?.to].filter((day) => day !== undefined).sort()[0];
    if (reason === 'no-crypto')
      return msg('Cannot be checked here, because the address of this page does not start with https.', { id: 'organise.is-unknown' });
    if (reason !== 'revoked' && participant.until !== undefined && participant.until < organiser.today)
      return msg(str`Its time in the programme ended on ${names.day(participant.until)}`, { id: 'organise.is-left', desc: 'A day' });
    if (reason === 'not-signed') return msg('Not signed', { id: 'organise.is-not-signed' });
    if (reason === 'revoked') return msg('Cancelled', { id: 'organise.is-cancelled' });
    if (reason === 'not-yet') return msg('Signed, but not valid yet', { id: 'organise.is-early' });
    if (state === 'expired') return msg(str`Ended on ${names.day(end!)}`, { id: 'organise.is-over', desc: 'A day' });
    if (state === 'unlisted') return msg('The signature is not valid. Sign again.', { id: 'organise.is-bad' });
    if (state === 'other-site' || missing.length)
      return msg(str`Not signed for ${missing.join(', ')}. Sign again.`, { id: 'organise.is-missing', desc: 'Names of websites' });
    if (moved) return msg('The address of the list has changed. Sign again.', { id: 'organise.is-moved' });
    return msg(str`Signed until ${names.day(end!)}`, { id: 'organise.is-signed', desc: 'A day' });
  }
}

/** As far as can be known without the list. */
const isSigned = ({ state, reason, missing, moved }: Standing): boolean =>
  (state === 'valid' || reason === 'no-status') && !missing.length && !moved;
