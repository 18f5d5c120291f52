"""What is left out of a show that is told to children, wherever a kit has other words: bottles, coffins, lawyers."""

from __future__ import annotations

import re

from production_flow.embedded.writer.kits.sifting import sifted
from production_flow.embedded.writer.kits.tables import Tables

_GROWN = re.compile(
    r"\b(?:brandy|whisk(?:y|ey)|gin|rum|wine|beer|sherry|stout|cider|vodka|champagne|drunk|hangover|cigar(?:ette)?s?"
    r"|smokes|ashtray|divorc\w+|affair|mistress|lover|naked|alimony|gambling|casino|gallows|noose|corpse|coffins?|hearse"
    r"|murder\w*|kill(?:ed|s|er)?|poison\w*|blood|suicide|dying|drowned|knife|pistol|gun|revolver|razor|damn|hell"
    r"|mortgage|solicitor|overdraft|pension|tax return|appraisal|quarterly)\b",
    re.IGNORECASE,
)
"""Words that a parent would skip."""


def fit_for_children(kit: Tables) -> Tables:
    """The tables of a kit without what is not for children."""
    return sifted(kit, _GROWN)
