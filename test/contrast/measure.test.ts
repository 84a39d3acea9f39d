/** The check itself: what it must see, what it must not pass over, and what it leaves out. */
import { expect } from '@open-wc/testing';
import { contrastFaults } from './measure.js';

const faultsOf = (inner: string, style = '', options?: Parameters<typeof contrastFaults>[1]): string[] => {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML =
    `<style>.box { color: #000; background: #fff } ${style}</style><div class="box">${inner}</div>`;
  document.body.append(host);
  try {
    return contrastFaults([host], options).faults;
  } finally {
    host.remove();
  }
};

describe('the contrast check', () => {
  it('finds nothing where all can be read, and has looked', () => {
    expect(faultsOf('<p>Words</p>')).to.deep.equal([]);
  });

  it('sees white on white, also through layers that are half clear', () => {
    expect(faultsOf('<p>Words</p>', 'p { color: #fff }').join()).to.match(/text “Words”.* is 1\.00, not 4\.5/);
    expect(faultsOf('<p>Words</p>', 'p { color: #0008; background: #0008 }')).to.have.length(1);
    expect(faultsOf('<p>Words</p>', 'p { opacity: 0.4 }')).to.have.length(1);
  });

  it('fails where it cannot compute: pictures, filters', () => {
    expect(faultsOf('<p>Words</p>', 'p { background: url(data:image/png;base64,) }').join()).to.match(
      /cannot compute.*a background picture/,
    );
    expect(faultsOf('<p>Words</p>', 'p { filter: invert(1) }').join()).to.match(/cannot compute.*a filter/);
    expect(faultsOf('<i><p>Words</p></i>', 'i { opacity: 0.9; background: linear-gradient(#fff, #eee) }').join()).to.match(
      /a gradient that is faded/,
    );
  });

  it('takes the worst stop of a gradient', () => {
    expect(faultsOf('<p>Words</p>', 'p { background: linear-gradient(#fff, #ddd) }')).to.deep.equal([]);
    expect(faultsOf('<p>Words</p>', 'p { background: linear-gradient(#fff, #222) }')).to.have.length(1);
  });

  it('reads text and drawings of ::before and ::after', () => {
    expect(faultsOf('<p></p>', 'p { height: 1em } p::before { content: "Words"; color: #ddd }').join()).to.match(/text of ::before/);
    expect(faultsOf('<p></p>', 'p { height: 1em } p::after { content: ""; background: #eee }').join()).to.match(/drawing of ::after/);
  });

  it('wants 3 : 1 of edges, fills and shapes', () => {
    const input = 'input { appearance: none; background: #fff; border: 1px solid';
    expect(faultsOf('<input>', `${input} #aaa }`).join()).to.match(/edge of a field.*not 3/);
    expect(faultsOf('<input>', `${input} #777 }`)).to.deep.equal([]);
    expect(faultsOf('<svg><path d="M0 0h9v9z" fill="#ddd" /></svg>').join()).to.match(/shape/);
  });

  it('wants the controls of the browser to be drawn for what they stand on', () => {
    expect(faultsOf('<input type=checkbox>', '.box { color: #fff; background: #111; color-scheme: light }').join()).to.match(
      /color-scheme is light, not dark/,
    );
  });

  it('tries focus rings where it is asked to', () => {
    const style = 'p:focus { outline: 2px solid #eee }';
    expect(faultsOf('<p tabindex=0>Words</p>', style)).to.deep.equal([]);
    expect(faultsOf('<input aria-label=a>', 'input:focus { outline: 2px solid #eee }', { focus: true }).join()).to.match(/focus ring/);
  });

  it('leaves out what is hidden, for screen readers alone, or disabled', () => {
    const white = 'p, button { color: #fff }';
    expect(faultsOf('<p hidden>Words</p><details><p>Words</p></details><p class=unseen>Words</p>', `${white} .unseen { position: absolute; width: 1px; clip-path: inset(50%) }`)).to.deep.equal([]); // prettier-ignore
    expect(faultsOf('<button disabled>Words</button>', white)).to.deep.equal([]);
  });

  it('forgets backgrounds on paper, but for those that insist', () => {
    const style = 'p { color: #fff; background: #000 }';
    expect(faultsOf('<p>Words</p>', style)).to.deep.equal([]);
    expect(faultsOf('<p>Words</p>', style, { medium: 'paper' })).to.have.length(1);
    expect(faultsOf('<p>Words</p>', `${style} p { print-color-adjust: exact }`, { medium: 'paper' })).to.deep.equal([]);
  });
});
