/** `dist/studio/` visited a second time without its server, in each engine. */
import { expect } from '@open-wc/testing';
import { stored, studios, until } from '../kit/studio-page.js';

const kept = async (): Promise<number> => {
  const names = (await caches.keys()).filter((name) => name.startsWith('bob-studio'));
  const files = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
  return Math.max(0, ...files);
};

describe('the studio on a second visit', function () {
  this.timeout(90_000);
  const open = studios();

  it('opens without its server, with the draft and its preview', async () => {
    const studio = await open('?lang=en&kind=book');
    await studio.type('name', 'Harbour Bakery');
    await stored();
    const workers = studio.frame.window.navigator.serviceWorker;
    await until(() => studio.page.querySelector('footer')!.textContent.includes('works without the internet'), 'says that all is kept');
    await until(async () => workers.controller && (await kept()) > 50, 'all is kept');
    await fetch(`${studio.site}stop`);
    expect(await fetch(`${studio.site}bob.js?${Math.random()}`).catch(() => 'no answer')).to.equal('no answer');
    await studio.reload();
    await until(() => studio.editor?.document?.name === 'Harbour Bakery', 'the draft is there');
    await until(() => studio.find('.stage bob-card')?.shadowRoot?.textContent.includes('Harbour Bakery'), 'the preview shows it');
    await studio.go('publish');
    expect(studio.frame.errors).to.deep.equal([]);
  });
});
