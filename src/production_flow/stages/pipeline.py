"""Every stage, in the order in which a show flows. A new stage is one file and one line here."""

from __future__ import annotations

from production_flow.stages.base import Stage
from production_flow.stages.blueprint import BlueprintStage
from production_flow.stages.cards import CardStage
from production_flow.stages.cast import CastStage
from production_flow.stages.characters import CharacterStage
from production_flow.stages.clips import ClipStage
from production_flow.stages.cues import CueStage
from production_flow.stages.cut import CutStage
from production_flow.stages.effects import EffectStage
from production_flow.stages.episode_format import FormatStage
from production_flow.stages.films import AnimaticStage, ShowcaseStage, TrailerStage
from production_flow.stages.grid import GridStage
from production_flow.stages.inventory import InventoryStage
from production_flow.stages.keyframes import KeyframeStage
from production_flow.stages.locations import LocationStage
from production_flow.stages.mixes import MixStage
from production_flow.stages.plates import PlateStage
from production_flow.stages.portraits import PortraitStage
from production_flow.stages.poster import PosterStage
from production_flow.stages.prop_pictures import PropPictureStage
from production_flow.stages.props import PropStage
from production_flow.stages.references import ReferenceStage
from production_flow.stages.script import ScriptStage
from production_flow.stages.season import SeasonStage
from production_flow.stages.sheets import SheetStage
from production_flow.stages.shots import ShotStage
from production_flow.stages.showcase_cut import ShowcaseCutStage
from production_flow.stages.showcases import ShowcaseClipStage
from production_flow.stages.storyboard import StoryboardStage
from production_flow.stages.trailer_cut import TrailerCutStage
from production_flow.stages.voices import VoiceStage
from production_flow.types import NodeId

PIPELINE: tuple[Stage, ...] = (
    BlueprintStage(),
    CastStage(),
    InventoryStage(),
    CharacterStage(),
    LocationStage(),
    PropStage(),
    FormatStage(),
    SeasonStage(),
    StoryboardStage(),
    ScriptStage(),
    PortraitStage(),
    PosterStage(),
    PlateStage(),
    PropPictureStage(),
    GridStage(),
    SheetStage(),
    ReferenceStage(),
    KeyframeStage(),
    ShotStage(),
    VoiceStage(),
    ClipStage(),
    CardStage(),
    EffectStage(),
    CueStage(),
    ShowcaseClipStage(),
    ShowcaseCutStage(),
    ShowcaseStage(),
    CutStage(),
    MixStage(),
    AnimaticStage(),
    TrailerCutStage(),
    TrailerStage(),
)

BY_NAME = {stage.name: stage for stage in PIPELINE}
"""Stages by name; the name is what stands before the colon of a node's id."""


def stage_of(node: NodeId) -> Stage:
    """The stage of a node's id."""
    return BY_NAME[node.partition(":")[0]]
