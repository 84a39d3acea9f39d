import type { Loyalty, Participant } from '../../formats/loyalty/loyalty.js';
import type { Formatter } from '../intl/format.js';
import type { Prose } from '../text/prose.js';

/** With what the views of a loyalty programme are drawn. */
export interface LoyaltyScene extends Prose {
  readonly format: Formatter;
  readonly programme: Loyalty;
  /** Runs `words` in the element's language. */
  readonly say: <T>(words: () => T) => T;
}

/** Who has this id; stamps may come from firms that have left the programme since. */
export const participantOf = ({ participants }: Loyalty, id: string): Participant | undefined => participants?.find((one) => one.id === id);
