/** A visitor's card as the `pass.json` of a store card for Apple Wallet. Not signed: see `UNSIGNED`. */
import { parseColour, textOn, type Rgb } from '../../colour/colour.js';
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { linkOf } from '../../stamps/encoding/codes.js';
import { tidy } from '../json-ld/book.js';
import { walletTexts, type WalletOptions } from './wallet.js';

export interface ApplePassOptions extends WalletOptions {
  /** Of the organiser's certificate: `pass.example.west`. */
  passTypeIdentifier: string;
  /** Ten characters that Apple gave the organiser. */
  teamIdentifier: string;
}

/** The file; pictures (`icon.png`, `logo.png`) and the signature go beside it. */
export function applePass(
  programme: Loyalty,
  { passTypeIdentifier, teamIdentifier, ...options }: ApplePassOptions,
): Record<string, unknown> {
  const texts = walletTexts(programme, options);
  const { card } = options;
  const { labels } = texts;
  const colour = parseColour(programme.color);
  const ink = colour && rgb(parseColour(textOn(colour))!);
  const code = {
    format: 'PKBarcodeFormatQR',
    message: card ? linkOf('card', card.id) : (programme.hub ?? programme.id),
    messageEncoding: 'iso-8859-1',
  };
  const field = (key: string, label: string, value: string | number | undefined) => ({ key, label, value });
  return tidy({
    formatVersion: 1,
    passTypeIdentifier,
    teamIdentifier,
    serialNumber: card ? `${programme.id}-${card.id}` : programme.id,
    organizationName: texts.organiser,
    description: texts.name,
    logoText: texts.name,
    backgroundColor: colour && rgb(colour),
    foregroundColor: ink,
    labelColor: ink,
    expirationDate: programme.valid?.to && `${programme.valid.to}T23:59:59Z`,
    barcodes: [code],
    // Apple takes ten
    locations: texts.places.slice(0, 10).map(({ latitude, longitude, name }) => ({ latitude, longitude, relevantText: name })),
    storeCard: {
      headerFields: card ? [field('stamps', labels.stamps, card.state.balance)] : [],
      primaryFields: texts.tier ? [field('tier', labels.tier, texts.tier)] : [],
      backFields: [
        field('rewards', labels.rewards, texts.rewards),
        field('participants', labels.participants, texts.participants),
        field('terms', labels.terms, programme.terms),
      ].filter(({ value }) => value),
    },
  }) as Record<string, unknown>;
}

const rgb = ([red, green, blue]: Rgb): string => `rgb(${red}, ${green}, ${blue})`;
