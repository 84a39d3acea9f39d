/** The last pages: publish, save and export, check my page. What they say, what the files hold, where the focus goes. */
import { expect, fixture, html, waitUntil } from '../../../test/support/index.js';
import { pack, unpack } from '../../engines/carry/carry.js';
import { documentFrom } from '../../engines/convert/read/document.js';
import './define.js';
import '../card/define.js';
import type { BobEditor } from './editor.js';

const WAIT = { timeout: 15_000 };
const book = (more: object = {}): object => ({
  kind: 'book',
  version: 1,
  lang: 'en',
  name: 'Harbour Bakery',
  contacts: [{ name: 'Anna', email: 'anna@harbour.example', phone: '+354 555 0100' }],
  ...more,
});
/** Words that no compression makes short. */
const long = (count: number): string =>
  Array.from({ length: count }, (_, at) => ((at * 7919 + 104729) ** 2 % 99991).toString(36)).join(' ');

async function editing(
  data: object,
  attributes: Readonly<Record<string, string>> = { script: 'https://cluster.example/bob/bob.js' },
): Promise<BobEditor> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('bob-editor');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  place.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('[part~=field]'), 'shows its form', WAIT);
  const select = find<HTMLSelectElement>(element, '.page select');
  select.value = 'publish';
  select.dispatchEvent(new Event('change'));
  await until(element, '[data-step=publish] .further button');
  return element;
}
const find = <T extends HTMLElement>(element: BobEditor, selector: string): T => element.shadowRoot!.querySelector<T>(selector)!;
async function until<T extends HTMLElement>(element: BobEditor, selector: string): Promise<T> {
  await waitUntil(() => find(element, selector), selector, WAIT);
  return find<T>(element, selector);
}
const button = (element: BobEditor, name: RegExp): HTMLButtonElement =>
  [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.form button')].find(({ textContent }) => name.test(textContent))!;
async function press(element: BobEditor, name: RegExp): Promise<void> {
  await waitUntil(() => button(element, name), String(name), WAIT);
  button(element, name).click();
  await element.updateComplete;
}
const said = (element: BobEditor): string => find(element, '.form').textContent.replace(/\s+/g, ' ');
async function noSite(element: BobEditor): Promise<void> {
  (await until(element, 'input[value=none]')).click();
  await until(element, '[part~=snippet]');
}

/** What would be saved while `act` runs: name and text of each file. */
async function saved(act: () => unknown, count = 1): Promise<Map<string, Blob>> {
  const files = new Map<string, Blob>();
  const blobs = new Map<string, Blob>();
  const make = URL.createObjectURL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => {
    const url = make.call(URL, blob);
    blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.download) files.set(this.download, blobs.get(this.href)!);
    else click.call(this);
  };
  try {
    await act();
    await waitUntil(() => files.size >= count, 'saves', WAIT);
  } finally {
    URL.createObjectURL = make;
    HTMLAnchorElement.prototype.click = click;
  }
  return files;
}

describe('<bob-editor>: publish without a site', () => {
  it('gives a link that shows the document, a text for an email, and a code of the whole document where it is short', async () => {
    const element = await editing(book());
    await noSite(element);
    const [link, mail] = [...element.shadowRoot!.querySelectorAll<HTMLTextAreaElement>('[part~=snippet]')].map(({ value }) => value);
    expect(link).to.match(/^https:\/\/cluster\.example\/bob\/view\.html#bob=1[\w-]+$/);
    expect(await unpack(link!)).to.deep.equal(book());
    expect(mail).to.include('Harbour Bakery').and.to.include(link);
    expect(decodeURIComponent(find<HTMLAnchorElement>(element, 'a[href^="mailto:"]').href)).to.include(link);
    expect(said(element)).to.include('short enough');
    await until(element, 'figure.qr svg');
    expect(said(element)).to.include('The code contains the whole document.');
  });

  it('says where a long link is cut off and what makes it long, leads to that field, and offers no mail that would lose it', async () => {
    const element = await editing(book({ sections: { concept: { text: 'Short.' }, methods: { text: long(900) } } }));
    await noSite(element);
    await until(element, '.length .todo button');
    expect(said(element)).to.match(/cut off in: .*text messages/);
    expect(find(element, 'a[href^="mailto:"]')).to.equal(null);
    await waitUntil(() => said(element).includes('short card, without'), 'has a short card', WAIT);
    find(element, '.length .todo button').click();
    await until(element, '[data-step=methods]');
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'step-title', 'leads to its page', WAIT);
  });

  it('says that neither fits a code, where not even a short card does', async () => {
    const element = await editing(book({ name: long(400) }));
    await noSite(element);
    await waitUntil(() => said(element).includes('There is no QR code'), 'says so', WAIT);
    expect(find(element, 'figure.qr')).to.equal(null);
  });

  it('says of each kind why there is no code: too long with its short card, too long without one, no page that shows it, too long an address', async () => {
    const policy = { kind: 'checklist', version: 1, id: 'a', title: long(400), groups: [] };
    const checklist = await editing(policy);
    await noSite(checklist);
    await waitUntil(() => said(checklist).includes('There is no QR code'), 'says so', WAIT);
    expect(said(checklist)).to.include('the document is too long for one.').and.not.to.include('short card');

    const nowhere = await editing(book(), { script: 'data:text/javascript,' });
    (await until(nowhere, 'input[value=html]')).click();
    (await until(nowhere, '.code-box > summary')).click();
    await waitUntil(() => said(nowhere).includes('There is no QR code'), 'says so', WAIT);
    expect(said(nowhere)).to.include('cannot make links').and.not.to.include('too long');
    const input = find<HTMLInputElement>(nowhere, '#page-address');
    input.value = `https://harbour.example/${'a'.repeat(1000)}`;
    input.dispatchEvent(new InputEvent('input'));
    await waitUntil(() => said(nowhere).includes('the address is too long'), 'says so', WAIT);
    expect(said(nowhere)).not.to.include('the document is too long');
  });

  it('says of a document that is too large for a link what makes it so, and offers the file', async () => {
    // in a language that no view shows: drawing it takes WebKit half a minute
    const element = await editing(book({ sections: { methods: { text: { en: 'Short.', is: 'x y '.repeat(300_000) } } } }));
    (await until(element, 'input[value=none]')).click();
    await until(element, '.form [role=alert]');
    await until(element, '.todo button');
    expect(button(element, /Save harbour-bakery\.json/)).to.be.an.instanceOf(HTMLButtonElement);
  });

  it('leads its code to the page of the owner, else to the file', async () => {
    const element = await editing(book());
    (await until(element, 'input[value=html]')).click();
    (await until(element, 'input[value=yes]')).click();
    const fill = async (id: string, text: string): Promise<void> => {
      const input = await until<HTMLInputElement>(element, `#${id}`);
      input.value = text;
      input.dispatchEvent(new InputEvent('input'));
    };
    await fill('file-address', 'https://harbour.example/book.json');
    (await until(element, '.code-box > summary')).click();
    await waitUntil(() => said(element).includes('leads to the file'), 'leads to the file', WAIT);
    await fill('page-address', 'https://harbour.example/about');
    await waitUntil(() => said(element).includes('leads to this address'), 'leads to the page', WAIT);
    expect(find(element, 'figcaption').textContent).to.include('harbour.example/about');
    expect(find<HTMLTextAreaElement>(element, '[part~=snippet]').value).to.include('src="https://harbour.example/book.json"');
  });

  it('saves the code as SVG and as PNG', async () => {
    const element = await editing(book());
    await noSite(element);
    await until(element, 'figure.qr svg');
    const files = await saved(async () => {
      await press(element, /Save as SVG/);
      await press(element, /Save as PNG/);
    }, 2);
    const svg = new DOMParser().parseFromString(await files.get('harbour-bakery.svg')!.text(), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).to.equal(null);
    const path = find(element, 'figure.qr svg path').getAttribute('d');
    expect([...svg.querySelectorAll('path')].at(-1)!.getAttribute('d')).to.equal(path);
    const png = await createImageBitmap(files.get('harbour-bakery.png')!);
    expect(png.width).to.equal(svg.documentElement.getAttribute('width') && Number(svg.documentElement.getAttribute('width')));
  });
});

describe('<bob-editor>: save and export', () => {
  const exporting = async (data: object): Promise<BobEditor> => {
    const element = await editing(data);
    await press(element, /^\s*Save and export/);
    await until(element, '[data-step=export] h4');
    return element;
  };
  const formatOf = (element: BobEditor, id: string): HTMLElement => find(element, `[data-format="${id}"]`);

  it('leads to its title, and saves all that is written, also while it has no name', async () => {
    const element = await exporting({ kind: 'book', version: 1, lang: 'en', tagline: 'Bread', zzz: 1 });
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'step-title', 'has the focus', WAIT);
    expect(find(element, '#step-title').textContent).to.equal('Save and export');
    const files = await saved(() => press(element, /Save book\.json/));
    expect(JSON.parse(await files.get('book.json')!.text())).to.deep.equal(element.document);
    expect(said(element)).to.include('Add a name first.');
    await press(element, /Add a name first/);
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'f-name', 'leads to the name', WAIT);
  });

  it('gives files that read back as the same firm, and says what each cannot hold', async () => {
    const element = await exporting(book({ color: '#0b6e4f', sections: { concept: { text: 'We bake.' } } }));
    const files = await saved(async () => {
      for (const id of ['vcard-3', 'json-ld', 'h-card']) formatOf(element, id).querySelector('button')!.click();
      await element.updateComplete;
    }, 3);
    expect([...files.keys()]).to.deep.equal(['harbour-bakery.vcf', 'harbour-bakery.jsonld', 'harbour-bakery.html']);
    for (const [name, file] of files) {
      const { document } = await documentFrom(await file.text(), { file: name });
      expect(document, name).to.deep.include({ name: 'Harbour Bakery' });
      expect((document as { contacts: { email: string }[] }).contacts[0]!.email, name).to.equal('anna@harbour.example');
    }
    expect(formatOf(element, 'vcard-3').textContent).to.match(/cannot hold: .*sections/i);
  });

  it('folds a long list of what a format cannot hold', async () => {
    const element = await exporting(
      book({
        ...{ color: '#0b6e4f', founded: 1911, languages: ['en'], timeZone: 'Atlantic/Reykjavik', sectors: ['food'] },
        ...{ hours: [{ days: ['Mo'], opens: '09:00', closes: '17:00' }], quotes: [{ text: 'Good bread.', by: 'Jón' }] },
        ...{ sections: { concept: { text: 'We bake.' } }, topics: [{ id: 'oven', title: 'The oven', text: 'Old.' }] },
      }),
    );
    const format = formatOf(element, 'h-card');
    const lost = format.querySelector('details')!;
    const names = Array.from(lost.querySelectorAll('li'), ({ textContent }) => textContent);
    expect(names.length).to.be.greaterThan(6);
    expect(names).to.include('Opening hours');
    expect(lost.querySelector('summary')!.textContent.trim()).to.equal(`What it cannot hold (${names.length})`);
    expect(lost.open).to.equal(false);
    expect(format.textContent).not.to.match(/cannot hold:|holds everything/);
    await expect(element).to.be.accessible();
  });

  it('keeps what is for staff out of the public file and in the file to go on with', async () => {
    const element = await exporting(book({ sections: { methods: { text: 'Secret.', audience: 'staff' } } }));
    const files = await saved(async () => {
      await press(element, /Save harbour-bakery\.draft\.json|Save harbour-bakery\.json/);
      button(element, /Save harbour-bakery\.json/).click();
    }, 2);
    expect(await files.get('harbour-bakery.draft.json')!.text()).to.include('Secret.');
    expect(await files.get('harbour-bakery.json')!.text()).not.to.include('Secret.');
    expect(said(element)).to.match(/only for partners or staff/);
  });

  it('names what is for staff beside the other formats, which are without it', async () => {
    const element = await exporting(book({ sections: { methods: { text: 'Secret.', audience: 'staff' } } }));
    expect(said(element)).to.match(/Other formats Left out because they are only for partners or staff: [^.]+\./);
  });

  it('gives the members of a cluster as a table that reads back', async () => {
    const members = [{ name: 'Kaffi Bryggja' }, { name: '=SUM(A1)', phone: '0150' }];
    const element = await exporting({ kind: 'cluster', version: 1, lang: 'en', name: 'West', description: 'We are many.', members });
    const files = await saved(() => formatOf(element, 'csv').querySelector('button')!.click());
    const { document } = await documentFrom(new Uint8Array(await files.get('west.csv')!.arrayBuffer()), { file: 'west.csv' });
    expect((document as { members: { name: string }[] }).members.map(({ name }) => name)).to.deep.equal(['Kaffi Bryggja', '=SUM(A1)']);
    expect(formatOf(element, 'csv').textContent).to.match(/not what you wrote about the cluster itself: Name and [^,]+\./);
    expect(formatOf(element, 'csv').textContent).not.to.match(/everything|cannot hold/);
  });

  it('copies JSON-LD as a script that nothing in it can end', async () => {
    const element = await exporting(book({ tagline: 'I <3 bread, </ script too' }));
    let copied = '';
    const { writeText } = navigator.clipboard;
    navigator.clipboard.writeText = async (text) => void (copied = text);
    try {
      formatOf(element, 'json-ld').querySelectorAll('button')[1]!.click();
      await waitUntil(() => copied, 'copies');
    } finally {
      navigator.clipboard.writeText = writeText;
    }
    expect(copied.slice('<script'.length, -'</script>'.length)).not.to.include('<');
    const page = new DOMParser().parseFromString(copied, 'text/html');
    expect((JSON.parse(page.querySelector('script')!.textContent) as { description: string }).description).to.include('I <3 bread');
  });

  it('gives a link that opens the whole draft on another device', async () => {
    const element = await exporting(book({ sections: { methods: { text: 'Secret.', audience: 'staff' } } }));
    find(element, '.code-box > summary').click();
    const link = (await until<HTMLTextAreaElement>(element, '.code-box [part~=snippet]')).value;
    expect(link).to.match(/^https:\/\/cluster\.example\/bob\/studio\/#bob=1/);
    expect(await unpack(link)).to.deep.equal(element.document);
  });

  it('prints the public document alone, in its own element, and leaves nothing behind', async () => {
    const element = await exporting(book({ sections: { methods: { text: 'Secret.', audience: 'staff' } } }));
    const { print } = window;
    let printed: string | undefined;
    window.print = () => {
      const card = find(element, '[data-bob-print]');
      printed = card.shadowRoot!.textContent;
      window.dispatchEvent(new Event('beforeprint'));
      window.dispatchEvent(new Event('afterprint'));
    };
    try {
      await press(element, /^\s*Print/);
      await waitUntil(() => printed, 'prints', WAIT);
    } finally {
      window.print = print;
    }
    expect(printed).to.include('Harbour Bakery').and.not.to.include('Secret.');
    await waitUntil(() => !find(element, '.paper')?.childElementCount, 'is gone', WAIT);
  });
});

describe('<bob-editor>: check my page', () => {
  const checking = async (): Promise<BobEditor> => {
    const element = await editing(book());
    await press(element, /Check my page/);
    await until(element, '#check-source');
    return element;
  };
  const check = async (element: BobEditor, text: string): Promise<string> => {
    const source = find<HTMLTextAreaElement>(element, '#check-source');
    source.value = text;
    source.dispatchEvent(new InputEvent('input'));
    find(element, '.solid').click();
    await element.updateComplete;
    await waitUntil(
      () => !find(element, '.result').textContent.includes('Checking') && find(element, '.result').textContent.trim(),
      'answers',
      WAIT,
    );
    return find(element, '.result').textContent.replace(/\s+/g, ' ');
  };
  const script = '<script type="module" src="https://cluster.example/bob/bob.js"></script>';
  const good = `<p>${script}<a data-bob="card" data-src="book.json" href="/">A</a></p>`;

  it('leads to its title, and finds nothing wrong with a good page', async () => {
    const element = await checking();
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'step-title', 'has the focus', WAIT);
    expect(await check(element, good)).to.include('Nothing wrong was found');
    expect(find(element, '.findings')).to.equal(null);
  });

  it('says what happened, with the remedy of the system and of the role, and the line to copy', async () => {
    const element = await checking();
    const answer = await check(element, `<link href="/wp-content/x.css">${good.replace(script, '')}`);
    expect(answer).to.include('the script tag is not').and.to.include('Custom HTML block');
    expect(find<HTMLTextAreaElement>(element, '.findings [part~=snippet]').value).to.equal(script);
    const role = find<HTMLSelectElement>(element, '#check-role');
    role.value = 'author';
    role.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(find(element, '.findings').textContent).to.include('ask an administrator');
    await check(element, '<a href="book.json">A</a>');
    await waitUntil(() => find<HTMLTextAreaElement>(element, '.findings [part~=snippet]')?.value.includes('#bob=1'), 'has the line', WAIT);
  });

  it('checks a link, and tells the address of a page from its source', async () => {
    const element = await checking();
    const whole = await check(element, `https://a.example/view.html${await pack(book())}`);
    expect(whole).to.include('The link is complete').and.to.include('paste the source of the page').and.not.to.include('The line is in');
    expect(await check(element, 'https://harbour.example/')).to.include('address of a page');
    expect(await check(element, 'https://a.example/view.html#bob=1abcdefgh')).to.include('Part of the link is missing');
    expect(await check(element, ' ')).to.include('Paste the source');
  });

  it('does not praise a page that has a link and nothing that shows it, and says what is missing', async () => {
    const element = await checking();
    (await until(element, '.further button')).click();
    (await until(element, 'input[value=html]')).click();
    await press(element, /Check my page/);
    const link = `<p><a href="https://a.example/view.html${await pack(book())}">A</a></p>`;
    const alone = await check(element, link);
    expect(alone).to.include('Only a link').and.not.to.include('Nothing wrong');
    const marked = await check(element, script + link);
    expect(marked).to.include('not marked').and.not.to.include('Nothing wrong');
    const line = find<HTMLTextAreaElement>(element, '.findings [part~=snippet]').value;
    expect(line, 'the script is there').to.include('bob-card').and.not.to.include('<script');
    const both = await check(element, `${link}${good}`);
    expect(both).to.include('Nothing wrong').and.to.include('also a plain link');
  });

  it('runs nothing of a hostile source, and is done with five million characters', async () => {
    const element = await checking();
    const evil = '<img src=x onerror="window.__ran=1"><script>window.__ran=1</script><bob-card src="javascript:window.__ran=1">';
    await check(element, evil);
    expect(find(element, '.result').querySelector('img,script')).to.equal(null);
    expect(await check(element, `${'<div class="x"><p>Lorem &lt; ipsum</p></div>\n'.repeat(110_000)}${good}`)).to.include('Nothing wrong');
    expect((window as { __ran?: unknown }).__ran).to.equal(undefined);
  });
});

describe('<bob-editor>: what is wrong, in the words of the form', () => {
  it('names the field, and speaks of no JSON', async () => {
    const element = await editing(
      book({
        name: undefined,
        founded: 'once',
        hours: [{ days: ['Mo'], opens: 'early' }],
        location: 'Harbour 1',
        sections: { concept: 'text', measurement: { indicators: [{ unit: 'kg' }] } },
        social: [{ service: 'x' }],
        contacts: [{ email: 'anna at example' }],
      }),
    );
    await waitUntil(() => element.problems.length > 3, 'has looked at it', WAIT);
    const words = element.problems.map(({ message, hint }) => `${message} ${hint}`).join('\n');
    expect(words).not.to.match(/[{}[\]]|JSON|bracket|quotation|the file|"|\bfield "/i);
    expect(words).to.match(/“Name.*” is empty/);
  });
});
