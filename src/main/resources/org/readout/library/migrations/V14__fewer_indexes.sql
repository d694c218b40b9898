-- Nobody asks for marks by the name they are of: the search index does. Each name of each release stood in it, at a place of its
-- own, and with every release that came in those pages were written anew.
DROP INDEX mention_by_entity;
