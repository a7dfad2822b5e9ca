import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { makeDocx, paragraph } from "../../../../test/support/make-docx.ts";
import { remarkOn } from "../../../../test/support/sample-check.ts";
import { applyIgnores } from "../../ignore/apply-ignores.ts";
import { readDocx } from "./read-docx.ts";
import { readDraft } from "../read-draft.ts";

const run = (text: string, properties = ""): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const textOf = async (body: string): Promise<string> => (await readDocx(await makeDocx(body), "a.docx")).text;

it("has a line for each paragraph with words, and breaks as lines", async () => {
  expect(
    await textOf(
      `${paragraph("Dam holds &amp; stands")}${paragraph(" ")}<w:p><w:r><w:t>One</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t></w:r></w:p>`,
    ),
  ).toBe("Dam holds & stands\nOne\ttwo\nthree");
});

it("has what tracked changes inserted, and not what they deleted or moved away", async () => {
  const changed = `<w:p>${run("The dam ")}<w:ins w:id="1">${run("held")}</w:ins><w:del w:id="2"><w:r><w:delText>broke</w:delText></w:r></w:del><w:moveFrom>${run(" early")}</w:moveFrom>${run(".")}</w:p>`;
  expect(await textOf(changed)).toBe("The dam held.");
});

it("joins two paragraphs whose parting was deleted", async () => {
  const first = `<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${run("The dam")}</w:p>`;
  expect(await textOf(first + paragraph(" held.") + paragraph("End."))).toBe("The dam held.\nEnd.");
});

it("leaves out comments, hidden words, codes of fields and what stands in for a shape", async () => {
  const body = `<w:p><w:commentRangeStart w:id="0"/>${run("Seen")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run(" hidden", "<w:vanish/>")}${run(" shown", '<w:vanish w:val="0"/>')}<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph("In a box")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph("In a box")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  expect(await textOf(body)).toBe("Seen shown\nIn a box");
});

it("tells what is set as a quotation", async () => {
  const { text, quoted } = await readDocx(
    await makeDocx(
      `<w:p><w:pPr><w:pStyle w:val="IntenseQuote"/></w:pPr>${run("Not an inch.")}</w:p>${paragraph("End.")}`,
    ),
    "a.docx",
  );
  expect(quoted.map(({ start, end }) => text.slice(start, end))).toEqual(["Not an inch."]);
});

it("counts places in its text", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "readout-docx-")), "a.docx");
  writeFileSync(path, await makeDocx(paragraph("First.") + paragraph("The dam held.")));
  const draft = await readDraft(path);
  expect(draft.places).toBe("text");
  expect(draft.placesOf({ start: 11, end: 14 })).toEqual({ from: { line: 2, column: 5 }, to: { line: 2, column: 8 } });
});

it.each([
  ["no archive", Buffer.from("PK\u0003\u0004 nothing")],
  ["text", Buffer.from("The dam held.")],
])("says what is wrong with %s", async (_what, bytes) => {
  await expect(readDocx(bytes, "a.docx")).rejects.toMatchObject({ code: "malformed", place: "a.docx" });
});

it("does not unpack more than a document may hold", async () => {
  const bomb = await makeDocx(paragraph("word ".repeat(12 * 1024 * 1024)));
  expect(bomb.length).toBeLessThan(1024 * 1024);
  await expect(readDocx(bomb, "a.docx")).rejects.toMatchObject({ code: "too-large" });
});

it("says that there are no words, and that another archive is no document", async () => {
  await expect(readDocx(await makeDocx("<w:p/>"), "a.docx")).rejects.toMatchObject({ code: "empty" });
  const other = await makeDocx("", { "word/document.xml": "" });
  await expect(readDocx(other, "a.docx")).rejects.toMatchObject({ code: "empty" });
});

it("ignores what a comment in Word says, in the paragraph that it is on", async () => {
  const on = (text: string, id: number): string =>
    `<w:p><w:commentRangeStart w:id="${id}"/>${run(text)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r></w:p>`;
  const comment = (id: number, text: string): string => `<w:comment w:id="${id}">${paragraph(text)}</w:comment>`;
  const comments = [
    comment(1, "readout-ignore copied: press release"),
    comment(2, "Who says so?"),
    comment(3, "readout-ignore copied"),
  ].join("");
  const bytes = await makeDocx(on("One.", 1) + on("Two.", 2) + on("Three.", 3), {
    "word/comments.xml": `<w:comments xmlns:w="w">${comments}</w:comments>`,
  });
  const path = join(mkdtempSync(join(tmpdir(), "readout-docx-")), "a.docx");
  writeFileSync(path, bytes);
  const draft = await readDraft(path);
  expect(draft.text).toBe("One.\nTwo.\nThree.");
  const findings = ["One", "Two", "Three"].map((words) => ({
    ...remarkOn(draft, "copied", words),
    rule: "copied" as const,
  }));
  const { kept, ignored, remarks } = applyIgnores(draft, findings, {});
  expect(kept.map(({ text }) => text)).toEqual(["Two", "Three"]);
  expect(ignored.map(({ text, reason }) => [text, reason])).toEqual([["One", "press release"]]);
  expect(remarks.map(({ rule, line }) => [rule, line])).toEqual([["ignore-reason", 3]]);
});
