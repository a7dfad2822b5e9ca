import type { Finding } from "../model/finding.ts";

interface Place {
  readonly line: number;
  readonly column: number;
}

/** The lines and columns of a finding that goes from one place to another. */
export const linesOf = (from: Place, to: Place): Pick<Finding, "line" | "column" | "endLine" | "endColumn"> => ({
  line: from.line,
  column: from.column,
  endLine: to.line,
  endColumn: to.column,
});
