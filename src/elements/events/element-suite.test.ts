import { elementRules } from '../../../test/kit/element-suite.js';
import './define.js';
import { small, whole } from './events.fixture.js';

elementRules({
  tag: 'bob-events',
  entry: '/src/elements/events/define.ts',
  document: small,
  rich: whole,
  wrongKind: { kind: 'book', version: 1, name: 'West' },
  looks: { agenda: {}, month: { view: 'month' }, list: { view: 'list' }, next: { view: 'next' } },
  steady: [],
  // the visitor's own list
  recalls: /^(getItem bob-events:1:|length$)/,
  attributes: ['view', 'time-zone', 'directory', 'json-ld', 'theme', 'lang'],
});
