/** What the page "Keys and memberships" decides by itself. */
import { expect } from '@open-wc/testing';
import * as fc from '../../../../../test/support/properties.js';
import { inFolder, isFolder, listAddress, siteOf } from './addresses.js';
import { Idle } from './idle.js';
import { isWord, twoOf } from './phrase.js';

describe('Idle', () => {
  const { now } = Date;
  let time = 0;
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  beforeEach(() => {
    time = 1000;
    Date.now = () => time;
  });
  afterEach(() => (Date.now = now));

  it('acts once, when nobody came in time, also where somebody comes after the device slept', async () => {
    let acts = 0;
    const idle = new Idle(1, () => acts++);
    idle.start();
    await pause(5);
    expect(acts, 'the clock stands still').to.equal(0);
    time += 1;
    await pause(20);
    expect(acts).to.equal(1);
    const asleep = new Idle(600_000, () => acts++);
    asleep.start();
    time += 599_999;
    asleep.touch();
    time += 599_999;
    asleep.touch();
    expect(acts).to.equal(1);
    time += 600_000;
    asleep.touch();
    asleep.touch();
    expect(acts).to.equal(2);
  });

  it('does nothing before it was started, and after it was stopped', async () => {
    const idle = new Idle(1, () => expect.fail('acted'));
    idle.touch();
    idle.start();
    idle.stop();
    time += 100;
    idle.touch();
    await pause(10);
  });
});

describe('the words that are asked for', () => {
  it('are two of all, each as likely as the others, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), (count) => {
        const [one, other] = twoOf(count);
        expect(one).to.be.within(0, count - 2);
        expect(other).to.be.within(one + 1, count - 1);
      }),
    );
    const seen = new Set(Array.from({ length: 2000 }, () => twoOf(4).join()));
    expect(seen.size).to.equal(6);
  });

  it('may be typed with a capital, blanks, and letters in parts', () => {
    expect(isWord(' Skógur '.normalize('NFD'), 'skógur')).to.equal(true);
    for (const wrong of ['', 'skogur', 'skógur brauð']) expect(isWord(wrong, 'skógur'), wrong).to.equal(false);
  });
});

describe('the address of the list', () => {
  it('is beside the page of the programme; nowhere where that is no page', () => {
    expect(listAddress('https://west.example/pass/?a#b', 'west-pass')).to.equal('https://west.example/pass/west-pass-status.jwt');
    expect(listAddress('https://west.example', '../x/y')).to.equal('https://west.example/..%2Fx%2Fy-status.jwt');
    for (const hub of ['javascript:alert(1)', 'west.example', '', undefined, 7])
      expect(listAddress(hub, 'x'), String(hub)).to.equal(undefined);
    for (const id of ['', undefined, {}]) expect(listAddress('https://west.example/', id)).to.equal(undefined);
    for (const folder of [
      'https://west.example',
      'https://west.example/',
      'https://west.example/pass/?a=b.jwt',
      'https://west.example/pass',
      'https://west.example/v1.2/',
    ])
      expect(isFolder(folder), folder).to.equal(true);
    for (const file of ['https://west.example/a.jwt', 'https://west.example/pass/a%20b.jwt?v=1', 'https://west.example/a.b.txt', '', 'x'])
      expect(isFolder(file), file).to.equal(false);
    expect(inFolder('https://west.example/pass/?x#y', 'west-pass')).to.equal('https://west.example/pass/west-pass-status.jwt');
    expect(inFolder('https://west.example/pass', '../x')).to.equal('https://west.example/pass/..%2Fx-status.jwt');
    expect(inFolder('https://west.example', 'x')).to.equal('https://west.example/x-status.jwt');
    expect([siteOf('https://west.example:8443/pass'), siteOf('x'), siteOf(undefined)]).to.deep.equal(['west.example:8443', '', '']);
  });
});
