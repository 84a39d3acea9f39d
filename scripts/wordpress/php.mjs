/** A value as PHP: strings are only ever between single quotes, in which PHP reads nothing but `\\` and `\'`. */
export function php(value, indent = '') {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  const inner = `${indent}\t`;
  const entries = Array.isArray(value)
    ? value.map((one) => php(one, inner))
    : Object.entries(value).map(([key, one]) => `${php(key)} => ${php(one, inner)}`);
  return entries.length ? `array(\n${entries.map((entry) => `${inner}${entry},\n`).join('')}${indent})` : 'array()';
}
