"""Posters: five ways to sell a show, chosen by its genre; a further version is laid out the next best way."""

from __future__ import annotations

from collections.abc import Callable

from production_flow.documents.scene import Card, Scene, SceneFigure
from production_flow.embedded.artist.colour import Rgb, adjust, mix
from production_flow.embedded.artist.figures import Figure
from production_flow.embedded.artist.layouts.board import Board
from production_flow.embedded.artist.pens import paint, polygon
from production_flow.errors import BadInput
from production_flow.media import canvas as canvases
from production_flow.media.canvas import skia
from production_flow.providers.ports import Notice
from production_flow.providers.requests import ImageRequest
from production_flow.types import Json

_METRE = 0.225
"""Share of a homely poster's height that a metre takes, where the title leaves room for the tallest."""


def poster(request: ImageRequest) -> tuple[canvases.Pixels, dict[str, Json], list[Notice]]:
    """Draws the poster of a show.

    Raises:
        BadInput: There is nobody on it, or no title.
    """
    if request.scene is None or not request.scene.figures or request.card is None or not request.card.lines:
        raise BadInput("A poster needs a title and somebody to show.", where="image request")
    name, draw = version_of(layout_of(request.card, request.scene)[0], request.version)
    board = Board(request.scene, request.card, request.width, request.height)
    draw(board)
    board.finish()
    record: dict[str, Json] = {"layout": name, "cast": [one.look.id for one, _ in board.people]}
    return board.pixels, record, board.notices


def layout_of(card: Card, scene: Scene) -> tuple[str, Callable[[Board], None]]:
    """Which poster a genre gets."""
    words = f"{card.genre} {scene.mood}".lower()
    for name, (hints, draw) in LAYOUTS.items():
        if any(hint in words for hint in hints):
            return name, draw
    return "panels", panels


def version_of(name: str, version: int) -> tuple[str, Callable[[Board], None]]:
    """The layout of a further version: 1 is the genre's own, then those that come closest to it, over and over."""
    ways = (name, *_CLOSEST[name])
    chosen = ways[(version - 1) % len(ways)]
    return chosen, LAYOUTS[chosen][1]


def lamplight(board: Board) -> None:
    """Noir and crime: the hero against one hard light, the city closing in, the title along the bottom."""
    inks = board.inks
    board.place(angle="low")
    board.wash([(0, inks.dark, 0.72), (0.3, inks.dark, 0.22), (0.62, inks.dark, 0.45), (1, inks.dark, 1.0)])
    board.glow(0.60, 0.34, 0.75, inks.accent, 0.55)
    board.disc(0.60, 0.335, 0.335, mix(inks.accent, inks.light, 0.15), 0.92)
    sides = ((0.17, 0.47, 0.100, False), (0.86, 0.50, 0.094, True), (0.06, 0.56, 0.075, False))
    for person, (x, y, head, left) in reversed(list(zip(board.others[:3], sides, strict=False))):
        board.cutout(person, x, y, head, left=left, tint=(inks.dark, 0.52), fade=(0.58, 0.80))
    board.cutout(board.hero, 0.53, 0.37, 0.205, left=True, light=board.lit(rim=inks.light, bright=0.95))
    board.wash([(0, inks.dark, 0.0), (0.45, inks.dark, 0.86), (1, inks.dark, 1.0)], top=0.62)
    board.tagline(0.075, inks.light)
    top = board.title_above(0.885, 0.115, inks.light)
    rule = skia.Rect.MakeXYWH(
        0.44 * board.width, (top - 0.016) * board.height, 0.12 * board.width, 0.0035 * board.height
    )
    board.canvas.drawRect(rule, paint(inks.accent))
    board.credits(0.935, mix(inks.light, inks.dark, 0.25))


def homely(board: Board) -> None:
    """Cozy, family, romance: sun behind the house fronts, the cast in a row, the title written in the sky."""
    inks = board.inks
    board.place()
    pale = mix(inks.light, inks.accent, 0.12)
    board.wash([(0, pale, 0.95), (0.20, pale, 0.80), (0.36, pale, 0.12), (0.50, pale, 0.0), (1, pale, 0.0)])
    board.glow(0.5, 0.47, 0.85, mix(inks.accent, inks.light, 0.35), 0.55)
    board.disc(0.5, 0.47, 0.37, mix(inks.accent, inks.light, 0.38), 0.90)
    ink = adjust(inks.dark, 0.04, 1.6)
    foot = board.title(0.04, 0.088, ink, measure=0.84)
    sky = board.tagline(foot + 0.045, mix(ink, inks.accent, 0.35), 0.023) + 0.022
    places = ((0.175, 0.795, False), (0.825, 0.80, True), (0.335, 0.765, False), (0.675, 0.77, True))
    pair = len(board.people) == 2
    stands = ((0.335, 0.815, False),) if pair else places
    crew = [
        (person, x, foot, 0.90 if foot < 0.78 else 1.0, left)
        for person, (x, foot, left) in zip(board.others[:4], stands, strict=False)
    ]
    middle, size = (0.65, 1.12) if pair else (0.5, 1.22)
    tall = max(
        (board.heads_up(person, _METRE * scale) / (foot - sky) for person, _, foot, scale, _ in crew), default=0.0
    )
    tall = max(tall, board.heads_up(board.hero, _METRE * size) / (0.835 - sky))
    metre = _METRE / max(1.0, tall)
    for person, x, foot, scale, left in reversed(crew):
        board.standing(person, x, foot, metre * scale, left=left, expression="warm")
    pose = board.hero[0].pose if board.hero[0].pose != "stand" else "hip"
    board.standing(board.hero, middle, 0.835, metre * size, left=pair, pose=pose, expression="joy")
    ground = mix(inks.dark, inks.second, 0.30)
    board.wash([(0, ground, 0.0), (0.55, ground, 0.75), (1, ground, 1.0)], top=0.84)
    board.credits(0.945, inks.light)


def epic(board: Board) -> None:
    """Science fiction, action, western, fantasy: the hero small under great heads, a column of light, a wide title."""
    inks = board.inks
    board.place(angle="low", top=0.30)
    board.wash([(0, inks.dark, 1.0), (0.34, inks.dark, 1.0), (0.60, inks.dark, 0.30), (1, inks.dark, 0.75)])
    board.glow(0.5, 0.30, 0.85, inks.second, 0.55)
    board.glow(0.5, 0.55, 0.45, inks.accent, 0.65)
    beam = [(0.44, 0.0), (0.56, 0.0), (0.66, 0.86), (0.34, 0.86)]
    shape = polygon([(x * board.width, y * board.height) for x, y in beam])
    board.canvas.drawPath(shape, paint(mix(inks.accent, inks.light, 0.6), 0.10))
    sky = ((0.22, 0.265, 0.135, False), (0.79, 0.285, 0.125, True), (0.50, 0.185, 0.115, False))
    tint = (mix(inks.dark, inks.second, 0.4), 0.26)
    for person, (x, high, head, left) in reversed(list(zip(board.others[:3], sky, strict=False))):
        y = high + (0.035 if "hat" in person[1].dressed.wear else 0.0)  # a crown of a hat is no place for a tagline
        board.cutout(person, x, y, head, left=left, fade=(y + 0.02, y + 0.19), tint=tint)
    board.glow(0.5, 0.62, 0.34, mix(inks.accent, inks.light, 0.5), 0.7)
    foot = board.title_top(0.895, 0.095) - 0.012
    head = min(0.080, 0.080 * (foot - 0.435) / board.heads_up(board.hero, _metre_of(board.hero, 0.080)))
    board.cutout(board.hero, 0.5, 0.0, head, pose="hip", light=board.lit(rim=inks.light), foot=foot)
    board.wash([(0, inks.dark, 0.0), (0.55, inks.dark, 0.9), (1, inks.dark, 1.0)], top=0.70)
    board.tagline(0.06, inks.accent)
    board.title_above(0.895, 0.095, inks.light)
    board.credits(0.94, mix(inks.light, inks.dark, 0.3))


def _metre_of(person: tuple[SceneFigure, Figure], head: float) -> float:
    """What a metre takes of the board where a head takes so much."""
    figure = person[1]
    return head * figure.heads / figure.height


def haunted(board: Board) -> None:
    """Horror and ghosts: a great dark profile with the place inside it, and two small figures who do not see it."""
    inks = board.inks
    pale = mix(mix(inks.light, inks.second, 0.30), inks.accent, 0.12)
    board.place(angle="low")
    board.wash([(0, inks.dark, 0.72), (0.45, inks.dark, 0.30), (0.8, inks.dark, 0.85), (1, inks.dark, 1.0)])
    board.glow(0.38, 0.44, 0.60, mix(inks.accent, inks.light, 0.35), 0.20)
    inside = canvases.image(board.pixels)
    board.pixels[:] = 0
    board.cutout(board.hero, 0.36, 0.40, 0.40, view="profile", light=board.lit(rim=inks.accent))
    outline = canvases.image(board.pixels)
    board.canvas.drawImage(inside, 0, 0, skia.SamplingOptions(), skia.Paint(BlendMode=skia.BlendMode.kSrcIn))
    board.canvas.drawImage(outline, 0, 0, skia.SamplingOptions(), skia.Paint(Alphaf=0.22))
    figure = canvases.image(board.pixels)
    board.wash([(0, mix(pale, inks.dark, 0.62), 1.0), (0.42, pale, 1.0), (1, mix(pale, inks.dark, 0.75), 1.0)])
    board.glow(0.62, 0.36, 0.75, mix(inks.light, inks.accent, 0.2), 0.75)
    board.canvas.drawImage(figure, 0, 0)
    board.wash([(0, inks.dark, 0.0), (0.45, inks.dark, 0.9), (1, inks.dark, 1.0)], top=0.60)
    for n, person in enumerate(board.others[:2]):
        board.cutout(person, 0.74 + 0.11 * n, 0.0, 0.036 + 0.002 * n, left=True, tint=(inks.dark, 0.30), foot=0.772)
    board.tagline(0.07, inks.light)
    board.title_above(0.895, 0.095, inks.light)
    board.credits(0.94, mix(inks.light, inks.dark, 0.3))


def panels(board: Board) -> None:
    """Comedy, drama and the rest: one slanted panel of colour for each, the hero before them, the title below."""
    inks, people = board.inks, board.people[:4]
    hues = [inks.accent, inks.second, mix(inks.accent, inks.light, 0.45), mix(inks.second, inks.dark, 0.45)]
    board.place(low=0.82)
    order = [*people[1::2], people[0], *people[2::2]]
    wide = 1.0 / len(order)
    for n, person in enumerate(order):
        _panel(board, n, len(order), hues[n])
        if person is not board.hero:
            middle = (n + 0.5) * wide
            face = board.face(people.index(person))
            board.cutout(person, middle, 0.315, min(0.150, 0.53 * wide), left=middle > 0.5, expression=face)
    middle = (order.index(board.hero) + 0.5) * wide
    size = min(0.200, 0.72 * wide + 0.03)
    board.cutout(board.hero, middle, 0.405, size, left=middle > 0.5, expression=board.face(0))
    board.wash([(0, inks.dark, 0.0), (0.55, inks.dark, 1.0), (1, inks.dark, 1.0)], top=0.60, low=0.82)
    board.wash([(0, inks.dark, 1.0), (1, inks.dark, 1.0)], top=0.815)
    board.title_above(0.872, 0.092, inks.light)
    board.tagline(0.912, inks.accent, 0.021)
    board.credits(0.945, mix(inks.light, inks.dark, 0.3))


def _panel(board: Board, which: int, count: int, colour: Rgb) -> None:
    """One slanted strip from the top of the board, with a light in it."""
    left, right, slant = which / count, (which + 1) / count, 0.05
    corners = [(left + slant, 0.0), (right + slant, 0.0), (right - slant, 0.80), (left - slant, 0.80)]
    if which == 0:
        corners[0], corners[3] = (-0.1, 0.0), (-0.1, 0.80)
    if which == count - 1:
        corners[1], corners[2] = (1.1, 0.0), (1.1, 0.80)
    shape = polygon([(x * board.width, y * board.height) for x, y in corners])
    board.canvas.save()
    board.canvas.clipPath(shape, True)  # noqa: FBT003 - Skia has no name for it
    board.canvas.drawPath(shape, paint(colour, 0.80))
    board.glow((left + right) / 2, 0.31, 0.8 / count, board.inks.light, 0.5)
    board.canvas.restore()


LAYOUTS: dict[str, tuple[tuple[str, ...], Callable[[Board], None]]] = {
    "homely": (("cozy", "cosy", "family", "roman", "children", "slice"), homely),
    "lamplight": (("noir", "crime", "thrill", "detective", "heist", "spy", "police"), lamplight),
    "haunted": (("horror", "ghost", "haunt", "gothic", "super", "occult"), haunted),
    "epic": (("sci", "action", "western", "fantas", "adventure", "war", "hero", "cyber", "space"), epic),
    "panels": (("comedy", "drama", "sitcom", "musical"), panels),
}
"""Layouts by name: the words that call for each, and who draws it."""

_CLOSEST = {
    "homely": ("panels", "epic", "lamplight", "haunted"),
    "lamplight": ("panels", "haunted", "epic", "homely"),
    "haunted": ("lamplight", "panels", "epic", "homely"),
    "epic": ("lamplight", "panels", "haunted", "homely"),
    "panels": ("homely", "lamplight", "epic", "haunted"),
}
"""The other layouts by how well they stand in for each, the best first."""
