import { expect } from '@open-wc/testing';
import { inScript, readConfig } from './config.js';

describe('what an owner has written into the page of a frame', () => {
  it('is read as it was written, and ends no script', () => {
    const config = { document: { name: '</script><!-- <script>' }, element: 'card', attributes: { view: 'full' }, lang: 'nb', theme: 'dark', allow: ['a.example'] } as const; // prettier-ignore
    expect(inScript(config)).to.not.include('<');
    expect(readConfig(inScript(config))).to.deep.equal(config);
  });

  it('is nothing where it cannot be read', () => {
    for (const text of [
      '',
      '{',
      'null',
      '[]',
      '7',
      '{}',
      '{"document":null,"element":7,"attributes":[],"lang":{},"theme":"neon","allow":"x"}',
    ])
      expect(readConfig(text), text).to.deep.equal({});
    expect(readConfig('{"attributes":{"view":"full","onclick":1}}')).to.deep.equal({ attributes: { view: 'full' } });
  });
});
