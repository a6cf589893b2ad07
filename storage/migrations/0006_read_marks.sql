-- How often a read mark has moved: of two that are told of one person, which is the newer. A mark may go back, so
-- that its seq does not tell.
alter table read_mark add column moved bigint not null default 1;
