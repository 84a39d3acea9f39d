/** The words of the lazy half, in the language of the element while it draws. */
import { msg, str } from '../../../schema/messages.js';
import type { Trouble } from '../../../engines/checklist/exchange.js';
import { partsOf } from '../../../engines/checklist/repeat.js';
import type { Reason } from '../../../engines/checklist/plan.js';
import { plural } from '../../../schema/plural.js';
import type { KeepTrouble } from './stored-answers.js';

export type Sentence = () => string;

const fixed = {
  remembered: () => msg('Kept on this device from now on.', { id: 'plan.remembered' }),
  'remembered-maybe': () =>
    msg('Kept on this device from now on. The browser may delete it early here: save your answers as a file, too.', {
      id: 'plan.remembered-maybe',
    }),
  'set-aside': () =>
    msg('Kept on this device from now on. What was kept here before cannot be read. It was put aside, not deleted.', {
      id: 'plan.set-aside',
    }),
  newer: () =>
    msg('A newer version of this checklist has kept answers here. They were left as they are. Save your answers as a file.', {
      id: 'plan.newer',
    }),
  'copy-yourself': () =>
    msg('Copying is not allowed here. The code is selected: copy it with the keyboard or the menu.', { id: 'plan.copy-yourself' }),
  forgotten: () =>
    msg('Nothing is kept on this device any more. Your answers stay in this page until you close it.', { id: 'plan.forgotten' }),
  anew: () => msg('All answers are taken away.', { id: 'plan.anew' }),
  copied: () => msg('The code is copied.', { id: 'plan.copied' }),
  blocked: () => msg('This browser keeps nothing here. Save your answers as a file.', { id: 'plan.blocked' }),
  full: () => msg('There is no room left on this device. Save your answers as a file.', { id: 'plan.full' }),
  'no-code': () => msg('There is no code in this text. A code begins with BC1.', { id: 'plan.no-code' }),
  'broken-code': () =>
    msg('The code is cut off or changed. Copy it once more, from its first to its last letter.', { id: 'plan.broken-code' }),
  'other-checklist': () => msg('These are the answers to another checklist.', { id: 'plan.other-checklist' }),
  'many-codes': () => msg('There are several codes. Read one at a time.', { id: 'plan.many-codes' }),
  'not-readable': () => msg('This cannot be read. Your answers are as they were.', { id: 'plan.not-readable' }),
} satisfies Record<
  Trouble | KeepTrouble | 'remembered' | 'remembered-maybe' | 'set-aside' | 'forgotten' | 'anew' | 'copied' | 'copy-yourself',
  Sentence
>;

export const sentences = {
  ...fixed,
  taken: (count: number, locale: string): string =>
    plural(count, locale, {
      zero: () => msg(str`${count} answers were read.`, { id: 'plan.taken.zero' }),
      one: () => msg(str`${count} answer was read.`, { id: 'plan.taken.one' }),
      few: () => msg(str`${count} answers were read.`, { id: 'plan.taken.few' }),
      many: () => msg(str`${count} answers were read.`, { id: 'plan.taken.many' }),
      other: () => msg(str`${count} answers were read.`, { id: 'plan.taken.other' }),
    }),
};

const reasons: Readonly<Record<Reason, Sentence>> = {
  overdue: () => msg('Its day has passed', { id: 'plan.overdue', desc: 'Why a step comes first' }),
  soon: () => msg('Its day is near', { id: 'plan.soon', desc: 'Why a step comes first: due within two weeks' }),
  again: () => msg('Due again', { id: 'plan.again', desc: 'Was done, and is to be done again' }),
  'matters-most': () => msg('Matters most', { id: 'plan.matters-most', desc: 'Of a step' }),
  matters: () => msg('Matters much', { id: 'plan.matters', desc: 'Of a step, second of three' }),
  begun: () => msg('Begun already', { id: 'plan.begun', desc: 'Of a step' }),
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
      return msg('Every second year', { id: 'plan.every-2-years' });
    case 12:
      return msg('Once a year', { id: 'plan.every-year' });
    case 6:
      return msg('Twice a year', { id: 'plan.every-6-months' });
    case 3:
      return msg('Four times a year', { id: 'plan.every-3-months' });
    case 1:
      return msg('Once a month', { id: 'plan.every-month' });
    case -7:
      return msg('Once a week', { id: 'plan.every-week' });
    default:
      return '';
  }
}
