import type { Analysis } from "../../model/analysis.ts";
import { setApart } from "../layout/set-apart.ts";
import { findClaims } from "./claims/find-claims.ts";
import { findFigures } from "./figures/find-figures.ts";
import { findFurniture } from "./furniture/find-furniture.ts";
import { layOut } from "./layout/layout.ts";
import { findNames } from "./names/find-names.ts";
import type { ShownWeights } from "./quotes/learned/shown-weights.ts";
import { findQuotes } from "./quotes/find-quotes.ts";
import { resolveSpeakers } from "./speakers/resolve-speaker.ts";
import { findAnnotatedTimes } from "./times/annotation/find-annotated-times.ts";
import { findTimes } from "./times/find-times.ts";
import { isNameOfDay } from "./times/name-of-day.ts";

/** Weights that an evaluation may put in the place of the shipped ones. */
export interface EnglishWeights {
  /** Which reported clauses a record shows. */
  readonly shown?: ShownWeights;
}

/** Analyses an English text of the given date of publication (ISO 8601; null where unknown); `withContents` for the contents of attributions whole. */
export function analyseEnglish(
  text: string,
  published: string | null,
  trained: EnglishWeights = {},
  withContents = false,
): Analysis {
  const plain = layOut(text);
  const furniture = findFurniture(plain);
  const layout = setApart(plain, furniture);
  const named = findNames(layout);
  const times = findTimes(layout, published).filter((time) => !isNameOfDay(time, named.names));
  const { figures, pickingNumbers } = findFigures(layout, times, named.names);
  const found = findQuotes(layout, named, trained.shown);
  const quotes = resolveSpeakers(layout, named, found.quotes);
  const contents = withContents ? { contents: resolveSpeakers(layout, named, found.contents()) } : {};
  const claims = findClaims(layout, quotes);
  const annotatedTimes = findAnnotatedTimes(layout, times);
  return {
    ...layout,
    ...named,
    times,
    annotatedTimes,
    figures,
    pickingNumbers,
    quotes,
    ...contents,
    claims,
    furniture,
  };
}
