import { expect } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { Session } from '../../logic/session.js';
import { keepOptions } from './keep-options.js';

describe('the options of a choice', () => {
  const make = () => [{} as TemplateResult];

  it('stay while what they are made of is the same', () => {
    const session = {} as Session;
    const first = keepOptions(session, 'f-lang', ['is', 'en'], make);
    expect(keepOptions(session, 'f-lang', ['is', 'en'], make)).to.equal(first);
    expect(keepOptions(session, 'f-lang', ['is', 'et'], make)).not.to.equal(first);
    expect(keepOptions(session, 'f-country', ['is', 'et'], make)).not.to.equal(keepOptions(session, 'f-lang', ['is', 'et'], make));
  });

  it('are those of the document: another kind has others at the same place', () => {
    const [one, other] = [{} as Session, {} as Session];
    const first = keepOptions(one, 'f-of', ['', 'en'], make);
    expect(keepOptions(other, 'f-of', ['', 'en'], make)).not.to.equal(first);
    expect(keepOptions(one, 'f-of', ['', 'en'], make)).to.equal(first);
  });
});
