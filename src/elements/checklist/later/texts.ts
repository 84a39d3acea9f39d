/** The words of the lazy half, in the language of the element while it draws. */
import { msg, str } from '../../../schema/messages.js';
import type { Trouble } from '../../../engines/checklist/exchange.js';
import { partsOf } from '../../../engines/checklist/repeat.js';
import type { Reason } from '../../../engines/checklist/plan.js';
import { plural } from '../../../schema/plural.js';
import type { KeepTrouble } from './stored-answers.js';

export type Sentence = () => string;

const fixed = {
  remembered: () => msg('Your answers are now remembered on this device.', { id: 'plan.remembered' }),
  'remembered-maybe': () =>
    msg('Your answers are now remembered on this device. The browser may delete them early, so save them as a file, too.', {
      id: 'plan.remembered-maybe',
    }),
  'set-aside': () =>
    msg('Your answers are now remembered on this device. Older answers could not be read. They were set aside, not deleted.', {
      id: 'plan.set-aside',
    }),
  newer: () =>
    msg('A newer version of this checklist has saved answers on this device. They were not changed. Save your answers as a file.', {
      id: 'plan.newer',
    }),
  'copy-yourself': () =>
    msg('Copying is not allowed here. The code is selected: copy it with the keyboard or the menu.', { id: 'plan.copy-yourself' }),
  forgotten: () => msg('Deleted from this device. Your answers stay on this page until you close it.', { id: 'plan.forgotten' }),
  anew: () => msg('All answers cleared.', { id: 'plan.anew' }),
  copied: () => msg('Code copied.', { id: 'plan.copied' }),
  blocked: () => msg('This browser cannot save your answers. Save them as a file.', { id: 'plan.blocked' }),
  full: () => msg('This device is full. Save your answers as a file.', { id: 'plan.full' }),
  'no-code': () => msg('There is no answer code in this text. Answer codes start with BC1.', { id: 'plan.no-code' }),
  'broken-code': () => msg('Part of this code is missing or changed. Copy the whole code and paste it again.', { id: 'plan.broken-code' }),
  'other-checklist': () => msg('These answers are for another checklist.', { id: 'plan.other-checklist' }),
  'many-codes': () => msg('There is more than one code here. Load one at a time.', { id: 'plan.many-codes' }),
  'not-readable': () => msg('This could not be read. Your answers have not changed.', { id: 'plan.not-readable' }),
} satisfies Record<
  Trouble | KeepTrouble | 'remembered' | 'remembered-maybe' | 'set-aside' | 'forgotten' | 'anew' | 'copied' | 'copy-yourself',
  Sentence
>;

export const sentences = {
  ...fixed,
  taken: (count: number, locale: string): string =>
    plural(count, locale, {
      zero: () => msg(str`${count} answers loaded.`, { id: 'plan.taken.zero' }),
      one: () => msg(str`${count} answer loaded.`, { id: 'plan.taken.one' }),
      few: () => msg(str`${count} answers loaded.`, { id: 'plan.taken.few' }),
      many: () => msg(str`${count} answers loaded.`, { id: 'plan.taken.many' }),
      other: () => msg(str`${count} answers loaded.`, { id: 'plan.taken.other' }),
    }),
};

const reasons: Readonly<Record<Reason, Sentence>> = {
  overdue: () => msg('Overdue', { id: 'plan.overdue', desc: 'Why a step comes first' }),
  soon: () => msg('Due soon', { id: 'plan.soon', desc: 'Why a step comes first: due within two weeks' }),
  again: () => msg('Due again', { id: 'plan.again', desc: 'Was done, and is to be done again' }),
  'matters-most': () => msg('Very important', { id: 'plan.matters-most', desc: 'Of a step' }),
  matters: () => msg('Important', { id: 'plan.matters', desc: 'Of a step, second of three' }),
  begun: () => msg('Already started', { id: 'plan.begun', desc: 'Of a step' }),
  'takes-minutes': () => msg('Takes minutes', { id: 'plan.minutes', desc: 'Of a step' }),
  'takes-hours': () => msg('Takes hours', { id: 'plan.hours', desc: 'Of a step' }),
  'takes-days': () => msg('Takes days', { id: 'plan.days', desc: 'Of a step' }),
};

export const reasonWords = (reason: Reason): string => reasons[reason]();

/** How often: "Once a year". Nothing for what has no plain words. */
export function oftenWords(repeat: string): string {
  const { months = 0, days = 0 } = partsOf(repeat) ?? {};
  if (months && days) return '';
  switch (months || -days) {
    case 24:
      return msg('Every 2 years', { id: 'plan.every-2-years' });
    case 12:
      return msg('Every year', { id: 'plan.every-year' });
    case 6:
      return msg('Every 6 months', { id: 'plan.every-6-months' });
    case 3:
      return msg('Every 3 months', { id: 'plan.every-3-months' });
    case 1:
      return msg('Every month', { id: 'plan.every-month' });
    case -7:
      return msg('Every week', { id: 'plan.every-week' });
    default:
      return '';
  }
}
