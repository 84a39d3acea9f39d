/**
 * What managers write above their columns. Per field: the languages in the order of `headingLanguages`, parted by bars; the words of one language parted by
 * commas, the one for our own exports first. How they are spelled (accents, capitals, spaces, signs) makes no difference.
 */
export const headingLanguages = ['en', 'nb', 'da', 'is', 'kl', 'et', 'lv', 'lt'] as const;

/** Fields by their path in a member. */
export const headings: Readonly<Record<string, string>> = {
  id: 'ID,Member ID,Key,Slug,No|ID,Medlemsnummer,Nr,Nøkkel|ID,Medlemsnummer,Nr,Nøgle|ID,Auðkenni,Númer,Kennitala|ID,Normu|ID,Tunnus,Kood|ID,Identifikators,Kods,Nr|ID,Kodas,Identifikatorius,Nr',
  name: 'Name,Company,Company name,Firm,Member,Organisation,Organization,Business,Title|Navn,Firma,Firmanavn,Bedrift,Bedriftsnavn,Medlem,Organisasjon,Virksomhet,Selskap|Navn,Firma,Firmanavn,Virksomhed,Medlem,Organisation,Selskab|Nafn,Heiti,Fyrirtæki,Nafn fyrirtækis,Félagi,Aðili|Ateq,Aqqa,Suliffeqarfik,Suliffik,Ilaasortaq|Nimi,Ettevõte,Ettevõtte nimi,Firma,Liige,Organisatsioon|Nosaukums,Uzņēmums,Uzņēmuma nosaukums,Biedrs,Vārds,Organizācija|Pavadinimas,Įmonė,Įmonės pavadinimas,Narys,Vardas,Organizacija',
  role: 'Role,Kind,Member type|Rolle,Medlemstype|Rolle,Medlemstype|Hlutverk,Tegund aðila|Inissisimaffik|Roll,Liikme tüüp|Loma,Biedra veids|Vaidmuo,Nario tipas',
  sectors:
    'Sectors,Sector,Trade,Industry,Category,Categories,Branch|Bransjer,Bransje,Næring,Sektor,Sektorer,Kategori,Fagområde|Brancher,Branche,Erhverv,Sektor,Sektorer,Kategori|Atvinnugreinar,Atvinnugrein,Grein,Geiri,Geirar,Flokkur,Flokkar,Starfsemi|Inuussutissarsiutit,Inuussutissarsiut,Suliassaqarfik|Valdkonnad,Valdkond,Tegevusala,Tegevusalad,Sektor,Kategooria|Nozares,Nozare,Joma,Kategorija,Sektors|Sektoriai,Sektorius,Šaka,Sritis,Veiklos sritis,Kategorija',
  tagline:
    'Tagline,Slogan,Short description,In short,Summary|Slagord,Kort beskrivelse,Kort om,Ingress|Slogan,Kort beskrivelse,Kort om,Resumé|Slagorð,Stutt lýsing,Í stuttu máli|Naatsumik|Tunnuslause,Lühikirjeldus,Lühidalt,Loosung|Īss apraksts,Sauklis,Īsumā,Devīze|Trumpas aprašymas,Šūkis,Trumpai',
  description:
    'Description,About,About us,Text,Information|Beskrivelse,Om oss,Om,Tekst,Omtale|Beskrivelse,Om os,Om,Tekst|Lýsing,Um okkur,Um fyrirtækið,Texti|Nassuiaat,Allaaserineqarnera,Oqaasertai|Kirjeldus,Tutvustus,Meist,Tekst|Apraksts,Par mums,Teksts|Aprašymas,Apie mus,Apie,Tekstas',
  'location.address':
    'Address,Street,Street address|Adresse,Gateadresse,Besøksadresse,Gate|Adresse,Gade,Vej,Vejnavn|Heimilisfang,Heimili,Gata,Aðsetur|Najugaq,Aqqusineq|Aadress,Tänav|Adrese,Iela|Adresas,Gatvė',
  'location.postalCode':
    'Postal code,Postcode,Zip,Zip code|Postnummer,Postnr|Postnummer,Postnr|Póstnúmer,Póstnr|Postnummeri,Allakkerivik normua|Postiindeks,Sihtnumber,Indeks|Pasta indekss,Indekss|Pašto kodas,Pašto indeksas',
  'location.city':
    'Town,City,Place,Village,Location|Sted,Poststed,By,Tettsted|By,Sted,Bynavn|Staður,Bær,Þéttbýli,Póststöð|Illoqarfik,Nunaqarfik,Sumiiffik|Linn,Asula,Koht,Küla|Pilsēta,Vieta,Ciems|Miestas,Vieta,Vietovė,Kaimas',
  'location.municipality':
    'Municipality|Kommune|Kommune|Sveitarfélag,Hreppur|Kommuni,Kommunia|Vald,Omavalitsus|Novads,Pašvaldība|Savivaldybė,Rajonas',
  'location.region':
    'Region,County,Area,State|Region,Fylke,Landsdel,Område|Region,Landsdel,Område|Landshluti,Hérað,Svæði,Landsvæði|Nunap immikkoortua,Sineriak|Maakond,Piirkond,Regioon|Reģions,Apgabals,Rajons|Regionas,Apskritis',
  'location.country': 'Country|Land|Land|Land,Ríki|Nuna|Riik,Maa|Valsts|Šalis,Valstybė',
  'location.lat':
    'Latitude,Lat,Y|Breddegrad,Bredde,Lat,Nord|Breddegrad,Bredde,Lat|Breiddargráða,Breidd,Lat|Lat|Laiuskraad,Laius,Lat|Platums,Ģeogrāfiskais platums,Lat|Platuma,Lat',
  'location.lon':
    'Longitude,Lon,Lng,Long,X|Lengdegrad,Lengde,Lon,Øst|Længdegrad,Længde,Lon|Lengdargráða,Lengd,Lon|Lon|Pikkuskraad,Pikkus,Lon|Garums,Ģeogrāfiskais garums,Lon|Ilguma,Lon',
  'location.point':
    'Coordinates,GPS,Position,Lat/lon|Koordinater,GPS,Posisjon|Koordinater,GPS,Position|Hnit,GPS hnit,Staðsetning|Koordinatit|Koordinaadid,GPS|Koordinātas,GPS|Koordinatės,GPS',
  languages: 'Languages,Language,Languages spoken|Språk|Sprog|Tungumál,Mál|Oqaatsit|Keeled,Keel,Keelteoskus|Valodas,Valoda|Kalbos,Kalba',
  tags: 'Tags,Keywords|Stikkord,Emneord,Nøkkelord,Merker|Nøgleord,Emneord,Stikord,Mærker|Efnisorð,Lykilorð,Merki|Oqaatsit pingaarnerit|Märksõnad,Sildid|Atslēgvārdi,Birkas,Tagi|Raktažodžiai,Žymos',
  offers:
    'Offers,Products,Services,Products and services,We offer|Tilbyr,Tilbud,Produkter,Tjenester,Produkter og tjenester|Tilbyder,Tilbud,Produkter,Ydelser,Produkter og ydelser|Býður,Í boði,Vörur,Þjónusta,Vörur og þjónusta|Neqeroorutit,Neqeroorut|Pakub,Pakume,Tooted,Teenused,Tooted ja teenused|Piedāvā,Piedāvājums,Produkti,Pakalpojumi|Siūlo,Siūlome,Produktai,Paslaugos,Pasiūla',
  needs:
    'Needs,Looking for,We need,Wants|Behov,Trenger,Søker,Ønsker|Behov,Søger,Mangler,Ønsker|Þarfir,Vantar,Leitar að,Óskar eftir|Pisariaqartitat,Ujarlerpoq|Vajab,Vajadused,Otsib|Vajadzības,Meklē,Vajag|Poreikiai,Ieško,Reikia',
  website:
    'Website,Web,Web site,Homepage,URL,Web page,WWW,Link|Nettside,Nettsted,Hjemmeside,Webside,Web,Lenke|Hjemmeside,Websted,Website,Webside,Link|Vefsíða,Vefur,Heimasíða,Veffang,Slóð|Nittartagaq,Quppersagaq|Koduleht,Veebileht,Veeb,Kodulehekülg|Mājaslapa,Tīmekļa vietne,Vietne,Mājas lapa|Svetainė,Tinklalapis,Interneto svetainė,Internetas',
  email:
    'Email,E-mail,Mail,Email address|E-post,Epost,E-postadresse,Mail,Epostadresse|E-mail,Mail,Mailadresse,E-post|Netfang,Tölvupóstur,Tölvupóstfang,Póstfang|E-maili,Maili|E-post,Meil,E-posti aadress,E-mail|E-pasts,Epasts,E-pasta adrese|El. paštas,Paštas,E. paštas,Elektroninis paštas',
  phone:
    'Phone,Telephone,Tel,Phone number,Mobile|Telefon,Tlf,Telefonnummer,Mobil,Mobiltelefon|Telefon,Tlf,Telefonnummer,Mobil|Sími,Símanúmer,Farsími,GSM|Oqarasuaat,Oqarasuaatip normua,Telefoni|Telefon,Tel,Mobiil,Telefoninumber|Tālrunis,Telefons,Tālruņa numurs,Mobilais|Telefonas,Tel,Telefono numeris,Mobilusis',
  contact:
    'Contact,Contact person|Kontakt,Kontaktperson|Kontakt,Kontaktperson|Tengiliður,Forsvarsmaður|Attaveqaat,Saaffigisassaq|Kontakt,Kontaktisik|Kontaktpersona,Kontakts|Kontaktinis asmuo,Kontaktas,Kontaktai',
  social:
    'Social media,Social networks,Social|Sosiale medier,SoMe|Sociale medier,SoMe|Samfélagsmiðlar|Sociale medier|Sotsiaalmeedia|Sociālie tīkli|Socialiniai tinklai',
  'logo.src': 'Logo|Logo|Logo|Merki fyrirtækis,Lógó,Logo|Ilisarnaat|Logo|Logotips,Logo|Logotipas,Logo',
  'image.src':
    'Picture,Image,Photo|Bilde,Foto|Billede,Foto|Mynd,Ljósmynd|Assi,Assilissaq|Pilt,Foto|Attēls,Bilde,Foto|Nuotrauka,Paveikslėlis',
  founded:
    'Founded,Established,Year founded|Stiftet,Grunnlagt,Etablert,Stiftelsesår|Stiftet,Grundlagt,Etableret|Stofnað,Stofnár|Pilersinneqarfia|Asutatud,Asutamisaasta|Dibināts,Dibināšanas gads|Įkurta,Įkūrimo metai',
  joined:
    'Joined,Member since,Year joined|Medlem siden,Innmeldt,Ble med|Medlem siden,Indmeldt|Gekk í,Félagi síðan,Aðild síðan|Ilaasortaalernera|Liitunud,Liige alates|Pievienojies,Biedrs kopš|Prisijungė,Narys nuo',
  members:
    'Members,Number of members|Antall medlemmer,Medlemmer|Antal medlemmer,Medlemmer|Fjöldi félaga,Fjöldi aðila|Ilaasortat amerlassusaat|Liikmeid,Liikmete arv|Biedru skaits|Narių skaičius',
  book: 'Book,Book of Business,BoB|Bok,Book of Business|Bog,Book of Business|Bók,Bob|Atuagaq|Raamat|Grāmata|Knyga',
  loyalty:
    'Loyalty programmes,Loyalty programme,Loyalty,In the loyalty programme|Lojalitetsprogram,Fordelsprogram,Med i lojalitetsprogram|Loyalitetsprogram,Fordelsprogram,Med i loyalitetsprogram|Vildarkerfi,Í vildarkerfi,Tryggðarkerfi|Loyaliteti|Püsikliendiprogramm,Lojaalsusprogramm|Lojalitātes programma|Lojalumo programa',
};

/**
 * Headings beside those: of address books (Google Contacts, Outlook), of public registers, and parts of a field. `given`, `family`: names of a person (`familyFirst`: both in one column); `firm`: of
 * the firm, where "name" is that person's; `postal`: postal code and town; `reach`: telephone or mail; `profile:…`: a network.
 */
export const further: Readonly<Record<string, string>> = {
  given:
    'First name,Fornafn,Given name,Forename,Fornavn,Fornavne,Förnamn,Eesnimi,Vārds (personas),Personas vārds,Asmens vardas,Skírnarnafn,Eiginnafn,Etunimi',
  family: 'Last name,Family name,Surname,Etternavn,Efternavn,Efternamn,Perekonnanimi,Perenimi,Uzvārds,Pavardė,Eftirnafn,Kenninafn,Sukunimi',
  firm: 'billing_company,Organization Name,Organisation Name,Company or organisation',
  name: 'post_title,display_name,Nafn félags,Nafn félagsins,Heiti félags,Namn,Företag,Företagsnamn,Yritys,Yrityksen nimi,Fyritøka,Virksomhetsnavn,Virksomhedsnavn,Foretaksnavn,Ärinimi,Juriidiline nimi,Juridinis asmuo,Juridiskā persona,Bedriftens navn,Navn på bedrift,Navn på virksomhed,Hvad hedder virksomheden,Hva heter bedriften',
  'location.address':
    'billing_address_1,Vejnavn og husnr,Adress,Gatuadress,Osoite,Katuosoite,Bústaður,Forretningsadresse,Postadresse,Postadress,Business Street,Street Address 1,Address line 1,Adresselinje 1,Juridiskā adrese,Buveinės adresas,Buveinė,Lögheimili,Póstfang heimili,ads_normaliseeritud_taisaadress,asukoht_ettevotja_aadressis,Aadressi rida',
  'location.postalCode':
    'Postal / Zip code,Index,indeks_ettevotja_aadressis,Business Postal Code,Postinumero,Postkod,Poststed nummer,Pasto indeksas,PLZ',
  'location.city':
    'Ort,Stad,Postort,Kaupunki,Postitoimipaikka,Bygd,Postdistrikt,Business City,Locality,Pilsēta vai novads,Miestas ar kaimas',
  'location.municipality': 'Kommun,Kunta,Kommuna,Kommunenavn,Kommunens navn',
  'location.region': 'Län,Landskap,Maakunta,Amt,Business State,Pagasts',
  'location.country': 'Maa,Country/Region,Country / Region,Business Country/Region,Land/region,Country name',
  website:
    'Web Page,Hemsida,Webbplats,Verkkosivu,Kotisivu,Verkkosivusto,Heimasída,Nettadresse,Webadresse,Webadresse (URL),Vefslóð,Website address,Site,Www-aadress',
  email: 'E-mail Address,E-mail 1,E-postadress,Sähköposti,Sähköpostiosoite,Teldupostur,T-postur,Epost-aadress,Meiliaadress,El pastas',
  phone:
    'Business Phone,Mobile Phone,Primary Phone,Company Main Phone,Telefonnr,Tlf nr,Tlfnr,Mobilnr,Mobilnummer,Telefonnummer mobil,Puhelin,Puhelinnumero,Matkapuhelin,Telefonnumer,Fartelefon,Mobiilinumber,Mobiltelefon nummer,Mob,Tel nr,Tālr,Mob. tel,Mob. telefonas',
  sectors:
    'Naeringskode,Næringskode 1,Branchetekst,Hovedbranche,Hovedbranche tekst,Bransch,Toimiala,Yrki,Põhitegevusala,Darbības nozare,Ekonominės veiklos rūšis',
  joined:
    'Medlem sedan,Innmeldingsdato,Indmeldelsesdato,Inngangsdato,Liitumiskuupäev,Liitumise aeg,Iestāšanās datums,Įstojimo data,Joined on,Date joined,Membership since,Aðild frá',
  founded:
    'Stiftelsesdato,Stiftelsesår,Registreringsdato i enhetsregisteret,Grundad,Perustettu,Registreeritud,Stofndagur,Reģistrēts,Įregistravimo data',
  tagline: 'post_excerpt',
  description: 'post_content,Beskrivning,Kuvaus,Lýsing á fyrirtæki',
  postal:
    'Postnr og by,Postnr/by,Postnr og sted,Postnr/sted,Postnr. by,Postnrby,Postnummer og by,Postnummer og poststed,Póstnúmer og staður,Postiindeks ja linn',
  'profile:facebook': 'Facebook,Facebook-side,Facebook page',
  'profile:instagram': 'Instagram,Insta',
  'profile:linkedin': 'LinkedIn,LinkedIn-side',
  'profile:x': 'Twitter,X (Twitter)',
  'profile:tiktok': 'TikTok',
  'profile:youtube': 'YouTube',
};

/** Fields that only our own exports give a column to; its heading is the path. */
export const byPath = ['logo.alt', 'logo.width', 'logo.height', 'image.alt', 'image.width', 'image.height'] as const;

/** The roles of members, in the same languages. */
export const roles: Readonly<Record<string, string>> = {
  sme: 'SME,Firm,Company,Small firm,Member|SMB,Bedrift,Firma,Medlem,Medlemsbedrift|SMV,Virksomhed,Firma,Medlem|Fyrirtæki,Smáfyrirtæki,Lítið fyrirtæki|Suliffeqarfik|VKE,Ettevõte,Firma|MVU,Uzņēmums|MVĮ,SVV,Įmonė',
  anchor:
    'Anchor company,Anchor|Ankerbedrift,Lokomotiv|Ankervirksomhed,Lokomotiv|Kjölfestufyrirtæki,Kjölfesta|Suliffeqarfik pingaarneq|Ankurettevõte|Enkuruzņēmums|Pagrindinė įmonė,Inkarinė įmonė',
  research:
    'Research and education,Research,University,Education,School|Forskning og utdanning,Forskning,Universitet,Utdanning,Skole,FoU|Forskning og uddannelse,Forskning,Universitet,Uddannelse,Skole|Rannsóknir og menntun,Rannsóknir,Háskóli,Menntun,Skóli|Ilisimatusarneq,Ilinniarfik|Teadus ja haridus,Teadusasutus,Ülikool,Haridus,Kool,Teadus|Pētniecība un izglītība,Pētniecība,Universitāte,Izglītība,Skola|Mokslas ir studijos,Mokslas,Universitetas,Mokykla,Tyrimai',
  authority:
    'Public authority,Authority,Public,Municipality|Offentlig myndighet,Myndighet,Offentlig,Kommune|Offentlig myndighed,Myndighed,Offentlig,Kommune|Opinber aðili,Hið opinbera,Stjórnvald,Sveitarfélag|Pisortat,Kommuni|Ametiasutus,Avalik sektor,Omavalitsus|Valsts iestāde,Iestāde,Pašvaldība|Valdžios institucija,Viešoji įstaiga,Savivaldybė',
  association:
    'Trade association,Association|Bransjeforening,Forening,Organisasjon|Brancheforening,Forening|Samtök,Félagasamtök,Hagsmunasamtök|Peqatigiiffik|Erialaliit,Liit,Ühing|Asociācija,Biedrība,Nozares asociācija|Asociacija,Verslo asociacija',
  manager:
    'Cluster manager,Manager|Klyngeleder,Leder|Klyngeleder,Leder|Klasastjóri,Stjórnandi|Aqutsisoq|Klastri juht,Juht|Klastera vadītājs,Vadītājs|Klasterio koordinatorius,Vadovas',
  cluster: 'Cluster|Klynge|Klynge|Klasi|Klynge|Klaster|Klasteris|Klasteris',
};
