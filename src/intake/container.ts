/** Kinds of files that hold articles packed: a crawl, a message, pages of print. */
export type Container = "warc" | "wacz" | "mail" | "pdf";

const ENDINGS: readonly (readonly [ending: RegExp, container: Container])[] = [
  [/\.warc(?:\.gz)?$/iu, "warc"],
  [/\.wacz$/iu, "wacz"],
  [/\.(?:eml|mht|mhtml)$/iu, "mail"],
  [/\.pdf$/iu, "pdf"],
];

/** The kind of container that a file's name tells; undefined where it tells none. */
export const containerOf = (path: string): Container | undefined => ENDINGS.find(([ending]) => ending.test(path))?.[1];
