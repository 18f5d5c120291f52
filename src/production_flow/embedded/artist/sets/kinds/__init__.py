"""One file per set."""
