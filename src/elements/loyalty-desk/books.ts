/** What was given and taken here, and the exchange with other counters. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../documents/messages.js';
import { dayIn } from '../../documents/stamps/calendar.js';
import { conflicts } from '../../documents/stamps/ledger.js';
import { download } from '../../kit/download.js';
import { reasonWords } from '../../kit/loyalty/reasons.js';
import type { LoyaltyScene } from '../../kit/loyalty/scene.js';
import type { DeskView } from './view.js';

export function books(view: DeskView, { format, programme }: LoyaltyScene): TemplateResult {
  const desk = view.till.desk!;
  const { ledger } = desk;
  const own = ledger.given[desk.till] ?? {};
  const month = dayIn(programme, Date.now()).slice(0, 7);
  const given = Object.values(own[month] ?? {}).reduce((sum, count) => sum + count, 0);
  const mine = ledger.spent.filter(({ till }) => till === desk.till);
  const taken = mine.filter(({ at }) => dayIn(programme, at * 1000).startsWith(month)).length;
  const twice = conflicts(ledger).length;
  const merge = async (event: Event): Promise<void> => {
    const field = event.currentTarget as HTMLInputElement;
    const one = field.files?.[0];
    if (!one) return;
    try {
      const { added } = await desk.merge(await one.text());
      view.tell(() => msg(str`Joined. New redemptions: ${format.number(added)}.`, { id: 'desk.merged', desc: 'A number follows' }));
    } catch (error) {
      view.tell(() =>
        error instanceof RangeError
          ? msg('This is no file of a counter of this programme.', { id: 'desk.merge-bad' })
          : reasonWords('not-kept'),
      );
    }
    field.value = '';
  };
  return html`<section class="chapter" aria-labelledby="h-books">
    <h3 id="h-books">${msg('Books', { id: 'desk.books', desc: 'Heading: what was given and taken at this counter' })}</h3>
    <div class="body">
      <dl class="sums">
        <div>
          <dt>${msg('Stamps given this month', { id: 'desk.given' })}</dt>
          <dd>${format.number(given)}</dd>
        </div>
        <div>
          <dt>${msg('Rewards this month', { id: 'desk.rewards' })}</dt>
          <dd>${format.number(taken)}</dd>
        </div>
      </dl>
      ${twice ? html`<p class="notice">${msg(str`Stamps that were spent twice, at counters that did not know of each other: ${format.number(twice)}.`, { id: 'desk.conflicts', desc: 'A number follows' })}</p>` : nothing}
      ${desk.lost ? html`<p class="notice">${msg('A part of the books in this browser cannot be read.', { id: 'desk.lost' })}</p>` : nothing}
      <p class="muted">
        ${msg('Without a network one counter does not know what another one took. Exchange the files now and then, with the organiser or with each other.', { id: 'desk.books-why' })}
      </p>
      <p class="row">
        <button
          type="button"
          class="text"
          @click=${async () => download(await desk.export(), 'application/json', `${programme.id}-${view.till.participant?.id ?? 'counter'}.json`)}
        >
          ${msg('Save the books', { id: 'desk.export' })}
        </button>
        <button
          type="button"
          class="text"
          @click=${(event: Event) => (event.currentTarget as HTMLElement).parentElement!.querySelector('input')!.click()}
        >
          ${msg('Join the books of others', { id: 'desk.merge' })}
        </button>
        <input
          type="file"
          hidden
          accept=".json,application/json"
          aria-label=${msg('Join the books of others', { id: 'desk.merge' })}
          @change=${merge}
        />
      </p>
    </div>
  </section>`;
}
