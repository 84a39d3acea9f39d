import { elementRules } from '../../../test/kit/element-suite.js';
import { smallLoyalty, wholeLoyalty } from '../../../test/kit/loyalty.js';
import './define.js';

elementRules({
  tag: 'bob-loyalty-desk',
  entry: '/src/elements/loyalty-desk/define.ts',
  document: (name) => smallLoyalty(name),
  rich: (name) => wholeLoyalty(name),
  wrongKind: { kind: 'book', version: 1, name: 'West' },
  looks: { start: {} },
  steady: [],
  recalls: /^(open bob-loyalty|databases|getItem |length)$/,
  attributes: ['member', 'theme', 'lang'],
});
