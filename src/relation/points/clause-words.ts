const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that open a clause of their own wherever they stand, lower case. */
export const CLAUSE_OPENERS = words(`
  that which who whom whose where when while because after before although though if unless until whereas whether since as
  despite amid following including saying adding killing leaving pending so
`);

/** Words that join clauses, but nouns too: they open a clause only where a verb follows. */
export const JOINERS = words("and but or nor yet");
