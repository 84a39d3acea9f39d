import type { GlobalComponents } from 'vue';
import 'bob-widgets/vue';

/** What the checker of templates (vue-tsc) asks of a tag. */
type Props<Tag extends keyof GlobalComponents> = GlobalComponents[Tag] extends new () => { $props: infer Of } ? Of : never;

export const card: Props<'bob-card'> = { src: '/book.json', view: 'compact', class: 'wide', data: {}, onBobLoad: ({ target }) => target };
export const directory: Props<'bob-directory'> = {
  pageSize: '12',
  'page-size': 12,
  onBobSearch: ({ query }) => query.trim(),
  key: 'members',
};
// @ts-expect-error no such view
export const huge: Props<'bob-card'> = { view: 'huge' };
// @ts-expect-error no such attribute
export const unknown: Props<'bob-card'> = { sourceOfAll: '/book.json' };
// @ts-expect-error no such event
export const silent: Props<'bob-card'> = { onBobSearch: () => 1 };
