const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that say what somebody takes something to be: the marked words after their object are that person's. */
export const NAMING_VERBS =
  words(`call calls called calling consider considers considered considering brand brands branded branding
  label labels labelled labeled labelling labeling deem deems deemed deeming declare declares declared declaring`);

/** Words for what a crowd calls out, before 'of' and the marks. */
export const CRIES = words(`chant chants chanting cry cries shout shouts shouting scream screams slogan slogans`);

/** Words before marks that tell whose the thing in marks is: it is no judgement of another thing. */
export const POSSESSIVES = words(`his her its their our your my 's ’s`);

/** Words after which marks show a name or a term rather than speech. */
export const NAME_SIGNS = words(`such so-called dubbed`);

/** Words before marks that say that a name follows. */
export const GIVEN_NAMES = words(`codenamed code-named nicknamed entitled titled`);
