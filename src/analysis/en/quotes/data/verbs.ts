const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Verbs of speech that stand beside a quotation or take a content clause ('said', 'warned that'); base forms. */
export const CLAUSE_VERBS = words(`
  say tell add note announce argue claim state explain declare insist warn acknowledge conclude recall promise pledge vow stress reiterate
  confirm quip joke remark comment testify admit predict contend assert maintain emphasize emphasise underline underscore report
  reply respond answer write tweet retweet post blog repeat concede allege indicate suggest reveal disclose imply hint signal
  counter retort caution advise inform assure remind notify brief complain lament boast brag gush muse exclaim shout scream yell cry
  whisper mutter murmur sigh observe mention proclaim deny rule order recommend propose demand urge ask inquire enquire question
  wonder estimate forecast project calculate cite describe opine surmise postulate speculate theorize theorise agree continue begin
  conclude summarize summarise specify clarify elaborate interject chime deadpan sneer scoff fume thunder rail vent plead beg
  protest object rejoin volunteer venture offer confide confess profess swear affirm attest certify reaffirm reassure relate recount narrate
  point read go put pronounce dismiss text email e-mail telegraph cable broadcast
  convey communicate tout hail denounce condemn slam blast criticize criticise accuse praise
  threaten
`);

/** Verbs whose infinitive is what was said ('pledged to rebuild'). */
export const SELF_VERBS = words(`pledge vow promise threaten offer swear ask demand propose undertake`);

/** Verbs that report a demand on another ('urged the council to act'). */
export const REQUEST_VERBS = words(`
  urge ask tell order beg implore exhort call instruct request advise encourage press direct warn remind invite plead lobby petition
  appeal command caution counsel beseech entreat
`);

/** Verbs after which marked words are a name given to something ('called it “…”'). */
export const NAMING_VERBS =
  words(`call describe dub brand term label deem characterize characterise denounce dismiss blast slam hail praise
  condemn criticize criticise accuse reject mock deride decry tout portray liken refer welcome attack bemoan lambast lambaste bash rip talk speak`);

/** Irregular forms: base, third person, past, past participle (where it differs), present participle. */
export const IRREGULAR: readonly (readonly string[])[] = [
  words("say says said saying"),
  words("tell tells told telling"),
  words("write writes wrote written writing"),
  words("swear swears swore sworn swearing"),
  words("begin begins began begun beginning"),
  words("read reads read reading"),
  words("go goes went gone going"),
  words("put puts put putting"),
  words("admit admits admitted admitting"),
  words("quip quips quipped quipping"),
  words("brag brags bragged bragging"),
  words("plead pleads pleaded pled pleading"),
  words("beg begs begged begging"),
  words("cry cries cried crying"),
  words("broadcast broadcasts broadcast broadcasting"),
  words("signal signals signaled signalled signaling signalling"),
  words("label labels labeled labelled labeling labelling"),
  words("rip rips ripped ripping"),
  words("slam slams slammed slamming"),
  words("dub dubs dubbed dubbing"),
  words("speak speaks spoke spoken speaking"),
  words("refer refers referred referring"),
  words("beseech beseeches beseeched besought beseeching"),
];

/** Nouns of speech whose content may be a clause ('the claim that', 'a warning that'). */
export const SPEECH_NOUNS = words(`
  claim claims statement statements assertion assertions accusation accusations allegation allegations warning warnings announcement announcements
  suggestion suggestions admission insistence contention argument arguments promise promises pledge pledges vow vows threat threats report reports
  declaration comment comments remark remarks complaint complaints denial prediction predictions assurance assurances revelation revelations
  call calls demand demands acknowledgment acknowledgement confirmation rumor rumors rumour rumours testimony word words message charge charges
  notion
`);

/** Words that may stand between a speaker and the verb. */
export const BETWEEN = new Set(
  words(`
  has have had is was are were be been being will would could can may might should must do does did not n't n’t
  also later then again once repeatedly reportedly allegedly recently previously already earlier still just only even never ever always often
  now himself herself themselves itself further famously publicly privately quickly immediately initially subsequently consistently specifically
  to all both soon simply flatly openly explicitly strongly vehemently further angrily bluntly
`),
);

/** Verbs after which a gerund is what was said ('denied taking part'). */
export const GERUND_VERBS = new Set(
  words(`deny report admit recall mention suggest recommend propose acknowledge confess describe relate advise`),
);

/** Verbs that stand beside quotations or things; they take no clause of content without 'that'. */
export const THING_VERBS = new Set(
  words(`condemn criticize criticise accuse praise blast slam dismiss denounce hail tout convey describe put go read begin continue
  cite relate brief answer thunder rail vent protest object communicate broadcast dub brand call label deem mock deride decry portray liken
  refer welcome attack bemoan lambast lambaste bash rip talk speak characterize characterise respond reply comment recommend`),
);

/** Verbs whose clause without 'that' is a question ('asked whether'). */
export const QUESTION_VERBS = new Set(words(`ask question wonder inquire enquire`));

/** Words of speech whose noun takes an infinitive as its content ('the pledge to rebuild'). */
export const PROMISES = new Set(words(`pledge promise vow threat pledges promises vows threats threaten`));

/** Verbs that a thing without a voice may stand before ('it implies that'): then nobody speaks. */
export const SHOWING_VERBS = new Set(
  words(`imply suggest indicate signal reveal confirm underline underscore emphasize emphasise reaffirm`),
);

/** Words that report speech and hardly anything else; lemmas, and the kind of a cue that has none. */
export const ASSERTING_WORDS = new Set([
  "according",
  ...words(`say tell add write ask reply respond note report announce argue tweet explain declare claim state insist warn acknowledge
  conclude recall promise pledge vow stress reiterate deny confirm quip joke remark comment testify admit predict urge contend`),
]);
