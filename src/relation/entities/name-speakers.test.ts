import { expect, test } from "vitest";
import type { Analysed } from "../../model/analysis.ts";
import type { Office } from "../../model/name.ts";
import type { ArticleSpeaker } from "../../model/quote.ts";
import { gatherEntities } from "./gather-entities.ts";
import { nameSpeakers } from "./name-speakers.ts";

interface Said {
  readonly words: string;
  readonly speaker: ArticleSpeaker | null;
}

/** An article that names at most one person and quotes some words. */
function article(
  id: string,
  person: { name: string; offices?: readonly Office[] } | null,
  said: readonly Said[],
): Analysed {
  const text = [person?.name ?? "", ...said.map(({ words }) => words)].join("\n");
  let at = person?.name.length ?? 0;
  const quotes = said.map(({ words, speaker }) => {
    const start = text.indexOf(words, at);
    at = start + words.length;
    return { start, end: at, kind: "direct" as const, speaker };
  });
  const bearers = person
    ? [
        {
          name: person.name,
          kind: "person" as const,
          names: [0],
          roles: [],
          gender: "unknown" as const,
          offices: person.offices ?? [],
        },
      ]
    : [];
  const names = person ? [{ start: 0, end: person.name.length, kind: "person" as const, bearer: 0 }] : [];
  return {
    article: { id, outlet: id, title: "", published: null, language: "en", text, sha256: "" },
    analysis: {
      text,
      blocks: [],
      sentences: [],
      tokens: [],
      names,
      bearers,
      references: [],
      times: [],
      figures: [],
      quotes,
      claims: [],
      furniture: [],
    },
  };
}

const speakersOf = (...story: Analysed[]): (string | undefined)[] =>
  nameSpeakers(story, gatherEntities(story)).map((quote) => quote.line.speaker?.name);

const MASTER: Office = { head: "master", of: ["velmora", "harbor"] };
const LIND = { name: "Petra Lind", offices: [MASTER] };
const LONG = "We have closed the northern basin until the ferry is afloat again.";

test("a post that only one person of the story holds", () => {
  const described = { name: "the harbor master", office: { head: "master", of: ["harbor"] } };
  expect(speakersOf(article("a", LIND, []), article("b", null, [{ words: "No.", speaker: described }]))).toEqual([
    "Petra Lind",
  ]);
});

test("a post that two hold, held formerly, or described as any such post, stays a description", () => {
  const office = { head: "master", of: ["harbor"] };
  const the = article("c", null, [{ words: "No.", speaker: { name: "the harbor master", office } }]);
  const any = article("c", null, [{ words: "No.", speaker: { name: "a harbor master", office } }]);
  const other = { name: "Jonas Odden", offices: [{ head: "master", of: ["tolma", "harbor"] }] };
  const former = { name: "Petra Lind", offices: [{ head: "master", of: ["harbor", "former"] }] };
  expect(speakersOf(article("a", LIND, []), article("b", other, []), the)).toEqual(["the harbor master"]);
  expect(speakersOf(article("a", former, []), the)).toEqual(["the harbor master"]);
  expect(speakersOf(article("a", LIND, []), any)).toEqual(["a harbor master"]);
});

test("the same long words under the same post", () => {
  const named = article("a", LIND, [{ words: LONG, speaker: { name: "Petra Lind", bearer: 0 } }]);
  const same = article("b", null, [
    { words: LONG, speaker: { name: "a harbor master", office: { head: "master", of: [] } } },
  ]);
  const another = article("b", null, [
    { words: LONG, speaker: { name: "a pilot", office: { head: "pilot", of: [] } } },
  ]);
  expect(speakersOf(named, same)).toEqual(["Petra Lind", "Petra Lind"]);
  expect(speakersOf(named, another)).toEqual(["Petra Lind", "a pilot"]);
});
