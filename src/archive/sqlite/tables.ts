import type { Generated } from "kysely";

/** The rows of the archive, as `migrations.ts` makes their tables. */
export interface Tables {
  articles: {
    key: Generated<number>;
    id: string;
    address: string | null;
    outlet: string;
    outlet_known: 0 | 1;
    language: string;
    published: string | null;
    /** Number of the newest revision. */
    revision: number;
    story: number | null;
    sketch: Uint8Array | null;
    sketch_version: string | null;
    kept: string;
    /** The change that placed it; null before it is placed. */
    placed: number | null;
  };
  revisions: {
    key: Generated<number>;
    article: number;
    number: number;
    sha256: string;
    content: string;
    title: string;
    text: string;
    /** The other fields of the article, as JSON. */
    fields: string;
    seen: string;
    substantive: 0 | 1 | null;
  };
  analyses: { content: string; version: string; bytes: Uint8Array };
  stories: {
    key: Generated<number>;
    id: string;
    /** The story that it has become part of. */
    part_of: number | null;
    basis: string | null;
    title: string | null;
    origins: number | null;
    /** The revisions that its readers were last told of, as JSON by article. */
    told: string | null;
    untold: Generated<0 | 1>;
  };
  changes: {
    key: Generated<number>;
    kind: "founded" | "joined" | "merged" | "split" | "moved";
    story: number;
    source: string | null;
    decided: "stream" | "person";
    why: string;
    at: string;
  };
  change_articles: { change: number; article: number };
  decisions: { key: Generated<number>; decision: string; holds: string; at: string };
  decision_articles: { decision: number; article: number };
  records: { basis: string; story: number; bytes: Uint8Array };
  events: { key: Generated<number>; id: string; event: string; delivered: Generated<0 | 1> };
  addresses: {
    address: string;
    via: string | null;
    etag: string | null;
    modified: string | null;
    checked: string;
    changed: string | null;
    entry: string | null;
    failures: number;
    error: string | null;
  };
  left_out: { address: string; at: string };
  counters: { name: string; value: number };
}
