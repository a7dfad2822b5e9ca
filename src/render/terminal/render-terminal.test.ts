import stringWidth from "string-width";
import { stripVTControlCharacters } from "node:util";
import { expect, it } from "vitest";
import { sampleReadout } from "../../../test/support/sample-readout.ts";
import { renderTerminal } from "./render-terminal.ts";

const plain = (columns = 80): string => renderTerminal(sampleReadout(), { columns, colour: false });

it("keeps every line within the columns it is given", () => {
  for (const columns of [40, 80, 120]) {
    for (const line of plain(columns).split("\n")) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
  }
});

it("prints no control character that came from outside", () => {
  // eslint-disable-next-line no-control-regex
  expect(plain()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
});

it("shows the same words with and without colour, brackets of differing words aside", () => {
  const coloured = renderTerminal(sampleReadout(), { columns: 200, colour: true });
  expect(coloured).toContain("\u001b[");
  expect(stripVTControlCharacters(coloured)).toBe(plain(200).replaceAll(/\[(that water|the water)\]/g, "$1"));
});

it("says what several origins report, what differs, what conflicts and what only one has", () => {
  const text = plain();
  expect(text).toMatchInlineSnapshot(`
    "The dam above Orrin held on Monday [1]
    2 articles · 2 origins · 2026-05-04 to 2026-05-05

    REPORTED BY SEVERAL ORIGINS 1   ● sure  ○ perhaps also  · not found
      2   The dam above Orrin held on Monday [1]
          1● 2●

    PRINTED IN DIFFERENT WORDS 1
       Mara Quist
          [1] We never lost control of [the water],
          [2] We never lost control of [that water],

    FIGURES 1 measures
       people  conflict
          [1] At least 120  ≥ 120 person
          [2] About 90  = 90 person

    CONFLICTS figure 1 · time 0 · polarity 0 · fact 0 · attribution 0 · wording 0
       figure    [1] At least 120 people left their homes.
               ≠ [2] About 90 people left their homes.

    TIMELINE
       2026-05-04       The dam above Orrin held on Monday [1]

    EXPECTED
       open   2026-05-08 A second inspection is due on Friday. [1]

    ONLY ONE ORIGIN 2
      [2]   =SUM(A1) was the mayor's only message.
      [2]   Alarm \\x1b[31mred\\x1b[0m </script><img src=x onerror=alert(1)>
            \\u202egnorw

    SHARED WORDS runs of eight words or more, quotations left out
       [1 = 2]   1× people left their homes.

    ARTICLES
        [1] Northline · 2026-05-04 · Dam holds 😀 after night of rain
        [2] Orrin Post · 2026-05-05 · Alarm \\x1b[31mred\\x1b[0m </script><img src=x
            onerror=alert(1)> \\u202egnorw
    "
  `);
});

it("has a line for a story in which nothing is corroborated", () => {
  const readout = { ...sampleReadout(), points: [], coverage: [] };
  expect(renderTerminal(readout, { columns: 80, colour: false })).toContain("none: no statement was found in two");
});
