"""Posters of what is dark or far away: one hard light, a great profile, heads in the sky over somebody small."""

from __future__ import annotations

from production_flow.documents.scene import SceneFigure
from production_flow.embedded.artist.colour import mix
from production_flow.embedded.artist.figures import Figure
from production_flow.embedded.artist.figures.acting import View
from production_flow.embedded.artist.layouts.board import Board
from production_flow.embedded.artist.layouts.lettering import begins
from production_flow.embedded.artist.pens import paint, polygon
from production_flow.media import canvas as canvases
from production_flow.media.canvas import skia

_GREAT = 0.74
"""Most of a haunted poster's width that its great head takes with hair and hat."""


def lamplight(board: Board) -> None:
    """Noir and crime: the hero against one hard light, the city closing in, the title along the bottom."""
    board.turn()
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


def haunted(board: Board) -> None:
    """Horror and ghosts: a great dark profile with the place inside it, and two small figures who do not see it."""
    board.turn()
    inks = board.inks
    pale = mix(mix(inks.light, inks.second, 0.30), inks.accent, 0.12)
    board.place(angle="low")
    board.wash([(0, inks.dark, 0.72), (0.45, inks.dark, 0.30), (0.8, inks.dark, 0.85), (1, inks.dark, 1.0)])
    board.glow(0.38, 0.44, 0.60, mix(inks.accent, inks.light, 0.35), 0.20)
    inside = canvases.image(board.pixels)
    board.pixels[:] = 0
    great = next((one for one in board.people if one[0].look.species != "ghost"), board.hero)  # ghosts have no profile
    view: View = "three-quarter" if great[0].look.species == "ghost" else "profile"
    box = board.head_box(great, view)
    wide = board.height / board.width
    head = min(0.40, _GREAT / wide / (box[2] - box[0]), 0.36 / -box[1])
    x = max(0.40, 0.04 - box[0] * head * wide)
    board.cutout(great, x, 0.40, head, view=view, light=board.lit(rim=inks.accent), by_head=True)
    outline = canvases.image(board.pixels)
    board.canvas.drawImage(inside, 0, 0, skia.SamplingOptions(), skia.Paint(BlendMode=skia.BlendMode.kSrcIn))
    board.canvas.drawImage(outline, 0, 0, skia.SamplingOptions(), skia.Paint(Alphaf=0.22))
    figure = canvases.image(board.pixels)
    board.wash([(0, mix(pale, inks.dark, 0.62), 1.0), (0.42, pale, 1.0), (1, mix(pale, inks.dark, 0.75), 1.0)])
    board.glow(0.62, 0.36, 0.75, mix(inks.light, inks.accent, 0.2), 0.75)
    board.canvas.drawImage(figure, 0, 0)
    board.wash([(0, inks.dark, 0.0), (0.45, inks.dark, 0.9), (1, inks.dark, 1.0)], top=0.60)
    foot = min(0.772, board.title_top(0.895, 0.095) - 0.012)
    for n, person in enumerate([one for one in board.people if one is not great][:2]):
        board.cutout(person, 0.74 + 0.11 * n, 0.0, 0.036 + 0.002 * n, left=True, tint=(inks.dark, 0.30), foot=foot)
    board.tagline(0.07, inks.light)
    board.title_above(0.895, 0.095, inks.light)
    board.credits(0.94, mix(inks.light, inks.dark, 0.3))


def epic(board: Board) -> None:
    """Science fiction, action, adventure: the hero small under great heads, a column of light, a wide title."""
    board.turn()
    inks = board.inks
    board.place(angle="low", top=0.30)
    board.wash([(0, inks.dark, 1.0), (0.34, inks.dark, 1.0), (0.60, inks.dark, 0.30), (1, inks.dark, 0.75)])
    board.glow(0.5, 0.30, 0.85, inks.second, 0.55)
    board.glow(0.5, 0.55, 0.45, inks.accent, 0.65)
    if begins(board.card.genre, ("sci", "space", "cosm")):
        _world(board)
    beam = [(0.44, 0.0), (0.56, 0.0), (0.66, 0.86), (0.34, 0.86)]
    shape = polygon([(x * board.width, y * board.height) for x, y in beam])
    board.canvas.drawPath(shape, paint(mix(inks.accent, inks.light, 0.6), 0.10))
    sky = ((0.22, 0.265, 0.135, False), (0.79, 0.285, 0.125, True), (0.50, 0.185, 0.115, False))
    tint = (mix(inks.dark, inks.second, 0.4), 0.14)
    for n, (person, (x, high, head, left)) in reversed(list(enumerate(zip(board.others[:3], sky, strict=False), 1))):
        y = high + (0.035 if "hat" in person[1].dressed.wear else 0.0)  # a crown of a hat is no place for a tagline
        fade = (y + 0.02, y + 0.19)
        board.cutout(person, x, y, head, left=left, fade=fade, tint=tint, expression=board.face(n))
    board.glow(0.5, 0.62, 0.34, mix(inks.accent, inks.light, 0.5), 0.7)
    foot = board.title_top(0.895, 0.095) - 0.012
    head = min(0.080, 0.080 * (foot - 0.435) / board.heads_up(board.hero, _metre_of(board.hero, 0.080)))
    board.cutout(board.hero, 0.5, 0.0, head, pose="hip", light=board.lit(rim=inks.light), foot=foot)
    board.wash([(0, inks.dark, 0.0), (0.55, inks.dark, 0.9), (1, inks.dark, 1.0)], top=0.70)
    board.tagline(0.06, inks.accent)
    board.title_above(0.895, 0.095, inks.light)
    board.credits(0.94, mix(inks.light, inks.dark, 0.3))


def _world(board: Board) -> None:
    """Stars, and a planet lit from above that the heads stand before."""
    inks = board.inks
    deep = mix(inks.accent, inks.dark, 0.62)
    board.stars(0.0, 0.46, inks.light)
    board.disc(0.5, 0.360, 0.412, mix(inks.light, inks.accent, 0.35), 0.70)
    board.disc(0.5, 0.366, 0.410, mix(deep, inks.accent, 0.18))
    board.disc(0.5, 0.377, 0.400, deep, 0.55)
    board.wash([(0, inks.dark, 0.0), (0.5, inks.dark, 0.75), (1, inks.dark, 0.0)], top=0.40, low=0.72)


def _metre_of(person: tuple[SceneFigure, Figure], head: float) -> float:
    """What a metre takes of the board where a head takes so much."""
    figure = person[1]
    return head * figure.heads / figure.height
