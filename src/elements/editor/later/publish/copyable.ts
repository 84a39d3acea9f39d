/** A text to take along: shown, selected by a click, copied by a button. */
import { html, nothing, type TemplateResult } from 'lit';
import { copyText } from '../../../../kit/output/copy.js';
import { copy } from '../../../../kit/ui/icons-more.js';
import { msg, str } from '../../../../schema/messages.js';
import type { Speaker } from './speaker.js';

interface Options {
  /** For screen readers. */
  readonly name: string;
  readonly rows?: number;
  /** Further buttons beside the one that copies. */
  readonly more?: unknown;
  /** Whether its length is told. */
  readonly counted?: boolean;
}

export const copyable = (speaker: Speaker, text: string, { name, rows = 4, more, counted }: Options): TemplateResult =>
  html`<textarea
      class="code"
      part="snippet"
      readonly
      rows=${rows}
      aria-label=${name}
      .value=${text}
      @focus=${({ target }: Event) => (target as HTMLTextAreaElement).select()}
    ></textarea>
    <p class="row">
      ${copyButton(speaker, text, name)} ${more}
      ${counted ? html`<span class="hint">${msg(str`${text.length} characters`, { id: 'edit.length', desc: 'Length of a line' })}</span>` : nothing}
    </p>`;

export const copyButton = (speaker: Speaker, text: string, name: string): TemplateResult =>
  html`<button
      type="button"
      class="button"
      aria-label=${msg(str`Copy: ${name}`, { id: 'publish.copy-of', desc: 'For screen readers: button that copies the text that is named' })}
      @click=${async ({ currentTarget }: Event) => {
        const done = await copyText(text, currentTarget as Element);
        speaker.say(name, () =>
          done
            ? msg('Copied.', { id: 'edit.copied' })
            : msg('Copying is not allowed here. Select the text and copy it.', { id: 'edit.not-copied' }),
        );
      }}
    >
      ${copy()}${msg('Copy', { id: 'edit.copy' })}
    </button>
    ${speaker.said(name)}`;
