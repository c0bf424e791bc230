// Reads a file of facts for the CMS, by the form of the file, and writes it without touching what nobody changed.
//
// The CMS knows objects and lists. Our files have mappings by id, texts written once or by language, and citations that may be
// bare ids. `read` turns the one into the other. A record that nobody changed is written letter for letter as it stood. In one
// that somebody changed, `changed` goes the way back in the tree that was read, so that comments, order and quotation marks stay.

import { Pair, Scalar, YAMLMap, YAMLSeq, isMap, isScalar, isSeq, parseDocument, visit } from "./vendor/yaml.js";

const AS_WE_WRITE = { lineWidth: 0, flowCollectionPadding: false };
const ALL_LETTERS = { schema: "failsafe" };

/** How the CMS reads and writes the file that has this form: its records as a list, beside its text as it was read. */
export function format({ fields }) {
  const form = fields.find(({ name }) => name === "records");
  const record = { shape: "mapping", fields: form.fields };
  return {
    fromFile: (text) => ({ text, records: read(parsed(text).contents, form) ?? [] }),
    toFile: ({ text, records }) => written(`${text.trimEnd()}\n`, record, records ?? []), // the CMS trims texts
  };
}

function parsed(text) {
  const document = parseDocument(text, ALL_LETTERS);
  if (document.errors.length > 0) throw document.errors[0];
  return document;
}

// --- A file, record by record

// The text of a file with these entries for its records. What stands above a record, blank lines and comments at the margin, is
// nobody's: it stays where it is.
function written(text, form, entries) {
  const blocks = blocksOf(text);
  const old = new Map(blocks.filter(({ id }) => id !== undefined).map((block) => [block.id, block]));
  const made = paired(entries, [...old.keys()]).map(([{ id, ...value }, was]) => [was, recordOf(id, form, filled(value), old.get(was))]);
  const aboves = abovesOf(blocks, made.map(([was]) => was));
  const records = made.map(([, body], at) => aboves[at] + body).join("");
  return `${records}${aboves.at(-1)}${text.slice(blocks.at(-1)?.end ?? text.length)}`;
}

// Each record of a file: its id, what stands above it since the record before, its own lines, and where they end. A file without
// records is all above one that has no id.
function blocksOf(text) {
  const keys = parsed(text).contents?.items.map(({ key }) => key) ?? [];
  const starts = [...keys.map(({ range }) => range[0]), text.length];
  const blocks = [];
  for (const [index, key] of keys.entries()) {
    const lines = text.slice(starts[index], starts[index + 1]).split("\n");
    while (lines.at(-1).trim() === "" || lines.at(-1).startsWith("#")) lines.pop();
    const end = starts[index] + lines.join("\n").length + 1;
    const above = text.slice(blocks.at(-1)?.end ?? 0, starts[index]);
    blocks.push({ id: key.value, above, body: text.slice(starts[index], end), end });
  }
  return blocks.length > 0 ? blocks : [{ above: text, end: text.length }];
}

// The lines of a record: those that it had if they say the same, or else its tree with what is other.
function recordOf(id, form, value, block) {
  const document = parsed(block?.body ?? `${id}:\n`);
  const [pair] = document.contents.items;
  if (block?.id === id && same(filled(read(pair.value, form)), value)) return block.body;
  const before = document.toString(AS_WE_WRITE);
  pair.key.value = id;
  pair.value = changed(pair.value, form, value);
  const after = document.toString(AS_WE_WRITE);
  return block ? respaced(block.body, before, after) : after;
}

// A record as it is to be, in which the lines before the first change and those after the last are spaced as somebody wrote them,
// not as they are once they are read and written. Its lines may be more then; so they are counted from the top, and from the end.
function respaced(text, before, after) {
  const [old, was, is] = [text, before, after].map((each) => each.split("\n"));
  const most = Math.min(was.length, is.length);
  let head = 0;
  while (head < most && was[head] === is[head]) head += 1;
  let foot = 0;
  while (foot < most - head && was.at(-1 - foot) === is.at(-1 - foot)) foot += 1;
  const size = was.length - foot - head;
  const tried = [head, old.length - foot - size].map((at) =>
    [...old.slice(0, at), ...is.slice(head, is.length - foot), ...old.slice(at + size)].join("\n"),
  );
  return tried.find((made) => isWritten(made, after)) ?? after;
}

// Whether a text says what another does that we wrote.
function isWritten(text, ours) {
  const document = parseDocument(text, ALL_LETTERS);
  return document.errors.length === 0 && document.toString(AS_WE_WRITE) === ours;
}

// What comes above each record in its new place, and above the end of the file; undefined is the id of a new one. A record that
// goes leaves what stood above it to the next, and what stands at the top of the file stays there.
function abovesOf(blocks, ids) {
  const kept = [];
  let left;
  for (const { id, above } of blocks) {
    left = left === undefined ? above : joined(left, above);
    if (!ids.includes(id) || id === undefined) continue;
    kept.push(left);
    left = undefined;
  }
  const rest = left?.trim() ? `${left.trimEnd()}\n` : "";
  if (ids.length === 0) return [rest];
  const parted = blocks.length === 1 || blocks.slice(1).some(({ above }) => above.startsWith("\n")) ? "\n" : "";
  const [top = rest, ...others] = kept;
  if (ids[0] === undefined && kept.length > 0) others.unshift(parted);
  const aboves = ids.slice(1).map((id) => (id === undefined ? parted : others.shift()));
  return [top, ...aboves, kept.length > 0 ? rest : ""];
}

function joined(left, above) {
  if (above.trim() === "") return left;
  return left.trim() === "" ? above : `${left.trimEnd()}\n\n${above.trimStart()}`;
}

// Entries, each with the id that it had: its own, or that of the one which stood in its place and is gone.
function paired(entries, ids) {
  const now = entries.map(({ id }) => id);
  for (const id of now) {
    if (!id) throw new Error("An entry has no id.");
    if (now.indexOf(id) !== now.lastIndexOf(id)) throw new Error(`There are two entries "${id}".`);
  }
  return entries.map((entry, at) => [entry, ids.includes(entry.id) ? entry.id : now.includes(ids[at]) ? undefined : ids[at]]);
}

// --- Out of the tree of a file, and into it

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

// The node for a value: the one that is there, changed where it differs, or a new one that takes over its comments.
function changed(node, form, value) {
  if (same(filled(read(node, form)), value)) return node;
  const next = filledIn(node, form, value);
  if (!node || next === node) return next;
  for (const each of ["commentBefore", "comment", "spaceBefore"]) {
    next[each] = node[each];
    node[each] = undefined; // it may be one of several now
  }
  return next;
}

function filledIn(node, form, value) {
  switch (form.shape) {
    case "by-id":
      return changedById(isMap(node) ? node : new YAMLMap(), form.fields, value ?? []);
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
  const there = new Map(node.items.map((pair) => [pair.key.value, pair]));
  node.items = paired(entries, [...there.keys()]).map(([{ id, ...value }, was]) => {
    const pair = there.get(was) ?? new Pair(new Scalar(id));
    pair.key.value = id;
    pair.value = changed(pair.value, { shape: "mapping", fields }, filled(value));
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
      if (filled(read(there.value, field)) !== undefined) node.items.splice(node.items.indexOf(there), 1);
    } else if (there) {
      there.value = changed(there.value, field, value);
    } else if (value !== undefined) {
      const next = node.items.findIndex(({ key }) => rank.get(key.value) > rank.get(name));
      const pair = new Pair(new Scalar(name), changed(undefined, field, value));
      node.items.splice(next < 0 ? node.items.length : next, 0, pair);
    }
  }
  return node;
}

// A value that was there already keeps its node, wherever it stands now. Another takes that of one which is gone from between the
// same neighbours, or gets a new one.
function changedList(node, form, values) {
  const nodes = several(node) ?? [];
  const item = itemOf(form);
  const said = nodes.map((each) => filled(read(each, item)));
  const taken = values.map((value, at) => (same(said[at], value) ? at : undefined));
  const isFree = (at) => !taken.includes(at);
  for (const [at, value] of values.entries()) {
    taken[at] ??= said.findIndex((each, from) => isFree(from) && same(each, value));
    if (taken[at] < 0) taken[at] = undefined;
  }
  for (const at of values.keys()) {
    const [after, before] = [(taken[at - 1] ?? -1) + 1, taken.slice(at + 1).find((each) => each !== undefined) ?? nodes.length];
    taken[at] ??= [...nodes.keys()].find((from) => from >= after && from < before && isFree(from));
  }
  const items = values.map((value, at) => changed(nodes[taken[at]], item, value));
  if (form.shape === "one-or-several" && items.length === 1 && !isSeq(node)) return items[0];
  const list = isSeq(node) ? node : new YAMLSeq();
  if (!isSeq(node)) list.flow = items.every(isScalar);
  list.items = items;
  return list;
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

function inOneLine(node) {
  const document = parseDocument("", ALL_LETTERS);
  document.contents = node.clone();
  visit(document, {
    Node(_, each) {
      for (const kept of ["commentBefore", "comment", "spaceBefore"]) each[kept] = undefined;
      if (each.items) each.flow = true;
    },
  });
  return document.toString(AS_WE_WRITE).trim();
}

// The mapping that an editor wrote in one line, if it is one that stands for itself.
function mapping(letters) {
  if (!letters.startsWith("{")) return undefined;
  const document = parseDocument(letters, ALL_LETTERS);
  return document.errors.length === 0 && isMap(document.contents) && !/[&*]/.test(letters) ? document.contents : undefined;
}

// A value without what is empty in it, as a form is before somebody fills it in, and without blanks at the ends, which the CMS takes
// away; undefined if nothing is left.
function filled(value) {
  if (typeof value === "string") return value.trim() || undefined;
  if (typeof value !== "object") return value;
  const left = Object.entries(value ?? {}).map(([key, each]) => [key, filled(each)]).filter(([, each]) => each !== undefined);
  if (left.length === 0) return undefined;
  return Array.isArray(value) ? left.map(([, each]) => each) : Object.fromEntries(left);
}

function same(one, other) {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => same(one[key], other[key]));
}
