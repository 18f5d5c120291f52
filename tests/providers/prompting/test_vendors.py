"""What is shaped for a model is what its adapter sends: none leaves out a reference or cuts a prompt after it."""

import pytest

from production_flow.errors import ProviderError
from production_flow.providers import prompting
from production_flow.providers.vendors.fal import body as fal
from production_flow.providers.vendors.runway import body as runway

BODIES = {
    "fal-images": fal.image_body,
    "fal-video": fal.video_body,
    "runway-images": runway.image_body,
    "runway-video": runway.video_body,
}


UNABLE = {("showcase-clip:maeve", "gen-4-turbo")}
"""It cannot start without a picture, and a showcase has none to start from."""


def link(reference):
    return f"https://pictures.example/{reference.role}/{reference.name}"


def sent(body):
    """Every picture in a body, in order."""
    return [value for value in _flat(body.fields) if isinstance(value, str) and value.startswith("https://pictures")]


def _flat(value):
    if isinstance(value, dict):
        for item in value.values():
            yield from _flat(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _flat(item)
    else:
        yield value


@pytest.mark.parametrize(
    ("port", "nodes"),
    [
        ("image", ("keyframe:s01e01.b01", "keyframe:s01e01.b02", "poster:show", "portrait:maeve", "plate:pier")),
        ("video", ("clip:s01e01.b01", "clip:s01e01.b02", "clip:s01e01.b03", "showcase-clip:maeve")),
    ],
)
def test_the_adapter_leaves_nothing_more_out(told, models, port, nodes):
    tried = 0
    for node in nodes:
        request = told.request(node)
        for model in models(port):
            if model.provider not in BODIES:
                continue
            made = prompting.shaped(request, model)
            if (node, model.id) in UNABLE:
                with pytest.raises(ProviderError, match="needs a first frame"):
                    BODIES[model.provider](made, model, link)
                continue
            body = BODIES[model.provider](made, model, link)
            tried += 1
            said = " ".join(notice.message for notice in body.notices)
            assert "not sent" not in said, (node, model.id, said)
            assert "negative prompt" not in said, (node, model.id, said)
            assert sorted(sent(body)) == sorted(link(one) for one in made.references), (node, model.id)
            text = body.fields.get("prompt") or body.fields.get("prompt_text")
            assert text is None or text == made.prompt, (node, model.id, text)
    assert tried > 40
