/** Text as HTML, and as the value of an attribute: by numbers, which content systems leave as they are. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
