import type { TemplateResult } from 'lit';

const drawn = new Map<string, { readonly key: string; readonly options: readonly TemplateResult[] }>();

/**
 * The options of a choice, made anew only when they are others: browsers take long to name a language, and the form is drawn at each key.
 *
 * @param place of the choice in the form
 * @param key all that the options depend on
 */
export function kept(place: string, key: readonly unknown[], make: () => readonly TemplateResult[]): readonly TemplateResult[] {
  const now = key.join('\n');
  let last = drawn.get(place);
  if (last?.key !== now) drawn.set(place, (last = { key: now, options: make() }));
  return last.options;
}
