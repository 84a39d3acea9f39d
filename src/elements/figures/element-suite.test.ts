import { elementRules } from '../../../test/kit/element-suite.js';
import './define.js';
import { small, whole } from './figures.fixture.js';

elementRules({
  tag: 'bob-figures',
  entry: '/src/elements/figures/define.ts',
  document: small,
  rich: whole,
  wrongKind: { kind: 'book', version: 1, name: 'West' },
  looks: { charts: {}, report: { view: 'report' } },
  steady: [],
  attributes: ['view', 'year', 'languages', 'visibility', 'cluster', 'events', 'board', 'book', 'theme', 'lang'],
});
