import { elementRules } from '../../../test/kit/element-suite.js';
import type { Words } from '../../../test/kit/element-suite/subject.js';
import './define.js';

const book = (name: Words) => ({ kind: 'book', version: 1, name });

elementRules({
  tag: 'bob-editor',
  entry: '/src/elements/editor/define.ts',
  document: book,
  rich: (name) => ({
    ...book(name),
    tagline: { en: 'Nine rooms below the mountain', is: 'Níu herbergi undir fjallinu' },
    sectors: ['accommodation', 'food'],
    color: '#0b6e4f',
    founded: 1996,
    contacts: [{ name: 'Anna', phone: '+354 555 0100' }],
    hours: [{ days: ['Mo'], opens: '08:00', closes: '20:00' }],
    sections: { concept: { text: { en: 'A **house**', is: 'Hús' }, goals: ['Open all year'] } },
  }),
  wrongKind: { kind: 'menu', version: 1, name: 'West' },
  looks: { form: {} },
  steady: [],
  attributes: ['kind', 'script', 'viewer', 'theme', 'lang'],
  blank: true,
  // drafts, and whether their owner has turned them off
  recalls: /bob-drafts:|^open bob-widgets$|^databases$|^length$/,
  strange: /its kind is/,
});
