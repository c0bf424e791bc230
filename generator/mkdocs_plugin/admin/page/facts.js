// Reads a file of facts for the CMS, by the form of the file, and writes it without touching what did not change.
//
// The CMS knows objects and lists. Our files have mappings by id, texts written once or by language, and citations that may be
// bare ids. `read` turns the one into the other. `changed` goes the way back in the document that was read, so that comments,
// order, quotation marks and blank lines stay as they were.

import { Document, Pair, Scalar, YAMLMap, YAMLSeq, isMap, isScalar, isSeq, parseDocument } from "./vendor/yaml.js";

const AS_WE_WRITE = { lineWidth: 0, flowCollectionPadding: false };
const ALL_LETTERS = { schema: "failsafe" };

/** How the CMS reads and writes the file that has this form: its records as a list, beside its text as it was read. */
export function format({ fields }) {
  const form = fields.find(({ name }) => name === "records");
  return {
    fromFile: (text) => ({ text, records: read(parsed(text).contents, form) ?? [] }),
    toFile: ({ text, records }) => {
      const document = parsed(text);
      const before = document.toString(AS_WE_WRITE);
      document.contents = changed(document.contents, form, filled(records) ?? []);
      return keptOf(text, before, document.toString(AS_WE_WRITE));
    },
  };
}

// A text with what changed between two others, which are that text once it was read and written: the lines before the first
// change and those after the last stay as somebody wrote them. If its lines do not answer to theirs, it is written anew.
function keptOf(text, before, after) {
  const [old, was, is] = [text, before, after].map((each) => each.split("\n"));
  if (old.length !== was.length) return after;
  const [head, foot] = ends(was, is, (one, other) => one === other);
  return [...old.slice(0, head), ...is.slice(head, is.length - foot), ...old.slice(old.length - foot)].join("\n");
}

function parsed(text) {
  const document = parseDocument(text, ALL_LETTERS);
  if (document.errors.length > 0) throw document.errors[0];
  return document;
}

// What stands at a node, in the terms of its form: undefined if nothing does, or something that does not fit.
function read(node, form) {
  switch (form.shape) {
    case "by-id":
      if (!isMap(node)) return undefined;
      return node.items.map(({ key, value }) => ({ id: key.value, ...readFields(value, form.fields) }));
    case "mapping":
      return readFields(node, form.fields);
    case "text":
      return isScalar(node) ? { [form.fields[0].name]: node.value } : readFields(node, form.fields);
    case "citation":
      return isScalar(node) ? { source: node.value } : readFields(node, form.fields);
    case "list":
    case "one-or-several":
      return several(node)?.map((each) => read(each, itemOf(form)));
    case "in-one-line":
      return isScalar(node) ? node.value : isMap(node) ? inOneLine(node) : undefined;
    default:
      return isScalar(node) ? node.value : undefined;
  }
}

function readFields(node, fields) {
  if (!isMap(node)) return undefined;
  const found = fields.map((field) => [field.name, read(node.get(field.name, true), field)]);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

// The node for a value: the one that is there, changed where it differs, or a new one with the comments of that.
function changed(node, form, value) {
  if (same(filled(read(node, form)), value)) return node;
  const next = filledIn(node, form, value);
  for (const each of node && next !== node ? ["commentBefore", "comment", "spaceBefore"] : []) next[each] = node[each];
  return next;
}

function filledIn(node, form, value) {
  switch (form.shape) {
    case "by-id":
      return changedById(isMap(node) ? node : new YAMLMap(), form.fields, value);
    case "mapping":
      return changedFields(isMap(node) ? node : new YAMLMap(), form.fields, value);
    case "text":
      return inOneLanguage(node, form, value) ? scalar(node, value[form.fields[0].name]) : flowing(node, form, value);
    case "citation":
      return value.quote === undefined && !isMap(node) ? scalar(node, value.source) : flowing(node, form, value);
    case "list":
    case "one-or-several":
      return changedList(node, form, value);
    case "in-one-line":
      return mapping(value) ?? scalar(node, value);
    case "words":
      return scalar(node, value, Scalar.QUOTE_DOUBLE);
    default:
      return scalar(node, value);
  }
}

function changedById(node, fields, entries) {
  const parted = node.items.some(({ key }) => key.spaceBefore);
  const there = new Map(node.items.map((pair) => [pair.key.value, pair]));
  node.items = entries.map(({ id, ...value }) => {
    const pair = there.get(id) ?? pairOf(id, new YAMLMap(), parted);
    there.delete(id);
    pair.value = changedFields(isMap(pair.value) ? pair.value : new YAMLMap(), fields, value);
    return pair;
  });
  return node;
}

function changedFields(node, fields, values) {
  const rank = new Map(fields.map(({ name }, at) => [name, at]));
  for (const field of fields) {
    const { name } = field;
    const there = node.items.find(({ key }) => key.value === name);
    const value = values?.[name];
    if (there && value === undefined) {
      if (read(there.value, field) !== undefined) node.items.splice(node.items.indexOf(there), 1);
    } else if (there) {
      there.value = changed(there.value, field, value);
    } else if (value !== undefined) {
      const next = node.items.findIndex(({ key }) => rank.get(key.value) > rank.get(name));
      node.items.splice(next < 0 ? node.items.length : next, 0, pairOf(name, changed(undefined, field, value)));
    }
  }
  return node;
}

// What stands at either end and did not change keeps its nodes; what is between goes by its place.
function changedList(node, form, values) {
  const nodes = several(node) ?? [];
  const item = itemOf(form);
  const [head, foot] = ends(nodes, values, (each, value) => same(filled(read(each, item)), value));
  const [first, last] = [nodes.slice(0, head), nodes.slice(nodes.length - foot)];
  const between = nodes.slice(head, nodes.length - foot);
  const filledInBetween = values.slice(head, values.length - foot).map((value, at) => changed(between[at], item, value));
  const items = [...first, ...filledInBetween, ...last];
  if (form.shape === "one-or-several" && items.length === 1 && !isSeq(node)) return items[0];
  const list = isSeq(node) ? node : new YAMLSeq();
  if (!isSeq(node)) list.flow = items.every(isScalar);
  list.items = items;
  return list;
}

// How many entries two lists have in common at their start, and how many at their end.
function ends(one, other, alike) {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && alike(one[head], other[head])) head += 1;
  let foot = 0;
  while (foot < most - head && alike(one.at(-1 - foot), other.at(-1 - foot))) foot += 1;
  return [head, foot];
}

// The form of each entry of a list: a single field, or several under one shape.
function itemOf({ field, fields, of }) {
  return field ?? { shape: of, fields };
}

function several(node) {
  return isSeq(node) ? node.items : node ? [node] : undefined;
}

function inOneLanguage(node, form, value) {
  return isScalar(node) && Object.keys(value).every((language) => language === form.fields[0].name);
}

function flowing(node, form, value) {
  if (isMap(node)) return changedFields(node, form.fields, value);
  const made = new YAMLMap();
  made.flow = true;
  return changedFields(made, form.fields, value);
}

function scalar(node, value, type = Scalar.PLAIN) {
  if (isScalar(node)) {
    node.value = value;
    return node;
  }
  const made = new Scalar(value);
  made.type = type;
  return made;
}

function pairOf(key, value, parted = false) {
  const made = new Scalar(key);
  made.spaceBefore = parted;
  return new Pair(made, value);
}

function inOneLine(node) {
  const document = new Document(undefined, ALL_LETTERS);
  document.contents = node.clone();
  document.contents.flow = true;
  return document.toString(AS_WE_WRITE).trim();
}

// The mapping that an editor wrote in one line, if it is one.
function mapping(letters) {
  if (!letters.startsWith("{")) return undefined;
  const document = parseDocument(letters, ALL_LETTERS);
  return document.errors.length === 0 && isMap(document.contents) ? document.contents : undefined;
}

// A value without what is empty in it, as a form is before somebody fills it in; undefined if nothing is left.
function filled(value) {
  if (value === null || value === undefined || value === "") return undefined;
  if (typeof value !== "object") return value;
  const left = Object.entries(value).map(([key, each]) => [key, filled(each)]).filter(([, each]) => each !== undefined);
  if (left.length === 0) return undefined;
  return Array.isArray(value) ? left.map(([, each]) => each) : Object.fromEntries(left);
}

function same(one, other) {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => same(one[key], other[key]));
}
