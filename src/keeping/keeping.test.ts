import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { analyse } from "../analysis/analyse.ts";
import type { Archive } from "../archive/archive.ts";
import { openSqlite } from "../archive/sqlite/open-sqlite.ts";
import { articleOf } from "../intake/article-of.ts";
import { type Come, comeFrom } from "../intake/read-sources.ts";
import type { Article } from "../model/article.ts";
import { read } from "../readout/read.ts";
import { type Added, add } from "./add.ts";
import { type Keeping, keepingOf } from "./keeping.ts";
import { listStories } from "./list-stories.ts";
import { recordOf } from "./record.ts";

let place = "";
let archive: Archive;
let keeping: Keeping;
/** Ids of the articles that were analysed, in their order. */
let analysed: string[] = [];

const open = (): void => {
  archive = openSqlite(place, { create: true });
  keeping = keepingOf(archive, async (article) => {
    analysed.push(article.id);
    return analyse(article);
  });
};

beforeEach(() => {
  place = join(mkdtempSync(join(tmpdir(), "readout-keeping-")), "archive.sqlite");
  analysed = [];
  open();
});
afterEach(() => archive.close());

async function* comes(articles: readonly Article[], named = true): AsyncGenerator<Come> {
  for (const article of articles) yield { settled: { article, named, outletKnown: true } };
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const addAll = (articles: readonly Article[], named = true): Promise<Added[]> =>
  all(add(keeping, comes(articles, named)));

/** Reports of one flood, each with words of its own. */
const flood = (index: number): Article =>
  articleOf(
    `Flood at Velm: ${index} streets under water\n\nThe dam at Velm held overnight, mayor Ilse Brandt said on Sunday. ` +
      `"The wall did not move an inch," Brandt told reporters. About ${1200 + index} people left their homes in the valley of Velm.`,
    {
      id: `flood-${index}`,
      outlet: `Outlet ${index}`,
      title: `Flood at Velm, ${index}`,
      published: "2031-05-04",
      language: "en",
    },
  );

it("adds an article to a story of 50 without computing the other 50 again", async () => {
  await addAll(Array.from({ length: 50 }, (_, index) => flood(index)));
  const [story, ...others] = await all(listStories(keeping, {}));
  expect([story?.articles.length, others]).toEqual([50, []]);
  await archive.close();
  open();
  analysed = [];
  await addAll([flood(50)]);
  expect(analysed).toEqual(["flood-50"]);
  const record = await recordOf(keeping, story?.id ?? "");
  expect(record.articles).toHaveLength(51);
  expect(analysed).toEqual(["flood-50"]);
  expect(await archive.check()).toEqual([]);
});

it.each(["ferry", "mill"])("gives of the %s the record that reading the files gives, to the byte", async (name) => {
  const articles: Article[] = [];
  for await (const come of comeFrom([`examples/${name}/articles`]))
    if ("settled" in come) articles.push(come.settled.article);
  await addAll(articles, false);
  const stories = await archive.stories({});
  if (stories.length > 1) {
    await archive.write(async (writing) => {
      for (const { id, articles } of stories.slice(1)) {
        await writing.apply({
          kind: "merged",
          story: stories[0]!.id,
          from: id,
          articles: articles.map((one) => one.id),
          by: "person",
          why: [],
        });
      }
    });
  }
  const expected = JSON.stringify(read(articles));
  expect(JSON.stringify(await recordOf(keeping, stories[0]!.id))).toBe(expected);
  await archive.close();
  open();
  expect(JSON.stringify(await recordOf(keeping, stories[0]!.id)), "as kept").toBe(expected);
});

it("knows what it has, and keeps a new text under an address as a revision", async () => {
  const first = { ...flood(1), id: "page", url: "https://www.courier.example/velm?utm_source=x" };
  expect(await addAll([first, first], false)).toMatchObject([
    { kind: "added", article: "page" },
    { kind: "known", article: "page" },
  ]);
  const typo = articleOf(first.text.replace(/"([^"]+)"/u, "“$1”"), {
    ...first,
    url: "http://courier.example/velm#top",
  });
  const other = articleOf(`${first.text} Two people are missing.`, { ...first, id: "other name" });
  expect(await addAll([typo, other], false)).toMatchObject([
    { kind: "revised", article: "page", substantive: false },
    { kind: "revised", article: "page", substantive: true },
  ]);
  expect(await addAll([first, typo, other], false), "old copies are no news").toMatchObject(
    Array.from({ length: 3 }, () => ({ kind: "known" })),
  );
  const revisions = await archive.revisions("page");
  expect(revisions.map(({ article }) => article.text)).toEqual([first.text, typo.text, other.text]);
  expect((await all(listStories(keeping, {}))).map(({ articles }) => articles)).toEqual([["page"]]);
});

it("gives articles ids of their own where two have one name, and keeps ids that articles came with", async () => {
  const a = { ...flood(1), id: "report" };
  const b = articleOf("The mill at Orrin burned down on Friday, fire chief Otto Lind said.", {
    ...a,
    outlet: "Herald",
  });
  const added = await addAll([a, b, a, b], false);
  expect(added.map((one) => one.kind)).toEqual(["added", "added", "known", "known"]);
  const [first, second] = added;
  expect(first).toMatchObject({ article: "report" });
  expect(second?.kind === "added" && second.article).toMatch(/^report-[0-9a-f]{8}$/u);
  expect(await addAll([{ ...a, id: "given" }])).toMatchObject([{ kind: "added", article: "given" }]);
});

it("places what follows a restart as if it had never stopped", async () => {
  const articles = Array.from({ length: 24 }, (_, index) =>
    index % 3 === 0
      ? flood(index)
      : articleOf(
          index % 3 === 1
            ? `Fire at the mill of Orrin\n\nThe paper mill at Orrin burned down on Friday, fire chief Otto Lind said. Nobody was hurt in the fire, which began in hall ${index}.`
            : `Strike at Hallum port\n\nDockers at the port of Hallum went on strike over pay on Monday, union leader Marta Egge said. ${index} ships wait outside the harbour.`,
          {
            id: `other-${index}`,
            outlet: `Outlet ${index}`,
            title: "",
            published: `2031-05-0${1 + (index % 7)}`,
            language: "en",
          },
        ),
  );
  const storiesOf = async (): Promise<string[]> =>
    (await archive.stories({}))
      .map(({ id, articles }) => `${id} ${articles.map((one) => one.id).join(" ")}`)
      .toSorted();
  await addAll(articles);
  const expected = await storiesOf();
  await archive.close();
  place = `${place}-again`;
  for (const article of articles) {
    open();
    await addAll([article]);
    await archive.close();
  }
  open();
  expect(await storiesOf()).toEqual(expected);
});

it("computes again what another version of the code kept", async () => {
  await addAll([flood(1), flood(2)]);
  const [story] = await archive.stories({});
  await archive.write((writing) => writing.forgetComputed("another version"));
  analysed = [];
  await recordOf(keeping, story?.id ?? "");
  expect(analysed.toSorted()).toEqual(["flood-1", "flood-2"]);
  analysed = [];
  await archive.write(async (writing) => writing.keepBrief(story?.id ?? "", { basis: "", title: "", origins: 0 }));
  await all(listStories(keeping, {}));
  expect(analysed, "they were kept").toEqual([]);
});
