import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Readout } from "../../src/model/readout.ts";
import { DAM, DAM_OTHER, folderOf, type Outcome, readout } from "./command.ts";

const folder = folderOf({ "articles/post.txt": DAM, "articles/other.txt": DAM_OTHER });
const run = (...args: readonly string[]): Outcome => readout(args, { cwd: folder });
const decide = (...args: readonly string[]): Outcome =>
  run("decide", ...args, "--record", "record.json", "--decisions", "decisions.json");
const record = (): Readout =>
  Readout.parse(JSON.parse(run("read", "articles", "--json", "--decisions", "decisions.json").out));
const decisions = (): unknown[] =>
  // The file was written by the command under test.
  (JSON.parse(readFileSync(join(folder, "decisions.json"), "utf8")) as { decisions: unknown[] }).decisions;

const WALL = "The wall did not move an inch,";
const LEFT = "At least 1,200 people left their homes in the valley";
const HOME = "About 1,100 people had left their homes in the valley";

describe("readout decide", () => {
  it("writes a decision that the next reading follows, and shows it there", () => {
    expect(run("read", "articles", "--json", "--out", "record.json").code).toBe(0);
    const before = Readout.parse(JSON.parse(readFileSync(join(folder, "record.json"), "utf8")));
    expect(before).not.toHaveProperty("decisions");
    const { code, out } = decide("same", LEFT, HOME, "--of", "point");
    expect(code).toBe(0);
    expect(out).toContain("the same point");
    expect(decisions()).toHaveLength(1);
    const after = record();
    const joined = after.points.find(
      ({ passages }) =>
        new Set(passages.map(({ article }) => article)).size === 2 &&
        passages.some((span) => wordsOf(after, span).includes("1,200")),
    );
    expect(joined?.origins).toBe(2);
    expect(after.decisions).toMatchObject([{ kind: "same", of: "point" }]);
    writeFileSync(join(folder, "after.json"), JSON.stringify(after));
    expect(run("verify", "after.json", "articles").code).toBe(0);
    const terminal = run("read", "articles", "--decisions", "decisions.json", "--no-html");
    expect(terminal.out).toContain("DECIDED BY A PERSON 1");
    expect(run("read", "articles", "--decisions", "decisions.json", "--md").out).toContain("Decided by a person");
  });

  it("says it once, however often it is said", () => {
    expect(decide("same", HOME, LEFT, "--of", "point").code).toBe(0);
    expect(decisions()).toHaveLength(1);
  });

  it("refuses what contradicts it, until it is taken back", () => {
    const { code, err } = decide("different", LEFT, HOME, "--of", "point");
    expect(code).toBe(2);
    expect(err).toContain("both that they are the same point and that they are not");
    expect(decide("undo", HOME, LEFT, "--of", "point").code).toBe(0);
    expect(decide("undo", HOME, LEFT, "--of", "point").code).toBe(1);
    const json = decide("different", LEFT, HOME, "--of", "point", "--json");
    expect(JSON.parse(json.out)).toMatchObject({ kind: "different", of: "point", words: { a: LEFT, b: HOME } });
    const { points } = record();
    expect(
      points.some(
        ({ passages }) =>
          new Set(passages.map(({ article }) => article)).size > 1 && JSON.stringify(passages).includes("1,200"),
      ),
    ).toBe(false);
  });

  it("takes names, for entities", () => {
    const { code, out } = decide("different", "Ilse Brandt", "post:Velm", "--of", "entity", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ kind: "different", of: "entity", words: { a: "Ilse Brandt", b: "Velm" } });
    expect(
      record()
        .decisions?.map((decision) => decision.of)
        .toSorted(),
    ).toEqual(["entity", "point"]);
  });

  it("says what it does not find, and the way out", () => {
    const { code, err } = decide("same", "never printed anywhere", WALL, "--of", "point");
    expect(code).toBe(2);
    expect(err).toContain("no article of the record has these words");
  });
});

describe("readout read --decisions", () => {
  const file = (name: string, content: unknown): string => {
    writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
    return name;
  };
  const span = { article: "post", start: 0, end: 4 };

  it("tells which decisions it cannot follow, and ends with 1", () => {
    const gone = { kind: "same", of: "point", a: span, b: { ...span, start: 8000, end: 8004 } };
    const elsewhere = { kind: "same", of: "point", a: span, b: { ...span, article: "nobody" } };
    const name = file("gone.json", { readout: "1", decisions: [gone, elsewhere] });
    const { code, err } = run("read", "articles", "--json", "--decisions", name);
    expect(code).toBe(1);
    expect(err).toContain("no longer has its passage");
    expect(err).toContain("1 decision is on other articles");
  });

  it.each([
    ["no JSON", "{", "the JSON ends too early"],
    ["another form", { decisions: [] }, "it is no file of decisions"],
    ["an unknown kind", { readout: "1", decisions: [{ kind: "perhaps" }] }, "#/decisions/0"],
    [
      "an empty passage",
      { readout: "1", decisions: [{ kind: "same", of: "point", a: { ...span, end: 0 }, b: span }] },
      "#/decisions/0/a",
    ],
  ])("refuses %s with its place", (_, content, message) => {
    const { code, err } = run("read", "articles", "--json", "--decisions", file("bad.json", content));
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it("refuses decisions that contradict one another", () => {
    const b = { ...span, start: 30, end: 50 };
    const pair = [
      { kind: "same", of: "point", a: span, b },
      { kind: "different", of: "point", a: b, b: span },
    ];
    const { code, err } = run(
      "read",
      "articles",
      "--json",
      "--decisions",
      file("both.json", { readout: "1", decisions: pair }),
    );
    expect(code).toBe(2);
    expect(err).toContain("Take one of the decisions back");
  });
});

const wordsOf = (
  { articles }: Readout,
  { article, start, end }: { article: string; start: number; end: number },
): string => articles.find(({ id }) => id === article)?.text.slice(start, end) ?? "";
