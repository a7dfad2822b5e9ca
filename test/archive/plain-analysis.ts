import type { Analysis } from "../../src/model/analysis.ts";

/** An analysis without the language libraries, which take longer to load than a process lives that is to be killed. */
export const plainAnalysis = async ({ text }: { readonly text: string }): Promise<Analysis> => ({
  text,
  blocks: [{ start: 0, end: text.length, kind: "paragraph" }],
  sentences: [],
  tokens: [],
  names: [],
  bearers: [],
  references: [],
  times: [],
  figures: [],
  quotes: [],
  claims: [],
  furniture: [],
});
