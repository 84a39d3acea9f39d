/** An address as it is read: without scheme and final slash. */
export const shown = (address: string): string => address.replace(/^(?:https?:\/\/(?:www\.)?|mailto:|tel:)/, '').replace(/\/$/, '');
