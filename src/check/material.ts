import { analyse } from "../analysis/analyse.ts";
import type { Analysed } from "../model/analysis.ts";
import type { Range, Span } from "../model/span.ts";
import { gatherEntities, type Entities } from "../relation/entities/gather-entities.ts";
import { nameSpeakers } from "../relation/entities/name-speakers.ts";
import type { PlacedQuote } from "../relation/placed.ts";
import { type DraftFigure, figuresOf } from "./figures/given.ts";
import type { ReadDraft } from "./draft.ts";
import { indexPassages, type PassageIndex, termsIn } from "./support/passages.ts";
import { type DraftSentence, supportedSentences } from "./support/support.ts";
import { type Printed, printedOf } from "./quotes/prints.ts";
import { type Quotation, quotationsOf } from "./quotes/quotations.ts";
import { type Stance, stancesOf } from "./stance/stances.ts";
import { type DraftTime, timesOf } from "./times/given.ts";
import type { Sources } from "./sources.ts";

/** What the rules look at: the draft and its sources, read together. */
export interface Material {
  readonly draft: Analysed;
  readonly sources: Sources;
  /** Stretches of the draft that are set as quotations without quotation marks. */
  readonly quoted: readonly Range[];
  /** The names of the sources and of the draft, whose index as an article is that of the last. */
  readonly entities: Entities;
  /** The attributed words of the sources, their speakers known as the sources and the draft together name them. */
  readonly quotes: readonly PlacedQuote[];
  /** The words in quotation marks of the draft. */
  readonly quotations: readonly Quotation[];
  /** The figures of the draft beside those of the sources. */
  readonly figures: readonly DraftFigure[];
  /** The words of the sources, ready to be searched. */
  readonly printed: readonly Printed[];
  /** The sentences of the sources. */
  readonly passages: PassageIndex;
  /** The sentences of the draft with the passages that they stand on. */
  readonly sentences: readonly DraftSentence[];
  /** The times of the draft beside those of the sources. */
  readonly times: readonly DraftTime[];
  /** The clauses of the draft beside those of the sources that tell of the same. */
  readonly stances: readonly Stance[];
  /** The terms of a passage of the sources. */
  readonly termsOf: (span: Span) => ReadonlySet<string>;
}

/** Reads a draft and its sources together. A draft without a date of its own is read as of the last source. */
export function materialOf(read: ReadDraft, sources: Sources): Material {
  const draft = analysedDraft(read, sources);
  const together = [...sources.story, draft];
  const entities = gatherEntities(together);
  const placed = nameSpeakers(together, entities);
  const ofDraft = sources.story.length;
  const quotes = placed.filter(({ article }) => article < ofDraft);
  const own = placed.filter(({ article }) => article === ofDraft);
  const printed = sources.story.map(printedOf);
  const passages = indexPassages(sources.story);
  const figures = figuresOf(together, passages);
  const times = timesOf(together, passages);
  const agreeing = (given: readonly { readonly agrees: boolean; readonly span: Span }[]): Span[] =>
    given.flatMap(({ agrees, span }) => (agrees ? [span] : []));
  const borne = [
    ...figures.map(({ figure: { found }, given }) => ({ start: found.start, end: found.end, spans: agreeing(given) })),
    ...times.map(({ time, given }) => ({ start: time.start, end: time.end, spans: agreeing(given) })),
  ];
  return {
    draft,
    sources,
    quoted: read.quoted ?? [],
    entities,
    quotes,
    printed,
    passages,
    quotations: quotationsOf(draft, printed, own),
    figures,
    times,
    sentences: supportedSentences(draft, passages, borne),
    stances: stancesOf(together),
    termsOf: termReader(sources),
  };
}

function analysedDraft({ text, path, sha256, published: own }: ReadDraft, { record }: Sources): Analysed {
  const language = record.articles[0]?.language ?? "en";
  const published = own ?? record.published.to;
  const article = { id: "draft", path, outlet: "", title: "", published, language, text, sha256 };
  return { article, analysis: analyse(article) };
}

/** Reads the terms of passages, each once. */
function termReader({ story }: Sources): Material["termsOf"] {
  const known = new Map<string, ReadonlySet<string>>();
  return ({ article, start, end }) => {
    const key = `${article} ${start} ${end}`;
    const tokens = story.find((one) => one.article.id === article)?.analysis.tokens ?? [];
    const terms = known.get(key) ?? termsIn(tokens.filter((token) => token.start >= start && token.end <= end));
    known.set(key, terms);
    return terms;
  };
}
