/**
 * A loyalty programme as schema.org JSON-LD: the organiser with its MemberProgram, as Google reads it since 2025. Search engines show it in few
 * countries so far (none in the north); it is the one vocabulary that there is.
 */
import { encodeName } from '../../../schema/fragment.js';
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { pictureAddress } from '../../../schema/small-picture.js';
import { pickText, type Text } from '../../../schema/text.js';
import { tidy, withoutMarks, type JsonLd } from './book.js';

export interface MemberProgramOptions {
  /** Address of the page that shows it; the programme's own page (`hub`) comes first. */
  url?: string;
  /** Languages of the reader, best first. @default ["en"] */
  languages?: readonly string[];
}

/** One Organization node with the programme in `hasMemberProgram`. */
export function memberProgram(programme: Loyalty, { url, languages = ['en'] }: MemberProgramOptions = {}): JsonLd {
  const pick = (text: Text | undefined): string | undefined => pickText(text, languages, programme.lang)?.text;
  const page = (programme.hub ?? url)?.replace(/#.*/s, '');
  const id = (name: string) => page && `${page}#${encodeName(name)}`;
  const { organiser } = programme;
  // every programme has a tier, though ours need not say one
  const tiers = programme.tiers ?? [{ id: 'member', name: programme.name, from: 0 }];
  return tidy({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': organiser?.url ? `${organiser.url.replace(/#.*/s, '')}#organiser` : id('organiser'),
    name: pick(organiser?.name) ?? pick(programme.name),
    url: organiser?.url ?? page,
    email: organiser?.email,
    hasMemberProgram: {
      '@type': 'MemberProgram',
      '@id': id(programme.id),
      name: pick(programme.name),
      description: pick(programme.tagline) ?? withoutMarks(pick(programme.description))?.split(/\n\n/)[0],
      url: page,
      image: pictureAddress(programme.logo) ?? programme.cover?.src,
      sameAs: programme.social?.map((profile) => profile.url).filter((address) => /^https?:/.test(address)),
      hasTiers: tiers.map((tier) => ({
        '@type': 'MemberProgramTier',
        '@id': id(`${programme.id}-${tier.id}`),
        name: pick(tier.name),
        description: pick('text' in tier ? tier.text : undefined),
        hasTierBenefit: 'https://schema.org/TierBenefitLoyaltyPoints',
        membershipPointsEarned: programme.earn?.[0]?.stamps ?? 1,
        // schema.org takes words here; these are the same in every language
        hasTierRequirement: tier.from ? `≥ ${tier.from}` : undefined,
      })),
    },
  }) as JsonLd;
}
