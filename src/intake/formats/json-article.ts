import { z } from "zod";
import type { Known } from "../draft.ts";

/** A field that may be absent, null, a number or of a kind that tells nothing here. */
const words = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined || value === "" ? undefined : String(value)))
  .catch(undefined);

/** A field that names somebody: a string, an object with a name, or a list of these. */
const person = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const people = z
  .union([person, z.array(person).transform((list) => list.join(", "))])
  .nullish()
  .transform((value) => value ?? undefined)
  .catch(undefined);

/** ninjs 2 and 3 hold several headlines and bodies, each with its role and its type. */
const Parts = z
  .array(z.object({ value: z.string(), role: z.string().optional(), contenttype: z.string().optional() }))
  .optional()
  .catch(undefined);

/** One article as JSON: the plain form, ninjs 1 to 3 (IPTC), schema.org's names, and what `readout extract` prints. */
const Fields = z.object({
  id: words,
  guid: words,
  uri: words,
  url: words,
  link: words,
  canonicalurl: words,
  outlet: people,
  publisher: people,
  source: people,
  source_name: words,
  domain: words,
  infosource: people,
  infosources: people,
  provider: people,
  title: words,
  headline: words,
  headlines: Parts,
  byline: words,
  author: people,
  authors: people,
  by: words,
  credit: words,
  creditline: words,
  published: words,
  published_at: words,
  publishedAt: words,
  publication_date: words,
  datePublished: words,
  date: words,
  firstcreated: words,
  versioncreated: words,
  updated: words,
  updated_at: words,
  dateModified: words,
  language: words,
  lang: words,
  inLanguage: words,
  text: words,
  body_text: words,
  articleBody: words,
  maintext: words,
  body: words,
  content: words,
  bodies: Parts,
  html: words,
  body_html: words,
  body_xhtml: words,
});
type Fields = z.infer<typeof Fields>;

/** An article's fields, and its body as text or as HTML. */
export interface JsonArticle {
  readonly id?: string;
  readonly stated: Known;
  readonly text?: string;
  readonly html?: string;
}

/** Reads one object as an article; undefined where it holds neither text nor HTML. */
export function jsonArticle(value: unknown): JsonArticle | undefined {
  const inner = z.object({ article: z.record(z.string(), z.unknown()) }).safeParse(value);
  const fields = Fields.safeParse(inner.success ? inner.data.article : value);
  if (!fields.success) return undefined;
  const known = fields.data;
  const body = bodyOf(known);
  if (!body) return undefined;
  const id = known.id ?? known.guid ?? known.uri;
  return { ...(id !== undefined && { id }), stated: statedBy(known), ...body };
}

function bodyOf(fields: Fields): { text: string } | { html: string } | undefined {
  const text = fields.text ?? fields.body_text ?? fields.articleBody ?? fields.maintext ?? partOf(fields, /plain/u);
  if (text !== undefined) return { text };
  const html = fields.body_html ?? fields.body_xhtml ?? fields.html ?? partOf(fields, /html/u);
  if (html !== undefined) return { html };
  const either = fields.body ?? fields.content ?? fields.bodies?.[0]?.value;
  if (either === undefined) return undefined;
  return /<\/?(?:p|div|br|html|body|article)\b[^>]*>/iu.test(either) ? { html: either } : { text: either };
}

const partOf = (fields: Fields, type: RegExp): string | undefined =>
  fields.bodies?.find((body) => type.test(body.contenttype ?? ""))?.value;

function statedBy(fields: Fields): Known {
  const headline = fields.headlines?.find((part) => part.role === "main") ?? fields.headlines?.[0];
  const address = [fields.url, fields.canonicalurl, fields.link, fields.uri].find((value) =>
    /^https?:/iu.test(value ?? ""),
  );
  const known: { [K in keyof Known]: string | undefined } = {
    url: address,
    outlet:
      fields.outlet ??
      fields.publisher ??
      fields.source_name ??
      fields.source ??
      fields.provider ??
      fields.infosources ??
      fields.infosource ??
      fields.domain,
    title: fields.title ?? fields.headline ?? headline?.value,
    byline: fields.byline ?? fields.by ?? fields.author ?? fields.authors,
    credit: fields.credit ?? fields.creditline,
    published: momentOf(
      fields.published ??
        fields.published_at ??
        fields.publishedAt ??
        fields.datePublished ??
        fields.publication_date ??
        fields.date ??
        fields.firstcreated ??
        fields.versioncreated,
    ),
    updated: momentOf(fields.updated ?? fields.updated_at ?? fields.dateModified ?? laterVersion(fields)),
    language: fields.language ?? fields.lang ?? fields.inLanguage,
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

const laterVersion = (fields: Fields): string | undefined =>
  fields.firstcreated !== undefined && fields.versioncreated !== fields.firstcreated
    ? fields.versioncreated
    : undefined;

/** Seconds or milliseconds since 1970 become ISO 8601; every other form stays as it is. */
function momentOf(value: string | undefined): string | undefined {
  if (value === undefined || !/^(?:\d{9,10}|\d{12,13})(?:\.\d+)?$/u.test(value)) return value;
  const number = Number(value);
  return new Date(number < 1e11 ? number * 1000 : number).toISOString();
}
