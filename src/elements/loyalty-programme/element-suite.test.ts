import { elementRules } from '../../../test/kit/element-suite.js';
import { smallLoyalty, wholeLoyalty } from '../../../test/kit/loyalty.js';
import './define.js';

elementRules({
  tag: 'bob-loyalty-programme',
  entry: '/src/elements/loyalty-programme/define.ts',
  document: (name) => smallLoyalty(name),
  rich: (name) => wholeLoyalty(name),
  wrongKind: { kind: 'book', version: 1, name: 'West' },
  looks: { programme: {} },
  steady: [],
  attributes: ['site', 'json-ld', 'theme', 'lang'],
});
