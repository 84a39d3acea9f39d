/** The picture itself, beside its address and its words. */
import { html, type TemplateResult } from 'lit';
import { safeUrl } from '../../../../schema/link.js';
import type { Path } from '../../logic/paths.js';
import type { Editing } from '../editing.js';

export function picture(editing: Editing, path: Path): TemplateResult | undefined {
  const src = editing.session.at([...path, 'src']);
  const address = typeof src === 'string' ? safeUrl(src, document.baseURI, 'image') : undefined;
  return address ? html`<img src=${address} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" />` : undefined;
}
