"""Who lives by seals, gates and favour: wants, needs and habits."""

from __future__ import annotations

from production_flow.embedded.writer.kits.history.town import TOWN
from production_flow.embedded.writer.model import RoleSpec

HERO = RoleSpec(
    id="hero",
    tags=("hero", "home"),
    description=("who reads letters for people who can't, and for people who shouldn't",),
    want=(
        "to be in nobody's pay",
        "one true account of it, with a date",
        "a door in {place} that is opened to {their} own name",
    ),
    need=("to hand somebody the second key", "to be wrong on paper", "to be vouched for and let it stand"),
    flaw=(
        "tells the truth to a page and the weather to a friend",
        "reads people as if they had been copied out",
        "trusts a seal sooner than a face",
    ),
    secret=(
        "{they} once opened a letter that was not {their} own and then delivered it",
        "{they} has signed another person's name, well, and for a good reason",
        "{they} knew the courier by the sound of his horse",
    ),
    diction="dry",
    tics=("As to the hand, …", "In fair copy: …"),
    haunts=("letters", "square", "inn"),
    hands=(
        "turns a counter over along {their} knuckles",
        "shakes sand off a sheet and back into the box",
        "scrapes dried ink from a thumbnail",
        "rolls a bit of wax into a ball and flattens it",
    ),
    ages=(24, 58),
    must=True,
)

ROLES = (
    RoleSpec(
        id="ally",
        tags=("ally", "family", "home", "witness"),
        description=(
            "a copyist who has never been given the interesting half",
            "who keeps the letter-book, the second key and a running total of lies",
            "a clerk of nineteen hands, all of them honest",
        ),
        want=("{their} own name in the margin", "to dictate, once", "a turn at the door while {hero} does the copying"),
        need=("to be told before it is safe", "to spoil a clean page", "to be begged not to leave"),
        flaw=("believes whatever has been written twice", "makes a copy first and asks later"),
        secret=(
            "{they} keeps a second letter-book, with what was said",
            "{they} can do {hero}'s signature better than {hero}",
        ),
        diction="gush",
        tics=("I've got it written down: …", "I know I wasn't to look, but …"),
        haunts=("letters", "square"),
        hands=(
            "rules a line and blows on it",
            "sharpens a pen to nothing",
            "swings a key on the cord round {their} neck",
            "blots a page with the heel of one hand",
        ),
        called="copyist and holder of the second key",
        thing=("letter-book", "letter-book, corded shut"),
        dress=(
            "top:tunic,outer:vest,bottom:trousers,hat:cap,shoes:shoes",
            "top:blouse,outer:vest,bottom:skirt,hat:headscarf,shoes:shoes",
        ),
        ages=(17, 27),
        must=True,
    ),
    RoleSpec(
        id="law",
        tags=("law", "witness", "culprit", "rival"),
        description=(
            "the captain of the gates, who has been early for nothing since boyhood",
            "a provost of the watch with one good eye and both ears",
            "the gate-warden, honest to the hinge",
        ),
        want=("to retire with as many keys as {they} was given", "an order that means what it says"),
        need=(
            "to leave one gate unbarred on {their} own authority",
            "to be asked in for something other than a search",
        ),
        flaw=("would sooner be punctual than just", "obeys the paper and apologises to the person"),
        secret=(
            "{they} let somebody out, once, after the ninth bell",
            "{they} cannot sleep unless a gate has shut",
        ),
        diction="formal",
        tics=("For the guard-book: …", "Strictly between this gate and the next, …"),
        haunts=("gate", "hall", "inn"),
        hands=("tells over the keys on {their} ring", "tries a bolt with one finger", "brushes lint from a plumed hat"),
        called="the keeper of the gates",
        thing=("ring of keys", "ring of keys, muffled in wool"),
        dress=(
            "top:tunic,outer:coat,bottom:trousers,hat:helmet,shoes:boots,belt:belt",
            "top:tunic,outer:robe,bottom:trousers,badge:star,shoes:boots",
        ),
        ages=(40, 64),
        must=True,
    ),
    RoleSpec(
        id="power",
        tags=("power", "culprit"),
        description=(
            "the first secretary, who signs when the master is asleep",
            "a chamberlain by whose bow one can tell one's fortune",
            "the keeper of the privy purse, who has read everybody's begging letters",
        ),
        want=("a treaty with {their} own name in the preamble", "another year of being indispensable"),
        need=("to be interrupted", "to hear no from somebody, and outlive it"),
        flaw=(
            "takes whatever nobody says for agreement",
            "mends a small wrong with a large one",
        ),
        secret=("{they} came to town barefoot and remembers who laughed", "{they} is not sure which seal is the copy"),
        diction="grand",
        tics=("One is told that …", "In confidence, and in company: …"),
        haunts=("hall", "rolls", "garden"),
        hands=(
            "peels a grape with a paper knife",
            "turns a seal ring until the device is inside",
            "lets a petition slide off one knee",
        ),
        called="whoever signs for the master",
        thing=("seal ring", "seal ring, turned inward"),
        dress=(
            "top:tunic,outer:robe,bottom:trousers,neck:scarf,gloves:gloves",
            "top:dress,outer:robe,neck:scarf,gloves:gloves",
        ),
        ages=(38, 66),
        must=True,
    ),
    RoleSpec(
        id="banker",
        tags=("rival", "witness", "culprit", "lender"),
        description=(
            "a lender on the bridge, who finances both sides and goes to both funerals",
            "who changes money, and will change a rumour at a fair rate",
            "a banker with a warm hand and a cold ledger",
        ),
        want=("a prince's debt that can be collected", "one customer who has read the terms"),
        need=("to give something without entering it", "to be owed a kindness and let it run"),
        flaw=("knows what everyone is good for and nothing else about them", "cannot hear a secret without a margin"),
        secret=(
            "{they} is two good rumours away from ruin",
            "{they} pays a stranger's rent, from a book with no title",
        ),
        diction="warm",
        tics=("At sight, and only for you: …", "Without interest, mind: …"),
        haunts=("inn", "rolls"),
        hands=(
            "bites a coin and is sorry for it",
            "builds a little wall of coppers",
            "wipes a pair of scales with silk",
        ),
        called="the lender on the bridge",
        thing=("pocket scales", "pocket scales in a fish-skin case"),
        dress=(
            "top:tunic,outer:robe,bottom:trousers,hat:beret,belt:belt",
            "top:dress,outer:robe,hat:headscarf,belt:belt",
        ),
        ages=(32, 62),
    ),
    RoleSpec(
        id="widow",
        tags=("client", "culprit", "family", "home", "house"),
        description=(
            "the last of a great house, who runs its debts like a garden",
            "who has buried a family and kept the cook",
            "an heir with forty rooms, and a fire in one of them",
        ),
        want=("the house back on the map of people who matter", "one door that {they} need not sell"),
        need=("to be loved by somebody with nothing to inherit", "to let a wing fall down"),
        flaw=("puts a name before whoever has to carry it", "grieves in public and plans in private"),
        secret=(
            "{they} has sold the portraits and hung copies",
            "{they} has not opened the last letter from home",
        ),
        diction="warm",
        tics=("In my father's day, my dear, …", "One oughtn't to laugh, but …"),
        haunts=("garden", "hall", "inn"),
        hands=(
            "winds a scrap of lace round one finger",
            "sets back a chair that nobody moved",
            "straightens a portrait by a hair",
        ),
        called="the last of the house",
        thing=("miniature", "miniature on black ribbon"),
        dress=(
            "top:dress,outer:robe,neck:scarf,gloves:gloves",
            "top:tunic,outer:coat,bottom:trousers,neck:scarf,gloves:gloves",
        ),
        ages=(34, 68),
    ),
    RoleSpec(
        id="courier",
        tags=("patsy", "client", "witness", "culprit", "rider"),
        description=(
            "a courier who has ridden every road out of {place} but one",
            "a rider with good news in one boot and bad in the other",
            "who carries the bag and has never asked what is in it, aloud",
        ),
        want=("a letter of {their} own to be slow about", "a horse that outlives the road"),
        need=("to stay for the answer", "to be missed at a table"),
        flaw=("is loyal to the bag and late for everyone else", "leaves before a thing can be said"),
        secret=(
            "{they} once threw a letter in a river, and it would have started a war",
            "{they} can read, and has hidden it for years",
        ),
        diction="clipped",
        tics=("Short of it: …", "Saddle talk. …"),
        haunts=("gate", "inn", "works"),
        hands=("rubs wax into a strap", "feels along a girth for burrs", "knocks mud off one heel with the other"),
        called="whoever carries the bag",
        thing=("post horn", "post horn, dented, worn behind"),
        dress=(
            "top:tunic,outer:coat,bottom:trousers,hat:cap,shoes:boots,back:backpack",
            "top:tunic,outer:vest,bottom:trousers,neck:kerchief,shoes:boots,belt:belt",
        ),
        ages=(22, 54),
    ),
    *TOWN,
)
