import { sharedLength } from "../../../model/span.ts";
import { ordered, type Family } from "./family.ts";

/** Who says it: how much of each is quoted, whether both report the same speaker. Not the utterances: they are trained on annotated stories too. */
export const quoted: Family = {
  name: "quoted",
  columns: ["quoted, less", "quoted, more", "same speaker", "other speaker", "negated in one"],
  prepare: ({ units, context }) => {
    const byArticle = new Map<number, (typeof context.quotes)[number][]>();
    for (const quote of context.quotes) byArticle.set(quote.article, [...(byArticle.get(quote.article) ?? []), quote]);
    const said = units.map((unit) => {
      const quotes = (byArticle.get(unit.article) ?? []).filter((quote) => sharedLength(quote.found, unit) > 0);
      const marked = quotes.filter((quote) => quote.found.kind !== "indirect");
      const length = marked.reduce((sum, quote) => sum + sharedLength(quote.found, unit), 0);
      return {
        share: length / (unit.end - unit.start),
        speakers: new Set(
          quotes.flatMap(({ line }) => (line.speaker ? (line.speaker.entity ?? line.speaker.name) : [])),
        ),
      };
    });
    const meet = <T>(x: ReadonlySet<T>, y: ReadonlySet<T>): boolean => [...x].some((item) => y.has(item));
    return ({ a, b }) => {
      const [x, y] = [said[a]!, said[b]!];
      const sameSpeaker = meet(x.speakers, y.speakers);
      return [
        ...ordered(x.share, y.share),
        Number(sameSpeaker),
        Number(!sameSpeaker && x.speakers.size > 0 && y.speakers.size > 0),
        Number(units[a]!.negated !== units[b]!.negated),
      ];
    };
  },
};
