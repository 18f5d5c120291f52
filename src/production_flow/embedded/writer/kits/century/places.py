"""Where the century happens: a town with a station, a line that is guarded, and a form for everything."""

from __future__ import annotations

from production_flow.embedded.writer.sites import PlaceTemplate

PLACES = (
    PlaceTemplate(
        "square",
        ("The Station Square", "The Clock Corner", "The Square Behind the Station"),
        "village-square",
        interior=False,
        details=("station clock", "kiosk", "bicycles", "benches", "posters"),
        touches=(
            "The station clock is four minutes fast, and the whole town is punctual by it.",
            "Posters have been pasted over posters until the pillar is a hand thicker than it was.",
            "A ration queue goes round three sides of it, and holds its own places with shopping bags.",
            "Somebody has chained a bicycle to a tree that has since been cut down.",
        ),
        trouble=("the fire bell is tried out, for practice", "a patrol asks everyone for the same paper"),
    ),
    PlaceTemplate(
        "room",
        ("The Back Room Over the Hatter's", "The Third-Floor Back", "The Room With the Tiled Stove"),
        "apartment",
        interior=True,
        details=("tiled stove", "typewriter", "table", "coat stand", "window on the yard"),
        touches=(
            "One tile of the stove is set a little proud of the rest, and has no soot in its joint.",
            "The wallpaper behind the wardrobe is a railway timetable, kept for its back.",
            "A biscuit tin stands on the shelf, and nobody is ever offered a biscuit.",
            "The fourth stair up has been oiled and the fifth one has been left to creak.",
        ),
        trouble=("the landlady is on the stairs", "the stove has gone out"),
    ),
    PlaceTemplate(
        "cafe",
        ("The Café Terminus", "The Waiting Room Café", "The Two Sugars"),
        "bar",
        interior=True,
        details=("marble tables", "newspaper rods", "coat hooks", "counter", "mirror"),
        touches=(
            "The newspapers hang on wooden rods, with windows cut in them.",
            "Most days the coffee is chicory, and the waiter apologises for the chicory.",
            "Each regular has a hook for a hat, and three of the hooks have been empty since autumn.",
            "The pianist plays the same waltz at a different speed according to who has come in.",
        ),
        trouble=("the pianist stops", "a stranger sits down at the next table with his back to a mirror"),
    ),
    PlaceTemplate(
        "bridge",
        ("The Checkpoint at the Bridge", "The Middle of the Bridge", "The Customs Hut"),
        "dock",
        interior=False,
        details=("barrier", "sentry hut", "lamp", "painted line", "river"),
        touches=(
            "A white line is painted across the roadway, and a dog lies asleep on both sides of it.",
            "The barrier is a pine trunk with stripes, and a bucket of stones to make it rise.",
            "A list of what may be carried hangs in a frame; a list of what may not hangs below, and is longer.",
            "The customs man's stove pipe leans out of the hut towards the other bank.",
        ),
        trouble=("the barrier is down and its man has gone to eat", "the lamp on the bridge swings round"),
    ),
    PlaceTemplate(
        "records",
        ("The Records Office", "The Registry of Residents", "The Index Room"),
        "archive",
        interior=True,
        details=("card drawers", "files", "green lamps", "counter", "ladder"),
        touches=(
            "Every resident has a card, and the cards are warm on top where the cat sleeps.",
            "The counter has been worn into a dip by elbows, and all of the elbows wanted something.",
            "Nine rubber stamps hang from a carousel, like meat.",
            "A notice asks the public to have its reasons ready.",
        ),
        trouble=("the window closes for lunch", "somebody has the drawer out already"),
    ),
    PlaceTemplate(
        "bureau",
        ("The Commissioner's Office", "The First-Floor Office", "The Administration"),
        "office",
        interior=True,
        details=("long desk", "map on the wall", "ink blotter", "leather door", "safe"),
        touches=(
            "There is a paler square on the wallpaper, where a larger portrait used to hang.",
            "The door is padded in leather, so that nothing said there ever needs to be denied.",
            "The visitor's chair has been sawn an inch shorter than the other.",
            "The flags on the wall map have been moved so often that the paper has given way.",
        ),
        trouble=("the padded door has been left ajar", "the secretary will not go home"),
    ),
    PlaceTemplate(
        "press",
        ("The Print Room", "The Jobbing Press", "The Composing Room"),
        "print_room",
        interior=True,
        details=("hand press", "type cases", "drying lines", "paper stacks", "lamp"),
        touches=(
            "Tomorrow's edition hangs over the stove by its corners, and drips a little.",
            "The letter e has run out in the small type, and there is a jar of them under the bench.",
            "The treadle has a rag tied round it, for printing at night.",
            "On the stone lies a page that is half wedding cards and half something under a cloth.",
        ),
        trouble=("somebody outside is counting the sheets", "a tray of type goes over"),
    ),
    PlaceTemplate(
        "allotment",
        ("The Railway Allotments", "The Allotment Gardens", "The Plots Beyond the Signal Box"),
        "garden",
        interior=False,
        details=("sheds", "bean poles", "water butt", "embankment", "rabbit hutches"),
        touches=(
            "The sheds are built out of doors, and two of them still have their letter boxes.",
            "Whoever waves to the engine driver gets a lump of coal.",
            "The cabbages stand in rows like a public meeting.",
            "Behind the last shed the fence has a board on one nail.",
        ),
        trouble=("a shed that was locked is not", "the nine-forty goes by with its blinds down"),
    ),
)
