import type { SvelteHTMLElements } from 'svelte/elements';
import 'bob-widgets/svelte';

export const card: SvelteHTMLElements['bob-card'] = {
  src: '/book.json',
  view: 'compact',
  class: 'wide',
  data: {},
  'onbob-load': ({ target }) => target,
};
export const directory: SvelteHTMLElements['bob-directory'] = { 'page-size': 12, 'onbob-search': ({ query }) => query.trim() };
// @ts-expect-error no such view
export const huge: SvelteHTMLElements['bob-card'] = { view: 'huge' };
// @ts-expect-error an event of another element has other fields
export const other: SvelteHTMLElements['bob-card'] = { 'onbob-load': ({ query }) => query };
