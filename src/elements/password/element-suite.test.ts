import { elementRules } from '../../../test/kit/element-suite.js';
import type { Words } from '../../../test/kit/element-suite/subject.js';
import './define.js';

const policy = (title: Words) => ({ kind: 'password-policy', version: 1, title });

elementRules({
  tag: 'bob-password',
  entry: '/src/elements/password/define.ts',
  document: policy,
  rich: (title) => ({
    ...policy(title),
    note: { en: 'We never ask for your password by mail.', is: 'Við spyrjum aldrei um lykilorð í pósti.' },
    minLength: 10,
    goodLength: 16,
    maxLength: 128,
    classes: 3,
    minScore: 2,
    forbid: ['Mosabrekka'],
    advise: ['different'],
    passphrase: { words: 6 },
  }),
  wrongKind: { kind: 'book', version: 1, name: 'Mosabrekka' },
  looks: { field: {} },
  steady: ['field'],
  attributes: ['name', 'label', 'autocomplete', 'policy', 'previous', 'book', 'cluster', 'breach-check', 'theme', 'lang'],
  alone: { failed: /could not be loaded\. The standard rules apply/ },
});
