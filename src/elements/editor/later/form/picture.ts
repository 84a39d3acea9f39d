/** The picture itself, beside its address and its words; of a logo also the choice of a file, which then stands in the document. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { css } from '../../../../kit/css.js';
import { adoptStyles } from '../../../../kit/element/adopt-styles.js';
import { safeUrl } from '../../../../schema/link.js';
import { msg, str } from '../../../../schema/messages.js';
import { LARGEST_PICTURE, sizeOfBase64, smallPicture } from '../../../../schema/small-picture.js';
import type { ObjectShape } from '../../../../schema/shape.js';
import { pathText, type Path } from '../../logic/paths.js';
import { shapeAt } from '../../logic/shapes.js';
import type { Editing } from '../editing.js';
import { smaller } from './smaller.js';

/** What became of the file, by its place: told until another is chosen there. */
const told = new WeakMap<object, Map<string, { readonly words: () => string; readonly isWrong?: boolean }>>();

const kilobytes = (bytes: number): number => Math.max(1, Math.round(bytes / 1024));
const sizeOf = (address: string): number => kilobytes(sizeOfBase64(address.slice(address.indexOf(',') + 1)));

const styles = css`
  .picture {
    display: flex;
    flex-wrap: wrap-reverse;
    gap: 1em;
  }
  .picture > div {
    flex: 1 1 16em;
    min-inline-size: 0;
  }
  .picture img {
    inline-size: 6em;
    block-size: 6em;
    object-fit: contain;
    align-self: end;
    border-radius: var(--_radius);
  }
  /* the file first: the fields are about it */
  .picture:has(> .logo) {
    flex-wrap: wrap;
  }
  .logo {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    justify-items: start;
    flex-basis: 100% !important;
  }
  .editor .logo > .field {
    margin-block-start: 0;
    max-inline-size: 100%;
  }
  .form .logo input.file {
    inline-size: auto;
    max-inline-size: 100%;
  }
  .shown[data-lost] {
    flex-basis: 100%;
  }
  .shown[data-lost] > img,
  .shown:not([data-lost]) > .hint {
    display: none;
  }
  /* nobody reads the picture as a text */
  .picture:has(> .logo > .inline) > div:not(.logo) > [data-path$='.src'] {
    display: none;
  }
`;

export function picture(editing: Editing, path: Path): unknown {
  const src = editing.session.at([...path, 'src']);
  const address = typeof src === 'string' ? (smallPicture(src.trim()) ?? safeUrl(src, document.baseURI, 'image')) : undefined;
  const shown = address ? keyed(address, pictureAt(address)) : undefined;
  const shape = shapeAt(editing.session.kind.form.shape, path) as ObjectShape | undefined;
  adoptStyles(editing.host.root, styles);
  return shape?.src === 'logo!' ? html`<div class="logo">${shown} ${file(editing, path, smallPicture(src))}</div>` : shown;
}

/** A picture, or that there is none to be seen: its file may stand on the owner's website alone. */
const pictureAt = (address: string): TemplateResult =>
  html`<span class="shown">
    <img
      src=${address}
      alt=""
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      @error=${({ target }: Event) => (target as Element).parentElement!.toggleAttribute('data-lost', true)}
    />
    <span class="hint">${msg('The picture cannot be shown here.', { id: 'edit.picture-lost' })}</span>
  </span>`;

/** @param inline the picture that stands in the document */
function file(editing: Editing, path: Path, inline: string | undefined): TemplateResult {
  const place = pathText(path);
  const { host } = editing;
  const known = told.get(editing) ?? new Map<string, { readonly words: () => string; readonly isWrong?: boolean }>();
  told.set(editing, known);
  const id = `f-${place}|file`;
  const said = known.get(place);
  const tell = (words: () => string, isWrong = false): void => {
    known.set(place, { words, isWrong });
    host.update();
  };
  const record = (): Record<string, unknown> => ({ ...(editing.session.at(path) as object | undefined) });
  const take = async ({ target }: Event): Promise<void> => {
    const field = target as HTMLInputElement;
    const [chosen] = field.files ?? [];
    if (!chosen) return;
    const made = await smaller(chosen).catch(() => undefined);
    // the same file may be chosen again
    field.value = '';
    if (!made)
      return tell(
        () => msg('This file is not a picture that your browser can open. Use PNG, JPEG or WebP.', { id: 'edit.logo-none' }),
        true,
      );
    const { width: _width, height: _height, ...rest } = record();
    editing.set(path, { ...rest, ...made }, { group: `logo ${performance.now()}` });
    const size = sizeOf(made.src);
    tell(() => msg(str`The logo is now part of the document, with ${size} kB. Say below what it shows.`, { id: 'edit.logo-done' }));
  };
  const remove = (): void => {
    const { src: _src, width: _width, height: _height, ...rest } = record();
    editing.set(path, Object.keys(rest).length ? rest : undefined, { group: `logo ${performance.now()}` });
    tell(() => msg('Removed. You can undo.', { id: 'edit.removed', desc: 'For screen readers: an entry of a list is gone' }));
    host.root.getElementById(id)?.focus();
  };
  const most = kilobytes(LARGEST_PICTURE);
  return html`<div class="field ${inline ? 'inline' : ''}" ?data-wrong=${said?.isWrong}>
    <label for=${id}>${msg('Choose a file for the logo', { id: 'edit.logo-file', desc: 'Label of a choice of a file' })}</label>
    <p class="hint" id="${id}-hint">
      ${msg(str`It is made smaller, to ${most} kB at most, and becomes part of the document. A link with a logo is long. If your website has a Content-Security-Policy, it must allow img-src data:.`, { id: 'edit.logo-hint' })}
    </p>
    <p id="${id}-said" class=${said?.isWrong ? 'wrong' : 'hint'} role="status">${said ? said.words() : ''}</p>
    <input
      id=${id}
      class="file"
      type="file"
      accept="image/png,image/jpeg,image/webp,image/*"
      aria-describedby="${id}-hint ${id}-said"
      aria-invalid=${said?.isWrong ? 'true' : nothing}
      @change=${(event: Event) => void take(event)}
    />
    ${
      inline
        ? html`<button type="button" class="text" @click=${remove}>
            ${msg(str`Remove the logo from the document (${sizeOf(inline)} kB)`, { id: 'edit.logo-remove', desc: 'Button' })}
          </button>`
        : nothing
    }
  </div>`;
}
