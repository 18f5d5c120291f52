"""The rest of such a place: who digs, pours, teaches, nurses, has just moved in, or buys up what is left."""

from __future__ import annotations

from production_flow.embedded.writer.model import RoleSpec

PARISH = (
    RoleSpec(
        id="sexton",
        tags=("witness", "patsy", "client"),
        description=(
            "the sexton, who has dug for everybody here and been asked to supper by none",
            "a gravedigger who talks to the ones who cannot interrupt",
            "who winds the tower clock and mows round the short graves by hand",
        ),
        want=("one wet month with nobody in it", "a stone of {their} own, before it's wanted"),
        need=("to be asked indoors", "to tell somebody which mound is empty"),
        flaw=("keeps every secret, the harmful ones too", "jokes until people go away"),
        secret=(
            "{they} once filled one in without looking",
            "{they} sets a lamp on a grave that has no name",
        ),
        diction="dry",
        tics=("Six foot of experience says …", "As I told the last one: …"),
        haunts=("tap", "yard"),
        hands=(
            "scrapes clay from a heel with a spoon",
            "measures a stranger by eye, and nods",
            "rolls a yew berry under one thumb",
        ),
        called="the sexton",
        thing=("spade", "short spade, bright at the edge"),
        dress=(
            "top:shirt,outer:vest,bottom:trousers,hat:cap,shoes:boots",
            "top:sweater,bottom:trousers,apron:apron,shoes:boots,hat:headscarf",
        ),
        ages=(40, 70),
    ),
    RoleSpec(
        id="innkeeper",
        tags=("rival", "witness", "culprit", "home"),
        description=(
            "who keeps the only lit window after ten, and hears what it costs people",
            "an innkeeper with eleven ghost stories and one true one",
            "a landlady to the living, mostly, who airs the other room as well",
        ),
        want=("a full house at the dead time of year", "to be told things first"),
        need=("to hear a story out and not repeat it", "a guest who comes for {them}"),
        flaw=("tells it better each time, and lets it grow", "mistakes being confided in for being loved"),
        secret=(
            "{they} does the knocks on slow Fridays",
            "{they} keeps one room made up for a person who wrote to say they would be late",
        ),
        diction="warm",
        tics=("Now don't you be frightened, pet, but …", "Bless you, …"),
        haunts=("tap", "landing"),
        hands=(
            "polishes a tankard with somebody else's name on it",
            "pokes the fire until it has a face",
            "hangs a warm sheet over a chair back",
        ),
        called="the innkeeper",
        thing=("warming pan", "copper warming pan"),
        dress=(
            "top:blouse,apron:apron,bottom:skirt,neck:kerchief,shoes:shoes",
            "top:shirt,apron:apron,bottom:trousers,neck:kerchief,shoes:boots",
        ),
        ages=(34, 62),
    ),
    RoleSpec(
        id="teacher",
        tags=("client", "patsy", "family", "home"),
        description=(
            "a pupil-teacher new to the school, who has counted the pegs",
            "the curate, who was sent here to get over his nerves",
            "who plays the harmonium, and looks behind it first",
        ),
        want=("one afternoon without a noise in it", "to be taken for somebody brave"),
        need=("to be scared and stay", "to be asked again, and slowly"),
        flaw=("believes in all of them, to be on the safe side", "screams first and is right second"),
        secret=(
            "{they} has answered the one under the stage, and it answered back",
            "{they} applied to leave on the second day",
        ),
        diction="gush",
        tics=("I don't want to alarm anyone, but …", "Oh, and it looked at me: …"),
        haunts=("schoolroom", "vestry"),
        hands=(
            "counts a row of pegs on tiptoe",
            "cleans a slate with a sleeve, then the sleeve",
            "hugs a hymn book like a hot brick",
        ),
        called="the newest in the parish",
        thing=("hymn book", "hymn book, clutched"),
        dress=(
            "top:blouse,outer:cardigan,bottom:skirt,shoes:boots,neck:bowtie",
            "top:shirt,outer:robe,bottom:trousers,shoes:shoes",
        ),
        ages=(19, 30),
    ),
    RoleSpec(
        id="nurse",
        tags=("witness", "family", "client", "home"),
        description=(
            "a night nurse who still goes round the wing that was shut",
            "an old nursemaid who has put three generations to bed in one room",
            "the midwife, who was in every house on its worst night and its best",
        ),
        want=("the beds turned down and no one in them", "to be sent for in good time"),
        need=("to be looked after until it is light", "to tell one family what it paid her to forget"),
        flaw=("hushes things that ought to cry", "obeys the last doctor who was sure"),
        secret=(
            "{they} let one patient go out by the garden",
            "{they} knows whose child it was",
        ),
        diction="warm",
        tics=("There, there, and …", "I've seen it come and go: …"),
        haunts=("landing", "gallery"),
        hands=(
            "folds a sheet to hospital corners",
            "warms a spoon in {their} palm",
            "tucks a blanket round a chair",
        ),
        called="whoever sits with the sick",
        thing=("night lamp", "shaded night lamp"),
        dress=(
            "top:dress,apron:apron,hat:headscarf,shoes:shoes",
            "top:tunic,bottom:trousers,apron:apron,shoes:shoes",
        ),
        ages=(36, 70),
    ),
    RoleSpec(
        id="newcomer",
        tags=("client", "family", "patsy", "culprit"),
        description=(
            "who bought the house for half its price and has stopped asking why",
            "a cousin from the city, heir to a staircase and what uses it",
            "who married in, and is still counted as weather",
        ),
        want=("to have bought well", "one neighbour who comes past the gate"),
        need=("to own to being afraid in one's own hall", "to ask who lived here, and wait for the answer"),
        flaw=("explains each noise with a newer one", "would sooner repaint than look"),
        secret=(
            "{they} was told the reason, before signing, and signed",
            "{they} has begun to leave it the hall light",
        ),
        diction="plain",
        tics=("I'm sure it's the boards, my dear, though …", "We did have it looked at, and …"),
        haunts=("landing", "tap"),
        hands=(
            "scratches at a corner of loose paper",
            "tries a door that was just tried",
            "turns a bunch of keys to find the one with no label",
        ),
        called="from outside",
        thing=("house deed", "house deed, folded small"),
        dress=(
            "top:shirt,outer:jacket,bottom:trousers,neck:scarf,shoes:shoes",
            "top:dress,outer:jacket,neck:scarf,shoes:shoes",
        ),
        ages=(28, 54),
    ),
    RoleSpec(
        id="pedlar",
        tags=("rival", "culprit", "patsy", "witness"),
        description=(
            "a dealer in the contents of houses, who arrives before the hearse",
            "a carrier who takes out by night what the village would like gone",
            "who buys up clocks, cots and mirrors, and never winds or hangs them",
        ),
        want=("first look at the attic", "to sell a haunted thing to someone who'll love it"),
        need=("to bring one thing back", "to be met at the door by daylight"),
        flaw=("can price a grief to the penny", "never asks a thing whose it was"),
        secret=(
            "{they} has kept one child's shoe, not for sale",
            "{they} drove somebody away from here once, wrapped in a curtain",
        ),
        diction="dry",
        tics=("Speaking as trade, …", "One careful owner: …"),
        haunts=("tap", "schoolroom"),
        hands=(
            "breathes on a spoon and reads the back of it",
            "ties a ticket to whatever is nearest",
            "raps a panel and listens for the hollow",
        ),
        called="the dealer in old things",
        thing=("bunch of tickets", "bunch of string tickets"),
        dress=(
            "top:shirt,outer:coat,bottom:trousers,hat:cap,shoes:boots,neck:kerchief",
            "top:blouse,outer:coat,bottom:trousers,hat:beret,shoes:boots",
        ),
        ages=(30, 64),
    ),
)
