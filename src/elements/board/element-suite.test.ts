import { elementRules } from '../../../test/kit/element-suite.js';
import './define.js';
import { small, whole } from './board.fixture.js';

elementRules({
  tag: 'bob-board',
  entry: '/src/elements/board/define.ts',
  document: small,
  rich: whole,
  wrongKind: { kind: 'book', version: 1, name: 'West' },
  looks: { all: {}, needs: { kinds: 'need' } },
  steady: [],
  attributes: ['kinds', 'cluster', 'directory', 'tiles', 'tiles-by', 'json-ld', 'theme', 'lang'],
});
