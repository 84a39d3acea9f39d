/** What is wrong with a picture that stands in the document itself, in plain words. */
import { msg, str } from '../messages.js';
import type { Finding, Problem } from '../problem.js';
import { isData, LARGEST_PICTURE, pictureFault, sizeOfBase64 } from '../small-picture.js';

type Words = Pick<Problem, 'message' | 'hint'>;

const kilobytes = (bytes: number): number => Math.ceil(bytes / 1024);
const byAddress = (): string => msg('Put the file on your website, and use its address.', { id: 'problem.picture-address' });

/** Nothing where it is an address. */
export function explainPicture({ code, expected, found }: Finding): Words | undefined {
  if (code !== 'bad-value' || !isData(found)) return undefined;
  if (expected === 'file')
    return {
      message: msg('Only a logo can be part of the document itself. This was left out.', { id: 'problem.picture-elsewhere' }),
      hint: byAddress(),
    };
  if (expected !== 'logo') return undefined;
  switch (pictureFault(found)) {
    case 'type':
      return {
        message: msg('This is not a picture in the format PNG, JPEG or WebP, so it was left out.', { id: 'problem.picture-type' }),
        hint: msg('Use one of these formats. SVG files cannot be part of the document, because they may contain scripts.', {
          id: 'problem.picture-type-hint',
        }),
      };
    case 'large': {
      const size = kilobytes(sizeOfBase64(found.slice(found.indexOf(',') + 1)));
      const most = kilobytes(LARGEST_PICTURE);
      return {
        message: msg(str`This picture has ${size} kB. A logo in a document can have ${most} kB at most, so it was left out.`, {
          id: 'problem.picture-large',
        }),
        hint: msg('Make the picture smaller, or put it on your website and use its address.', { id: 'problem.picture-large-hint' }),
      };
    }
    case 'coding':
      return {
        message: msg('This picture is damaged, or not written as data:image/png;base64, so it was left out.', {
          id: 'problem.picture-coding',
        }),
        hint: msg('Choose the file again, or put it on your website and use its address.', { id: 'problem.picture-again' }),
      };
    case 'bytes':
      return {
        message: msg('This picture is not in the format that its address names, so it was left out.', {
          id: 'problem.picture-bytes',
        }),
        hint: msg('Choose the file again, or put it on your website and use its address.', { id: 'problem.picture-again' }),
      };
  }
}
