/** A draft goes to another device: in a link that opens in the studio, or in a file. */
import { html, nothing, type TemplateResult } from 'lit';
import { pack } from '../../../../engines/carry/carry.js';
import { SHORT_CARD } from '../../../../engines/carry/for-qr.js';
import { qr } from '../../../../kit/output/qr.js';
import { msg, str } from '../../../../schema/messages.js';
import { absolute } from '../../logic/absolute.js';
import { openTitle } from '../editing.js';
import { exportedOf } from '../private-keys.js';
import { copyable } from '../publish/copyable.js';
import { lengthOf } from '../publish/length.js';
import { shareButton } from '../publish/link.js';
import type { Speaker } from '../publish/speaker.js';

export class Device {
  /** The draft as a link; empty where it is too large for one. */
  #link: string | undefined;
  #of: object | undefined;
  #open = false;

  constructor(private readonly speaker: Speaker) {}

  render(): TemplateResult {
    return html`<details
      class="code-box"
      @toggle=${({ target }: Event) => {
        this.#open = (target as HTMLDetailsElement).open;
        this.speaker.editor.host.update();
      }}
    >
      <summary>${msg('Continue on another device', { id: 'export.device' })}</summary>
      ${this.#open ? this.#inside() : nothing}
    </details>`;
  }

  #inside(): TemplateResult {
    const { publish } = this.speaker;
    const { studio } = publish.script;
    this.#pack();
    const link = this.#link;
    if (!studio || link === '')
      return html`<p>
        ${msg(str`Save the file, send it to the other device, and open it there under “${openTitle()}”.`, { id: 'export.device-file', desc: 'Title of a page' })}
      </p>`;
    if (!link) return html`<p role="status">${msg('Making the link.', { id: 'edit.packing-link' })}</p>`;
    const address = studio + link;
    const name = msg('Link to your draft', { id: 'export.device-link', desc: 'Name of a field, for screen readers' });
    const isShort = new Blob([address]).size <= SHORT_CARD;
    return html`<p>
        ${msg('Open this link on the other device. It contains the whole draft, also parts for partners and staff. Anyone with the link can read it.', { id: 'export.device-text' })}
      </p>
      ${copyable(this.speaker, address, { name, more: shareButton(this.speaker, publish.name, address) })}
      ${lengthOf(this.speaker, address, undefined)} ${isShort ? html`<figure class="qr">${qr(address, name, 'L')}</figure>` : nothing}`;
  }

  #pack(): void {
    const { session, base, host } = this.speaker.editor;
    const { exported, kind } = session;
    if (this.#of === exported) return;
    this.#of = exported;
    this.#link = undefined;
    void pack(absolute(kind.form.shape, exportedOf(session), base))
      .catch(() => '')
      .then((link) => {
        if (this.#of !== exported) return;
        this.#link = link;
        host.update();
      });
  }
}
