import type { Known } from './elements.js';
import { LOST } from './marked.js';

/**
 * The rules that keep the space of elements which are not there yet, so that nothing jumps: of tags, of marked links and of boxes. `data-marked`
 * is on the element that was put beside a link or into a box: from then on that keeps the space.
 *
 * @param by `:where` weighs nothing, so that whatever the page says wins; `:is` is for the page's own style sheet.
 */
export const spaceRules = (table: Readonly<Record<string, Pick<Known, 'space'>>>, by: ':where' | ':is'): string[] =>
  Object.entries(table).flatMap(([name, { space }]) =>
    Object.entries(space).map(([view, height]) => {
      const of = (attribute: string) => view && `[${attribute}='${view}']`;
      const forms = `bob-${name}${of('view')}:not(:defined), a[data-bob='${name}']${of('data-view')}, div.bob-${name}${of('data-view')}`;
      const least = height === 'page' ? 'max(40em, 100svh)' : height;
      return `${by}(${forms})${by}(:not([hidden], [${LOST}], :has(+ [data-marked], > [data-marked]))) { display: block; min-height: ${least} }`;
    }),
  );

/** The same as a sheet for the page. */
export function spaceOf(table: Readonly<Record<string, Known>>): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(spaceRules(table, ':where').join(''));
  return sheet;
}
