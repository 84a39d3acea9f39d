import type { ElementManifest } from '../../kit/element/manifest.js';

export const manifest: ElementManifest = {
  order: 0,
  kind: 'new-thing',
  main: true,
  display: true,
  space: { '': '10em' },
  texts: { newThing: ['kit', 'newThing'] },
  docs: {
    pages: ['New thing element'],
    stories: { title: 'New thing', order: ['States'] },
    example: { attributes: { src: 'new-thing.json' }, href: '/new-thing' },
  },
};
