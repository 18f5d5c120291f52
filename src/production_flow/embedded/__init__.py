"""The embedded studio: writer, artist, voices, composer, foley and editor, behind the same ports as any vendor."""
