"""One file per format that leaves the house; exports read and never generate."""
