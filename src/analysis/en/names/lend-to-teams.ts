import type { Layout } from "../../../model/analysis.ts";
import { ORGANISATION_HEADS, PLACE_HEADS } from "./data/heads.ts";
import { isCountry, PLACES } from "./data/places.ts";
import { PARTS_OF_TEAMS, SPORT_WORDS, TEAM_WORDS } from "./data/sport.ts";
import type { Form, Mention } from "./mention.ts";
import { isCapital } from "./letter-case.ts";

/** The forms with each mention of a city that means its team as a mention of the team; which mentions those are. */
export interface Lent {
  readonly forms: readonly Form[];
  readonly lent: ReadonlySet<number>;
}

/** How many different words that only sport has make an article one of sport. */
const ENOUGH_WORDS = 3;

/**
 * In an article of sport 'Orvik' is a team wherever it acts or is acted upon: 'Orvik won', 'against Orvik', not 'in Orvik'. It is the team
 * whose name the article prints with the place, else one that other articles may name; where it prints two such teams, neither.
 */
export function lendToTeams(layout: Layout, mentions: readonly Mention[], forms: readonly Form[]): Lent {
  const lent = new Set<number>();
  if (!isOfSport(layout)) return { forms, lent };
  const teams = teamsByPlace(forms);
  const parted: Form[] = forms.map((form) => ({ ...form }));
  const apart: Form[] = [];
  forms.forEach((form, index) => {
    if (!isPlace(form) || isCountry(form.key)) return;
    const name = form.words.join(" ");
    const team = teams.get(name);
    const meant = team === null ? [] : form.mentions.filter((mention) => meansTeam(layout, mentions[mention]!));
    if (meant.length === 0) return;
    for (const mention of meant) lent.add(mention);
    parted[index] = { ...form, mentions: form.mentions.filter((mention) => !lent.has(mention)) };
    if (team === undefined) apart.push(teamForm(form, meant));
    else parted[team!] = { ...parted[team!]!, mentions: [...parted[team!]!.mentions, ...meant] };
  });
  return { forms: [...parted.filter((form) => form.mentions.length > 0), ...apart], lent };
}

/** A team that only its place's name tells; its key meets no other name's. */
const teamForm = (place: Form, mentions: readonly number[]): Form => ({
  ...place,
  key: `@${place.key}`,
  words: [`@${place.words.join(" ")}`],
  kind: "organisation",
  margin: 3,
  mentions,
});

function isOfSport({ tokens }: Layout): boolean {
  const found = new Set<string>();
  for (const { lower } of tokens) if (SPORT_WORDS.has(lower)) found.add(lower);
  return found.size >= ENOUGH_WORDS;
}

const isPlace = ({ key, kind }: Form): boolean => kind === "place" || PLACES.has(key);

/** The team whose name begins with a place, by that place; null where several teams' names do. */
function teamsByPlace(forms: readonly Form[]): Map<string, number | null> {
  const teams = new Map<string, number | null>();
  const places = new Set(forms.filter(isPlace).map((form) => form.words.join(" ")));
  forms.forEach((form, index) => {
    const place = placeOfTeam(form, (name) => places.has(name));
    if (place !== undefined) teams.set(place, teams.has(place) ? null : index);
  });
  return teams;
}

/** The place that a team's name begins with, where the form is one; `isKnown` tells the places of the article. */
export function placeOfTeam({ words }: Form, isKnown: (name: string) => boolean): string | undefined {
  for (let lead = words.length - 1; lead >= 1; lead--) {
    const place = words.slice(0, lead).join(" ");
    if (PLACES.has(place) || isKnown(place)) return isNickname(words.slice(lead)) ? place : undefined;
  }
  return undefined;
}

/** 'Herons', '76ers', 'Red Sox', 'Jazz': one or two words, the last a plural or known as a team's, none the head of another body. */
function isNickname(words: readonly string[]): boolean {
  const last = words.at(-1)!;
  if (words.length > 2) return false;
  return TEAM_WORDS.has(last) || (/[^s]s$|x$/u.test(last) && !ORGANISATION_HEADS.has(last) && !PLACE_HEADS.has(last));
}

/** Whether a city's name does here what teams do: no preposition places anything in it, no state stands behind it, it opens no dateline. */
function meansTeam({ tokens, sentences }: Layout, mention: Mention): boolean {
  const [before, after, second] = [tokens[mention.from - 1], tokens[mention.to], tokens[mention.to + 1]];
  const opens = sentences[mention.sentence]!.from === mention.from;
  if (!opens && before !== undefined) {
    if (
      /^(?:in|at|near|from|of|outside|across|around|downtown|into|through|toward|towards|central|the|,)$/u.test(
        before.lower,
      )
    )
      return false;
    if (
      before.lower === "to" &&
      !/^(?:loss|losses|lost|losing|lose|loses|fell|fall)$/u.test(tokens[mention.from - 2]?.lower ?? "")
    )
      return false;
  }
  if (after === undefined) return true;
  if (opens && /^[-–—(]/u.test(after.text)) return false;
  if (after.text === "," && second !== undefined && isCapital(second)) return false;
  return !/^(?:NOUN|PROPN|ADJ)$/u.test(after.tag) || SPORT_WORDS.has(after.lower) || PARTS_OF_TEAMS.has(after.lower);
}
