const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Pronouns and openers with which a content clause without 'that' begins. */
export const SUBJECT_PRONOUNS = words(`he she it they we i you there this these those who`);

/** Words after which a clause of its own begins. */
export const CLAUSE_BREAKS = words(
  `because but which who whom whose when where while although though if unless until since ; :`,
);

/** Words before a reporting verb that say it was not said. */
export const NEGATIONS = words(
  `not n't n’t never cannot neither nor no nobody without didn't wouldn't won't don't doesn't hasn't haven't can't couldn't`,
);

/** Words before 'to' and a reporting verb that say the same. */
export const REFUSALS =
  words(`decline declined declines declining refuse refused refuses refusing unwilling fail failed fails failing unable reluctant
  hesitate hesitated stop stopped short yet`);

/** Words before a word of speech that make a noun of it. */
export const NOUN_SIGNS =
  words(`a an the this that these those his her its their my our your 's ’s some any no such many several of by with about
  over on amid denies denied deny rejected rejects reject dismissed dismisses repeated repeats is are was were there also despite`);

/** Words for who speaks in 'Officials: …', last before the colon of a headline. */
export const HEADLINE_SOURCES =
  words(`report reports source sources official officials police poll study survey expert experts minister ministry
  government lawyer lawyers spokesman spokeswoman spokesperson ambassador president mayor governor senator analyst analysts scientists researchers
  prosecutors prosecutor witnesses witness union army military court judge agency watchdog activists rebels doctors company firm ceo`);

/** Verbs that are finite wherever they stand. */
export const FINITE: ReadonlySet<string> = new Set(
  "is are was were has have had will would can could may might should must did does do 's ’s 're ’re 'll ’ll".split(
    " ",
  ),
);
