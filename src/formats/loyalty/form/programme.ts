/** What forms say of a programme: its rules, levels and rewards, and who runs it. */
import { recordForm, type FieldWords, type RecordForm } from '../../../schema/form.js';
import { msg } from '../../../schema/messages.js';
import * as common from '../../common/form/fields.js';
import { earnRule, loyalty, organiser, reward, tier } from '../loyalty.js';
import { validity } from '../preview.js';
import { keys } from './participant.js';

export const programmeForm = recordForm(
  loyalty,
  {
    kind: null,
    version: null,
    name: common.name,
    id: {
      label: common.id.label,
      hint: () => msg('Lower case letters and hyphens: west-pass. If it changes, all stamps are lost.', { id: 'formloyalty.id-hint' }),
    },
    tagline: {
      label: common.tagline.label,
      hint: () => msg('What the programme is, in ten words at most.', { id: 'formloyalty.tagline-hint' }),
      example: () => msg('One card for fourteen firms', { id: 'formloyalty.tagline-example' }),
    },
    description: {
      label: () => msg('How it works', { id: 'formloyalty.description' }),
      example: () =>
        msg('Get a stamp each time you eat, sleep or shop with one of us. With six stamps you choose a reward.', {
          id: 'formloyalty.description-example',
        }),
    },
    logo: common.logo,
    cover: common.cover,
    color: common.color,
    earn: {
      label: () => msg('How customers get stamps', { id: 'formloyalty.earn' }),
      hint: () => msg('If you add nothing, each firm gives one stamp a day.', { id: 'formloyalty.earn-hint' }),
      add: () => msg('Add a rule', { id: 'formloyalty.earn-add' }),
      item: () => msg('Rule', { id: 'formloyalty.earn-item', desc: 'What a customer gets stamps for' }),
    },
    valid: { label: () => msg('Season', { id: 'formloyalty.valid', desc: 'The days on which the programme runs' }) },
    timeZone: {
      label: common.timeZone.label,
      hint: () => msg('The clock by which a day ends, for example Europe/Vilnius.', { id: 'formloyalty.time-zone-hint' }),
    },
    unboundStamps: {
      label: () => msg('Also give stamps without a card', { id: 'formloyalty.unbound' }),
      hint: () => msg('The first person to scan the code gets the stamp, even from a photo.', { id: 'formloyalty.unbound-hint' }),
    },
    rewards: {
      label: () => msg('Rewards', { id: 'formloyalty.rewards' }),
      add: () => msg('Add a reward', { id: 'formloyalty.rewards-add' }),
      item: () => msg('Reward', { id: 'formloyalty.reward' }),
    },
    tiers: {
      label: () => msg('Levels', { id: 'formloyalty.tiers', desc: 'Such as “Friend of the west”, from five stamps' }),
      hint: () => msg('For customers who collect many stamps, lowest first.', { id: 'formloyalty.tiers-hint' }),
      add: () => msg('Add a level', { id: 'formloyalty.tiers-add' }),
      item: () => msg('Level', { id: 'formloyalty.tier' }),
    },
    participants: {
      label: () => msg('Firms in the programme', { id: 'formloyalty.participants' }),
      add: () => msg('Add a firm', { id: 'formloyalty.participants-add' }),
      item: () => msg('Firm', { id: 'formloyalty.participant' }),
    },
    organiser: { label: () => msg('Organiser', { id: 'formloyalty.organiser' }) },
    hub: {
      label: () => msg('Page of the programme', { id: 'formloyalty.hub' }),
      hint: () => msg('The web page with the customers’ card. Codes of stamps lead there.', { id: 'formloyalty.hub-hint' }),
    },
    terms: { label: () => msg('Page with the rules', { id: 'formloyalty.terms' }) },
    privacy: {
      label: () => msg('Page about privacy', { id: 'formloyalty.privacy' }),
      hint: () => msg('What happens to customers’ data.', { id: 'formloyalty.privacy-hint' }),
    },
    social: common.social,
    keys: keys(() => msg('Public keys of the organiser', { id: 'formloyalty.keys' })),
    status: {
      label: () => msg('List of cancelled memberships', { id: 'formloyalty.status' }),
      hint: () =>
        msg('The address of the file, with its name, such as https://west.example/pass/west-pass-status.jwt', {
          id: 'formloyalty.status-hint',
        }),
    },
    lang: common.lang,
    updated: common.updated,
  },
  ['cover', 'timeZone', 'unboundStamps', 'updated'],
);

const at: FieldWords = {
  label: () => msg('Only at these firms', { id: 'formloyalty.at' }),
  hint: () => msg('Short names of firms. Empty means all firms.', { id: 'formloyalty.at-hint' }),
  add: () => msg('Add a firm', { id: 'formloyalty.participants-add' }),
  item: () => msg('Firm', { id: 'formloyalty.participant' }),
};

export const ruleForms: readonly RecordForm[] = [
  recordForm(
    earnRule,
    {
      text: {
        label: () => msg('What the customer does', { id: 'formloyalty.earn-text' }),
        example: () => msg('Stay for one night', { id: 'formloyalty.earn-example' }),
      },
      stamps: {
        label: () => msg('Number of stamps', { id: 'formloyalty.earn-stamps' }),
        hint: () => msg('Empty means one.', { id: 'formloyalty.one-hint' }),
      },
      perDay: {
        label: () => msg('How often a day', { id: 'formloyalty.per-day' }),
        hint: () => msg('At the same firm. Empty means once, 0 means no limit.', { id: 'formloyalty.per-day-hint' }),
      },
      at,
      from: common.firstDay,
      until: common.lastDay,
      id: common.id,
    },
    ['at', 'from', 'until'],
  ),
  recordForm(tier, {
    name: common.name,
    from: {
      label: () => msg('Stamps needed', { id: 'formloyalty.tier-from' }),
      hint: () => msg('All that a customer has collected count, also those used.', { id: 'formloyalty.tier-from-hint' }),
    },
    text: {
      label: () => msg('What it brings', { id: 'formloyalty.tier-text', desc: 'What a customer on this level has of it' }),
      example: () => msg('Late check-out in all our houses', { id: 'formloyalty.tier-example' }),
    },
    id: common.id,
  }),
  recordForm(
    reward,
    {
      name: common.name,
      cost: {
        label: () => msg('Price in stamps', { id: 'formloyalty.cost' }),
        hint: () => msg('Empty means one.', { id: 'formloyalty.one-hint' }),
      },
      text: {
        label: common.text.label,
        hint: () => msg('What is included, and what is not.', { id: 'formloyalty.reward-hint' }),
      },
      image: common.picture,
      at,
      from: common.firstDay,
      to: common.lastDay,
      id: common.id,
    },
    ['image', 'at', 'from', 'to'],
  ),
  recordForm(organiser, {
    name: common.name,
    email: {
      label: common.email.label,
      hint: () => msg('For customers’ questions.', { id: 'formloyalty.organiser-email-hint' }),
    },
    url: common.website,
  }),
  recordForm(validity, { from: common.firstDay, to: common.lastDay }),
];
