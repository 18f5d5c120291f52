"""Freesound: recordings for any words, free, with their licences."""

from __future__ import annotations

import re
from typing import Final

from production_flow.hashing import digest
from production_flow.providers.fakecity.street import wares
from production_flow.providers.fakecity.street.counter import Answer, Asked
from production_flow.providers.fakecity.street.shop import Shop, serves

LICENCES: Final = ("http://creativecommons.org/publicdomain/zero/1.0/", "https://creativecommons.org/licenses/by/4.0/")


class Freesound(Shop):
    """A search, and previews."""

    name = "Freesound"
    route = "freesound"
    keys = ("FREESOUND_API_KEY",)
    suffix = "/apiv2"
    greeting = "Token {}"

    @serves("GET", "/apiv2/search/")
    def search(self, asked: Asked, _found: re.Match[str]) -> Answer:
        """Two recordings that bear the words, whatever they are."""
        words = asked.query.get("query", "")
        rows = []
        for take, licence in enumerate(LICENCES):
            ident = int(digest(f"{words}/{take}".encode())[:6], 16)
            rows.append(
                {
                    "id": ident,
                    "name": f"{words} {take + 1}",
                    "license": licence,
                    "username": f"recordist{take + 1}",
                    "url": f"https://freesound.org/people/recordist{take + 1}/sounds/{ident}/",
                    "duration": 9.0,
                    "previews": {"preview-hq-mp3": f"{asked.home}/previews/{ident}.mp3"},
                }
            )
        return Answer({"count": len(rows), "next": None, "previous": None, "results": rows})

    @serves("GET", "/previews/([0-9]+)[.]mp3")
    def preview(self, _asked: Asked, found: re.Match[str]) -> Answer:
        """A recording."""
        return Answer(wares.mp3(found[1], 9.0), mime="audio/mpeg")
