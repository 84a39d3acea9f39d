import { slug } from '../../../schema/slug.js';
import { pickText, type Text } from '../../../schema/text.js';
import type { Session } from './session.js';

/** `harbour-bakery.json`. */
export function fileName({ exported, kind, languages }: Session, ending = 'json'): string {
  const { id, name, title } = exported as { id?: unknown; name?: Text; title?: Text };
  const called = (typeof id === 'string' && slug(id)) || slug(pickText(name ?? title, languages.main, languages.main)?.text ?? '');
  return `${called || kind.form.kind}.${ending}`;
}
