/** The counter: its minute, its key, its ledger, and where something is in its way. */
import { axe, expect, waitUntil } from '../../../test/support/index.js';
import { wholeLoyalty } from '../../../test/kit/loyalty.js';
import { openCard } from '../../engines/stamps/card/card.js';
import { cardCode } from '../../engines/stamps/card/code.js';
import { linkOf } from '../../engines/stamps/encoding/codes.js';
import { memoryStore } from '../../engines/stamps/programme.fixture.js';
import { emptyLedger, recordSpent, tillOf } from '../../engines/stamps/counter/ledger.js';
import { ledgerFile, signLedger } from '../../engines/stamps/counter/ledger-file.js';
import { createKeys } from '../../engines/stamps/crypto/keys.js';
import type { KeyPair } from '../../engines/stamps/types.js';
import { issueStamp, readStamp } from '../../engines/stamps/stamp/stamp.js';
import type { Loyalty } from '../../formats/loyalty/loyalty.js';
import './define.js';
import type { BobLoyaltyDesk } from './loyalty-desk.js';
import { CounterStore } from './later/counter-store.js';

/** The code of a card that is elsewhere. */
const CARD = 'A'.repeat(22);

describe('<bob-loyalty-desk>', () => {
  let desk: BobLoyaltyDesk;
  const { now } = Date;
  let boats: KeyPair;

  const root = (): ShadowRoot => desk.shadowRoot!;
  const find = (selector: string): HTMLElement => root().querySelector<HTMLElement>(selector)!;
  const programme = (keys: unknown[] = []): Loyalty =>
    wholeLoyalty('West Pass', {
      valid: undefined,
      participants: [
        { id: 'cafe', name: 'Harbour Café', keys },
        { id: 'boats', name: 'Quiet Boats', keys: [boats.publicKey] },
      ],
    }) as Loyalty;
  const put = async (data: object, attributes: Record<string, string> = { member: 'cafe' }): Promise<void> => {
    desk = document.createElement('bob-loyalty-desk');
    for (const [name, value] of Object.entries(attributes)) desk.setAttribute(name, value);
    desk.data = data;
    document.body.append(desk);
    await waitUntil(() => desk.document, 'has read its document', { timeout: 5000 });
    await desk.updateComplete;
  };
  const press = async (selector: string): Promise<void> => {
    await waitUntil(() => find(selector), `there is ${selector}`, { timeout: 5000 });
    find(selector).click();
  };
  const paste = async (code: string): Promise<void> => {
    await waitUntil(() => find('.scan-dialog [part=paste]'), 'there is a field', { timeout: 5000 });
    (find('.scan-dialog [part=paste]') as HTMLTextAreaElement).value = code;
    find('.scan-dialog [part=use]').click();
  };
  /** Gives a stamp to a card, as a hand scanner would bring it. */
  const give = async (): Promise<void> => {
    await press('[part=give]');
    await paste(linkOf('card', cardCode('west-pass', CARD)));
  };
  const addLedger = async (text: string): Promise<void> => {
    await waitUntil(() => find('.row input[type=file]'), 'there is a ledger', { timeout: 5000 });
    const input = root().querySelector<HTMLInputElement>('.row input[type=file]')!;
    const files = new DataTransfer();
    files.items.add(new File([text], 'ledger.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
  };
  const says = (words: string): Promise<void> => waitUntil(() => root().textContent.includes(words), `says “${words}”`, { timeout: 5000 });
  const open = async (): Promise<void> => {
    await put(programme());
    await press('[part=make]');
    await waitUntil(() => desk.publicKey, 'the key is made');
    desk.data = programme([desk.publicKey]);
    await waitUntil(() => find('[part=give]'), 'the counter begins');
  };

  before(async () => (boats = await createKeys()));
  beforeEach(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.deleteDatabase('bob-loyalty');
        request.onsuccess = request.onerror = request.onblocked = () => resolve();
      }),
  );
  afterEach(() => {
    Date.now = now;
    desk.remove();
  });

  it('shows its public key as a code that says whose it is, and nothing secret', async () => {
    await put(programme());
    await press('[part=make]');
    await press('[data-act=key-code]');
    await waitUntil(() => find('.code-dialog [part=key-code] svg'), 'the picture');
    const said = JSON.parse((find('[part=key-code] textarea') as HTMLTextAreaElement).value) as Record<string, unknown>;
    const shown = JSON.parse((find('[part=key] textarea') as HTMLTextAreaElement).value) as Record<string, unknown>;
    expect(said).to.deep.equal({ ...shown, programme: 'west-pass', participant: 'cafe' });
    expect(Object.keys(said)).not.to.include('d');
    await axe(desk);
    find('.code-dialog .close').click();
    await waitUntil(() => !find('.code-dialog'), 'closed');
  });

  it('counts the minute down and puts the code away when it is over', async () => {
    await open();
    const start = now();
    Date.now = () => start;
    await give();
    await waitUntil(() => find('[part=code] svg'), 'a code is shown');
    await waitUntil(() => root().activeElement === find('.stage h3'), 'the heading of the code has the focus');
    await axe(desk);
    const first = find('[part=code]').dataset.token;
    Date.now = () => start + 59_000;
    await says('1 second left');
    Date.now = () => start + 61_000;
    await says('This code has expired');
    expect(find('[part=code]')).to.equal(null);
    await press('.stage .solid');
    await waitUntil(() => find('[part=code]')?.dataset.token, 'another code is shown');
    expect(find('[part=code]').dataset.token).not.to.equal(first);
  });

  it('gives stamps for what was chosen, and counts them', async () => {
    await open();
    await press('[type=radio][value=night]');
    await give();
    await waitUntil(() => find('[part=code]')?.dataset.token, 'a code is shown');
    expect(readStamp(find('[part=code]').dataset.token)!.stamp).to.include({ rule: 'night', stamps: 3, participant: 'cafe' });
    await press('[part=done]');
    await waitUntil(() => find('.sums dd')?.textContent === '3', 'the ledger says so');
    expect(readStamp(await desk.issue({ card: CARD }))!.stamp.rule).to.equal('visit');
  });

  it('asks whose counter it is where the page does not say, and knows nobody it cannot know', async () => {
    await put(programme(), {});
    expect([...root().querySelectorAll('option')].map(({ value }) => value)).to.deep.equal(['', 'cafe', 'boats']);
    root().querySelector('select')!.value = 'boats';
    await press('[part=make]');
    await waitUntil(() => desk.publicKey, 'the key is made');
    await says('Quiet Boats');
    desk.remove();
    await put(programme(), { member: 'nobody' });
    await says('nobody');
    expect(find('[part=make]')).to.equal(null);
  });

  it('joins the ledger of another counter once, and refuses what is none', async () => {
    await open();
    const data = desk.document!;
    const spent = {
      id: 'A'.repeat(16),
      programme: 'west-pass',
      reward: 'coffee',
      participant: 'boats',
      card: 'c',
      at: Math.floor(now() / 1000),
      stamps: [],
    };
    const entries = recordSpent(emptyLedger('west-pass'), spent, tillOf('boats', boats.publicKey.kid), data);
    const signed = [await signLedger({ programme: 'west-pass', till: entries.spent[0]!.till, entries, keys: boats })];
    const signedFile = ledgerFile({ ...emptyLedger('west-pass'), signed });
    await addLedger(signedFile);
    await says('New rewards: 1.');
    await addLedger(signedFile);
    await says('New rewards: 0.');
    for (const text of ['', '{}', '[1', signedFile.replace('west-pass', 'other')]) {
      await addLedger(text);
      await says('does not contain counter records');
    }
  });

  it('shows a ledger that nobody signed as such, warns of its stamps, and gives the reward all the same', async () => {
    await open();
    const data = {
      ...programme([desk.publicKey]),
      earn: [{ id: 'visit', text: 'A visit' }],
      rewards: [{ id: 'coffee', name: 'Coffee', cost: 1 }],
    };
    desk.data = data;
    await waitUntil(() => desk.document?.rewards?.length === 1, 'has the other programme');
    const card = await openCard(data, memoryStore());
    const id = await card.create();
    await card.add(await issueStamp({ programme: data, participant: 'boats', keys: boats, card: id }));
    const redemption = {
      id: 'A'.repeat(16),
      programme: 'west-pass',
      reward: 'coffee',
      participant: 'boats',
      card: id,
      at: Math.floor(now() / 1000),
      stamps: card.state.stamps,
    };
    const unverified = recordSpent(emptyLedger('west-pass'), redemption, tillOf('boats', 'forged'), data);
    await addLedger(ledgerFile({ ...emptyLedger('west-pass'), unverified }));
    await says('Records added. New rewards: 0. Not verified: 1.');
    await waitUntil(() => find('[part=unverified]')?.textContent.includes('This counter only warns'), 'says what that means');
    await axe(desk);

    const shown = await card.redeem('coffee', 'cafe');
    await press('[part=redeem]');
    await paste(linkOf('redeem', (shown as { token: string }).token));
    await waitUntil(() => find('[part=verdict]')?.dataset.accepted === 'true', 'the reward is given');
    expect(find('[part=verdict]').textContent).to.include('Decide yourself');
    await waitUntil(() => root().activeElement === find('.stage h3'), 'the verdict has the focus');
    await axe(desk);
  });

  it('takes its key to a second device only where it was made for that, behind a password', async () => {
    await open();
    expect(root().textContent).not.to.include('For a second till');
    const [one, two] = [new CounterStore(), new CounterStore()];
    await one.open({ ...programme(), id: 'other' }, 'cafe');
    await one.create('cafe', { portable: true, member: 'cafe' });
    const text = await one.exportKey('twelve letters');
    expect(text).not.to.include('"d"');
    await two.open({ ...programme(), id: 'other' }, 'cafe');
    await two.importKey(text, 'twelve letters', 'cafe');
    expect(two.publicKey).to.deep.equal(one.publicKey);
    // what was brought stays here
    expect(two.portable).to.equal(false);
    const errors = await Promise.all(
      [two.importKey(text, 'wrong', 'cafe'), two.importKey(text, 'twelve letters', 'boats'), two.importKey('{}', '', 'cafe'), two.importKey('[', '', 'cafe')].map((done) => done.then(() => 'none', (error: unknown) => (error as Error).name)), // prettier-ignore
    );
    expect(errors).to.deep.equal(['WrongPassphrase', 'RangeError', 'RangeError', 'SyntaxError']);
  });

  it('gives nothing where the device cannot keep the ledger', async () => {
    await open();
    const own = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!;
    Object.defineProperty(IDBObjectStore.prototype, 'put', {
      ...own,
      value: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    try {
      await give();
      await says('could not save it');
      expect(find('[part=code]')).to.equal(null);
    } finally {
      Object.defineProperty(IDBObjectStore.prototype, 'put', own);
    }
  });

  it('offers stamps for no card only where the programme wants them, and says what a photograph can do', async () => {
    await open();
    desk.data = { ...programme([desk.publicKey]), unboundStamps: true };
    await press('[part=unbound]');
    await waitUntil(() => find('[part=code]')?.dataset.token, 'a code is shown');
    expect(readStamp(find('[part=code]').dataset.token)!.stamp.card).to.equal(undefined);
    await press('[part=done]');
    await waitUntil(() => find('.first'), 'the button is there again');
    expect(find('.first').textContent).to.include('Anyone who photographs this code can use it');
    desk.data = programme([desk.publicKey]);
    await waitUntil(() => !find('[part=unbound]'), 'no such button');
    expect(await desk.issue().catch((error: unknown) => (error as { reason?: string }).reason)).to.equal('not-bound');
  });

  it('says that its own part is over, or has not begun, and offers nothing', async () => {
    await open();
    const listed = programme([desk.publicKey]);
    const [cafe, ...others] = listed.participants!;
    desk.data = { ...listed, participants: [{ ...cafe!, until: '2020-01-31' }, ...others] };
    await says('no longer takes part');
    expect([find('[part=give]'), find('[part=redeem]')]).to.deep.equal([null, null]);
    desk.data = { ...listed, participants: [{ ...cafe!, from: '2999-01-31' }, ...others] };
    await says('has not started');
  });

  it('is the same in two copies on a page: a stamp that one gives is in the ledger of both', async () => {
    await open();
    const first = desk;
    await put(programme([desk.publicKey!]));
    await first.issue({ card: CARD });
    await waitUntil(() => find('.sums dd')?.textContent === '1', 'the other one knows');
    first.remove();
  });

  it('makes its key where a frame sends no forms', async () => {
    await put(programme());
    expect(root().querySelector('form')).to.equal(null);
  });

  it('does not take another key of the same name for its own', async () => {
    await open();
    const stranger = await createKeys({ kid: desk.publicKey!.kid });
    desk.data = programme([stranger.publicKey]);
    await says('The programme does not have this key yet');
    expect(find('[part=give]')).to.equal(null);
  });
});
