-- Who accepted an invitation, to find those whose seat was never put.
create index invitation_redeemed_by on invitation (redeemed_by) where redeemed_by is not null;
