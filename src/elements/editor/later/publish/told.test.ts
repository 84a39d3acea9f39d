/** What the owner is told before publishing of the language of the document, of code in its texts, of private keys, and of what is not in a QR code. */
import { expect, fixture, html, waitUntil } from '../../../../../test/support/index.js';
import { unpack } from '../../../../engines/carry/carry.js';
import { documentFrom } from '../../../../engines/convert/read/document.js';
import { everythingIn } from '../../../../kit/storage/drafts/database.js';
import '../../define.js';
import '../../../card/define.js';
import type { BobEditor } from '../../editor.js';

const WAIT = { timeout: 15_000 };
const plain = { kind: 'book', version: 1, name: 'Harbour Bakery', contacts: [{ email: 'anna@harbour.example' }] };
const inLanguage = (lang: string): object => ({ ...plain, lang });

const find = <T extends HTMLElement>(element: BobEditor, selector: string): T => element.shadowRoot!.querySelector<T>(selector)!;
async function until<T extends HTMLElement>(element: BobEditor, selector: string): Promise<T> {
  await waitUntil(() => element.shadowRoot && find(element, selector), selector, WAIT);
  return find<T>(element, selector);
}
async function editing(data: object, more: object = {}): Promise<BobEditor> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const element = Object.assign(document.createElement('bob-editor'), { script: 'https://cluster.example/bob/bob.js', data, ...more });
  element.style.inlineSize = '80em';
  place.append(element);
  return element;
}
async function publishing(data: object): Promise<BobEditor> {
  const element = await editing(data);
  await until(element, '[part~=field]');
  const select = find<HTMLSelectElement>(element, '.page select');
  select.value = 'publish';
  select.dispatchEvent(new Event('change'));
  await until(element, '[data-step=publish] .further button');
  return element;
}
async function lineOf(data: object): Promise<string> {
  const element = await publishing(data);
  find(element, 'input[value=html]').click();
  return (await until<HTMLTextAreaElement>(element, '[part~=snippet]')).value;
}

describe('<bob-editor>: the language of a document', () => {
  it('is in the line to paste where the document states it; else the element follows the page', async () => {
    expect(await lineOf(inLanguage('is'))).to.match(/<bob-card [^>]*lang="is"/);
    expect(await lineOf(plain))
      .to.match(/<bob-card /)
      .and.not.include('lang=');
    expect(await lineOf({ ...plain, name: { nb: 'Bakeri' } })).not.to.include('lang=');
  });

  it('is asked for before publishing, where the document does not state it', async () => {
    const todo = async (data: object): Promise<string> => find(await publishing(data), '[data-step=publish]').textContent;
    expect(await todo(plain)).to.include('Choose the main language of the document.');
    expect(await todo(inLanguage('en'))).not.to.include('Choose the main language');
  });

  it('is that of the editor in the preview of a document that states none', async () => {
    const shown = async (data: object): Promise<string> => (await until(await editing(data, { lang: 'lt' }), '.stage > bob-card')).lang;
    expect(await shown(plain)).to.equal('lt');
    expect(await shown({ ...plain, name: { nb: 'Bakeri' } })).to.equal('lt');
    expect(await shown(inLanguage('is'))).to.equal('is');
  });

  it('is that of the fields in the preview of a document in several, so that what is typed is seen', async () => {
    const element = await editing({ ...plain, name: { is: 'Bakarí', en: 'Bakery' } }, { lang: 'en' });
    expect((await until(element, '[data-path=name] input')).lang).to.equal('is');
    expect((await until(element, '.stage > bob-card')).lang).to.equal('is');
  });

  it('is that of the page, where a second one is added to a form that began empty; the page may change its own meanwhile', async () => {
    const blank = (): object => ({ kind: 'book', version: 1 });
    const element = await editing(blank(), { lang: 'lt-LT', draft: 'new' });
    const name = await until<HTMLInputElement>(element, '[data-path=name] input');
    expect(name.lang).to.equal('lt');
    name.value = 'Kepykla';
    name.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    element.lang = 'en';
    await waitUntil(() => find(element, '.bar .second').textContent.includes('Second language'), 'speaks English', WAIT);
    const second = find<HTMLSelectElement>(element, '.second select');
    expect([...second.options].map(({ value }) => value))
      .to.include('en')
      .and.not.include('lt');
    second.value = 'en';
    second.dispatchEvent(new Event('change'));
    expect(await until<HTMLInputElement>(element, '[data-path=name] input[lang=lt]')).to.have.property('value', 'Kepykla');
    expect(await until<HTMLInputElement>(element, '[data-path=name] input[lang=en]')).to.have.property('value', '');
    expect(element.document).to.deep.equal({ kind: 'book', version: 1, name: 'Kepykla', lang: 'lt' });
  });

  it('follows the page until something is written', async () => {
    const element = await editing({ kind: 'book', version: 1 }, { lang: 'en', draft: 'new' });
    expect((await until(element, '[data-path=name] input')).lang).to.equal('en');
    element.lang = 'et';
    await until(element, '[data-path=name] input[lang=et]');
  });
});

describe('<bob-editor>: what is wrong before publishing', () => {
  it('is told with the name of its field', async () => {
    const element = await publishing({ ...plain, lang: 'en', contacts: [{ email: '7' }] });
    await waitUntil(() => find(element, '.todo')?.textContent.includes('“7”'), 'is told', WAIT);
    const told = [...element.shadowRoot!.querySelectorAll('.todo button')].map(({ textContent }) => textContent);
    expect(told.join()).to.match(/Email[^,]*: “7” cannot be read/);
  });
});

describe('<bob-editor>: texts of which visitors do not see everything', () => {
  const cups = {
    ...plain,
    lang: 'en',
    name: 'Cups <with two> handles',
    contacts: [{ email: 'anna@harbour.example', role: 'Potter <script>1</script>' }],
  };

  it('are named before publishing, each with the way to its field', async () => {
    const element = await publishing(cups);
    const told = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.todo li')].filter(({ textContent }) =>
      textContent.includes('taken out'),
    );
    expect(told.map(({ textContent }) => textContent.trim())).to.have.length(2);
    expect(told[0]!.textContent).to.include('is taken out of: Name.');
    told[0]!.querySelector('button')!.click();
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'f-name', 'leads to the name', WAIT);
    expect(find(await publishing(inLanguage('en')), '[data-step=publish]').textContent).not.to.match(/taken out/);
  });

  it('are named beside the other formats, of which none claims to hold everything', async () => {
    const element = await publishing(cups);
    element.shadowRoot!.querySelector<HTMLElement>('.further button')!.click();
    await until(element, '[data-format=h-card]');
    const { textContent } = find(element, '.form');
    expect(textContent)
      .to.match(/taken out of: Name/)
      .and.not.match(/It holds everything/);
  });
});

describe('<bob-editor>: private keys', () => {
  const key = (kid: string, d: string): object => ({ kty: 'EC', crv: 'P-256', kid, x: 'A'.repeat(43), y: 'A'.repeat(43), d });
  const pass = {
    kind: 'loyalty',
    version: 1,
    lang: 'en',
    id: 'pass',
    name: 'West Pass',
    keys: [key('k1', 'SECRET1')],
    participants: [{ id: 'cafe', name: 'Harbour Café', keys: [key('k2', 'SECRET2')] }],
    privateKey: 'SECRETX',
  };
  const isTold = async (element: BobEditor): Promise<void> => {
    await waitUntil(
      () => find(element, '.todo')?.textContent.includes('A private key was taken out: "Harbour Café: k2".'),
      'is told',
      WAIT,
    );
    for (const name of ['West Pass', 'West Pass: k1']) expect(find(element, '.todo').textContent).to.include(`taken out: "${name}".`);
  };
  /** What drafts hold in this browser. */
  const stored = async (): Promise<string> => (await everythingIn()) ?? '';

  it('are in no line to paste, no file and no draft, and the owner is told whose they were', async () => {
    const element = await publishing(pass);
    await isTold(element);
    find(element, 'input[value=html]').click();
    const { value } = await until<HTMLTextAreaElement>(element, '[part~=snippet]');
    const line = JSON.stringify(await documentFrom(value));
    const carried = JSON.stringify(await unpack(/#bob=1[\w-]+/.exec(value)![0]));
    for (const text of [line, carried, element.export()]) expect(text).to.include('West Pass').and.not.include('SECRET');
    void element.import(JSON.stringify({ ...pass, name: 'East Pass' }));
    await waitUntil(async () => (await stored()).includes('East Pass'), 'is stored', WAIT);
    expect(await stored()).not.to.include('SECRET');
  });

  it('are told where a document is opened, too', async () => {
    const element = await publishing(plain);
    await element.import(JSON.stringify(pass));
    const select = find<HTMLSelectElement>(element, '.page select');
    select.value = 'publish';
    select.dispatchEvent(new Event('change'));
    await isTold(element);
    expect(element.export()).to.include('West Pass').and.not.include('SECRET');
  });

  it('are told of the document that is edited, where a script opens several', async () => {
    const element = await publishing(plain);
    await element.import(JSON.stringify([pass, { ...pass, name: 'East Pass' }]));
    const select = find<HTMLSelectElement>(element, '.page select');
    select.value = 'publish';
    select.dispatchEvent(new Event('change'));
    await isTold(element);
    expect(find(element, '.todo').textContent).not.to.include('East Pass');
  });

  it('leave nothing in the draft of a document that was changed before it was stored', async () => {
    const element = await editing(pass);
    const name = await until<HTMLInputElement>(element, '[data-path=name] input');
    name.value = 'North Pass';
    name.dispatchEvent(new InputEvent('input'));
    await waitUntil(async () => (await stored()).includes('North Pass'), 'is stored', WAIT);
    expect(await stored()).not.to.include('SECRET');
    expect(element.export()).to.include('North Pass').and.not.include('SECRET');
  });
});

describe('<bob-editor>: a QR code that is a short card', () => {
  it('names what it is without, and whose that is', async () => {
    const long = Array.from({ length: 900 }, (_, at) => ((at * 7919 + 104729) ** 2 % 99991).toString(36)).join(' ');
    const contacts = [
      { name: 'Anna', email: 'anna@a.example', image: { src: 'https://a.example/anna.png' } },
      { name: 'Kari', email: 'kari@a.example' },
    ];
    const element = await publishing({ ...plain, contacts, sections: { methods: { text: long } } });
    find(element, 'input[value=none]').click();
    const said = (): string => find(element, '[data-step=publish]').textContent;
    await waitUntil(() => said().includes('short card, without'), 'has a short card', WAIT);
    expect(/short card, without: ([^.]*)\./.exec(said())![1]).to.equal('The seven sections, Anna: Photo and People to contact: Kari');
  });
});
