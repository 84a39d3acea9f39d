/** The form of a checklist. */
import { recordForm, type Form } from '../../schema/form.js';
import { msg } from '../../schema/messages.js';
import * as common from '../common/form/fields.js';
import { checklist } from './checklist.js';
import { group, item, reference } from './preview.js';

const stableId = {
  label: common.id.label,
  hint: () => msg('Answers are saved under it. If it changes, they are lost.', { id: 'formchecklist.id-hint' }),
};
const title = { label: () => msg('Title', { id: 'formcommon.title' }) };

const checklistForm = recordForm(
  checklist,
  {
    kind: null,
    version: null,
    title: { ...title, example: () => msg('Are we ready for the season?', { id: 'formchecklist.title-example' }) },
    intro: {
      label: () => msg('What it is for', { id: 'formchecklist.intro' }),
      hint: () => msg('One or two sentences for those who answer.', { id: 'formchecklist.intro-hint' }),
    },
    groups: {
      label: () => msg('Groups', { id: 'formchecklist.groups', desc: 'Parts of a checklist' }),
      hint: () => msg('Each has a heading and the items that belong together.', { id: 'formchecklist.groups-hint' }),
      add: () => msg('Add a group', { id: 'formchecklist.groups-add' }),
      item: () => msg('Group', { id: 'formchecklist.group' }),
    },
    lang: common.lang,
    id: stableId,
    machineTranslated: {
      label: () => msg('Languages translated by a machine', { id: 'formchecklist.machine' }),
      hint: () => msg('Those that nobody has read through yet. Visitors are told.', { id: 'formchecklist.machine-hint' }),
      add: common.languages.add!,
      item: common.languages.item!,
    },
    updated: common.updated,
  },
  ['machineTranslated', 'updated'],
);

const groupForm = recordForm(
  group,
  {
    title: { label: () => msg('Heading', { id: 'formchecklist.group-title' }) },
    intro: { label: () => msg('A few words below the heading', { id: 'formchecklist.group-intro' }) },
    items: {
      label: () => msg('Items', { id: 'formchecklist.items', desc: 'Things to check' }),
      add: () => msg('Add an item', { id: 'formchecklist.items-add' }),
      item: () => msg('Item', { id: 'formchecklist.item', desc: 'One thing to check' }),
    },
    id: stableId,
  },
  ['intro', 'id'],
);

const itemForm = recordForm(
  item,
  {
    title: {
      label: () => msg('What is true when it is done', { id: 'formchecklist.item-title' }),
      hint: () => msg('A sentence that can be answered with “Done”.', { id: 'formchecklist.item-title-hint' }),
      example: () => msg('You have tested each smoke alarm this spring', { id: 'formchecklist.item-title-example' }),
    },
    why: {
      label: () => msg('Why it matters', { id: 'formchecklist.why' }),
      example: () => msg('Guests sleep in rooms that they do not know. An alarm gives them minutes.', { id: 'formchecklist.why-example' }),
    },
    how: {
      label: () => msg('How to do it', { id: 'formchecklist.how' }),
      hint: () => msg('Two or three steps. Begin each with a verb.', { id: 'formchecklist.how-hint' }),
      example: () =>
        msg('1. Press the button of each alarm.\n2. Change weak batteries.\n3. Write the date on the inside of the lid.', {
          id: 'formchecklist.how-example',
        }),
    },
    weight: {
      label: () => msg('How important it is', { id: 'formchecklist.weight' }),
      choices: {
        1: () => msg('Normal', { id: 'formchecklist.weight-1', desc: 'How important it is' }),
        2: () => msg('Important', { id: 'formchecklist.weight-2' }),
        3: () => msg('Very important', { id: 'formchecklist.weight-3' }),
      },
    },
    effort: {
      label: () => msg('How long it takes', { id: 'formchecklist.effort' }),
      choices: {
        minutes: () => msg('Minutes', { id: 'formchecklist.effort-minutes' }),
        hours: () => msg('Hours', { id: 'formchecklist.effort-hours' }),
        days: () => msg('Days', { id: 'formchecklist.effort-days' }),
      },
    },
    repeat: {
      label: () => msg('When to do it again', { id: 'formchecklist.repeat' }),
      choices: {
        P1W: () => msg('Every week', { id: 'formchecklist.repeat-week' }),
        P1M: () => msg('Every month', { id: 'formchecklist.repeat-month' }),
        P3M: () => msg('Every three months', { id: 'formchecklist.repeat-quarter' }),
        P6M: () => msg('Every six months', { id: 'formchecklist.repeat-half' }),
        P1Y: () => msg('Every year', { id: 'formchecklist.repeat-year' }),
        P2Y: () => msg('Every two years', { id: 'formchecklist.repeat-two' }),
      },
    },
    links: {
      label: () => msg('Where to read more', { id: 'formchecklist.links' }),
      add: () => msg('Add a link', { id: 'formchecklist.links-add' }),
      item: () => msg('Link', { id: 'formchecklist.link' }),
    },
    from: {
      label: () => msg('For firms of at least … people', { id: 'formchecklist.from' }),
      hint: () => msg('Empty means all firms.', { id: 'formchecklist.size-hint' }),
    },
    to: {
      label: () => msg('For firms of at most … people', { id: 'formchecklist.to' }),
      hint: () => msg('Empty means all firms.', { id: 'formchecklist.size-hint' }),
    },
    id: stableId,
  },
  ['repeat', 'links', 'from', 'to', 'id'],
);

const linkForm = recordForm(reference, {
  title: {
    ...title,
    hint: () => msg('What visitors find there.', { id: 'formchecklist.link-title-hint' }),
  },
  url: common.webAddress,
});

export const form: Form = {
  kind: 'checklist',
  shape: checklist,
  title: () => msg('Checklist', { id: 'formchecklist.title' }),
  records: [checklistForm, groupForm, itemForm, linkForm],
  steps: [
    {
      id: 'basics',
      title: () => msg('The basics', { id: 'formcommon.basics' }),
      fields: ['title', 'intro'],
    },
    {
      id: 'groups',
      title: () => msg('Groups and items', { id: 'formchecklist.groups-step' }),
      questions: [
        () => msg('What goes wrong when nobody thinks of it?', { id: 'formchecklist.q1' }),
        () => msg('How can one see that it is done?', { id: 'formchecklist.q2' }),
        () => msg('Who does it, and how often?', { id: 'formchecklist.q3' }),
      ],
      fields: ['groups'],
    },
    {
      id: 'about',
      title: () => msg('About this checklist', { id: 'formchecklist.about' }),
      fields: ['lang', 'id', 'machineTranslated', 'updated'],
    },
  ],
  templates: [
    {
      id: 'season',
      title: () => msg('Three groups', { id: 'formchecklist.template' }),
      text: () => msg('Before, during and after the season, with one item each.', { id: 'formchecklist.template-text' }),
      document: () => ({
        kind: 'checklist',
        version: 1,
        id: 'season',
        title: msg('Our season', { id: 'formchecklist.template-title' }),
        groups: [
          {
            id: 'before',
            title: msg('Before the season', { id: 'formchecklist.template-before' }),
            items: [{ id: 'hours', title: msg('Our opening hours are right everywhere', { id: 'formchecklist.template-hours' }) }],
          },
          {
            id: 'during',
            title: msg('During the season', { id: 'formchecklist.template-during' }),
            items: [{ id: 'reviews', title: msg('We answer each review within a week', { id: 'formchecklist.template-reviews' }) }],
          },
          {
            id: 'after',
            title: msg('After the season', { id: 'formchecklist.template-after' }),
            items: [{ id: 'figures', title: msg('We have compared our figures with last year', { id: 'formchecklist.template-figures' }) }],
          },
        ],
      }),
    },
  ],
  advice: [
    { anyOf: ['title'], words: () => msg('Add a title.', { id: 'formchecklist.advice-title' }) },
    { anyOf: ['groups'], words: () => msg('Add a group with its first item.', { id: 'formchecklist.advice-groups' }) },
    { anyOf: ['intro'], words: () => msg('Say what the checklist is for.', { id: 'formchecklist.advice-intro' }) },
    {
      anyOf: ['id'],
      words: () => msg('Give it a short name, so that answers stay when the title changes.', { id: 'formchecklist.advice-id' }),
    },
  ],
};
