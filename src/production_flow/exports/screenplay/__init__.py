"""The screenplay of an episode: as Fountain text, and as the pages a reader of scripts expects."""

from production_flow.exports.screenplay.fdx import fdx
from production_flow.exports.screenplay.fountain import fountain
from production_flow.exports.screenplay.pdf import screenplay_pdf, screenplay_sheet

__all__ = ["fdx", "fountain", "screenplay_pdf", "screenplay_sheet"]
