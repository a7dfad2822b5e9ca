import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { ReadoutError } from "../../model/error.ts";
import { asArchiveError } from "./errors.ts";
import { APPLICATION_ID, MIGRATIONS } from "./migrations.ts";

export interface OpenOptions {
  /** Whether a file that is not there is made. */
  readonly create?: boolean;
  /** Opens it for reading alone. */
  readonly readonly?: boolean;
  /** How long another program's writing is waited for, in milliseconds. */
  readonly patience?: number;
  /** The most bytes that the file may grow to; for tests and quotas. */
  readonly largest?: number;
}

const PATIENCE = 30_000;

/**
 * Opens the file with what the archive promises: a commit is on disk when it returns (WAL, synchronous FULL), and the tables are those of this version.
 * @throws ReadoutError 'not-found', 'malformed', 'newer', 'locked', 'read-only', 'full', 'unreadable'
 */
export function connect(file: string, options: OpenOptions): Database.Database {
  if (!existsSync(file) && options.create !== true) throw missing(file);
  if (existsSync(file) && !statSync(file).isFile()) throw noFile(file);
  let db: Database.Database | undefined;
  try {
    if (options.create) mkdirSync(dirname(file), { recursive: true });
    db = new Database(file, { readonly: options.readonly ?? false, timeout: options.patience ?? PATIENCE });
    if (options.readonly && !hasShared(db)) db = inMemory(db, file);
    prepare(db, file, options);
    return db;
  } catch (error) {
    db?.close();
    throw asArchiveError(unwritable(error), file);
  }
}

/** Whether the files beside the archive that WAL needs are there, or can be made. */
function hasShared(db: Database.Database): boolean {
  try {
    db.pragma("user_version");
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && /^SQLITE_(?:CANTOPEN|READONLY)/u.test(String(error.code)))
      return false;
    throw error;
  }
}

/** The archive from a medium that cannot be written to: a copy of it in memory, in the mode that needs no other files. */
function inMemory(db: Database.Database, file: string): Database.Database {
  db.close();
  const bytes = readFileSync(file);
  // File format version for writing and for reading: 1 is the rollback journal, 2 is WAL (https://www.sqlite.org/fileformat.html).
  bytes.fill(1, 18, 20);
  return new Database(bytes, { readonly: true });
}

function prepare(db: Database.Database, file: string, { readonly = false, largest }: OpenOptions): void {
  db.pragma("foreign_keys = on");
  db.pragma("cache_size = -32768");
  const version = schemaOf(db, file);
  if (!readonly) {
    db.pragma("journal_mode = wal");
    db.pragma("synchronous = full");
    if (version < MIGRATIONS.length) migrate(db, file);
  } else if (version < MIGRATIONS.length) throw older(file);
  if (largest !== undefined) db.pragma(`max_page_count = ${Math.ceil(largest / pageSize(db))}`);
}

const pageSize = (db: Database.Database): number => Number(db.pragma("page_size", { simple: true }));

/** How many steps of the migrations the file has gone; it is refused where it is another program's or a newer version's. */
function schemaOf(db: Database.Database, file: string): number {
  const version = Number(db.pragma("user_version", { simple: true }));
  const application = Number(db.pragma("application_id", { simple: true }));
  const empty = Number(db.prepare("select count(*) from sqlite_schema").pluck().get()) === 0;
  if (application !== APPLICATION_ID && !(empty && version === 0 && application === 0)) throw foreign(file);
  if (version > MIGRATIONS.length) throw newer(file, version);
  return version;
}

/** All steps that are missing, or none: another process may take them at the same time. */
function migrate(db: Database.Database, file: string): void {
  db.transaction(() => {
    for (const step of MIGRATIONS.slice(schemaOf(db, file))) db.exec(step);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${MIGRATIONS.length}`);
  }).immediate();
}

/** A folder that cannot be made or written is the same to a user as a file that cannot. */
function unwritable(error: unknown): unknown {
  if (error instanceof Error && "code" in error && /^(?:EACCES|EPERM|EROFS)$/u.test(String(error.code))) {
    return Object.assign(new Error(error.message, { cause: error }), { code: "SQLITE_READONLY" });
  }
  return error;
}

const missing = (file: string): ReadoutError =>
  new ReadoutError(
    "not-found",
    file,
    "there is no archive.",
    "Put articles into it with `readout add`, or name another file with --archive.",
  );

const noFile = (file: string): ReadoutError =>
  new ReadoutError("unreadable", file, "it is no file.", "Name the archive's file with --archive.");

const foreign = (file: string): ReadoutError =>
  new ReadoutError(
    "malformed",
    file,
    "it is a database of another program, not an archive.",
    "Name a file that `readout add` made, or a new one.",
  );

const newer = (file: string, version: number): ReadoutError =>
  new ReadoutError(
    "newer",
    file,
    `a newer Readout wrote it (schema ${version}, and this one knows ${MIGRATIONS.length}).`,
    "Use that version or a later one; nothing was changed.",
  );

const older = (file: string): ReadoutError =>
  new ReadoutError(
    "read-only",
    file,
    "an older Readout wrote it, and it may not be brought up to date.",
    "Give yourself the right to write it, or copy it to where you may.",
  );
