import { html, type TemplateResult } from 'lit';
import { withMessages, type Messages } from '../../schema/messages.js';
import { directionOf, pickText, type Picked, type Text } from '../../schema/text.js';
import { nearestLanguage } from '../page/ancestors.js';
import { loadMessages, uiLocale, type Bundle } from './messages.js';

/** The languages in which one element speaks, and the document's texts in them. */
export class Locale {
  /**
   * @param language what the visitor or the page asks for (BCP 47)
   * @param code the library's own language that is nearest to it
   * @param own the language of the document's plain strings, where it says so
   */
  constructor(
    readonly language: string,
    readonly code: string,
    readonly own = '',
  ) {}

  /**
   * The direction of an element's box, whose own words are in `locale`: not the page's, which may be written from the right.
   * Where the document and its reader write from the right, its texts lead, and not our few words.
   */
  get dir(): 'ltr' | 'rtl' {
    return [this.language, this.own].every((language) => directionOf(language) === 'rtl') ? 'rtl' : 'ltr';
  }

  /** The text to show as it is written, by the fallback chain of the language. */
  pick(text: Text | undefined): Picked | undefined {
    return pickText(text, this.language, this.own);
  }

  /** The words alone, for attributes and names; empty where there are none. */
  plain(text: Text | undefined): string {
    return this.pick(text)?.text ?? '';
  }

  /** The text for the page. Where it is in another language than the element's, it says so itself (WCAG 3.1.2). */
  text(text: Text | undefined): TemplateResult | string {
    const picked = this.pick(text);
    if (!picked) return '';
    return this.foreign(picked.lang) ? html`<span lang=${picked.lang} dir=${picked.dir}>${picked.text}</span>` : picked.text;
  }

  /** Whether a text in `lang` stands out from what is around it. A text that names no language does not. */
  foreign(lang: string | undefined): lang is string {
    return !!lang && lang !== this.code;
  }
}

/** The languages of one element: it finds the one to speak, and has its texts. */
export class LocaleController {
  current = new Locale('en', 'en');
  /** What the visitor chose. */
  chosen = '';
  #messages: Messages = {};
  #asked = 0;

  constructor(private readonly element: Element) {}

  /** Finds the language: the visitor's choice, that of the page where the element stands, the document's. */
  find(own = ''): void {
    const language = this.chosen || nearestLanguage(this.element) || own || 'en';
    this.current = new Locale(language, uiLocale(language), own);
  }

  /** Gets the texts of a bundle; nothing to wait for where they are here. Until then the texts before are spoken. */
  learn(bundle: Bundle): Promise<unknown> | undefined {
    const asked = ++this.#asked;
    const learned = loadMessages(bundle, this.current.code);
    // The last one that was asked for wins, not the last one to come.
    const know = (messages: Messages): void => void (asked === this.#asked && (this.#messages = messages));
    return learned instanceof Promise ? learned.then(know) : know(learned)!;
  }

  /** Runs `words` in the element's language. */
  say<T>(words: () => T): T {
    return withMessages(this.#messages, words);
  }
}
