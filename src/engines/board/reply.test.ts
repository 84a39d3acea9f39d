import { expect } from '@open-wc/testing';
import * as fc from '../../../test/support/properties.js';
import { contactFor, mailAddress, messageAddress } from './reply.js';
import { bySoonest, dayAt, standingOf } from './standing.js';

describe('a reply to a notice', () => {
  it('goes to who is named, else to the member, else to the board', () => {
    const [named, member, board] = [{}, { email: 'm@example.org' }, { phone: '+354 555 0100' }];
    expect(contactFor(named, member, board)).to.equal(member);
    expect(contactFor({ phone: '1' }, member)?.phone).to.equal('1');
    expect(contactFor(undefined, named)).to.equal(undefined);
  });

  it('is a mail with subject and text, whatever stands in them', () => {
    const address = new URL(mailAddress('anna+b@example.org', 'Boat & "skipper"?', 'Hello\n#1 = 100 %'));
    expect(address.protocol).to.equal('mailto:');
    expect(decodeURIComponent(address.pathname)).to.equal('anna+b@example.org');
    expect([...address.searchParams]).to.deep.equal([
      ['subject', 'Boat & "skipper"?'],
      ['body', 'Hello\r\n#1 = 100 %'],
    ]);
  });

  it('has none of the signs that nobody sees', () => {
    expect(mailAddress('a@example.org', 'A\0 \u202eboat', 'x\x07\ny')).to.equal('mailto:a@example.org?subject=A%20boat&body=x%0D%0Ay');
  });

  it('adds no header and no receiver, whatever the texts', () => {
    const evil = fc.oneof(fc.string(), fc.constantFrom('a&cc=b@example.org', 'x\r\nBcc: b@example.org', '?to=b@example.org', '\ud800'));
    fc.assert(
      fc.property(evil, evil, (subject, text) => {
        const address = mailAddress('a@example.org', subject, text);
        expect(address).to.match(/^mailto:a@example\.org\?subject=[\w%.!~*'()-]*&body=[\w%.!~*'()-]*$/);
        expect(address.split('&body=')[0]).to.not.match(/%0[AD]/);
        expect(messageAddress('+354 555 0100', text)).to.match(/^sms:\+3545550100\?&body=[\w%.!~*'()-]*$/);
      }),
    );
  });
});

describe('where a notice stands', () => {
  it('is open on its last day, and expired on the next; what is done stays so', () => {
    expect(standingOf({ to: '2026-12-04' }, '2026-12-04')).to.equal('open');
    expect(standingOf({ to: '2026-12-04' }, '2026-12-05')).to.equal('expired');
    expect(standingOf({ to: '2026-12-04', done: true }, '2026-12-05')).to.equal('done');
    expect(standingOf({}, '2026-12-05')).to.equal('open');
  });

  it('says the order: what ends first, then what has no end, the newest first', () => {
    const list = [{ from: '2026-01-01' }, { to: '2026-12-05' }, { from: '2026-02-01' }, { to: '2026-12-04' }, {}];
    expect(list.sort(bySoonest)).to.deep.equal([{ to: '2026-12-04' }, { to: '2026-12-05' }, { from: '2026-02-01' }, { from: '2026-01-01' }, {}]); // prettier-ignore
  });

  it('is told by the day of the clock', () => {
    expect(dayAt(new Date(2026, 0, 5, 23, 59))).to.equal('2026-01-05');
  });
});
