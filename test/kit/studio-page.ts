/** The built studio in a frame, for tests in each engine. */
import { frame, type Frame } from '../support/page.js';
import { clear, everything } from './stored-drafts.js';

export const NAME = 'bob-widgets';
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
export async function until<T>(ready: () => T | Promise<T>, what = String(ready)): Promise<NonNullable<T>> {
  for (let tries = 0; tries < 800; tries++) {
    const found = await ready();
    if (found) return found;
    await pause(25);
  }
  throw new Error(`Never: ${what}`);
}

/** The studio on a site of its own, in a frame. */
export class Studio {
  private constructor(
    readonly site: string,
    readonly frame: Frame,
  ) {}

  static async open(address = '', key = `s-${crypto.randomUUID()}`): Promise<Studio> {
    const site = `/__studio/${key}/`;
    return new Studio(site, await frame(`${site}studio/${address}`, { width: 1200 }));
  }

  get page(): Document {
    return this.frame.element.contentDocument!;
  }
  get editor(): (HTMLElement & { document: Record<string, unknown> | null; undo(): void }) | null {
    return this.page.querySelector('bob-editor') as unknown as Studio['editor'];
  }
  find<T extends HTMLElement>(selector: string): T | null | undefined {
    return this.editor?.shadowRoot?.querySelector<T>(selector);
  }
  notice(id: string): string {
    return this.page.querySelector<HTMLElement>(`[data-notice=${id}]`)?.textContent ?? '';
  }
  async type(path: string, text: string): Promise<void> {
    const input = await until(() => this.find<HTMLInputElement>(`[data-path="${path}"] input`), path);
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  async go(step: string): Promise<void> {
    const select = await until(() => this.find<HTMLSelectElement>('.page select'));
    select.value = step;
    select.dispatchEvent(new Event('change'));
    await until(() => this.find(`[data-step=${step}]`), step);
  }
  /** Loads it again, as a reader does. */
  async reload(): Promise<void> {
    const loaded = new Promise((resolve) => this.frame.element.addEventListener('load', resolve, { once: true }));
    this.frame.window.location.reload();
    await loaded;
  }
}

/** All that is stored, once it is. */
export async function stored(): Promise<string> {
  await until(async () => Object.values(await everything(NAME)).flat().length, 'something is stored');
  let before = '';
  // a draft is stored change by change, and its place once more
  for (let now = JSON.stringify(await everything(NAME)); now !== before; now = JSON.stringify(await everything(NAME))) {
    before = now;
    await pause(400);
  }
  return before;
}

/** For a suite: opens studios, each test with nothing stored, and takes them away. */
export function studios(): (address?: string, key?: string) => Promise<Studio> {
  const opened: Studio[] = [];
  const close = (): void => opened.splice(0).forEach((one) => one.frame.remove());
  beforeEach(() => clear(NAME));
  afterEach(close);
  return async (address, key) => {
    close();
    const studio = await Studio.open(address, key);
    opened.push(studio);
    return studio;
  };
}
