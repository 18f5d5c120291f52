"""The body: everything but the head, drawn from the back to the front."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from production_flow.embedded.artist.colour import Colour, adjust, mix
from production_flow.embedded.artist.figures import aids
from production_flow.embedded.artist.figures.acting import Acting, Point
from production_flow.embedded.artist.figures.bibs import draw_bib
from production_flow.embedded.artist.figures.companions import draw_bird
from production_flow.embedded.artist.figures.curves import Knot, Path, blob, lerp, placed, smooth
from production_flow.embedded.artist.figures.cutting import Cloth
from production_flow.embedded.artist.figures.dress import Dressed
from production_flow.embedded.artist.figures.extras import Extras
from production_flow.embedded.artist.figures.garments import SKIRTS, Wardrobe
from production_flow.embedded.artist.figures.hands import Hand
from production_flow.embedded.artist.figures.head import sway_of
from production_flow.embedded.artist.figures.limbs import (
    Foot,
    arm_path,
    draw_metal_arm,
    draw_shoe,
    draw_sleeve,
    draw_trouser,
    leg_path,
)
from production_flow.embedded.artist.figures.packs import Pack
from production_flow.embedded.artist.figures.painter import Painter
from production_flow.embedded.artist.figures.poses import Reach, Step
from production_flow.embedded.artist.figures.sheet import draw_sheet, draw_sheet_arm
from production_flow.embedded.artist.figures.skeleton import Limb, Skeleton
from production_flow.embedded.artist.figures.tails import draw_tail

HoldDrawer = Callable[[Painter, str, Point, float, int], None]
"""Draws a held thing: painter, its kind, where, the angle of the hand, and which way its thumb is."""
_TOES_UP = 0.12
"""How much higher the toes of a foot appear that points away to the side, radians."""
_GRIPS = {"relax": "grip", "open": "flat", "fist": "grip"}


class Body:
    """One body in one moment.

    Args:
        dressed: Who.
        skeleton: Where its joints are.
        acting: What it does.
        chin: The head's outline where it is, for the shadow on the neck.
        hold: Draws what the leading hand holds.
    """

    def __init__(
        self, dressed: Dressed, skeleton: Skeleton, acting: Acting, chin: Path, hold: HoldDrawer | None
    ) -> None:
        self.dressed, self.bones, self.acting = dressed, skeleton, acting
        self.chin, self.hold = chin, hold
        self.cloth = Cloth(skeleton)
        self.view = skeleton.view
        self.sided = self.view not in {"front", "back"}

    # ---- order

    def arms(self) -> list[tuple[Limb, Reach, str]]:
        """Both arms, the further one first."""
        bones, stance = self.bones, self.bones.stance
        both = [(bones.near_arm, stance.near, "near"), (bones.far_arm, stance.far, "far")]
        return sorted(both, key=lambda arm: arm[0].depth)

    def behind_trunk(self, limb: Limb) -> bool:
        """Whether an arm is drawn before the trunk."""
        outer = self.dressed.wear.get("outer")
        if self.bones.behind and outer is not None and outer.cut == "cloak":
            return True
        return limb.depth < -0.12 or (self.view == "profile" and limb.side > 0 and limb.depth < 0.12)

    def over_head(self, limb: Limb) -> bool:
        """Whether an arm reaches before the head, so that its end is drawn after it."""
        if self.behind_trunk(limb) or self._gone(limb):
            return False
        x, y = self.bones.head_point
        return math.hypot(limb.end[0] - x, limb.end[1] - y) < 0.95

    def draw_tail_behind(self, painter: Painter) -> None:
        """The tail of an animal, where it lies behind the body."""
        if self.dressed.furred and not self.bones.behind:
            draw_tail(painter, self.bones, self.dressed, sway_of(self.acting) * 2.5)

    def draw(self, painter: Painter, behind: Callable[[Painter], None] | None) -> None:
        """The body; `behind` draws what of the head lies behind it; None leaves that and the tail out."""
        wardrobe = Wardrobe(painter, self.cloth, self.dressed)
        outer = self.dressed.wear.get("outer")
        extras = Extras(painter, self.cloth, self.dressed, 1.14 if outer else 1.07)
        if behind:
            self.draw_tail_behind(painter)
            behind(painter)
        if self.dressed.species == "ghost":
            self._sheet(painter, extras)
            return
        pack = Pack(painter, self.cloth, self.dressed.wear.get("back"), 1.14 if outer else 1.07)
        pack.draw_behind()
        chair = aids.Wheelchair(painter, self.bones) if self._wheeled else None
        if chair:
            chair.draw_behind()
        self._draw_arms(painter, wardrobe, behind=True)
        self._middle(painter, wardrobe, extras)
        if chair:
            chair.draw_before()
        pack.draw_over()
        if self.dressed.furred and self.bones.behind:
            draw_tail(painter, self.bones, self.dressed, sway_of(self.acting) * 2.5)
        self._draw_arms(painter, wardrobe, behind=False)
        if not self.bones.stance.lies:
            draw_bird(painter, self.bones.near_arm.start, self.dressed.accessories, self.bones.neck_point[0])

    def _draw_arms(self, painter: Painter, wardrobe: Wardrobe, *, behind: bool) -> None:
        """The arms that are drawn before the trunk, or those after it."""
        for limb, reach, which in self.arms():
            if self.behind_trunk(limb) == behind:
                self.draw_arm(painter, wardrobe, limb, reach, which)

    def _middle(self, painter: Painter, wardrobe: Wardrobe, extras: Extras) -> None:
        """Legs and trunk with what they wear."""
        wardrobe.draw_lining()
        if wardrobe.folded and not self.bones.behind:
            self._folded(painter, wardrobe, extras)
            return
        self._legs(painter, wardrobe, far=True, near=True)
        if self._has_hips():
            wardrobe.draw_hips()
        wardrobe.draw_skirt()
        self._trunk(painter, wardrobe, extras)

    @property
    def _wheeled(self) -> bool:
        """Whether it sits in its wheelchair, and not on a seat of the set."""
        stance = self.bones.stance
        return self.bones.build.wheels and self.acting.seat is None and not (stance.lies or stance.low)

    def _sheet(self, painter: Painter, extras: Extras) -> None:
        """The body of a ghost."""
        thick, arms = self.bones.build.limb, [limb for limb, _, _ in self.arms()]
        for limb in arms:
            if self.behind_trunk(limb):
                draw_sheet_arm(painter, limb, self.dressed, thick)
        draw_sheet(painter, self.bones, self.dressed, self.acting.breath)
        extras.draw()
        for limb in arms:
            if not self.behind_trunk(limb):
                draw_sheet_arm(painter, limb, self.dressed, thick)

    def draw_arms_over_head(self, painter: Painter) -> None:
        """Once more what of the arms lies before the head; the body has the whole of them."""
        over = [arm for arm in self.arms() if self.over_head(arm[0])]
        if not over:
            return
        wardrobe = Wardrobe(painter, self.cloth, self.dressed)
        with painter.clip(blob(*self.bones.head_point, 0.82)):
            for limb, reach, which in over:
                if self.dressed.species == "ghost":
                    draw_sheet_arm(painter, limb, self.dressed, self.bones.build.limb)
                else:
                    self.draw_arm(painter, wardrobe, limb, reach, which)

    def _folded(self, painter: Painter, wardrobe: Wardrobe, extras: Extras) -> None:
        """A body that sits or crouches: the thighs lie before the trunk."""
        self._legs(painter, wardrobe, far=self.view == "profile", near=False)
        if self._has_hips():
            wardrobe.draw_hips()
        self._trunk(painter, wardrobe, extras)
        self._legs(painter, wardrobe, far=self.view != "profile", near=True)
        wardrobe.draw_skirt()

    def _has_hips(self) -> bool:
        bottom = self.dressed.wear.get("bottom")
        top = self.dressed.wear.get("top")
        return bottom is None or bottom.cut not in SKIRTS or (top is not None and top.cut == "jumpsuit")

    def _trunk(self, painter: Painter, wardrobe: Wardrobe, extras: Extras) -> None:
        self.draw_neck(painter)
        path = wardrobe.draw_top()
        wardrobe.draw_neckline(path)
        bottom = self.dressed.wear.get("bottom")
        if bottom is not None and bottom.cut == "dungarees":
            draw_bib(painter, self.cloth, bottom)
        extras.draw_neckwear_under()
        wardrobe.draw_outer(path)
        extras.draw()

    # ---- parts

    def draw_neck(self, painter: Painter) -> None:
        """The neck with the shadow of the chin."""
        bones, dressed = self.bones, self.dressed
        wide = bones.build.neck_width
        (bx, by), (hx, hy) = bones.neck_point, bones.head_point
        back = {"three-quarter": 0.06, "back-three-quarter": 0.06, "profile": 0.13}.get(self.view, 0.0)
        top = (hx - back, hy + 0.28)
        lean = 0.03 if self.view == "profile" else 0.0
        knots: list[Knot] = [
            (top[0] - wide, top[1] - 0.1), (top[0] + wide * 0.92, top[1] - 0.1), (bx + wide * 0.95 + lean, by - 0.03),
            (bx + wide * 1.12, by + 0.10),
            (bx, by + 0.14), (bx - wide * 1.15, by + 0.10), (bx - wide * 1.05, by - 0.04),
        ]  # fmt: skip
        neck = smooth(knots)
        if dressed.species == "robot":
            self._metal_neck(painter, neck, top)
            return
        painter.form(neck, dressed.skin, shadow=0.055, rim=0.0, upright=0.1)
        if painter.detail > 0:
            shift = -0.035 if painter.light[0] > 0 else 0.035
            with painter.clip(neck):
                tone = painter.tones.tone(dressed.skin)
                painter.raw(
                    placed(self.chin, shift * (not self.bones.behind), 0.10), mix(tone.shade, tone.deep, 0.5), 0.95
                )

    def _metal_neck(self, painter: Painter, neck: Path, top: Point) -> None:
        (bx, by), wide = self.bones.neck_point, self.bones.build.neck_width
        metal = mix(self.dressed.skin, "#3c4048", 0.6)
        painter.form(neck, metal, shadow=0.05, rim=0.015)
        if painter.detail > 0:
            dark = painter.tones.tone(metal).deep
            with painter.clip(neck):
                for i in range(4):
                    y = top[1] - 0.02 + i * 0.075
                    x = top[0] + (bx - top[0]) * i / 4
                    if y < by + 0.1:
                        painter.line(
                            [(x - wide * 1.3, y), (x, y + 0.025), (x + wide * 1.3, y)], 0.026, dark, 0.9, 1.0, 1.0
                        )

    def _depth(self, limb: Limb) -> float:
        return 0.5 if self.sided and limb.side > 0 else 0.0

    def _legs(self, painter: Painter, wardrobe: Wardrobe, far: bool, near: bool) -> None:
        bones = self.bones
        both = sorted(
            ((bones.near_leg, bones.stance.near_foot), (bones.far_leg, bones.stance.far_foot)),
            key=lambda leg: leg[0].depth,
        )
        if self.sided:
            both = sorted(both, key=lambda leg: -leg[0].side)
        for i, (limb, step) in enumerate(both):
            if (i == 0 and far) or (i == 1 and near):
                self._leg(painter, wardrobe, limb, step)

    def _leg(self, painter: Painter, wardrobe: Wardrobe, limb: Limb, step: Step) -> None:
        wear, dressed, thick = self.dressed.wear, self.dressed, self.bones.build.limb
        depth = self._depth(limb)
        bottom = wear.get("bottom")
        suit = wear.get("top") if "top" in wear and wear["top"].cut == "jumpsuit" else None
        trousers = bottom if bottom and bottom.cut in {"trousers", "dungarees"} else suit
        shoes = wear.get("shoes")
        kind = shoes.cut if shoes else "paw" if dressed.furred else "metal" if dressed.species == "robot" else "shoes"
        colour, trim = self._shoe_colours()
        foot = Foot(
            limb.end,
            step.tip * (1 if self.sided else 0.3) - (_TOES_UP if self.sided and self.bones.behind else 0.0),
            self.bones.build.foot,
            self.bones.sin,
            self.bones.behind,
            limb.side,
        )
        if limb.side < 0 and (made := aids.MADE_LEGS & set(self.dressed.accessories)):
            aids.draw_made_leg(
                painter, limb, thick, dressed.skin, trousers or bottom, depth, wooden="wooden-leg" in made
            )
            return
        covered = trousers is not None and kind != "boots"
        if covered:
            draw_shoe(painter, foot, kind, colour, trim, depth)
        if trousers is not None:
            straight = dressed.look.presentation != "feminine" or dressed.seed % 3 == 0
            draw_trouser(painter, limb, trousers, thick, depth, straight and kind != "boots")
        else:
            self._bare_leg(painter, limb, thick, depth)
            if bottom and bottom.cut == "shorts":
                painter.form(
                    leg_path(limb, thick * 1.08, 0.05, straight=True, end=0.56),
                    bottom.colour,
                    shadow=0.09,
                    rim=0.024,
                    depth=depth,
                )
        if not covered:
            draw_shoe(painter, foot, kind, colour, trim, depth)

    def _bare_leg(self, painter: Painter, limb: Limb, thick: float, depth: float) -> None:
        skin: Colour = self.dressed.skin
        if self.dressed.species == "robot":
            draw_metal_arm(painter, limb, skin, thick * 1.45, depth)
            return
        painter.form(leg_path(limb, thick * 0.93, start=0.12), skin, shadow=0.085, rim=0.024, depth=depth)

    def _shoe_colours(self) -> tuple[Colour, Colour]:
        shoes = self.dressed.wear.get("shoes")
        if shoes:
            return shoes.colour, shoes.trim if shoes.trimmed else "#fff4e2"
        if self.dressed.furred:
            return mix(self.dressed.skin, "#3a2028", 0.72 if self.dressed.species == "fox" else 0.25), "#ffffff"
        if self.dressed.species == "robot":
            return adjust(self.dressed.skin, -0.12), "#ffffff"
        return "#3a2b2b", "#fff4e2"

    def hand_of(self, limb: Limb, reach: Reach, which: str) -> Hand:
        """The hand at the end of an arm; whoever holds something closes it."""
        holding = self._holds(which)
        grip: str = _GRIPS.get(reach.grip, reach.grip) if holding or self._leans_on_cane(which) else reach.grip
        turn = reach.twist * (1 if limb.thumb[0] >= 0 or self.sided else -1)
        if self.view in {"front", "back"}:
            turn = reach.twist * (1 if (limb.side < 0) == (self.view == "front") else -1)
        angle = limb.angle + turn
        thumb = (math.sin(angle), -math.cos(angle))
        flip = 1 if thumb[0] * limb.thumb[0] + thumb[1] * limb.thumb[1] * 1.4 >= 0 else -1
        wrist = (limb.end[0] + math.cos(angle) * 0.02, limb.end[1] + math.sin(angle) * 0.02)
        return Hand(
            wrist,
            angle,
            grip,
            self.bones.build.hand,
            flip,
            machine=(self.dressed.species == "robot" or self._made(limb)) and "gloves" not in self.dressed.wear,
        )

    def _made(self, limb: Limb) -> bool:
        """Whether an arm ends in a prosthesis: the body's left one."""
        return limb.side > 0 and "prosthetic-arm" in self.dressed.accessories

    def _gone(self, limb: Limb) -> bool:
        """Whether there is no more of an arm than its sleeve."""
        return limb.side > 0 and self.bones.build.lone

    def _holds(self, which: str) -> bool:
        return self.acting.holds is not None and which == self.bones.stance.leads

    @property
    def hand_colour(self) -> Colour:
        """Of its hands: skin, fur, metal or gloves."""
        gloves = self.dressed.wear.get("gloves")
        if gloves:
            return gloves.colour
        if self.dressed.species == "fox":
            return mix(self.dressed.skin, "#2a1820", 0.75)
        return adjust(self.dressed.skin, -0.10) if self.dressed.species == "robot" else self.dressed.skin

    def draw_arm(self, painter: Painter, wardrobe: Wardrobe, limb: Limb, reach: Reach, which: str) -> None:
        """One arm with its hand and what it holds."""
        sleeve, thick = wardrobe.sleeve(), self.bones.build.limb
        if self._gone(limb):
            aids.draw_pinned(painter, limb, thick, sleeve or self.dressed.skin)
            return
        depth = self._depth(limb) * (0.35 if not self.behind_trunk(limb) else 1.0)
        robot = self.dressed.species == "robot"
        if sleeve is None or sleeve.length < 0.95:
            if robot:
                draw_metal_arm(painter, limb, self.dressed.skin, thick, depth)
            else:
                painter.form(
                    arm_path(limb, thick),
                    self.dressed.skin,
                    shadow=0.065,
                    rim=0.022,
                    depth=depth,
                    fade=(limb.start, lerp(limb.start, limb.joint, 0.6)),
                )
        hand = self.hand_of(limb, reach, which)
        if self._leans_on_cane(which):
            if "cane" in self.dressed.accessories:
                aids.draw_cane(painter, hand.hold, white="dark-glasses" in self.dressed.features)
            else:
                aids.draw_crutch(painter, hand.hold, limb.joint)
        made = self._made(limb)
        if made:
            aids.draw_made_arm(painter, limb, thick, depth)
        hand.draw(painter, "#8f98a3" if made else self.hand_colour, depth)
        if self._holds(which) and self.hold is not None and self.acting.holds:
            self.hold(painter, self.acting.holds, hand.hold, hand.angle, hand.flip)
            draw = hand.draw_thumb if hand.grip == "flat" else hand.draw_fingers
            draw(painter, self.hand_colour, depth)
        if sleeve is not None:
            draw_sleeve(
                painter, limb, replace(sleeve, length=min(sleeve.length, 0.45)) if made else sleeve, thick, depth
            )
        if which == "near" and "watch" in self.dressed.accessories:
            aids.draw_watch(painter, limb, thick, depth)

    def _leans_on_cane(self, which: str) -> bool:
        """Whether that hand holds a cane: the free one, where it hangs and the body stands."""
        stance = self.bones.stance
        reach = stance.near if which == "near" else stance.far
        stands = not stance.lies and self.bones.seat is None and not stance.drop
        return (
            bool({"cane", "crutch"} & set(self.dressed.accessories))
            and which == "far"
            and stands
            and reach.grip == "relax"
        )
