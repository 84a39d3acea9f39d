import { expect } from '@open-wc/testing';
import { withMessages } from '../../schema/messages.js';
import { checkPage } from '../check-page/index.js';
import type { ElementFacts, Facts } from './facts.js';
import { element, facts, PAGE } from './facts.fixture.js';
import { explainSelf, selfCheck } from './index.js';

const shown = (one: Facts) => selfCheck(one).shown.map(({ code }) => code);
const search = (one: Facts) => selfCheck(one).search.map(({ code }) => code);
const failed = (trouble: string, more: Partial<ElementFacts> = {}) => facts({}, { state: 'failed', trouble, ...more });
const format = { number: String, list: (items: readonly string[]) => items.join(', ') };
const head = (more: Partial<Facts['head']>) => facts({ head: { ...facts().head, ...more } });

describe('what a page’s own script finds', () => {
  it('is nothing where all is well', () => {
    expect(selfCheck(facts())).to.deep.equal({ shown: [], search: [], source: [] });
  });

  it('tells why a document did not come', () => {
    const cases: readonly (readonly [string, Partial<ElementFacts>, string])[] = [
      ['network', { probe: 'policy' }, 'document-blocked'],
      ['cross-origin', { probe: 'cors' }, 'cors'],
      ['cross-origin', { probe: 'nothing' }, 'no-answer'],
      ['network', { probe: 'nothing' }, 'no-answer'],
      ['mixed-content', { probe: 'nothing' }, 'mixed-content'],
      ['http', { status: 404 }, 'not-found'],
      ['http', { status: 403 }, 'refused'],
      ['http', { status: 503 }, 'server-error'],
      ['timeout', {}, 'slow-server'],
      ['not-json', {}, 'not-json'],
      ['bad-url', {}, 'bad-url'],
      ['bad-json', {}, 'document'],
      ['no-script', {}, 'no-such-script'],
      ['carried-damaged', {}, 'carried'],
    ];
    for (const [trouble, more, code] of cases) expect(shown(failed(trouble, more)), trouble).to.deep.equal([code]);
    expect(shown(facts({ online: false }, { state: 'failed', trouble: 'network', probe: 'nothing' }))).to.deep.equal(['offline']);
  });

  it('tells why the code of an element did not come', () => {
    const lost = (more: Partial<Facts>) => shown(facts(more, { state: 'lost', version: undefined }));
    expect(lost({})).to.deep.equal(['code-lost']);
    expect(lost({ missing: [`${PAGE}bob/core-x.js`] })).to.deep.equal(['code-missing']);
    expect(lost({ violations: [{ directive: 'script-src-elem', address: `${PAGE}bob/core-x.js` }] })).to.deep.equal(['code-blocked']);
    // browsers tell the origin alone of what was asked for elsewhere
    expect(
      lost({
        scripts: ['https://cdn.example/bob/bob.js'],
        violations: [{ directive: 'script-src-elem', address: 'https://cdn.example' }],
      }),
    ).to.deep.equal(['code-blocked']);
    // other scripts of the page are none of ours
    expect(lost({ violations: [{ directive: 'script-src-elem', address: 'https://ads.example/x.js' }] })).to.deep.equal(['code-lost']);
  });

  it('finds what the page does to elements that are there', () => {
    expect(shown(facts({ quirks: true }))).to.deep.equal(['quirks']);
    expect(shown(facts({ shift: 0.2 }))).to.deep.equal(['layout-shift']);
    expect(shown(facts({ shift: undefined }))).to.deep.equal([]);
    expect(shown(facts({}, { textSize: 10 }))).to.deep.equal(['small-text']);
    expect(shown(facts({}, { hidden: true }))).to.deep.equal(['hidden']);
    expect(shown(facts({}, { state: 'empty' }))).to.deep.equal(['attributes-removed']);
    expect(shown(facts({}, { state: 'refused', tag: 'bob-password' }))).to.deep.equal(['needs-allow']);
    expect(shown(facts({}, { pictures: [`${PAGE}a.jpg`] }))).to.deep.equal(['picture-missing']);
    const violations = [{ directive: 'img-src', address: `${PAGE}a.jpg` }];
    expect(shown(facts({ violations }, { pictures: [`${PAGE}a.jpg`] }))).to.deep.equal(['picture-blocked']);
  });

  it('speaks of storage and https only where an element needs them', () => {
    expect(shown(facts({ canStore: false, secure: false }))).to.deep.equal([]);
    expect(shown(facts({ canStore: false }, { stores: true }))).to.deep.equal(['storage']);
    expect(shown(facts({ secure: false }, { signs: true }))).to.deep.equal(['insecure']);
  });

  it('tells two versions from the same script twice', () => {
    const of = (...scripts: readonly string[]) => shown(facts({ scripts: scripts.map((one) => PAGE + one) }));
    expect(of('bob/bob.js')).to.deep.equal([]);
    expect(of('bob/bob.js', 'bob/bob-card.js')).to.deep.equal([]);
    expect(of('bob/bob.js', 'bob/bob.js')).to.deep.equal(['several-copies']);
    expect(of('bob/bob.js', 'old/bob.js')).to.deep.equal(['two-versions']);
    expect(of('bob/bob.js', 'bob/bob.js?ver=2')).to.deep.equal(['two-versions']);
    expect(shown(facts({}, { version: '0.9.0' }))).to.deep.equal(['two-versions']);
  });

  it('tells the same of several elements once, with all of them', () => {
    const trouble = { state: 'failed', trouble: 'http', status: 404 } as const;
    const [one, ...others] = selfCheck(facts({}, trouble, { ...trouble, tag: 'bob-directory' })).shown;
    expect(one!.tags).to.deep.equal(['bob-card', 'bob-directory']);
    expect(others).to.deep.equal([]);
    expect(shown(facts({}, trouble, { ...trouble, address: `${PAGE}other.json` }))).to.deep.equal(['not-found', 'not-found']);
  });

  it('takes from the source what a running script cannot see, and nothing that it knows better', async () => {
    const source = await checkPage(
      '<script type="text/plain" src="bob.js"></script><bob-card src=“book.json”></bob-card><!-- <bob-card src="x.json"></bob-card> -->',
    );
    expect(source.findings.map(({ code }) => code)).to.include('script-blocked');
    expect(selfCheck(facts({ source })).source.map(({ code }) => code)).to.deep.equal(['quotes-changed', 'in-comment']);
  });
});

describe('what a search engine finds', () => {
  it('reads title, description, language and robots', () => {
    expect(search(head({ title: ' ' }))).to.deep.equal(['title-missing']);
    expect(search(head({ description: '' }))).to.deep.equal(['description-missing']);
    expect(search(head({ description: 'x'.repeat(161) }))).to.deep.equal(['description-long']);
    expect(search(head({ lang: '' }))).to.deep.equal(['lang-missing']);
    expect(search(head({ lang: 'nb_NO' }))).to.deep.equal(['lang-wrong']);
    expect(search(head({ lang: 'kl' }))).to.deep.equal([]);
    expect(search(head({ robots: 'NOINDEX, follow' }))).to.deep.equal(['noindex']);
    expect(search(head({ robots: 'max-image-preview:large' }))).to.deep.equal([]);
  });

  it('wants JSON-LD that is whole, and complete for a firm', () => {
    expect(search(head({ broken: 1 }))).to.deep.equal(['json-ld-broken']);
    expect(search(head({ nodes: [] }))).to.deep.equal(['json-ld-none']);
    const name = 'Harbour Bakery';
    const [one] = selfCheck(head({ nodes: [{ '@type': 'Bakery', name, url: PAGE, telephone: '+354 1' }] })).search;
    expect(one!.fields).to.deep.equal(['description', 'address', 'image']);
    const [person] = selfCheck(head({ nodes: [{ '@type': 'Person', name, url: PAGE, telephone: '+354 1' }] })).search;
    expect(person!.fields).to.deep.equal(['description', 'image']);
    // of others the page may say what it likes
    expect(search(head({ nodes: [{ '@type': 'Organization', name: 'Somebody' }] }))).to.deep.equal([]);
  });

  it('asks for no JSON-LD where no element writes it', () => {
    const nothing = { ...facts().head, nodes: [] };
    expect(search(facts({ head: nothing }, { describes: false }, { state: 'failed' }))).to.deep.equal([]);
  });

  it('names what was slow, and the page only where it was nothing else', () => {
    const of = (speed: Partial<Facts['speed']>) => search(facts({ speed: { ...facts().speed, ...speed } }));
    expect(of({ script: 3000, end: 6000 })).to.deep.equal(['slow-script']);
    expect(of({ document: 3000, end: 6000 })).to.deep.equal(['slow-document']);
    expect(of({ end: 6000 })).to.deep.equal(['slow-page']);
  });
});

describe('words for it', () => {
  const everything = (): Facts => {
    const troubles = 'mixed-content bad-url not-json wrong-kind no-script timeout bad-json carried-damaged'.split(' ');
    const elements = [
      ...troubles.map((trouble) => ({ state: 'failed', trouble }) as const),
      ...[404, 403, 500].map((status) => ({ state: 'failed', trouble: 'http', status }) as const),
      ...(['policy', 'cors', 'nothing'] as const).map((probe) => ({ state: 'failed', trouble: 'network', probe }) as const),
      ...(['lost', 'refused', 'empty'] as const).map((state) => ({ state, version: undefined })),
      { remarks: 3, textSize: 9.64, hidden: true, stores: true, signs: true, pictures: [`${PAGE}a.jpg`, `${PAGE}b.jpg`] },
    ].map(element);
    return {
      ...facts(),
      quirks: true,
      secure: false,
      canStore: false,
      shift: 0.214,
      scripts: [`${PAGE}bob.js`, `${PAGE}old/bob.js`],
      violations: [{ directive: 'img-src', address: `${PAGE}b.jpg` }],
      elements,
      speed: { script: 2040, document: 3040, address: PAGE, end: 9000 },
      head: { title: '', description: '', lang: '', robots: 'noindex', broken: 1, nodes: [{ name: 'Harbour Bakery' }] },
    };
  };
  const others = (): Facts[] => [
    { ...facts({}, { state: 'lost', version: undefined }), missing: [`${PAGE}core.js`] },
    { ...facts({}, { state: 'lost', version: undefined }), violations: [{ directive: 'script-src', address: `${PAGE}bob/core.js` }] },
    { ...facts({}, { state: 'failed', trouble: 'network' }), online: false },
    { ...facts(), scripts: [`${PAGE}bob.js`, `${PAGE}bob.js`] },
    head({ lang: 'x', nodes: [], description: 'x'.repeat(200) }),
    facts({ speed: { ...facts().speed, end: 9000 } }),
  ];

  it('says what happened and one thing to do, of everything that can be found', () => {
    const codes = new Set<string>();
    for (const one of [everything(), ...others()]) {
      const { shown: ofPage, search: ofSearch } = explainSelf(selfCheck(one), format);
      for (const { code, message, hint } of [...ofPage, ...ofSearch]) {
        codes.add(code);
        expect(message, code).to.match(/\S{2}.*[.)]$/su);
        expect(hint, code).to.match(/\S{2}.*\S$/su);
        expect(message, code).to.not.contain('no trace');
      }
    }
    expect(codes.size).to.equal(43);
  });

  it('puts what is wrong before remarks, and shows what it is about', () => {
    const { shown: told } = explainSelf(
      selfCheck(facts({ quirks: true }, { remarks: 2, state: 'shown' }, { state: 'failed', trouble: 'http', status: 404 })),
      format,
    );
    expect(told.map(({ code, isRemark }) => [code, isRemark])).to.deep.equal([
      ['not-found', false],
      ['remarks', true],
      ['quirks', true],
    ]);
    expect(told[0]!.about).to.deep.equal(['<bob-card>', `${PAGE}bob/book.json`]);
    expect(told[0]!.message).to.equal('The document was not found (404).');
  });

  it('gives the line of the source, and the remedy of the system that made the page', async () => {
    const source = await checkPage('<link href="/wp-content/x.css">\n<pre>&lt;bob-card src="x"&gt;</pre>');
    const { shown: told } = explainSelf(selfCheck(facts({ source })), format, source.platform);
    expect(told.map(({ code }) => code)).to.deep.equal(['in-code']);
    expect(told[0]!.about[0]).to.match(/^Line 2: &lt;bob-card/);
    expect(told[0]!.hint).to.contain('Custom HTML');
  });

  it('speaks the language of the moment', () => {
    const { shown: told } = withMessages({ 'bobcheck.quirks': 'Siden vises i quirks-modus.' }, () =>
      explainSelf(selfCheck(facts({ quirks: true })), format),
    );
    expect(told[0]!.message).to.equal('Siden vises i quirks-modus.');
  });
});
