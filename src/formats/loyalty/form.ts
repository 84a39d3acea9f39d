/** The form of a loyalty programme: its parts are in `form/`. */
import type { Form } from '../../schema/form.js';
import { msg } from '../../schema/messages.js';
import { imageForm, logoForm } from '../common/form/media.js';
import { placeForm, profileForm } from '../common/form/people.js';
import { keyForm, participantForm } from './form/participant.js';
import { programmeForm, ruleForms } from './form/programme.js';
import { loyalty } from './loyalty.js';

const firms = (): object[] =>
  [
    msg('First firm', { id: 'formloyalty.template-firm1' }),
    msg('Second firm', { id: 'formloyalty.template-firm2' }),
    msg('Third firm', { id: 'formloyalty.template-firm3' }),
  ].map((name, at) => ({ id: `firm-${at + 1}`, name }));

export const form: Form = {
  kind: 'loyalty',
  shape: loyalty,
  title: () => msg('Loyalty programme', { id: 'formloyalty.title' }),
  records: [programmeForm, ...ruleForms, participantForm, keyForm, imageForm, logoForm, placeForm, profileForm],
  steps: [
    {
      id: 'basics',
      title: () => msg('The basics', { id: 'formcommon.basics' }),
      intro: () => msg('Customers collect stamps at several firms and exchange them for rewards.', { id: 'formloyalty.basics-intro' }),
      fields: ['name', 'id', 'tagline', 'description', 'logo', 'color', 'cover'],
    },
    {
      id: 'stamps',
      title: () => msg('Stamps', { id: 'formloyalty.stamps' }),
      questions: [
        () => msg('What should customers do more often?', { id: 'formloyalty.stamps-q1' }),
        () => msg('What can your staff check in a few seconds?', { id: 'formloyalty.stamps-q2' }),
      ],
      fields: ['earn', 'valid', 'timeZone', 'unboundStamps'],
    },
    {
      id: 'rewards',
      title: () => msg('Rewards and levels', { id: 'formloyalty.rewards-step' }),
      questions: [
        () => msg('Which reward is worth a detour for a customer?', { id: 'formloyalty.rewards-q1' }),
        () => msg('Which firm gives it, and what does it cost them?', { id: 'formloyalty.rewards-q2' }),
      ],
      fields: ['rewards', 'tiers'],
    },
    {
      id: 'firms',
      title: () => msg('Firms in the programme', { id: 'formloyalty.participants' }),
      fields: ['participants'],
    },
    {
      id: 'organiser',
      title: () => msg('Who runs it', { id: 'formloyalty.organiser-step', desc: 'The organiser of the programme' }),
      fields: ['organiser', 'hub', 'terms', 'privacy', 'social'],
    },
    {
      id: 'keys',
      title: () => msg('Keys and memberships', { id: 'formloyalty.organise', desc: 'Title of a page; cryptographic keys' }),
      intro: () =>
        msg('Keys prove that stamps and memberships are real. Nothing here leaves this browser, unless you save it as a file.', {
          id: 'formloyalty.organise-intro',
        }),
      fields: ['keys', 'status'],
      page: 'organise',
    },
    {
      id: 'about',
      title: () => msg('About this file', { id: 'formcommon.about-file' }),
      fields: ['lang', 'updated'],
    },
  ],
  templates: [
    {
      id: 'stamp-card',
      title: () => msg('A stamp card of three firms', { id: 'formloyalty.template' }),
      text: () => msg('One stamp for each visit. Six stamps give one reward.', { id: 'formloyalty.template-text' }),
      document: () => ({
        kind: 'loyalty',
        version: 1,
        id: 'our-card',
        name: msg('Our stamp card', { id: 'formloyalty.template-name' }),
        earn: [{ id: 'visit', text: msg('Visit one of us and buy something', { id: 'formloyalty.template-visit' }) }],
        rewards: [{ id: 'coffee', name: msg('Coffee and cake', { id: 'formloyalty.template-reward' }), cost: 6 }],
        participants: firms(),
      }),
    },
  ],
  advice: [
    { anyOf: ['name'], words: () => msg('Add a name.', { id: 'formcommon.advice-name' }) },
    {
      anyOf: ['participants'],
      words: () => msg('Add the firms in the programme.', { id: 'formloyalty.advice-participants' }),
    },
    { anyOf: ['rewards'], words: () => msg('Add at least one reward.', { id: 'formloyalty.advice-rewards' }) },
    {
      anyOf: ['organiser'],
      words: () => msg('Say who runs the programme, and how to reach them.', { id: 'formloyalty.advice-organiser' }),
    },
    {
      anyOf: ['hub'],
      words: () => msg('Add the page on which customers find their card.', { id: 'formloyalty.advice-hub' }),
    },
  ],
};
