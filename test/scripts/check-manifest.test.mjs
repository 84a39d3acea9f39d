/** Drift between code and JSDoc, on small made-up elements. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { check } from '../../scripts/check-manifest.mjs';
import { publish } from '../../scripts/manifest.mjs';

const BASE = {
  'kit/element/events.ts': `export class BobLoadEvent extends Event { constructor() { super('bob-load'); } }`,
  'kit/element/element.ts': `
    import { BobLoadEvent } from './events.js';
    /**
     * @attr {string} src - Where.
     * @slot - Fallback.
     * @csspart error - Wrong.
     * @fires {BobLoadEvent} bob-load - Read.
     * @cssprop [--bob-accent=currentColor] - Colour.
     */
    export abstract class BobElement extends LitElement {
      static override properties = { src: {}, data: { attribute: false }, open: { state: true } };
      static styles = css\`p { color: var(--bob-accent, red); /* --bob-old */ }\`;
      render() { this.dispatchEvent(new BobLoadEvent()); return html\`<p part="error"><slot></slot></p>\`; }
    }`,
};

function problemsOf(card, more = {}) {
  const src = mkdtempSync(path.join(tmpdir(), 'drift-'));
  try {
    for (const [file, text] of Object.entries({ ...BASE, 'elements/card/card.ts': card, ...more })) {
      mkdirSync(path.dirname(path.join(src, file)), { recursive: true });
      writeFileSync(path.join(src, file), text);
    }
    return check(src).problems;
  } finally {
    rmSync(src, { recursive: true });
  }
}

const element = (tags, body = '', top = '') =>
  `${top}\n/**\n * A card.\n${tags.map((tag) => ` * ${tag}\n`).join('')} */\nexport class BobCard extends BobElement {\n${body}\n}`;

test('nothing used and nothing documented is no drift; what the base documents holds for all', () => {
  assert.deepEqual(problemsOf(element([])), []);
  assert.deepEqual(problemsOf(element([], 'render() { return html`<p part="error"><slot></slot></p>`; }')), []);
});

test('parts are found in attributes, conditions and in code', () => {
  const body =
    'render() { el.part.add("d"); el.setAttribute("part", "e"); return html`<p part="a b"><i part=${x ? "c" : nothing}></i></p>`; }';
  assert.deepEqual(
    problemsOf(element([], body)).sort(),
    ['a', 'b', 'c', 'd', 'e'].map((name) => `BobCard: ${name} is used, but has no @csspart`),
  );
  assert.deepEqual(
    problemsOf(
      element(
        ['a', 'b', 'c', 'd', 'e'].map((name) => `@csspart ${name} - Box.`),
        body,
      ),
    ),
    [],
  );
});

test('parts of lazily loaded files and of the kit files in use count; those of type imports do not', () => {
  const card = element(
    [],
    '',
    `import { view } from '../../kit/view.js';\nimport type { X } from './types.js';\nconst full = pinned(() => import('./full/full.js'));`,
  );
  const more = {
    'kit/view.ts': 'export const view = html`<p part="picture"></p>`;',
    'kit/unused.ts': 'html`<p part="unused"></p>`;',
    'elements/card/full/full.ts': 'html`<p part="section"></p>`;',
    'elements/card/types.ts': 'html`<p part="type"></p>`;',
  };
  assert.deepEqual(problemsOf(card, more).sort(), [
    'BobCard: picture is used, but has no @csspart',
    'BobCard: section is used, but has no @csspart',
  ]);
});

test('events are found by their class', () => {
  const body = 'share() { this.dispatchEvent(new BobShareEvent("x")); }';
  const more = {
    'elements/card/events.ts': `export class BobShareEvent extends Event { constructor(to) { super('bob-share', { bubbles: true }); } }`,
  };
  assert.deepEqual(problemsOf(element([], body), more), ['BobCard: bob-share is used, but has no @fires']);
  assert.deepEqual(problemsOf(element(['@fires {BobShareEvent} bob-share - Shared.'], body), more), []);
});

test('attributes are those of static properties, of decorators, and of observedAttributes', () => {
  const body = `static properties = { ...BobElement.properties, jsonLd: { attribute: 'json-ld' }, view: {}, inner: { state: true } };
    @property({ attribute: 'page-size' }) accessor pageSize = 1; @property() lang2 = ''; @property({ attribute: false }) data;`;
  assert.deepEqual(
    problemsOf(element(['@attr {string} view - View.'], body)).sort(),
    ['json-ld', 'lang2', 'page-size'].map((name) => `BobCard: ${name} is used, but has no @attr`),
  );
});

test('custom properties and named slots', () => {
  const body = 'static styles = css`p { margin: var(--bob-gap, 1em) }`; render() { return html`<slot name="after"></slot>`; }';
  assert.deepEqual(problemsOf(element(['@cssprop [--bob-gap=1em] - Gap.', '@slot after - After.'], body)), []);
  assert.deepEqual(problemsOf(element([], body)), [
    'BobCard: after is used, but has no @slot',
    'BobCard: --bob-gap is used, but has no @cssprop',
  ]);
});

test('what is documented must be in use, and be described', () => {
  assert.deepEqual(
    problemsOf(
      element(['@csspart gone - Was here.', '@attr {string} old - Old.', '@fires {X} bob-x - X.', '@cssprop --bob-y - Y.', '@slot z - Z.']),
    ),
    [
      'BobCard: @csspart gone is documented, but not used',
      'BobCard: @slot z is documented, but not used',
      'BobCard: @fires bob-x is documented, but not used',
      'BobCard: @attr old is documented, but not used',
      'BobCard: @cssprop --bob-y is documented, but not used',
    ],
  );
  assert.deepEqual(problemsOf(element(['@csspart a'], 'render() { return html`<p part="a"></p>`; }')), [
    'BobCard: @csspart a has no description',
  ]);
});

test('what the base documents may be used by a file of the kit that only an element loads', () => {
  const element = BASE['kit/element/element.ts'].replace('var(--bob-accent, red)', 'red');
  const card = 'import "../../kit/element/theme-measure.js";\nexport class BobCard extends BobElement {}';
  const theme = `getComputedStyle(x).getPropertyValue('--bob-accent');`;
  assert.deepEqual(problemsOf(card, { 'kit/element/element.ts': element, 'kit/element/theme-measure.ts': theme }), []);
  assert.deepEqual(problemsOf(card, { 'kit/element/element.ts': element, 'kit/element/theme-measure.ts': '' }), [
    'BobElement: @cssprop --bob-accent is documented, but not used',
  ]);
});

test('the published manifest has public members and documented attributes only, and the paths of built files', () => {
  const declaration = {
    kind: 'class',
    name: 'BobX',
    customElement: true,
    attributes: [
      { name: 'src', description: 'Where.', fieldName: 'src' },
      { name: 'state', fieldName: 'state' },
    ],
    events: [
      { name: 'bob-load', type: { text: 'BobLoadEvent' } },
      { name: 'code', type: { text: 'BobErrorEvent' } },
    ],
    members: [
      { kind: 'field', name: 'src' },
      { kind: 'field', name: 'state' },
      { kind: 'field', name: '#a', privacy: 'private' },
      { kind: 'method', name: 'render' },
    ],
  };
  const reference = { name: 'BobX', module: 'src/elements/x/x.ts' };
  const manifest = publish({
    modules: [
      { path: 'src/elements/x/x.ts', declarations: [declaration], exports: [{ kind: 'js', name: 'BobX', declaration: reference }] },
      {
        path: 'src/elements/x/define.ts',
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: 'bob-x', declaration: reference }],
      },
      { path: 'src/kit/inner.ts', declarations: [], exports: [{ kind: 'js', name: 'inner', declaration: { name: 'inner' } }] },
    ],
  });
  assert.deepEqual(
    manifest.modules.map((module) => module.path),
    ['elements/x/x.js', 'elements/x/define.js'],
  );
  const [published] = manifest.modules[0].declarations;
  assert.equal(published.tagName, 'bob-x');
  assert.deepEqual(
    published.members.map(({ name }) => name),
    ['src'],
  );
  assert.deepEqual(
    published.attributes.map(({ name }) => name),
    ['src'],
  );
  assert.deepEqual(
    published.events.map(({ name }) => name),
    ['bob-load'],
  );
});
