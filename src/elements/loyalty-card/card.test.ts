/** The card where something is in its way: no storage, a full one, a damaged one, no cryptography; hostile codes. */
import { axe, expect, waitUntil } from '../../../test/support/index.js';
import { wholeLoyalty } from '../../../test/kit/loyalty.js';
import { createKeys } from '../../engines/stamps/crypto/keys.js';
import { openCard } from '../../engines/stamps/card/card.js';
import { memoryStore } from '../../engines/stamps/programme.fixture.js';
import { issueStamp } from '../../engines/stamps/stamp/stamp.js';
import type { KeyPair } from '../../engines/stamps/types.js';
import type { Loyalty } from '../../formats/loyalty/loyalty.js';
import './define.js';
import type { BobLoyaltyCard } from './loyalty-card.js';
import { placesFor } from './logic/stamp-grid.js';

describe('<bob-loyalty-card>', () => {
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
  const stamp = async (more: object = {}): Promise<string> => {
    if (!root().querySelector('.grid')) await made();
    const { keys } = JSON.parse(await card.export()) as { keys: { id: string }[] };
    return issueStamp({ programme: data, participant: 'cafe', keys: counterKeys, card: keys.at(-1)!.id, ...more });
  };
  const forget = (): Promise<unknown> =>
    new Promise((resolve) => {
      const request = indexedDB.deleteDatabase('bob-loyalty');
      request.onsuccess = request.onerror = request.onblocked = resolve;
    });
  /** Runs `work` with this in the place of a method of the database. */
  async function instead(target: object, name: string, value: unknown, work: () => Promise<void>): Promise<void> {
    const own = Object.getOwnPropertyDescriptor(target, name)!;
    Object.defineProperty(target, name, { ...own, ...('get' in own ? { get: value as () => unknown } : { value }) });
    try {
      await work();
    } finally {
      Object.defineProperty(target, name, own);
    }
  }

  beforeEach(async () => {
    await forget();
    counterKeys = await createKeys();
    data = wholeLoyalty('West Pass', {
      valid: undefined,
      earn: [{ id: 'cup', text: 'A cup', perDay: 0 }],
      participants: [{ id: 'cafe', name: 'Harbour Café', keys: [counterKeys.publicKey] }],
    }) as Loyalty;
  });
  afterEach(() => {
    card.remove();
    history.replaceState(null, '', location.href.split('#')[0]);
  });

  it('makes nothing before the visitor asks for a card', async () => {
    await put();
    expect((await indexedDB.databases()).map(({ name }) => name)).to.deep.equal([]);
    await press('[part=make]');
    await waitUntil(() => root().querySelector('.grid'), 'the card is there');
    expect((await indexedDB.databases()).map(({ name }) => name)).to.deep.equal(['bob-loyalty']);
  });

  it('says that a full device kept nothing, and takes the same stamp once there is room', async () => {
    await put();
    await press('[part=make]');
    await waitUntil(() => root().querySelector('.grid'), 'the card is there');
    const token = await stamp();
    const full = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await instead(IDBObjectStore.prototype, 'put', full, async () => {
      expect(await card.add(token)).to.deep.equal({ accepted: false, reason: 'not-kept' });
      expect(card.stamps).to.deep.equal([]);
    });
    expect((await card.add(token)).accepted).to.equal(true);
    card.remove();
    await put();
    expect(card.stamps).to.have.lengthOf(1);
  });

  it('takes no code that is none: junk of 10 kB, markup, another programme’s, a changed one', async () => {
    await put();
    await card.add(await stamp());
    const token = await stamp();
    const [head, body, signature] = token.split('.');
    const codes = [
      '',
      'x'.repeat(10_240),
      '<img src=x onerror=alert(1)>',
      '{}',
      `${head}.${body}.`,
      `${head}.${body!.slice(0, -2)}AA.${signature}`,
      `https://a.example/#bob-receipt=${token}`,
    ];
    for (const code of codes) expect((await card.add(code)).accepted, code.slice(0, 40)).to.equal(false);
    expect(await card.add(await stamp({ programme: { ...data, id: 'other' } }))).to.deep.equal({
      accepted: false,
      reason: 'other-programme',
    });
    expect(card.stamps).to.have.lengthOf(1);
  });

  it('is saved as a file and brought back with its password, by the visitor', async () => {
    await put();
    await made();
    for (let count = 0; count < 3; count++) await card.add(await stamp());
    await card.updateComplete;
    await axe(card);
    const file = await card.export('correct horse battery');
    expect(file).not.to.include('"d"');
    await press('section:last-of-type .row button:last-child');
    await press('.code-dialog .solid');
    await says('Card deleted.');
    expect(card.stamps).to.deep.equal([]);

    await press('.start .text');
    await waitUntil(() => root().querySelector('.code-dialog textarea'), 'asks for the file');
    await axe(card);
    const text = root().querySelector<HTMLTextAreaElement>('.code-dialog textarea')!;
    text.value = file;
    text.dispatchEvent(new Event('input'));
    const password = root().querySelector<HTMLInputElement>('.code-dialog [name=password]')!;
    password.value = 'wrong';
    await press('.code-dialog .solid');
    await says('That password is wrong.');
    password.value = 'correct horse battery';
    await press('.code-dialog .solid');
    await says('Added to your card: 3 stamps.');
    expect(card.stamps).to.have.lengthOf(3);
  });

  it('is not saved under a password of blanks', async () => {
    await put();
    await made();
    let saved = 0;
    await instead(
      URL,
      'createObjectURL',
      () => (saved++, 'blob:none'),
      async () => {
        await press('section:last-of-type .row button');
        await waitUntil(() => root().querySelector('.code-dialog [name=password]'), 'asks for a password');
        const field = root().querySelector<HTMLInputElement>('.code-dialog [name=password]')!;
        field.value = '   ';
        await press('.code-dialog .solid');
        await waitUntil(() => field.matches(':focus'), 'says what is wrong with the field');
        expect(field.validity.patternMismatch).to.equal(true);
        expect([saved, !!root().querySelector('.code-dialog')]).to.deep.equal([0, true]);
      },
    );
  });

  it('says of a file what came, what is not counted, and what was left out', async () => {
    data = { ...data, earn: [{ id: 'visit', text: 'A visit' }] };
    await put();
    await card.add(await stamp());
    const phone = await openCard(data, memoryStore());
    const of = await phone.create();
    await phone.add(await stamp({ card: of }));
    const file = JSON.parse(await phone.export()) as { events: object[] };
    file.events.push({ type: 'add', at: 1, token: 'no.stamp.atall' });
    await press('section:last-of-type .row button:nth-child(2)');
    await waitUntil(() => root().querySelector('.code-dialog textarea'), 'asks for the file');
    root().querySelector<HTMLTextAreaElement>('.code-dialog textarea')!.value = JSON.stringify(file);
    await press('.code-dialog .solid');
    await says('Added to your card: 0 stamps.');
    await says('Kept but not counted, because a firm can only give so many in one day: 1 stamp.');
    await says('Left out: 1.');
    await waitUntil(() => card.stamps.length === 2, 'both are kept');
    expect(card.stamps.map(({ state }) => state).sort()).to.deep.equal(['free', 'surplus']);
  });

  it('keeps the cards of several programmes apart', async () => {
    await put();
    await card.add(await stamp());
    card.remove();
    data = { ...data, id: 'east-pass' };
    await put();
    expect(card.stamps).to.deep.equal([]);
    expect((await card.add(await stamp())).accepted).to.equal(true);
    card.remove();
    data = { ...data, id: 'west-pass' };
    await put();
    expect(card.stamps.map(({ programme }) => programme)).to.deep.equal(['west-pass']);
  });

  it('says what cannot be read of what was kept, and shows the rest', async () => {
    await put();
    await card.add(await stamp());
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('bob-loyalty');
      request.onsuccess = () => resolve(request.result);
    });
    await new Promise((resolve) => {
      const work = database.transaction('entries', 'readwrite');
      work.objectStore('entries').put('{"type":', 'card/west-pass/add-broken');
      work.oncomplete = resolve;
    });
    database.close();
    card.remove();
    await put();
    expect(card.stamps).to.have.lengthOf(1);
    await says('cannot be read');
  });

  it('says where there is no cryptography, and breaks nothing', async () => {
    await put();
    await instead(
      Crypto.prototype,
      'subtle',
      () => undefined,
      async () => {
        await press('[part=make]');
        await waitUntil(() => root().querySelector('[part=status]')!.textContent.trim(), 'says something');
        expect(await card.add('a.b.c')).to.have.property('accepted', false);
      },
    );
    await press('[part=make]');
    await waitUntil(() => root().querySelector('.grid'), 'the card is there');
  });

  it('is the same in two copies on a page', async () => {
    await put();
    const first = card;
    await put();
    await first.add(await stamp());
    await waitUntil(() => card.stamps.length === 1, 'the other one knows');
    first.remove();
  });

  it('makes the card with the tap that gets the first stamp', async () => {
    await put();
    await press('[part=get]');
    await waitUntil(() => root().querySelector('.scan-dialog [part=code] svg'), 'the code is shown');
    await axe(card);
    root().querySelector<HTMLElement>('.scan-dialog .close')!.click();
    await waitUntil(() => root().querySelector('.grid'), 'the card is there');
  });

  it('tells a visitor with no card that a stamp is for a card elsewhere', async () => {
    await put();
    location.hash = `bob-stamp=${await issueStamp({ programme: data, participant: 'cafe', keys: counterKeys, card: 'A'.repeat(22) })}`;
    await says('for a card that is not in this browser');
    expect(root().querySelector('[part=get]')).not.to.equal(null);
  });

  it('has places up to the next reward, and never too many', () => {
    expect([
      placesFor(0, [5, 12]),
      placesFor(5, [5, 12]),
      placesFor(6, [5, 12]),
      placesFor(13, [5, 12]),
      placesFor(0, []),
      placesFor(3, [5000]),
      placesFor(90, []),
    ]).to.deep.equal([5, 12, 12, 13, 10, 40, 40]);
  });

  // last: from here on the page keeps nothing
  it('works on for this visit where the browser keeps nothing, and says so', async () => {
    const blocked = (): never => {
      throw new DOMException('blocked', 'SecurityError');
    };
    await instead(IDBFactory.prototype, 'databases', blocked, () =>
      instead(IDBFactory.prototype, 'open', blocked, async () => {
        await put();
        await says('does not save anything here');
        expect(root().textContent).not.to.include('stays in this browser');
        await press('[part=make]');
        await waitUntil(() => root().querySelector('.grid'), 'the card is there');
        expect((await card.add(await stamp())).accepted).to.equal(true);
        await says('does not save anything here');
        expect(await card.export()).to.include('west-pass');
      }),
    );
  });
});
