import type { ElementManifest } from '../../kit/element/manifest.js';

export const manifest: ElementManifest = {
  order: 40,
  kind: 'password-policy',
  main: true,
  passed: ['form'], // a native attribute of fields
  space: { '': '20em' },
  texts: { password: ['kit', 'pass'], passwordMore: ['passx'] },
  exports: { password: { folder: 'engines/password', what: 'how hard a password is to guess, and why; passphrases' } },
  budget: {
    what: 'a password field, before the first key',
    part: 'input',
    single: 15_000,
    bytes: 18_000,
    more: 2_000,
    trips: 2,
    attributes: {},
  },
  docs: {
    pages: ['A password field', 'Words for passwords'],
    stories: { title: 'Password', order: ['States', 'Looks', 'Languages'] },
    events: {
      'bob-assess': {
        carries: ['score', 'guesses'],
        when: 'the visitor typed, and it was assessed; it never carries the password',
      },
    },
    properties: '`value`, `assessment`, `form`, `validity`, `validationMessage`, `willValidate`',
    methods: '`checkValidity()`, `reportValidity()`',
  },
};
