"""What a piece of work asks of whoever makes it: read from the request, as strengths with weights and reasons."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from production_flow import timing
from production_flow.documents.scene import Scene
from production_flow.providers.catalogue import Strength, Tier
from production_flow.providers.requests import AnyRequest, ImageRequest, MusicRequest, VideoRequest, VoiceRequest

MOVING = {"tracking", "handheld", "crane-up", "crane-down"}
NEAR = {"medium-close", "close", "extreme-close"}
FAR = {"wide", "extreme-wide"}
MANY = 3
LONG = 10.0
MOST = 1.6
"""The most that one strength may weigh."""

ACTION = re.compile(
    r"\b(chas(?:e|es|ed|ing)|fights?|fighting|fought|jump(?:s|ed|ing)?|leap\w*|danc(?:e|es|ed|ing)|crash\w*|"
    r"rac(?:e|es|ed|ing)|climb\w*|explod\w*|explosion|struggl\w*|punch\w*|kick(?:s|ed|ing)?|tackl(?:e|es|ed|ing)|"
    r"sprint\w*|gallop\w*|swim(?:s|ming)?|swam|dodg\w*|wrestl\w*|tumbl(?:e|es|ed|ing)|somersault\w*|parkour|"
    r"stampede\w*|duel\w*|brawl\w*|stumbl\w*|flee(?:s|ing)?|fled|charg(?:es|ed|ing)|throws?|hurl\w*)\b",
    re.IGNORECASE,
)
"""Words for fast action, by their stems."""

PHOTOGRAPHIC = re.compile(
    r"\b(live[- ]action|photo\w*|35 ?mm|documentary|realis\w+|film stock|celluloid)\b", re.IGNORECASE
)
DRAWN = re.compile(
    r"\b(animat\w+|cartoon|anime|pixar|clay\w*|stop[- ]motion|cut[- ]?out|paper|ink|watercolou?r|pastel|comic|"
    r"illustrat\w+|drawn|pixel|felt|puppet\w*|painted?|gouache|woodcut|cel)\b",
    re.IGNORECASE,
)


@dataclass
class Needs:
    """Weights of strengths, with the reasons in the order in which they were found."""

    weights: dict[Strength, float] = field(default_factory=dict)
    reasons: dict[Strength, list[str]] = field(default_factory=dict)

    def add(self, strength: Strength, weight: float, reason: str) -> None:
        """Asks for a strength, and says why in a few words."""
        self.weights[strength] = min(MOST, self.weights.get(strength, 0.0) + weight)
        told = self.reasons.setdefault(strength, [])
        if reason and reason not in told:
            told.append(reason)


def needs_of(request: AnyRequest, tier: Tier) -> Needs:
    """What a request asks for at a tier."""
    needs = Needs()
    if isinstance(request, VideoRequest):
        _clip(needs, request)
    elif isinstance(request, ImageRequest):
        _picture(needs, request)
    elif isinstance(request, VoiceRequest):
        needs.add("speech", 0.8, "a line is spoken")
        if request.how:
            needs.add("acting", 0.8, f"it is said {request.how}")
    elif isinstance(request, MusicRequest):
        needs.add("style", 0.4, f"{request.genre} music")
        if len(request.sections) > 1:
            needs.add("length", 0.8, f"it has {len(request.sections)} sections")
    elif request.port == "sound":
        needs.add("environment", 0.6, "a place is heard")
    else:
        needs.add("text", 1.0, "a document is written")
    if tier == "preview":
        needs.add("speed", 0.5, "a preview should come fast")
        needs.add("price", 0.3, "")
    return needs


def _clip(needs: Needs, request: VideoRequest) -> None:
    shots = request.shots
    _motion(needs, shots)
    _acting(needs, shots)
    _environment(needs, shots)
    _style(needs, [*shots, *filter(None, [request.backdrop])], 0.6)
    if timing.seconds(request.length) > LONG:
        needs.add("length", 0.4, f"it lasts {timing.seconds(request.length):g} s")
    if request.audio:
        needs.add("speech", 0.8, "it should sound")


def _motion(needs: Needs, shots: Sequence[Scene]) -> None:
    poses = {figure.pose for shot in shots for figure in shot.figures}
    crossing = any(figure.enters or figure.exits for shot in shots for figure in shot.figures)
    crowd = max((len(shot.figures) for shot in shots), default=0)
    acts = sorted({match.group(0).lower() for shot in shots if (match := ACTION.search(shot.action))})
    moved = next((shot.camera.movement for shot in shots if shot.camera.movement in MOVING), "")
    if acts or "run" in poses:
        needs.add("motion", 1.2, "the action is fast")
    elif "walk" in poses or crossing:
        needs.add("motion", 0.4, "somebody walks")
    if moved:
        needs.add("motion", 0.6, f"the camera moves ({moved})")
    if crowd >= MANY:
        needs.add("motion", 0.6, f"{crowd} figures are in it")


def _acting(needs: Needs, shots: Sequence[Scene]) -> None:
    figures = [figure for shot in shots for figure in shot.figures]
    near = any(shot.camera.size in NEAR and shot.figures for shot in shots)
    felt = sorted({figure.expression for figure in figures if figure.expression != "neutral"})
    if near:
        needs.add("acting", 0.7, "a face is close")
    if felt:
        needs.add("acting", 0.3, f"a feeling shows ({felt[0]})")
    if any(shot.speech for shot in shots):
        needs.add("acting", 0.4, "somebody speaks")


def _environment(needs: Needs, shots: Sequence[Scene]) -> None:
    weather = next((shot.weather for shot in shots if shot.weather != "clear"), "")
    if any(shot.camera.size == "extreme-wide" for shot in shots):
        needs.add("environment", 1.0, "the view is extremely wide")
    elif any(shot.camera.size == "wide" for shot in shots):
        needs.add("environment", 0.7, "the view is wide")
    if shots and not any(shot.figures for shot in shots):
        needs.add("environment", 0.8, "nobody is in it")
    if weather:
        needs.add("environment", 0.4, f"the weather plays a part ({weather})")


def _style(needs: Needs, scenes: Iterable[Scene], weight: float) -> None:
    for scene in scenes:
        medium = scene.style.medium
        if DRAWN.search(medium) and not PHOTOGRAPHIC.search(medium):
            needs.add("style", weight, f"the medium is {medium}")
            return


def _picture(needs: Needs, request: ImageRequest) -> None:
    scene = request.scene
    if request.card is not None or request.purpose == "poster":
        needs.add("text", 1.0, "it carries lettering")
    people = [reference for reference in request.references if reference.role == "character"]
    if people:
        needs.add("references", 0.9, f"it shows {len(people)} known {'face' if len(people) == 1 else 'faces'}")
    if scene is None:
        return
    if scene.figures and scene.camera.size in NEAR:
        needs.add("acting", 0.6, "a face is close")
    if not scene.figures:
        needs.add("environment", 0.8, "a thing is alone in it" if request.purpose == "prop" else "nobody is in it")
    elif scene.camera.size in FAR:
        needs.add("environment", 0.4, "the view is wide")
    _style(needs, [scene], 0.5)
