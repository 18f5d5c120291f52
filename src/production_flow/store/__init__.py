"""Where things are kept: the database, the media store, revisions."""
