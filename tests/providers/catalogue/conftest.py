"""The day on which the catalogue's facts are looked at, and requests of every port."""

import datetime as dt

import pytest

from production_flow.documents.voice import VoiceSpec
from production_flow.providers import catalogue
from production_flow.providers.requests import (
    ImageRequest,
    MusicRequest,
    Reference,
    SoundRequest,
    TextRequest,
    VideoRequest,
    VoiceRequest,
)


@pytest.fixture(scope="session")
def today():
    return dt.date(2026, 11, 28)


@pytest.fixture(scope="session")
def book():
    return catalogue.shipped()


@pytest.fixture
def ask():
    """Makes a request of a port with what matters to its price."""

    def made(
        port, *, prompt="", seconds=9.0, references=0, width=1920, height=1080, audio=False, document="storyboard"
    ):
        along = tuple(Reference(role="character", name=f"c{n}", digest="0" * 64) for n in range(references))
        requests = {
            "text": lambda: TextRequest(document=document, prompt=prompt),
            "image": lambda: ImageRequest(
                purpose="keyframe", prompt=prompt, references=along, width=width, height=height
            ),
            "video": lambda: VideoRequest(
                prompt=prompt, references=along, length=round(seconds * 24), width=1280, height=720, audio=audio
            ),
            "voice": lambda: VoiceRequest(prompt=prompt, voice=VoiceSpec()),
            "music": lambda: MusicRequest(genre="noir", seconds=seconds),
            "sound": lambda: SoundRequest(prompt=prompt, seconds=seconds),
        }
        return requests[port]()

    return made
