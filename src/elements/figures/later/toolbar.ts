/** The choice of view; with the report, that of its year, and paper. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../../schema/messages.js';
import type { View } from '../first/state.js';

const views: Readonly<Record<View, () => string>> = {
  charts: () => msg('Charts', { id: 'figuresMore.charts', desc: 'A view: figures as charts' }),
  report: () => msg('Annual report', { id: 'figuresMore.report' }),
};

export interface YearChoice {
  readonly years: readonly number[];
  readonly year: number | undefined;
  choose(year: number): void;
}

export interface ToolbarContext extends YearChoice {
  show(view: View): void;
  print(): void;
}

/** Nothing where there is nothing to choose from. */
export function yearChoice({ years, year, choose }: YearChoice): unknown {
  if (years.length < 2) return nothing;
  const change = ({ target }: Event): void => choose(Number((target as HTMLSelectElement).value));
  return html`<select class="years" aria-label=${msg('Year', { id: 'figuresMore.year' })} @change=${change}>
    ${years.map((one) => html`<option value=${one} ?selected=${one === year}>${one}</option>`)}
  </select>`;
}

export function toolbar(view: View, context: ToolbarContext): TemplateResult {
  return html`<div class="views" role="group" aria-label=${msg('View', { id: 'figuresMore.view' })}>
      ${Object.entries(views).map(
        ([name, words]) =>
          html`<button type="button" aria-pressed=${name === view} @click=${() => context.show(name as View)}>${words()}</button>`,
      )}
    </div>
    ${
      view === 'report'
        ? html`${yearChoice(context)}
            <button type="button" class="solid" @click=${context.print}>
              ${msg('Print or save as PDF', { id: 'figuresMore.print-report' })}
            </button>`
        : nothing
    }`;
}
