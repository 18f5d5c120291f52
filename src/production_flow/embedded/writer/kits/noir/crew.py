"""Who is in a heist: a crew, those they mean to rob, and one who sells what is left. For any time and any place."""

from __future__ import annotations

from dataclasses import replace

from production_flow.embedded.writer.kits.noir.roles import HERO, ROLES
from production_flow.embedded.writer.model import RoleSpec

_KIT = {role.id: role for role in ROLES}

THIEF = replace(
    HERO,
    want=("to do it once so that nobody is hurt", "one job that ends as it was planned", "to be last out, and get out"),
    need=("to let somebody else hold the rope", "to be stopped by a friend", "to stop working alone"),
    flaw=(
        "keeps people safe by keeping them ignorant",
        "would rather be right than warned",
        "counts everything but the people",
    ),
    secret=(
        "{they} left somebody behind, the last time",
        "{they} has been offered {their} share to stay at home",
        "{they} has never once got as far as the money",
    ),
    hands=(
        "opens and shuts a small lock without looking",
        "files a key that fits nothing",
        "walks a coin over the knuckles",
        "rubs chalk off two fingers",
    ),
)
"""The hero of a heist who is not told of otherwise."""

CREW = (
    replace(
        _KIT["ally"],
        id="partner",
        description=(
            "who drives, and has never once asked where to",
            "who holds the rope and has not let go of one yet",
            "who keeps the time, in {their} head, to the second",
        ),
        want=("to be told the whole plan for once", "one half of everything, and no more nights"),
        flaw=("counts favours and forgets to spend them", "waits for an apology instead of asking for one"),
        secret=(
            "{they} keeps a copy of every plan they ever drew",
            "{they} has turned down two better offers and told nobody",
        ),
        hands=(
            "ties a knot and undoes it with the same hand",
            "rubs a thumb along a seam",
            "counts under {their} breath",
        ),
        called="partner",
        thing=("coil of rope", "coil of rope, one fray"),
    ),
    replace(
        _KIT["law"],
        id="watch",
        description=(
            "the captain of the guards, who has never lost so much as a spoon",
            "who locks up every night and tries each door twice",
            "a guard with eleven months to go and one good ear",
        ),
        want=("a quiet year", "to be thanked for what did not happen"),
        secret=("{they} lets one door be, because it sticks", "{they} is paid to be slow on Thursdays"),
        called="the watch",
        haunts=("club", "station"),
        thing=("ring of keys", "ring of keys, numbered"),
    ),
    replace(
        _KIT["power"],
        id="owner",
        description=(
            "who built the strong room and likes to show it to guests",
            "who has never been robbed and says so at dinner",
            "who owns the walls, the guards and the reward",
        ),
        want=("to be robbed of nothing, ever, by anyone", "to be thought too clever to rob"),
        need=("to lose something and find out what it was worth", "to hear no and survive it"),
        flaw=("cannot leave a lock alone", "takes politeness for consent"),
        secret=("half of it is not {theirs} either", "{they} began on the other side of a door like that"),
        called="the owner",
    ),
    replace(
        _KIT["press"],
        id="fence",
        description=(
            "a dealer who can sell anything that has lost its owner",
            "who makes papers for things, and sometimes for people",
            "a valuer who has priced half the town and bought the other half",
        ),
        want=("one piece too good to sell", "to be asked to come along, once"),
        need=("to keep something", "to hold to a bargain at a cost"),
        flaw=("sets the price first and looks afterwards", "trades what is not {their} own"),
        secret=("{they} has a buyer already", "{they} paid less for the last one than {they} said"),
        tics=("Between us and the wall: …", "Say it's mine, and …"),
        haunts=("street", "bar"),
        hands=("screws a glass into one eye", "weighs a ring in one palm", "wipes a fingerprint off a spoon"),
        called="the dealer",
        thing=("eyeglass", "eyeglass, greasy ribbon"),
    ),
    _KIT["keeper"],
    RoleSpec(
        id="inside",
        tags=("client", "culprit", "family"),
        description=(
            "who cleans the strong room and has never been asked a thing",
            "who wears their uniform and would not mind taking it off",
            "who knows every room in there by its dust",
        ),
        want=("to walk out of there once by the front", "to be missed, for a day"),
        need=("to be thanked by somebody who knows what for", "to be disliked for the right reason"),
        flaw=("tells the truth last", "is loyal to whoever spoke last and kindly"),
        secret=("{they} has had the chance nine times", "{they} likes it there, and is ashamed of it"),
        diction="plain",
        tics=("I only work there, but …", "Don't say I said, only …"),
        haunts=("club", "flat"),
        hands=("folds a cloth into a smaller cloth", "turns a button on a cuff", "looks for dust on one finger"),
        called="the one inside",
        thing=("cloth", "cloth, folded in eight"),
        dress=(
            "top:shirt,bottom:trousers,apron:apron",
            "top:tunic,bottom:trousers,hat:cap",
        ),
        ages=(24, 60),
    ),
    replace(
        _KIT["dock"],
        id="lifter",
        description=(
            "who can carry anything once and never asks what is in it",
            "a climber who is afraid of stairs",
            "who has been through more windows than doors",
        ),
        want=("{their} brother home", "one job with the lights on"),
        secret=("{they} has promised somebody to stop", "{they} has been paid twice for one silence"),
        hands=("coils a rope over one elbow", "tries the weight of whatever stands about", "flexes the bad hand"),
        called="the strong one",
        thing=("iron hook", "iron hook, taped point"),
    ),
)
"""The roles of a heist, in the place of a detective's city."""
