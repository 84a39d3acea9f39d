/** Codes before a camera that is a canvas, and what is said where there is none. */
import { expect, waitUntil } from '../../../test/support/index.js';
import { qrPath } from '../qr.js';
import { askForCode } from './ask.js';
import { codeReader } from './reader.js';

/** A picture of a code, four pixels a module, on white. */
function drawn(text: string, canvas = document.createElement('canvas')): HTMLCanvasElement {
  const { size, path } = qrPath(text, 'L');
  canvas.width = canvas.height = (size + 8) * 4;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(4, 4);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  return canvas;
}

describe('reading codes', () => {
  const { getUserMedia } = MediaDevices.prototype;
  let host: HTMLElement;
  let anchor: HTMLElement;

  beforeEach(() => {
    host = document.createElement('div');
    host.attachShadow({ mode: 'open' });
    const box = document.createElement('div');
    box.className = 'box';
    anchor = document.createElement('p');
    box.append(anchor);
    host.shadowRoot!.append(box);
    document.body.append(host);
  });
  afterEach(() => {
    MediaDevices.prototype.getUserMedia = getUserMedia;
    host.remove();
  });

  const dialog = (): HTMLDialogElement | null => host.shadowRoot!.querySelector('dialog');
  const ask = (take: (text: string) => Promise<string | undefined>): void =>
    askForCode(anchor, { title: 'A stamp', hint: 'Hold it.', say: (words) => words(), take });
  const status = (): string => dialog()?.querySelector('.scan-status')?.textContent ?? '';

  it('reads a stamp’s long link from a picture, and nothing where there is none', async () => {
    const read = await codeReader();
    const link = `https://west.example/pass#bob-stamp=${'aB3-'.repeat(80)}`;
    expect(await read(drawn(link))).to.equal(link);
    const blank = document.createElement('canvas');
    expect(await read(blank)).to.equal(undefined);
  });

  it('gives each code that the camera sees to the asker once, and lets go of the camera when one is taken', async function () {
    const canvas = drawn('first code');
    if (!('captureStream' in canvas)) return this.skip();
    const stream = canvas.captureStream(20);
    // a canvas that nobody draws on sends no pictures
    const still = setInterval(() => drawn(shown, canvas), 50);
    let shown = 'first code';
    MediaDevices.prototype.getUserMedia = () => Promise.resolve(stream);
    const seen: string[] = [];
    ask((text) => {
      seen.push(text);
      return Promise.resolve(text === 'second code' ? undefined : 'Not this one.');
    });
    await waitUntil(() => status() === 'Not this one.', 'the first one is refused', { timeout: 6000 });
    shown = 'second code';
    await waitUntil(() => !dialog(), 'the second one is taken', { timeout: 6000 });
    clearInterval(still);
    expect(seen).to.deep.equal(['first code', 'second code']);
    expect(stream.getTracks().map(({ readyState }) => readyState)).to.deep.equal(['ended']);
  });

  it('says why there is no picture, and takes a pasted code', async () => {
    for (const [name, words] of [
      ['NotAllowedError', 'may not be used'],
      ['NotFoundError', 'no camera'],
      ['NotReadableError', 'does not start'],
    ] as const) {
      MediaDevices.prototype.getUserMedia = () => Promise.reject(new DOMException('', name));
      let taken = '';
      ask((text) => {
        taken = text;
        return Promise.resolve(undefined);
      });
      await waitUntil(() => status().includes(words), name);
      expect(dialog()!.querySelector<HTMLElement>('.finder')!.hidden).to.equal(true);
      dialog()!.querySelector('textarea')!.value = '  pasted ';
      dialog()!.querySelector('form')!.requestSubmit();
      await waitUntil(() => !dialog(), 'closes');
      expect(taken).to.equal('pasted');
    }
  });
});
