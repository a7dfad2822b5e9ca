const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across after again against all also although am among an and another any anybody anyone anything are around as at away
  be became because become been before being below between both but by came can cannot could did do does doing done down during
  each either else even ever every everything few for from further get gets getting go goes going got had has have having he her here
  hers herself him himself his how however i if in into is it its itself just let like made make makes making may me might mine
  more most much must my myself no nor not nothing now of off often on once one only onto or other others our ours ourselves out over own
  per perhaps put quite rather really said same say saying says see she should since so some somebody
  someone something still such take taken than that the their theirs them themselves then there these they thing things this those though
  through thus to together too took toward towards under until up upon us very via was way we well went were what
  when where whether which while who whole whom whose why will with within without would yet you your yours yourself
  's 's n't 're 've 'll 'd 'm 't ca wo ai mr mrs ms dr according amid tell told add added monday tuesday wednesday thursday friday saturday sunday`
    .trim()
    .split(/\s+/u),
);

/** Whether an English word (lower case) carries no content of its own. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);
