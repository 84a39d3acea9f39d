/** What forms say of what stands in sections: events, offers, jobs, figures, partners. */
import { recordForm, type RecordForm } from '../../../schema/form.js';
import { msg } from '../../../schema/messages.js';
import * as common from '../../common/form/fields.js';
import { indicatorForm, readingForm } from '../../common/form/indicators.js';
import { award, channel, event, offer, partner, procedure } from '../sections.js';

export const recordForms: readonly RecordForm[] = [
  recordForm(event, {
    year: common.year,
    text: { label: () => msg('What happened or will happen', { id: 'formbook.event-text' }) },
  }),
  recordForm(offer, {
    name: common.name,
    text: common.text,
    price: {
      label: () => msg('Price', { id: 'formbook.price' }),
      hint: () => msg('In words: “from 12 €” or “free for children”.', { id: 'formbook.price-hint' }),
    },
    image: common.picture,
  }),
  recordForm(procedure, {
    title: {
      label: () => msg('Job', { id: 'formbook.procedure', desc: 'Something that has to be done, such as making breakfast' }),
      hint: () => msg('For example “Making breakfast”.', { id: 'formbook.topic-title-hint' }),
    },
    text: {
      label: () => msg('How it is done', { id: 'formbook.procedure-text' }),
      hint: () => msg('Step by step, so that a new colleague can do it.', { id: 'formbook.procedure-hint' }),
    },
  }),
  recordForm(channel, {
    name: {
      ...common.name,
      hint: () => msg('For example “Newsletter”.', { id: 'formbook.channel-hint' }),
    },
    url: common.webAddress,
    text: { label: () => msg('How you use it', { id: 'formbook.channel-text' }) },
  }),
  recordForm(award, {
    name: common.name,
    year: common.year,
    by: { label: () => msg('Who gave it', { id: 'formbook.award-by' }) },
    url: common.webAddress,
  }),
  indicatorForm,
  readingForm,
  recordForm(
    partner,
    {
      name: common.name,
      role: {
        label: () => msg('What you do together', { id: 'formbook.partner-role' }),
        hint: () => msg('For example “Lunches for our groups”.', { id: 'formbook.partner-role-hint' }),
      },
      url: common.website,
      book: {
        label: () => msg('Their Book of Business', { id: 'formbook.partner-book' }),
        hint: () => msg('The web address of its file, if they have one.', { id: 'formbook.partner-book-hint' }),
      },
    },
    ['book'],
  ),
];
