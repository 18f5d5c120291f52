"""Other wordings of one field: free from the kits of the house, or bought from a model that writes."""

from __future__ import annotations

import datetime as dt
import json
import tempfile
from dataclasses import dataclass
from pathlib import Path

from production_flow.documents.cast import Cast
from production_flow.documents.storyboard import Storyboard
from production_flow.documents.wording import Wording
from production_flow.errors import BadInput, ProviderError
from production_flow.hashing import tagged
from production_flow.production import looking, paths
from production_flow.production.bench import WorkBench
from production_flow.production.choosing import has_key
from production_flow.production.makers import maker_of
from production_flow.production.planned import Line, Plan
from production_flow.production.purchasing import Order, Purchaser
from production_flow.production.view import ShowView
from production_flow.production.workspace import Workspace
from production_flow.providers import catalogue, prompting, registry, router
from production_flow.providers.requests import AnyRequest, TextRequest
from production_flow.stages.base import extract
from production_flow.stages.pipeline import stage_of
from production_flow.store.media import MediaStore
from production_flow.store.purchases import UNIT, units
from production_flow.types import Digest, Json, NodeId, TakeKey

LONGEST = 4000
"""Characters of a text that other wordings are asked of."""

_BRIEF = """# Brief

Write three other wordings of one text of a show, each able to stand where it stands. The show was ordered with:

{sentence}

The document is the {document}, the field is `{field}`.{around}

The text as it stands:

{text}

Each says the same thing and keeps its facts, names, tense and about its length; each says it another way than the
others. Plain, concrete words. Nothing before or behind them.
"""


@dataclass(frozen=True)
class Suggesting:
    """A field for which other wordings are wanted, and who writes them.

    Args:
        request: What is asked.
        order: What is bought; None where the house writes.
        named: Whom a person named; empty for the house.
        model: Who writes, as a person calls them.
        plan: What it costs.
    """

    workspace: Workspace
    request: TextRequest
    order: Order | None
    named: str
    model: str
    plan: Plan

    def options(self) -> list[str]:
        """Up to three other wordings; a bought answer is bought once, and found again.

        Raises:
            FlowError: The writer has none, or the purchase failed; the error says what it cost.
        """
        if self.order is None:
            return _read_wording(_housed(self.request))
        key = TakeKey(tagged("wording", {"order": self.order.request, "model": self.order.model}))
        library, media = self.workspace.library, self.workspace.media
        purchaser = Purchaser(self.workspace.hidden, library, media)
        done = purchaser.submit(key, self.order) or purchaser.wait(key, self.order) or purchaser.bring(key, self.order)
        if error := done.get("error"):
            raise ProviderError(error["what"], where=error.get("where", ""), todo=error.get("todo", ""))
        main = next(made for made in done["outputs"] if made["role"] == "main")
        return _read_wording(media.read(Digest(main["digest"])))


def suggesting(workspace: Workspace, view: ShowView, node: NodeId, path: str, model: str = "") -> Suggesting:
    """Prepares other wordings of a field; nothing is asked of anybody yet.

    Args:
        workspace: Where the show lives.
        view: The show.
        node: A document, as in `blueprint:show`.
        path: A field of it that holds a text, as in `beats.b07.description`.
        model: A model or family that writes, for its price; empty for the house, free.

    Raises:
        BadInput: The field holds no text, or the model does not write.
        Missing: There is no such document.
    """
    request = _asked(view, node, path)
    stage = stage_of(node).name
    if not model:
        maker = maker_of("text")
        line = Line(node, stage, "better", (), maker.provider, maker.model, "draft", seconds=1.0)
        return Suggesting(workspace, request, None, "", maker.model, Plan((line,)))
    held, budget = workspace.library.purchases.held(view.row.id), view.settings.budget
    left = None if budget is None else budget - held / UNIT
    today = dt.datetime.now(tz=dt.UTC).date()
    choice = router.choose("text", router.Wish("preview", show=model), router.Situation(today, has_key, request, left))
    entry = catalogue.current().get(choice.entry) if choice.tier != "draft" else None
    if entry is None:
        raise BadInput(f"{model} cannot be asked for words: {choice.why}", todo="`pflow models` lists those that do.")
    sent: AnyRequest = prompting.shaped(request.model_copy(update={"quality": choice.quality}), entry)
    amount = catalogue.quote(entry, sent, quality=choice.quality).amount
    price, cap = None if amount is None else units(amount), None if budget is None else units(budget)
    line = Line(
        node, stage, "better", (), entry.provider, entry.model, choice.tier, choice.why, price=price,
        seconds=entry.latency,
    )  # fmt: skip
    order = Order(
        view.row.id,
        node,
        entry.provider,
        entry.model,
        choice.tier,
        sent.model_dump(mode="json"),
        price,
        cap,
        entry.free,
    )
    return Suggesting(workspace, request, order, model, entry.name, Plan((line,), held, cap))


def _asked(view: ShowView, node: NodeId, path: str) -> TextRequest:
    """What is asked: everything that the document is made from, and the field that is meant."""
    document = looking.document(view, node)
    text = paths.at(document.write(), path)
    if not isinstance(text, str) or not text.strip():
        raise BadInput(f"{path} holds no text.", where=node, todo="Name a field with words in it.")
    if len(text) > LONGEST:
        raise BadInput(f"{path} has {len(text)} characters; {LONGEST} are read.", where=node)
    stage = stage_of(node)
    inputs = dict(stage.inputs(node, view))
    meant: dict[str, Json] = {"document": stage.name, "path": path, "text": text}
    around = ""
    if isinstance(document, Storyboard):
        beat = document.beat(path.split(".")[1]) if path.startswith("beats.") else None
        if beat is not None:
            meant |= {"episode": document.episode, "scene": beat.scene_id, "characters": list(beat.characters)}
            around = f" What we see there: {json.dumps(beat.description, ensure_ascii=False)}"
    prompt = _BRIEF.format(
        sentence=json.dumps(view.prompt, ensure_ascii=False), document=stage.name, field=path, text=text,
        around="" if path.endswith("description") else around,
    )  # fmt: skip
    if "cast" not in inputs and (cast := view.document(NodeId("cast:show"), Cast)) is not None:
        inputs["cast"] = extract(cast, "characters")  # whom a person renamed is called so
    material = {**inputs, "prompt": view.prompt, "seed": view.seed, "of": meant}
    return TextRequest(document="wording", prompt=prompt, material=material, seed=view.seed)


def _housed(request: TextRequest) -> bytes:
    """The document that the house writes."""
    provider = registry.provider(maker_of("text").provider)
    with tempfile.TemporaryDirectory(prefix="production-flow-") as name:
        folder = Path(name)
        media = MediaStore(folder / "media")
        operation = provider.start(request, "wording", WorkBench(media))
        result = provider.outputs(operation, folder, media.fetch, lambda _fraction: None)
        main = next(output for output in result.outputs if output.role == "main")
        return (folder / main.file).read_bytes()


def _read_wording(data: bytes) -> list[str]:
    return list(Wording.read(json.loads(data)).options)
