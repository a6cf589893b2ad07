-- Visits that are over, each linked to the one before it: what is changed, moved or taken out later shows.
alter table visit add column linked boolean not null default false;
create index visit_unlinked on visit (id) where not linked;

create table visit_link (
    place bigint primary key, -- 1, 2, 3 … without a hole.
    visit bigint not null unique,
    hash bytea not null -- Over the hash before and the visit: storage/visit_chain.cpp.
);
