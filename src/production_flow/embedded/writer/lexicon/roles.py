"""What the kit's roles are called in a cast list, and the one thing each of them is never without."""

from __future__ import annotations

ROLE_NAMES: dict[str, str] = {
    "ally": "the partner who keeps the books", "law": "the law, within limits", "power": "the power in the room", "press": "the press",
    "keeper": "keeper of the house and its secrets", "client": "the client", "dock": "the witness nobody asked", "landlord": "the creditor downstairs",
    "elder": "the elder", "kid": "the self-appointed deputy", "shop": "the news service", "mayor": "the authority", "aunt": "the one who came back",
    "neighbour": "the neighbour", "priest": "the confidant of everybody", "driver": "the one who carries things",
}  # fmt: skip

ROLE_THINGS: dict[str, tuple[str, str]] = {
    "ally": ("pencil", "a pencil sharpened at both ends"), "law": ("rubber stamp", "a rubber stamp, the date worn away"), "power": ("ring", "a ring with a stone that is turned inward for business"),
    "press": ("blue pencil", "a blue pencil behind one ear"), "keeper": ("bar cloth", "a cloth, never the same one twice"), "client": ("clasp bag", "a small bag with a loud clasp"),
    "dock": ("cargo hook", "a cargo hook, point wrapped in tape"), "landlord": ("eyeglass", "an eyeglass on a greasy ribbon"), "elder": ("pocket watch", "a pocket watch that is consulted, not believed"),
    "kid": ("notebook", "a school notebook with a rubber band"), "shop": ("ball of string", "a ball of string in the left pocket"), "mayor": ("sash", "a sash of office, folded small for travel"),
    "aunt": ("suitcase", "a suitcase with one strap done up"), "neighbour": ("folding rule", "a folding rule, for leaning on"), "priest": ("candle stub", "a stub of candle wrapped in a bill"),
    "driver": ("van keys", "keys on a bottle opener"),
}  # fmt: skip
"""Role -> (noun, as it is carried)."""

DEFAULT_THING = ("folded letter", "a folded letter, carried until it went soft")
