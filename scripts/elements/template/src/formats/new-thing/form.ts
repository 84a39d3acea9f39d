/** The form of the format "new-thing", as the editor shows it: how fields are called, and where they stand. */
import { recordForm, type Form } from '../../schema/form.js';
import { msg } from '../../schema/messages.js';
import * as common from '../common/form/fields.js';
import { newThing, newThingItem } from './new-thing.js';

const newThingForm = recordForm(newThing, {
  kind: null,
  version: null,
  name: common.name,
  tagline: common.tagline,
  color: common.color,
  items: {
    label: () => msg('Items', { id: 'formNewThing.items', desc: 'Entries of a list' }),
    add: () => msg('Add an item', { id: 'formNewThing.items-add' }),
    item: () => msg('Item', { id: 'formNewThing.item' }),
  },
  lang: common.lang,
  updated: common.updated,
});

const itemForm = recordForm(newThingItem, {
  title: { label: () => msg('Title', { id: 'formcommon.title' }) },
  url: common.webAddress,
});

export const form: Form = {
  kind: 'new-thing',
  shape: newThing,
  title: () => msg('List', { id: 'formNewThing.name' }),
  records: [newThingForm, itemForm],
  steps: [
    {
      id: 'basics',
      title: () => msg('The basics', { id: 'formNewThing.basics' }),
      fields: ['name', 'tagline', 'color', 'lang', 'updated'],
    },
    { id: 'items', title: () => msg('Items', { id: 'formNewThing.items', desc: 'Entries of a list' }), fields: ['items'] },
  ],
  templates: [
    {
      id: 'first-item',
      title: () => msg('List', { id: 'formNewThing.name' }),
      text: () => msg('Only the name is required. Empty parts are not shown.', { id: 'formNewThing.template-text' }),
      document: () => ({
        kind: 'new-thing',
        version: 1,
        name: msg('List', { id: 'formNewThing.name' }),
        items: [{ title: msg('Item', { id: 'formNewThing.item' }) }],
      }),
    },
  ],
  advice: [
    { anyOf: ['name'], words: () => msg('Add a name.', { id: 'formNewThing.advice-name' }) },
    { anyOf: ['tagline'], words: () => msg('Say in one sentence what you offer.', { id: 'formNewThing.advice-tagline' }) },
    { anyOf: ['items'], words: () => msg('Add an item', { id: 'formNewThing.items-add' }) },
  ],
};
