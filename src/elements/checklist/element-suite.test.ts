import { smallList, wholeList } from '../../../test/kit/checklists.js';
import { elementRules } from '../../../test/kit/element-suite.js';
import './define.js';

elementRules({
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
