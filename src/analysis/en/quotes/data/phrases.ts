const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Pronouns and openers with which a content clause without 'that' begins. */
export const SUBJECT_PRONOUNS = words(`he she it they we i you there this these those who`);

/** Words after which a clause of its own begins. */
export const CLAUSE_BREAKS = words(
  `because but which who whom whose when where while although though if unless until since ; :`,
);
