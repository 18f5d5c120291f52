"""What the reader and the writers know about the world, as data: words of genres, trades, places, names."""
