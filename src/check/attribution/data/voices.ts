const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Persons and bodies beside those whom the analysis of names knows; singular. */
export const PEOPLE = words(`
  people person police prosecution defense defence family families relative parent daughter couple group side critic authority source insider observer onlooker bystander
  police-officer firefighter investigator neighbor neighbour eyewitness commentator pundit scholar academic opponent skeptic sceptic advocate campaigner lobby industry
  staff crew management union opposition coalition cabinet parliament senate congress house lawmaker legislator court jury panel tribunal commission committee council board bench
  watchdog regulator ministry department agency bureau office administration government state country nation city town county district company firm maker airline operator manufacturer
  bank insurer utility developer owner landlord tenant hospital clinic school university college institute church club team federation league association society foundation charity
  organization organisation movement party campaign embassy mission military army navy force troops rebel militia side camp friend colleague co-worker coworker classmate boss chief
  head aide deputy spokesperson representative delegate envoy attorney counsel lawyer judge prosecutor majority minority few public fan viewer reader user customer buyer seller retailer trade trader
  analyst economist strategist investor shareholder lender creditor scientist researcher team expert doctor nurse medic coroner examiner pathologist detective sheriff trooper guard soldier commander general
  resident villager farmer worker employee striker protester demonstrator activist marcher organizer organiser student teacher pupil driver passenger pilot captain sailor survivor victim witness suspect defendant
  plaintiff juror convict inmate man woman boy girl child mother father brother sister son nephew niece uncle aunt cousin widow widower wife husband partner grandson granddaughter grandfather grandmother
  coach player trainer manager referee director producer actor singer author writer editor columnist reporter correspondent journalist biographer historian
`);

/** What bears somebody's words: a subject of 'says', 'has' and 'puts'; singular. */
export const DOCUMENTS = words(`
  report account obituary article story paper newspaper daily weekly tabloid magazine journal station broadcaster channel network outlet website site blog post tweet agency wire dispatch bulletin
  statement release letter memo memorandum email e-mail note document record file filing complaint indictment affidavit lawsuit suit charge petition testimony transcript book memoir biography diary
  study survey poll paper research review analysis assessment audit inquiry investigation inquest finding estimate forecast projection data figure statistic count tally version telling source headline headlines
  columnist reporter correspondent interview documentary column editorial press media footage video log logbook manual guideline textbook registry census warrant ruling opinion verdict evidence feedback autopsy legend lore rumor rumour
`);

/** Outlets, by what they are: what they learn is what they tell. */
export const OUTLETS = words(
  "station paper newspaper broadcaster channel network outlet website agency magazine tabloid blog daily weekly wire reporter journalist correspondent news times post gazette herald tribune press",
);

/** Pronouns and words that stand for persons without a noun. */
export const PRONOUNS = words(
  "he she they one some many others other most few several both all everyone everybody nobody neither each those another someone somebody anyone",
);

/** What is claimed, and not done, where somebody rejects or dismisses it; singular. */
export const CLAIMS = words(`
  claim charge accusation allegation idea suggestion notion report criticism argument rumor rumour theory version account assertion contention complaint concern fear
  speculation comparison evidence finding link blame responsibility
`);

/** What is refused where it is denied. */
export const REFUSED = words(
  "bail access entry permission request motion appeal visa right chance parole application petition asylum service loan coverage admission him her them me us",
);

/** What one is called to, or what is called, where nobody gives a name. */
export const CALLED = words("for on off in up out back home police to at by into over upon around together");

/** Nouns for a number of those who are named behind 'of'. */
export const NUMBERS_OF = words(
  "number group dozen hundred thousand score couple lot majority handful series pair half third quarter rest part host range string one two three four five six bulk crowd",
);

/** What one takes on where one assumes it. */
export const TAKEN_ON = words(
  "control power office post command duty responsibility role leadership name position chair reins burden identity debt",
);

/** What somebody sees who gives a view; singular. */
export const SEEN = words(`
  chance reason need sign danger risk threat hope way point link problem future prospect opportunity evidence sense room cause case advantage parallel pattern role hand motive proof
  possibility potential benefit trend flaw difference connection alternative solution improvement progress justification contradiction injustice
`);
