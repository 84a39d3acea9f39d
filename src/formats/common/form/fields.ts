/** Words for fields that several formats have in their heads. */
import type { FieldWords } from '../../../schema/form.js';
import { msg } from '../../../schema/messages.js';

export const id: FieldWords = {
  label: () => msg('Short name for links', { id: 'formcommon.id' }),
  hint: () => msg('Lower case letters and hyphens: harbour-cafe. It should never change.', { id: 'formcommon.id-hint' }),
};
export const lang: FieldWords = {
  label: () => msg('Main language', { id: 'formcommon.lang' }),
  hint: () => msg('The language that you write in first.', { id: 'formcommon.lang-hint' }),
};
export const updated: FieldWords = {
  label: () => msg('Last changed', { id: 'formcommon.updated', desc: 'The day of the last change of a document' }),
};
export const color: FieldWords = {
  label: () => msg('Colour', { id: 'formcommon.color' }),
  hint: () => msg('For example the colour of your logo. If it is too pale to read, it is made darker.', { id: 'formcommon.color-hint' }),
};
export const logo: FieldWords = { label: () => msg('Logo', { id: 'formcommon.logo' }) };
export const cover: FieldWords = {
  label: () => msg('Large picture at the top', { id: 'formcommon.cover' }),
  hint: () => msg('A wide photo of your place or your work.', { id: 'formcommon.cover-hint' }),
};
export const picture: FieldWords = { label: () => msg('Picture', { id: 'formcommon.picture' }) };
export const website: FieldWords = {
  label: () => msg('Website', { id: 'formcommon.website' }),
  hint: () => msg('For example https://example.org', { id: 'formcommon.website-hint' }),
};
export const webAddress: FieldWords = { label: () => msg('Web address', { id: 'formcommon.web-address' }) };
export const email: FieldWords = { label: () => msg('Email', { id: 'formcommon.email', desc: 'An email address' }) };
export const phone: FieldWords = {
  label: () => msg('Phone', { id: 'formcommon.phone' }),
  hint: () => msg('With the country code: +354 555 0100', { id: 'formcommon.phone-hint' }),
};
export const founded: FieldWords = {
  label: () => msg('Founded in', { id: 'formcommon.founded', desc: 'Followed by a year' }),
  hint: () => msg('The year, for example 2012.', { id: 'formcommon.founded-hint' }),
};
export const languages: FieldWords = {
  label: () => msg('Languages spoken with customers', { id: 'formcommon.languages' }),
  add: () => msg('Add a language', { id: 'formcommon.languages-add' }),
  item: () => msg('Language', { id: 'formcommon.language' }),
};
export const social: FieldWords = {
  label: () => msg('Social media', { id: 'formcommon.social' }),
  add: () => msg('Add a profile', { id: 'formcommon.social-add', desc: 'A profile on social media' }),
  item: () => msg('Profile', { id: 'formcommon.profile', desc: 'On social media' }),
};
export const contacts: FieldWords = {
  label: () => msg('People to contact', { id: 'formcommon.contacts' }),
  add: () => msg('Add a contact', { id: 'formcommon.contacts-add' }),
  item: () => msg('Contact', { id: 'formcommon.contact', desc: 'A person or team that answers' }),
};
export const location: FieldWords = { label: () => msg('Address', { id: 'formcommon.location', desc: 'Where the firm is' }) };
export const timeZone: FieldWords = {
  label: () => msg('Time zone', { id: 'formcommon.time-zone' }),
  hint: () => msg('Only needed if your country has more than one, as in America/Nuuk.', { id: 'formcommon.time-zone-hint' }),
};
export const name: FieldWords = { label: () => msg('Name', { id: 'formcommon.name', desc: 'Of a firm or a thing' }) };
export const personName: FieldWords = { label: () => msg('Name', { id: 'formcommon.person-name', desc: 'Of a person' }) };
export const text: FieldWords = { label: () => msg('Description', { id: 'formcommon.text' }) };
export const tagline: FieldWords = {
  label: () => msg('In one line', { id: 'formcommon.tagline', desc: 'What a firm is, in one line below its name' }),
  hint: () => msg('What you are or do, in ten words at most.', { id: 'formcommon.tagline-hint' }),
};
export const year: FieldWords = {
  label: () => msg('Year', { id: 'formcommon.year' }),
  hint: () => msg('For example 2012 or 2024–2027.', { id: 'formcommon.year-hint' }),
};
export const firstDay: FieldWords = { label: () => msg('First day', { id: 'formcommon.first-day' }) };
export const lastDay: FieldWords = { label: () => msg('Last day', { id: 'formcommon.last-day' }) };
