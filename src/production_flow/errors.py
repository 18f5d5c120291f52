"""Everything that can go wrong, as one tree.

    FlowError
    ├── BadInput        the person asked for something that cannot be       exit 2
    ├── Missing         a show, node, take or file that is not there        exit 3
    ├── Conflict        locked, running elsewhere, changed meanwhile        exit 4
    ├── WorkspaceError  the workspace cannot be read or written             exit 5
    ├── ProviderError   a provider failed, refused, or its answer is unfit  exit 6
    │   ├── Refused     the provider declined the prompt
    │   ├── Unfit       what came back is not what was promised
    │   ├── Busy        not now: nothing was bought, the same request may be sent again
    │   └── Unknown     nobody knows whether the request was bought
    ├── BudgetError     the plan costs more than is allowed                 exit 7
    └── Interrupted     a person stopped the run                            exit 130

Each says what happened, where (show, episode, beat, model), and what to do next.
"""

from __future__ import annotations

from typing import ClassVar


class FlowError(Exception):
    """Base of every error that a person may see.

    Args:
        what: One sentence: what happened.
        where: The show, episode, node, file or model it happened to.
        todo: One sentence: what to do about it.
    """

    exit_code: ClassVar[int] = 1

    def __init__(self, what: str, *, where: str = "", todo: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.todo = todo

    def __str__(self) -> str:
        """The whole message on one line."""
        place = f" ({self.where})" if self.where else ""
        advice = f" {self.todo}" if self.todo else ""
        return f"{self.what}{place}{advice}"

    def as_json(self) -> dict[str, str]:
        """The message for scripts."""
        return {"error": type(self).__name__, "what": self.what, "where": self.where, "todo": self.todo}


class BadInput(FlowError):
    """The request makes no sense; nothing was changed."""

    exit_code = 2


class Missing(FlowError):
    """A show, node, take or file that was asked for is not there."""

    exit_code = 3


class Conflict(FlowError):
    """Something else holds what is needed: a lock, another run, a newer version."""

    exit_code = 4


class WorkspaceError(FlowError):
    """The workspace cannot be opened, read or written."""

    exit_code = 5


class ProviderError(FlowError):
    """A provider failed; what was finished before is kept.

    Raised from `start` it says that nothing was bought, unless it is `Unknown` or carries a `cost`.

    Args:
        cost: What it cost all the same, in US dollars, where the provider said so.
    """

    exit_code = 6

    def __init__(self, what: str, *, where: str = "", todo: str = "", cost: float = 0.0) -> None:
        super().__init__(what, where=where, todo=todo)
        self.cost = cost


class Refused(ProviderError):
    """The provider declined the request; its words are in `what`. A result: it is not asked again."""


class Busy(ProviderError):
    """Provably nothing was bought and the same request may be sent again, after `after` seconds."""

    def __init__(self, what: str, *, where: str = "", todo: str = "", after: float = 1.0) -> None:
        super().__init__(what, where=where, todo=todo)
        self.after = after


class Unfit(ProviderError):
    """What a provider returned is not what was asked for: empty, broken, of another kind."""


class Unknown(ProviderError):
    """Nobody can say whether a paid request went through; a person must decide."""


class BudgetError(FlowError):
    """The plan costs more than the budget allows; nothing was bought."""

    exit_code = 7


class Interrupted(FlowError):
    """A person stopped the run; the same command goes on where it was."""

    exit_code = 130
