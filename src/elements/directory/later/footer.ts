/** The members found as files to save, and printing. */
import { html, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import { saveFile } from '../../../kit/output/download.js';
import type { DirectoryActions, DirectoryHost, ExportFormat, RenderContext } from '../types.js';
import { membersInWords } from '../first/header.js';

type FooterActions = Pick<DirectoryActions, 'announce' | 'export' | 'print'>;

const types: Readonly<Record<ExportFormat, string>> = { csv: 'text/csv', json: 'application/json', vcard: 'text/vcard' };

async function save(
  event: Event,
  format: ExportFormat,
  { cluster, finder, locale }: RenderContext,
  host: DirectoryHost,
  actions: FooterActions,
): Promise<void> {
  const { count } = finder.found;
  const anchor = event.currentTarget as Element;
  const name = `${cluster.id ?? 'members'}.${format === 'vcard' ? 'vcf' : format}`;
  if (!(await saveFile(anchor, await actions.export(format), types[format], name))) return;
  actions.announce(host.say(() => msg(str`Saved: ${membersInWords(count, locale.code)}`, { id: 'dirs.saved' })));
}

export function footer(context: RenderContext, host: DirectoryHost, actions: FooterActions): TemplateResult {
  const { finder, locale } = context;
  const formats: Readonly<Record<ExportFormat, string>> = {
    csv: msg('Spreadsheet for Excel (CSV)', { id: 'dirs.csv' }),
    vcard: msg('Contacts (vCard)', { id: 'dirs.vcard' }),
    json: msg('Data (JSON)', { id: 'dirs.json' }),
  };
  const what = msg(str`Download or print: ${membersInWords(finder.found.count, locale.code)}`, { id: 'dirs.take' });
  return html`<div class="foot" role="group" aria-label=${what}>
    <p>${what}</p>
    ${Object.entries(formats).map(
      ([format, name]) =>
        html`<button type="button" class="text" @click=${(event: Event) => save(event, format as ExportFormat, context, host, actions)}>
          ${name}
        </button>`,
    )}
    <button type="button" class="text" @click=${() => actions.print()}>${msg('Print', { id: 'dirs.print' })}</button>
  </div>`;
}
