import { setImmediate } from "node:timers/promises";
import type { Writing } from "../archive/archive.ts";
import type { KeptAnalysis, KnownArticle } from "../archive/kept.ts";
import type { Analysis } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import { compareRevisions } from "../relation/revision/compare-revisions.ts";
import { folded } from "../relation/revision/fold.ts";
import { sketchOf } from "../stories/sketch.ts";
import type { StoryStream } from "../stories/stream.ts";
import { analysedOf, keptAnalysis } from "./analyses.ts";
import { contentOf } from "./content.ts";
import { candidatesFor, type Identity, identityOf, type Incoming } from "./identity.ts";
import type { Keeping } from "./keeping.ts";
import { keptSketch } from "./open-stories.ts";

/** What became of an article that came in. It is on disk. */
export interface Kept {
  readonly kind: "added" | "revised" | "known";
  /** The id under which it is kept. */
  readonly article: string;
  readonly story: string;
  /** Of a revision: whether it changed more than typography and stamps. */
  readonly substantive?: boolean;
}

/**
 * Keeps articles in one transaction: those that are new with their analyses and stories, and new states of known ones. When it is done all of them are on
 * disk, else none.
 * @param note what else is to be written in the same transaction
 */
export async function keepBatch(
  keeping: Keeping,
  incoming: readonly Incoming[],
  note: (writing: Writing, kept: readonly Kept[]) => Promise<void> = async () => {},
): Promise<readonly Kept[]> {
  const analyses = await analysesFor(keeping, incoming);
  try {
    const kept = await keeping.archive.write(async (writing) => {
      const stream = await keeping.stories.inStep(writing);
      const candidates = [...(await candidatesFor(writing, incoming))];
      const kept: Kept[] = [];
      const leftOut = new Set(
        await writing.leftOut(incoming.flatMap(({ address, live }) => (live ? (address ?? []) : []))),
      );
      for (const one of incoming) {
        // What a person deleted comes back by a person's hand only.
        if (one.address !== undefined && leftOut.has(one.address)) continue;
        const identity = identityOf(one, candidates);
        kept.push(await keepOne({ keeping, writing, stream, analyses }, one, identity));
        if (identity.kind !== "known") learn(candidates, one, identity);
      }
      await note(writing, kept);
      await keeping.stories.written(writing);
      return kept;
    });
    // The engine may never wait: signals and requests get their turn here.
    await setImmediate();
    return kept;
  } catch (error) {
    keeping.stories.lose();
    throw error;
  }
}

/** The analyses of what is not known yet, by content: made before the archive is locked, since they take long. */
async function analysesFor(keeping: Keeping, incoming: readonly Incoming[]): Promise<Work["analyses"]> {
  const candidates = await candidatesFor(keeping.archive, incoming);
  const fresh = incoming.filter((one) => identityOf(one, candidates).kind !== "known").map(({ article }) => article);
  const { analysed, made } = await analysedOf(keeping.archive, fresh, keeping.analyse);
  const packed = new Map(made.map((kept) => [kept.content, kept]));
  return new Map(
    analysed.map(({ article, analysis }) => {
      const content = contentOf(article);
      return [content, { analysis, kept: packed.get(content) ?? keptAnalysis(content, analysis) }];
    }),
  );
}

interface Work {
  readonly keeping: Keeping;
  readonly writing: Writing;
  readonly stream: StoryStream;
  readonly analyses: ReadonlyMap<string, { readonly analysis: Analysis; readonly kept: KeptAnalysis }>;
}

async function keepOne(work: Work, one: Incoming, { kind, id }: Identity): Promise<Kept> {
  const { writing, stream } = work;
  if (kind === "known") return { kind: "known", article: id, story: await storyOf(work, id) };
  const article: Article = { ...one.article, id };
  const content = contentOf(article);
  const known = work.analyses.get(content);
  // What another process deleted in the meantime was known when the analyses were made.
  const analysis = known?.analysis ?? (await work.keeping.analyse(article));
  const packed = known?.kept ?? keptAnalysis(content, analysis);
  const revision = { article, content, analysis: packed, seen: new Date().toISOString() };
  const sketch = sketchOf(article, analysis);
  let substantive: boolean | undefined;
  if (kind === "new") {
    const { address, outletKnown } = one;
    await writing.keepArticle({
      ...revision,
      ...(address !== undefined && { address }),
      outletKnown,
      sketch: keptSketch(sketch),
      substantive: null,
    });
  } else {
    substantive = await isSubstantive(work, article, analysis);
    await writing.keepRevision({ ...revision, substantive });
    await writing.keepSketch(id, keptSketch(sketch));
  }
  // A newer state of an article that is too old for the stream stays where the article is.
  if (kind === "revision" && stream.storyOf(id) === undefined) {
    return { kind: "revised", article: id, story: await storyOf(work, id), substantive: substantive === true };
  }
  const { story, change, repairs } = stream.place(sketch);
  if (kind === "new") await writing.apply(change);
  for (const repair of repairs) await writing.apply(repair);
  return {
    kind: kind === "new" ? "added" : "revised",
    article: id,
    story: stream.storyOf(id) ?? story,
    ...(substantive !== undefined && { substantive }),
  };
}

async function storyOf({ writing }: Work, id: string): Promise<string> {
  const [kept] = await writing.articles([id]);
  return kept?.story ?? "";
}

async function isSubstantive({ writing, keeping }: Work, article: Article, analysis: Analysis): Promise<boolean> {
  const [kept] = await writing.articles([article.id]);
  if (!kept) return true;
  if (folded(kept.article.title) !== folded(article.title)) return true;
  const { analysed } = await analysedOf(writing, [kept.article], keeping.analyse);
  const [older] = analysed;
  return !older || compareRevisions(older, { article, analysis }).substantive;
}

/** Takes what was just kept for known, so that the same article later in the batch is not kept twice. */
function learn(candidates: KnownArticle[], { article, address, outletKnown }: Incoming, { id }: Identity): void {
  const at = candidates.findIndex((one) => one.id === id);
  const texts = [...(candidates[at]?.texts ?? []), article.sha256];
  const { title, outlet } = article;
  const kept = {
    id,
    ...(address !== undefined && { address }),
    outlet,
    outletKnown,
    texts,
    title,
    content: contentOf(article),
  };
  if (at < 0) candidates.push(kept);
  else candidates[at] = { ...kept, ...(candidates[at]?.address !== undefined && { address: candidates[at].address }) };
}
