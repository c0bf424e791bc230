"""Pydantic's JSON Schemas, said as an editor of YAML needs them: with what each key and each word means."""

import inspect
from typing import Any

from pydantic import BaseModel, RootModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from generator.model.docstrings import docstrings_under, field_docs
from generator.model.keys import rank


class Described(GenerateJsonSchema):
    """Takes descriptions from the docstrings under fields and members, and leaves out what the sheet does not know."""

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        """A mapping with its keys described, in an editor's order.

        A model that was made for a kind of value goes by its plain name.
        """
        cls: type[BaseModel] = schema["cls"]
        said = field_docs(cls)
        made = super().model_schema(schema)
        made |= {"title": cls.__name__.partition("[")[0], "description": inspect.getdoc(cls)}
        if issubclass(cls, RootModel):
            return made
        keys = {field.alias or name: name for name, field in cls.model_fields.items()}
        made["properties"] = {key: made["properties"][key] for key in sorted(keys, key=lambda key: rank(keys[key]))}
        for key, name in keys.items():
            if name in said:
                made["properties"][key]["description"] = said[name]
        return made

    def enum_schema(self, schema: core_schema.EnumSchema) -> JsonSchemaValue:
        """A closed list with its members described."""
        said = docstrings_under(schema["cls"])
        members = [said.get(member.name, "") for member in schema["members"]]
        return super().enum_schema(schema) | {"enumDescriptions": members}

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        """A mapping whose keys are ids or the like. A key that is none is refused, as the reader refuses it."""
        names, values = self.generate_inner(schema["keys_schema"]), self.generate_inner(schema["values_schema"])
        return {"type": "object", "propertyNames": names, "additionalProperties": values}

    def tagged_union_schema(self, schema: core_schema.TaggedUnionSchema) -> JsonSchemaValue:
        """A value in one of several forms. The bare word `unknown` is a text as well, so it may match two."""
        return {"anyOf": super().tagged_union_schema(schema)["oneOf"]}

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """What may be left out. To leave it empty is a mistake."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """What may be left out. An editor is not to write out what goes without saying."""
        return self.generate_inner(schema["schema"])

    def field_title_should_be_set(self, _: Any) -> bool:
        """Whether a key is to be called by another name. It is not."""
        return False
