/** From a book to its entry in the index: what of it is public, without markup, in all its languages. Pure: the command and the browser make the same. */
import { book as whole, type Book } from '../book/book.js';
import { chaptersOf, forReader, type Chapter } from '../book/chapters.js';
import { sections, topic } from '../book/sections.js';
import { isBlank, isObject } from '../../schema/leaves/leaf.js';
import { linesOfRich } from '../../schema/rich-lines.js';
import type { ObjectShape, Shape } from '../../schema/shape.js';
import type { Text } from '../../schema/text.js';
import type { IndexedBook, Passage } from './book-index.js';

/** Lines by language; those of unsaid language under "". */
type Lines = Map<string, string[]>;

/** Fields of plain strings that a visitor reads: names, not numbers, addresses and codes. */
const SAID: readonly string[] = ['name', 'by', 'address', 'city', 'region'];

/** So many characters of one chapter in one language are searched. */
const LONGEST = 60_000;

function addText(value: unknown, rich: boolean, lang: string, lines: Lines): void {
  const texts = isObject(value) ? Object.entries(value) : [[lang, value] as const];
  for (const [language, text] of texts) {
    if (typeof text !== 'string' && typeof text !== 'number') continue;
    const own = lines.get(language) ?? [];
    lines.set(language, own);
    // one line each: what is cut at line breaks must stay in one piece
    if (rich) own.push(...linesOfRich(String(text)));
    else own.push(String(text).replace(/\s+/g, ' ').trim());
  }
}

/** Collects what is said in a value of a shape: every text in it, in the order of the shape, so that a new field is searched from its first day. */
function collect(shape: Shape, value: unknown, name: string, lang: string, lines: Lines): void {
  if (isBlank(value)) return;
  if (Array.isArray(shape)) {
    const [item] = shape as readonly [Shape];
    if (Array.isArray(value)) for (const one of value) collect(item, one, name, lang, lines);
  } else if (typeof shape === 'object') {
    if (isObject(value))
      for (const [field, inner] of Object.entries(shape as ObjectShape)) collect(inner, value[field], field, lang, lines);
  } else {
    const leaf = shape.replace(/[!?]$/, '');
    if (leaf === 'text' || leaf === 'rich') addText(value, leaf === 'rich', lang, lines);
    else if (leaf === 'string' && SAID.includes(name)) addText(value, false, lang, lines);
  }
}

/** The text of these lines, each once; undefined where they say nothing. */
function textOf(lines: Lines): LanguageTexts {
  const texts: Record<string, string> = {};
  for (const [language, own] of lines) {
    const said = [...new Set(own)].filter(Boolean).join('\n').slice(0, LONGEST);
    if (said) texts[language] = said;
  }
  const { '': plain, ...byLanguage } = texts;
  return { plain, byLanguage: Object.keys(byLanguage).length ? byLanguage : undefined };
}
interface LanguageTexts {
  readonly plain: string | undefined;
  readonly byLanguage: Readonly<Record<string, string>> | undefined;
}

/** A chapter's passage; two, where some of its texts say their language and others do not. */
function passagesOf(section: string, shape: Shape, value: unknown, lang: string, title?: Text): Passage[] {
  const lines: Lines = new Map();
  collect(shape, value, '', lang, lines);
  const { plain, byLanguage } = textOf(lines);
  return [byLanguage, plain].flatMap((text) => (text === undefined ? [] : [{ section, ...(title !== undefined && { title }), text }]));
}

/** What the reader sees of a chapter, and its shape. */
function partOf(chapter: Chapter, book: Book): readonly [Shape, unknown] {
  const { id, kind } = chapter;
  if (kind === 'section') return [sections[id], book.sections![id]];
  if (kind === 'topic') return [topic, chapter.topic];
  const { media, quotes, contacts, location, hours } = whole;
  if (kind === 'media') return [media, chapter.media];
  if (kind === 'quotes') return [quotes, chapter.quotes];
  const parts = { contacts, location, hours };
  return [parts, book];
}

/** The languages in which its passages are written, the one with the most words first. */
function languagesOf(passages: readonly Passage[]): string[] {
  const sizes = new Map<string, number>();
  for (const { text } of passages) {
    if (typeof text === 'string') continue;
    for (const [language, words] of Object.entries(text)) sizes.set(language, (sizes.get(language) ?? 0) + words.length);
  }
  return [...sizes].sort((a, b) => b[1] - a[1]).map(([language]) => language);
}

/**
 * The entry of a book in an index: only what everybody may see of it.
 *
 * @param member id of the member that links to it
 * @param address where the book is
 */
export function indexBook(book: Book, member: string, address?: string): IndexedBook {
  const open = forReader(book, 'public');
  const { name, tagline, logo, cover, color, updated, lang = '' } = open;
  const said = (text: Text | undefined): Text | undefined => (typeof text === 'string' && lang ? { [lang]: text } : text);
  const head = { name: whole.name, tagline: whole.tagline, sectors: [whole.tagline] as const };
  const passages = [
    ...passagesOf('head', head, open, lang),
    ...chaptersOf(open).flatMap((chapter) => {
      const [shape, value] = partOf(chapter, open);
      return passagesOf(chapter.id, shape, value, lang, chapter.kind === 'topic' ? said(chapter.topic.title) : undefined);
    }),
  ];
  const languages = languagesOf(passages);
  const entry = { book: address, name: said(name), tagline: said(tagline), logo, cover, color, updated };
  return {
    member,
    ...(Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as Partial<IndexedBook>),
    ...(languages.length && { languages }),
    ...(passages.length && { passages }),
  };
}
