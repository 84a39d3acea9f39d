/** The words of the query, marked in a text. */
import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { highlightAt } from './highlight.js';

async function place() {
  const box = await fixture<HTMLElement>(html`<p></p>`);
  const show = (text: string, ...places: [number, number][]): string => {
    render(highlightAt(text, places), box);
    return box.innerHTML.replace(/<!--.*?-->/g, '');
  };
  return { box, show };
}

describe('marks in a text', () => {
  it('stand around the words that were found, and nothing of the text is lost', async () => {
    const { show } = await place();
    expect(show('Harbour Bakery', [0, 3], [8, 14])).to.equal('<mark>Har</mark>bour <mark>Bakery</mark>');
    expect(show('Harbour Bakery')).to.equal('Harbour Bakery');
    expect(show('Harbour Bakery', [8, 9])).to.equal('Harbour <mark>B</mark>akery');
  });

  it('are text, whatever it says', async () => {
    const { box, show } = await place();
    show('<img src=x onerror=alert(1)>', [0, 4]);
    expect(box.textContent).to.equal('<img src=x onerror=alert(1)>');
    expect(box.querySelector('img')).to.equal(null);
  });

  it('stay where neither text nor words have changed: a visitor may have selected some of it', async () => {
    const { box, show } = await place();
    show('Harbour', [0, 3]);
    const mark = box.querySelector('mark');
    show('Harbour', [0, 3]);
    expect(box.querySelector('mark')).to.equal(mark);
  });

  it('go on in the same nodes where the text is another one', async () => {
    const { box, show } = await place();
    show('Harbour Bakery', [0, 3], [8, 14]);
    const marks = [...box.querySelectorAll('mark')];
    expect(show('Fish & Tea', [7, 10])).to.equal('Fish &amp; <mark>Tea</mark>');
    expect(box.querySelector('mark')).to.equal(marks[0]);
    expect(show('Old Harbour', [0, 3], [4, 5], [6, 7])).to.equal('<mark>Old</mark> <mark>H</mark>a<mark>r</mark>bour');
    expect(box.querySelector('mark')).to.equal(marks[0]);
    expect(show('')).to.equal('');
  });

  it('are made anew where a page translator has put nodes of its own', async () => {
    const { box, show } = await place();
    show('Harbour', [0, 3]);
    for (const node of [box.querySelector('mark')!.firstChild!, box.querySelector('mark')!.nextSibling!]) {
      const font = document.createElement('font');
      font.append('Hafnar');
      (node as Text).replaceWith(font);
    }
    expect(show('Old Harbour', [4, 7])).to.equal('Old <mark>Har</mark>bour');
  });
});
