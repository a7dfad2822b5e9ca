import type { Readout } from "../../model/readout.ts";
import { lookupOf } from "../lookup.ts";
import { paintOf } from "./paint.ts";
import { articlesSection } from "./sections/articles.ts";
import { conflictsSection } from "./sections/conflicts.ts";
import { figuresSection } from "./sections/figures.ts";
import { headSection } from "./sections/head.ts";
import { decisionsSection } from "./sections/decisions.ts";
import { expectedSection, timelineSection } from "./sections/timeline.ts";
import { onlyOneSection, perhapsSection, severalSection } from "./sections/points.ts";
import { reuseSection } from "./sections/reuse.ts";
import { wordingSection } from "./sections/wording.ts";
import type { Page } from "./page.ts";

export interface TerminalOptions {
  /** Width in columns; lines are wrapped to it. */
  readonly columns: number;
  readonly colour: boolean;
}

/** The record of a story for a terminal. Everything from outside is made safe to print; every line is a passage or a count. */
export function renderTerminal(readout: Readout, options: TerminalOptions): string {
  const page: Page = {
    readout,
    lookup: lookupOf(readout),
    paint: paintOf(options.colour),
    columns: Math.max(40, options.columns),
  };
  const sections = [
    headSection,
    severalSection,
    perhapsSection,
    wordingSection,
    figuresSection,
    conflictsSection,
    timelineSection,
    expectedSection,
    onlyOneSection,
    reuseSection,
    decisionsSection,
    articlesSection,
  ];
  const text = sections.map((section) => section(page)).filter((lines) => lines.length > 0);
  return `${text.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
