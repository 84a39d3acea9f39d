/** A badge or business card as it is drawn in Node, ahead of its script: with the templates and styles of the first view. */
import type { CSSResult, TemplateResult } from 'lit';
import { card as texts } from '../../../locales/generated/card.js';
import type { Book } from '../../formats/book/book.js';
import { withMessages } from '../../schema/messages.js';
import { aheadStyles } from '../../kit/element/ahead.styles.js';
import { Locale } from '../../kit/element/locale.js';
import { loadMessages, uiLocale } from '../../kit/element/messages.js';
import { ready } from '../../kit/element/states.js';
import { states } from '../../kit/element/states.styles.js';
import { tokens } from '../../kit/element/tokens.js';
import { markStyles } from '../../kit/ui/mark.styles.js';
import { styles as cardStyles } from './card.styles.js';
import { badge } from './first/badge.js';
import { compact } from './first/compact.js';

export const styles: readonly CSSResult[] = [tokens, states, markStyles, cardStyles, aheadStyles];

/** @param language of the reader */
export async function draw(book: Book, language: string, view: 'badge' | 'compact'): Promise<TemplateResult> {
  const locale = new Locale(language, uiLocale(language), book.lang);
  return withMessages(await loadMessages(texts, locale.code), () =>
    ready(
      { theme: null, reserve: view === 'badge' ? 'line' : 'card', locale },
      view === 'badge' ? badge(book, locale) : compact(book, locale),
    ),
  );
}
