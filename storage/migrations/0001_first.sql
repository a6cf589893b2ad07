-- The first shape of everything that is kept. Enumerations stand as their place in protocol/, which is only
-- added to. Columns of type bytea hold sealed bytes, HMACs or hashes; nothing a person wrote stands in the clear.

-- Refuses a wrong master key. One row, made with the first data key.
create table vault (
    one boolean primary key default true check (one),
    check_value bytea not null
);

create table organisation (
    id uuid primary key,
    name text not null unique,
    settings text not null,
    wrapped_key bytea not null,
    made timestamptz not null default now()
);

create table account (
    id uuid primary key,
    organisation uuid not null references organisation,
    sign_in bytea not null, -- HMAC of the sign-in name.
    standing smallint not null,
    sealed_name bytea not null,
    sealed_details bytea not null,
    password_hash text not null,
    active boolean not null default true,
    made timestamptz not null default now(),
    unique (organisation, sign_in)
);

create table room (
    id uuid primary key,
    organisation uuid not null references organisation,
    opened_by_put uuid not null unique,
    face bytea not null,
    opened timestamptz not null default now()
);

create table room_key (
    room uuid not null references room,
    side smallint not null,
    version integer not null,
    wrapped bytea not null,
    primary key (room, side, version)
);

-- The last seq of each side, and the numbers of a list row. Moved by every append, so there is room on each
-- page for the next version of the row.
create table head (
    room uuid not null,
    side smallint not null,
    head bigint not null default 0,
    last_at timestamptz,
    waits_for smallint not null default 2,
    waits_since timestamptz,
    seeker_seq bigint not null default 0,
    seeker_at timestamptz,
    staff_seq bigint not null default 0,
    staff_at timestamptz,
    next_due date,
    last_shared timestamptz,
    phase smallint not null default 0,
    primary key (room, side)
) with (fillfactor = 50);

create table entry (
    room uuid not null,
    side smallint not null,
    seq bigint not null,
    at timestamptz not null,
    by uuid not null,
    kind smallint not null,
    v smallint not null,
    put_id uuid not null,
    part smallint not null,
    name bytea not null,
    sealed bytea, -- null: erased.
    primary key (room, side, seq)
);
-- Sealed bytes can't be compressed: trying costs time.
alter table entry alter column sealed set storage external;
-- A put stands once. Only its first entry is in the index, so that a put of many changes costs one row of it.
create unique index entry_put on entry (room, side, put_id) where part = 0;

create table erasure_ledger (
    room uuid not null,
    side smallint not null,
    seq bigint not null,
    seqs bigint[] not null,
    at timestamptz not null default now(),
    primary key (room, side, seq)
);

create table seat_of (
    person uuid not null,
    room uuid not null,
    role smallint not null,
    phase smallint not null,
    until timestamptz,
    primary key (person, room)
);
create index seat_of_room on seat_of (room);

create table due (
    room uuid not null,
    side smallint not null,
    kind smallint not null,
    thing bytea not null, -- HMAC of the thing's id under the side's key.
    day date not null,
    primary key (room, side, kind, thing)
);
create index due_day on due (day);

create table draft_shelf (
    person uuid not null,
    room uuid not null,
    side smallint not null,
    version bigint not null,
    primary key (person, room, side)
);

create table draft (
    person uuid not null,
    room uuid not null,
    side smallint not null,
    kind smallint not null,
    thing bytea not null, -- HMAC of the thing's id under the side's key.
    v smallint not null,
    version bigint not null,
    name bytea not null,
    sealed bytea, -- null: dropped; the row stays to tell the person's other devices.
    primary key (person, room, side, kind, thing)
);
alter table draft alter column sealed set storage external;

create table read_mark (
    room uuid not null,
    side smallint not null,
    person uuid not null,
    seq bigint not null,
    primary key (room, side, person)
);

create table session (
    id uuid primary key,
    token_hash bytea not null unique,
    person uuid not null references account,
    device smallint not null,
    begun timestamptz not null default now(),
    used timestamptz not null default now(),
    idle interval not null,
    ends timestamptz not null
);
create index session_person on session (person);

create table invitation (
    id uuid primary key,
    token_hash bytea not null unique,
    room uuid not null references room,
    role smallint not null,
    language text not null,
    made_by uuid not null,
    made timestamptz not null default now(),
    ends timestamptz not null,
    opened timestamptz,
    withdrawn timestamptz,
    redeemed timestamptz,
    redeemed_put uuid,
    redeemed_by uuid
);
create index invitation_room on invitation (room);

create table sign_in_link (
    id uuid primary key,
    token_hash bytea not null unique,
    person uuid not null references account,
    made_by uuid,
    made timestamptz not null default now(),
    ends timestamptz not null,
    withdrawn timestamptz,
    used timestamptz
);
create index sign_in_link_person on sign_in_link (person);

create table visit (
    id bigint generated always as identity primary key,
    person uuid not null,
    room uuid not null,
    side smallint not null,
    role smallint,
    session uuid not null,
    refused boolean not null,
    from_at timestamptz not null default now(),
    last_at timestamptz not null default now()
);
create index visit_room on visit (room, id);
create index visit_person on visit (person, room, side, last_at);

create table instrument (
    hash bytea primary key,
    id text not null,
    version bigint not null,
    json text not null,
    kept timestamptz not null default now()
);
create index instrument_version on instrument (id, version);

-- The running programs that share this database; one that was not seen for 15 s is gone.
create table node (
    id uuid primary key,
    seen timestamptz not null default now()
);
