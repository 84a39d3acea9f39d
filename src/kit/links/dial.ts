import { dialled } from '../../schema/phone.js';

/** The address that a phone dials; a national number of `country` (ISO 3166) with the code of that country. */
export const dial = (number: string, country?: string): string => `tel:${dialled(number, country)}`;
