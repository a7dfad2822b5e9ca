import { fromNamed, fromPublished } from "../anchor.ts";
import { reads, type Atom } from "../atoms.ts";
import { DAY_PARTS } from "../data/calendar.ts";
import { calendar, type Match } from "../match.ts";

/** A part of a day whose day stands elsewhere: 'in the morning', 'overnight', 'all night', 'late at night'. */
export function partAt(atoms: readonly Atom[], at: number): Match | null {
  const { lower } = atoms[at]!;
  if (lower === "overnight") return ofDay(at + 1, "NI");
  let i = at;
  if (reads(atoms, at, "all") > 0) i++;
  else if (lower === "the" && /^(?:in|during|by|through|for)$/.test(atoms[at - 1]?.lower ?? "")) i++;
  else return null;
  const word = atoms[i]?.lower ?? "";
  const part = DAY_PARTS.get(word);
  if (!part || word.endsWith("s")) return null;
  return ofDay(i + 1, part);
}

const ofDay = (to: number, part: string): Match =>
  calendar(to, "part of the day", false, (scene) => {
    const near = scene.nearby("day") ?? scene.previousDay();
    const reading = near ? fromNamed(near, near.point) : fromPublished(scene, "day", 0);
    return reading ? { ...reading, part } : "XXXX";
  });
