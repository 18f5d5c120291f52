"""Work that is asked for: plans, prices, calls, their order and their hold. Nothing is started twice, or unpaid."""

import json

import pytest

SLUG = "the-cold-valve"
MAKE = {"do": "make", "show": SLUG}


def calls(studio):
    return studio.get("/api/calls").json()["calls"]


def ask(studio, key=None, **what):
    headers = {"Idempotency-Key": key} if key else {}
    return studio.client.post("/api/calls", json=what, headers=headers)


@pytest.fixture
def flux(monkeypatch):
    """A key for FLUX, which is never used: nobody works here."""
    monkeypatch.setenv("BFL_API_KEY", "kanarie-4711-zwitschert-Zq7")


class TestPlans:
    def test_a_plan_of_what_stands_is_empty(self, shared):
        plan = shared.show("/plan")
        assert (plan["lines"], plan["price"], plan["unknown"], plan["note"]) == ([], 0, 0, "")

    def test_a_plan_names_models_prices_and_sums(self, studio, flux):
        plan = studio.show("/plan?tier=preview&only=portrait")
        bought = [line for line in plan["lines"] if line["stage"] == "portrait"]
        assert {line["node"] for line in bought} == {"portrait:maeve", "portrait:sid"}
        assert all(line["price"] > 0 and line["provider"] == "bfl-images" for line in bought)
        assert plan["price"] == sum(line["price"] for line in plan["lines"])
        assert plan["sums"]["stage"]["portrait"]["price"] == sum(line["price"] for line in bought)
        assert plan["sums"]["tier"]["preview"]["nodes"] == 2

    def test_a_quote_has_the_price_and_the_words(self, studio, flux):
        asked = {"node": "portrait:maeve", "change": {"because": ["face"]}, "tier": "preview"}
        quote = studio.client.post(f"/api/shows/{SLUG}/quote", json=asked).json()
        assert quote["price"] > 0
        assert "face" in quote["guidance"][0].casefold()
        free = studio.client.post(f"/api/shows/{SLUG}/quote", json={"node": "portrait:maeve"}).json()
        assert (free["price"], free["tier"]) == (0, "draft")

    @pytest.mark.parametrize(
        ("asked", "status"),
        [
            ({"node": "cut:s01e01"}, 422),
            ({"node": "keyframe:s09e01.b01"}, 404),
            ({"node": "portrait:maeve", "change": {"because": ["smell"]}}, 422),
            ({"node": "portrait:maeve", "change": {"note": "x" * 401}}, 422),
            ({"node": "keyframe:s01e01.b01", "model": "no-such-model"}, 404),
        ],
    )
    def test_a_quote_for_nonsense_is_refused(self, shared, asked, status):
        answer = shared.client.post(f"/api/shows/{SLUG}/quote", json=asked)
        assert answer.status_code == status, answer.text

    def test_nothing_was_bought_and_the_costs_say_so(self, shared):
        costs = shared.show("/costs")
        assert costs == {
            "budget": None, "spent": 0, "held": 0, "rows": [], "by_stage": {}, "by_model": {}, "days": [],
        }  # fmt: skip

    def test_only_what_is_in_doubt_is_resolved(self, shared):
        answer = shared.client.post(f"/api/shows/{SLUG}/resolve/keyframe:s01e01.b01", json={"bought": False})
        assert answer.status_code == 404


class TestCalls:
    def test_a_draft_is_free_and_waits_for_a_worker(self, studio):
        answer = ask(studio, **MAKE)
        assert answer.status_code == 201
        call = answer.json()
        assert (call["show"], call["title"], call["state"], call["label"]) == (
            SLUG,
            "The Cold Valve",
            "waiting",
            "Draft",
        )
        assert (call["result"], call["error"]) == (None, None)
        assert [one["id"] for one in calls(studio)] == [call["id"]]

    def test_the_same_mark_is_the_same_call(self, studio):
        redo = {"do": "redo", "show": SLUG, "node": "keyframe:s01e01.b01"}
        first, second = ask(studio, "mark-1", **redo).json(), ask(studio, "mark-1", **redo).json()
        assert first == second
        studio.house._answers.clear()  # as after a restart
        assert ask(studio, "mark-1", **redo).json()["id"] == first["id"]
        assert ask(studio, "mark-2", **redo).json()["id"] != first["id"]
        assert len(calls(studio)) == 2

    def test_what_costs_money_needs_the_price_that_a_person_saw(self, studio, flux):
        what = {**MAKE, "tier": "preview", "only": ["portrait"]}
        answer = ask(studio, **what)
        assert answer.status_code == 402
        said = answer.json()
        price = said["plan"]["price"]
        assert (said["error"], price > 0) == ("BudgetError", True)
        assert ask(studio, **what, approved=price - 1).status_code == 402
        assert calls(studio) == []
        assert ask(studio, **what, approved=price).status_code == 201

    def test_a_redo_that_costs_money_needs_its_price_too(self, studio, flux):
        what = {"do": "redo", "show": SLUG, "node": "portrait:maeve", "tier": "preview"}
        refused = ask(studio, **what)
        assert refused.status_code == 402
        assert ask(studio, **what, approved=refused.json()["plan"]["price"]).status_code == 201

    def test_a_budget_holds_whatever_was_approved(self, studio, flux):
        studio.client.patch(f"/api/shows/{SLUG}", json={"budget": 1})
        plan = studio.show("/plan?tier=preview&only=portrait")
        assert (plan["price"], plan["budget"], plan["over"]) == (0, 1, 0)
        assert [stay["nodes"] for stay in plan["stays"]] == [2], plan["stays"]
        assert "$0.00" in plan["stays"][0]["message"], plan["stays"]

    def test_a_new_tier_without_a_key_is_free_and_stays_a_draft(self, studio):
        assert ask(studio, **MAKE, tier="final").status_code == 201

    def test_calls_are_put_in_order_cancelled_and_asked_for_again(self, studio):
        ids = [
            ask(studio, do="redo", show=SLUG, node=f"keyframe:s01e01.b0{number}").json()["id"] for number in (1, 2, 3)
        ]
        wanted = [ids[2], ids[0], ids[1]]
        order = studio.client.put("/api/calls/order", json={"ids": wanted}).json()
        assert [call["id"] for call in order["calls"]] == wanted
        assert studio.client.post(f"/api/calls/{ids[0]}/cancel").json()["state"] == "cancelled"
        assert studio.client.post(f"/api/calls/{ids[0]}/cancel").status_code == 409
        assert studio.client.post(f"/api/calls/{ids[0]}/retry").json()["state"] == "waiting"
        assert studio.client.post(f"/api/calls/{ids[0]}/retry").status_code == 409
        assert studio.client.post("/api/calls/999999/cancel").status_code == 404
        assert studio.client.put("/api/calls/order", json={"ids": [1, 1]}).status_code == 422

    def test_the_queue_is_held_and_let_go(self, studio):
        assert studio.client.put("/api/calls/held", json={"held": True}).json()["held"]
        assert studio.get("/api/calls").json()["held"]
        assert not studio.client.put("/api/calls/held", json={"held": False}).json()["held"]

    @pytest.mark.parametrize(
        ("what", "status"),
        [
            ({"do": "explode", "show": SLUG}, 422),
            ({"do": "make", "show": "nobody"}, 404),
            ({**MAKE, "tier": "best"}, 422),
            ({**MAKE, "only": ["nonsense"]}, 422),
            ({**MAKE, "nodes": ["keyframe:s09e09.b01"]}, 404),
            ({**MAKE, "episodes": [0]}, 422),
            ({**MAKE, "approved": -1}, 422),
            ({"do": "redo", "show": SLUG}, 422),
            ({"do": "redo", "show": SLUG, "node": "cut:s01e01"}, 422),
            ({"do": "redo", "show": SLUG, "node": "nonsense:x"}, 404),
        ],
    )
    def test_nonsense_is_not_asked_for(self, studio, what, status):
        assert ask(studio, **what).status_code == status
        assert calls(studio) == []

    def test_a_locked_node_is_not_redone(self, studio):
        studio.steps({"do": "lock", "node": "keyframe:s01e01.b01"})
        answer = ask(studio, do="redo", show=SLUG, node="keyframe:s01e01.b01")
        assert answer.status_code == 409


class TestBeginning:
    def test_a_show_is_begun_once_under_one_mark(self, studio):
        new = {"sentence": "A lighthouse keeper finds a second lighthouse"}
        first = studio.client.post("/api/shows", json=new, headers={"Idempotency-Key": "k1"})
        assert first.status_code == 201
        begun = first.json()
        assert (begun["show"]["title"], begun["call"]["state"]) == ("Untitled", "waiting")
        other = studio.client.post("/api/shows", json={"sentence": "Something else"}, headers={"Idempotency-Key": "k1"})
        assert other.json()["show"]["slug"] == begun["show"]["slug"]
        studio.client.post("/api/shows", json=new, headers={"Idempotency-Key": "k2"})
        assert len(studio.get("/api/shows").json()["shows"]) == 2

    def test_a_show_that_is_there_stays_as_it_is(self, studio):
        prompt = studio.show()["prompt"]
        again = studio.client.post("/api/shows", json={"sentence": prompt, "episodes": [1, 2], "size": 1080})
        assert again.json()["show"]["settings"] == studio.show()["settings"]
        assert studio.show()["settings"]["size"] == 180

    def test_what_a_person_chose_is_in_the_sentence(self, studio):
        new = {"sentence": "A diver clears her brother's name in Oban", "chips": {"genre": "western"}, "seed": 3}
        show = studio.client.post("/api/shows", json=new).json()["show"]
        assert "western" in show["prompt"]
        read = studio.client.post("/api/read", json={"sentence": show["prompt"]}).json()
        chip = next(chip for chip in read["chips"] if chip["kind"] == "genre")
        assert (chip["text"], chip["said"], len(chip["options"])) == ("western", True, 4)

    def test_guesses_are_told_from_what_was_said(self, shared):
        read = shared.client.post(
            "/api/read", json={"sentence": "A noir detective show set in a city of robots"}
        ).json()
        chips = {chip["kind"]: chip for chip in read["chips"]}
        assert (chips["place"]["text"], chips["place"]["said"]) == ("a city of robots", True)
        assert not chips["time"]["said"]
        assert all(len(set(chip["options"])) == 4 and chip["text"] not in chip["options"] for chip in read["chips"])
        assert shared.client.post("/api/read", json={"sentence": "  "}).json()["chips"] == []

    @pytest.mark.parametrize(
        "new",
        [
            {"sentence": ""},
            {"sentence": "x" * 200_001},
            {"sentence": "x", "seed": -1},
            {"sentence": "x", "size": 1},
            {"sentence": "x", "chips": {"smell": "smoke"}},
            {},
        ],
    )
    def test_nonsense_begins_nothing(self, studio, new):
        assert studio.client.post("/api/shows", json=new).status_code == 422
        assert len(studio.get("/api/shows").json()["shows"]) == 1


def test_models_and_jobs_are_listed_with_prices_in_words(studio):
    studio.client.patch(f"/api/shows/{SLUG}", json={"choices": {"image": "flux"}})
    found = studio.get("/api/models", params={"show": SLUG}).json()
    jobs = {job["port"]: job for job in found["jobs"]}
    assert (jobs["image"]["chosen"], jobs["image"]["key"]["state"]) == ("flux", "missing")
    assert (jobs["video"]["price"], jobs["video"]["where"], jobs["video"]["key"]["state"]) == (
        "free", "this machine", "none needed",
    )  # fmt: skip
    assert {model["port"] for model in found["models"]} >= {"text", "image", "video", "voice", "music", "sound"}
    assert studio.get("/api/models", params={"show": "nobody"}).status_code == 404


class TestKeys:
    CANARY = "kanarie-4711-zwitschert-Zq7"

    def test_a_key_is_written_and_never_read(self, studio):
        put = studio.client.put("/api/keys/BFL_API_KEY", json={"value": self.CANARY})
        assert (put.status_code, put.content) == (204, b"")
        row = next(row for row in studio.get("/api/keys").json()["keys"] if row["name"] == "BFL_API_KEY")
        assert (row["set"], row["tail"], row["source"], len(row["added"])) == (True, "-Zq7", "file", 10)
        assert row["stops"]
        said = [
            studio.get(path).text
            for path in (
                "/api/keys",
                "/api/models",
                "/api/shows",
                f"/api/shows/{SLUG}",
                f"/api/shows/{SLUG}/plan?tier=final",
            )
        ]
        said += [studio.client.put("/api/keys/BFL_API_KEY", json={"value": self.CANARY, "more": 1}).text]
        said += [studio.client.post("/api/read", json={"sentence": "x", "chips": {self.CANARY: "y"}}).text]
        assert not any(self.CANARY in text for text in said[:-1])
        assert studio.client.delete("/api/keys/BFL_API_KEY").status_code == 204
        row = next(row for row in studio.get("/api/keys").json()["keys"] if row["name"] == "BFL_API_KEY")
        assert (row["set"], row["tail"], row["added"]) == (False, "", None)

    @pytest.mark.parametrize(
        ("name", "value", "status"),
        [
            ("NO_SUCH_KEY", "kanarie-4711", 404),
            ("PATH", "kanarie-4711", 404),
            ("BFL_API_KEY", "short", 422),
            ("BFL_API_KEY", "with a space in it", 422),
            ("BFL_API_KEY", "x" * 5000, 422),
        ],
    )
    def test_nonsense_is_kept_nowhere_and_not_repeated(self, studio, name, value, status):
        answer = studio.client.put(f"/api/keys/{name}", json={"value": value})
        assert answer.status_code == status
        assert value not in answer.text
        assert not any(row["set"] for row in studio.get("/api/keys").json()["keys"])

    def test_a_trial_that_costs_money_needs_its_price(self, studio):
        models = studio.get("/api/models").json()["models"]
        dear = next(model["id"] for model in models if model["price"].startswith("$") and model["state"] == "active")
        answer = studio.client.post(f"/api/models/{dear}/test", json={})
        assert answer.status_code == 402
        assert json.dumps(answer.json()["plan"])
        assert studio.client.post("/api/models/no-such-model/test", json={}).status_code == 404
