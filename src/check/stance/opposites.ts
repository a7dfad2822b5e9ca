/** Terms that exclude one another where the rest is the same: each line sets those on its left against those on its right. */
const OPPOSED = `
  work function oper | fail broken malfunct defect
  conced admit acknowledg confirm accept | deni reject refut dismiss disput
  resum restart reopen continu | suspend halt stop close cancel ceas
  agre accept approv pass endors | disagre refus reject declin oppos veto
  support back | oppos condemn criticis
  rise rose increas grow grew gain climb | fall fell drop declin decreas shrink lose lost
  win won | lose lost
  arrest detain jail | free freed releas
  convict | acquit clear
  open reopen | close shut
  succeed | fail
  allow permit | ban forbid prohibit block
  alive surviv | die dead kill
  safe | danger unsaf
`;

const opposites = new Map<string, Set<string>>();
for (const line of OPPOSED.trim().split("\n")) {
  const [left, right] = line.split("|").map((side) => side.trim().split(/\s+/u));
  for (const a of left!) {
    for (const b of right!) {
      opposites.set(a, (opposites.get(a) ?? new Set()).add(b));
      opposites.set(b, (opposites.get(b) ?? new Set()).add(a));
    }
  }
}

const NONE: ReadonlySet<string> = new Set();

/** The terms that a term excludes. */
export const oppositesOf = (term: string): ReadonlySet<string> => opposites.get(term) ?? NONE;
