const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Verbs by which somebody says something, whatever stands behind them; base forms, as all lists here. */
export const SAYING = words(`
  say tell claim allege assert contend insist explain remark testify recount relate concede acknowledge confess
  caution predict forecast imply hint announce disclose opine retort quip lament complain joke speculate theorize theorise surmise
  postulate reiterate emphasize emphasise stress underline underscore pledge vow promise threaten swear warn urge advise recommend
  admit dispute refute rebut reveal mention note remind quote cite tweet suggest propose profess proclaim
  interject muse exclaim rejoin confide certify attest affirm reaffirm aver assure inform deny confirm
  report describe clarify elaborate specify indicate brag grumble marvel scoff gripe hypothesize hypothesise posit deplore bemoan decry signal
`);

/** Verbs by which somebody thinks or feels that something is so; whoever does must be a person or a body. */
export const THINKING = words(`
  think believe guess suppose assume presume reckon suspect fear hope expect doubt wonder worry estimate imagine
  recall remember reminisce deem foresee anticipate envision envisage
`);

/** Verbs by which somebody judges another: that somebody does so is a statement with its source. */
export const JUDGING = words(`
  accuse blame criticize criticise condemn denounce praise credit fault mock hail slam blast lambast lambaste deride liken compare attribute ascribe
  portray characterize characterise label brand laud applaud chide rebuke berate castigate ridicule commend salute lampoon
`);

/** Verbs that say something only with a clause or with marked words behind them, or where they are put in ('…, she added.'). */
export const WITH_CLAUSE = words(`
  feel demand add continue agree rule question answer show find hold declare state charge learn hear understand know realize realise
  discover determine establish ask shout cry yell scream whisper repeat order command warn blog post text email boast figure maintain respond reply
  comment argue protest object write counter warrant conclude observe note remark reason rail volunteer plead point read
`);

/** Of those, the verbs that give a source only where who learned it is one itself, or where they are put in. */
export const COMING_TO_KNOW = words(
  "learn hear understand know realize realise discover decide determine establish find hold show rule",
);

/** Verbs that are hearsay or open where nobody is named who does it ('is said to', 'was thought to'). */
export const HEARSAY = words(`
  say believe think report allege claim understand rumor rumour suspect fear estimate expect presume assume accuse consider regard
  deem describe perceive speculate reckon identify project predict forecast depict portray characterize characterise anticipate call label
`);

/** Of those, the ones that need an infinitive, a clause or 'as' behind them to be so ('was reported to have', not 'was reported on Monday'). */
export const HEARSAY_WITH = words(
  "report call understand describe say claim regard label identify predict project depict portray characterize characterise",
);

/** Verbs by which a source sets a number or a name. */
export const SETTING = words("put set place give");

/** Verbs that give a name or a kind to what they have as object. */
export const NAMING = words(
  "call name list count describe identify see view rank rate term label dub brand consider judge class define treat know",
);

/** Verbs by which a thing may show something: only who or what bears words says something by them. */
export const SHOWING = words(
  "suggest indicate imply confirm reveal underline underscore note signal stress emphasize emphasise announce",
);

/** Participles with which a clause goes on that tells what its subject says ('…, saying that'). */
export const GOING_ON = words(`
  say claim argue allege insist warn add note explain assert contend declare accuse blame cite quote describe deny suggest predict promise vow fear hope complain state reveal announce
  report believe expect call boast pledge emphasize emphasise stress reckon guess remark observe conclude recall concede admit acknowledge dispute criticize criticise condemn praise denounce
`);

/** Verbs that tell whose word it is where it is said who does it ('described by neighbours as'). */
export const DONE_BY = words(`
  say describe call name identify cite quote report allege claim deny dispute reject blame accuse confirm estimate believe think fear suspect criticize criticise condemn praise hail see regard consider
  view predict forecast dismiss denounce reckon tell announce reveal disclose characterize characterise dub label expect
`);

/** What stands behind a verb of saying where it is a deed: 'testified in court', 'contends with floods'. */
export const DEEDS: ReadonlyMap<string, RegExp> = new Map([
  ["testify", /^(?:in|against|at|before|for|on|as|under|twice|again)$/u],
  ["contend", /^(?:with|for)$/u],
  ["relate", /^to$/u],
  ["confide", /^in$/u],
  ["complain", /^to$/u],
  ["joke", /^(?:with|around)$/u],
  ["speculate", /^(?:on|in)$/u],
  ["report", /^(?:to|for|from|at|on|back|in|directly)$/u],
  ["swear", /^(?:in|at)$/u],
  ["admit", /^(?:him|her|them)$/u],
  ["remind", /^(?:him|her|them|us|the|a|many|some)$/u],
  ["inform", /^(?:him|her|them|us|the|a|many|some|his|their)$/u],
  ["assure", /^(?:him|her|them|us|the|a|many|some|his|their)$/u],
]);
