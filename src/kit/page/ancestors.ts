/** What the page around an element says. */
import { languageTag } from '../../schema/text.js';

/** The parent of a node in the composed tree: out of a shadow root comes its host. A form gives a field of that name in place of what is around it. */
export const parentOf = (node: Node): Element | null =>
  Reflect.get(Node.prototype, 'parentElement', node) ?? (node.getRootNode() as ShadowRoot).host ?? null;

/** The `lang` of the element itself or of its nearest ancestor (also through shadow roots); empty where the page names none. What is no language is passed over. */
export function nearestLanguage(element: Element): string {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const lang = languageTag(at.getAttribute('lang'));
    if (lang) return lang;
  }
  return '';
}
