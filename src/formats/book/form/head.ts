/** What forms say of a book’s own fields: all but its sections and topics. */
import { recordForm } from '../../../schema/form.js';
import { msg } from '../../../schema/messages.js';
import * as common from '../../common/form/fields.js';
import { media } from '../../common/form/media.js';
import { book } from '../book.js';
import { quote } from '../opening.js';

export const bookForm = recordForm(
  book,
  {
    kind: null,
    version: null,
    name: {
      label: () => msg('Name', { id: 'formbook.name', desc: 'Of a firm, a person or a cluster' }),
      hint: () => msg('Of your firm, yourself or your cluster.', { id: 'formbook.name-hint' }),
    },
    of: {
      label: () => msg('Whose book is it?', { id: 'formbook.of' }),
      choices: {
        firm: () => msg('A firm’s', { id: 'formbook.of-firm', desc: 'Answer to “Whose book is it?”' }),
        person: () => msg('One person’s', { id: 'formbook.of-person', desc: 'Answer to “Whose book is it?”' }),
        cluster: () => msg('A cluster’s', { id: 'formbook.of-cluster', desc: 'Answer to “Whose book is it?”' }),
      },
    },
    tagline: {
      ...common.tagline,
      example: () => msg('Seven rooms and a hot tub at the edge of the lava', { id: 'formbook.tagline-example' }),
    },
    sectors: {
      label: () => msg('What you work with', { id: 'formbook.sectors', desc: 'The firm’s sectors' }),
      hint: () => msg('One or two words each, for example accommodation or food.', { id: 'formbook.sectors-hint' }),
      add: () => msg('Add a sector', { id: 'formbook.sectors-add' }),
      item: () => msg('Sector', { id: 'formbook.sector' }),
    },
    logo: common.logo,
    cover: common.cover,
    color: common.color,
    founded: common.founded,
    languages: common.languages,
    contacts: common.contacts,
    website: common.website,
    social: common.social,
    location: common.location,
    hours: {
      label: () => msg('Opening hours', { id: 'formbook.hours' }),
      hint: () => msg('One entry for days with the same times, and another for each season.', { id: 'formbook.hours-hint' }),
      add: () => msg('Add opening hours', { id: 'formbook.hours-add' }),
      item: () => msg('Opening hours', { id: 'formbook.hours' }),
    },
    timeZone: common.timeZone,
    sections: { label: () => msg('The seven sections', { id: 'formbook.sections' }) },
    topics: {
      label: () => msg('Your own topics', { id: 'formbook.topics' }),
      add: () => msg('Add a topic', { id: 'formbook.topics-add' }),
      item: () => msg('Topic', { id: 'formbook.topic' }),
    },
    media,
    quotes: {
      label: () => msg('What people say about you', { id: 'formbook.quotes' }),
      add: () => msg('Add a quote', { id: 'formbook.quotes-add' }),
      item: () => msg('Quote', { id: 'formbook.quote' }),
    },
    page: {
      label: () => msg('Page with this book', { id: 'formbook.page', desc: 'The web page on which the book is shown' }),
      hint: () => msg('The web page where you show it. The QR code and the share button lead there.', { id: 'formbook.page-hint' }),
    },
    lang: common.lang,
    id: common.id,
    updated: common.updated,
  },
  ['cover', 'founded', 'timeZone', 'id', 'updated'],
);

export const quoteForm = recordForm(quote, {
  text: {
    label: () => msg('What was said', { id: 'formbook.quote-text' }),
    example: () => msg('We came for one night and stayed for three. The bread alone is worth the drive.', { id: 'formbook.quote-example' }),
  },
  by: { label: () => msg('Who said it', { id: 'formbook.quote-by' }) },
  role: {
    label: () => msg('Who that is', { id: 'formbook.quote-role', desc: 'What the person who said it is' }),
    hint: () => msg('For example “Guest from Bergen”.', { id: 'formbook.quote-role-hint' }),
  },
});
