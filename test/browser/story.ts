import { createHash } from "node:crypto";
import type { Article } from "../../src/model/article.ts";
import type { Readout } from "../../src/model/readout.ts";
import type { Span } from "../../src/model/span.ts";

/** An article of an invented story. */
function article(id: string, outlet: string, published: string, title: string, text: string): Article {
  const sha256 = createHash("sha256").update(text).digest("hex");
  return { id, outlet, published, title, text, language: "en", sha256 };
}

const ARTICLES: readonly Article[] = [
  article(
    "wire",
    "Northgate Wire",
    "2031-04-02",
    "Dam at Orlen Vale to be drained on Friday",
    "Engineers will drain the dam at Orlen Vale on Friday, the water board said.\n\n" +
      "“We have no time to lose,” said Marta Quill, who leads the board. About 4,000 people live below the dam.\n\n" +
      "Read more: ten pictures of the valley",
  ),
  article(
    "gazette",
    "The Vale Gazette",
    "2031-04-03",
    "Valley waits for the water to go",
    "The water board will drain the Orlen Vale dam on Friday after cracks were found in its wall.\n\n" +
      '"We have really no time to lose," Marta Quill told residents. Between 3,500 and 4,200 people live below the wall.\n\n' +
      "The cracks were found by a fisherman in March.",
  ),
  article(
    "herald",
    "Harrow Herald",
    "2031-04-05",
    "Dam drained, cracks repaired",
    "The dam at Orlen Vale was drained on Friday. More than 4,500 people had to leave their homes.\n\n" +
      "Marta Quill denied that the cracks had been known since winter. A council paper says they were known in January.",
  ),
  article(
    "mirror",
    "Daily Copy",
    "2031-04-05",
    "",
    "The dam at Orlen Vale was drained on Friday. More than 4,500 people had to leave their homes.\n\nNo other details were given.",
  ),
];

/** Finds passages by their words, so that offsets are never written by hand. */
function finder(articles: readonly Article[]): (id: string, words: string) => Span {
  return (id, words) => {
    const start = articles.find((one) => one.id === id)?.text.indexOf(words) ?? -1;
    if (start < 0) throw new Error(`${id} does not hold: ${words}`);
    return { article: id, start, end: start + words.length };
  };
}

const coverageOf = (articles: readonly { readonly id: string }[], points: Readout["points"]): Readout["coverage"] =>
  points.map(({ passages, firm }) => {
    const sure = new Set(firm.map((index) => passages[index]?.article));
    return articles.map(({ id }) =>
      sure.has(id) ? "firm" : passages.some((span) => span.article === id) ? "perhaps" : "none",
    );
  });

/** A small record of an invented story with something in each of its lists. */
export function story(): Readout {
  const at = finder(ARTICLES);
  const points: Readout["points"] = [
    {
      id: "p1",
      status: "corroborated",
      passages: [
        at("wire", "Engineers will drain the dam at Orlen Vale on Friday"),
        at("gazette", "The water board will drain the Orlen Vale dam on Friday"),
        at("herald", "The dam at Orlen Vale was drained on Friday."),
        at("mirror", "The dam at Orlen Vale was drained on Friday."),
      ],
      firm: [0, 1],
      origins: 2,
    },
    {
      id: "p2",
      status: "disputed",
      passages: [
        at("herald", "the cracks had been known since winter"),
        at("herald", "they were known in January"),
        at("gazette", "The cracks were found by a fisherman in March."),
      ],
      firm: [0, 1, 2],
      origins: 2,
    },
    {
      id: "p3",
      status: "single",
      passages: [
        at("herald", "More than 4,500 people had to leave their homes."),
        at("mirror", "More than 4,500 people had to leave their homes."),
      ],
      firm: [0, 1],
      origins: 1,
    },
    {
      id: "p4",
      status: "single",
      passages: [at("gazette", "after cracks were found in its wall")],
      firm: [0],
      origins: 1,
    },
  ];
  const quill = { name: "Marta Quill", entity: "e1" };
  return {
    readout: "1",
    title: at("herald", "The dam at Orlen Vale was drained on Friday."),
    published: { from: "2031-04-02", to: "2031-04-05" },
    articles: ARTICLES.map((one) => ({ ...one, origin: one.id === "mirror" ? "herald" : one.id })),
    entities: [{ id: "e1", name: "Marta Quill", kind: "person", mentions: [at("wire", "Marta Quill")] }],
    quotes: [
      {
        id: "q1",
        kind: "direct",
        span: at("wire", "We have no time to lose,"),
        speaker: quill,
        cue: at("wire", "said Marta"),
      },
      { id: "q2", kind: "direct", span: at("gazette", "We have really no time to lose,"), speaker: quill },
      { id: "q3", kind: "indirect", span: at("herald", "the cracks had been known since winter"), speaker: null },
    ],
    utterances: [{ id: "u1", speaker: quill, quotes: ["q1", "q2"] }],
    times: [{ id: "t1", span: at("wire", "Friday"), value: "2031-04-04", rule: "weekday" }],
    figures: [
      { id: "f1", span: at("wire", "About 4,000"), min: 4000, max: 4000, unit: "people" },
      { id: "f2", span: at("gazette", "Between 3,500 and 4,200"), min: 3500, max: 4200, unit: "people" },
      { id: "f3", span: at("herald", "More than 4,500"), min: 4500, max: null, unit: "people" },
    ],
    measures: [{ id: "m1", figures: ["f1", "f2", "f3"], relation: "conflict" }],
    points,
    conflicts: [
      {
        id: "c1",
        kind: "wording",
        a: at("wire", "We have no time to lose,"),
        b: at("gazette", "We have really no time to lose,"),
        rule: "quote-words",
      },
      {
        id: "c2",
        kind: "figure",
        a: at("gazette", "Between 3,500 and 4,200"),
        b: at("herald", "More than 4,500"),
        rule: "disjoint-ranges",
      },
    ],
    timeline: [
      {
        id: "l1",
        time: "2031-03",
        passages: [at("gazette", "The cracks were found by a fisherman in March.")],
        modality: "happened",
      },
      {
        id: "l2",
        time: "2031-04-04",
        passages: [at("wire", "Engineers will drain the dam at Orlen Vale on Friday")],
        modality: "planned",
      },
      {
        id: "l3",
        time: "2031-04-04",
        passages: [at("herald", "The dam at Orlen Vale was drained on Friday.")],
        modality: "happened",
      },
    ],
    expected: [
      {
        id: "x1",
        passage: at("wire", "Engineers will drain the dam at Orlen Vale on Friday"),
        due: "2031-04-04",
        outcome: "met",
        by: at("herald", "The dam at Orlen Vale was drained on Friday."),
      },
    ],
    reuse: [
      {
        a: at(
          "herald",
          "The dam at Orlen Vale was drained on Friday. More than 4,500 people had to leave their homes.",
        ),
        b: at(
          "mirror",
          "The dam at Orlen Vale was drained on Friday. More than 4,500 people had to leave their homes.",
        ),
      },
    ],
    furniture: [at("wire", "Read more: ten pictures of the valley")],
    coverage: coverageOf(ARTICLES, points),
  };
}

/** One article in which nothing was found. */
export function bareStory(): Readout {
  const text = "Rain fell on the harbour all day.";
  return {
    ...emptyRecord([article("only", "", "2031-05-01", "", text)]),
    title: { article: "only", start: 0, end: text.length },
  };
}

/** Strings that would do something if anything took them for more than text. */
export const HOSTILE = [
  "</script><script>window.hurt = 1</script>",
  "<img src=x onerror='window.hurt = 2'>",
  "<!--<script>",
  "{{constructor.constructor('window.hurt = 3')()}}",
  "\u2028window.hurt = 4\u2029",
  "$& $` $' $1",
  "\u202Edesrever\u202C \u2066isolated",
  "\uD800 lone, \u0000 nothing, \u001B[31m red",
  "]]></svg onload=window.hurt=5>",
] as const;

/** A record in which every string from outside is hostile. */
export function hostileStory(): Readout {
  const text = HOSTILE.join("\n\n");
  const hostile: Article = {
    ...article("x/../:1-2#\"'<b>", HOSTILE[1], HOSTILE[0], HOSTILE[6], text),
    url: "javascript:window.hurt=6",
    byline: HOSTILE[0],
    credit: HOSTILE[1],
  };
  const other = {
    ...article(
      "الخبر",
      "صحيفة البحر",
      "2031-05-02",
      "طويل ".repeat(200),
      "قال المتحدث إن السد آمن.\n\nThe dam is safe.",
    ),
    language: "ar",
  };
  const articles = [hostile, other];
  const at = finder(articles);
  const spans = HOSTILE.map((words) => at(hostile.id, words));
  const points: Readout["points"] = [
    ...spans.map((span, index) => ({
      id: `p${index + 1}`,
      status: "single" as const,
      passages: [span],
      firm: [0],
      origins: 1,
    })),
    {
      id: "p99",
      status: "corroborated",
      passages: [spans[0]!, at("الخبر", "قال المتحدث إن السد آمن.")],
      firm: [0, 1],
      origins: 2,
    },
  ];
  return {
    ...emptyRecord(articles),
    title: spans[0]!,
    points,
    quotes: spans.map((span, index) => ({ id: `q${index}`, kind: "direct", span, speaker: { name: HOSTILE[index]! } })),
    utterances: [{ id: "u1", speaker: { name: HOSTILE[0] }, quotes: ["q0", "q1", "q6"] }],
    conflicts: [{ id: "c1", kind: "fact", a: spans[0]!, b: spans[1]!, rule: HOSTILE[1] }],
    figures: [{ id: "f1", span: spans[3]!, min: null, max: null, unit: HOSTILE[1] }],
    measures: [{ id: "m1", figures: ["f1"], relation: "same" }],
    timeline: [{ id: "l1", time: HOSTILE[0], passages: [spans[7]!], modality: "denied" }],
    expected: [{ id: "x1", passage: spans[6]!, due: HOSTILE[1], outcome: "missed" }],
    coverage: coverageOf(articles, points),
  };
}

/** A story of `count` articles of about three kilobytes, with some forty points an article. */
export function largeStory(count: number): Readout {
  const sentence = (one: number, two: number): string =>
    `Report ${one} says that lock ${two} of the canal was opened at noon and closed again before dark. `;
  const articles = Array.from({ length: count }, (_, one) =>
    article(
      `a${one}`,
      `Canal Paper ${one}`,
      "2031-06-01",
      `Locks of the canal, part ${one}`,
      Array.from({ length: 32 }, (_, two) => sentence(one, two) + (two % 4 === 3 ? "\n\n" : "")).join(""),
    ),
  );
  const at = finder(articles);
  const points: Readout["points"] = Array.from({ length: 32 * 12 }, (_, index) => {
    const [two, first] = [index % 32, Math.floor(index / 32)];
    const size = 1 + (index % count);
    const passages = Array.from({ length: size }, (_, step) =>
      at(`a${(first + step) % count}`, sentence((first + step) % count, two).trim()),
    );
    return {
      id: `p${index + 1}`,
      status: size > 1 ? ("corroborated" as const) : ("single" as const),
      passages,
      firm: passages.map((_, place) => place),
      origins: size,
    };
  });
  return { ...emptyRecord(articles), title: points[0]!.passages[0]!, points, coverage: coverageOf(articles, points) };
}

function emptyRecord(articles: readonly Article[]): Readout {
  const none = { entities: [], quotes: [], utterances: [], times: [], figures: [], measures: [], points: [] };
  const nothing = { conflicts: [], timeline: [], expected: [], reuse: [], furniture: [], coverage: [] };
  const first = articles[0]!;
  return {
    readout: "1",
    title: { article: first.id, start: 0, end: 1 },
    published: { from: "2031-05-01", to: "2031-05-01" },
    articles: articles.map((one) => ({ ...one, origin: one.id })),
    ...none,
    ...nothing,
  };
}
