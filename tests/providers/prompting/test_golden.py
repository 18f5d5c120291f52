"""The prompts of three beats for six families, as they were when somebody last read them.

To set them anew: `pytest tests/providers/prompting --set-goldens`, then read what changed; it is part of the change.
Raise `prompting.VERSION` with it: the same request is worded differently.
"""

from pathlib import Path

import pytest

from production_flow.providers import prompting

GOLDEN = Path(__file__).with_name("golden")
FAMILIES = {
    "gpt-image": ("keyframe", "gpt-image-2.6-sunburst"),
    "nano-banana-tags": ("keyframe", "gemini-3-pro-image@runway"),
    "flux": ("keyframe", "flux-2-pro@bfl"),
    "kling": ("clip", "kling-4@fal"),
    "seedance": ("clip", "seedance-2.5@runway"),
    "runway-gen": ("clip", "gen-4.5"),
}
BEATS = ("b01", "b02", "b03")


def written(request, entry):
    """Everything of a worded request that a person would read, as text."""
    made = prompting.shaped(request, entry)
    sections = [("prompt", made.prompt)]
    sections += [(f"shot {number}", text) for number, text in enumerate(getattr(made, "shot_prompts", ()), 1)]
    sections += [("negative", made.negative)] if made.negative else []
    names = [f"{one.role} {one.name}" for one in made.references]
    sections.append(("references", "\n".join(names)))
    told = [f"{notice.code}: {notice.message}" for notice in prompting.notices(request, entry)]
    sections += [("notices", "\n".join(told))] if told else []
    return "\n\n".join(f"## {name}\n{text}" for name, text in sections) + "\n"


@pytest.mark.parametrize("beat", BEATS)
@pytest.mark.parametrize("family", FAMILIES)
def test_a_beat_is_worded_as_it_was_when_it_was_last_read(family, beat, told, entry, request):
    stage, model = FAMILIES[family]
    text = written(told.request(f"{stage}:s01e01.{beat}"), entry(model))
    path = GOLDEN / f"{family}-{beat}.txt"
    if request.config.getoption("--set-goldens"):
        GOLDEN.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
        pytest.skip("set anew")
    assert text == path.read_text("utf-8")


def test_every_golden_belongs_to_a_family():
    assert {path.stem for path in GOLDEN.iterdir()} == {f"{family}-{beat}" for family in FAMILIES for beat in BEATS}
