/** Options of choices that stay while they are the same: browsers take long to name a language, and the form is drawn at each key. */
import type { TemplateResult } from 'lit';
import type { Session } from '../../logic/session.js';

type Options = readonly TemplateResult[];

interface Drawn {
  readonly key: string;
  readonly options: Options;
}

/** Of each document that is edited, by the place of the choice: another kind may have other options there. */
const drawn = new WeakMap<Session, Map<string, Drawn>>();

/**
 * @param place of the choice in the form
 * @param key all that its options depend on, but for the kind of the document
 */
export function keepOptions(session: Session, place: string, key: readonly unknown[], make: () => Options): Options {
  const places = drawn.get(session) ?? new Map<string, Drawn>();
  drawn.set(session, places);
  const now = key.join('\n');
  let last = places.get(place);
  if (last?.key !== now) places.set(place, (last = { key: now, options: make() }));
  return last.options;
}
