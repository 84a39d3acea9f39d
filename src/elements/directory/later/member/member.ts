/** One member, opened in place: what it is, how to reach it, whom it fits with, and its own book. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Member } from '../../../../formats/cluster/cluster.js';
import { msg, str } from '../../../../schema/messages.js';
import type { Match, Reason } from '../../../../engines/search/match.js';
import { openDialog } from '../../../../kit/controllers/dialog.js';
import { adoptStyles } from '../../../../kit/element/adopt-styles.js';
import { back } from '../../../../kit/ui/icons-more.js';
import { mayChangeAddress } from '../../../../kit/page/address.js';
import { pinned } from '../../../../kit/pinned.js';
import { mark } from '../../../../kit/ui/picture.js';
import type { Locale } from '../../../../kit/element/locale.js';
import { bookCard } from '../book.js';
import { memberStyles } from './member.styles.js';
import { programmeName, roleName, titles } from '../names.js';
import { matchList } from './matches.js';
import { prose } from '../prose.js';
import { reach } from './contact.js';
import { sectorName } from '../../first/rows.js';
import { membersInWords } from '../../first/header.js';
import type { Context, DirectoryHost } from '../../types.js';

export interface MemberActions {
  /** The visitor wants to see another one. */
  open(member: Member): void;
  /** The visitor has closed the dialog. */
  left(): void;
}

const texts = (title: string, list: Member['offers'], locale: Locale): TemplateResult | typeof nothing =>
  list?.length
    ? html`<div>
        <h4>${title}</h4>
        <ul role="list" class="points">
          ${list.map((text) => html`<li>${locale.text(text)}</li>`)}
        </ul>
      </div>`
    : nothing;

const labels = (title: string, list: readonly string[] | undefined): TemplateResult | typeof nothing =>
  list?.length
    ? html`<div>
        <h4>${title}</h4>
        <ul role="list" class="labels">
          ${list.map((text) => html`<li dir="auto">${text}</li>`)}
        </ul>
      </div>`
    : nothing;

export class MemberView {
  #dialog: HTMLDialogElement | undefined;
  #update: () => void = () => undefined;
  /** Ids of those that led here, this one last. */
  #trail: string[] = [];
  #context!: Context;
  #matches: Record<Reason['kind'], Match[]> | undefined;
  #card: HTMLElement | undefined;

  constructor(
    private readonly host: DirectoryHost,
    private readonly actions: MemberActions,
  ) {}

  /** Id of the member that is open. */
  get id(): string | undefined {
    return this.#trail.at(-1);
  }

  /** Opens a member, in the place of the one that is open. */
  show(id: string, context: Context): void {
    const before = this.#trail.indexOf(id);
    this.#trail = before < 0 ? [...this.#trail, id] : this.#trail.slice(0, before + 1);
    this.#context = context;
    this.#matches = undefined;
    const member = this.#member(id)!;
    this.#card = member.book ? bookCard(member.book, 'compact', this.host) : undefined;
    const name = context.locale.plain(member.name);
    if (this.#dialog) {
      this.#draw();
      this.#dialog.setAttribute('aria-label', name);
      this.#dialog.scrollTop = 0;
      this.#dialog.querySelector('h3')?.focus();
    } else this.#open(name);
    if (member.offers?.length || member.needs?.length || member.tags?.length) void this.#match(member);
  }

  /** Closes it, and tells nobody. */
  close(): void {
    this.#trail = [];
    this.#dialog?.close();
  }

  #open(name: string): void {
    const { host } = this;
    const { root } = host;
    adoptStyles(root, memberStyles);
    this.#update = host.say(() =>
      openDialog(root.querySelector('.directory')!, name, 'member-dialog', (dialog) => {
        this.#dialog = dialog;
        return this.#sheet();
      }),
    );
    this.#dialog!.addEventListener('close', () => {
      const own = this.#trail.length > 0;
      this.#dialog = undefined;
      this.#trail = [];
      if (own) this.actions.left();
    });
  }

  readonly #draw = (): void => {
    if (this.#dialog) this.host.say(this.#update);
  };

  async #match(member: Member): Promise<void> {
    const { fitting } = await pinned(() => import('../../logic/matching.js'));
    const matches = await fitting(member, this.#context.finder.members);
    if (this.id !== member.id) return;
    this.#matches = matches;
    this.#draw();
  }

  #member(id: string): Member | undefined {
    return this.#context.finder.members.find((one) => one.id === id);
  }

  #sheet(): TemplateResult {
    const context = this.#context;
    const { locale } = context;
    const member = this.#member(this.id!)!;
    const { name, logo, image, tagline, role, sectors, founded, joined, offers, needs, tags, loyalty, members } = member;
    const kind = [role && roleName(role), ...(sectors ?? []).map((id) => sectorName(id, context))].filter(Boolean).join(' · ');
    const facts = [
      members !== undefined && membersInWords(members, locale.code),
      founded !== undefined && msg(str`founded ${founded}`, { id: 'dirs.founded' }),
      joined !== undefined && msg(str`member since ${String(joined).slice(0, 4)}`, { id: 'dirs.joined' }),
    ].filter(Boolean);
    return html`<article class="member-sheet" data-id=${member.id}>
      ${this.#back()}
      <header class="who">
        ${mark(logo, locale.plain(name), locale)}
        <div>
          <h3 tabindex="-1">${locale.text(name)}</h3>
          ${tagline ? html`<p class="lead">${locale.text(tagline)}</p>` : nothing}
          <p class="muted">${[kind, ...facts].filter(Boolean).join(' · ')}</p>
        </div>
      </header>
      ${
        image
          ? html`<img
              class="picture"
              src=${image.src}
              alt=${locale.plain(image.alt)}
              width=${image.width ?? nothing}
              height=${image.height ?? nothing}
            />`
          : nothing
      }
      ${prose(member.description, locale, this.#draw)} ${reach(member, locale)}
      <div class="columns">
        ${texts(titles.offer(), offers, locale)} ${texts(titles.need(), needs, locale)}
        ${labels(msg('Keywords', { id: 'dirs.tags' }), tags)}
        ${labels(
          titles.loyalty(),
          loyalty?.map((id) => programmeName(id, context)),
        )}
      </div>
      ${this.#partners(msg('Who offers what this member needs', { id: 'dirs.givers' }), this.#matches?.gives)}
      ${this.#partners(msg('Who needs what this member offers', { id: 'dirs.takers' }), this.#matches?.takes)}
      ${this.#card ? html`<div class="own">${this.#card}</div>` : nothing}
    </article>`;
  }

  #partners(title: string, matches: readonly Match[] | undefined): TemplateResult | typeof nothing {
    const { finder, locale } = this.#context;
    if (!matches?.length) return nothing;
    return html`<div class="partners">
      <h4>${title}</h4>
      ${matchList(matches, finder.members, locale, (other) => this.actions.open(other))}
    </div>`;
  }

  /** To the member from which this one was opened. */
  #back(): TemplateResult | typeof nothing {
    const id = this.#trail.at(-2);
    const member = id === undefined ? undefined : this.#member(id);
    if (!member) return nothing;
    const name = this.#context.locale.plain(member.name);
    const go = (): void => {
      if (this.host.element.syncUrl && mayChangeAddress()) history.back();
      else this.show(member.id, this.#context);
    };
    return html`<button type="button" class="text back" @click=${go}>${back()}${msg(str`Back to ${name}`, { id: 'dirs.back' })}</button>`;
  }
}
