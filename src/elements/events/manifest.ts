import type { ElementManifest } from '../../kit/element/manifest.js';

export const manifest: ElementManifest = {
  order: 84,
  kind: 'events',
  main: true,
  display: true,
  // The files that the others share are parted as they were before there was a calendar.
  aside: true,
  space: { '': 'page', next: '1.5em' },
  texts: { events: ['kit', 'events'], eventsMore: ['kit', 'events', 'eventsMore'] },
  exports: {
    calendar: {
      folder: 'engines/calendar',
      what: 'when events take place: recurrence, time zones, reading and writing of `.ics`, reading of tables',
    },
  },
  budget: { what: 'a calendar of events, agenda', part: 'event', single: 18_000, bytes: 21_000, more: 2_000, list: 'events' },
  docs: {
    pages: ['Events element'],
    stories: { title: 'Events', order: ['States'] },
    example: { attributes: { src: 'events.json' }, href: '/events' },
    properties: '`results` (ids in order), `filters`',
    methods: "`clear()`, `export('ics')`",
    stores: {
      who: 'calendar of events',
      after: '“Remember my list on this device”',
      where: 'local storage, `bob-events:1:<id of the calendar, else the path of the page>`',
      what: 'the ids of the events on the visitor’s list',
      until: '“Delete my list from this device”',
    },
  },
};
