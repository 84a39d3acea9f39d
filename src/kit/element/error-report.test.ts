import '../../elements/card/define.js';
import type { BobCard } from '../../elements/card/card.js';
import { expect, fixture, html, waitUntil } from '../../../test/support/index.js';

const wrong = JSON.stringify({ kind: 'book', name: 'Anna', founded: 'long ago' });
const title = (card: Element): string | undefined => card.shadowRoot!.querySelector<HTMLElement>('.owner summary')?.textContent?.trim();

describe('the error report', () => {
  it('is in the language of its own element, whatever the others speak', async () => {
    const both = await fixture<HTMLElement>(
      html`<div>
        <bob-card lang="en" debug
          ><script type="application/json">
            ${wrong}
          </script></bob-card
        >
        <bob-card lang="nb" debug
          ><script type="application/json">
            ${wrong}
          </script></bob-card
        >
      </div>`,
    );
    const [english, norwegian] = both.querySelectorAll<BobCard>('bob-card');
    await waitUntil(() => title(english!) && title(norwegian!));
    english!.requestUpdate();
    norwegian!.requestUpdate();
    await Promise.all([english!.updateComplete, norwegian!.updateComplete]);
    expect(title(english!)).to.equal('Problems to fix, for the owner of this page (1)');
    expect(title(norwegian!)).to.match(/^Til sidens eier \(1\)$/);
  });
});
