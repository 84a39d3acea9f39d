import type { ElementManifest } from '../../kit/element/manifest.js';

export const manifest: ElementManifest = {
  order: 30,
  kind: 'checklist',
  main: true,
  display: true,
  space: { '': 'page' },
  texts: { checklist: ['kit', 'check'], checklistMore: ['kit', 'check', 'plan'], checklistCompare: ['kit', 'check', 'plan', 'compare'] },
  exports: {
    practice: {
      folder: 'engines/checklist',
      what: 'what a checklist’s answers amount to: progress, plan, calendar, codes, comparison',
    },
  },
  budget: {
    what: 'a checklist, without its pack',
    part: 'item',
    single: 18_000,
    bytes: 21_000,
    measured: 24_000, // with the pack
    more: 2_000,
    attributes: { pack: 'security' },
  },
  docs: {
    pages: ['Checklists'],
    stories: { title: 'Checklist', order: ['Views', 'States', 'Looks and languages'] },
    example: { attributes: { pack: 'security' }, href: '/security' },
    events: {
      'bob-change': {
        carries: ['id', 'answer', 'progress'],
        when: 'the visitor answered; `id` is empty where many answers changed at once',
      },
      'bob-complete': { carries: ['progress'], when: 'the visitor has done the last thing that applies' },
    },
    properties: '`answers`, `progress`',
    methods: "`export('json' \\| 'csv' \\| 'code')`, `import(text)`, `reset()`",
    stores: {
      who: 'checklist',
      after: '“Remember on this device”',
      where: 'local storage, `bob-checklist:1:<id of the list>`',
      what: 'for each item answered: state, day, who, by when, note, its title, and when it was last changed; the size of the firm',
      until: '“Delete from this device”',
    },
  },
};
