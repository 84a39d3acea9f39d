import { expect } from '@open-wc/testing';
import { plainText } from '../../../schema/plain.js';
import { codeIn, hasCode } from './code-in-texts.js';

const LOST = [
  'Cups <with cream> handles',
  'x<y and y>z',
  'Fish<script>alert(1)</script> and chips',
  'a <iframe src="https://a.example"></iframe>',
  'Bolli &lt;með rjóma&gt; haldi',
  '<foo onclick=x>',
  '<!-- remark -->Words',
  '</div-er> x',
];
const KEPT = [
  'Cups <with> handles',
  'Bolli &lt;með&gt; haldi',
  'x<y',
  'I <3 bread',
  '3 < 4 > 2',
  '<anna@a.example>',
  '<b>Bold</b> words',
  'One<br>two<br/>',
  '<p class="x">A</p>',
  'Caf&eacute; &amp; Bar',
  'a &lt; b',
];

describe('code in a text', () => {
  it('is what visitors do not see', () => {
    for (const isRich of [false, true]) for (const text of LOST) expect(hasCode(text, isRich), text).to.equal(true);
    for (const text of LOST) expect(plainText(text).replace(/\W/g, ''), text).not.to.equal(text.replace(/\W/g, ''));
  });

  it('is none where the words stay', () => {
    for (const isRich of [false, true]) for (const text of KEPT) expect(hasCode(text, isRich), text).to.equal(false);
    for (const text of ['`<with cream>` is code', '```\n<script>\n```', 'See <https://a.example/x>.', '**bold** & _more_'])
      expect(hasCode(text, true), text).to.equal(false);
    expect(hasCode('`<with cream>` is no code in a plain text', false)).to.equal(true);
  });

  it('is found at its place, in any language and any list', () => {
    const shape = { name: 'text!', city: 'string', url: 'link', goals: ['text'], people: [{ text: 'rich' }] } as const;
    const document = {
      name: { en: 'Cups', is: 'Bollar <með rjóma> haldi' },
      city: 'Bergen <ved sjøen>',
      url: 'https://a.example/<x>',
      goals: ['One', 'Two <and three>', 'Four <and> five'],
      people: [{ text: 'x <script>1</script>' }, { text: 'y' }],
    };
    expect(codeIn(shape, document)).to.deep.equal(['name', 'city', 'goals[1]', 'people[0].text']);
  });

  it('takes no time to find, however much there is', () => {
    for (const text of ['<a'.repeat(1e5), '<'.repeat(1e5), '`'.repeat(1e5), '```\n'.repeat(3e4), '` '.repeat(5e4)]) {
      const start = performance.now();
      hasCode(text, true);
      expect(performance.now() - start, text.slice(0, 6)).to.be.below(2000);
    }
  });
});
