/** `dist/studio/` in each engine, in a frame: an owner's way through it, and links that are damaged. */
import { expect } from '@open-wc/testing';
import { pack } from '../../src/engines/carry/carry.js';
import { stored, studios, until } from '../kit/studio-page.js';
import { carriedBytes } from '../support/carried.js';

describe('the studio', function () {
  this.timeout(90_000);
  const open = studios();

  it('leads from the first screen to a card: typed, seen, undone, there after a reload, published and saved', async () => {
    const studio = await open('?lang=en');
    (await until(() => studio.page.querySelector<HTMLElement>('[data-kind=book]'))).click();
    await studio.type('name', 'Harbour Bakery');
    await studio.type('tagline', 'Bread from four in the morning');
    await until(() => studio.find('.stage bob-card')?.shadowRoot?.textContent.includes('four in the morning'), 'the preview shows it');
    studio.editor!.undo();
    expect(studio.editor!.document).to.deep.equal({ kind: 'book', version: 1, name: 'Harbour Bakery' });
    await until(() => !studio.find('.stage bob-card')?.shadowRoot?.textContent.includes('four in the morning'), 'the preview follows');
    await until(() => studio.find('.bar .state')!.textContent.includes('Saved in this browser'), 'it is saved');
    await stored();
    await studio.reload();
    await until(() => studio.editor?.document?.name === 'Harbour Bakery', 'the draft is there');

    await studio.go('publish');
    (await until(() => studio.find('input[value=none]'))).click();
    const link = await until(() => studio.find<HTMLTextAreaElement>('[part~=snippet]')?.value);
    expect(link).to.match(/\/view\.html#bob=1[\w-]+$/);
    await until(() => studio.find('.qr svg'), 'the code is drawn');
    [...studio.editor!.shadowRoot!.querySelectorAll<HTMLElement>('.further button')][0]!.click();
    const save = await until(() => studio.find('[data-format=vcard-3] button'), 'the formats');
    // another realm than ours
    const inside = studio.frame.element.contentWindow as unknown as typeof globalThis;
    const files: Promise<string>[] = [];
    const { createObjectURL } = inside.URL;
    inside.URL.createObjectURL = (blob: Blob) => {
      files.push(blob.text());
      return createObjectURL.call(inside.URL, blob);
    };
    inside.HTMLAnchorElement.prototype.click = () => undefined; // the runner would be asked where to put it
    save.click();
    expect(await await until(() => files[0])).to.match(/^BEGIN:VCARD\r\n[^]*FN:Harbour Bakery\r\n/);
    expect(studio.frame.errors).to.deep.equal([]);
  });

  const json = (document: unknown): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(document));
  const book = { kind: 'book', version: 1, name: 'Harbour' };
  const deep = (depth: number): Uint8Array<ArrayBuffer> =>
    new TextEncoder().encode(`{"kind":"book","version":1,"name":"x","y":${'['.repeat(depth)}${']'.repeat(depth)}}`);

  it('says of each link that is damaged what is wrong with it, in the language of the page, and leaves the draft as it is to the byte', async () => {
    const carried = await pack({ ...book, tagline: 'Bread from four in the morning' });
    const large = Array.from({ length: 300_000 }, (_, at) => at).join();
    const links: readonly (readonly [what: string, link: string, says: RegExp])[] = [
      ['cut in its version', '#bob=', /sugadinta/],
      ['cut in its checksum', carried.slice(0, 9), /sugadinta/],
      ['cut behind its checksum', carried.slice(0, 12), /sugadinta/],
      ['cut in the middle', carried.slice(0, carried.length / 2), /sugadinta/],
      ['cut by one sign', carried.slice(0, -1), /sugadinta/],
      ['with another checksum', await carriedBytes(json(book), 1), /sugadinta/],
      ['in lower case', carried.toLowerCase(), /sugadinta/],
      ['a bomb', await carriedBytes(new Uint8Array(60_000_000).fill(32)), /per didelis/],
      ['too long', await carriedBytes(json({ ...book, tagline: large })), /per didelis/],
      ['of another version', carried.replace('#bob=1', '#bob=9'), /nauj/],
      ['with a document of another version', await carriedBytes(json({ ...book, version: 9 })), /nauj/],
      ['of an unknown kind', await carriedBytes(json({ kind: 'menu', version: 1 })), /negali/],
      ['of a kind that is a name of objects', await carriedBytes(json({ kind: '__proto__', version: 1 })), /negali/],
      ['nested ten thousand times', await carriedBytes(deep(10_000)), /negali|sugadinta/],
      ['a word', await carriedBytes(json('book')), /negali/],
    ];
    const studio = await open('?lang=lt&kind=book');
    await studio.type('name', 'Mine');
    const before = await stored();
    for (const [what, link, says] of links) {
      studio.frame.window.location.hash = link;
      const said = await until(() => !studio.page.location.hash && studio.notice('link'), what);
      expect(said, what).to.match(says);
      expect(studio.editor!.document, what).to.deep.equal({ kind: 'book', version: 1, name: 'Mine' });
      studio.page.querySelector<HTMLElement>('[data-notice=link] button:last-of-type')!.click();
      await until(() => !studio.notice('link'), `${what}: closed`);
    }
    expect(await stored()).to.equal(before);
    expect(studio.frame.errors).to.deep.equal([]);
  });
});
