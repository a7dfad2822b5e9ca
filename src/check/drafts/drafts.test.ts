import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FileDraft, DraftFormat } from "./file-draft.ts";
import { draftOf, type NamedFormat } from "./read-draft.ts";

const at = (draft: FileDraft, words: string): string => {
  const start = draft.text.indexOf(words);
  expect(start, `'${words}' in ${JSON.stringify(draft.text)}`).toBeGreaterThanOrEqual(0);
  const { from, to } = draft.placesOf({ start, end: start + words.length });
  return `${from.line}:${from.column}-${to.line}:${to.column}`;
};

const inFile = (draft: FileDraft, words: string): string => {
  const start = draft.text.indexOf(words);
  const range = draft.inFile({ start, end: start + words.length });
  return draft.source.slice(range.start, range.end);
};

const MARKDOWN = `---
title: Dam holds
---
# The *dam* holds

The [mayor](https://velm.example/a_b "T") said it **held** \`all\` night,
and that &amp; more. \\*Not\\* one inch.

> "Not an inch,"
> she said.

- 1,200 ~~left~~ fled
- [ref][1] goes

![a map](m.png)

\`\`\`
code "quoted words" here
\`\`\`

| Who | Count |
| --- | --- |
| Velm | 1,200 |

<p>Raw &quot;words&quot;</p>

[1]: https://velm.example
`;

describe("a draft in Markdown", () => {
  it("is read as a reader sees it", async () => {
    const { text, blocks, quoted } = await draftOf(MARKDOWN, "a.md", "markdown");
    expect(text.split("\n\n")).toEqual([
      "The dam holds",
      "The mayor said it held all night, and that & more. *Not* one inch.",
      '"Not an inch," she said.',
      "• 1,200  fled",
      "• ref goes",
      "Who",
      "Count",
      "Velm",
      "1,200",
      'Raw "words"',
    ]);
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toContain("1,200  fled");
    expect(quoted.map(({ start, end }) => text.slice(start, end))).toEqual(['"Not an inch," she said.']);
  });

  it("knows where each word stands", async () => {
    const draft = await draftOf(MARKDOWN, "a.md", "markdown");
    expect(at(draft, "dam")).toBe("4:8-4:11");
    expect(at(draft, "mayor said")).toBe("6:6-6:47");
    expect(at(draft, "held")).toBe("6:53-6:57");
    expect(at(draft, "night, and")).toBe("6:66-7:4");
    expect(at(draft, "&")).toBe("7:10-7:15");
    expect(at(draft, 'inch," she')).toBe("9:11-10:6");
    expect(at(draft, "fled")).toBe("12:18-12:22");
    expect(inFile(draft, 'Raw "words"')).toBe("Raw &quot;words&quot;");
  });

  it("has line breaks of Windows, and wide characters", async () => {
    const draft = await draftOf("One 😀 line\r\ngoes *on*.\r\n\r\nTwo.\r\n", "a.md", "markdown");
    expect(draft.text).toBe("One 😀 line goes on.\n\nTwo.");
    expect(at(draft, "on.")).toBe("2:7-2:11");
    expect(at(draft, "Two")).toBe("4:1-4:4");
  });
});

describe("a draft in HTML", () => {
  const html = `<html><body><nav>Home</nav><article>
<h1>The <em>dam</em> holds</h1>
<p>&ldquo;Not an inch,&rdquo; she
 said.</p><blockquote>Quoted.</blockquote></article><footer>Imprint</footer></body></html>`;

  it("is its report alone", async () => {
    const draft = await draftOf(html, "a.html", "html");
    expect(draft.text).toBe("The dam holds\n\n“Not an inch,” she said.\n\nQuoted.");
    expect(at(draft, "dam")).toBe("2:13-2:16");
    expect(at(draft, "“Not")).toBe("3:4-3:14");
    expect(at(draft, "she said")).toBe("3:31-4:6");
    expect(draft.quoted.map(({ start, end }) => draft.text.slice(start, end))).toEqual(["Quoted."]);
  });
});

describe("a draft in plain text", () => {
  it("keeps its characters but for line ends and comments", async () => {
    const draft = await draftOf(
      "One.\r\n<!-- readout-ignore copied: ours -->\r\nTwo <!-- readout-ignore copied: ours -->here.",
      "a.txt",
      "text",
    );
    expect(draft.text).toBe("One.\nTwo here.");
    expect(at(draft, "Two")).toBe("3:1-3:4");
    expect(at(draft, "here")).toBe("3:41-3:45");
    expect(draft.blocks).toHaveLength(2);
  });
});

const FORMATS: readonly Exclude<DraftFormat, "docx">[] = ["text", "markdown", "html"];

it.each(FORMATS)("gives every character of the text its place in the file: %s", async (format: NamedFormat) => {
  const piece = fc.constantFrom(
    ...'# |> |- |* |**|_|`|``` |\n|\n\n|\r\n|  \n|\\\n|[a](b)|[|](|)|![|<b>|</b>|<p>|</p>|<br>|<!-- x -->|&amp;|&#8217;|😀|word |"|“|1. |---|~~|| a || b |\n|<|&'.split(
      "|",
    ),
    "\n| a | b |\n| - | - |\n| c | d |\n",
    "    ",
    "\t",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const source = `first word\n\n${pieces.join("")}`;
      const draft = await draftOf(source, "x", format);
      let at = 0;
      let before = 0;
      for (const { start, end, from, to } of draft.pieces) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(draft.text.slice(at, start)).toMatch(/^\n*$/u);
        expect(from).toBeGreaterThanOrEqual(before);
        expect(to).toBeGreaterThan(from);
        [at, before] = [end, to];
      }
      expect(at).toBe(draft.text.length);
      for (const { index, 0: sign } of draft.text.matchAll(/[^\s•]/gu)) {
        const { start, end } = draft.inFile({ start: index, end: index + sign.length });
        const there = source.slice(start, end);
        if (there !== sign) expect(there).toMatch(/^(?:&#?\w+;?|\d+[.)]\s*)$/u);
      }
      for (const block of draft.blocks) expect(draft.text.slice(block.start, block.end)).toMatch(/\S/u);
    }),
    { numRuns: 500 },
  );
});

it.each(FORMATS)("reads hostile drafts in time in proportion to their length: %s", async (format: NamedFormat) => {
  for (const part of ["<!--", "[", "*a _b ", "> ", "<div>", "&amp", "`", "![](", "- ", "    - x\n"]) {
    const source = `${part.repeat(4000)} word`;
    await draftOf(source, "x", format).catch((error: unknown) =>
      expect(String(error)).toMatch(/is empty|nest deeper/u),
    );
  }
});

it.each<[NamedFormat, string, string | undefined]>([
  ["markdown", "---\ndate: 2031-05-04\n---\nOne.", "2031-05-04"],
  ["markdown", "---\ndate: soon\n---\nOne.", undefined],
  ["markdown", "One.", undefined],
  ["html", '<meta property="article:published_time" content="2031-05-04"><p>One.</p>', "2031-05-04"],
])("takes the date that a draft gives itself: %s %j", async (format, source, date) => {
  expect((await draftOf(source, "a", format)).published).toBe(date);
});

it.each(["---\ntitle: a\n---\n", "---\r\ntitle: a\r\n...\r\n", "+++\ntitle = 'a'\n+++\n"])(
  "leaves front matter out: %j",
  async (front) => {
    const draft = await draftOf(`${front}One.`, "a.md", "markdown");
    expect([draft.text, at(draft, "One")]).toEqual(["One.", "4:1-4:4"]);
  },
);
