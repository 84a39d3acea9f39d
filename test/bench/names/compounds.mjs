/**
 * Compounds of our languages, each with a part that visitors look for: "fjellhotell: hotell". Written down for the benchmark; nothing is tuned on them.
 *
 * @type {Readonly<Record<string, string>>}
 */
const lists = {
  nb: `fjellhotell:hotell kystrederiet:rederi bokkafeen:kafé sjømat:mat havbrukstjeneste:tjeneste reiselivsbedrift:bedrift fiskebåt:båt
    trevarefabrikk:fabrikk bilverksted:verksted blomsterbutikk:butikk gårdsbakeri:bakeri gårdsysteri:ysteri klatrepark:park
    strikkegarn:garn ullvarefabrikk:ullvare sommerkonsert:konsert byggefirma:firma malermester:mester tannlegekontor:kontor
    frisørsalong:salong kulturhus:hus bygdemuseum:museum idrettshall:hall vintersport:sport skoleskip:skip husflidslag:husflid
    båtutleie:utleie hyttegrend:hytte fiskemottak:mottak lakseoppdrett:oppdrett reinkjøtt:kjøtt multesyltetøy:syltetøy
    skogbruk:bruk jordbærgård:gård ølbryggeri:bryggeri kaffebrenneri:brenneri snekkerverksted:snekker solenergi:energi
    vannkraftverk:kraftverk fraktselskap:selskap turistinformasjon:informasjon opplevelsessenter:senter barnehage:hage
    sykkelutleie:sykkel lydstudio:studio treningssenter:trening trykkeritjeneste:trykkeri hundekjøring:kjøring strandhotell:hotell
    landhandel:handel`,
  da: `badehotel:hotel fiskerøgeri:røgeri gårdbutik:butik bageriforretning:bageri cykelværksted:værksted møbelfabrik:fabrik
    landbrugsskole:skole vinhandel:handel kaffebar:bar strandcafé:café tømrermester:mester blomsterhandler:blomster
    havneplads:plads museumsbutik:museum øbryggeri:bryggeri skibsværft:værft bådudlejning:udlejning sommerhusudlejning:sommerhus
    smykkedesign:design keramikværksted:keramik glaspusteri:pusteri ostemejeri:mejeri slagterforretning:slagter
    grøntsagsgård:gård vindmøllepark:vindmølle solcelleanlæg:anlæg rejsebureau:bureau turistkontor:kontor campingplads:plads
    ferielejlighed:lejlighed kursuscenter:center kulturskole:kultur bogtrykkeri:trykkeri lydproduktion:produktion
    reklamebureau:reklame rengøringsfirma:rengøring vognmandsforretning:vognmand fragtfirma:fragt tangfarm:farm
    muslingefarm:musling honningbod:honning æblemosteri:mosteri landkøkken:køkken fiskerestaurant:restaurant
    sandhavn:havn hestepension:pension planteskole:plante tøjbutik:tøj legetøjsbutik:legetøj oplevelsespark:oplevelse`,
  sv: `fjällhotell:hotell skärgårdsrederi:rederi bokkafé:kafé gårdsmejeri:mejeri fiskrökeri:rökeri skogsbruk:bruk träförädling:förädling
    båtuthyrning:uthyrning cykelverkstad:verkstad möbelfabrik:fabrik blomsterhandel:handel stenugnsbageri:bageri
    ölbryggeri:bryggeri kafferosteri:rosteri glasblåseri:blåseri hembygdsmuseum:museum konsthall:hall friluftsbad:bad
    turistbyrå:byrå reklambyrå:reklam resebyrå:byrå redovisningsbyrå:redovisning städfirma:firma byggmästare:mästare
    snickeriverkstad:snickeri vindkraftverk:kraftverk solenergi:energi vattenrening:rening åkeriföretag:företag
    lantbruksskola:skola ridskola:rid hundpensionat:pensionat vandrarhem:vandrar stugby:stug campingplats:plats
    fiskodling:odling bärodling:bär honungsburk:honung äppelmust:must renkött:kött hjortronsylt:sylt textilstudio:studio
    garnbutik:garn leksaksaffär:leksak barnkläder:kläder smyckesdesign:design ljudproduktion:produktion
    konferensanläggning:konferens upplevelsecenter:upplevelse sandstrand:strand`,
  is: `gistiheimili:heimili fjallahótel:hótel ullarvinnsla:vinnsla fiskvinnsla:fisk bílaverkstæði:verkstæði bókabúð:búð
    kaffihús:hús veitingastaður:staður ferðaþjónusta:þjónusta sundlaug:laug byggðasafn:safn listasafn:list hestaleiga:leiga
    bílaleiga:bíla bátasmiðja:smiðja brugghús:brugg mjólkurbú:mjólkur sauðfjárbú:sauðfjár garðyrkjustöð:garðyrkju
    gróðurhús:gróður laxeldi:eldi saltfiskur:fiskur harðfiskur:fiskur lopapeysa:peysa skartgripagerð:gripagerð
    sápugerð:gerð ostagerð:osta bakaríkaffi:kaffi hvalaskoðun:skoðun jöklaferð:ferð fjallaleiðsögn:leiðsögn
    tjaldsvæði:svæði sumarhús:sumar orlofshús:orlof rafvirki:virki trésmíði:smíði vélsmiðja:smiðja prentsmiðja:prent
    auglýsingastofa:stofa bókhaldsþjónusta:bókhald vatnsvirkjun:virkjun vindorka:orka jarðhiti:hiti skógrækt:rækt
    hundasleði:sleði tónlistarskóli:skóli leikskóli:leik handverkshús:handverk matvælaframleiðsla:framleiðsla landbúnaður:búnaður`,
  et: `õllepruulikoda:pruulikoda merekool:kool külalistemaja:maja maaturism:turism puidutöökoda:töökoda kalatööstus:tööstus
    piimatalu:talu lambatalu:lamba mesilasperekond:pere meekoda:koda leivatehas:tehas kohvikupood:pood raamatukauplus:kauplus
    rahvamaja:rahva talumuuseum:muuseum käsitöökoda:käsitöö klaasikoda:klaas keraamikakoda:keraamika villavabrik:vabrik
    mööblitootja:tootja ehitusettevõte:ettevõte maaettevõte:ettevõte autoteenindus:teenindus jalgrattalaenutus:laenutus
    paadisadam:sadam laevatehas:laeva kalasadam:kala puhkekeskus:keskus terviserada:rada matkajuht:matka ratsakool:ratsa
    koerahotell:hotell rannahotell:hotell lasteaed:aed muusikakool:muusika reklaamibüroo:büroo reisibüroo:reisi
    raamatupidamisbüroo:raamatu trükikoda:trüki tuulepark:park päikeseenergia:energia veepuhastus:puhastus
    metsamajandus:majandus marjakasvatus:kasvatus õunamahl:mahl suitsukala:kala juustukoda:juust kodumaja:kodu maaelu:elu
    harjumaa:maa`,
  lv: `viesnīca:nīca lauksaimniecība:saimniecība mežsaimniecība:saimniecība zivsaimniecība:saimniecība kokapstrāde:apstrāde
    metālapstrāde:metāl piensaimnieks:saimnieks biškopība:kopība lopkopība:kopība augļkopība:augļ dārzkopība:dārz
    amatniecība:niecība autoserviss:serviss autonoma:noma velonoma:velo laivunoma:laivu grāmatnīca:grāmat grāmatvedība:vedība
    namsaimniecība:saimniec būvuzņēmums:uzņēmums mazuzņēmums:uzņēmums būvniecība:būv galdniecība:galdniec kuģubūve:būve
    kuģniecība:kuģ vējdzirnavas:dzirnavas ūdensdzirnavas:ūdens hidroelektrostacija:elektrostacija saulespanelis:panelis
    vējturbīna:turbīna tautasmāksla:māksla daiļamatniecība:amatniecība rokdarbi:darbi siernīca:sier maiznīca:maiz
    alusdarītava:darītava vīndarītava:vīn sulasspiestuve:spiestuve kafejnīca:kafej mūzikskola:skola jūrskola:jūr
    pamatskola:pamat bērnudārzs:dārzs brīvdabas:dabas novadpētniecība:pētniecība zirgkopība:zirg aitkopība:ait
    pirtsnams:pirts ceļojumubirojs:birojs tirdzniecība:tirdz`,
  lt: `žemdirbystė:dirbystė žuvininkystė:žuvinink miškininkystė:miškin bitininkystė:bitinink daržininkystė:darž sodininkystė:sodin
    gyvulininkystė:gyvulin medvežystė:vežystė laivininkystė:laivin laivastatykla:statykla knygrišykla:rišykla autoservisas:servisas
    autonuoma:nuoma dviračiunuoma:nuoma vėjaratis:ratis vandenvietė:vietė elektrodviratis:dviratis hidroelektrinė:elektrinė
    saulėgrąža:grąža stalčiadirbystė:dirbystė odadirbystė:odadirb juvelyrdirbtuvė:dirbtuvė baldadirbys:dirbys
    mėsinė:mėsin pieninė:pien kepyklėlė:kepykl aludarykla:darykla vyndarystė:darystė sūrininkas:sūrin duonkepys:kepys
    medunešis:nešis grikiablynis:blynis žuvienė:žuv silkiagaudis:gaudis krantotvarka:tvarka pajūris:jūris paupys:upys
    užmiestis:miestis kraštotyra:tyra kraštovaizdis:vaizdis tautodailė:dailė liaudiškas:liaud rankdarbiai:darbiai
    keramikadirbtuvė:dirbtuvė muzikmokykla:mokykla jūreivystė:jūreiv vaikdaržis:daržis gamtotyra:tyra kultūrnamis:namis
    turizmocentras:centras`,
  fi: `tunturihotelli:hotelli rantahotelli:hotelli kalasavustamo:savustamo poronliha:liha maatilamatkailu:matkailu mökkivuokraus:vuokraus
    venevuokraamo:vuokraamo pyöräkorjaamo:korjaamo autokorjaamo:korjaamo huonekalutehdas:tehdas kalatehdas:kala leipomokahvila:kahvila
    kirjakauppa:kauppa lahjatavarakauppa:lahja käsityöpaja:paja lasipaja:lasi keramiikkastudio:studio villatehdas:villa
    lankakauppa:lanka pienpanimo:panimo kahvipaahtimo:paahtimo juustola:juusto mehuasema:asema marjatila:tila hunajatila:hunaja
    lammastila:lammas metsänhoito:hoito puutavara:tavara sahalaitos:laitos rakennusliike:liike maalausliike:maalaus
    siivouspalvelu:palvelu tilitoimisto:toimisto mainostoimisto:mainos matkatoimisto:matka painotalo:talo kotimuseo:museo
    taidehalli:halli konserttisali:konsertti musiikkikoulu:koulu ratsastuskoulu:ratsastus päiväkoti:koti uimahalli:uima
    leirintäalue:alue kylpylähotelli:kylpylä aurinkoenergia:energia tuulivoima:voima vesivoimala:voimala kuljetusyritys:yritys
    pohjanmaa:maa`,
};

/** @returns {{ language: string, name: string, part: string }[]} */
export const compounds = () =>
  Object.entries(lists).flatMap(([language, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split(':'))
      .map(([word, part]) => ({ language, name: `${word[0].toUpperCase()}${word.slice(1)} AS`, part })),
  );
