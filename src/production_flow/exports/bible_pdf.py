"""The show bible as a printed book: world, look, people, places, objects, format, season."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from production_flow.documents.cast import Character, ShowcaseScene
from production_flow.documents.places import Location, Prop
from production_flow.documents.season import Logline
from production_flow.documents.storyboard import Beat
from production_flow.exports.book import Book
from production_flow.exports.press import Sheet, Tray, sheet
from production_flow.exports.theme import theme
from production_flow.types import Json

_FULL, _HALF, _SMALL = 1600, 1000, 600
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def bible_pdf(book: Book) -> bytes:
    """The bible of a show as a tagged PDF, A4 landscape, about 20 to 50 pages."""
    return bible_sheet(book).pdf(book.proofs)


def bible_sheet(book: Book) -> Sheet:
    """What the bible is printed from."""
    return sheet("bible", bible(book, tray := Tray()), theme(book.blueprint), tray)


def bible(book: Book, tray: Tray) -> dict[str, Json]:
    """Everything the template reads; pictures go into the tray."""
    blueprint = book.blueprint
    return {
        "language": blueprint.reading.language,
        "title": book.title,
        "edition": book.edition,
        "date": book.date,
        "prompt": book.prompt,
        "kicker": f"{_article(_genre(book))} {_genre(book)} series in {_count(len(book.season.episodes))} parts",
        "key_art": tray.put(_key_art(book), _FULL),
        "key_alt": "A picture of the show",
        "poster": tray.put(book.picture("poster:show"), _FULL),
        "logline": blueprint.logline,
        "tagline": blueprint.tagline,
        "statement": blueprint.question,
        "premise": _paragraphs(blueprint.premise),
        "facts": _facts(book),
        "references": [{"title": ref.title, "take": ref.take} for ref in blueprint.cinematic_references[:4]],
        "world": _world(book, tray),
        "look": _look(book, tray),
        "rules": list(blueprint.rules),
        "cast": [_person(book, person, tray) for person in book.characters],
        "relations": _relations(book),
        "places": [_place(book, place, tray) for place in book.locations],
        "props": [_prop(book, prop, tray) for prop in book.props],
        "format": _format(book),
        "season": {
            "number": book.season.number,
            "arc": book.season.arc,
            "episodes": [_episode(book, entry, tray) for entry in book.season.episodes],
        },
    }


def _genre(book: Book) -> str:
    return book.blueprint.genre


def _article(word: str) -> str:
    return "An" if word[:1].lower() in "aeiou" else "A"


def _count(number: int) -> str:
    return _NUMBERS[number] if number < len(_NUMBERS) else str(number)


def _paragraphs(text: str) -> list[str]:
    return [part.strip() for part in text.split("\n\n") if part.strip()]


def _facts(book: Book) -> list[list[str]]:
    blueprint = book.blueprint
    genre = f"{blueprint.genre}, {blueprint.blend}" if blueprint.blend else blueprint.genre
    facts = {
        "Genre": genre,
        "Mood": blueprint.mood,
        "Medium": blueprint.style.medium,
        "Place": blueprint.setting,
        "Time": blueprint.period,
        "Audience": blueprint.target_audience,
        "About": blueprint.theme,
        "Format": f"{len(book.season.episodes)} episodes",
    }
    return [[name, _sentence(value)] for name, value in facts.items() if value]


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _key_art(book: Book) -> Path | None:
    """The widest picture with the protagonist in it, else the first wide one, else a place."""
    lead = book.cast.characters[0].id
    best = sorted(_frames(book), key=lambda item: _appeal(item[1], lead), reverse=True)
    places = [path for place in book.locations if (path := book.picture(f"plate:{place.id}"))]
    return best[0][2] if best else (places[0] if places else None)


def _frames(book: Book) -> list[tuple[str, Beat, Path]]:
    return [
        (episode, beat, path)
        for episode, board in book.storyboards.items()
        for beat in board.beats
        if (path := book.keyframe(episode, beat))
    ]


def _appeal(beat: Beat, lead: str) -> int:
    """How good a beat's keyframe is for a cover."""
    first = beat.shots[0] if beat.shots else None
    seen = [figure.character for figure in first.figures] if first else list(beat.characters)
    size = first.size if first else "wide"
    wide = {"wide": 3, "medium-wide": 3, "medium": 2, "extreme-wide": 1}.get(size, 0)
    return wide + (4 if seen == [lead] else 2 if lead in seen else 0)


def _world(book: Book, tray: Tray) -> dict[str, Json]:
    plates = [(place, book.picture(f"plate:{place.id}")) for place in book.locations]
    text = list(book.blueprint.world) or _paragraphs(book.blueprint.premise)
    wide = next((path for place, path in plates if path and not place.interior), plates[0][1] if plates else None)
    return {
        "title": _sentence(book.blueprint.setting),
        "picture": tray.put(wide, _FULL),
        "alt": f"A view of {book.blueprint.setting}",
        "text": text[:3],
        "places": [{"name": place.name, "picture": tray.put(path, _SMALL)} for place, path in plates[:4]],
    }


def _look(book: Book, tray: Tray) -> dict[str, Json]:
    blueprint = book.blueprint
    frames = _frames(book)
    spread = frames[:: max(1, len(frames) // 3)][:3]
    pictures = [{"picture": tray.put(path, _HALF), "alt": beat.title} for _, beat, path in spread]
    aesthetics = blueprint.visual_aesthetics
    return {
        "medium": blueprint.style.medium,
        "text": blueprint.style_guide or blueprint.style.line,
        "pictures": pictures + [{"picture": None, "alt": ""}] * (3 - len(pictures)),
        "aesthetics": [
            ["Colour", aesthetics.colour],
            ["Light", aesthetics.lighting],
            ["Composition", aesthetics.composition],
        ],
    }


def _person(book: Book, person: Character, tray: Tray) -> dict[str, Json]:
    body, scene = person.biometrics, next(iter(person.showcase_scenes), None)
    drives = {"Wants": person.want, "Needs": person.need, "Hides": person.secret or person.flaw}
    facts = {
        "Looks": body.appearance,
        "Build": body.build,
        "Features": body.features,
        "Age": body.age,
        "Height": body.height,
    }
    return {
        "id": person.id,
        "name": person.name,
        "role": person.role,
        "portrait": tray.put(book.picture(f"portrait:{person.id}"), _HALF),
        "sheets": [
            {"name": sheet.capitalize(), "picture": tray.put(book.picture(f"sheet:{person.id}.{sheet}"), _HALF)}
            for sheet in person.sheets
        ],
        "line": scene.line if scene else "",
        "summary": person.summary,
        "drives": [[name, _sentence(value)] for name, value in drives.items() if value] or [["Is", person.vibe]],
        "manner": [_sentence(word.strip()) for word in person.vibe.replace(";", ",").split(",") if word.strip()][:6],
        "relations": [[phrase, book.name_of(who)] for who, phrase in person.relations.items()][:4],
        "wardrobe": [{"name": piece.kind, "hex": piece.colour} for piece in person.look.wardrobe][:6],
        "body": [[name, value] for name, value in facts.items() if value],
        "dress": [_sentence(words) for words in (*person.wardrobe, *person.accessories)][:7],
        "traits": [_sentence(words) for words in person.distinctive_traits][:5],
        "performance": [_sentence(words) for words in person.performance_notes][:6],
        "animation": [_sentence(words) for words in person.animation][:4],
        "showcase": scene.model_dump(mode="json") | {"location": _where(book, scene)} if scene else None,
        "seen": [{"picture": tray.put(path, _SMALL), "alt": beat.title} for beat, path in _seen(book, person.id)],
    }


def _where(book: Book, scene: ShowcaseScene) -> str:
    """The name of a showcase's place, also where the scene names it by its id."""
    return next((place.name for place in book.locations if place.id == scene.location), scene.location)


def _seen(book: Book, person: str) -> list[tuple[Beat, Path]]:
    """Four keyframes that a person is in, spread over what there is."""
    frames = [(beat, path) for _, beat, path in _frames(book) if person in beat.characters]
    return frames[:: max(1, len(frames) // 4)][:4]


def _relations(book: Book) -> list[dict[str, Json]]:
    """Who is to whom, each pair in the direction that is told first; the most told people first."""
    known = {person.id for person in book.characters}
    pairs: dict[frozenset[str], dict[str, Json]] = {}
    for person in book.characters:
        for other, phrase in person.relations.items():
            if other in known and other != person.id:
                pairs.setdefault(frozenset((person.id, other)), {"from": person.id, "to": other, "phrase": phrase})
    return list(pairs.values())[:12]


def _place(book: Book, place: Location, tray: Tray) -> dict[str, Json]:
    return {
        "name": place.name,
        "interior": place.interior,
        "picture": tray.put(book.picture(f"plate:{place.id}"), _FULL),
        "look": place.look,
        "layout": place.layout,
        "light": [[time, words] for time, words in place.light.items()][:5],
        "sound": place.sound,
        "always": list(place.always[:4]),
        "never": list(place.never[:4]),
    }


def _prop(book: Book, prop: Prop, tray: Tray) -> dict[str, Json]:
    return {
        "name": prop.name,
        "picture": tray.put(book.picture(f"prop-picture:{prop.id}"), _HALF),
        "text": " ".join(part for part in (prop.look, prop.meaning) if part),
    }


def _format(book: Book) -> dict[str, Json]:
    tension = _tension(book)
    return {
        "note": book.format.note,
        "parts": [
            {
                "name": part.name,
                "purpose": part.purpose,
                "seconds": round(part.seconds, 1) if part.seconds % 1 else int(part.seconds),
                "tension": tension[number],
            }
            for number, part in enumerate(book.format.parts)
        ],
    }


def _tension(book: Book) -> Sequence[float]:
    """The mean tension of each part over the boards that exist; else a plain rise and fall."""
    usual = {"cold_open": 4.0, "act_one": 3.0, "act_two": 5.5, "act_three": 7.5, "act_four": 9.0, "tag": 2.5}
    values = []
    for part in book.format.parts:
        found = [beat.tension for board in book.storyboards.values() for beat in board.beats if beat.act == part.act]
        values.append(round(sum(found) / len(found), 1) if found else usual.get(part.act, 5.0))
    return values


def _episode(book: Book, entry: Logline, tray: Tray) -> dict[str, Json]:
    path, alt = _picture_of(book, entry)
    return {
        "number": entry.number,
        "title": entry.title,
        "logline": entry.logline,
        "a": entry.a_plot,
        "b": entry.b_plot,
        "milestone": entry.milestone,
        "theme": entry.theme,
        "picture": tray.put(path, _HALF),
        "alt": alt,
    }


def _picture_of(book: Book, entry: Logline) -> tuple[Path | None, str]:
    """A keyframe of the episode, its tensest; before it has one, a place of the show."""
    frames = [(beat, path) for episode, beat, path in _frames(book) if episode == entry.id]
    if frames:
        beat, keyframe = max(frames, key=lambda frame: (bool(frame[0].characters), frame[0].tension))
        return keyframe, beat.title
    plates = [(place, path) for place in book.locations if (path := book.picture(f"plate:{place.id}"))]
    if not plates:
        return None, ""
    place, plate = plates[entry.number % len(plates)]
    return plate, place.name
