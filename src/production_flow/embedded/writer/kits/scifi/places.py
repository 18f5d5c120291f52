"""Where people live by the meter: eight functions of any station, colony, ship or city of the day after tomorrow."""

from __future__ import annotations

from production_flow.embedded.writer.sites import PlaceTemplate

PLACES = (
    PlaceTemplate(
        "concourse",
        ("The Concourse", "The Ring Walk", "The Long Walkway"),
        "station",
        interior=False,
        details=("moving walk", "notice screens", "floor arrows", "drinking tap"),
        touches=(
            "A floor arrow points at a wall that was a way through last year.",
            "The moving walk carries one glove past and brings it back.",
            "Eight screens show the same notice; the ninth shows a lost child's drawing.",
            "A cleaning cart waits its turn at the tap like anybody else.",
        ),
        trouble=("the moving walk stops with people on it", "the arrows all turn round at once"),
    ),
    PlaceTemplate(
        "control",
        ("The Control Room", "The Watch Room", "The Signal Room"),
        "bridge",
        interior=True,
        details=("console", "fault panel", "seats", "dead printer", "screens"),
        touches=(
            "On the fault panel forty lines are green and one has been taped over.",
            "A strip of tape on the console says DO NOT, and the rest is worn off.",
            "The left seat has a dent in it from four people, one after another.",
            "Nobody has fed the old printer in the corner for years; it is still warm.",
        ),
        trouble=("every screen goes to test pattern", "the backup comes on with nothing to back up"),
    ),
    PlaceTemplate(
        "canteen",
        ("The Canteen", "The Ration Hall", "The Steam Counter"),
        "bar",
        interior=True,
        details=("serving counter", "long tables", "tray rail", "menu screen"),
        touches=(
            "The menu screen offers three dishes that differ in colour.",
            "A tray goes round on the rail with nobody's supper on it.",
            "Salt is chained to the counter, sugar is behind glass.",
            "A child's chair stands at the end of every table, and no child.",
        ),
        trouble=("the counter shuts early", "the menu shows yesterday's date and nobody laughs"),
    ),
    PlaceTemplate(
        "bay",
        ("The Freight Bay", "Bay Six", "The Loading Lock"),
        "warehouse",
        interior=True,
        details=("containers", "loader arm", "yellow lines", "pressure suits"),
        touches=(
            "Of nine suits on the rail, one still has a scarf round its neck.",
            "A container smokes with cold and drips on its own label.",
            "The loader arm has stopped in the middle of a wave.",
            "Frost has grown over everything stencilled URGENT.",
        ),
        trouble=("the loader arm starts by itself", "the outer seal counts down from ten"),
    ),
    PlaceTemplate(
        "core",
        ("The Cold Core", "The Memory Hall", "The Core"),
        "museum",
        interior=True,
        details=("racks", "cable trays", "cooling pipes", "stool"),
        touches=(
            "Behind each small light is a year of somebody saying good morning.",
            "Each rack lights up just before it is reached, and goes out behind.",
            "Breath shows, and drifts off toward the intake.",
            "One rack has a jumper tied round it, for reasons nobody logged.",
        ),
        trouble=("a rack overheats in the cold", "the lights go on where nobody is walking"),
    ),
    PlaceTemplate(
        "gallery",
        ("The Upper Gallery", "The Glass Gallery", "The Contract Suite"),
        "office",
        interior=True,
        details=("long table", "wide glass", "scale model", "potted plant"),
        touches=(
            "There is one real plant, and it has a lock.",
            "A scale model of the place stands under a lid, with tiny happy people.",
            "Under the table somebody has kept score of the meetings in pen.",
            "The chairs on one side are a hand higher than on the other.",
        ),
        trouble=("the glass goes opaque", "the chairs are suddenly all taken"),
    ),
    PlaceTemplate(
        "lab",
        ("The Growth Lab", "The Isolation Lab", "The Wet Lab"),
        "hospital",
        interior=True,
        details=("tanks", "glass partition", "steel bench", "seedlings"),
        touches=(
            "Seedlings lean toward a light that moved last week.",
            "A handprint on the partition has been circled and dated.",
            "Pumps pass one bubble from tank to tank.",
            "The sink has two taps and a form for each.",
        ),
        trouble=("the partition unseals", "a tank clouds over"),
    ),
    PlaceTemplate(
        "cabins",
        ("Row Nine", "The Sleeping Row", "The Capsule Row"),
        "corridor",
        interior=True,
        details=("bunks", "curtains", "name strips", "lockers"),
        touches=(
            "One bunk has been made so flat that it might be a shelf.",
            "Eleven curtains breathe in and out with the fans.",
            "Over one bunk there is a strip of sky, cut from a packet.",
            "A name strip has been peeled off, and its glue has kept the name.",
        ),
        trouble=("a curtain opens by itself", "the fans stop, and everybody hears it"),
    ),
)
