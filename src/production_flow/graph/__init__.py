"""Values of the build graph: nodes, keys, statuses with reasons, plans. Knows nothing of shows."""
