/** Codes before a camera that is a canvas; cameras that are many, go away, stand still or are refused; and the ways beside the camera. */
import { LitElement, html } from 'lit';
import { expect, waitUntil } from '../../../test/support/index.js';
import { qrPath } from '../output/qr.js';
import { askForCode } from './ask.js';
import type { Lens } from './camera.js';
import { codeInPicture } from './photo.js';
import { codeReader } from './reader.js';
import { troubleOf } from './trouble.js';
import { lensNames } from './words.js';

/** A picture of a code, four pixels a module, on white. */
function drawn(text: string, canvas = document.createElement('canvas'), module = 4): HTMLCanvasElement {
  const { size, path } = qrPath(text, 'L');
  canvas.width = canvas.height = (size + 8) * module;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(module, module);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  return canvas;
}

class HoldsDialog extends LitElement {
  protected override render(): unknown {
    return html`<div class="box"><p></p></div>`;
  }
}
customElements.define('test-holds-dialog', HoldsDialog);

describe('reading codes', () => {
  const { getUserMedia, enumerateDevices } = MediaDevices.prototype;
  const { query } = Permissions.prototype;
  let host: HoldsDialog;
  let anchor: HTMLElement;
  const timers: ReturnType<typeof setInterval>[] = [];

  beforeEach(async () => {
    host = new HoldsDialog();
    document.body.append(host);
    await host.updateComplete;
    anchor = host.renderRoot.querySelector('p')!;
  });
  afterEach(() => {
    timers.splice(0).forEach(clearInterval);
    Object.assign(MediaDevices.prototype, { getUserMedia, enumerateDevices });
    Permissions.prototype.query = query;
    delete (document as { hidden?: boolean }).hidden;
    delete (document as { permissionsPolicy?: unknown }).permissionsPolicy;
    host.remove();
  });

  const dialog = (): HTMLDialogElement | null => host.shadowRoot!.querySelector('dialog');
  const find = <T extends HTMLElement>(selector: string): T | null => host.shadowRoot!.querySelector<T>(selector);
  const ask = (take: (text: string) => Promise<string | undefined> = () => Promise.resolve('Not this one.')): void =>
    void askForCode(anchor, { title: 'A stamp', hint: 'Hold it.', say: (words) => words(), take });
  const status = (): string => find('.scan-status')?.textContent ?? '';
  const says = (words: string): Promise<void> => waitUntil(() => status().includes(words), `says “${words}”`, { timeout: 9000 });
  const press = (selector: string): void => find(selector)!.click();
  const close = async (): Promise<void> => {
    press('.close');
    await waitUntil(() => !dialog(), 'closes');
  };
  const hide = (hidden: boolean): void => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  };

  /** Cameras that show a code, drawn anew all the time as a camera does. Returns what was asked for, and the streams. */
  function cameras(ids: string[] = ['one'], shows: (id: string) => string = () => 'a code'): { asked: unknown[]; streams: MediaStream[] } {
    const made = { asked: [] as unknown[], streams: [] as MediaStream[] };
    MediaDevices.prototype.getUserMedia = (wanted) => {
      const { deviceId } = wanted?.video as { deviceId?: { exact: string } };
      made.asked.push(wanted?.video);
      const id = deviceId?.exact ?? ids[0]!;
      if (!ids.includes(id)) return Promise.reject(new DOMException('', 'OverconstrainedError'));
      const canvas = drawn(shows(id));
      const stream = canvas.captureStream(20);
      timers.push(setInterval(() => stream.active && drawn(shows(id), canvas), 50));
      const [track] = stream.getVideoTracks();
      track!.getSettings = () => ({ deviceId: id });
      made.streams.push(stream);
      return Promise.resolve(stream);
    };
    MediaDevices.prototype.enumerateDevices = () =>
      Promise.resolve(ids.map((id) => ({ kind: 'videoinput', deviceId: id, label: `Camera ${id}` }) as MediaDeviceInfo));
    return made;
  }
  const refuse = (name: string, message = ''): void => {
    MediaDevices.prototype.getUserMedia = () => Promise.reject(new DOMException(message, name));
  };
  const live = (streams: MediaStream[]): number => streams.filter(({ active }) => active).length;
  const films = 'captureStream' in HTMLCanvasElement.prototype;
  /** In Firefox neither was noticed of a canvas; why is not known, and no real camera was tried there. */
  const filmsEnd = films && !navigator.userAgent.includes('Firefox');

  it('marks the field whose code was refused, with the reason, until it is written anew', async () => {
    refuse('NotAllowedError');
    ask();
    const field = (): HTMLTextAreaElement => find<HTMLTextAreaElement>('[part~=paste]')!;
    expect(field().hasAttribute('aria-invalid')).to.equal(false);
    field().value = 'wrong';
    press('[part~=use]');
    await says('Not this one.');
    await waitUntil(() => field().getAttribute('aria-invalid') === 'true', 'is marked');
    expect(host.shadowRoot!.getElementById(field().getAttribute('aria-describedby')!)!.textContent).to.equal('Not this one.');
    field().value = 'other';
    field().dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(field().hasAttribute('aria-invalid')).to.equal(false);
    await close();
  });

  it('reads a stamp’s long link from a picture, and nothing where there is none', async () => {
    const read = await codeReader();
    const link = `https://west.example/pass#bob-stamp=${'aB3-'.repeat(80)}`;
    expect(await read(drawn(link))).to.equal(link);
    const blank = document.createElement('canvas');
    expect(await read(blank)).to.equal(undefined);
  });

  it('gives each code that the camera sees to the asker once, and lets go of the camera when one is taken', async function () {
    if (!films) return this.skip();
    let shown = 'first code';
    const { streams } = cameras(['one'], () => shown);
    const seen: string[] = [];
    ask((text) => {
      seen.push(text);
      return Promise.resolve(text === 'second code' ? undefined : 'Not this one.');
    });
    await says('Not this one.');
    shown = 'second code';
    await waitUntil(() => !dialog(), 'the second one is taken', { timeout: 6000 });
    expect(seen).to.deep.equal(['first code', 'second code']);
    expect(live(streams)).to.equal(0);
  });

  it('lets the visitor choose another camera, remembers it, and does without it once it is gone', async function () {
    if (!films) return this.skip();
    const { asked, streams } = cameras(['back', 'front'], (id) => `seen by ${id}`);
    const seen: string[] = [];
    const take = (text: string): Promise<string> => Promise.resolve(`${seen.push(text)}`);
    ask(take);
    await waitUntil(() => find<HTMLSelectElement>('select.lens'), 'there is a choice', { timeout: 6000 });
    const choice = find<HTMLSelectElement>('select.lens')!;
    expect([...choice.options].map(({ text }) => text)).to.deep.equal(['Camera back', 'Camera front']);
    expect([choice.value, choice.getAttribute('aria-label')]).to.deep.equal(['back', 'Camera']);
    choice.value = 'front';
    choice.dispatchEvent(new Event('change'));
    await waitUntil(() => seen.includes('seen by front'), 'the other one looks', { timeout: 6000 });
    expect(live(streams)).to.equal(1);
    expect(find<HTMLSelectElement>('select.lens')!.value).to.equal('front');
    await close();
    ask(take);
    await waitUntil(() => asked.length === 3, 'asks again');
    expect(asked[2]).to.have.nested.property('deviceId.exact', 'front');
    await close();
    const alone = cameras(['back']);
    ask(take);
    await waitUntil(() => live(alone.streams) === 1, 'takes the other one');
    expect(find('select.lens')).to.equal(null);
  });

  it('gives the camera back when its element is removed or moved, also while the visitor is asked', async function () {
    if (!films) return this.skip();
    const { streams } = cameras();
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    ask();
    await says('Not this one.');
    elsewhere.append(host);
    expect([live(streams), dialog()]).to.deep.equal([0, null]);
    ask();
    await waitUntil(() => find<HTMLVideoElement>('video')!.readyState > 1, 'on again', { timeout: 6000 });
    host.remove();
    expect([live(streams), dialog()]).to.deep.equal([0, null]);
    document.body.append(host);
    // it comes when nobody waits for it any more
    const give = MediaDevices.prototype.getUserMedia;
    let granted: () => void = () => undefined;
    MediaDevices.prototype.getUserMedia = async (wanted) => {
      await new Promise<void>((resolve) => (granted = resolve));
      return give.call(navigator.mediaDevices, wanted);
    };
    ask();
    press('.close');
    granted();
    await waitUntil(() => streams.length === 3 && live(streams) === 0, 'given back at once');
    elsewhere.remove();
  });

  it('needs no camera while nobody sees the page, and starts it again after', async function () {
    if (!films) return this.skip();
    const { streams } = cameras();
    ask();
    await says('Not this one.');
    hide(true);
    expect(live(streams)).to.equal(0);
    hide(false);
    await waitUntil(() => live(streams) === 1, 'on again', { timeout: 6000 });
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(live(streams)).to.equal(0);
  });

  it('says when the camera stops, and starts it again', async function () {
    if (!filmsEnd) return this.skip();
    const { streams } = cameras();
    ask();
    await says('Not this one.');
    streams[0]!.getVideoTracks()[0]!.dispatchEvent(new Event('ended'));
    await says('has stopped');
    expect([find('.finder')!.hidden, live(streams)]).to.deep.equal([true, 0]);
    press('.again');
    await waitUntil(() => live(streams) === 1, 'on again', { timeout: 6000 });
    expect(find('.finder')!.hidden).to.equal(false);
  });

  it('takes a picture that stands still for a camera that has stopped', async function () {
    this.timeout(20_000);
    if (!filmsEnd) return this.skip();
    const { streams } = cameras();
    ask();
    await says('Not this one.');
    timers.splice(0).forEach(clearInterval);
    await says('has stopped');
    expect(live(streams)).to.equal(0);
  });

  for (const [what, name, message, state, words, again] of [
    ['blocked by the visitor', 'NotAllowedError', '', 'denied', 'blocked for this site', true],
    ['not allowed this time', 'NotAllowedError', '', 'prompt', 'was not allowed', true],
    ['kept by the device', 'NotAllowedError', 'Permission denied by system', 'denied', 'settings of this device', true],
    ['used by another program', 'NotReadableError', '', 'granted', 'Another program', true],
    ['not there', 'NotFoundError', '', 'prompt', 'no camera', false],
    ['of no use', 'TypeError', '', 'granted', 'did not start', true],
  ] as const)
    it(`says that the camera is ${what}, and takes a code without it`, async () => {
      refuse(name, message);
      Permissions.prototype.query = () => Promise.resolve({ state } as PermissionStatus);
      let taken = '';
      ask((text) => {
        taken = text;
        return Promise.resolve(undefined);
      });
      await says(words);
      expect([find('.finder')!.hidden, !!find('.again')]).to.deep.equal([true, again]);
      find<HTMLTextAreaElement>('textarea')!.value = '  pasted ';
      press('[part=use]');
      await waitUntil(() => !dialog(), 'closes');
      expect(taken).to.equal('pasted');
    });

  it('tells a frame that keeps the camera from a visitor who does', async () => {
    const refused = new DOMException('', 'NotAllowedError');
    Permissions.prototype.query = () => Promise.resolve({ state: 'denied' } as PermissionStatus);
    const policy = (allowed: boolean): void =>
      void Object.defineProperty(document, 'permissionsPolicy', { configurable: true, value: { allowsFeature: () => allowed } });
    policy(false);
    expect(await troubleOf(refused)).to.equal('frame');
    policy(true);
    expect(await troubleOf(refused)).to.equal('user');
  });

  it('takes what a hand scanner types wherever the focus is, and Enter after it; the next scan takes the place of a refused one', async () => {
    refuse('NotFoundError');
    const seen: string[] = [];
    ask((text) => Promise.resolve(seen.push(text) < 2 ? 'Not this one.' : undefined));
    await says('no camera');
    const field = find<HTMLTextAreaElement>('textarea')!;
    find('.close')!.focus();
    find('.close')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'b', bubbles: true, composed: true }));
    expect(host.shadowRoot!.activeElement).to.equal(field);
    const enter = (): boolean =>
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true }));
    field.value = 'first';
    expect(enter()).to.equal(false);
    await says('Not this one.');
    await waitUntil(() => field.selectionEnd === 5 && field.selectionStart === 0, 'what was refused is selected');
    field.value = 'second';
    enter();
    await waitUntil(() => !dialog(), 'closes');
    expect(seen).to.deep.equal(['first', 'second']);
  });

  it('reads a code from a picture that was chosen, also a small one in a large picture, and says where there is none', async () => {
    refuse('NotFoundError');
    const seen: string[] = [];
    ask((text) => {
      seen.push(text);
      return Promise.resolve('Not this one.');
    });
    await says('no camera');
    const photo = document.createElement('canvas');
    Object.assign(photo, { width: 3000, height: 2200 });
    const context = photo.getContext('2d')!;
    context.fillStyle = '#9a8';
    context.fillRect(0, 0, 3000, 2200);
    const choose = async (): Promise<void> => {
      const blob = await new Promise<Blob>((resolve) => photo.toBlob((made) => resolve(made!), 'image/png'));
      const files = new DataTransfer();
      files.items.add(new File([blob], 'code.png', { type: 'image/png' }));
      const input = find<HTMLInputElement>('.picture:last-of-type input')!;
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
    };
    await choose();
    await says('No code was found in this picture');
    context.drawImage(drawn('a code on a wall', undefined, 6), 1400, 1000);
    await choose();
    await waitUntil(() => seen.length, 'read', { timeout: 9000 });
    expect(seen).to.deep.equal(['a code on a wall']);
    const failed = await codeInPicture(new Blob(['no picture'])).catch((error: unknown) => (error as Error).name);
    expect(failed).to.equal('InvalidStateError');
  });

  it('names the sides of a phone in words, and keeps the names of other cameras', () => {
    const names = (...labels: string[]): string[] => lensNames(labels.map((label, at): Lens => ({ id: `${at}`, label })));
    expect(names('camera2 0, facing back', 'camera2 1, facing front', 'camera2 2, facing back')).to.deep.equal([
      'Back camera 1',
      'Front camera',
      'Back camera 2',
    ]);
    expect(names('Integrated Camera (04f2:b6d0)', 'Back Ultra Wide Camera')).to.deep.equal(['Integrated Camera', 'Back Ultra Wide Camera']);
    expect(names('', '')).to.deep.equal(['Camera 1', 'Camera 2']);
  });
});
