import { join } from "node:path";
import { expect, it } from "vitest";
import { folderOf } from "../../../test/cli/command.ts";
import { readPaths } from "../../intake/read-paths.ts";
import { SourcePlaces } from "./find-source-place.ts";

it("finds a passage in the file that its article was read from", async () => {
  const folder = folderOf({
    "a.txt": "Dam holds\r\n\r\nThe dam held overnight.\r\n",
    "b.md": "---\ntitle: Dam\n---\n# Dam\n\nThe dam *held*\novernight.\n",
    "c.html":
      "<html><body><article><h1>Dam</h1>\n<p>It rained &amp; blew for a long time in the valley.</p>\n<p>The dam <b>held</b> overnight.</p></article>",
    "d.json": '{ "text": "The dam held overnight." }',
  });
  const { articles } = readPaths([folder]);
  const places = new SourcePlaces(articles);
  const found = await Promise.all(
    articles.map(async ({ id, path, text }) => {
      const [words = ""] = /dam held\s+overnight/u.exec(text) ?? [];
      const start = text.indexOf(words);
      const place = await places.of({ article: id, start, end: start + words.length });
      return [
        path?.slice(folder.length + 1),
        place && [place.from, place.to].map(({ line, column }) => `${line}:${column}`).join("-"),
      ];
    }),
  );
  expect(found).toEqual([
    ["a.txt", "3:5-3:23"],
    ["b.md", "6:5-7:10"],
    ["c.html", "3:8-3:33"],
    ["d.json", undefined],
  ]);
});

it("takes the one that lies as far in the file as the passage in the text, and none where the file is gone", async () => {
  const text = `Start.\n\n${"The dam held. More was said then. ".repeat(3)}`;
  const folder = folderOf({ "a.txt": text });
  const { articles } = readPaths([join(folder, "a.txt")]);
  const last = text.lastIndexOf("The dam held");
  const places = new SourcePlaces(articles);
  const place = await places.of({ article: articles[0]!.id, start: last, end: last + 12 });
  expect(place?.from).toEqual({ line: 3, column: last - text.lastIndexOf("\n") });
  const gone = new SourcePlaces([{ ...articles[0]!, path: join(folder, "gone.txt") }]);
  expect(await gone.of({ article: articles[0]!.id, start: 0, end: 5 })).toBeUndefined();
});
