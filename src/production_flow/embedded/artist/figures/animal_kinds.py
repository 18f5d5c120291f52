"""What kinds of animals look like, as knots in head space; turned ones face screen-right."""

from __future__ import annotations

from dataclasses import dataclass

from production_flow.embedded.artist.figures.acting import Point
from production_flow.embedded.artist.figures.curves import Knot


@dataclass(frozen=True)
class Kind:
    """What one kind of animal looks like; knots in head space, turned ones face screen-right.

    Args:
        front, turned: Outline of the head.
        mask_front, mask_turned: The light part of the face.
        nose_front, nose_turned: Where the nose is; nose its half-width, 0 for none.
        eyes_turned: x of the near and far eye when turned; eye_x from the front; eye_y.
        eye: Half-width and half-height of an eye.
        mouth_turned: Corner, middle and front of the mouth when turned.
        mouth_y, mouth_wide: The mouth from the front.
        slit: Upright pupils.
        tuft: Fur stands up on the crown.
        whiskers: It has whiskers.
        ears: `pointed`, `short`, `round`, `flap` (hanging), `long`, `big`, `leaf`, `flop`, `fins` or `none`.
        mane: Hair stands all round its head; forelock: it falls over the brow and down the neck.
        beak: It has a beak for a mouth; snout: a flat disc for a nose; nostrils: no nose but two holes.
        buck: Two long teeth; bulging: eyes that stand out over the head; gills: a line behind the cheek.
        horns: `cow`, `goat`, `stag`, `stubs`, `dragon` or none; crest: spines stand down the back of its head.
        wool: Its head is dark and wool stands round it; goatee: it has a beard; trunk: its nose reaches to the chest.
        plain: Its face is no lighter than the rest; blots: it has large spots; rings: dark fur round its eyes.
        discs: Its eyes lie in pale discs; flat: its beak is a duck's; bill: size of its beak; teeth: they show.
        domed: Its head is so high that it wears no hat; muzzle: the light part of its face is mixed with this.
    """

    front: tuple[Knot, ...]
    turned: tuple[Knot, ...]
    mask_front: tuple[Knot, ...]
    mask_turned: tuple[Knot, ...]
    nose_front: Point
    nose_turned: Point
    nose: float
    eyes_turned: tuple[float, float]
    eye_x: float
    eye_y: float
    eye: Point
    mouth_turned: tuple[Point, Point, Point]
    mouth_y: float
    mouth_wide: float
    slit: bool = False
    tuft: bool = False
    whiskers: bool = False
    ears: str = "pointed"
    mane: bool = False
    forelock: bool = False
    beak: bool = False
    snout: bool = False
    nostrils: bool = False
    buck: bool = False
    bulging: bool = False
    gills: bool = False
    horns: str = ""
    crest: bool = False
    wool: bool = False
    goatee: bool = False
    trunk: bool = False
    plain: bool = False
    blots: bool = False
    rings: bool = False
    discs: bool = False
    flat: bool = False
    bill: float = 1.0
    teeth: bool = False
    domed: bool = False
    muzzle: str = "#fbf0dc"


def even_sided(middle_top: Knot, *right: Knot) -> tuple[Knot, ...]:
    """A head seen from the front, from its top and its right half."""
    return (middle_top, *right, *((-k[0], *k[1:]) for k in reversed(right)))


KINDS: dict[str, Kind] = {
    "fox": Kind(
        even_sided((0.0, -0.42), (0.28, -0.38), (0.44, -0.05), (0.64, 0.16, 0.8), (0.34, 0.33), (0.10, 0.47)),
        ((-0.05, -0.42), (0.22, -0.38), (0.36, -0.12), (0.46, 0.04), (0.68, 0.16), (0.76, 0.24), (0.70, 0.33),
        (0.42, 0.40), (0.10, 0.45), (-0.22, 0.36), (-0.60, 0.32, 0.8), (-0.50, 0.18, 0.3), (-0.62, 0.12, 0.8),
        (-0.42, -0.08), (-0.32, -0.34)),
        ((-0.7, 0.13), (-0.42, 0.12), (-0.22, 0.06), (-0.06, 0.17), (0.0, 0.2), (0.06, 0.17), (0.22, 0.06),
        (0.42, 0.12), (0.7, 0.13), (0.4, 0.6), (-0.4, 0.6)),
        ((-0.75, 0.16), (-0.44, 0.17), (-0.20, 0.08), (0.06, 0.16), (0.26, 0.13), (0.44, 0.10, 0.3), (0.52, 0.19),
        (0.66, 0.25), (0.85, 0.26), (0.6, 0.6), (-0.5, 0.6)),
        (0.0, 0.25), (0.725, 0.215), 0.078, (-0.03, 0.315), 0.20, 0.02, (0.080, 0.105),
        ((0.20, 0.335), (0.44, 0.365), (0.66, 0.315)), 0.345, 0.15, tuft=True,
    ),
    "cat": Kind(
        even_sided((0.0, -0.44), (0.30, -0.38), (0.47, -0.08), (0.50, 0.16), (0.38, 0.36), (0.14, 0.45)),
        ((-0.05, -0.44), (0.24, -0.39), (0.39, -0.14), (0.40, 0.02), (0.50, 0.14), (0.54, 0.25), (0.46, 0.35),
        (0.28, 0.43), (0.0, 0.45), (-0.26, 0.38), (-0.48, 0.24), (-0.50, 0.0), (-0.40, -0.28)),
        ((-0.26, 0.18), (-0.12, 0.13), (0.0, 0.10), (0.12, 0.13), (0.26, 0.18), (0.24, 0.36), (0.0, 0.52),
        (-0.24, 0.36)),
        ((0.06, 0.22), (0.20, 0.14), (0.36, 0.11), (0.60, 0.14), (0.60, 0.40), (0.34, 0.52), (0.08, 0.42)),
        (0.0, 0.19), (0.475, 0.175), 0.058, (-0.02, 0.30), 0.205, -0.005, (0.098, 0.110),
        ((0.22, 0.315), (0.36, 0.325), (0.50, 0.275)), 0.285, 0.13, slit=True, whiskers=True, ears="short",
    ),
    "dog": Kind(
        even_sided((0.0, -0.46), (0.26, -0.41), (0.38, -0.14), (0.38, 0.10), (0.33, 0.34), (0.16, 0.49)),
        ((-0.08, -0.46), (0.18, -0.42), (0.33, -0.20), (0.38, -0.02), (0.60, 0.06), (0.73, 0.14), (0.74, 0.28),
        (0.62, 0.38), (0.36, 0.42), (0.08, 0.46), (-0.20, 0.36), (-0.38, 0.14), (-0.44, -0.12), (-0.34, -0.38)),
        ((-0.11, -0.46), (0.0, -0.48), (0.11, -0.46), (0.10, -0.08), (0.30, 0.14), (0.32, 0.36), (0.0, 0.56),
        (-0.32, 0.36), (-0.30, 0.14), (-0.10, -0.08)),
        ((0.06, -0.46), (0.20, -0.44), (0.28, -0.08), (0.42, -0.04), (0.82, 0.08), (0.82, 0.40), (0.36, 0.50),
        (0.16, 0.42), (0.12, 0.16), (0.18, -0.10)),
        (0.0, 0.17), (0.715, 0.115), 0.090, (-0.01, 0.27), 0.185, -0.035, (0.074, 0.092),
        ((0.22, 0.33), (0.46, 0.345), (0.68, 0.275)), 0.33, 0.16, ears="flap",
    ),
    "bear": Kind(
        even_sided((0.0, -0.46), (0.30, -0.40), (0.47, -0.10), (0.48, 0.16), (0.38, 0.40), (0.16, 0.50)),
        ((-0.06, -0.46), (0.24, -0.41), (0.40, -0.18), (0.43, 0.0), (0.58, 0.09), (0.63, 0.20), (0.60, 0.33),
        (0.42, 0.43), (0.08, 0.49), (-0.26, 0.42), (-0.47, 0.18), (-0.50, -0.08), (-0.38, -0.36)),
        ((-0.24, 0.22), (-0.16, 0.10), (0.0, 0.06), (0.16, 0.10), (0.24, 0.22), (0.20, 0.40), (0.0, 0.50),
        (-0.20, 0.40)),
        ((0.18, 0.24), (0.28, 0.10), (0.44, 0.04), (0.70, 0.10), (0.70, 0.38), (0.40, 0.48), (0.22, 0.40)),
        (0.0, 0.155), (0.585, 0.135), 0.092, (0.0, 0.29), 0.19, -0.03, (0.062, 0.074),
        ((0.28, 0.335), (0.42, 0.345), (0.56, 0.30)), 0.315, 0.13, ears="round",
    ),
}  # fmt: skip
