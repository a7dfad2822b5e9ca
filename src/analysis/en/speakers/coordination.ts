import type { NameKind } from "../../../model/name.ts";
import type { ArticleSpeaker } from "../../../model/quote.ts";
import { contains, type Range } from "../../../model/span.ts";
import type { Scene } from "./scene.ts";

/** What may stand between two of several speakers: a comma, 'and', with a role in lower case before the next name. */
const BETWEEN = /^(?:,|,?\s+(?:and|&))\s+(?:the\s+)?(?:\p{Ll}[\p{L}-]*\s+){0,3}$/u;
const LAST = /\b(?:and|&)\s/u;

/** 'Jan Holm and Petra Lind', 'producers Holm and Lind': all of them speak; null where the words name fewer than two side by side. */
export function coordinatedSpeakers(scene: Scene, source: Range): ArticleSpeaker | null {
  const { text } = scene.layout;
  const inside = scene.namesIn(source);
  const names = inside.filter(
    (name) =>
      !inside.some((other) => other !== name && contains(other, name)) &&
      !/^['’]/u.test(text.slice(name.end, name.end + 1)),
  );
  const last = names.at(-1);
  if (!last || !/^(?:,|$)/u.test(text.slice(last.end, source.end).trim())) return null;
  let from = names.length - 1;
  while (from > 0) {
    const gap = text.slice(names[from - 1]!.end, names[from]!.start);
    if (!BETWEEN.test(gap) || (from === names.length - 1 && !LAST.test(gap))) break;
    if (!isAlike(names[from - 1]!.kind, last.kind)) break;
    from--;
  }
  const together = [...new Set(names.slice(from).map((name) => name.bearer))];
  const before = text.slice(source.start, names[from]!.start);
  if (together.length < 2 || /\b(?:of|for|in|from|at|to|with|by|on|near|between|as)\s/iu.test(before)) return null;
  const bearers = together.map((bearer) => scene.named.bearers[bearer]!.name);
  return { name: joined(bearers), together };
}

/** A person does not speak side by side with a body. */
const isAlike = (a: NameKind, b: NameKind): boolean =>
  a === "other" || b === "other" || (a === "person") === (b === "person");

/** 'A', 'A and B', 'A, B and C'. */
function joined(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)!}`;
}
