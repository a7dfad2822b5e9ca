import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Archive } from "../../src/archive/archive.ts";
import type { KeptAnalysis, NewArticle } from "../../src/archive/kept.ts";
import { articleOf } from "../../src/intake/article-of.ts";
import type { Article } from "../../src/model/article.ts";
import type { StoryEvent } from "../../src/model/event.ts";
import type { Decision, StoryChange } from "../../src/model/story.ts";
import { sampleEvents } from "../support/sample-events.ts";

/** An engine under test: the archive that it opens at a place, any number of times at once. */
export type OpenAt = (place: string) => Promise<Archive>;

const bytes = (text: string): Uint8Array => Buffer.from(text, "utf8");

/** An article with the given fields. */
export const madeArticle = (id: string, text: string, fields: Partial<Article> = {}): Article =>
  articleOf(text, { id, outlet: "Courier", title: "", published: "2031-05-04", language: "en", ...fields });

/** The same on its way into an archive, with an analysis that is not read. */
export function madeNew(
  article: Article,
  more: Partial<NewArticle> & { speakers?: readonly string[] } = {},
): NewArticle {
  const content = `content of ${article.sha256} ${article.published}`;
  const { speakers = [], ...rest } = more;
  const analysis: KeptAnalysis = {
    content,
    version: "1",
    bytes: bytes(`analysis of ${article.text}`),
    findable: { names: ["Ilse Brandt", "Velm"], speakers, counted: ["homes evacuated"] },
  };
  return {
    article,
    content,
    analysis,
    seen: "2031-05-04T12:00:00.000Z",
    substantive: null,
    outletKnown: true,
    ...rest,
  };
}

export const founded = (story: string, ...articles: string[]): StoryChange => ({
  kind: "founded",
  story,
  articles,
  by: "stream",
  why: ["nothing like it"],
});

/** What every engine of the archive has to pass, as it is. */
export function archiveSuite(engine: string, openAt: OpenAt): void {
  describe(`the archive in ${engine}`, () => {
    let place = "";
    let archive: Archive;
    beforeEach(async () => {
      place = join(mkdtempSync(join(tmpdir(), "readout-archive-")), "archive");
      archive = await openAt(place);
    });
    afterEach(() => archive.close());
    const reopen = async (): Promise<void> => {
      await archive.close();
      archive = await openAt(place);
    };
    const keep = (...news: NewArticle[]): Promise<void> =>
      archive.write(async (writing) => {
        for (const one of news) {
          await writing.keepArticle(one);
          await writing.apply(founded(`s-${one.article.id}`, one.article.id));
        }
      });

    describe("articles", () => {
      it("gives back what was kept, field by field and in the order of the fields", async () => {
        const article = madeArticle("a", "The dam held.\r\n\u{1F30A} Über 9\u00a0m.", {
          url: "https://courier.example/dam",
          byline: "Mara Quist",
          notes: ["The outlet is taken from the file's name."],
          published: null,
        });
        await keep(madeNew(article, { address: "courier.example/dam", outletKnown: false }));
        await reopen();
        const [kept] = await archive.articles(["a", "b"]);
        expect(JSON.stringify(kept?.article)).toBe(JSON.stringify(article));
        expect(kept).toMatchObject({
          address: "courier.example/dam",
          revision: 1,
          outletKnown: false,
          story: "s-a",
          kept: "2031-05-04T12:00:00.000Z",
        });
        expect(await archive.articles(["b"])).toEqual([]);
      });

      it("finds known ones by id, address and text", async () => {
        const article = madeArticle("a", "The dam held.");
        await keep(madeNew(article, { address: "courier.example/dam" }), madeNew(madeArticle("b", "Another.")));
        for (const by of [{ ids: ["a"] }, { addresses: ["courier.example/dam"] }, { texts: [article.sha256] }]) {
          expect(await archive.known(by)).toEqual([
            {
              id: "a",
              address: "courier.example/dam",
              outlet: "Courier",
              outletKnown: true,
              texts: [article.sha256],
              title: "",
              content: madeNew(article).content,
            },
          ]);
        }
        expect(await archive.known({ ids: ["x"], texts: ["0"] })).toEqual([]);
        expect(await archive.known({})).toEqual([]);
      });

      it("refuses an id that is taken, and keeps nothing of that transaction", async () => {
        await keep(madeNew(madeArticle("a", "First.")));
        await expect(
          keep(madeNew(madeArticle("c", "Third.")), madeNew(madeArticle("a", "Second."))),
        ).rejects.toMatchObject({
          code: "duplicate",
          place: "a",
        });
        expect((await archive.counts()).articles).toBe(1);
        expect(await archive.articles(["c"])).toEqual([]);
      });

      it("lists all in the order of keeping, however many", async () => {
        const ids = Array.from({ length: 250 }, (_, index) => `a${(index * 7919) % 1000}`);
        await keep(...ids.map((id) => madeNew(madeArticle(id, `Text ${id}.`))));
        const found: string[] = [];
        for await (const { article } of archive.everyArticle()) found.push(article.id);
        expect(found).toEqual(ids);
      });

      it("keeps every revision as it was, and shows the newest", async () => {
        await keep(madeNew(madeArticle("a", "The dam held.")));
        await archive.write((writing) =>
          writing.keepRevision({
            ...madeNew(madeArticle("a", "The dam broke.", { title: "Broken" })),
            seen: "2031-05-05T00:00:00.000Z",
            substantive: true,
          }),
        );
        await reopen();
        const [kept] = await archive.articles(["a"]);
        expect(kept).toMatchObject({ revision: 2, article: { text: "The dam broke.", title: "Broken" } });
        const revisions = await archive.revisions("a");
        expect(revisions.map(({ number, article, substantive }) => [number, article.text, substantive])).toEqual([
          [1, "The dam held.", null],
          [2, "The dam broke.", true],
        ]);
        expect((await archive.known({ ids: ["a"] }))[0]?.texts).toHaveLength(2);
        await expect(
          archive.write((writing) => writing.keepRevision(madeNew(madeArticle("x", "Nothing.")))),
        ).rejects.toMatchObject({ code: "not-found" });
      });
    });

    describe("what is computed", () => {
      it("is kept by content and version", async () => {
        const one = madeNew(madeArticle("a", "The dam held."));
        await keep(one);
        expect(await archive.analyses([one.content, "other"], "2")).toEqual(new Map());
        const kept = await archive.analyses([one.content, "other"], "1");
        expect(Buffer.from(kept.get(one.content) ?? []).toString()).toBe("analysis of The dam held.");
        await archive.write((writing) =>
          writing.keepAnalysis({
            ...one.analysis,
            version: "2",
            bytes: bytes("anew"),
            findable: { names: ["Orrin"], speakers: [], counted: [] },
          }),
        );
        expect(await archive.analyses([one.content], "1")).toEqual(new Map());
        expect((await archive.analyses([one.content], "2")).size).toBe(1);
        expect(await archive.search({ terms: [{ words: "velm", in: "names" }] })).toEqual([]);
        expect(await archive.search({ terms: [{ words: "orrin", in: "names" }] })).toHaveLength(1);
      });

      it("is one record a story, the newest", async () => {
        await keep(madeNew(madeArticle("a", "The dam held.")));
        await archive.write((writing) => writing.keepRecord("s-a", "basis 1", bytes("one")));
        await archive.write((writing) => writing.keepRecord("s-a", "basis 2", bytes("two")));
        expect(await archive.record("basis 1")).toBeUndefined();
        expect(Buffer.from((await archive.record("basis 2")) ?? []).toString()).toBe("two");
      });

      it("can be forgotten, and nothing else is", async () => {
        const one = madeNew(madeArticle("a", "The dam held."));
        await keep(one);
        await archive.write((writing) => writing.keepRecord("s-a", "basis", bytes("one")));
        expect(await archive.write((writing) => writing.forgetComputed("2"))).toBe(2);
        expect(await archive.analyses([one.content], "1")).toEqual(new Map());
        expect((await archive.counts()).articles).toBe(1);
      });
    });

    describe("stories", () => {
      const three = async (): Promise<void> => {
        await archive.write(async (writing) => {
          for (const [id, story, published] of [
            ["a", "s-1", "2031-05-04"],
            ["b", "s-1", "2031-05-06"],
            ["c", "s-2", "2031-05-05"],
          ] as const) {
            await writing.keepArticle(
              madeNew(madeArticle(id, `The dam, told by ${id}.`, { published, outlet: `Outlet ${id}` })),
            );
            await writing.keepSketch(id, { version: "1", bytes: bytes(`sketch ${id}`) });
            await writing.apply(
              id === "b"
                ? { kind: "joined", story, articles: [id], by: "stream", why: ["terms 0.61"] }
                : founded(story, id),
            );
          }
        });
      };

      it("hold their articles in the order of their dates", async () => {
        await three();
        await reopen();
        expect(await archive.story("s-1")).toMatchObject({
          id: "s-1",
          articles: [{ id: "a" }, { id: "b" }],
          first: "2031-05-04",
          last: "2031-05-06",
          brief: null,
        });
        expect(await archive.story("s-3")).toBeUndefined();
      });

      it("are listed by their newest article, by weight, and by what their articles are", async () => {
        await three();
        const list = async (query: Parameters<Archive["stories"]>[0]): Promise<string[]> =>
          (await archive.stories(query)).map(({ id }) => id);
        expect(await list({})).toEqual(["s-1", "s-2"]);
        await archive.write((writing) => writing.keepBrief("s-2", { basis: "b", title: "Dam", origins: 4 }));
        expect(await list({ sort: "weightiest" })).toEqual(["s-2", "s-1"]);
        expect(await list({ limit: 1, offset: 1 })).toEqual(["s-2"]);
        expect(await list({ since: "2031-05-06" })).toEqual(["s-1"]);
        expect(await list({ until: "2031-05-05" })).toEqual(["s-1"]);
        expect(await list({ outlet: "outlet C" })).toEqual(["s-2"]);
        expect(await list({ terms: [{ words: "told by c" }] })).toEqual(["s-2"]);
        expect(await list({ terms: [{ words: "brandt", in: "names" }] })).toEqual(["s-1", "s-2"]);
        expect(await list({ terms: [{ words: "nobody", in: "names" }] })).toEqual([]);
        expect((await archive.story("s-2"))?.brief).toEqual({ basis: "b", title: "Dam", origins: 4 });
      });

      it("tell what the stream needs to go on, all of it or what is new", async () => {
        await three();
        const { change } = await archive.position();
        await archive.write(async (writing) => {
          await writing.keepArticle(madeNew(madeArticle("d", "More.", { published: "2031-06-01" })));
          await writing.apply(founded("s-4", "d"));
        });
        const ids = async (from: Parameters<Archive["placed"]>[0]): Promise<string[]> => {
          const found: string[] = [];
          for await (const { id, story } of archive.placed(from)) found.push(`${id} ${story}`);
          return found;
        };
        expect(await ids({})).toEqual(["a s-1", "b s-1", "c s-2", "d s-4"]);
        expect(await ids({ change })).toEqual(["d s-4"]);
        expect(await ids({ since: "2031-05-06" })).toEqual(["b s-1", "d s-4"]);
        expect(await ids({ since: "2031-05-06", last: 2 })).toEqual(["b s-1", "c s-2", "d s-4"]);
        for await (const placed of archive.placed({})) {
          expect(placed.sketch === null ? null : Buffer.from(placed.sketch.bytes).toString()).toBe(
            placed.id === "d" ? null : `sketch ${placed.id}`,
          );
        }
      });

      it("keep their ids when they become part of another, with the history of both", async () => {
        await three();
        const before = await archive.position();
        await archive.write((writing) =>
          writing.apply({ kind: "merged", story: "s-1", from: "s-2", articles: ["c"], by: "person", why: [] }),
        );
        expect((await archive.position()).epoch).toBeGreaterThan(before.epoch);
        expect((await archive.story("s-2"))?.id).toBe("s-1");
        expect((await archive.story("s-1"))?.articles.map(({ id }) => id)).toEqual(["a", "c", "b"]);
        expect(
          (await archive.history("s-2")).map(({ kind, story, from, articles }) => [kind, story, from, articles]),
        ).toEqual([
          ["founded", "s-1", undefined, ["a"]],
          ["joined", "s-1", undefined, ["b"]],
          ["founded", "s-2", undefined, ["c"]],
          ["merged", "s-1", "s-2", ["c"]],
        ]);
        expect((await archive.counts()).stories).toBe(1);
        await archive.write((writing) =>
          writing.apply({ kind: "split", story: "s-2", from: "s-1", articles: ["c"], by: "person", why: [] }),
        );
        expect((await archive.story("s-2"))?.articles.map(({ id }) => id)).toEqual(["c"]);
        expect(await archive.check()).toEqual([]);
      });

      it("remember what their readers were told of, and carry it with the articles", async () => {
        await three();
        expect(await archive.untold()).toEqual([]);
        await archive.write(async (writing) => {
          await writing.markUntold("s-1", new Map());
          await writing.markUntold("s-2", new Map([["c", 1]]));
          await writing.markUntold("s-2", new Map());
        });
        await reopen();
        expect(await archive.untold()).toEqual([
          { story: "s-1", told: new Map() },
          { story: "s-2", told: new Map([["c", 1]]) },
        ]);
        await archive.write(async (writing) => {
          await writing.keepTold("s-1", new Map([["a", 1]]), []);
          await writing.keepTold("s-2", new Map([["c", 1]]), []);
          await writing.apply({ kind: "merged", story: "s-1", from: "s-2", articles: ["c"], by: "stream", why: [] });
        });
        expect(await archive.untold()).toEqual([]);
        await archive.write((writing) => writing.markUntold("s-1", new Map()));
        expect(await archive.untold()).toEqual([
          {
            story: "s-1",
            told: new Map([
              ["a", 1],
              ["c", 1],
            ]),
          },
        ]);
      });
    });

    describe("events", () => {
      const [first, second] = sampleEvents();
      it("are kept once, in their order, until they are delivered and after", async () => {
        await keep(madeNew(madeArticle("a", "One.")));
        const tell = (...events: StoryEvent[]): Promise<void> =>
          archive.write((writing) => writing.keepTold("s-a", new Map([["a", 1]]), events));
        await tell(first!, second!);
        await tell(second!, first!);
        await reopen();
        expect(await archive.events("undelivered")).toEqual([first, second]);
        await archive.write((writing) => writing.keepDelivered(first!.id));
        expect(await archive.events("undelivered")).toEqual([second]);
        expect(await archive.events({ last: 10 })).toEqual([first, second]);
        expect(await archive.events({ last: 1 })).toEqual([second]);
      });

      it("go with the articles that they cite", async () => {
        const { article } = first!.about.span;
        await keep(madeNew(madeArticle(article, "One.")));
        await archive.write((writing) => writing.keepTold(`s-${article}`, new Map([[article, 1]]), [first!]));
        expect(await archive.write((writing) => writing.delete(article))).toMatchObject({ events: 1 });
        expect(await archive.events({ last: 10 })).toEqual([]);
      });
    });

    describe("decisions", () => {
      const split: Decision = { kind: "split", story: "s-a", articles: ["b"] };
      const holds = [{ kind: "apart", these: ["b"], those: ["a"] }] as const;
      it("are kept in their order, apart from what is computed", async () => {
        await keep(madeNew(madeArticle("a", "One.")), madeNew(madeArticle("b", "Two.")));
        const same = {
          kind: "same",
          of: "point",
          a: { article: "a", start: 0, end: 3 },
          b: { article: "b", start: 0, end: 3 },
        } as const;
        await archive.write(async (writing) => {
          await writing.decide({ decision: split, holds });
          await writing.decide({ decision: same, holds: [] });
          await writing.forgetComputed("99");
        });
        await reopen();
        expect((await archive.decisions()).map(({ decision, holds }) => [decision, holds])).toEqual([
          [split, holds],
          [same, []],
        ]);
        const [first] = await archive.decisions();
        expect(await archive.write((writing) => writing.takeBack(first!.number))).toBe(true);
        expect(await archive.write((writing) => writing.takeBack(first!.number))).toBe(false);
        expect((await archive.decisions()).map(({ decision }) => decision)).toEqual([same]);
      });

      it("go with the articles that they rest on", async () => {
        await keep(...["a", "b", "c"].map((id) => madeNew(madeArticle(id, `Text of ${id}.`))));
        const two: Decision = { kind: "split", story: "s-a", articles: ["b", "c"] };
        await archive.write(async (writing) => {
          await writing.decide({ decision: two, holds: [{ kind: "together", articles: ["b", "c"] }] });
          await writing.decide({ decision: { kind: "move", article: "b", to: "s-a" }, holds });
        });
        expect((await archive.write((writing) => writing.delete("b")))?.decisions).toBe(1);
        expect((await archive.decisions()).map(({ decision, holds }) => [decision, holds])).toEqual([
          [{ ...two, articles: ["c"] }, []],
        ]);
      });
    });

    describe("search", () => {
      beforeEach(() =>
        keep(
          madeNew(madeArticle("a", "Evacuated homes stood empty. The évacuation ended.", { title: "Dam at Velm" }), {
            speakers: ["Ilse Brandt"],
          }),
          madeNew(
            madeArticle("b", "The mill burned \u{1F525} before homes were evacuated.", {
              published: "2031-06-01",
              language: "en-GB",
              outlet: "Herald",
            }),
          ),
          madeNew(
            madeArticle("c", 'A "quoted" OR NOT operator* (NEAR) word: none.', { published: null, language: "de" }),
          ),
        ),
      );
      const ids = async (query: Parameters<Archive["search"]>[0]): Promise<string[]> =>
        (await archive.search(query)).map(({ id }) => id);

      it("finds words in any form, and tells where they stand", async () => {
        const [first, second] = await archive.search({ terms: [{ words: "evacuate" }], sort: "newest" });
        expect(first?.id).toBe("b");
        const text = "The mill burned \u{1F525} before homes were evacuated.";
        expect(first?.matches.map(({ start, end }) => text.slice(start, end))).toEqual(["evacuated"]);
        expect(second?.matches).toEqual([
          { start: 0, end: 9 },
          { start: 33, end: 43 },
        ]);
      });

      it("finds phrases, beginnings, and titles", async () => {
        expect(await ids({ terms: [{ words: "homes stood" }] })).toEqual(["a"]);
        expect(await ids({ terms: [{ words: "burn", prefix: true }] })).toEqual(["b"]);
        expect(await ids({ terms: [{ words: "velm", in: "title" }] })).toEqual(["a"]);
        expect(await ids({ terms: [{ words: "velm", in: "text" }] })).toEqual([]);
      });

      it("takes what a user writes for words, never for operators", async () => {
        for (const words of ['"quoted" OR', "operator*", "(NEAR) word:", "NOT"]) {
          expect(await ids({ terms: [{ words }] }), words).toEqual(["c"]);
        }
        expect(await ids({ terms: [{ words: "' ; drop table articles" }] })).toEqual([]);
        expect(await ids({ terms: [{ words: "***" }], sort: "newest" })).toEqual(["b", "a", "c"]);
      });

      it("narrows by outlet, date, language, story, speaker and what is counted", async () => {
        const homes = [{ words: "homes" }];
        expect(await ids({ terms: homes, outlet: "herald" })).toEqual(["b"]);
        expect(await ids({ terms: homes, since: "2031-05-05" })).toEqual(["b"]);
        expect(await ids({ terms: homes, until: "2031-05-05" })).toEqual(["a"]);
        expect(await ids({ language: "en", sort: "newest" })).toEqual(["b", "a"]);
        expect(await ids({ story: "s-a" })).toEqual(["a"]);
        expect(await ids({ terms: homes, without: [{ words: "mill" }] })).toEqual(["a"]);
        expect(await ids({ terms: [{ words: "brandt", in: "speakers" }] })).toEqual(["a"]);
        expect(await ids({ terms: [...homes, { words: "evacuated", in: "counted" }], limit: 1 })).toHaveLength(1);
      });

      it("finds the newest revision, and no earlier one", async () => {
        await archive.write((writing) => writing.keepRevision(madeNew(madeArticle("a", "All went back."))));
        expect(await ids({ terms: [{ words: "empty" }] })).toEqual([]);
        expect(await ids({ terms: [{ words: "back" }] })).toEqual(["a"]);
        expect(await archive.check()).toEqual([]);
      });
    });

    describe("deleting", () => {
      it("takes what stands on the article, and says what it was", async () => {
        const one = madeNew(madeArticle("a", "The dam held."), { speakers: ["Ilse Brandt"] });
        await keep(one, madeNew(madeArticle("b", "The dam held.", { outlet: "Herald" })));
        await archive.write((writing) => writing.keepRevision(madeNew(madeArticle("a", "The dam broke."))));
        const deleted = await archive.write((writing) => writing.delete("a"));
        expect(deleted).toEqual({
          article: madeArticle("a", "The dam broke."),
          revisions: 2,
          story: "s-a",
          storyEnded: true,
          decisions: 0,
          events: 0,
        });
        expect(await archive.articles(["a"])).toEqual([]);
        expect(await archive.story("s-a")).toBeUndefined();
        expect(await archive.search({ terms: [{ words: "dam" }] })).toHaveLength(1);
        expect((await archive.analyses([one.content], "1")).size, "another article has the same content").toBe(1);
        await archive.write((writing) => writing.delete("b"));
        expect((await archive.analyses([one.content], "1")).size).toBe(0);
        expect(await archive.counts()).toMatchObject({ articles: 0, revisions: 0, stories: 0 });
        expect(await archive.write((writing) => writing.delete("a"))).toBeUndefined();
        expect(await archive.check()).toEqual([]);
      });
    });

    describe("what was deleted", () => {
      it("is left out at its address until it is kept again", async () => {
        const one = madeNew(madeArticle("a", "One."), { address: "courier.example/a" });
        await keep(one);
        expect(await archive.leftOut(["courier.example/a"])).toEqual([]);
        await archive.write((writing) => writing.delete("a"));
        expect(await archive.leftOut(["courier.example/a", "courier.example/b"])).toEqual(["courier.example/a"]);
        await keep(one);
        expect(await archive.leftOut(["courier.example/a"])).toEqual([]);
      });
    });

    describe("addresses", () => {
      it("are remembered with what is needed to ask again", async () => {
        const state = { address: "https://courier.example/feed", etag: '"1"', checked: "2031-05-04", failures: 0 };
        await archive.write((writing) => writing.keepAddress(state));
        await reopen();
        expect(await archive.address(state.address)).toEqual(state);
        const failed = { ...state, failures: 2, error: "the server answered 500." };
        await archive.write((writing) => writing.keepAddress(failed));
        expect(await archive.address(state.address)).toEqual(failed);
        const page = {
          address: "https://courier.example/a",
          via: state.address,
          checked: "2031-05-04",
          changed: "2031-05-03",
          failures: 0,
        };
        await archive.write((writing) => writing.keepAddress(page));
        expect(await archive.addressesVia(state.address, "2031-05-03")).toEqual([page]);
        expect(await archive.addressesVia(state.address, "2031-05-04")).toEqual([]);
        expect(await archive.address("https://other.example")).toBeUndefined();
      });
    });

    describe("transactions", () => {
      it("keep all or nothing", async () => {
        const fault = new Error("in the middle");
        await expect(
          archive.write(async (writing) => {
            await writing.keepArticle(madeNew(madeArticle("a", "One.")));
            expect(await writing.articles(["a"])).toHaveLength(1);
            throw fault;
          }),
        ).rejects.toBe(fault);
        expect(await archive.articles(["a"])).toEqual([]);
        await keep(madeNew(madeArticle("a", "One.")));
        expect(await archive.articles(["a"])).toHaveLength(1);
      });

      it("of several writers come one after another", async () => {
        const other = await openAt(place);
        const count = async (by: Archive, name: string): Promise<void> => {
          for (let turn = 0; turn < 20; turn++) {
            await by.write(async (writing) => {
              const { articles } = await writing.counts();
              await writing.keepArticle(madeNew(madeArticle(`${articles}`, `${name} ${turn}`)));
              await writing.apply(founded(`s-${articles}`, `${articles}`));
            });
          }
        };
        // Within one process a writer that waited would keep the other from going on: they take turns.
        for (let turn = 0; turn < 3; turn++) {
          await count(archive, `one ${turn}`);
          await count(other, `two ${turn}`);
        }
        expect((await archive.counts()).articles).toBe(120);
        await other.close();
      });
    });

    describe("upkeep", () => {
      it("copies the archive as it is", async () => {
        await keep(madeNew(madeArticle("a", "One.")));
        const copy = `${place}-copy`;
        await archive.backup(copy);
        await keep(madeNew(madeArticle("b", "Two.")));
        const opened = await openAt(copy);
        expect((await opened.counts()).articles).toBe(1);
        expect(await opened.check()).toEqual([]);
        await opened.close();
        await expect(archive.backup(copy)).rejects.toMatchObject({ code: "usage" });
      });

      it("gives back the room of what was deleted", async () => {
        const long = "The dam held through the night. ".repeat(5000);
        await keep(madeNew(madeArticle("a", long)), madeNew(madeArticle("b", "Short.")));
        await archive.write((writing) => writing.delete("a"));
        const { before, after } = await archive.vacuum();
        expect(after).toBeLessThan(before / 2);
        expect(await archive.check()).toEqual([]);
        expect(await archive.articles(["b"])).toHaveLength(1);
      });
    });
  });
}
