"""Who lives by stamps, trains and what the neighbours saw: wants, needs and habits."""

from __future__ import annotations

from production_flow.embedded.writer.kits.century.neighbours import NEIGHBOURS
from production_flow.embedded.writer.model import RoleSpec

HERO = RoleSpec(
    id="hero",
    tags=("hero", "home"),
    description=("who carries what other people cannot afford to be found with",),
    want=(
        "to have the right papers and the right answer on the same day",
        "one ledger in {place} with nobody's name in it",
        "to see who gets off the last train",
    ),
    need=("to let somebody else carry it for a street", "to be missed", "to say whom it is for"),
    flaw=(
        "packs for everyone and says goodbye to nobody",
        "counts the exits and forgets the company",
        "tells the truth to the lining of a coat",
    ),
    secret=(
        "{they} has a ticket, paid for, and has never used it",
        "{they} once looked away, for as long as a train takes to pass",
        "{they} signed for a parcel that was meant for the neighbours",
    ),
    diction="dry",
    tics=("By my timetable, …", "Nothing to declare, but …"),
    haunts=("room", "square", "cafe"),
    hands=(
        "rolls a horn button between two fingers",
        "runs a thumbnail along a seam",
        "folds a ticket until it will not fold",
        "bites off a thread",
    ),
    ages=(22, 58),
    must=True,
)

ROLES = (
    RoleSpec(
        id="ally",
        tags=("ally", "family", "home", "witness"),
        description=(
            "a typist with two carbons and one opinion",
            "who types it all in triplicate and has read each of the three",
            "the fastest hands in the building, and the loudest",
        ),
        want=(
            "to be handed the top copy for once",
            "to go along instead of waiting up",
            "a machine whose e does not stick",
        ),
        need=(
            "to be trusted with a blank sheet",
            "to be asked before the train and not after",
            "to make a mistake and leave it in",
        ),
        flaw=("keeps everything, in order, including grudges", "thinks that what was typed must have happened"),
        secret=(
            "{they} keeps a third carbon as well",
            "{they} once typed a list without reading it, and has read it every night since",
        ),
        diction="gush",
        tics=("It's in the tin, it says: …", "I wasn't listening, I was only typing, but …"),
        haunts=("room", "square"),
        hands=(
            "squares a carbon between two sheets",
            "picks lint from a typebar with a pin",
            "blows eraser crumbs off the keys",
            "winds a ribbon back by its spool",
        ),
        called="typist and keeper of the second carbon",
        thing=("typewriter ribbon", "typewriter ribbon in its tin"),
        dress=(
            "top:shirt,outer:vest,bottom:trousers,hat:cap,shoes:shoes",
            "top:blouse,outer:cardigan,bottom:skirt,shoes:shoes",
        ),
        ages=(17, 28),
        must=True,
    ),
    RoleSpec(
        id="law",
        tags=("law", "witness", "culprit", "rival"),
        description=(
            "the officer at the bridge, who has read every passport in {place} and believed four",
            "an inspector of permits with a bad stomach and a good memory",
            "the sergeant of the checkpoint, exact to the minute and sorry by the hour",
        ),
        want=("a quiet shift and a warm stove", "a regulation that has thought of everything"),
        need=("to let somebody through without being told to", "to be called by a first name with the cap on"),
        flaw=("checks the stamp and not the face", "is fair to everyone, including the wrong people"),
        secret=(
            "{they} let a family through and wrote down a cart of turnips",
            "{they} was born on the other bank",
        ),
        diction="formal",
        tics=("For the day-book: …", "The regulation is silent, but …"),
        haunts=("bridge", "records", "cafe"),
        hands=(
            "clicks a pencil against the barrier",
            "turns a passport over as if it had a price",
            "warms an ink pad in {their} armpit",
        ),
        called="whoever wears the cap",
        thing=("ink pad", "ink pad, kept warm"),
        dress=(
            "top:shirt,outer:coat,bottom:trousers,neck:tie,hat:cap,shoes:boots,belt:belt",
            "top:shirt,outer:coat,bottom:skirt,neck:tie,hat:cap,shoes:boots,belt:belt",
        ),
        ages=(34, 62),
        must=True,
    ),
    RoleSpec(
        id="power",
        tags=("power", "culprit"),
        description=(
            "the commissioner, who has outlasted four governments by being out of the room",
            "the administrator of the district, for whom nothing has ever happened twice",
            "a director with a clean desk and a full safe",
        ),
        want=("a report with nothing in it", "to be photographed next to whatever comes next"),
        need=("to be told no by someone who isn't shouting", "to open {their} own post"),
        flaw=("would rather be informed than know", "signs the whole pile if the top sheet is agreeable"),
        secret=(
            "{they} keeps a packed bag and two flags in one cupboard",
            "{they} was a waiter once, and a good one",
        ),
        diction="grand",
        tics=("Let us say, for the minutes, …", "As one modern person to another: …"),
        haunts=("bureau", "records", "allotment"),
        hands=(
            "screws the cap on a fountain pen",
            "moves a flag on the map by one village",
            "rocks a blotter over a signature",
        ),
        called="whoever has the large desk",
        thing=("fountain pen", "fountain pen with a gold band"),
        dress=(
            "top:shirt,outer:jacket,bottom:trousers,neck:tie,shoes:shoes",
            "top:blouse,outer:jacket,bottom:skirt,neck:scarf,gloves:gloves",
        ),
        ages=(38, 66),
        must=True,
    ),
    RoleSpec(
        id="dealer",
        tags=("rival", "witness", "culprit", "lender"),
        description=(
            "who can get it, and can get it by Thursday",
            "a pawnbroker who has half of {place} on his shelves, with labels",
            "a dealer in soap, sugar and other people's patience",
        ),
        want=("one war that pays in advance", "a customer who comes back to redeem something"),
        need=("to give short price and full weight, once", "to be invited in by the front"),
        flaw=("has a figure for everybody", "mistakes being needed for being liked"),
        secret=(
            "{they} has never sold the wedding rings",
            "{they} feeds nine people on what goes missing from the scales",
        ),
        diction="warm",
        tics=("For you, and don't tell the queue: …", "Today's price for that is …"),
        haunts=("cafe", "press", "square"),
        hands=("weighs a packet in one palm", "snaps a rubber band round a roll of notes", "sniffs at a lump of sugar"),
        called="who can get it by Thursday",
        thing=("roll of coupons", "roll of coupons, rubber-banded"),
        dress=(
            "top:shirt,outer:vest,bottom:trousers,hat:fedora,neck:scarf",
            "top:dress,outer:coat,neck:scarf,gloves:gloves",
        ),
        ages=(28, 62),
    ),
    RoleSpec(
        id="landlady",
        tags=("client", "culprit", "family", "home", "house"),
        description=(
            "who keeps the boarding house, the gas meter and a list of who coughs",
            "a keeper of lodgers, with eleven rooms and ears in all of them",
            "the last of the family that built the house and now lets it by the week",
        ),
        want=("the third floor let to someone who stays", "the house left standing, and {their} name on it"),
        need=("to ask a lodger to sit down", "to leave a door unlocked and sleep"),
        flaw=("knows what everyone eats and never asks if they're hungry", "protects the house from the people in it"),
        secret=(
            "{they} has kept one room ready for somebody who isn't coming",
            "{they} wrote one letter without a signature, years ago",
        ),
        diction="warm",
        tics=("I don't pry, but …", "In this house, my dear, …"),
        haunts=("allotment", "cafe", "records"),
        hands=(
            "counts keys along a board",
            "draws a finger over a banister for dust",
            "drops one coin in the gas meter and listens to it fall",
        ),
        called="keeper of the boarding house",
        thing=("door key", "door key on a cotton reel"),
        dress=(
            "top:dress,apron:apron,outer:cardigan",
            "top:shirt,outer:cardigan,bottom:trousers,apron:apron",
        ),
        ages=(38, 70),
    ),
    RoleSpec(
        id="railwayman",
        tags=("patsy", "client", "witness", "culprit", "rider"),
        description=(
            "a guard on the night train, who has seen {place} go by asleep eleven thousand times",
            "who works the signal box and knows what goes through without stopping",
            "a porter whose back remembers every suitcase that was too heavy",
        ),
        want=("a seat, facing forward", "one train that comes back as full as it went"),
        need=("to be met on a platform", "to miss a train for somebody's sake"),
        flaw=("trusts the timetable over the passengers", "never asks where a wagon is going"),
        secret=(
            "{they} has stopped a train where there's no station, and not once",
            "{they} knows what was in the wagons, by the weight",
        ),
        diction="clipped",
        tics=("Running late: …", "Down line's clear. …"),
        haunts=("bridge", "cafe", "square"),
        hands=("checks a watch against no clock", "oils a lamp hinge", "chalks a number on a wheel and rubs it out"),
        called="guard on the night train",
        thing=("signal lamp", "signal lamp with a green glass"),
        dress=(
            "top:shirt,outer:vest,bottom:trousers,hat:cap,neck:kerchief,shoes:boots",
            "top:shirt,outer:jacket,bottom:trousers,hat:bandana,shoes:boots",
        ),
        ages=(24, 60),
    ),
    *NEIGHBOURS,
)
