/** A badge as it is drawn in Node, ahead of its script: a link to the programme, where nothing was checked yet. */
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { badge as texts } from '../../../locales/generated/badge.js';
import type { Loyalty } from '../../formats/loyalty/loyalty.js';
import { css } from '../../kit/css.js';
import { aheadStyles } from '../../kit/element/ahead.styles.js';
import { Locale } from '../../kit/element/locale.js';
import { loadMessages, uiLocale } from '../../kit/element/messages.js';
import { ready } from '../../kit/element/states.js';
import { states } from '../../kit/element/states.styles.js';
import { tokens } from '../../kit/element/tokens.js';
import { markStyles } from '../../kit/ui/mark.styles.js';
import { withMessages } from '../../schema/messages.js';
import { styles as badgeStyles } from './badge.styles.js';
import { inside } from './first/inside.js';

/** A link looks as the button that comes in its place. */
const linkStyles = css`
  .ahead .badge {
    text-decoration: none;
  }
  .ahead .badge:not([href]) {
    cursor: auto;
  }
`;

export const styles: readonly CSSResult[] = [tokens, states, markStyles, badgeStyles, aheadStyles, linkStyles];

/** @param language of the reader */
export async function draw(programme: Loyalty, language: string, view: 'plate' | 'line'): Promise<TemplateResult> {
  const locale = new Locale(language, uiLocale(language), programme.lang);
  const messages = await loadMessages(texts, locale.code);
  return withMessages(messages, () =>
    ready(
      { theme: null, reserve: view, locale },
      // without its script nothing is checked, and a button does nothing
      html`<a class=${`badge ${view}`} part="badge" href=${programme.hub ?? nothing}>${inside(programme, locale, true, nothing)}</a>`,
    ),
  );
}
