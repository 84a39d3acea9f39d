/** A picture: its address and the words for those who do not see it, with the picture itself beside. */
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../../../schema/link.js';
import type { RecordForm } from '../../../../schema/form.js';
import type { ObjectShape } from '../../../../schema/shape.js';
import type { Editing } from '../editing.js';
import type { FieldView } from './field-view.js';

/** Records that hold the address of a picture. */
export const isPicture = (shape: ObjectShape): boolean => shape.src === 'file!' && 'alt' in shape && !('type' in shape);

export function picture(editing: Editing, { path }: FieldView, record: RecordForm): TemplateResult {
  const src = editing.session.at([...path, 'src']);
  const address = typeof src === 'string' ? safeUrl(src, document.baseURI, 'image') : undefined;
  return html`<div class="picture">
    ${address ? html`<img src=${address} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" />` : nothing}
    <div>${editing.fields(record, path)}</div>
  </div>`;
}
