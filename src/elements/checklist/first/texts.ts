/** The words and short texts of the first view. */
import { html, nothing } from 'lit';
import type { Rich } from '../../../schema/text.js';
import { msg, str } from '../../../schema/messages.js';
import type { AnswerState } from '../../../engines/checklist/answers.js';
import type { Tally } from '../../../engines/checklist/tally.js';
import type { ViewState } from './view-state.js';

/** Draws a text in Markdown, once its reader is here. */
export interface RichText {
  richText(text: Rich | undefined, state: ViewState, name: string): unknown;
}

const answerWords: Readonly<Record<AnswerState, () => string>> = {
  done: () => msg('Done', { id: 'check.done', desc: 'Answer to an item of a checklist; narrow column' }),
  partly: () => msg('Partly', { id: 'check.partly', desc: 'Answer to an item of a checklist: partly done; narrow column' }),
  'not-yet': () => msg('Not yet', { id: 'check.not-yet', desc: 'Answer to an item of a checklist; narrow column' }),
  'not-applicable': () => msg('Does not apply', { id: 'check.not-applicable', desc: 'Answer to an item of a checklist; narrow column' }),
};

export const answerWord = (state: AnswerState): string => answerWords[state]();

export const doneOf = ({ done, total }: Tally): string =>
  msg(str`${done} of ${total} done`, { id: 'check.done-of', desc: 'Of the items of a checklist' });

/** "Just me", "2–10", "11 or more". */
export function sizeName(from: number, next: number | undefined): string {
  if (from === 1 && next === 2) return msg('Just me', { id: 'check.alone', desc: 'Size of a firm: one person works there' });
  if (next === undefined) return msg(str`${from} or more`, { id: 'check.or-more', desc: 'Size of a firm: so many people or more' });
  return next - 1 === from ? `${from}` : `${from}–${next - 1}`;
}

/** A text in Markdown before its reader is here: only where it has no signs. */
export function intro(text: Rich | undefined, state: ViewState, later: RichText | undefined): unknown {
  if (later) return later.richText(text, state, 'intro');
  const { locale } = state;
  return text && !/[*_`#<[\]|\n]/.test(locale.plain(text)) ? html`<div class="prose intro"><p>${locale.text(text)}</p></div>` : nothing;
}
