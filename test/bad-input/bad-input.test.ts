import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/intake/extract.ts";
import { readPaths, type Intake } from "../../src/intake/read-paths.ts";
import { annotate } from "../../src/readout/annotate.ts";
import { read } from "../../src/readout/read.ts";
import { verify } from "../../src/readout/verify.ts";
import { DAM, DAM_OTHER, folderOf, readout } from "../cli/command.ts";

const UMLAUT = DAM.replace("Velm", "Vélm").replace("“", '"');

/** Reads one bad file beside a good one: the good one must always come through. */
function beside(name: string, content: string | Uint8Array): Intake {
  const intake = readPaths([folderOf({ "good.txt": DAM_OTHER, [name]: content })]);
  expect(intake.articles.map((article) => article.id)).toContain("good");
  return intake;
}

/** The one article that a bad but readable file gives. */
function survivor(name: string, content: string | Uint8Array): Intake["articles"][number] {
  const intake = beside(name, content);
  expect(intake.skipped).toEqual([]);
  const found = intake.articles.find((article) => article.path?.endsWith(name));
  if (!found) throw new Error(`${name} was lost`);
  expect(verify(read([found])).flaws).toEqual([]);
  return found;
}

const codesOf = (intake: Intake): string[] => intake.skipped.map((error) => error.code);

describe("what cannot be read is named, with the way out, and the rest goes on", () => {
  const cases: readonly (readonly [string, string, string | Uint8Array, string])[] = [
    ["an empty file", "bad.txt", "", "empty"],
    ["white space alone", "bad.txt", " \n\t\n", "empty"],
    [
      "binary bytes under a text name",
      "bad.txt",
      Buffer.from(Array.from({ length: 600 }, (_, i) => (i * 37) % 256)),
      "binary",
    ],
    ["a picture under a text name", "bad.txt", Buffer.from("\u0089PNG\r\n\u001a\n0000", "latin1"), "unsupported"],
    ["a PDF under a text name", "bad.txt", "%PDF-1.7 …", "unsupported"],
    ["50 MB of one line", "bad.txt", Buffer.alloc(50_000_000, "a"), "too-large"],
    ["a line longer than any article", "bad.txt", "word ".repeat(500_000), "too-large"],
    ["a page of nothing but open brackets", "bad.html", "<".repeat(2_000_000), "too-large"],
    ["a page without text", "bad.html", "<html><body><script>alert(1)</script></body></html>", "empty"],
    ["malformed JSON", "bad.json", '{\n "text": "a",\n "url" "b"\n}', "malformed"],
    ["JSON that breaks off", "bad.json", '[{"text": "half', "malformed"],
    ["JSON nested a million deep", "bad.json", "[".repeat(1_000_000), "malformed"],
    ["a broken gzip file", "bad.txt.gz", Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]), "malformed"],
  ];
  it.each(cases)("%s", (_what, name, content, code) => {
    const intake = beside(name, content);
    expect(codesOf(intake)).toEqual([code]);
    const [error] = intake.skipped;
    expect(error?.place).toContain(name);
    expect(error?.advice).toMatch(/^[A-Z].*\.$/u);
  });

  it("names line and column of a fault in JSON", () => {
    expect(beside("bad.json", '{\n "text": "a",\n "url" "b"\n}').skipped[0]?.place).toMatch(/bad\.json:3:8$/u);
    const lines = beside("bad.jsonl", `{"text":"${"Rain fell on Velm all night. ".repeat(4)}"}\n{"text":\n`);
    expect(lines.skipped[0]?.place).toMatch(/bad\.jsonl:2:9$/u);
    expect(lines.articles).toHaveLength(2);
  });

  it("a missing path, a folder with nothing readable, a file without permission", () => {
    const folder = folderOf({ "good.txt": DAM, "pictures/a.png": "x", "locked.txt": DAM_OTHER });
    expect(codesOf(readPaths([join(folder, "nowhere.txt"), join(folder, "good.txt")]))).toEqual(["not-found"]);
    expect(codesOf(readPaths([join(folder, "pictures")]))).toEqual(["nothing-to-read"]);
    chmodSync(join(folder, "locked.txt"), 0);
    // The superuser may read everything.
    if (process.getuid?.() !== 0) expect(codesOf(readPaths([folder]))).toEqual(["unreadable"]);
  });

  it("a broken articles.json is reported once, and the articles are read without it", () => {
    const folder = folderOf({ "a.txt": DAM, "b.txt": DAM_OTHER, "articles.json": '[{"file": "a.txt", "outlet": 7}]' });
    const intake = readPaths([folder]);
    expect(intake.articles).toHaveLength(2);
    expect(intake.skipped.map((error) => error.place)).toEqual([join(folder, "articles.json#/0/outlet")]);
    writeFileSync(join(folder, "articles.json"), "[{]");
    expect(readPaths([folder]).skipped[0]?.place).toMatch(/articles\.json:1:3$/u);
  });
});

describe("what looks wrong and can be read is read", () => {
  it.each([
    ["UTF-8 with byte order mark", Buffer.from(`\uFEFF${UMLAUT}`)],
    ["UTF-16 LE with mark", Buffer.from(`\uFEFF${UMLAUT}`, "utf16le")],
    ["UTF-16 BE with mark", Buffer.from(`\uFEFF${UMLAUT}`, "utf16le").swap16()],
    ["UTF-16 LE without mark", Buffer.from(UMLAUT, "utf16le")],
    ["UTF-16 BE without mark", Buffer.from(UMLAUT, "utf16le").swap16()],
    ["Windows-1252", iconv.encode(UMLAUT, "windows-1252")],
    ["CRLF", Buffer.from(UMLAUT.replaceAll("\n", "\r\n"))],
    ["CR", Buffer.from(UMLAUT.replaceAll("\n", "\r"))],
  ])("%s", (_what, bytes) => {
    expect(survivor("odd.txt", bytes).text).toBe(UMLAUT);
  });

  it("mixed encodings are read piece by piece, and that is said", () => {
    const bytes = Buffer.concat([
      Buffer.from(DAM.replace("Velm", "Vélm").replaceAll("mayor", "maëstro")),
      iconv.encode("Café closed, “sadly”.\n", "windows-1252"),
    ]);
    const { text, notes } = survivor("odd.txt", bytes);
    expect(text).toContain("Vélm");
    expect(text).toContain("Café closed, “sadly”.");
    expect(notes?.join(" ")).toContain("mixes encodings");
  });

  it("a page in the encoding that it declares", () => {
    const page = `<html><head><meta charset="windows-1251"><title>Дамба</title></head><body><p>${"Дамба выстояла за ночь. ".repeat(20)}</p></body></html>`;
    expect(survivor("odd.html", iconv.encode(page, "windows-1251")).text).toContain("Дамба выстояла");
  });

  it("a lone surrogate, from JSON and from UTF-16", () => {
    expect(
      survivor("odd.json", String.raw`{"text": "The dam \ud800 held, the mayor of Velm said on Sunday."}`).text,
    ).toContain("\ud800 held");
    expect(survivor("odd.txt", Buffer.from(`\uFEFF${DAM} \udc00 end`, "utf16le")).text).toContain("\udc00");
  });

  it("quotation marks that nothing closes, marks of direction, terminal sequences", () => {
    for (const odd of [
      `${DAM} “And then he said `.repeat(40),
      `"`.repeat(4001),
      `${DAM}\u202e\u2066 evil \u200f`,
      `\u001b]0;title\u0007\u001b[2J${DAM}`,
    ]) {
      const article = survivor("odd.txt", odd);
      expect(article.text).toBe(odd);
      expect(annotate(article).article).toBe(article);
    }
  });

  it("scripts and event handlers leave nothing of themselves in the text", () => {
    const page = `<html><head><title>Dam holds <script>steal()</script></title></head><body onload="steal()">
      <article><h1>Dam holds</h1><p onclick="steal()">The dam at Velm held <b>overnight</b>, the mayor said. <script>steal()</script></p>
      <p>${"Water stood two metres below the crest all night. ".repeat(8)}</p><img src=x onerror="steal()"><a href="javascript:steal()">more</a>
      <p>She wrote &lt;script&gt; on the wall.</p></article></body></html>`;
    const { text } = survivor("odd.html", page);
    expect(text).toContain("The dam at Velm held overnight, the mayor said.");
    expect(text).toContain("She wrote <script> on the wall.");
    expect(text).not.toMatch(/steal|onclick|javascript/u);
  });

  it("JSON that is whole and nested a hundred thousand deep", () => {
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    expect(survivor("odd.json", `{"text": ${JSON.stringify(DAM)}, "author": ${deep}, "more": ${deep}}`).text).toBe(DAM);
  });

  it("a page nested deeper than any browser goes", () => {
    const page = `<html><body>${"<div>".repeat(20_000)}<p>${"The dam held. ".repeat(30)}</p>${"</div>".repeat(20_000)}</body></html>`;
    expect(survivor("odd.html", page).text).toContain("The dam held.");
  });
});

describe("doubles", () => {
  it("two identical files: the second is left out and named with the first", () => {
    const folder = folderOf({ "a.txt": DAM, "b.txt": DAM, "c.txt": DAM_OTHER });
    const intake = readPaths([join(folder, "b.txt"), folder]);
    expect(intake.articles.map((article) => article.id)).toEqual(["a", "c"]);
    expect(codesOf(intake)).toEqual(["duplicate"]);
    expect(intake.skipped[0]?.message).toContain(join(folder, "a.txt"));
  });

  it("the same words from two named outlets are two articles", () => {
    const { articles, skipped } = extract(
      JSON.stringify([
        { text: DAM, outlet: "Velm Courier" },
        { text: DAM, outlet: "Northline" },
      ]),
    );
    expect(articles).toHaveLength(2);
    expect(skipped).toEqual([]);
    expect(new Set(articles.map((article) => article.id)).size).toBe(2);
  });

  it("two states of one article carry a note", () => {
    const long = `${DAM}\n${"Crews kept watch at the spillway, the fire service said, and boats stood ready below the bridge. ".repeat(3)}`;
    const alike = readPaths([folderOf({ "a.txt": long, "b.txt": long.replace("1,200", "1,300") })]);
    for (const article of alike.articles)
      expect(article.notes?.join(" ")).toContain("perhaps two states of one article");
    const url = "https://courier.example/dam";
    const addressed = extract(
      JSON.stringify([
        { text: DAM, url },
        { text: DAM_OTHER, url: `${url}/` },
      ]),
    );
    for (const article of addressed.articles) expect(article.notes?.join(" ")).toContain("same address");
  });
});

it("the command names every bad input, goes on with the good ones, and ends with 1", () => {
  const cwd = folderOf({
    "in/good.txt": DAM,
    "in/other.txt": DAM_OTHER,
    "in/empty.txt": "",
    "in/binary.txt": Buffer.from([0, 1, 2, 3, 0, 255]),
    "in/broken.json": "{",
    "in/twin.txt": DAM,
    "in/escape\u001b[31m.txt": "",
  });
  const { code, out, err } = readout(["in", "missing.txt", "--json"], { cwd });
  expect(code).toBe(1);
  for (const name of ["empty.txt", "binary.txt", "broken.json", "twin.txt", "missing.txt"]) expect(err).toContain(name);
  expect(err.trim().split("\n")).toHaveLength(6);
  expect(err).not.toContain("\u001b");
  expect(JSON.parse(out)).toMatchObject({ articles: [{ id: "good" }, { id: "other" }] });
});
