/** Who takes part: to search, and to ask after by the address of a site. */
import { expect, waitUntil } from '../../../test/support/index.js';
import { wholeLoyalty } from '../../../test/kit/loyalty.js';
import { createKeys } from '../../engines/stamps/crypto/keys.js';
import { signMembership } from '../../engines/stamps/membership/membership.js';
import './define.js';
import { domainOf } from './logic/domain.js';
import type { BobLoyaltyProgramme } from './loyalty-programme.js';

describe('<bob-loyalty-programme>', () => {
  let element: BobLoyaltyProgramme;
  afterEach(() => element.remove());

  const root = (): ShadowRoot => element.shadowRoot!;
  const show = async (more: object = {}, attributes: Record<string, string> = {}): Promise<void> => {
    element = document.createElement('bob-loyalty-programme');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.data = wholeLoyalty('West Pass', more);
    document.body.append(element);
    await waitUntil(() => element.document, 'has read its document', { timeout: 5000 });
    await element.updateComplete;
  };
  const state = (): string | undefined => root().querySelector<HTMLElement>('[part=check]')?.dataset.state;
  const answered = (): Promise<void> => waitUntil(() => state() && state() !== 'checking', 'answers', { timeout: 5000 });

  it('finds firms by name, place and site, however they are typed', async () => {
    await show();
    const search = root().querySelector<HTMLInputElement>('[part=search]')!;
    const ids = async (words: string): Promise<string[]> => {
      search.value = words;
      search.dispatchEvent(new Event('input', { bubbles: true }));
      await element.updateComplete;
      return [...root().querySelectorAll<HTMLElement>('[part=participant]')].map(({ dataset }) => dataset.id!);
    };
    expect(await ids('stykkisholmur')).to.deep.equal(['cafe']);
    expect(await ids('thorsnes borg')).to.have.lengthOf(6);
    expect(await ids('cafe.example')).to.deep.equal(['cafe']);
    expect(await ids('nobody')).to.deep.equal([]);
    expect(root().querySelector('.chapter [role=status]')!.textContent).to.include('0 firms');
  });

  it('orders rewards by what they cost, and says what that is to those who do not see it', async () => {
    await show();
    const rewards = [...root().querySelectorAll<HTMLElement>('[part=reward]')];
    expect(rewards.map(({ dataset }) => dataset.id)).to.deep.equal(['coffee', 'tour']);
    expect(rewards[0]!.querySelector('.unseen')!.textContent).to.equal('5 stamps: ');
  });

  it('sets number and words below each other on a small phone with letters of twice the size', async () => {
    await show();
    element.style.cssText = 'display: block; inline-size: 320px; font-size: 32px';
    const [number, words] = [...root().querySelector('[part=reward]')!.children].map((one) => one.getBoundingClientRect());
    expect(words!.top).to.be.at.least(number!.bottom);
    expect(words!.width).to.be.at.least(200);
    element.style.fontSize = '16px';
    const [beside, text] = [...root().querySelector('[part=reward]')!.children].map((one) => one.getBoundingClientRect());
    expect(text!.left).to.be.at.least(beside!.right);
  });

  it('answers whether a site takes part: signed, not signed, not in the list', async () => {
    const keys = await createKeys();
    const now = Date.now();
    const membership = await signMembership({
      keys,
      programme: 'west-pass',
      participant: 'cafe',
      domains: ['cafe.example'],
      from: now - 1e6,
      until: now + 1e9,
    });
    const cafe = { id: 'cafe', name: 'Harbour Café', domains: ['cafe.example'] };
    await show({ keys: [keys.publicKey], participants: [{ ...cafe, membership }] }, { site: 'https://www.cafe.example/menu' });
    await answered();
    expect(state()).to.equal('valid');
    expect(root().querySelector('[part=check]')!.textContent).to.include('Harbour Café');

    root().querySelector<HTMLInputElement>('#ask-site')!.value = 'other.example';
    root().querySelector<HTMLElement>('.ask button')!.click();
    await waitUntil(() => state() === 'unlisted', 'knows nothing of another site');
    element.remove();
    await show({ participants: [cafe] }, { site: 'cafe.example' });
    await answered();
    expect(state()).to.equal('unchecked');
    element.remove();
    // a link that names a firm, from a site that is none of its own
    await show({ participants: [cafe] }, { site: 'evil.example', member: 'cafe' });
    await answered();
    expect(state()).to.equal('unlisted');
    expect(root().querySelector('[part=check]')!.textContent).not.to.include('Harbour Café');
  });

  it('reads an address as people write it', () => {
    expect(['cafe.example', 'HTTP://Cafe.example:8080/x?y', ' www.cafe.example. '].map(domainOf)).to.deep.equal([
      'cafe.example',
      'cafe.example',
      'www.cafe.example',
    ]);
    expect(['', 'café', 'a b.c', 'javascript:alert(1)', '://', 'x'.repeat(5000)].map(domainOf)).to.deep.equal(['', '', '', '', '', '']);
    expect(domainOf('kaffihúsið.example')).to.equal(new URL('https://kaffihúsið.example').hostname);
  });

  it('tells search engines of the programme, once, and takes that back', async () => {
    await show();
    const told = () =>
      [...document.querySelectorAll('script[type="application/ld+json"]')].filter(({ textContent }) =>
        textContent.includes('MemberProgram'),
      ).length;
    expect(told()).to.equal(1);
    element.jsonLd = 'off';
    await element.updateComplete;
    expect(told()).to.equal(0);
    element.jsonLd = null;
    await element.updateComplete;
    expect(told()).to.equal(1);
    element.remove();
    expect(told()).to.equal(0);
  });
});
