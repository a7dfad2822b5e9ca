import { describe, expect, it } from "vitest";
import { parseFeed } from "../../src/intake/feeds/parse-feed.ts";
import { StoryEvent } from "../../src/model/event.ts";
import { urnOf } from "../../src/render/atom/render-atom.ts";
import { DAM, DAM_OTHER, folderOf, type Outcome, readout } from "./command.ts";

const REVISED = DAM.replace("At least 1,200", "At least 1,500").replace(
  "The wall did not move an inch,",
  "The wall never moved,",
);
const folder = folderOf({ "monday/post.txt": DAM, "tuesday/post.txt": REVISED, "tuesday/other.txt": DAM_OTHER });
const run = (...args: readonly string[]): Outcome => readout(args, { cwd: folder });
for (const day of ["monday", "tuesday"]) run("read", day, "--json", "--out", `${day}.json`);
run("read", "tuesday", "--html", "tuesday.html", "--quiet");

const eventsIn = (out: string): StoryEvent[] =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => StoryEvent.parse(JSON.parse(line)));

describe("readout compare", () => {
  it("prints the events on the terminal, and ends with 1", () => {
    const { code, out, err } = run("compare", "monday.json", "tuesday.json");
    expect([code, err]).toEqual([1, ""]);
    expect(out).toContain("figure: revised · 2031-05-04");
    expect(out).toContain("joined · 2031-05-05");
    expect(out).toContain("+ post At least 1,500 people left their homes");
  });

  it("prints them as JSON, the same from a report as from JSON, by the name that is given", () => {
    const { code, out } = run("compare", "monday.json", "tuesday.json", "--json", "--story", "dam");
    expect(code).toBe(1);
    const events = eventsIn(out);
    expect(events.map(({ kind }) => kind)).toContain("figure");
    expect(new Set(events.map(({ story }) => story))).toEqual(new Set(["dam"]));
    expect(run("compare", "monday.json", "tuesday.html", "--json", "--story", "dam").out).toBe(out);
  });

  it("prints them as a feed that can be read", () => {
    const events = eventsIn(run("compare", "monday.json", "tuesday.json", "--json").out);
    const { items } = parseFeed(run("compare", "monday.json", "tuesday.json", "--atom").out, "events.atom");
    expect(items.map(({ id }) => id)).toEqual(events.toReversed().map(({ id }) => urnOf(id)));
  });

  it("has nothing to tell where nothing changed, and ends with 0", () => {
    expect(run("compare", "tuesday.json", "tuesday.json")).toEqual({ code: 0, out: "", err: "" });
  });

  it("refuses what is no record, with the way out", () => {
    const { code, err } = run("compare", "monday.json", "monday/post.txt");
    expect(code).toBe(2);
    expect(err).toContain("post.txt");
  });
});
