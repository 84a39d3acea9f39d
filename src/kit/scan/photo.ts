/** A code in a picture that was taken or chosen: for those whose page or browser has no camera. */
import { codeReader, type Reader } from './reader.js';

/** Larger pictures are made smaller, or an old phone runs out of memory. In pixels. */
const SIDE = 2400;

/** Parts of the picture to look at: all of it, then the middle, where a small code is hidden in a large picture. */
const PARTS = [1, 0.6, 0.35];

/** The code in a picture; undefined where there is none. Rejects where the file is no picture. */
export async function codeInPicture(file: Blob, read?: Reader): Promise<string | undefined> {
  const reader = read ?? (await codeReader());
  const picture = await createImageBitmap(file);
  try {
    for (const part of PARTS) {
      const text = await reader(cut(picture, part));
      if (text) return text;
    }
    return undefined;
  } finally {
    picture.close();
  }
}

function cut(picture: ImageBitmap, part: number): HTMLCanvasElement {
  const [width, height] = [picture.width * part, picture.height * part];
  const scale = Math.min(1, SIDE / Math.max(width, height));
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) });
  const context = canvas.getContext('2d')!;
  // what is transparent is paper
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  const [x, y] = [(picture.width - width) / 2, (picture.height - height) / 2];
  context.drawImage(picture, x, y, width, height, 0, 0, canvas.width, canvas.height);
  return canvas;
}
