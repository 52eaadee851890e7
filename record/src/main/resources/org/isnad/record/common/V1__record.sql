-- The log: what was coded, linked and decided; never changed, but for what is forgotten.
create table log (
  seq bigint not null primary key,
  at varchar(40) not null,
  maker varchar(200) not null,
  kind varchar(20) not null,
  target varchar(200) not null,
  payload text not null,
  reason text
);
create index log_target on log (target);
create index log_at on log (at);

-- The current state. since and until are numbers of log entries: a row held from since until before until.
create table report (
  id varchar(200) not null primary key,
  since bigint not null,
  outlet varchar(500),
  url text,
  title text not null,
  body text not null,
  published varchar(10),
  published_text varchar(500),
  seen varchar(10),
  lang varchar(40),
  credit text not null,
  cluster varchar(200) not null,
  coder varchar(100) not null
);
create index report_cluster on report (cluster);
create index report_url on report (url);

create table statement (
  id varchar(200) not null primary key,
  report varchar(200) not null,
  ordinal integer not null,
  since bigint not null,
  until bigint,
  maker varchar(200) not null,
  replaced_by varchar(200),
  json text not null
);
create index statement_report on statement (report);

create table event (
  id varchar(200) not null primary key,
  since bigint not null,
  until bigint,
  redirect varchar(200),
  kin varchar(20) not null,
  type varchar(20) not null,
  mode varchar(30),
  cameo varchar(10) not null,
  day varchar(10),
  days_from varchar(10),
  days_to varchar(10),
  place varchar(300),
  country varchar(10),
  lat double precision,
  lon double precision,
  reality varchar(20) not null,
  statements integer not null,
  origins integer not null,
  contradictions integer not null,
  summary text not null
);
create index event_day on event (day, id);
create index event_kin on event (kin, day);
create index event_country on event (country, day);

-- role: told, content, possible
create table event_statement (
  event varchar(200) not null,
  statement varchar(200) not null,
  role varchar(10) not null,
  since bigint not null,
  until bigint,
  points integer not null,
  reasons text not null,
  primary key (statement, event, role, since)
);
create index event_statement_event on event_statement (event, role);

create table block (
  name varchar(300) not null,
  event varchar(200) not null,
  primary key (name, event)
);
create index block_event on block (event);

create table party (
  event varchar(200) not null,
  name varchar(300) not null,
  slot varchar(20) not null,
  primary key (name, event, slot)
);
create index party_event on party (event);

create table review (
  seq bigint not null primary key,
  target varchar(200) not null,
  reviewer varchar(200) not null,
  action varchar(20) not null,
  field varchar(40),
  value text,
  reason_code varchar(40),
  note text,
  blind integer not null,
  undone bigint
);
create index review_target on review (target);

create table forgotten (
  seq bigint not null primary key,
  kind varchar(20) not null,
  id varchar(200) not null,
  hash varchar(64) not null,
  reason text not null
);
