/** A loyalty programme, and a visitor's card, as Google Wallet's LoyaltyClass and LoyaltyObject. Not signed: see `UNSIGNED`. */
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { pictureAddress } from '../../../schema/small-picture.js';
import { linkOf } from '../../stamps/encoding/codes.js';
import type { Text } from '../../../schema/text.js';
import { tidy } from '../json-ld/book.js';
import { walletTexts, type WalletOptions } from './wallet.js';

export interface GoogleWalletOptions extends WalletOptions {
  /** The number that Google gave the organiser. */
  issuerId: string;
}

export interface GoogleWallet {
  loyaltyClass: Record<string, unknown>;
  /** Where there is a card. */
  loyaltyObject?: Record<string, unknown>;
}

/** Google wants a logo; a programme without one is refused there. */
export function googleWallet(programme: Loyalty, { issuerId, ...options }: GoogleWalletOptions): GoogleWallet {
  const texts = walletTexts(programme, options);
  const { card } = options;
  // an id there: letters, digits, ".", "_", "-"
  const id = (name: string) => `${issuerId}.${name.replace(/[^\w.-]/g, '_')}`;
  const classId = id(programme.id);
  const { from, to } = programme.valid ?? {};
  const logo = pictureAddress(programme.logo);
  const loyaltyClass = tidy({
    id: classId,
    issuerName: texts.organiser,
    programName: texts.name,
    localizedProgramName: localized(programme.name, programme.lang),
    programLogo: logo && {
      sourceUri: { uri: logo },
      contentDescription: {
        defaultValue: { language: options.languages?.[0] ?? 'en', value: texts.pick(programme.logo?.alt) ?? texts.name },
      },
    },
    heroImage: programme.cover && { sourceUri: { uri: programme.cover.src } },
    hexBackgroundColor: programme.color && longColour(programme.color),
    reviewStatus: 'UNDER_REVIEW',
    homepageUri: programme.hub && { uri: programme.hub, description: texts.name },
    rewardsTierLabel: programme.tiers && texts.labels.tier,
    // Google takes twenty
    locations: texts.places.slice(0, 20).map(({ latitude, longitude }) => ({ latitude, longitude })),
    textModulesData: [
      { id: 'rewards', header: texts.labels.rewards, body: texts.rewards },
      { id: 'participants', header: texts.labels.participants, body: texts.participants },
    ].filter(({ body }) => body),
    linksModuleData: { uris: programme.terms ? [{ id: 'terms', uri: programme.terms, description: texts.labels.terms }] : [] },
  }) as Record<string, unknown>;
  if (!card) return { loyaltyClass };
  const loyaltyObject = tidy({
    id: id(`${programme.id}.${card.id}`),
    classId,
    state: 'ACTIVE',
    accountId: card.id,
    rewardsTier: texts.tier,
    loyaltyPoints: { label: texts.labels.stamps, balance: { int: card.state.balance } },
    barcode: { type: 'QR_CODE', value: linkOf('card', card.id), alternateText: card.id },
    validTimeInterval: { start: from && { date: `${from}T00:00:00Z` }, end: to && { date: `${to}T23:59:59Z` } },
  }) as Record<string, unknown>;
  return { loyaltyClass, loyaltyObject };
}

const longColour = (colour: string) => (colour.length === 4 ? colour.replace(/[\da-f]/gi, '$&$&') : colour);

/** A language map as Google writes it; nothing where there is one text only. */
function localized(text: Text, plain = 'en') {
  if (typeof text === 'string') return undefined;
  const values = Object.entries(text).map(([language, value]) => ({ language, value }));
  const first = values.find(({ language }) => language === plain) ?? values[0];
  return { defaultValue: first, translatedValues: values.filter((one) => one !== first) };
}
