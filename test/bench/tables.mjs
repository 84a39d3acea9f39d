/** Tables of text: padded for a terminal, or in Markdown for the docs. */

const isNumber = (cell) => /^[<~]?[\d.-]/.test(cell);

/**
 * @param {{ title: string, head: string[], rows: unknown[][], note?: string }} table
 * @param {boolean} markdown
 * @returns {string}
 */
export function printed({ title, head, rows, note }, markdown) {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const right = head.map((_, column) => column > 0 && rows.every((row) => isNumber(String(row[column]))));
  const line = (row) => row.map((cell, column) => (right[column] ? cell.padStart(widths[column]) : cell.padEnd(widths[column])));
  if (!markdown)
    return [title, ...cells.map((row) => `  ${line(row).join('  ').trimEnd()}`), ...(note ? [`  ${note}`] : []), ''].join('\n');
  const rule = widths.map((width, column) => (right[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  const body = [line(cells[0]), rule, ...cells.slice(1).map(line)].map((row) => `| ${row.join(' | ')} |`);
  return [`**${title}**`, '', ...body, '', ...(note ? [note, ''] : [])].join('\n');
}
