// Takes what editing in a browser is made of out of its packages: node take.mjs FOLDER
//
// The CMS is bundled anew from what it offers to bundlers, since as it is published it asks another host for its words.

import { cp, readdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const [, , folder] = process.argv;
const HERE = fileURLToPath(new URL(".", import.meta.url));
const CMS = join(HERE, "node_modules/@sveltia/cms");

const FONT = /^(material-symbols-outlined|noto-mono|source-sans-3)/;
const LOCALE = /\/locales\//;
const OURS = /\/(en-CA|en-GB|fr)\.json$/;
const UNUSED = [/^(@shikijs|exifr|leaflet|svgo|terra-draw|turndown)/, /\/chunks\/(heic|react-dom|shiki|webp)/];

/** Leaves out of the CMS what is for pictures, maps, code and previews, and the languages that are not ours. */
const withoutTheRest = {
  name: "without the rest",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: LOCALE }, ({ path }) => (OURS.test(path) ? undefined : { path: join(CMS, "locales/en-US.json") }));
    for (const filter of UNUSED) onResolve({ filter }, () => ({ path: "unused", namespace: "unused" }));
    onLoad({ filter: /./, namespace: "unused" }, () => ({ contents: "export default undefined;" }));
  },
};

await rm(folder, { recursive: true, force: true });
const { metafile } = await build({
  metafile: true,
  entryPoints: { cms: "@sveltia/cms", yaml: "yaml" },
  absWorkingDir: HERE,
  outdir: resolve(folder),
  conditions: ["browser"],
  loader: { ".woff2": "empty", ".png": "empty", ".wasm": "empty" },
  plugins: [withoutTheRest],
  bundle: true,
  splitting: true,
  minify: true,
  format: "esm",
  target: "es2022",
});
const packages = Object.keys(metafile.inputs).map((path) => /node_modules\/(@[^/]+\/[^/]+|[^/]+)\//.exec(path)?.[1]);
for (const name of new Set(packages.filter(Boolean))) {
  const license = (await readdir(join(HERE, "node_modules", name))).find((file) => /^licen[cs]e/i.test(file));
  await cp(join(HERE, "node_modules", name, license), join(folder, `${name.split("/").at(-1)}.LICENSE.txt`));
}
for (const font of (await readdir(join(CMS, "npm/assets"))).filter((name) => FONT.test(name))) {
  await cp(join(CMS, "npm/assets", font), join(folder, "assets", font)); // where it looks for them
}
