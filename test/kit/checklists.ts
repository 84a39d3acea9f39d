/** Checklists for tests. No address leads off the test server but for links, which nobody follows. */
import type { Words } from './element-suite/subject.js';

/** Three items in two groups. */
export const smallList = (title: Words, more: object = {}): object => ({
  kind: 'checklist',
  version: 1,
  id: 'small',
  title,
  groups: [
    {
      id: 'data',
      title: 'Data',
      items: [
        { id: 'copy', title: 'One copy is off-line', weight: 3, effort: 'hours', repeat: 'P1Y' },
        { id: 'restore', title: 'You have restored from it', weight: 2, effort: 'minutes' },
      ],
    },
    { id: 'doors', title: 'Doors', items: [{ id: 'lock', title: 'The door is locked', effort: 'minutes' }] },
  ],
  ...more,
});

/** With every part that the element can draw, in English and Norwegian. */
export const wholeList = (title: Words, more: object = {}): object => ({
  ...smallList(title),
  id: 'whole',
  updated: '2026-05-01',
  machineTranslated: ['nb'],
  intro: { en: 'What **protects** a small firm.', nb: 'Det som **verner** en liten bedrift.' },
  groups: [
    {
      id: 'data',
      title: { en: 'Data', nb: 'Data' },
      intro: 'Copies, and *copies of copies*.',
      items: [
        {
          id: 'copy',
          title: { en: 'One copy is off-line', nb: 'Én kopi er frakoblet' },
          why: { en: 'Whoever locks your files up asks for money.', nb: 'Den som låser filene dine, vil ha penger.' },
          how: '1. Buy two disks\n2. Copy once a week, see [the page](https://example.org/copies)',
          weight: 3,
          effort: 'hours',
          repeat: 'P1Y',
          links: [{ url: 'https://example.org/backup', title: { en: 'How to make a copy' } }, { url: 'https://example.org/restore' }],
        },
        { id: 'restore', title: 'You have restored from it', weight: 2, effort: 'minutes', repeat: 'P6M' },
        { id: 'list', title: 'Everybody knows who may see what', weight: 2, effort: 'days', from: 2 },
      ],
    },
    {
      id: 'doors',
      title: { en: 'Doors', nb: 'Dører' },
      items: [
        { id: 'lock', title: 'The door is locked', effort: 'minutes' },
        { id: 'guests', title: 'Guests have a network of their own', from: 2, to: 10 },
        { id: 'badge', title: 'Visitors wear a badge', from: 11 },
      ],
    },
  ],
  ...more,
});

/** So many items in groups of 25. */
export const longList = (count: number): object => ({
  ...smallList('A long list'),
  id: 'long',
  groups: Array.from({ length: Math.ceil(count / 25) }, (_, at) => ({
    id: `group-${at}`,
    title: `Group ${at + 1}`,
    items: Array.from({ length: Math.min(25, count - at * 25) }, (_, of) => ({
      id: `item-${at}-${of}`,
      title: `Item ${at * 25 + of + 1}: something that has to hold in a firm of this kind`,
      why: 'Because of **that**.',
      how: '- First this\n- Then that',
      weight: 1 + (of % 3),
      effort: ['minutes', 'hours', 'days'][of % 3],
      ...(of % 4 ? {} : { repeat: 'P1Y' }),
    })),
  })),
});
