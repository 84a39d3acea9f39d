import { expect } from '@open-wc/testing';
import { form as book } from '../../../formats/book/form.js';
import { form as cluster } from '../../../formats/cluster/form.js';
import { lostName } from './lost-name.js';

describe('what a format cannot hold, by name', () => {
  it('says what each field is a part of', () => {
    expect(
      ['contacts.image', 'social.service', 'sections.uniqueness.offers.image.alt', 'sections.methods', 'sections', 'color'].map((place) =>
        lostName(book, place),
      ),
    ).to.deep.equal([
      'People to contact: Photo',
      'Social media: Network',
      'What sets you apart: What you offer: Picture: What the picture shows',
      lostName(book, 'sections.methods').split(': ')[0],
      'The seven sections',
      'Colour',
    ]);
    expect(lostName(cluster, 'members.name')).to.equal('Members: Name');
  });

  it('is its place where the form has no name for it', () => {
    expect(lostName(book, 'zzz')).to.equal('zzz');
  });
});
