/** What a visitor can do with a book: share it, print it, keep its contact, read it in another language. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Book } from '../../../../formats/book/book.js';
import { msg } from '../../../../schema/messages.js';
import { directionOf, pickText } from '../../../../schema/text.js';
import { saveFile } from '../../../../kit/output/download.js';
import { ownLanguageName } from '../../../../kit/intl/format.js';
import { pinned } from '../../../../kit/pinned.js';
import { shareAddress } from '../../../../kit/output/share.js';
import { print, save, share } from './icons.js';
import type { BookContext } from './context.js';

/** What the tools need of the element. */
export interface Tools {
  /** Languages in which the book has texts, the first one the most. */
  readonly languages: readonly string[];
  /** Says something in the status line. */
  tell(words: string): void;
  /** The address that leads to this book. */
  address(): string;
  choose(language: string): void;
  print(): void;
}

async function saveContact(anchor: Element, book: Book, { locale }: BookContext): Promise<void> {
  const { vCard, vCardName } = await pinned(() => import('../../../../engines/convert/vcard.js'));
  await saveFile(anchor, vCard(book, { languages: [locale.language] }), 'text/vcard', vCardName(book));
}

export function toolbar(book: Book, context: BookContext, tools: Tools): TemplateResult {
  const { locale, say } = context;
  const copied = msg('Link copied.', { id: 'book.copied' });
  const { languages } = tools;
  const current = pickText(Object.fromEntries(languages.map((code) => [code, code])), locale.language)?.text;
  return html`<div class="tools">
    <button
      type="button"
      class="text"
      @click=${() =>
        shareAddress(
          locale.plain(book.name),
          tools.address(),
          () => tools.tell(copied),
          (url) => tools.tell(url),
        )}
    >
      ${share()}${msg('Share', { id: 'book.share' })}
    </button>
    <button type="button" class="text" @click=${() => tools.print()}>${print()}${msg('Print', { id: 'book.print' })}</button>
    <button type="button" class="text" @click=${(event: Event) => say(() => saveContact(event.currentTarget as Element, book, context))}>
      ${save()}${msg('Save contact', { id: 'book.save' })}
    </button>
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
                  @click=${() => tools.choose(code)}
                >
                  ${ownLanguageName(code)}
                </button>`,
            )}
          </div>`
        : nothing
    }
  </div>`;
}
