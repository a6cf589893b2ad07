-- What a list needs to count what is unread. From which seq a seat reads; and whether an entry changes or withdraws
-- a thing that was there, so that only its first one is news.
alter table seat_of add column from_seq bigint not null default 0;
alter table entry add column edit boolean not null default false;
