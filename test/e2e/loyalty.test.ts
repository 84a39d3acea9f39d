/** The loyalty programme on built files: visitor and counter in two frames, two tabs of one counter, a frame that keeps and sends nothing. */
import { expect } from '@open-wc/testing';
import { frame, page, type Frame } from '../support/page.js';
import type { BobLoyaltyCard } from '../../src/elements/loyalty-card/loyalty-card.js';
import type { BobLoyaltyDesk } from '../../src/elements/loyalty-desk/loyalty-desk.js';

let number = 0;
const script = (): string =>
  `<script type="module" src="${location.origin}/__loader/loyalty-${Date.now().toString(36)}-${number++}/none/bob.js"></script>`;
const data = (id: string, keys: unknown[] = []): object => ({
  kind: 'loyalty',
  version: 1,
  id,
  name: 'West Pass',
  earn: [{ id: 'cup', text: 'A cup', perDay: 0 }],
  rewards: [{ id: 'coffee', name: 'Coffee', cost: 1 }],
  participants: [{ id: 'cafe', name: 'Harbour Café', keys }],
});

describe('the loyalty programme, built', function () {
  this.timeout(30_000);
  const frames: Frame[] = [];
  afterEach(() => frames.splice(0).forEach((opened) => opened.remove()));

  async function open<T extends BobLoyaltyCard | BobLoyaltyDesk>(tag: string, programme: object): Promise<{ element: T; at: Frame }> {
    const at = await frame(page(`${script()}<${tag} member="cafe"></${tag}>`));
    frames.push(at);
    const element = at.document.querySelector(tag) as unknown as T;
    await at.until(() => at.window.customElements.get(tag), 15_000);
    element.data = programme;
    await at.until(() => element.document, 15_000);
    return { element, at };
  }
  const find = <T extends HTMLElement>(element: Element, selector: string): T | null => element.shadowRoot!.querySelector<T>(selector);
  const press = async (at: Frame, element: Element, selector: string): Promise<void> =>
    (await at.until(() => find(element, selector), 10_000)).click();
  const paste = async (at: Frame, element: Element, code: string): Promise<void> => {
    (await at.until(() => find<HTMLTextAreaElement>(element, '.scan-dialog [part=paste]'), 10_000)).value = code;
    find(element, '.scan-dialog [part=use]')!.click();
  };
  const shown = async (at: Frame, element: Element, box: string): Promise<string> =>
    (await at.until(() => find<HTMLTextAreaElement>(element, `${box} [part=code] textarea`), 10_000)).value;

  it('takes a stamp and a reward from one frame to the other; a second tab of the counter refuses the same reward', async () => {
    const id = `pass-${Date.now().toString(36)}`;
    const counter = await open<BobLoyaltyDesk>('bob-loyalty-desk', data(id));
    await press(counter.at, counter.element, '[part=make]');
    await counter.at.until(() => counter.element.publicKey, 10_000);
    const listed = data(id, [counter.element.publicKey]);
    counter.element.data = listed;
    const second = await open<BobLoyaltyDesk>('bob-loyalty-desk', listed);
    const visitor = await open<BobLoyaltyCard>('bob-loyalty-card', listed);

    await press(visitor.at, visitor.element, '[part=get]');
    const mine = await shown(visitor.at, visitor.element, '.scan-dialog');
    await press(counter.at, counter.element, '[part=give]');
    await paste(counter.at, counter.element, mine);
    await paste(visitor.at, visitor.element, await shown(counter.at, counter.element, '.stage'));
    await visitor.at.until(() => visitor.element.stamps.length === 1 && !find(visitor.element, '.scan-dialog'), 10_000);
    await second.at.until(() => find(second.element, '.sums dd')?.textContent === '1', 10_000);

    await press(visitor.at, visitor.element, '[part=reward] button');
    const code = await shown(visitor.at, visitor.element, '.scan-dialog');
    // loaded anew within its five minutes, the card shows the same code
    const again = await open<BobLoyaltyCard>('bob-loyalty-card', listed);
    await press(again.at, again.element, '.offers .text');
    expect(await shown(again.at, again.element, '.scan-dialog')).to.equal(code);
    await press(counter.at, counter.element, '.stage [part=done]');
    for (const [tab, accepted] of [
      [counter, 'true'],
      [second, 'false'],
    ] as const) {
      await press(tab.at, tab.element, '[part=redeem]');
      await paste(tab.at, tab.element, code);
      await tab.at.until(() => find(tab.element, '[part=verdict]')?.dataset.accepted === accepted, 10_000);
    }
    expect(find(second.element, '[part=verdict]')!.textContent).to.include('already given');
  });

  it('says in a sandboxed frame that nothing is kept, and makes card and key there all the same', async () => {
    const element = document.createElement('iframe');
    element.sandbox.add('allow-scripts');
    const report = `<script type="module">
      const tags = ['bob-loyalty-card', 'bob-loyalty-desk'];
      await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
      const wait = async (ready) => { for (let at = 0; at < 200 && !ready(); at++) await new Promise((go) => setTimeout(go, 50)); return ready(); };
      for (const tag of tags) {
        const one = document.querySelector(tag);
        one.data = ${JSON.stringify(data('sandboxed'))};
        const find = (selector) => one.shadowRoot?.querySelector(selector);
        (await wait(() => find('[part=make]')))?.click();
        await wait(() => find(tag.endsWith('card') ? '.grid' : '[part=key]'));
        parent.postMessage({ tag, made: !!find(tag.endsWith('card') ? '.grid' : '[part=key]'), text: one.shadowRoot.textContent }, '*');
      }
    </script>`;
    element.src = page(`${script()}<bob-loyalty-card></bob-loyalty-card><bob-loyalty-desk member="cafe"></bob-loyalty-desk>${report}`);
    const said = new Map<string, { made: boolean; text: string }>();
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`heard of ${[...said.keys()].join()}`)), 25_000);
      addEventListener('message', function hear({ data: one, source }: MessageEvent<{ tag: string; made: boolean; text: string }>) {
        if (source !== element.contentWindow) return;
        said.set(one.tag, one);
        if (said.size < 2) return;
        clearTimeout(late);
        removeEventListener('message', hear);
        resolve();
      });
      document.body.append(element);
    });
    element.remove();
    for (const [tag, { made, text }] of said) {
      expect(made, tag).to.equal(true);
      expect(text, tag).to.include('does not save anything here');
    }
    expect(said.get('bob-loyalty-desk')!.text).not.to.include('You can give stamps as soon as');
  });
});
