/** The open notices of a board as a feed: Atom (RFC 4287) and JSON Feed 1.1, for feed readers and other sites. */
import type { Board, Notice } from '../../formats/board/board.js';
import { encodeName } from '../../schema/fragment.js';
import { escapeHtml } from '../../schema/html.js';
import { pickText, type Picked, type Text } from '../../schema/text.js';
import { safeHtml } from '../rich/safe-html.js';
import { dayAt, openOn } from './standing.js';

export interface FeedOptions {
  /** Languages of the reader, best first. */
  readonly languages: readonly string[];
  /** Address of the page that shows the board. */
  readonly url?: string | undefined;
  /** Now; what has expired is left out. */
  readonly now?: Date | undefined;
}

/** A notice as both feeds have it. */
interface Entry {
  readonly id: string;
  readonly url: string | undefined;
  readonly title: Picked;
  readonly html: string;
  /** RFC 3339. */
  readonly updated: string;
  readonly by: string | undefined;
  readonly image: string | undefined;
  readonly tags: readonly string[];
}

const midnight = (day: string): string => `${day}T00:00:00Z`;

/** Readers take what is not in XML for a broken feed. */
const xml = (text: string): string => escapeHtml(text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''));

/** What a feed is known by: the page of the board, without a place on it, or a name of its own. */
const idOf = ({ id, name, lang }: Board, { languages, url }: FeedOptions): string =>
  url?.replace(/#.*$/s, '') ?? `urn:bob-board:${encodeName(id ?? pickText(name, languages, lang)!.text)}`;

function entriesOf(board: Board, options: FeedOptions): Entry[] {
  const { languages, url, now = new Date() } = options;
  const today = dayAt(now);
  const pick = (text: Text | undefined): string | undefined => pickText(text, languages, board.lang)?.text;
  const root = idOf(board, options);
  const entry = (notice: Notice): Entry => {
    const { id, kind, about, title, text, amount, price, season, from, to, location, by, image, tags = [] } = notice;
    // open at one end: neither day is taken for the only one
    const days = from && from === to ? from : from || to ? [from, '–', to].filter(Boolean).join(' ') : '';
    const facts = [pick(amount), pick(price), pick(season), location?.city, days].filter((fact) => fact !== undefined && fact !== '');
    const known = [from, board.updated].filter((day) => day !== undefined && day <= today).sort() as string[];
    return {
      id: `${root}#${encodeName(id)}`,
      url: notice.url ?? url,
      title: pickText(title, languages, board.lang)!,
      html: safeHtml(pick(text) ?? '') + (facts.length ? `<p>${xml(facts.join(' · '))}</p>` : ''),
      updated: midnight(known.at(-1) ?? today),
      by: pick(by),
      image: image?.src,
      tags: [kind, ...(about ? [about] : []), ...tags],
    };
  };
  return openOn(board.notices, today).map(entry);
}

const latest = (entries: readonly Entry[], now = new Date()): string => entries.map(({ updated }) => updated).sort().at(-1) ?? midnight(dayAt(now)); // prettier-ignore

/** The open notices as an Atom feed. Each says `need` or `offer` as its first category. */
export function boardAtom(board: Board, options: FeedOptions): string {
  const { languages, url, now } = options;
  const entries = entriesOf(board, options);
  const name = pickText(board.name, languages, board.lang)!;
  const tag = (element: string, text: string | undefined, attributes = ''): string =>
    text === undefined ? '' : `<${element}${attributes}>${xml(text)}</${element}>`;
  const link = (href: string | undefined): string => (href ? `<link href="${xml(href)}"/>` : '');
  const lines = entries.flatMap((one) => [
    `  <entry>`,
    `    ${tag('id', one.id)}${tag('title', one.title.text, one.title.lang ? ` xml:lang="${xml(one.title.lang)}"` : '')}${tag('updated', one.updated)}`,
    `    ${link(one.url)}${one.by === undefined ? '' : `<author>${tag('name', one.by)}</author>`}${one.tags.map((term) => `<category term="${xml(term)}"/>`).join('')}`, // prettier-ignore
    `    ${tag('content', one.html, ' type="html"')}`,
    `  </entry>`,
  ]);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(languages[0] ?? 'en')}">`,
    `  ${tag('id', idOf(board, options))}${tag('title', name.text)}${tag('updated', latest(entries, now))}`,
    `  ${link(url)}<author>${tag('name', name.text)}</author>`,
    ...lines,
    '</feed>',
    '',
  ].join('\n');
}

/** The same as a JSON Feed. */
export function boardJsonFeed(board: Board, options: FeedOptions): string {
  const { languages, url } = options;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: pickText(board.name, languages, board.lang)!.text,
    home_page_url: url,
    language: languages[0],
    items: entriesOf(board, options).map(({ id, url: page, title, html, updated, by, image, tags }) => ({
      id,
      url: page,
      title: title.text,
      content_html: html,
      image,
      date_modified: updated,
      authors: by === undefined ? undefined : [{ name: by }],
      tags,
      language: title.lang,
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
