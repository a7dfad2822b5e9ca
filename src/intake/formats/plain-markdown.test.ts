import * as fc from "fast-check";
import { expect, it } from "vitest";
import { extract } from "../extract.ts";
import { plainMarkdown } from "./plain-markdown.ts";

it("takes the marks away and leaves the words", () => {
  const source = `# Dam *holds* #\n\nThe [mayor](https://velm.example "x") said it **held** \`all\` night.\n\n> "Not an inch," she said.\n\n- 1,200 left\n- 3_000_000 m³ passed\n\n![map](m.png)\n<b>Bold</b> <!-- hidden --> 2 * 3 * 4\n\n---\n\n[1]: https://velm.example\n\\*kept\\*`;
  expect(plainMarkdown(source)).toBe(
    `Dam holds\n\nThe mayor said it held all night.\n\n"Not an inch," she said.\n\n- 1,200 left\n- 3_000_000 m³ passed\n\nBold  2 * 3 * 4\n\n*kept*`,
  );
});

it("never throws, and plain paragraphs stay", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (source) => void plainMarkdown(source)));
  expect(plainMarkdown("One.\n\nTwo.")).toBe("One.\n\nTwo.");
});

it("reads front matter, and says what it could not read", () => {
  const source = (front: string): string => `---\n${front}\n---\n# Dam holds\n\nThe dam at Velm held.\n`;
  const [article] = extract(
    source("title: Velm's dam\ndate: 2031-05-04\nauthors: [Ilse Brandt, Ko Meyer]\noutlet: Velm Courier\nlang: en"),
    {
      path: "a.md",
    },
  ).articles;
  expect(article).toMatchObject({
    title: "Velm's dam",
    published: "2031-05-04",
    byline: "Ilse Brandt, Ko Meyer",
    outlet: "Velm Courier",
    text: "Dam holds\n\nThe dam at Velm held.",
  });
  const broken = extract(source("title: [a\nb: }"), { path: "b.md" });
  expect(broken.articles[0]?.notes?.[0]).toContain("The front matter could not be read: b.md:");
});
