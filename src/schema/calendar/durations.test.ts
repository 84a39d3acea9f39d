import { expect } from '@open-wc/testing';
import { checklistReader } from '../../formats/checklist/read.js';
import { readChecklistPreview } from '../../formats/checklist/preview.js';

const read = (repeat: unknown) => {
  const item = { id: 'a', title: 'A', repeat };
  const json = { kind: 'checklist', version: 1, id: 'x', title: 'X', groups: [{ id: 'g', title: 'G', items: [item] }] };
  const { document, findings } = checklistReader(json);
  const early = readChecklistPreview(json);
  return { repeat: document!.groups![0]!.items![0]!.repeat, told: findings.map(({ code }) => code), early };
};

describe('after how long something comes again', () => {
  const spans: Readonly<Record<string, string>> = {
    P1Y: 'yearly|annually|every year|once a year|each year|Årlig|årligt|hvert år|én gang i året|en gang om året|årligen|varje år|árlega|á hverju ári|einu sinni á ári|iga-aastaselt|igal aastal|kord aastas|katru gadu|reizi gadā|ik gadu|kasmet|kartą per metus|kiekvienais metais|vuosittain|kerran vuodessa|joka vuosi|1 year|1 år|1 ár|p1y|1Y|ukiut tamaasa|1 gang i året|1 gang pr. år|1x year|at least once a year|minst én gang i året',
    P1M: 'monthly|every month|once a month|månedlig|månedligt|hver måned|varje månad|månadsvis|mánaðarlega|í hverjum mánuði|igakuiselt|kord kuus|iga kuu|katru mēnesi|reizi mēnesī|kas mėnesį|kartą per mėnesį|kuukausittain|kerran kuussa|1 mnd|1 md.|qaammatit tamaasa|12 times a year|12 ganger i året',
    P3M: 'quarterly|every quarter|every 3 months|every three months|kvartalsvis|hvert kvartal|hver tredje måned|hver 3. måned|fire ganger i året|4 gange om året|ársfjórðungslega|á þriggja mánaða fresti|kord kvartalis|kvartaalselt|iga 3 kuu tagant|reizi ceturksnī|ik ceturksni|kartą per ketvirtį|kas ketvirtį|neljännesvuosittain|4 times a year|3 måneder',
    P6M: 'every 6 months|every six months|half-yearly|twice a year|semi-annually|halvårlig|halvårligt|hvert halvår|to ganger i året|2 gange om året|hver sjette måned|två gånger om året|tvisvar á ári|á sex mánaða fresti|á 6 mánaða fresti|kaks korda aastas|kord poolaastas|divreiz gadā|reizi pusgadā|du kartus per metus|kas pusmetį|kas pusę metų|kahdesti vuodessa|6 mnd|6 mdr.|6 kuud|6 mėn.|6 kk|half a year|kuuden kuukauden välein',
    P1W: 'weekly|every week|once a week|ukentlig|ugentligt|hver uke|hver uge|varje vecka|vikulega|kord nädalas|iga nädal|katru nedēļu|reizi nedēļā|kas savaitę|kartą per savaitę|viikoittain|kerran viikossa|1 week',
    P2W: 'every two weeks|every other week|fortnightly|every second week|annenhver uke|hver anden uge|hver annen uke|varannan vecka|aðra hverja viku|á tveggja vikna fresti|üle nädala|katru otro nedēļu|kas dvi savaites|kas antrą savaitę|joka toinen viikko|2 weeks|hver 2. uke|twice a month|to ganger i måneden',
    P2Y: 'every two years|every other year|every second year|hvert annet år|annethvert år|hvert andet år|vartannat år|annað hvert ár|á tveggja ára fresti|üle aasta|iga kahe aasta tagant|kas dvejus metus|kas 2 metus|joka toinen vuosi|kahden vuoden välein|2 år|biennial|katru otro gadu|reizi divos gados',
    P3Y: 'every three years|hvert tredje år|hvert 3. år|á þriggja ára fresti|iga kolme aasta tagant|kas trejus metus|kolmen vuoden välein',
    P5Y: 'every 5 years|hvert femte år|vart femte år|á fimm ára fresti|iga viie aasta tagant|kas penkerius metus|reizi piecos gados|viiden vuoden välein|every fifth year',
    P1D: 'daily|every day|hver dag|daglig|dagligen|daglega|iga päev|katru dienu|kasdien|päivittäin|ullut tamaasa',
  };

  it('is read in words of all our languages', () => {
    for (const [span, words] of Object.entries(spans))
      for (const written of words.split('|')) expect(read(written), written).to.deep.include({ repeat: span, told: [] });
    for (const [written, span] of [
      ['12 months', 'P12M'],
      ['kas tris mėnesius', 'P3M'],
      ['14 days', 'P14D'],
      ['P1Y6M', 'P1Y6M'],
      ['p6m', 'P6M'],
      ['999 days', 'P999D'],
      [' Fortnightly ', 'P2W'],
      ['üle kuu', 'P2M'],
      ['three times a year', 'P4M'],
      ['6 times a year', 'P2M'],
      ['3 times a quarter', 'P1M'],
      ['4 times a month', 'P1W'],
      ['once a day', 'P1D'],
    ] as const)
      expect(read(written).repeat, written).to.equal(span);
  });

  it('is told where it is no span, or may be two', () => {
    for (const written of 'biannual|biannually|bi-weekly|bimonthly|sometimes|never|once|aldri|1-2 years|1.5 years|1,5 år|halvannet år|when needed|ved behov|every few months|12|every|2 or 3 times a year|5 times a month|0 months|every year or two|hvert år i mai|every summer|not monthly|ikke årlig|iga|not fortnightly|fortnightly in summer|not biennial|biennially in May|mitte üle kuu|üle kuu mais|2 3 months|two 3 months|3 two months|once a week each month|half a month|2 half years|1000 days|p1|pyearly|1/2 year|1 - 2 years'.split(
      '|',
    ))
      expect(read(written), written).to.deep.include({ repeat: undefined, told: ['bad-value'] });
    expect(read(12).told).to.deep.equal(['bad-value']);
  });

  it('waits for the whole document where it is in words', () => {
    expect(read('yearly').early).to.equal(null);
    expect(read('P1Y').early!.groups![0]!.items![0]!.repeat).to.equal('P1Y');
  });
});
