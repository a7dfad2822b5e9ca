import { oppositesOf } from "../../relation/contradiction/antonyms.ts";

/** Terms that exclude one another in what is reported of things and of speakers, beyond those of the record. */
const OPPOSED = `
  work function oper | fail broken malfunct defect
  conced admit acknowledg confirm accept | deni reject refut dismiss disput
  resum restart reopen | suspend halt stop close cancel
  agre | disagre refus
  complet finish | unfinish
  includ | exclud
`;

const own = new Map<string, Set<string>>();
for (const line of OPPOSED.trim().split("\n")) {
  const [left, right] = line.split("|").map((side) => side.trim().split(/\s+/u));
  for (const a of left!) {
    for (const b of right!) {
      own.set(a, (own.get(a) ?? new Set()).add(b));
      own.set(b, (own.get(b) ?? new Set()).add(a));
    }
  }
}

/** Whether a term excludes one of the others. */
export const excludes = (term: string, others: ReadonlySet<string>): boolean =>
  [oppositesOf(term), own.get(term) ?? []].some((opposites) => [...opposites].some((one) => others.has(one)));
