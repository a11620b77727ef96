// Builds everything the pages load into build/web, which the site publishes under assets/.
import { copyFile, mkdir, readFile, rm, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** @param {string} path relative to this file */
const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const out = here('../build/web')

await rm(out, { recursive: true, force: true })
await mkdir(`${out}/fonts`, { recursive: true })
/** @type {import('esbuild').BuildOptions} */
const options = {
  absWorkingDir: here('.'),
  outdir: out,
  bundle: true,
  minify: true,
  target: ['es2022', 'chrome111', 'firefox114', 'safari16.4'],
  external: ['fonts/*', 'node:*'],
  loader: { '.py': 'text' },
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
}
await build({
  ...options,
  entryPoints: ['src/early.ts', 'src/guide.ts', 'src/guide.css', 'src/fonts.css'],
  format: 'iife',
})
// Each fetched by guide.js on the pages that need it. What they share is a chunk: it keeps one state for all.
await build({
  ...options,
  entryPoints: {
    progress: 'src/progress-page.ts',
    stories: 'src/stories-page.ts',
    practice: 'src/practice-page.ts',
    exercise: 'src/exercise-page.ts',
    'run-code': 'src/run-code.ts',
    workbench: 'src/workbench.css',
  },
  format: 'esm',
  splitting: true,
})

// CPython and PostgreSQL as WebAssembly, each under its version: what a browser has once, it may keep for ever.
const pyodide = 'node_modules/pyodide'
const { version } = JSON.parse(await readFile(here(`${pyodide}/package.json`), 'utf8'))
const python = ['pyodide.asm.wasm', 'python_stdlib.zip', 'pyodide-lock.json', 'pyodide.asm.mjs']
await mkdir(`${out}/pyodide-${version}`)
/** @type {Record<string, number>} bytes of what is fetched; the last one is a module, whose bytes nobody can count */
const sizes = {}
for (const file of python) {
  await copyFile(here(`${pyodide}/${file}`), `${out}/pyodide-${version}/${file}`)
  if (!file.endsWith('.mjs')) sizes[file] = (await stat(here(`${pyodide}/${file}`))).size
}
const pglite = 'node_modules/@electric-sql/pglite'
const folder = `pglite-${JSON.parse(await readFile(here(`${pglite}/package.json`), 'utf8')).version}`
await mkdir(`${out}/${folder}`)
/** @type {Record<string, number>} */
const parts = {}
for (const file of ['pglite.wasm', 'initdb.wasm', 'pglite.data']) {
  await copyFile(here(`${pglite}/dist/${file}`), `${out}/${folder}/${file}`)
  parts[file] = (await stat(here(`${pglite}/dist/${file}`))).size
}
await build({
  ...options,
  entryPoints: ['src/python-worker.ts', 'src/sql-worker.ts'],
  format: 'esm',
  define: { RUNTIME_BYTES: JSON.stringify(sizes), PGLITE: JSON.stringify({ folder, bytes: parts }) },
})
await build({ ...options, entryPoints: ['src/offline.ts'], format: 'iife', define: { 'process.env.NODE_ENV': '"production"' } })
for (const [from, to] of [
  ['@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2', 'figtree.woff2'],
  ['@fontsource-variable/figtree/LICENSE', 'figtree.LICENSE.txt'],
  ['@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2', 'source-serif.woff2'],
  ['@fontsource/source-serif-4/LICENSE', 'source-serif.LICENSE.txt'],
])
  await copyFile(here(`node_modules/${from}`), `${out}/fonts/${to}`)
