const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Nouns (lemmas) for people, who are counted as people whatever they are called. */
export const PEOPLE = words(`
  people person man woman child boy girl baby infant teenager youth adult student pupil teacher victim fatality casualty survivor resident villager citizen
  civilian soldier troop fighter militant rebel insurgent gunman attacker terrorist pirate officer policeman guard trooper agent official worker employee
  staff staffer miner doctor nurse patient passenger crew sailor fisherman pilot driver tourist visitor refugee migrant protester demonstrator activist
  supporter voter member lawmaker senator journalist reporter prisoner inmate detainee hostage suspect prosecutor juror lawyer defendant guest customer
  user follower attendee spectator fan player farmer pensioner family_member relative friend colleague expert scientist researcher engineer volunteer
  rescuer firefighter american briton russian chinese german israeli palestinian iranian somali indian syrian iraqi afghan european african ukrainian
  other signatory subscriber viewer mourner worshipper pilgrim settler candidate delegate leader president minister founder director executive owner
  brother sister son daughter kid sibling parent grandchild grandparent personnel
`);

/** Nouns that follow a number and a hyphen and are counted by it ('12-round', '27-member'). */
export const HYPHENED_NOUNS = words(`
  round member page story storey point game seat bed room bedroom man person nation country state vote goal run mile count part volume lap hole car vehicle
  ship boat aircraft plane jet player team judge justice article item step acre hour strong cylinder core rack inning set over match race candidate
  lane wheel passenger unit building home house family bullet shot
`);

/** Nouns after a number and a hyphen that name a model or a manner. */
export const UNCOUNTED_HYPHENED = words(
  `gauge bit way hand star wheel fold time point handed sided calibre caliber digit ply class series type`,
);

/** Nouns that take a number as their label, so that it counts nothing ('page 5', 'flight 302', 'category 4'). */
export const LABELS = words(`
  page chapter section article paragraph figure table room flight route highway interstate channel number numbers no nos version type category phase level
  step grade tier volume vol part unit episode season series class act title resolution bill proposition amendment rule gate pier lane line platform
  terminal court district ward zone area sector block building floor formula model mark apartment apt suite box pobox group pool size age ages aged psalm verse
  game week day hole channel episode seed
`);

/** Labels after which the number is an age. */
export const AGE_LABELS = words(`aged age ages`);

/** Events told by their number in a row ('round two'), which is an ordinal after them. */
export const NUMBERED_EVENTS = words(`round lap set stage match race heat leg inning quarter`);

export const MONTHS = words(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
`);

export const STREETS = words(
  `street st road rd avenue ave lane boulevard blvd drive dr square plaza way highway court crescent terrace parkway`,
);

/** What a number counts no more of: sets of time and fixed phrases after an ordinal ('first place', 'second thoughts'). */
export const ORDINAL_STOPS = words(`
  place lady floor class hand name half person party thing instance minister degree aid world responder amendment century quarter step glance sight reading family
`);

/** Guns and their shells, which have a calibre before them. */
export const GUNS = words(`
  artillery shell shells howitzer howitzers gun guns cannon cannons mortar mortars pistol pistols rifle rifles ammunition caliber calibre rounds gauge handgun revolver
  machine projectile projectiles rocket rockets
`);

/** Words of a contest that is timed from its start, in whose sentence '3:47' is a stretch of time. */
export const CONTEST_WORDS = words(
  `round rounds lap half period quarter inning race bout finish left remaining mark overtime`,
);

export const WEEKDAYS = words(
  `sunday monday tuesday wednesday thursday friday saturday sundays mondays tuesdays wednesdays thursdays fridays saturdays`,
);

/** Bodies and places that are told apart by a number. */
export const NUMBERED_BODIES = words(
  `precinct district division battalion regiment brigade infantry squadron platoon congress ward parallel airborne circuit arrondissement`,
);

/** Works and their parts, which come in series. */
export const INSTALMENTS = words(`movie film book novel instalment installment album chapter volume edition sequel`);
