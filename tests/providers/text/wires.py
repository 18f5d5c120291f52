"""Answers as the four wires stream them: Responses, Messages, generateContent, chat completions."""

import json

USAGE = (1200, 300)
"""Tokens in and out of an answer."""

MIME = "text/event-stream"


def sse(*events, named=False):
    """Events as they are streamed."""
    lines = []
    for event in events:
        if named:
            lines.append(f"event: {event['type']}\n")
        lines.append(f"data: {event if isinstance(event, str) else json.dumps(event)}\n\n")
    return "".join(lines).encode()


def pieces(text, size=400):
    """The text as it arrives; an empty one is one empty piece."""
    return [text[at : at + size] for at in range(0, len(text), size)] or [""]


def responses(text="", *, refusal="", incomplete="", usage=USAGE, cached=0, model="gpt-6-luna"):
    """OpenAI's Responses."""
    plain = {"type": "output_text", "text": text, "annotations": [], "logprobs": []}
    content = {"type": "refusal", "refusal": refusal} if refusal else plain
    item = {"type": "message", "id": "msg_1", "status": "completed", "role": "assistant", "content": [content]}
    head = {
        "id": "resp_1",
        "object": "response",
        "created_at": 1,
        "model": model,
        "output": [],
        "parallel_tool_calls": True,
        "tool_choice": "auto",
        "tools": [],
        "status": "in_progress",
    }
    counted = {
        "input_tokens": usage[0],
        "input_tokens_details": {"cached_tokens": cached},
        "output_tokens": usage[1],
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": sum(usage),
    }
    done = {**head, "status": "incomplete" if incomplete else "completed", "output": [item], "usage": counted}
    if incomplete:
        done["incomplete_details"] = {"reason": incomplete}
    at = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
    word, field = ("refusal", "refusal") if refusal else ("output_text", "text")
    logs = {} if refusal else {"logprobs": []}
    whole = refusal or text
    empty = {**content, field: ""}
    events = [
        {"type": "response.created", "response": head},
        {"type": "response.output_item.added", "output_index": 0, "item": {**item, "content": []}},
        {"type": "response.content_part.added", **at, "part": empty},
        *({"type": f"response.{word}.delta", **at, "delta": piece, **logs} for piece in pieces(whole)),
        {"type": f"response.{word}.done", **at, field: whole, **logs},
        {"type": "response.content_part.done", **at, "part": content},
        {"type": "response.output_item.done", "output_index": 0, "item": item},
        {"type": "response.incomplete" if incomplete else "response.completed", "response": done},
    ]
    return sse(*({**event, "sequence_number": number} for number, event in enumerate(events)), named=True)


def messages(text="", *, stop="end_turn", usage=USAGE, tool=None, model="claude-haiku-5-5"):
    """Anthropic's Messages."""
    block = {"type": "tool_use", "id": "toolu_1", "name": tool, "input": {}} if tool else {"type": "text", "text": ""}
    kind, field = ("input_json_delta", "partial_json") if tool else ("text_delta", "text")
    begin = {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": model,
        "content": [],
        "stop_reason": None,
        "stop_sequence": None,
        "usage": {"input_tokens": usage[0], "output_tokens": 1},
    }
    end = {"stop_reason": "tool_use" if tool and stop == "end_turn" else stop, "stop_sequence": None}
    return sse(
        {"type": "message_start", "message": begin},
        {"type": "content_block_start", "index": 0, "content_block": block},
        *({"type": "content_block_delta", "index": 0, "delta": {"type": kind, field: p}} for p in pieces(text)),
        {"type": "content_block_stop", "index": 0},
        {"type": "message_delta", "delta": end, "usage": {"output_tokens": usage[1]}},
        {"type": "message_stop"},
        named=True,
    )


def gemini(text="", *, finish="STOP", blocked="", usage=USAGE, thoughts=0):
    """Google's generateContent."""
    counted = {"promptTokenCount": usage[0], "candidatesTokenCount": usage[1], "totalTokenCount": sum(usage) + thoughts}
    if thoughts:
        counted["thoughtsTokenCount"] = thoughts
    if blocked:
        counted = {"promptTokenCount": usage[0], "totalTokenCount": usage[0]}
        return sse({"promptFeedback": {"blockReason": blocked}, "usageMetadata": counted})
    parts = pieces(text)
    found = [{"content": {"role": "model", "parts": [{"text": part}]}, "index": 0} for part in parts]
    found[-1]["finishReason"] = finish
    return sse(*({"candidates": [one], "usageMetadata": counted, "modelVersion": "gemini"} for one in found))


def chat(text="", *, finish="stop", usage=USAGE, tool=None, refusal=""):
    """Chat completions, OpenAI's and everybody's."""
    head = {"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": "local-model"}

    def chunk(delta, end=None):
        return {**head, "choices": [{"index": 0, "delta": delta, "finish_reason": end}]}

    body = [chunk({"content": piece}) for piece in pieces(text)]
    if tool:
        begin = {"index": 0, "id": "call_1", "type": "function", "function": {"name": tool, "arguments": ""}}
        calls = [{"index": 0, "function": {"arguments": piece}} for piece in pieces(text)]
        body = [chunk({"tool_calls": [call]}) for call in (begin, *calls)]
        finish = "tool_calls" if finish == "stop" else finish
    elif refusal:
        body = [chunk({"refusal": refusal})]
    counted = {"prompt_tokens": usage[0], "completion_tokens": usage[1], "total_tokens": sum(usage)} if usage else None
    last = [{**head, "choices": [], "usage": counted}] if counted else []
    return sse(chunk({"role": "assistant", "content": ""}), *body, chunk({}, finish), *last, "[DONE]")
