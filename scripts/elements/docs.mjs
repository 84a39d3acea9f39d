/** What documentation and Storybook tell of the elements, by the name of its place: it stands there between `elements:<name>` and `/elements`. */
import { logic } from './package.mjs';

const fence = (language, lines) => ['```' + language, ...lines, '```'].join('\n');
const row = (...cells) => `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |');
const table = (heads, rows) => [row(...heads), `|${'---|'.repeat(heads.length)}`, ...rows.map((cells) => row(...cells))].join('\n');

/** `loyalty badge` for `loyalty-badge`. */
const spoken = (name) => name.replaceAll('-', ' ');

function markedForms(manifests) {
  const shown = manifests.filter(({ display }) => display);
  const data = ({ docs }) => Object.entries(docs.example.attributes).map(([name, value]) => `data-${name}="${value}"`).join(' '); // prettier-ignore
  const links = shown.map((one) => `<a data-bob="${one.name}" ${data(one)} href="${one.docs.example.href}">…</a>`);
  const boxes = shown.map((one) => `<div class="bob-${one.name}" ${data(one)}>…</div>`);
  return `${fence('html', links)}\n\n${fence('html', boxes)}`;
}

/** The loader's rules (`src/loader/space.ts`) for a style sheet of the page, where `:is` wins over a theme: one rule a height, an element a line. */
export function spaceCss(manifests) {
  // Those of a view come after those of the element.
  const rules = [{}, {}];
  for (const { name, space } of manifests)
    for (const [view, height] of Object.entries(space)) {
      const of = (attribute) => view && `[${attribute}='${view}']`;
      (rules[view ? 1 : 0][height] ??= []).push(
        `  bob-${name}${of('view')}:not(:defined), a[data-bob='${name}']${of('data-view')}, div.bob-${name}${of('data-view')}`,
      );
    }
  const written = rules.flatMap((group) =>
    Object.entries(group).map(([height, forms]) => {
      const least = height === 'page' ? 'max(40em, 100svh)' : height;
      return `:is(\n${forms.join(',\n')}\n):is(:not([hidden], [data-bob-lost], :has(+ [data-marked], > [data-marked]))) {\n  display: block;\n  min-height: ${least};\n}`;
    }),
  );
  return [...written, "@media (scripting: none) { a[data-bob], div[class*='bob-'], :not(:defined) { min-height: 0 !important } }"];
}

const space = (manifests) => fence('css', spaceCss(manifests));

const code = (name) => `\`${name}\``;

const events = (manifests) =>
  table(
    ['Event', 'Of', 'What it carries', 'When'],
    [
      ['`bob-load`', 'all', '', 'the document has been read and is shown'],
      ['`bob-error`', 'all', '`code`, `path`, `hint`', 'it could not be had or read'],
      ...manifests.flatMap(({ name, docs }) =>
        Object.entries(docs.events ?? {}).map(([event, { carries, when }]) => [
          code(event),
          spoken(name),
          carries.map(code).join(', '),
          when,
        ]),
      ),
    ],
  );

const properties = (manifests) =>
  table(
    ['Of', 'Properties', 'Methods'],
    [
      ['all', '`data` (in), `document` (what was read, or null), `problems` (`{ code, path, message, hint }` each)', '`reload()`'],
      ...manifests
        .filter(({ docs }) => docs.properties || docs.methods)
        .map(({ name, docs }) => [spoken(name), docs.properties ?? '', docs.methods ?? '']),
    ],
  );

const imports = (manifests) =>
  table(
    ['Import', 'What it is'],
    [
      ['`bob-widgets`', 'all classes: elements and events; defines nothing'],
      ['`bob-widgets/bob-card`, and so on for each element', 'defines it, unless it is defined already'],
      ...Object.entries(logic(manifests)).map(([name, { what }]) => [`\`bob-widgets/${name}\``, what]),
      ['`bob-widgets/react`, `/vue`, `/svelte`, `/solid`, `/jsx`', 'types of the tags for templates; no code'],
      ['`bob-widgets/bob.js`', 'the script tag’s file; on a server nothing'],
      ['`bob-widgets/schema/*`, `bob-widgets/packs/*`', 'JSON Schemas (`schema/book.json`) and checklists (`packs/security.json`)'],
      ['`bob-widgets/custom-elements.json`', 'the manifest'],
    ],
  );

const storage = (manifests) =>
  table(
    ['Element', 'After', 'Where', 'What', 'Gone by'],
    manifests.flatMap(({ docs: { stores } }) => (stores ? [[stores.who, stores.after, stores.where, stores.what, stores.until]] : [])),
  );

/** The pages of documentation that are about all elements: before and after those of the elements. */
const PAGES = [
  ['Getting started', 'Paste it in', 'WordPress', 'Check your page'],
  [
    'Other formats',
    'The command',
    'Without script',
    'In a frame',
    'Theming',
    'Languages',
    'Privacy and security',
    'Events, properties, npm',
  ],
];

/** The order in which Storybook lists pages and stories: it wants it as a literal, a name followed by the list of what is in it. */
export function storyOrder(manifests) {
  const [first, last] = PAGES;
  const groups = new Map();
  for (const { stories } of manifests.map(({ docs }) => docs)) {
    const [group, name] = stories.title.split('/');
    groups.set(group, [
      ...(groups.get(group) ?? []),
      ...(name ? [name, ...(stories.order ? [stories.order] : [])] : (stories.order ?? [])),
    ]);
  }
  const pages = manifests.flatMap(({ docs }) => docs.pages);
  return [...first, ...pages, ...last, ...[...groups].flatMap(([title, inner]) => (inner.length ? [title, inner] : [title]))];
}

const order = (manifests) => `order: ${JSON.stringify(storyOrder(manifests))},`;

/** The places by file and name. */
export const PLACES = {
  'stories/docs/paste-it-in.md': { marked: markedForms, space },
  'stories/docs/events-properties-npm.md': { events, properties, imports },
  'stories/docs/privacy-and-security.md': { storage },
  '.storybook/preview.ts': { order },
};

/** A text with what belongs between its markers: `<!-- elements:name -->` and `<!-- /elements -->`, in TypeScript `// elements:name`. */
export function fill(text, places, file) {
  return Object.entries(places).reduce((before, [name, content]) => {
    const [open, close, gap] = file.endsWith('.ts')
      ? [`// elements:${name}`, '// /elements', '\n']
      : [`<!-- elements:${name} -->`, '<!-- /elements -->', '\n\n'];
    const start = before.indexOf(open);
    const end = before.indexOf(close, start);
    if (start < 0 || end < 0) throw new Error(`${file} has no place "${open}" … "${close}".`);
    return `${before.slice(0, start + open.length)}${gap}${content}${gap}${before.slice(end)}`;
  }, text);
}
