"""What belongs to the site as a whole: `content/site.yml`."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from generator.language import Language
from generator.model.fields import NameField, WhenField


class Settings(BaseModel):
    """The site's own words about itself."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    name: NameField
    """The name over every page."""
    as_of: WhenField
    """The last day that the evidence covers. What holds "now" is what held on this day."""
    languages: Annotated[tuple[Language, ...], Field(min_length=1)]
    """The languages it is published in; the first is the one at the root."""
    exempt: dict[str, NameField] = {}
    """Figures that may be typed although no fact stands behind them, each with its reason."""
