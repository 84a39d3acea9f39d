/** What forms say of opening hours. */
import { recordForm } from '../../../schema/form.js';
import { msg } from '../../../schema/messages.js';
import { hours } from '../hours.js';

export const hoursForm = recordForm(
  hours,
  {
    days: {
      label: () => msg('Days', { id: 'formcommon.days', desc: 'Days of the week' }),
      hint: () => msg('Every day, if you choose none.', { id: 'formcommon.days-hint' }),
      choices: {
        Mo: () => msg('Monday', { id: 'formcommon.monday' }),
        Tu: () => msg('Tuesday', { id: 'formcommon.tuesday' }),
        We: () => msg('Wednesday', { id: 'formcommon.wednesday' }),
        Th: () => msg('Thursday', { id: 'formcommon.thursday' }),
        Fr: () => msg('Friday', { id: 'formcommon.friday' }),
        Sa: () => msg('Saturday', { id: 'formcommon.saturday' }),
        Su: () => msg('Sunday', { id: 'formcommon.sunday' }),
        PH: () => msg('Public holidays', { id: 'formcommon.holidays' }),
      },
    },
    opens: { label: () => msg('Opens at', { id: 'formcommon.opens', desc: 'Followed by a time' }) },
    closes: {
      label: () => msg('Closes at', { id: 'formcommon.closes', desc: 'Followed by a time' }),
      hint: () => msg('A time before the opening time means the next day.', { id: 'formcommon.closes-hint' }),
    },
    closed: {
      label: () => msg('Closed on these days', { id: 'formcommon.closed', desc: 'A box to tick, instead of times' }),
    },
    from: {
      label: () => msg('First day of the season', { id: 'formcommon.season-from' }),
      hint: () => msg('For example 1 June. Empty means all year.', { id: 'formcommon.season-from-hint' }),
    },
    to: { label: () => msg('Last day of the season', { id: 'formcommon.season-to' }) },
    note: {
      label: () => msg('Remark', { id: 'formcommon.note' }),
      hint: () => msg('For example “Groups by appointment”.', { id: 'formcommon.note-hint' }),
    },
  },
  ['from', 'to', 'note'],
);
