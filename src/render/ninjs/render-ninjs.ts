import type { Article } from "../../model/article.ts";

/** The versions of ninjs (IPTC) that articles are written in: the last of each major one. */
export const NINJS_VERSIONS = ["1.4", "2.1", "3.0"] as const;
export type NinjsVersion = (typeof NINJS_VERSIONS)[number];

/**
 * An article as a ninjs object, its text as plain text to the letter. Version 1 has one headline and body; 2 and 3 have lists of them with roles.
 * Reading it again gives the same text, title, outlet, byline, dates, language and address.
 */
export function renderNinjs(article: Article, version: NinjsVersion): Record<string, unknown> {
  const uri = article.url ?? `urn:sha256:${article.sha256}`;
  const shared = {
    uri,
    type: "text",
    representationtype: "complete",
    language: article.language,
    ...(article.published !== null && { firstcreated: article.published }),
    versioncreated: article.updated ?? article.published ?? undefined,
  };
  if (version === "1.4") {
    return {
      ...shared,
      ...(article.title !== "" && { headline: article.title }),
      ...(article.byline !== undefined && { byline: article.byline }),
      ...(article.credit !== undefined && { creditline: article.credit }),
      infosource: [{ name: article.outlet }],
      body_text: article.text,
      charcount: article.text.length,
    };
  }
  return {
    standard: { name: "ninjs", version },
    ...shared,
    ...(article.title !== "" && { headlines: [{ role: "main", value: article.title }] }),
    ...(article.byline !== undefined && { by: article.byline }),
    ...(article.credit !== undefined && { creditline: article.credit }),
    infosources: [{ role: "publisher", name: article.outlet }],
    bodies: [{ role: "main", contenttype: "text/plain", charcount: article.text.length, value: article.text }],
  };
}
