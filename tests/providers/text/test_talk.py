"""Documents through the four real clients: what goes over the wire, what comes, what it costs, what goes wrong."""

import json
from concurrent.futures import ThreadPoolExecutor

import pytest

from production_flow.documents import KINDS
from production_flow.embedded.writer import Writer
from production_flow.errors import BadInput, Busy, ProviderError, Refused, Unfit, Unknown
from production_flow.providers.checking import checked
from production_flow.providers.ports import Operation, Provider
from production_flow.providers.requests import SoundRequest
from production_flow.providers.writing import talk
from production_flow.providers.writing.faults import CutOff
from production_flow.providers.writing.forms import FORMS


def wrong(show):
    """A place with a rule broken: too few things stand there."""
    return {**show.good("location"), "details": ["crane"]}


def test_it_is_a_provider_of_text_whose_model_the_request_names(desk):
    assert isinstance(desk.provider, Provider)
    ability = desk.provider.ability()
    assert (ability.port, ability.model, ability.free, ability.local) == ("text", "", False, False)
    assert set(ability.keys) >= ({desk.wire.key} - {""})


def test_a_filled_form_becomes_the_document(desk, show, finish, keys, as_described, tmp_path):
    if desk.wire.host == "openai":
        as_described("openai", "/v1")
    desk.says(show.good("location"))
    operation = desk.start()
    result, files = finish(desk.provider, Operation.model_validate_json(operation.model_dump_json()))
    data = json.loads(files["main"])
    assert (data["label"], data["id"], data["name"]) == ("location", "pier-nine", "Pier Nine")
    assert data["place"] == {
        "set": "dock",
        "location": "pier-nine",
        "name": "Pier Nine",
        "details": ["crane", "ladder", "ropes", "lamp"],
        "interior": False,
        "era": "",
    }
    assert KINDS["location"].read(data).look == show.LOCATION["look"]
    assert result.cost == pytest.approx(desk.wire.price)
    assert result.model == desk.wire.model
    assert operation.ticket["usage"] == {"answers": 1, "input": 1200, "cached": 0, "output": 300}
    assert [notice.code for notice in result.notices] == []
    (tmp_path / "document.json").write_bytes(files["main"])
    assert checked(desk.request(), result, tmp_path) == result
    assert len(desk.server.posts) == 1
    sent = json.dumps(desk.server.posts[0].headers)
    assert not desk.wire.key or keys[desk.wire.key] in sent
    assert all(key not in operation.model_dump_json() for key in keys.values())


@pytest.mark.parametrize("document", FORMS)
def test_every_document_that_the_stages_ask_for_is_written(desk_of, show, finish, document):
    desk = desk_of("anthropic")
    desk.says(show.good(document))
    result, files = finish(desk.provider, desk.start(document))
    assert KINDS[document].read(json.loads(files["main"]))
    assert result.outputs[0].meta == {"label": document, "characters": len(files["main"].decode())}


def test_the_file_is_written_as_the_built_in_writer_writes_it(desk_of, show, finish, tmp_path):
    desk = desk_of("openai")
    desk.says(show.good("format"))
    _, files = finish(desk.provider, desk.start("format"))
    writer, own = Writer(), desk.request("format")
    writer.outputs(writer.start(own, "own"), tmp_path, lambda _digest: None, lambda _fraction: None)
    for text in (files["main"].decode(), (tmp_path / "document.json").read_text()):
        assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=2) + "\n"
        assert list(json.loads(text))[:2] == ["label", "version"]


def test_brief_form_and_choices_are_on_the_wire(desk, show):
    desk.says(show.good("character"))
    desk.start("character", prompt="Who is Maeve?")
    body = json.dumps(desk.bodies[0])
    assert "Who is Maeve?" in body
    assert talk.INSTRUCTIONS.splitlines()[0] in body
    assert '"enum": ["sid-tarrow", "nora-pell", "lew-sorrel"]' in body
    assert '"noir_street"' in body
    assert '"anyOf"' not in body
    assert '"maxItems"' not in body


def test_what_breaks_a_rule_goes_back_with_the_reason_and_all_tries_are_counted(desk, show, finish):
    desk.says(wrong(show), wrong(show), show.good("location"))
    result, files = finish(desk.provider, operation := desk.start())
    assert len(json.loads(files["main"])["place"]["details"]) == 4
    assert len(desk.bodies) == 3
    assert "There are 1 details; there must be 3 to 10." not in json.dumps(desk.bodies[0])
    assert json.dumps(desk.bodies[1]).count("There are 1 details; there must be 3 to 10.") == 1
    assert json.dumps(desk.bodies[2]).count("There are 1 details; there must be 3 to 10.") == 2
    assert result.cost == pytest.approx(3 * desk.wire.price, abs=2e-4)
    assert operation.ticket["usage"] == {"answers": 3, "input": 3600, "cached": 0, "output": 900}


def test_three_invalid_answers_are_unfit_with_the_reasons_and_what_they_cost(desk, show):
    desk.says(wrong(show))
    with pytest.raises(Unfit, match=r"stays invalid: There are 1 details; there must be 3 to 10\.") as caught:
        desk.start()
    assert type(caught.value) is Unfit
    assert ("pflow redo" in caught.value.todo) == bool(desk.wire.price)
    assert caught.value.cost == pytest.approx(3 * desk.wire.price, abs=2e-4)
    assert len(desk.server.posts) == 3


def test_what_does_not_fit_the_form_goes_back_too(desk, show, finish):
    spoilt = {**show.good("location"), "light": {"dawn": "grey"}}
    desk.says(spoilt, show.good("location"))
    finish(desk.provider, desk.start())
    assert "light morning: Field required." in json.dumps(desk.bodies[1])


def test_a_refusal_is_refused_in_its_words_and_not_asked_again(desk):
    desk.says("", **desk.wire.refusal)
    with pytest.raises(Refused) as caught:
        desk.start()
    assert len(desk.server.posts) == 1
    if "refusal" in desk.wire.refusal:
        assert caught.value.what == "I cannot write that."
    elif "blocked" in desk.wire.refusal:
        assert "SAFETY" in caught.value.what
    else:
        assert "refusal" in caught.value.what
    paid = desk.wire.price if desk.wire.host != "google" else 0.0009
    assert caught.value.cost == pytest.approx(paid, abs=1e-6)


def test_an_answer_that_ran_out_of_length_is_cut_off_and_not_asked_again(desk, show):
    desk.says(json.dumps(show.good("location"))[:300], **desk.wire.cut)
    with pytest.raises(CutOff, match="cut off") as caught:
        desk.start()
    assert isinstance(caught.value, Unfit)
    assert caught.value.as_json()["error"] == "CutOff"
    assert caught.value.cost == pytest.approx(desk.wire.price)
    assert len(desk.server.posts) == 1


def test_a_limit_of_rate_bought_nothing(desk):
    desk.fails(429, "slow down", "rate_limit_exceeded", {"retry-after": "7"})
    with pytest.raises(Busy, match="slow down") as caught:
        desk.start()
    assert caught.value.after == pytest.approx(7.0)
    assert caught.value.cost == 0
    assert len(desk.server.posts) == 1


def test_an_overloaded_provider_did_not_take_the_request(desk_of):
    desk = desk_of("anthropic")
    desk.fails(529, "Overloaded", "overloaded_error")
    with pytest.raises(Busy, match="Overloaded"):
        desk.start()
    assert len(desk.server.posts) == 1


def test_googles_limit_by_the_minute_is_waited_for_and_its_limit_by_the_day_is_not(desk_of):
    desk = desk_of("google")
    wait = {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "12s"}
    day = {
        "@type": "type.googleapis.com/google.rpc.QuotaFailure",
        "violations": [{"quotaId": "GenerateRequestsPerDayPerProjectPerModel"}],
    }
    for details in ([wait], [day]):
        told = {"code": 429, "message": "You exceeded your quota.", "status": "RESOURCE_EXHAUSTED", "details": details}
        desk.server.answer("POST", desk.wire.path, {"error": told}, status=429)
    with pytest.raises(Busy) as caught:
        desk.start()
    assert caught.value.after == pytest.approx(12.0)
    with pytest.raises(ProviderError, match="no credit"):
        desk.start()
    assert len(desk.server.posts) == 2


def test_googles_word_for_a_wrong_key_is_understood(desk_of):
    desk = desk_of("google")
    details = [{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "API_KEY_INVALID"}]
    told = {"code": 400, "message": "API key not valid.", "status": "INVALID_ARGUMENT", "details": details}
    desk.server.answer("POST", desk.wire.path, {"error": told}, status=400)
    with pytest.raises(ProviderError, match="key was not accepted"):
        desk.start()


def test_what_came_from_a_cache_is_counted_apart(desk_of, show):
    desk = desk_of("openai")
    desk.says(show.good("location"), cached=1000)
    assert desk.start().ticket["usage"] == {"answers": 1, "input": 200, "cached": 1000, "output": 300}


def test_nothing_is_stored_at_openai_and_no_try_leans_on_what_would_be(desk_of, show, as_described):
    as_described("openai", "/v1")
    desk = desk_of("openai")
    desk.says(wrong(show), show.good("location"))
    desk.start()
    first, second = desk.bodies
    assert first["store"] is second["store"] is False
    assert not {"previous_response_id", "prompt_cache_options"} & set(second)
    assert [item["role"] for item in second["input"]] == ["user", "assistant", "system", "user"]
    assert "msg_1" not in json.dumps(second)
    assert first["max_output_tokens"] == 20_000


def test_thoughts_are_counted_as_written(desk_of, show):
    desk = desk_of("google")
    desk.says(show.good("location"), thoughts=700)
    operation = desk.start()
    assert operation.ticket["usage"]["output"] == 1000
    assert operation.cost == pytest.approx((1200 * 0.75 + 1000 * 3.75) / 1e6, abs=1e-4)


def test_between_two_tries_a_busy_provider_is_waited_for_because_the_first_is_paid(desk, show, finish, monkeypatch):
    monkeypatch.setattr(talk, "LONGEST_WAIT", 0.01)
    desk.says(wrong(show))
    desk.fails(429, "slow down", "rate_limit_exceeded")
    desk.says(show.good("location"))
    result, _ = finish(desk.provider, desk.start())
    assert len(desk.server.posts) == 3
    assert result.cost == pytest.approx(2 * desk.wire.price, abs=2e-4)


def test_a_provider_that_stays_busy_between_two_tries_says_what_the_first_cost(desk, show, monkeypatch):
    monkeypatch.setattr(talk, "LONGEST_WAIT", 0.01)
    desk.says(wrong(show))
    desk.fails(429, "slow down", "rate_limit_exceeded")
    with pytest.raises(ProviderError, match="gave no further answer") as caught:
        desk.start()
    assert type(caught.value) is ProviderError
    assert caught.value.cost == pytest.approx(desk.wire.price)
    assert len(desk.server.posts) == 2 + talk.WAITS


def test_an_account_without_credit_is_said(desk):
    desk.fails(429 if desk.wire.host == "openai" else 402, "You exceeded your current quota", "insufficient_quota")
    with pytest.raises(ProviderError, match="no credit") as caught:
        desk.start()
    assert not isinstance(caught.value, Busy | Unknown)


def test_a_wrong_key_is_said(desk, keys):
    desk.fails(401, f"Incorrect API key provided: {keys.get(desk.wire.key, 'x')}", "invalid_api_key")
    with pytest.raises(ProviderError, match="key was not accepted") as caught:
        desk.start()
    assert all(key not in str(caught.value) for key in keys.values())
    assert len(desk.server.posts) == 1


@pytest.mark.parametrize("status", [500, 502])
def test_a_failure_after_sending_is_unknown_and_sent_once(desk, status):
    desk.fails(status, "boom", "server_error")
    with pytest.raises(Unknown, match="boom"):
        desk.start()
    assert len(desk.server.posts) == 1


def test_a_reset_after_sending_is_unknown_and_sent_once(desk):
    desk.resets()
    with pytest.raises(Unknown, match="broke after the request had left"):
        desk.start()
    assert len(desk.server.posts) == 1


def test_silence_is_unknown_and_sent_once(desk, monkeypatch):
    monkeypatch.setattr("production_flow.providers.writing.provider.SECONDS", 0.3)
    desk.hangs()
    with pytest.raises(Unknown, match="broke after the request had left"):
        desk.start()
    assert len(desk.server.posts) == 1


def test_an_answer_that_breaks_off_is_unknown_and_sent_once(desk, show, streamed):
    whole = desk.wire.says(json.dumps(show.good("location")))
    broken = {"Content-Length": str(len(whole)), "Connection": "close"}
    desk.server.answer("POST", desk.wire.path, whole[: len(whole) // 2], headers=broken, mime=streamed.MIME)
    with pytest.raises(Unknown):
        desk.start()
    assert len(desk.server.posts) == 1


def test_a_web_page_instead_of_an_answer_is_unknown(desk):
    desk.server.answer("POST", desk.wire.path, b"<html>gateway</html>", mime="text/html")
    with pytest.raises(Unknown):
        desk.start()
    assert len(desk.server.posts) == 1


def test_a_second_try_whose_fate_is_unknown_says_what_the_first_cost(desk, show):
    desk.says(wrong(show))
    desk.resets()
    with pytest.raises(Unknown) as caught:
        desk.start()
    assert caught.value.cost == pytest.approx(desk.wire.price)
    assert len(desk.server.posts) == 2


def test_a_closed_door_bought_nothing(desk, monkeypatch):
    from production_flow.providers import hosts  # noqa: PLC0415 - only here

    monkeypatch.setenv(hosts.HOSTS[desk.wire.host][0], "http://127.0.0.1:9" + desk.wire.base)
    with pytest.raises(Busy, match="cannot be reached"):
        desk.start()


def test_without_a_key_nothing_is_sent(desk, monkeypatch):
    if not desk.wire.key:
        pytest.skip("a server on this machine needs no key")
    monkeypatch.delenv(desk.wire.key)
    with pytest.raises(ProviderError, match="There is no key"):
        desk.start()
    assert desk.server.posts == []


def test_what_is_not_text_or_names_no_model_or_no_document_is_not_sent(desk):
    with pytest.raises(BadInput):
        desk.provider.start(SoundRequest(prompt="rain", seconds=2.0), "take-1", desk.bench)
    with pytest.raises(ProviderError, match=r"names no model|which model"):
        desk.start(model="")
    with pytest.raises(BadInput, match="writes no 'timeline'"):
        desk.provider.start(desk.request().model_copy(update={"document": "timeline"}), "take-1", desk.bench)
    assert desk.server.posts == []


def test_a_model_whose_price_nobody_knows_has_no_price(desk, show, finish):
    desk.says(show.good("location"))
    operation = desk.start(model="claude-opus-5-9" if desk.wire.host == "anthropic" else "unheard-of-1")
    result, _ = finish(desk.provider, operation)
    assert result.cost == (0.0 if desk.wire.host == "compatible" else None)


def test_how_far_it_is_is_told_in_parts(desk, show):
    desk.says(show.good("storyboard"))
    desk.start("storyboard")
    told = [words for _, words in desk.bench.said]
    assert told[0] == "storyboard: is asked"
    assert "storyboard: beat 7 of about 20" in told
    assert told[-1] == "storyboard: beat 20 of about 20"
    shares = [share for share, _ in desk.bench.said]
    assert shares == sorted(shares)
    assert shares[-1] < 1


def test_who_is_stopped_while_it_comes_does_not_know_what_it_cost(desk, show):
    desk.says(show.good("storyboard"))

    def stop(share, _words):
        if share > 0.3:
            raise KeyError("stop")

    desk.bench.progress = stop
    with pytest.raises(Unknown, match="stopped while the answer came"):
        desk.start("storyboard")
    assert len(desk.server.posts) == 1


def test_a_seed_is_sent_where_it_is_taken_and_said_where_it_is_not(desk, show, finish):
    desk.says(show.good("location"))
    result, _ = finish(desk.provider, desk.start(seed=2**40 + 5))
    said = [notice.message for notice in result.notices if notice.code == "dropped"]
    if desk.wire.host in {"openai", "anthropic"}:
        assert said == [f"{desk.wire.model} takes no seed: every take of it differs."]
    else:
        assert said == []
        assert '"seed": 5' in json.dumps(desk.bodies[0])


def test_a_picture_that_goes_along_is_left_out_and_said(desk, show, finish, png):
    desk.says(show.good("location"))
    reference = desk.bench.reference("location", "pier", png())
    result, _ = finish(desk.provider, desk.start(references=(reference,)))
    assert [notice.message.split(":")[0] for notice in result.notices] == ["The location picture of pier is not sent"]


def test_several_conversations_go_on_at_once_each_in_its_thread(desk, show):
    desk.says(show.good("location"))
    with ThreadPoolExecutor(6) as threads:
        made = list(
            threads.map(lambda number: desk.provider.start(desk.request(), f"take-{number}", desk.bench), range(6))
        )
    assert len({operation.answers for operation in made}) == 1
    assert len(desk.server.posts) == 6
