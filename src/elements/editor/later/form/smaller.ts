/** A picture from a file, drawn anew so small that it fits into a document. What a camera has written beside it (place, time, names) does not come along. */
import { LARGEST_PICTURE, smallPicture } from '../../../../schema/small-picture.js';

export interface Small {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** The longer side in pixels, from what is best to what fits for certain. */
const SIDES = [480, 360, 256, 192, 128, 96, 64, 32];
const QUALITIES = [0.9, 0.75, 0.6];
/** A file above it is none that a browser opens on a phone. */
const LARGEST_FILE = 40e6;

/** Undefined where the file is no picture that this browser can open. */
export async function smaller(file: Blob): Promise<Small | undefined> {
  if (file.size > LARGEST_FILE || !file.type.startsWith('image/')) return undefined;
  const address = URL.createObjectURL(file);
  try {
    // the first asks no policy of the page, the second opens drawings (SVG), which become pixels
    const image = await createImageBitmap(file).catch(() => opened(address));
    const { width, height } = image;
    if (!width || !height) return undefined;
    let before = 0;
    for (const side of SIDES) {
      const scale = Math.min(1, side / Math.max(width, height));
      if (scale === before) continue;
      before = scale;
      const made = await encoded(image, Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
      if (made) return made;
    }
    return undefined;
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function opened(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

/** The first way in which it fits: WebP, else what keeps every pixel, else JPEG on white. */
async function encoded(image: HTMLImageElement | ImageBitmap, width: number, height: number): Promise<Small | undefined> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  const hasHoles = isClear(context, width, height);
  for (const type of ['image/webp', 'image/png', 'image/jpeg']) {
    // there nothing shines through
    if (type === 'image/jpeg' && hasHoles) continue;
    for (const quality of type === 'image/png' ? [1] : QUALITIES) {
      const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, quality));
      // an engine that cannot write a type writes PNG
      if (blob?.type !== type || blob.size > LARGEST_PICTURE) continue;
      const src = smallPicture(await asData(blob));
      if (src) return { src, width, height };
    }
  }
  return undefined;
}

function isClear(context: CanvasRenderingContext2D, width: number, height: number): boolean {
  const { data } = context.getImageData(0, 0, width, height);
  for (let at = 3; at < data.length; at += 4) if (data[at]! < 250) return true;
  return false;
}

async function asData(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return `data:${blob.type};base64,${btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''))}`;
}
