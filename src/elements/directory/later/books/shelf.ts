/** The members' books as books: cover, name, line, languages, last change. Those found that have a book; the others are counted below. */
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import type { IndexedBook } from '../../../../formats/book-index/book-index.js';
import type { Member } from '../../../../formats/cluster/cluster.js';
import { msg, str } from '../../../../schema/messages.js';
import { parseColour, textOn } from '../../../../engines/colour/colour.js';
import { adoptStyles } from '../../../../kit/element/adopt-styles.js';
import { formatDate } from '../../../../kit/intl/date.js';
import { languageName } from '../../../../kit/intl/names.js';
import { formatNumber } from '../../../../kit/intl/number.js';
import { hideBrokenPicture } from '../../../../kit/ui/masthead.js';
import { monogram } from '../../../../kit/ui/picture.js';
import { highlighted, more } from '../../first/rows.js';
import type { RenderContext } from '../../types.js';
import type { Books } from './books.js';
import { shelfStyles } from './shelf.styles.js';

/** Books shown at first, and more at a time. */
const PAGE = 60;
/** Languages named below a book. */
const NAMED = 4;

/** Cloth for books whose owner names no colour. White letters are readable on each. */
const cloth = ['#2f4858', '#5b3a29', '#3f5a3c', '#6b2d3e', '#4a4063', '#1f5a63', '#6e5119', '#3b3d45'] as const;

/** The same cloth for a book each time. */
const clothOf = (id: string): string =>
  cloth[Array.from(id).reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 9973, 7) % cloth.length]!;

export const adoptShelf = (root: ShadowRoot): void => adoptStyles(root, shelfStyles);

/** What the shelf has done for it. */
interface Actions {
  open(member: Member): void;
  /** Draws the directory again, and leads on from the book of this number, the first of those that come. */
  showFrom(at: number): void;
}

/**
 * @param found all members found
 * @param whole whether all of them are shown, as on paper
 */
export function shelf(
  context: RenderContext,
  found: readonly Member[],
  whole: boolean,
  known: Pick<Books, 'bookOf'>,
  actions: Actions,
): TemplateResult {
  const { finder, locale } = context;
  const books = found.filter(({ book }) => book !== undefined);
  const shown = whole ? books : books.slice(0, PAGE * finder.pages);
  const rest = found.length - books.length;
  return html`${
    books.length
      ? html`<ul class="members shelf" role="list">
          ${repeat(
            shown,
            ({ id }) => id,
            (member) => volume(member, known.bookOf(member.id), context, () => actions.open(member)),
          )}
        </ul>`
      : html`<p class="none">${msg('None of these members has a book.', { id: 'dirs.no-books' })}</p>`
  }
  ${
    shown.length < books.length
      ? more(books.length - shown.length, PAGE, () => {
          finder.pages++;
          actions.showFrom(shown.length);
        })
      : nothing
  }
  ${
    rest && books.length
      ? html`<p class="muted rest">${msg(str`Members without a book: ${formatNumber(locale.code, rest)}`, { id: 'dirs.without-book' })}</p>`
      : nothing
  }`;
}

function volume(member: Member, book: IndexedBook | undefined, context: RenderContext, open: () => void): TemplateResult {
  const { locale } = context;
  const name = book?.name ?? member.name;
  const tagline = book?.tagline ?? member.tagline;
  const cover = book?.cover ?? member.image;
  const logo = book?.logo ?? member.logo;
  const colour = parseColour(book?.color) ?? parseColour(clothOf(member.id))!;
  const paint = (element?: Element): void => {
    const { style } = (element ?? {}) as Partial<HTMLElement>;
    style?.setProperty('--_cloth', `rgb(${colour.slice(0, 3).join(' ')})`);
    style?.setProperty('--_print', textOn(colour));
  };
  const languages = (book?.languages ?? member.languages ?? []).map((code) => languageName(locale.code, code));
  const facts = [
    languages.length > NAMED ? `${languages.slice(0, NAMED).join(', ')} +${languages.length - NAMED}` : languages.join(', '),
    book?.updated && msg(str`Updated ${formatDate(locale.code, book.updated)}`, { id: 'dirs.book-updated' }),
  ].filter(Boolean);
  return html`<li class="volume" part="member" data-id=${member.id}>
    <button type="button" class="cover" ${ref(paint)} @click=${open}>
      <span class="front">
        ${
          cover
            ? html`<span class="plate"><img src=${cover.src} alt="" loading="lazy" decoding="async" @error=${hideBrokenPicture} /></span>`
            : html`<span class="device" aria-hidden="true">
                <span>${monogram(locale.plain(name))}</span>
                ${logo ? html`<img src=${logo.src} alt="" loading="lazy" decoding="async" @error=${hideBrokenPicture} />` : nothing}
              </span>`
        }
        <span class="title" dir="auto">${highlighted(name, context)}</span>
        ${tagline ? html`<span class="sub" dir="auto">${highlighted(tagline, context)}</span>` : nothing}
      </span>
    </button>
    ${facts.length ? html`<p class="muted">${facts.map((fact) => html`<span>${fact}</span>`)}</p>` : nothing}
    ${context.inBook?.(member, context)}
  </li>`;
}
