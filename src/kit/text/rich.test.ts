/** What the sanitiser takes away that does no harm by itself, and may not stand in a text of others all the same. */
import { expect } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import { html, render } from 'lit';
import { rich, richNodes } from './rich.js';
import { placeOf } from './simplified.js';

const drawn = (text: string, base?: string): HTMLElement => {
  const place = document.createElement('div');
  place.append(...richNodes(text, base));
  return place;
};

describe('a rich text', () => {
  const ATTRIBUTES = ['style', 'id', 'class', 'name', 'part', 'slot', 'onclick', 'data-x', 'aria-label', 'role', 'tabindex', 'popover', 'is', 'contenteditable', 'hidden']; // prettier-ignore
  for (const attribute of ATTRIBUTES)
    it(`has no attribute ${attribute}, on any element`, () => {
      for (const tag of ['p', 'span', 'a href="https://example.org/"', 'table', 'li', 'mark']) {
        const [name] = tag.split(' ');
        const place = drawn(`<${tag} ${attribute}="position:fixed">Words</${name}>`);
        if (attribute !== 'is') expect(place.textContent).to.include('Words'); // with `is` the whole element goes
        expect(place.querySelectorAll(`[${attribute}]`), tag).to.have.lengthOf(0);
      }
    });

  it('has its headings below those of the element, to the sixth', () => {
    expect([...drawn('# One\n\n## Two\n\n### Three\n\n#### Four\n\n###### Six').children].map(({ localName }) => localName)).to.deep.equal([
      'h4',
      'h5',
      'h6',
      'h6',
      'h6',
    ]);
    const own = drawn('<h2>Own</h2> <h7>none</h7>');
    expect(own.querySelector('h5')!.textContent).to.equal('Own');
    expect(own.innerHTML).to.not.match(/<h[1237-9]/);
  });

  it('shows no broken tags as words, but in code, which is meant to be read', () => {
    expect(drawn('a &lt;b&gt;c&lt;/b&gt; d').textContent.trim()).to.equal('a c d');
    expect(drawn('a &lt;br x="1"&gt; d').textContent.trim()).to.equal('a  d');
    expect(drawn('`<b>` is bold, 3 &lt; 4 &gt; 2, &lt;a@b.example&gt;').textContent.trim()).to.equal(
      '<b> is bold, 3 < 4 > 2, <a@b.example>',
    );
  });

  it('has only links that lead somewhere harmless; of others the words stay', () => {
    const place = drawn(
      '[one](https://a.example) [two](page.html) [three](javascript:alert(1)) <a href="data:x">four <b>bold</b></a> <a>five</a>',
    );
    expect([...place.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://a.example/',
      new URL('page.html', document.baseURI).href,
    ]);
    expect(place.textContent.trim()).to.equal('one two three four bold five');
    expect(place.querySelector('b')!.textContent).to.equal('bold');
  });

  it('has cells that are aligned in three ways, on cells alone, and no wider than a table can be', () => {
    const cell = (attributes: string): HTMLElement | null => drawn(`<table><tr><td ${attributes}>x</td></tr></table>`).querySelector('td');
    for (const align of ['left', 'center', 'right']) expect(cell(`align="${align}"`)!.getAttribute('align')).to.equal(align);
    for (const align of ['justify', 'xleft', 'leftx', 'center right', ''])
      expect(cell(`align="${align}"`)!.hasAttribute('align'), align).to.equal(false);
    expect(drawn('<p align="left">x</p>').querySelector('[align]')).to.equal(null);
    for (const name of ['colspan', 'rowspan']) {
      for (const good of ['1', '2', '50']) expect(cell(`${name}="${good}"`)!.getAttribute(name)).to.equal(good);
      for (const bad of ['0', '-1', '51', '9999', 'x', '']) expect(cell(`${name}="${bad}"`)!.hasAttribute(name), bad).to.equal(false);
    }
  });

  it('has tasks as boxes that say whether they are done', () => {
    const place = drawn('- [x] Done\n- [ ] Open *soon*\n- Neither [x]\n');
    const items = [...place.querySelectorAll('li')];
    expect(items.map((item) => item.textContent.trim().replace(/\s+/g, ' '))).to.have.lengthOf(3);
    expect(items[2]!.querySelector('[role]')).to.equal(null);
    expect(items[0]!.innerHTML).to.not.equal(items[1]!.innerHTML);
  });

  it('has a direction wherever it has a language', () => {
    const place = drawn('<span lang="ar">نص</span> <span lang="en">text</span> <em lang="is" dir="rtl">orð</em> <i lang="">none</i>');
    expect([...place.querySelectorAll('[lang]')].map((one) => one.getAttribute('dir'))).to.deep.equal(['rtl', 'ltr', 'rtl', 'auto']);
  });

  it('has no style element, picture, form, frame or element of others', () => {
    for (const tag of [
      'style',
      'img',
      'form',
      'input',
      'button',
      'iframe',
      'svg',
      'math',
      'video',
      'bob-card',
      'link',
      'base',
      'template',
      'dialog',
    ])
      expect(drawn(`Before <${tag}>inside</${tag}> after`).querySelectorAll(tag), tag).to.have.lengthOf(0);
  });

  it('keeps what gives it its meaning', () => {
    const place = drawn('<p lang="is" dir="ltr" title="Tip">*Halló* <a href="https://example.org/">þar</a></p>\n\n1. eins');
    expect(place.querySelector('p')!.lang).to.equal('is');
    expect(place.querySelector('a')!.href).to.equal('https://example.org/');
    expect(place.querySelector('ol li')).to.be.ok;
  });
});

describe('a text in Markdown', () => {
  const seen = (text: string): string => drawn(text).textContent.replace(/\s+/g, ' ').trim();

  it('aligns the columns of a table as it says', () => {
    const cells = drawn('| Tour | Price | Length |\n| :-- | --: | :-: |\n| A \\| B | 12 € | 2 h |').querySelectorAll('tbody td');
    expect([...cells].map((cell) => cell.getAttribute('align'))).to.deep.equal(['left', 'right', 'center']);
    expect(cells[0]!.textContent).to.equal('A | B');
    expect(drawn('<p align="right">A</p><table><tr><td align="justify">B</td></tr></table>').querySelector('[align]')).to.equal(null);
  });

  it('tells what is done from what is open, to those who hear it, too', () => {
    for (const text of ['- [x] Paint the **boat**\n- [ ] Buy nets', '- [x] Paint the **boat**\n\n- [ ] Buy nets']) {
      const boxes = [...drawn(text).querySelectorAll<HTMLInputElement>('li.task input')];
      expect(boxes.map(({ type, disabled, checked }) => [type, disabled, checked])).to.deep.equal([['checkbox', true, true], ['checkbox', true, false]]); // prettier-ignore
      expect(boxes.map((box) => box.getAttribute('aria-label'))).to.deep.equal(['Paint the boat', 'Buy nets']);
      expect(seen(text)).to.equal('Paint the boat Buy nets');
    }
    expect(drawn('- plain\n- <input type="checkbox" checked> raw').querySelector('input, .task')).to.equal(null);
  });

  it('puts footnotes at the end, each with the number that stands in the text', () => {
    const place = drawn('Smoked[^smoke] and salted[^2], smoked[^smoke] again.\n\n[^2]: In *barrels*.\n[^smoke]: Over alder,\n    for two days.\n[^none]: Not named.\n\nMore.'); // prettier-ignore
    expect([...place.querySelectorAll('sup')].map((one) => one.textContent)).to.deep.equal(['1', '2', '1']);
    expect([...place.querySelectorAll('ol > li')].map((one) => one.textContent)).to.deep.equal([
      'Over alder, for two days.',
      'In barrels.',
    ]);
    expect(place.querySelector('ol em')).to.be.ok;
    expect(place.textContent)
      .to.include('More.')
      .and.to.not.match(/\[\^|Not named/);
    expect(seen('A[^1] `[^2]`\n\n[^2]: B')).to.equal('A[^1] [^2]');
  });
});

describe('a rich text as far as it is let through', () => {
  it('keeps each element that only gives words a meaning', () => {
    const inline = 'strong b em i s del ins sub sup mark small q cite code kbd abbr span'.split(' ');
    for (const tag of [...inline, 'p', 'blockquote', 'pre'])
      expect(drawn(`<${tag}>Words</${tag}>`).querySelector(tag)?.textContent, tag).to.equal('Words');
    const place = drawn('<dl><dt>A</dt><dd>B</dd></dl><ul><li>C</li></ul><ol start="3"><li>D</li></ol><hr>E<br>F<table><thead><tr><th scope="col">G</th></tr></thead><tbody><tr><td>H</td></tr></tbody></table>'); // prettier-ignore
    for (const one of ['dl dt', 'dl dd', 'ul li', 'ol[start="3"] li', 'hr', 'br', 'table thead tr th[scope="col"]', 'table tbody tr td'])
      expect(place.querySelector(one), one).to.be.ok;
  });

  it('is nested to a depth, and what is deeper keeps its words', () => {
    const nested = (depth: number): [number, string] => {
      const place = drawn(`<p>${'<b>'.repeat(depth - 1)}words${'</b>'.repeat(depth - 1)}</p>`);
      return [place.querySelectorAll('*').length, place.textContent.trim()];
    };
    expect([nested(23), nested(24), nested(25), nested(40)]).to.deep.equal([[23, 'words'], [24, 'words'], [24, 'words'], [24, 'words']]); // prettier-ignore
    const beside = drawn(`<p>${'<b>'.repeat(23)}a<i>b<u>c</u></i>d<i>e</i>${'</b>'.repeat(23)}</p><p>${'<b>x</b>'.repeat(40)}</p>`);
    expect(beside.textContent.trim()).to.equal(`abcde${'x'.repeat(40)}`);
    expect(beside.querySelectorAll('p:last-child b')).to.have.lengthOf(40);
  });

  it('has no broken tags, wherever an element parts them, but in code', () => {
    expect(drawn('a &lt;i x="&gt;b" y').textContent).to.not.match(/<i/);
    expect(drawn('x &lt;i&gt;<b>&lt;/i&gt;y</b> &lt;3&gt; &lt;&gt; &lt;/&gt;').textContent.trim()).to.equal('x y <3> <> </>');
    expect(drawn('<code>&lt;a&gt; <b>&lt;i&gt;</b></code>').textContent.trim()).to.equal('<a> <i>');
    expect(drawn('&lt;I&gt;a&lt;/I&gt;').textContent.trim()).to.equal('a');
  });

  it('has a box for an item that begins with a sign, also in a paragraph, and for no other', () => {
    const boxes = (item: string): [boolean, string][] => [...drawn(`<ul><li>${item}</li></ul>`).querySelectorAll('input')].map((box) => [box.hasAttribute('checked'), box.getAttribute('aria-label')!]); // prettier-ignore
    for (const item of ['☑ A', ' ☑A', '<p>☑ A</p>', ' <p> ☑ A</p>']) expect(boxes(item), item).to.deep.equal([[true, 'A']]);
    expect(boxes('☐ A <b>b</b>')).to.deep.equal([[false, 'A b']]);
    for (const item of ['A ☑', '<b>☑ A</b>', 'A <p>☑ B</p>', '<b>A</b><p>☑ B</p>', '', '<p></p>', '✓ A', 'x☑ A']) expect(boxes(item), item).to.deep.equal([]); // prettier-ignore
    // what it is called: the first line, and not for ever; the sign where there are no words
    expect([boxes('☑'), boxes('☐ ')]).to.deep.equal([[[true, '☑']], [[false, '☐']]]);
    expect(boxes('☑ A\nB<br>C')).to.deep.equal([[true, 'A']]);
    expect(boxes(`☐ ${'a'.repeat(200)}`)[0]![1]).to.equal('a'.repeat(120));
    const [item] = drawn('- [x] A').querySelectorAll('li');
    expect([item!.className, item!.textContent.trim(), item!.firstElementChild!.localName]).to.deep.equal(['task', 'A', 'input']);
  });

  it('has no link without an address, and finds its own from the address of the file', () => {
    const links = (text: string): (string | null)[] =>
      [...drawn(text, 'https://a.example/c/').querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links('[a](b.html)')).to.deep.equal(['https://a.example/c/b.html']);
    expect(links('<a>x</a> <a href="">y</a> [z](<>)')).to.deep.equal([]);
  });
});

describe('a rich text in the page', () => {
  it('leaves its nodes where they are when the same text is drawn again', () => {
    const place = document.createElement('div');
    const again = (text: string) => render(html`<div>${rich(text)}</div>`, place);
    again('A **b**');
    const strong = place.querySelector('strong');
    again('A **b**');
    expect(place.querySelector('strong')).to.equal(strong);
    again('C');
    expect([place.querySelector('strong'), place.textContent.trim()]).to.deep.equal([null, 'C']);
  });

  it('is without markup where those before it took too long, until the page had time', async () => {
    const { now } = performance;
    let clock = 0;
    const { sanitize } = DOMPurify;
    /** A sanitiser that takes so long for each text. */
    let takes = 0;
    DOMPurify.sanitize = ((html: string, options: object) => (
      (clock += takes),
      sanitize.call(DOMPurify, html, options)
    )) as typeof sanitize;
    performance.now = () => clock;
    const marked = (count: number): boolean[] => {
      const place = document.createElement('div');
      render(Array.from({ length: count }, () => html`<div>${rich('A **b**')}</div>`), place); // prettier-ignore
      return [...place.children].map((one) => !!one.querySelector('strong'));
    };
    const pause = () => new Promise((resolve) => setTimeout(resolve));
    try {
      await pause();
      takes = 700;
      expect(marked(5)).to.deep.equal([true, true, true, false, false]);
      expect(marked(1)).to.deep.equal([false]);
      await pause();
      expect(marked(1)).to.deep.equal([true]);
      await pause();
      takes = 0;
      expect(marked(50)).to.not.include(false);
    } finally {
      Object.assign(performance, { now });
      DOMPurify.sanitize = sanitize;
    }
    await pause();
  });
});

describe('a text that cannot be drawn', () => {
  it('is cut where it is long, and is in paragraphs where there are empty lines', () => {
    const place = document.createElement('div');
    const { sanitize } = DOMPurify;
    DOMPurify.sanitize = () => {
      throw new Error('Bad.');
    };
    try {
      render(html`<div>${rich(`A\nB\n  \nC\n\n\nD\n\n${'e'.repeat(40_000)}`)}</div>`, place);
    } finally {
      DOMPurify.sanitize = sanitize;
    }
    const texts = [...place.querySelectorAll('p')].map((one) => one.textContent);
    expect(texts.slice(0, 3)).to.deep.equal(['A\nB', 'C', 'D']);
    expect([texts.length, texts.join('').length < 30_000, texts.join('').length > 29_980]).to.deep.equal([4, true, true]);
  });

  it('is shown without its markup, beside the others', () => {
    const place = document.createElement('div');
    const { sanitize } = DOMPurify;
    DOMPurify.sanitize = ((html: string, options: object) => {
      if (html.includes('bad')) throw new Error('Bad.');
      return sanitize.call(DOMPurify, html, options);
    }) as typeof sanitize;
    try {
      render(
        html`<div>${rich('A **good** one')}</div>
          <div>${rich('A **bad** one\n\nof two')}</div>`,
        place,
      );
    } finally {
      DOMPurify.sanitize = sanitize;
    }
    expect(place.querySelector('strong')!.textContent).to.equal('good');
    expect([...place.querySelectorAll(':scope > div:last-child p')].map((one) => one.textContent)).to.deep.equal([
      'A **bad** one',
      'of two',
    ]);
  });

  it('has its place in the document', () => {
    const document = { name: 'A', sections: { concept: { text: { en: 'words', nb: 'ord' } } }, topics: [{ text: 'other' }] };
    expect(placeOf(document, 'ord')).to.equal('sections.concept.text.nb');
    expect(placeOf(document, 'other')).to.equal('topics[0].text');
    expect(placeOf(document, 'none')).to.equal(undefined);
  });
});
