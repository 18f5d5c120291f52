"""A show as a good model would write it: each form filled in, with the material that it was asked with."""

import copy

PROMPT = "A retired diver must clear her brother's name before the inquest closes in Oban"

SHADES = {
    "ground": ("ink", "#10151c"),
    "shadow": ("slate", "#3b4a57"),
    "mid": ("wet sand", "#c9b38c"),
    "light": ("fog", "#e8e4d8"),
    "accent": ("rust", "#c4472f"),
    "second_accent": ("kelp", "#4d6b4a"),
}

BLUEPRINT = {
    "title": "The Cold Valve",
    "logline": "In Oban, where the ferry sank three winters ago, a retired diver must clear her brother's name before "
    "the inquest closes, against a harbour that has already been paid.",
    "tagline": "Count to nine, then breathe.",
    "genre": "noir mystery",
    "blend": "",
    "mood": "bruised, patient, dry",
    "target_audience": "adults who read the last page first",
    "production_style": "animation",
    "visual_aesthetics": {
        "colour": "Slate and sand; rust only where somebody has lied.",
        "lighting": "One lamp, and the sea's own grey. Faces come out of the dark late.",
        "composition": "Low horizons; a rope or a rail always crosses the frame.",
    },
    "cinematic_references": [
        {"title": "Local Hero (1983)", "take": "weather as a character"},
        {"title": "The Third Man (1949)", "take": "streets that lean"},
        {"title": "Insomnia (1997)", "take": "light that gives no rest"},
    ],
    "premise": "She stopped diving on the day the ferry went down. Her brother held the valve, they say.\n\n"
    "She means to find out who closed it.",
    "world": [
        "Everyone in Oban is related to somebody who was aboard, and to somebody who was paid.",
        "The tide decides when doors open. The harbour master keeps both tables.",
        "Nobody swims here. People who can are watched.",
    ],
    "rules": [
        "Nobody says what they want before the second half of a scene.",
        "Water is never blue.",
        "Every favour is written down by somebody.",
        "We hear a thing before we see it.",
    ],
    "style_guide": "Loaded brush for shadows, a dry edge for light. Silhouettes first; hands before faces.",
    "style": {
        "medium": "inked 2.5D animation",
        "look": "ink",
        "palette": {role: {"name": name, "hex": shade} for role, (name, shade) in SHADES.items()},
        "line": "Inked 2.5D animation with loaded-brush blacks, wet slate streets, fog light from one side and rust as "
        "the only warm colour.",
    },
    "setting": "Oban, a ferry town on the Scottish coast",
    "period": "now, in February",
    "question": "Who closed the valve?",
    "theme_one": "being told",
    "theme_other": "being protected",
    "narrator": False,
    "reading": {
        "language": "en",
        "facts": [
            {"kind": "protagonist", "text": "a retired diver", "said": True, "used_in": ["logline", "cast"]},
            {"kind": "deed", "text": "clear her brother's name", "said": True, "used_in": ["logline", "season"]},
            {"kind": "genre", "text": "noir mystery", "said": False, "used_in": ["style"]},
        ],
        "unused": [],
        "notes": ["The sentence names no genre; it is told as a noir mystery."],
    },
}

PEOPLE = [
    ("Maeve Tolland", "protagonist, a retired diver", "counts before she answers"),
    ("Sid Tarrow", "records sergeant", "eleven months from his pension"),
    ("Nora Pell", "runs the chandlery", "balances books in pencil"),
    ("Lew Sorrel", "owns the pier", "polite as a bill"),
]

CAST = {
    "characters": [
        {"name": name, "role": role, "summary": f"{name} wants the truth told by somebody else.", "vibe": vibe}
        for name, role, vibe in PEOPLE
    ]
}

INVENTORY = {
    "locations": [
        {"name": name, "summary": f"{name}: wet boards, one lamp, a smell of rope and diesel."}
        for name in ("Pier Nine", "The Chandlery", "The Records Office", "The Slip Bar")
    ],
    "props": [
        {"name": name, "summary": f"{name}, with one mark that only its owner knows."}
        for name in ("the brass valve", "a tide table", "the ledger")
    ],
}

MAEVE, SID, NORA = "maeve-tolland", "sid-tarrow", "nora-pell"
PIER, SHOP = "pier-nine", "chandlery"
VALVE = "brass-valve"

CHARACTER = {
    "summary": "Maeve was the best diver on the west coast until the ferry sank. She mends nets and asks nothing.",
    "vibe": "counts before she answers",
    "biometrics": {
        "appearance": "Weathered, upright, hair cut with a knife.",
        "build": "Wiry",
        "features": "Grey eyes, a pale ring on the brow from masks, rope-burnt palms.",
        "age": "58",
        "height": "171 cm",
    },
    "wardrobe": ["slate oilskin coat", "sand jersey, darned", "black trousers", "rubber boots"],
    "accessories": ["a diver's watch that is nine minutes slow"],
    "distinctive_traits": ["counts to nine under her breath", "stands with her back to walls"],
    "performance_notes": ["Wait before each answer.", "Let the hands finish first."],
    "animation": ["Stands still from the feet up.", "Turns the whole body, never the head alone."],
    "showcase_scenes": [
        {
            "title": f"Nine Breaths {number}",
            "description": "She lowers her face into a basin of sea water and stays there.",
            "moments": ["A kitchen with one basin", "Her hands on its rim", "Her eyes open under water"],
            "line": "Cold keeps things honest.",
        }
        for number in (1, 2, 3)
    ],
    "want": "her brother's name taken off the file",
    "need": "to hear what he really did",
    "flaw": "asks nobody twice",
    "secret": "she was offered the dive that day and said no",
    "relations": [{"to": SID, "how": "brings him coffee and reads his desk upside down"}],
    "look": {
        "species": "human",
        "presentation": "feminine",
        "age": 58,
        "build": "slim",
        "skin": "#d9ae8c",
        "hair": "bob",
        "hair_colour": "#8d8d88",
        "facial_hair": "none",
        "eyes": "#6b7a80",
        "features": ["wrinkles"],
        "wardrobe": [
            {"slot": "outer", "kind": "coat", "colour": "#3b4a57"},
            {"slot": "top", "kind": "sweater", "colour": "#c9b38c"},
            {"slot": "bottom", "kind": "trousers", "colour": "#10151c"},
        ],
        "accessories": ["watch"],
    },
    "home": {"set": "kitchen", "name": "The Net Loft Kitchen", "details": ["basin", "nets", "lamp"], "interior": True},
    "voice": {"diction": "dry", "accent": "british", "pitch": -0.3, "pace": 0.95, "effect": "none"},
}

LOCATION = {
    "look": "A long quay of wet boards, a crane that no longer turns, fog where the mainland was.",
    "layout": "Crane left, shed right with one lamp, water behind, the ladder between them.",
    "light": {
        "dawn": "Grey from the water upwards",
        "morning": "Fog with a white spot in it",
        "day": "Flat, no shadows",
        "golden": "One warm edge on the crane",
        "dusk": "The lamp wins",
        "night": "One lamp and its reflection",
    },
    "sound": "gulls, chain, slow water",
    "always": ["the chained ladder"],
    "never": ["sunlight on the water"],
    "interior": False,
    "set": "dock",
    "details": ["crane", "ladder", "ropes", "lamp"],
}

PROP = {
    "kind": "gear",
    "look": "A hand-sized brass wheel with five spokes, green in the grooves; one spoke has a file mark.",
    "meaning": "Whoever turned it last knows which way it was turned.",
    "colour": "#b08a3c",
    "material": "brass",
}

FORMAT = {
    **{
        act: {"purpose": f"In {act} the tide takes something back.", "beats": beats, "seconds": beats * 9}
        for act, beats in (
            ("cold_open", 2), ("act_one", 4), ("act_two", 4), ("act_three", 4), ("act_four", 4), ("tag", 2),
        )
    },
    "note": "Every episode begins and ends at the water.",
}  # fmt: skip

SEASON = {
    "arc": "Maeve wants her brother's name off the file. Each case gives her one page of it, and the last page is his.",
    "arc_facts": [f"Fact {word} of the file was handed to somebody." for word in ("one", "two", "three", "four")],
    "episodes": [
        {
            "title": f"{word} Fathoms",
            "logline": f"Maeve finds the {word.lower()} page in a place that was searched.",
            "a_plot": f"Who hid page {word.lower()}? Maeve asks Nora and is answered by Lew.",
            "b_plot": f"Sid hides {word.lower()} days of leave from himself.",
            "milestone": f"Page {word.lower()}",
            "theme": "being told or being protected",
        }
        for word in ("One", "Two", "Three", "Four", "Five", "Six")
    ],
}

WORDS = (  # noqa: SIM905 - twenty-four things
    "gull crane ladder lamp rope tide ledger coffee window door boot bell chain net hook sail buoy rail stair map "
    "coat glove match letter"
).split()


def figure(who, pose="stand", **more):
    return {
        "character": who,
        "pose": pose,
        "expression": "think",
        "holds": "none",
        "enters": "none",
        "exits": "none",
        **more,
    }


def shot(size, seconds, figures=(), lines=(), props=(), action="She looks at the water."):
    return {
        "size": size,
        "angle": "eye",
        "movement": "static",
        "seconds": seconds,
        "figures": list(figures),
        "props": list(props),
        "lines": [{"character": who, "line": line, "how": "dryly"} for who, line in lines],
        "action": action,
    }


def beat(number):
    thing = WORDS[number - 1]
    return {
        "number": number,
        "title": f"The {thing.title()}",
        "description": f"Maeve stops at the {thing} and does not touch it. Nora watches her from the shed.",
        "mood": "patient, cold",
        "tension": min(10, number // 2),
        "sfx_notes": "gulls, chain, slow water",
        "comes_in": "fade from black" if number == 1 else "cut",
        "goes_out": "cut",
        "goal": f"Maeve wants to know who moved the {thing}.",
        "against": "Nora has been told to say nothing.",
        "turn": f"The {thing} is older than the lie about it.",
        "because": [number - 1] if number > 1 else [],
        "shots": [
            shot("wide", 4, [figure(MAEVE, "walk", enters="left"), figure(NORA)], props=[VALVE]),
            shot("close", 3, [figure(MAEVE)], [(MAEVE, f"Somebody oiled the {thing} this week.")]),
            shot("medium", 3, [figure(NORA), figure(MAEVE)], [(NORA, f"Nobody here owns a {thing}.")]),
        ],
    }


def scene(act, thread, numbers, location=PIER):
    return {
        "act": act,
        "thread": thread,
        "location": location,
        "time": "night",
        "weather": "fog",
        "lighting": "one lamp from the right, the water black",
        "continuity": "Maeve keeps the left of the frame; her coat is wet.",
        "beats": [beat(number) for number in numbers],
    }


STORYBOARD = {
    "scenes": [
        scene("cold_open", "A", [1, 2]),
        scene("act_one", "A", [3, 4, 5, 6], SHOP),
        scene("act_two", "B", [7, 8, 9, 10]),
        scene("act_three", "A", [11, 12, 13, 14]),
        scene("act_four", "A", [15, 16, 17, 18]),
        scene("tag", "B", [19, 20]),
    ]
}

GOOD = {
    "blueprint": BLUEPRINT,
    "cast": CAST,
    "character": CHARACTER,
    "inventory": INVENTORY,
    "location": LOCATION,
    "prop": PROP,
    "format": FORMAT,
    "season": SEASON,
    "storyboard": STORYBOARD,
    "wording": {"options": ["Maeve counts the spokes again.", "Five spokes, and one is new.", "She counts. Five."]},
}


def good(document):
    """The filled form of a document; a copy to be spoilt at will."""
    return copy.deepcopy(GOOD[document])


SEEDS = [
    {"id": ident, "name": name, "role": role}
    for ident, (name, role, _) in zip((MAEVE, SID, NORA, "lew-sorrel"), PEOPLE, strict=True)
]


def material(document):
    """What a request for a document carries, as the stages put it together."""
    show = {"prompt": PROMPT, "seed": 7}
    if document == "blueprint":
        return show
    world = {"genre": "noir mystery", "setting": "Oban", "question": "Who closed the valve?", "style": {"look": "ink"}}
    cast = {"cast": {"characters": SEEDS}}
    parts = [{"act": act, **part} for act, part in FORMAT.items() if act != "note"]
    form = {"parts": parts, "target_seconds": 180.0}
    places = [{"id": PIER, "name": "Pier Nine"}, {"id": SHOP, "name": "The Chandlery"}]
    things = [{"id": VALVE, "name": "the brass valve"}]
    more = {
        "cast": {},
        "wording": {"of": {"text": "Maeve counts the spokes."}},
        "format": {},
        "inventory": cast,
        "character": {"id": MAEVE, **cast},
        "location": {"id": PIER, "inventory": {"locations": [{**places[0], "summary": "Wet boards."}]}},
        "prop": {"id": VALVE, "inventory": {"props": [{**things[0], "summary": "Five spokes."}]}},
        "season": {**cast, "format": form},
        "storyboard": {
            "episode": "s01e01",
            **cast,
            "format": form,
            "inventory": {"locations": places, "props": things},
            "season": {
                "arc_facts": SEASON["arc_facts"],
                "episodes": [{"id": "s01e01", "number": 1, **SEASON["episodes"][0]}],
            },
        },
    }
    return {**show, "blueprint": world, **more[document]}
