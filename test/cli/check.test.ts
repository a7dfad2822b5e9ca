import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { CheckedDraft } from "../../src/model/checked-draft.ts";
import { makeDocx, paragraph } from "../support/make-docx.ts";
import { DAM, DAM_OTHER, folderOf, readout } from "./command.ts";

const DRAFT = `# Dam at Velm holds

The dam at Velm held overnight, mayor Ilse Brandt said on Sunday.

"The wall never moved an inch," she told reporters.
`;
const RIGHT = DRAFT.replace("never moved", "did not move");
const SOURCES = { "wires/dam.txt": DAM, "wires/other.txt": DAM_OTHER };
const ONLY_QUOTES =
  '{ "against": "wires", "rules": { "unsupported": "off", "copied": "off", "single-origin": "off" } }';

const parsed = (out: string): CheckedDraft => CheckedDraft.parse(JSON.parse(out));

it("shows findings as a linter does, and ends with 1 where one is an error", () => {
  const cwd = folderOf({ ...SOURCES, "draft.md": DRAFT });
  const { code, out, err } = readout(["check", "draft.md", "--against", "wires"], { cwd });
  expect([code, err]).toEqual([1, ""]);
  expect(out).toContain(`draft.md:5:2  error  quote-altered`);
  expect(out).toContain(`  5 | "The wall never moved an inch," she told reporters.
    |  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^`);
  expect(out).toMatch(/draft\.md: 1 error/u);
});

it("prints the contract as JSON, places in the file and in the text", () => {
  const cwd = folderOf({ ...SOURCES, "draft.md": DRAFT });
  const { out } = readout(["check", "draft.md", "--against", "wires", "--json", "--summary"], { cwd });
  const { findings, draft, summary, sentences } = parsed(out);
  const quote = findings.find(({ rule }) => rule === "quote-altered");
  expect(quote).toMatchObject({ line: 5, column: 2, endLine: 5, text: "The wall never moved an inch" });
  expect(draft.text.slice(quote?.start, quote?.end)).toBe(quote?.text);
  expect(summary?.sentences).toBe(sentences.length);
  expect(readout(["check", "draft.md", "--against", "wires", "--json", "--summary"], { cwd }).out).toBe(out);
});

it("takes settings from the folders above, and options over them", () => {
  const cwd = folderOf({ ...SOURCES, "desk/draft.md": DRAFT, "readout.config.json": ONLY_QUOTES });
  expect(readout(["check", "desk/draft.md"], { cwd }).code).toBe(1);
  expect(readout(["check", "desk/draft.md", "--rule", "quote-altered=warning"], { cwd }).code).toBe(0);
  const many = readout(["check", "desk/draft.md", "--rule", "quote-altered=warning", "--max-warnings", "0"], { cwd });
  expect([many.code, many.err]).toEqual([1, "readout: there are too many warnings: 1, where 0 may be.\n"]);
  expect(readout(["check", "desk/draft.md", "--rule", "quote-altered=off"], { cwd }).out).toBe(
    "desk/draft.md: no findings\n",
  );
  const none = readout(["check", "desk/draft.md", "--no-config"], { cwd });
  expect([none.code, none.err]).toMatchObject([2, expect.stringContaining("Name the sources with --against")]);
});

it("passes over what a comment in the draft says, and counts it", () => {
  const ignoring = DRAFT.replace('"The wall', '<!-- readout-ignore quote-altered: on tape -->\n"The wall');
  const cwd = folderOf({ ...SOURCES, "draft.md": ignoring, "readout.config.json": ONLY_QUOTES });
  const { code, out } = readout(["check", "draft.md"], { cwd });
  expect([code, out]).toEqual([0, "draft.md: 1 ignored\n"]);
  expect(parsed(readout(["check", "draft.md", "--json"], { cwd }).out).ignored[0]?.reason).toBe("on tape");
});

it("writes a log, annotations and a report", () => {
  const cwd = folderOf({ ...SOURCES, "draft.md": DRAFT, "readout.config.json": ONLY_QUOTES });
  const { code, out, err } = readout(
    ["check", "draft.md", "--github", "--sarif", "out/draft.sarif", "--html", "out/draft.html"],
    { cwd },
  );
  expect([code, err]).toEqual([1, "readout: the report is in out/draft.html.\n"]);
  expect(out).toMatch(/^::error file=draft\.md,line=5,endLine=5,col=2,endColumn=30,title=readout%3A quote-altered::/u);
  const log = JSON.parse(readFileSync(join(cwd, "out/draft.sarif"), "utf8")) as {
    runs: {
      results: { relatedLocations: { physicalLocation: { artifactLocation: { uri: string }; region: object } }[] }[];
    }[];
  };
  const [related] = log.runs[0]?.results[0]?.relatedLocations ?? [];
  expect(related?.physicalLocation).toEqual({
    artifactLocation: { uri: "wires/dam.txt", uriBaseId: "%SRCROOT%" },
    region: { startLine: 5, startColumn: 74, endLine: 5, endColumn: 103 },
  });
  expect(readFileSync(join(cwd, "out/draft.html"), "utf8")).toContain('id="readout-check"');
  expect(readout(["check", "draft.md", "--sarif"], { cwd }).out).toContain('"version": "2.1.0"');
});

it("reads the standard input, and a Word document", async () => {
  const docx = await makeDocx(
    DRAFT.split("\n\n")
      .map((words) => paragraph(words.trim()))
      .join(""),
  );
  const cwd = folderOf({ ...SOURCES, "draft.docx": docx, "readout.config.json": ONLY_QUOTES });
  const fromPipe = readout(["check", "-", "--format", "markdown"], { cwd, input: DRAFT });
  expect(fromPipe.out).toContain("-:5:2  error  quote-altered");
  const fromWord = parsed(readout(["check", "draft.docx", "--json"], { cwd }).out);
  expect(fromWord.draft.places).toBe("text");
  expect(fromWord.findings).toMatchObject([{ rule: "quote-altered", line: 3, column: 2 }]);
});

it("is held against a saved record, and not against itself", () => {
  const cwd = folderOf({ ...SOURCES, "wires/draft.md": RIGHT, "readout.config.json": ONLY_QUOTES });
  expect(readout(["read", "wires/dam.txt", "wires/other.txt", "--json", "--out", "story.json"], { cwd }).code).toBe(0);
  expect(readout(["check", "wires/draft.md", "--against", "story.json"], { cwd })).toEqual({
    code: 0,
    out: "wires/draft.md: no findings\n",
    err: "",
  });
  const broken = readFileSync(join(cwd, "story.json"), "utf8").replace("did not move an inch", "did not move an itch");
  const other = folderOf({ "draft.md": DRAFT, "story.json": broken });
  const refused = readout(["check", "draft.md", "--against", "story.json"], { cwd: other });
  expect([refused.code, refused.err]).toMatchObject([2, expect.stringContaining("the record does not hold")]);
  const alone = readout(["check", "wires/draft.md", "--against", "wires/draft.md"], { cwd });
  expect([alone.code, alone.err]).toMatchObject([2, expect.stringContaining("no article could be read")]);
});

it.each([
  [["check", "none.md", "--against", "wires"], "none.md: there is no such file or folder."],
  [["check", "draft.md", "--against", "none"], "none: there is no such file, folder or story."],
  [["check", "draft.md", "--against", "wires", "--rule", "copyed=off"], "is 'copied' meant?"],
  [["check", "draft.md", "--against", "wires", "--rule", "copied=loud"], "write copied=off"],
  [["check", "draft.md", "--against", "wires", "--max-warnings", "-1"], "whole number"],
  [["check", "draft.md", "--against", "wires", "--sarif", "draft.md"], "'draft.md' is no name of such a file."],
  [["check", "draft.md", "--against", "wires", "--sarif", "--json"], "two forms cannot be printed at once."],
  [["check", "draft.md", "--against", "wires", "--json", "--github"], "cannot be used with"],
  [["check", "draft.md", "--config", "bad.json"], "bad.json:1:3: there is no setting 'rulez'."],
  [["check", "empty.md", "--against", "wires"], "empty.md: it is empty."],
  [["check", "wires", "--against", "wires"], "a draft is one file, and this is a folder."],
  [["check", "https://velm.example", "--against", "wires"], "a draft is one file, and this is an address."],
  [["check", "-", "--against", "-"], "the standard input is the draft already."],
  [["check", "draft.doc", "--against", "wires"], "Save it as .docx"],
])("says what is wrong with %j", (args, words) => {
  const cwd = folderOf({
    ...SOURCES,
    "draft.md": DRAFT,
    "bad.json": '{ "rulez": {} }',
    "empty.md": "---\ntitle: a\n---\n",
    "draft.doc": "word",
  });
  const { code, err } = readout(args, { cwd });
  expect([code, err]).toMatchObject([2, expect.stringContaining(words)]);
});

it("goes on where a source cannot be read, and ends with 1", () => {
  const cwd = folderOf({ ...SOURCES, "wires/empty.txt": "", "draft.md": RIGHT, "readout.config.json": ONLY_QUOTES });
  const { code, out, err } = readout(["check", "draft.md"], { cwd });
  expect([code, out]).toEqual([1, "draft.md: no findings\n"]);
  expect(err).toContain("wires/empty.txt: it is empty.");
});

it("takes a story of the archive by its id, as it takes its articles", () => {
  const cwd = folderOf({ ...SOURCES, "draft.md": DRAFT });
  expect(readout(["add", "wires", "--archive", "news.sqlite", "--quiet"], { cwd }).code).toBe(0);
  const listed = readout(["stories", "--json", "--archive", "news.sqlite"], { cwd }).out.split("\n")[0] ?? "";
  const { id } = JSON.parse(listed) as { id: string };
  const against = (...sources: string[]): unknown =>
    parsed(readout(["check", "draft.md", "--json", "--against", ...sources, "--archive", "news.sqlite"], { cwd }).out)
      .findings;
  expect(against(id)).toEqual(against("wires"));
  const other = readout(["check", "draft.md", "--against", "s-000000000000", "--archive", "news.sqlite"], { cwd });
  expect([other.code, other.err]).toEqual([2, expect.stringContaining("no such file, folder or story")]);
});
