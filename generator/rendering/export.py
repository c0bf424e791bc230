"""A page as a Markdown file that stands on its own: what it needs travels in its front matter and body."""

from markupsafe import escape

from generator.model.page import Page
from generator.rendering.as_json import in_line


def front_matter(page: Page) -> dict[str, str | list[str]]:
    """What a page says of itself. Site builders print it as HTML without a second look, so it is escaped here.

    The names that a search finds it by stand as tags, which Material's search and its successor's look at.
    """
    said: dict[str, str | list[str]] = {"title": str(escape(page.title)), "description": str(escape(page.description))}
    return said | ({"tags": [str(escape(name)) for name in page.search_names]} if page.search_names else {})


def markdown_file(page: Page) -> str:
    """The whole file. JSON strings are YAML strings, whatever is in them."""
    head = "".join(f"{key}: {in_line(text)}\n" for key, text in front_matter(page).items())
    return f"---\n{head}---\n\n{page.markdown}"
