import stringWidth from "string-width";
import { stripVTControlCharacters } from "node:util";
import { expect, it } from "vitest";
import { sampleEvents } from "../../../test/support/sample-events.ts";
import { renderEventLine } from "../json/render-event-line.ts";
import { renderEvent } from "./render-event.ts";

const plain = (columns = 100): string =>
  sampleEvents()
    .map((event) => renderEvent(event, { columns, colour: false }))
    .join("");

it("prints every kind of event with its passages", () => {
  expect(plain()).toMatchInlineSnapshot(`
    "new story · Sellmark Argus · 2031-03-04
      + Sellmark Argus A fire broke out in a paint warehouse in Sellmark on Tuesday morning, the fire
        service said.
    joined · 2031-03-04 [s1] Fire chief Dana Roike said 12 people had been injured.
      + Coast Tribune Hundreds flee as Sellmark paint store burns
    conflict: time · 2031-03-05 [s1] A fire broke out in a paint warehouse in Sellmark on Tuesday
    morning, the fire service said.
      + Evening Gazette The fire broke out on Monday evening in the paint warehouse in Sellmark
      ≠ Sellmark Argus A fire broke out in a paint warehouse in Sellmark on Tuesday morning
    joined · 2031-03-05 [s1] A fire broke out in a paint warehouse in Sellmark on Tuesday morning, the
    fire service said.
      + Evening Gazette Fire at Sellmark paint warehouse
    quote in new words · Dana Roike · 2031-03-08 [s1] The number of people injured in the warehouse fire
    in Sellmark has risen to 19, chief fire officer Dana Roike said on Saturday.
      - Sellmark Argus We have never seen flames of that height in this city,
      + Northern Herald We have never seen flames that high in this city,
    expected: met · due 2031-03-07 · 2031-03-08 [s1] The number of people injured in the warehouse fire
    in Sellmark has risen to 19, chief fire officer Dana Roike said on Saturday.
      - Sellmark Argus The city council will hold a special meeting on Friday
      + Northern Herald The city council held a special meeting on Friday
    joined · 2031-03-08 [s1] The number of people injured in the warehouse fire in Sellmark has risen to
    19, chief fire officer Dana Roike said on Saturday.
      + Northern Herald Sellmark fire: number of injured rises to 19
    figure: revised · 2031-03-04T18:00Z [s1] The number of people injured in the warehouse fire in
    Sellmark has risen to 19, chief fire officer Dana Roike said on Saturday.
      - Sellmark Argus At least 12 people were injured in the fire, chief fire officer Dana Roike said.
        (At least 12 ≥ 12 people)
      + Sellmark Argus At least 14 people were injured in the fire, chief fire officer Dana Roike said.
        (At least 14 ≥ 14 people)
    dropped by a revision · 2031-03-04T18:00Z [s1] The number of people injured in the warehouse fire in
    Sellmark has risen to 19, chief fire officer Dana Roike said on Saturday.
      - Sellmark Argus which had been warned about its sprinklers in January
      + Sellmark Argus The warehouse belongs to the Lindgate Company.
      - Sellmark Argus The city council will hold a special meeting on Friday.
      = Northern Herald The city council held a special meeting on Friday and ordered an inquiry.
    "
  `);
});

it("keeps within the columns it is given, with and without colour", () => {
  for (const columns of [40, 80, 120]) {
    for (const line of plain(columns).split("\n")) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
  }
  const coloured = sampleEvents().map((event) => renderEvent(event, { columns: 400, colour: true }));
  expect(stripVTControlCharacters(coloured.join(""))).toBe(plain(400));
});

it("prints no control character that came from outside", () => {
  const [event] = sampleEvents();
  const words = "Alarm \u001b[31mred\u001b[0m \u202egnorw\u0007\r\nnext";
  const about = { ...event!.about, words, outlet: words };
  const text = renderEvent(
    { ...event!, kind: "founded", articles: [], outlets: [words], about },
    { columns: 80, colour: false },
  );
  // oxlint-disable-next-line no-control-regex -- these are what must not pass
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
});

it("gives one line of JSON an event", () => {
  const lines = sampleEvents().map(renderEventLine).join("");
  expect(
    lines
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line)),
  ).toEqual(sampleEvents());
});
