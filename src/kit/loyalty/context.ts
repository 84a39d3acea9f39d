import type { Loyalty, Participant } from '../../formats/loyalty/loyalty.js';
import type { Locale } from '../element/locale.js';
import { formatter, type Formatter } from '../intl/format.js';

/** What the views of a loyalty programme are drawn with. */
export interface LoyaltyContext {
  readonly programme: Loyalty;
  readonly locale: Locale;
  readonly format: Formatter;
}

export const contextOf = (programme: Loyalty, locale: Locale): LoyaltyContext => ({ programme, locale, format: formatter(locale.code) });

/** The participant with this id; stamps may come from firms that have left the programme since. */
export const participantOf = ({ participants }: Loyalty, id: string): Participant | undefined => participants?.find((one) => one.id === id);
