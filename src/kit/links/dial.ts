/** The address that a phone dials: digits, and the plus that leads to a country. */
export const dial = (number: string): string => `tel:${number.replace(/(?!^\+)\D/g, '')}`;
