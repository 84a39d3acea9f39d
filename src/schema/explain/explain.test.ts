/** Each finding in words: what is wrong, and how to mend it. */
import { expect } from '@open-wc/testing';
import { DOT, NO_PICTURES } from '../../../test/support/pictures.js';
import type { Code, Finding, Problem } from '../problem.js';
import { explain } from './explain.js';
import { expectation, nearest, preview, quoted } from './words.js';

const one = (finding: Partial<Finding> & { readonly code: Code }): Problem => explain([{ path: '', ...finding }])[0]!;
const said = (finding: Partial<Finding> & { readonly code: Code }): string => {
  const { message, hint } = one(finding);
  return `${message} ${hint}`;
};

/** Findings as the readers note them, each with words that only it is explained by. */
const findings: readonly (readonly [finding: Partial<Finding> & { readonly code: Code }, words: RegExp])[] = [
  [{ code: 'not-a-document', expected: 'book' }, /JSON object.*"kind": "book"/],
  [{ code: 'wrong-kind', path: 'kind', expected: 'book' }, /no "kind".*add "kind": "book"/],
  [{ code: 'wrong-kind', path: 'kind', expected: ['book', 'cluster'] }, /no "kind".*book, cluster/],
  [{ code: 'wrong-kind', path: 'kind', expected: 'book', found: 'cluster' }, /a cluster file.*<bob-directory>.*"kind": "book"/],
  [{ code: 'wrong-kind', path: 'kind', expected: ['a', 'b'], found: 'ship' }, /kind is "ship", which does not exist.*a, b/],
  [{ code: 'missing', path: 'name' }, /file has no “name”.*cannot be shown.*Add the field "name"/],
  [{ code: 'missing', path: 'quotes[0].text' }, /entry has no “text”.*Add the field "text"/],
  [{ code: 'missing', path: 'm.csv line 2', line: 2 }, /row has no name.*delete the row/],
  [{ code: 'bad-value', path: 'founded', expected: 'year', found: 'x' }, /"x" is not valid here\. It was.*Use a year/],
  [
    { code: 'bad-value', path: 'hours[0].opens', expected: 'time', found: 'x', whole: true },
    /"x" is not valid here, so the whole entry.*hours:minutes/,
  ],
  [
    { code: 'bad-value', path: 'm.csv line 2', line: 2, expected: 'link', found: 'ingen' },
    /“ingen” is not valid in this cell.*full address/,
  ],
  [{ code: 'bad-value', path: 'm.csv line 2', line: 2, expected: 'latitude', found: 'x' }, /degrees as a number.*64,1466/],
  [{ code: 'bad-value', path: 'm.csv line 2', line: 2, expected: 'longitude', found: 'x' }, /degrees as a number.*64,1466/],
  [{ code: 'bad-value', path: 'm.csv line 2', line: 2, expected: 'number', found: 'x' }, /without a unit: 12\.5 or 12,5/],
  [{ code: 'bad-value', path: 'm.csv line 2', line: 2, expected: 'amount', found: 'x' }, /without a unit: 12\.5 or 12,5/],
  [{ code: 'bad-value', path: 'm.csv line 2', line: 2, expected: 'country', found: 'x' }, /name of a country or its two-letter code/],
  [{ code: 'reversed', found: '2026-01-01' }, /last day, "2026-01-01", is before.*Exchange/],
  [{ code: 'converted', expected: 'audience', found: 'x' }, /"x" is not a known audience.*"public", "partners" or "staff"/],
  [{ code: 'converted', expected: 'list', found: 'x' }, /should be a list.*square brackets/],
  [{ code: 'converted', expected: 'object', found: 'x' }, /"x" is a single value.*curly brackets/],
  [{ code: 'converted', expected: 'day', found: '1/2' }, /"1\/2" can be read in two ways.*month-day or/],
  [{ code: 'converted', expected: 'date', found: '1/2/2026' }, /can be read in two ways.*as year-month-day: /],
  [{ code: 'converted', expected: 'text', found: 5 }, /5 is a number, but text.*quotation marks/],
  [{ code: 'converted', expected: 'rich', found: 5 }, /5 is a number, but text/],
  [{ code: 'converted', expected: 'string', found: 5 }, /5 is a number, but text/],
  [{ code: 'converted', expected: 'number', found: '5' }, /"5" is a number written as text.*Remove/],
  [{ code: 'unknown-field', path: 'sections.consept', expected: ['concept', 'methods'] }, /no field called “consept”.*mean “concept”/],
  [{ code: 'unknown-field', path: 'xyzxyz', expected: ['concept', 'methods'] }, /no field called “xyzxyz”.*concept, methods/],
  [{ code: 'unknown-field', path: 'xyz', expected: 'none' }, /no field called “xyz”/],
  [{ code: 'bad-text', found: 'en_GB' }, /text for "en_GB" was left out.*language code/],
  [{ code: 'twice', found: 'a' }, /"a" is used more than once.*Stamps and keys/],
  [{ code: 'private-key', found: 'Café' }, /private key was taken out: "Café".*create a new key/],
  [{ code: 'unordered', found: 'x' }, /"x" could not be put in order.*all periods/],
  [{ code: 'not-measured', found: 'Mål 2030' }, /"Mål 2030" is a target or a plan.*"target"/],
  [{ code: 'same-period', found: '2023' }, /two values for "2023".*Delete one/],
  [{ code: 'self-link' }, /the book that it is in.*partner’s own book/],
  [{ code: 'text-cut', found: 30_000 }, /longer than 30000 characters.*shorter/],
  [{ code: 'text-simplified' }, /too many levels.*fewer lists/],
  [{ code: 'unknown-version', found: 3 }, /version 3, which this copy.*newer bob-widgets/],
  [{ code: 'unknown-version', found: 'x' }, /version cannot be "x".*"version": 1/],
  [{ code: 'low-limit', path: 'rules.maxLength', found: 12, limit: 64 }, /“maxLength” is 12.*at least 64/],
  [{ code: 'limits-cross', path: 'maxLength', found: 4, limit: 8 }, /“maxLength” is 4, but "minLength" is 8.*your server/],
  [{ code: 'no-words', found: 'fr', expected: ['is', 'nb'] }, /language "fr".*is, nb/],
  [{ code: 'no-words', found: 'fr', expected: 'is' }, /language "fr".*for: is\./],
  [{ code: 'and-more', limit: 40 }, /not shown here: 40.*above first/],
  [{ code: 'ends-early', found: '2026-01-01' }, /ends before it begins: "2026-01-01".*Correct the start/],
  [{ code: 'endless', limit: 24 }, /without an end.*24 months.*UNTIL or COUNT/],
  [{ code: 'unknown-zone', found: 'X/Y', expected: '+01:00' }, /"X\/Y" is not known.*worked out.*name of a time zone/],
  [{ code: 'unknown-zone', found: 'X/Y' }, /"X\/Y" is not known, so events.*name of a time zone/],
  [{ code: 'duplicate-id', found: 'a', expected: 'a-2' }, /id "a" is used more than once.*“a-2”.*its own id/],
  [{ code: 'same-name', found: 'A', expected: 'a-2' }, /also called "A".*“a-2”.*delete one/],
  [{ code: 'not-a-table' }, /not a CSV table.*save as CSV/],
  [{ code: 'no-name-column', found: 'x;y' }, /known as a name.*"x;y".*Write “Name”/],
  [{ code: 'no-figures', found: 'x;y' }, /known as a figure.*"x;y".*Write “Figure”/],
  [
    { code: 'bad-value', found: 'kveld', line: 4, expected: 'time', whole: true },
    /"kveld" is not valid here, so the whole entry.*hours:minutes/,
  ],
  [{ code: 'missing', path: 'a.csv line 4, "Dato"', line: 4, column: 'Dato', expected: 'sheet' }, /entry has no “Dato”.*field "Dato"/],
  [{ code: 'unknown-column', found: 'Sko' }, /column “Sko” is not known.*\{"Sko": ""\}/],
  [{ code: 'unknown-column', found: 'Sko', expected: 'sheet' }, /column “Sko” is not known.*another heading/],
  [{ code: 'second-column', found: 'Mail 2', expected: 'Mail' }, /“Mail” and "Mail 2".*“Mail” was used.*the second one/],
  [{ code: 'two-headings' }, /in two rows.*merged cells/],
  [{ code: 'transposed' }, /first column instead.*Transpose/],
  [{ code: 'no-member', found: 'Sum', expected: 'total' }, /a total \("Sum"\).*town or its address/],
  [{ code: 'no-member', found: 'Kilde', expected: 'remark' }, /a remark \("Kilde"\).*town or its address/],
  [{ code: 'sheet-error', found: '#REF!' }, /an error: "#REF!".*Correct the formula/],
  [{ code: 'first-only', found: 'a; b', expected: 'a' }, /more than one value \("a; b"\).*“a”.*one value in each cell/],
  [{ code: 'read-as', found: '150', expected: '0150' }, /"150" was read as “0150”.*Format the column/],
  [{ code: 'encoded-twice', found: 'Ã¸', expected: 'ø' }, /encoded twice \("Ã¸"\).*“ø”.*CSV UTF-8/],
  [{ code: 'odd-letters', expected: 'ibm850' }, /may be wrong.*ibm850.*CSV UTF-8/],
  [{ code: 'swapped', found: [1, 2], expected: 'NO' }, /swapped \(\[1,2\] is not in NO\).*how far north/],
  [{ code: 'elsewhere', found: [1, 2], expected: 'NO' }, /\[1,2\] are not in the country NO.*latitude first/],
  [{ code: 'stray-quote' }, /has no partner.*Remove it/],
  [{ code: 'extra-cells', found: 5, expected: '3' }, /has 5 cells.*3 columns.*separates the cells/],
  [{ code: 'timeout', url: 'https://a.example/b', limit: 15_400 }, /a\.example\/b did not respond for 15 seconds.*in your browser/],
  [{ code: 'http', url: 'https://a.example/b', status: 404 }, /no file at https:\/\/a\.example\/b \(error 404\).*spelling/],
  [{ code: 'http', url: 'https://a.example/b', status: 410 }, /no file at .*\(error 410\)/],
  [{ code: 'http', url: 'https://a.example/b', status: 401 }, /error 401 for https:\/\/a\.example\/b.*not public/],
  [{ code: 'http', url: 'https://a.example/b', status: 403 }, /error 403.*not public/],
  [{ code: 'http', url: 'https://a.example/b', status: 500 }, /error 500.*server has a problem/],
  [{ code: 'http', url: 'https://a.example/b', status: 499 }, /error 499.*in your browser/],
  [{ code: 'too-large', url: 'https://a.example/b', limit: 20_460_000 }, /b is larger than 20\.5 MB.*pictures or videos/],
  [{ code: 'text-large', limit: 1_040_000 }, /This is larger than 1 MB.*pictures or videos/],
  [{ code: 'bad-json', text: '' }, /The script on this page is empty.*in your browser/],
  [{ code: 'bad-json', url: 'https://a.example/b', text: '<p>' }, /b is a web page.*ends in \.json/],
  [{ code: 'not-json', text: '{"a": 1,}' }, /mistake on line 1, column 8: … .* ….*comma after the last/],
  [{ code: 'bad-json', text: '{"a": 1}' }, /is not valid JSON.*in your browser/],
  [{ code: 'no-such-script', id: 'x' }, /no script with the id “x”.*id="x"/],
  [{ code: 'no-such-pack', id: 'x', expected: ['a', 'b'] }, /checklist called “x”.*checklists: a, b/],
  [{ code: 'no-such-pack', id: 'x', expected: 'a' }, /checklists: a\./],
  [{ code: 'carried-version' }, /newer version of bob-widgets/],
  [{ code: 'carried-damaged' }, /Copy the whole link again/],
  [{ code: 'carried-large' }, /in the link is larger than 1 MB.*as a file/],
  [{ code: 'not-recognised' }, /Nothing was found here.*a vCard/],
  [{ code: 'not-here', url: 'https://a.example/b' }, /in another file: https:\/\/a\.example\/b.*saved file/],
  [{ code: 'failed' }, /Something went wrong.*Report it/],
];

describe('a finding in words', () => {
  it('says what is wrong, and how to mend it', () => {
    for (const [finding, words] of findings) {
      const { message, hint } = one(finding);
      expect(`${message} ${hint}`, JSON.stringify(finding)).to.match(words);
      expect(message, message).to.match(/^\S.{8,}\.$|…$/);
      expect(hint, hint).to.match(/^\S.{8,}[.?]$/);
    }
  });
  it('has its place and its code', () => {
    expect(one({ code: 'twice', path: 'a.b', found: 'x' })).to.deep.include({ code: 'twice', path: 'a.b' });
    expect(explain([{ code: 'failed', path: 'a' }, { code: 'self-link', path: 'b' }]).map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['failed a', 'self-link b']); // prettier-ignore
    expect(one({ code: 'not-json', text: '[1' }).code).to.equal('bad-json');
    expect(one({ code: 'bad-json', text: ' <p>' }).code).to.equal('not-json');
    expect(one({ code: 'not-json', text: ' ' }).code).to.equal('bad-json');
    expect(one({ code: 'not-json', text: '1' }).code).to.equal('bad-json');
  });
  it('is a mistake of ours where nobody knows its code', () => {
    expect(said({ code: 'strange' as 'failed' })).to.equal(said({ code: 'failed' }));
    for (const [{ code }] of findings) if (code !== 'failed') expect(said({ code }), code).to.not.equal(said({ code: 'failed' }));
  });
  it('of a file that did not come says what its address tells', () => {
    const local = new URL(location.href);
    for (const code of ['network', 'cross-origin', 'mixed-content', 'bad-url'] as const) {
      expect(one({ code, url: `${local.origin}/b.json` }).code, code).to.equal('network');
      expect(one({ code, url: 'b.json' }).message).to.match(/^b\.json could not be loaded\. There is no/);
    }
    const far = one({ code: 'network', url: 'https://far.example/b.json' });
    expect(far.code).to.equal('cross-origin');
    expect(far.message + far.hint).to.match(/Either far\.example does not respond.*Put the file on .*ask the people who run far\.example/);
    for (const url of ['http://[', 'ftp://a.example/b', 'xhttps://a.example', 'javascript:1']) {
      const bad = one({ code: 'network', url });
      expect(bad.code, url).to.equal('bad-url');
      expect(bad.message, url).to.contain(JSON.stringify(url));
    }
    const code = (url: string) => one({ code: 'network', url }).code;
    expect(code('http://a.example/b')).to.equal(local.protocol === 'https:' ? 'mixed-content' : 'cross-origin');
    // these are safe for a browser
    for (const host of ['localhost', '127.0.0.1', '[::1]']) expect(code(`http://${host}:8/b`), host).to.equal('cross-origin');
    for (const host of ['localhost.example', 'a.localhost', '128.0.0.1'])
      expect(code(`http://${host}/b`), host).to.equal(local.protocol === 'https:' ? 'mixed-content' : 'cross-origin');
  });
  it('of a picture in the document says what is wrong with it', () => {
    const of = (found: unknown, expected = 'logo') => said({ code: 'bad-value', path: 'logo.src', expected, found });
    const words = { type: /PNG, JPEG or WebP.*SVG/, large: /has \d+ kB\. .* 24 kB at most.*smaller/, coding: /damaged.*Choose/, bytes: /not in the format that its address names.*Choose/ }; // prettier-ignore
    for (const [fault, address] of NO_PICTURES) expect(of(address), `${fault} ${address.slice(0, 60)}`).to.match(words[fault as 'type']);
    expect(of(`data:image/png;base64,iVBORw0K${'A'.repeat(40_000)}`)).to.match(/has 30 kB/);
    expect(of(DOT, 'file')).to.match(/Only a logo can be part.*on your website/);
    for (const other of [of('x'), of('x', 'file'), of(DOT, 'link')]) expect(other).to.match(/is not valid here/);
  });
  it('of JSON says what is usually done wrong', () => {
    const hints = { '{"a": 1': /too early/, '{“a”: 1}': /straight/, '{"a": 1, // x\n}': /comment/, '[1, ]': /after the last/, '[1,, 2]': /one of the two/, '[1 2]': /comma between/, '[1}': /Close \[/, '{"a" 1}': /colon/, '{a: 1}': /field name in quotation/, '["a\nb"]': /no closing quotation/, '["a\\d"]': /backslashes/, '[<b>]': /HTML/, '[] ]': /ends before/, '[\0]': /UTF-8/, '[nope]': /Write numbers/ }; // prettier-ignore
    for (const [text, hint] of Object.entries(hints)) expect(one({ code: 'bad-json', text }).hint, text).to.match(hint);
  });
});

describe('what is expected', () => {
  it('is said with an example, for each kind of value', () => {
    const groups = ['text rich', 'string', 'number amount', 'year', 'period', 'since', 'latitude longitude', 'flag', 'link', 'file logo', 'email', 'phone', 'date', 'day', 'time', 'hours', 'color', 'language', 'country', 'moment', 'rrule', 'change', 'clocks timeZone', 'count', 'positive', 'identifier', 'domain', 'coordinate', 'secret', 'token', 'members', 'texts words', 'weight', 'staff', 'duration', 'object']; // prettier-ignore
    const all = groups.map((group) => {
      const [first, ...others] = group.split(' ').map(expectation);
      for (const other of others) expect(other, group).to.equal(first);
      expect(first, group)
        .to.match(/^Use .+\.$/)
        .and.not.contain('one of:');
      return first;
    });
    expect(new Set(all).size).to.equal(groups.length);
  });
  it('is a list of words where those alone are valid', () => {
    expect(expectation('public|partners')).to.equal('Use one of: public, partners.');
  });
});

describe('what was found', () => {
  it('is shown on one line, and short', () => {
    expect(preview('a\n  b')).to.equal('"a\\n b"');
    expect(preview({ a: [1] })).to.equal('{"a":[1]}');
    expect([preview(undefined), preview(() => 1), preview(1n)]).to.deep.equal(['undefined', 'function', 'bigint']);
    expect(preview('x'.repeat(58))).to.equal(`"${'x'.repeat(58)}"`);
    expect(preview('x'.repeat(59))).to.equal(`"${'x'.repeat(57)}…`);
    expect(quoted('a\n b')).to.equal('“a b”');
    expect(quoted('x'.repeat(60))).to.equal(`“${'x'.repeat(60)}”`);
    expect(quoted('x'.repeat(61))).to.equal(`“${'x'.repeat(59)}…”`);
  });
  it('may be a misspelt name: at most a third of it differs', () => {
    const names = ['tagline', 'website', 'hours', 'openingHours', 'id'];
    const meant = { tagLine: 'tagline', webiste: 'website', 'opening hours': 'openingHours', Web_site: 'website', hour: 'hours', i: 'id', xd: 'id', di: 'id', hrs: undefined, tagxyz: undefined, '': undefined }; // prettier-ignore
    for (const [name, want] of Object.entries(meant)) expect(nearest(name, names), name).to.equal(want);
    expect(nearest('a', [])).to.equal(undefined);
    // the nearest, wherever it stands
    expect(nearest('offers', ['offer', 'offers2', 'offers'])).to.equal('offers');
  });
});
