/** What a visitor can do with a book: share it, print it, keep its contact, read it in another language. The rest of the book answers. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Book } from '../../../formats/book/book.js';
import { cached } from '../../../kit/intl/engine.js';
import { ownLanguageName } from '../../../kit/intl/names.js';
import { languagesOf } from '../../../schema/languages.js';
import { msg } from '../../../schema/messages.js';
import { directionOf, pickText } from '../../../schema/text.js';
import { print, save, share } from '../../../kit/ui/icons-more.js';
import type { BookContext, BookRest } from './context.js';

/** An editor draws a book after each key, and a name takes long to look up. */
const nameOf = (code: string): string => cached(`own name ${code}`, () => ownLanguageName(code));

/** @param address the address that leads to this book */
export function toolbar(book: Book, { locale, act }: BookContext, address: () => string): TemplateResult {
  // A code that no engine has a name for is a slip of the pen.
  const languages = languagesOf(book, 0.5).filter((code) => nameOf(code).toLowerCase() !== code.toLowerCase());
  const current = pickText(Object.fromEntries(languages.map((code) => [code, code])), locale.language)?.text;
  const button = (
    icon: TemplateResult,
    words: string,
    action: (rest: BookRest, book: Book, anchor: Element) => unknown,
    isShare = false,
  ): TemplateResult =>
    html`<button
      type="button"
      class="text"
      part=${isShare ? 'share' : ''}
      @click=${({ currentTarget }: Event) => act((rest, whole) => action(rest, whole, currentTarget as Element))}
    >
      ${icon}${words}
    </button>`;
  return html`<div class="tools">
    ${button(share(), msg('Share', { id: 'book.share' }), (rest) => rest.share(locale.plain(book.name), address()), true)}
    ${button(print(), msg('Print', { id: 'book.print' }), (rest, whole) => rest.print(whole))}
    ${button(save(), msg('Save contact', { id: 'book.save' }), (rest, whole, anchor) => rest.saveContact(anchor, whole))}
    ${
      languages.length > 1
        ? html`<div class="languages" role="group" aria-label=${msg('Language', { id: 'book.language' })}>
            ${languages.map(
              (code) =>
                html`<button
                  type="button"
                  lang=${code}
                  dir=${directionOf(code)}
                  aria-pressed=${code === current}
                  @click=${() => act((rest) => rest.choose(code))}
                >
                  ${nameOf(code)}
                </button>`,
            )}
          </div>`
        : nothing
    }
  </div>`;
}
