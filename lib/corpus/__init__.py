"""From a folder to its tables: tasks, processes, what was read before, happenings joined."""
