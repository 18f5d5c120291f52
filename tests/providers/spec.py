"""Bodies on the wire against the vendors' own published descriptions (OpenAPI), which stay outside this repository.

They are looked for in the folder that `PRODUCTION_FLOW_SPECS` names, else in `../shared/specs` beside the repository.
Names, types and values of fields are checked; the bytes of files are not.
"""

import json
import os
import re
from functools import cache
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

URN = "urn:vendor"
BESIDE = Path(__file__).parents[3] / "shared" / "specs"

PICTURE = {
    "quality": {"type": "string", "enum": ["low", "medium", "high", "xhigh", "max", "auto"]},
    "output_format": {"type": "string", "enum": ["png", "jpeg", "webp", "gif", "svg"]},
    "complexity": {"type": "string", "enum": ["low", "medium", "high"]},
    "moderation": {"type": "string", "enum": ["low", "auto"]},
}
STYLES = {"type": "array", "items": {"type": "string"}, "maxItems": 50}
CHUNK = {
    "type": "object",
    "properties": {
        "text": {"type": "string"},
        "duration_ms": {"type": "integer", "minimum": 3000, "maximum": 120000},
        "positive_styles": STYLES,
        "negative_styles": STYLES,
    },
    "required": ["text", "duration_ms", "positive_styles"],
    "additionalProperties": False,
}
PLAN = {"type": "object", "properties": {"chunks": {"type": "array", "items": CHUNK}}, "required": ["chunks"]}
MUSIC = {
    "model_id": {"type": "string", "enum": ["music_v1", "music_v2", "music_v2_5"]},
    "composition_plan": {"anyOf": [{"$ref": "#/components/schemas/MusicPrompt"}, PLAN]},
    "seed": {"type": "integer", "minimum": 0},
    "respect_sections_durations": {"type": "boolean"},
}
SOUND = {
    "model_id": {"type": "string", "enum": ["eleven_text_to_sound_v2", "eleven_text_to_sound_v3"]},
    "duration_seconds": {"type": "number", "minimum": 0.5, "maximum": 30},
    "loop": {"type": "boolean"},
}
OVERLAYS = {
    "openai": {
        "CreateImageRequest": PICTURE,
        "CreateImageEditRequest": {**PICTURE, "markup": {"type": "string", "format": "binary"}},
    },
    "elevenlabs": {
        "Body_Compose_music_v1_music_post": MUSIC,
        "Body_Sound_Generation_v1_sound_generation_post": SOUND,
    },
}
"""What became possible after a description was published: properties per schema, in place of theirs."""


def folder():
    """Where the descriptions lie, or would lie."""
    return Path(os.environ.get("PRODUCTION_FLOW_SPECS") or BESIDE)


@cache
def check_of(vendor):
    """The check of a vendor (`openai`, `replicate`, `elevenlabs`), or None where its description is not at hand."""
    for suffix in ("json", "yml", "yaml"):
        path = folder() / f"{vendor}.{suffix}"
        if path.is_file():
            text = path.read_text("utf-8")
            return SpecCheck(json.loads(text) if suffix == "json" else yaml.safe_load(text), OVERLAYS.get(vendor, {}))
    return None


class SpecCheck:
    """Says what is wrong with a body, as sentences; nothing where it is what the description allows."""

    def __init__(self, description, overlay):
        self.description = _with_null(description)
        for name, properties in overlay.items():
            self.description["components"]["schemas"][name]["properties"] |= properties
        resource = Resource.from_contents(self.description, default_specification=DRAFT202012)
        self._registry = Registry().with_resource(URN, resource)
        self._paths = {
            re.compile(re.sub(r"\\{[^/]+\\}", "[^/]+", re.escape(path))): path for path in self.description["paths"]
        }

    def json(self, path, body, method="post"):
        """Faults of a JSON body; `path` as the description has it."""
        return self._faults(self._reference(path, method, "application/json"), body)

    def multipart(self, path, fields, files, method="post"):
        """Faults of a form: `fields` as (name, text), `files` as the names of their fields, both in order."""
        reference = self._reference(path, method, "multipart/form-data")
        known = self._resolved(reference).get("properties", {})
        form = {}
        for name, value in [*fields, *((name, "<binary>") for name in files)]:
            key, many = name.removesuffix("[]"), name.endswith("[]")
            read = self._read(known.get(key, {}), value)
            if many or key in form:
                before = form.get(key, [])
                form[key] = [*(before if isinstance(before, list) else [before]), read]
            else:
                form[key] = read
        return self._faults(reference, form) + [f"{key!r} is no field" for key in form if key not in known]

    def asked(self, asked, base=""):
        """Faults of a request that the loopback server noted; `base` is the prefix that the route adds (`/v1`)."""
        path = self._path(asked.path.removeprefix(base))
        if path is None:
            return [f"there is no {asked.path}"]
        if "requestBody" not in self.description["paths"][path][asked.method.lower()]:
            return [f"{path} takes no body"] if asked.body else []
        if asked.headers["content-type"].startswith("multipart/"):
            return self.multipart(path, asked.fields(), [part.name for part in asked.files()], asked.method.lower())
        return self.json(path, asked.json(), asked.method.lower())

    def _path(self, path):
        return next((known for pattern, known in self._paths.items() if pattern.fullmatch(path)), None)

    def _faults(self, reference, body):
        validator = Draft202012Validator(reference, registry=self._registry)
        return [f"{'.'.join(map(str, fault.path)) or 'body'}: {fault.message}" for fault in validator.iter_errors(body)]

    def _reference(self, path, method, mime):
        content = self.description["paths"][path][method]["requestBody"]["content"]
        assert mime in content, f"{method} {path} takes {sorted(content)}"
        steps = ["paths", path, method, "requestBody", "content", mime, "schema"]
        return {"$ref": f"{URN}#/" + "/".join(_escaped(step) for step in steps)}

    def _resolved(self, schema):
        while "$ref" in schema:
            found = self.description
            for step in schema["$ref"].split("#/")[1].split("/"):
                found = found[_plain(step)]
            schema = found
        return schema

    def _read(self, schema, text):
        """The text of a form's field as the type that its schema has."""
        whole = self._resolved(schema)
        kinds = set()
        for choice in (whole, *whole.get("anyOf", ()), *whole.get("oneOf", ())):
            kind = self._resolved(choice).get("type")
            kinds |= set(kind) if isinstance(kind, list) else {kind}
        for kind, reader in (("integer", int), ("number", float)):
            if kind in kinds:
                try:
                    return reader(text)
                except ValueError:
                    pass
        return text == "true" if "boolean" in kinds and text in {"true", "false"} else text


def _escaped(step):
    return step.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D")


def _plain(step):
    return step.replace("~1", "/").replace("~0", "~").replace("%7B", "{").replace("%7D", "}")


def _with_null(node):
    """The same description with `nullable`, a word of older descriptions, said in the present way."""
    if isinstance(node, list):
        return [_with_null(item) for item in node]
    if not isinstance(node, dict):
        return node
    made = {name: _with_null(value) for name, value in node.items()}
    if made.get("nullable") is not True:
        return made
    del made["nullable"]
    if isinstance(made.get("type"), str):
        made["type"] = [made["type"], "null"]
        if "enum" in made:
            made["enum"] = [*made["enum"], None]
    elif "anyOf" in made:
        made["anyOf"] = [*made["anyOf"], {"type": "null"}]
    return made
