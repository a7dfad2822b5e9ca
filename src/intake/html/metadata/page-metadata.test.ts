import { describe, expect, it } from "vitest";
import { parsePage } from "../tree/parse-page.ts";
import { pageMetadata } from "./page-metadata.ts";

const of = (head: string, body = ""): ReturnType<typeof pageMetadata> =>
  pageMetadata(parsePage(`<html><head>${head}</head><body>${body}</body></html>`));
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe("pageMetadata", () => {
  it("takes JSON-LD before Open Graph, microdata, other meta elements and what is shown", () => {
    const page = (...carriers: string[]): string | undefined => of(carriers.join("")).known.published;
    const [linked, graph, micro, meta, shown] = [
      ld({ "@type": "NewsArticle", datePublished: "2031-05-01" }),
      '<meta property="article:published_time" content="2031-05-02">',
      '<meta itemprop="datePublished" content="2031-05-03">',
      '<meta name="pubdate" content="2031-05-04">',
      '<time datetime="2031-05-05">today</time>',
    ];
    expect(page(shown, meta, micro, graph, linked)).toBe("2031-05-01");
    expect(page(shown, meta, micro, graph)).toBe("2031-05-02");
    expect(page(shown, meta, micro)).toBe("2031-05-03");
    expect(page(shown, meta)).toBe("2031-05-04");
    expect(page(shown)).toBe("2031-05-05");
  });

  it("notes what disagrees, and not what is the same in other words", () => {
    const { notes } = of(
      `${ld({ "@type": "NewsArticle", headline: "Dam at Velm holds", datePublished: "2031-05-04T23:30:00-05:00", author: { name: "Ilse Brandt" } })}
      <meta property="og:title" content="Dam at Velm holds | Courier"><meta property="article:published_time" content="2031-05-05T04:30:00Z">
      <meta name="author" content="Ko Meyer"><meta name="pubdate" content="2031-05-09">`,
    );
    expect(notes).toEqual([
      "For the author, JSON-LD says 'Ilse Brandt' and the meta elements 'Ko Meyer'; the first is taken.",
      "For the date of publication, JSON-LD says '2031-05-04T23:30:00-05:00' and the meta elements '2031-05-09'; the first is taken.",
    ]);
  });

  it("follows names by their ids, and reads the page's node where the article's has no date", () => {
    const { known } = of(
      ld({
        "@graph": [
          { "@type": "Article", headline: "Dam holds", author: { "@id": "#ilse" }, articleSection: ["World", "Dams"] },
          { "@type": "WebPage", datePublished: "2031-05-04" },
          { "@type": "Person", "@id": "#ilse", name: "Ilse Brandt" },
        ],
      }),
    );
    expect(known).toMatchObject({ byline: "Ilse Brandt", published: "2031-05-04", section: "World" });
  });

  it("reads the dates of a block that is no JSON", () => {
    expect(
      of('<script type="application/ld+json">{"datePublished": "2031-05-04T08:00Z", oops}</script>').known,
    ).toEqual({
      published: "2031-05-04T08:00Z",
    });
  });

  it("passes over what cannot be meant", () => {
    const { known } = of(
      '<meta name="author" content="https://social.example/courier"><meta property="article:author" content="@courier"><meta name="date" content="soon"><meta property="og:locale" content="?"><link rel="canonical" href="/dam">',
    );
    expect(known).toEqual({});
  });

  it("reads microdata with a person inside, and the heading and byline that are shown", () => {
    const micro = of("", '<div itemprop="author" itemscope>By <b itemprop="name">Ilse Brandt</b>, reporter</div>');
    expect(micro.known.byline).toBe("Ilse Brandt");
    const shown = of("", '<h1>Dam at Velm holds</h1><p class="byline">By Ko Meyer</p>');
    expect(shown.known).toEqual({ title: "Dam at Velm holds", byline: "Ko Meyer" });
  });
});
