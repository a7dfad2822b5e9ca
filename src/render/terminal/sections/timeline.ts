import type { Page } from "../page.ts";
import { hanging, heading, more, printed, reference, SHOWN } from "../page.ts";
import { safeText } from "../safe-text.ts";

/** The moments of the story, earliest first. */
export function timelineSection(page: Page): string[] {
  const { timeline } = page.readout;
  if (timeline.length === 0) return [];
  return [
    heading(page, "TIMELINE"),
    ...timeline.slice(0, SHOWN).flatMap((entry) => {
      const first = entry.passages[0];
      if (!first) return [];
      const others = entry.passages.length - 1;
      const modality = entry.modality === "happened" ? "" : `${page.paint.contested(entry.modality)} `;
      const more = others > 0 ? ` ${page.paint.faint(`+${others}`)}` : "";
      return hanging(
        page,
        `   ${safeText(entry.time).padEnd(16)} `,
        `${modality}${printed(page, first)} ${page.paint.faint(reference(page, first))}${more}`,
      );
    }),
    ...more(page, timeline.length - SHOWN, "entries"),
  ];
}

/** What was announced, and whether it came. */
export function expectedSection(page: Page): string[] {
  const { expected } = page.readout;
  if (expected.length === 0) return [];
  return [
    heading(page, "EXPECTED"),
    ...expected
      .slice(0, SHOWN)
      .flatMap((item) => [
        ...hanging(
          page,
          `   ${item.outcome.padEnd(6)} ${safeText(item.due).padEnd(10)} `,
          `${printed(page, item.passage)} ${page.paint.faint(reference(page, item.passage))}`,
        ),
        ...(item.by
          ? hanging(
              page,
              "                  → ",
              `${printed(page, item.by)} ${page.paint.faint(reference(page, item.by))}`,
            )
          : []),
      ]),
    ...more(page, expected.length - SHOWN, "announcements"),
  ];
}
