"""Posters: five ways to sell a show, chosen by its genre."""

from __future__ import annotations

from collections.abc import Callable

from production_flow.documents.scene import Card, Scene
from production_flow.embedded.artist.colour import adjust, lightness, mix
from production_flow.embedded.artist.layouts.board import Board
from production_flow.embedded.artist.pens import paint, polygon
from production_flow.errors import BadInput
from production_flow.media import canvas as canvases
from production_flow.media.canvas import skia
from production_flow.providers.ports import Notice
from production_flow.providers.requests import ImageRequest
from production_flow.types import Json


def poster(request: ImageRequest) -> tuple[canvases.Pixels, dict[str, Json], list[Notice]]:
    """Draws the poster of a show.

    Raises:
        BadInput: There is nobody on it, or no title.
    """
    if request.scene is None or not request.scene.figures or request.card is None or not request.card.lines:
        raise BadInput("A poster needs a title and somebody to show.", where="image request")
    name, draw = layout_of(request.card, request.scene)
    board = Board(request.scene, request.card, request.width, request.height)
    draw(board)
    record: dict[str, Json] = {"layout": name, "cast": [one.look.id for one, _ in board.people]}
    return board.pixels, record, board.notices


def layout_of(card: Card, scene: Scene) -> tuple[str, Callable[[Board], None]]:
    """Which poster a genre gets."""
    words = f"{card.genre} {scene.mood}".lower()
    for name, (hints, draw) in LAYOUTS.items():
        if any(hint in words for hint in hints):
            return name, draw
    return "panels", panels


def lamplight(board: Board) -> None:
    """Noir and crime: the hero against one hard light, the city closing in, the title along the bottom."""
    inks = board.inks
    board.place(angle="low")
    board.wash([(0, inks.dark, 0.72), (0.3, inks.dark, 0.22), (0.62, inks.dark, 0.45), (1, inks.dark, 1.0)])
    board.glow(0.60, 0.34, 0.75, inks.accent, 0.55)
    board.disc(0.60, 0.335, 0.335, mix(inks.accent, inks.light, 0.15), 0.92)
    sides = ((0.17, 0.47, 0.100, False), (0.86, 0.50, 0.094, True), (0.06, 0.56, 0.075, False))
    for person, (x, y, head, left) in zip(board.others[:3], sides, strict=False):
        board.cutout(person, x, y, head, left=left, tint=(inks.dark, 0.58), fade=0.5)
    board.cutout(board.hero, 0.53, 0.37, 0.205, left=True, fade=0.12, light=board.lit(rim=inks.light, bright=0.95))
    board.wash([(0, inks.dark, 0.0), (0.45, inks.dark, 0.86), (1, inks.dark, 1.0)], top=0.62)
    board.tagline(0.075, inks.light)
    foot = board.title(0.835, 0.115, inks.light, measure=0.90, most=2)
    board.canvas.drawRect(
        skia.Rect.MakeXYWH(0.42 * board.width, (foot + 0.020) * board.height, 0.16 * board.width, 6), paint(inks.accent)
    )
    board.credits(0.955, mix(inks.light, inks.dark, 0.25))


def homely(board: Board) -> None:
    """Cozy, family, romance: sun behind the house fronts, the cast in a row, the title written in the sky."""
    inks = board.inks
    board.place()
    pale = mix(inks.light, inks.accent, 0.12)
    board.wash([(0, pale, 0.94), (0.20, pale, 0.78), (0.40, pale, 0.10), (0.62, pale, 0.0), (1, pale, 0.0)])
    board.disc(0.5, 0.45, 0.36, mix(inks.accent, inks.light, 0.50), 0.85)
    count = len(board.others[:4])
    places = ((0.19, 0.52, False), (0.82, 0.53, True), (0.36, 0.485, False), (0.66, 0.49, True))
    for person, (x, y, left) in reversed(list(zip(board.others[:4], places, strict=False))):
        board.cutout(
            person, x, y + 0.01, 0.082 if count > 2 else 0.092, left=left, expression="warm", light=board.lit()
        )
    board.cutout(board.hero, 0.5, 0.545, 0.128, pose=board.hero[0].pose, expression="joy", light=board.lit())
    ground = mix(inks.dark, inks.second, 0.30)
    board.wash([(0, ground, 0.0), (0.5, ground, 0.88), (1, ground, 1.0)], top=0.80)
    ink = adjust(inks.dark, 0.04, 1.6)
    foot = board.title(0.125, 0.085, ink, measure=0.84, most=3)
    board.tagline(foot + 0.045, mix(ink, inks.accent, 0.35), 0.023)
    board.credits(0.955, inks.light)


def epic(board: Board) -> None:
    """Science fiction, action, western, fantasy: the hero small under great heads, a column of light, a wide title."""
    inks = board.inks
    board.place(angle="low", top=0.30)
    board.wash([(0, inks.dark, 1.0), (0.34, inks.dark, 1.0), (0.60, inks.dark, 0.30), (1, inks.dark, 0.75)])
    board.glow(0.5, 0.42, 0.85, inks.second, 0.55)
    board.glow(0.5, 0.55, 0.45, inks.accent, 0.65)
    beam = [(0.44, 0.0), (0.56, 0.0), (0.66, 0.86), (0.34, 0.86)]
    shape = polygon([(x * board.width, y * board.height) for x, y in beam])
    board.canvas.drawPath(shape, paint(mix(inks.accent, inks.light, 0.6), 0.12))
    sky = ((0.24, 0.27, 0.135, False), (0.78, 0.29, 0.125, True), (0.50, 0.185, 0.115, False))
    for person, (x, y, head, left) in zip(board.others[:3], sky, strict=False):
        board.cutout(person, x, y, head, left=left, fade=0.80, tint=(mix(inks.dark, inks.second, 0.4), 0.26))
    board.wash([(0, inks.dark, 0.0), (1, inks.dark, 0.72)], top=0.34, low=0.50)
    board.glow(0.5, 0.62, 0.34, mix(inks.accent, inks.light, 0.5), 0.7)
    board.cutout(board.hero, 0.5, 0.485, 0.076, pose="hip", light=board.lit(rim=inks.light))
    board.wash([(0, inks.dark, 0.0), (0.55, inks.dark, 0.9), (1, inks.dark, 1.0)], top=0.70)
    board.tagline(0.06, inks.accent)
    board.title(0.885, 0.085, inks.light, measure=0.90, most=2)
    board.credits(0.962, mix(inks.light, inks.dark, 0.3))


def haunted(board: Board) -> None:
    """Horror, mystery, ghosts: a great dark profile with the place inside it, and one small figure before it."""
    inks = board.inks
    pale = mix(mix(inks.light, inks.second, 0.35), inks.dark, 0.30)
    board.wash([(0, mix(pale, inks.dark, 0.55), 1.0), (0.5, pale, 1.0), (1, mix(pale, inks.dark, 0.8), 1.0)])
    under = board.pixels.copy()
    board.place(angle="low")
    board.wash([(0, inks.dark, 0.55), (0.5, inks.dark, 0.30), (1, inks.dark, 0.92)])
    inside = canvases.image(board.pixels)
    board.pixels[:] = 0
    board.cutout(board.hero, 0.40, 0.40, 0.40, view="profile", fade=0.25, light=board.lit(rim=inks.accent))
    alpha = canvases.image(board.pixels)
    board.canvas.drawImage(
        inside, 0, 0, skia.SamplingOptions(), skia.Paint(BlendMode=skia.BlendMode.kSrcIn, Alphaf=1.0)
    )
    board.canvas.drawImage(alpha, 0, 0, skia.SamplingOptions(), skia.Paint(Alphaf=0.30))
    figure = canvases.image(board.pixels)
    board.pixels[:] = under
    board.glow(0.55, 0.36, 0.8, mix(inks.light, inks.accent, 0.3), 0.5)
    board.canvas.drawImage(figure, 0, 0)
    board.wash([(0, inks.dark, 0.0), (1, inks.dark, 0.95)], top=0.52, low=0.92)
    for n, person in enumerate(board.others[:2]):
        board.cutout(person, 0.72 + 0.14 * n, 0.625 + 0.012 * n, 0.038, left=True, tint=(inks.dark, 0.35))
    board.tagline(0.07, inks.dark if lightness(pale) > 0.6 else inks.light)
    board.title(0.865, 0.09, inks.light, measure=0.86, most=2)
    board.credits(0.958, mix(inks.light, inks.dark, 0.3))


def panels(board: Board) -> None:
    """Comedy, drama and the rest: one slanted panel of colour for each, the title on a band across."""
    inks, people = board.inks, board.people
    hues = [
        inks.accent,
        inks.second,
        mix(inks.accent, inks.light, 0.45),
        mix(inks.second, inks.dark, 0.45),
        mix(inks.accent, inks.dark, 0.4),
    ]
    board.wash([(0, inks.dark, 1.0), (1, inks.dark, 1.0)])
    count = min(4, len(people))
    wide = 1.0 / count
    for n in range(count):
        person = people[(n + count // 2) % count] if count > 2 else people[n]
        left, right = n * wide, (n + 1) * wide
        top_shift = 0.05 if count > 1 else 0.0
        corners = [
            (left + top_shift, 0.0),
            (right + top_shift, 0.0),
            (right - top_shift, 0.80),
            (left - top_shift, 0.80),
        ]
        if n == 0:
            corners[0], corners[3] = (-0.1, 0.0), (-0.1, 0.80)
        if n == count - 1:
            corners[1], corners[2] = (1.1, 0.0), (1.1, 0.80)
        shape = polygon([(x * board.width, y * board.height) for x, y in corners])
        board.canvas.save()
        board.canvas.clipPath(shape, True)  # noqa: FBT003 - Skia has no name for it
        board.canvas.drawPath(shape, paint(hues[n]))
        hero = person is board.hero
        middle = (left + right) / 2
        board.glow(middle, 0.34, 0.8 * wide, inks.light, 0.5)
        board.cutout(
            person, middle, 0.36 if hero else 0.41, min(0.19, 0.62 * wide) * (1.0 if hero else 0.9), left=middle > 0.5
        )
        board.canvas.restore()
    board.wash([(0, inks.dark, 0.0), (0.55, inks.dark, 1.0), (1, inks.dark, 1.0)], top=0.60, low=0.82)
    board.wash([(0, inks.dark, 1.0), (1, inks.dark, 1.0)], top=0.815)
    foot = board.title(0.805, 0.088, inks.light, measure=0.88, most=2)
    board.tagline(foot + 0.042, inks.accent, 0.021)
    board.credits(0.962, mix(inks.light, inks.dark, 0.3))


LAYOUTS: dict[str, tuple[tuple[str, ...], Callable[[Board], None]]] = {
    "homely": (("cozy", "cosy", "family", "roman", "children", "slice"), homely),
    "lamplight": (("noir", "crime", "thrill", "detective", "heist", "spy", "police"), lamplight),
    "haunted": (("horror", "ghost", "haunt", "gothic", "super", "occult"), haunted),
    "epic": (("sci", "action", "western", "fantas", "adventure", "war", "hero", "cyber", "space"), epic),
    "panels": (("comedy", "drama", "sitcom", "musical"), panels),
}
"""Layouts by name: the words that call for each, and who draws it."""
