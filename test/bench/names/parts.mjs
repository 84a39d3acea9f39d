/** Parts of real names of firms, places and trades in the eight languages, and Swedish and Finnish beside them. */
const list = (text) => text.trim().split(/\s*,\s*/);

/** By language: country, legal forms, [place, region, latitude, longitude], surnames and given names, trades, sentences' words. */
export const languages = {
  nb: {
    country: 'NO',
    forms: list('AS, DA, SA'),
    places: list(
      'Tromsø|Troms, Bodø|Nordland, Ålesund|Møre og Romsdal, Røros|Trøndelag, Å|Nordland, Hønefoss|Buskerud, Lillehammer|Innlandet, Brønnøysund|Nordland, Vardø|Finnmark, Kåfjord|Troms, Svolvær|Nordland, Stjørdal|Trøndelag, Tønsberg|Vestfold, Sør-Varanger|Finnmark, Bærum|Akershus, Ås|Akershus, Førde|Vestland, Haugesund|Rogaland, Kråkerøy|Østfold, Sjøvegan|Troms',
    ),
    people: list(
      'Bjørn, Øyvind, Åse, Kåre, Håkon, Sørensen, Bjørklund, Nygård, Skjærstad, Østby, Ødegård, Åsheim, Lærdal, Grønli, Rødland, Hågensen, Myhre, Solberg, Tjønn, Bråten',
    ),
    trades: list(
      'Fiskeri, Gårdsmat, Sjømat, Bryggeri, Hytteutleie, Bokhandel, Snekkeri, Røykeri, Båtbyggeri, Gjestegård, Kjøkken, Reiseliv, Møbler, Ysteri, Bakeri, Veveri, Rørlegger, Havfiske, Kyststi, Vårkafé',
    ),
    words: list(
      'fersk, fisk, fra, fjorden, vi, lager, ost, på, gården, guidet, tur, i, fjellet, økologisk, mat, og, overnatting, ved, sjøen, håndlaget, ull, for, hele, året, båt, rundt, øya, kurs, møter',
    ),
  },
  da: {
    country: 'DK',
    forms: list('ApS, A/S, I/S'),
    places: list(
      'København|Hovedstaden, Aarhus|Midtjylland, Ærøskøbing|Syddanmark, Rønne|Bornholm, Skørping|Nordjylland, Tårnby|Hovedstaden, Hillerød|Hovedstaden, Løgstør|Nordjylland, Sønderborg|Syddanmark, Næstved|Sjælland, Helsingør|Hovedstaden, Aabenraa|Syddanmark, Brønderslev|Nordjylland, Sæby|Nordjylland, Fåborg|Syddanmark, Køge|Sjælland, Skælskør|Sjælland, Hjørring|Nordjylland, Thisted|Nordjylland, Ribe|Syddanmark',
    ),
    people: list(
      'Jørgensen, Søren, Kjær, Nørgaard, Østergaard, Bæk, Møller, Ågård, Kirkegaard, Lærke, Højgaard, Grønbech, Sørine, Mette, Rasmussen, Damgård, Bjerre, Holm, Vestergaard, Frøslev',
    ),
    trades: list(
      'Bageri, Mejeri, Gårdbutik, Kro, Møbelværksted, Røgeri, Bryghus, Smedje, Gæstgiveri, Væveri, Blomster, Cykler, Værft, Vingård, Hønseri, Keramik, Æblemost, Højskole, Snedkeri, Strandhotel',
    ),
    words: list(
      'frisk, fisk, fra, havnen, vi, laver, øl, på, gården, ture, i, skoven, økologisk, mad, og, overnatning, ved, stranden, håndlavet, uld, til, hele, året, båd, omkring, øen, kurser, møder, rejser',
    ),
  },
  is: {
    country: 'IS',
    forms: list('ehf., hf., sf.'),
    places: list(
      'Reykjavík|Höfuðborgarsvæðið, Seyðisfjörður|Austurland, Þorlákshöfn|Suðurland, Ísafjörður|Vestfirðir, Höfn|Austurland, Húsavík|Norðurland eystra, Stykkishólmur|Vesturland, Borgarnes|Vesturland, Siglufjörður|Norðurland eystra, Þórshöfn|Norðurland eystra, Hafnarfjörður|Höfuðborgarsvæðið, Blönduós|Norðurland vestra, Sauðárkrókur|Norðurland vestra, Vík|Suðurland, Egilsstaðir|Austurland, Súðavík|Vestfirðir, Garðabær|Höfuðborgarsvæðið, Reyðarfjörður|Austurland, Ólafsvík|Vesturland, Þingeyri|Vestfirðir',
    ),
    people: list(
      'Guðrún, Þórður, Ægir, Björk, Sigurður, Jón, Ásgeir, Örn, Ragnheiður, Þorsteinn, Ólafur, Hólmfríður, Kristín, Böðvar, Úlfar, Ýmir, Daði, Margrét, Höskuldur, Friðrik',
    ),
    trades: list(
      'Ferðaþjónusta, Gistiheimili, Útgerð, Bakarí, Hestaleiga, Veitingahús, Brugghús, Fiskvinnsla, Prjónastofa, Bókabúð, Gróðurhús, Smíðar, Hvalaskoðun, Mjólkurbú, Sæferðir, Kaffihús, Ullarvinnsla, Jöklaferðir, Söluskáli, Sútun',
    ),
    words: list(
      'ferskur, fiskur, úr, firðinum, við, gerum, ost, á, bænum, ferðir, um, fjöll, lífrænn, matur, og, gisting, við, sjóinn, handunnin, ull, fyrir, allt, árið, bátur, kringum, eyjuna, námskeið, þjónusta',
    ),
  },
  kl: {
    country: 'GL',
    forms: list('ApS, A/S'),
    places: list(
      'Ilulissat|Avannaata, Nuuk|Sermersooq, Qaqortoq|Kujalleq, Sisimiut|Qeqqata, Maniitsoq|Qeqqata, Uummannaq|Avannaata, Aasiaat|Qeqertalik, Tasiilaq|Sermersooq, Narsaq|Kujalleq, Paamiut|Sermersooq, Qasigiannguit|Qeqertalik, Nanortalik|Kujalleq, Upernavik|Avannaata, Ittoqqortoormiit|Sermersooq, Kangerlussuaq|Qeqqata, Qeqertarsuaq|Qeqertalik, Kangaatsiaq|Qeqertalik, Qaanaaq|Avannaata, Kulusuk|Sermersooq, Oqaatsut|Avannaata',
    ),
    people: list(
      'Aqqaluk, Ivalu, Malik, Pipaluk, Nuka, Inuk, Aviaja, Minik, Paninnguaq, Kunuk, Najaaraq, Qillaq, Tukummeq, Ulloriaq, Arnannguaq, Petersen, Kleist, Lynge, Mølgaard, Fleischer',
    ),
    trades: list(
      'Aalisarneq, Takornariaqarneq, Angallassineq, Imaq, Qimusseq, Neqi, Ammit, Illut, Kaffilerfik, Umiarsuaq, Nanoq, Arfeq, Sermeq, Sanasoq, Piniarneq, Eqaluk, Raajat, Qajaq, Aputi, Inuussutissat',
    ),
    words: list(
      'imaani, aalisakkat, nutaat, angalanerit, sermeq, arferit, takusassat, nunami, inuit, nerisassat, unnuisarfik, qimussernerit, ukioq, tamaat, umiatsiaq, qeqertaq, pikkorissarneq, ataatsimiinneq',
    ),
  },
  et: {
    country: 'EE',
    forms: list('OÜ, AS, MTÜ'),
    places: list(
      'Tallinn|Harju, Tartu|Tartu, Pärnu|Pärnu, Võru|Võru, Käru|Järva, Jõhvi|Ida-Viru, Põltsamaa|Jõgeva, Kärdla|Hiiu, Kuressaare|Saare, Jõgeva|Jõgeva, Rõuge|Võru, Türi|Järva, Põlva|Põlva, Sõmeru|Lääne-Viru, Haapsalu|Lääne, Väike-Maarja|Lääne-Viru, Mõniste|Võru, Häädemeeste|Pärnu, Tõrva|Valga, Märjamaa|Rapla',
    ),
    people: list(
      'Jüri, Ülo, Õie, Mägi, Tõnis, Käspér, Pääsuke, Sõber, Põld, Rüütel, Kõiv, Hänni, Tamm, Saar, Kuusk, Mõttus, Õunapuu, Jõesaar, Vähi, Lääts',
    ),
    trades: list(
      'Käsitöö, Puhkemaja, Õlletehas, Mööbel, Kalandus, Pagaritöökoda, Külalistemaja, Talu, Saun, Mesindus, Puidutöö, Matkad, Kohvik, Mõis, Sepikoda, Villavabrik, Juustukoda, Ratsatalu, Köök, Süsta',
    ),
    words: list(
      'värske, kala, merest, me, teeme, õlut, talus, matkad, metsas, mahe, toit, ja, majutus, mere, ääres, käsitöö, vill, terve, aasta, paat, ümber, saare, kursused, küla, öö, võõrastele, rõõm',
    ),
  },
  lv: {
    country: 'LV',
    forms: list('SIA, AS, IK'),
    places: list(
      'Rīga|Rīga, Liepāja|Kurzeme, Cēsis|Vidzeme, Kuldīga|Kurzeme, Jūrmala|Rīga, Rēzekne|Latgale, Jēkabpils|Zemgale, Līgatne|Vidzeme, Ķegums|Vidzeme, Ķekava|Zemgale, Līvāni|Latgale, Sabile|Kurzeme, Ērgļi|Vidzeme, Mazsalaca|Vidzeme, Preiļi|Latgale, Krāslava|Latgale, Alūksne|Vidzeme, Ainaži|Vidzeme, Pāvilosta|Kurzeme, Valmiera|Vidzeme',
    ),
    people: list(
      'Bērziņš, Ozoliņa, Jānis, Kalniņš, Krūmiņa, Līga, Pētersons, Āboliņš, Ķirsis, Šmits, Žagars, Čakste, Ņikitina, Ilze, Liepiņa, Zariņš, Vītols, Ģertrūde, Strautiņš, Rūta',
    ),
    trades: list(
      'Maiznīca, Alus darītava, Viesu nams, Zvejnieki, Koka mēbeles, Lauku sēta, Pirts, Medus, Keramika, Siera ražotne, Laivu noma, Aušana, Grāmatnīca, Ceļojumi, Kafejnīca, Kalēji, Dārzs, Zirgi, Vējdzirnavas, Ķiršu vīns',
    ),
    words: list(
      'svaigas, zivis, no, jūras, mēs, darām, alu, lauku, ceļojumi, mežā, bioloģisks, ēdiens, un, naktsmītnes, pie, jūras, ar, rokām, vilna, visu, gadu, laiva, ap, salu, kursi, siers, ģimenēm, žāvēti',
    ),
  },
  lt: {
    country: 'LT',
    forms: list('UAB, MB, VšĮ'),
    places: list(
      'Vilnius|Vilniaus, Kaunas|Kauno, Klaipėda|Klaipėdos, Šiauliai|Šiaulių, Panevėžys|Panevėžio, Nida|Klaipėdos, Biržai|Panevėžio, Kėdainiai|Kauno, Telšiai|Telšių, Plungė|Telšių, Ukmergė|Vilniaus, Molėtai|Utenos, Anykščiai|Utenos, Šilutė|Klaipėdos, Mažeikiai|Telšių, Rokiškis|Panevėžio, Birštonas|Kauno, Visaginas|Utenos, Radviliškis|Šiaulių, Varėna|Alytaus',
    ),
    people: list(
      'Žemaitis, Kazlauskienė, Jonaitytė, Šimkus, Ąžuolas, Eglė, Čiurlionis, Vaičiūnas, Rūta, Žukauskas, Petrauskaitė, Įvaras, Dalia, Mažeika, Šarūnas, Baltrušaitis, Kęstutis, Gėlytė, Ūsaitė, Butkus',
    ),
    trades: list(
      'Kepykla, Sodyba, Alaus darykla, Žvejyba, Baldai, Medaus ūkis, Sūrinė, Keramika, Viešbutis, Lino audiniai, Kavinė, Kelionės, Žirgynas, Pirtis, Statyba, Šokoladas, Baidarės, Knygynas, Gėlės, Mėsinė',
    ),
    words: list(
      'šviežia, žuvis, iš, jūros, mes, gaminame, alų, ūkyje, kelionės, miške, ekologiškas, maistas, ir, nakvynė, prie, marių, rankų, darbo, vilna, visus, metus, valtis, aplink, salą, kursai, sūris, šeimoms, ąžuolinis',
    ),
  },
  en: {
    country: 'GB',
    forms: list('Ltd, Co'),
    places: list(
      'Lerwick|Shetland, Kirkwall|Orkney, Stornoway|Highland, Inverness|Highland, Whitby|Yorkshire, Oban|Argyll, Wick|Highland, Ullapool|Highland, Berwick|Northumberland, Mallaig|Highland',
    ),
    people: list('Fraser, Macleod, Thomson, Harcus, Isbister, Rendall, Campbell, Moar, Linklater, Sinclair, Aitken, Drever'),
    trades: list(
      'Bakery, Brewery, Boat Trips, Guesthouse, Woodwork, Pottery, Smokehouse, Weavers, Bookshop, Dairy, Sea Safari, Kitchen, Riding, Wool Mill, Forge, Gin Distillery',
    ),
    words: list(
      'fresh, fish, from, the, fjord, we, make, cheese, on, our, farm, guided, trips, in, mountains, organic, food, and, rooms, by, sea, handmade, wool, all, year, boat, round, island, courses, meetings',
    ),
  },
  sv: {
    country: 'SE',
    forms: list('AB, HB'),
    places: list(
      'Östersund|Jämtland, Luleå|Norrbotten, Umeå|Västerbotten, Malmö|Skåne, Göteborg|Västra Götaland, Örnsköldsvik|Västernorrland, Åre|Jämtland, Växjö|Kronoberg, Älmhult|Kronoberg, Norrtälje|Stockholm, Skellefteå|Västerbotten, Härnösand|Västernorrland',
    ),
    people: list('Åkesson, Björk, Öberg, Sjöström, Lindström, Hägglund, Ångström, Göran, Märta, Nyström, Wallén, Västberg'),
    trades: list('Bageri, Gårdsbutik, Fiskrökeri, Värdshus, Snickeri, Mejeri, Båtvarv, Väveri, Ångbåtar, Älgpark, Bokhandel, Trädgård'),
    words: list(
      'färsk, fisk, från, fjärden, vi, gör, ost, på, gården, guidade, turer, i, fjällen, ekologisk, mat, och, boende, vid, sjön, hantverk, ull, för, hela, året, båt, runt, ön, kurser',
    ),
  },
  fi: {
    country: 'FI',
    forms: list('Oy, Ky'),
    places: list(
      'Jyväskylä|Keski-Suomi, Hämeenlinna|Häme, Pyhäjärvi|Pohjois-Pohjanmaa, Äänekoski|Keski-Suomi, Sodankylä|Lappi, Kittilä|Lappi, Porvoo|Uusimaa, Lappeenranta|Etelä-Karjala, Seinäjoki|Etelä-Pohjanmaa, Ylöjärvi|Pirkanmaa, Mikkeli|Etelä-Savo, Kemijärvi|Lappi',
    ),
    people: list('Mäkinen, Hämäläinen, Väinö, Järvinen, Yrjö, Lähteenmäki, Kärkkäinen, Sääski, Pöyry, Näränen, Työläs, Häkkinen'),
    trades: list('Leipomo, Panimo, Sahat, Matkailu, Kalastus, Käsityö, Mökit, Pororetki, Jäätelö, Huonekalut, Hääpalvelu, Meijeri'),
    words: list(
      'tuore, kala, järvestä, me, teemme, juustoa, tilalla, retket, metsässä, luomu, ruoka, ja, majoitus, meren, äärellä, käsityö, villa, koko, vuoden, vene, saaren, ympäri, kurssit',
    ),
  },
};

export const sectors = list('food, fishery, tourism, crafts, wood, transport, retail, ict, energy, museum, textile, film');
export const roles = list('sme, sme, sme, sme, sme, sme, anchor, research, authority, association');
export const tags = list(
  'organic, handmade, family-run, wheelchair, export, wholesale, seasonal, winter, summer, groups, children, dogs, bicycle, harbour, island, farm-shop, b2b, start-up, certified, local',
);

/** Offers and needs, written as firms do, in several languages. */
export const goods = list(
  'smoked salmon, røkt laks, fersk fisk, bread for breakfast, pagaritooted, rooms for staff, boat transport, båttransport, packaging, pakend, wool yarn, ull garn, web design, bookkeeping, raamatupidamine, logo design, honey, mesi, medus, medaus produktai, cheese, ostur, juust, siers, sūris, meeting rooms, møterom, guides in English, translation, timber, puit, koka dėlės, furniture, storage, cold store, kjølelager, delivery van, photographs, video, seats for groups, sauna, beer, øl, õlu, alus, apple juice, seaweed, tang, dog sledge tours, hundeslede, ice cream',
);
