const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that turn a clause into its contrary, lower case. */
export const NEGATIONS = words(
  `not n't never no none neither nor nobody nothing nowhere cannot without hardly scarcely unlikely impossible untrue false
   baseless unfounded`,
);

/** Lemmas of verbs whose object did not happen or is said not to be so. */
export const FAILURES = words(`fail refuse decline refrain`);

/** Lemmas of verbs and nouns by which someone says that something is not so. */
export const DENIALS = words(`deny refute rebut denial disavow disclaim`);

/** Lemmas of verbs that deny the words they report, but do other things too ('dismissed the coach'). */
export const REPORTED_DENIALS = words(`deny refute rebut denial disavow disclaim reject dismiss dispute`);

/** Words that open a condition. */
export const CONDITIONS = words(`if unless whether suppose provided should`);

/** Auxiliaries of what may be. */
export const POSSIBILITIES = words(`could may might can ca would`);

/** Auxiliaries of what is to come. */
export const FUTURES = words(`will 'll shall`);

/** Words that a 'to' follows when something is planned ('set to', 'expected to'), lower case. */
export const PLANS = words(
  `expected set scheduled due slated poised likely planned planning plans plan intends intend intended intending aims aim aiming
   going hopes hope hoping vows vowed vow pledged pledges promised promises agreed agrees preparing prepares ready bound about
   agreement decision proposal bid wants want`,
);

/** Words that open a clause of circumstance, lower case. */
export const SUBORDINATORS = words(
  `after before when while because although though as since until if unless whereas once despite whenever`,
);

/** Pronouns and adverbs that open a relative clause after a comma. */
export const RELATIVES = words(`who which whose whom where`);

export const CONJUNCTIONS = words(`and but or yet so`);
