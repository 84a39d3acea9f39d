/** Rows that members hand on to others. */
import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import type { Member } from '../../../formats/cluster/cluster.js';
import { recycling } from './recycle.js';

const idOf = ({ id }: Member): string => id;

async function list() {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  const rowsOf = recycling(root);
  const draw = ({ id, logo }: Member) =>
    html`<li data-id=${id}><button>${id}</button>${logo ? html`<img src=${logo.src} alt="" />` : ''}</li>`;
  const show = (...members: (string | Member)[]): HTMLElement[] => {
    const all = members.map((one) => (typeof one === 'string' ? ({ id: one } as Member) : one));
    render(
      html`<ul class="members">
        ${rowsOf(all, idOf, draw)}
      </ul>`,
      root,
    );
    const rows = [...root.querySelectorAll('li')];
    expect(rows.map(({ dataset }) => dataset.id)).to.deep.equal(all.map(idOf));
    expect(rows.map((row) => row.textContent)).to.deep.equal(all.map(idOf));
    return rows;
  };
  return { root, show };
}

const withLogo = (id: string): Member => ({ id, logo: { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' } }) as Member;

describe('rows of members', () => {
  it('serve the members that come in place of those that are gone', async () => {
    const { show } = await list();
    const before = show('a', 'b', 'c', 'd');
    expect(show('e', 'f', 'g', 'h')).to.deep.equal(before);
  });

  it('stay with members that stay, wherever they are then', async () => {
    const { show } = await list();
    const [, b, , d] = show('a', 'b', 'c', 'd');
    const rows = show('d', 'x', 'b', 'y', 'z');
    expect([rows[0], rows[2]]).to.deep.equal([d, b]);
    expect(new Set(rows).size).to.equal(5);
  });

  it('are drawn right through many changes', async () => {
    const { show } = await list();
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    let seed = 5;
    const next = (): number => (seed = (seed * 48271) % 2147483647);
    for (let turn = 0; turn < 200; turn++) {
      const left = [...names];
      const chosen = Array.from({ length: next() % 9 }, () => left.splice(next() % left.length, 1)[0]!);
      show(...chosen);
    }
  });

  it('are not handed on with the focus in them', async () => {
    const { root, show } = await list();
    const [a, b] = show('a', 'b');
    b!.querySelector('button')!.focus();
    expect(root.activeElement).to.equal(b!.querySelector('button'));
    const rows = show('c', 'd');
    expect(rows).to.include(a);
    expect(rows).not.to.include(b);
  });

  it('are not handed on with a picture, which would stand beside another name until the next has loaded', async () => {
    const { show } = await list();
    const [a, b] = show(withLogo('a'), 'b');
    const rows = show(withLogo('c'), withLogo('d'));
    expect(rows).not.to.include(a);
    expect(rows).to.include(b);
  });

  it('are not handed on once a page translator has put nodes of its own into them', async () => {
    const { root, show } = await list();
    const [a] = show('a');
    const text = [...a!.querySelector('button')!.childNodes].find((node) => node.nodeType === Node.TEXT_NODE)!;
    const font = document.createElement('font');
    font.append('translated');
    (text as Text).replaceWith(font);
    expect(show('b')).not.to.include(a);
    expect(root.textContent).not.to.include('translated');
  });
});
