/** An editor at its page "Keys and memberships", for tests. */
import { fixture as place, html, waitUntil } from '../../../../../test/support/index.js';
import { createKeys, privateKeyOf } from '../../../../engines/stamps/crypto/keys.js';
import { writePrivateKey } from '../../../../engines/stamps/crypto/key-file.js';
import { signMembers } from '../../../../engines/stamps/membership/organiser.js';
import type { KeyPair } from '../../../../engines/stamps/types.js';
import '../../define.js';
import type { BobEditor } from '../../editor.js';

export const STATUS = 'https://west.example/pass/west-pass-status.jwt';
export const programme = (more: object = {}): Record<string, unknown> => ({
  kind: 'loyalty',
  version: 1,
  id: 'west-pass',
  name: 'West Pass',
  hub: 'https://west.example/pass/',
  earn: [{ id: 'visit', text: 'A visit' }],
  rewards: [{ id: 'coffee', name: 'Coffee', cost: 1 }],
  participants: ['cafe', 'pool', 'farm'].map((id) => ({ id, name: `The ${id}`, domains: [`${id}.example`] })),
  ...more,
});

/** Files that the page gave to the browser. */
export const saved: { name: string; text: Promise<string> }[] = [];
const { createObjectURL } = URL;
const { click } = HTMLAnchorElement.prototype;
const blobs = new Map<string, Blob>();
/** Keeps what the page saves, for each test of a file. */
export function catchFiles(): void {
  beforeEach(() => {
    saved.length = 0;
    URL.createObjectURL = (blob) => {
      const url = createObjectURL.call(URL, blob);
      blobs.set(url, blob as Blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (blob) saved.push({ name: this.download, text: blob.text() });
      else click.call(this);
    };
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });
}

export class Page {
  constructor(readonly element: BobEditor) {}

  static async open(data: unknown = programme(), lang = 'en'): Promise<Page> {
    const box = await place<HTMLElement>(html`<div lang=${lang}></div>`);
    const element = document.createElement('bob-editor');
    element.kind = 'loyalty';
    element.data = data;
    box.append(element);
    const page = new Page(element);
    await page.toKeys();
    return page;
  }

  /** Chooses “Keys and memberships”. */
  async toKeys(): Promise<void> {
    const select = await this.until<HTMLSelectElement>('.page select');
    select.value = 'keys';
    select.dispatchEvent(new Event('change'));
    await this.until('[data-part=help]');
    await this.element.updateComplete;
  }

  get json(): Record<string, unknown> {
    return this.element.document as Record<string, unknown>;
  }
  get text(): string {
    return this.element.shadowRoot!.querySelector('.organise')!.textContent;
  }
  find<T extends HTMLElement>(selector: string): T | null {
    return this.element.shadowRoot!.querySelector<T>(selector);
  }
  async until<T extends HTMLElement>(selector: string): Promise<T> {
    await waitUntil(() => this.find(selector), selector);
    return this.find<T>(selector)!;
  }
  async press(selector: string): Promise<void> {
    (await this.until(selector)).click();
    await this.element.updateComplete;
  }
  async part(id: string): Promise<void> {
    const part = await this.until<HTMLDetailsElement>(`[data-part=${id}]`);
    if (!part.open) part.querySelector('summary')!.click();
    await this.until(`[data-part=${id}] .body`);
  }
  async type(selector: string, text: string): Promise<void> {
    (await this.until<HTMLInputElement>(selector)).value = text;
  }
  async give(name: string, ...files: (readonly [string, string])[]): Promise<void> {
    const input = await this.until<HTMLInputElement>(`[name=${name}]`);
    const transfer = new DataTransfer();
    for (const [file, text] of files) transfer.items.add(new File([text], file));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
  }
  async says(part: string, words: RegExp, kind: 'done' | 'wrong' = 'done'): Promise<void> {
    await waitUntil(() => words.test(this.find(`[data-part=${part}] > .body > .${kind}`)?.textContent ?? ''), `${part}: ${words.source}`);
  }
  get words(): string[] {
    return [...this.element.shadowRoot!.querySelectorAll('.phrase li')].map(({ textContent }) => textContent);
  }
  states(): string[] {
    return [...this.element.shadowRoot!.querySelectorAll('[data-part=members] .state')].map(({ textContent }) => textContent.trim());
  }

  /** Answers with the words that are asked for. */
  async answer(words: readonly string[]): Promise<void> {
    await this.until('[name=word]');
    for (const label of this.element.shadowRoot!.querySelectorAll<HTMLLabelElement>('label[for^=word-]')) {
      const at = Number(/\d+/.exec(label.textContent)![0]);
      this.find<HTMLInputElement>(`#${label.htmlFor}`)!.value = words[at - 1]!;
    }
    await this.press('[data-act=answer]');
  }

  /** Creates a key. */
  async create(): Promise<{ file: string; passphrase: string }> {
    await this.press('[data-act=create]');
    await this.until('.phrase li');
    const { words } = this;
    await this.press('[data-act=written]');
    await this.answer(words);
    await this.press('[data-act=save-key]');
    await waitUntil(() => saved.length, 'the key file');
    const file = await saved.at(-1)!.text;
    await this.press('[data-act=have]');
    await this.until('[data-act=lock]');
    return { file, passphrase: words.join('-') };
  }

  async openKey(file: string, passphrase: string): Promise<void> {
    await this.part('key');
    await this.give('key-file', ['key.json', file]);
    await this.type('#passphrase', passphrase);
    await this.press('[data-act=open]');
  }
}

/** A key of an organiser with its file. A plain one needs no half second to open. */
export const organiser = async (): Promise<{ keys: KeyPair; file: string }> => {
  const keys = await createKeys({ extractable: true });
  return { keys, file: await writePrivateKey(await privateKeyOf(keys)) };
};

export const signedProgramme = async (keys: KeyPair, more: object = {}): Promise<Record<string, unknown>> =>
  (await signMembers(programme({ status: STATUS, ...more }), { keys })).json;
