/** Kinds of visibility, counts and changes in words. */
import { share as hundredth, writing } from '../../../engines/figures/numbers.js';
import type { Comparison } from '../../../engines/figures/compare.js';
import type { AppearanceType } from '../../../formats/figures/figures.js';
import type { Locale } from '../../../kit/element/locale.js';
import { formatNumber, formatPercent } from '../../../kit/intl/number.js';
import { msg, str } from '../../../schema/messages.js';
import { plural } from '../../../schema/plural.js';
import type { Text } from '../../../schema/text.js';

const types: Readonly<Record<AppearanceType, () => string>> = {
  press: () => msg('Press', { id: 'figuresMore.press' }),
  radio: () => msg('Radio', { id: 'figuresMore.radio' }),
  television: () => msg('Television', { id: 'figuresMore.television' }),
  web: () => msg('Web', { id: 'figuresMore.web' }),
  fair: () => msg('Fair', { id: 'figuresMore.fair', desc: 'A trade fair' }),
  invitation: () => msg('Invitation', { id: 'figuresMore.invitation' }),
  award: () => msg('Award', { id: 'figuresMore.award' }),
  publication: () => msg('Publication', { id: 'figuresMore.publication', desc: 'A book, a report' }),
  other: () => msg('Other', { id: 'figuresMore.other', desc: 'Kind of visibility: none of the others' }),
};

export const typeName = (type: AppearanceType = 'other'): string => types[type]();

/** The kinds in the order in which they are listed. */
export const allTypes = Object.keys(types) as AppearanceType[];

export function entries(many: number, code: string): string {
  const count = formatNumber(code, many);
  return plural(many, code, {
    zero: () => msg(str`${count} entries`, { id: 'figuresMore.entries.zero' }),
    one: () => msg(str`${count} entry`, { id: 'figuresMore.entries.one' }),
    few: () => msg(str`${count} entries`, { id: 'figuresMore.entries.few' }),
    many: () => msg(str`${count} entries`, { id: 'figuresMore.entries.many' }),
    other: () => msg(str`${count} entries`, { id: 'figuresMore.entries.other' }),
  });
}

/** From so many times as much on, per cent tell nothing. */
const MANY_TIMES = 10;

/** "+32 (8% more)", "+4 percentage points", "No change", "First figure". Never by colour or sign alone. */
export function changeWords({ before, by, share }: Comparison, unit: Text | undefined, locale: Locale): string {
  const { code } = locale;
  if (before === undefined) return msg('First figure', { id: 'figuresMore.first', desc: 'There is none before it' });
  if (by === 0) return msg('No change', { id: 'figuresMore.same' });
  if (by === undefined) return '';
  const sum = formatNumber(code, by, { ...writing(by), signDisplay: 'exceptZero' }).replace('-', '\u2212');
  if (locale.plain(unit) === '%')
    return msg(str`${sum} percentage points`, { id: 'figuresMore.points', desc: 'The difference of two shares' });
  if (share === undefined || !(Math.abs(share) < MANY_TIMES)) return sum;
  const percent = formatPercent(code, Math.abs(share));
  return by > 0
    ? msg(str`${sum} (${percent} more)`, { id: 'figuresMore.more', desc: 'A difference, and the same in per cent' })
    : msg(str`${sum} (${percent} less)`, { id: 'figuresMore.less', desc: 'A difference, and the same in per cent' });
}

/** Whether it is better or worse, where the owner said what better is. */
export const judged = ({ good }: Comparison): string =>
  good === undefined ? '' : good ? msg('Better', { id: 'figuresMore.better' }) : msg('Worse', { id: 'figuresMore.worse' });

/** A value as it stands in the tables of charts: exact, per cent as such; without its unit. */
export function valueWords(value: number, unit: Text | undefined, locale: Locale): string {
  const isPercent = locale.plain(unit) === '%';
  return formatNumber(locale.code, isPercent ? hundredth(value) : value, { ...writing(value), ...(isPercent && { style: 'percent' }) });
}
