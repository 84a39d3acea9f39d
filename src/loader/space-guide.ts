import type { Known } from './elements.js';
import { LOST } from './marked.js';

/** The rules of `space.ts` as the guide gives them to paste into a style sheet, where `:is` wins over a theme: one rule a height, an element a line. */
export const guideRules = (table: Readonly<Record<string, Pick<Known, 'space'>>>): string[] => {
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
      return `:is(${forms.join()}\n):is(:not([hidden], [${LOST}], :has(+ [data-marked], > [data-marked]))) {\n  display: block;\n  min-height: ${least};\n}`;
    }),
  );
};
