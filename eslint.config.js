import { configs as lit } from 'eslint-plugin-lit';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import bob from './scripts/eslint/index.mjs';

/** The places that may touch the browser's storage: they cope with storage that is blocked. */
const STORAGE = [
  'src/kit/storage/storage.ts',
  'src/kit/storage/storage-state.ts',
  'src/kit/loyalty/store/database.ts',
  'src/kit/storage/drafts/database.ts',
  'src/studio/page/offline.ts',
  'src/studio/worker/*.ts',
];

const never = (selector, message) => ({ selector, message });
const HTML_FROM_STRINGS = never(
  'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|srcdoc)$/]',
  'No HTML from strings: it must work under require-trusted-types-for. Use lit templates or DOM methods.',
);
const DOCUMENT_WRITE = never('CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]', 'No document.write.');
const UNSAFE = never('ImportSpecifier[imported.name=/^unsafe(HTML|SVG|Static|CSS)$/]', 'No unsafe directives.');
const STYLE_MAP = never(
  'ImportDeclaration[source.value=/directives\\/style-map/]',
  'styleMap writes a style attribute, which a strict CSP blocks.',
);
const COOKIE = never('MemberExpression[object.name="document"][property.name="cookie"]', 'No cookies.');
const STORED = never(
  'MemberExpression[property.name=/^(localStorage|sessionStorage|indexedDB)$/]',
  'Storage may be blocked: go through src/kit/storage/storage.ts.',
);
const CUSTOM_ELEMENT = never(
  'Decorator[expression.callee.name="customElement"]',
  'Class files have no side effects: define in define.ts, guarded.',
);
const BANS = [HTML_FROM_STRINGS, DOCUMENT_WRITE, UNSAFE, STYLE_MAP, COOKIE, CUSTOM_ELEMENT];

const DOM = 'window document HTMLElement customElements navigator location history matchMedia Element Node'.split(' ');
const noDom = DOM.map((name) => ({
  name,
  message: 'schema/, formats/, engines/ and every logic/ are pure: they know no DOM and run in Node.',
}));
const noStorage = ['localStorage', 'sessionStorage', 'indexedDB', 'cookieStore', 'caches'].map((name) => ({
  name,
  message: 'Storage may be blocked: go through src/kit/storage/storage.ts.',
}));

const basics = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'max-lines': ['error', 400],
  'no-eval': 'error',
  'no-new-func': 'error',
  'no-script-url': 'error',
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
};

export default defineConfig(
  globalIgnores([
    'dist/',
    'npm/',
    'coverage/',
    'storybook-static/',
    '**/generated/',
    'test-results/',
    '.cache/',
    'test/scripts/fixtures/',
    'test/types/',
    'scripts/elements/template/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked, lit['flat/recommended']],
    plugins: { bob },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...basics,
      'bob/templates': 'error',
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-globals': ['error', ...noStorage],
      'no-restricted-syntax': ['error', ...BANS, STORED],
      'no-implied-eval': 'off', // the type-aware twin is on
      'lit/no-native-attributes': 'off', // lang and title are ours on purpose
      '@typescript-eslint/await-thenable': 'off', // Promise.all of what may be there already
      '@typescript-eslint/class-literal-property-style': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off', // types made from schemas are aliases
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': 'off', // `return act();` is short and clear
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false, attributes: false } }],
      '@typescript-eslint/no-non-null-assertion': 'off', // noUncheckedIndexedAccess makes it the honest way to say "checked above"
      '@typescript-eslint/no-unnecessary-condition': 'off', // it believes the types: pages, old browsers and awaits do not
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off', // there are no enums, and it takes a tenth of the time
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off', // document.createElement(name) as BobCard
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/prefer-string-starts-ends-with': 'off', // the loader counts bytes
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true, allowNullish: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/unbound-method': 'off', // event handlers of lit templates are bound by lit
    },
  },
  { files: ['src/**/*.ts'], ignores: ['**/*.test.ts'], rules: { 'bob/layers': 'error' } },
  // the loader makes its own, pinned, script tags; a locale or chunk table goes through pinned()
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.test.ts', 'src/kit/pinned.ts', 'src/loader/**', 'src/bob.ts', 'src/cli/**'],
    rules: { 'bob/pinned': 'error' },
  },
  {
    files: ['src/{schema,formats,engines}/**/*.ts', 'src/elements/**/logic/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-globals': ['error', ...noStorage, ...noDom] },
  },
  {
    // a seed of its own, or none, would make a failure that nobody can see again
    files: ['src/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts'],
    ignores: ['test/support/properties.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: 'fast-check',
          message: "Take `import * as fc from '…/test/support/properties.js'`: seed and number of runs are set there.",
        },
        { name: 'lit', importNames: ['css'], message: 'Take `css` of src/kit/css.ts: Lit’s own would come to each first view beside it.' },
      ],
    },
  },
  { files: STORAGE, rules: { 'no-restricted-globals': 'off', 'no-restricted-syntax': ['error', ...BANS] } },
  {
    // tests set up pages by hand, feed wrong types on purpose, and read shadow roots
    files: ['**/*.test.ts', 'test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      'bob/templates': 'off',
      'no-console': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-syntax': ['error', DOCUMENT_WRITE],
      'no-script-url': 'off',
      'lit/no-invalid-html': 'off',
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      // semantic-dom-diff types equal() as a promise (for its snapshots); on values it is none
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: '@open-wc/semantic-dom-diff', name: ['Equal', 'equal'] },
            { from: 'package', package: 'chai', name: ['Equal', 'equal'] },
          ],
        },
      ],
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unused-expressions': 'off', // chai
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '.storybook/*.ts', '*.ts'],
    extends: [tseslint.configs.recommended],
    rules: {
      ...basics,
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: true, allowTernary: true }],
    },
  },
  { files: ['test/scripts/**'], rules: { 'no-script-url': 'off' } },
);
