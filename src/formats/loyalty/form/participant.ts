/** What forms say of the firms in a programme, and of keys. */
import { recordForm, type FieldWords, type Words } from '../../../schema/form.js';
import { msg } from '../../../schema/messages.js';
import * as common from '../../common/form/fields.js';
import { participant, publicKey } from '../participant.js';

/** A list of public keys. */
export const keys = (label: Words): FieldWords => ({
  label,
  add: () => msg('Add a public key', { id: 'formloyalty.keys-add' }),
  item: () => msg('Public key', { id: 'formloyalty.key' }),
});

export const participantForm = recordForm(
  participant,
  {
    name: common.name,
    id: {
      label: common.id.label,
      hint: () =>
        msg('The same as in your list of members: harbour-cafe. It should never change.', { id: 'formloyalty.participant-id-hint' }),
    },
    tagline: {
      label: common.tagline.label,
      hint: () => msg('What the firm does, in ten words at most.', { id: 'formloyalty.participant-tagline-hint' }),
    },
    url: common.website,
    logo: common.logo,
    domains: {
      label: () => msg('Websites that may show the badge', { id: 'formloyalty.domains' }),
      hint: () => msg('Without https:// and www, for example cafe.example.', { id: 'formloyalty.domains-hint' }),
      add: () => msg('Add a website', { id: 'formloyalty.domains-add' }),
      item: common.website.label,
    },
    location: common.location,
    from: { label: () => msg('Takes part from', { id: 'formloyalty.participant-from', desc: 'Followed by a day' }) },
    until: {
      label: () => msg('Takes part until', { id: 'formloyalty.participant-until', desc: 'Followed by a day' }),
      hint: () =>
        msg('Set it when a firm leaves. If you remove the firm, its stamps are lost.', { id: 'formloyalty.participant-until-hint' }),
    },
    keys: keys(() => msg('Public keys of its counters', { id: 'formloyalty.participant-keys' })),
    membership: {
      label: () => msg('Signed membership', { id: 'formloyalty.membership' }),
      hint: () => msg('It is made when you sign. Do not change it by hand.', { id: 'formloyalty.membership-hint' }),
    },
  },
  ['location', 'from', 'until', 'keys', 'membership'],
);

export const keyForm = recordForm(publicKey, {
  kty: null,
  crv: null,
  use: null,
  alg: null,
  key_ops: null,
  d: null,
  kid: {
    label: () => msg('Name of the key', { id: 'formloyalty.kid' }),
    hint: () => msg('Copy it from the counter. Each key has its own.', { id: 'formloyalty.kid-hint' }),
  },
  x: {
    label: () => msg('First part of the key', { id: 'formloyalty.key-x' }),
    hint: () => msg('Copy it from the counter as it is: x', { id: 'formloyalty.key-x-hint', desc: '“x” is a name and stays' }),
  },
  y: {
    label: () => msg('Second part of the key', { id: 'formloyalty.key-y' }),
    hint: () => msg('Copy it from the counter as it is: y', { id: 'formloyalty.key-y-hint', desc: '“y” is a name and stays' }),
  },
  from: common.firstDay,
  until: {
    ...common.lastDay,
    hint: () => msg('What it signed until then stays valid. Remove a stolen key instead.', { id: 'formloyalty.key-until-hint' }),
  },
});
