import { smallBook, wholeBook } from '../../../test/kit/books.js';
import { houseRules } from '../../../test/kit/house.js';
import './define.js';

houseRules({
  tag: 'bob-card',
  entry: '/src/elements/card/define.ts',
  document: (name) => smallBook(name),
  rich: (name) => wholeBook(name),
  wrongKind: { kind: 'cluster', version: 1, name: 'West', members: [] },
  looks: { compact: {}, badge: { view: 'badge' }, full: { view: 'full' } },
  steady: ['compact', 'badge'],
  attributes: ['view', 'sections', 'audience', 'json-ld', 'theme', 'lang'],
});
