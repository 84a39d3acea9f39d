/** The card in the hand of a visitor: a stamp that comes by a link, and a reward that is redeemed. */
import { aTimeout, axe, expect, waitUntil } from '../../../test/support/index.js';
import { wholeLoyalty } from '../../../test/kit/loyalty.js';
import { openCounter } from '../../engines/stamps/counter/counter.js';
import { createKeys } from '../../engines/stamps/crypto/keys.js';
import { memoryStore } from '../../engines/stamps/programme.fixture.js';
import { issueStamp } from '../../engines/stamps/stamp/stamp.js';
import type { KeyPair } from '../../engines/stamps/types.js';
import type { Loyalty } from '../../formats/loyalty/loyalty.js';
import './define.js';
import '../loyalty-programme/define.js';
import type { BobLoyaltyCard } from './loyalty-card.js';

let number = 0;

describe('<bob-loyalty-card>, used', () => {
  let card: BobLoyaltyCard;
  let counterKeys: KeyPair;
  let data: Loyalty;

  const root = (): ShadowRoot => card.shadowRoot!;
  const put = async (): Promise<void> => {
    card = document.createElement('bob-loyalty-card');
    card.data = data;
    document.body.append(card);
    await waitUntil(() => card.document, 'has read its document', { timeout: 5000 });
    await card.updateComplete;
  };
  const press = async (selector: string): Promise<void> => {
    await waitUntil(() => root().querySelector(selector), `there is ${selector}`, { timeout: 5000 });
    root().querySelector<HTMLElement>(selector)!.click();
  };
  const says = (words: string): Promise<void> => waitUntil(() => root().textContent.includes(words), `says “${words}”`, { timeout: 5000 });
  const made = async (): Promise<void> => {
    await press('[part=make]');
    await waitUntil(() => root().querySelector('.grid'), 'the card is there', { timeout: 5000 });
  };
  /** A stamp for this card, which is made where there is none. */
  const stamp = async (): Promise<string> => {
    if (!root().querySelector('.grid')) await made();
    const { keys } = JSON.parse(await card.export()) as { keys: { id: string }[] };
    return issueStamp({ programme: data, participant: 'cafe', keys: counterKeys, card: keys.at(-1)!.id });
  };

  beforeEach(async () => {
    counterKeys = await createKeys();
    // what one test keeps is nothing to the next
    data = wholeLoyalty('West Pass', {
      id: `used-${Date.now().toString(36)}-${number++}`,
      valid: undefined,
      earn: [{ id: 'cup', text: 'A cup', perDay: 0 }],
      rewards: [{ id: 'coffee', name: 'Coffee', cost: 1 }],
      participants: ['Harbour Café', 'Brook Inn'].map((name, at) => ({ id: ['cafe', 'inn'][at], name, keys: [counterKeys.publicKey] })),
    }) as Loyalty;
  });
  afterEach(() => {
    card.remove();
    history.replaceState(null, '', location.href.split('#')[0]);
    scrollTo(0, 0);
  });

  it('brings a stamp of the address before the eyes, and keeps the words until the visitor takes them away', async () => {
    await put();
    await press('[part=make]');
    await waitUntil(() => root().querySelector('.grid'), 'the card is there');
    card.style.marginBlockStart = '3000px';
    const token = await stamp();
    location.hash = `bob-stamp=${token}`;
    await says('You got a stamp from Harbour Café');
    const status = root().querySelector<HTMLElement>('.status')!;
    await waitUntil(() => root().activeElement === status, 'has the focus');
    await waitUntil(
      () => {
        const { top, bottom } = status.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      },
      'is in view',
      { timeout: 5000 },
    );
    await press('.dismiss');
    await waitUntil(() => !status.textContent.trim(), 'gone');
  });

  it('takes the stamp with which the page was opened, and brings its message before the eyes', async () => {
    await put();
    const token = await stamp();
    card.remove();
    history.replaceState(null, '', `#bob-stamp=${token}`);
    const above = document.createElement('div');
    above.style.blockSize = '3000px';
    document.body.append(above);
    try {
      await put();
      await says('You got a stamp from Harbour Café');
      const status = root().querySelector<HTMLElement>('.status')!;
      await waitUntil(() => root().activeElement === status, 'has the focus');
      await waitUntil(() => status.getBoundingClientRect().bottom <= innerHeight, 'is in view', { timeout: 5000 });
      // a link with it is passed on no more
      expect(location.hash).to.equal('');
    } finally {
      above.remove();
    }
  });

  for (const [name, hide, show] of [
    ['a tab', (tab: HTMLElement) => (tab.hidden = true), (tab: HTMLElement) => (tab.hidden = false)],
    ['folded text', (tab: HTMLElement) => tab.setAttribute('hidden', 'until-found'), (tab: HTMLElement) => tab.removeAttribute('hidden')],
  ] as const)
    it(`brings a stamp of the address before the eyes when ${name} is opened that hid the card`, async () => {
      await put();
      await made();
      const tab = document.createElement('div');
      const above = document.createElement('button');
      above.style.cssText = 'display: block; block-size: 3000px';
      document.body.append(above, tab);
      try {
        tab.append(card);
        hide(tab);
        above.focus({ preventScroll: true });
        scrollTo(0, 0);
        location.hash = `bob-stamp=${await stamp()}`;
        await says('You got a stamp from Harbour Café');
        const status = root().querySelector<HTMLElement>('.status')!;
        await card.updateComplete;
        await aTimeout(100);
        // WebKit scrolls by the margin of the page
        expect([document.activeElement, scrollY < 100]).to.deep.equal([above, true]);
        show(tab);
        await waitUntil(() => root().activeElement === status, 'has the focus');
        await waitUntil(() => status.getBoundingClientRect().bottom <= innerHeight, 'is in view', { timeout: 5000 });
        // once is enough
        above.focus({ preventScroll: true });
        hide(tab);
        await aTimeout(50);
        show(tab);
        await aTimeout(100);
        expect(document.activeElement).to.equal(above);
      } finally {
        tab.remove();
        above.remove();
        scrollTo(0, 0);
      }
    });

  it('jumps to the message where motion is to be reduced, and glides elsewhere', async () => {
    const own = matchMedia;
    const before = HTMLElement.prototype.scrollIntoView;
    const ways: unknown[] = [];
    HTMLElement.prototype.scrollIntoView = (options) => void ways.push((options as ScrollIntoViewOptions).behavior);
    try {
      await put();
      await made();
      for (const [reduced, way] of [
        [true, 'auto'],
        [false, 'smooth'],
      ] as const) {
        globalThis.matchMedia = (query) =>
          query.includes('reduce') ? ({ matches: reduced } as MediaQueryList) : own.call(globalThis, query);
        ways.length = 0;
        location.hash = `bob-stamp=${await stamp()}`;
        await waitUntil(() => ways.length, 'scrolls');
        expect(ways[0], String(reduced)).to.equal(way);
      }
    } finally {
      globalThis.matchMedia = own;
      HTMLElement.prototype.scrollIntoView = before;
    }
  });

  it('does not repeat logo and name of the programme that stands above it, whichever comes first', async () => {
    const name = (): string => root().querySelector('.name')!.textContent.trim();
    const programme = (id: string): HTMLElement => {
      const element = document.createElement('bob-loyalty-programme');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.text = JSON.stringify({ ...data, id });
      element.append(script);
      return element;
    };
    const [mine, other, below] = [programme(data.id), programme('other'), programme(data.id)];
    try {
      document.body.append(other);
      await put();
      card.after(below);
      await waitUntil(() => [other, below].every((one) => 'document' in one && one.document), 'are loaded', { timeout: 5000 });
      await card.updateComplete;
      expect(name()).to.equal('West Pass');
      card.before(mine);
      await waitUntil(() => name() === 'Your card', 'follows the programme', { timeout: 5000 });
      expect(root().querySelector('.masthead .mark')).to.equal(null);
      const gap = root().querySelector('.masthead')!.getBoundingClientRect().top - mine.getBoundingClientRect().bottom;
      expect(gap).to.be.above(30);
      await axe(card);
      card.remove();
      mine.after((card = document.createElement('bob-loyalty-card')));
      card.data = data;
      await waitUntil(() => root().querySelector('.name'), 'is shown', { timeout: 5000 });
      expect(name()).to.equal('Your card');
    } finally {
      for (const one of [mine, other, below]) one.remove();
    }
  });

  describe('has the focus on its message once the counter’s code is taken, though the button that opened the dialog is gone', () => {
    const paste = async (text: string): Promise<void> => {
      await waitUntil(() => root().querySelector('.scan-dialog [part~=paste]'), 'asks for the code', { timeout: 5000 });
      root().querySelector<HTMLTextAreaElement>('.scan-dialog [part~=paste]')!.value = text;
      await press('.scan-dialog [part~=use]');
    };
    const hasFocus = (words: string): Promise<void> =>
      waitUntil(() => root().activeElement?.matches('.status') && root().activeElement!.textContent === words, words, { timeout: 5000 });
    const focusAndPress = async (selector: string): Promise<void> => {
      await waitUntil(() => root().querySelector(selector), selector, { timeout: 5000 });
      root().querySelector<HTMLElement>(selector)!.focus();
      await press(selector);
    };

    it('a first stamp', async () => {
      await put();
      await focusAndPress('[part=get]');
      await waitUntil(() => root().querySelector('.scan-dialog'), 'asks', { timeout: 5000 });
      const { keys } = JSON.parse(await card.export()) as { keys: { id: string }[] };
      await paste(await issueStamp({ programme: data, participant: 'cafe', keys: counterKeys, card: keys.at(-1)!.id }));
      await hasFocus('You got a stamp from Harbour Café.');
    });

    it('a receipt; closed before that, it is at what stands there instead', async () => {
      data = { ...data, rewards: [{ id: 'coffee', name: 'Coffee', cost: 1, at: ['cafe'] }] };
      await put();
      await card.add(await stamp());
      await focusAndPress('[part=reward] button');
      await waitUntil(() => root().querySelector('.scan-dialog [part=code] svg'), 'the code is shown', { timeout: 5000 });
      const token = root().querySelector<HTMLTextAreaElement>('.scan-dialog [part=code] textarea')!.value;
      await press('.scan-dialog .close');
      await waitUntil(() => !root().querySelector('dialog') && root().activeElement, 'the focus is in the card', { timeout: 5000 });
      await focusAndPress('.offers button');
      const counter = await openCounter({ programme: data, participant: 'cafe', keys: counterKeys, store: memoryStore() });
      const verdict = await counter.take(token);
      await paste(('receipt' in verdict && verdict.receipt) || '');
      await hasFocus('The counter has confirmed your reward.');
    });
  });

  describe('redeems a reward', () => {
    const codeShown = async (): Promise<string> => {
      await waitUntil(() => root().querySelector('.scan-dialog [part=code] svg'), 'the code is shown', { timeout: 5000 });
      return root().querySelector<HTMLTextAreaElement>('.scan-dialog [part=code] textarea')!.value;
    };

    it('with one tap where one firm gives it, with two where several do; the camera for the receipt is on then', async () => {
      await put();
      await card.add(await stamp());
      await card.add(await stamp());
      await press('[part=reward] button');
      await press('.code-dialog [data-id=inn]');
      expect(await codeShown()).to.match(/^[\w-]+\.[\w-]+\.[\w-]+/);
      await waitUntil(() => root().querySelectorAll('dialog').length === 1, 'the choice of firm is closed', { timeout: 5000 });
      expect(root().querySelector('.scan-dialog video')).not.to.equal(null);
      expect(root().querySelector('.scan-dialog')!.textContent).to.include('Scan the receipt');
      await axe(card);
      root().querySelector<HTMLElement>('.scan-dialog .close')!.click();

      card.remove();
      data = { ...data, rewards: [{ id: 'coffee', name: 'Coffee', cost: 1, at: ['cafe'] }] };
      await put();
      await press('[part=reward] button');
      await codeShown();
    });

    it('and shows the same code again after the page was loaded anew, until its five minutes are over', async () => {
      await put();
      await card.add(await stamp());
      await press('[part=reward] button');
      await press('.code-dialog [data-id=cafe]');
      const code = await codeShown();
      card.remove();
      await put();
      await press('.offers .text');
      expect(await codeShown()).to.equal(code);
      card.remove();

      const { now } = Date;
      try {
        Date.now = () => now() + 5 * 60_000 + 1000;
        await put();
        await waitUntil(() => root().querySelector('.offers'), 'the offer is there');
        expect([...root().querySelectorAll('.offers .text')].map((one) => one.textContent.trim())).to.deep.equal([
          'Cancel and get the stamps back',
        ]);
      } finally {
        Date.now = now;
      }
    });

    it('and takes the code away when its five minutes end while it is shown; the camera for a receipt stays', async () => {
      await put();
      await card.add(await stamp());
      const begun = Date.now();
      await press('[part=reward] button');
      await press('.code-dialog [data-id=cafe]');
      await codeShown();
      root().querySelector<HTMLElement>('.scan-dialog .close')!.click();

      const { now } = Date;
      try {
        const ahead = 5 * 60_000 - (now() - begun) - 2500;
        Date.now = () => now() + ahead;
        await press('.offers .text');
        await codeShown();
        await waitUntil(() => root().querySelector('.scan-dialog [role=alert]'), 'it says so', { timeout: 8000 });
        expect(root().querySelector('.scan-dialog [role=alert]')!.textContent).to.include('This code has expired.');
        expect(root().querySelector('.scan-dialog [part=code] :is(svg, textarea)')).to.equal(null);
        expect(root().querySelector('.scan-dialog video')).not.to.equal(null);
        expect(root().querySelectorAll('.offers .text').length, 'no way to show it again').to.equal(1);
      } finally {
        Date.now = now;
      }
    });
  });
});
