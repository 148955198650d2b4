-- What waits to be read is counted often, and is little.
create index application_waiting on application (job) where state = 'WAITING';
create index task_failing on scheduled_tasks (task_name) where consecutive_failures > 0;
