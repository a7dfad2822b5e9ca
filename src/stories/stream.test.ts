import * as fc from "fast-check";
import { expect, test } from "vitest";
import { analyse } from "../analysis/analyse.ts";
import { articleOf } from "../intake/article-of.ts";
import { ReadoutError } from "../model/error.ts";
import { decodeSketch, encodeSketch } from "./encoding.ts";
import { LEAST_KEPT } from "./shelf.ts";
import { type Sketch, sketchOf } from "./sketch.ts";
import { createStoryStream, type StoryStream } from "./stream.ts";

/** Invented events, told in sentences of which each report has some. */
const EVENTS: Readonly<Record<string, readonly string[]>> = {
  ferry: [
    "The ferry Selma ran aground on the Harrow reef off Orvik on Monday night.",
    "Captain Tove Aldous said that all 140 passengers of the Selma were taken ashore by lifeboats.",
    "The coastguard at Orvik sent three boats and a helicopter to the Harrow reef.",
    "Oil from the Selma was seen near the reef, the harbour master of Orvik said.",
    "A passenger said that the ferry shook twice before it stopped on the Harrow reef.",
    "Tove Aldous has sailed the Selma for eleven years.",
    "The owner of the ferry, Northline, promised to tow the Selma to Orvik by Friday.",
  ],
  vote: [
    "Voters in Brennick went to the polls on Sunday to elect a new mayor.",
    "Edda Quill won 54 percent of the vote in Brennick against Joram Pike.",
    "Quill promised to reopen the tram line of Brennick within a year.",
    "Joram Pike conceded shortly before midnight and wished Edda Quill luck.",
    "Turnout in Brennick was the highest since the tram line was closed.",
    "The council of Brennick meets on Thursday to swear in Mayor Edda Quill.",
    "Pike had led the council of Brennick for nine years before this election.",
  ],
  strike: [
    "Nurses at the Lindqvist hospital in Varn began a strike on Wednesday over night shifts.",
    "The union of nurses said that 600 of its members in Varn had stopped work.",
    "Hospital director Maren Holt called the strike of the nurses in Varn regrettable.",
    "Operations at the Lindqvist hospital were put off while the nurses strike.",
    "Maren Holt offered the union a pay rise of four percent for night shifts.",
    "Patients of the Lindqvist hospital were taken to Tolland during the strike.",
    "The union wants two more nurses for every night shift at the Lindqvist hospital.",
  ],
  tunnel: [
    "A fire in the Skarn tunnel closed the mountain railway to Ostmark on Tuesday.",
    "Firefighters from Ostmark needed six hours to reach the burning train in the Skarn tunnel.",
    "Engineer Pavel Renn said that a brake had overheated before the fire in the tunnel.",
    "The Skarn tunnel will stay closed for two weeks, the mountain railway said.",
    "Smoke from the Skarn tunnel was seen as far as Ostmark, where schools were closed.",
    "Pavel Renn led the 80 travellers of the train out of the smoke.",
    "The mountain railway of Ostmark had been warned about its brakes in spring.",
  ],
};

const HOUR = 3_600_000;
const START = Date.UTC(2026, 2, 9);

/** Report `number` of an event: its sentences but two, another one first each time. */
function report(event: string, number: number, moment: number | null = START + number * HOUR): Sketch {
  const lines = EVENTS[event]!;
  const text = lines.map((_, index) => lines[(index + number) % lines.length]!).slice(0, -2);
  const article = articleOf(text.join("\n\n"), {
    id: `${event}-${number}`,
    outlet: `Outlet ${number}`,
    title: "",
    published: null,
    language: "en",
  });
  return { ...sketchOf(article, analyse(article)), moment };
}

const ALL = Object.keys(EVENTS).flatMap((event) => [0, 1, 2, 3, 4].map((number) => report(event, number)));
const eventOf = (article: string): string => article.split("-")[0] ?? "";
const orders = fc.shuffledSubarray(ALL, { minLength: ALL.length, maxLength: ALL.length });

function placedIn(sketches: readonly Sketch[], stream = createStoryStream()): StoryStream {
  for (const sketch of sketches) stream.place(sketch);
  return stream;
}
const storiesOf = (stream: StoryStream): (string | undefined)[] => ALL.map(({ article }) => stream.storyOf(article));
const ferryAndVote = (): { stream: StoryStream; ferry: string; vote: string } => {
  const stream = placedIn(ALL);
  return { stream, ferry: stream.storyOf("ferry-0")!, vote: stream.storyOf("vote-0")! };
};

test("reports of one event are one story, in whatever order they come", () => {
  fc.assert(
    fc.property(orders, (order) => {
      const stream = placedIn(order);
      for (const { article } of order) {
        const together = stream.articlesOf(stream.storyOf(article)!).map(eventOf);
        expect(new Set(together)).toEqual(new Set([eventOf(article)]));
        expect(together).toHaveLength(5);
      }
    }),
    { numRuns: 15 },
  );
});

test("the same calls give the same placements, to the letter", () => {
  fc.assert(
    fc.property(orders, (order) => {
      const [one, other] = [createStoryStream(), createStoryStream()];
      for (const sketch of order) expect(one.place(sketch)).toEqual(other.place(sketch));
    }),
    { numRuns: 5 },
  );
});

test("a placement says what came of it and why, and its changes tell where each article is", () => {
  fc.assert(
    fc.property(orders, (order) => {
      const stream = createStoryStream();
      const told = new Map<string, string>();
      for (const sketch of order) {
        const { story, change, repairs } = stream.place(sketch);
        for (const { articles, story: to, why, by } of [change, ...repairs]) {
          for (const article of articles) told.set(article, to);
          expect(why.length).toBeGreaterThan(0);
          expect(by).toBe("stream");
        }
        expect(told.get(sketch.article)).toBe(story);
        expect(stream.storyOf(sketch.article)).toBe(story);
      }
      for (const { article } of order) expect(told.get(article)).toBe(stream.storyOf(article));
    }),
    { numRuns: 10 },
  );
});

test("why is told in short phrases with numbers", () => {
  const stream = createStoryStream();
  expect(stream.place(report("ferry", 0)).change).toMatchObject({ kind: "founded", why: ["no article like it"] });
  const { kind, why } = stream.place(report("ferry", 1)).change;
  expect(kind).toBe("joined");
  expect(why[0]).toMatch(/^odds \d\.\d over 1 of 1$/u);
  expect(why).toContainEqual(expect.stringMatching(/^terms 0\.\d\d$/u));
  expect(why.at(-1)).toBe("same day");
});

test("a stream that was restored goes on as if it had never stopped", () => {
  fc.assert(
    fc.property(orders, fc.integer({ min: 1, max: ALL.length - 1 }), (order, cut) => {
      const lived = placedIn(order.slice(0, cut));
      const restored = createStoryStream();
      for (const sketch of order.slice(0, cut))
        restored.restore(decodeSketch(encodeSketch(sketch)), lived.storyOf(sketch.article)!);
      for (const sketch of order.slice(cut)) expect(restored.place(sketch)).toEqual(lived.place(sketch));
      expect(storiesOf(restored)).toEqual(storiesOf(lived));
    }),
    { numRuns: 10 },
  );
});

test("a story keeps its id while it grows, and the id comes from the article that founded it", () => {
  const stream = createStoryStream();
  const { story } = stream.place(report("ferry", 0));
  for (const number of [1, 2, 3, 4]) expect(stream.place(report("ferry", number)).story).toBe(story);
  expect(placedIn([report("vote", 0), report("ferry", 0)]).storyOf("ferry-0")).toBe(story);
});

/** A stream in which articles are where they should not be, as an earlier rule may have left them. */
function misplaced(stories: Readonly<Record<string, readonly Sketch[]>>): StoryStream {
  const stream = createStoryStream();
  for (const [story, sketches] of Object.entries(stories)) for (const sketch of sketches) stream.restore(sketch, story);
  return stream;
}
const reports = (event: string, from: number, to: number): Sketch[] =>
  Array.from({ length: to - from }, (_, index) => report(event, from + index));

test("two stories that turn out to be one are merged, and the change says so", () => {
  const stream = misplaced({
    "s-a": reports("ferry", 0, 2),
    "s-b": reports("ferry", 2, 5),
    "s-c": reports("vote", 0, 2),
  });
  const { story, repairs } = stream.place(report("ferry", 6));
  expect(story).toBe("s-b");
  expect(repairs).toHaveLength(1);
  expect(repairs[0]).toMatchObject({ kind: "merged", from: "s-a", story: "s-b" });
  expect(repairs[0]?.articles).toEqual(expect.arrayContaining(["ferry-0", "ferry-1"]));
  expect(stream.articlesOf("s-c")).toHaveLength(2);
});

test("a story that holds two events falls into two", () => {
  const stream = misplaced({ "s-a": [...reports("ferry", 0, 2), ...reports("vote", 0, 3)] });
  for (const number of [2, 3]) stream.place(report("ferry", number));
  expect(new Set([0, 1, 2, 3].map((number) => stream.storyOf(`ferry-${number}`))).size).toBe(1);
  expect(stream.articlesOf("s-a")).toEqual(["vote-0", "vote-1", "vote-2"]);
});

test("large stories are mended too, when they have grown by a quarter", () => {
  const one = misplaced({ "s-a": reports("ferry", 0, 30), "s-b": reports("ferry", 30, 60) });
  placedIn(reports("ferry", 60, 80), one);
  expect(new Set(reports("ferry", 0, 80).map(({ article }) => one.storyOf(article))).size).toBe(1);
  const two = misplaced({ "s-a": [...reports("ferry", 0, 30), ...reports("vote", 0, 30)] });
  placedIn([...reports("ferry", 30, 50), ...reports("vote", 30, 50)], two);
  for (const event of ["ferry", "vote"]) {
    for (const { article } of reports(event, 0, 50)) {
      expect(two.articlesOf(two.storyOf(article)!).map(eventOf)).not.toContain(event === "ferry" ? "vote" : "ferry");
    }
  }
});

test("stories that a person made one stay one, and the larger keeps its id", () => {
  const stream = placedIn(ALL.slice(0, 8));
  const [ferry, vote] = [stream.storyOf("ferry-0")!, stream.storyOf("vote-0")!];
  const { changes, holds } = stream.merge([vote, ferry]);
  expect(changes).toEqual([
    { kind: "merged", story: ferry, from: vote, articles: ["vote-0", "vote-1", "vote-2"], by: "person", why: [] },
  ]);
  expect(holds).toHaveLength(1);
  placedIn(ALL.slice(8), stream);
  expect(stream.storyOf("vote-0")).toBe(ferry);
  expect(stream.storyOf("ferry-4")).toBe(ferry);
});

test("articles that a person took out of a story stay out of it", () => {
  const { stream, ferry } = ferryAndVote();
  const { changes } = stream.split(ferry, ["ferry-1", "ferry-2"]);
  const made = changes[0]!.story;
  expect(made).not.toBe(ferry);
  expect(stream.articlesOf(made)).toEqual(["ferry-1", "ferry-2"]);
  for (const number of [5, 6]) stream.place(report("ferry", number));
  expect(new Set(["ferry-0", "ferry-3", "ferry-4"].map((article) => stream.storyOf(article)))).toEqual(
    new Set([ferry]),
  );
  expect(stream.storyOf("ferry-1")).toBe(stream.storyOf("ferry-2"));
  expect(stream.storyOf("ferry-1")).not.toBe(ferry);
});

test("an article that a person moved stays where it was put", () => {
  const { stream, ferry, vote } = ferryAndVote();
  const { changes, holds } = stream.move("ferry-2", vote);
  expect(changes).toEqual([{ kind: "moved", story: vote, from: ferry, articles: ["ferry-2"], by: "person", why: [] }]);
  for (const number of [5, 6]) stream.place(report("ferry", number));
  for (const number of [5, 6]) stream.place(report("vote", number));
  expect(stream.storyOf("ferry-2")).toBe(vote);
  expect(stream.storyOf("ferry-5")).toBe(ferry);
  expect(stream.move("ferry-2", vote)).toEqual({ changes: [], holds: [] });
  expect(holds).toHaveLength(2);
});

test("what a person decided holds after the stream was made anew from its articles", () => {
  const { stream, ferry, vote } = ferryAndVote();
  const { holds } = stream.move("ferry-2", vote);
  const anew = createStoryStream();
  for (const hold of holds) anew.hold(hold);
  placedIn(ALL, anew);
  expect(anew.storyOf("ferry-2")).toBe(anew.storyOf("vote-1"));
  expect(anew.storyOf("ferry-1")).toBe(ferry);
});

test("an id that was never given, and a split of everything, are errors", () => {
  const { stream, ferry, vote } = ferryAndVote();
  expect(() => stream.merge([ferry, "s-0"])).toThrow(ReadoutError);
  expect(() => stream.merge([ferry, ferry])).toThrow(ReadoutError);
  expect(() => stream.split(ferry, stream.articlesOf(ferry))).toThrow(ReadoutError);
  expect(() => stream.split(ferry, ["vote-1"])).toThrow(ReadoutError);
  expect(() => stream.move("nowhere", vote)).toThrow(ReadoutError);
});

test("an article that is removed leaves nothing; an empty story is none", () => {
  const { stream, ferry } = ferryAndVote();
  for (const article of stream.articlesOf(ferry)) stream.remove(article);
  expect(stream.articlesOf(ferry)).toEqual([]);
  expect(stream.storyOf("ferry-0")).toBeUndefined();
  expect(stream.place(report("ferry", 0)).story).toBe(ferry);
  expect(stream.size).toBe(ALL.length - 4);
});

test("an article that comes again takes its new text and stays in its story", () => {
  const { stream, ferry } = ferryAndVote();
  expect(stream.place({ ...report("ferry", 6), article: "ferry-0" }).story).toBe(ferry);
  expect(stream.size).toBe(ALL.length);
});

/** Articles with one word of their own, all at one moment, as ballast. */
const ballast = (count: number, moment: number): Sketch[] =>
  Array.from({ length: count }, (_, index) => ({
    ...ALL[0]!,
    moment,
    article: `ballast-${moment}-${index}`,
    seed: index.toString(16),
    title: [],
    lead: [],
    body: [[`word${moment}x${index}`, 1]],
    names: [],
    times: [],
    figures: [],
  }));

test("after thirty days an article leaves, unless it is one of the latest that came", () => {
  const stream = createStoryStream();
  const day = 24 * HOUR;
  const first = stream.place(report("ferry", 0, START)).story;
  placedIn(ballast(10, START + 40 * day), stream);
  expect(stream.storyOf("ferry-0")).toBe(first);
  placedIn(ballast(LEAST_KEPT, START + 41 * day), stream);
  expect(stream.storyOf("ferry-0")).toBeUndefined();
  expect(stream.size).toBe(LEAST_KEPT + 10);
});

test("a few articles that are dated years ahead do not empty the window", () => {
  const stream = createStoryStream();
  const year = 365 * 24 * HOUR;
  placedIn(ballast(3, START + 20 * year), stream);
  stream.place(report("ferry", 0, START));
  placedIn(ballast(LEAST_KEPT, START + HOUR), stream);
  expect(stream.storyOf("ferry-0")).toBeDefined();
});
