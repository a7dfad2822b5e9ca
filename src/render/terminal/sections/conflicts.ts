import { byKind } from "../../selection.ts";
import type { Page } from "../page.ts";
import { hanging, heading, more, printed, reference, SHOWN } from "../page.ts";

const KINDS = ["figure", "time", "polarity", "fact", "attribution", "wording"] as const;

/** What cannot both be right, pair by pair; the counts of every kind, zeros included, because none found is news too. */
export function conflictsSection(page: Page): string[] {
  const groups = byKind(page.readout.conflicts);
  const counts = KINDS.map((kind) => `${kind} ${groups.get(kind)?.length ?? 0}`).join(" · ");
  const shown = KINDS.filter((kind) => kind !== "wording").flatMap((kind) => groups.get(kind) ?? []);
  return [
    heading(page, "CONFLICTS", counts),
    ...shown
      .slice(0, SHOWN)
      .flatMap((conflict) => [
        ...hanging(
          page,
          `   ${page.paint.contested(conflict.kind.padEnd(9))} ${reference(page, conflict.a)} `,
          printed(page, conflict.a),
        ),
        ...hanging(page, `           ≠ ${reference(page, conflict.b)} `, printed(page, conflict.b)),
      ]),
    ...more(page, shown.length - SHOWN, "conflicts"),
  ];
}
