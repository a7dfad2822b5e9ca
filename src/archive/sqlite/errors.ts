import { ReadoutError } from "../../model/error.ts";

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

/** What SQLite says went wrong, as a message for the reader; what is no fault of the file stays as it is. */
export function asArchiveError(error: unknown, file: string): unknown {
  if (error instanceof ReadoutError) return error;
  const code = codeOf(error);
  const known = KINDS.find(([pattern]) => pattern.test(code));
  if (!known) return error;
  const [, kind, what, advice] = known;
  return new ReadoutError(kind, file, what, advice, error);
}

type Kind = readonly [pattern: RegExp, code: ReadoutError["code"], what: string, advice: string];

const KINDS: readonly Kind[] = [
  [
    /^SQLITE_(?:BUSY|LOCKED)/u,
    "locked",
    "another program writes to the archive and does not end.",
    "Try again when it has ended; nothing was changed.",
  ],
  [
    /^SQLITE_(?:FULL|IOERR_WRITE)/u,
    "full",
    "there is no room left for the archive.",
    "Make room on the disk and run the command again; what was acknowledged is kept.",
  ],
  [
    /^SQLITE_READONLY/u,
    "read-only",
    "the archive may not be written to.",
    "Give yourself the right to write the file and its folder, or name another archive with --archive.",
  ],
  [/^SQLITE_NOTADB/u, "malformed", "it is no archive.", "Name a file that `readout add` made, or a new one."],
  [
    /^SQLITE_CORRUPT/u,
    "malformed",
    "the archive is damaged.",
    "See what with `readout archive check`, and go back to a backup.",
  ],
  [
    /^SQLITE_(?:CANTOPEN|PERM|AUTH|IOERR)/u,
    "unreadable",
    "the archive could not be opened or read.",
    "Check that the folder is there, that you may read and write it, and that the disk is sound.",
  ],
];

/** Runs work on the archive's file; what SQLite throws becomes an error of the archive. */
export function guarded<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asArchiveError(error, file);
  }
}
