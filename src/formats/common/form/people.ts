/** What forms say of people, profiles and places. */
import { recordForm, type FieldWords } from '../../../schema/form.js';
import { msg } from '../../../schema/messages.js';
import { contact } from '../contact.js';
import { contactPreview } from '../preview.js';
import { person, profile } from '../people.js';
import { place } from '../place.js';
import { email, personName as name, phone } from './fields.js';

const role: FieldWords = { label: () => msg('What they do', { id: 'formcommon.role', desc: 'A person’s job' }) };
const photo: FieldWords = { label: () => msg('Photo', { id: 'formcommon.photo', desc: 'Of a person' }) };

const contactFields = {
  name: { ...name, hint: () => msg('A person or a team, for example “Bookings”.', { id: 'formcommon.contact-name-hint' }) },
  role,
  phone,
  email,
} satisfies Record<string, FieldWords>;

export const contactForm = recordForm(contact, { ...contactFields, image: photo }, ['image']);

/** Without a portrait. */
export const plainContactForm = recordForm(contactPreview, contactFields);

export const personForm = recordForm(
  person,
  {
    name,
    role,
    text: { label: () => msg('More about them', { id: 'formcommon.person-text', desc: 'About a person' }) },
    image: photo,
    email,
    phone,
  },
  ['image', 'email', 'phone'],
);

export const profileForm = recordForm(profile, {
  service: {
    label: () => msg('Network', { id: 'formcommon.service', desc: 'A social network' }),
    hint: () => msg('For example Instagram.', { id: 'formcommon.service-hint' }),
  },
  url: {
    label: () => msg('Address of the profile', { id: 'formcommon.profile-url' }),
    hint: () => msg('Copy it from your browser: https://www.instagram.com/example', { id: 'formcommon.profile-url-hint' }),
  },
});

/** For `memberPlace` as well, which extends the place. */
export const placeFields = {
  address: { label: () => msg('Street and number', { id: 'formcommon.street' }) },
  postalCode: { label: () => msg('Postal code', { id: 'formcommon.postal-code' }) },
  city: { label: () => msg('Town or village', { id: 'formcommon.city' }) },
  region: {
    label: () => msg('Region', { id: 'formcommon.region', desc: 'Part of a country' }),
    hint: () => msg('For example West Iceland.', { id: 'formcommon.region-hint' }),
  },
  country: { label: () => msg('Country', { id: 'formcommon.country' }) },
  lat: {
    label: () => msg('Latitude', { id: 'formcommon.lat' }),
    hint: () => msg('In degrees, for example 64.5383.', { id: 'formcommon.lat-hint' }),
  },
  lon: {
    label: () => msg('Longitude', { id: 'formcommon.lon' }),
    hint: () => msg('In degrees, for example -21.9206. West is negative.', { id: 'formcommon.lon-hint' }),
  },
} satisfies Record<string, FieldWords>;

export const placeForm = recordForm(place, placeFields, ['lat', 'lon']);
