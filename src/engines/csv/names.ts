/** Countries and languages by their names, as they stand in cells and headings: `Ísland`, `enska`, `Norge`. */
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
  'UKGB ELGR ISLIS NORNO DNKDK GRLGL FROFO SWESE FINFI ALAAX SJMSJ ESTEE LVALV LTULT GBRGB IRLIE DEUDE POLPL NLDNL BELBE FRAFR ESPES ITAIT PRTPT USAUS CANCA UKRUA RUSRU CHECH AUTAT'
    .split(' ')
    .map((pair) => [pair.slice(0, -2), pair.slice(-2)]),
);

/** `IS` for `is`, `Ísland`, `Island`, `Iceland`; undefined for what is no country that we know. */
export const countryOf = (name: string): string | undefined =>
  (regions ??= table('region', countries)).get(fold(name)) ??
  otherCodes[name.toUpperCase()] ??
  (/^[a-z]{2}$/i.test(name) ? name.toUpperCase() : undefined);

/** `is` for `is`, `íslenska`, `Icelandic`. */
export const languageOf = (name: string): string | undefined =>
  (tongues ??= table('language', languages)).get(fold(name)) ??
  (/^[a-z]{2}(-[a-z\d]+)*$/i.test(name) && languageCode.test(name) ? name : undefined);
