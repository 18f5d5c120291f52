"""What each world is like to live in; where the trouble of a logline lies; how a premise begins."""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.data import texts, toml

_DATA = toml("settings")

WHERE = texts(_DATA["where"])
"""Genre (or robots) -> clauses after "where"."""

SIDES = texts(_DATA["sides"])
"""Who is against the hero's deed or beside them (`met` and `told` where it only befalls them), after a semicolon."""

HOME = texts(_DATA["home"])
"""World or setting -> sentences about living there."""

OPENERS = tuple(map(str, _DATA["openers"]))
"""First paragraphs of a premise."""

AT_HOME = tuple(map(str, _DATA["at_home"]))
"""Where the hero is found."""

HOLDS = tuple(map(str, _DATA["holds"]))
"""Who holds which place."""

HANDWORK = tuple(map(str, _DATA["handwork"]))
"""Rules of drawing."""

BEFALLINGS = tuple(map(str, _DATA["befallings"]))
"""First paragraphs where the hero does something, or it happens to them, and nobody asked for it."""

MUSTS = tuple(map(str, _DATA["musts"]))
"""First paragraphs where the prompt says what the hero must do, whoever wants it."""

BEFALLEN = tuple(map(str, _DATA["befallen"]))
"""The end of a summary where the hero does something, or it happens to them."""

WISHES = tuple(map(str, _DATA["wishes"]))
"""First paragraphs where the hero wants to do something."""

TASKS = tuple(map(str, _DATA["tasks"]))
"""What the season wants of the hero."""

REGARDS = tuple(map(str, _DATA["regards"]))
"""How the hero stands to others."""

THEMES = tuple(map(str, _DATA["themes"]))
