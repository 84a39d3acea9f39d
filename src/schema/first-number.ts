/** The first number of a text, its digits and the plus that leads to a country: without `(0)`, a second number and an extension. */
export const firstNumber = (text: string): string =>
  text
    .slice(0, 60)
    .replace(/\(0\)/g, '')
    .split(/(?<=(?:\d\D?){6,})\s*(?:[/,;|]|[a-z])/i)[0]!
    .replace(/(?!^\s*\+)\D/g, '')
    .trim()
    .replace(/^00/, '+');
