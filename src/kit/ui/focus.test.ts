/** A visitor's place, where an element draws itself anew under them. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { expect, fixture, html as page, waitUntil } from '../../../test/support/index.js';
import { openDialog } from '../controllers/dialog.js';
import { keepFocus } from './focus.js';

class Drawn extends LitElement {
  static override properties = { view: { state: true } };
  declare view: () => TemplateResult | typeof nothing;
  override render(): TemplateResult {
    return html`<p><input id="text" /><button id="first">First</button></p>
      <div>${this.view()}</div>
      <button id="last">Last</button>`;
  }
}
customElements.define('test-drawn', class extends Drawn {});

const one = (id: string, part?: string): TemplateResult => html`<button id=${id} part=${part ?? nothing}>${id}</button>`;

/** What has the focus after `from`, with the focus on `on`, became `to`. */
async function after(from: TemplateResult, on: string, to: TemplateResult | typeof nothing) {
  const place = await fixture(page`<div></div>`);
  const element = document.createElement('test-drawn') as Drawn;
  element.view = () => from;
  place.append(element);
  await element.updateComplete;
  keepFocus(element);
  keepFocus(element);
  const root = element.shadowRoot!;
  root.getElementById(on)!.focus();
  element.view = () => to;
  await element.updateComplete;
  return root.activeElement?.id;
}

describe('the focus of a button that is gone once it was pressed', () => {
  it('goes to what came in its place', async () => {
    expect(await after(one('remember'), 'remember', html`<b>Kept.</b>${one('forget')}`)).to.equal('forget');
  });

  it('goes to what is of the same part', async () => {
    const row = html`<p>${one('less')}${one('another', 'suggest wide')}</p>`;
    expect(await after(html`<i></i>${one('make', 'suggest')}`, 'make', row)).to.equal('another');
  });

  it('goes to the next one, or else to the one before, never into a field to type in', async () => {
    expect(await after(html`${one('a')}${one('b')}`, 'b', nothing)).to.equal('last');
    expect(await after(html`${one('a')}<i>${one('b')}</i>`, 'b', html`${one('a')}<input id="other" />`)).to.equal('a');
  });

  it('leaves a button that was switched off or hidden', async () => {
    const row = (off: boolean): TemplateResult => html`<button id="less" ?disabled=${off}>-</button>${one('more')}`;
    const folded = (off: boolean): TemplateResult => html`<i ?hidden=${off}>${one('inner')}</i>${one('unfold')}`;
    for (const [view, on, heir] of [
      [row, 'less', 'more'],
      [folded, 'inner', 'unfold'],
    ] as const) {
      // prettier-ignore
      const place = await fixture(page`<div></div>`);
      const element = document.createElement('test-drawn') as Drawn;
      element.view = () => view(false);
      place.append(element);
      await element.updateComplete;
      keepFocus(element);
      element.shadowRoot!.getElementById(on)!.focus();
      element.view = () => view(true);
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement?.id).to.equal(heir);
    }
  });

  it('asks for no styles after a key in a field, and leaves a field that is hidden', async () => {
    const place = await fixture(page`<div></div>`);
    const element = document.createElement('test-drawn') as Drawn;
    const view = (off: boolean) => (): TemplateResult => html`<i ?hidden=${off}><input id="name" /></i>${one('edit')}`;
    element.view = view(false);
    place.append(element);
    await element.updateComplete;
    keepFocus(element);
    const field = element.shadowRoot!.getElementById('name')!;
    let asked = 0;
    field.checkVisibility = () => !!++asked;
    field.focus();
    element.view = view(false);
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(field);
    expect(asked).to.equal(0);
    element.view = view(true);
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement?.id).to.equal('edit');
  });

  it('stays where it is while that is there, and where the visitor is elsewhere', async () => {
    expect(await after(html`${one('a')}${one('b')}`, 'first', one('a'))).to.equal('first');
    expect(await after(one('a'), 'text', nothing)).to.equal('text');
    const place = await fixture(page`<div><button>outside</button></div>`);
    const element = document.createElement('test-drawn') as Drawn;
    element.view = () => one('a');
    place.append(element);
    await element.updateComplete;
    keepFocus(element);
    place.querySelector('button')!.focus();
    element.view = () => nothing;
    await element.updateComplete;
    expect(document.activeElement).to.equal(place.querySelector('button'));
  });
});

describe('the focus of a button that opened a dialog, and is gone when that is closed', () => {
  it('goes to what came in its place; without it, back to the button', async () => {
    for (const [to, heir] of [[html`<b>Done.</b>${one('forget')}`, 'forget'], [one('remember'), 'remember']] as const) {
      const place = await fixture(page`<div></div>`);
      const element = document.createElement('test-drawn') as Drawn;
      element.view = () => one('remember');
      place.append(element);
      await element.updateComplete;
      const root = element.shadowRoot!;
      root.getElementById('remember')!.focus();
      openDialog(root.getElementById('first')!, 'Keys', 'test', () => html`<p>Keys</p>`);
      const dialog = root.querySelector('dialog')!;
      element.view = () => (heir === 'forget' ? html`<i>${to}</i>` : to);
      await element.updateComplete;
      dialog.querySelector('button')!.click();
      await waitUntil(() => !dialog.isConnected, 'is closed');
      expect(root.activeElement?.id).to.equal(heir);
    } // prettier-ignore
  });
});
