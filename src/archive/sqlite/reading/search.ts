import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Range } from "../../../model/span.ts";
import type { FoundArticle } from "../../kept.ts";
import type { ArticleQuery, Term } from "../../query.ts";
import type { Tables } from "../tables.ts";

type Db = Kysely<Tables>;

/** Characters that no text has a use for. */
const [FROM, TO] = ["\u0001", "\u0002"] as const;

const FINDABLE: ReadonlySet<Term["in"]> = new Set(["names", "speakers", "counted"]);

/** A term in the language of FTS5, where nothing that a user writes is an operator. */
function matchOf({ words, prefix = false, in: column }: Term): string {
  const quoted = `"${words.replaceAll(/["\0]/gu, " ")}"${prefix ? "*" : ""}`;
  return column === undefined ? quoted : `${column} : ${quoted}`;
}

const allOf = (terms: readonly Term[]): string => terms.map(matchOf).join(" AND ");

const withWords = ({ words }: Term): boolean => /[\p{L}\p{N}]/u.test(words);

const inText = ({ terms = [] }: Pick<ArticleQuery, "terms">): Term[] =>
  terms.filter((term) => withWords(term) && !FINDABLE.has(term.in));
const inAnalysis = ({ terms = [] }: Pick<ArticleQuery, "terms">): Term[] =>
  terms.filter((term) => withWords(term) && FINDABLE.has(term.in));

/** What has to hold for the article `a` in its revision `r`, as SQL. */
export function conditions(query: Omit<ArticleQuery, "sort">, wordsMatched = false): RawBuilder<boolean> {
  const parts: RawBuilder<boolean>[] = [];
  const [text, analysis] = [inText(query), inAnalysis(query)];
  if (text.length > 0 && !wordsMatched)
    parts.push(sql`r.key in (select rowid from words where words match ${allOf(text)})`);
  if (analysis.length > 0)
    parts.push(sql`r.key in (select rowid from findable where findable match ${allOf(analysis)})`);
  for (const term of (query.without ?? []).filter(withWords)) {
    const table = FINDABLE.has(term.in) ? sql.ref("findable") : sql.ref("words");
    parts.push(sql`r.key not in (select rowid from ${table} where ${table} match ${matchOf(term)})`);
  }
  if (query.outlet !== undefined) parts.push(sql`lower(a.outlet) = ${query.outlet.toLowerCase()}`);
  if (query.since !== undefined) parts.push(sql`a.published >= ${query.since}`);
  if (query.until !== undefined) parts.push(sql`a.published < ${query.until}`);
  if (query.language !== undefined)
    parts.push(sql`(a.language = ${query.language} or a.language like ${`${query.language}-%`})`);
  if (query.story !== undefined) parts.push(sql`a.story in (select key from stories where id = ${query.story})`);
  return parts.length === 0 ? sql`true` : sql.join(parts, sql` and `);
}

export async function search(db: Db, query: ArticleQuery): Promise<FoundArticle[]> {
  const text = inText(query);
  const order =
    text.length > 0 && query.sort !== "newest"
      ? sql`words.rank, a.key`
      : sql`coalesce(a.published, '') desc, a.key desc`;
  const { rows } = await sql<{ id: string; story: string | null; text: string; marked: string | null }>`
    select a.id, s.id as story, r.text, ${text.length > 0 ? sql`highlight(words, 1, ${FROM}, ${TO})` : sql`null`} as marked
    from ${text.length > 0 ? sql`words join revisions r on r.key = words.rowid` : sql`revisions r`}
    join articles a on a.key = r.article and a.revision = r.number
    left join stories s on s.key = a.story
    where ${text.length > 0 ? sql`words match ${allOf(text)} and ` : sql``}${conditions(query, true)}
    order by ${order} limit ${query.limit ?? -1} offset ${query.offset ?? 0}`.execute(db);
  return rows.map(({ id, story, text, marked }) => ({
    id,
    story,
    matches: marked === null ? [] : rangesIn(text, marked),
  }));
}

/** Where the marks stand, as ranges of the text without them; none where the text has such characters of its own. */
function rangesIn(text: string, marked: string): Range[] {
  if (text.includes(FROM) || text.includes(TO)) return [];
  const found: Range[] = [];
  let at = 0;
  for (const [index, piece] of marked.split(FROM).entries()) {
    const end = piece.indexOf(TO);
    if (index > 0 && end > 0) found.push({ start: at, end: at + end });
    at += piece.length - (end < 0 ? 0 : 1);
  }
  return found;
}
