import * as fc from "fast-check";
import { expect, it } from "vitest";
import { parseFeed } from "../../intake/feeds/parse-feed.ts";
import { sampleEvents } from "../../../test/support/sample-events.ts";
import { renderAtom, urnOf } from "./render-atom.ts";

const options = { id: "urn:x-readout:feed", title: "Stories", undated: "2031-01-01" };
const atom = renderAtom(sampleEvents(), options);

it("is read back by the program's own reader, entry by entry, the last one first", () => {
  const feed = parseFeed(atom, "feed.atom");
  expect(feed.notes).toEqual([]);
  expect(feed.items.map(({ id }) => id)).toEqual(
    sampleEvents()
      .toReversed()
      .map(({ id }) => urnOf(id)),
  );
  expect(feed.items.map(({ updated }) => updated)).toEqual(
    sampleEvents()
      .toReversed()
      .map(({ date }) => new Date(date ?? options.undated).toISOString()),
  );
});

it("gives what Atom asks of a feed and of each entry", () => {
  for (const element of ["id", "title", "updated", "author"]) expect(atom).toContain(`<${element}`);
  const entries = [...atom.matchAll(/<entry>[\s\S]*?<\/entry>/gu)];
  expect(entries).toHaveLength(sampleEvents().length);
  for (const [entry] of entries) {
    expect(entry).toMatch(/<id>urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}<\/id>/u);
    expect(entry).toMatch(/<updated>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z<\/updated>/u);
    expect(entry).toContain("<title");
  }
});

it("never lets words from outside be markup, lead elsewhere or break the XML", () => {
  const [event] = sampleEvents();
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), hostile(), (noise, attack) => {
      const words = `x${noise}${attack}`;
      const about = { ...event!.about, words, outlet: words, url: `javascript:alert(1)//${attack}` };
      const feed = renderAtom([{ ...event!, kind: "founded", articles: [], outlets: [words], about }], options);
      // oxlint-disable-next-line no-control-regex -- XML 1.0 has no place for these
      expect(feed).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u);
      expect(feed).not.toContain('javascript:alert(1)//"');
      const [item] = parseFeed(feed, "feed.atom").items;
      const html = item?.content?.value ?? "";
      const tags = html.match(/<[^>]*>/gu) ?? [];
      expect(new Set(tags)).toEqual(new Set(["<p>", "</p>", "<blockquote>", "</blockquote>"]));
      expect(item?.url).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});

const hostile = (): fc.Arbitrary<string> =>
  fc.constantFrom(
    "]]>",
    "<script>alert(1)</script>",
    "</content><entry>",
    "&lt;img src=x onerror=alert(1)&gt;",
    '"><b onmouseover="',
    "<!ENTITY x SYSTEM 'file:///'>&x;",
    "<![CDATA[",
    "\u202e\u2066",
  );
