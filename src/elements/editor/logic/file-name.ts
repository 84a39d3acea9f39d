import { slug } from '../../../schema/slug.js';
import { pickText, type Text } from '../../../schema/text.js';
import type { Session } from './session.js';

/** `harbour-bakery.json`. */
export const fileName = ({ exported, languages }: Session, ending?: string): string => fileNameOf(exported, languages.main, ending);

/** @param language in which it is called so */
export function fileNameOf(document: object, language: string, ending = 'json'): string {
  const { kind, id, name, title } = document as { kind?: unknown; id?: unknown; name?: Text; title?: Text };
  const called = (typeof id === 'string' && slug(id)) || slug(pickText(name ?? title, language, language)?.text ?? '');
  return `${called || String(kind)}.${ending}`;
}
