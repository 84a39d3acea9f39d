/**
 * A picture that stands in the document itself: `data:image/png;base64,…`. Only a logo may, and only PNG, JPEG and WebP, which hold no script as SVG does. Whatever else is an
 * address asks a server.
 */

/** The largest, in bytes of the file: 24 kB. */
export const LARGEST_PICTURE = 24_576;
/** The same as an address, in characters. */
export const LONGEST_PICTURE = 'data:image/jpeg;base64,'.length + (LARGEST_PICTURE / 3) * 4;

/** In this spelling only: what a browser may read in another way than we do does not pass. Each type with the first bytes of its files. */
export const SMALL_PICTURE =
  /^data:image\/(?:png;base64,iVBORw0K|jpeg;base64,\/9j\/|webp;base64,UklGR[A-Za-z\d+/]{3}AABXRUJQ)(?:[A-Za-z\d+/]{4})+(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/;

/** The address, if it is a small picture that is what it says. */
export const smallPicture = (address: unknown): string | undefined =>
  typeof address === 'string' && address.length <= LONGEST_PICTURE && SMALL_PICTURE.test(address) ? address : undefined;

/** `type`: another kind of file, SVG among them. `large`: more than 24 kB. `coding`: not base64, or spelled in another way. `bytes`: not what the type says. */
export type PictureFault = 'type' | 'large' | 'coding' | 'bytes';

/** Bytes of the file that base64 holds. */
export const sizeOfBase64 = (data: string): number => Math.floor((data.replace(/=+$/, '').length * 3) / 4);

/** Whether the address is the thing itself, however it is spelled. */
export const isData = (address: unknown): address is string => typeof address === 'string' && /^\s*data:/i.test(address);

/** Why an address that `isData` is no small picture. Ask only of one that is none. */
export function pictureFault(address: string): PictureFault {
  const comma = address.indexOf(',') + 1;
  const data = comma ? address.slice(comma).trim() : '';
  const head = comma ? address.slice(0, comma) : address;
  if (!/^\s*data:\s*image\/(?:png|jpeg|webp)\s*[;,]/i.test(head)) return 'type';
  if (sizeOfBase64(data) > LARGEST_PICTURE) return 'large';
  const isBase64 = /^data:image\/[a-z]+;base64,$/.test(head) && /^(?:[a-z\d+/]{4})+(?:[a-z\d+/]{2}==|[a-z\d+/]{3}=)?$/i.test(data);
  return isBase64 ? 'bytes' : 'coding';
}

/** The address of a picture that others can ask for; undefined where the picture stands in the document. */
export const pictureAddress = (image: { readonly src: string } | undefined): string | undefined =>
  image && !isData(image.src) ? image.src : undefined;
