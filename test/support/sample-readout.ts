import { createHash } from "node:crypto";
import type { Readout, RecordArticle } from "../../src/model/readout.ts";
import type { Span } from "../../src/model/span.ts";

const hostile = "Alarm \u001b[31mred\u001b[0m </script><img src=x onerror=alert(1)> \u202egnorw";

function article(
  id: string,
  outlet: string,
  published: string | null,
  text: string,
  more: Partial<RecordArticle> = {},
): RecordArticle {
  const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
  return { id, outlet, title: "", published, language: "en", text, sha256, origin: id, ...more };
}

const wire = article(
  "wire",
  "Northline",
  "2026-05-04",
  'Dam holds 😀 after night of rain\n\nThe dam above Orrin held on Monday, officials said. "We never lost control of the water," said engineer Mara Quist. At least 120 people left their homes. A second inspection is due on Friday.',
  { title: "Dam holds 😀 after night of rain", url: "https://northline.example/dam" },
);
const local = article(
  "local",
  "Orrin Post",
  "2026-05-05",
  `The Orrin dam held through the night. "We never lost control of that water," said Mara Quist. About 90 people left their homes. =SUM(A1) was the mayor's only message. ${hostile}`,
  { title: hostile },
);

/** A span of the first occurrence of `words` in an article. */
export function spanOfWords(of: RecordArticle, words: string): Span {
  const start = of.text.indexOf(words);
  if (start < 0) throw new RangeError(`'${words}' is not in '${of.id}'`);
  return { article: of.id, start, end: start + words.length };
}

/** A small valid record of an invented story, with words from outside that try to break out of every format. */
export function sampleReadout(): Readout {
  const at = spanOfWords;
  return {
    readout: "1",
    title: at(wire, "The dam above Orrin held on Monday"),
    published: { from: "2026-05-04", to: "2026-05-05" },
    articles: [wire, local],
    entities: [
      { id: "e1", name: "Mara Quist", kind: "person", mentions: [at(wire, "Mara Quist"), at(local, "Mara Quist")] },
    ],
    quotes: [
      {
        id: "q1",
        kind: "direct",
        span: at(wire, "We never lost control of the water,"),
        speaker: { name: "Mara Quist", entity: "e1" },
        cue: at(wire, "said engineer"),
      },
      {
        id: "q2",
        kind: "direct",
        span: at(local, "We never lost control of that water,"),
        speaker: { name: "Mara Quist", entity: "e1" },
      },
    ],
    utterances: [
      {
        id: "u1",
        speaker: { name: "Mara Quist", entity: "e1" },
        quotes: ["q1", "q2"],
        differing: [at(wire, "the water"), at(local, "that water")],
      },
    ],
    times: [
      { id: "t1", span: at(wire, "Monday"), value: "2026-05-04", anchor: "published 2026-05-04", rule: "weekday" },
    ],
    figures: [
      { id: "f1", span: at(wire, "At least 120"), min: 120, max: null, unit: "person", of: at(wire, "people") },
      { id: "f2", span: at(local, "About 90"), min: 90, max: 90, unit: "person" },
    ],
    measures: [{ id: "measure1", figures: ["f1", "f2"], relation: "conflict" }],
    points: [
      {
        id: "p1",
        status: "corroborated",
        passages: [at(wire, "The dam above Orrin held on Monday"), at(local, "The Orrin dam held through the night.")],
        firm: [0, 1],
        origins: 2,
      },
      {
        id: "p2",
        status: "single",
        passages: [at(local, "=SUM(A1) was the mayor's only message.")],
        firm: [0],
        origins: 1,
      },
      { id: "p3", status: "single", passages: [at(local, hostile)], firm: [0], origins: 1 },
    ],
    conflicts: [
      {
        id: "c1",
        kind: "figure",
        a: at(wire, "At least 120 people left their homes."),
        b: at(local, "About 90 people left their homes."),
        rule: "measure",
      },
    ],
    timeline: [
      {
        id: "m1",
        time: "2026-05-04",
        passages: [at(wire, "The dam above Orrin held on Monday")],
        modality: "happened",
      },
    ],
    expected: [
      { id: "x1", passage: at(wire, "A second inspection is due on Friday."), due: "2026-05-08", outcome: "open" },
    ],
    reuse: [{ a: at(wire, "people left their homes."), b: at(local, "people left their homes.") }],
    furniture: [],
    coverage: [
      ["firm", "firm"],
      ["none", "firm"],
      ["none", "firm"],
    ],
  };
}
