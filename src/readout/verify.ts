import { sha256Of } from "../intake/article-of.ts";
import { Readout, type RecordArticle } from "../model/readout.ts";
import { Span } from "../model/span.ts";

/** Something in a record that does not hold. */
export interface Flaw {
  readonly rule: "schema" | "hash" | "span" | "surrogate" | "id" | "reference" | "firm" | "coverage" | "text";
  /** JSON Pointer (RFC 6901) to its place in the record. */
  readonly place: string;
  readonly message: string;
}

export interface VerifyReport {
  readonly articles: number;
  /** How many passages were looked up in their articles. */
  readonly passages: number;
  /** How many articles were also held against a text from outside the record. */
  readonly compared: number;
  readonly flaws: readonly Flaw[];
}

/** A text that an article of the record is held against. */
export interface SourceText {
  readonly text: string;
  /** Where it comes from, for the message. */
  readonly place: string;
}

/**
 * Checks a saved record by itself: that it has the record's form, that every article's text has the hash it claims, that
 * every passage lies in its article and splits no character, and that every id and index leads somewhere.
 * @param texts the articles' own texts, by article id, where they are at hand; each is held against the record
 */
export function verify(record: unknown, texts: ReadonlyMap<string, SourceText> = new Map()): VerifyReport {
  const parsed = Readout.safeParse(record);
  if (!parsed.success) {
    const flaws = parsed.error.issues.map((issue): Flaw => ({
      rule: "schema",
      place: pointer(issue.path),
      message: `It has not the form of a record: ${issue.message}.`,
    }));
    return { articles: 0, passages: 0, compared: 0, flaws };
  }
  const readout = parsed.data;
  const articles = new Map(readout.articles.map((article) => [article.id, article]));
  const flaws: Flaw[] = [
    ...hashFlaws(readout),
    ...idFlaws(readout),
    ...referenceFlaws(readout),
    ...textFlaws(readout, texts),
  ];
  let passages = 0;
  // The record as given, so that spans in fields that were added later are checked as well.
  for (const [place, span] of spansIn(record)) {
    passages++;
    const flaw = spanFlaw(place, span, articles);
    if (flaw) flaws.push(flaw);
  }
  const compared = readout.articles.filter((article) => texts.has(article.id)).length;
  return { articles: readout.articles.length, passages, compared, flaws };
}

const pointer = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

function hashFlaws(readout: Readout): Flaw[] {
  return readout.articles.flatMap((article, index): Flaw[] =>
    sha256Of(article.text) === article.sha256
      ? []
      : [
          {
            rule: "hash",
            place: `/articles/${index}/sha256`,
            message: `The text of ${article.id} is not the one that was read: its hash differs.`,
          },
        ],
  );
}

function textFlaws(readout: Readout, texts: ReadonlyMap<string, SourceText>): Flaw[] {
  return readout.articles.flatMap((article, index): Flaw[] => {
    const source = texts.get(article.id);
    if (source === undefined || source.text === article.text) return [];
    const at = firstDifference(source.text, article.text);
    const message = `The text of ${article.id} is not that of ${source.place}: they differ from offset ${at}.`;
    return [{ rule: "text", place: `/articles/${index}/text`, message }];
  });
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** Every span of a value with its place; walks with a stack of its own, since a forged record may nest deeply. */
function* spansIn(record: unknown): Generator<readonly [string, Span]> {
  const waiting: (readonly [string, unknown])[] = [["", record]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [place, value] = next;
    if (typeof value !== "object" || value === null) continue;
    const span = "article" in value && "start" in value && "end" in value ? Span.safeParse(value) : undefined;
    if (span?.success) yield [place, span.data];
    const inside = Object.entries(value).map(([key, child]): readonly [string, unknown] => [
      place + pointer([key]),
      child,
    ]);
    for (const one of inside.toReversed()) waiting.push(one);
  }
}

function spanFlaw(place: string, span: Span, articles: ReadonlyMap<string, RecordArticle>): Flaw | undefined {
  const text = articles.get(span.article)?.text;
  if (text === undefined)
    return { rule: "reference", place: `${place}/article`, message: `There is no article '${span.article}'.` };
  if (span.end > text.length) {
    return {
      rule: "span",
      place,
      message: `It ends at ${span.end}, beyond the text of ${span.article} (${text.length}).`,
    };
  }
  if (splitsPair(text, span.start) || splitsPair(text, span.end)) {
    return { rule: "surrogate", place, message: `It cuts a character of ${span.article} in half.` };
  }
  return undefined;
}

const splitsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? "") && /[\udc00-\udfff]/.test(text[at] ?? "");

const KINDS = [
  "articles",
  "entities",
  "quotes",
  "utterances",
  "times",
  "figures",
  "measures",
  "points",
  "conflicts",
  "timeline",
  "expected",
] as const;

function idFlaws(readout: Readout): Flaw[] {
  return KINDS.flatMap((kind) => {
    const seen = new Set<string>();
    return readout[kind].flatMap(({ id }, index): Flaw[] => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [{ rule: "id", place: `/${kind}/${index}/id`, message: `The id '${id}' is given twice.` }];
    });
  });
}

function referenceFlaws(readout: Readout): Flaw[] {
  const ids = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));
  const [quotes, figures, entities] = [ids(readout.quotes), ids(readout.figures), ids(readout.entities)];
  const missing = (known: ReadonlySet<string>, id: string | undefined, place: string): Flaw[] =>
    id === undefined || known.has(id) ? [] : [{ rule: "reference", place, message: `There is no '${id}'.` }];
  return [
    ...readout.utterances.flatMap((utterance, i) => [
      ...utterance.quotes.flatMap((id, j) => missing(quotes, id, `/utterances/${i}/quotes/${j}`)),
      ...missing(entities, utterance.speaker?.entity, `/utterances/${i}/speaker/entity`),
    ]),
    ...readout.quotes.flatMap((quote, i) => missing(entities, quote.speaker?.entity, `/quotes/${i}/speaker/entity`)),
    ...readout.measures.flatMap((measure, i) =>
      measure.figures.flatMap((id, j) => missing(figures, id, `/measures/${i}/figures/${j}`)),
    ),
    ...pointFlaws(readout),
  ];
}

function pointFlaws(readout: Readout): Flaw[] {
  const flaws = readout.points.flatMap((point, i) =>
    point.firm.flatMap((index, j): Flaw[] =>
      index < point.passages.length
        ? []
        : [{ rule: "firm", place: `/points/${i}/firm/${j}`, message: `The point has no passage ${index}.` }],
    ),
  );
  const wide =
    readout.coverage.length === readout.points.length &&
    readout.coverage.every((row) => row.length === readout.articles.length);
  if (wide) return flaws;
  return [
    ...flaws,
    {
      rule: "coverage",
      place: "/coverage",
      message: "It has not a row for every point and a column for every article.",
    },
  ];
}
