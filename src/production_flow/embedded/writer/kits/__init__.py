"""The genre kits, as data: roles, places, engines, events and speech of each genre."""
