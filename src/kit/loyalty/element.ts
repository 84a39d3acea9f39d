import type { Loyalty } from '../../formats/loyalty/loyalty.js';
import { BobElement } from '../element/element.js';

/** What the four elements of a loyalty programme have in common. */
export abstract class LoyaltyElement extends BobElement<Loyalty> {}
