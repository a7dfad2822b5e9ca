import { phrases, phraseSet } from "./lists.ts";

/** Countries with what their people and things are called (demonyms), and their capital. One line each: country | demonyms | capital. */
const COUNTRY_LINES = `
afghanistan | afghan afghans afghani | kabul
albania | albanian | tirana
algeria | algerian | algiers
angola | angolan | luanda
argentina | argentine argentinian argentinean | buenos aires
armenia | armenian | yerevan
australia | australian aussie | canberra
austria | austrian | vienna
azerbaijan | azerbaijani azeri | baku
bahrain | bahraini | manama
bangladesh | bangladeshi | dhaka
belarus | belarusian belarussian | minsk
belgium | belgian | brussels
benin | beninese | porto-novo
bolivia | bolivian | la paz
bosnia | bosnian | sarajevo
botswana | | gaborone
brazil | brazilian | brasilia
britain | british briton britons brit brits english englishman englishwoman scottish scots welsh | london
bulgaria | bulgarian | sofia
burkina faso | burkinabe | ouagadougou
burundi | burundian | bujumbura
cambodia | cambodian | phnom penh
cameroon | cameroonian | yaounde
canada | canadian | ottawa
chad | chadian | n'djamena
chile | chilean | santiago
china | chinese | beijing
colombia | colombian | bogota
congo | congolese | kinshasa
costa rica | costa rican | san jose
croatia | croatian croat | zagreb
cuba | cuban | havana
cyprus | cypriot | nicosia
czech republic | czech | prague
denmark | danish dane danes | copenhagen
djibouti | djiboutian | djibouti city
dominican republic | dominican | santo domingo
ecuador | ecuadorian ecuadorean | quito
egypt | egyptian | cairo
el salvador | salvadoran | san salvador
eritrea | eritrean | asmara
estonia | estonian | tallinn
ethiopia | ethiopian | addis ababa
fiji | fijian | suva
finland | finnish finn finns | helsinki
france | french frenchman frenchwoman | paris
gabon | gabonese | libreville
gambia | gambian | banjul
georgia | georgian | tbilisi
germany | german | berlin
ghana | ghanaian | accra
greece | greek | athens
guatemala | guatemalan | guatemala city
guinea | guinean | conakry
guyana | guyanese | georgetown
haiti | haitian | port-au-prince
honduras | honduran | tegucigalpa
hungary | hungarian | budapest
iceland | icelandic icelander | reykjavik
india | indian | new delhi
indonesia | indonesian | jakarta
iran | iranian | tehran
iraq | iraqi | baghdad
ireland | irish irishman irishwoman | dublin
israel | israeli | jerusalem
italy | italian | rome
ivory coast | ivorian | yamoussoukro
jamaica | jamaican | kingston
japan | japanese | tokyo
jordan | jordanian | amman
kazakhstan | kazakh kazakhstani | astana
kenya | kenyan | nairobi
kosovo | kosovar | pristina
kuwait | kuwaiti | kuwait city
kyrgyzstan | kyrgyz | bishkek
laos | laotian lao | vientiane
latvia | latvian | riga
lebanon | lebanese | beirut
liberia | liberian | monrovia
libya | libyan | tripoli
lithuania | lithuanian | vilnius
luxembourg | | luxembourg city
macedonia | macedonian | skopje
madagascar | malagasy | antananarivo
malawi | malawian | lilongwe
malaysia | malaysian | kuala lumpur
maldives | maldivian | male
mali | malian | bamako
malta | maltese | valletta
mauritania | mauritanian | nouakchott
mexico | mexican | mexico city
moldova | moldovan | chisinau
mongolia | mongolian | ulaanbaatar
montenegro | montenegrin | podgorica
morocco | moroccan | rabat
mozambique | mozambican | maputo
myanmar | burmese | naypyidaw
namibia | namibian | windhoek
nepal | nepali nepalese | kathmandu
netherlands | dutch dutchman | amsterdam
new zealand | new zealander kiwi | wellington
nicaragua | nicaraguan | managua
niger | nigerien | niamey
nigeria | nigerian | abuja
north korea | north korean | pyongyang
norway | norwegian | oslo
oman | omani | muscat
pakistan | pakistani | islamabad
panama | panamanian | panama city
papua new guinea | | port moresby
paraguay | paraguayan | asuncion
peru | peruvian | lima
philippines | filipino philippine filipinos | manila
poland | polish pole poles | warsaw
portugal | portuguese | lisbon
qatar | qatari | doha
romania | romanian | bucharest
russia | russian | moscow
rwanda | rwandan | kigali
saudi arabia | saudi saudis | riyadh
senegal | senegalese | dakar
serbia | serbian serb serbs | belgrade
sierra leone | sierra leonean | freetown
singapore | singaporean |
slovakia | slovak | bratislava
slovenia | slovenian | ljubljana
somalia | somali somalian | mogadishu
south africa | south african | pretoria
south korea | south korean | seoul
south sudan | south sudanese | juba
soviet union | soviet soviets |
spain | spanish spaniard | madrid
sri lanka | sri lankan | colombo
sudan | sudanese | khartoum
sweden | swedish swede swedes | stockholm
switzerland | swiss | bern
syria | syrian | damascus
taiwan | taiwanese | taipei
tajikistan | tajik | dushanbe
tanzania | tanzanian | dodoma
thailand | thai | bangkok
togo | togolese | lome
tunisia | tunisian | tunis
turkey | turkish turk turks | ankara
turkmenistan | turkmen | ashgabat
uganda | ugandan | kampala
ukraine | ukrainian | kyiv
united arab emirates | emirati | abu dhabi
united states | american americans | washington
uruguay | uruguayan | montevideo
uzbekistan | uzbek | tashkent
vatican | |
venezuela | venezuelan | caracas
vietnam | vietnamese | hanoi
yemen | yemeni | sanaa
zambia | zambian | lusaka
zimbabwe | zimbabwean | harare
palestine | palestinian | ramallah
`;

interface Country {
  readonly name: string;
  readonly demonyms: readonly string[];
  readonly capital: string;
}

const COUNTRY_LIST: readonly Country[] = COUNTRY_LINES.trim()
  .split("\n")
  .map((line) => {
    const [name = "", demonyms = "", capital = ""] = line.split("|").map((part) => part.trim());
    return { name, demonyms: demonyms === "" ? [] : demonyms.split(" "), capital };
  });

/** Demonym, lower case, to its country. Demonyms of two words stand joined by a space. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  COUNTRY_LIST.flatMap(({ name, demonyms }) =>
    demonyms
      .filter((word) => !/^(?:north|south|new|sri|costa|sierra)$/u.test(word))
      .flatMap((word): [string, string][] => [
        [word, name],
        [/(?:s|sh|ese|ch)$/u.test(word) ? word : `${word}s`, name],
      ]),
  ),
);

/** Adjectives of regions, peoples, faiths and parties: capitalised, and no names by themselves. */
export const ADJECTIVES_OF_ORIGIN = phraseSet(`
  european, europeans, asian, asians, african, africans, arab, arabs, arabic, arabian, latin, latino, latinos, hispanic, hispanics, western, eastern, northern, southern, nordic, scandinavian, balkan, caucasian, kurdish, kurd, kurds, kashmiri, tibetan, chechen, basque
  catalan, sicilian, bavarian, texan, texans, californian, new yorker, new yorkers, londoner, londoners, parisian, muscovite, islamic, islamist, islamists, muslim, muslims, christian, christians, catholic, catholics, protestant, protestants, jewish, jew, jews, hindu, hindus, sikh
  sikhs, buddhist, buddhists, sunni, sunnis, shiite, shiites, shia, orthodox, mormon, mormons, evangelical, evangelicals, democratic, democrat, republican, conservative, communist, communists, socialist, socialists
  liberal, liberals, tory, nazi, nazis, marxist, maoist, maoists, kremlinologist, anglo, african-american, african-americans, native, indigenous, caribbean, mediterranean, pacific islander, trans-atlantic, transatlantic, antarctic, arctic, english-language, spanish-language
`);

const COUNTRIES: ReadonlySet<string> = new Set(COUNTRY_LIST.map((country) => country.name));

/** Other ways to name a country, state or city, lower case without full stops, to the name in the list above. */
export const PLACE_ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: "united states",
    usa: "united states",
    "united states of america": "united states",
    america: "united states",
    "the states": "united states",
    uk: "britain",
    "united kingdom": "britain",
    "great britain": "britain",
    uae: "united arab emirates",
    emirates: "united arab emirates",
    drc: "congo",
    "democratic republic of congo": "congo",
    "democratic republic of the congo": "congo",
    burma: "myanmar",
    holland: "netherlands",
    czechia: "czech republic",
    "republic of korea": "south korea",
    dprk: "north korea",
    "people's republic of china": "china",
    mediterranean: "mediterranean sea",
    caribbean: "caribbean sea",
    baltic: "baltic sea",
    adriatic: "adriatic sea",
    aegean: "aegean sea",
    philly: "philadelphia",
    phila: "philadelphia",
    indy: "indianapolis",
    vegas: "las vegas",
    "russian federation": "russia",
    "islamic republic of iran": "iran",
    "islamic republic": "iran",
    "north macedonia": "macedonia",
    "bosnia and herzegovina": "bosnia",
    "bosnia-herzegovina": "bosnia",
    ussr: "soviet union",
    "cote d'ivoire": "ivory coast",
    calif: "california",
    fla: "florida",
    ariz: "arizona",
    colo: "colorado",
    conn: "connecticut",
    ill: "illinois",
    mass: "massachusetts",
    mich: "michigan",
    minn: "minnesota",
    tenn: "tennessee",
    tex: "texas",
    wis: "wisconsin",
    okla: "oklahoma",
    nev: "nevada",
    "washington dc": "washington",
    "new york city": "new york",
    nyc: "new york",
    la: "los angeles",
    kiev: "kyiv",
    "st petersburg": "saint petersburg",
    "st louis": "saint louis",
    odessa: "odesa",
    bombay: "mumbai",
    calcutta: "kolkata",
    "republic of south sudan": "south sudan",
    "kingdom of saudi arabia": "saudi arabia",
    "republic of ireland": "ireland",
    "the netherlands": "netherlands",
    türkiye: "turkey",
    "vatican city": "vatican",
    eswatini: "swaziland",
  }),
);

/** Large cities, states, provinces, regions, seas and mountains, lower case. */
const OTHER_PLACES = phrases(`
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey
  new mexico, new york, new york city, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming, puerto rico, guam, district of columbia
  ala, ariz, ark, calif, colo, conn, fla, ill, ind, kan, mass, mich, minn, neb, nev, okla, ore, pa, tenn, tex, wash, wis
  england, scotland, wales, northern ireland, ontario, quebec, british columbia, alberta, manitoba, saskatchewan, nova scotia, new brunswick, newfoundland, queensland, new south wales, victoria, tasmania, punjab, kashmir, gujarat, maharashtra, kerala, tamil nadu, bihar, assam, uttar pradesh, west bengal, sindh, balochistan, khyber pakhtunkhwa
  bavaria, saxony, catalonia, andalusia, sicily, sardinia, lombardy, tuscany, brittany, normandy, provence, corsica, flanders, wallonia, crimea, donbas, donbass, siberia, chechnya, dagestan, transnistria, abkhazia, south ossetia, kurdistan, tibet, xinjiang, guangdong, sichuan, yunnan, hunan, hong kong, macau, okinawa, hokkaido, honshu, kyushu
  java, sumatra, borneo, kalimantan, sulawesi, bali, papua, mindanao, luzon, darfur, tigray, oromia, puntland, somaliland, zanzibar, biafra, gaza, gaza strip, west bank, golan heights, sinai, galilee, negev, anbar, helmand, kandahar, waziristan
  aberdeen, abidjan, acapulco, adelaide, aden, agra, ahmedabad, albany, albuquerque, aleppo, alexandria, amsterdam, anaheim, anchorage, antwerp, atlanta, auckland, austin, baltimore, bandung, bangalore, barcelona, basel, basra, baton rouge, belfast, benghazi, bengaluru, bergen, bilbao, birmingham, bologna, bombay, bonn, bordeaux, boston, bradford, bremen, brisbane, bristol, bronx, brooklyn
  buffalo, busan, calais, calcutta, calgary, cambridge, cancun, cape town, cardiff, casablanca, charleston, charlotte, chennai, chicago, christchurch, cincinnati, cleveland, cologne, columbus, coventry, dallas, davos, delhi, denver, detroit, donetsk, dortmund, dresden, dubai, durban, dusseldorf, düsseldorf, edinburgh, edmonton, el paso, essen, falluja, fallujah, faisalabad, fort worth, frankfurt, fresno, fukushima, gdansk, geneva, genoa, ghent, glasgow
  goma, gothenburg, granada, guadalajara, guangzhou, hamburg, hanover, hiroshima, ho chi minh city, hollywood, homs, honolulu, houston, hyderabad, idlib, indianapolis, innsbruck, istanbul, izmir, jacksonville, jaipur, jeddah, johannesburg, kaliningrad, kansas city, karachi, kathmandu, kharkiv, kherson, kiev, kobe, kolkata, krakow, kramatorsk, kyoto, lagos, lahore, las vegas, leeds, leicester, leipzig, lille, liverpool, long island, los angeles, louisville, lucknow, luhansk, lviv, lyon
  madras, malaga, manchester, manhattan, maracaibo, marseille, mariupol, mecca, medan, medina, melbourne, memphis, miami, miami beach, milan, milwaukee, minneapolis, mombasa, monterrey, montreal, mosul, mumbai, munich, nagasaki, nagoya, nantes, naples, nashville, new orleans, newark, newcastle, nice, nottingham, nuremberg, oakland, odesa, odessa, oklahoma city, omaha, orlando, osaka, oxford, palermo, palm beach, pasadena, perth, peshawar, philadelphia, phoenix
  pittsburgh, plymouth, portland, porto, portsmouth, providence, pune, queens, quetta, raleigh, rawalpindi, reno, richmond, rio, rio de janeiro, rochester, rostov, rotterdam, sacramento, saint petersburg, st petersburg, salt lake city, salvador, salzburg, san antonio, san diego, san francisco, san juan, sao paulo, são paulo, sapporo, sarasota, seattle, sendai, seville, shanghai, sheffield, shenzhen, southampton, spokane, st louis, st paul, staten island, stockton, strasbourg, stuttgart, surabaya, sydney
  tacoma, tallahassee, tampa, tangier, tel aviv, the hague, hague, tijuana, timbuktu, toledo, toronto, toulouse, trenton, trieste, tucson, tulsa, turin, utrecht, valencia, vancouver, venice, vladivostok, volgograd, washington dc, winnipeg, wuhan, yangon, yokohama, york, zaporizhzhia, zurich, washington d.c, sofia
  europe, asia, africa, north america, south america, latin america, central america, antarctica, oceania, middle east, far east, southeast asia, south asia, central asia, east asia, western europe, eastern europe, central europe, west africa, east africa, north africa, horn of africa, sub-saharan africa, caribbean, scandinavia, balkans, baltics, caucasus
  sahel, sahara, persian gulf, red sea, black sea, baltic sea, north sea, mediterranean, mediterranean sea, caspian sea, south china sea, east china sea, arabian sea, indian ocean, pacific, pacific ocean, atlantic, atlantic ocean, arctic, arctic ocean, gulf of mexico, gulf of aden, strait of hormuz, suez canal, panama canal, english channel, bay of bengal, himalayas, alps, andes, rockies, mount everest, nile, danube, rhine, thames, mekong, ganges, amazon, mississippi river
  silicon valley, wall street, midwest, east coast, west coast, bay area, times square, central park, capitol hill, west, east, north, south, deep south, gulf coast, lower manhattan, heathrow, cape canaveral, guantanamo bay, guantanamo, buckingham palace, westminster, windsor castle, camp david, mar-a-lago
`);

/** All places that are known by name, lower case without full stops. */
export const PLACES: ReadonlySet<string> = new Set([
  ...COUNTRIES,
  ...PLACE_ALIASES.keys(),
  ...COUNTRY_LIST.map((country) => country.capital).filter((capital) => capital !== ""),
  ...OTHER_PLACES,
]);

/** Capital, lower case, to its country; news names a government by either. */
export const CAPITALS: ReadonlyMap<string, string> = new Map(
  COUNTRY_LIST.filter((country) => country.capital !== "").map(({ name, capital }) => [capital, name]),
);

/** Whether a lower-case name without full stops is a country or another way to name one. */
export const isCountry = (name: string): boolean => COUNTRIES.has(PLACE_ALIASES.get(name) ?? name);

/** Points of the compass and the like: with a capital they are places only where something beside them says so ('the West'). */
export const WEAK_PLACES = phraseSet(
  "west, east, north, south, pacific, atlantic, arctic, victoria, nice, male, queens, york, buffalo, phoenix, providence, charlotte, jordan, georgia, chad, israel, austin, orlando, sofia, salvador, reno, essen, stockton, columbus, alexandria, lima, wash, ill, mass, ark, ore, pa, ind, la paz, amazon, essen, medina, kingston, wellington, georgetown, ind, kan, nev, neb, us, male, guinea, san jose, washington, cleveland, houston, rochester, richmond, raleigh, florence, adelaide, chelsea, lyon, perry, rio",
);
