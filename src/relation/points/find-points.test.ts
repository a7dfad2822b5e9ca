import { array, assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../analysis/analyse.ts";
import type { Point } from "../../model/point.ts";
import { gatherContext } from "../relate.ts";
import type { Story } from "../relation.ts";
import { findPoints } from "./find-points.ts";
import { POINT_WEIGHTS } from "./weights.ts";

function storyOf(...texts: readonly string[]): Story {
  return texts.map((text, index) => {
    const known = { outlet: "Harbour Post", title: "", published: "2031-05-07", language: "en", sha256: "" };
    const article = { id: `a${index + 1}`, text, ...known };
    return { article, analysis: analyse(article) };
  });
}
const pointsOf = (story: Story): Point[] => findPoints(gatherContext(story), POINT_WEIGHTS);
const wordsOf = (story: Story, { passages }: Point): string[] =>
  passages.map(({ article, start, end }) =>
    story.find((one) => one.article.id === article)!.article.text.slice(start, end),
  );

const FERRY = [
  "Ferry Aldora runs aground off Korvik\n\nThe ferry Aldora ran aground off the island of Korvik on Tuesday with 214 people on board. " +
    "Rescuers took all passengers ashore within three hours. The owner, Brask Lines, said it would pay for hotel rooms. " +
    "Mayor Ines Orvald opened the town hall to the stranded passengers.",
  "Passengers rescued after ferry grounding\n\nA ferry with 214 people on board, the Aldora, ran aground near the island of Korvik on Tuesday. " +
    "All passengers were taken ashore by rescuers within three hours. A marine biologist warned of an oil slick near the seal colony.",
  "Korvik island: ferry Aldora aground\n\nThe Aldora, a ferry, has run aground off Korvik island with 214 people aboard. " +
    "Brask Lines, the owner, promised to pay for hotel rooms. The harbour pilots had asked for new buoys last winter.",
];

describe("findPoints", () => {
  it("puts what several articles state into one corroborated point", () => {
    const story = storyOf(...FERRY);
    const grounding = pointsOf(story).find((point) =>
      wordsOf(story, point).some((text) => text.includes("214 people")),
    )!;
    expect(grounding.status).toBe("corroborated");
    expect(new Set(grounding.passages.map(({ article }) => article)).size).toBe(3);
    expect(grounding.origins).toBeGreaterThanOrEqual(2);
  });

  it("lists what one article alone states as single", () => {
    const story = storyOf(...FERRY);
    const seals = pointsOf(story).filter((point) => wordsOf(story, point).some((text) => text.includes("seal colony")));
    expect(seals.map(({ status, passages }) => [status, passages.length])).toEqual([["single", 1]]);
  });

  it("keeps apart what shares only the people", () => {
    const story = storyOf(
      "Mayor Ines Orvald opened a library in Korvik on Monday. The weather was calm.",
      "Mayor Ines Orvald sold her boat to a museum last summer. Fishermen praised the catch.",
    );
    expect(pointsOf(story).filter(({ status }) => status === "corroborated")).toEqual([]);
  });

  it("counts origins, not articles", () => {
    const context = gatherContext(storyOf(...FERRY));
    const points = findPoints({ ...context, origins: ["o1", "o1", "o1"] }, POINT_WEIGHTS);
    expect(points.every(({ status, origins }) => status === "single" && origins === 1)).toBe(true);
  });

  it("takes odd articles", () => {
    for (const text of ["", "\uD800", '"', "a", "\n\n", "(((", "1 2 3 4 5"]) {
      expect(() => pointsOf(storyOf(text, text, FERRY[0]!))).not.toThrow();
    }
  });

  it("keeps its promises on any articles", () => {
    const sentences = FERRY.flatMap((text) => text.split(/(?<=\.) /));
    const part = constantFrom(...sentences, "“Open", '"and', "U.S.", "\uDC00");
    const text = array(part, { maxLength: 6 }).map((parts) => parts.join(" "));
    assert(
      property(array(text, { minLength: 1, maxLength: 4 }), string(), (texts, tail) => {
        const story = storyOf(...texts, tail);
        const points = pointsOf(story);
        expect(pointsOf(story)).toEqual(points);
        expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
        for (const { passages, firm, origins, status } of points) {
          const texts = new Map(story.map(({ article }) => [article.id, article.text]));
          for (const { article, start, end } of passages) {
            expect(start >= 0 && start < end && end <= texts.get(article)!.length).toBe(true);
          }
          expect(firm.length > 0 && firm.every((index) => index < passages.length)).toBe(true);
          expect(firm).toEqual([...new Set(firm)].toSorted((x, y) => x - y));
          expect(origins).toBeLessThanOrEqual(new Set(firm.map((index) => passages[index]!.article)).size);
          expect(status === "corroborated").toBe(origins > 1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
