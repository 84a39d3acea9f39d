/** The chain of hashes, strict policies, lost connections. On built files; `middleware.mjs` spoils them. */
import { expect } from '@open-wc/testing';
import { frame, otherOrigin, page, type Frame } from '../support/page.js';

const BOOK = `${location.origin}/test/e2e/fixtures/book.json`;
const WEBKIT = navigator.vendor.startsWith('Apple');
const SOME_TIME = 3500; // longer than the pause before the second try

let number = 0;
const fresh = () => `integrity-${Date.now().toString(36)}-${number++}`;
const address = (key: string, rules = 'none', file = 'bob.js') => `${location.origin}/__loader/${key}/${rules}/${file}`;
const card = `<bob-card src="${BOOK}"><a href="/about">About us</a></bob-card>`;
const shown = (element: Element | null | undefined) => element?.shadowRoot?.querySelector('[part~="card"]');
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const counts = async (key: string) => {
  const files = (await (await fetch(`/__loader/${key}`)).json()) as Record<string, number>;
  return (name: string) => Object.entries(files).find(([file]) => file.startsWith(`${name}-`))?.[1] ?? 0;
};

describe('bob.js, when files change or do not come', function () {
  this.timeout(20_000);
  const frames: Frame[] = [];
  const open = async (body: string, options = {}) => {
    const warnings: string[] = [];
    const key = fresh();
    Object.assign(window, { [key]: warnings });
    const listen = `<script>console.warn = (...said) => parent['${key}'].push(said.join(' '))</script>`;
    const opened = await frame(page('csp' in options ? body : listen + body, options));
    frames.push(opened);
    return { ...opened, warnings };
  };
  after(() => frames.splice(0).forEach((opened) => opened.remove()));

  /** A page for each of these rules, by its name; all of them wait at the same time. */
  const pages = (rules: Readonly<Record<string, string>>, view: string): Map<string, ReturnType<typeof open>> => {
    const opening = new Map<string, ReturnType<typeof open>>();
    before(() => {
      for (const [name, rule] of Object.entries(rules))
        opening.set(
          name,
          open(`<script type="module" src="${address(fresh(), rule)}"></script>${card.replace('src', `view="${view}" src`)}`),
        );
      return Promise.all([...opening.values()]);
    });
    return opening;
  };

  it('checks each file, and asks for it once, where names in the page take what a document has', async () => {
    for (const names of ['<img name="querySelector" src="data:,">', '<form name="head"><input name="append"></form>']) {
      const key = fresh();
      const opened = await open(`${names}<script type="module" src="${address(key)}"></script>${card}`);
      await opened.until(() => shown(opened.element.contentWindow!.document.getElementsByTagName('bob-card')[0]), 9000);
      await wait(1500);
      const files = (await (await fetch(`/__loader/${key}`)).json()) as Record<string, number>;
      // a file that was fetched and then imported would be one that nobody checks
      expect(
        Object.entries(files).filter(([, count]) => count > 1),
        names,
      ).to.deep.equal([]);
      expect(Object.keys(files).length).to.be.above(4);
    }
  });

  describe('the fallback content stays', () => {
    const firstFiles = {
      'does not run a changed entry': 'tamper=card',
      'does not run an entry that is changed only at the second try': 'fail=card:1+tamper=card',
      'keeps the fallback content where nothing can be had': 'drop=card',
    };
    const lazyFiles = {
      'does not run a changed lazy file': 'tamper=full',
      'does not run one that comes changed after a failure': 'fail=full:1+tamper=full',
    };
    for (const [rules, view, defined] of [
      [firstFiles, 'compact', false],
      [lazyFiles, 'full', true],
    ] as const) {
      const opening = pages(rules, view);
      for (const name of Object.keys(rules))
        it(name, async () => {
          const { document, window, errors, warnings, until } = (await opening.get(name))!;
          await until(() => warnings.length, SOME_TIME * 2);
          await until(() => !document.head.querySelector('link, script'), SOME_TIME);
          await wait(100);
          expect(!!window.customElements.get('bob-card'), 'defined').to.equal(defined);
          expect(document.documentElement.dataset.tampered, 'did not run').to.equal(undefined);
          expect(document.querySelector('bob-card > a')!.textContent).to.equal('About us');
          expect(errors).to.deep.equal([]);
          expect(warnings.length).to.equal(1);
          expect(warnings[0]).to.match(/^(<bob-card>|bob-card): /);
        });
    }
  });

  describe('the opening of a full book stays', () => {
    const rules = {
      'where the rest is changed': 'tamper=rest',
      'where the rest cannot be had': 'drop=rest',
      'where the lazy half cannot be had': 'drop=card-controller',
      'where a file that the lazy half needs is changed, however early it comes': 'tamper=with-controller+late=controller:400',
      'where one comes changed after a failure': 'fail=with-controller:1+late=controller:300+tamper=with-controller',
    };
    const opening = pages(rules, 'full');
    for (const name of Object.keys(rules))
      it(name, async () => {
        const { document, errors, warnings, until } = (await opening.get(name))!;
        const root = await until(() => shown(document.querySelector('bob-card'))?.getRootNode() as ShadowRoot);
        await until(() => root.querySelector('.body .quiet'), SOME_TIME * 2);
        await wait(100);
        expect(root.querySelectorAll('h2, [part~=section]').length).to.equal(2);
        expect(document.documentElement.dataset.tampered, 'did not run').to.equal(undefined);
        expect(errors).to.deep.equal([]);
        expect(warnings.length).to.equal(1);
        expect(warnings[0]).to.match(/^<bob-card>: /);
      });
  });

  describe('tries once more and then shows the card', () => {
    const all = [
      'fail=card:1',
      'drop=card:1',
      'tamper=card:1',
      'fail=full:1',
      'fail=with-controller:1+drop=controller:1',
      'tamper=with-controller:1',
      'fail=rest:1',
    ];
    const opening = pages(Object.fromEntries(all.map((rule) => [rule, rule])), 'full');
    for (const rule of all)
      it(rule, async () => {
        const { until, document, warnings } = (await opening.get(rule))!;
        await until(() => document.querySelector('bob-card')?.shadowRoot?.querySelector('.full:not(.opening)'), 9000);
        expect(warnings).to.deep.equal([]);
        expect(document.documentElement.dataset.tampered).to.equal(undefined);
      });
  });

  it('is not led astray by a redirect', async () => {
    const { until, document } = await open(
      `<script type="module" src="${address(fresh(), 'redirect=full+redirect=card')}"></script>${card.replace('src', 'view="full" src')}`,
    );
    await until(() => document.querySelector('bob-card')?.shadowRoot?.querySelector('[part~="section"], [part~="card"]'), 9000);
    expect(document.documentElement.dataset.tampered).to.equal(undefined);
  });

  it('asks for each file once, and for the document once', async () => {
    const key = fresh();
    const book = `${BOOK}?__key=${key}&__cors=*&__cache=max-age=60`;
    const { until, document } = await open(`<script type="module" src="${address(key)}"></script><bob-card src="${book}"></bob-card>`);
    await until(() => shown(document.querySelector('bob-card')));
    const asked = await counts(key);
    expect(asked('card')).to.equal(1);
    expect(await (await fetch(`/__hits?key=${key}`)).json()).to.equal(1);
  });

  it('asks for a document of another origin once too', async () => {
    const key = fresh();
    const book = otherOrigin(`${BOOK}?__key=${key}&__cors=*`);
    const { until, document } = await open(`<script type="module" src="${address(key)}"></script><bob-card src="${book}"></bob-card>`);
    await until(() => shown(document.querySelector('bob-card')));
    expect(await (await fetch(`/__hits?key=${key}`)).json()).to.equal(1);
  });

  it('starts all files of an element and its document together', async () => {
    const key = fresh();
    const { until, document, window } = await open(
      `<script type="module" src="${address(key, 'late=card:600')}"></script><bob-card src="${BOOK}?__delay=600"></bob-card>`,
    );
    await until(() => shown(document.querySelector('bob-card')));
    // the browser notes what has come a little later than it hands it out
    const files = await until(() => {
      const entries = window.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const noted = ['/card-', 'book.json'].flatMap((part) => entries.find(({ name }) => name.includes(part)) ?? []);
      return noted.length === 2 && noted;
    });
    // WebKit is not asked ahead for a document of the page's own origin: it would ask twice
    if (WEBKIT) files.pop();
    const lastStart = Math.max(...files.map(({ startTime }) => startTime));
    expect(Math.min(...files.map(({ responseEnd }) => responseEnd)), 'none waits for another').to.be.above(lastStart);
  });

  it('works under a strict policy and Trusted Types, without a violation', async () => {
    const csp = `default-src 'none'; script-src ${location.origin}; connect-src ${location.origin}; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html dompurify`;
    const { until, document, violations, errors } = await open(`<script type="module" src="${address(fresh())}"></script>${card}`, { csp });
    await until(() => shown(document.querySelector('bob-card')));
    // WebKit checks no hash on links, and under Trusted Types its refusal of the script's address is a report
    if (!WEBKIT) expect(violations).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
  });

  it('works so for every element', async () => {
    const csp = `default-src 'none'; script-src ${location.origin}; connect-src ${location.origin}; img-src ${location.origin}; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html dompurify`;
    const programme = `${location.origin}/demo/sites/pass/programme.json`;
    const elements: [tag: string, attributes: string, part: string][] = [
      ['bob-card', `view="full" src="${BOOK}"`, 'card'],
      ['bob-directory', `src="${location.origin}/demo/clusters/ilulissat-sea.json"`, 'facet'],
      ['bob-checklist', 'pack="security"', 'progress'],
      ['bob-password', '', 'toggle'],
      ['bob-loyalty-programme', `src="${programme}"`, 'name'],
      ['bob-loyalty-badge', `src="${programme}" member="laekjarbakki"`, 'badge'],
      ['bob-loyalty-card', `src="${programme}"`, 'name'],
      ['bob-loyalty-desk', `src="${programme}" member="laekjarbakki"`, 'name'],
    ];
    const { until, document, violations, errors } = await open(
      `<script type="module" src="${address(fresh())}"></script>${elements.map(([tag, attributes]) => `<${tag} ${attributes}></${tag}>`).join('')}`,
      { csp },
    );
    for (const [tag, , part] of elements)
      await until(() => document.querySelector(tag)?.shadowRoot?.querySelector(`[part~=${part}]`), 9000);
    if (!WEBKIT) expect(violations).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
  });

  it('does not run a changed chunk under Trusted Types', async () => {
    const csp = `script-src ${location.origin}; require-trusted-types-for 'script'; trusted-types lit-html dompurify`;
    const { document, window } = await open(`<script type="module" src="${address(fresh(), 'tamper=card')}"></script>${card}`, { csp });
    await wait(SOME_TIME);
    expect(window.customElements.get('bob-card')).to.equal(undefined);
    expect(document.documentElement.dataset.tampered).to.equal(undefined);
    expect(document.querySelector('bob-card > a')!.textContent).to.equal('About us');
  });

  it('works where scripts need a nonce', async () => {
    const csp = `script-src 'nonce-abc'; connect-src ${location.origin}`;
    const { until, document } = await open(`<script type="module" nonce="abc" src="${address(fresh())}"></script>${card}`, { csp });
    await until(() => shown(document.querySelector('bob-card')));
  });

  it('takes the files of its own version where it came by a range', async () => {
    for (const range of ['@1', '@latest']) {
      const key = fresh();
      const { until, document, window } = await open(
        `<script type="module" src="${address(key, 'none', `bob-widgets${range}/dist/bob.js`)}"></script>${card}`,
      );
      await until(() => shown(document.querySelector('bob-card')));
      const files = window.performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.includes('/card-'));
      expect(files.length).to.be.greaterThan(0);
      for (const file of files) expect(file).to.match(/\/bob-widgets@\d+\.\d+\.\d+\/dist\/card-/);
    }
  });
});
