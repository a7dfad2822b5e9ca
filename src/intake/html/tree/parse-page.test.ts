import { describe, expect, it } from "vitest";
import { parsePage } from "./parse-page.ts";
import { elementsOf, type PageElement, textOf } from "./page-tree.ts";

const outline = (element: PageElement): string =>
  `${element.name}(${element.children.flatMap((child) => (child.kind === "element" ? [outline(child)] : [])).join(" ")})`;
const outlineOf = (html: string): string => outline(parsePage(html).root);

describe("parsePage", () => {
  it("closes what an opening tag ends without saying so", () => {
    expect(outlineOf("<p>a<p>b<div>c</div>")).toBe("(p() p() div())");
    expect(outlineOf("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>")).toBe("(ul(li() li(ul(li())) li()))");
    expect(outlineOf("<table><tr><td>a<td>b<tr><td>c</table>")).toBe("(table(tr(td() td()) tr(td())))");
  });

  it("passes over stray closing tags", () => {
    expect(outlineOf("<div><p>a</span></p></b></div></div><p>b")).toBe("(div(p()) p())");
    expect(outlineOf("<div><b>a</div><p>b</p>")).toBe("(div(b()) p())");
  });

  it("tells where tags and texts stand", () => {
    const html = "<p class=a>x &lt;y<br>z</p>";
    const { root } = parsePage(html);
    const [p] = [...elementsOf(root)].filter(({ name }) => name === "p");
    expect(html.slice(p?.start, p?.inner)).toBe("<p class=a>");
    expect(p && textOf(html, p)).toBe("x <y z");
    const texts = p?.children.flatMap((child) => (child.kind === "text" ? [html.slice(child.start, child.end)] : []));
    expect(texts).toEqual(["x ", "&lt;", "y", "z"]);
  });

  it("keeps the first of two attributes, and decodes entities in them", () => {
    const [meta] = [...elementsOf(parsePage('<META content="a &amp; b" content=c>').root)].filter(({ name }) => name);
    expect(meta?.attributes.get("content")).toBe("a & b");
  });

  it.each([
    ["boxes nested 100,000 deep", `${"<div>".repeat(100_000)}word${"</div>".repeat(100_000)}<p>after</p>`],
    ["paragraphs and marks that nothing closes", "<p><b>word".repeat(50_000)],
    ["entities without an end", "word&amp".repeat(200_000)],
    ["a tag that never ends", `word<p ${"a=b ".repeat(300_000)}`],
    ["a comment that never ends", `word<!--${"<p>".repeat(300_000)}`],
  ])("reads %s", (_what, html) => {
    const { root } = parsePage(html);
    expect(textOf(html, root)).toContain("word");
  });

  it("does not nest deeper than it can be walked", () => {
    let [depth, at]: [number, PageElement | undefined] = [0, undefined];
    for (const element of elementsOf(parsePage("<div>".repeat(100_000)).root)) at = element;
    for (; at; at = at.parent) depth++;
    expect(depth).toBeLessThan(300);
  });
});
