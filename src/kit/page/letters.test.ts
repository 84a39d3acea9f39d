import { expect, fixture, html } from '../../../test/support/index.js';
import { keepLetters } from './letters.js';

/** An element with a field in it, and what its page hears of an event there. */
async function heard(event: Event): Promise<string[]> {
  const page = await fixture<HTMLElement>(html`<div><p></p></div>`);
  const host = page.querySelector('p')!;
  host.attachShadow({ mode: 'open' }).innerHTML = '<input aria-label="Search" />';
  keepLetters(host);
  const field = host.shadowRoot!.querySelector('input')!;
  field.focus();
  const events: string[] = [];
  page.addEventListener(event.type, ({ type }) => events.push(type));
  const errors: unknown[] = [];
  const listen = (error: ErrorEvent): void => {
    error.preventDefault();
    errors.push(error.error);
  };
  addEventListener('error', listen);
  field.dispatchEvent(event);
  removeEventListener('error', listen);
  expect(errors).to.deep.equal([]);
  return events;
}

const key = (name: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, ...more });

describe('letters that are typed into a field', () => {
  it('are no shortcuts of the page', async () => {
    expect(await heard(key('s'))).to.deep.equal([]);
  });

  it('leave other keys, and letters with Control or Command, to the page', async () => {
    expect(await heard(key('Escape'))).to.deep.equal(['keydown']);
    expect(await heard(key('s', { ctrlKey: true }))).to.deep.equal(['keydown']);
    expect(await heard(key('s', { metaKey: true }))).to.deep.equal(['keydown']);
  });

  it('are not looked for in the events of a browser or a password manager that fills the field in, which name no key', async () => {
    expect(await heard(new Event('keydown', { bubbles: true, composed: true }))).to.deep.equal(['keydown']);
    expect(await heard(new Event('keyup', { bubbles: true, composed: true }))).to.deep.equal(['keyup']);
  });
});
