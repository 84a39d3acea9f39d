import { smallCluster, wholeCluster } from '../../../test/kit/clusters.js';
import { elementRules } from '../../../test/kit/element-suite.js';
import './define.js';

elementRules({
  tag: 'bob-directory',
  entry: '/src/elements/directory/define.ts',
  document: smallCluster,
  rich: wholeCluster,
  wrongKind: { kind: 'book', version: 1, name: 'West' },
  looks: { list: {}, grid: { view: 'grid' }, table: { view: 'table' } },
  steady: [],
  attributes: ['view', 'page-size', 'sync-url', 'tiles', 'tiles-by', 'json-ld', 'theme', 'lang'],
});
