/** `bob-widgets embed FILE --oembed FOLDER --at ADDRESS`: a page with the document in it, for frames, and the answer for content systems that ask for one. */
import path from 'node:path';
import { elements } from '../../engines/embed/generated/elements.js';
import { CONFIG_ID } from '../../engines/embed/frame/config.js';
import { frameLine, framePage, heightOf, oEmbedOf, type Framed } from '../../engines/embed/frame/page.js';
import { leftOut } from '../carry/open-parts.js';
import type { Outcome, Values } from '../command.js';
import { Failure, makeFolder, readText, readTextIfThere, writeText } from '../files.js';
import { attributesOf } from './attributes.js';
import { readEmbedded, type Embedded } from './document.js';
import { renderedText } from './text.js';

export async function writeFrame(file: string, folder: string, build: string, values: Values): Promise<Outcome> {
  if (values.text('src') !== undefined || values.flag('carry'))
    throw new Failure('--oembed puts the document itself into the page. Leave out --src and --carry.');
  const at = addressOf(values.text('at'));
  const embedded = await readEmbedded(file, values);
  const { element, name } = embedded;
  const attributes = attributesOf(values, element);
  if (!elements[element]!.display) throw new Failure(`<bob-${element}> takes what visitors enter, so it is not shown in a frame.`);
  const base = path.parse(file).name;
  const url = new URL(`${encodeURIComponent(base)}.html`, at).href;
  const lang = values.text('language');
  const text = await renderedText(file, embedded, url, values, ...(element === 'card' ? ['--view', 'full'] : []), '--without-json-ld');
  const framed: Framed = {
    name: name || base,
    url,
    oEmbed: new URL(`${encodeURIComponent(base)}.oembed.json`, at).href,
    lang: embedded.lang,
    config: { document: embedded.open, element, ...(Object.keys(attributes).length && { attributes }), ...(lang && { lang }) },
    text,
  };
  const page = framePage(await readText(path.join(build, 'embed.html')), framed);
  if (page === undefined)
    throw new Failure(`${path.join(build, 'embed.html')}: this page is of another version. Build the library again: npm run build.`);
  const height = heightOf(element, attributes.view);
  await write(folder, base, page, oEmbedOf(framed, at.host, height), values.flag('force'));
  return { text: `${url}\n`, notes: notesOf(folder, base, at, framed, embedded, height), wrong: embedded.problems.length > 0 };
}

function addressOf(typed: string | undefined): URL {
  if (typed === undefined) throw new Failure('Say where that folder will be on the web: --at https://your-site/folder/.');
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new Failure(`--at ${typed}: write the whole address of the folder, such as https://your-site/folder/.`);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** A page of the same name that somebody wrote by hand is not written over. */
async function write(folder: string, base: string, page: string, answer: object, over: boolean): Promise<void> {
  const file = path.join(folder, `${base}.html`);
  const there = await readTextIfThere(file);
  if (there !== undefined && !there.includes(`id="${CONFIG_ID}"`) && !over)
    throw new Failure(`${file}: this file was not written by this command. Nothing was written. To write over it, add --force.`);
  await makeFolder(folder);
  await writeText(file, page);
  await writeText(path.join(folder, `${base}.oembed.json`), `${JSON.stringify(answer, null, 2)}\n`);
}

const notesOf = (
  folder: string,
  base: string,
  at: URL,
  { name, url }: Framed,
  { left, relative, problems }: Embedded,
  height: number,
): string[] => [
  `${folder}: ${base}.html and ${base}.oembed.json. Copy both to ${at.href}, and run the command again when the document changes.`,
  'WordPress: paste the address on a line of its own. It shows the page in a frame, also for authors. Open the address first: WordPress keeps a failure for a day.',
  `Where frames can be pasted: ${frameLine(url, name, height)}`,
  ...left.map(leftOut),
  ...(relative.length ? [`Addresses that are not whole: ${relative.join(', ')}. They are looked for beside the page.`] : []),
  ...problems,
];
