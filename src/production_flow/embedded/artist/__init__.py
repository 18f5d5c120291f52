"""The artist: a 2.5D picture maker that turns scenes into stills and clips, behind the image and video ports."""
