const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Irregular past forms and participles that differ from the bare verb. */
export const IRREGULAR_PASTS = words(`
  was were had did been said told went gone came became began begun blew blown broke broken brought built bought burnt caught chose chosen crept dealt
  drew drawn drove driven drank drunk ate eaten fell fallen fed felt fought found fled flew flown forgot forgotten forgave froze frozen gave given
  got gotten grew grown hung heard held hid hidden kept knew known laid led left lent lost lay made meant met mistook paid ran rang rose risen rode
  ridden sank saw seen sought sold sent shook shaken shot shone showed shown shrank slept slid sold spent spoke spoken sprang stood stole stolen
  stuck struck swam swept swore sworn taught took taken thought threw thrown tore torn understood undertook underwent upheld withdrew withdrawn won woke
  wore worn wound wrote written overcame overthrew oversaw sued hit put cut set shut quit
`);

/** Words after which 'to' or 'for' leads to something that is to come. */
export const INTENTIONS = words(`
  expected expects expect scheduled schedules schedule due set slated planned plans plan planning agreed agrees agree intends intend intended hopes hope hoped
  aims aim aiming going likely poised ready preparing prepares prepared promised promises vowed vows pledged pledges decided decides bound booked
  wants want wanted hoping supposed about tipped billed timed ordered invited urged called asked
`);

/** Intentions that are often nouns or verbs of another kind: only 'to' after them leads to what is intended. */
export const OFTEN_NOUNS = words(
  "plan plans hope hopes aim aims schedule schedules called asked ordered invited about agree agreed",
);

/** Intentions whose object is what is to come ('planned a march', 'has scheduled talks'). */
export const ARRANGING = words("plan plans planned planning schedule schedules scheduled");

/** Words after an intention that lead to its time or to what is intended. */
export const LEADS = words("for on by in this next later");

/** Present forms that beside a day tell what is to come ('the fair opens on Friday'). */
export const SCHEDULED = words(`
  begins starts ends opens expires resumes reopens meets takes turns leaves departs arrives begin start end open expire resume reopen meet take
`);

/** Forms of 'be' in the present, after which 'to' and a verb tell what is to come. */
export const PRESENT_AUXILIARIES = words("is are am");

/** Auxiliaries that put the verb after them into the past. */
export const PAST_AUXILIARIES = words("had was were has have did");

/** Participles that mostly stand after the noun they belong to. */
export const REDUCED = words("based called named dubbed known titled entitled located aimed designed");

/** Verbs that stand as an aside between commas. */
export const REPORTING = words("said says added told noted explained wrote");
