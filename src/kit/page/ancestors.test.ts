/** What the page says to an element: language, looks. The first test needs a page that no element has watched before. */
import { aTimeout, expect, fixture, html } from '../../../test/support/index.js';
import { uiLocale } from '../element/messages.js';
import { nearestLanguage, parentOf } from './ancestors.js';
import { watchPage } from '../controllers/page-watch.js';

describe('the page around an element', () => {
  it('is heard through shadow roots: a lang that changes outside of them', async () => {
    const place = await fixture<HTMLElement>(html`<section><div></div></section>`);
    const outer = place.firstElementChild!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<p></p>';
    const inner = outer.firstElementChild!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<i></i>';
    let heard = 0;
    const stop = watchPage(inner.firstElementChild as HTMLElement, () => (heard += 1));
    for (const [index, node] of [place, outer.firstElementChild!, inner.firstElementChild!].entries()) {
      node.setAttribute('lang', 'is');
      await aTimeout(0);
      expect(heard, `ring ${index}`).to.be.above(index);
      heard = index + 1;
    }
    stop();
    place.setAttribute('lang', 'da');
    await aTimeout(0);
    expect(heard).to.equal(3);
  });

  it('is found around a form whose fields are called like what leads there', async () => {
    const place = await fixture<HTMLElement>(
      html`<section lang="is"><form name="bobConfig"><input name="parentElement" /><input name="parentNode" /><input name="attributes" /><input name="children" /><b></b><a id="bob"></a></form></section>`, // prettier-ignore
    );
    const form = place.querySelector('form')!;
    expect(form.parentElement).to.equal(form.querySelector('input'));
    expect(parentOf(form)).to.equal(place);
    expect(nearestLanguage(form.querySelector('b')!)).to.equal('is');
  });

  it('is heard when its root changes class or style, for the colours', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    let heard = 0;
    const stop = watchPage(place, () => (heard += 1));
    document.body.classList.add('dark');
    await aTimeout(0);
    expect(heard).to.equal(1);
    document.documentElement.dataset.theme = 'dark';
    await aTimeout(0);
    expect(heard).to.equal(2);
    stop();
    document.body.classList.remove('dark');
    delete document.documentElement.dataset.theme;
  });

  it('names a language by the nearest lang that is not empty', async () => {
    const place = await fixture<HTMLElement>(
      html`<div lang="is">
        <p lang=""><b></b></p>
      </div>`,
    );
    const inner = place.querySelector('b')!;
    expect(nearestLanguage(inner)).to.equal('is');
    const root = place.querySelector('p')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<i></i>';
    expect(nearestLanguage(root.firstElementChild!)).to.equal('is');
    expect(parentOf(root.firstElementChild!)).to.equal(place.querySelector('p'));
    expect(parentOf(document.documentElement)).to.not.be.ok;
    expect(nearestLanguage(document.createElement('p'))).to.equal('');
  });

  it('names a language however the page writes it, and passes over what is none', async () => {
    const place = await fixture<HTMLElement>(
      html`<div lang="is_IS">
        <p><b></b></p>
      </div>`,
    );
    const inner = place.querySelector('b')!;
    for (const none of ['auto', '', ' ', 'x-default', 'und', 'mul', 'C', 'i-klingon', 'english', 'null', '#', 'nb_']) {
      inner.lang = none;
      expect(nearestLanguage(inner), none).to.equal('is-IS');
    }
    for (const [written, locale] of Object.entries({
      ...{ nb_NO: 'nb', 'da_DK.UTF-8': 'da', no: 'nb', 'NO-no': 'nb', NN_no: 'nb', 'ET-ee': 'et', ' lv ': 'lv', 'lt-LT-x-site': 'lt' },
      ...{ 'en_US@euro': 'en', isl: 'is', KL: 'kl', fo_FO: 'da' },
    })) {
      inner.lang = written;
      expect(uiLocale(nearestLanguage(inner)), written).to.equal(locale);
    }
  });
});
