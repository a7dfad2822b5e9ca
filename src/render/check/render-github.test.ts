import { expect, it } from "vitest";
import { sampleView } from "../../../test/support/sample-check.ts";
import { renderGitHub } from "./render-github.ts";

it("writes one command a finding, and nothing in it can end it", async () => {
  const lines = renderGitHub(await sampleView()).split("\n");
  expect(lines.map((line) => line.slice(0, line.indexOf(" ")))).toEqual([
    "::error",
    "::error",
    "::warning",
    "::notice",
    "",
  ]);
  expect(lines[0]).toBe(
    "::error file=drafts/dam above.md,line=3,endLine=3,col=54,endColumn=57,title=readout%3A figure-differs::" +
      "Northline has “At least 120”, Orrin Post “About 90”.%0Aright: 120%0ANorthline: “120”%0AOrrin Post: “About 90”",
  );
  expect(lines[1]).toContain("100 %25:\\x0d%0A“the water”");
  expect(lines[2]).toContain("line=3,endLine=4,title=");
});
