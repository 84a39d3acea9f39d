/** The form of a calendar of events. */
import { recordForm, type Form } from '../../schema/form.js';
import { msg } from '../../schema/messages.js';
import * as common from '../common/form/fields.js';
import { calendarEvent, events, venue } from './events.js';
import { eventChange, grant } from './preview.js';

const momentHint = () => msg('A day, or a day and a time: 2026-05-01 or 2026-05-01T10:00.', { id: 'formEvents.moment-hint' });
const start = { label: () => msg('Start', { id: 'formEvents.start' }), hint: momentHint };
const end = {
  label: () => msg('End', { id: 'formEvents.end' }),
  hint: () => msg('Of whole days, the last one.', { id: 'formEvents.end-hint' }),
};
const status = {
  label: () => msg('Does it take place?', { id: 'formEvents.status' }),
  choices: {
    planned: () => msg('As planned', { id: 'formEvents.planned' }),
    moved: () => msg('Moved', { id: 'formEvents.moved' }),
    cancelled: () => msg('Cancelled', { id: 'formEvents.cancelled' }),
  },
};
const timeZone = {
  label: common.timeZone.label,
  hint: () => msg('For example Atlantic/Reykjavik. Visitors elsewhere see their own time as well.', { id: 'formEvents.zone-hint' }),
};
const day = () => msg('Day', { id: 'formEvents.day' });

const eventsForm = recordForm(
  events,
  {
    kind: null,
    version: null,
    name: { ...common.name, example: () => msg('What is on in West Iceland', { id: 'formEvents.name-example' }) },
    timeZone,
    events: {
      label: () => msg('Events', { id: 'formEvents.events' }),
      add: () => msg('Add an event', { id: 'formEvents.events-add' }),
      item: () => msg('Event', { id: 'formEvents.event' }),
    },
    lang: common.lang,
    id: common.id,
    color: common.color,
  },
  ['id', 'color'],
);

const eventForm = recordForm(
  calendarEvent,
  {
    name: { label: () => msg('What is it called?', { id: 'formEvents.event-name' }) },
    type: {
      label: () => msg('What is it?', { id: 'formEvents.type' }),
      choices: {
        meeting: () => msg('Meeting', { id: 'formEvents.meeting' }),
        fair: () => msg('Fair', { id: 'formEvents.fair' }),
        course: () => msg('Course', { id: 'formEvents.course' }),
        visit: () => msg('Visit', { id: 'formEvents.visit' }),
        deadline: () => msg('Deadline', { id: 'formEvents.deadline' }),
        other: () => msg('Something else', { id: 'formEvents.other' }),
      },
    },
    start,
    end,
    place: { label: () => msg('Place', { id: 'formEvents.place' }) },
    text: common.text,
    status,
    by: { label: () => msg('Organiser', { id: 'formEvents.by' }) },
    price: { label: () => msg('Price', { id: 'formEvents.price' }) },
    places: { label: () => msg('How many can take part', { id: 'formEvents.places' }) },
    signUp: { label: () => msg('Where to sign up', { id: 'formEvents.sign-up' }) },
    grant: { label: () => msg('Grant', { id: 'formEvents.grant' }) },
    rrule: {
      label: () => msg('Repeats', { id: 'formEvents.rrule', desc: 'How often an event repeats' }),
      choices: {
        'FREQ=DAILY': () => msg('Every day', { id: 'formEvents.daily' }),
        'FREQ=WEEKLY': () => msg('Every week', { id: 'formEvents.weekly' }),
        'FREQ=WEEKLY;INTERVAL=2': () => msg('Every two weeks', { id: 'formEvents.fortnight' }),
        'FREQ=MONTHLY': () => msg('Every month, on the same date', { id: 'formEvents.monthly' }),
        'FREQ=YEARLY': () => msg('Every year', { id: 'formEvents.yearly' }),
      },
    },
    except: {
      label: () => msg('Left out on', { id: 'formEvents.except', desc: 'Days on which a repeated event is not' }),
      add: () => msg('Add a day', { id: 'formEvents.day-add' }),
      item: day,
    },
    also: {
      label: () => msg('Also on', { id: 'formEvents.also', desc: 'Further days of an event' }),
      add: () => msg('Add a day', { id: 'formEvents.day-add' }),
      item: day,
    },
    changes: {
      label: () => msg('Changes to single days', { id: 'formEvents.changes' }),
      add: () => msg('Add a change', { id: 'formEvents.changes-add' }),
      item: () => msg('Change', { id: 'formEvents.change' }),
    },
    timeZone,
    url: { label: () => msg('Where to read more', { id: 'formEvents.url' }) },
    member: {
      label: () => msg('Organising member', { id: 'formEvents.member' }),
      hint: () => msg('Its short name in the directory.', { id: 'formEvents.member-hint' }),
    },
    id: common.id,
  },
  ['rrule', 'except', 'also', 'changes', 'timeZone', 'url', 'member', 'id'],
);

const venueForm = recordForm(
  venue,
  {
    name: { label: () => msg('Name of the place', { id: 'formEvents.place-name' }) },
    address: { label: () => msg('Street and town', { id: 'formEvents.address' }) },
    online: { label: () => msg('Address for taking part online', { id: 'formEvents.online' }) },
    lat: { label: () => msg('Latitude', { id: 'formEvents.lat' }) },
    lon: { label: () => msg('Longitude', { id: 'formEvents.lon' }) },
  },
  ['lat', 'lon'],
);

const grantForm = recordForm(grant, {
  by: { label: () => msg('Who gives it', { id: 'formEvents.grant-by' }) },
  share: {
    label: () => msg('How much of the cost it pays', { id: 'formEvents.share' }),
    hint: () => msg('In percent, without the sign: 50.', { id: 'formEvents.share-hint' }),
  },
  sum: { label: () => msg('How much there is', { id: 'formEvents.sum', desc: 'Money' }) },
});

const changeForm = recordForm(eventChange, {
  date: { label: () => msg('The day it was planned for', { id: 'formEvents.change-date' }) },
  start: { label: () => msg('New start', { id: 'formEvents.change-start' }), hint: momentHint },
  end: { label: () => msg('New end', { id: 'formEvents.change-end' }) },
  status,
});

export const form: Form = {
  kind: 'events',
  shape: events,
  title: () => msg('Calendar of events', { id: 'formEvents.title' }),
  records: [eventsForm, eventForm, venueForm, grantForm, changeForm],
  steps: [
    { id: 'basics', title: () => msg('The basics', { id: 'formcommon.basics' }), fields: ['name', 'timeZone', 'lang', 'id', 'color'] },
    {
      id: 'events',
      title: () => msg('Events', { id: 'formEvents.events' }),
      questions: [
        () => msg('When do you meet, and where?', { id: 'formEvents.q1' }),
        () => msg('Which fairs, courses and visits are planned?', { id: 'formEvents.q2' }),
        () => msg('By when must grants be applied for?', { id: 'formEvents.q3' }),
      ],
      fields: ['events'],
    },
  ],
  templates: [
    {
      id: 'year',
      title: () => msg('A meeting, a course and a deadline', { id: 'formEvents.template' }),
      text: () => msg('One of each, to be replaced by your own.', { id: 'formEvents.template-text' }),
      document: () => ({
        kind: 'events',
        version: 1,
        name: msg('What is on', { id: 'formEvents.template-name' }),
        events: [
          {
            name: msg('Members’ meeting', { id: 'formEvents.template-meeting' }),
            type: 'meeting',
            start: '2027-02-03T17:00',
            end: '2027-02-03T19:00',
          },
          { name: msg('A course', { id: 'formEvents.template-course' }), type: 'course', start: '2027-03-10', end: '2027-03-11' },
          { name: msg('Apply for a grant', { id: 'formEvents.template-deadline' }), type: 'deadline', start: '2027-04-15T16:00' },
        ],
      }),
    },
  ],
  advice: [
    { anyOf: ['name'], words: () => msg('Add a name.', { id: 'formEvents.advice-name' }) },
    { anyOf: ['events'], words: () => msg('Add your first event.', { id: 'formEvents.advice-events' }) },
    {
      anyOf: ['timeZone'],
      words: () => msg('Choose the time zone, so that visitors elsewhere see the right time.', { id: 'formEvents.advice-zone' }),
    },
  ],
};
