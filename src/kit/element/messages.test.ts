import { expect } from '@open-wc/testing';
import { loadMessages, uiLocale } from './messages.js';

describe('uiLocale', () => {
  it('finds the library’s language that is nearest to the page’s', () => {
    const nearest = {
      'nb-NO': 'nb',
      no: 'nb',
      'nn-NO': 'nb',
      'da-GL': 'da',
      IS: 'is',
      'kl-GL': 'kl',
      fo: 'da',
      'lt-Latn-LT': 'lt',
      'en-US': 'en',
    };
    for (const [language, locale] of Object.entries(nearest)) expect(uiLocale(language), language).to.equal(locale);
  });

  it('is English for languages that it does not speak, and for what is none', () => {
    for (const language of ['fr', 'se', '', '!', 'en_US', 'constructor', '-', 'nb!']) expect(uiLocale(language), language).to.equal('en');
  });
});

describe('loadMessages', () => {
  it('gives English at once: it is in the source', () => {
    expect(loadMessages({}, 'en')).to.deep.equal({});
  });

  it('loads a locale once, and gives it at once from then on', async () => {
    let loads = 0;
    const bundle = { nb: async () => (loads++, { default: { 'card.open': 'Åpent' } }) };
    const first = loadMessages(bundle, 'nb');
    expect(first).to.be.a('promise');
    expect(await first).to.deep.equal({ 'card.open': 'Åpent' });
    expect(loadMessages(bundle, 'nb')).to.equal(await first);
    expect(loads).to.equal(1);
  });

  it('keeps the bundles apart', async () => {
    const one = { nb: async () => ({ default: { a: 'en' } }) };
    const two = { nb: async () => ({ default: { a: 'to' } }) };
    await loadMessages(one, 'nb');
    expect(await loadMessages(two, 'nb')).to.deep.equal({ a: 'to' });
  });

  it('stays English when a load fails, and tries again the next time', async () => {
    let fails = true;
    const load = async () => {
      if (fails) throw new Error('offline');
      return { default: { a: 'ja' } };
    };
    expect(await loadMessages({ nb: load }, 'nb')).to.deep.equal({});
    fails = false;
    expect(await loadMessages({ nb: load }, 'nb')).to.deep.equal({ a: 'ja' });
  });
});
