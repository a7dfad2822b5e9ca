import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { hostileStory, largeStory, story } from "../../../test/browser/story.ts";
import { renderHtml } from "./render-html.ts";

const recordIn = (html: string): string =>
  /<script type="application\/json" id="readout">(.*?)<\/script>/s.exec(html)?.[1] ?? "";

describe("renderHtml", () => {
  it("puts the record into the page whole, whatever its strings hold", () => {
    for (const record of [story(), hostileStory()]) {
      expect(JSON.parse(recordIn(renderHtml(record)))).toEqual(record);
    }
  });

  it("lets no string from outside become markup", () => {
    const json = recordIn(renderHtml(hostileStory()));
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    const markup = (html: string): string => html.replace(recordIn(html), "");
    expect(markup(renderHtml(hostileStory()))).toBe(markup(renderHtml(story())));
  });

  it("lets only its own script and style run, by their hashes, and fetches nothing", () => {
    const html = renderHtml(story());
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    const contents = [...html.matchAll(/<(?:script type="module"|style)[^>]*>([\s\S]*?)<\/(?:script|style)>/g)];
    expect(contents.length).toBe(2);
    for (const [, content] of contents) {
      expect(policy).toContain(`'sha256-${createHash("sha256").update(content!).digest("base64")}'`);
    }
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  it("stays small, and gives the same bytes for the same record", () => {
    const html = renderHtml(story());
    expect(Buffer.byteLength(html) - Buffer.byteLength(recordIn(html))).toBeLessThan(300_000);
    expect(renderHtml(story())).toBe(html);
    expect(renderHtml(largeStory(3))).not.toBe(html);
  });
});
