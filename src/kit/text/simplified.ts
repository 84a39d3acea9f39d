/** Tells the owner of the page of a text that was drawn without its markup. */
import type { ReactiveElement } from 'lit';
import type { Problem } from '../../schema/problem.js';
import { explained, warnOnce } from '../element/error-details.js';

/** Where in a document a text stands: `sections.concept.text.en`. */
export function placeOf(value: unknown, text: string): string | undefined {
  if (typeof value === 'string') return value === text ? '' : undefined;
  if (typeof value !== 'object' || !value) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const rest = placeOf(inner, text);
    if (rest !== undefined) return (Array.isArray(value) ? `[${key}]` : key) + (rest && !rest.startsWith('[') ? `.${rest}` : rest);
  }
  return undefined;
}

/** @param node where the text stands in the page */
export async function tellSimplified(node: Node, text: string): Promise<void> {
  const root = node.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  const element = root.host as ReactiveElement & { document?: unknown; problems?: Problem[] };
  if (!element.problems) return;
  const path = placeOf(element.document, text) ?? '';
  if (element.problems.some((problem) => problem.code === 'text-simplified' && problem.path === path)) return;
  const { problems } = await explained(
    [{ code: 'text-simplified', path, found: text }],
    element.closest('[lang]')?.getAttribute('lang') ?? 'en',
  );
  element.problems = [...element.problems, ...problems];
  warnOnce(element, element.problems);
}
