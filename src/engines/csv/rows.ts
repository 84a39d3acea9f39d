/** Rows that are no members: sums at the end, remarks. */
import { isMistake, numberOf } from './cells.js';
import { fold } from '../../schema/fold.js';

const totals = new Set(
  'total,totals,totalt,in total,sum,sums,subtotal,grand total,sum total,summa,delsum,i alt,ialt,totalsum,samtals,alls,heild,ataatsimut,katillugit,kokku,üldse kokku,kopā,kopējais skaits,pavisam,iš viso,viso,suma,yhteensä,gesamt,summe,count,antall,antal,fjöldi,arv,skaits,skaičius,average,gjennomsnitt,gennemsnit,meðaltal,keskmine,vidēji,vidurkis'
    .split(',')
    .map(fold),
);
/** What begins a remark below a table. */
const remark =
  /^(?:[*†©¹²]|(?:source|note|nb|updated|last updated|as of|kilde|merknad|merk|obs|oppdatert|sist oppdatert|pr\.?|bemærk|bemærkning|opdateret|senest opdateret|heimild|ath|athugið|uppfært|síðast uppfært|paasissutissarsiffik|allikas|märkus|uuendatud|seisuga|avots|piezīme|atjaunots|šaltinis|pastaba|atnaujinta|källa|uppdaterad|lähde|päivitetty)(?![\p{L}\d]))/iu;
/** At the foot of a printed page: `Side 1 av 2`. */
const page = /^(?:side|page|bls\.?|síða|lk|lpp\.?|psl\.?|sida|sivu)\s*\d{1,4}(?:\s*(?:av|of|af|fra|no|iš|\/)\s*\d{1,4})?$/iu;
/** What is counted: `Sum medlemmer`, `Iš viso narių`. */
const counted =
  /\s(?:medlemmer|members|firmaer|bedrifter|virksomheder|félaga|félagar|aðilar|fyrirtæki|liikmeid|liikmed|ettevõtteid|biedri|biedru|uzņēmumi|narių|nariai|įmonių)$/iu;
const colon = /^[^:]{2,40}:(?:\s|$)/;
const date = /\d[./-]\d{1,2}[./-]\d/;

/** `total` or `remark` for a row that is no member. `name`: number of the column with the names; `width`: how many columns there are. */
export function noMember(cells: readonly string[], name: number, width: number, apart: boolean): 'total' | 'remark' | undefined {
  // most rows have words in other cells
  for (let at = 0; at < cells.length; at++)
    if (at !== name && cells[name]?.trim() && /\p{L}{3}/u.test(cells[at]!) && !/^#|^\p{L}+$/u.test(cells[at]!.trim())) return undefined;
  const first = (cells[name] ?? '').trim() || (cells.find((cell) => cell.trim()) ?? '').trim();
  // most rows are told by how their names begin
  const word = fold(first.replace(/[:=][\d\s.,]*$/, '').replace(counted, ''));
  const others = cells.filter((cell) => cell.trim() && cell.trim() !== first);
  if (totals.has(word))
    return others.every(
      (cell) => typeof numberOf(cell.replace('%', '')) === 'number' || isMistake(cell.trim()) || totals.has(fold(cell)),
    ) &&
      (others.length > 0 || apart || /[:=]\s*\d/.test(first))
      ? 'total'
      : undefined;
  if (others.length || width < 2) return undefined;
  if (page.test(first)) return 'remark';
  if (remark.test(first) && (colon.test(first) || date.test(first) || apart || /^[*†©¹²]/.test(first) || first.length > 30))
    return 'remark';
  return apart && (colon.test(first) || first.length > 60) ? 'remark' : undefined;
}
