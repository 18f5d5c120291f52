"""ElevenLabs: lines with the times of their letters, music by a plan, effects; everything in the answer."""

from __future__ import annotations

import base64
import re
from typing import Final

from production_flow.providers.fakecity.street import wares
from production_flow.providers.fakecity.street.counter import Answer, Asked, Decline
from production_flow.providers.fakecity.street.shop import UNPRICED, Shop, serves
from production_flow.providers.requests import MusicRequest, SoundRequest
from production_flow.types import Json

MPEG: Final = "audio/mpeg"
_TAG: Final = re.compile(r"\[[^\]]*\]\s*")
_LABELS: Final = (
    ("male", "middle_aged", "american"),
    ("female", "young", "british"),
    ("female", "old", "american"),
    ("male", "young", "irish"),
    ("male", "old", "british"),
    ("female", "middle_aged", "american"),
)
"""Gender, age and accent of the voices of the account."""


class Eleven(Shop):
    """Voices, music and effects."""

    name = "ElevenLabs"
    route = "elevenlabs"
    keys = ("ELEVENLABS_API_KEY",)
    header = "xi-api-key"
    greeting = "{}"

    def stranger(self, words: str) -> Json:
        """What somebody without the key is told."""
        return {"detail": {"status": "invalid_api_key", "message": words}}

    @serves("GET", "/v2/voices")
    def voices(self, _asked: Asked, _found: re.Match[str]) -> Answer:
        """The voices of the account."""
        rows = [
            {
                "voice_id": f"street{number:014d}",
                "name": f"Voice {number}",
                "category": "premade",
                "labels": {"gender": gender, "age": age, "accent": accent},
            }
            for number, (gender, age, accent) in enumerate(_LABELS)
        ]
        return Answer({"voices": rows, "has_more": False, "total_count": len(rows)})

    @serves("POST", "/v1/text-to-speech/([A-Za-z0-9]+)/with-timestamps")
    def speak(self, asked: Asked, _found: re.Match[str]) -> Answer:
        """A line and the times of its letters. Only what is heard is billed, not how it shall be said."""
        body = asked.json
        model, text = str(body.get("model_id")), str(body.get("text") or "")
        heard = _TAG.sub("", text)
        if not heard:
            raise Decline(422, {"detail": [{"loc": ["body", "text"], "msg": "Field required", "type": "missing"}]})
        entry = self.entry("elevenlabs-voice", model)
        rate = next((price.amount for price in entry.prices if price.unit == "kilochar"), None) if entry else None
        price = UNPRICED if rate is None else round(rate * len(heard) / 1000, 4)
        number = self.ledger.buy(self.name, model, price, {"prompt": text})
        seconds = wares.spoken(heard)
        each = seconds / len(heard)
        starts = [round(place * each, 4) for place in range(len(heard))]
        times = {
            "characters": list(heard),
            "character_start_times_seconds": starts,
            "character_end_times_seconds": [round(start + each, 4) for start in starts],
        }
        coded = base64.b64encode(wares.mp3(heard, seconds)).decode()
        said = {"audio_base64": coded, "alignment": times, "normalized_alignment": times}
        return Answer(said, headers={"character-cost": str(len(heard)), "request-id": f"req_{number}"})

    @serves("POST", "/v1/music")
    def compose(self, asked: Asked, _found: re.Match[str]) -> Answer:
        """A piece as long as its plan."""
        body = asked.json
        model, plan = str(body.get("model_id")), body.get("composition_plan") or {}
        parts = plan.get("chunks") or plan.get("sections") or []
        seconds = sum(int(part["duration_ms"]) for part in parts) / 1000
        if not 3 <= seconds <= 600:
            words = "The plan must be 3 to 600 seconds long."
            raise Decline(400, {"detail": {"status": "bad_composition_plan", "message": words}})
        request = MusicRequest(genre="any", seconds=seconds)
        price = self.price(self.entry("elevenlabs-music", model), request)
        number = self.ledger.buy(self.name, model, price, {"seconds": seconds, "parts": len(parts)})
        return Answer(wares.mp3(f"music {number}", seconds), mime=MPEG, headers={"song-id": f"song_{number}"})

    @serves("POST", "/v1/sound-generation")
    def sound(self, asked: Asked, _found: re.Match[str]) -> Answer:
        """An effect."""
        body = asked.json
        model, seconds = str(body.get("model_id")), float(body.get("duration_seconds") or 5)
        if not body.get("text") or not 0.5 <= seconds <= 30:
            raise Decline(422, {"detail": [{"loc": ["body", "text"], "msg": "Invalid value", "type": "value_error"}]})
        price = self.price(self.entry("elevenlabs-sound", model), SoundRequest(seconds=seconds))
        number = self.ledger.buy(self.name, model, price, {"prompt": body["text"], "seconds": seconds})
        return Answer(wares.mp3(str(body["text"])[:40], seconds), mime=MPEG, headers={"request-id": f"req_{number}"})
