/** Texts and files that leave the editor: none may hurt whoever pastes or opens it. */
import Papa from 'papaparse';
import { aTimeout, expect } from '../support/index.js';

/** What is harmless in a text to paste into a page: no script but ours, nothing that runs, no address but of pages, mails and phones. */
export function checkLine(line: string): void {
  const page = new DOMParser().parseFromString(line, 'text/html');
  for (const one of page.querySelectorAll('*')) {
    expect(one.localName, line.slice(0, 300)).to.match(
      /^(html|head|body|div|p|span|a|img|br|h[1-6]|ul|ol|li|dl|dt|dd|time|data|address|abbr|strong|em|b|i|article|section|blockquote|code|pre|hr|del|table|thead|tbody|tr|th|td|title|meta|bob-[a-z-]+|script)$/,
    );
    for (const { name, value } of one.attributes) {
      expect(name, line.slice(0, 300)).to.not.match(/^on|^srcdoc$|^style$|^srcset$|^formaction$/i);
      if (/^(href|src|data-src)$/.test(name)) expect(value.trim(), line.slice(0, 300)).to.match(/^(https?:|mailto:|tel:|#bob=1|\/)/i);
    }
    if (one.localName === 'meta')
      expect(one.outerHTML).to.match(/^<meta (charset="utf-8"|name="viewport" content="width=device-width(, initial-scale=1)?")>$/);
    if (one.localName !== 'script') continue;
    if (one.getAttribute('type') === 'application/ld+json') expect(() => void JSON.parse(one.textContent)).to.not.throw();
    else expect([one.getAttribute('src'), one.textContent]).to.deep.equal([`${location.origin}/dist/bob.js`, '']);
  }
}

/** Names and texts of what is saved and copied while `act` runs. */
export async function taken(act: () => unknown): Promise<[name: string, text: string][]> {
  const all: [string, string][] = [];
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const { writeText } = navigator.clipboard;
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL.call(URL, blob);
    blobs.set(url, blob);
    return url;
  };
  const coming: Promise<unknown>[] = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.download)
      coming.push(
        blobs
          .get(this.href)!
          .text()
          .then((text) => all.push([this.download, text])),
      );
    else click.call(this);
  };
  navigator.clipboard.writeText = async (text) => void all.push(['', text]);
  try {
    await act();
    await aTimeout(20);
    await Promise.all(coming);
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    navigator.clipboard.writeText = writeText;
  }
  return all;
}

const checks: Readonly<Record<string, (text: string) => void>> = {
  json: (text) => void JSON.parse(text),
  jsonld: (text) => {
    const addresses = (value: unknown, key = ''): void => {
      if (typeof value === 'object' && value)
        for (const [name, one] of Object.entries(value)) addresses(one, Array.isArray(value) ? key : name);
      else if (/^(url|sameAs|image|logo|@id|contentUrl|embedUrl)$/.test(key) && typeof value === 'string')
        expect(value).to.match(/^(https?:|mailto:|tel:|#)/);
    };
    addresses(JSON.parse(text));
  },
  html: checkLine,
  vcf: (text) => {
    const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
    // the firm, and each of its two contacts
    expect(lines.filter((line) => /^(BEGIN|END):/i.test(line)).join()).to.match(/^(BEGIN:VCARD,END:VCARD,?){1,3}$/);
    expect(lines.at(-1)).to.equal('');
    for (const line of lines.slice(0, -1)) expect(line).to.match(/^[A-Z][A-Z-]*(;[^:]*)?:/);
    for (const line of lines) expect(line).to.not.match(/^(URL|PHOTO|LOGO|SOURCE|KEY|SOUND)[^:]*:\s*(javascript|vbscript|data|file):/i);

    expect(text.replaceAll('\r\n', '')).to.not.match(/[\r\n\u0000-\u0008\u000b\u000c]/);
  },
  csv: (text) => {
    const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: ';', skipEmptyLines: true });
    expect(errors).to.deep.equal([]);
    for (const cell of data.flat())
      // numbers may be negative, and `="0150"` is a text
      if (!/^-?[\d.,]+$|^="[^"=]*"$/.test(cell)) expect(cell).to.not.match(/^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/u);
    expect(new Set(data.map(({ length }) => length)).size).to.equal(1);
  },
  svg: (text) => expect(text).to.match(/^<svg [^<>]*><path [^<>]*\/><path [^<>]*\/><\/svg>\n$/),
};

/** Files and lines: none may hurt whoever opens or pastes it. */
export function checkTaken(all: readonly (readonly [string, string])[]): void {
  for (const [name, text] of all) {
    if (!name) {
      if (text.startsWith('<')) checkLine(text);
      continue;
    }
    expect(name).to.match(/^[\p{L}\p{N}_-]+(\.draft|\.page)?\.[a-z]+$/u);
    checks[name.split('.').pop()!]!(text);
  }
}
