import { expect } from '@open-wc/testing';
import { readBook } from '../formats/index.js';
import { isNewerVersion } from './version.js';

describe('the version of a document', () => {
  it('is newer in any writing of a number above 1', () => {
    for (const version of [2, 7, 1.5, 1e9, Infinity, '2', ' 7 ', 'v2', '1.1', '1.2.3', '10'])
      expect(isNewerVersion(version), String(version)).to.equal(true);
    for (const version of [1, 0, -1, 0.5, NaN, '1', '1.0', '1.0.5', '-1', '', 'new', '7 or 8', '9'.repeat(10), null, undefined, true, [7], { valueOf: () => 7 }]) expect(isNewerVersion(version), String(version)).to.equal(false); // prettier-ignore
  });

  it('is told as newer only where it is', () => {
    const told = (version: unknown) =>
      readBook({ kind: 'book', version, name: 'A' }).problems.map(({ message, hint }) => `${message} ${hint}`)[0];
    for (const version of [2, '7']) expect(told(version)).to.match(/does not know\. .*Use a newer bob-widgets/);
    for (const version of [-1, '1', 'new', 0])
      expect(told(version)).to.equal(`The version cannot be ${JSON.stringify(version)}. It was read as 1. Write "version": 1.`);
    expect(told(1)).to.equal(undefined);
  });
});
