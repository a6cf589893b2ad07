-- Documents, in parts. Of one it can be read that there is one, whose, how large and of which type; its name stands
-- in the entry that names it. `thing` is the HMAC under which a draft of the owner's would name it.
create table document (
    room uuid not null references room on delete cascade,
    side smallint not null,
    thing bytea not null,
    owner uuid not null,
    size bigint not null,
    type smallint, -- null: not whole yet.
    named boolean not null default false, -- By an entry; until then it is its owner's alone.
    begun timestamptz not null default now(),
    primary key (room, side, thing)
);
create index document_unnamed on document (begun) where not named;

create table document_part (
    room uuid not null,
    side smallint not null,
    thing bytea not null,
    part integer not null,
    sealed bytea not null,
    primary key (room, side, thing, part),
    foreign key (room, side, thing) references document on delete cascade
);
alter table document_part alter column sealed set storage external;
