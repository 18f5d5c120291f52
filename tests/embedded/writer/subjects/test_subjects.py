"""What a sentence is about is seen: a driving school has a clutch in it, and is called after it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from functools import cache
from itertools import combinations
from typing import get_args

import pytest

from production_flow.documents.scene import Expression, Pose
from production_flow.embedded.writer.lexicon.sounds import BEDS, EVENTS
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.settings import settings
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards
from production_flow.embedded.writer.storyboard.beats import MOST_WORDS
from production_flow.embedded.writer.storyboard.drafts import read_section
from production_flow.embedded.writer.subjects.choice import book, said_in, subject_of, subjects
from production_flow.embedded.writer.subjects.places import worked_at
from production_flow.embedded.writer.undertakings.choice import kind_of

KEYS = [subject.key for subject in subjects()]


@pytest.mark.parametrize("key", KEYS)
def test_scenes_can_be_drawn_and_lines_fit_in_a_shot(key: str):
    own = book(key)
    for scene in ("usual", "test"):
        letters = [text.split(":")[0] for text in own[scene]["text"]]
        assert letters == list("abcdefgh"[: len(letters)])
        assert len(letters) >= {"usual": 6, "test": 4}[scene]
        for text in (*own[scene]["text"], *own[scene]["end"]):
            words, stances = read_section(re.sub(r"^[a-z]+: ", "", text))
            assert len(stances) == len(text.partition("|")[2].split()), text
            assert all(one.pose in get_args(Pose) and one.face in get_args(Expression) for one in stances), text
            assert set(re.findall(r"\{(\w+)[.}]", words)) <= {"P", "x", "here"}, text
        assert all("{here}" in text for text in own[scene]["text"])
        ends = [found[1] if (found := re.match(r"([a-h]+): ", end)) else "abcdefgh" for end in own[scene]["end"]]
        assert all(sum(letter in end for end in ends) >= 2 for letter in letters), scene
        assert all(len(own[scene][field]) >= 2 for field in ("goal", "against", "turn")), scene
        assert own[scene]["sfx"]
    said = [*own["lines"]["say"], *own["lines"]["answer"]]
    assert len(own["lines"]["say"]) >= 6 <= len(own["lines"]["answer"])
    assert all(len(line.split()) <= MOST_WORDS for line in said)


@pytest.mark.parametrize("key", KEYS)
def test_its_places_can_be_drawn_and_heard(key: str):
    own = book(key)
    for part in ("base", "hall"):
        row = own.get(part)
        assert row is None or (row["set"] in BEDS and row["set"] in EVENTS), part
        assert row is None or (row["names"] and 3 <= len(row["details"]) <= 6 and len(row["touches"]) >= 3), part


def test_the_hero_works_where_the_subject_is_at_home():
    show = story("A nun starts a driving school on Malta", 1)
    base = show.place(show.kit.manner.base)
    assert base is not None
    assert "School" in base.name
    assert base.set == "office"


def test_a_smith_in_a_village_has_a_smithy():
    show = story("A blacksmith in a village at a crossroads must make a sword that hurts nobody", 1)
    base = show.place(show.kit.manner.base)
    assert base is not None
    assert base.name in book("smithy")["base"]["names"]


@pytest.mark.parametrize("subject", subjects(), ids=KEYS)
def test_a_show_can_be_called_after_it(subject):
    assert len(subject.titles) >= 5
    assert len(subject.taglines) >= 3
    assert all(len(title) <= 32 for title in subject.titles)
    assert all(len(line) <= 60 and line[-1] in ".?!" for line in subject.taglines)
    assert subject.setting in {"", *(setting.id for setting in settings())}
    assert subject.never <= {"contemporary", "past", "future", "victorian", "medieval", "ancient", "space", "home"}


def test_no_two_subjects_share_a_turn_of_phrase():
    seen: Counter[tuple[str, str]] = Counter()
    for one, other in combinations(KEYS, 2):
        both = _grams(one) & _grams(other)
        seen.update({(one, other): len(both)})
        assert not both, (one, other, sorted(both)[:5])


@cache
def _grams(key: str) -> set[tuple[str, ...]]:
    own = book(key)
    texts = [
        text.partition(" | ")[0].partition(": ")[2] or text.partition(" | ")[0]
        for scene in ("usual", "test")
        for field in ("title", "text", "end", "goal", "against", "turn")
        for text in own[scene][field]
    ]
    texts += [*own["lines"]["say"], *own["lines"]["answer"], *own["titles"], *own["taglines"]]
    found: set[tuple[str, ...]] = set()
    for text in texts:
        words = [word for word in re.findall(r"[\w'{}.]+", text.lower()) if "{" not in word]
        runs = (tuple(words[at : at + 5]) for at in range(len(words) - 4))
        found |= {run for run in runs if sum(len(word) > 5 for word in run) > 1}  # "for as long as it" is nobody's
    return found


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        ("A retired stuntwoman opens a driving school for nervous widows in Naples", "driving"),
        ("A food taster in a small kingdom falls out with the cook", "royalty"),
        ("A monk in Kells hides a forbidden book from the bishop", "scribe"),
        ("A cipher clerk in Lisbon in 1942 falls for a courier", "spies"),
        ("A midwife in the Hebrides delivers twins in a snowstorm", "midwife"),
        ("A dyer in Lyon must find the blue her mother took to the grave", "weaver"),
        ("Two brothers restore a schooner in a barn in Nebraska", "shipyard"),
        ("A glassblower on Murano has lost the red of her family", "glass"),
        ("A portrait painter in Delft cannot paint hands", "painting"),
        ("A piano teacher in Oslo prepares a deaf boy for a recital", "piano"),
        ("A widower in Buenos Aires learns tango by mail", "dance"),
        ("Two sisters run a cargo spaceship that nobody will insure", "starship"),
        ("A gardener on Mars breeds a bean that needs no water", "colony"),
        ("A tinkerer in Osaka repairs a robot that will not stop crying", "robots"),
        ("A postman finds a time machine and keeps missing the same Tuesday", "timetravel"),
        ("A night watchman in Peru hears a signal from space and answers it", "contact"),
        ("A widow in Seoul sells her memories one summer at a time", "memory"),
        ("A pearl diver finds a telephone on the sea bed", "deepsea"),
        ("A cowgirl drives nine hundred cattle to Abilene alone", "cattle"),
        ("A jockey too old to ride trains a horse nobody wants", "horses"),
        ("A station master in the Andes waits for a train that was cancelled in 1961", "railroad"),
        ("Two prospectors in the Yukon share one claim and one coat", "mine"),
        ("A deputy in Montana has to guard a prisoner everybody likes", "sheriff"),
        ("A schoolteacher wins a saloon in a poker game", "saloon"),
        ("A village in Rajasthan digs for water with one shovel and two opinions", "well"),
        ("A bus driver in Lagos adopts his last passenger", "lorry"),
        ("A ferryman on the Mekong smuggles a bride across", "ferry"),
        ("A gondola builder in Venice teaches his daughter to row", "shipyard"),
        ("In 1505 a dhow captain from Gujarat outsails the Portuguese", "sea"),
        ("A stagecoach driver in Montana counts twelve coffins", ""),
        ("A carpenter in Cork builds his own coffin", "funeral"),
        ("A disbarred anaesthetist robs a diamond bank in Antwerp", "locks"),
        ("Nine people spend a winter at a station in Antarctica", "polar"),
        ("A salt caravan crosses the Sahara with a piano", "desert"),
        ("A sheriff on Titan has to evict her own mother", "colony"),
        ("A noir detective show set in a city of robots", ""),
        ("An understudy in Gdansk locks the leading lady in a wardrobe", "theatre"),
        ("The last two speakers of a language are not on speaking terms", "language"),
        ("A supply teacher in Cork must get one class through its exam", "school"),
        ("A shepherd in Wales teaches his lambs to swim", "farm"),
        ("A widow in the Douro must save one vintage from her brothers", "wine"),
        ("A court reporter in Boston hears what nobody said", "trial"),
        ("Two cellmates in Marseille dig towards the river", "prison"),
        ("A machinist in Lodz leads the first strike of her factory", "strike"),
        ("An obituary writer in Trieste finds her subject alive", "newspaper"),
        ("A chess prodigy of seventy has not moved a piece since March", "chess"),
        ("A novice with a loud laugh keeps a vow of silence until Easter", "convent"),
        ("A customs officer on the Brenner finds a child in a crate", "border"),
        ("A botanist in Kew has one specimen and two theories", "lab"),
        ("Ein Familienvater verliert seinen Job und sagt es zu Hause niemandem", ""),
        ("A divorced couple keeps sharing an apartment in Queens", ""),
        ("A forester in Bavaria hides a wolf from the whole village", "forest"),
        ("A rain maker in Zimbabwe is blamed for a wet year", "weather"),
        ("The third keeper of a lighthouse on Skye arrives after his own funeral", "lighthouse"),
        ("A deckhand who cannot swim inherits a trawler in Peterhead", "sea"),
        ("A mountain guide in Chamonix ropes up with the man who cut her brother loose", "climbing"),
        ("A sleepwalker in Ghent comes home with muddy feet", "sleep"),
        ("A widow in Bath finds that the house she has bought comes with a ghost", "ghosts"),
        ("A medium in Buenos Aires who has never heard a spirit holds her last seance", "ghosts"),
        ("A young priest in Naples must exorcise his own bishop", "exorcist"),
        ("A vampire in Oslo takes a night job at a blood bank", "vampires"),
        ("A werewolf teaches evening classes", "vampires"),
        ("A witch in Salem opens a potion shop", "magic"),
        ("A shepherd's daughter raises a dragon in the barn", "dragon"),
        ("A blacksmith in Toledo must make a sword that hurts nobody", "smithy"),
        ("A man named Smith forges cheques in Reno", ""),
        ("A monster under the bed is afraid of the boy on top of it", "monster"),
        ("A customs officer on Europa finds a stowaway who speaks only in recipes", "colony"),
        ("A gunslinger and a mail-order bride rob the same stagecoach by mistake", "outlaw"),
        ("A cowardly knight is chosen to find the lost sword", "quest"),
        ("Two castaways fight over a buried treasure", "treasure"),
        ("A puppeteer in Prague notices that the puppets have moved", "puppets"),
        ("A retired clown trains an acrobat who is afraid of heights", "circus"),
        ("A mirror maker on Murano has no reflection", "mirror"),
        ("Death works a double shift in Naples and loses one", "death"),
        ("A widow in Leeds shares her cat with a stranger", "pets"),
        ("A fox must cross a motorway in Kent", ""),
        ("A passport photographer in Trieste never forgets a face", "photograph"),
        ("A clockmaker in Bern is always late", "clocks"),
        ("A laundress in Cadiz can read anybody's sheets", "laundry"),
        ("A night taxi driver in Dakar never asks", "taxi"),
        ("A village brass band in Yorkshire enters the wrong competition", "brass"),
        ("The trial of a horse for murder, Burgundy, 1457", ""),
        ("A gardener in Kent finds a wedding dress buried under the roses", "garden"),
        ("A seamstress in Antwerp must find the ledger her dead brother sewed into a coat", "needle"),
        ("A crane operator in Hamburg finds a wedding photograph inside a shipping container", ""),
        ("A night baker in Marseille must find out who killed the navigator", "bakery"),
        ("A bus driver in Belfast teaches his father to read before the old man's trial", "lorry"),
        ("A lift engineer in Glasgow is paid in wedding rings", ""),
        ("A potter in Iznik discovers that the sultan's tiles are being counterfeited", "royalty"),
        ("A divorced organ builder on Bornholm wants a quiet week", ""),
        ("A barber in Porto hears his own obituary read on the tram", "hair"),
        ("A barrister in Belfast must find a witness before the trial", "trial"),
    ],
)
def test_the_subject_is_read_from_the_sentence(sentence: str, key: str):
    assert subject_of(read(sentence)) == key


@pytest.mark.parametrize("subject", subjects(), ids=KEYS)
def test_who_it_may_be_about_and_what_they_may_do(subject):
    assert len(subject.heroes) >= 2
    assert all(hero.startswith(("a ", "an ", "the ", "two ", "three ")) for hero in subject.heroes)
    assert len(subject.deeds) >= 2


def test_a_sentence_that_names_nobody_is_about_those_of_its_subject():
    brief = read("The Office, but in a museum")
    assert "museum" in subject_of(brief)
    assert brief.protagonists[0].phrase in {hero for each in subjects() if each.key == "museum" for hero in each.heroes}
    assert brief.deed.matter in {matter for each in subjects() if each.key == "museum" for _, matter in each.deeds}


@pytest.mark.parametrize("key", KEYS)
def test_nobody_jokes_where_it_is_put_to_the_test(key: str):
    lines = book(key)["lines"]
    assert ("test" in lines) == ("tested" in lines)
    told = [re.sub("^[a-z]+: ", "", line) for part in ("test", "tested") for line in lines.get(part, ())]
    assert all(len(line.split()) <= MOST_WORDS for line in told)


def test_in_a_test_what_is_said_is_said_of_the_test():
    board = storyboards(story("Two prospectors in the Yukon share one claim and one coat", 2))[0]
    own = book("mine")
    beat = next(
        beat for beat in board.beats if beat.title in {re.sub("^[a-z]+: ", "", one) for one in own["test"]["title"]}
    )
    known = {re.sub("^[a-z]+: ", "", line) for line in (*own["lines"]["test"], *own["lines"]["tested"])}
    assert {str(said.line) for said in beat.dialogue} <= known


@pytest.mark.parametrize(
    ("sentence", "base", "hall"),
    [
        ("A food taster at the court of Aragon in 1482 falls out with the queen", "", "throne_room"),
        ("A shipwright in Riga in 1911 builds a boat for a deserter", "workshop", ""),
    ],
)
def test_a_history_keeps_its_heros_own_room_and_has_the_places_of_its_subject(sentence: str, base: str, hall: str):
    show = story(sentence, 1)
    sets = {place.id: place.set for place in show.places}
    assert sets[show.kit.manner.works] == (base or sets[show.kit.manner.works])
    assert sets[show.kit.manner.hall] == (hall or sets[show.kit.manner.hall])
    assert show.kit.manner.base not in {show.kit.manner.works, show.kit.manner.hall}
    assert not any(place.setting == "court" for place in show.places)


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        ("In a Tuscan hill village, a retired judge solves the theft of the bell rope", ""),
        ("Two retired trapeze artists run a laundrette in Whitby", "circus"),
        ("A judge in Leeds must try her own brother", "trial"),
        ("An artist in Gdansk forges an icon", "painting"),
    ],
)
def test_a_subject_is_what_people_do_and_not_what_they_are_called(sentence: str, key: str):
    """A judge who has retired holds no court, and an artist on a trapeze paints nothing."""
    assert subject_of(story(sentence, 1).brief) == key


@pytest.mark.parametrize(
    ("pitch", "work"),
    [
        ("A drama about a retired stuntwoman who opens a driving school for nervous widows in Naples", "School"),
        ("A medical drama about a night nurse in Marseille who saves a stowaway", "Ward"),
    ],
)
def test_in_a_drama_the_hero_works_in_one_place_and_keeps_house_in_another(pitch: str, work: str):
    show = story(pitch, 1)
    assert show.kit.id == "drama"
    home, works = show.place(show.kit.manner.base), show.place(show.kit.manner.works)
    assert home is not None
    assert works is not None
    assert work in works.name
    assert home.set == "kitchen"
    assert worked_at(show, "usual_day") == works.id
    assert not worked_at(show, "keep")


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        ("A mockumentary about the night shift of a bottle factory in Ohio", "factory"),
        ("A stonemason in Galicia carves the name of her brother", "stone"),
        ("A machinist in a button factory in Lodz leads the first strike of her life", "strike"),
    ],
)
def test_a_trade_has_a_day_of_its_own_and_no_factory_is_on_strike_unsaid(sentence: str, key: str):
    assert subject_of(story(sentence, 1).brief) == key


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        ("A widow runs an umbrella repair shop in Glasgow", "shop"),
        ("Two umbrella makers in Naples share one handle", "glass"),
        ("A clerk at the lost luggage office in Leeds finds a violin", "office"),
        ("A goat yoga teacher in Ohio must find the goat that ran away", "camp"),
        ("A widower and two strangers share a houseboat in Amsterdam", "household"),
        ("A widow inherits a stagecoach line in Arizona", ""),
        ("A lamplighter in Prague has an apprentice who is afraid of the dark", ""),
        ("The children on a generation ship have stopped ageing", "starship"),
        ("A meteorologist runs a weather station on a tiny Scottish island", "weather"),
        ("A debt collector in Naples refuses to collect from his aunt", "money"),
        ("A widow raises goats in Crete", "farm"),
        ("A ship's pilot in Hamburg loses his licence", ""),
        ("Snow falls on Leeds, and a man waits for his son", ""),
        ("A typist in Whitehall spells one name wrong on purpose", ""),
        ("The tunnel crew breaks through and finds a platform, and they are all tired, but it broke the drill", ""),
        ("Two strangers are trapped in an elevator for six hours", ""),
        ("Rehearsals are going really well, but nobody remembers the tall boy", ""),
        ("Two sisters drive three hundred sheep over the pass before snow", "farm"),
        ("A seamstress in Ghent can mend anything but her own marriage", "needle"),
        ("A seamstress in Ghent alters dresses in her kitchen", "needle"),
        ("A widow in Leeds has four hundred potatoes under the bed", ""),
        ("A boy in a boat hears his uncle's voice from inside a fog bank", ""),
        ("A captain leads a wagon train through Kansas", ""),
        ("A father comes home from prison to three sons", ""),
        ("A widow in Split has paid rent on a garage for nineteen years", ""),
        ("A mother and her son have not spoken since the funeral", ""),
        ("A sketch show about a roundabout in Leeds", ""),
        ("One operating theatre in Lille and two brothers who do not speak", ""),
        ("A driver and his nephew live with three goats in a narrow house in Cork", "household"),
        ("A man in Leeds adopts a greyhound that will not go upstairs", ""),
    ],
)
def test_a_word_of_another_trade_chooses_no_subject(sentence: str, key: str):
    """Umbrellas are no weather, an owner of coaches is no robber, and rain falls in shows about anything."""
    assert subject_of(read(sentence)) == key


JOURNEYS = frozenset(
    {
        *("border", "cattle", "climbing", "desert", "ferry", "lorry", "museum", "pets", "post", "quest", "sea"),
        *("spies", "starship", "taxi", "viking", "zoo"),
    }
)
"""Subjects in which something is brought somewhere, with miles."""


@pytest.mark.parametrize("subject", subjects(), ids=KEYS)
def test_what_they_may_do_is_told_as_what_it_is(subject):
    brief = read("A widow in Leeds")
    deeds = (replace(brief.deed, infinitive=deed, matter=matter, said=False) for deed, matter in subject.deeds)
    kinds = {kind_of(replace(brief, deed=deed)) for deed in deeds}
    assert "inherit" not in kinds
    assert "carry" not in kinds or subject.key in JOURNEYS


@pytest.mark.parametrize("subject", subjects(), ids=KEYS)
def test_nobody_of_either_gender_is_called_her(subject):
    for phrase in subject.heroes:
        hero = read(f"{phrase} in Leeds").protagonists[0]
        assert hero.gender or not re.search(r"\b(?:her|his|him|she|he|himself|herself)\b", phrase), phrase


@pytest.mark.parametrize(
    ("sentence", "deed"),
    [
        ("A sitcom about bus conductors in Leeds", "keep the night bus running"),
        ("A sitcom about removal men in Leeds", "deliver one load"),
    ],
)
def test_no_bus_carries_a_load(sentence: str, deed: str):
    assert {one for one, _ in said_in(sentence).deeds} == {one for one, _ in _all("lorry") if one.startswith(deed)}


def _all(key: str) -> tuple[tuple[str, str], ...]:
    return next(each.deeds for each in subjects() if each.key == key)
