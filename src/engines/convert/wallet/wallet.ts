/** What the exports for the two wallets have in common. */
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { pickText, type Text } from '../../../schema/text.js';
import type { CardState } from '../../stamps/types.js';

/** What an owner must know of these files; say it wherever they are offered. */
export const UNSIGNED =
  'This file is not signed, and no phone takes it as it is: Google and Apple want it signed with an account of the organiser’s own, on a computer of ' +
  'the organiser’s, never in a page. A pass in a wallet shows a count of stamps from the day it was made; it holds no stamps, and cannot pay with them.';

/** Words that stand on a pass. */
export interface WalletLabels {
  stamps: string;
  tier: string;
  rewards: string;
  participants: string;
  terms: string;
}
const LABELS: WalletLabels = { stamps: 'Stamps', tier: 'Level', rewards: 'Rewards', participants: 'Who takes part', terms: 'Terms' };

export interface WalletOptions {
  /** The card, where the pass is for one. */
  card?: { id: string; state: CardState };
  /** Languages of the reader, best first. @default ["en"] */
  languages?: readonly string[];
  /** @default English */
  labels?: Partial<WalletLabels>;
}

/** The programme in the reader's language, for a pass. */
export function walletTexts(programme: Loyalty, { card, languages = ['en'], labels }: WalletOptions) {
  const pick = (text: Text | undefined): string | undefined => pickText(text, languages, programme.lang)?.text;
  const name = pick(programme.name) ?? programme.id;
  const collected = card?.state.collected ?? 0;
  const tier = [...(programme.tiers ?? [])].sort((a, b) => (b.from ?? 0) - (a.from ?? 0)).find(({ from = 0 }) => from <= collected);
  return {
    pick,
    name,
    organiser: pick(programme.organiser?.name) ?? name,
    tier: card && pick(tier?.name),
    rewards: (programme.rewards ?? []).map((reward) => `${reward.cost ?? 1} · ${pick(reward.name) ?? reward.id}`).join('\n'),
    participants: (programme.participants ?? []).map((one) => pick(one.name) ?? one.id).join('\n'),
    places: (programme.participants ?? []).flatMap(({ location, name: of }) =>
      location?.lat !== undefined && location.lon !== undefined
        ? [{ latitude: location.lat, longitude: location.lon, name: pick(of) }]
        : [],
    ),
    labels: { ...LABELS, ...labels },
  };
}
