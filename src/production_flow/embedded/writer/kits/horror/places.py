"""Where a horror happens: nine functions of a small place that has agreed not to remember something."""

from __future__ import annotations

from production_flow.embedded.writer.sites import PlaceTemplate

PLACES = (
    PlaceTemplate(
        "lane",
        ("The Quiet Lane", "The Lane of Shut Blinds", "The Green by the Lychgate"),
        "village-square",
        interior=False,
        details=("stone walls", "shuttered windows", "pump", "lychgate", "lantern post"),
        touches=(
            "One blind along the lane is always half an inch short.",
            "A child's chalk game runs along the wall and stops before the last house.",
            "The pump drips into a cup that someone has left out for it.",
            "Every door has a bolt on the outside as well.",
        ),
        trouble=("the lantern goes round by itself", "every blind comes down at once"),
    ),
    PlaceTemplate(
        "lodge",
        ("The Watching Room", "The Night Lodge", "The Room Over the Lychgate"),
        "living_room",
        interior=True,
        details=("two chairs", "slate", "toy house on the sill", "stove", "blanket"),
        touches=(
            "A length of twine hangs from a hook, with a bell the size of a pea.",
            "Two columns have been rubbed out so often that the slate is grey there.",
            "The toy house on the sill has its shutters closed for the night.",
            "Nine candle ends stand in a row, in the order of who sat up.",
        ),
        trouble=("the stove door swings open", "both chairs are taken"),
    ),
    PlaceTemplate(
        "tap",
        ("The Lantern and Lamb", "The Late Guest", "The Nine Candles"),
        "bar",
        interior=True,
        details=("low beams", "settle", "hearth", "barrels", "clock under a cloth"),
        touches=(
            "Nobody has taken the corner chair, and nobody has moved it.",
            "Someone has stopped the clock for company's sake.",
            "The third stair behind the bar has a worn place, as if sat upon.",
            "The talk goes on, a little louder than the noise upstairs.",
        ),
        trouble=("the whole room hushes at one step overhead", "a mug slides along the bar"),
    ),
    PlaceTemplate(
        "vestry",
        ("The Register Vestry", "The Tower Vestry", "The Vestry With Two Locks"),
        "church",
        interior=True,
        details=("registers", "iron chest", "robes on hooks", "bell ropes", "narrow window"),
        touches=(
            "The robes on their hooks have kept the shape of shoulders.",
            "One register is chained, and it's not the oldest.",
            "A bell rope sways as ropes do when somebody has just let go.",
            "In the margin of the open page a child has drawn a house.",
        ),
        trouble=("the chest will not shut", "a page turns back"),
    ),
    PlaceTemplate(
        "gallery",
        ("The Long Gallery", "The Portrait Hall", "The Blue Saloon"),
        "museum",
        interior=True,
        details=("portraits", "long mirror", "candle sconces", "tall windows", "dust sheets"),
        touches=(
            "Between two ancestors is a pale square where a third used to hang.",
            "Under one of the dust sheets is the outline of a chair, and a lap.",
            "The long mirror has been hung to show the door and not the room.",
            "Two of the portraits have been turned to look at one another.",
        ),
        trouble=("a dust sheet slides off", "all the sconces lean one way"),
    ),
    PlaceTemplate(
        "yard",
        ("The Old Churchyard", "The Yew Ground", "The Lower Yard"),
        "garden",
        interior=False,
        details=("headstones", "yews", "wall", "gate", "sexton's barrow"),
        touches=(
            "A stone near the gate has been scrubbed, and not the ones beside it.",
            "The yews drip long after it has stopped raining.",
            "Somebody has laid a crust on the wall, with a pebble on top.",
            "One mound is shorter than the rest and has the most flowers.",
        ),
        trouble=("the barrow rolls", "the gate lets nobody out"),
    ),
    PlaceTemplate(
        "well",
        ("The Capped Well", "The Cold Spring", "The Bucket Field"),
        "garden",
        interior=False,
        details=("well lid", "winch", "nettles", "stepping stones", "marsh edge"),
        touches=(
            "Whatever one says across the lid comes back a little politer.",
            "The nettles grow in a ring and leave a way in.",
            "A cup hangs on a nail for somebody about as high as one's belt.",
            "Out past the posts a light shows, and thinks better of it.",
        ),
        trouble=("the lid shifts", "the winch turns against the wind"),
    ),
    PlaceTemplate(
        "schoolroom",
        ("The Schoolroom", "The Parish Schoolroom", "The Schoolroom Stage"),
        "classroom",
        interior=True,
        details=("benches", "small stage", "blackboard", "row of pegs", "trapdoor"),
        touches=(
            "There is one peg more than there are names.",
            "The stage curtain hangs open by the width of an eye.",
            "Twenty-nine slates are stacked, and one put by itself, clean.",
            "On the blackboard the sum has been finished by a smaller hand.",
        ),
        trouble=("the trapdoor lifts an inch", "all the desk lids drop together"),
    ),
    PlaceTemplate(
        "landing",
        ("The Upper Landing", "The Shut Wing", "The Nursery Passage"),
        "corridor",
        interior=True,
        details=("closed doors", "linen press", "worn carpet", "night lamp", "rose wallpaper"),
        touches=(
            "The carpet is worn up to a place where there isn't a door.",
            "The night lamp has been filled, though no one is down to do it.",
            "Five doors; the fourth handle is the bright one.",
            "A smell of lavender goes by, at about walking pace.",
        ),
        trouble=("the night lamp dips", "a door that is locked is ajar"),
    ),
)
