/** A hostile cluster never throws, never runs script, never asks anybody, never shows raw code. In every view, with a member open. */
import * as fc from '../../../test/support/properties.js';
import { aTimeout, expect, ran, recordConsole, waitUntil } from '../../../test/support/index.js';
import { checkHarmless } from '../../../test/kit/harmless.js';
import { hostileCluster, plainer } from '../../../test/kit/hostile-clusters.js';
import { DirectoryPage } from '../../../test/kit/directory-page.js';

/** Twelve clusters a view, or as many as five seconds hold: they differ in each run of the tests, and WebKit needs a second for each. */
const runsOf = { numRuns: 12, interruptAfterTimeLimit: 5000 };

/** Fields of the element's own, and the map, which is moved by styles. */
const OWN = 'input[type=search][autocomplete=off], .facet input[type=checkbox], .map-surface, .map-surface *';

const unfold = async (page: DirectoryPage): Promise<void> => {
  for (const button of page.all('[aria-expanded=false]')) button.click();
  await page.element.updateComplete;
};

for (const view of ['list', 'grid', 'table', 'map'] as const) {
  it(`a hostile cluster in <bob-directory view="${view}"> does no harm, with its filters and members open`, async function () {
    this.timeout(60_000);
    const runs = ran();
    const record = recordConsole();
    const page = await DirectoryPage.open({ view, debug: '' });
    try {
      await fc.assert(
        fc.asyncProperty(hostileCluster.map(plainer), async (cluster) => {
          const before = page.element.document;
          page.element.data = cluster;
          await waitUntil(() => page.element.document !== before, 'is read', { timeout: 5000, interval: 5 });
          expect(page.element.document, JSON.stringify(page.element.problems.map(({ code, message }) => code + message))).not.to.equal(
            null,
          );
          await page.answers();
          await unfold(page);
          checkHarmless(page.element, OWN);
          const seen = page.one('.directory').cloneNode(true) as Element;
          expect(/\[object |\bundefined\b|\bNaN\b|Invalid Date/.exec(seen.textContent)?.[0]).to.equal(undefined);
          const dialog = await page.openMember('a');
          await aTimeout(0);
          checkHarmless(page.element, OWN);
          dialog.close();
          await waitUntil(() => !page.has('dialog'), undefined, { interval: 5 });
          for (const format of ['csv', 'json', 'vcard'] as const) expect(await page.element.export(format)).to.include('Anna');
        }),
        { ...runsOf, endOnFailure: true, includeErrorInReport: true },
      );
      await aTimeout(50);
    } finally {
      record.stop();
    }
    expect(record.lines.filter((line) => !line.startsWith('warn: <bob-directory>'))).to.deep.equal([]);
    expect(runs()).to.equal(0);
  });
}
