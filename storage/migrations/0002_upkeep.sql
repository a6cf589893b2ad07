-- When a draft was dropped: the row that tells the person's other devices goes thirty days later.
alter table draft add column dropped timestamptz;
update draft set dropped = now() where sealed is null;
create index draft_dropped on draft (dropped) where dropped is not null;
