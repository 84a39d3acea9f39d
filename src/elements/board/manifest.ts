import type { ElementManifest } from '../../kit/element/manifest.js';

export const manifest: ElementManifest = {
  order: 86,
  kind: 'board',
  main: true,
  display: true,
  // The files that the others share are parted as they were before there was a board.
  aside: true,
  space: { '': 'page' },
  texts: { board: ['kit', 'board'], boardMore: ['kit', 'board', 'boardMore', 'map'] },
  exports: {
    board: {
      folder: 'engines/board',
      what: 'notices: reading of tables, matching with each other and with members, feeds, prepared replies',
    },
  },
  budget: { what: 'a notice board', part: 'notice', single: 18_000, bytes: 21_000, more: 2_000, list: 'notices' },
  docs: {
    pages: ['Board element'],
    stories: { title: 'Board', order: ['States'] },
    example: { attributes: { src: 'board.json' }, href: '/board' },
    properties: '`results` (ids in order), `filters`, `query`',
    methods: '`clear()`',
  },
};
