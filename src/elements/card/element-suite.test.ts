import { smallBook, wholeBook } from '../../../test/kit/books.js';
import { elementRules } from '../../../test/kit/element-suite.js';
import './define.js';

elementRules({
  tag: 'bob-card',
  entry: '/src/elements/card/define.ts',
  document: (name) => smallBook(name),
  rich: (name) => wholeBook(name),
  wrongKind: { kind: 'cluster', version: 1, name: 'West', members: [] },
  looks: { compact: {}, badge: { view: 'badge' }, full: { view: 'full' } },
  steady: ['compact', 'badge'],
  attributes: ['view', 'sections', 'audience', 'json-ld', 'theme', 'lang'],
});
