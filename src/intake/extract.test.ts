import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "./extract.ts";

const DAM = "The dam at Velm held overnight, the mayor of the town said on Sunday, and that was it for this year.";
const one = (source: string | object, path?: string): unknown =>
  extract(typeof source === "string" ? source : JSON.stringify(source), path === undefined ? {} : { path }).articles[0];

describe("extract", () => {
  it("keeps the characters of plain text and JSON", () => {
    const odd = `  ${DAM}\t \n\n\n\u00a0“x” \u200b\n\n`;
    expect(one(odd)).toMatchObject({ text: odd });
    expect(one({ text: odd })).toMatchObject({ text: odd });
  });

  it("reads the plain form, ninjs 1, ninjs 2, JSON Lines and its own output", () => {
    expect(
      one({
        url: "https://c.example/2031/05/04/dam",
        outlet: "Courier",
        title: "Dam",
        published: "4 May 2031",
        text: DAM,
        id: 7,
      }),
    ).toMatchObject({
      id: "7",
      outlet: "Courier",
      title: "Dam",
      published: "2031-05-04",
    });
    expect(
      one({
        uri: "urn:x:1",
        headline: "Dam",
        body_text: DAM,
        firstcreated: "2031-05-04T08:00:00Z",
        versioncreated: "2031-05-04T09:00:00Z",
      }),
    ).toMatchObject({
      id: "urn:x:1",
      title: "Dam",
      published: "2031-05-04T08:00Z",
      updated: "2031-05-04T09:00Z",
    });
    const ninjs2 = {
      uri: "https://a.example/2",
      headlines: [{ role: "main", value: "Dam" }],
      bodies: [{ contenttype: "text/html", value: `<p>${DAM}</p>` }],
    };
    expect(one(ninjs2)).toMatchObject({
      title: "Dam",
      url: "https://a.example/2",
      outlet: "a.example",
      text: DAM,
    });
    const lines = `${JSON.stringify({ id: "a", text: DAM })}\n${JSON.stringify({ id: "b", text: `${DAM} More.` })}\n`;
    const { articles } = extract(lines);
    expect(articles.map((article) => article.id)).toEqual(["a", "b"]);
    expect(one(articles.map((article) => JSON.stringify({ article })).join("\n"))).toMatchObject({
      id: "a",
      text: DAM,
    });
  });

  it("says what could not be known", () => {
    expect(one(DAM, "velm.txt")).toMatchObject({
      id: "velm",
      outlet: "velm",
      title: "",
      published: null,
      notes: [
        expect.stringContaining("date of publication is not known"),
        expect.stringContaining("outlet is not named"),
        expect.stringContaining("No title"),
      ],
    });
    expect(one(DAM, "courier_2031-05-04_dam.txt")).toMatchObject({ outlet: "courier", published: "2031-05-04" });
    expect(one({ text: DAM, published: "03/07/2031" })).toMatchObject({
      published: null,
      notes: expect.arrayContaining([expect.stringContaining("'03/07/2031'")]),
    });
  });

  it("tells the language, or that it could not", () => {
    expect(one(`${DAM} ${DAM}`)).toMatchObject({ language: "en" });
    expect(one("Der Damm bei Velm hat in der Nacht gehalten, wie die Bürgermeisterin am Sonntag sagte.")).toMatchObject(
      { language: "de" },
    );
    expect(one("12 34")).toMatchObject({ language: "und" });
    expect(one({ text: DAM, language: "pt_br" })).toMatchObject({ language: "pt-BR" });
  });

  it("gives ids that no order of input changes, and keeps those that came", () => {
    const items = [
      { text: `${DAM} One.`, id: "x" },
      { text: `${DAM} Two.`, id: "x" },
      { text: `${DAM} Three.`, id: "y" },
    ];
    const ids = (list: readonly object[]): Map<string, string> =>
      new Map(extract(JSON.stringify(list)).articles.map((article) => [article.text, article.id]));
    expect(ids(items.toReversed())).toEqual(new Map([...ids(items)].toReversed()));
    expect([...ids(items).values()]).toContain("x");
    expect(new Set(ids(items).values()).size).toBe(3);
  });

  it("never throws, whatever the bytes and the name", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom("a.txt", "a.md", "a.html", "a.json", "a.jsonl", undefined),
        (bytes, path) => {
          const { articles, skipped } = extract(bytes, path === undefined ? {} : { path });
          expect(articles.length + skipped.length).toBeGreaterThan(0);
        },
      ),
    );
    fc.assert(
      fc.property(fc.json(), (json) => {
        const { articles, skipped } = extract(json, { path: "a.json" });
        if (json !== "[]") expect(articles.length + skipped.length).toBeGreaterThan(0);
      }),
    );
  });
});
