/** What is said of a password, in words. None of it holds the password, but for what `quoted` is given. */
import { msg, str } from '../../../schema/messages.js';
import type { Assessment, Finding, ListLanguage, Score } from '../../../engines/password/types.js';
import { bytesOf, type RuleName, type SettledPolicy } from '../../../formats/password-policy/rules.js';
import { rangeOf, type Unit } from '../logic/guessing-time.js';
import { charactersOf, type Limits } from '../logic/limits.js';

export const scoreWords: Readonly<Record<Score, () => string>> = {
  0: () => msg('Very weak', { id: 'passx.score-0', desc: 'A password' }),
  1: () => msg('Weak', { id: 'passx.score-1', desc: 'A password' }),
  2: () => msg('Fair', { id: 'passx.score-2', desc: 'A password: neither weak nor strong' }),
  3: () => msg('Strong', { id: 'passx.score-3', desc: 'A password' }),
  4: () => msg('Very strong', { id: 'passx.score-4', desc: 'A password' }),
};

const unitWords: Readonly<Record<Unit, () => string>> = {
  instant: () => msg('less than a second', { id: 'passx.instant' }),
  seconds: () => msg('seconds', { id: 'passx.seconds', desc: 'How long guessing takes; stands alone or in a range' }),
  minutes: () => msg('minutes', { id: 'passx.minutes' }),
  hours: () => msg('hours', { id: 'passx.hours' }),
  days: () => msg('days', { id: 'passx.days' }),
  months: () => msg('months', { id: 'passx.months' }),
  years: () => msg('years', { id: 'passx.years' }),
  centuries: () => msg('centuries', { id: 'passx.centuries' }),
};

/** "An attacker with a stolen database needs: hours – days". */
export function attackWords(guesses: number): string {
  const [fast, slow] = rangeOf(guesses).map((unit) => unitWords[unit]()) as [string, string];
  const time = fast === slow ? fast : msg(str`${fast} to ${slow}`, { id: 'passx.range', desc: 'From … to …: two units of time' });
  return msg(str`Time to guess it if this site’s passwords are stolen: ${time}`, {
    id: 'passx.attack',
    desc: 'Time to guess the password',
  });
}

const languageWords: Readonly<Record<ListLanguage, () => string>> = {
  en: () => msg('an English word', { id: 'passx.word-en', desc: 'Stands after "is" or a colon' }),
  nb: () => msg('a Norwegian word', { id: 'passx.word-nb' }),
  da: () => msg('a Danish word', { id: 'passx.word-da' }),
  sv: () => msg('a Swedish word', { id: 'passx.word-sv' }),
  fi: () => msg('a Finnish word', { id: 'passx.word-fi' }),
  is: () => msg('an Icelandic word', { id: 'passx.word-is' }),
  et: () => msg('an Estonian word', { id: 'passx.word-et' }),
  lv: () => msg('a Latvian word', { id: 'passx.word-lv' }),
  lt: () => msg('a Lithuanian word', { id: 'passx.word-lt' }),
};

/** What a part of a password is; empty where the rules say it already. */
function whatOf({ kind, language, compound }: Finding): string {
  switch (kind) {
    case 'word':
      return compound
        ? msg('two common words joined together', { id: 'passx.compound' })
        : (languageWords[language ?? 'en'] ?? languageWords.en)();
    case 'name':
      return msg('a common name', { id: 'passx.name' });
    case 'place':
      return msg('a place name', { id: 'passx.place' });
    case 'common':
      return msg('one of the most common passwords', { id: 'passx.common' });
    case 'forbidden':
      return msg('a name linked to this site', { id: 'passx.forbidden' });
    case 'previous':
      return msg('something close to your old password', { id: 'passx.previous' });
    case 'sequence':
      return msg('a sequence such as abc or 123', { id: 'passx.sequence' });
    case 'repeat':
      return msg('a repeated pattern', { id: 'passx.repeat' });
    case 'keyboard':
      return msg('keys that are next to each other', { id: 'passx.keyboard', desc: 'On the keyboard, such as qwerty' });
    case 'date':
      return msg('a date or a year', { id: 'passx.date' });
    default:
      return '';
  }
}

export interface FindingWords {
  readonly kind: Finding['kind'];
  /** Says what there is, and quotes nothing. */
  readonly plain: string;
  /** Quotes the part of the password: for the eyes of a visitor who has chosen to see it. */
  readonly quoted: string;
}

/** Up to three findings; those that say the same are one. */
export function findingWords({ findings }: Assessment): FindingWords[] {
  const told = new Map<string, FindingWords>();
  for (const finding of findings) {
    const what = whatOf(finding);
    if (!what || told.has(what) || told.size === 3) continue;
    const { kind, token, word } = finding;
    told.set(what, {
      kind,
      plain: msg(str`Contains: ${what}`, { id: 'passx.plain', desc: 'In the password; then what was found, such as "an Icelandic word"' }),
      quoted: word
        ? msg(str`“${token}” is based on “${word}”, ${what}`, {
            id: 'passx.made-of',
            desc: '"S4ltfiskur" comes from "saltfiskur", an Icelandic word',
          })
        : msg(str`“${token}” is ${what}`, { id: 'passx.quoted', desc: '"saltfiskur" is an Icelandic word' }),
    });
  }
  return [...told.values()];
}

/** The one change that would help most; empty where none is needed. */
export function adviceWords({ findings, score }: Assessment, { minScore }: SettledPolicy): string {
  if (score === 4 || (score >= minScore && score >= 3)) return '';
  switch (findings.find(({ kind }) => kind !== 'short' && kind !== 'classes')?.kind) {
    case 'previous':
      return msg('To make it stronger, choose new words instead of changing your old password.', { id: 'passx.advise-new' });
    case 'date':
      return msg('To make it stronger, replace the date or year with another word.', { id: 'passx.advise-date' });
    case 'sequence':
    case 'repeat':
    case 'keyboard':
      return msg('To make it stronger, replace runs and repeats (such as abc or 1111) with words.', { id: 'passx.advise-row' });
    case undefined:
      return msg('To make it stronger, add another word. Words help more than numbers and symbols.', { id: 'passx.advise-longer' });
    default:
      return msg('To make it stronger, use four or five unrelated words.', { id: 'passx.advise-words' });
  }
}

/** Why the form does not take it. */
export function complaintWords(rule: RuleName | 'checking' | 'leaked', { classes }: SettledPolicy): string {
  switch (rule) {
    case 'classes':
      return classes < 4
        ? msg(str`The password needs ${classes} of these 4: lower case letters, capital letters, numbers, symbols.`, {
            id: 'passx.needs-some',
          })
        : msg('The password needs lower case letters, capital letters, numbers and symbols.', { id: 'passx.needs-classes' });
    case 'different':
      return msg('The password is too similar to the old one.', { id: 'passx.too-like' });
    case 'checking':
      return msg('Still checking the words in the password. Try again in a moment.', { id: 'passx.checking' });
    case 'leaked':
      return msg('This password has appeared in a leak. Choose another one.', { id: 'passx.leaked' });
    default:
      return msg('The password is too easy to guess.', { id: 'passx.too-easy' });
  }
}

/** Why a value does not fit. */
export const tooLong = ({ most, bytes }: Limits, value: string): string =>
  charactersOf(value) > most
    ? msg(str`The password is too long. Use ${most} characters or fewer.`, { id: 'passx.too-long' })
    : msg(str`The password is too long: ${bytesOf(value)} bytes of at most ${bytes}. A letter such as æ or š counts as two.`, {
        id: 'passx.too-many-bytes',
      });
