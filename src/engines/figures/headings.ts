/** Headings of tables of figures and of logs of visibility. Per field: the languages in the order of `headingLanguages`, parted by bars; the words of one parted by commas, the one that we write ourselves first. */
import { headingLanguages } from '../csv/synonyms.js';
import { fold } from '../../schema/fold.js';

export { headingLanguages };

/** Of a table of figures, beside its periods: one row for each figure. */
export const figureHeadings: Readonly<Record<string, string>> = {
  name: 'Figure,Indicator,Name,What|Måltall,Indikator,Nøkkeltall,Navn,Hva|Nøgletal,Indikator,Måltal,Navn,Hvad|Mælikvarði,Vísir,Lykiltala,Heiti,Nafn|Ateq,Nøgletal|Näitaja,Indikaator,Nimi,Nimetus|Rādītājs,Indikators,Nosaukums|Rodiklis,Indikatorius,Pavadinimas',
  unit: 'Unit|Enhet|Enhed|Eining|Enhed|Ühik|Mērvienība,Vienība|Vienetas,Mato vienetas',
  group:
    'Heading,Group,Area|Overskrift,Gruppe,Område|Overskrift,Gruppe,Område|Fyrirsögn,Flokkur,Svið|Overskrift|Pealkiri,Rühm,Valdkond|Virsraksts,Grupa,Joma|Antraštė,Grupė,Sritis',
  target: 'Target,Goal|Mål|Mål|Markmið|Anguniagaq|Eesmärk,Siht|Mērķis|Tikslas',
  better: 'Better,What is better|Best,Hva er best|Bedst,Hvad er bedst|Betra|Bedst|Parem|Labāk|Geriau',
  source: 'Source|Kilde|Kilde|Heimild|Kilde|Allikas|Avots|Šaltinis',
  method: 'Method|Metode|Metode|Aðferð|Metode|Meetod|Metode|Metodas,Metodika',
  url: 'Address,Link,URL|Adresse,Lenke|Adresse,Link|Vefslóð,Slóð,Hlekkur|Adresse|Aadress,Link|Adrese,Saite|Adresas,Nuoroda',
};

/** Of a log of visibility: one row for each entry. */
export const logHeadings: Readonly<Record<string, string>> = {
  date: 'Date,Day,When,Year,Month|Dato,Dag,Når,År,Måned|Dato,Dag,Hvornår,År,Måned|Dagsetning,Dags,Hvenær,Ár,Mánuður|Ulloq,Ukioq|Kuupäev,Millal,Aasta,Kuu|Datums,Kad,Gads,Mēnesis|Data,Diena,Kada,Metai,Mėnuo',
  type: 'Type,Kind,Channel|Type,Slag,Kanal|Type,Slags,Kanal|Tegund,Miðill|Type|Liik,Tüüp,Kanal|Veids,Kanāls|Tipas,Rūšis,Kanalas',
  title:
    'Title,Headline,What,Subject,Name|Tittel,Overskrift,Hva,Navn|Titel,Overskrift,Hvad,Navn|Titill,Fyrirsögn,Heiti,Hvað|Qulequtaq,Titel|Pealkiri,Nimetus,Mis|Nosaukums,Virsraksts,Kas|Pavadinimas,Antraštė,Kas',
  by: 'By,By whom,Source,Medium,Publisher,Outlet|Av,Av hvem,Kilde,Medium,Avis|Af,Af hvem,Kilde,Medie,Avis|Frá,Frá hverjum,Hver,Fjölmiðill|Af|Kellelt,Kes,Väljaanne,Allikas|Kas sniedza,Medijs,Izdevums,Avots|Kieno,Žiniasklaida,Leidinys,Šaltinis',
  url: figureHeadings.url!,
};

/** A heading in a language, by which the reader knows the field again. */
export function headingOf(headings: Readonly<Record<string, string>>, field: string, locale: string): string {
  const language = locale.toLowerCase().split('-')[0]!.replace(/^n[on]$/, 'nb'); // prettier-ignore
  const at = Math.max(0, headingLanguages.indexOf(language as 'en'));
  return headings[field]!.split('|')[at]!.split(',')[0]!;
}

/** Kinds of visibility by the words that people write for them, in the same languages. */
const types: Readonly<Record<string, string>> = {
  press:
    'press,newspaper,paper,magazine,article,interview|presse,avis,blad,tidsskrift,artikkel,intervju|dagblad,artikel,interview|fjölmiðlar,blað,dagblað,tímarit,grein,viðtal|aviisi|ajakirjandus,ajaleht,ajakiri,artikkel,intervjuu|prese,avīze,žurnāls,raksts,intervija|spauda,laikraštis,žurnalas,straipsnis,interviu',
  radio: 'radio|radio|radio|útvarp,hljóðvarp|radio|raadio|radio,radijs|radijas',
  television: 'television,tv|fjernsyn,tv|fjernsyn,tv|sjónvarp,tv|tv|televisioon,tv,teler|televīzija,tv|televizija,tv',
  web: 'web,website,online,blog,social media,podcast,facebook,instagram|nett,nettside,nettavis,blogg,sosiale medier,podkast|net,hjemmeside,blog,sociale medier|vefur,vefsíða,netmiðill,blogg,samfélagsmiðlar,hlaðvarp|net|veeb,veebileht,blogi,sotsiaalmeedia|tīmeklis,vietne,internets,blogs,sociālie tīkli|internetas,svetainė,tinklalapis,tinklaraštis,socialiniai tinklai',
  fair: 'fair,trade fair,trade show,expo,exhibition|messe,varemesse,utstilling|messe,udstilling|kaupstefna,sýning,messa|messe|mess,näitus|izstāde,gadatirgus|mugė,paroda',
  invitation:
    'invitation,invited,talk,lecture,conference,speech|invitasjon,foredrag,konferanse,innlegg|invitation,foredrag,konference,oplæg|boð,boðið,erindi,ráðstefna,fyrirlestur|invitation|kutse,ettekanne,konverents|ielūgums,uzaicinājums,lekcija,konference|kvietimas,pakvietimas,paskaita,konferencija',
  award:
    'award,prize,label|pris,utmerkelse|pris,hæder,udmærkelse|verðlaun,viðurkenning|pris|auhind,tunnustus|balva,apbalvojums|apdovanojimas,premija',
  publication:
    'publication,book,report,paper,study,guide book|publikasjon,bok,rapport,studie|publikation,bog,rapport,studie|útgáfa,rit,bók,skýrsla,rannsókn|atuagaq|väljaanne,trükis,raamat,aruanne,uuring|publikācija,grāmata,ziņojums,pētījums|publikacija,leidinys,knyga,ataskaita,tyrimas',
  other: 'other|annet|andet|annað|allat|muu|cits|kita',
};
const typesBy = new Map(
  Object.entries(types).flatMap(([type, words]) => [type, ...words.split(/[|,]/)].map((word): [string, string] => [fold(word), type])),
);

/** The kind of visibility that a cell names; undefined for words that nobody knows. */
export const typeIn = (cell: string): string | undefined => typesBy.get(fold(cell));
