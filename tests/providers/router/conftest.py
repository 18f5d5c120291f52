"""Scenes, requests and situations for the router, by hand."""

import datetime as dt
from types import SimpleNamespace

import pytest

from production_flow.documents.look import FigureLook, Style
from production_flow.documents.scene import Camera, Card, Scene, SceneFigure, SetPlace, Speech
from production_flow.documents.voice import VoiceSpec
from production_flow.providers import catalogue, router
from production_flow.providers.requests import (
    EditRequest,
    ImageRequest,
    MusicRequest,
    Reference,
    SoundRequest,
    TextRequest,
    VideoRequest,
    VoiceRequest,
)

TODAY = dt.date(2026, 11, 28)
FILM, TOON = "live action", "Pixar-style animation"


def figures(said):
    """`run joy, stand` as figures: pose and expression."""
    for number, told in enumerate(filter(None, said.split(", "))):
        pose, _, expression = told.partition(" ")
        yield SceneFigure(look=FigureLook(id=f"f{number}"), pose=pose, expression=expression or "neutral")


def scene(size="medium", who="stand", does="", moves="static", weather="clear", medium=FILM, speaks=False):
    return Scene(
        place=SetPlace(set="street", location="pier"),
        weather=weather,
        camera=Camera(size=size, movement=moves),
        figures=tuple(figures(who)),
        action=does,
        speech=(Speech(character="f0", start=0, length=24),) if speaks else (),
        style=Style(medium=medium),
    )


def references(count, *, frame=False):
    first = (Reference(role="first-frame", name="keyframe", digest="0" * 64),) if frame else ()
    return (*first, *(Reference(role="character", name=f"c{n}", digest="0" * 64) for n in range(count)))


def clip(*shots, seconds=9.0, refs=1, audio=False, width=1280, height=720):
    return VideoRequest(
        prompt="x" * 600,
        shots=shots,
        length=round(seconds * 24),
        width=width,
        height=height,
        audio=audio,
        references=references(refs, frame=True),
    )


def picture(purpose, made, refs=0, card=None, width=1920, height=1080):
    along = references(refs)
    return ImageRequest(
        purpose=purpose, prompt="x" * 600, scene=made, card=card, width=width, height=height, references=along
    )


REQUESTS = {
    "portrait": lambda: picture("portrait", scene("medium-close"), width=1536, height=1920),
    "keyframe": lambda: picture("keyframe", scene(), 3),
    "drawn keyframe": lambda: picture("keyframe", scene(medium=TOON), 2),
    "plate": lambda: picture("plate", scene("wide", "")),
    "poster": lambda: picture("poster", scene("wide"), 2, Card(kind="poster", lines=("Nine",)), 1280, 1920),
    "text": lambda: TextRequest(document="storyboard", prompt="x" * 8000),
    "voice": lambda: VoiceRequest(prompt="Count to nine and breathe.", voice=VoiceSpec(), how="softly"),
    "music": lambda: MusicRequest(genre="noir", seconds=40, sections=((20, 3), (20, 6))),
    "sound": lambda: SoundRequest(prompt="rain", seconds=9),
    "edit": lambda: EditRequest.model_construct(timeline=None),
    "chase": lambda: clip(scene("medium-wide", "run", "chased down the pier", "tracking")),
    "talk": lambda: clip(scene("close", "sit sad", speaks=True)),
}


def situation(request, has=lambda _: True, remaining=None, today=TODAY):
    shipped = catalogue.shipped()
    return router.Situation(today=today, has_key=has, request=request, remaining=remaining, catalogue=shipped)


def ask(what, wish, **more):
    """The choice for one of `REQUESTS`, or for a request."""
    request = REQUESTS[what]() if isinstance(what, str) else what
    return router.choose(request.port, wish, situation(request, **more))


@pytest.fixture(scope="session")
def made():
    """The makers above by their names."""
    return SimpleNamespace(scene=scene, clip=clip, picture=picture, requests=REQUESTS, situation=situation, today=TODAY)


@pytest.fixture(scope="session", name="ask")
def ask_():
    return ask


@pytest.fixture(scope="session")
def only():
    """Keys for these providers alone."""
    return lambda *providers: providers.__contains__


@pytest.fixture(scope="session")
def said():
    """The codes of a choice's notices, and their words."""
    return lambda choice: (
        [notice.code for notice in choice.notices],
        " ".join(notice.message for notice in choice.notices),
    )
