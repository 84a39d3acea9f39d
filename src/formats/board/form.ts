/** The form of a notice board. */
import { recordForm, type Form } from '../../schema/form.js';
import { msg } from '../../schema/messages.js';
import * as common from '../common/form/fields.js';
import { imageForm } from '../common/form/media.js';
import { placeForm, plainContactForm } from '../common/form/people.js';
import { board, notice } from './board.js';

const boardForm = recordForm(
  board,
  {
    kind: null,
    version: null,
    name: { ...common.name, example: () => msg('Needs and offers in West Iceland', { id: 'formBoard.name-example' }) },
    contact: {
      label: () => msg('Contact for the board', { id: 'formBoard.contact' }),
      hint: () => msg('They receive the replies to notices that have no contact.', { id: 'formBoard.contact-hint' }),
    },
    reply: {
      label: () => msg('Best way to reply', { id: 'formBoard.reply' }),
      choices: {
        mail: () => msg('Email', { id: 'formBoard.mail' }),
        phone: () => msg('Phone call', { id: 'formBoard.phone' }),
        message: () => msg('Text message', { id: 'formBoard.message' }),
      },
    },
    notices: {
      label: () => msg('Notices', { id: 'formBoard.notices' }),
      add: () => msg('Add a notice', { id: 'formBoard.notices-add' }),
      item: () => msg('Notice', { id: 'formBoard.notice' }),
    },
    lang: common.lang,
    id: common.id,
    color: common.color,
    updated: common.updated,
  },
  ['id', 'color', 'updated'],
);

const noticeForm = recordForm(
  notice,
  {
    kind: {
      label: () => msg('Do you need or offer it?', { id: 'formBoard.kind' }),
      choices: {
        need: () => msg('We need it', { id: 'formBoard.need' }),
        offer: () => msg('We offer it', { id: 'formBoard.offer' }),
      },
    },
    title: {
      label: () => msg('What is it?', { id: 'formBoard.notice-title' }),
      hint: () => msg('In a few words: A boat for twelve on Friday.', { id: 'formBoard.notice-title-hint' }),
    },
    about: {
      label: () => msg('Subject', { id: 'formBoard.about' }),
      choices: {
        goods: () => msg('Goods', { id: 'formBoard.goods' }),
        service: () => msg('Service', { id: 'formBoard.service' }),
        material: () => msg('Surplus material', { id: 'formBoard.material' }),
        place: () => msg('Rooms and places', { id: 'formBoard.place' }),
        transport: () => msg('Transport', { id: 'formBoard.transport' }),
        people: () => msg('People', { id: 'formBoard.people', desc: 'Staff, helpers, volunteers' }),
        project: () => msg('Joint project', { id: 'formBoard.project' }),
        money: () => msg('Money', { id: 'formBoard.money' }),
        other: () => msg('Something else', { id: 'formBoard.other' }),
      },
    },
    text: common.text,
    from: common.firstDay,
    to: {
      label: common.lastDay.label,
      hint: () => msg('The notice is not shown after this day.', { id: 'formBoard.to-hint' }),
    },
    amount: {
      label: () => msg('How much or how many', { id: 'formBoard.amount' }),
      hint: () => msg('For example 400 kg a week.', { id: 'formBoard.amount-hint' }),
    },
    by: { label: () => msg('Who gives the notice', { id: 'formBoard.by' }) },
    contact: { label: () => msg('Contact for replies', { id: 'formBoard.notice-contact' }) },
    done: {
      label: () => msg('It is solved', { id: 'formBoard.done', desc: 'A notice that was answered' }),
      hint: () => msg('Then it is listed with the solved notices.', { id: 'formBoard.done-hint' }),
    },
    price: { label: () => msg('Price', { id: 'formBoard.price' }) },
    season: {
      label: () => msg('Season', { id: 'formBoard.season', desc: 'Time of the year' }),
      hint: () => msg('If it comes back every year: August and September.', { id: 'formBoard.season-hint' }),
    },
    location: { label: () => msg('Place', { id: 'formBoard.location' }) },
    tags: {
      label: () => msg('Tags', { id: 'formBoard.tags' }),
      add: () => msg('Add a tag', { id: 'formBoard.tags-add' }),
      item: () => msg('Tag', { id: 'formBoard.tag' }),
    },
    image: common.picture,
    url: { label: () => msg('Where to read more', { id: 'formBoard.url' }) },
    member: {
      label: () => msg('Member', { id: 'formBoard.member' }),
      hint: () => msg('Its short name in the directory.', { id: 'formBoard.member-hint' }),
    },
    id: common.id,
  },
  ['price', 'season', 'location', 'tags', 'image', 'url', 'member', 'id'],
);

export const form: Form = {
  kind: 'board',
  shape: board,
  title: () => msg('Notice board', { id: 'formBoard.title' }),
  records: [boardForm, noticeForm, plainContactForm, placeForm, imageForm],
  steps: [
    {
      id: 'basics',
      title: () => msg('The basics', { id: 'formcommon.basics' }),
      fields: ['name', 'contact', 'reply', 'lang', 'id', 'color', 'updated'],
    },
    {
      id: 'notices',
      title: () => msg('Notices', { id: 'formBoard.notices' }),
      questions: [
        () => msg('What do your members need this month?', { id: 'formBoard.q1' }),
        () => msg('What do they have left over, and who could use it?', { id: 'formBoard.q2' }),
        () => msg('Until when does it hold?', { id: 'formBoard.q3' }),
      ],
      fields: ['notices'],
    },
  ],
  templates: [
    {
      id: 'both',
      title: () => msg('A need and an offer', { id: 'formBoard.template' }),
      text: () => msg('One of each. Replace them with your own.', { id: 'formBoard.template-text' }),
      document: () => ({
        kind: 'board',
        version: 1,
        name: msg('Needs and offers', { id: 'formBoard.template-name' }),
        notices: [
          {
            kind: 'need',
            title: msg('Transport for twelve people', { id: 'formBoard.template-need' }),
            about: 'transport',
            to: '2027-02-05',
          },
          { kind: 'offer', title: msg('Pallets to give away', { id: 'formBoard.template-offer' }), about: 'material', to: '2027-03-31' },
        ],
      }),
    },
  ],
  advice: [
    { anyOf: ['name'], words: () => msg('Add a name.', { id: 'formBoard.advice-name' }) },
    { anyOf: ['notices'], words: () => msg('Add your first notice.', { id: 'formBoard.advice-notices' }) },
    { anyOf: ['contact'], words: () => msg('Say who receives replies.', { id: 'formBoard.advice-contact' }) },
  ],
};
