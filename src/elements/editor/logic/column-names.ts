/** What a column of a table can hold, as the form calls it. */
import { headings, further } from '../../../engines/csv/synonyms.js';
import { ownLanguageName } from '../../../kit/intl/names.js';
import type { FieldWords, Form } from '../../../schema/form.js';
import { msg } from '../../../schema/messages.js';
import type { ObjectShape } from '../../../schema/shape.js';
import { pathOf } from './paths.js';
import { shapeAt } from './shapes.js';

/** Fields that may have a column for each language. */
const TEXTS = new Set(['name', 'tagline', 'description', 'offers', 'needs']);

/** What no field of the form is by itself. */
const parts = (): Readonly<Record<string, string>> => ({
  given: msg('First name', { id: 'edit.table-given', desc: 'Of a person; a column of a table' }),
  family: msg('Last name', { id: 'edit.table-family', desc: 'Of a person; a column of a table' }),
  familyFirst: msg('Last name, first name', { id: 'edit.table-family-first', desc: 'Both in one column of a table' }),
  firm: msg('Company name', { id: 'edit.table-firm', desc: 'A column of a table with people’s names in another' }),
  postal: msg('Postal code and town', { id: 'edit.table-postal', desc: 'Both in one column of a table' }),
  reach: msg('Phone or email', { id: 'edit.table-reach', desc: 'Both in one column of a table' }),
  'location.point': msg('Latitude and longitude', { id: 'edit.table-point', desc: 'Both in one column of a table' }),
});

const NETWORKS: Readonly<Record<string, string>> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  x: 'X',
  tiktok: 'TikTok',
  youtube: 'YouTube',
};

/** What members' fields are called, by their paths, in the order in which a table most often has them. */
export function columnNames(form: Form, languages: readonly string[]): Map<string, string> {
  const wordsAt = (path: string): FieldWords | null | undefined => {
    const steps = pathOf(path);
    const shape = shapeAt(form.shape, ['members', 0, ...steps.slice(0, -1)]);
    return form.records.find((record) => record.shape === (shape as ObjectShape))?.fields[steps.at(-1)!];
  };
  const own = parts();
  const names = new Map<string, string>();
  const put = (field: string): void => {
    const network = field.startsWith('profile:') ? field.slice(8) : '';
    // the address of a picture is the picture
    const label = own[field] ?? NETWORKS[network] ?? wordsAt(field.replace(/\.src$/, ''))?.label();
    if (!label || names.has(field)) return;
    names.set(field, label);
    if (TEXTS.has(field) && languages.length > 1)
      for (const language of languages) names.set(`${field}@${language}`, `${label} (${ownLanguageName(language)})`);
  };
  put('name');
  for (const field of Object.keys(headings)) if (field !== 'id') put(field);
  for (const field of Object.keys(own)) put(field);
  for (const field of Object.keys(further)) put(field);
  put('id');
  return names;
}
