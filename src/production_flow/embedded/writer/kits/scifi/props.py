"""Objects that any science fiction episode may put on a table."""

from __future__ import annotations

from production_flow.embedded.writer.model import PropSpec

PROPS = (
    PropSpec(
        "printout", "the unasked printout", "paper", "#d9dccb", "paper", "",
        "a curl of edge-punched printout from a machine nobody has loaded", "the season's question, in blocks",
        "the time stamp in the corner belongs to an hour that the official log skips",
    ),
    PropSpec(
        "shift-log", "the shift log", "book", "#35505c", "plastic and paper", "",
        "a ring binder in a wipe-clean cover, one page to a shift", "what the two of them tell each other",
        "the column headed REMARKS is fuller than the column headed FAULTS",
    ),
    PropSpec(
        "spare-pass", "the spare pass", "card", "#c46a3a", "plastic", "",
        "an orange pass on a short lanyard, its photograph worn to a thumbprint", "trust, lent or handed in",
        "somebody has scratched a second name under the first",
    ),
)  # fmt: skip
"""First the arc's block of the log, then the partners' record, then their trust."""
