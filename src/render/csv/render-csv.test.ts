import { expect, it } from "vitest";
import { sampleReadout } from "../../../test/support/sample-readout.ts";
import { renderCsv } from "./render-csv.ts";

it("gives a table for each kind of line, each with its heads", () => {
  const tables = renderCsv(sampleReadout());
  expect([...tables.keys()]).toEqual(
    [
      "articles",
      "entities",
      "quotes",
      "times",
      "figures",
      "points",
      "coverage",
      "conflicts",
      "timeline",
      "expected",
      "reuse",
    ].map((name) => `${name}.csv`),
  );
  expect(tables.get("points.csv")?.split("\n")[1]).toBe(
    "p1,corroborated,2,true,wire,34,68,The dam above Orrin held on Monday",
  );
  expect(tables.get("quotes.csv")).toContain("q1,direct,Mara Quist,u1,wire,");
});

it("keeps a spreadsheet from running what came from outside", () => {
  expect(renderCsv(sampleReadout()).get("points.csv")).toContain("'=SUM(A1) was the mayor's only message.");
});
