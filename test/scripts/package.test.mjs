import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missingFiles, strayFiles, typeProblems } from '../../scripts/package/check.mjs';

test('every file that package.json names must be there', () => {
  const pkg = {
    customElements: './dist/custom-elements.json',
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' }, './schema/*': './dist/schema/*' },
  };
  assert.deepEqual(
    missingFiles(pkg, () => true),
    [],
  );
  assert.deepEqual(
    missingFiles(pkg, (file) => file.endsWith('.js')),
    ['./dist/custom-elements.json', './dist/index.d.ts', './dist/schema/*'].map(
      (file) => `package.json names ${file}, which is not in the package`,
    ),
  );
});

test('tests and paths of the machine do not belong in a package', () => {
  const text = (file) => (file === 'dist/build.json' ? '{"id":"/home/ada/bob/src/bob.ts"}' : 'bob');
  const files = ['README.md', 'dist/bob.js', 'dist/build.json', 'dist/npm/src/text.test.js', 'dist/npm/test/kit/books.js'];
  assert.deepEqual(strayFiles(files, text, '/home/ada/bob'), [
    'dist/npm/src/text.test.js does not belong in the package',
    'dist/npm/test/kit/books.js does not belong in the package',
    'dist/build.json tells the path /home/ada/bob',
  ]);
  assert.deepEqual(strayFiles(['dist/bob.js'], text, '/home/ada/bob'), []);
});

test('wrong types are told by export, but for what CommonJS and old Node would need', () => {
  const problem = (kind, entrypoint, resolutionKind) => ({ kind, entrypoint, resolutionKind });
  assert.deepEqual(
    typeProblems([
      problem('NoResolution', '.', 'node10'),
      problem('CJSResolvesToESM', '.', 'node16-cjs'),
      problem('UntypedResolution', './bob.js', 'bundler'),
      { kind: 'InternalResolutionError', fileName: '/node_modules/bob-widgets/dist/types/vue.d.ts' },
    ]),
    ['attw: UntypedResolution ./bob.js bundler', 'attw: InternalResolutionError /node_modules/bob-widgets/dist/types/vue.d.ts'],
  );
});
