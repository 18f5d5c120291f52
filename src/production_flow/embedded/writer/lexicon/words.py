"""Verbs, relations, objects, species and numbers that the reader knows in English."""

from __future__ import annotations

VERBS = frozenset(
    ["abandon", "accept", "accuse", "act", "adopt", "agree", "aim", "answer", "arrest", "arrive", "ask", "assemble", "avenge", "avoid", "babysit", "bake", "balance", "battle", "beat", "become", "befriend", "begin", "believe", "betray", "bake", "blackmail", "break", "bring", "broadcast", "build", "burn", "buy", "bury", "call", "capture", "care", "carry", "catch", "chase", "cheat", "choose", "clean", "clear", "climb", "collect", "come", "command", "compete", "conceal", "confess", "confront", "conquer", "consult", "control", "cook", "cope", "cover", "crash", "create", "cross", "cure", "dance", "dare", "deal", "decide", "decode", "decline", "defend", "deliver", "destroy", "detect", "dig", "disappear", "discover", "disguise", "dismantle", "drag", "dream", "drink", "drive", "drop", "earn", "eat", "edit", "embark", "enter", "escape", "exchange", "expand", "expose", "explore", "face", "fail", "fake", "fall", "farm", "feed", "feel", "fight", "figure", "find", "fix", "flee", "fly", "follow", "forge", "forget", "forgive", "form", "found", "free", "gamble", "gather", "get", "give", "go", "govern", "grow", "guard", "guide", "handle", "hack", "haunt", "have", "heal", "hear", "help", "hide", "hire", "hold", "host", "hunt", "impersonate", "infiltrate", "inherit", "interrogate", "invent", "investigate", "invite", "join", "journey", "judge", "keep", "kill", "kidnap", "know", "lead", "learn", "leave", "let", "lie", "listen", "live", "look", "lose", "love", "make", "manage", "marry", "meet", "mend", "mediate", "mistranslate", "moonlight", "mourn", "move", "narrate", "navigate", "negotiate", "obey", "observe", "open", "operate", "opposes", "order", "organise", "organize", "outrun", "outwit", "oversee", "own", "paint", "pay", "perform", "piece", "pilot", "plan", "plant", "play", "plot", "pose", "practise", "practice", "pray", "prepare", "preside", "pretend", "prevent", "produce", "promise", "protect", "prove", "publish", "pull", "pursue", "push", "put", "race", "raise", "rally", "read", "realise", "realize", "rebuild", "receive", "record", "recover", "recruit", "rediscover", "refuse", "rehearse", "reinvent", "release", "remember", "renovate", "repair", "repay", "rescue", "resist", "restart", "restore", "retire", "return", "reunite", "reveal", "ride", "rig", "ring", "rise", "risk", "rob", "rule", "run", "sabotage", "sail", "save", "search", "seek", "sell", "send", "serve", "set", "settle", "share", "shelter", "ship", "shoot", "shut", "sing", "sit", "sleep", "smuggle", "sneak", "sneeze", "solve", "speak", "spend", "spy", "stand", "start", "stay", "steal", "stop", "struggle", "study", "stumble", "summon", "survive", "swap", "swear", "swim", "switch", "tackle", "take", "talk", "tame", "teach", "team", "tell", "terrorise", "test", "think", "throw", "track", "trade", "train", "transform", "translate", "transport", "travel", "try", "turn", "uncover", "undo", "unearth", "unite", "unmask", "unravel", "untangle", "uphold", "use", "vanish", "visit", "wage", "wait", "wake", "walk", "wander", "want", "warn", "watch", "weave", "win", "wish", "witness", "woo", "work", "write", "accompany", "adapt", "age", "attend", "battle", "blame", "borrow", "bond", "brew", "bring", "campaign", "catalogue", "clash", "coach", "comfort", "compose", "confide", "crack", "curate", "deliver", "despise", "direct", "embalm", "employ", "endure", "enlist", "enrol", "enroll", "envy", "execute", "exorcise", "fear", "fish", "foster", "grieve", "hate", "hatch", "herd", "impress", "keep", "kiss", "launch", "loathe", "map", "marshal", "master", "moderate", "need", "offer", "outlive", "overhear", "patrol", "plead", "polish", "predict", "preserve", "quit", "reform", "reopen", "rent", "resurrect", "retrieve", "salvage", "sabotage", "scam", "sculpt", "secure", "shape", "shear", "sort", "stage", "stalk", "stand-in", "strike", "suspect", "tend", "thwart", "time-travel", "tinker", "trap", "treat", "trust", "tune", "unlock", "usher", "vow", "wed", "wrestle"]
)  # fmt: skip
"""Verbs in the base form."""

IRREGULAR_THIRD: dict[str, str] = {"has": "have", "is": "be", "does": "do", "goes": "go", "says": "say", "lies": "lie", "dies": "die", "ties": "tie"}  # fmt: skip
"""Third persons that no rule gives -> base."""

MODALS = (
    "must", "has to", "have to", "had to", "tries to", "try to", "wants to", "want to", "needs to", "need to", "decides to",
    "decide to", "is forced to", "are forced to", "will", "can", "sets out to", "set out to", "struggles to", "struggle to",
    "attempts to", "attempt to", "is determined to", "are determined to", "fights to", "fight to", "races to", "race to",
    "is about to", "are about to", "agrees to", "agree to", "gets to", "vows to", "vow to", "hopes to", "hope to", "learns to",
    "learn to",
)  # fmt: skip
"""Words before the deed, longest first where it matters."""

PLAIN_MODALS = frozenset({"must", "has to", "have to", "had to", "will", "can", "needs to", "need to", "is forced to", "are forced to", "gets to"})  # fmt: skip
"""Modals that are dropped; the others belong to the deed ("tries to save it")."""

NUMBERS: dict[str, int] = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "twin": 2, "a pair of": 2, "a trio of": 3, "a couple of": 2, "a group of": 3, "a team of": 3, "a crew of": 3, "a band of": 3, "a gang of": 3, "a family of": 3, "a bunch of": 3}  # fmt: skip
"""Number words -> how many heroes."""

GROUPS: dict[str, tuple[str, int]] = {
    "family": ("family member", 3), "couple": ("spouse", 2), "duo": ("partner", 2), "trio": ("friend", 3), "twins": ("twin", 2),
    "siblings": ("sibling", 2), "band": ("musician", 3), "crew": ("crew member", 3), "team": ("team member", 3),
    "gang": ("gang member", 3), "friends": ("friend", 3), "roommates": ("roommate", 3), "flatmates": ("flatmate", 3),
    "sisters": ("sister", 2), "brothers": ("brother", 2), "misfits": ("misfit", 3), "strangers": ("stranger", 2),
    "rivals": ("rival", 2), "lovers": ("lover", 2), "cousins": ("cousin", 2), "partners": ("partner", 2), "kids": ("kid", 3),
    "children": ("child", 3), "neighbours": ("neighbour", 2), "neighbors": ("neighbour", 2), "colleagues": ("colleague", 2),
    "teenagers": ("teenager", 3), "students": ("student", 3), "astronauts": ("astronaut", 3), "detectives": ("detective", 2),
    "robots": ("robot", 2), "cats": ("cat", 2), "dogs": ("dog", 2),
}  # fmt: skip
"""Plural nouns -> (one of them, how many heroes)."""

IRREGULAR_PLURALS: dict[str, str] = {
    "women": "woman", "men": "man", "children": "child", "wives": "wife", "thieves": "thief", "wolves": "wolf", "mice": "mouse",
    "people": "person", "policemen": "policeman", "fishermen": "fisherman", "witches": "witch", "heroes": "hero",
    "widows": "widow", "spies": "spy", "ladies": "lady", "geese": "goose", "elves": "elf", "dwarves": "dwarf", "nuns": "nun",
}  # fmt: skip

RELATIONS: dict[str, tuple[str, str]] = {
    "brother": ("m", ""), "sister": ("f", ""), "father": ("m", "older"), "mother": ("f", "older"), "dad": ("m", "older"),
    "mum": ("f", "older"), "mom": ("f", "older"), "grandmother": ("f", "old"), "grandfather": ("m", "old"), "grandma": ("f", "old"),
    "grandpa": ("m", "old"), "nonna": ("f", "old"), "aunt": ("f", "older"), "uncle": ("m", "older"), "daughter": ("f", "young"),
    "son": ("m", "young"), "granddaughter": ("f", "child"), "grandson": ("m", "child"), "niece": ("f", "young"),
    "nephew": ("m", "young"), "husband": ("m", ""), "wife": ("f", ""), "ex-husband": ("m", ""), "ex-wife": ("f", ""),
    "partner": ("", ""), "best friend": ("", ""), "friend": ("", ""), "boss": ("", "older"), "rival": ("", ""), "apprentice": ("", "young"),
    "assistant": ("", "young"), "sidekick": ("", "young"), "neighbour": ("", ""), "neighbor": ("", ""), "roommate": ("", ""),
    "mentor": ("", "old"), "twin": ("", ""), "twin sister": ("f", ""), "twin brother": ("m", ""), "stepmother": ("f", "older"),
    "stepfather": ("m", "older"), "landlady": ("f", "older"), "landlord": ("m", "older"), "fiancé": ("m", ""), "fiancée": ("f", ""),
    "dog": ("", "animal"), "cat": ("", "animal"), "parrot": ("", "animal"), "horse": ("", "animal"), "robot": ("", "robot"),
    "saboteur": ("", ""), "killer": ("", ""), "smuggler": ("", ""), "perfumer": ("", ""),
}  # fmt: skip
"""Nouns for people around the protagonist -> (gender, age band)."""

OBJECTS: dict[str, str] = {
    "letter": "letter", "letters": "letter", "love letter": "letter", "love letters": "letter", "diary": "book", "notebook": "book",
    "journal": "book", "book": "book", "cookbook": "book", "ledger": "book", "manuscript": "book", "grimoire": "book", "map": "map",
    "treasure map": "map", "key": "key", "keys": "key", "ring": "ring", "wedding ring": "ring", "necklace": "necklace",
    "locket": "necklace", "amulet": "necklace", "talisman": "necklace", "medallion": "necklace", "pendant": "necklace",
    "diamond": "gem", "diamonds": "gem", "ruby": "gem", "jewel": "gem", "jewels": "gem", "emerald": "gem", "crystal": "gem",
    "moonstone": "gem", "artifact": "artifact", "artefact": "artifact", "artifacts": "artifact", "relic": "artifact", "idol": "statue",
    "statue": "statue", "statuette": "statue", "falcon": "statue", "sword": "sword", "dagger": "knife", "knife": "knife",
    "cleaver": "knife", "gun": "gun", "revolver": "gun", "pistol": "gun", "painting": "painting", "portrait": "painting",
    "photograph": "photograph", "photo": "photograph", "photographs": "photograph", "camera": "camera", "clock": "clock",
    "watch": "watch", "pocket watch": "watch", "compass": "compass", "lantern": "lamp", "lamp": "lamp", "torch": "lamp",
    "candle": "candle", "mirror": "mirror", "violin": "violin", "piano": "piano", "guitar": "guitar", "trumpet": "trumpet",
    "music box": "box", "box": "box", "chest": "box", "treasure": "box", "treasure chest": "box", "suitcase": "suitcase", "briefcase": "suitcase",
    "trunk": "suitcase", "bag": "bag", "envelope": "envelope", "telegram": "letter", "postcard": "card", "postcards": "card",
    "recipe": "card", "recipes": "card", "recipe book": "book", "secret recipe": "card", "will": "letter", "testament": "letter",
    "contract": "letter", "deed": "letter", "treaty": "letter", "manifest": "letter", "scroll": "scroll", "prophecy": "scroll",
    "codex": "book", "coin": "coin", "coins": "coin", "gold": "coin", "crown": "crown", "mask": "mask", "doll": "doll",
    "teddy bear": "doll", "puppet": "doll", "toy": "doll", "egg": "egg", "dragon egg": "egg", "bottle": "bottle", "potion": "bottle",
    "poison": "bottle", "wine": "bottle", "perfume": "bottle", "teapot": "teapot", "cup": "cup", "cake": "cake", "pie": "cake",
    "bread": "bread", "sourdough": "bread", "cheese": "cheese", "truffle": "truffle", "truffles": "truffle", "bell": "bell", "bells": "bell", "umbrella": "umbrella",
    "telephone": "phone", "phone": "phone", "radio": "radio", "typewriter": "typewriter", "tape": "tape", "cassette": "tape",
    "recording": "tape", "recordings": "tape", "film": "tape", "hard drive": "chip", "chip": "chip", "memory chip": "chip", "memory card": "chip",
    "bicycle": "bicycle", "bike": "bicycle", "car": "car", "boat": "boat", "balloon": "balloon", "kite": "kite", "telescope": "telescope", "flute": "flute",
    "wand": "wand", "cauldron": "pot", "skull": "skull", "bone": "bone", "bones": "bone", "feather": "feather", "seed": "seed",
    "seeds": "seed", "flower": "flower", "rose": "flower", "orchid": "flower", "hat": "hat", "glove": "glove", "shoe": "shoe",
    "scarf": "scarf", "quilt": "blanket", "trophy": "cup", "medal": "medal", "badge": "badge", "chessboard": "board",
    "chess set": "board", "playing cards": "cards", "lottery ticket": "card", "ticket": "card", "machine": "machine",
    "time machine": "machine", "engine": "machine", "jukebox": "machine", "archive": "folder", "files": "folder", "file": "folder",
    "money": "coin", "cash": "coin", "ransom": "coin", "notes": "letter", "blueprint": "scroll", "blueprints": "scroll",
}  # fmt: skip
"""Nouns for things that can be held or stolen -> plain kind."""

SPECIES: dict[str, str] = {
    "robot": "robot", "robots": "robot", "machine": "robot", "machines": "robot", "automaton": "robot", "automatons": "robot",
    "automata": "robot", "droid": "robot", "droids": "robot", "android": "android", "androids": "android", "cyborg": "android",
    "cyborgs": "android", "replicant": "android", "replicants": "android", "ai": "android", "fox": "fox", "foxes": "fox", "cat": "cat",
    "cats": "cat", "dog": "dog", "dogs": "dog", "bear": "bear", "bears": "bear", "ghost": "ghost", "ghosts": "ghost", "animal": "fox",
    "animals": "fox", "hound": "dog", "puppy": "dog", "kitten": "cat", "wolf": "fox", "wolves": "fox", "raccoon": "fox",
    "badger": "bear", "tiger": "cat", "lion": "cat", "panda": "bear",
}  # fmt: skip
"""Nouns -> species that can be drawn."""

UNDRAWN = frozenset(
    ["vampire", "vampires", "dragon", "dragons", "penguin", "penguins", "alien", "aliens", "zombie", "zombies", "werewolf", "mermaid", "mermaids", "goblin", "troll", "elf", "dwarf", "fairy", "unicorn", "octopus", "whale", "mouse", "mice", "rabbit", "rabbits", "owl", "owls", "crow", "frog", "duck", "goose", "geese", "horse", "dinosaur", "dinosaurs", "monster", "monsters", "demon", "demons", "orc", "giant", "centaur", "squirrel", "hedgehog", "pig", "cow", "sheep", "snail"]
)  # fmt: skip
"""Kinds of being that are told and not yet drawn as what they are."""

ERAS: tuple[tuple[str, str], ...] = (
    (r"ancient|roman empire|pharaohs?|bronze age|stone age|antiquity", "medieval"),
    (
        r"medieval|middle ages|samurai|shogun\w*|vikings?|feudal|edo|crusades?|tudor|renaissance|1[0-6]\d\ds?",
        "medieval",
    ),
    (
        r"victorian|edwardian|regency|georgian|napoleonic|gold rush|wild west|old west|1[78]\d\ds?|gaslight|gaslit",
        "victorian",
    ),
    (
        r"19[0-7]\ds?|prohibition|roaring twenties|great depression|world war|the war|wartime|interwar|cold war|post-?war",
        "past",
    ),
    (
        r"(?:near|far|distant) future|futuristic|2[1-9]\d\ds?|20[4-9]\ds?|2[2-9](?:nd|rd|th) century|cyberpunk|post-apocalyptic"
        r"|dystopian?|space|spaceship|mars|orbit|starship",
        "future",
    ),
)
"""Patterns -> era, in order."""  # fmt: skip

PERIOD = (
    r"in (?:winter|summer|autumn|spring) (?:of )?\d{4}|(?:(?:in|during|by|around) )?(?:the )?(?:early |late |mid-?)?(?:1[0-9]{3}s?|20[0-9]{2}s?|2[1-9][0-9]{2}s?)\b"
    r"|(?:in )?the \d\d(?:st|nd|rd|th) century|(?:\w+ )?(?:years|days|weeks|months) (?:after|before) [^,.;]+"
    r"|(?:during|after|before) the (?:war|flood|harvest|election|apocalypse|siege|blitz|revolution)(?: of \w+)?"
    r"|every (?:christmas|summer|winter|sunday|saturday|night|year|full moon)\b|(?:in )?the (?:near|far|distant) future"
    r"|the night before [^,.;]+|one (?:summer|winter|christmas)\b|at midnight|in (?:winter|summer|autumn|spring)\b"
    r"|during (?:prohibition|the great depression|world war (?:one|two|i{1,2})|the cold war)"
)
"""When it happens, in the prompt's words."""

CONTENT_STOP = frozenset(
    ["a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "for", "from", "by", "with", "without", "into", "onto", "over", "under", "after", "before", "during", "while", "when", "where", "who", "whom", "whose", "which", "that", "this", "these", "those", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "do", "does", "did", "will", "would", "can", "could", "may", "might", "must", "shall", "should", "not", "no", "nor", "so", "as", "than", "then", "too", "very", "just", "only", "even", "also", "about", "set", "series", "show", "tv", "television", "season", "episode", "episodes", "story", "stories", "tale", "follows", "following", "featuring", "starring", "style", "styled", "like", "it", "its", "he", "she", "they", "him", "her", "them", "his", "their", "our", "my", "your", "we", "us", "you", "me", "one", "two", "three", "four", "there", "here", "out", "up", "off", "down", "back", "again", "once", "if"]
)  # fmt: skip
"""Words that carry nothing by themselves."""
