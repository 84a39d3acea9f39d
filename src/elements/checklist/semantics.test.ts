/** What assistive technology is told of a checklist: each of these was once taken out, and no test saw it. */
import { expect, waitUntil } from '../../../test/support/index.js';
import { wholeList } from '../../../test/kit/checklists.js';
import { all, answer, item, open, put, ready } from '../../../test/kit/checklist-visitor.js';
import './define.js';

describe('<bob-checklist>, as it is told', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('has the answers of each item in a group that is named like the item', async () => {
    const list = await put(wholeList('Safe'));
    await ready(list);
    const items = all(list, '[part=item]');
    expect(items.length).to.be.above(2);
    for (const one of items) {
      const group = one.querySelector('.choices')!;
      expect(group.getAttribute('role')).to.equal('radiogroup');
      const title = list.shadowRoot!.getElementById(group.getAttribute('aria-labelledby')!)!;
      expect(title.textContent.trim()).to.equal(one.querySelector('summary')!.textContent.trim());
      const radios = [...group.querySelectorAll<HTMLInputElement>('input[type=radio]')];
      expect(new Set(radios.map(({ name }) => name)).size).to.equal(1);
      for (const radio of radios) expect(radio.labels![0]!.textContent.trim()).to.be.ok;
    }
    const names = items.map((one) => one.querySelector('input')!.name);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('tells how far one is, in a named bar and in words', async () => {
    const list = await put(wholeList('Safe'));
    await ready(list);
    await answer(list, 'copy', 'done');
    const [bar] = all(list, '[role=progressbar]');
    expect(bar!.getAttribute('aria-label')).to.be.ok;
    expect(Number(bar!.getAttribute('aria-valuenow'))).to.be.above(0);
    expect(bar!.getAttribute('aria-valuetext')).to.include('1');
    await waitUntil(() => all(list, '[role=status]').length > 0, 'has a live region', { timeout: 3000 });
  });

  it('names each field of an opened item', async () => {
    const list = await put(wholeList('Safe'));
    await ready(list);
    await open(list, 'copy');
    const fields = [...item(list, 'copy').querySelectorAll<HTMLInputElement>('.panel input, .panel textarea')];
    expect(fields.length).to.be.above(0);
    for (const field of fields) expect(field.labels?.[0]?.textContent.trim() ?? field.getAttribute('aria-label')).to.be.ok;
  });
});
