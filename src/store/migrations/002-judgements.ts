/**
 * The log of people's judgements, which is only ever added to, and what the fold derives from it and for it. The fold is due
 * again, so that stores made before have a queue to review.
 */
export const judgements = `
create table judgement (
  id text primary key,
  at text not null,
  line text not null
) without rowid;
create index judgement_at on judgement (at, id);

create trigger judgement_is_kept before update on judgement
begin select raise(abort, 'judgements are not changed: add one that undoes it'); end;
create trigger judgement_stays before delete on judgement
begin select raise(abort, 'judgements are not deleted: add one that undoes it'); end;
-- "insert or replace" would delete without asking the trigger above.
create trigger judgement_is_there before insert on judgement when exists (select 1 from judgement where id = new.id)
begin select raise(ignore); end;

create table judgement_outcome (
  judgement text not null references judgement (id),
  position integer not null,
  outcome text not null,
  against_json text not null,
  primary key (judgement, position)
) without rowid;

create table review (
  position integer primary key,
  "left" text not null references entity (id) on delete cascade,
  "right" text not null references entity (id) on delete cascade,
  score real not null,
  usefulness real not null,
  reasons_json text not null,
  left_article text not null references article (id) on delete cascade,
  left_start integer not null,
  left_end integer not null,
  left_context_json text not null,
  right_article text not null references article (id) on delete cascade,
  right_start integer not null,
  right_end integer not null,
  right_context_json text not null
);
create index review_left on review ("left");
create index review_right on review ("right");
create index review_left_article on review (left_article);
create index review_right_article on review (right_article);

update state set value = 'stale' where key = 'fold' and exists (select 1 from article);
`;
