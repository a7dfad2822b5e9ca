import { stringify } from "csv-stringify/sync";
import type { Readout } from "../../model/readout.ts";
import type { Span } from "../../model/span.ts";
import { type Lookup, lookupOf } from "../lookup.ts";

type Cell = string | number | boolean | null | undefined;

/**
 * The record of a story as tables: file name -> CSV (RFC 4180, UTF-8, a heading row).
 * Every passage stands in four columns: article, start, end (UTF-16 units) and its exact words. Cells that a spreadsheet would
 * run as a formula get a leading apostrophe; the offsets still lead to the words as printed.
 */
export function renderCsv(readout: Readout): Map<string, string> {
  const lookup = lookupOf(readout);
  const of = (span: Span | undefined): Cell[] => cells(span, lookup);
  return new Map([
    [
      "articles.csv",
      table(
        ["id", "outlet", "title", "published", "language", "origin", "url", "path", "sha256"],
        readout.articles.map((a) => [
          a.id,
          a.outlet,
          a.title,
          a.published,
          a.language,
          a.origin,
          a.url,
          a.path,
          a.sha256,
        ]),
      ),
    ],
    [
      "entities.csv",
      table(
        ["id", "name", "kind", ...heads("mention")],
        readout.entities.flatMap((e) => e.mentions.map((m) => [e.id, e.name, e.kind, ...of(m)])),
      ),
    ],
    [
      "quotes.csv",
      table(
        ["id", "kind", "speaker", "utterance", ...heads("quote"), ...heads("cue")],
        readout.quotes.map((q) => [
          q.id,
          q.kind,
          q.speaker?.name,
          utteranceOf(readout, q.id),
          ...of(q.span),
          ...of(q.cue),
        ]),
      ),
    ],
    [
      "times.csv",
      table(
        ["id", "value", "anchor", "rule", ...heads("time")],
        readout.times.map((t) => [t.id, t.value, t.anchor, t.rule, ...of(t.span)]),
      ),
    ],
    [
      "figures.csv",
      table(
        ["id", "min", "max", "unit", "as_of", "by", "measure", "relation", ...heads("figure"), ...heads("of")],
        readout.figures.map((f) => {
          const measure = readout.measures.find((m) => m.figures.includes(f.id));
          return [f.id, f.min, f.max, f.unit, f.asOf, f.by, measure?.id, measure?.relation, ...of(f.span), ...of(f.of)];
        }),
      ),
    ],
    [
      "points.csv",
      table(
        ["id", "status", "origins", "firm", ...heads("passage")],
        readout.points.flatMap((p) =>
          p.passages.map((span, i) => [p.id, p.status, p.origins, p.firm.includes(i), ...of(span)]),
        ),
      ),
    ],
    [
      "coverage.csv",
      table(
        ["point", ...readout.articles.map((a) => a.id)],
        readout.points.map((p, i) => [p.id, ...(readout.coverage[i] ?? [])]),
      ),
    ],
    [
      "conflicts.csv",
      table(
        ["id", "kind", "rule", ...heads("a"), ...heads("b")],
        readout.conflicts.map((c) => [c.id, c.kind, c.rule, ...of(c.a), ...of(c.b)]),
      ),
    ],
    [
      "timeline.csv",
      table(
        ["id", "time", "modality", ...heads("passage")],
        readout.timeline.flatMap((e) => e.passages.map((span) => [e.id, e.time, e.modality, ...of(span)])),
      ),
    ],
    [
      "expected.csv",
      table(
        ["id", "due", "outcome", ...heads("passage"), ...heads("by")],
        readout.expected.map((e) => [e.id, e.due, e.outcome, ...of(e.passage), ...of(e.by)]),
      ),
    ],
    [
      "reuse.csv",
      table(
        [...heads("a"), ...heads("b")],
        readout.reuse.map((r) => [...of(r.a), ...of(r.b)]),
      ),
    ],
    ...(readout.decisions
      ? [
          [
            "decisions.csv",
            table(
              ["kind", "of", ...heads("a"), ...heads("b")],
              readout.decisions.map((d) => [d.kind, d.of, ...of(d.a), ...of(d.b)]),
            ),
          ] as const,
        ]
      : []),
  ]);
}

const table = (heads: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  stringify(
    [heads, ...rows].map((row) => [...row]),
    { escape_formulas: true, cast: { boolean: (value) => String(value) } },
  );

/** The heads of the four columns of a passage. */
const heads = (name: string): string[] => ["article", "start", "end", "text"].map((head) => `${name}_${head}`);

const cells = (span: Span | undefined, lookup: Lookup): Cell[] =>
  span ? [span.article, span.start, span.end, lookup.words(span)] : [null, null, null, null];

const utteranceOf = (readout: Readout, quote: string): string | undefined =>
  readout.utterances.find((utterance) => utterance.quotes.includes(quote))?.id;
