/**
 * Members as a table for European Excel: semicolons, a byte order mark, CRLF, decimal commas where the language has them, and no cell that a spreadsheet
 * would take for a formula. What `csv/table.ts` reads of it are the same members.
 */
import { byPath, headingLanguages, headings } from '../../csv/synonyms.js';
import type { Member } from '../../../formats/cluster/cluster.js';
import { languagesOf } from '../../../schema/languages.js';
import { pickText, type Text } from '../../../schema/text.js';
import { csvText, guard } from './text.js';

export interface CsvOptions {
  /** Language of the headings, and of the decimal sign. @default "en" */
  locale?: string;
  /** Languages of the reader, best first: each text in the best of them only. @default every text in every language, a column for each */
  languages?: readonly string[];
  /** Language of texts that are plain strings. */
  lang?: string;
  /** @default ";" */
  separator?: string;
}

/** Fields in the order of their columns. */
const fields = [...Object.keys(headings).filter((field) => field !== 'location.point'), ...byPath];
const texts = new Set(['name', 'tagline', 'description', 'offers', 'needs', 'logo.alt', 'image.alt']);
const numbers = new Set(['location.lat', 'location.lon']);

/** The file's text; its media type is `text/csv;charset=utf-8`. Fields that no member has get no column. */
export function membersCsv(members: readonly Member[], { locale = 'en', languages, lang, separator = ';' }: CsvOptions = {}): string {
  const comma = separator !== ',' && !/^en\b/i.test(locale);
  const spoken = languages ? [] : languagesOf(members);
  const columns = fields.flatMap((field) => {
    const filled = (language?: string) => members.some((member) => cellsOf(member, field, language, languages, lang).some(Boolean));
    const plain = filled() ? [{ field, language: undefined as string | undefined }] : [];
    return texts.has(field) && !languages ? [...plain, ...spoken.filter(filled).map((language) => ({ field, language }))] : plain;
  });
  const cell = (member: Member, field: string, language?: string) => {
    const cells = cellsOf(member, field, language, languages, lang);
    const list = Array.isArray(valueOf(member, field));
    const text = list ? (cells.some(Boolean) ? cells.map(item).join(' | ') : '') : (cells[0] ?? '');
    // NA is "not available" in a table
    if (field === 'location.country' && text === 'NA') return 'NAM';
    return numbers.has(field) && comma ? text.replace('.', ',') : text;
  };
  const rows = members.map((member) => columns.map(({ field, language }) => guard(cell(member, field, language), numbers.has(field))));
  const heads = columns.map(({ field, language }) => headingOf(field, locale) + (language ? `@${language}` : ''));
  return csvText([heads, ...rows], separator);
}

/** A heading in a language, by which `csv/headings.ts` knows the field again. */
export function headingOf(field: string, locale: string): string {
  const language = locale
    .toLowerCase()
    .split('-')[0]!
    .replace(/^n[on]$/, 'nb');
  const at = Math.max(0, headingLanguages.indexOf(language as 'en'));
  return headings[field]?.split('|')[at]!.split(',')[0] ?? field;
}

const valueOf = (member: Member, field: string): unknown =>
  field.split('.').reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], member);

/** What stands in a cell, before it is put together: one text, or the items of a list; "" for an item that has no text in this language. */
function cellsOf(
  member: Member,
  field: string,
  language: string | undefined,
  languages: readonly string[] | undefined,
  lang?: string,
): string[] {
  const value = valueOf(member, field);
  const all = (Array.isArray(value) ? value : value === undefined ? [] : [value]) as (Text | number)[];
  if (field === 'social') return (member.social ?? []).map(({ service, url }) => [service, url].filter(Boolean).join(' '));
  const cells = all.map((one) => {
    if (typeof one !== 'object') return language ? '' : String(one);
    if (languages) return pickText(one, languages, lang)?.text ?? '';
    return language && Object.hasOwn(one, language) ? one[language]! : '';
  });
  // items stand side by side with those of the other languages; where there are none, nothing needs to be kept free
  return languages ? cells.filter(Boolean) : cells;
}

/** An item of a list: in quotation marks where it holds what may part items. */
const item = (text: string): string => (/[|;,\n]|^\s*"|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
