/** `bob-widgets render FILE`: a document as HTML, for pages without script and for what reads pages. */
import { pack } from '../../engines/carry/carry.js';
import { elements } from '../../engines/embed/generated/elements.js';
import { choicesOf } from '../../engines/embed/choices.js';
import { basesOf, renderable, type Form, type Members } from '../../engines/render/index.js';
import type { Renderable } from '../../engines/render/renderable.js';
import type { Book } from '../../formats/book/book.js';
import { chaptersOf, namesIn, order } from '../../formats/book/chapters.js';
import { elementFor, languageFor } from '../../kit/prerender/index.js';
import { renderDocument } from '../../kit/prerender/render-document.js';
import { languageTag } from '../../schema/text.js';
import { failed } from '../carry/kinds.js';
import { leftOut, openParts } from '../carry/open-parts.js';
import type { Command, Values } from '../command.js';
import { readMade } from '../documents/made.js';
import { printedOrWritten } from '../documents/out.js';
import { readSource, type Content } from '../documents/source.js';
import { Failure } from '../files.js';
import { meant } from '../meant.js';
import { problemLine } from '../problem-line.js';
import type { Shadow } from './shadow.js';

const forms = ['tag', 'box'] as const satisfies readonly Form[];
export const render: Command = {
  name: 'render',
  files: '<file>',
  count: [1, 1],
  summary: 'Prints a document as HTML for readers without script and for search engines.',
  options: {
    element: { type: 'string', value: 'name', help: `${renderable.join(', ')}; default: the one for this kind of document` },
    view: { type: 'string', value: 'name', help: 'of the element, such as full' },
    sections: { type: 'string', value: 'names', help: 'of a whole book: which chapters, in this order' },
    member: { type: 'string', value: 'id', help: 'of a loyalty badge: who takes part' },
    language: { type: 'string', value: 'code', help: 'of the texts; default: that of the document' },
    src: {
      type: 'string',
      value: 'address',
      help: 'where the document is on the web: puts the element around the HTML, which the script replaces by it',
    },
    carry: { type: 'boolean', help: 'the same with the document itself in the element' },
    form: {
      type: 'string',
      value: 'form',
      help: 'of the element: tag, or box where the website strips tags that it does not know; default: tag',
    },
    base: { type: 'string', value: 'address', help: 'of the file on the web, from which its relative addresses start; default: --src' },
    page: { type: 'string', value: 'address', help: 'of the page that shows it, for search engines' },
    shadow: { type: 'boolean', help: 'of a badge, business card or loyalty badge: also its look, as declarative shadow DOM' },
    'without-json-ld': { type: 'boolean', help: 'no data for search engines, where scripts are stripped' },
    out: { type: 'string', short: 'o', value: 'file', help: 'write it to this file; default: print it' },
    force: { type: 'boolean', help: 'write over a file that is there' },
  },
  more: [
    'It prints one line of HTML with microformats (h-card) and schema.org data (JSON-LD): text, links and pictures, no style and no code. Parts of a book for partners and staff are left out and named.',
    '',
    'Render again when the document changes: pages without script show what was rendered.',
    '',
    'Nothing is requested from the web. The exit code is 1 if something in the file is wrong. It is rendered all the same.',
  ].join('\n'),
  async run(values) {
    const [file = ''] = values.files;
    const source = await sourceOf(file, values);
    const address = values.text('base') ?? (values.flag('carry') ? undefined : source);
    const bases = basesOf(address);
    if (values.text('base') !== undefined && !bases.html)
      throw new Failure(`--base ${address!}: this is not an address on the web (https://… or /…).`);
    const written = await readSource(file, { base: bases.html, all: false });
    const known = bases.whole === bases.html ? written : await readSource(file, { base: bases.whole, all: false });
    const { kind, documents, shown } = seenOf(written.content, file);
    const element = elementOf(kind, values);
    const { lang } = documents[0] as { lang?: string };
    const asked = values.text('language');
    if (asked !== undefined && !languageTag(asked))
      throw new Failure(`--language ${asked}: this is no code of a language, such as is or nb.`);
    const language = languageFor(documents, asked);
    const view = viewOf(element, values);
    const form = formOf(values);
    const shadow = values.flag('shadow') ? await shadowFor(element, view, form, source, shown, language ?? 'en') : undefined;
    const { html, left } = await renderDocument({
      element,
      written: shown,
      known: seenOf(known.content, file).shown,
      language,
      own: lang,
      view,
      sections: sectionsOf(shown, values),
      member: values.text('member'),
      url: values.text('page') ?? (documents[0] as { page?: string }).page ?? bases.whole,
      source,
      form,
      shadow: shadow?.html,
      withoutData: values.flag('without-json-ld'),
    });
    const notes = [
      ...written.left.map(leftOut),
      ...(written.relative.length
        ? [`Addresses that start from the file were left out: ${written.relative.join(', ')}. To keep them, say where the file is on the web: --src or --base, with https:// or / in front.`] // prettier-ignore
        : []),
      ...(shadow ? [`A policy for styles (Content-Security-Policy) has to allow this one: style-src ${shadow.hash}`] : []),
      ...(left ? [`${left} more members were left out: a page takes so many. The element shows all.`] : []),
      ...written.problems.map(problemLine),
    ];
    return { ...(await printedOrWritten(file, `${html}\n`, values)), notes, wrong: written.problems.length > 0 };
  },
};

/** By element: the views that are drawn ahead, the one without `--view` first. A whole book is not: its script draws and measures it in steps. */
const AHEAD: Readonly<Record<string, readonly string[]>> = { card: ['compact', 'badge'], 'loyalty-badge': ['plate', 'line'] };

/** Its look, where it is drawn ahead. */
async function shadowFor(
  element: string,
  typed: string | undefined,
  form: Form,
  source: string | undefined,
  shown: object,
  language: string,
): Promise<Shadow> {
  const [usual, ...others] = AHEAD[element] ?? [];
  const view = typed ?? usual;
  if (usual === undefined || view === undefined || ![usual, ...others].includes(view))
    throw new Failure('--shadow draws a badge or a business card: <bob-card> with --view badge or compact, or <bob-loyalty-badge>.');
  if (source === undefined || form !== 'tag') throw new Failure('--shadow needs the element around it: --src or --carry, and --form tag.');
  const { shadowOf } = await import('./shadow.js');
  return shadowOf(element, shown, language, view);
}

/** Where the element finds the document; undefined where none is put around the HTML. */
async function sourceOf(file: string, values: Values): Promise<string | undefined> {
  const src = values.text('src');
  if (/^(?!https?:)[a-z][a-z\d+.-]*:/i.test(src ?? ''))
    throw new Failure(`--src ${src!}: this is not an address on the web (https://… or /…).`);
  if (!values.flag('carry')) return src;
  if (src !== undefined) throw new Failure('--src and --carry exclude each other.');
  const { json } = await readMade(file);
  return await pack(openParts(json).json).catch(failed(file));
}

interface Seen {
  readonly kind: string;
  /** In which texts are found, the one that says its language first. */
  readonly documents: readonly object[];
  readonly shown: object;
}

function seenOf(content: Content, file: string): Seen {
  if (content.is === 'cluster') {
    const { head, members } = content;
    return { kind: 'cluster', documents: [head, ...members], shown: { head, members } satisfies Members };
  }
  const [document, ...more] = content.is === 'books' ? content.books : [content.document];
  if (!document || more.length) throw new Failure(`${file}: there are ${more.length + 1} books in it. Put them into a cluster: bob-widgets convert ${file} --to json.`); // prettier-ignore
  return { kind: content.is === 'books' ? 'book' : content.kind, documents: [document], shown: document };
}

function elementOf(kind: string, values: Values): Renderable {
  const typed = values.text('element')?.replace(/^bob-/, '');
  const element = elementFor(kind, typed);
  if (element) return element;
  const fit = renderable.filter((one) => elements[one]!.kind === kind);
  if (!fit.length)
    throw new Failure(`A document of the kind “${kind}” is shown by an element that needs the script. There is no HTML of it.`);
  throw new Failure(`--element: <bob-${typed!}> does not show a document of the kind “${kind}”. Choose ${fit.join(' or ')}.`);
}

function viewOf(element: string, values: Values): string | undefined {
  const typed = values.text('view');
  const known = choicesOf(element, 'view') ?? [];
  if (typed === undefined || known.includes(typed)) return typed;
  throw new Failure(known.length ? `--view: <bob-${element}> has no view “${typed}”. ${meant(typed, known)}` : `--view: <bob-${element}> has one view.`); // prettier-ignore
}

/** The chapters that were asked for: those that books have, and the topics of this one. */
function sectionsOf(shown: object, values: Values): string | undefined {
  const typed = values.text('sections');
  const topics = (shown as Book).topics ? chaptersOf(shown as Book).flatMap(({ id, kind }) => (kind === 'topic' ? [id] : [])) : [];
  const known = ['head', ...order, ...topics, 'media', 'quotes', 'contact'];
  const wrong = [...namesIn(typed)].find((name) => !known.includes(name));
  if (wrong !== undefined) throw new Failure(`--sections: there is no chapter “${wrong}”. ${meant(wrong, known)}`);
  return typed;
}

function formOf(values: Values): Form {
  const typed = values.text('form') ?? 'tag';
  const form = forms.find((one) => one === typed);
  if (!form) throw new Failure(`--form: “${typed}” is not known. Choose tag or box.`);
  if (values.text('form') !== undefined && values.text('src') === undefined && !values.flag('carry'))
    throw new Failure('--form is that of the element around the HTML, which --src or --carry puts there.');
  return form;
}
