-- Which applications one was kept apart from is asked from both sides.
create index kept_apart_other on kept_apart (other);
