/** What forms say of pictures, videos and documents. */
import { recordForm, type FieldWords } from '../../../schema/form.js';
import { msg } from '../../../schema/messages.js';
import { image, logo } from '../image.js';
import { captions, medium } from '../media.js';
import { languages, picture } from './fields.js';

const alt: FieldWords = {
  label: () => msg('What the picture shows', { id: 'formcommon.alt' }),
  hint: () => msg('For people who do not see it: “A wicker pram from 1920”.', { id: 'formcommon.alt-hint' }),
};
const width: FieldWords = { label: () => msg('Width in pixels', { id: 'formcommon.width' }) };
const height: FieldWords = { label: () => msg('Height in pixels', { id: 'formcommon.height' }) };

const src: FieldWords = {
  label: () => msg('Address of the picture', { id: 'formcommon.image-src', desc: 'The web address of its file' }),
  hint: () => msg('A web address, or a file beside this one: pictures/house.jpg', { id: 'formcommon.image-src-hint' }),
};

export const imageForm = recordForm(image, { src, alt, width, height }, ['width', 'height']);
export const logoForm = { ...imageForm, shape: logo };

const captionsForm = recordForm(captions, {
  src: {
    label: () => msg('Address of the subtitles', { id: 'formcommon.captions-src', desc: 'The web address of their file' }),
    hint: () => msg('A file that ends in .vtt: video/tour.is.vtt', { id: 'formcommon.captions-src-hint' }),
  },
  lang: { label: languages.item! },
  label: { label: () => msg('Name in the video’s menu', { id: 'formcommon.captions-label' }) },
});

const mediumForm = recordForm(
  medium,
  {
    type: {
      label: () => msg('What it is', { id: 'formcommon.medium-type', desc: 'A picture, a video or a document' }),
      choices: {
        image: picture.label,
        video: () => msg('Video', { id: 'formcommon.video' }),
        document: () => msg('Document', { id: 'formcommon.document' }),
      },
    },
    src: {
      label: () => msg('Address of the file', { id: 'formcommon.medium-src' }),
      hint: () => msg('A web address, or a file beside this one: files/prices.pdf', { id: 'formcommon.medium-src-hint' }),
    },
    embed: {
      label: () => msg('Video on YouTube or Vimeo', { id: 'formcommon.embed' }),
      hint: () => msg('Copy the address of its page. Leave the field above empty.', { id: 'formcommon.embed-hint' }),
    },
    alt: {
      label: () => msg('What it shows', { id: 'formcommon.medium-alt', desc: 'Description for people who do not see the picture' }),
      hint: alt.hint!,
    },
    title: {
      label: () => msg('Title', { id: 'formcommon.title' }),
      hint: () => msg('Of a document: “Price list 2027”.', { id: 'formcommon.medium-title-hint' }),
    },
    caption: { label: () => msg('Caption', { id: 'formcommon.caption', desc: 'A line of text below a picture' }) },
    poster: { label: () => msg('Picture before the video starts', { id: 'formcommon.poster' }) },
    captions: {
      label: () => msg('Subtitles', { id: 'formcommon.captions' }),
      add: () => msg('Add subtitles', { id: 'formcommon.captions-add' }),
      item: () => msg('Subtitles', { id: 'formcommon.captions' }),
    },
    format: {
      label: () => msg('Format', { id: 'formcommon.format', desc: 'The format of a file' }),
      hint: () => msg('For example PDF.', { id: 'formcommon.format-hint' }),
    },
    bytes: { label: () => msg('Size of the file in bytes', { id: 'formcommon.bytes' }) },
    width,
    height,
  },
  ['caption', 'poster', 'captions', 'format', 'bytes', 'width', 'height'],
);

/** A list of them. */
export const media: FieldWords = {
  label: () => msg('Pictures, videos and documents', { id: 'formcommon.media' }),
  add: () => msg('Add a picture, video or document', { id: 'formcommon.media-add' }),
  item: () => msg('Picture or file', { id: 'formcommon.medium' }),
};

/** The records of media, without the picture. */
export const mediaForms = [mediumForm, captionsForm];
