import { expect } from '@open-wc/testing';
import { HOSTILE, HOSTILE_URLS } from '../../../../../test/support/hostile.js';
import { bookFromHtml } from './book.js';

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="is"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

describe('a book of a page', () => {
  it('of an old page: title, description, picture, links to dial, to write to and to follow', () => {
    const { document, documents, problems } = bookFromHtml(
      page(
        `<h1>Velkomin</h1>
         <a href="tel:+354%20555%200100">Hringja</a> <a href='mailto:hallo@hofn.example?subject=Borð'>Senda</a>
         <a href="https://www.facebook.com/hofncafe">f</a> <a href="https://www.facebook.com/sharer/sharer.php?u=x">share</a>
         <a href="https://instagram.com/hofn/">i</a> <a href="/about">About</a>`,
        `<title>Höfn Café – Kaffi við höfnina | Borgarnes</title>
         <meta name="description" content="Kaffi &amp; kökur">
         <meta property="og:image" content="/img/quay.jpg">
         <link rel="canonical" href="https://hofn.example/is/">
         <script>document.title = '<meta property="og:site_name" content="Evil">'</script>`,
      ),
    );
    expect(problems).to.deep.equal([]);
    expect(documents).to.deep.equal([
      {
        kind: 'book',
        version: 1,
        lang: 'is',
        name: 'Höfn Café',
        tagline: 'Kaffi & kökur',
        website: 'https://hofn.example/',
        contacts: [{ phone: '+354 555 0100', email: 'hallo@hofn.example' }],
        social: [
          { service: 'facebook', url: 'https://www.facebook.com/hofncafe' },
          { service: 'instagram', url: 'https://instagram.com/hofn/' },
        ],
        cover: { src: 'https://hofn.example/img/quay.jpg' },
      },
    ]);
    expect(document).to.equal(documents[0]);
  });

  it('of hCard, which older sites have', () => {
    const { document } = bookFromHtml(
      page(`<div id="hcard" class="vcard">
        <a class="url fn org" href="http://www.safn.example">Sögusafnið</a>
        <div class="adr"><div class="street-address">Grandagarður 2</div> <span class="postal-code">101</span> <span class="locality">Reykjavík</span>,
          <span class="country-name">Iceland</span></div>
        <div class="tel"><span class="type">Work</span> <span class="value">+354 555 0102</span></div>
        <div class="tel"><span class="type">Fax</span>: <span class="value">+354 555 0199</span></div>
        <a class="email" href="mailto:info@safn.example">info</a>
        <abbr class="geo" title="64.15;-21.95">here</abbr> <span class="category">museum</span>
        <p class="note">Wax<br>figures</p></div>`),
    );
    expect(document).to.deep.include({
      name: 'Sögusafnið',
      website: 'http://www.safn.example/',
      tagline: 'Wax\nfigures',
      contacts: [{ phone: '+354 555 0102', email: 'info@safn.example' }],
      location: { address: 'Grandagarður 2', postalCode: '101', city: 'Reykjavík', country: 'IS', lat: 64.15, lon: -21.95 },
      sectors: ['museum'],
    });
  });

  it('of h-card, with its people as contacts', () => {
    const { document } = bookFromHtml(
      page(`<div class="h-card"><img class="u-logo" src="logo.png" alt="A boat" width="40" height="20"><span class="p-name p-org">Harbour AS</span>
        <a class="u-url" href="/">home</a>
        <div class="p-contact h-card"><span class="p-name">Kari Lund</span> <span class="p-job-title" lang="en">Cook</span> <a class="u-email" href="mailto:kari@harbour.example">m</a></div></div>`),
      { base: 'https://harbour.example/om' },
    );
    expect(document).to.deep.include({
      name: 'Harbour AS',
      website: 'https://harbour.example/',
      logo: { src: 'https://harbour.example/logo.png', alt: 'A boat', width: 40, height: 20 },
      contacts: [{ name: 'Kari Lund', role: { en: 'Cook' }, email: 'kari@harbour.example' }],
    });
  });

  it('of microdata', () => {
    const { document } = bookFromHtml(
      page(`<div itemscope itemtype="https://schema.org/LocalBusiness"><h1 itemprop="name">Kaffi</h1> <meta itemprop="priceRange" content="€€">
        <p itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">Aðalgata 1</span> <span itemprop="addressLocality">Höfn</span></p>
        <a itemprop="telephone" href="tel:+3545550100" content="+354 555 0100">call</a> <time itemprop="openingHours" datetime="Mo-Fr 10:00-18:00">10–18</time></div>`),
    );
    expect(document).to.deep.include({
      name: 'Kaffi',
      location: { address: 'Aðalgata 1', city: 'Höfn' },
      hours: [{ days: ['Mo', 'Tu', 'We', 'Th', 'Fr'], opens: '10:00', closes: '18:00' }],
    });
  });

  it('of several sources, the clearest first, and tells where JSON-LD is broken', () => {
    const { document, problems } = bookFromHtml(
      page(
        '<a href="tel:+354 555 0100">x</a>',
        `<script type="application/ld+json">{"@type": "Store", "name": "Búðin",}</script>
         <script type="application/ld+json">
         //<![CDATA[
         {"@context": "https://schema.org", "@type": "Store", "name": "Búðin", "url": "https://b.example/"}
         //]]></script><title>Heim</title>`,
      ),
    );
    expect(document).to.deep.include({ name: 'Búðin', contacts: [{ phone: '+354 555 0100' }], website: 'https://b.example/' });
    expect(problems).to.have.length(1);
    expect(problems[0]!.hint).to.equal('Remove the comma after the last entry.');
  });

  it('with several firms, each a book, and none of them has the page’s own links', () => {
    const firm = (name: string) => `<div class="h-card"><a class="p-name p-org u-url" href="https://${name}.example/">${name}</a></div>`;
    const { documents } = bookFromHtml(page(firm('a') + firm('b') + '<a href="mailto:cluster@c.example">c</a>'));
    expect(documents.map(({ name, website, contacts }) => [name, website, contacts])).to.deep.equal([
      ['a', 'https://a.example/', undefined],
      ['b', 'https://b.example/', undefined],
    ]);
  });

  it('of a fragment, of broken markup, and of none', () => {
    expect(bookFromHtml('<div class=h-card>Anna Berg').document!.name).to.equal('Anna Berg');
    expect(bookFromHtml('<title>A<title>B</title><p><a href="mailto:a@b.example">').document!.name).to.contain('A');
    for (const source of ['', 'x', '<', '<p>', '<!--', '<script>', '</', '<a href="', '<html><body></body></html>'])
      expect(bookFromHtml(source).documents, source).to.deep.equal([]);
  });

  it('runs nothing and leads nowhere harmful, whatever stands in the page', () => {
    for (const text of [...HOSTILE.scripts, ...HOSTILE.mutation, ...HOSTILE.names]) {
      const { document } = bookFromHtml(
        page(`<div class="h-card"><span class="p-name">A</span> <p class="p-note">${text}</p></div> ${text}`),
      );
      expect(document!.name, text).to.equal('A');
      expect(JSON.stringify(document), text).to.not.match(/"javascript:|"data:/i);
    }
    for (const address of HOSTILE_URLS) {
      const card = `<div class="h-card"><span class="p-name">A</span><a class="u-url" href="${address}">x</a><img class="u-logo" src="${address}"></div>`;
      const { document } = bookFromHtml(card);
      expect(document!.website ?? document!.logo ?? document!.social, address).to.equal(undefined);
    }
  });
});
