"""Who lives in a place with a custom nobody explains: what they want, what they keep shut, what their hands do."""

from __future__ import annotations

from production_flow.embedded.writer.kits.horror.parish import PARISH
from production_flow.embedded.writer.model import RoleSpec

HERO = RoleSpec(
    id="hero",
    tags=("hero",),
    description=("who sits up till morning in rooms that other people will not sleep in",),
    want=("to sleep through till seven", "a house with no one in it", "one night that stays quiet on its own account"),
    need=("to be sat up with", "to be frightened in company", "to say what it was, each time"),
    flaw=(
        "tells everyone but a friend what the noise was",
        "is braver with the dead than with supper guests",
        "stays until it is solved, and never until it is mended",
    ),
    secret=(
        "{they} heard a knock once, as a child, and held the latch down",
        "{they} still sets a second cup out for somebody",
        "{they} has never slept in {their} own bed with the door shut",
    ),
    diction="plain",
    tics=("Sit a minute. …", "It's only a house, but …"),
    haunts=("lodge", "tap", "yard"),
    hands=(
        "rolls a stub of chalk along one palm",
        "trims a wick that does not need it",
        "lays an ear to the wall and takes it away",
        "tests a knot in a length of twine",
    ),
    ages=(24, 60),
    must=True,
)

ROLES = (
    RoleSpec(
        id="ally",
        tags=("ally", "family", "home", "witness"),
        description=(
            "who keeps the watch book, and has an hour for everything",
            "a bell-ringer's youngest, who counts what others only hear",
            "a lodger who came for one night and stayed to see what it was",
        ),
        want=("a page with no blanks in it", "the second chair, and the late watch"),
        need=("to be woken when it comes", "to be told it was not a shutter"),
        flaw=("believes whatever has a time beside it", "follows a sound farther than is sensible"),
        secret=(
            "{they} rang back, once",
            "{they} has written down what {hero} says in {their} sleep",
        ),
        diction="clipped",
        tics=("Noted: …", "Ten past. …"),
        haunts=("lodge", "vestry"),
        hands=(
            "sharpens a pencil into a candle dish",
            "counts under the breath, on four fingers",
            "holds a tiny bell still by its tongue",
        ),
        called="keeper of the watch book",
        thing=("watch book", "watch book, pencil on a string"),
        dress=(
            "top:sweater,bottom:trousers,outer:coat,neck:scarf,shoes:boots",
            "top:dress,outer:cardigan,neck:scarf,shoes:boots",
        ),
        ages=(17, 30),
        must=True,
    ),
    RoleSpec(
        id="law",
        tags=("law", "witness", "culprit"),
        description=(
            "a churchwarden with a key for each of the things that are not discussed",
            "the parish clerk, who enters all that happens, a little later",
            "a beadle who tries every door on the green and then his own, twice",
        ),
        want=("the accounts passed without a reading", "a year with nothing in the margin"),
        need=("to read one page aloud", "to be seen at a loss, and helped"),
        flaw=("believes that what is locked is over", "would rather be correct than warm"),
        secret=(
            "{they} has cut one leaf out of the register and keeps it flat",
            "{they} sleeps with a lamp, and says it is for reading",
        ),
        diction="formal",
        tics=("It is not recorded, but …", "With the vestry's permission: …"),
        haunts=("vestry", "schoolroom"),
        hands=(
            "sorts keys by length",
            "squares a heap of hymn sheets",
            "presses a blotter and looks at the back of it",
        ),
        called="whoever has the keys",
        thing=("ring of keys", "ring of keys, one bent"),
        dress=(
            "top:shirt,outer:coat,bottom:trousers,neck:tie,shoes:shoes",
            "top:blouse,outer:coat,bottom:skirt,neck:scarf,shoes:shoes",
        ),
        ages=(42, 68),
        must=True,
    ),
    RoleSpec(
        id="power",
        tags=("power", "culprit"),
        description=(
            "who has the big house, and will not have that wing mentioned",
            "the last of the family that gave this place its bells and its silence",
            "chairman of the trustees, by inheritance, of whatever it is they trust",
        ),
        want=("the wing pulled down before anybody counts its windows", "to be remembered as the generous one"),
        need=("to sit at the short end of a table and be asked", "to say a name at home"),
        flaw=("is charming to everybody who might have seen", "takes a thing for forgotten because it is expensive"),
        secret=(
            "{they} has never once gone up those stairs alone",
            "{they} knows the name, and uses it for a dog",
        ),
        diction="grand",
        tics=("In a house as old as ours, …", "One grows so used to it: …"),
        haunts=("gallery", "landing"),
        hands=(
            "puts a candle out with a silver cone",
            "turns a portrait's lamp away by an inch",
            "strokes the arm of an empty chair",
        ),
        called="the family at the house",
        thing=("candle snuffer", "silver candle snuffer"),
        dress=(
            "top:shirt,outer:vest,bottom:trousers,neck:bowtie,shoes:shoes",
            "top:dress,outer:cardigan,neck:scarf,gloves:gloves",
        ),
        ages=(38, 70),
        must=True,
    ),
    *PARISH,
)
