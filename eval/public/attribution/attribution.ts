import { readPolnear } from "../../train/quotes/polnear.ts";
import { annotated } from "../annotated.ts";
import { dataAt, type PublicJob, type PublicRow } from "../job.ts";
import { marksAlone } from "./marks-alone.ts";
import { type Attributed, scoreAttribution } from "./score-attribution.ts";

/** Who said what, on the development part of PolNeAR; its training part is what the tagger learned from. */
export const attribution: PublicJob = (shared) => {
  const texts = readPolnear(dataAt(shared, "bench/polnear/dev"));
  const score = (attribute: (text: string) => Attributed[]) =>
    scoreAttribution(texts.map((annotated) => ({ annotated, attributed: attribute(annotated.text) })));
  const ours = score(attributed);
  const naive = score(marksAlone);
  const row = (measure: string, mine: number, baseline: number, published: string, target: number): PublicRow => ({
    job: "attribution",
    data: "PolNeAR",
    split: "dev",
    measure,
    ours: mine,
    naive: baseline,
    published,
    target,
  });
  return [
    row(
      "content F1 (speech)",
      ours.content.f1,
      naive.content.f1,
      "none on this measure; a tagger per cue 88 (own trial)",
      88,
    ),
    row("direct recall", ours.directRecall, naive.directRecall, "none on this measure; marks alone 97 (own trial)", 99),
    row(
      "speaker, where named",
      ours.speakers,
      naive.speakers,
      "none on this measure; CoreNLP's users report 75 (M)",
      95,
    ),
  ];
};

function attributed(text: string): Attributed[] {
  return annotated(text).quotes.map(({ span, speaker }) => ({ ...span, speaker: speaker?.name ?? "" }));
}
