/** The QR code: for paper, and for a phone beside the screen. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ForQr, NoQr } from '../../../../engines/carry/for-qr.js';
import { shown } from '../../../../engines/convert/shown.js';
import { downloadBlob } from '../../../../kit/output/download.js';
import { qr, qrPath } from '../../../../kit/output/qr.js';
import { capabilities } from '../../../../kit/page/capabilities.js';
import { pinned } from '../../../../kit/pinned.js';
import { file, print } from '../../../../kit/ui/icons-more.js';
import { msg, str } from '../../../../schema/messages.js';
import { fileName } from '../../logic/file-name.js';
import { addressField } from './address-field.js';
import { saveButton } from './save-button.js';
import type { Speaker } from './speaker.js';

/** Free modules on each side. */
const QUIET = 4;
/** A phone reads modules of half a millimetre from paper. */
const MODULE = 0.05; // cm
const SMALLEST = 2; // cm
/** Pixels of a module in a picture for print. */
const PIXELS = 12;

export function code(speaker: Speaker, open: boolean): TemplateResult {
  return html`<details class="code-box" ?open=${open}>
    <summary>${msg('QR code', { id: 'publish.qr' })}</summary>
    ${speaker.publish.site === 'none' ? nothing : address(speaker)} ${drawn(speaker)}
  </details>`;
}

/** Where the document is shown: people should come to a page, not to a file. */
const address = ({ editor, publish }: Speaker): TemplateResult =>
  addressField({
    id: 'page-address',
    label: msg('Address of your page that shows it', { id: 'publish.page-address' }),
    hint: msg('The code leads there. Copy the address once the page is published.', { id: 'publish.page-address-hint' }),
    value: publish.shownAt,
    set: (value) => {
      publish.shownAt = value;
      editor.host.update();
    },
  });

/** Why there is no code, and what would help. */
function noCode(why: NoQr, hasSite: boolean): string {
  if (why === 'address')
    return msg('There is no QR code: the address is too long for one. Use a shorter one.', { id: 'publish.qr-long-address' });
  if (why === 'no-view')
    return hasSite
      ? msg('There is no QR code yet: this page cannot make links to the document. Write the address of your page above.', {
          id: 'publish.qr-no-view',
        })
      : msg('This page cannot make links. Send the file instead.', { id: 'edit.no-viewer' });
  if (hasSite)
    return msg('There is no QR code yet: the document is too long for one. Write the address of your page above.', {
      id: 'publish.qr-address',
    });
  return why === 'card'
    ? msg('There is no QR code: the document is too long for one, and so is a short card with the most important.', {
        id: 'publish.qr-none',
      })
    : msg('There is no QR code: the document is too long for one.', { id: 'publish.qr-long' });
}

function drawn(speaker: Speaker): TemplateResult {
  const { publish, editor } = speaker;
  const { qr: found, name } = publish;
  if (!found) return html`<p role="status">${msg('Making the code.', { id: 'publish.qr-coming' })}</p>`;
  if (found.kind === 'none') return html`<p role="status">${noCode(found.why, publish.site !== 'none')}</p>`;
  const { size } = qrPath(found.address);
  const width = Math.max(SMALLEST, Math.ceil((size + 2 * QUIET) * MODULE));
  const title = msg(str`QR code: ${name}`, { id: 'publish.qr-of', desc: 'Name of a picture' });
  return html`<figure class="qr">
      ${qr(found.address, title)}
      <figcaption><strong>${name}</strong>${found.kind === 'hosted' ? html`<br />${shown(found.address)}` : nothing}</figcaption>
    </figure>
    <p class="hint">${what(speaker, found)} ${msg(str`Print it at least ${width} cm wide.`, { id: 'publish.qr-width' })}</p>
    <p class="row">
      ${saveButton({
        name: fileName(editor.session, 'svg'),
        label: msg('Save as SVG', { id: 'publish.qr-svg', desc: 'Button: saves a picture; SVG is a format' }),
        type: 'image/svg+xml',
        text: () => svgOf(found.address),
      })}
      ${
        capabilities().download === 'no'
          ? nothing
          : html`<button
              type="button"
              class="button"
              @click=${async () => downloadBlob(await pngOf(found.address), fileName(editor.session, 'png'))}
            >
              ${file()}${msg('Save as PNG', { id: 'publish.qr-png', desc: 'Button: saves a picture; PNG is a format' })}
            </button>`
      }
      <button type="button" class="button" @click=${({ currentTarget }: Event) => printCode(speaker, currentTarget as Element)}>
        ${print()}${msg('Print', { id: 'publish.print' })}
      </button>
    </p>`;
}

function what({ publish }: Speaker, found: Exclude<ForQr, { kind: 'none' }>): string {
  if (found.kind === 'hosted')
    return publish.isFile(found.address)
      ? msg('The code leads to the file. Write the address of your page above, so that people come to the page.', { id: 'publish.qr-file' })
      : msg('The code leads to this address.', { id: 'publish.qr-hosted' });
  if (!found.left.length) return msg('The code contains the whole document.', { id: 'publish.qr-whole' });
  const named = found.left.filter((field) => field !== 'id' && field !== 'updated');
  return msg(str`The code contains a short card, without: ${publish.names(named.length ? named : found.left)}.`, {
    id: 'publish.qr-card',
    desc: 'Names of fields follow',
  });
}

function printCode({ editor }: Speaker, button: Element): void {
  const figure = button.closest('details')!.querySelector<HTMLElement>('figure')!;
  void editor.host.later(
    pinned(() => import('../../../../kit/output/print-alone.js')),
    ({ printAlone }) => printAlone(figure, false),
  );
}

/** The code as a file. */
export function svgOf(text: string): string {
  const { size, path } = qrPath(text);
  const side = size + 2 * QUIET;
  const pixels = side * PIXELS;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${pixels}" height="${pixels}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>\n`;
}

export async function pngOf(text: string): Promise<Blob> {
  const { size, path } = qrPath(text);
  const side = (size + 2 * QUIET) * PIXELS;
  const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, side, side);
  context.scale(PIXELS, PIXELS);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  return new Promise((go, fail) => canvas.toBlob((blob) => (blob ? go(blob) : fail(new Error('no picture'))), 'image/png'));
}
