/** A document that the address carries: read before anything is done with it. */
import { isEditable } from '../../elements/editor/logic/editable.js';
import { CarryError, unpack, type CarryReason } from '../../engines/carry/carry.js';
import { isNewer } from '../../kit/storage/drafts/newer.js';
import { isKind, type Kind } from './address.js';

export type LinkTrouble = CarryReason | 'strange-kind' | 'newer-document';

export type FromLink = { readonly json: object; readonly kind: Kind } | { readonly trouble: LinkTrouble };

export async function fromLink(address: string): Promise<FromLink> {
  let json: unknown;
  try {
    json = await unpack(address);
  } catch (error) {
    if (error instanceof CarryError) return { trouble: error.code };
    throw error;
  }
  const { kind } = Object(json) as { kind?: unknown };
  if (!isKind(kind)) return { trouble: 'strange-kind' };
  if (isNewer(json)) return { trouble: 'newer-document' };
  // nested so deeply that no form shows it
  return isEditable(json) ? { json, kind } : { trouble: 'strange-kind' };
}
