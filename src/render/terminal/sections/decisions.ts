import type { Page } from "../page.ts";
import { hanging, heading, more, printed, reference, SHOWN } from "../page.ts";

/** What a person decided, and the record follows. */
export function decisionsSection(page: Page): string[] {
  const { decisions } = page.readout;
  if (!decisions) return [];
  return [
    heading(page, "DECIDED BY A PERSON", `${decisions.length}`),
    ...decisions
      .slice(0, SHOWN)
      .flatMap(({ kind, of, a, b }) => [
        ...hanging(page, `   ${of.padEnd(7)} ${reference(page, a)} `, printed(page, a)),
        ...hanging(page, `         ${kind === "same" ? "=" : "≠"} ${reference(page, b)} `, printed(page, b)),
      ]),
    ...more(page, decisions.length - SHOWN, "decisions"),
  ];
}
