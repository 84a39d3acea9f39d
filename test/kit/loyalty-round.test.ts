/** From the counter to the card and back, in one browser: what a visitor and the one behind the counter do, by their buttons. */
import { expect, waitUntil } from '../support/index.js';
import { framesOf } from '../../src/engines/stamps/encoding/frames.js';
import { wholeLoyalty } from './loyalty.js';
import './loyalty-define.js';
import type { BobLoyaltyCard } from '../../src/elements/loyalty-card/loyalty-card.js';
import type { BobLoyaltyDesk } from '../../src/elements/loyalty-desk/loyalty-desk.js';

/** A programme of one counter, with its key once there is one. */
const programme = (keys: unknown[] = [], more: object = {}): object =>
  wholeLoyalty('West Pass', {
    ...more,
    valid: undefined,
    rewards: [{ id: 'coffee', name: 'Coffee and cake', cost: 3, at: ['cafe'] }],
    earn: [
      { id: 'cup', text: 'A cup', perDay: 0 },
      { id: 'visit', text: 'A visit' },
    ],
    participants: [
      { id: 'cafe', name: 'Harbour Café', keys },
      { id: 'boats', name: 'Quiet Boats' },
    ],
  });

const forget = (): Promise<unknown> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase('bob-loyalty');
    request.onsuccess = request.onerror = request.onblocked = resolve;
  });

const find = <T extends HTMLElement>(element: Element, selector: string): T => element.shadowRoot!.querySelector<T>(selector)!;
const press = async (element: Element, selector: string): Promise<void> => {
  await waitUntil(() => find(element, selector), `there is ${selector}`, { timeout: 5000 });
  find(element, selector).click();
};
/** Types a code where the camera would be. */
const paste = async (element: Element, code: string): Promise<void> => {
  await waitUntil(() => find(element, '.scan-dialog [part=paste]'), 'a code is asked for', { timeout: 5000 });
  find<HTMLTextAreaElement>(element, '.scan-dialog [part=paste]').value = code;
  find(element, '.scan-dialog [part=use]').click();
};
const shownCode = async (element: Element, root = ''): Promise<string> => {
  await waitUntil(() => find(element, `${root} [part=code] textarea`), 'a code is shown', { timeout: 5000 });
  expect(find(element, `${root} [part=code] svg[role=img]`).getAttribute('aria-label')).not.to.equal('');
  return find<HTMLTextAreaElement>(element, `${root} [part=code] textarea`).value;
};

describe('a stamp’s way from the counter to the card and back', () => {
  let desk: BobLoyaltyDesk;
  let card: BobLoyaltyCard;

  beforeEach(forget);
  afterEach(() => {
    desk.remove();
    card.remove();
    history.replaceState(null, '', location.href.split('#')[0]);
  });

  const put = async <T extends BobLoyaltyDesk | BobLoyaltyCard>(
    tag: string,
    data: object,
    attributes: Record<string, string> = {},
  ): Promise<T> => {
    const element = document.createElement(tag) as T;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.data = data;
    document.body.append(element);
    await waitUntil(() => element.document, 'has read its document', { timeout: 8000 });
    return element;
  };

  /** A counter whose key is in the programme, and a visitor's card. */
  async function open(more: object = {}): Promise<object> {
    desk = await put('bob-loyalty-desk', programme([], more), { member: 'cafe' });
    expect(desk.publicKey).to.equal(null);
    await press(desk, '[part=make]');
    await waitUntil(() => desk.publicKey, 'the key is made');
    await waitUntil(() => find(desk, '[part=key]'), 'the key is shown');
    expect(find(desk, '[part=give]')).to.equal(null);
    const listed = programme([desk.publicKey], more);
    desk.data = listed;
    await waitUntil(() => find(desk, '[part=give]'), 'the counter begins');
    card = await put('bob-loyalty-card', listed);
    return listed;
  }

  it('gives, takes, redeems once and refuses the second time, by the buttons alone', async function () {
    this.timeout(20_000);
    await open();
    const before = await indexedDB.databases();
    expect(before.map(({ name }) => name)).to.deep.equal(['bob-loyalty']);
    let last: string | undefined;
    for (let count = 1; count <= 3; count++) {
      // one tap each: the card shows its code and looks for the answer, the counter looks for the card
      await press(card, '[part=get]');
      const mine = await shownCode(card, '.scan-dialog');
      await press(desk, count % 2 ? '[part=give]' : '[part=next]');
      await paste(desk, mine);
      await waitUntil(() => (find(desk, '.stage [part=code]')?.dataset.token ?? last) !== last, 'a stamp is shown at once');
      last = find(desk, '.stage [part=code]').dataset.token;
      const code = await shownCode(desk, '.stage');
      expect(code).to.match(/^https:\/\/west\.example\/pass#bob-stamp=/);
      expect(find(desk, '[role=timer]').textContent).to.match(/(60|[45]\d) seconds/);
      await paste(card, code);
      await waitUntil(() => card.stamps.length === count && !find(card, '.scan-dialog'), 'the stamp is on the card');
      expect(find(card, '[part=status]').textContent).to.include('Harbour Café');
      if (count === 1) {
        await press(card, '[part=get]');
        await paste(card, code);
        await waitUntil(() => (find(card, '.scan-status')?.textContent ?? '').includes('already'), 'the same stamp is refused');
        find(card, '.scan-dialog .close').click();
        await waitUntil(() => !find(card, '.scan-dialog'), 'closed');
      } else if (count === 2) {
        await press(desk, '[part=done]');
        await waitUntil(() => !find(desk, '.stage'), 'the code is put away');
      }
    }
    await press(desk, '[part=done]');
    expect(card.stamps.every(({ card: id }) => !!id)).to.equal(true);
    expect(card.shadowRoot!.querySelectorAll('[part=stamp]').length).to.equal(3);

    await waitUntil(() => find(card, '[part=reward][data-reached=true]'), 'the reward is reached');
    await press(card, '[part=reward] button');
    let redemption = await shownCode(card, '.scan-dialog');
    // closed by mistake, and the page loaded anew: the code is still there to be shown
    const listed = card.data as object;
    card.remove();
    card = await put('bob-loyalty-card', listed);
    await press(card, '.offers button');
    expect(await shownCode(card, '.scan-dialog')).to.equal(redemption);
    redemption = await shownCode(card, '.scan-dialog');

    // as a camera would see it: piece by piece
    await press(desk, '[part=redeem]');
    const pieces = framesOf(redemption, 420);
    expect(pieces.length).to.be.above(1);
    for (const [at, piece] of pieces.entries()) {
      await paste(desk, piece);
      if (at < pieces.length - 1)
        await waitUntil(
          () => (find(desk, '.scan-status')?.textContent ?? '').startsWith(`${at + 1} of ${pieces.length} parts`),
          'a piece is read',
        );
    }
    await waitUntil(() => find(desk, '[part=verdict]')?.dataset.accepted === 'true', 'the reward is to be given');
    expect(await shownCode(desk, '.stage')).to.include('bob-receipt=');
    await press(desk, '.stage .solid');

    await press(desk, '[part=redeem]');
    await paste(desk, redemption);
    await waitUntil(() => find(desk, '[part=verdict]')?.dataset.accepted === 'false', 'the same code is refused');
    expect(find(desk, '[part=verdict]').textContent).to.match(/already given on .*\d/);
    // the receipt is shown again, to a visitor who has not scanned it
    const again = await shownCode(desk, '.stage');
    expect(again).to.include('bob-receipt=');

    // the dialog that shows the code looks for the receipt
    await paste(card, again);
    await waitUntil(() => card.stamps.every(({ state }) => state === 'spent'), 'the stamps are spent');
    expect(card.shadowRoot!.querySelectorAll('[part=stamp]').length).to.equal(0);
  });

  it('takes a stamp from the address once the card is made, and clears the address', async () => {
    const listed = await open({ unboundStamps: true });
    const token = await desk.issue();
    card.remove();
    location.hash = `bob-stamp=${token}`;
    card = await put('bob-loyalty-card', listed);
    await waitUntil(() => (card.shadowRoot!.textContent ?? '').includes('You have a stamp from'), 'the stamp waits for the card');
    expect(location.hash).to.equal('');
    await press(card, '[part=make]');
    await waitUntil(() => card.stamps.length === 1, 'the stamp is on the card');
    expect(await card.add(token)).to.deep.equal({ accepted: false, reason: 'twice' });

    // a second card element on the page shows the same card: it knows after a reload
    card.remove();
    card = await put('bob-loyalty-card', listed);
    expect(card.stamps.map(({ participant }) => participant)).to.deep.equal(['cafe']);
    location.hash = `bob-stamp=${await desk.issue()}`;
    await waitUntil(() => card.stamps.length === 2, 'the next one is taken without a click');
  });

  it('binds a stamp to the card that was shown first, and gives it to no other', async () => {
    await open();
    await press(card, '[part=make]');
    await waitUntil(() => find(card, '.grid'), 'the card is there');
    await press(card, '[part=get]');
    const mine = await shownCode(card, '.scan-dialog');
    await press(desk, '[part=give]');
    await paste(desk, 'https://elsewhere.example/');
    await waitUntil(() => (find(desk, '.scan-status')?.textContent ?? '').includes('not a stamp card'), 'what is no card is refused');
    await paste(desk, mine);
    await waitUntil(() => find(desk, '.stage [part=code]'), 'a stamp is shown');
    const { token } = find(desk, '.stage [part=code]').dataset;
    const backup = await card.export('long enough a passphrase');
    await forget();
    card.remove();
    const other = (card = await put('bob-loyalty-card', desk.data as object));
    expect(other.stamps).to.deep.equal([]);
    await press(other, '[part=make]');
    await waitUntil(() => find(other, '.grid'), 'another card is there');
    expect(await other.add(token!)).to.deep.equal({ accepted: false, reason: 'other-card' });
    // with the back-up, its key has come along
    await other.import(backup, 'long enough a passphrase');
    expect((await other.add(token!)).accepted).to.equal(true);
  });

  it('keeps the key of the counter where nobody can read it out, and finds it again', async () => {
    const listed = await open();
    const { publicKey } = desk;
    desk.remove();
    desk = await put('bob-loyalty-desk', listed, { member: 'cafe' });
    expect(desk.publicKey).to.deep.equal(publicKey);
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('bob-loyalty');
      request.onsuccess = () => resolve(request.result);
    });
    const kept = await new Promise<{ privateKey: CryptoKey }[]>((resolve) => {
      const request = database.transaction('keys').objectStore('keys').getAll() as IDBRequest<{ privateKey: CryptoKey }[]>;
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    expect(kept.map(({ privateKey }) => privateKey.extractable)).to.deep.equal([false]);
  });
});
