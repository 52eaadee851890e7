-- Words in the record's own normal form, so that the dictionary has nothing left to fold.
create table words (
  statement varchar(200) not null primary key,
  body text not null,
  found tsvector generated always as (to_tsvector('simple', body)) stored
);
create index words_found on words using gin (found);
