import { expect } from '@open-wc/testing';
import { missingIn } from './missing.js';
import { pathText } from './paths.js';

describe('what a language lacks', () => {
  const shape = { lang: 'language', name: 'text!', tagline: 'text', goals: ['text'], about: 'rich', city: 'string' } as const;
  const document = {
    lang: 'en',
    name: 'Museum',
    tagline: { en: 'By the sea', IS: 'Við sjóinn', fi: ' ' },
    goals: [{ NB: 'Ett' }, { en: 'Two', nb: 'To' }, { en: '' }, 5],
    about: '',
    city: 'Vardø',
    unknown: 'words',
  };
  const missing = (language: string): string[] => missingIn(shape, document, language, { main: 'en', all: ['en', language] }).map(pathText);

  it('is what is written in another language, and not in it', () => {
    expect(missing('is')).to.deep.equal(['name', 'goals[0]', 'goals[1]', 'goals[3]']);
    expect(missing('fi')).to.deep.equal(['name', 'tagline', 'goals[0]', 'goals[1]', 'goals[3]']);
    expect(missing('nb')).to.deep.equal(['name', 'tagline', 'goals[3]']);
    expect(missing('en')).to.deep.equal(['goals[0]']);
  });

  it('is nothing where nothing is written', () => {
    expect(missingIn(shape, { name: ' ', goals: [], tagline: {} }, 'is', { main: 'en', all: ['en', 'is'] })).to.deep.equal([]);
  });
});
