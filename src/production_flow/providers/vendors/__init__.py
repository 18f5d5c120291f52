"""One file per vendor; each declares what it can do."""
