/** What the maker of passphrases puts into a field, and how. */
import { axe, expect, html, waitUntil } from '../../../../test/support/index.js';
import { button, input, part, put, type, words } from '../../../../test/kit/password-field.js';
import type { BobPassword } from '../password.js';

const policy = (fields: object) => ({ kind: 'password-policy', version: 1, ...fields });

describe('<bob-password>: the maker of passphrases', function () {
  this.timeout(30_000);

  const made = async (field: BobPassword, act: () => void): Promise<string> => {
    const before = field.value;
    act();
    await waitUntil(() => field.value !== before && field.assessment, 'has made one', { timeout: 15_000 });
    await field.updateComplete;
    return field.value;
  };

  it('puts one into the field with one click, shown, with its entropy, and gives back what was typed', async () => {
    const { form, field } = await put(html`<bob-password name="pw" lang="is"></bob-password>`);
    await type(field, 'kaffi');
    const heard: string[] = [];
    for (const name of ['input', 'bob-assess']) form.addEventListener(name, ({ type }) => heard.push(type));
    const text = await made(field, () => part(field, 'suggest')!.click());
    expect(text.split('-')).to.have.lengthOf(5);
    expect(new FormData(form).get('pw')).to.equal(text);
    expect(input(field).type).to.equal('text');
    expect(heard).to.include.members(['input', 'bob-assess']);
    expect(form.checkValidity()).to.equal(true);
    expect(words(field)).to.match(/Styrkur í bitum: [56]\d\b/);
    expect(field.shadowRoot!.querySelector('.phrase')!.textContent).to.equal(text);
    await axe(field);
    const six = await made(field, () => button(field, /orði fleira/).click());
    expect(six.split('-')).to.have.lengthOf(6);
    const other = await made(field, () => part(field, 'suggest')!.click());
    expect(other.split('-')).to.have.lengthOf(6);
    expect(other).not.to.equal(six);
    button(field, /Nota það sem ég skrifaði/).click();
    expect(field.value).to.equal('kaffi');
  });

  it('is the visitor’s own doing for an input of the page: React hears of it, and the focus goes on to the next one', async () => {
    const { form, field } = await put(html`<bob-password><input type="password" aria-label="New" /></bob-password>`);
    const box = input(field);
    // As React does it: whatever a script sets through its accessor is known to it, and an event about a known value is none.
    const { get, set } = Object.getOwnPropertyDescriptor(box, 'value')!;
    let known = '';
    Object.defineProperty(box, 'value', {
      configurable: true,
      get: () => get!.call(box) as string,
      set: (value: string) => {
        known = value;
        set!.call(box, value);
      },
    });
    const state: string[] = [];
    for (const name of ['input', 'change'])
      form.addEventListener(name, () => {
        if (box.value !== known) state.push(name);
      });
    await type(field, 'kaffi');
    part(field, 'suggest')!.focus();
    await made(field, () => part(field, 'suggest')!.click());
    expect(state).to.deep.equal(['input', 'change']);
    expect(field.shadowRoot!.activeElement).to.equal(part(field, 'suggest'));
  });

  it('puts nothing into an input that nobody may change', async () => {
    const { field } = await put(html`<bob-password><input type="password" aria-label="New" readonly value="kaffi" /></bob-password>`);
    await waitUntil(() => part(field, 'suggest'), 'is enlivened', { timeout: 15_000 });
    expect((part(field, 'suggest') as HTMLButtonElement).disabled).to.equal(true);
  });

  it('makes what the policy asks for, and is not there where the policy does not want it', async () => {
    const { form, field } = await put(html`<bob-password .data=${policy({ classes: 4, passphrase: { words: 4 } })}></bob-password>`);
    await type(field, 'kaffi');
    const text = await made(field, () => part(field, 'suggest')!.click());
    expect(text).to.match(/^\p{Lu}.*\d$/u);
    expect(text.split('-')).to.have.lengthOf(4);
    expect(form.checkValidity(), field.validationMessage).to.equal(true);
    field.data = policy({ passphrase: { words: 0 } });
    await waitUntil(() => !part(field, 'suggest'));
  });
});
