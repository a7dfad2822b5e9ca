import { expect, it } from "vitest";
import { DAM, folderOf, readout } from "./command.ts";

it("shows what a newer revision changed, and ends with 1", () => {
  const newer = DAM.replace("1,200", "1,400").replace("did not move an inch", "barely moved");
  const cwd = folderOf({ "old/dam.txt": DAM, "new/dam.txt": newer });
  const { code, out, err } = readout(["diff", "old/dam.txt", "new/dam.txt"], { cwd });
  expect([code, err]).toEqual([1, ""]);
  expect(out).toContain("0 sentences added, 0 dropped, 2 altered.");
  expect(out).toContain("    - At least 1,200\n    + At least 1,400");
  const { revision, newer: second } = JSON.parse(
    readout(["diff", "old/dam.txt", "new/dam.txt", "--json"], { cwd }).out,
  ) as {
    revision: {
      substantive: boolean;
      quotes: { change: string; newer: { article: string; start: number; end: number } }[];
    };
    newer: { id: string; text: string };
  };
  expect(second.id).toBe("dam-newer");
  const [quote] = revision.quotes;
  expect(second.text.slice(quote!.newer.start, quote!.newer.end)).toBe("The wall barely moved,");
});

it("ends with 0 where only typography changed", () => {
  const cwd = folderOf({ "a.txt": DAM, "b.txt": DAM.replace('"The', "“The").replace('inch,"', "inch,”") });
  const { code, out } = readout(["diff", "a.txt", "b.txt"], { cwd });
  expect(code).toBe(0);
  expect(out).toContain("Only typography or the order of sentences changed.");
});

it("compares one article with one", () => {
  const cwd = folderOf({ "a.jsonl": '{"text":"One."}\n{"text":"Two."}\n', "b.txt": DAM });
  const { code, err } = readout(["diff", "a.jsonl", "b.txt"], { cwd });
  expect(code).toBe(2);
  expect(err).toContain("a.jsonl: it holds 2 articles, and one is compared with one.");
});
