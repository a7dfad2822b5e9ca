import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleOf } from "../../src/intake/article-of.ts";
import type { Article } from "../../src/model/article.ts";
import type { Readout } from "../../src/model/readout.ts";
import { lengthOf, sharedLength, type Span } from "../../src/model/span.ts";
import type { Decision, PairDecision } from "../../src/model/story.ts";
import { read } from "../../src/readout/read.ts";
import { unmetDecisions } from "../../src/readout/unmet-decisions.ts";
import { verify } from "../../src/readout/verify.ts";
import { ARGUS, HERALD, MIRROR, TRIBUNE } from "../support/story-of.ts";
import { examples } from "./examples.ts";

const stories = [...examples, { name: "fire", articles: [ARGUS, TRIBUNE, HERALD, MIRROR] }];
const records = new Map(stories.map(({ name, articles }) => [name, read(articles)]));
const recordOf = (name: string): Readout => records.get(name)!;

type Of = PairDecision["of"];

/** Passages that a record shows, of which a person may say something. */
const passagesOf = (record: Readout, of: Of): Span[] =>
  of === "point"
    ? record.points.flatMap(({ passages }) => passages)
    : record.entities.flatMap(({ mentions }) => mentions);

const wordsOf = (record: Readout, { article, start, end }: Span): string =>
  record.articles.find(({ id }) => id === article)!.text.slice(start, end);

/** Any decision on two passages of a record, with or without their words. */
const decisionOn = (record: Readout): fc.Arbitrary<PairDecision> =>
  fc.constantFrom<Of>("point", "entity").chain((of) => {
    const span = fc.constantFrom(...passagesOf(record, of));
    return (
      fc
        .record({ kind: fc.constantFrom("same" as const, "different" as const), a: span, b: span, exact: fc.boolean() })
        // A name and the same name with its title cannot be told apart.
        .filter(({ a, b }) => a.article !== b.article || sharedLength(a, b) === 0)
        .map(({ kind, a, b, exact }) => ({
          kind,
          of,
          a,
          b,
          ...(exact && { words: { a: wordsOf(record, a), b: wordsOf(record, b) } }),
        }))
    );
  });

/** Reads with decisions; those that contradict each other are refused, which the caller asked for. */
function decided(articles: readonly Article[], decisions: readonly Decision[]): Readout | undefined {
  try {
    return read(articles, { decisions });
  } catch (error) {
    expect(error).toMatchObject({ code: "usage" });
    return undefined;
  }
}

/** What is always so, whatever was decided. */
function expectSound(record: Readout): void {
  expect(verify(record).flaws).toEqual([]);
  const origins = new Map(record.articles.map(({ id, origin }) => [id, origin]));
  for (const point of record.points) {
    expect(point.firm.length).toBeGreaterThan(0);
    const firm = new Set(point.firm.map((index) => origins.get(point.passages[index]!.article)));
    expect(point.origins).toBe(firm.size);
    if (point.status !== "disputed") expect(point.status).toBe(firm.size > 1 ? "corroborated" : "single");
    expect(new Set(point.passages.map((span) => JSON.stringify(span))).size).toBe(point.passages.length);
  }
}

describe.each(stories)("decisions on '$name'", ({ name, articles }) => {
  // The large stories cost most of the time.
  const numRuns = name === "fire" ? 40 : 6;

  it("none of them change nothing", () => {
    expect(JSON.stringify(read(articles, { decisions: [] }))).toBe(JSON.stringify(recordOf(name)));
    const stories: Decision[] = [{ kind: "merge", stories: ["s1", "s2"] }];
    expect(JSON.stringify(read(articles, { decisions: stories }))).toBe(JSON.stringify(recordOf(name)));
  });

  it("one of them is followed, and the record stays sound", () => {
    fc.assert(
      fc.property(decisionOn(recordOf(name)), (decision) => {
        const record = decided(articles, [decision]);
        if (!record) return;
        expectSound(record);
        expect(unmetDecisions(record, [decision])).toEqual([]);
      }),
      { numRuns },
    );
  });

  it("one that parts a point leaves two that share no passage, and shows them both", () => {
    const shared = recordOf(name).points.filter(({ passages }) => passages.length > 1);
    fc.assert(
      fc.property(fc.constantFrom(...shared), fc.nat(), fc.nat(), (point, i, j) => {
        const [a, b] = [point.passages[i % point.passages.length]!, point.passages[j % point.passages.length]!];
        fc.pre(a.article !== b.article);
        const record = read(articles, { decisions: [{ kind: "different", of: "point", a, b }] });
        expectSound(record);
        const has = (span: Span): Span[][] =>
          record.points.flatMap(({ passages }) =>
            passages.some((one) => one.article === span.article && sharedLength(one, span) * 2 >= lengthOf(span))
              ? [[...passages]]
              : [],
          );
        expect([has(a).length > 0, has(b).length > 0]).toEqual([true, true]);
        const keys = (points: readonly Span[][]): Set<string> =>
          new Set(points.flat().map((span) => JSON.stringify(span)));
        expect(keys(has(a)).intersection(keys(has(b)))).toEqual(new Set());
      }),
      { numRuns },
    );
  });

  it("several give the same bytes in any order of decisions, passages and articles; what is different stays apart", () => {
    const several = fc.array(decisionOn(recordOf(name)), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(
        several,
        fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
        fc.infiniteStream(fc.nat()),
        (all, turn, order) => {
          const record = decided(articles, all);
          if (!record) return;
          expectSound(record);
          const unmet = unmetDecisions(record, all);
          expect(unmet.filter(({ decision }) => decision.kind === "different" && decision.of === "point")).toEqual([]);
          const shuffled = all
            .map((decision, index) => ({ decision: turn[index] ? turned(decision) : decision, at: order.next().value }))
            .toSorted((x, y) => x.at - y.at)
            .map(({ decision }) => decision);
          expect(JSON.stringify(decided(articles.toReversed(), shuffled))).toBe(JSON.stringify(record));
        },
      ),
      { numRuns },
    );
  });

  it("one of them survives more articles", () => {
    const few = articles.slice(0, -1);
    const before = read(few);
    fc.assert(
      fc.property(decisionOn(before), (decision) => {
        if (!decided(few, [decision])) return;
        const record = decided(articles, [decision])!;
        expectSound(record);
        expect(unmetDecisions(record, [decision])).toEqual([]);
      }),
      { numRuns },
    );
  });
});

const turned = ({ a, b, words, ...rest }: PairDecision): PairDecision => ({
  ...rest,
  a: b,
  b: a,
  ...(words && { words: { a: words.b, b: words.a } }),
});

const of = (article: Article, words: string): Span => {
  const start = article.text.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return { article: article.id, start, end: start + words.length };
};

describe("what cannot be followed", () => {
  const [a, b] = [of(ARGUS, "At least 12 people were injured in the fire"), of(TRIBUNE, "12 people had been injured")];

  it("is refused where two decisions contradict each other, directly or through others", () => {
    const c = of(HERALD, "The number of people injured in the warehouse fire in Sellmark has risen to 19");
    const all = [ARGUS, TRIBUNE, HERALD];
    const same = (x: Span, y: Span): Decision => ({ kind: "same", of: "point", a: x, b: y });
    const different = (x: Span, y: Span): Decision => ({ kind: "different", of: "point", a: x, b: y });
    const refused = expect.objectContaining({ code: "usage" }) as Error;
    expect(() => read(all, { decisions: [same(a, b), different(b, a)] })).toThrow(refused);
    expect(() => read(all, { decisions: [different(a, c), same(a, b), same(b, c)] })).toThrow(refused);
    expect(() => read(all, { decisions: [different(a, c), same(a, b)] })).not.toThrow();
  });

  it("is told, and ignored, where the article or its words are gone", () => {
    const known = { a: "At least 12 people were injured in the fire", b: "12 people had been injured" };
    const decision: Decision = { kind: "different", of: "point", a, b, words: known };
    expect(unmetDecisions(read([ARGUS]), [decision]).map(({ why }) => why)).toEqual(["no-article"]);
    const other = articleOf(ARGUS.text.replace("At least 12", "Some 14"), ARGUS);
    const record = read([other, TRIBUNE], { decisions: [decision] });
    expect(unmetDecisions(record, [decision]).map(({ why }) => why)).toEqual(["no-words"]);
    expect(JSON.stringify(record)).toBe(JSON.stringify(read([other, TRIBUNE])));
    const beyond: Decision = { kind: "same", of: "point", a: { ...a, start: 90_000, end: 90_010 }, b };
    expect(unmetDecisions(read([ARGUS, TRIBUNE], { decisions: [beyond] }), [beyond])[0]?.why).toBe("no-words");
  });

  it("follows the words to where they stand in a later revision", () => {
    const decision: Decision = {
      kind: "different",
      of: "point",
      a,
      b,
      words: { a: wordsIn(ARGUS, a), b: wordsIn(TRIBUNE, b) },
    };
    const moved = articleOf(`Sellmark, Tuesday evening\n\n${ARGUS.text}`, ARGUS);
    const record = read([moved, TRIBUNE], { decisions: [decision] });
    expect(unmetDecisions(record, [decision])).toEqual([]);
    for (const { passages } of record.points) {
      const words = passages.map((span) => wordsOf(record, span)).join("\n");
      expect(words.includes("At least 12 people") && words.includes("12 people had been injured")).toBe(false);
    }
  });

  it("names a name for an entity", () => {
    const decision: Decision = {
      kind: "same",
      of: "entity",
      a: of(ARGUS, "flames of that height"),
      b: of(TRIBUNE, "Dana Roike"),
    };
    const record = read([ARGUS, TRIBUNE], { decisions: [decision] });
    expect(unmetDecisions(record, [decision]).map(({ why }) => why)).toEqual(["no-name"]);
  });
});

const wordsIn = ({ text }: Article, { start, end }: Span): string => text.slice(start, end);

describe("what is followed", () => {
  it("joins two points with all that surely states the same, and counts their origins", () => {
    const [a, b] = [
      of(ARGUS, "The warehouse belongs to the Lindgate Company"),
      of(TRIBUNE, "Smoke could be seen from the coast"),
    ];
    const record = read([ARGUS, TRIBUNE, HERALD], { decisions: [{ kind: "same", of: "point", a, b }] });
    const joined = record.points.filter(({ passages }) =>
      passages.some((span) => span.article === "tribune" && span.start === b.start),
    );
    expect(joined).toHaveLength(1);
    expect(joined[0]).toMatchObject({ status: "corroborated", origins: 2 });
    expect(joined[0]?.firm).toHaveLength(2);
  });

  it("parts two names that one article gives one bearer, and joins what no name shows to be one", () => {
    const text = "Mayor Ada Holm opened the bridge in Velm. Holm thanked the workers. The Holm brewery paid for it.";
    const article = articleOf(text, { ...ARGUS, id: "velm" });
    const names = read([article]).entities.map(({ name, mentions }) => [
      name,
      mentions.map((span) => wordsIn(article, span)),
    ]);
    const first = of(article, "Ada Holm");
    const second = { article: "velm", start: text.indexOf("Holm thanked"), end: text.indexOf("Holm thanked") + 4 };
    const before = read([article]).entities.find(({ mentions }) =>
      mentions.some(({ start }) => start === second.start),
    );
    expect(
      before?.mentions.some(({ start }) => start === first.start),
      JSON.stringify(names),
    ).toBe(true);
    const apart = read([article], { decisions: [{ kind: "different", of: "entity", a: first, b: second }] });
    const of2 = apart.entities.find(({ mentions }) => mentions.some(({ start }) => start === second.start));
    expect(of2?.mentions.some(({ start }) => start === first.start)).toBe(false);
    const roike = of(ARGUS, "Dana Roike");
    const service = { article: "argus", ...rangeOf(ARGUS, "Lindgate Company") };
    const same = read([ARGUS, TRIBUNE], { decisions: [{ kind: "same", of: "entity", a: roike, b: service }] });
    const entity = same.entities.find(({ mentions }) =>
      mentions.some((span) => span.article === "argus" && span.start === roike.start),
    );
    expect(entity?.mentions.some((span) => span.start === service.start)).toBe(true);
    expect(entity?.mentions.some((span) => span.article === "tribune")).toBe(true);
  });
});

const rangeOf = (article: Article, words: string): { start: number; end: number } => of(article, words);
