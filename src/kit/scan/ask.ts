/** Asks the visitor for a code: before the camera, or pasted. The camera is asked for when the dialog opens, which a click has done. */
import { html, type TemplateResult } from 'lit';
import { msg } from '../../documents/messages.js';
import { openDialog } from '../dialog.js';
import { dress } from '../dress.js';
import { scanStyles } from './ask.styles.js';
import { watchCodes } from './reader.js';

export interface Question {
  /** Heading and name of the dialog. */
  readonly title: string;
  /** What to hold before the camera. */
  readonly hint: string;
  /** Runs `words` in the element's language. */
  readonly say: <T>(words: () => T) => T;
  /** Looks at a code: nothing where it is taken, which closes the dialog; else what is wrong with it. */
  take(text: string): Promise<string | undefined>;
}

/** Why there is no picture, in words. */
const reason = (error: unknown): string => {
  switch ((error as Error).name) {
    case 'NotAllowedError':
      return msg('The camera may not be used here. Allow it in the browser, or paste the code below.', { id: 'scan.not-allowed' });
    case 'NotFoundError':
      return msg('This device has no camera. Paste the code below.', { id: 'scan.no-camera' });
    case 'NotSupportedError':
      return msg('This page cannot use the camera. Paste the code below.', { id: 'scan.not-here' });
    default:
      return msg('The camera does not start. Paste the code below.', { id: 'scan.failed' });
  }
};

/** @param anchor any node inside of the element's shadow root */
export function askForCode(anchor: Element, { title, hint, say, take }: Question): void {
  dress(anchor.getRootNode() as ShadowRoot, scanStyles);
  const ended = new AbortController();
  let status = msg('The camera starts.', { id: 'scan.starts' });
  let blind = false;
  let busy = false;
  /** Once a code was judged, what the camera has to say comes too late. */
  let judged = false;

  const tell = (words: string): void => {
    status = words;
    if (!ended.signal.aborted) update();
  };
  const look = async (text: string, dialog: HTMLDialogElement): Promise<void> => {
    if (busy || !text.trim()) return;
    busy = true;
    try {
      const wrong = await take(text.trim());
      judged = true;
      if (wrong === undefined) dialog.close();
      else tell(wrong);
    } catch {
      judged = true;
      say(() => tell(msg('That did not work. Try again.', { id: 'scan.trouble' })));
    } finally {
      busy = false;
    }
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    void look(form.querySelector('textarea')!.value, form.closest('dialog')!);
  };

  const draw = (): TemplateResult =>
    say(
      () =>
        html`<div class="inner scan">
          <h3>${title}</h3>
          <p class="hint">${hint}</p>
          <div class="finder" ?hidden=${blind}>
            <video muted playsinline aria-label=${msg('What the camera sees', { id: 'scan.picture' })}></video>
          </div>
          <p class="scan-status" role="status">${status}</p>
          <form @submit=${submit}>
            <label for="scan-code">${msg('Or paste the code', { id: 'scan.paste' })}</label>
            <textarea id="scan-code" part="paste" rows="2" autocomplete="off" autocapitalize="none" spellcheck="false"></textarea>
            <button type="submit" class="solid">${msg('Use this code', { id: 'scan.use' })}</button>
          </form>
        </div>`,
    );
  const update = openDialog(anchor, title, 'scan-dialog', draw);
  const dialog = (anchor.closest('.box') ?? anchor.parentElement!).querySelector<HTMLDialogElement>('dialog.scan-dialog:last-of-type')!;
  const video = dialog.querySelector('video')!;
  dialog.addEventListener('close', () => ended.abort());
  const report = (words: () => string): void => say(() => tell(judged ? status : words()));
  video.addEventListener('playing', () => report(() => msg('Hold the code still before the camera.', { id: 'scan.hold' })), { once: true });
  watchCodes(video, (text) => void look(text, dialog), ended.signal).catch((error: unknown) => {
    blind = true;
    report(() => reason(error));
  });
}
