import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { sampleView } from "../../../test/support/sample-check.ts";
import { extract } from "../../intake/extract.ts";
import { isReport, recordIn } from "../../intake/html/is-report.ts";
import { renderCheckHtml } from "./render-check-html.ts";

const view = await sampleView();
const html = renderCheckHtml(view);
const dataIn = (page: string): string =>
  /<script type="application\/json" id="readout-check">(.*?)<\/script>/su.exec(page)?.[1] ?? "";

it("puts the checked draft and its sources into the page whole", () => {
  expect(JSON.parse(dataIn(html))).toEqual({ checked: view.checked, record: view.record, rules: view.rules });
  expect(renderCheckHtml(view)).toBe(html);
});

it("lets no string from outside become markup, and only its own script and style run", () => {
  expect(dataIn(html)).not.toMatch(/[<>&\u2028\u2029]/u);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1] ?? "";
  expect(policy).toContain("default-src 'none'");
  const contents = [...html.matchAll(/<(?:script type="module"|style)[^>]*>([\s\S]*?)<\/(?:script|style)>/gu)];
  expect(contents.length).toBe(2);
  for (const [, content = ""] of contents) {
    expect(policy).toContain(`'sha256-${createHash("sha256").update(content).digest("base64")}'`);
  }
});

it("is told from articles and from records", () => {
  expect([isReport(html), recordIn(html)]).toEqual([true, undefined]);
  const { articles, skipped } = extract(html, { path: "readout-check.html" });
  expect(articles).toEqual([]);
  expect(skipped[0]?.message).toContain("it is a report that Readout wrote");
});
