/** What the sanitiser takes away that does no harm by itself, and may not stand in a text of others all the same. */
import { expect } from '@open-wc/testing';
import { richNodes } from './rich.js';

const drawn = (text: string): HTMLElement => {
  const place = document.createElement('div');
  place.append(...richNodes(text));
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
