/** 'RdOt': tells an archive from other SQLite files. */
export const APPLICATION_ID = 0x52644f74;

/**
 * What makes the tables, step by step: the file's `user_version` is the number of steps that it has gone. A step that was released is never changed; a new
 * one is put behind it.
 */
export const MIGRATIONS: readonly string[] = [
  `
create table articles (
  key integer primary key autoincrement,
  id text not null unique,
  address text,
  outlet text not null,
  outlet_known integer not null check (outlet_known in (0, 1)),
  language text not null,
  published text,
  revision integer not null,
  story integer references stories (key),
  sketch blob,
  sketch_version text,
  kept text not null,
  placed integer
) strict;
create index articles_address on articles (address) where address is not null;
create index articles_story on articles (story, published);
create index articles_placed on articles (placed) where placed is not null;

create table revisions (
  key integer primary key autoincrement,
  article integer not null references articles (key) on delete cascade,
  number integer not null,
  sha256 text not null,
  content text not null,
  title text not null,
  text text not null,
  fields text not null,
  seen text not null,
  substantive integer check (substantive in (0, 1)),
  unique (article, number)
) strict;
create index revisions_sha256 on revisions (sha256);
create index revisions_content on revisions (content);

create virtual table words using fts5 (
  title, text, content = 'revisions', content_rowid = 'key', tokenize = "porter unicode61 remove_diacritics 2"
);
create trigger revisions_deleted after delete on revisions begin
  insert into words (words, rowid, title, text) values ('delete', old.key, old.title, old.text);
end;
create trigger revisions_stay before update on revisions begin
  select raise(abort, 'a revision is never changed');
end;

create virtual table findable using fts5 (
  names, speakers, counted,
  content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
);

create table analyses (
  content text not null primary key,
  version text not null,
  bytes blob not null
) strict;

create table stories (
  key integer primary key autoincrement,
  id text not null unique,
  part_of integer references stories (key),
  basis text,
  title text,
  origins integer,
  told text,
  untold integer not null default 0
) strict;
create index stories_part_of on stories (part_of);
create index stories_untold on stories (untold) where untold = 1;

create table changes (
  key integer primary key autoincrement,
  kind text not null check (kind in ('founded', 'joined', 'merged', 'split', 'moved')),
  story integer not null references stories (key),
  source text,
  decided text not null check (decided in ('stream', 'person')),
  why text not null,
  at text not null
) strict;
create index changes_story on changes (story);
create table change_articles (
  change integer not null references changes (key) on delete cascade,
  article integer not null references articles (key) on delete cascade,
  primary key (change, article)
) strict, without rowid;
create index change_articles_article on change_articles (article);

create table decisions (
  key integer primary key autoincrement,
  decision text not null,
  holds text not null,
  at text not null
) strict;
create table decision_articles (
  decision integer not null references decisions (key) on delete cascade,
  article integer not null references articles (key) on delete cascade,
  primary key (decision, article)
) strict, without rowid;
create index decision_articles_article on decision_articles (article);

create table records (
  basis text not null primary key,
  story integer not null references stories (key) on delete cascade,
  bytes blob not null
) strict;
create index records_story on records (story);

create table events (
  key integer primary key autoincrement,
  id text not null unique,
  event text not null,
  delivered integer not null default 0
) strict;
create index events_undelivered on events (delivered) where delivered = 0;

create table addresses (
  address text not null primary key,
  via text,
  etag text,
  modified text,
  checked text not null,
  changed text,
  entry text,
  failures integer not null default 0,
  error text
) strict;

create index addresses_via on addresses (via, changed) where via is not null;

create table left_out (address text not null primary key, at text not null) strict;

create table counters (name text not null primary key, value integer not null) strict;
insert into counters (name, value) values ('epoch', 0);
`,
];
