/** `bob-widgets embed FILE --platform wordpress`: the line to paste, and the files of the library for one's own server. */
import path from 'node:path';
import { pack } from '../../engines/carry/carry.js';
import { elements, type EmbeddedElement } from '../../engines/embed/generated/elements.js';
import { howTo, scriptTag, snippet, type Platform } from '../../engines/embed/index.js';
import { failed } from '../carry/kinds.js';
import { leftOut, notWhole } from '../carry/open-parts.js';
import type { Command, Values } from '../command.js';
import { exists, Failure } from '../files.js';
import { meant } from '../meant.js';
import { attributesOf } from './attributes.js';
import { byKind, readEmbedded } from './document.js';
import { readRecord, selfHost, type Script } from './host.js';
import { writeFrame } from './oembed.js';
import { withText } from './seo.js';

const platforms = ['wordpress', 'wix', 'squarespace', 'google-sites', 'joomla', 'html'] as const satisfies readonly Platform[];
const names = Object.keys(elements);

export const embed: Command = {
  name: 'embed',
  files: '[file, kind or element]',
  count: [0, 1],
  summary: 'Prints the line to paste into a page, and copies the files of the library to your own server.',
  options: {
    platform: { type: 'string', value: 'name', help: `${platforms.join(', ')}; default: html` },
    src: { type: 'string', value: 'address', help: 'where the document is on the web' },
    carry: { type: 'boolean', help: 'put the document itself into the line, without parts for partners and staff' },
    script: {
      type: 'string',
      value: 'address',
      help: 'where bob.js is on the web; default: the folder of --self-host at the top of the website',
    },
    name: { type: 'string', value: 'text', help: 'what stands there without script; default: the name in the document' },
    page: { type: 'string', value: 'address', help: 'where that leads to; default: the page or website in the document' },
    language: { type: 'string', value: 'code', help: 'of the element; default: that of the document, else of the page around it' },
    attribute: { type: 'string', multiple: true, value: 'name=value', help: 'of the element, such as view=full' },
    author: { type: 'boolean', help: 'for somebody who may not write scripts there: a marked link alone' },
    'self-host': { type: 'string', value: 'folder', help: 'copy the files of the library there, each verified by its hash' },
    elements: { type: 'string', value: 'names', help: `with --self-host: which, with commas between them; default: the one above, else all. ${names.join(', ')}` }, // prettier-ignore
    languages: { type: 'string', value: 'codes', help: 'with --self-host: which, with commas between them; default: all' },
    'without-packs': { type: 'boolean', help: 'with --self-host: without the built-in checklists' },
    seo: {
      type: 'boolean',
      help: 'with the text of the document in the line, for search engines and readers without script; for wix, code that sets seoMarkup',
    },
    oembed: {
      type: 'string',
      value: 'folder',
      help: 'write a page with the document in it there, for frames, and its oembed.json: WordPress needs only its address',
    },
    at: { type: 'string', value: 'address', help: 'with --oembed: where that folder will be on the web' },
    dist: { type: 'string', value: 'folder', help: 'the build of the library; default: that of this package' },
    force: { type: 'boolean', help: 'write over files of another version, and over a page that was not written by --oembed' },
  },
  more: [
    'The script tag has the hash of bob.js in this build (integrity), and bob.js those of all others: copy both from the same build.',
    '',
    'How to paste the line is printed on the standard error. Nothing is requested from the web.',
  ].join('\n'),
  async run(values) {
    const platform = platformOf(values.text('platform') ?? 'html');
    const [what] = values.files;
    const target = values.text('self-host');
    if (what === undefined && target === undefined)
      throw new Failure('Say what to embed: a document, a kind or an element; or --self-host <folder>.');
    const record = await readRecord(values.text('dist'));
    const frame = values.text('oembed');
    if (frame !== undefined) return writeFrame(what ?? missing('oembed'), frame, record.folder, values);
    if (values.flag('seo')) return withText(what ?? missing('seo'), platform, scriptOf(values, target), record, values);
    const shown = what === undefined ? undefined : await shownOf(what, values);
    const script: Script = { src: scriptOf(values, target), integrity: record.integrity };
    const notes = [...(shown?.notes ?? [])];
    if (target !== undefined) notes.unshift(...(await selfHost(target, record, chosen(values, shown?.element), values)));
    if (!shown) return { text: `${scriptTag(script)}\n`, notes };
    const { element, source, name, href, lang, wrong } = shown;
    const made = snippet(
      {
        element,
        display: elements[element]!.display,
        attributes: attributesOf(values, element),
        source,
        name,
        ...(href && { href }),
        ...(lang && { lang }),
        script,
      },
      platform,
      !values.flag('author'),
    );
    if (!made)
      throw new Failure(
        `<bob-${element}> takes what visitors enter, so it needs a script tag and its own: somebody who may write scripts has to add it.`,
      );
    return { text: `${made.html}\n`, notes: [...notes, ...howTo(platform, made)], wrong };
  },
};

const missing = (option: string): never => {
  throw new Failure(`--${option} needs a document: give its file.`);
};

interface Shown {
  readonly element: string;
  readonly source: string;
  readonly name: string;
  readonly href?: string | undefined;
  readonly lang?: string | undefined;
  readonly notes: readonly string[];
  readonly wrong: boolean;
}

async function shownOf(what: string, values: Values): Promise<Shown> {
  const known = Object.hasOwn(elements, what) ? what : byKind.get(what);
  const source = values.text('src');
  const [name, href, lang] = [values.text('name'), values.text('page'), values.text('language')];
  if (known !== undefined) {
    if (values.flag('carry')) missing('carry');
    // what is shown without a document of the owner's, such as a password field
    return { element: known, source: source ?? '', name: name ?? '', href, lang, notes: [], wrong: false };
  }
  if (!(await exists(what))) {
    throw new Failure(`${what}: there is no such file, kind or element. ${meant(what, [...names, ...byKind.keys()], '')}`.trimEnd());
  }
  const { element, open, left, relative, problems, ...words } = await readEmbedded(what, values);
  if ((source === undefined) !== values.flag('carry'))
    throw new Failure(
      source === undefined
        ? 'Say where the document is on the web, --src https://…; or put it into the line itself, --carry.'
        : '--src and --carry exclude each other.',
    );
  return {
    element,
    source: source ?? (await pack(open).catch(failed(what))),
    name: words.name,
    href: words.href,
    lang: words.lang,
    notes: [
      ...(source === undefined
        ? [...left.map(leftOut), ...notWhole(relative)]
        : left.map((place) => `${place}: not for everybody. Is it in ${source}? See bob-widgets publish.`)),
      ...problems,
    ],
    wrong: problems.length > 0,
  };
}

function platformOf(typed: string): Platform {
  const platform = platforms.find((one) => one === typed.toLowerCase());
  if (platform) return platform;
  const all = `Choose one of ${platforms.join(', ')}; html is right for most others.`;
  throw new Failure(`--platform: “${typed}” is not known. ${meant(typed, platforms, all)}`);
}

/** The elements to copy. */
function chosen(values: Values, shown: string | undefined): readonly string[] {
  const typed = values.text('elements')?.split(/[,\s]+/).filter(Boolean).map((name) => name.replace(/^bob-/, '')); // prettier-ignore
  const all = typed ?? (shown === undefined ? names : [shown]);
  for (const one of all)
    if (!Object.hasOwn(elements, one)) throw new Failure(`--elements: there is no element “${one}”. Choose among ${names.join(', ')}.`);
  // its preview shows the documents that it writes
  const isEditor = ({ tool }: EmbeddedElement) => tool;
  return all.some((one) => isEditor(elements[one]!)) ? [...new Set([...all, ...byKind.values()])] : all;
}

function scriptOf(values: Values, folder: string | undefined): string {
  const given = values.text('script');
  if (given !== undefined) return given;
  if (folder !== undefined) return `/${encodeURIComponent(path.basename(path.resolve(folder)))}/bob.js`;
  if (values.flag('author')) return '';
  throw new Failure('Say where bob.js is on the web: --script https://your-site/bob/bob.js. To copy it there: --self-host <folder>.');
}
