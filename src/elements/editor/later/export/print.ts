/** The document on paper, in the element that shows it. */
import { pinned } from '../../../../kit/pinned.js';
import type { Editor } from '../editing.js';

/** So long an element may take until it shows its document, in milliseconds. */
const LONGEST = 15_000;
const STEP = 100;

const after = (time: number): Promise<void> => new Promise((go) => setTimeout(go, time));

export async function printDocument(editor: Editor, document: object): Promise<void> {
  const { host, session } = editor;
  const place = host.root.querySelector<HTMLElement>('.paper');
  if (!place) return;
  const { tag, attributes } = session.kind.shown;
  const element = Object.assign(globalThis.document.createElement(tag), { data: document }) as HTMLElement & { document?: unknown };
  for (const [name, value] of Object.entries({ ...attributes, 'json-ld': 'off', theme: 'light' })) element.setAttribute(name, value);
  element.lang = (document as { lang?: string }).lang ? session.languages.main : host.locale.code;
  place.replaceChildren(element);
  // the script tag looks into shadow roots only where it is told that there is something
  host.element.dispatchEvent(new Event('bobloader:inside', { bubbles: true, composed: true }));
  for (let waited = 0; !element.document && waited < LONGEST && element.isConnected; waited += STEP) await after(STEP);
  // what comes with the document is drawn by then
  await after(STEP);
  if (element.document && element.shadowRoot)
    await host.later(
      pinned(() => import('../../../../kit/output/print-alone.js')),
      ({ printAlone }) => printAlone(element),
    );
  element.remove();
}
