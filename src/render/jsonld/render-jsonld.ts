import type { Readout, RecordArticle } from "../../model/readout.ts";
import type { Span } from "../../model/span.ts";
import { type Lookup, lookupOf } from "../lookup.ts";
import { annotationTarget } from "./annotation-target.ts";

/**
 * The record of a story as JSON-LD: schema.org NewsArticle, Quotation and Claim, each with W3C Web Annotation targets that lead to its
 * passages. Addresses are the articles' own where they have one, else `urn:sha256:` and the hash of the text.
 */
export function renderJsonLd(readout: Readout): object {
  const lookup = lookupOf(readout);
  return {
    "@context": [
      "https://schema.org",
      {
        oa: "http://www.w3.org/ns/oa#",
        readout: "urn:readout:1:",
        target: { "@id": "oa:hasTarget" },
        selector: { "@id": "oa:hasSelector" },
        source: { "@id": "oa:hasSource", "@type": "@id" },
        exact: "oa:exact",
        prefix: "oa:prefix",
        suffix: "oa:suffix",
        start: "oa:start",
        end: "oa:end",
        type: "@type",
        SpecificResource: "oa:SpecificResource",
        TextQuoteSelector: "oa:TextQuoteSelector",
        TextPositionSelector: "oa:TextPositionSelector",
      },
    ],
    "@graph": [
      ...readout.articles.map(articleNode),
      ...readout.quotes.map((quote) => ({
        "@type": "Quotation",
        "@id": `urn:readout:quote:${quote.id}`,
        text: lookup.words(quote.span),
        "readout:kind": quote.kind,
        ...(quote.speaker && { spokenByCharacter: { "@type": "Thing", name: quote.speaker.name } }),
        isPartOf: { "@id": addressOf(lookup.article(quote.span.article)) },
        target: [targetOf(quote.span, lookup)],
      })),
      ...readout.points.map((point) => ({
        "@type": "Claim",
        "@id": `urn:readout:point:${point.id}`,
        text: lookup.words(point.passages[point.firm[0] ?? 0] ?? readout.title),
        "readout:status": point.status,
        "readout:origins": point.origins,
        appearance: [...new Set(point.firm.flatMap((index) => point.passages[index]?.article ?? []))].map((id) => ({
          "@id": addressOf(lookup.article(id)),
        })),
        target: point.passages.map((span) => targetOf(span, lookup)),
      })),
    ],
  };
}

/** The address of an article: its own, or its text's hash. */
function addressOf(article: RecordArticle): string {
  return article.url !== undefined && /^https?:\/\//u.test(article.url) ? article.url : `urn:sha256:${article.sha256}`;
}

function articleNode(article: RecordArticle): object {
  return {
    "@type": "NewsArticle",
    "@id": addressOf(article),
    headline: article.title,
    publisher: { "@type": "Organization", name: article.outlet },
    ...(article.published !== null && { datePublished: article.published }),
    ...(article.updated !== undefined && { dateModified: article.updated }),
    ...(article.byline !== undefined && { author: { "@type": "Person", name: article.byline } }),
    inLanguage: article.language,
    sha256: article.sha256,
  };
}

function targetOf(span: Span, lookup: Lookup): object {
  const article = lookup.article(span.article);
  return annotationTarget(span, article.text, addressOf(article));
}
