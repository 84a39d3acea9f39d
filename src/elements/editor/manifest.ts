import type { ElementManifest } from '../../kit/element/manifest.js';

export const manifest: ElementManifest = {
  order: 90,
  kind: 'book',
  kinds: ['cluster', 'loyalty', 'checklist', 'password-policy', 'events', 'figures', 'board'],
  aside: true,
  tool: true,
  space: { '': 'page' },
  texts: { editor: ['kit', 'edit'] },
  budget: {
    what: 'an editor, whose form follows (60 kB in all)',
    part: 'field',
    single: 60_000,
    bytes: 60_000,
    more: 12_000, // the words of the form,
    attributes: {},
  },
  docs: {
    pages: ['The editor', 'The studio'],
    stories: { title: 'Editor', order: ['States', 'Keys and memberships'] },
    events: {
      'bob-edit': { carries: ['path'], when: 'the owner changed the document; `path` is the place, empty where all of it is another' },
      'bob-draft': {
        carries: ['draft', 'since'],
        when: 'another document is edited from now on: a draft was opened, or a link or file put in its place; `draft` is its draft, `since` tells it from what was there before',
      },
      'bob-page': {
        carries: ['page', 'title', 'name'],
        when: 'another page of the editor is open, or its title or the name of the document is another: for the title of the window',
      },
    },
    stores: {
      who: 'editor',
      after: 'the first change, until its owner turns drafts off',
      where: 'IndexedDB, `bob-widgets`; the switch in local storage, `bob-drafts:bob-widgets`',
      what: 'drafts: each change, undo and redo, dated versions, and the page and language that were open',
      until: '“Delete” beside a draft, or “Keep drafts in this browser”',
    },
    methods: '`export()`, `import(text)`, `undo()`, `redo()`',
  },
};
