/** What assistive technology is told of a directory: each of these was once taken out, and no test saw it. */
import { expect, waitUntil } from '../../../test/support/index.js';
import { DirectoryPage } from '../../../test/kit/directory-page.js';
import { wholeCluster } from '../../../test/kit/clusters.js';

const folds = async (page: DirectoryPage, button: HTMLElement): Promise<void> => {
  const before = button.getAttribute('aria-expanded');
  expect(before, button.textContent).to.be.oneOf(['true', 'false']);
  const controlled = button.getAttribute('aria-controls');
  if (controlled) expect(page.root.getElementById(controlled), controlled).to.be.ok;
  button.click();
  await page.element.updateComplete;
  expect(button.getAttribute('aria-expanded')).to.equal(String(before !== 'true'));
  button.click();
  await page.element.updateComplete;
  expect(button.getAttribute('aria-expanded')).to.equal(before);
};

describe('<bob-directory>, as it is told', () => {
  it('says in live regions what is found, and what else happens', async () => {
    const page = await DirectoryPage.open();
    for (const place of ['.heard', '.told']) expect(page.one(place).getAttribute('role'), place).to.equal('status');
    await page.type('harbour');
    await waitUntil(() => page.one('.heard').textContent.includes('1'), 'is said', { timeout: 3000 });
  });

  it('says of everything that unfolds whether it is unfolded', async () => {
    const members = Array.from({ length: 40 }, (_, at) => ({ name: `Firm ${at}`, tags: [`Tag ${at % 20}`], sectors: [`s${at % 3}`] }));
    const page = await DirectoryPage.open({}, { ...wholeCluster('West'), members }, 'width: 360px');
    await folds(page, page.one('.unfold'));
    await page.click('.unfold');
    const facets = page.all('.facet h3 button');
    expect(facets.length).to.be.above(1);
    for (const facet of facets) {
      await folds(page, facet);
      if (facet.getAttribute('aria-expanded') === 'false') facet.click();
      await page.element.updateComplete;
      const group = page.root.getElementById(facet.getAttribute('aria-controls')!)!;
      expect(group.getAttribute('role')).to.equal('group');
      expect(facet.textContent).to.include(group.getAttribute('aria-label')!);
    }
    await folds(page, page.one('[id=facet-tag] .text'));
    await folds(page, page.one('.links button'));
  });

  it('names the views and says which is shown', async () => {
    const page = await DirectoryPage.open();
    const views = page.all('.views button');
    expect(page.one('.views').getAttribute('role')).to.equal('group');
    expect(page.one('.views').getAttribute('aria-label')).to.be.ok;
    for (const view of views) {
      view.click();
      await page.element.updateComplete;
      expect(view.getAttribute('aria-label')).to.be.ok;
      expect(views.filter((one) => one.getAttribute('aria-pressed') === 'true')).to.deep.equal([view]);
    }
  });

  it('asks for the visitor’s own words with a named choice and a named field, and says what fits', async () => {
    const page = await DirectoryPage.open();
    page.one('.line-of-status .text').click();
    await page.comes('.seeker');
    const kinds = page.one('.seeker .kinds');
    expect(kinds.getAttribute('role')).to.equal('radiogroup');
    expect(kinds.getAttribute('aria-label')).to.equal('Find a partner');
    expect(page.one('.seeker input[type=search]').getAttribute('aria-label')).to.be.ok;
    expect(page.one('.seeker [role=status]')).to.be.ok;
  });
});
