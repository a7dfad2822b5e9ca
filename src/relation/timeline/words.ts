const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Lemmas of words that tell of no event of their own: they never show that two passages speak of the same one. */
export const PALE_WORDS = words(`
  be have do say tell add state note report announce accord confirm get go come make take give see know think want need use find look seem appear become
  call-for expect schedule plan set due slate hope aim intend agree decide promise vow pledge prepare start begin end continue include involve follow
  hold place happen occur time day week month year hour minute morning afternoon evening night today tomorrow yesterday tonight weekend quarter
  people person man woman thing way part number lot kind case fact matter issue official spokesman spokeswoman source statement reporter news
  first second third last next new old other more most many much same such own late early also still just only even
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  mr mrs ms dr president minister prime leader
`);

/** Words before 'to' that announce something. */
export const ANNOUNCING = words("expected scheduled slated due set");

/** Words that move the word after them into the future, in doubt or before the event. */
export const AHEAD = words(
  "will would 'll to may might could should can if whether planned upcoming scheduled expected proposed possible potential future next ahead before until possible not n't never no without",
);

/** Lemmas and forms that tell that something announced was given up or put off. */
export const CALLED_OFF = words(
  "cancel cancelled canceled cancels postpone postponed postpones scrap scrapped shelve shelved abandoned delayed rescheduled aborted",
);

/** Words that make the time after them the end or the beginning of a stretch. */
export const LIMITS = /\b(?:until|till|through|since)\s+(?:the\s+)?$/iu;

/** Auxiliaries that 'not' after them makes into a report of what did not come. */
export const DID_NOT = words("has have had did was were");

/** Past forms of 'be', after which 'to' or 'due to' tells what was to come. */
export const WAS = words("was were been");
