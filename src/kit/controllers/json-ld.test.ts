import { expect } from '@open-wc/testing';
import { publish } from './json-ld.js';

const scripts = (): HTMLScriptElement[] => [...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')];
const museum = { '@context': 'https://schema.org', '@type': 'Museum', '@id': 'https://example.org/#museum', name: 'Käru' };

/** Runs `publish` in a frame under a policy and tells what became of it. */
async function under(policy: string, node: object): Promise<{ written: string | null; refused: string[] }> {
  const frame = document.createElement('iframe');
  const done = new Promise<{ written: string | null; refused: string[] }>((resolve) =>
    addEventListener('message', ({ data }) => data?.jsonLd && resolve(data.jsonLd), { once: false }),
  );
  const module = new URL('./json-ld.js', import.meta.url).href.replace(/\.js$/, '.ts');
  const driver = `
    const refused = [];
    addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
    import('${module}').then(async ({ publish }) => {
      let failed = '';
      try { publish(${JSON.stringify(node).replaceAll('<', '\\u003c')}); } catch (error) { failed = String(error); }
      await new Promise((done) => setTimeout(done, 100));
      const script = document.head.querySelector('script[type="application/ld+json"]');
      parent.postMessage({ jsonLd: { written: script ? script.textContent : null, refused: failed ? [...refused, failed] : refused } }, '*');
    });`;
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><script type="module" nonce="test">${driver}</script>`;
  document.body.append(frame);
  try {
    return await done;
  } finally {
    frame.remove();
  }
}

describe('publish', () => {
  it('writes one script for each @id and takes it away with its last user', () => {
    const before = scripts().length;
    const first = publish(museum);
    const second = publish({ ...museum, name: 'Other' });
    const other = publish({ ...museum, '@id': 'https://example.org/#other' });
    expect(scripts()).to.have.length(before + 2);
    first();
    first();
    expect(scripts().map((script) => JSON.parse(script.textContent).name)).to.include('Käru');
    second();
    expect(scripts()).to.have.length(before + 1);
    other();
    expect(scripts()).to.have.length(before);
    const again = publish(museum);
    expect(scripts()).to.have.length(before + 1);
    again();
  });

  it('counts nodes without an @id by what they say', () => {
    const off = [publish({ name: 'A' }), publish({ name: 'A' }), publish({ name: 'B' })];
    expect(scripts()).to.have.length(2);
    off.forEach((stop) => stop());
    expect(scripts()).to.have.length(0);
  });

  it('leaves it to the page where the page speaks of the same @id, at any depth', () => {
    for (const own of [museum, [museum], { '@graph': [{ '@id': 'x', name: 'x' }, museum] }, { '@type': 'WebPage', about: museum }]) {
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.textContent = JSON.stringify(own);
      document.body.append(script);
      const stop = publish(museum);
      expect(scripts()).to.have.length(0);
      stop();
      expect(script.isConnected).to.equal(true);
      script.remove();
    }
  });

  it('writes beside scripts that are broken, of others, or merely name the @id', () => {
    for (const own of [
      '{',
      '',
      'null',
      '[1, "https://example.org/#museum"]',
      '{"@id": "y", "name": "y"}',
      '{"about": {"@id": "https://example.org/#museum"}}',
    ]) {
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.textContent = own;
      document.body.append(script);
      const stop = publish(museum);
      expect(scripts(), own).to.have.length(1);
      stop();
      script.remove();
    }
  });

  it('lets no text end the script', () => {
    const evil = { '@id': 'https://example.org/#evil', name: '</script><script>window.hacked = 1</script><!-- \u2028' };
    const stop = publish(evil);
    const [script] = scripts();
    expect(script!.outerHTML.match(/<\/?script|<!--/g)).to.deep.equal(['<script', '</script']);
    expect(JSON.parse(script!.textContent)).to.deep.equal(evil);
    stop();
  });

  const evil = { '@id': 'https://example.org/#evil', name: '</script><b>' };
  for (const policy of [
    `script-src 'self' 'nonce-test'; style-src 'self'`,
    `script-src 'self' 'nonce-test'; require-trusted-types-for 'script'; trusted-types lit-html dompurify`,
    `default-src 'none'; script-src 'nonce-test' 'self' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types 'none'`,
  ]) {
    it(`is written without a complaint under ${policy}`, async () => {
      const { written, refused } = await under(policy, evil);
      expect(refused).to.deep.equal([]);
      expect(JSON.parse(written!)).to.deep.equal(evil);
    });
  }
});
