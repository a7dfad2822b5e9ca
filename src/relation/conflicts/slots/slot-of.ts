import type { Token } from "../../../model/analysis.ts";
import type { FigureExpression } from "../../../model/figure.ts";
import type { Entities } from "../../entities/gather-entities.ts";
import { GROWING, TOLLS } from "../../measures/growing.ts";
import type { Profile } from "../../measures/profile.ts";
import { termOf } from "../../points/terms.ts";
import type { Story } from "../../relation.ts";
import { OF_PLAY } from "../of-play.ts";
import { kinOf } from "../kin.ts";

/**
 * What a figure fills that has one value only, so that another value elsewhere contradicts it. `key` names the slot and, where it can be told,
 * whose it is.
 */
export interface Slot {
  readonly kind:
    | "aboard"
    | "age"
    | "children"
    | "extent"
    | "distance"
    | "magnitude"
    | "inhabitants"
    | "jobs"
    | "lasting"
    | "times"
    | "shots"
    | "object"
    | "penalty"
    | "make"
    | "past toll";
  readonly key: string;
}

/** How many words may stand between a figure and the word that makes its slot. */
const REACH = 5;
/** Verbs whose measure is how far or how deep something went, once. */
const EXTENTS = new Set(
  "fall plunge drop tumble plummet sink drift drag travel walk swim sail climb rise stretch span cover".split(" "),
);
/** Verbs of being hurt so many times, by the name of the act. */
const HURT: ReadonlyMap<string, string> = new Map([
  ...["shoot", "shot", "hit", "strike", "enter", "pierce"].map((verb) => [verb, "shoot"] as const),
  ...["stab", "slash", "bite", "kick", "punch"].map((verb) => [verb, verb] as const),
]);
const PARENTS = new Set("mother father parent mum mom dad grandmother grandfather".split(" "));
const OWNERS = new Set(["her", "his", "their"]);
const SHOTS = new Set(["shot", "bullet", "round", "gunshot"]);
const FIRING = new Set("fire spray let unleash unload discharge squeeze shoot".split(" "));
/** Verbs of which nobody has one object only. */
const LIGHT = new Set(
  "be have do make take give get say see include add need want use say tell show find know bring hold keep spend serve average play".split(
    " ",
  ),
);
const MODIFIERS = new Set(
  "total of about some around at least more most than over nearly almost as many up to only just all another additional exactly".split(
    " ",
  ),
);
const BULLETS = new Set(["bullet", "gunshot"]);
/** Nouns for people that tell nothing more of them; empty where the number stands alone. */
const ANYONE = new Set([
  "",
  "people",
  "person",
  "man",
  "woman",
  "child",
  "victim",
  "civilian",
  "soldier",
  "dead",
  "life",
  "resident",
]);
const JOBS = new Set(["job", "position", "post"]);
const CUTTING = new Set("lose loss cost cut go axe slash shed affect redundant redundancy eliminate".split(" "));
const TERMS: ReadonlyMap<string, string> = new Map([
  ["sentence", "prison"],
  ["jail", "prison"],
  ["imprison", "prison"],
]);
const OTHER_TERMS = new Set(
  "reduced original suspended up maximum minimum additional another served face faces".split(" "),
);
const PAYMENTS: ReadonlyMap<string, string> = new Map([
  ["fine", "fine"],
  ["bail", "bail"],
  ["bond", "bail"],
  ["ransom", "ransom"],
]);
/** Words by which a sentence gives the toll of one of several places, or of several together. */
const SCOPES = new Set("alone countries nations province region across elsewhere worldwide".split(" "));
/** Words behind a number that make it a part of a greater one. */
const PARTITIVE = /^(?:of|other|others|more|additional|further|another)$/u;
const LASTINGS = new Set("last feel shake sense rattle sway rock rumble".split(" "));
const CALIBRES = new Set("caliber calibre gauge bore".split(" "));
const AFTERSHOCK = /^(?:aftershocks?|foreshocks?|second|another|previous|earlier|later|last|stronger|weaker|smaller)$/u;

/** The slot that a figure fills, from the words around it; undefined where it may have many values. */
export function slotOf(
  { story, entities }: { readonly story: Story; readonly entities: Entities },
  article: number,
  figure: FigureExpression,
  profile: Profile,
): Slot | undefined {
  const { tokens, sentences } = story[article]!.analysis;
  const sentence = sentences[profile.sentence];
  if (!sentence) return undefined;
  const inside = tokens.slice(sentence.from, sentence.to);
  const at = inside.findIndex((token) => token.end > figure.start);
  const last = inside.findLastIndex((token) => token.start < figure.end);
  const before = inside.slice(Math.max(0, at - REACH), Math.max(0, at)).toReversed();
  const after = inside.slice(last + 1, last + 1 + REACH);
  return (
    ageSlot(story, entities, article, figure) ??
    penalty(figure, before) ??
    measured(figure, before, after, inside) ??
    counted(figure, { before, after, inside }, profile)
  );
}

/** Whose age a figure is: of the person whose name stands right before it or within what it qualifies. */
function ageSlot(story: Story, entities: Entities, article: number, figure: FigureExpression): Slot | undefined {
  if (figure.kind !== "age") return undefined;
  const { names, text } = story[article]!.analysis;
  const near = names.find((name) => {
    if (name.kind !== "person") return false;
    if (name.end <= figure.start) return /^, (?:aged |who is |now )?$/u.test(text.slice(name.end, figure.start));
    if (figure.of) return name.start < figure.of.end && figure.of.start < name.end;
    return /^ (?:\p{L}+ )?$/u.test(text.slice(figure.end, name.start)) && name.start >= figure.end;
  });
  const entity = near && entities.of(article, near.bearer);
  return entity && { kind: "age", key: `age of ${entity.id}` };
}

/** How long somebody is to be in prison, what somebody is fined, and the bail. */
function penalty({ kind, unit }: FigureExpression, before: readonly Token[]): Slot | undefined {
  const long = kind === "duration" && (unit === "year" || unit === "month");
  const words: ReadonlyMap<string, string> | undefined = long ? TERMS : kind === "money" ? PAYMENTS : undefined;
  const word = before.find(({ lemma }) => words?.has(lemma));
  const key = word && words?.get(word.lemma);
  return key === undefined || before.some(({ lower }) => OTHER_TERMS.has(lower)) ? undefined : { kind: "penalty", key };
}

function measured(
  { kind, unit }: FigureExpression,
  before: readonly Token[],
  after: readonly Token[],
  inside: readonly Token[],
): Slot | undefined {
  const isScaled = [...before, ...after].some(({ lemma }) => lemma === "magnitude" || lemma === "richter");
  if (unit === "magnitude" || (kind === "count" && isScaled))
    return inside.some(({ lower }) => AFTERSHOCK.test(lower)) ? undefined : { kind: "magnitude", key: "magnitude" };
  if (kind === "duration") {
    const verb = before.find(({ tag }) => tag === "VERB") ?? inside.find(({ lemma }) => LASTINGS.has(lemma));
    const brief = unit === "second" || unit === "minute";
    return brief && verb && LASTINGS.has(verb.lemma) ? { kind: "lasting", key: "lasting" } : undefined;
  }
  if (kind !== "measurement") return undefined;
  const verb = before.find(({ lemma, lower }) => EXTENTS.has(lemma) || EXTENTS.has(lower.replace(/ing$/u, "")));
  if (verb) return { kind: "extent", key: `extent of ${verb.lemma.replace(/ing$/u, "")}` };
  const link = after.findIndex(({ lower }) => lower === "from" || lower === "of");
  const place = link < 0 ? undefined : after.slice(link + 1).find(({ tag }) => tag === "PROPN");
  return place && { kind: "distance", key: `distance from ${place.lower}` };
}

function counted(
  { kind, slot, unit }: FigureExpression,
  { before, after, inside }: Record<"before" | "after" | "inside", readonly Token[]>,
  profile: Profile,
): Slot | undefined {
  if (kind !== "count" || PARTITIVE.test(after[0]?.lower ?? "")) return undefined;
  const calibre = after.find(({ lemma }) => CALIBRES.has(lemma));
  if (calibre) return { kind: "make", key: `${calibre.lemma} of ${slot[0] ?? ""}` };
  const around = [...before, ...after];
  const isAboard = after.some(
    ({ lower }, i) => lower === "aboard" || (lower === "board" && after[i - 1]?.lower === "on"),
  );
  if (isAboard || (slot[0] === "passenger" && after[1]?.lower === "and" && after[2]?.lower === "crew"))
    return profile.people ? { kind: "aboard", key: "aboard" } : undefined;
  if (JOBS.has(slot[0] ?? "") && around.some(({ lemma }) => CUTTING.has(lemma))) return { kind: "jobs", key: "jobs" };
  if (SHOTS.has(slot[0] ?? "") && around.some(({ lemma }) => FIRING.has(lemma))) return { kind: "shots", key: "shots" };
  if (unit === "time" || BULLETS.has(slot[0] ?? "")) {
    const verb = (unit === "time" ? before : around).find(({ lemma }) => HURT.has(lemma));
    return verb && { kind: "times", key: `times ${HURT.get(verb.lemma)}` };
  }
  if (before[0]?.lower === "of" && PARENTS.has(before[1]?.lemma ?? "")) return { kind: "children", key: "children" };
  if (slot[0] === "child" && OWNERS.has(before[0]?.lower ?? "")) return { kind: "children", key: "children" };
  const home = before.findIndex(({ lower }) => lower === "home");
  const population = before.some(({ lower }) => lower === "population");
  const residents = slot.includes("resident") || slot.includes("inhabitant");
  if (population || residents || (home >= 0 && before[home - 1]?.lower === "to"))
    return { kind: "inhabitants", key: "inhabitants" };
  const isPart = inside.some(({ lower }) => SCOPES.has(lower));
  const past = !isPart && (profile.years.size > 0 || profile.carried !== "");
  if (past && TOLLS.has(profile.predicate) && profile.people && ANYONE.has(profile.noun))
    return { kind: "past toll", key: `past toll ${profile.predicate}` };
  return objectSlot(before, profile);
}

/** The slot of what a verb is done to: 'lifted nine crates'. What grows while it is counted, and what anybody may have many of, is left out. */
function objectSlot(before: readonly Token[], { noun, predicate, people }: Profile): Slot | undefined {
  if (noun === "" || people || (GROWING.has(predicate) && !OF_PLAY.has(noun))) return undefined;
  const verb = before.find(({ tag, lower }) => !MODIFIERS.has(lower) && tag !== "DET" && tag !== "ADV");
  if (verb?.tag !== "VERB" || LIGHT.has(verb.lemma) || (OF_PLAY.has(noun) && verb.lemma !== "miss")) return undefined;
  const term = termOf(verb);
  return term === null ? undefined : { kind: "object", key: `${kinOf(term)} ${noun}` };
}
