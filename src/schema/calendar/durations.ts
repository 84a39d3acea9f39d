/** Spans of time after which something comes again, as people write them: `årlig`, `every 6 months`, `hvert andet år`, `kord kvartalis`, `2 kartus per metus`. */
import { fold } from '../fold.js';

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

/** Nouns with their cases, and the adverbs and adjectives made of them: en, nb, nn, da, sv, is, fo, kl, et, lv, lt, fi. */
const units: readonly (readonly [Unit, ReadonlySet<string>])[] = [
  [
    'day',
    set(
      'd day days daily dag dager dage dagar dagen daglig dagligt dagligen dagleg daglega dagliga daga dögum døgn päev päeva päevas päeviti igapäevaselt igapäevane diena dienu dienas dienā ikdienas ikdienu diena dienos dienų dieną kasdien kasdieninis päivä päivän päivää päivässä päivittäin ulloq ullut',
    ),
  ],
  [
    'week',
    set(
      'w week weeks weekly wk uke uker uka uken ukentlig ukentleg ukentligt ukevis uge uger ugen ugentlig ugentligt veke veker veka vekentleg vecka veckor veckan veckovis vika viku vikur vikna vikulega vikuliga vikunnar nädal nädala nädalat nädalas nädalal iganädalaselt iganädalane nädalaselt nedēļa nedēļu nedēļas nedēļā nedēļām iknedēļas savaitė savaitę savaitės savaičių savaites kassavaitinis savaitinis viikko viikon viikkoa viikossa viikoittain vko',
    ),
  ],
  [
    'month',
    set(
      'm month months monthly mth måned måneder måneden månedlig månedligt månad månader månaden månadleg månadlig månadsvis månedsvis mnd mdr md mån mánuður mánuð mánuði mánuðir mánaða mánaðarlega mánaðarliga mánað mán kuu kuud kuus kuul igakuiselt igakuine mēnesis mēnesi mēnesī mēneši mēnešu mēnešiem ikmēneša mēn mėnuo mėnesį mėnesiai mėnesių mėnesio mėnesius kasmėnesinis mėnesinis mėn kuukausi kuukauden kuukautta kuukaudessa kuussa kuukausittain kk qaammat qaammatit',
    ),
  ],
  [
    'quarter',
    set(
      'q quarter quarters quarterly kvartal kvartaler kvartalet kvartalsvis kvartalsvist kvartalsvise kvartalsmessig kvartalsmæssigt ársfjórðungur ársfjórðung ársfjórðungi ársfjórðungslega kvartali kvartalis kvartalil kvartalites kvartaalselt kvartaalne ceturksnis ceturksni ceturksnī ceturkšņa ketvirtis ketvirtį ketvirčio ketvirtinis ketvirčiais neljännesvuosi neljännesvuosittain kvartaali kvartaalissa kvartaaleittain',
    ),
  ],
  [
    'half',
    set(
      'semiannual semiannually halfyear halfyearly halvår halvåret halvårlig halvårligt halvårlege halvårleg halvårligen halvårsvis hálfsárslega misserislega hálfár misseri poolaasta poolaastas poolaastal poolaastaselt pusgads pusgadu pusgadā pusgada ikpusgada pusmetis pusmetį pusmečio pusmetinis puolivuosi puolivuosittain puolivuodessa',
    ),
  ],
  [
    'year',
    set(
      'y yr yrs year years yearly annual annually år året årlig årligt årligen årleg ár ára ári árlega árliga árs aasta aastat aastas aastal aastaselt igaaastaselt igaaastane aastane gads gadu gadā gadi gados gadiem ikgadu ikgadējs ikgadēja ikgadēji metai metus metų metuose metais kasmet kasmetinis metinis vuosi vuoden vuotta vuodessa vuosittain ukioq ukiut ukiumut ukiumoortumik',
    ),
  ],
];

const numbers: readonly ReadonlySet<string>[] = [
  '',
  'one once a an en én et ett ei ein eitt einn eina einu üks ühe kord viens vienu vienreiz reizi vienas vieną kartą yksi yhden kerran ataasiarlugu ataaseq',
  'two twice second other to andre annen annet annenhver annethvert anden andet tvo två andra varannan vartannat tvö tveggja annað annan aðra annaðhvort annan tvisvar kaks kahe teine teisel divi divus divas divreiz divām divos otro otrajā du dvejus dvi dviejų dukart antrą antrus kaksi kahden kahdesti toinen marloriarlugu',
  'three third thrice tre tredje þrír þriggja þrjá þriðja þriðji kolm kolme kolmas trīs trijos trešo trejus trys trijų trečią kolmen kolmesti',
  'four fourth fire fjerde fyra fjärde fjögur fjögurra fjóra fjórða neli nelja četri četrus četras ceturto keturis ketverius keturi keturių neljä neljän',
  'five fifth fem femte fimm fimmta viis viie pieci piecus piecas piecos penkerius penki penkis penkių viisi viiden',
  'six sixth seks sjette sex sjätte sjötta kuue seši sešus sešas sešos šešis šešerius šeši šešių kuusi kuuden',
].map(set);

const times = set('time times x gang ganger gange gangen gången gånger sinn sinni sinnum korda reizes reizi kartus kartų kartą kertaa');
const half = set('half halvt halv halve hálft hálfs pool pusi pusę puoli puolen poole');
const once = set('once twice thrice tvisvar divreiz dukart kahdesti kolmesti reizi kartą kord kerran vienreiz ataasiarlugu marloriarlugu');
/** They say that it comes again, or part number and unit. */
const around = set(
  'every each per pr in of the at least st nd rd th hver hvert hverja hvern hverri hverju hverjum hvørt hvønn hvørja kvar kvart varje vart på i om á fresti iga igal ühes katru ik katrā kas kiekvieną kiekvienais kiekvienus joka välein väliajoin tamaasa tamaat gang mellomrom minst mindst minst að minnsta kosti vähemalt vismaz ne rečiau kaip bent vähintään tagant järel järgi pēc po kartą reizi kord kerran once',
);

const unitOf = (word: string): Unit | undefined => units.find(([, words]) => words.has(word))?.[0];

/** So many times in a unit. */
const often: Readonly<Record<string, string>> = {
  ...{ '1 year': 'P1Y', '2 year': 'P6M', '3 year': 'P4M', '4 year': 'P3M', '6 year': 'P2M', '12 year': 'P1M' },
  ...{
    '1 half': 'P6M',
    '1 quarter': 'P3M',
    '3 quarter': 'P1M',
    '1 month': 'P1M',
    '2 month': 'P2W',
    '4 month': 'P1W',
    '1 week': 'P1W',
    '1 day': 'P1D',
  },
};

const iso = (count: number, unit: Unit): string =>
  unit === 'quarter' ? `P${count * 3}M` : unit === 'half' ? `P${count * 6}M` : `P${count}${unit[0]!.toUpperCase()}`;

/** ISO 8601, of what can mean one span only: "biannual" and "bi-weekly" cannot. */
export function durationIn(written: string): string | undefined {
  const text = written
    .slice(0, 80)
    .trim()
    .toLowerCase()
    .replace(/^p(?=\d)/, '');
  if (/^(?:fortnightly|every fortnight|ülenädalati|ülenädaliti|üle nädala)$/.test(text)) return 'P2W';
  if (text === 'üle kuu') return 'P2M';
  if (/^(?:biennial|biennially|üle aasta)$/.test(text)) return 'P2Y';
  let count: number | undefined;
  let unit: Unit | undefined;
  let isOften = false;
  let isHalf = false;
  let before: number | undefined;
  for (const [token] of text.replace(/(?<=iga)-(?=aasta)|(?<=half|semi)-/g, '').matchAll(/\d+|[\p{L}\p{M}]+|[^\s.,'’]/gu)) {
    if (/^\d/.test(token)) {
      if (count !== undefined) return undefined;
      count = Number(token);
      continue;
    }
    const word = fold(token);
    const number = numbers.findIndex((words) => words.has(word));
    const found = unitOf(word);
    if (half.has(word)) isHalf = true;
    else if (found) {
      if (unit) return undefined;
      unit = found;
    } else if (number > 1) {
      if (count !== undefined) return undefined;
      count = number;
    } else if (!(number === 1 || around.has(word) || times.has(word))) return undefined;
    if (times.has(word) || once.has(word)) {
      isOften = true;
      before = count;
    }
  }
  if (!unit || count === 0) return undefined;
  if (isHalf) return unit === 'year' && (count ?? 1) === 1 ? 'P6M' : undefined;
  // "once in two years": the number comes after it
  if (isOften && count === before) return often[`${count ?? 1} ${unit}`];
  return (count ?? 1) < 1000 ? iso(count ?? 1, unit) : undefined;
}
