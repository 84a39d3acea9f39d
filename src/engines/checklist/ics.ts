/** The plan as a calendar file (RFC 5545), of whole days: what phones and office programs read alike. */
import { escape, fold, uri } from '../convert/content-lines.js';
import type { Plan, Step } from './plan.js';
import { after, partsOf } from './repeat.js';

export interface CalendarOptions {
  /** Id of the checklist: with the item's it makes the event the same one when it comes a second time. */
  readonly id: string;
  /** Title of an item, in the visitor's language. */
  readonly title: (step: Step) => string;
  /** Text below it, in the visitor's language. */
  readonly text?: (step: Step) => string;
  /** Name of the calendar. */
  readonly name?: string;
  /** Address of the page. */
  readonly url?: string;
  /** When the file was made. @default now */
  readonly now?: Date;
}

const plain = (day: string): string => day.replaceAll('-', '');

/** `P1Y` as a rule of repetition. One of months and days together is none: the event then stands once. */
function rule(repeat: string | undefined): string[] {
  const parts = repeat ? partsOf(repeat) : undefined;
  if (!parts || (parts.months && parts.days)) return [];
  const { months, days } = parts;
  if (days) return [`RRULE:FREQ=DAILY;INTERVAL=${days}`];
  return [months % 12 ? `RRULE:FREQ=MONTHLY;INTERVAL=${months}` : `RRULE:FREQ=YEARLY;INTERVAL=${months / 12}`];
}

/** The steps of a plan that have a day. */
export const dated = ({ steps, later }: Plan): Step[] => [...steps, ...later].filter(({ due }) => due);

/**
 * The file's text, CRLF; its media type is `text/calendar`. Each step with a day is an event of that day, which repeats where the item does, and
 * reminds at nine in the morning. What is late stands on the day on which the file is made.
 */
export function planCalendar(plan: Plan, { id, title, text, name, url, now = new Date() }: CalendarOptions): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const day = now.toISOString().slice(0, 10);
  const events = dated(plan).flatMap((step) => {
    const start = step.due! < day ? day : step.due!;
    const words = title(step);
    const more = text?.(step);
    return [
      'BEGIN:VEVENT',
      `UID:${`${id}.${step.item.id}`.replace(/[^\w.-]/g, (sign) => `_${sign.charCodeAt(0).toString(36)}`)}@bob-checklist`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${plain(start)}`,
      `DTEND;VALUE=DATE:${plain(after(start, 'P1D')!)}`,
      ...rule(step.item.repeat),
      `SUMMARY:${escape(words)}`,
      ...(more ? [`DESCRIPTION:${escape(more)}`] : []),
      ...(url ? [`URL:${uri(url)}`] : []),
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escape(words)}`,
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
    ];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//bob-widgets//checklist//EN',
    'CALSCALE:GREGORIAN',
    ...(name ? [`X-WR-CALNAME:${escape(name)}`] : []),
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => fold(line) + '\r\n').join('');
}
