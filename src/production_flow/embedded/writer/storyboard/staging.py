"""Where people stand and where the camera stands: drafts of beats become shots.

The first to speak in a scene owns the left of the frame until the scene ends (the 180-degree line). A scene
opens wide, tightens where it turns, and an object that matters is seen close.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from production_flow.documents.scene import Angle, Expression, Facing, Movement, Pose, ShotSize
from production_flow.documents.storyboard import ShotFigure
from production_flow.embedded.writer.storyboard.coverage import Coverage
from production_flow.embedded.writer.storyboard.delivery import FACE, LENSES
from production_flow.embedded.writer.storyboard.drafts import NARRATOR, Draft, Said, Stance
from production_flow.embedded.writer.storyboard.forms import first_named, form_of, names, split, told
from production_flow.embedded.writer.storyboard.lenses import TO_LENS, lens_lookers, looking_out

MOST_SHOTS = 4
_TALK = 6.6
"""Seconds of speech in a beat from which there is no time for a picture without anybody in it."""
SLACK = 0.25
"""Seconds that a shot lasts beyond the line in it."""


@dataclass
class Setup:
    """A shot before it has its length: the least it needs, the most it bears.

    Args:
        lines: Indexes into the beat's dialogue.
    """

    size: ShotSize
    angle: Angle
    movement: Movement
    figures: tuple[ShotFigure, ...]
    least: float
    most: float
    lines: tuple[int, ...] = ()
    props: tuple[str, ...] = ()
    action: str = ""
    seconds: float = 0.0


@dataclass
class Line:
    """The 180-degree line of a scene: who owns which side."""

    left: str = ""
    right: str = ""
    ids: dict[str, str] = field(default_factory=dict)

    def settle(self, drafts: list[Draft]) -> None:
        """The first speaker takes the left, the next other person the right."""
        order = [line.who for draft in drafts for line in draft.lines if line.who != NARRATOR]
        order += [stance.who for draft in drafts for stance in draft.stances]
        people = list(dict.fromkeys(order))
        self.left = people[0] if people else ""
        self.right = people[1] if len(people) > 1 else ""

    def place(self, who: str, crowd: int) -> float:
        """Where somebody stands in a shot of so many."""
        if crowd == 1:
            return 0.42 if who != self.right else 0.58
        if who == self.left:
            return 0.3 if crowd == 2 else 0.22
        return (0.7 if crowd == 2 else 0.78) if who == self.right else 0.5

    def facing(self, who: str, crowd: int) -> Facing:
        """Which way somebody looks: across the line."""
        if who == self.right:
            return "left"
        if who == self.left:
            return "right" if self.right else "camera"
        return "camera" if crowd > 2 else "left"


@dataclass(frozen=True)
class Called:
    """What the words of an episode call people and things, by their ids in its plot."""

    people: Mapping[str, str] = field(default_factory=dict)
    things: Mapping[str, str] = field(default_factory=dict)


class Stager:
    """Cuts the beats of one scene into shots.

    Args:
        line: Who owns which side.
        coverage: The openings of the episode so far.
        place: Id of where it happens.
        names: Ids of the documents, by those of the plot.
        called: What the words call them.
        outdoors: Whether the place has a sky.
    """

    def __init__(
        self, line: Line, coverage: Coverage, place: str, names: dict[str, str], called: Called | None = None,
        *, outdoors: bool = False,
    ) -> None:  # fmt: skip
        self.line = line
        self.coverage = coverage
        self.place = place
        self.names = names
        self.called = called or Called()
        self.outdoors = outdoors
        self.filmed = False
        """Whether a crew films the people, so that they may look into its lens."""

    def shots(self, draft: Draft, *, first: bool) -> list[Setup]:
        """The shots of one beat, one to four."""
        setups = self._opening(draft, first=first)
        people = setups[-1]
        narrated = [index for index, line in enumerate(draft.lines) if line.who == NARRATOR]
        spoken = [index for index, line in enumerate(draft.lines) if line.who != NARRATOR]
        if narrated:
            self._give(setups[0], draft, narrated[0])
        room = MOST_SHOTS - len(setups)
        if (len(spoken) > room or (not first and spoken and len(draft.stances) > 1)) and not people.lines:
            self._give(people, draft, spoken.pop(0))
        for index in spoken:
            setups.append(self._single(draft, index))
        self._closing(draft, setups, silent=not draft.lines or bool(narrated))
        return self._fit(setups)

    def interview(self, draft: Draft) -> list[Setup]:
        """The shots of somebody who talks to a crew: looking out at us, nearer for the second thing that is said."""
        first, last = (
            looking_out(self._figure(each[0], draft, 1)) for each in (draft.stances, draft.late or draft.stances)
        )
        size: ShotSize = "medium" if draft.step % 2 else "medium-close"
        setups = [Setup(size, "eye", "static", (first,), 2.4, 6.0, action=split(draft.text)[0])]
        for index, line in enumerate(draft.lines):
            least = max(2.0, line.seconds + SLACK)
            if index == 0:
                setups[0].lines, setups[0].least = (0,), max(3.0, least)
            else:
                closer = replace(setups[0], size="close", movement="push-in", least=least, most=least + 1.0)
                setups.append(replace(closer, lines=(index,), action=""))
        ending = split(draft.text)[-1]
        setups.append(Setup("medium-wide", "eye", "static", (last,), 2.0, 4.5, action=ending))
        self.coverage.last.append((size, "eye", "static"))
        return self._fit(setups)

    def _opening(self, draft: Draft, *, first: bool) -> list[Setup]:
        """The people of a beat, after what its first sentence is about where that is something else."""
        before = self._form(draft, first=first)
        size, angle, movement = self.coverage.opening(draft, self.place, first=first)
        people = tuple(self._figure(stance, draft, len(draft.stances)) for stance in draft.stances)
        if angle == "over-shoulder":
            people = self._facing_each_other(draft)
        if before:
            self.coverage.note(before[0].size, before[0].angle, before[0].movement)
        text = draft.text if not before else draft.text.removeprefix(before[0].action).strip()
        action = told(text, *self._given(draft))
        props = self._props(draft.insert)
        return [*before, Setup(size, angle, movement, people, 2.4 if first else 2.0, 6.0, props=props, action=action)]

    def _given(self, draft: Draft) -> tuple[set[str], set[str]]:
        """Names of who is in the picture of a beat, and of who is not."""
        seen = {stance.who for stance in draft.stances}
        here, away = ({name for who, name in self.called.people.items() if (who in seen) == of} for of in (True, False))
        return here, away - here

    def _form(self, draft: Draft, *, first: bool) -> list[Setup]:
        """The picture that a beat opens with before its people, if it has one and there is time for it."""
        opens = first and draft.step == 0
        thing = self.called.things.get(draft.insert, "")
        form = form_of(draft.text, self.called.people.values(), thing, outdoors=self.outdoors, opens=opens)
        if form == "people" or len(draft.lines) > 2 or draft.speech > _TALK or not self.coverage.spares(form):
            return []
        action = split(draft.text)[0]
        match form:
            case "place":
                return [Setup("extreme-wide", "eye", "crane-down", (), 2.4, 4.5, action=action)]
            case "feet":
                return [Setup("insert", "low", "static", (), 2.0, 3.0, action=action)]
            case "hands":
                return [self._hands(draft, action)]
            case _:
                return [Setup("insert", "eye", "push-in", (), 2.0, 3.0, action=action)]

    def _hands(self, draft: Draft, action: str) -> Setup:
        """The object that matters, in the hands of whom the sentence names first."""
        by_name = {self.called.people[each.who]: each for each in draft.stances if each.who in self.called.people}
        holder = by_name.get(first_named(action, by_name)) or next(each for each in draft.stances if each.holds)
        figure = self._figure(holder, draft, 1).model_copy(update={"holds": self.names.get(draft.insert)})
        figure = figure.model_copy(update={"pose": "hold", "enters": None, "exits": None})
        return Setup("insert", "eye", "push-in", (figure,), 2.0, 3.5, props=self._props(draft.insert), action=action)

    def _facing_each_other(self, draft: Draft) -> tuple[ShotFigure, ...]:
        """Whoever speaks first over the other's shoulder; where nobody speaks, the one who holds the right."""
        speaks = next((line.who for line in draft.lines if line.who != NARRATOR), self.line.right)
        seen, other = sorted(draft.stances, key=lambda stance: stance.who != speaks)
        face = self._figure(seen, draft, 1).model_copy(update={"main": True, "place": None})
        return face, self._shoulder(other)

    def _give(self, setup: Setup, draft: Draft, index: int) -> None:
        line = draft.lines[index]
        setup.lines = (index,)
        setup.least = max(setup.least, line.seconds + SLACK)
        setup.most = max(setup.least, min(6.0, setup.least + 1.5))
        setup.figures = tuple(self._speaking(figure, line) for figure in setup.figures)

    def _speaking(self, figure: ShotFigure, line: Said) -> ShotFigure:
        if figure.character != self.names.get(line.who):
            return figure.model_copy(update={"main": False})
        return figure.model_copy(update={"main": True, "expression": FACE.get(line.act, figure.expression)})

    def _single(self, draft: Draft, index: int) -> Setup:
        line = draft.lines[index]
        stance = next((each for each in draft.stances if each.who == line.who), Stance(line.who, "stand", "neutral"))
        other = next((each for each in draft.stances if each.who == line.to and each.who != line.who), None)
        size: ShotSize = "medium" if draft.tension < 4.5 else "medium-close" if draft.tension < 8 else "close"
        over = other is not None and size in {"medium", "medium-wide"}
        speaker = self._figure(replace(stance, face=FACE.get(line.act, stance.face)), draft, 1, talks_to=line.to)
        if self.filmed and line.how == TO_LENS:
            speaker = looking_out(speaker)
        figures = [_arrived(speaker, stance, over=over).model_copy(update={"main": True})]
        if over and other is not None:
            figures.append(self._shoulder(other))
        least = max(2.0, line.seconds + SLACK)
        return Setup(
            size,
            "over-shoulder" if over else "eye",
            "push-in" if draft.tension >= 7 else "static",
            tuple(figures),
            least,
            max(least, min(6.0, least + 1.2)),
            lines=(index,),
            props=self._props(stance.holds) if size not in {"close", "extreme-close"} else (),
        )

    def _shoulder(self, stance: Stance) -> ShotFigure:
        right = stance.who == self.line.right
        return ShotFigure(
            character=self.names[stance.who],
            pose="sit" if stance.pose == "sit" else "stand",
            facing="left" if right else "right",
            place=0.88 if right else 0.12,
            depth=-0.6,
        )

    def _closing(self, draft: Draft, setups: list[Setup], *, silent: bool) -> None:
        """A last shot: the object that matters, or how the beat leaves somebody."""
        room = 11.9 - sum(setup.least for setup in setups)
        if len(setups) >= MOST_SHOTS or room < 2.0:
            return
        if draft.insert and not any(setup.size == "insert" and setup.props for setup in setups):
            setups.append(Setup("insert", "top", "static", (), 2.0, 3.5, props=self._props(draft.insert)))
            return
        if len(setups) > 1 and not silent and (not draft.late or room < 3.2):
            return
        listener = self._listener(draft)
        if listener is None:
            return
        last = next((one for one in reversed(split(draft.text)) if names(one, self._given(draft)[0])), "")
        still = draft.cover != "chase"
        size: ShotSize = "close" if silent or not draft.late else "medium"
        figure = self._figure(listener, draft, 1).model_copy(update={"main": True})
        if not draft.late:
            figure = _arrived(figure, listener)
        if listener.who in self._lookers(draft):
            figure = looking_out(figure)
        setups.append(Setup(size, "eye", "static" if still else "handheld", (figure,), 2.0, 4.5, action=last))

    def _listener(self, draft: Draft) -> Stance | None:
        """Who is looked at when the talking is over: whoever the end shows and did not speak last."""
        last = next((line.who for line in reversed(draft.lines) if line.who != NARRATOR), "")
        lookers = self._lookers(draft)
        looks = next((stance for stance in draft.late or draft.stances if stance.who in lookers), None)
        return looks or next((stance for stance in draft.late or draft.stances if stance.who != last), None)

    def _lookers(self, draft: Draft) -> set[str]:
        """Who looks into the lens of a crew in a beat."""
        return lens_lookers(draft.text, self.called.people, draft.late or draft.stances) if self.filmed else set()

    def _figure(self, stance: Stance, draft: Draft, crowd: int, talks_to: str = "") -> ShotFigure:
        who = stance.who
        other = talks_to or next((each.who for each in draft.stances if each.who != who), "")
        side = "left" if who != self.line.right else "right"
        gaze = self.names.get(other, "")
        if stance.holds and stance.pose in {"hold", "write", "work", "crouch"} and not talks_to:
            gaze = self.names.get(stance.holds, "down")
        pose: Pose = stance.pose
        face: Expression = stance.face
        return ShotFigure(
            character=self.names[who],
            pose=pose,
            expression=face,
            facing=self.line.facing(who, crowd),
            place=self.line.place(who, crowd),
            gaze=gaze or "down",
            holds=self.names.get(stance.holds),
            enters=side if stance.moves == "in" else None,
            exits=side if stance.moves == "out" else None,
            main=crowd == 1,
        )

    def _props(self, ident: str) -> tuple[str, ...]:
        return (self.names[ident],) if ident in self.names else ()

    def _fit(self, setups: list[Setup]) -> list[Setup]:
        """Drops silent shots until the beat's least length is no more than a beat may last."""
        while sum(setup.least for setup in setups) > 11.9 and any(not setup.lines for setup in setups[1:]):
            silent = next(setup for setup in reversed(setups) if not setup.lines)
            setups.remove(silent)
        if sum(setup.least for setup in setups) > 11.9 and not setups[0].lines and len(setups) > 2:
            setups.pop(0)
        return setups


def _arrived(figure: ShotFigure, stance: Stance, *, over: bool = False) -> ShotFigure:
    """Somebody after the first picture of a beat: who came in has come, who leaves looks where they go.

    Who stands before another, `over` whose shoulder they are seen, walks no more.
    """
    stays = figure.pose in {"walk", "run"} and (stance.moves == "in" or over)
    facing = figure.exits if figure.exits and not over else figure.facing
    pose = "stand" if stays else figure.pose
    return figure.model_copy(update={"pose": pose, "facing": facing, "enters": None, "exits": None})


def vary(setups: list[Setup]) -> None:
    """Changes the size of a shot where three of one size would follow each other."""
    for first, second, third in zip(setups, setups[1:], setups[2:], strict=False):
        if first.size == second.size == third.size and third.size != "insert":
            third.size = _beside(third)


def _beside(setup: Setup) -> ShotSize:
    """The size next to a shot's own: closer for one person, wider for several."""
    at = LENSES.index(setup.size)
    closer = len(setup.figures) < 2 and setup.size not in {"close", "extreme-close"}
    return LENSES[at + 1] if closer else LENSES[max(1, at - 1)] if at > 1 else LENSES[at + 1]
