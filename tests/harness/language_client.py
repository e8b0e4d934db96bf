"""A client of a language server over standard input and output: as much of the protocol as tests need.

``LanguageClient`` starts the server, opens one document at a time and waits for answers. The server's own
requests get an empty answer; it would wait for them otherwise.
"""

from __future__ import annotations

import json
import queue
import subprocess
import threading
from typing import IO, TYPE_CHECKING, Any, Final, Self

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from types import TracebackType

SECONDS: Final = 300
"""How long an answer may take on a busy machine before the test fails."""

_ABILITIES: Final = {
    "textDocument": {
        "completion": {"completionItem": {"snippetSupport": False}},
        "hover": {"contentFormat": ["plaintext", "markdown"]},
        "publishDiagnostics": {},
    }
}


class LanguageClient:
    """A running server, to be used in a ``with`` statement, which ends it."""

    def __init__(self, command: Sequence[str], root: Path, settings: dict[str, Any]) -> None:
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root)
        self._answers: queue.Queue[dict[str, Any]] = queue.Queue()
        self._diagnostics: queue.Queue[dict[str, Any]] = queue.Queue()
        self._writing = threading.Lock()
        self._settings = settings
        self._last = 0
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        folders = [{"uri": root.as_uri(), "name": root.name}]
        self.ask("initialize", processId=None, rootUri=root.as_uri(), capabilities=_ABILITIES,
                 workspaceFolders=folders)  # fmt: skip
        self.tell("initialized")
        self.tell("workspace/didChangeConfiguration", settings=settings)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.communicate()
        self._listener.join(SECONDS)

    def opened(self, path: Path, text: str) -> list[dict[str, Any]]:
        """Open ``text`` as the file ``path``; what the server finds wrong with it."""
        document = {"uri": path.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self.tell("textDocument/didOpen", textDocument=document)
        while True:
            published = self._diagnostics.get(timeout=SECONDS)
            if published["uri"] == path.as_uri():
                found: list[dict[str, Any]] = published["diagnostics"]
                return found

    def at(self, method: str, path: Path, line: int, character: int) -> Any:
        """Ask about a place, counted from zero, of a document that is open."""
        place = {"line": line, "character": character}
        return self.ask(f"textDocument/{method}", textDocument={"uri": path.as_uri()}, position=place)

    def ask(self, method: str, **parameters: Any) -> Any:
        """Send a request and wait for its result."""
        self._last += 1
        self._send({"id": self._last, "method": method, "params": parameters})
        while True:
            answer = self._answers.get(timeout=SECONDS)
            if answer["id"] == self._last:
                assert "error" not in answer, answer
                return answer["result"]

    def tell(self, method: str, **parameters: Any) -> None:
        """Send a notification, which has no answer."""
        self._send({"method": method, "params": parameters})

    def _send(self, message: dict[str, Any]) -> None:
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        with self._writing:
            self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(content), content))
            self._process.stdin.flush()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        while (message := _received(self._process.stdout)) is not None:
            if "method" in message and "id" in message:
                self._send({"id": message["id"], "result": self._answered(message)})
            elif message.get("method") == "textDocument/publishDiagnostics":
                self._diagnostics.put(message["params"])
            elif "id" in message:
                self._answers.put(message)

    def _answered(self, request: dict[str, Any]) -> list[Any] | None:
        """The settings where the server asks for them, otherwise nothing."""
        if request["method"] != "workspace/configuration":
            return None
        return [self._settings.get(item["section"]) for item in request["params"]["items"]]


def _received(stream: IO[bytes]) -> dict[str, Any] | None:
    """The next message; None at the end of the stream."""
    length = 0
    while header := stream.readline().strip():
        name, _, value = header.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    content = stream.read(length) if length else b""
    received: dict[str, Any] | None = json.loads(content) if content else None
    return received
