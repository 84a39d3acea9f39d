/** Words of opening hours beside days and times, in the languages of our countries and their neighbours. Phrases are compared folded, word by word (`phraseOf`). */
import { fold } from '../../../schema/fold.js';

/** One spelling to compare phrases by: `Lokað í hádeginu` is `lokad i hadeginu`. */
export const phraseOf = (words: string): string =>
  words
    .toLowerCase()
    .split(/[\s.:,]+/)
    .map(fold)
    .filter(Boolean)
    .join(' ');

/** They say that it is open, or head the hours. What matters stands beside them. */
const open =
  'open,opens,we are open,is open,opening hours,opening times,business hours,hours,åpent,åpen,åpne,vi har åpent,har åpent,holder åpent,vi holder åpent,åpningstid,åpningstider,' +
  'ope,opningstider,åbent,åben,vi har åbent,har åbent,holder åbent,vi holder åbent,åbningstid,åbningstider,öppet,öppen,vi har öppet,har öppet,öppettider,öppettid,opið,opin,opnar,' +
  'við erum með opið,við höfum opið,opnunartími,opnunartímar,opnunartíminn,afgreiðslutími,ope er,opið er,upplatingartíð,upplatingartíðir,avatud,lahti,oleme avatud,' +
  'oleme lahti,on avatud,lahtiolekuajad,lahtiolekuaeg,lahtioleku ajad,atvērts,atvērta,atvērti,esam atvērti,ir atvērts,strādājam,strādā,darba laiks,darbalaiks,darba laiki,' +
  'dirbame,dirba,atidaryta,atidarytas,atvira,veikia,darbo laikas,darbo valandos,avoinna,avoin,auki,olemme avoinna,olemme auki,aukioloajat,aukioloaika,' +
  'ammasarpoq,ammavoq,ammasarpugut,ammasarfiit,ammasarfik,geöffnet,öffnungszeiten';

const closed =
  'closed,shut,we are closed,is closed,not open,stengt,stengd,vi har stengt,holder stengt,holdes stengt,er stengt,ikke åpent,lukket,lukkede,vi har lukket,holder lukket,' +
  'holdes lukket,er lukket,ikke åbent,lukka,lokað,lokuð,er lokað,við erum með lokað,stongt,stängt,stängd,har stängt,vi har stängt,suletud,kinni,oleme suletud,on suletud,slēgts,' +
  'slēgta,slēgti,brīvdiena,brīvs,nestrādā,nestrādājam,uždaryta,uždarytas,uždara,nedirba,nedirbame,nedirbama,poilsio diena,nedarbo diena,matoqqavoq,matoqqavugut,' +
  'matusimavoq,suljettu,olemme suljettu,kiinni,geschlossen,off';

/** A break within the day. */
const pause =
  'lunch,lunch break,closed for lunch,break,lunsj,lunsjstengt,lunsjpause,stengt for lunsj,stengt til lunsj,pause,frokost,frokostpause,lukket for frokost,lunchstängt,' +
  'lunchpaus,stängt för lunch,hádegi,hádegishlé,hádegismatur,lokað í hádeginu,lokað í hádegi,hlé,lokað vegna hádegishlés,døgurði,lõuna,lõunapaus,lõunavaheaeg,lõunal,suletud lõunaks,' +
  'vaheaeg,pusdienas,pusdienu pārtraukums,pusdienlaiks,pārtraukums,pusdienās,pietūs,pietų pertrauka,pietų metas,pietums,pertrauka,pietūs nuo,pietų,lounas,lounastauko,lounastauolla,' +
  'suljettu lounaan ajan,tauko,ullup qeqqani,mittagspause';

/** They change nothing, or say that there is no break. */
const filler =
  'no lunch break,no break,without a break,without lunch break,uten pause,uten lunsjpause,uden pause,utan lunchstängning,án hlés,vaheajata,lõunata,ilma lõunata,bez pārtraukuma,' +
  'bez pusdienu pārtraukuma,bez pusdienām,be pietų,be pietų pertraukos,be pertraukos,ilman taukoa,the,den,det,on,på,om,á,í,i,um,kl,klokken,klukkan,kell,plkst,klo,kun,bare,' +
  'only,tikai,tik,ainult,vain,aðeins,endast,täna,and also,also,også,också';

const except =
  'except,excluding,except for,but not,other than,apart from,unntatt,utenom,bortsett fra,untatt,men ikke,unntak,undtagen,undtaget,bortset fra,pånær,utom,förutom,nema,að undanskildum,' +
  'fyrir utan,uttan,välja arvatud,v a,va,erand,izņemot,bez,išskyrus,paitsi,lukuun ottamatta,außer';

const appointment =
  'by appointment,by appointment only,only by appointment,by arrangement,on request,upon request,by prior arrangement,by agreement,etter avtale,kun etter avtale,bare etter avtale,' +
  'efter avtale,på forespørsel,åpent etter avtale,åpner etter avtale,efter aftale,kun efter aftale,åbent efter aftale,på forespørgsel,enligt överenskommelse,efter överenskommelse,endast efter överenskommelse,' +
  'enligt avtal,eftir samkomulagi,samkvæmt samkomulagi,opið eftir samkomulagi,eftir pöntun,tímapantanir,aðeins eftir samkomulagi,eftir avtalu,kokkuleppel,ainult kokkuleppel,avatud kokkuleppel,' +
  'eelneval kokkuleppel,ettetellimisel,eelregistreerimisel,pēc pieraksta,tikai pēc pieraksta,pēc vienošanās,pēc iepriekšējas vienošanās,pēc iepriekšēja pieraksta,pēc pieprasījuma,pagal susitarimą,tik pagal susitarimą,' +
  'susitarus,iš anksto susitarus,pagal išankstinį susitarimą,pagal registraciją,iš anksto užsiregistravus,sopimuksen mukaan,vain sopimuksen mukaan,ajanvarauksella,isumaqatigiinneq malillugu,' +
  'isumaqatigiissuteqarnikkut,nach vereinbarung,nur nach vereinbarung';

const and = 'and,og,samt,ja,un,ir,och,aamma,und,+,&';

/** What a phrase says: `open` and `filler` nothing, `and` goes on with the next one. */
export type Word = 'open' | 'closed' | 'break' | 'except' | 'appointment' | 'filler' | 'and';

/** For the docs: `scripts/docs/spellings.mjs`. */
export const hoursWords: Readonly<Record<Exclude<Word, 'and' | 'filler'>, string>> = { open, closed, break: pause, except, appointment };

let known: Map<string, Word> | undefined;

export function wordOf(written: string): Word | undefined {
  known ??= new Map(
    Object.entries({ filler, and, ...hoursWords }).flatMap(([word, all]) =>
      all.split(',').map((one) => [/^[+&]$/.test(one) ? one : phraseOf(one), word as Word] as const),
    ),
  );
  return known.get(phraseOf(written) || written.trim());
}
