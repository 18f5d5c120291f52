"""Words that give a genre away; a star marks a word that decides.

Multi-word entries count only as a whole. Words of other languages stand in `lexicon.tongues`.
"""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.data import strings, toml
from production_flow.embedded.writer.terms import KitId

_MORE = strings(toml("genres_more")["genre_words"])

GENRE_WORDS: dict[str, str] = {
    genre: f"{words.strip().rstrip(',')}, {_MORE.get(genre, '')}"
    for genre, words in strings(toml("genres")["genre_words"]).items()
}
"""Genre -> its words, separated by commas."""

TONE_WORDS = strings(toml("genres")["tone_words"])
"""Tone -> its words, separated by commas."""

KIT_OF: dict[str, KitId] = {
    "noir": "noir",
    "cozy": "cozy",
    "scifi": "scifi",
    "western": "western",
    "horror": "horror",
    "fantasy": "fantasy",
    "family": "comedy",
    "romance": "drama",
    "comedy": "comedy",
    "historical": "history",
    "drama": "drama",
    "workplace": "workplace",
}
"""Genre -> the kit that writes it."""

STAND_INS: dict[KitId, KitId] = {"horror": "noir", "history": "noir", "drama": "cozy", "workplace": "comedy"}
"""Kit -> the one that is nearest, where the shelf does not hold it and the tone says nothing."""

GENRE_NAMES: dict[str, str] = {
    "noir": "noir mystery",
    "cozy": "cozy mystery",
    "scifi": "science fiction",
    "western": "western",
    "horror": "horror",
    "fantasy": "fantasy",
    "family": "family adventure",
    "romance": "romance",
    "comedy": "comedy",
    "historical": "historical drama",
    "drama": "drama",
    "workplace": "workplace comedy",
}
"""Genre -> how the blueprint names it."""

LIGHT_TONES = frozenset({"funny", "warm"})
"""Tones that pull a borderline genre to the cozy kit."""

DARK_TONES = frozenset({"dark", "tense", "scary"})
"""Tones that pull a borderline genre to the noir kit."""

SILENT = "silent film, animated"
"""The medium in which whatever is said is read on cards."""

_ENDS = r"(?=$|[,.:;]| (?:about|in which|where|of|with|set|series)\b)"
"""What follows a medium that names the show, and not a thing in it: `a silent film about`, not `a silent film star`."""

MEDIA: tuple[tuple[str, str, str], ...] = (
    (rf"silent[- ](?:film|movie|comedy|cartoon){_ENDS}|stummfilm|película muda|film muet|film muto", "ink", SILENT),
    (rf"(?:(?:hand|felt|sock|glove)[- ])?puppet (?:show|series|film){_ENDS}|muppet[- ]style", "", "puppet show"),
    (r"nature documentary|wildlife documentary", "", "animated nature documentary"),
    (r"pixar(?:[- ](?:style|like))?(?: (?:3d )?(?:animation|animated|series|film))?", "soft", "Pixar-style animation"),
    (r"(?:3d|cg|cgi|computer)[- ](?:animation|animated)", "soft", "3D computer animation"),
    (
        r"stop[- ]motion(?: animation)?|claymation|clay animation|plasticine|puppet animation|felt animation",
        "soft",
        "stop-motion",
    ),
    (
        r"(?:studio )?ghibli(?:[- ](?:style|like))?(?: animation)?",
        "soft",
        "hand-painted animation in the Ghibli manner",
    ),
    (r"wat(?:er|er-)colou?r(?: animation)?|hand-painted animation", "soft", "watercolour animation"),
    (r"anime|manga(?:[- ]style)?", "ink", "anime"),
    (
        r"graphic novel(?:[- ]style)?|comic[- ]book(?:[- ]style)?|ink(?:ed)? animation|black[- ]and[- ]white animation",
        "ink",
        "inked graphic-novel animation",
    ),
    (r"paper[- ]cut(?:[- ]?out)?s?(?: animation)?|cut[- ]?out animation", "flat", "paper cut-out animation"),
    (
        (
            r"2d[- ](?:cartoon|animation|animated)|flat animation|motion graphics|adult animation"
            r"|saturday[- ]morning cartoon"
        ),
        "flat",
        "2D cartoon",
    ),
    (r"cartoons?|animated sitcom", "flat", "2D cartoon"),
    (r"silhouette animation|shadow[- ]puppets?", "ink", "silhouette animation"),
    (r"rotoscop(?:e|ed|ing)", "ink", "rotoscoped animation"),
    (r"pixel[- ]art", "flat", "pixel-art animation"),
    (
        (
            r"animated|animation|zeichentrick\w*|animationsserie|animad[ao]s?|animación|animé|animat[ao]|animazione"
            r"|desenho animado|dessin animé|cartone animato"
        ),
        "",
        "animation",
    ),
    (r"live[- ]action|realfilm|acción real|prise de vue réelle", "live", "live action"),
    (r"mockumentary|mock[- ]documentary|found[- ]footage|documentary(?:[- ]style)?", "live", "mockumentary"),
)
"""Patterns of media in order: what they say, the look they ask for, how the blueprint names them."""
