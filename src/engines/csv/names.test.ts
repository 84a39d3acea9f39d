/** Names of countries and languages in cells. */
import { expect } from '@open-wc/testing';
import { countryOf, languageOf } from './names.js';

describe('a country', () => {
  it('is known by its name in our languages, and by codes of two and three letters', () => {
    const named = {
      IS: 'Ísland,Islandi,Island,Iceland,Islande,Islandija,ISL',
      NO: 'Norge,Noreg,Noregur,Norga,Norgga,Norway,Norwegen,Norra,no,NOR',
      DK: 'Danmark,Danmörk,Danmarki,Dánmark,Taani,Dānija,Danija,DNK',
      GL: 'Grønland,Grænland,Kalaallit Nunaat,Greenland,GRL',
      FO: 'Færøerne,Færeyjar,Savalimmiut,Føroyar,FRO',
      SE: 'Sverige,Svíþjóð,Svensketut,Rootsi,SWE',
      FI: 'Finland,Finnland,Suomi,Soome,FIN',
      AX: 'Åland,Álandseyjar,ALA',
      EE: 'Eesti,Eistland,Eesti Vabariik,Republic of Estonia,Igaunija,EST',
      LV: 'Latvija,Lettland,Latvijas Republika,Republic of Latvia,Läti,LVA',
      LT: 'Lietuva,Litháen,Lietuvos Respublika,Republic of Lithuania,Leedu,LTU',
      GB: 'UK,Bretland,England,Skotland,Scotland,Wales,Northern Ireland,Great Britain,Britain,Storbritannien,Suurbritannia,Lielbritānija,Didžioji Britanija,GBR',
      ...{ DE: 'Þýskaland,DEU', PL: 'Pólland,POL', US: 'USA,Bandaríkin,US of A', IE: 'Írland,IRL', CA: 'Kanada,CAN' },
      ...{ RU: 'Rússland,RUS', UA: 'Úkraína,UKR', NL: 'Holland,NLD', FR: 'Frakkland,FRA', ES: 'Spánn,ESP', SJ: 'SJM' },
      ...{ BE: 'BEL', IT: 'ITA', PT: 'PRT', CH: 'CHE', AT: 'AUT', NA: 'NAM', GR: 'EL' },
    };
    for (const [code, names] of Object.entries(named)) for (const name of names.split(',')) expect(countryOf(name), name).to.equal(code);
  });
  it('may be written twice, with its code or its flag', () => {
    for (const cell of ['Norge (NO)', 'Norge [NO]', 'NO - Norge', 'NO – Norge', 'Norge: NO', 'Norge, Norge', 'Norge, Norway, NOR', '🇳🇴', '🇳🇴 Norge'])
      expect(countryOf(cell), cell).to.equal('NO'); // prettier-ignore
  });
  it('is unknown where the cell speaks of none, or of two', () => {
    for (const cell of ['', 'NA', 'na', 'XX', 'EN', 'Norge (SE)', 'Norge (x)', 'Norge / Sverige', '(NO)', 'NO-Norge', 'Norge,NO,NOR,Norway', '🇳🇴🇸🇪', 'Atlantis'])
      expect(countryOf(cell), cell).to.equal(undefined); // prettier-ignore
  });
  it('is found again among many others', () => {
    for (let at = 0; at < 1200; at++) expect(countryOf(`Sted ${at}`)).to.equal(undefined);
    expect([countryOf('Norge'), countryOf('Sted 1'), countryOf('Norge')]).to.deep.equal(['NO', undefined, 'NO']);
  });
});

describe('a language', () => {
  it('is known by its name in our languages', () => {
    const named = {
      is: 'íslenska,islandsk,Icelandic,islandimiusut,is',
      nb: 'norsk,norska,bokmål,norskisut',
      nn: 'nynorsk,nýnorska',
      da: 'dansk,danska,qallunaatut,dk,DK',
      kl: 'kalaallisut,grønlandsk,grænlenska',
      fo: 'færøysk,færeyska',
      sv: 'svenska,sænska',
      fi: 'suomi,finnska,Finnish',
      et: 'eesti,eistneska,estisk',
      lv: 'latviešu,lettneska',
      lt: 'lietuvių,litháíska',
      en: 'English,enska,engelsk,tuluttut,gb,US',
      ...{ de: 'tysk,þýska', fr: 'fransk,franska', es: 'spansk,spænska', it: 'ítalska', pl: 'pólska', ru: 'rússneska' },
      ...{ uk: 'úkraínska', nl: 'hollenska', se: 'samíska', 'nb-NO': 'nb-NO', EN: 'EN', zh: 'zh', 'zh-Hans': 'zh-Hans' },
    };
    for (const [code, names] of Object.entries(named)) for (const name of names.split(',')) expect(languageOf(name), name).to.equal(code);
  });
  it('is unknown where a word names none', () => {
    for (const word of ['', 'e', 'eng', 'prosa', 'constructor', 'en-', 'x-y', 'en GB', '1n', 'xx yy'])
      expect(languageOf(word), word).to.equal(undefined);
  });
});
