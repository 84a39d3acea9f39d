import { expect } from '@open-wc/testing';
import { answerOf, closed, no, saysClosed, yes } from './answers.js';

describe('an answer', () => {
  it('is yes or no in any of the words for it, as a box, a sign or a number', () => {
    for (const word of yes) expect(answerOf(word), word).to.equal(true);
    for (const word of no) expect(answerOf(word.replace(/[.]$/, '')), word).to.equal(false);
    for (const one of [true, 1, ' Yes. ', 'JA!', '[x]', '[ x ]', '[X]', '✔\ufe0f', 'Taip'])
      expect(answerOf(one), String(one)).to.equal(true);
    for (const one of [false, 0, 'NEI.', '[]', '[ ]', 'nē', '❌']) expect(answerOf(one), String(one)).to.equal(false);
    for (const none of ['', ' ', 'maybe', 'yes no', 2, null, undefined, [], {}, '[y]', 'yess', `yes${'x'.repeat(90)}`, ' '.repeat(9)])
      expect(answerOf(none), JSON.stringify(none)).to.equal(undefined);
  });

  it('may be that it is closed', () => {
    for (const word of closed) expect(saysClosed(` ${word.toUpperCase()}. `), word).to.equal(true);
    for (const none of ['', 'open', 'closed on Mondays', true, false, 0, null, undefined, ['closed']]) expect(saysClosed(none), String(none)).to.equal(false); // prettier-ignore
  });
});
