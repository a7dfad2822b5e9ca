/** Words of which one thing has but one: each line is a set. */
const SETS = `
  north south east west northern southern eastern western northeast northwest southeast southwest
  left right
  man woman boy girl wife husband son daughter father mother brother sister uncle aunt nephew niece girlfriend boyfriend
  morning afternoon evening night midnight noon dawn
  first second third fourth fifth sixth seventh eighth ninth tenth
  black white red blue green yellow silver gray grey brown
  won lost win lose
  before after
  inside outside
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday
  dead alive injured unhurt
  guilty innocent
  younger older elder
  knife gun pistol rifle revolver shotgun
`
  .trim()
  .split("\n")
  .map((line) => new Set(line.trim().split(" ")));

/** Whether one text has a word of a set where the other has only another of it ('the north bank', 'the south bank'). */
export function excludes(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return SETS.some((set) => {
    const [here, there] = [[...set].filter((word) => a.has(word)), [...set].filter((word) => b.has(word))];
    return here.length > 0 && there.length > 0 && !here.some((word) => b.has(word));
  });
}
