"""The Jinja environment: strict, escaping, printing through one function. The only place that knows Jinja."""

import contextlib
import sys
import traceback
from collections.abc import Callable, Mapping
from functools import cache
from hashlib import sha1
from pathlib import Path
from types import CodeType
from typing import Any

import jinja2
from jinja2.bccache import Bucket
from markupsafe import Markup

from generator.diagnostics import Diagnostic, Place, did_you_mean
from generator.model.reads import Read, Reads
from generator.rendering import escaping, printer
from generator.rendering.bound import BoundPart
from generator.rendering.bound_fact import BoundFact
from generator.rendering.template_rules import Refusal, TemplateError

FOLDER = "templates"

TEMPLATE = "template"
"""What the name of a template begins with, as something that is read."""


class TemplateProblem(Exception):
    """A template could not be rendered; `diagnostic` says why and where."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(str(diagnostic))
        self.diagnostic = diagnostic


class _Undefined(jinja2.StrictUndefined):
    """A name that is not defined, with the names that are."""

    @property
    def _undefined_message(self) -> str:
        name, obj = self._undefined_name, self._undefined_obj
        if isinstance(obj, BoundPart):
            return _unknown_key(f'"{obj.fact_id}"', name, obj.keys)
        if isinstance(obj, BoundFact):
            return f'"{obj.fact.id}" is a fact, and has no "{name}".'
        if isinstance(obj, Mapping):
            return _unknown_key("This collection", name, list(obj))
        return super()._undefined_message


def _unknown_key(owner: str, name: str | None, known: list[str]) -> str:
    hint = did_you_mean(str(name), known, f"It has: {', '.join(known)}.")
    return f'{owner} has no "{name}". {hint}'


class _Loader(jinja2.BaseLoader):
    """Templates by name, from memory, under the path that an editor knows them by."""

    def __init__(self, templates: Mapping[str, str]) -> None:
        self._templates = templates

    def get_source(self, _: jinja2.Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        if template not in self._templates:
            raise jinja2.TemplateNotFound(template)
        return self._templates[template], f"{FOLDER}/{template}", lambda: True


class _Compiled(jinja2.BytecodeCache):
    """Templates as they were compiled, by their text: a preview compiles each once, and then what is edited."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], CodeType | None] = {}
        self._disk: jinja2.FileSystemBytecodeCache | None = None

    def stay(self) -> None:
        """Let the next process know them too: they lie in Jinja's own folder, which nobody else may write to."""
        with contextlib.suppress(RuntimeError):  # where there is no such folder, each process compiles for itself
            self._disk = jinja2.FileSystemBytecodeCache()

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        return f"{super().get_cache_key(name, filename)}-{_how_compiled()}"

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._known.get((bucket.key, bucket.checksum))
        if bucket.code is None and self._disk:
            self._disk.load_bytecode(bucket)
            self._known[bucket.key, bucket.checksum] = bucket.code

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._known[bucket.key, bucket.checksum] = bucket.code
        if self._disk:
            with contextlib.suppress(OSError):  # a full disk costs the next process some time, and nothing else
                self._disk.dump_bytecode(bucket)


@cache
def _how_compiled() -> str:
    """A sign for our own part in compiling: what stands in a hole as it is, is printed then already."""
    ours = (Path(module.__file__ or "").read_bytes() for module in (sys.modules[__name__], escaping, printer))
    return sha1(b"".join(ours), usedforsecurity=False).hexdigest()


COMPILED = _Compiled()
"""All that this process has compiled, of whichever environment."""


class _Environment(jinja2.Environment):
    """Takes down which templates are read. A module that is made once has been read by all that import it."""

    reads: Reads
    modules: dict[str | None, frozenset[Read]]
    is_shared: bool
    """Whether what is made now belongs to no page alone."""

    def get_template(self, name: Any, *more: Any, **named: Any) -> jinja2.Template:
        self._note(name)
        return super().get_template(name, *more, **named)

    def select_template(self, names: Any, *more: Any, **named: Any) -> jinja2.Template:
        for name in names:  # also of those that are not there
            self._note(name)
        return super().select_template(names, *more, **named)

    def _note(self, name: Any) -> None:
        self.reads.note((TEMPLATE, str(name)))
        self.reads.note_all(self.modules.get(name, ()))


class _Template(jinja2.Template):
    environment: _Environment

    def make_module(self, *given: Any, **named: Any) -> Any:
        if given or named:
            return super().make_module(*given, **named)
        self.environment.is_shared, outer = True, self.environment.is_shared  # all pages have the same
        try:
            with self.environment.reads.apart() as found:
                module = super().make_module()
        finally:
            self.environment.is_shared = outer
        self.environment.modules[self.name] = frozenset(found)
        return module


_Environment.template_class = _Template


def make_environment(templates: Mapping[str, str], printing: Callable[[Any], Any], reads: Reads) -> jinja2.Environment:
    """An environment over these templates (by name below `templates/`) that prints every hole with `printing`."""

    def finalize(value: Any) -> Any:
        if type(value) is Markup:  # as most holes of templates: what a macro made
            return value
        if isinstance(value, BoundFact) and environment.is_shared:
            raise TypeError(f'"{value.fact.id}" is printed for all pages at once: print it in a macro.')
        # An undefined name refuses to be text; an inline `if` without its `else` is text, and empty.
        return printing(str(value) if isinstance(value, jinja2.Undefined) else value)

    environment = _Environment(
        loader=_Loader(templates),
        undefined=_Undefined,
        autoescape=True,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        bytecode_cache=COMPILED,
        auto_reload=False,  # templates that have changed come with another environment
        cache_size=-1,  # there are as many as there are
        optimized=False,  # most templates are rendered once or a few times: what it gains is less than it takes
    )
    environment.reads, environment.modules, environment.is_shared = reads, {}, False
    return environment


def render(environment: jinja2.Environment, template: str, names: Mapping[str, Any]) -> str:
    """The text that a template makes of these names, or a `TemplateProblem` with its line."""
    try:
        return environment.get_template(template).render(names)
    except Refusal as refusal:
        raise TemplateProblem(refusal.rule.at(_place(refusal, template), refusal.message, refusal.hint)) from refusal
    except jinja2.TemplateSyntaxError as error:
        place = Place(error.filename or f"{FOLDER}/{template}", error.lineno)
        raise TemplateProblem(TemplateError.at(place, sentence(str(error.message)))) from error
    except jinja2.TemplateNotFound as error:
        message = f'There is no template "{error.name}".'
        raise TemplateProblem(TemplateError.at(_place(error, template), message)) from error
    except RecursionError as error:
        message = "This template includes or calls itself without end, or is nested too deeply."
        raise TemplateProblem(TemplateError.at(Place(f"{FOLDER}/{template}"), message)) from error
    except (jinja2.TemplateError, TypeError, AttributeError, ValueError, LookupError, ArithmeticError) as error:
        raise TemplateProblem(TemplateError.at(_place(error, template), sentence(str(error)))) from error


def _place(error: BaseException, template: str) -> Place:
    """The innermost line of a template that an error came through."""
    lines = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.startswith(f"{FOLDER}/")]
    return Place(lines[-1].filename, lines[-1].lineno or 1) if lines else Place(f"{FOLDER}/{template}")


def sentence(message: str) -> str:
    """A message with a full stop, if it ends with none."""
    text = message.strip() or "It cannot be rendered"
    return text if text.endswith((".", "?", "!")) else f"{text}."
