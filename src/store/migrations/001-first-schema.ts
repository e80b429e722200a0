/** Sources, articles and problems, and the tables that the fold derives from them. */
export const firstSchema = `
create table state (key text primary key, value text not null) without rowid;
insert into state values ('fold', 'fresh'), ('generation', '0');

create table article (
  id text primary key,
  path text not null,
  url text,
  outlet text,
  headline text,
  published_at text,
  text text not null,
  document_json text not null
);
create index article_published_at on article (published_at, path);

create table source (
  path text primary key,
  article text references article (id),
  url text,
  outlet text,
  digest text not null
) without rowid;
create index source_article on source (article, path);

create table problem (
  path text not null,
  position integer not null,
  rule text not null,
  reason text not null,
  kept integer not null,
  primary key (path, position)
) without rowid;

create table entity (
  id text primary key,
  type text not null,
  name_ar text,
  name_en text,
  latin text not null,
  role text,
  mentions integer not null,
  articles integer not null,
  said integer not null,
  said_about integer not null,
  x real not null,
  y real not null,
  community integer not null,
  rank real not null
) without rowid;

create table spelling (
  entity text not null references entity (id) on delete cascade,
  text text not null,
  count integer not null,
  primary key (entity, text)
) without rowid;

create table role (
  entity text not null references entity (id) on delete cascade,
  position integer not null,
  text text not null,
  "of" text,
  count integer not null,
  article text not null references article (id) on delete cascade,
  start integer not null,
  "end" integer not null,
  primary key (entity, position)
) without rowid;
create index role_article on role (article);

create table merge (
  entity text not null references entity (id) on delete cascade,
  position integer not null,
  "left" text not null,
  "right" text not null,
  score real not null,
  reasons_json text not null,
  left_article text not null references article (id) on delete cascade,
  left_start integer not null,
  left_end integer not null,
  right_article text not null references article (id) on delete cascade,
  right_start integer not null,
  right_end integer not null,
  primary key (entity, position)
) without rowid;
create index merge_left_article on merge (left_article);
create index merge_right_article on merge (right_article);

create table article_mentions (
  article text primary key references article (id) on delete cascade,
  entities_json text not null
) without rowid;

create table article_entity (
  article text not null references article (id) on delete cascade,
  entity text not null references entity (id) on delete cascade,
  mentions integer not null,
  primary key (article, entity)
) without rowid;
create index article_entity_entity on article_entity (entity, mentions);

create table statement (
  id text primary key,
  speaker text,
  text text not null,
  first_seen text,
  reasons_json text not null
) without rowid;
create index statement_speaker on statement (speaker);

create table quote (
  id text primary key,
  article text not null references article (id) on delete cascade,
  statement text not null references statement (id) on delete cascade,
  speaker text,
  kind text not null,
  published_at text,
  start integer not null,
  record_json text not null,
  context_json text not null
);
create index quote_article on quote (article, start);
create index quote_statement on quote (statement);
create index quote_speaker on quote (speaker, published_at);
create index quote_published_at on quote (published_at);

create table quote_about (
  quote text not null references quote (id) on delete cascade,
  entity text not null,
  primary key (quote, entity)
) without rowid;
create index quote_about_entity on quote_about (entity, quote);

create table quote_via (
  quote text not null references quote (id) on delete cascade,
  position integer not null,
  entity text not null,
  primary key (quote, position)
) without rowid;
create index quote_via_entity on quote_via (entity, quote);

create table edge (
  type text not null,
  source text not null,
  target text not null,
  weight integer not null,
  primary key (type, source, target)
) without rowid;
create index edge_source on edge (source);
create index edge_target on edge (target);
`;
