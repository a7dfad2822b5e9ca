import type { Rule } from "../model/finding.ts";
import type { Range, Span } from "../model/span.ts";

/** What a rule finds in a draft, before it has a level and a place in the file. */
export interface Found extends Range {
  readonly rule: Rule;
  /** One plain sentence that names the sources by their outlets and quotes them. */
  readonly message: string;
  /** The passages of the sources that it rests on. */
  readonly passages: readonly Span[];
  /** Whether it is hardly likelier to be right than wrong: it is a warning then where its rule gives errors. */
  readonly unsure?: boolean;
  /** The words of a source that would be right. */
  readonly suggestion?: string;
}
