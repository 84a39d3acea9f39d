import { smallList, wholeList } from '../../../test/kit/checklists.js';
import { houseRules } from '../../../test/kit/house.js';
import './define.js';

houseRules({
  tag: 'bob-checklist',
  entry: '/src/elements/checklist/define.ts',
  document: (title) => smallList(title),
  rich: (title) => wholeList(title),
  wrongKind: { kind: 'cluster', version: 1, name: 'West', members: [] },
  looks: { list: {}, compare: { view: 'compare' } },
  steady: [],
  recalls: /^(length$|getItem bob-checklist:)/,
  attributes: ['pack', 'staff', 'view', 'theme', 'lang'],
});
