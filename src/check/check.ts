import { type CheckedSentence, type CheckReport, type Finding, type Level, Rule } from "../model/finding.ts";
import { byPlace, contains, sharedLength, type Span } from "../model/span.ts";
import type { ReadDraft } from "./draft.ts";
import type { Found } from "./found.ts";
import type { JudgeWeights } from "./judge/weights.ts";
import { type JudgedMaterial, judgedMaterial } from "./judged-material.ts";
import { type Material, materialOf } from "./material.ts";
import { RULES } from "./rules/rules.ts";
import { settle } from "./settle.ts";
import type { Sources } from "./sources.ts";
import { originsOf } from "./support/origins.ts";
import type { DraftSentence } from "./support/support.ts";
import { linesOf } from "./lines-of.ts";

/** What the rules may be told: a level other than the usual one, or 'off'. */
export interface CheckOptions {
  readonly levels?: Readonly<Partial<Record<Rule, Level | "off">>>;
  /** Judges sentences in the place of the weights that the program carries. */
  readonly judge?: JudgeWeights;
}

/**
 * A draft against its sources (`sourcesOf`).
 * The same draft, sources and options give the same findings, in the order of their places.
 */
export const check = (draft: ReadDraft, sources: Sources, options: CheckOptions = {}): CheckReport =>
  checkMaterial(draft, materialOf(draft, sources), options);

/** The same for a draft that was read together with its sources already. */
export function checkMaterial(
  draft: ReadDraft,
  read: Material,
  { levels = {}, judge }: CheckOptions = {},
): CheckReport {
  const material = judgedMaterial(read, judge);
  const found = settle(
    Rule.options.flatMap((rule) => RULES[rule].find(material)),
    material.sentences,
    material.quotations,
  );
  const findings = found.flatMap((one): Finding[] => {
    const level = levels[one.rule] ?? usualLevel(one);
    return level === "off" ? [] : [findingOf(draft, one, level)];
  });
  const { path, text, sha256, places } = draft;
  return {
    readout: "1",
    draft: { path, text, sha256, places },
    findings: findings.toSorted((a, b) => byPlace(a, b) || compare(a.rule, b.rule)),
    sentences: material.sentences.flatMap((sentence) => checkedSentence(draft, material, sentence) ?? []),
  };
}

function usualLevel({ rule, unsure }: Found): Level {
  const { level } = RULES[rule];
  return unsure && level === "error" ? "warning" : level;
}

/** A sentence with what it stands on; nothing for headings and furniture, and for what states nothing. */
function checkedSentence(
  draft: ReadDraft,
  material: JudgedMaterial,
  sentence: DraftSentence,
): CheckedSentence | undefined {
  if (sentence.kind === "furniture" || sentence.kind === "heading" || sentence.terms.size === 0) return undefined;
  const { start, end } = sentence;
  const quotations = material.quotations.filter((quotation) => sharedLength(quotation, sentence) > 0);
  const prints = quotations.flatMap((quotation) => quotation.prints.filter((print) => print.marked));
  const invented = quotations.some((quotation) => quotation.words.length > 3 && quotation.prints.length === 0);
  const supported = material.judged[sentence.index]?.rule !== "unsupported" && !invented;
  const { story, record } = material.sources;
  const whole = sentence.near.filter(({ ofSentence }) => ofSentence >= ALONE).map(({ passage }) => passage);
  const standing = [...sentence.passages, ...whole.filter((passage) => !sentence.passages.includes(passage))];
  const passages = supported
    ? [
        ...standing.map(({ span }) => span),
        ...prints.flatMap(({ span }) => (standing.some((one) => isIn(span, one.span)) ? [] : [span])),
      ]
    : [];
  const articles = new Set(passages.map(({ article }) => story.findIndex((one) => one.article.id === article)));
  return {
    line: draft.placeOf(start).line,
    start,
    end,
    supported,
    passages,
    origins: originsOf(record, articles).size,
  };
}

/** A passage that has so much of a sentence tells it alone, and its origin counts. */
const ALONE = 0.7;

const isIn = (inner: Span, outer: Span): boolean => inner.article === outer.article && contains(outer, inner);

function findingOf(draft: ReadDraft, found: Found, level: Level): Finding {
  const { start, end, rule, message, passages, suggestion } = found;
  const [from, to] = [draft.placeOf(start), draft.placeOf(end)];
  return {
    rule,
    level,
    ...linesOf(from, to),
    start,
    end,
    text: draft.text.slice(start, end),
    message,
    passages: [...passages],
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** By UTF-16 units, so that no locale of a machine changes the order. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
