import { expect } from '../../../test/support/index.js';
import { choicesOf, isChoice } from './choices.js';

describe('values of attributes', () => {
  it('are those that the element lists', () => {
    expect(choicesOf('events', 'view')).to.deep.equal(['agenda', 'month', 'list', 'next']);
    expect(choicesOf('events', 'src')).to.equal(undefined);
    expect(choicesOf('nothing', 'view')).to.equal(undefined);
  });

  it('are one word where each choice is one, and several in any order where one is several', () => {
    const [views, kinds] = [choicesOf('events', 'view')!, choicesOf('board', 'kinds')!];
    for (const value of ['agenda', 'next']) expect(isChoice(value, views), value).to.equal(true);
    for (const value of ['agenda month', 'Agenda', '']) expect(isChoice(value, views), value).to.equal(false);
    for (const value of ['need', 'offer need', 'need, offer', 'need,offer']) expect(isChoice(value, kinds), value).to.equal(true);
    for (const value of ['needs', 'need offers', ' ', '']) expect(isChoice(value, kinds), value).to.equal(false);
  });
});
