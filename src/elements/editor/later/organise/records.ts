/** The records of counters: joined, told, saved for all counters. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  canVerify,
  conflicts,
  ledgerFile,
  mergeEntries,
  report,
  REPORT_COLUMNS,
  reportCsv,
  reportHeadings,
  type JoinedLedgers,
} from '../../../../engines/stamps/index.js';
import { dayIn } from '../../../../engines/stamps/calendar.js';
import { formatDate } from '../../../../kit/intl/date.js';
import { formatNumber } from '../../../../kit/intl/number.js';
import { saveFile } from '../../../../kit/output/download.js';
import { file } from '../../../../kit/ui/icons-more.js';
import { msg, str } from '../../../../schema/messages.js';
import type { CounterLedger } from '../../../../engines/stamps/types.js';
import type { Organiser } from './organiser.js';
import { fileButton, type Section } from './section.js';

/** More conflicts than these are only counted. */
const SHOWN = 20;

export const recordsView = (organiser: Organiser): Section => ({
  id: 'records',
  title: msg('Records of the counters', { id: 'organise.records' }),
  body: html`<p>
      ${msg('At the end of a month, each counter saves its records as a file and sends it to you. Open all of them here. Send the file with all records back, so that no stamp is used twice.', { id: 'organise.records-why' })}
    </p>
    <p class="row">
      ${fileButton(
        msg('Open record files', { id: 'organise.open-records' }),
        (files) =>
          void organiser.act('records', async () => {
            const joined = await organiser.addRecords(files);
            return () => told(joined);
          }),
        { accept: '.json,application/json', multiple: true, name: 'records' },
      )}
      ${
        organiser.joined
          ? html`<button type="button" class="text" @click=${() => organiser.forgetRecords()}>
              ${msg('Close these files', { id: 'organise.close-records' })}
            </button>`
          : nothing
      }
    </p>
    ${organiser.joined?.ledger ? result(organiser, organiser.joined) : nothing}`,
});

/** What became of the files. */
function told({ files, refused }: JoinedLedgers): string {
  const names = (all: readonly { readonly name: string }[]): string => [...new Set(all.map(({ name }) => name))].join(', ');
  const others = refused.filter(({ programme }) => programme !== undefined);
  const none = refused.filter(({ programme }) => programme === undefined);
  const left = files.reduce((sum, one) => sum + one.refused, 0);
  return [
    files.length && msg(str`Files with records: ${files.length}.`, { id: 'organise.files', desc: 'A number' }),
    left && msg(str`Entries left out, because they are not valid: ${left}.`, { id: 'organise.left-out', desc: 'A number' }),
    none.length && msg(str`Not records of a counter: ${names(none)}.`, { id: 'organise.no-records', desc: 'Names of files' }),
    others.length && msg(str`From another programme: ${names(others)}.`, { id: 'organise.other-records', desc: 'Names of files' }),
  ]
    .filter(Boolean)
    .join(' ');
}

interface Sums {
  readonly of: Organiser['programme'];
  readonly made: ReturnType<typeof report>;
  readonly twice: ReturnType<typeof conflicts>;
}
/** Of each joined ledger, once: the page is drawn often, and a ledger is long. */
const sums = new WeakMap<CounterLedger, Sums>();

function sumsOf(ledger: CounterLedger, of: Organiser['programme']): Sums {
  const known = sums.get(ledger);
  if (known && known.of === of) return known;
  const found = { of, made: report(ledger, of), twice: conflicts(mergeEntries(ledger, ledger.unverified)) };
  sums.set(ledger, found);
  return found;
}

function result({ editor, programme, participants, session }: Organiser, { ledger, files }: JoinedLedgers): TemplateResult {
  const { code, plain } = { code: editor.host.locale.code, plain: (text: never) => editor.host.locale.plain(text) };
  const number = (value: number): string => formatNumber(code, value);
  const { made, twice } = sumsOf(ledger!, programme);
  const headings = reportHeadings();
  const unverified = files.reduce((sum, one) => sum + one.unverified, 0);
  const nameOf = (id: string): string => plain((participants.find((one) => one.id === id)?.name ?? id) as never);
  const id = String((session.exported as { id?: unknown }).id);
  const save = (text: () => string, type: string, name: string, words: string): TemplateResult =>
    html`<button
      type="button"
      class="button"
      data-save=${name}
      @click=${({ currentTarget }: Event) => void saveFile(currentTarget as Element, text(), type, name)}
    >
      ${file()}${words}
    </button>`;
  return html`${
      unverified
        ? html`<p class="inset">
            ${canVerify() ? msg(str`Entries that no counter of this programme has signed: ${number(unverified)}. They are counted, and prove nothing.`, { id: 'organise.unverified', desc: 'A number' }) : msg(str`Entries whose signatures cannot be checked here, because the address of this page does not start with https: ${number(unverified)}.`, { id: 'organise.unverifiable', desc: 'A number' })}
          </p>`
        : nothing
    }
    ${
      twice.length
        ? html`<div class="inset" data-twice>
            <p>
              ${msg(str`Stamps used more than once: ${number(twice.length)}. The counters had not shared their records.`, { id: 'organise.twice', desc: 'A number' })}
            </p>
            <ul>
              ${twice.slice(0, SHOWN).map(
                ({ stamp, redemptions }) =>
                  html`<li>
                    <code>${stamp}</code>
                    ${redemptions.map(({ participant, at }) => `${nameOf(participant)}, ${formatDate(code, dayIn(programme ?? {}, at * 1000))}`).join('; ')}
                  </li>`,
              )}
            </ul>
          </div>`
        : nothing
    }
    <div class="scroll" role="region" tabindex="0" aria-label=${msg('Report', { id: 'organise.report', desc: 'Name of a table' })}>
      <table>
        <thead>
          <tr>
            ${REPORT_COLUMNS.map((name, at) => html`<th scope="col" class=${at > 1 ? 'figure' : nothing}>${headings[name]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${made.rows.map(
            (row) =>
              html`<tr>
                <th scope="row">${nameOf(row.participant)}</th>
                <td>${row.month}</td>
                ${[row.given, row.redeemed, row.rewards, row.taken].map((value) => html`<td class="figure">${number(value)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="row">
      ${save(() => `${ledgerFile(ledger!)}\n`, 'application/json', `${id}-records.json`, msg('Save all records', { id: 'organise.save-records', desc: 'Button: one file for all counters' }))}
      ${save(() => reportCsv(made, headings), 'text/csv', `${id}-report.csv`, msg('Save the report as a table', { id: 'organise.save-report', desc: 'Button: saves a CSV file for a spreadsheet' }))}
      ${save(() => `${JSON.stringify(made, null, 2)}\n`, 'application/json', `${id}-report.json`, msg('Save the report as JSON', { id: 'organise.save-json', desc: 'Button; JSON is a format for programs' }))}
    </p>`;
}
