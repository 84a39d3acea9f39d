/** Countries and languages by their names, as they stand in cells and headings: `Ísland`, `enska`, `Norge`. */
import { isCountry } from '../../schema/country.js';
import { languageCode } from '../../schema/text.js';
import { fold } from '../../schema/fold.js';

const spoken = ['en', 'nb', 'da', 'et', 'lv', 'lt', 'sv', 'fi', 'de'];

/** Chromium has no Icelandic and no Greenlandic names. */
const countries =
  'IS Ísland Islandi,NO Noregur Norge Noreg Norga Norgga,DK Danmörk Danmarki Dánmark,GL Grænland Kalaallit-Nunaat Greenland,FO Færeyjar Savalimmiut Føroyar,SE Svíþjóð Svensketut,FI Finnland Suomi,AX Álandseyjar Åland,EE Eistland Eesti Eesti-Vabariik Republic-of-Estonia,LV Lettland Latvija Latvijas-Republika Republic-of-Latvia,LT Litháen Lietuva Lietuvos-Respublika Republic-of-Lithuania,GB Bretland UK England Skotland Great-Britain Britain Scotland Wales Northern-Ireland Storbritannien Storbritannia Suurbritannia Lielbritānija Didžioji-Britanija,DE Þýskaland,PL Pólland,US Bandaríkin USA US-of-A,IE Írland,CA Kanada,RU Rússland,UA Úkraína,NL Holland,FR Frakkland,ES Spánn';
const languages =
  'is íslenska islandimiusut,nb norska norsk norskisut bokmål,nn nynorsk nýnorska,da danska qallunaatut dansk,kl grænlenska kalaallisut grønlandsk,fo færeyska,sv sænska,fi finnska,et eistneska eesti,lv lettneska,lt litháíska,en enska tuluttut,de þýska,fr franska,es spænska,it ítalska,pl pólska,ru rússneska,uk úkraínska,nl hollenska,se samíska';

function table(type: 'region' | 'language', own: string): Map<string, string> {
  const names = new Map<string, string>();
  const codes = own.split(',').map((entry) => entry.split(' '));
  for (const locale of spoken) {
    let known: Intl.DisplayNames;
    try {
      known = new Intl.DisplayNames(locale, { type });
    } catch {
      continue;
    }
    for (const [code] of codes) names.set(fold(known.of(code!) ?? code!), code!);
  }
  for (const [code, ...words] of codes) for (const word of words) names.set(fold(word), code!);
  return names;
}

let regions: Map<string, string> | undefined;
let tongues: Map<string, string> | undefined;

/** Codes of three letters, and two that are none of ISO 3166. */
const otherCodes: Readonly<Record<string, string>> = Object.fromEntries(
  'UKGB ELGR ISLIS NORNO DNKDK GRLGL FROFO SWESE FINFI ALAAX SJMSJ ESTEE LVALV LTULT GBRGB IRLIE DEUDE POLPL NLDNL BELBE FRAFR ESPES ITAIT PRTPT USAUS CANCA UKRUA RUSRU CHECH AUTAT NAMNA'
    .split(' ')
    .map((pair) => [pair.slice(0, -2), pair.slice(-2)]),
);

/** `IS` for `is`, `Ísland`, `Island`, `Iceland`; undefined for what is no country that we know. */
export function countryOf(name: string): string | undefined {
  if (found.has(name)) return found.get(name);
  // one country often stands in all rows
  if (found.size > 500) found.clear();
  const code = oneCountry(name) ?? inParts(name);
  found.set(name, code);
  return code;
}
const found = new Map<string, string | undefined>();

const oneCountry = (name: string): string | undefined =>
  (regions ??= table('region', countries)).get(fold(name)) ??
  otherCodes[name.toUpperCase()] ??
  // in a list of countries, NA means that there is none
  (!/^na$/i.test(name) && isCountry(name.toUpperCase()) ? name.toUpperCase() : undefined);

/** `Norge (NO)`, `NO - Norge`, a flag: the country of which all of it speaks. */
function inParts(name: string): string | undefined {
  const flags = name
    .slice(0, 80)
    .replace(
      /([\u{1f1e6}-\u{1f1ff}])([\u{1f1e6}-\u{1f1ff}])/gu,
      (_, ...two: string[]) =>
        ` (${[two[0], two[1]].map((letter) => String.fromCharCode(letter!.codePointAt(0)! - 0x1f1e6 + 65)).join('')})`,
    );
  const parts = flags.split(/[()[\]:,]|\s[-–]\s/).map((part) => part.trim()).filter(Boolean); // prettier-ignore
  const [first, ...others] = parts.length > 3 || (parts.length < 2 && flags === name) ? [] : parts.map(oneCountry);
  return first && others.every((other) => other === first) ? first : undefined;
}

/** Codes of countries that people write for languages. */
const ofCountries = new Map([
  ['dk', 'da'],
  ['gb', 'en'],
  ['us', 'en'],
]);

/** `is` for `is`, `íslenska`, `Icelandic`. */
export const languageOf = (name: string): string | undefined =>
  ofCountries.get(name.toLowerCase()) ??
  (tongues ??= table('language', languages)).get(fold(name)) ??
  (/^[a-z]{2}(-[a-z\d]+)*$/i.test(name) && languageCode.test(name) ? name : undefined);
