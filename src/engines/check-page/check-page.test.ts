import { expect } from '@open-wc/testing';
import { expectLinear } from '../../../test/support/growth.js';
import { HOSTILE } from '../../../test/support/hostile.js';
import { withMessages } from '../../schema/messages.js';
import { pack } from '../carry/carry.js';
import { checkPage, explainPage } from './index.js';
import { pages } from './pages.fixture.js';

const CARRIED = await pack({ kind: 'book', version: 1, name: 'Harbour Bakery', tagline: 'Rye bread and buns on the quay' });

describe('checking a page', () => {
  for (const { name, source, codes, platform, lines, snippet } of pages(CARRIED))
    it(`finds what happened: ${name}`, async () => {
      const check = await checkPage(source, { snippet });
      expect(check.findings.map(({ code }) => code)).to.deep.equal(codes);
      if (platform) expect(check.platform).to.equal(platform);
      if (lines) expect(check.findings.filter(({ line }) => line).map(({ line }) => line)).to.deep.equal(lines);
    });

  it('shows the place: the line, and what stands there', async () => {
    const { findings } = await checkPage(
      '<html>\r\n<body>\n  <script src="bob.js"></script>\n<p>x</p>\n<bob-card   src="book.json"></bob-card>',
    );
    expect(findings).to.deep.equal([
      { code: 'script-type', line: 3, found: '<script src="bob.js"></script> <p>x</p> <bob-card src="book.json"></bob-card>' },
    ]);
  });

  it('says what to do, by system and by role', async () => {
    const { findings } = await checkPage('<a href="book.json">A</a>');
    const hint = (options: Parameters<typeof explainPage>[1]) => explainPage(findings, options)[0]!.hint;
    const hints = [
      hint({ platform: 'wordpress', role: 'admin' }),
      hint({ platform: 'wordpress', role: 'author' }),
      ...(['wix', 'squarespace', 'google-sites', 'joomla', 'other'] as const).map((platform) => hint({ platform })),
    ];
    expect(new Set(hints).size).to.equal(hints.length);
    expect(hints[0]).to.contain('Custom HTML');
    expect(hints[1]).to.contain('administrator');
    expect(hint({})).to.equal(hint({ platform: 'other' }));
  });

  it('has words for everything that can happen, in the language of the moment', async () => {
    for (const { name, source, snippet } of pages(CARRIED)) {
      const { findings, platform } = await checkPage(source, { snippet });
      for (const { code, message, hint, harmless } of explainPage(findings, { platform })) {
        expect(message, name).to.match(/\S{2}.*[.…]$/su);
        expect(hint, name).to.match(/\S{2}.*\.$/su);
        if (code !== 'nothing') expect(message, name).to.not.contain('no trace');
        expect(harmless, name).to.equal(['several-copies', 'link-beside'].includes(code));
      }
    }
    const [problem] = withMessages({ 'checkpage.nothing': 'Ingen spor.' }, () => explainPage([{ code: 'nothing' }]));
    expect(problem!.message).to.equal('Ingen spor.');
  });

  it('names what was meant', async () => {
    const hintOf = async (tag: string): Promise<string> => {
      const { findings } = await checkPage(`<script type="module" src="bob.js"></script>${tag}`);
      const { message, hint } = explainPage(findings)[0]!;
      return `${message} ${hint}`;
    };
    expect(await hintOf('<bob-crad src="x.json"></bob-crad>')).to.equal('There is no element called “bob-crad”. Correct it: bob-card.');
    expect(await hintOf('<a data-bob="calendar" data-src="x.json">A</a>')).to.match(
      /“calendar”\. Correct it: card, directory, .*editor\.$/,
    );
    expect(await hintOf('<bob-card src="x.json" veiw="full"></bob-card>')).to.equal(
      '“veiw” does nothing in this element. Correct it: view.',
    );
    expect(await hintOf('<bob-events src="x.json" view="weeks"></bob-events>')).to.match(
      /“view=weeks” does .*: agenda, month, list, next\.$/,
    );
  });

  it('tells where JSON is broken as everywhere else', async () => {
    const { findings } = await checkPage(
      '<script type="module" src="bob.js"></script><bob-card><script type="application/json">{"kind": "book",}</script></bob-card>',
    );
    expect(explainPage(findings)[0]!.hint).to.equal('Remove the comma after the last entry.');
  });

  it('never throws, and takes its time in proportion', async function () {
    this.timeout(60_000);
    for (const text of Object.values(HOSTILE).flat()) expect((await checkPage(text)).findings, text.slice(0, 60)).to.be.an('array');
    for (const sign of [
      '<bob-card ',
      '<bob-card>',
      '<!--',
      '<!-- <bob-card -->',
      '&lt;a ',
      '&lt;script ',
      '{"kind":',
      '<pre>',
      '<script src=bob.js>',
      '<a data-bob=“>',
      '\n',
      '“',
    ])
      await expectLinear(sign, 160_000, (length) => sign.repeat(length / sign.length), checkPage);
  });
});
