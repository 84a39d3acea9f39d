/** Tells the page around the editor where in it somebody is: for the title of a window, and for its heading. */
import { BobPageEvent } from '../page-event.js';
import type { EditorHost } from './editing.js';

export function tellPage({ element, root }: EditorHost): void {
  let told = '';
  const textOf = (selector: string): string => root.querySelector(selector)?.textContent.trim() ?? '';
  const tell = (): void => {
    const page = root.querySelector<HTMLElement>('.step')?.dataset.step;
    const [title, name] = [textOf('#step-title'), textOf('.bar h2')];
    const now = [page, title, name].join('\n');
    // while a page is loaded it has no title
    if (!page || now === told) return;
    told = now;
    element.dispatchEvent(new BobPageEvent(page, title, name));
  };
  element.addController({ hostUpdated: tell });
  tell();
}
