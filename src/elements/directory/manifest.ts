import type { ElementManifest } from '../../kit/element/manifest.js';

export const manifest: ElementManifest = {
  order: 20,
  kind: 'cluster',
  kinds: ['book-index'],
  main: true,
  display: true,
  space: { '': 'page' },
  texts: { directory: ['kit', 'dir'], members: ['kit', 'dir', 'dirs', 'map'] },
  exports: { search: { folder: 'engines/search', what: 'finding, filtering, ordering and matching the members of a cluster' } },
  budget: { what: 'a directory, list view', part: 'member', single: 18_000, bytes: 21_000, more: 2_000, trips: 2, list: 'members' },
  docs: {
    pages: ['Directory of members', 'Cluster format'],
    stories: { title: 'Directory', order: ['Views', 'Books', 'States'] },
    example: { attributes: { src: 'cluster.json' }, href: '/members' },
    events: {
      'bob-search': { carries: ['query', 'filters', 'count'], when: 'the visitor looked for something else' },
      'bob-open': { carries: ['id'], when: 'the visitor opened a member' },
    },
    properties: '`results` (ids in order), `query`, `filters`',
    methods: "`clear()`, `export('csv' \\| 'json' \\| 'vcard')`",
  },
};
