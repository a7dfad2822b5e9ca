import { expect, it } from "vitest";
import { extract } from "../intake/extract.ts";
import { checkDraft, supportOf } from "./check-draft.ts";
import { draftOf } from "./drafts/read-draft.ts";
import { sourcesOf } from "./sources.ts";

const SOURCE = `Dam at Velm holds after night of rain

May 4, 2031

The dam at Velm held overnight although the river rose by two metres within an hour, the mayor, Ilse Brandt, said on Sunday.

"The wall did not move an inch," she told reporters.
`;
const sources = sourcesOf(extract(SOURCE, { outlet: "Velm Courier" }).articles);
const TAKEN = "The dam at Velm held overnight although the river rose by two metres within an hour";

it("does not call copied what is set as a block quote", async () => {
  const rules = async (source: string): Promise<string[]> =>
    checkDraft(await draftOf(source, "a.md", "markdown"), sources).findings.map(({ rule }) => rule);
  expect(await rules(`${TAKEN}, it is said.`)).toContain("copied");
  expect(await rules(`> ${TAKEN}.`)).not.toContain("copied");
});

it("places the end of a finding behind its last word, before the marks that follow", async () => {
  const draft = await draftOf('She said: "*The wall never moved an inch*," of it.', "a.md", "markdown");
  const [finding] = checkDraft(draft, sources).findings.filter(({ rule }) => rule === "quote-altered");
  expect(finding).toMatchObject({ line: 1, column: 13, endLine: 1, endColumn: 41 });
});

it("gives the same for the same, in the order of the places", async () => {
  const text = `${TAKEN}, it is said.\n\n"The wall never moved an inch," she said. <!-- readout-ignore polarity: old -->\n`;
  const once = checkDraft(await draftOf(text, "a.md", "markdown"), sources);
  const places = once.findings.map(({ line, column }) => line * 1000 + column);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(checkDraft(await draftOf(text, "a.md", "markdown"), sources)).toEqual(once);
});

it("gives the same in whatever order the sources come", async () => {
  const other = SOURCE.replace("two metres", "three metres").replace("an inch", "one inch").replace("May 4", "May 5");
  const articles = [
    ...extract(SOURCE, { outlet: "Velm Courier" }).articles,
    ...extract(other, { outlet: "Dale Post", title: "Dam holds" }).articles,
  ].map((article, index) => ({ ...article, id: `a${index}` }));
  const text = `${TAKEN}, it is said.\n\n"The wall did not move an inch," she said. The river rose by four metres.\n`;
  const draft = await draftOf(text, "a.md", "markdown");
  const once = checkDraft(draft, sourcesOf(articles));
  expect(once.findings.length).toBeGreaterThan(0);
  expect(checkDraft(draft, sourcesOf(articles.toReversed()))).toEqual(once);
});

it("sums up by origins", () => {
  const sentence = (origins: number) => ({ line: 1, start: 0, end: 1, supported: origins > 0, passages: [], origins });
  expect(supportOf([sentence(2), sentence(0), sentence(1), sentence(2)])).toEqual({
    sentences: 4,
    supported: 3,
    byOrigins: [
      { origins: 2, sentences: 2 },
      { origins: 1, sentences: 1 },
    ],
  });
});
