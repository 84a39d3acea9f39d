/** A logo that is made of a file, in the form of a book. */
import { expect, fixture, html, waitUntil } from '../../../../../test/support/index.js';
import { DOT } from '../../../../../test/support/pictures.js';
import { LARGEST_PICTURE, sizeOfBase64, smallPicture } from '../../../../schema/small-picture.js';
import '../../define.js';
import type { BobEditor } from '../../editor.js';
import { smaller } from './smaller.js';

const WAIT = { timeout: 20_000 };

/** A picture of so many pixels, as a file. */
async function fileOf(type: string, width: number, height: number, noise = false): Promise<File> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d')!;
  if (noise) {
    let seed = 7;
    const pixels = context.createImageData(width, height);
    for (let at = 0; at < pixels.data.length; at++) pixels.data[at] = (seed = (seed * 48271) % 2147483647) & 255;
    context.putImageData(pixels, 0, 0);
  } else {
    context.fillStyle = '#0b6e4f';
    context.fillRect(width / 4, 0, width / 2, height);
  }
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type));
  return new File([blob!], 'logo', { type });
}

describe('a small picture of a file', () => {
  it('fits into a document, with its proportions', async () => {
    for (const [type, width, height, noise] of [
      ['image/png', 900, 600, false],
      ['image/jpeg', 4000, 3000, false],
      ['image/png', 1000, 1000, true],
      ['image/png', 20, 10, false],
    ] as const) {
      const made = (await smaller(await fileOf(type, width, height, noise)))!;
      expect(smallPicture(made.src), type).to.equal(made.src);
      expect(sizeOfBase64(made.src.split(',')[1]!)).to.be.at.most(LARGEST_PICTURE);
      expect(made.width / made.height).to.be.closeTo(width / height, 0.05);
      expect(made.width).to.be.at.most(Math.min(width, 480));
    }
  });

  it('has nothing of what a camera writes beside it', async () => {
    const jpeg = new Uint8Array(await (await fileOf('image/jpeg', 60, 40)).arrayBuffer());
    const words = new TextEncoder().encode('Exif\0\0 GPS 64.1466 Anna');
    const length = words.length + 2;
    const marked = new Blob([jpeg.slice(0, 2), new Uint8Array([0xff, 0xe1, length >> 8, length & 255]), words, jpeg.slice(2)], {
      type: 'image/jpeg',
    });
    const made = (await smaller(marked))!;
    expect(atob(made.src.split(',')[1]!)).not.to.match(/Exif|GPS|Anna/);
  });

  it('is drawn of an SVG, which does not come along itself', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40" onload="window.ran=1"><script>window.ran=1</script><rect width="80" height="40" fill="red"/></svg>';
    const made = (await smaller(new Blob([svg], { type: 'image/svg+xml' })))!;
    expect(made.src).to.match(/^data:image\/(webp|png|jpeg);base64,/);
    expect((window as { ran?: number }).ran).to.equal(undefined);
  });

  it('is none of what is no picture', async () => {
    for (const [text, type] of [
      ['<script>1</script>', 'text/html'],
      ['not a picture', 'image/png'],
      ['', 'image/png'],
      ['%PDF-1.7', 'application/pdf'],
    ] as const)
      expect(await smaller(new Blob([text], { type })).catch(() => undefined), type).to.equal(undefined);
  });
});

describe('the logo in the form', () => {
  const book = (more: object = {}): object => ({ kind: 'book', version: 1, lang: 'en', name: 'Harbour', ...more });
  async function editing(data: object): Promise<BobEditor> {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('bob-editor');
    element.data = data;
    place.append(element);
    await waitUntil(() => element.shadowRoot?.querySelector('[data-path="logo"] input[type=file]'), 'all of it is here', WAIT);
    return element;
  }
  const logoOf = (element: BobEditor): { src?: string; alt?: unknown; width?: number } | undefined =>
    (JSON.parse(element.export()) as { logo?: { src?: string; alt?: unknown; width?: number } }).logo;
  const find = <T extends Element>(element: BobEditor, selector: string): T =>
    element.shadowRoot!.querySelector<T>(`[data-path="logo"] ${selector}`)!;
  function choose(element: BobEditor, file: File): void {
    const files = new DataTransfer();
    files.items.add(file);
    const input = find<HTMLInputElement>(element, 'input[type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  it('is chosen, seen, and removed; each is one step back', async () => {
    const element = await editing(book());
    choose(element, await fileOf('image/png', 300, 200));
    await waitUntil(() => logoOf(element)?.src, 'it is in the document', WAIT);
    const { src, width } = logoOf(element)!;
    expect(smallPicture(src)).to.equal(src);
    expect(width).to.equal(300);
    await waitUntil(() => find<HTMLImageElement>(element, 'img')?.src === src, 'it is seen', WAIT);
    expect(find(element, '[role=status]').textContent).to.match(/part of the document, with \d+ kB\. Say below what it shows\./);
    // nobody reads it as a text
    expect(getComputedStyle(find(element, '[data-path="logo.src"]')).display).to.equal('none');
    await expect(find(element, '.logo')).to.be.accessible();
    find<HTMLButtonElement>(element, '.logo button').click();
    await waitUntil(() => !logoOf(element)?.src, 'it is gone', WAIT);
    element.undo();
    await waitUntil(() => logoOf(element)?.src === src, 'it is back', WAIT);
    element.undo();
    await waitUntil(() => !logoOf(element)?.src, 'as it began', WAIT);
  });

  it('keeps what it shows in words', async () => {
    const element = await editing(book({ logo: { src: DOT, alt: { en: 'A dot' }, width: 1, height: 1 } }));
    choose(element, await fileOf('image/png', 30, 20));
    await waitUntil(() => logoOf(element)?.src !== DOT, 'another', WAIT);
    expect(logoOf(element)!.alt).to.deep.equal({ en: 'A dot' });
    expect(logoOf(element)!.width).to.equal(30);
  });

  it('stays as it was where the file is none, and says so', async () => {
    const element = await editing(book({ logo: { src: 'https://example.org/a.png' } }));
    choose(element, new File(['<script>'], 'logo.png', { type: 'image/png' }));
    await waitUntil(() => find(element, '[aria-invalid=true]'), 'says so', WAIT);
    expect(find(element, '.wrong').textContent).to.include('not a picture');
    expect(logoOf(element)!.src).to.equal('https://example.org/a.png');
  });

  it('is told of where no picture can be seen at its address', async () => {
    const element = await editing(book({ logo: { src: 'no-picture-here.png' } }));
    const shown = (selector: string): boolean => find<HTMLElement>(element, selector).checkVisibility();
    element.scrollIntoView();
    await waitUntil(() => !shown('img'), 'there is no broken picture', WAIT);
    expect(shown('.shown .hint')).to.equal(true);
    expect(find(element, '.shown .hint').textContent).to.equal('The picture cannot be shown here.');
    element.data = book({ logo: { src: DOT } });
    await waitUntil(() => find<HTMLImageElement>(element, 'img')?.src === DOT && shown('img'), 'another one is shown', WAIT);
    expect(shown('.shown .hint')).to.equal(false);
  });

  it('is offered for logos only', async () => {
    const element = await editing(book({ cover: { src: 'https://example.org/a.png' } }));
    expect(element.shadowRoot!.querySelectorAll('[data-path="cover"] input[type=file]').length).to.equal(0);
  });
});
