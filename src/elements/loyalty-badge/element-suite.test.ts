import { elementRules } from '../../../test/kit/element-suite.js';
import { smallLoyalty, wholeLoyalty } from '../../../test/kit/loyalty.js';
import './define.js';

elementRules({
  tag: 'bob-loyalty-badge',
  entry: '/src/elements/loyalty-badge/define.ts',
  document: (name) => smallLoyalty(name),
  rich: (name) => wholeLoyalty(name),
  wrongKind: { kind: 'book', version: 1, name: 'West' },
  looks: { plate: {}, line: { view: 'line' } },
  steady: ['plate', 'line'],
  attributes: ['member', 'credential', 'view', 'theme', 'lang'],
});
