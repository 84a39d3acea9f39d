/** What owners write in the cells of a table of notices: whether it is a need or an offer, what it is about, whether it is done. In eight languages. */
import { answerOf } from '../../schema/answers.js';
import { fold } from '../../schema/fold.js';

/** Folded words with the value that each stands for, the longest first. */
type Words = readonly (readonly [word: string, value: string])[];

/** @param lists The words of each value, parted by bars. The value itself is one of them. */
const wordsOf = (lists: readonly (readonly [value: string, list: string])[]): Words =>
  lists
    .flatMap(([value, list]) => [value, ...list.split('|')].map((word) => [fold(word), value] as const))
    .sort(([one], [other]) => other.length - one.length);

/** The value whose words the cell has, or begins with. */
function chosen(words: Words, cell: string): string | undefined {
  const said = fold(cell);
  const found = words.find(([word]) => word === said) ?? words.find(([word]) => word.length > 3 && said.startsWith(word));
  return found?.[1];
}

const KINDS = wordsOf([
  [
    'need',
    'needs|needed|looking for|wanted|want|request|seeking|we need|i need|we are looking for|to buy|behov|trenger|vi trenger|søker|vi søker|søkes|ønskes|ønsker|ønske|kjøpes|købes|etterlyses|mangler|søger|søges|efterlyses|behøver|þörf|vantar|óskast|óskað eftir|óska eftir|óskum eftir|leitað að|leita að|vajadus|vajame|vajan|vajab|vajatakse|otsin|otsime|otsib|otsitakse|soov|ostan|vajadzība|vajag|vajadzīgs|nepieciešams|pērk|meklē|meklējam|poreikis|reikia|reikalinga|ieško|ieškau|ieškome|perku|pisariaqartitsineq|pisariaqartippaa|ujarlerpoq',
  ],
  [
    'offer',
    'offers|offered|offering|available|to give|giving|surplus|we offer|i offer|for sale|for rent|to rent|to lend|tilbud|tilbyr|tilbys|vi tilbyr|til salgs|selges|til leie|lånes bort|gis|tilbyder|til salg|sælges|til leje|udlånes|tilbydes|gis bort|gives væk|til overs|framboð|býður|býð|bjóðum|í boði|boðið|tilboð|fæst|gefins|til sölu|til leigu|til láns|pakkumine|pakun|pakume|pakub|pakutakse|anda|ära anda|müüa|üürile|rendile|laenata|piedāvājums|piedāvā|piedāvājam|pārdod|pārdodu|izīrē|atdod|atdodu|siūlymas|siūlo|siūlau|siūlome|pasiūla|atiduodu|dovanoju|dovanoja|parduodu|parduoda|nuomoju|neqeroorut|neqeroorpoq|neqeroorutigaa',
  ],
]);

const ABOUT = wordsOf([
  ['goods', 'product|products|item|equipment|varer|vare|utstyr|udstyr|vörur|vara|tæki|búnaður|kaubad|kaup|seadmed|preces|prece|iekārtas|prekės|prekė|įranga|nioqqutissat'], // prettier-ignore
  ['service', 'services|tjeneste|tjenester|ydelse|service|þjónusta|teenus|teenused|pakalpojums|pakalpojumi|paslauga|paslaugos|sullissineq'],
  ['material', 'materials|surplus|waste|leftover|leftovers|råvare|råvarer|materiale|materialer|restmateriale|restvarer|rester|overskudd|overskud|efni|hráefni|afgangar|afgangsefni|materjal|materjalid|jääk|jäägid|ülejääk|materiāls|materiāli|izejvielas|pārpalikumi|medžiaga|medžiagos|žaliava|žaliavos|atliekos|atortussiat'], // prettier-ignore
  ['place', 'room|rooms|space|premises|venue|sted|lokale|lokaler|rom|rum|plads|plass|húsnæði|staður|rými|salur|koht|ruum|ruumid|pind|telpa|telpas|vieta|patalpa|patalpos|ini|inissaq'], // prettier-ignore
  ['transport', 'lift|ride|freight|shipping|delivery|boat|transport|frakt|skyss|kørsel|fragt|flutningur|flutningar|akstur|far|vedu|transport|veondus|transports|pārvadājumi|transportas|pervežimas|angallassineq'], // prettier-ignore
  ['people', 'staff|person|worker|workers|volunteer|volunteers|help|folk|personer|frivillige|arbeidskraft|arbejdskraft|hjelp|hjælp|mannskapur|fólk|starfsfólk|sjálfboðaliðar|aðstoð|inimesed|töötajad|vabatahtlikud|abi|cilvēki|darbinieki|brīvprātīgie|palīdzība|žmonės|darbuotojai|savanoriai|pagalba|inuit|sulisut'], // prettier-ignore
  ['project', 'projects|partner|partners|cooperation|joint project|prosjekt|samarbeid|projekt|samarbejde|verkefni|samstarf|projekt|koostöö|projekts|projekti|sadarbība|projektas|bendradarbiavimas|suliniut'], // prettier-ignore
  ['money', 'funding|finance|grant|investment|loan|penger|finansiering|midler|tilskudd|penge|tilskud|fé|fjármagn|styrkur|raha|rahastus|toetus|nauda|finansējums|pinigai|finansavimas|aningaasat'], // prettier-ignore
  ['other', 'annet|andet|annað|muu|cits|kita|allat'],
]);

const DONE = wordsOf([
  ['yes', 'y|x|1|true|done|solved|closed|taken|ja|løst|ferdig|færdig|opptatt|já|lokið|leyst|jah|tehtud|lahendatud|jā|atrisināts|pabeigts|taip|atlikta|išspręsta|aap|inerpoq'], // prettier-ignore
  ['no', 'n|0|false|open|nei|nej|åpen|åben|opið|ei|avatud|nē|atvērts|ne|atvira|naamik|naagga'],
]);

export const kindOf = (cell: string): string | undefined => chosen(KINDS, cell);
export const aboutOf = (cell: string): string | undefined => chosen(ABOUT, cell);

/** Undefined for what says neither. A tick that is drawn is a yes, an empty box or a cross is a no. */
export function doneOf(cell: string): boolean | undefined {
  if (!cell) return false;
  if (/^[✓✔☑√]/u.test(cell)) return true;
  if (/^[☐✗✘❌]/u.test(cell)) return false;
  const said = chosen(DONE, cell);
  // a spreadsheet translates TRUE and FALSE
  if (said === undefined) return answerOf(cell);
  return said === 'yes';
}
