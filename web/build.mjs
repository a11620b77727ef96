// Builds everything the pages load into build/web, which the site publishes under assets/.
import { copyFile, mkdir, rm } from 'node:fs/promises'
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
  external: ['fonts/*'],
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
}
await build({
  ...options,
  entryPoints: ['src/early.ts', 'src/guide.ts', 'src/guide.css', 'src/fonts.css'],
  format: 'iife',
})
// Each fetched by guide.js on the one page that needs it. What they share is a chunk: it keeps one state for both.
await build({
  ...options,
  entryPoints: { progress: 'src/progress-page.ts', stories: 'src/stories-page.ts' },
  format: 'esm',
  splitting: true,
})
for (const [from, to] of [
  ['@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2', 'figtree.woff2'],
  ['@fontsource-variable/figtree/LICENSE', 'figtree.LICENSE.txt'],
  ['@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2', 'source-serif.woff2'],
  ['@fontsource/source-serif-4/LICENSE', 'source-serif.LICENSE.txt'],
])
  await copyFile(here(`node_modules/${from}`), `${out}/fonts/${to}`)
