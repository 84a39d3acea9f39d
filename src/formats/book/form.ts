/** The form of a book: its parts are in `form/`. */
import type { Form } from '../../schema/form.js';
import { msg } from '../../schema/messages.js';
import { hoursForm } from '../common/form/hours.js';
import { imageForm, logoForm, mediaForms } from '../common/form/media.js';
import { contactForm, personForm, placeForm, profileForm } from '../common/form/people.js';
import { book } from './book.js';
import { bookForm, quoteForm } from './form/head.js';
import { recordForms } from './form/records.js';
import { sectionForms } from './form/sections.js';
import { steps } from './form/steps.js';
import { templates } from './form/templates.js';

export const form: Form = {
  kind: 'book',
  shape: book,
  title: () => msg('Book of Business', { id: 'formbook.title' }),
  records: [
    bookForm,
    quoteForm,
    ...sectionForms,
    ...recordForms,
    ...mediaForms,
    imageForm,
    logoForm,
    contactForm,
    personForm,
    profileForm,
    placeForm,
    hoursForm,
  ],
  steps,
  templates,
  advice: [
    { anyOf: ['name'], words: () => msg('Add a name.', { id: 'formcommon.advice-name' }) },
    {
      anyOf: ['contacts', 'website', 'social'],
      words: () => msg('Add a way to reach you: a phone number, an email address or a website.', { id: 'formbook.advice-reach' }),
    },
    {
      anyOf: ['tagline', 'sections.concept.text', 'sections.uniqueness.text', 'sections.uniqueness.offers'],
      words: () => msg('Say in one sentence what you offer.', { id: 'formbook.advice-offer' }),
    },
    { anyOf: ['location'], words: () => msg('Say where you are, at least the town or village.', { id: 'formbook.advice-place' }) },
  ],
};
