import type { Known } from './elements.js';
import { LOST } from './marked.js';

/**
 * The rules that keep the space of elements which are not there yet, so that nothing jumps: of tags, of marked links and of boxes. `data-marked`
 * is on the element that was put beside a link or into a box: from then on that keeps the space.
 *
 * @param by `:where` weighs nothing, so that whatever the page says wins; `:is` is for the page's own style sheet.
 */
export const spaceRules = (table: Readonly<Record<string, Pick<Known, 'space'>>>, by: ':where' | ':is'): string[] => {
  // One rule a height. Those of a view come after those of the element: `:where` leaves it to the order.
  const rules: Record<string, string[]>[] = [{}, {}];
  for (const [name, { space }] of Object.entries(table))
    for (const [view, height] of Object.entries(space)) {
      const of = (attribute: string) => view && `[${attribute}='${view}']`;
      (rules[view ? 1 : 0]![height] ??= []).push(
        `\n  bob-${name}${of('view')}:not(:defined), a[data-bob='${name}']${of('data-view')}, div.bob-${name}${of('data-view')}`,
      );
    }
  return rules.flatMap((group) =>
    Object.entries(group).map(([height, forms]) => {
      const least = height === 'page' ? 'max(40em, 100svh)' : height;
      return `${by}(${forms.join()}\n)${by}(:not([hidden], [${LOST}], :has(+ [data-marked], > [data-marked]))) {\n  display: block;\n  min-height: ${least};\n}`;
    }),
  );
};

/** The same as a sheet for the page. */
export function spaceOf(table: Readonly<Record<string, Known>>): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(spaceRules(table, ':where').join(''));
  return sheet;
}
