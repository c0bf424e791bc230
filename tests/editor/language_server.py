"""The language server that editors run for YAML, spoken to as an editor speaks to it."""

import json
import subprocess
import threading
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

from tests.node import NODE
from tests.site.project import ROOT

SERVER = ROOT / ".venv/editor/node_modules/yaml-language-server/bin/yaml-language-server"
_SETTINGS = {"yaml": {"validate": True, "hover": True, "completion": True, "schemaStore": {"enable": False}}}
_CAN = {
    "workspace": {"configuration": True},
    "textDocument": {
        "completion": {"completionItem": {"snippetSupport": True, "documentationFormat": ["markdown", "plaintext"]}},
        "hover": {"contentFormat": ["markdown"]},
        "publishDiagnostics": {"relatedInformation": True},
    },
}
_LONGEST = 60
"""In seconds: a server that answers later is ended, so that whoever waits for it is told."""


class LanguageServer:
    """A running server. It reads files below a folder; what is open is what it was told, whatever the disk says."""

    def __init__(self, root: Path) -> None:
        assert SERVER.is_file(), "The language server is not installed. Install it with: make .venv/dev"
        self._root = root
        self._numbers = count(1)
        self._problems: dict[str, list[str]] = {}
        self._process = subprocess.Popen(
            [NODE, SERVER, "--stdio"], cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self._guard = threading.Timer(_LONGEST, self._process.kill)
        self._guard.start()
        self._ask("initialize", {"processId": None, "rootUri": root.as_uri(), "capabilities": _CAN})
        self._tell("initialized", {})

    def open(self, text: str) -> "Opened":
        """Open a file of `content/` that has some text and no name that matters."""
        uri = (self._root / f"content/opened-{next(self._numbers)}.yml").as_uri()
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self._tell("textDocument/didOpen", {"textDocument": document})
        return Opened(self, uri, text)

    def problems(self, uri: str) -> list[str]:
        """What the server finds wrong with an open file, once it has looked."""
        heard = self._heard()
        while uri not in self._problems:
            next(heard)
        return self._problems[uri]

    def at(self, method: str, uri: str, line: int, character: int) -> Any:
        """What the server answers of a point in an open file; lines and characters from 0."""
        return self._ask(
            f"textDocument/{method}",
            {"textDocument": {"uri": uri}, "position": {"line": line, "character": character}},
        )

    def close(self) -> None:
        """End the server."""
        self._ask("shutdown", None)
        self._tell("exit", None)
        self._process.communicate()
        self._guard.cancel()

    def _ask(self, method: str, params: Any) -> Any:
        number = next(self._numbers)
        self._send({"id": number, "method": method, "params": params})
        answer = next(said for said in self._heard() if said.get("id") == number and "method" not in said)
        assert "error" not in answer, answer
        return answer["result"]

    def _tell(self, method: str, params: Any) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: dict[str, Any]) -> None:
        assert self._process.stdin
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._process.stdin.flush()

    def _heard(self) -> Iterator[dict[str, Any]]:
        """What the server says from now on; what it asks is answered, and what it finds wrong is kept."""
        assert self._process.stdout
        while head := self._process.stdout.readline():
            while (line := self._process.stdout.readline()).strip():
                head += line
            length = next(line for line in head.splitlines() if line.lower().startswith(b"content-length:"))
            said = json.loads(self._process.stdout.read(int(length.partition(b":")[2])))
            match said:
                case {"method": "textDocument/publishDiagnostics", "params": {"uri": uri, "diagnostics": found}}:
                    self._problems[uri] = [problem["message"] for problem in found]
                case {"method": "workspace/configuration", "id": number, "params": {"items": items}}:
                    self._send({"id": number, "result": [_SETTINGS.get(item["section"], {}) for item in items]})
                case {"method": _, "id": number}:
                    self._send({"id": number, "result": None})
            yield said
        raise AssertionError("The language server ended, or did not answer in time.")


class Opened:
    """A file that is open in an editor."""

    def __init__(self, server: LanguageServer, uri: str, text: str) -> None:
        self._server = server
        self._uri = uri
        self._text = text

    @property
    def problems(self) -> list[str]:
        """What the editor underlines, by what it says of it."""
        return self._server.problems(self._uri)

    def completions(self, after: str) -> dict[str, str]:
        """What is offered right after some words that stand once in the file, each with what is said of it."""
        assert self._text.count(after) == 1
        answer = self._server.at("completion", self._uri, *self._position(self._text.index(after) + len(after)))
        return {item["label"]: _text_of(item.get("documentation", "")) for item in answer["items"]}

    def hover(self, on: str) -> str:
        """What is shown over some words that stand once in the file."""
        assert self._text.count(on) == 1
        answer = self._server.at("hover", self._uri, *self._position(self._text.index(on) + 1))
        return _text_of(answer["contents"])

    def _position(self, offset: int) -> tuple[int, int]:
        before = self._text[:offset]
        return before.count("\n"), offset - (before.rfind("\n") + 1)


def _text_of(said: str | dict[str, str]) -> str:
    return said if isinstance(said, str) else said["value"]
