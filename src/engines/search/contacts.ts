/** Phone numbers, mail addresses and domains in the form in which they are looked for. */
import { spell, wordsOf } from './fold.js';

/** A domain or a mail address with its words folded: "blåkors.example" is looked for as "blakors.example". */
export const foldAddress = (text: string): string =>
  text
    .split(/([.@-])/)
    .map((part) =>
      part.length === 1 && '.@-'.includes(part)
        ? part
        : wordsOf(part)
            .map((word) => spell(word).short)
            .join(''),
    )
    .join('');

/** The host of a web address, without "www". */
export function hostOf(url: string): string {
  const host = /^(?:[a-z]+:)?(?:\/\/)?(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url.trim().slice(0, 300))?.[1] ?? '';
  return foldAddress(host.replace(/^www\./i, ''));
}

/** The digits of a phone number, without the "(0)" that is left out from abroad. */
export const digitsOf = (phone: string): string => phone.slice(0, 60).replace(/\(0\)/g, '').replace(/\D/g, '');

/** What of a query is an address: has a dot or an "at" between letters. */
export const addressesIn = (query: string): string[] =>
  query
    .split(/\s+/)
    .map((part) => part.replace(/^(?:https?:)?\/\/|^www\.|^mailto:/gi, '').replace(/^www\.|[/?#].*$|[.,;:]+$/gi, ''))
    .filter((part) => /[\p{L}\p{N}][.@][\p{L}\p{N}]/u.test(part))
    .map(foldAddress);
