"""A text as the four wires of language models stream it: Responses, Messages, generateContent, chat completions."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Final

from production_flow.types import Json

MIME: Final = "text/event-stream"
PIECE: Final = 2000
"""Characters that arrive at once."""

Stream = Callable[[str, str, int, int], bytes]
"""Model, text, tokens that came in, tokens that were written: the body of the answer."""


def responses(model: str, text: str, asked: int, made: int) -> bytes:
    """OpenAI's Responses."""
    content = {"type": "output_text", "text": text, "annotations": [], "logprobs": []}
    item = {"type": "message", "id": "msg_1", "status": "completed", "role": "assistant", "content": [content]}
    head = {
        "id": "resp_1",
        "object": "response",
        "created_at": 1,
        "model": model,
        "status": "in_progress",
        "output": [],
        "parallel_tool_calls": True,
        "tool_choice": "auto",
        "tools": [],
    }
    usage = {
        "input_tokens": asked,
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens": made,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": asked + made,
    }
    at = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
    events: list[dict[str, Json]] = [
        {"type": "response.created", "response": head},
        {"type": "response.output_item.added", "output_index": 0, "item": {**item, "content": []}},
        {"type": "response.content_part.added", **at, "part": {**content, "text": ""}},
        *({"type": "response.output_text.delta", **at, "delta": part, "logprobs": []} for part in _pieces(text)),
        {"type": "response.output_text.done", **at, "text": text, "logprobs": []},
        {"type": "response.content_part.done", **at, "part": content},
        {"type": "response.output_item.done", "output_index": 0, "item": item},
        {"type": "response.completed", "response": {**head, "status": "completed", "output": [item], "usage": usage}},
    ]
    return _named({**event, "sequence_number": number} for number, event in enumerate(events))


def messages(model: str, text: str, asked: int, made: int) -> bytes:
    """Anthropic's Messages."""
    begun: dict[str, Json] = {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": model,
        "content": [],
        "stop_reason": None,
        "stop_sequence": None,
        "usage": {"input_tokens": asked, "output_tokens": 1},
    }
    ended = {"stop_reason": "end_turn", "stop_sequence": None}
    return _named(
        [
            {"type": "message_start", "message": begun},
            {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
            *(
                {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": part}}
                for part in _pieces(text)
            ),
            {"type": "content_block_stop", "index": 0},
            {"type": "message_delta", "delta": ended, "usage": {"output_tokens": made}},
            {"type": "message_stop"},
        ]
    )


def contents(model: str, text: str, asked: int, made: int) -> bytes:
    """Google's generateContent."""
    usage = {"promptTokenCount": asked, "candidatesTokenCount": made, "totalTokenCount": asked + made}
    found: list[dict[str, Json]] = [
        {"content": {"role": "model", "parts": [{"text": part}]}, "index": 0} for part in _pieces(text)
    ]
    found[-1]["finishReason"] = "STOP"
    return _plain({"candidates": [one], "usageMetadata": usage, "modelVersion": model} for one in found)


def chat(model: str, text: str, asked: int, made: int) -> bytes:
    """Chat completions, OpenAI's and everybody's."""
    head = {"id": "chat_1", "object": "chat.completion.chunk", "created": 1, "model": model}
    usage = {"prompt_tokens": asked, "completion_tokens": made, "total_tokens": asked + made}
    deltas = [({"role": "assistant", "content": ""}, None), *(({"content": part}, None) for part in _pieces(text))]
    ends = [*deltas, ({}, "stop")]
    chunks = [{**head, "choices": [{"index": 0, "delta": delta, "finish_reason": end}]} for delta, end in ends]
    return _plain([*chunks, {**head, "choices": [], "usage": usage}]) + b"data: [DONE]\n\n"


def _pieces(text: str) -> list[str]:
    return [text[start : start + PIECE] for start in range(0, len(text), PIECE)] or [""]


def _plain(events: Iterator[dict[str, Json]] | list[dict[str, Json]]) -> bytes:
    return "".join(f"data: {json.dumps(event)}\n\n" for event in events).encode()


def _named(events: Iterator[dict[str, Json]] | list[dict[str, Json]]) -> bytes:
    return "".join(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in events).encode()
