/** Notices one below the other: what is needed stands out from what is offered by its mark. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Notice } from '../../../formats/board/board.js';
import { msg } from '../../../schema/messages.js';
import { Listing } from '../logic/listing.js';
import type { RenderContext } from './state.js';
import { aboutName, kindName, left, span } from './words.js';

const parted = (said: readonly unknown[]): unknown[] => said.filter(Boolean).map((one, at) => [at ? ' · ' : '', one]);

function row(notice: Notice, context: RenderContext): TemplateResult {
  const { locale, listing, state } = context;
  const { code } = locale;
  const { id, kind, about, title, amount, location, image, done } = notice;
  const giver = Listing.giver(notice, state.nameOf);
  const short = done ? '' : left(notice, listing.today, code);
  return html`<li class="notice" part="notice" data-id=${id} data-kind=${kind}>
    <p class="marks">
      <b class="kind ${kind}">${kindName(kind)}</b> ${
        done ? html`<strong>${msg('Solved', { id: 'board.done', desc: 'A notice that was answered' })}</strong>` : nothing
      }
      ${short ? html`<strong>${short}</strong>` : nothing}
    </p>
    <div>
      <p class="title" role="heading" aria-level="3">${locale.text(title)}</p>
      <p>${parted([amount && locale.text(amount), done ? '' : span(notice, listing.today, code)])}</p>
      <p class="muted">${parted([about && aboutName(about), location?.city, giver && locale.text(giver)])}</p>
    </div>
    ${image ? html`<img src=${image.src} alt=${locale.plain(image.alt)} loading="lazy" decoding="async" />` : nothing}
    ${context.details?.(notice)}
  </li>`;
}

export const rows = (page: readonly Notice[], context: RenderContext): TemplateResult =>
  html`<ul class="notices" role="list">
    ${page.map((notice) => row(notice, context))}
  </ul>`;
