"""Forms: what a model writes of each document. Ids, numbers and lengths follow from it and from the material."""

from production_flow.providers.writing.forms.base import Form, Material
from production_flow.providers.writing.forms.bible import BlueprintForm
from production_flow.providers.writing.forms.people import CastForm, CharacterForm
from production_flow.providers.writing.forms.places import InventoryForm, LocationForm, PropForm
from production_flow.providers.writing.forms.season import FormatForm, SeasonForm
from production_flow.providers.writing.forms.storyboard import StoryboardForm
from production_flow.providers.writing.forms.wording import WordingForm

FORMS: dict[str, type[Form]] = {
    form.LABEL: form
    for form in (
        BlueprintForm,
        CastForm,
        CharacterForm,
        InventoryForm,
        LocationForm,
        PropForm,
        FormatForm,
        SeasonForm,
        StoryboardForm,
        WordingForm,
    )
}
"""The form of every document that a model can write, by the document's label."""

__all__ = ["FORMS", "Form", "Material"]
