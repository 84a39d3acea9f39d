/** The headings of a report, in one of the library's languages. */
import da from '../../../locales/generated/organise/da.js';
import et from '../../../locales/generated/organise/et.js';
import is from '../../../locales/generated/organise/is.js';
import kl from '../../../locales/generated/organise/kl.js';
import lt from '../../../locales/generated/organise/lt.js';
import lv from '../../../locales/generated/organise/lv.js';
import nb from '../../../locales/generated/organise/nb.js';
import { reportHeadings, type ReportRow } from '../../engines/stamps/index.js';
import { withMessages, type Messages } from '../../schema/messages.js';
import { fallbackChain } from '../../schema/text.js';
import { Failure } from '../files.js';

const languages: Readonly<Record<string, Messages>> = { en: {}, nb, da, is, kl, et, lv, lt };

/** @param language as it was typed; none: short English names, for programs */
export function headingsIn(language: string | undefined): Readonly<Partial<Record<keyof ReportRow, string>>> {
  if (language === undefined) return {};
  // English is the end of each chain, and not what was asked for
  const chain = fallbackChain(language).filter((one) => one !== 'en' || /^en\b/i.test(language));
  const code = chain.find((one) => Object.hasOwn(languages, one));
  if (code === undefined)
    throw new Failure(`--language: there are no headings in “${language}”. Choose one of ${Object.keys(languages).join(', ')}.`);
  return withMessages(languages[code]!, reportHeadings);
}
