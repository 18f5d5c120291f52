"""What is left out of a show that is told to children, wherever a kit has other words: bottles, coffins, lawyers."""

from __future__ import annotations

import re

from production_flow.embedded.writer.gentleness import flags_of
from production_flow.embedded.writer.kits.sifting import sifted, with_more
from production_flow.embedded.writer.kits.tables import Tables
from production_flow.embedded.writer.model import Story

_GROWN = re.compile(
    r"\b(?:brandy|whisk(?:y|ey)|gin|rum|wine|beer|sherry|stout|cider|vodka|champagne|drunk|hangover|cigar(?:ette)?s?"
    r"|smokes|ashtray|divorc\w+|affair|mistress|lover|naked|alimony|gambling|casino|gallows|noose|corpse|coffins?|hearse"
    r"|murder\w*|kill(?:ed|s|er)?|poison\w*|blood|suicide|dying|drowned|knife|pistol|gun|revolver|razor|damn|hell"
    r"|mortgage|solicitor|overdraft|pension|tax return|appraisal|quarterly)\b",
    re.IGNORECASE,
)
"""Words that a parent would skip."""

_GRAVES = re.compile(
    r"\b(?:choosing a plot|under the yew|will of a woman|lain down for dead|stands? (?:with )?for dead|open grave"
    r"|as for a death|do for a death|as good as dead|for a funeral|the mourners|the dead(?:'s)?|dead man'?s?|any grave"
    r"|from the grave|round a grave|churchyard|can't die|if you die|is dead|be buried|drown\w*|coffin|dig you in"
    r"|how long dead|dig a bit further|under ground|keep it buried|a plot i could|we bury|waste the digging|soft ground"
    r"|dig all round|in boxes|six foot|brought the spade|know what's under|for a stone|you're filling it in)\b",
    re.IGNORECASE,
)
"""How a ghost story speaks of graves: a child in one is not shown where it will lie."""


def gentled(kit: Tables, story: Story) -> Tables:
    """The tables of a show; those of a ghost story of children, or for them, without its graves."""
    if story.kit.id != "horror" or "gentle" not in flags_of(story.brief):
        return kit
    return sifted(with_more(kit, "horror/gentle"), _GRAVES)


def fit_for_children(kit: Tables) -> Tables:
    """The tables of a kit without what is not for children."""
    return sifted(kit, _GROWN)
