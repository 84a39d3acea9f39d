/** What the badge finds on this site, and what a click tells. */
import { axe, expect, waitUntil } from '../../../test/support/index.js';
import { smallLoyalty } from '../../../test/kit/loyalty.js';
import { createKeys } from '../../engines/stamps/crypto/keys.js';
import { signMembership } from '../../engines/stamps/membership/membership.js';
import { signStatus } from '../../engines/stamps/membership/status.js';
import type { KeyPair } from '../../engines/stamps/types.js';
import './define.js';
import type { BobLoyaltyBadge } from './loyalty-badge.js';

const DAY = 864e5;

describe('<bob-loyalty-badge>', () => {
  let organiser: KeyPair;
  let badge: BobLoyaltyBadge;
  let number = 0;
  const { fetch } = window;

  before(async () => {
    organiser = await createKeys();
  });
  afterEach(() => {
    window.fetch = fetch;
    badge.remove();
  });

  /** A membership of the café for these domains. */
  const sign = (domains: string[], more: object = {}, keys = organiser): Promise<string> =>
    signMembership({
      keys,
      programme: 'west-pass',
      participant: 'cafe',
      domains,
      from: Date.now() - 9 * DAY,
      until: Date.now() + 9 * DAY,
      ...more,
    });

  async function show(
    membership: string | undefined,
    more: object = {},
    attributes: Record<string, string> = { member: 'cafe' },
    child = '',
  ): Promise<string> {
    badge = document.createElement('bob-loyalty-badge');
    for (const [name, value] of Object.entries(attributes)) badge.setAttribute(name, value);
    if (child) {
      const script = Object.assign(document.createElement('script'), { type: 'application/jwt' });
      script.append(child);
      badge.append(script);
    }
    badge.data = smallLoyalty('West Pass', {
      keys: [organiser.publicKey],
      hub: 'https://west.example/pass',
      participants: [
        { id: 'cafe', name: 'Harbour Café', domains: [location.hostname], ...(membership && { membership }) },
        { id: 'boats', name: 'Quiet Boats' },
      ],
      ...more,
    });
    document.body.append(badge);
    expect(badge.state).to.equal('unchecked');
    await waitUntil(() => part().dataset.state !== 'checking' && part().dataset.state, 'has checked', { timeout: 5000 });
    expect(badge.state).to.equal(part().dataset.state);
    return badge.state;
  }
  const part = (): HTMLElement => badge.shadowRoot!.querySelector('[part=badge]') ?? document.createElement('i');
  const meaning = async (): Promise<HTMLDialogElement> => {
    part().focus();
    part().click();
    await waitUntil(() => badge.shadowRoot!.querySelector('dialog[open]'), 'opens', { timeout: 5000 });
    return badge.shadowRoot!.querySelector('dialog')!;
  };

  it('is valid where the organiser signed for this site, found by its domain alone, too', async () => {
    const good = await sign([location.hostname]);
    expect(await show(good)).to.equal('valid');
    badge.remove();
    expect(await show(good, {}, {})).to.equal('valid');
    const dialog = await meaning();
    expect(dialog.textContent).to.include('Takes part').and.to.include('Harbour Café').and.to.include('Any website can show a badge');
    expect(dialog.querySelector<HTMLAnchorElement>('.go')!.href).to.equal(
      `https://west.example/pass?site=${location.hostname}&member=cafe`,
    );
    await axe(badge);
    dialog.querySelector<HTMLElement>('.close')!.click();
    await waitUntil(() => badge.shadowRoot!.activeElement === part(), 'the focus comes back');
  });

  it('takes the membership from its attribute, and from a script in it', async () => {
    const good = await sign([location.hostname]);
    expect(await show(undefined)).to.equal('unchecked');
    badge.credential = good;
    await waitUntil(() => badge.state === 'valid', 'is checked anew');
    badge.remove();
    expect(await show(undefined, {}, {}, `\n ${good}\n`)).to.equal('valid');
  });

  it('knows a copied one, one that is over, one that was called back, and one that is forged', async () => {
    expect(await show(await sign(['cafe.example']))).to.equal('other-site');
    expect(part().textContent).not.to.include('We take part in');
    expect((await meaning()).textContent).to.include('cafe.example');
    badge.remove();
    expect(await show(await sign([location.hostname], { until: Date.now() - DAY }))).to.equal('expired');
    badge.remove();
    expect(await show(await sign([location.hostname], {}, await createKeys({ kid: organiser.publicKey.kid })))).to.equal('unlisted');
    badge.remove();
    // a good membership, of somebody else
    expect(await show(undefined, {}, { member: 'boats', credential: await sign([location.hostname]) })).to.equal('unlisted');
    badge.remove();
    expect(await show('eyJhbGciOiJub25lIn0.e30.')).to.equal('unchecked');
  });

  it('looks at the list of those called back, and says where that cannot be had', async () => {
    const listed = async (answer: (url: string) => Promise<Response>): Promise<string> => {
      const status = new URL(`/status-${++number}.jwt`, location.href).href;
      window.fetch = (input, init) => (input === status ? answer(status) : fetch.call(window, input, init));
      const state = await show(await sign([location.hostname], { status, index: 7 }), { status });
      badge.remove();
      return state;
    };
    const list = (revoked: number[]) => async (id: string) => new Response(await signStatus({ id, revoked, keys: organiser }));
    expect(await listed(list([]))).to.equal('valid');
    expect(await listed(list([7]))).to.equal('expired');
    expect(await listed(() => Promise.reject(new TypeError('Failed to fetch')))).to.equal('unchecked');
    expect(await listed(() => Promise.resolve(new Response('<!doctype html>')))).to.equal('unchecked');
  });

  it('says that it cannot check where the browser gives no cryptography', async () => {
    const good = await sign([location.hostname]);
    const own = Object.getOwnPropertyDescriptor(Crypto.prototype, 'subtle')!;
    Object.defineProperty(Crypto.prototype, 'subtle', { ...own, get: () => undefined });
    try {
      expect(await show(good)).to.equal('unchecked');
      expect((await meaning()).textContent).to.include('https');
    } finally {
      Object.defineProperty(Crypto.prototype, 'subtle', own);
    }
  });
});
