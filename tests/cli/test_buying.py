"""What a person is told before anything is bought."""

from production_flow.cli.buying import approval
from production_flow.production.planned import Plan


def test_what_was_asked_for_and_stays_a_draft_is_said_though_nothing_is_bought(capsys):
    plan = Plan((), stays=(("No key for video is at hand (FAL_KEY): a draft is made.", 18),))
    approval(yes=False, unknown_prices=False, quiet=False)(plan)
    assert "18 stay drafts: No key for video is at hand (FAL_KEY)" in capsys.readouterr().err
    approval(yes=False, unknown_prices=False, quiet=True)(plan)
    assert capsys.readouterr().err == ""
