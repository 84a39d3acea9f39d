/**
 * A programme of three firms, from a template to the first reward, on built files and without a command line: typed and clicked. What it costs is reckoned:
 * ten minutes at most, of organiser, counters and customer together, one after the other.
 */
import { expect } from '@open-wc/testing';
import { Reckoning } from '../acceptance/reckoning.mjs';
import { frame, page, type Frame } from '../support/page.js';
import type { BobEditor } from '../../src/elements/editor/editor.js';
import type { BobLoyaltyCard } from '../../src/elements/loyalty-card/loyalty-card.js';
import type { BobLoyaltyDesk } from '../../src/elements/loyalty-desk/loyalty-desk.js';

const FIRMS = ['Harbour Café', 'Brook Inn', 'The farm shop'];
/** To find the place where a page or a file belongs, and put it there or open it, in seconds. */
const ELSEWHERE = 10;
const script = `<script type="module" src="${location.origin}/__loader/organise-${Date.now().toString(36)}/none/bob.js"></script>`;
const find = <T extends HTMLElement>(element: Element, selector: string): T | null => element.shadowRoot!.querySelector<T>(selector);

/** One element in a page of its own. */
class Actor<T extends BobEditor | BobLoyaltyCard | BobLoyaltyDesk> {
  private constructor(
    readonly at: Frame,
    readonly element: T,
    readonly cost: Reckoning,
  ) {}

  static async open<T extends BobEditor | BobLoyaltyCard | BobLoyaltyDesk>(
    frames: Frame[],
    html: string,
    cost: Reckoning,
  ): Promise<Actor<T>> {
    // secrets and what they sign work under a strict policy
    const at = await frame(page(script + html, { csp: "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data: blob:; style-src 'none'; media-src 'self' blob:" })); // prettier-ignore
    frames.push(at);
    return new Actor(at, at.document.querySelector(/<([\w-]+)/.exec(html)![1]!) as unknown as T, cost);
  }

  /** Reads what is new: in the form of the editor, else in all of the element. */
  read(): void {
    const root = this.element.shadowRoot!;
    const seen = [
      ...(root.querySelector('.form') ? root.querySelectorAll<HTMLElement>('.form') : (root.children as Iterable<HTMLElement>)),
    ];
    const choices = [...root.querySelectorAll('option')].map(({ text }) => text.trim());
    for (const { innerText } of seen) this.cost.readText(innerText ?? '', choices);
  }

  until<E extends HTMLElement>(selector: string): Promise<E> {
    return this.at.until(() => this.element.shadowRoot && find<E>(this.element, selector), 20_000);
  }
  async press(selector: string): Promise<void> {
    const found = await this.until(selector);
    this.read();
    this.cost.pressed();
    found.click();
  }
  /** Takes what another page or a camera gives. */
  async bring(selector: string, text: string): Promise<void> {
    this.cost.scanned();
    await this.fill(selector, text);
  }
  async type(selector: string, text: string): Promise<void> {
    const { localName } = await this.until(selector);
    this.read();
    if (localName === 'select') this.cost.chosen();
    else this.cost.typed(text);
    await this.fill(selector, text);
  }
  async fill(selector: string, text: string): Promise<void> {
    const field = await this.until<HTMLInputElement>(selector);
    field.value = text;
    field.dispatchEvent(new this.at.window.InputEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new this.at.window.Event('change', { bubbles: true }));
  }
  async paste(code: string): Promise<void> {
    (await this.until<HTMLTextAreaElement>('.scan-dialog [part=paste]')).value = code;
    this.read();
    this.cost.scanned();
    find(this.element, '.scan-dialog [part=use]')!.click();
  }
  async code(box: string): Promise<string> {
    return (await this.until<HTMLTextAreaElement>(`${box} [part=code] textarea`)).value;
  }
}

describe('a loyalty programme without a command line, built', function () {
  this.timeout(60_000);
  const frames: Frame[] = [];
  const saved = new Map<string, Promise<string>>();
  afterEach(() => frames.splice(0).forEach((opened) => opened.remove()));

  /** What a page saves as files. */
  function catchFiles({ window: inside }: Frame): void {
    const { createObjectURL } = inside.URL;
    const blobs = new Map<string, Blob>();
    inside.URL.createObjectURL = (blob) => {
      const url = createObjectURL.call(inside.URL, blob);
      blobs.set(url, blob as Blob);
      return url;
    };
    inside.HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (blob) saved.set(this.download, blob.text());
    };
  }

  it('leads from a template to the first redeemed reward in ten minutes', async () => {
    const cost = new Reckoning();
    const editor = await Actor.open<BobEditor>(frames, '<bob-editor kind="loyalty"></bob-editor>', cost);
    catchFiles(editor.at);
    const go = async (step: string): Promise<void> => {
      await editor.type('.page select', step);
      await editor.until(`[data-step=${step}]`);
    };
    // the programme: a template, with a price of one stamp and the sites of the firms
    await editor.until('[part~=field]');
    await editor.at.until(() => [...editor.element.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Open or start new'))).then((button) => button.click()); // prettier-ignore
    cost.pressed();
    await editor.press('.choose button');
    await editor.type('[data-path=name] :is(input, textarea)', 'The west card');
    await editor.type('[data-path=id] input', `west-${Date.now().toString(36)}`);
    await go('rewards');
    await editor.press('[data-path="rewards[0]"] > summary, details[data-path="rewards[0]"] > summary');
    await editor.type('[data-path="rewards[0].cost"] input', '1');
    await go('organiser');
    await editor.type('[data-path=hub] input', 'https://west.example/pass/');
    await go('firms');
    for (const at of [0, 1, 2]) {
      const record = await editor.until<HTMLDetailsElement>(`details[data-path="participants[${at}]"]`);
      if (!record.open) await editor.press(`details[data-path="participants[${at}]"] > summary`);
      await editor.type(`[data-path="participants[${at}].name"] :is(input, textarea)`, FIRMS[at]!);
      await editor.press(`[data-add="participants[${at}].domains"]`);
      await editor.type(`[data-path="participants[${at}].domains[0]"] input`, `firm-${at + 1}.example`);
    }

    // the organiser's key
    await go('keys');
    await editor.press('[data-act=create]');
    await editor.until('.phrase li');
    const words = [...editor.element.shadowRoot!.querySelectorAll('.phrase li')].map(({ textContent }) => textContent);
    cost.wroteDown(words.length);
    await editor.press('[data-act=written]');
    await editor.until('[name=word]');
    for (const label of editor.element.shadowRoot!.querySelectorAll<HTMLLabelElement>('label[for^=word-]'))
      await editor.type(`#${label.htmlFor}`, words[Number(/\d+/.exec(label.textContent)![0]) - 1]!);
    await editor.press('[data-act=answer]');
    await editor.press('[data-act=save-key]');
    await editor.press('[data-act=have]');

    // memberships
    await editor.press('[data-act=list-address]');
    await editor.press('[data-act=sign-all]');
    await editor.at.until(() => [...editor.element.shadowRoot!.querySelectorAll('.state[data-state=valid]')].length === 3, 20_000);

    // three counters make their keys, and send them
    const written = (): Record<string, unknown> => JSON.parse(editor.element.export()) as Record<string, unknown>;
    await editor.press('[data-part=counters] summary');
    const desks: Actor<BobLoyaltyDesk>[] = [];
    for (const at of [0, 1, 2]) {
      const desk = await Actor.open<BobLoyaltyDesk>(frames, `<bob-loyalty-desk member="firm-${at + 1}"></bob-loyalty-desk>`, cost);
      await desk.at.until(() => desk.at.window.customElements.get('bob-loyalty-desk'), 20_000);
      desk.element.data = written();
      cost.seconds += ELSEWHERE;
      await desk.press('[part=make]');
      await editor.bring('#counter-key', (await desk.until<HTMLTextAreaElement>('[part=key] textarea')).value);
      await editor.press('[data-act=add-counter]');
      await editor.at.until(() => (written().participants as { keys?: unknown }[])[at]!.keys, 20_000);
      desks.push(desk);
    }

    // the files for the site
    await editor.press('[data-part=upload] summary');
    await editor.press(`[data-save="${String(written().id)}.json"]`);
    await editor.press(`[data-save="${String(written().id)}-status.jwt"]`);
    await editor.at.until(() => saved.size === 3);
    const uploaded = JSON.parse(await saved.get(`${String(written().id)}.json`)!) as Record<string, unknown>;
    expect((uploaded.participants as { name: string; membership?: string }[]).map(({ name, membership }) => [name, typeof membership])).to.deep.equal(FIRMS.map((name) => [name, 'string'])); // prettier-ignore
    expect(JSON.stringify(uploaded)).not.to.include('"d":');
    cost.seconds += 2 * ELSEWHERE;
    for (const desk of desks) {
      desk.element.data = uploaded;
      cost.pressed(); // Check again
    }

    // a customer gets a stamp at the first firm, and a reward at the third
    const card = await Actor.open<BobLoyaltyCard>(frames, '<bob-loyalty-card></bob-loyalty-card>', cost);
    await card.at.until(() => card.at.window.customElements.get('bob-loyalty-card'), 20_000);
    card.element.data = uploaded;
    cost.seconds += ELSEWHERE;
    const [first, , third] = desks as [Actor<BobLoyaltyDesk>, Actor<BobLoyaltyDesk>, Actor<BobLoyaltyDesk>];
    await card.press('[part=get]');
    const mine = await card.code('.scan-dialog');
    await first.press('[part=give]');
    await first.paste(mine);
    await card.paste(await first.code('.stage'));
    await card.at.until(() => card.element.stamps.length === 1 && !find(card.element, '.scan-dialog'), 20_000);
    await card.press('[part=reward] button');
    const third_ = await card.at.until(() => [...card.element.shadowRoot!.querySelectorAll<HTMLElement>('dialog button')].find(({ textContent }) => textContent.includes(FIRMS[2]!)), 20_000); // prettier-ignore
    cost.pressed();
    third_.click();
    const reward = await card.code('.scan-dialog');
    await third.press('[part=redeem]');
    await third.paste(reward);
    await third.at.until(() => find(third.element, '[part=verdict]')?.dataset.accepted === 'true', 20_000);
    await card.paste(await third.code('.stage'));
    await card.at.until(() => card.element.stamps.every(({ state }) => state === 'spent'), 20_000);
    card.read();
    third.read();
    console.log(`a programme of three firms to the first redeemed reward: ${cost.report}`);
    expect(cost.seconds, cost.report).to.be.below(600);
    expect(frames.flatMap(({ violations }) => violations)).to.deep.equal([]);
  });
});
