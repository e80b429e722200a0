/**
 * When and where roles are first and last printed, and who met or called whom. The fold is to be done anew; documents that were
 * read before tell of no contacts until their files are read again.
 */
export const relations = `
drop table role;
create table role (
  entity text not null references entity (id) on delete cascade,
  position integer not null,
  text text not null,
  "of" text,
  count integer not null,
  past integer not null,
  acting integer not null,
  first_seen text,
  last_seen text,
  article text not null references article (id) on delete cascade,
  start integer not null,
  "end" integer not null,
  last_article text not null references article (id) on delete cascade,
  last_start integer not null,
  last_end integer not null,
  primary key (entity, position)
) without rowid;
create index role_article on role (article);
create index role_last_article on role (last_article);

create table contact (
  article text not null references article (id) on delete cascade,
  position integer not null,
  kind text not null,
  status text not null,
  "from" text not null references entity (id) on delete cascade,
  "to" text not null references entity (id) on delete cascade,
  date text,
  start integer not null,
  "end" integer not null,
  sentence text not null,
  quote text,
  primary key (article, position)
) without rowid;
create index contact_from on contact ("from");
create index contact_to on contact ("to");

update article set document_json =
  json_set(replace(document_json, '"of":', '"past":false,"acting":false,"of":'), '$.contacts', json('[]'));
update state set value = 'stale' where key = 'fold';
`;
