// Reads and writes files of facts as the CMS does, a line of JSON at a time: [form, text] gives what the CMS is told of the file,
// [form, text, told] the file again once that was edited.

import { createInterface } from "node:readline";

import { format } from "../../../generator/mkdocs_plugin/admin/page/facts.js";

for await (const line of createInterface({ input: process.stdin })) {
  const [form, text, told] = JSON.parse(line);
  const { fromFile, toFile } = format(form);
  try {
    console.log(JSON.stringify({ answer: told ? toFile(told) : fromFile(text) }));
  } catch ({ message }) {
    console.log(JSON.stringify({ refused: message }));
  }
}
