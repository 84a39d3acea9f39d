/** `bob-widgets embed FILE --seo`: the line with the text of the document in it, for search engines and readers without script; for Wix, code of the page that sets both. */
import { elements } from '../../engines/embed/generated/elements.js';
import { preload, scriptTag, type Platform } from '../../engines/embed/index.js';
import type { Outcome, Values } from '../command.js';
import { Failure } from '../files.js';
import { attributesOf } from './attributes.js';
import { readEmbedded, type Embedded } from './document.js';
import type { Build } from './host.js';
import { renderedText } from './text.js';

/** @param script where `bob.js` is on the web: the file of the element alone lies beside it */
export async function withText(file: string, platform: Platform, script: string, { record }: Build, values: Values): Promise<Outcome> {
  const source = values.text('src');
  if (source === undefined) throw new Failure('--seo needs the address of the document on the web: --src https://….');
  const embedded = await readEmbedded(file, values);
  const { element, problems } = embedded;
  const attributes = attributesOf(values, element);
  if (!elements[element]!.display)
    throw new Failure(`<bob-${element}> takes what visitors enter. There is no text of it for search engines.`);
  const own = record.files.find(({ name }) => name === `bob-${element}.js`);
  if (!own) throw new Failure(`The build has no file for <bob-${element}> alone. Build the library again: npm run build.`);
  const src = `${script.slice(0, script.lastIndexOf('/') + 1)}${own.file}`;
  const seen = ['view', 'sections', 'member'].flatMap((name) => (attributes[name] === undefined ? [] : [`--${name}`, attributes[name]]));
  const rendered = (...more: string[]): Promise<string> => renderedText(file, embedded, source, values, ...seen, ...more);
  const wrong = problems.length > 0;
  if (platform === 'wix') {
    const text = codeFor(
      { src: source, ...attributes, ...(embedded.lang && { lang: embedded.lang }) },
      await rendered('--without-json-ld'),
    );
    return { text, notes: [...howTo(element, src), ...problems], wrong };
  }
  // a content system takes tags away that it does not know
  const text = await rendered('--src', source, '--form', platform === 'html' || platform === 'google-sites' ? 'tag' : 'box');
  // a full book waits for more script, and gains nothing
  const ahead = attributes.view === 'full' ? '' : preload(source);
  return { text: `${ahead}${scriptTag({ src, integrity: own.integrity })}${text}\n`, notes: notesOf(embedded), wrong };
}

const notesOf = ({ problems }: Embedded): string[] => ['Print it again when the document changes, and paste it anew.', ...problems];

/** The name that Wix gives the first element of its kind. */
const WIX_ID = 'customElement1';

const codeFor = (attributes: Record<string, string>, markup: string): string =>
  [
    '$w.onReady(() => {',
    `  const element = $w('#${WIX_ID}');`,
    ...Object.entries(attributes).map(([name, value]) => `  element.setAttribute(${JSON.stringify(name)}, ${JSON.stringify(value)});`),
    `  element.seoMarkup = ${JSON.stringify(markup)};`,
    '});',
    '',
  ].join('\n');

const howTo = (element: string, src: string): string[] => [
  `In the Wix editor, choose Add Elements, then Embed Code, then Custom Element. Server URL: ${src}. Tag name: bob-${element}. ID: ${WIX_ID}.`,
  'Turn on the code of the page (Velo), and paste these lines into it. Your plan must allow custom elements.',
  'Publish the page, then check it in a private window. Print the lines again when the document changes.',
];
