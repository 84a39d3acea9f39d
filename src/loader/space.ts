import type { Known } from './elements.js';

/**
 * Styles that keep the space of elements which are not defined yet, so that nothing jumps. They weigh nothing
 * (`:where`): whatever the page says of the element wins.
 */
export function spaceOf(table: Readonly<Record<string, Known>>): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    Object.entries(table)
      .flatMap(([name, { space }]) =>
        Object.entries(space).map(([view, height]) => {
          const heights = height === 'page' ? 'min-height:40em;min-height:max(40em,100svh)' : `min-height:${height}`;
          return `:where(bob-${name}${view && `[view=${view}]`}:not(:defined,[hidden])){display:block;${heights}}`;
        }),
      )
      .join(''),
  );
  return sheet;
}
