import type { Rule } from "../../src/model/finding.ts";
import type { Range } from "../../src/model/span.ts";
import type { Mark, PlantedDraft } from "./drafts.ts";
import type { ScoredFinding } from "./naive-check.ts";

/** What became of one planted fault, finding or sentence. */
export interface Outcome {
  readonly draft: PlantedDraft;
  readonly rule: Rule;
  readonly place: Range;
  readonly kind?: string;
  /** What `check` said there. */
  readonly message?: string;
}

/** What `check` found in drafts, held against what was planted. */
export interface CheckOutcomes {
  readonly drafts: readonly PlantedDraft[];
  /** Planted faults that a finding of their rule, or of an accepted one, overlaps. */
  readonly found: readonly Outcome[];
  readonly missed: readonly Outcome[];
  /** Findings that overlap a planted fault which accepts their rule. */
  readonly right: readonly Outcome[];
  /** Findings that overlap no planted fault. */
  readonly wrong: readonly Outcome[];
  /** Findings on a planted fault of another rule: neither right nor wrong. */
  readonly beside: readonly Outcome[];
  /** Sentences without a planted fault, and those of them with a finding. */
  readonly clean: number;
  readonly alarmed: number;
}

/** @param sentences the sentences of the draft's text */
export function scoreDraft(
  draft: PlantedDraft,
  findings: readonly ScoredFinding[],
  sentences: readonly Range[],
): CheckOutcomes {
  const plants = draft.marks.filter(({ mark }) => Array.isArray(mark));
  const found: Outcome[] = [];
  const missed: Outcome[] = [];
  for (const plant of plants) {
    const finding = findings.find((each) => overlap(each, plant) && accepts(plant, each.rule));
    const outcome = { draft, rule: rulesOf(plant)[0]!, place: plant, ...(plant.kind ? { kind: plant.kind } : {}) };
    if (finding) found.push({ ...outcome, message: finding.message });
    else missed.push(outcome);
  }
  const right: Outcome[] = [];
  const wrong: Outcome[] = [];
  const beside: Outcome[] = [];
  for (const finding of findings) {
    const met = plants.filter((plant) => overlap(plant, finding));
    const clean = draft.marks.find(({ mark, ...place }) => mark === "clean" && overlap(place, finding));
    const outcome = {
      draft,
      rule: finding.rule,
      place: finding,
      message: finding.message,
      ...(clean?.kind ? { kind: clean.kind } : {}),
    };
    if (met.some((plant) => accepts(plant, finding.rule))) right.push(outcome);
    else if (met.length > 0) beside.push(outcome);
    else if (!draft.marks.some(({ mark, ...place }) => mark === "any" && overlap(place, finding))) wrong.push(outcome);
  }
  const marked = draft.marks.filter(({ mark }) => mark !== "clean");
  const clean = sentences.filter((sentence) => !marked.some((mark) => overlap(mark, sentence)));
  const alarmed = clean.filter((sentence) => wrong.some(({ place }) => overlap(place, sentence)));
  return { drafts: [draft], found, missed, right, wrong, beside, clean: clean.length, alarmed: alarmed.length };
}

/** The outcomes of several drafts in one. */
export function together(outcomes: readonly CheckOutcomes[]): CheckOutcomes {
  const all = (of: "found" | "missed" | "right" | "wrong" | "beside"): Outcome[] => outcomes.flatMap((one) => one[of]);
  return {
    drafts: outcomes.flatMap(({ drafts }) => drafts),
    found: all("found"),
    missed: all("missed"),
    right: all("right"),
    wrong: all("wrong"),
    beside: all("beside"),
    clean: outcomes.reduce((sum, { clean }) => sum + clean, 0),
    alarmed: outcomes.reduce((sum, { alarmed }) => sum + alarmed, 0),
  };
}

const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
const rulesOf = ({ mark }: Mark): readonly Rule[] => (Array.isArray(mark) ? mark : []);
const accepts = (plant: Mark, rule: Rule): boolean => rulesOf(plant).includes(rule);
