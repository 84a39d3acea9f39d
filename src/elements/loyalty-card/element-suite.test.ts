import { elementRules } from '../../../test/kit/element-suite.js';
import { smallLoyalty, wholeLoyalty } from '../../../test/kit/loyalty.js';
import './define.js';

elementRules({
  tag: 'bob-loyalty-card',
  entry: '/src/elements/loyalty-card/define.ts',
  document: (name) => smallLoyalty(name),
  rich: (name) => wholeLoyalty(name),
  wrongKind: { kind: 'book', version: 1, name: 'West' },
  looks: { start: {} },
  steady: [],
  recalls: /^(open bob-loyalty|databases|getItem |length)$/,
  attributes: ['theme', 'lang'],
});
