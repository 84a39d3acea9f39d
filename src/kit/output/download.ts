import { capabilities } from '../page/capabilities.js';
import { pinned } from '../pinned.js';

/** Gives the visitor a file that was made in the page; nothing is sent anywhere. `type` is its media type, the text is UTF-8. */
export const download = (text: string, type: string, name: string): void =>
  downloadBlob(new Blob([text], { type: `${type};charset=utf-8` }), name);

/** The same for what is no text. */
export function downloadBlob(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/**
 * The same, with a way out where the frame saves no files: the text to copy. Where nobody can tell whether the frame does, both.
 *
 * @param anchor the element, or any node inside of its shadow root
 * @returns whether a file has surely been handed to the browser
 */
export async function saveFile(anchor: Element, text: string, type: string, name: string): Promise<boolean> {
  const { download: ability } = capabilities();
  if (ability !== 'no') download(text, type, name);
  if (ability === 'yes') return true;
  const { offerText } = await pinned(() => import('./fallback.js'));
  await offerText(anchor, { text, type, name, tried: ability === 'unknown' });
  return false;
}
