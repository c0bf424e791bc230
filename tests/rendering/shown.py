"""What a reader's browser makes of a page: its elements, and its text."""

from html.parser import HTMLParser


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.shape: list[object] = []
        self.text: list[str] = []
        self.titles: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # Headings get an id made of their words, and a link to it.
        kept = [(name, value) for name, value in attrs if name not in ("id", "href", "title")]
        named = [name for name, _ in attrs]
        self.shape.append((tag, named, kept))
        self.titles += [value or "" for name, value in attrs if name == "title"]

    def handle_endtag(self, tag: str) -> None:
        self.shape.append(tag)

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def handle_comment(self, data: str) -> None:
        self.shape.append(("comment", data))

    def handle_decl(self, decl: str) -> None:
        self.shape.append(("declaration", decl))

    def handle_pi(self, data: str) -> None:
        self.shape.append(("instruction", data))

    def unknown_decl(self, data: str) -> None:
        self.shape.append(("declaration", data))


class Shown:
    """A page as it is shown."""

    def __init__(self, html: str) -> None:
        reader = _Reader()
        reader.feed(html)
        reader.close()
        self.shape = reader.shape
        """Every element with its attributes, in the order of the page; ids and links aside."""
        self.text = one_line("".join(reader.text))
        self.titles = [one_line(title) for title in reader.titles]
        """What the attributes called `title` say."""


def one_line(text: str) -> str:
    """A text with its white space collapsed."""
    return " ".join(text.split())
