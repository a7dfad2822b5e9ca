import { phraseSet, wordSet } from "./lists.ts";

/** Words that end, or begin before 'of', the name of a body; lower case. */
export const ORGANISATION_HEADS = wordSet(`
  academy administration agency airline airlines airways alliance army assembly association associates authority bank bancorp board brigade broadcasting brotherhood bureau cabinet caucus center centre chamber church clinic club coalition college command commission committee community
  company conference confederation congress consortium consulate cooperative corporation corps council court courts crescent cross defence defense delegation department directorate division embassy enterprises enterprise exchange faction federation fellowship firm force forces foundation front fund garrison government
  group guard guards guild holdings hospital industries inc initiative institute institution insurance intelligence international judiciary junta labs laboratories laboratory league legion legislature library line lines magazine marines media militia ministry mission motors movement museum mosque navy network networks
  news newspaper observatory office ombudsman opera orchestra organisation organization orthodox panel parliament partners partnership partnerships party patrol petroleum police politburo post press prosecutor prosecutors project program programme publishers radio railway railways records registry reserve review school
  schools secretariat senate seminary service services society soviet squad stores studio studios summit supermarkets survey syndicate synod systems taskforce team technologies technology telecom television theater theatre times trust tribunal tribune troops tv union unit united university ventures watch watchdog works
  co corp ltd llc plc llp gmbh ag nv sa ag bhd pte corp. unicef journal gazette herald chronicle guardian telegraph observer globe sun mirror star gazeta daily weekly wire capital securities pharmaceuticals pharma entertainment pictures energy oil gas electric foods airlines steel wireless communications mobile software computer computers bankers
  athletics fc afc marshals cubs yankees knicks lakers dodgers giants cowboys patriots redskins bulls celtics rangers raiders warriors mets sox wanderers rovers hotspur albion
`);

/** Words that end the name of a place of care; of one such place news prints now one, now another. */
export const CARE_WORDS = wordSet(
  "center centre clinic hospital rehab rehabilitation treatment recovery medical facility",
);

/** Heads of bodies that one is at or in, so that their name without the head may stand behind 'at'. */
export const VENUE_HEADS = wordSet(
  "center centre clinic hospital college university school library museum stadium arena theater theatre airport hotel prison jail rehab",
);

/** Legal forms that end a company's name after a comma or not. */
export const LEGAL_FORMS = wordSet(
  "inc corp co ltd llc plc llp gmbh ag nv sa spa pte bhd corporation incorporated limited company companies",
);

/** Words that end, or begin before 'of' or alone before the name, the name of a place; lower case. */
export const PLACE_HEADS = wordSet(`
  airport archipelago avenue base basin bay beach boulevard bridge building camp canal cape cathedral cemetery channel city cliff coast corridor county creek crossing dam delta desert district dome drive estate falls field fields forest fort gate governorate gulf harbor harbour heights highlands highway hill hills hotel house
  island islands isle isles junction lake lakes lane mall market mountain mountains mount oasis ocean palace park pass peninsula pier place plain plains plaza point port prefecture prison province quarter ranch range reef refuge region reserve ridge ring river road rock sea seas shore sound square stadium station strait straits street summit
  territory tower town township valley village villages volcano wall ward waters wells woods zone state states republic kingdom emirate governorate
`);

/** Generic nouns in lower case that go on with a place's name ('Harlan county', 'Tamsa refugee camp'); with them the name means the same place. */
export const LOWER_PLACE_HEADS = wordSet(`
  province district county city village town state camp island islands region township regency prefecture governorate peninsula valley river mountains mountain municipality suburb neighborhood neighbourhood borough archipelago canton
`);

/** Generic nouns in lower case that go on with a name or demonym to make a body's name ('Ruritanian navy', 'Harlan administration'). */
export const LOWER_BODY_HEADS = wordSet(`
  administration administrations government ministry army navy parliament embassy consulate police military campaign organisation organization agency commission committee council court department university school college hospital authority senate congress cabinet militia
  airline airlines association federation union party bank
`);

/** Nouns that stand between a name and a head of the list above ('Ruritanian foreign ministry', 'Ostian air force', 'Elm Creek school district'). */
export const LOWER_BODY_MIDDLES = wordSet(
  "foreign defense defence interior finance justice health education environment transport oil energy air armed security secret supreme high central national federal state naval coast refugee school prison police disaster geological space atomic nuclear intelligence election trade transition presidential",
);

/** Nouns that make a body's name only after one of the middles ('air force', 'school district', 'coast guard'). */
export const LOWER_BODY_TAILS = wordSet(
  "force forces guard service services district unit ministry agency department court bank command board academy authority council commission organization organisation administration office",
);

/** Words after which 'of' goes on with the name ('Bank of Ostia', 'Gulf of Ruritania'), lower case. */
export const OF_HEADS = wordSet(`
  academy archdiocese army association bank bay board bureau cape cathedral center centre chamber church city college commission committee community commonwealth conference confederation congress convention council court daughters department diocese directorate district duchy duke duchess earl embassy emirate faculty federation fellowship friends gates government governor
  gulf hall head heart house hospital institute institution isle isles joint kingdom king knights league library lord medal ministry minister mount mountain museum office organisation organization palace parliament party people port prince princess province queen republic ring river sea secretariat secretary society sons sovereign state states strait straits
  sultanate supreme survey temple tower tribunal union university village voice war wall world valley bishop archbishop company confederation legion order foundation front coast
`);

/** What names a body by its place or building, and the body's other name; lower case without full stops. */
export const METONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    oscars: "academy awards",
    "academy award": "academy awards",
    "academy awards": "academy awards",
    emmy: "emmy awards",
    emmys: "emmy awards",
    "emmy award": "emmy awards",
    "emmy awards": "emmy awards",
    "primetime emmy": "emmy awards",
    "primetime emmys": "emmy awards",
    "primetime emmy awards": "emmy awards",
    grammys: "grammy awards",
    grammy: "grammy awards",
    "grammy awards": "grammy awards",
    baftas: "bafta awards",
    "bafta awards": "bafta awards",
    tonys: "tony awards",
    "tony awards": "tony awards",
    "golden globe": "golden globes",
    "golden globes": "golden globes",
    "golden globe awards": "golden globes",
    pentagon: "defense department",
    "us defense department": "defense department",
    "department of defense": "defense department",
    "defence department": "defense department",
    "us department of defense": "defense department",
    "10 downing street": "downing street",
    "number 10": "downing street",
    "no 10": "downing street",
    "us state department": "state department",
    "department of state": "state department",
    "foggy bottom": "state department",
    "us justice department": "justice department",
    "department of justice": "justice department",
    "us department of justice": "justice department",
    doj: "justice department",
    "us treasury": "treasury department",
    "us treasury department": "treasury department",
    "department of the treasury": "treasury department",
    "department of homeland security": "homeland security department",
    dhs: "homeland security department",
    "scotland yard": "metropolitan police",
    "federal bureau of investigation": "fbi",
    "central intelligence agency": "cia",
    "national security agency": "nsa",
    "capitol hill": "congress",
    "us congress": "congress",
    "us senate": "senate",
    "us house of representatives": "house of representatives",
    "us supreme court": "supreme court",
    scotus: "supreme court",
    fed: "federal reserve",
    "the fed": "federal reserve",
    "us federal reserve": "federal reserve",
    un: "united nations",
    eu: "european union",
    "north atlantic treaty organization": "nato",
    "north atlantic treaty organisation": "nato",
    "world health organization": "who",
    "world health organisation": "who",
    imf: "international monetary fund",
    ecb: "european central bank",
    iaea: "international atomic energy agency",
    "un security council": "security council",
    "united nations security council": "security council",
    "un general assembly": "general assembly",
    "united nations general assembly": "general assembly",
    unhcr: "un refugee agency",
    "united nations refugee agency": "un refugee agency",
    "united nations high commissioner for refugees": "un refugee agency",
    "united nations children's fund": "unicef",
    afp: "agence france-presse",
    "agence france presse": "agence france-presse",
    "agence-france presse": "agence france-presse",
    ap: "associated press",
    usgs: "us geological survey",
    "united states geological survey": "us geological survey",
    "u s geological survey": "us geological survey",
    gop: "republican party",
    "grand old party": "republican party",
    "tory party": "conservative party",
    tories: "conservative party",
    isis: "islamic state",
    isil: "islamic state",
    "islamic state of iraq and syria": "islamic state",
    "islamic state of iraq and the levant": "islamic state",
    daesh: "islamic state",
    irgc: "islamic revolutionary guard corps",
    labour: "labour party",
    "liberal democrats": "liberal democrats party",
    "liberal democrat": "liberal democrats party",
    "lib dems": "liberal democrats party",
    "lib dem": "liberal democrats party",
    nyt: "new york times",
    wsj: "wall street journal",
    "us marshals": "us marshals service",
    "nhs england": "nhs",
    bundestag: "german parliament",
    "the hague": "hague",
    "us air force": "air force",
    "us navy": "navy",
    "us army": "army",
    "us embassy": "american embassy",
    "united states embassy": "american embassy",
    nasa: "national aeronautics and space administration",
    faa: "federal aviation administration",
    fda: "food and drug administration",
    epa: "environmental protection agency",
    cdc: "centers for disease control and prevention",
    "centers for disease control": "centers for disease control and prevention",
    ntsb: "national transportation safety board",
    sec: "securities and exchange commission",
    ftc: "federal trade commission",
    fcc: "federal communications commission",
    irs: "internal revenue service",
    noaa: "national oceanic and atmospheric administration",
    fema: "federal emergency management agency",
    gm: "general motors",
    ge: "general electric",
    hp: "hewlett-packard",
    ibm: "international business machines",
  }),
);

/** Names of well-known bodies that no head tells, lower case without full stops. */
export const KNOWN_BODIES = phraseSet(`
  white house, kremlin, pentagon, downing street, mossad, hamas, hezbollah, hizbullah, taliban, al-qaeda, al qaeda, al-shabab, al-shabaab, boko haram, isis, isil, houthis, houthi, reuters, bloomberg, twitter, facebook, google, youtube, instagram, whatsapp, telegram, tiktok, apple, microsoft, amazon, intel, nvidia, ibm, oracle, netflix, tesla, boeing, airbus, toyota, honda, nissan, ford, volkswagen, bmw, siemens, samsung, sony, nokia, huawei
  exxon, chevron, shell, bp, walmart, nike, adidas, disney, sinn fein, likud, fatah, knesset, duma, bundestag, bundesbank, interpol, europol, opec, nato, un, eu, fbi, cia, nsa, nasa, unesco, unicef, bbc, cnn, nbc, cbs, abc, msnbc, fox news, pbs, npr, espn, itv, sky news, al jazeera, al arabiya, xinhua, tass, ria novosti, interfax, yonhap, kyodo, antara, pti, ians, afp, ap, dpa, politico, axios, vox, buzzfeed, breitbart, huffington post
  republicans, democrats, conservatives, tories, liberal democrats, liberal democrat, lib dems, supreme court, congress, senate, house of representatives, parliament, european union, united nations, european commission, world bank, wall street journal, new york times, washington post, scotland yard, labour, state department, justice department, red cross, treasury, homeland security, wikipedia, wikileaks, greenpeace, oxfam, amnesty, medecins sans frontieres, farc, eta, ira, pkk, plo, swapo, frelimo, renamo
`);
