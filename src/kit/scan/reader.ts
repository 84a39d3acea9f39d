/** Reads QR codes from pictures and films: by the browser's own reader where there is one, else by ours, which is loaded then. */
import { pinned } from '../pinned.js';

/** The text of the first QR code in a picture, if there is one. */
export type Reader = (picture: HTMLVideoElement | HTMLCanvasElement | ImageBitmap) => Promise<string | undefined>;

interface Native {
  new (options: { formats: string[] }): { detect(picture: CanvasImageSource): Promise<{ rawValue: string }[]> };
  getSupportedFormats(): Promise<string[]>;
}

/** Large enough for a dense code that fills half of the picture, small enough for an old phone. */
const SIDE = 900;

/** The reader of this browser. @throws where ours is needed and cannot be loaded */
export async function codeReader(): Promise<Reader> {
  const { BarcodeDetector: native } = globalThis as { BarcodeDetector?: Native };
  // Where a browser has none, an element with this id has its name.
  const Detector = typeof native === 'function' ? native : undefined;
  // Some have the class, and no format behind it.
  const formats = (await Detector?.getSupportedFormats().catch(() => [])) ?? [];
  if (Detector && formats.includes('qr_code')) {
    const detector = new Detector({ formats: ['qr_code'] });
    return async (picture) => (await detector.detect(picture))[0]?.rawValue;
  }
  const { decodeQR } = await pinned(() => import('./decode.js'));
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  return (picture) => {
    const [width, height] = 'videoWidth' in picture ? [picture.videoWidth, picture.videoHeight] : [picture.width, picture.height];
    const scale = Math.min(1, SIDE / Math.max(width, height, 1));
    Object.assign(canvas, { width: Math.round(width * scale), height: Math.round(height * scale) });
    if (!canvas.width || !canvas.height) return Promise.resolve(undefined);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    try {
      return Promise.resolve(decodeQR(context.getImageData(0, 0, canvas.width, canvas.height)));
    } catch {
      // There is none in it, or it cannot be read yet.
      return Promise.resolve(undefined);
    }
  };
}

/** Calls `found` with each code that a film shows, once as long as it stays the same, until `signal` ends it. */
export async function watchCodes(video: HTMLVideoElement, read: Reader, found: (text: string) => void, signal: AbortSignal): Promise<void> {
  let last = '';
  while (!signal.aborted) {
    // A reader that stumbles over one picture reads the next.
    const text = video.readyState >= 2 ? await read(video).catch(() => undefined) : undefined;
    if (signal.aborted) return;
    if (text && text !== last) found((last = text));
    // Six pictures a second are enough, and spare the battery.
    await new Promise((resolve) => setTimeout(resolve, 160));
  }
}
