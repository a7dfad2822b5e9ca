const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that carry no content of their own, lower case: they never count as shared between two passages. */
export const STOP_WORDS = words(`
  a about above across after again against all also although am among an and another any anybody anyone anything are around as at away
  be became because become been before being below between both but by came can cannot could did do does doing done down during
  each either else even ever every everything few for from further get gets getting go goes going got had has have having he her here
  hers herself him himself his how however i if in into is it its itself just let like made make makes making many may me might mine
  more most much must my myself neither no nor not nothing now of off often on once one only onto or other others our ours ourselves out over own
  per perhaps put quite rather really said same say saying says see seem seemed seems shall she should since so some somebody
  someone something still such take taken tell than that the their theirs them themselves then there these they thing things this those though
  through thus to together told too took toward towards under until up upon us very via was way we well went were what
  whatever when where whether which while who whole whom whose why will with within without would yet you your yours yourself
  's 's n't 're 've 'll 'd 'm 't ca wo ai mr mrs ms dr according accord added adding add
  and/or etc amid amidst per
`);

/** Small numbers in words, lower case, as digits. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, index) => [word, String(index + 2)]),
);

/** Adjectives of places and peoples that no ending tells (as stems), with the place's stem. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  `british:britain briton:britain uk:britain english:england scottish:scotland scot:scotland welsh:wale irish:ireland french:franc dutch:netherland
   danish:denmark swedish:sweden finnish:finland polish:poland spanish:spain turkish:turkei greek:greec swiss:switzerland chines:china
   norwegian:norwai portugues:portug german:germani american:u.s america:u.s usa:u.s afghan:afghanistan pakistani:pakistan uzbek:uzbekistan
   kazakh:kazakhstan tajik:tajikistan filipino:philippin thai:thailand peruvian:peru cypriot:cypru lebanes:lebanon burmes:myanmar burma:myanmar
   argentin:argentina argentinian:argentina brazilian:brazil mexican:mexico canadian:canada belgian:belgium hungarian:hungari italian:itali
   syrian:syria libyan:libya saudi:saudi sudanes:sudan japanes:japan european:europ eu:europ congoles:congo kremlin:russia
   moscow:russia beij:china`
    .trim()
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [from, to] = pair.split(":");
      return [from!, to!];
    }),
);
