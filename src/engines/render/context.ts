/** The language in which a document is rendered, and its texts in it. */
import { directionOf, pickText, type Picked, type Rich, type Text } from '../../schema/text.js';
import { safeHtml } from '../rich/safe-html.js';
import { h, Html, join, nothing, type Child } from './html.js';

/** Numbers, dates, names and lists in a language: `src/kit/intl/format.ts`, which knows more languages than every `Intl`. */
export interface Words {
  /** One of the library's own languages. */
  readonly language: string;
  number(value: number): string;
  date(value: string | number): string;
  time(value: string): string;
  range(from: string, to: string): string;
  weekday(day: string, width?: 'long' | 'short'): string;
  list(items: readonly string[]): string;
  languageName(code: string): string;
}

export class Context {
  /** @param languages of the reader, best first */
  constructor(
    readonly languages: readonly string[],
    readonly words: Words,
    /** The language of the document's plain strings, where it says so. */
    readonly own: string | undefined,
    /** When it is rendered. */
    readonly now: number,
  ) {}

  /** Of the whole: our words are in `lang`; where document and reader write from the right, its texts lead. */
  get root(): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
    const fromRight = [this.languages[0], this.own ?? this.languages[0]].every((language) => directionOf(language) === 'rtl');
    return { lang: this.words.language, dir: fromRight ? 'rtl' : 'ltr' };
  }

  pick(text: Text | undefined): Picked | undefined {
    return pickText(text, this.languages, this.own);
  }

  /** The words alone: for attributes and names. */
  plain(text: Text | undefined): string {
    return this.pick(text)?.text ?? '';
  }

  /** The text, which says its language where that is another. */
  text(text: Text | undefined): Html | string {
    const picked = this.pick(text);
    if (!picked) return '';
    const { lang, dir } = picked;
    return lang && lang !== this.words.language ? h('span', { lang, dir }, picked.text) : picked.text;
  }

  /** The paragraphs of a text in Markdown. */
  rich(text: Rich | undefined): Html {
    const picked = this.pick(text);
    if (!picked) return nothing;
    const { lang, dir } = picked;
    const body = new Html(safeHtml(picked.text));
    return lang && lang !== this.words.language ? h('div', { lang, dir }, body) : body;
  }
}

/** A part with a heading; nothing where it has nothing else. */
export function block(level: 3 | 4 | 5, title: Child, ...content: readonly Child[]): Html {
  const body = join(...content);
  return body.source.trim() ? h(level === 3 ? 'section' : 'div', {}, h(`h${level}`, {}, title), body) : nothing;
}

/** A list of short texts. */
export const points = (texts: readonly Text[] | undefined, context: Context): Html =>
  h(
    'ul',
    {},
    texts?.map((text) => h('li', {}, context.text(text))),
  );
