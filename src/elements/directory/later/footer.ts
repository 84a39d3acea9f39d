/** What can be taken along of the members found. */
import { html, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import { saveFile } from '../../../kit/output/download.js';
import type { Actions, Scene } from '../types.js';
import { membersInWords } from '../first/header.js';

const types = { csv: 'text/csv', json: 'application/json', vcard: 'text/vcard' } as const;

async function save(event: Event, format: keyof typeof types, { cluster, finder, speech }: Scene, actions: Actions): Promise<void> {
  const { count } = finder.found;
  const anchor = event.currentTarget as Element;
  const name = `${cluster.id ?? 'members'}.${format === 'vcard' ? 'vcf' : format}`;
  if (!(await saveFile(anchor, await actions.export(format), types[format], name))) return;
  actions.tell(actions.say(() => msg(str`Saved: ${membersInWords(count, speech.code)}`, { id: 'dirs.saved' })));
}

export function foot(scene: Scene, actions: Actions): TemplateResult {
  const { finder, speech } = scene;
  const formats = {
    csv: msg('Table for Excel (CSV)', { id: 'dirs.csv' }),
    vcard: msg('Contacts (vCard)', { id: 'dirs.vcard' }),
    json: msg('Data (JSON)', { id: 'dirs.json' }),
  } as const;
  const what = msg(str`To take along: ${membersInWords(finder.found.count, speech.code)}`, { id: 'dirs.take' });
  return html`<div class="foot" role="group" aria-label=${what}>
    <p>${what}</p>
    ${Object.entries(formats).map(
      ([format, name]) =>
        html`<button type="button" class="text" @click=${(event: Event) => save(event, format as keyof typeof formats, scene, actions)}>
          ${name}
        </button>`,
    )}
    <button type="button" class="text" @click=${() => actions.print()}>${msg('Print', { id: 'dirs.print' })}</button>
  </div>`;
}
