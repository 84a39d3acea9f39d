/** Every value of a chart as a table. It is closed at first, and comes when the chart stands. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../schema/messages.js';
import type { TableContent } from './chart.js';

/**
 * @param part The name of the table as a part.
 * @param most Only so many rows are drawn.
 */
export function chartTable({ values, name, exact, unit, locale }: TableContent, part?: string, most = Infinity): TemplateResult {
  const notes = values.some(({ note }) => note);
  const head = locale.plain(unit) ? locale.text(unit) : msg('Value', { id: 'chart.value' });
  return html`<table part=${part ?? nothing}>
    <caption>
      ${name}
    </caption>
    <thead>
      <tr>
        <th scope="col">${msg('Period', { id: 'chart.period' })}</th>
        <th scope="col" class="number">${head}</th>
        ${notes ? html`<th scope="col">${msg('Note', { id: 'chart.note' })}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${values.slice(0, most).map(
        ({ period, value, note }) =>
          html`<tr>
            <th scope="row">${period}</th>
            <td class="number">${Number.isFinite(value) ? exact(value) : '–'}</td>
            ${notes ? html`<td>${locale.text(note)}</td>` : nothing}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
