"""The grammar of sets: skies, grounds, facades, rooms, furniture, plants, light, clutter."""
