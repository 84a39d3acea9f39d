import type { Known, Table } from './known.js';
import { LOST } from './marked.js';

/**
 * The rules that keep the space of elements which are not there yet, so that nothing jumps: of tags, of marked links and of boxes. They weigh
 * nothing (`:where`): whatever the page says wins. `data-marked` is on the element that was put beside a link or into a box: from then on that
 * keeps the space.
 */
export const spaceRules = (table: Readonly<Record<string, Pick<Known, 'space'>>>): string[] =>
  Object.entries(table).flatMap(([name, { space }]) =>
    // that of a view comes after that of the element
    Object.entries(space).map(([view, height]) => {
      const of = (attribute: string) => view && `[${attribute}=${view}]`;
      return (
        `:where(bob-${name}${of('view')}:not(:defined),:is(a[data-bob=${name}],div.bob-${name})${of('data-view')})` +
        `:where(:not([hidden],[${LOST}],:has(+[data-marked],>[data-marked])))` +
        `{display:block;min-height:${height === 'page' ? 'max(40em,100svh)' : height}}`
      );
    }),
  );

/** The same as a sheet for the page. */
export function spaceOf(table: Table): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(spaceRules(table).join(''));
  return sheet;
}
