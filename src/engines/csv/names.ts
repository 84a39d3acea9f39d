/** Countries and languages by their names, as they stand in cells and headings: `Ísland`, `enska`, `Norge`. */
import { languageCode } from '../../schema/text.js';
import { fold } from '../../schema/fold.js';

const spoken = ['en', 'nb', 'da', 'et', 'lv', 'lt', 'sv', 'fi', 'de'];

/** Chromium has no Icelandic and no Greenlandic names. */
const countries =
  'IS Ísland Islandi,NO Noregur Norge,DK Danmörk Danmarki,GL Grænland Kalaallit-Nunaat Greenland,FO Færeyjar Savalimmiut Føroyar,SE Svíþjóð Svensketut,FI Finnland Suomi,AX Álandseyjar Åland,EE Eistland Eesti,LV Lettland Latvija,LT Litháen Lietuva,GB Bretland UK England Skotland,DE Þýskaland,PL Pólland,US Bandaríkin USA,IE Írland,CA Kanada,RU Rússland,UA Úkraína,NL Holland,FR Frakkland,ES Spánn';
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

/** `IS` for `is`, `Ísland`, `Island`, `Iceland`; undefined for what is no country that we know. */
export const countryOf = (name: string): string | undefined =>
  /^[a-z]{2}$/i.test(name) ? name.toUpperCase() : (regions ??= table('region', countries)).get(fold(name));

/** `is` for `is`, `íslenska`, `Icelandic`. */
export const languageOf = (name: string): string | undefined =>
  (tongues ??= table('language', languages)).get(fold(name)) ??
  (/^[a-z]{2}(-[a-z\d]+)*$/i.test(name) && languageCode.test(name) ? name : undefined);
