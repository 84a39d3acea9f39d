import { expect, waitUntil } from '../../../test/support/index.js';
import { elementRules } from '../../../test/kit/element-suite.js';
import './define.js';

const small = (name: unknown): object => ({ kind: 'new-thing', version: 1, name });
/** With every part that the element can draw. */
const whole = (name: unknown): object => ({
  ...small(name),
  tagline: { en: 'For the members of the cluster', is: 'Fyrir félaga klasans' },
  color: '#0b6e4f',
  updated: '2026-05-01',
  items: [{ title: { en: 'A long table', is: 'Langborð' }, url: 'https://example.org/table' }, { title: 'Twelve chairs' }],
});

elementRules({
  tag: 'bob-new-thing',
  entry: '/src/elements/new-thing/define.ts',
  document: small,
  rich: whole,
  wrongKind: { kind: 'book', version: 1, name: 'West' },
  looks: { all: {} },
  steady: [],
  attributes: ['theme', 'lang'],
});

describe('<bob-new-thing>', () => {
  it('shows its list, with a link where an entry has an address', async () => {
    const element = document.createElement('bob-new-thing');
    element.data = whole('What we lend');
    document.body.append(element);
    const items = () => [...element.shadowRoot!.querySelectorAll('[part=item]')];
    await waitUntil(() => items().length, 'draws its list', { timeout: 5000 });
    expect(items().map((item) => item.textContent.trim())).to.deep.equal(['A long table', 'Twelve chairs']);
    expect(items().map((item) => item.querySelector('a')?.href)).to.deep.equal(['https://example.org/table', undefined]);
    element.remove();
  });
});
