/** Below the notices: how many are found, those that were answered, those that are over, paper. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import { plural } from '../../../schema/plural.js';
import type { RenderContext } from '../first/state.js';

export interface FooterActions {
  done(): void;
  print(): void;
  /** Takes away what keeps all notices out. */
  clear(): void;
}

function expiredWords(many: number, code: string): string {
  const count = String(many);
  return plural(many, code, {
    zero: () => msg(str`${count} expired notices are not shown.`, { id: 'boardMore.expired.zero' }),
    one: () => msg(str`${count} expired notice is not shown.`, { id: 'boardMore.expired.one' }),
    few: () => msg(str`${count} expired notices are not shown.`, { id: 'boardMore.expired.few' }),
    many: () => msg(str`${count} expired notices are not shown.`, { id: 'boardMore.expired.many' }),
    other: () => msg(str`${count} expired notices are not shown.`, { id: 'boardMore.expired.other' }),
  });
}

export function foundWords(many: number, code: string): string {
  const count = String(many);
  return plural(many, code, {
    zero: () => msg(str`${count} notices found`, { id: 'boardMore.found.zero' }),
    one: () => msg(str`${count} notice found`, { id: 'boardMore.found.one' }),
    few: () => msg(str`${count} notices found`, { id: 'boardMore.found.few' }),
    many: () => msg(str`${count} notices found`, { id: 'boardMore.found.many' }),
    other: () => msg(str`${count} notices found`, { id: 'boardMore.found.other' }),
  });
}

export function footer({ listing, locale, state }: RenderContext, found: number, act: FooterActions): TemplateResult {
  const [done, expired] = [listing.count('done'), listing.count('expired')];
  const solved = msg(str`Show solved notices (${String(done)})`, { id: 'boardMore.show-done', desc: 'How many there are' });
  return html`<div class="foot">
    <span class="found" role="status"></span>
    ${
      !found && (state.hits || Object.values(state.filters).flat().length)
        ? html`<button type="button" class="text" @click=${act.clear}>${msg('Show all notices', { id: 'boardMore.show-all' })}</button>`
        : nothing
    }
    ${
      done || state.done
        ? html`<button type="button" class="text" @click=${act.done}>
            ${state.done ? msg('Show open notices', { id: 'boardMore.show-open' }) : solved}
          </button>`
        : nothing
    }
    ${found ? html`<button type="button" class="text" @click=${act.print}>${msg('Print', { id: 'boardMore.print' })}</button>` : nothing}
    ${expired ? html`<span class="muted">${expiredWords(expired, locale.code)}</span>` : nothing}
  </div>`;
}
