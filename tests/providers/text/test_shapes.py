"""How an answer gets its form: by a schema, else as a call of a tool, else by asking; each step down is said."""

import json

import pytest

from production_flow.errors import BadInput, ProviderError, Unfit, Unknown

TOOL = "location"


def shape_of(body):
    """In which form a body asks for its answer."""
    if "response_format" in body or "output_config" in body:
        return "native"
    return "tool" if body.get("tools") else "prompted"


def said(result):
    return [notice.message for notice in result.notices if notice.code == "degraded"]


@pytest.fixture
def own(desk_of):
    return desk_of("compatible")


def call(desk, answer, **more):
    """The server's next answer is the call of the tool that the request offers."""

    def speak(asked):
        name = asked.json()["tools"][0]
        name = name.get("name") or name["function"]["name"]
        return desk.wire.says(json.dumps(answer), tool=name, **more)

    desk.server.answer("POST", desk.wire.path, speak, mime="text/event-stream")


def test_a_server_that_refuses_a_schema_is_asked_for_the_call_of_a_tool(own, show, finish):
    own.fails(400, "response_format json_schema is not supported", "invalid_request_error")
    call(own, show.good("location"))
    result, files = finish(own.provider, own.start())
    assert json.loads(files["main"])["id"] == "pier-nine"
    assert [shape_of(body) for body in own.bodies] == ["native", "tool"]
    (words,) = said(result)
    assert words.startswith("local-model gives no answer as JSON of a schema (response_format json_schema is not")
    assert words.endswith("; it was asked for as the call of a tool.")
    assert result.cost == 0.0


def test_a_server_that_takes_neither_is_asked_in_words(own, show, finish):
    own.fails(400, "response_format json_schema is not supported")
    own.fails(400, "local-model does not support tools")
    own.says(f"Here you are:\n```json\n{json.dumps(show.good('location'), indent=1)}\n```\nAnything else?")
    result, files = finish(own.provider, own.start())
    assert json.loads(files["main"])["id"] == "pier-nine"
    assert [shape_of(body) for body in own.bodies] == ["native", "tool", "prompted"]
    assert '"details"' in json.dumps(own.bodies[2]["messages"]).replace('\\"', '"')
    assert len(said(result)) == 2


def test_a_server_that_ignores_the_schema_is_noticed_by_its_first_answer(own, show, finish):
    own.says("Pier Nine is a long quay of wet boards.")
    call(own, show.good("location"))
    result, _ = finish(own.provider, operation := own.start())
    assert [shape_of(body) for body in own.bodies] == ["native", "tool"]
    assert "the server does not keep to it" in said(result)[0]
    assert operation.ticket["usage"]["answers"] == 2


def test_a_tool_that_is_called_wrongly_goes_back_as_the_result_of_the_call(own, show, finish):
    own.fails(400, "json_schema is not supported")
    call(own, {**show.good("location"), "details": ["crane"]})
    call(own, show.good("location"))
    finish(own.provider, own.start())
    last = own.bodies[-1]["messages"]
    assert [message["role"] for message in last[-2:]] == ["assistant", "tool"]
    assert "There are 1 details" in last[-1]["content"]


def test_who_answers_in_no_form_at_all_is_unfit(own):
    own.says("I would rather talk about the weather.")
    with pytest.raises(Unfit, match="It is no JSON object"):
        own.start()
    assert [shape_of(body) for body in own.bodies] == ["native", "tool", "prompted", "prompted", "prompted"]


def test_a_grammar_that_breaks_a_server_of_ones_own_is_no_failure(own, show, finish):
    own.fails(500, "failed to parse grammar of the json_schema")
    call(own, show.good("location"))
    result, _ = finish(own.provider, own.start())
    assert len(said(result)) == 1


def test_the_same_from_a_paid_provider_is_unknown(desk_of):
    desk = desk_of("anthropic")
    desk.fails(500, "failed to parse grammar of the schema", "api_error")
    with pytest.raises(Unknown):
        desk.start()
    assert len(desk.server.posts) == 1


def test_a_schema_that_is_too_large_for_a_vendor_is_asked_for_as_a_call(desk_of, show, finish):
    desk = desk_of("anthropic")
    desk.fails(400, "The compiled grammar is too large: schema is too complex", "invalid_request_error")
    call(desk, show.good("location"))
    result, _ = finish(desk.provider, desk.start())
    assert [shape_of(body) for body in desk.bodies] == ["native", "tool"]
    assert "too complex" in said(result)[0]


def test_a_model_that_the_client_knows_to_take_no_schema_is_asked_at_once_for_a_call(desk_of, show, finish):
    desk = desk_of("anthropic")
    call(desk, show.good("location"))
    result, _ = finish(desk.provider, desk.start(model="claude-old-1"))
    assert [shape_of(body) for body in desk.bodies] == ["tool"]
    assert "known not to take one" in said(result)[0]


def test_another_mistake_in_the_request_is_no_question_of_form(own):
    own.fails(400, "the model is not loaded", "invalid_request_error")
    with pytest.raises(ProviderError, match="did not take the request"):
        own.start()
    assert len(own.bodies) == 1


def test_a_brief_that_is_too_long_for_the_model_is_said(own):
    own.fails(400, "This model's maximum context length is 2048 tokens", "context_length_exceeded")
    with pytest.raises(ProviderError, match="does not fit into the model"):
        own.start()


def test_on_this_machine_no_key_is_needed_and_none_of_another_is_sent(own, show, keys, monkeypatch):
    monkeypatch.setenv("OPENAI_ORG_ID", "org-of-somebody")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "proj-of-somebody")
    own.says(show.good("location"))
    own.start()
    sent = json.dumps(own.server.posts[0].headers)
    assert not any(key in sent for key in keys.values())
    assert "of-somebody" not in sent


def test_a_gateway_elsewhere_needs_its_key(own, monkeypatch):
    monkeypatch.setenv("PRODUCTION_FLOW_TEXT_URL", "https://gateway.example/v1")
    with pytest.raises(ProviderError, match="PRODUCTION_FLOW_TEXT_KEY"):
        own.start()
    assert own.server.posts == []


def test_a_key_is_wanted_only_of_a_server_elsewhere(own, monkeypatch):
    assert own.provider.ability().keys == ()
    monkeypatch.setenv("PRODUCTION_FLOW_TEXT_URL", "https://gateway.example/v1")
    assert own.provider.ability().keys == ("PRODUCTION_FLOW_TEXT_KEY",)
    monkeypatch.setenv("PRODUCTION_FLOW_TEXT_URL", "http://gateway.example/v1")
    assert own.provider.ability().keys == ()
    with pytest.raises(BadInput, match="must be an https address"):
        own.start()


def test_a_server_whose_model_nobody_named_is_not_asked(own):
    with pytest.raises(ProviderError, match="which model of the server") as caught:
        own.start(model="")
    assert "models.toml" in caught.value.todo
    assert own.server.posts == []


def test_a_key_of_ones_own_server_is_sent_where_there_is_one(own, show, monkeypatch):
    monkeypatch.setenv("PRODUCTION_FLOW_TEXT_KEY", "own-server-key")
    own.says(show.good("location"))
    own.start()
    assert own.server.posts[0].headers["authorization"] == "Bearer own-server-key"


def test_a_server_that_counts_no_tokens_costs_nothing(own, show, finish):
    own.says(show.good("location"), usage=None)
    result, _ = finish(own.provider, own.start())
    assert result.cost == 0.0


def test_one_system_message_at_the_beginning_is_all_that_a_template_has_to_take(own, show):
    own.says({**show.good("location"), "details": ["crane"]}, show.good("location"))
    own.start()
    assert [message["role"] for message in own.bodies[1]["messages"]] == ["system", "user", "assistant", "user"]
