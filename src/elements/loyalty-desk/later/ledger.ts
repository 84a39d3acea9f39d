/** What was given here this month, and the exchange of ledgers with other counters. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import { conflicts } from '../../../engines/stamps/counter/ledger.js';
import { saveFile } from '../../../kit/output/download.js';
import { reasonText } from '../../../kit/loyalty/reasons.js';
import { monthSums } from '../logic/month-sums.js';
import type { Counter } from './counter.js';

export function ledgerView(counter: Counter): TemplateResult {
  const { store, context } = counter;
  const { format, programme } = context;
  const desk = store.counter!;
  const { ledger } = desk;
  const month = monthSums(ledger, programme, desk.till);
  const unverified = ledger.unverified.spent.length;
  const twice = conflicts(ledger).length;
  const merge = async (event: Event): Promise<void> => {
    const field = event.currentTarget as HTMLInputElement;
    const one = field.files?.[0];
    if (!one) return;
    try {
      const { added, unverified: doubtful, refused } = await desk.merge(await one.text());
      counter.setStatus(() =>
        [
          msg(str`Records added. New rewards: ${format.number(added)}.`, { id: 'desk.merged', desc: 'A number follows' }),
          doubtful &&
            msg(str`Not verified: ${format.number(doubtful)}.`, { id: 'desk.merged-doubtful', desc: 'A number of entries follows' }),
          refused &&
            msg(str`Left out, because they are not valid: ${format.number(refused)}.`, {
              id: 'desk.merged-refused',
              desc: 'A number of entries follows',
            }),
        ]
          .filter(Boolean)
          .join(' '),
      );
    } catch (error) {
      counter.setStatus(() =>
        error instanceof RangeError
          ? msg('This file does not contain counter records for this programme.', { id: 'desk.merge-bad' })
          : reasonText('not-kept'),
      );
    }
    field.value = '';
  };
  return html`<section class="chapter" aria-labelledby="h-ledger">
    <h3 id="h-ledger">${msg('Records', { id: 'desk.books', desc: 'Heading: what was given and taken at this counter' })}</h3>
    <div class="body">
      <dl class="sums">
        <div>
          <dt>${msg('Stamps given this month', { id: 'desk.given' })}</dt>
          <dd>${format.number(month.stamps)}</dd>
        </div>
        <div>
          <dt>${msg('Rewards given this month', { id: 'desk.rewards' })}</dt>
          <dd>${format.number(month.rewards)}</dd>
        </div>
      </dl>
      ${twice ? html`<p class="notice">${msg(str`Stamps used twice, at counters that had not shared their records: ${format.number(twice)}.`, { id: 'desk.conflicts', desc: 'A number follows' })}</p>` : nothing}
      ${
        unverified
          ? html`<p class="notice" part="unverified">
              ${msg(str`Not verified: ${format.number(unverified)}. No counter of this programme has signed the file with these rewards. This counter only warns you about them.`, { id: 'desk.unverified', desc: 'A number of entries' })}
            </p>`
          : nothing
      }
      ${desk.lost ? html`<p class="notice">${msg('Some of the records in this browser cannot be read. Add the last record file you saved.', { id: 'desk.lost' })}</p>` : nothing}
      <p class="muted">
        ${msg('Counters do not see each other’s records. Save and swap record files regularly, with the organiser or with other counters, so that no stamp is used twice.', { id: 'desk.books-why' })}
      </p>
      <p class="row">
        <button
          type="button"
          class="text"
          @click=${async () => void (await saveFile(counter.anchor, await desk.export(), 'application/json', `${programme.id}-${store.participant?.id ?? 'counter'}.json`))}
        >
          ${msg('Save the records', { id: 'desk.export' })}
        </button>
        <button
          type="button"
          class="text"
          @click=${(event: Event) => (event.currentTarget as HTMLElement).parentElement!.querySelector('input')!.click()}
        >
          ${msg('Add records from other counters', { id: 'desk.merge' })}
        </button>
        <input
          type="file"
          hidden
          accept=".json,application/json"
          aria-label=${msg('Add records from other counters', { id: 'desk.merge' })}
          @change=${merge}
        />
      </p>
    </div>
  </section>`;
}
