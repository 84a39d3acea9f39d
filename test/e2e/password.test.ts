/** Password fields in the pages of others, on built files: what a field of the browser’s own would do, ours does. */
import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../support/wait.js';
import type { BobPassword } from '../../src/elements/password/password.js';

const STRONG = 'Zk7-mosi-hraun-Qp2';
const BOOK = '/demo/books/mosabrekka-guesthouse.json';

/** The page’s body, with the script tag before it. */
async function open(html: string): Promise<HTMLElement> {
  if (!document.querySelector('script[src$="/bob.js"]'))
    document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: '/__loader/password-page/none/bob.js' }));
  const place = document.createElement('div');
  place.lang = 'en';
  place.innerHTML = html;
  document.body.append(place);
  return place;
}
const fieldIn = async (place: HTMLElement, at = 'bob-password'): Promise<BobPassword> => {
  await waitUntil(() => place.querySelector<BobPassword>(at)?.document, 'is ready', { timeout: 20_000 });
  return place.querySelector<BobPassword>(at)!;
};
const inputOf = (field: BobPassword) => field.querySelector('input') ?? field.shadowRoot!.querySelector('input')!;
const part = (field: BobPassword, name: string) => field.shadowRoot!.querySelector<HTMLButtonElement>(`[part~=${name}]`);
const assessed = (field: BobPassword) =>
  waitUntil(() => field.assessment && !field.assessment.lists.pending.length, 'is assessed', { timeout: 20_000 });
const setTo = async (field: BobPassword, value: string) => {
  const input = inputOf(field);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  if (value) await assessed(field);
};
/** What each form sends, which goes nowhere. */
function sent(form: HTMLFormElement): string[] {
  const all: string[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    all.push(
      `${(event.submitter as HTMLButtonElement | null)?.name ?? ''}:${new URLSearchParams(new FormData(form) as unknown as URLSearchParams).toString()}`,
    );
  });
  return all;
}

describe('<bob-password> in a page', function () {
  this.timeout(60_000);
  afterEach(() => document.querySelectorAll('body > div[lang]').forEach((place) => place.remove()));

  describe('Enter in its own input', () => {
    const enter = async (html: string, prepare: (form: HTMLFormElement) => void = () => undefined) => {
      const place = await open(html);
      const form = place.querySelector('form')!;
      const all = sent(form);
      const field = await fieldIn(place);
      prepare(form);
      field.focus();
      await sendKeys({ press: 'Enter' });
      await aTimeout(50);
      return all;
    };

    it('submits the form through its first button, wherever that stands', async () => {
      expect(await enter('<form><input name=mail value=a><bob-password name=pw></bob-password><button name=go>Go</button><button name=other>Other</button></form>')).to.deep.equal(['go:mail=a&pw=']); // prettier-ignore
      expect(await enter('<button form=away name=first>First</button><form id=away></form><bob-password form=away name=pw></bob-password>')).to.deep.equal(['first:pw=']); // prettier-ignore
    });

    it('does what the browser does without a button, with a disabled one, and where the page says no', async () => {
      expect(await enter('<form><bob-password name=pw></bob-password></form>')).to.deep.equal([':pw=']);
      expect(await enter('<form><input name=mail><bob-password name=pw></bob-password></form>'), 'two fields').to.deep.equal([]);
      expect(
        await enter('<form><bob-password name=pw></bob-password><button disabled>Go</button><button>Other</button></form>'),
      ).to.deep.equal([]);
      const no = (event: KeyboardEvent) => event.key === 'Enter' && event.preventDefault();
      expect(await enter('<form><bob-password name=pw></bob-password><button>Go</button></form>', (form) => form.addEventListener('keydown', no))).to.deep.equal([]); // prettier-ignore
      expect(await enter('<form><bob-password name=pw></bob-password><button>Go</button></form>', (form) => form.addEventListener('keypress', no))).to.deep.equal([]); // prettier-ignore
    });

    it('sends nothing that the form refuses', async () => {
      const html = '<form><bob-password name=pw required></bob-password><button>Go</button></form>';
      const place = await open(html);
      const all = sent(place.querySelector('form')!);
      const field = await fieldIn(place);
      field.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => /\S/.test(field.shadowRoot!.querySelector('#complaint')!.textContent), 'says why');
      expect(all).to.deep.equal([]);
    });
  });

  it('counts what is in the input when the form asks, whoever put it there', async () => {
    const place = await open(
      '<form><bob-password><label for=e06>Password</label><input id=e06 name=pw type=password autocomplete=new-password required></bob-password><button>Send</button></form>',
    );
    const form = place.querySelector('form')!;
    const all = sent(form);
    const field = await fieldIn(place);
    const input = inputOf(field);
    await setTo(field, 'qwertyuiop12');
    form.querySelector('button')!.click();
    expect(all).to.deep.equal([]);
    input.value = STRONG;
    expect(form.checkValidity()).to.equal(true);
    expect(input.matches(':valid')).to.equal(true);
    await field.updateComplete;
    expect(part(field, 'meter')!.getAttribute('aria-valuetext')).to.match(/^(Very s|S)trong/);
    form.querySelector('button')!.click();
    expect(all).to.deep.equal([`:pw=${STRONG}`]);
    input.value = 'abc';
    expect(form.checkValidity()).to.equal(false);
    form.querySelector('button')!.click();
    // as an extension does it, which has a world of its own
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
    set!.call(input, STRONG);
    form.querySelector('button')!.click();
    set!.call(input, 'abc');
    form.requestSubmit();
    form.querySelector('button')!.click();
    expect(all).to.deep.equal([`:pw=${STRONG}`, `:pw=${STRONG}`]);
  });

  it('counts it in its own input too', async () => {
    const place = await open('<form><bob-password name=pw required></bob-password><button>Send</button></form>');
    const form = place.querySelector('form')!;
    const all = sent(form);
    const field = await fieldIn(place);
    await setTo(field, 'kaffi');
    inputOf(field).value = STRONG;
    expect(form.checkValidity()).to.equal(true);
    form.requestSubmit();
    inputOf(field).value = 'abc';
    form.requestSubmit();
    expect(all).to.deep.equal([`:pw=${STRONG}`]);
  });

  it('suggests nothing that the input is too short for', async () => {
    const place = await open(
      '<div lang=lt><form><bob-password><label for=e10>Slaptažodis</label><input id=e10 name=pw type=password maxlength=24 required></bob-password></form></div>',
    );
    const field = await fieldIn(place);
    field.focus();
    await setTo(field, 'x');
    await waitUntil(() => part(field, 'suggest'), 'can suggest', { timeout: 20_000 });
    part(field, 'suggest')!.click();
    const input = inputOf(field);
    const refused = () => /per trumpas/i.test(field.shadowRoot!.textContent);
    await waitUntil(() => input.value !== 'x' || refused(), 'has answered', { timeout: 20_000 });
    expect(input.value.length).to.be.at.most(24);
    expect(refused() || input.checkValidity(), input.validationMessage).to.equal(true);
  });

  it('takes the focus for `autofocus`, and its name from a label around it without what stands in it', async () => {
    (document.activeElement as HTMLElement | null)?.blur();
    const place = await open(
      '<form><label>Your new password <bob-password id=e16 name=pw autofocus><p>Needs script.</p></bob-password></label><label for=e16b>Again</label><bob-password id=e16b autofocus></bob-password></form>',
    );
    const field = await fieldIn(place);
    expect(document.activeElement).to.equal(field);
    expect(field.shadowRoot!.activeElement).to.equal(inputOf(field));
    expect(inputOf(field).getAttribute('aria-label')).to.equal('Your new password');
    expect(inputOf(await fieldIn(place, '#e16b')).getAttribute('aria-label')).to.equal('Again');
    expect(document.activeElement).to.equal(field);
  });

  it('loses no letter to the shortcuts of the page, which still hear their own', async () => {
    const place = await open(
      '<bob-directory src="/demo/clusters/west-coast.json"></bob-directory><form><bob-password name=p></bob-password></form>',
    );
    const fired: string[] = [];
    const shortcut = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) || target.isContentEditable) return;
      if (['/', 's', 'j', 'k', '?'].includes(event.key)) {
        fired.push(event.key);
        event.preventDefault();
      }
    };
    for (const capture of [false, true]) document.addEventListener('keydown', shortcut, capture);
    try {
      const field = await fieldIn(place);
      field.focus();
      await sendKeys({ type: 'skjold' });
      expect(field.value).to.equal('skjold');
      const directory = place.querySelector('bob-directory')!;
      const search = await new Promise<HTMLInputElement>((resolve) => {
        const look = setInterval(() => {
          const found = directory.shadowRoot?.querySelector<HTMLInputElement>('input[part~=search],[part~=search] input');
          // The filters come with the lazy half, which also answers to listeners in the capture phase.
          if (!found || !directory.shadowRoot?.querySelector('[part~=facet]')) return;
          clearInterval(look);
          resolve(found);
        }, 50);
      });
      search.focus();
      await sendKeys({ type: 'skaj/k' });
      expect(search.value).to.equal('skaj/k');
      expect(fired).to.deep.equal([]);
      search.blur();
      await sendKeys({ press: 'j' });
      expect(fired).to.deep.equal(['j', 'j']);
    } finally {
      for (const capture of [false, true]) document.removeEventListener('keydown', shortcut, capture);
    }
  });

  it('takes an input that the page shows already, follows the page’s own button, and hides it when the form goes', async () => {
    const place = await open(
      '<form><bob-password><label for=e63>Password</label><input id=e63 name=pw type=text autocomplete=new-password required></bob-password><button>Go</button></form>',
    );
    const form = place.querySelector('form')!;
    const all = sent(form);
    const field = await fieldIn(place);
    const input = inputOf(field);
    const toggle = () => part(field, 'toggle')!.textContent.trim();
    await waitUntil(() => toggle() === 'Hide', 'is in step');
    expect(field.shadowRoot!.querySelector('input')).to.equal(null);
    expect(input.getClientRects().length).to.be.above(0);
    input.type = 'password';
    await waitUntil(() => toggle() === 'Show', 'follows');
    input.type = 'text';
    await waitUntil(() => toggle() === 'Hide', 'follows back');
    await setTo(field, STRONG);
    form.querySelector('button')!.click();
    expect(all).to.deep.equal([`:pw=${STRONG}`]);
    expect(input.type).to.equal('password');
    // put together anew by the page, with another input
    part(field, 'toggle')!.click();
    const other = Object.assign(document.createElement('input'), { type: 'password', name: 'pw', required: true });
    other.setAttribute('aria-label', 'Password');
    input.replaceWith(other);
    await waitUntil(() => toggle() === 'Show', 'looks at the new one');
    other.value = 'abc';
    expect(form.checkValidity()).to.equal(false);
  });

  it('forbids the names of the firm also when it was moved while they were on their way', async () => {
    const place = await open(`<form><div id=a><bob-password name=pw label=New book="${BOOK}"></bob-password></div><div id=b></div></form>`);
    const field = await fieldIn(place);
    field.focus();
    await setTo(field, 'x');
    place.querySelector('#b')!.append(field);
    await setTo(field, 'mosabrekkaguesthouse');
    await waitUntil(() => field.assessment?.findings.some(({ kind }) => kind === 'forbidden'), 'is forbidden', { timeout: 20_000 });
    expect(field.checkValidity()).to.equal(false);
  });
});
