/** What a frame lets a page do, and what is offered where it does not. */
import { expect, fixture, html, waitUntil } from '../../../test/support/index.js';
import { capabilities, isFramed, type FrameScope } from './capabilities.js';
import { copyText } from '../output/copy.js';
import { offerAddress, offerPage, offerText } from '../output/fallback.js';
import { guard } from './frame.js';
import { printAlone } from '../output/print-alone.js';

type Place = Partial<Record<keyof FrameScope, unknown>>;

/** A page within a frame with this sandbox (none if null), within `parent`. */
function place(sandbox: string | null, parent?: FrameScope, more: Place = {}): FrameScope {
  const self: Record<string, unknown> = { origin: 'https://a.example', location: { protocol: 'https:' } };
  self.parent = parent ?? self;
  self.frameElement = parent ? { getAttribute: () => sandbox } : null;
  return Object.assign(self, more) as unknown as FrameScope;
}
const foreign = (more: Place = {}): FrameScope => place(null, place(null), { frameElement: null, ...more });

/** An element with a box, as ours have. */
async function host(content = html``): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(html`<div></div>`);
  const root = element.attachShadow({ mode: 'open' });
  const box = document.createElement('div');
  box.className = 'box';
  box.lang = 'en';
  root.append(box);
  const { render } = await import('lit');
  render(content, box);
  return element;
}
const dialog = (element: HTMLElement) => element.shadowRoot!.querySelector('dialog');

describe('what a frame lets a page do', () => {
  for (const [what, scope, print, download, popups] of [
    ['a page of its own', place(null), 'yes', 'yes', 'yes'],
    ['a frame without a sandbox', place(null, place(null)), 'yes', 'yes', 'yes'],
    ['a sandbox that can be read', place('allow-scripts allow-same-origin allow-forms', place(null)), 'no', 'no', 'no'],
    ['an empty sandbox around one that allows', place('allow-modals allow-popups', place('allow-popups', place(null))), 'no', 'no', 'yes'],
    ['a frame of another site', foreign(), 'unknown', 'unknown', 'unknown'],
    ['an embed of WordPress', foreign({ origin: 'null' }), 'unknown', 'unknown', 'unknown'],
    ['a data: frame', foreign({ origin: 'null', location: { protocol: 'data:' } }), 'unknown', 'unknown', 'unknown'],
    ['a page whose CSP is a sandbox', place(null, undefined, { origin: 'null' }), 'unknown', 'unknown', 'unknown'],
    ['a file', place(null, undefined, { origin: 'null', location: { protocol: 'file:' } }), 'yes', 'yes', 'yes'],
  ] as const)
    it(`print ${print}, files ${download}, windows ${popups}: ${what}`, () =>
      expect(capabilities(scope)).to.deep.equal({ print, download, popups }));

  it('knows a frame', () => {
    expect(isFramed(place(null))).to.equal(false);
    expect(isFramed(foreign())).to.equal(true);
    expect(isFramed(place(null, undefined, { origin: 'null' }))).to.equal(true);
  });
});

describe('where a frame forbids it', () => {
  it('a file is offered as a text to copy, with its name; a contact as a picture, too', async () => {
    const element = await host(html`<button>Save</button>`);
    const button = element.shadowRoot!.querySelector('button')!;
    await offerText(button, { text: 'BEGIN:VCARD', type: 'text/vcard', name: 'anna.vcf', tried: false });
    const box = dialog(element)!;
    expect(box.open).to.equal(true);
    expect(box.querySelector('label')!.textContent).to.include('anna.vcf');
    expect(box.querySelector('textarea')!.value).to.equal('BEGIN:VCARD');
    expect(box.querySelector('svg.qr-code')).to.be.ok;
    box.querySelector<HTMLButtonElement>('.solid')!.click();
    await waitUntil(() => /Copied|selected/.test(box.querySelector('[role=status]')!.textContent), 'says what became of it');
    box.close();
    await waitUntil(() => !dialog(element), 'is gone');
    await offerText(button, { text: 'a;b'.repeat(500), type: 'text/csv', name: 'a.csv', tried: true });
    expect(dialog(element)!.textContent).to.include('Was the file saved?');
    expect(dialog(element)!.querySelector('svg.qr-code')).to.equal(null);
  });

  it('a page or an address is offered to open or to copy; nothing is offered for an element that is gone', async () => {
    const element = await host();
    await offerPage(element, 'https://a.example/book');
    expect(dialog(element)!.querySelector('a')!.href).to.equal('https://a.example/book');
    dialog(element)!.close();
    await waitUntil(() => !dialog(element), 'is gone');
    await offerAddress(element, 'https://b.example/');
    expect(dialog(element)!.querySelector('textarea')!.value).to.equal('https://b.example/');
    const other = await host();
    const offered = offerPage(other, 'https://a.example/');
    other.remove();
    await offered;
    expect(dialog(other)).to.equal(null);
  });

  it('printing that was refused leaves the page as it was, at once, and says so', async () => {
    const element = await host(html`<details><summary>A</summary></details>`);
    const { print } = window;
    window.print = () => {
      throw new Error('refused');
    };
    try {
      await printAlone(element, true, 'https://a.example/');
    } finally {
      window.print = print;
    }
    expect(element.shadowRoot!.querySelector('details')!.open).to.equal(false);
    expect(document.querySelector('[data-bob-print]')).to.equal(null);
    expect(dialog(element)!.textContent).to.include('Open the page to print it');
  });

  it('printing that works unfolds and folds', async () => {
    const element = await host(html`<details><summary>A</summary></details>`);
    const { print } = window;
    let open: boolean | undefined;
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      ({ open } = element.shadowRoot!.querySelector('details')!);
      dispatchEvent(new Event('afterprint'));
    };
    try {
      await printAlone(element);
    } finally {
      window.print = print;
    }
    expect(open).to.equal(true);
    expect(element.shadowRoot!.querySelector('details')!.open).to.equal(false);
    expect(dialog(element)).to.equal(null);
  });

  it('a form hears of its button once where the browser submits, and not when a field is wrong', async () => {
    let sent = 0;
    const submit = (event: Event): void => {
      event.preventDefault();
      sent++;
    };
    const element = await host(html`<form @submit=${submit}><input required /><button type="submit">Go</button></form>`);
    const root = element.shadowRoot!;
    guard(root);
    guard(root);
    const press = async (): Promise<void> => {
      root.querySelector('button')!.click();
      await new Promise((resolve) => setTimeout(resolve, 20));
    };
    await press();
    expect(sent).to.equal(0);
    root.querySelector('input')!.value = 'a';
    await press();
    expect(sent).to.equal(1);
  });

  it('a text is copied without the permission, if need be', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    const { execCommand } = document;
    let selected = '';
    document.execCommand = () => {
      const field = document.activeElement as HTMLTextAreaElement;
      selected = field.value;
      return true;
    };
    try {
      expect(await copyText('the text')).to.equal(true);
      document.execCommand = () => {
        throw new Error('no');
      };
      expect(await copyText('the text')).to.equal(false);
    } finally {
      document.execCommand = execCommand;
      delete (navigator as { clipboard?: unknown }).clipboard;
    }
    expect(selected).to.equal('the text');
    expect(document.querySelector('textarea')).to.equal(null);
  });
});
