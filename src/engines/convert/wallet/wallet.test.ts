import { expect } from '@open-wc/testing';
import { cardState } from '../../stamps/card/state.js';
import { issueStamp } from '../../stamps/stamp/stamp.js';
import { changed, fixture, NOON, unboundIn } from '../../stamps/programme.fixture.js';
import { applePass, googleWallet, memberProgram } from '../index.js';

describe('a loyalty programme in other formats', () => {
  const made = async () => {
    const { programme: bound, tills } = await fixture();
    const programme = unboundIn(bound);
    const whole = changed(programme, (copy) => {
      copy.name = { en: 'West Pass', is: 'Vesturpassi' };
      copy.color = '#0b6';
      copy.organiser = { name: 'West Coast Cluster', url: 'https://west.example/' };
      copy.logo = { src: 'https://west.example/logo.png' };
      copy.terms = 'https://west.example/terms';
      copy.social = [{ url: 'https://social.example/west' }, { url: 'mailto:west@west.example' }];
      copy.participants![0]!.location = { lat: 64.5, lon: -21.9 };
    });
    const tokens = [];
    for (const name of ['cafe', 'pool'] as const)
      tokens.push(await issueStamp({ programme, participant: name, keys: tills[name]!, now: NOON }));
    const state = cardState(
      whole,
      tokens.map((token) => ({ type: 'add', token, at: NOON })),
    );
    return { whole, card: { id: 'A'.repeat(22), state } };
  };

  it('is a MemberProgram of its organiser, with its tiers', async () => {
    const { whole } = await made();
    const node = memberProgram(whole, { languages: ['is'], url: 'https://elsewhere.example/' });
    expect(node).to.include({ '@type': 'Organization', name: 'West Coast Cluster', url: 'https://west.example/' });
    expect(node.hasMemberProgram).to.deep.include({
      '@type': 'MemberProgram',
      name: 'Vesturpassi',
      url: 'https://west.example/pass',
      sameAs: ['https://social.example/west'],
    });
    const { hasTiers } = node.hasMemberProgram as { hasTiers: unknown[] };
    expect(hasTiers).to.have.length(2);
    expect(hasTiers[1]).to.deep.equal({
      '@type': 'MemberProgramTier',
      '@id': 'https://west.example/pass#west-pass-local',
      name: 'Local',
      hasTierBenefit: 'https://schema.org/TierBenefitLoyaltyPoints',
      membershipPointsEarned: 1,
      hasTierRequirement: '≥ 10',
    });
    // Google takes no program without a tier
    expect(
      (memberProgram(changed(whole, (copy) => delete copy.tiers)).hasMemberProgram as { hasTiers: unknown[] }).hasTiers,
    ).to.have.length(1);
  });

  it('is a class and an object of Google Wallet, by the names that Google asks for', async () => {
    const { whole, card } = await made();
    const { loyaltyClass, loyaltyObject } = googleWallet(whole, { issuerId: '3388', card });
    expect(loyaltyClass).to.include({
      id: '3388.west-pass',
      issuerName: 'West Coast Cluster',
      programName: 'West Pass',
      hexBackgroundColor: '#00bb66',
      reviewStatus: 'UNDER_REVIEW',
    });
    expect(loyaltyClass.localizedProgramName).to.deep.equal({
      defaultValue: { language: 'en', value: 'West Pass' },
      translatedValues: [{ language: 'is', value: 'Vesturpassi' }],
    });
    expect(loyaltyClass.locations).to.deep.equal([{ latitude: 64.5, longitude: -21.9 }]);
    expect(loyaltyObject).to.deep.include({
      classId: '3388.west-pass',
      state: 'ACTIVE',
      rewardsTier: 'Friend',
      loyaltyPoints: { label: 'Stamps', balance: { int: 2 } },
    });
    expect(loyaltyObject!.validTimeInterval).to.deep.equal({
      start: { date: '2026-05-01T00:00:00Z' },
      end: { date: '2027-04-30T23:59:59Z' },
    });
    expect(googleWallet(whole, { issuerId: '3388' })).not.to.have.property('loyaltyObject');
  });

  it('is a store card of Apple Wallet, with text that can be read on the programme’s colour', async () => {
    const { whole, card } = await made();
    const pass = applePass(whole, {
      passTypeIdentifier: 'pass.example.west',
      teamIdentifier: 'ABCDE12345',
      card,
      labels: { stamps: 'Stimplar' },
    });
    expect(pass).to.include({
      formatVersion: 1,
      serialNumber: `west-pass-${card.id}`,
      organizationName: 'West Coast Cluster',
      description: 'West Pass',
    });
    expect(pass).to.include({
      backgroundColor: 'rgb(0, 187, 102)',
      foregroundColor: 'rgb(0, 0, 0)',
      expirationDate: '2027-04-30T23:59:59Z',
    });
    expect((pass.storeCard as { headerFields: unknown }).headerFields).to.deep.equal([{ key: 'stamps', label: 'Stimplar', value: 2 }]);
    expect(pass.barcodes).to.deep.equal([{ format: 'PKBarcodeFormatQR', message: `bob-card=${card.id}`, messageEncoding: 'iso-8859-1' }]);
  });
});
