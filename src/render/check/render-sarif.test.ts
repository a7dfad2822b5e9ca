import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv-draft-04";
import formats from "ajv-formats";
import { expect, it } from "vitest";
import { DRAFT, sampleView } from "../../../test/support/sample-check.ts";
import { ReadoutError } from "../../model/error.ts";
import { renderSarif } from "./render-sarif.ts";

const require = createRequire(import.meta.url);
/** The standard's own schema (OASIS, 2.1.0 rtm.5), as the package of its editors carries it. */
const schema: object = JSON.parse(
  readFileSync(require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"),
) as object;
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const isSarif = ajv.compile(schema);

const skipped = [new ReadoutError("empty", "articles/none.txt", "it is empty.", "Leave it out.")];
const log = renderSarif(await sampleView(), { version: "1.2.3", skipped });
const [run] = log.runs;

it("is valid by the standard's schema", () => {
  // Through JSON, as it is written.
  isSarif(JSON.parse(JSON.stringify(log)));
  expect(isSarif.errors).toBeNull();
});

it("tells places in UTF-16 units, in a file that is named from the current folder", () => {
  expect(run?.columnKind).toBe("utf16CodeUnits");
  const [first] = run?.results?.[0]?.locations ?? [];
  expect(first?.physicalLocation?.artifactLocation).toEqual({
    uri: "drafts/dam%20above.md",
    uriBaseId: "%SRCROOT%",
  });
  const { startLine, startColumn, endLine, endColumn, snippet } = first?.physicalLocation?.region ?? {};
  expect([startLine, endLine, snippet?.text]).toEqual([3, 3, "150"]);
  expect(DRAFT.split("\n")[2]?.slice((startColumn ?? 0) - 1, (endColumn ?? 0) - 1)).toBe("150");
});

it("names files outside of the folder whole", async () => {
  const outside = renderSarif(await sampleView(DRAFT, "/drafts/a#b?.md"), { version: "1", skipped: [] });
  expect(outside.runs[0]?.artifacts?.[0]?.location).toEqual({ uri: "file:///drafts/a%23b%3F.md" });
});

it("has rules with their levels, and the levels that were set", () => {
  const rules = run?.tool.driver.rules ?? [];
  expect(rules.find(({ id }) => id === "quote-altered")).toMatchObject({
    name: "QuoteAltered",
    defaultConfiguration: { level: "error" },
  });
  for (const { ruleId, ruleIndex } of run?.results ?? []) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId);
  expect(run?.invocations?.[0]?.ruleConfigurationOverrides?.map(({ configuration }) => configuration)).toEqual([
    { level: "warning" },
    { enabled: false },
  ]);
  expect(run?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toContain("articles/none.txt");
});

it("has passages as related locations that the message leads to", () => {
  const { message, relatedLocations } = run?.results?.[0] ?? {};
  expect(message?.text).toContain("[Northline](1): “120”");
  expect(relatedLocations?.map(({ id }) => id)).toEqual([1, 2]);
  expect(relatedLocations?.[0]?.message?.text).toBe("Northline: “120”");
});

it("takes nothing from outside for a link", () => {
  expect(run?.results?.[1]?.message.text).toContain("prints \\[it](1) otherwise");
});

it("suggests a change only where no marks would be lost", () => {
  const fixes = run?.results?.map(
    ({ fixes }) => fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent?.text,
  );
  expect(fixes).toEqual(["120", "We never lost control of the water,", undefined, undefined, undefined]);
});

it("shows what is ignored as suppressed", () => {
  const suppressed = run?.results?.filter(({ suppressions }) => suppressions);
  expect(suppressed?.map(({ suppressions }) => suppressions?.[0])).toEqual([
    { kind: "inSource", status: "accepted", justification: "ours" },
  ]);
});

it("keeps the fingerprint of a finding that moves", async () => {
  const moved = renderSarif(await sampleView(`\n\n${DRAFT}`), { version: "1.2.3", skipped: [] });
  const prints = (of: typeof log): unknown =>
    of.runs[0]?.results?.map(({ partialFingerprints }) => partialFingerprints);
  expect(prints(moved)).toEqual(prints(log));
});

it("hashes the file of the draft", () => {
  expect(run?.artifacts?.[0]?.hashes?.["sha-256"]).toMatch(/^[\da-f]{64}$/u);
});
