// CPython in a worker: it loads itself, grades exercises and runs the code of pages.
import { loadPyodide, version, type PyodideAPI } from 'pyodide'
import { bytes, counted } from './counted-fetch.ts'
import PAGE from './page.py'
import type { Report } from './report.ts'
import type { Answer, Job, Output } from './run-messages.ts'

interface Wheels {
  packages: Record<string, string[]>
  bytes: Record<string, number>
}

declare const RUNTIME_BYTES: Record<string, number> // written by build.mjs: sizes of Pyodide's files

const BASE = ['pytest', 'tzdata']
const MEMORY = 1024 ** 3 // bytes, as a limit: beyond it Python raises MemoryError, and the tab survives
/** CPython in a browser dies of what is an error elsewhere. */
const STACK = 'the stack of the browser is used up. Is there a chain of thousands of objects, or a recursion in C?'
const HOME = '/home/pyodide/guide'

const here = (path: string): URL => new URL(path, import.meta.url)
const answer = (message: Answer): void => postMessage(message)

let [loaded, total] = [0, 0]
const tell = (count: number): void => {
  loaded += count
  answer({ type: 'progress', loaded: Math.min(loaded, total), total })
}
globalThis.fetch = counted(globalThis.fetch, tell, (message) => answer({ type: 'failed', message }))

const grow = WebAssembly.Memory.prototype.grow
WebAssembly.Memory.prototype.grow = function (pages) {
  if (this.buffer.byteLength + pages * 65536 > MEMORY) throw new RangeError('the memory of this page is used up')
  return grow.call(this, pages)
}

interface Python {
  api: PyodideAPI
  wheels: Wheels
  installed: Set<string>
}

let python: Promise<Python> | undefined

async function load(packages: readonly string[]): Promise<Python> {
  const wheels = JSON.parse(new TextDecoder().decode(await bytes(here('wheels/index.json')))) as Wheels
  const files = new Set([...BASE, ...packages].flatMap((name) => wheels.packages[name] ?? []))
  loaded = 0
  total = [...Object.values(RUNTIME_BYTES), ...[...files].map((file) => wheels.bytes[file] ?? 0)].reduce((a, b) => a + b)
  // side by side: the wheels come while Python starts
  const [api, ...archives] = await Promise.all([
    loadPyodide({ indexURL: here(`pyodide-${version}/`).href, stdout: () => {}, stderr: () => {} }),
    ...[...files].map((file) => bytes(here(`wheels/${file}`))),
  ])
  for (const archive of archives) api.unpackArchive(archive, 'wheel')
  api.FS.mkdirTree(HOME)
  for (const module of ['annotate', 'grading', 'page']) {
    const source = module === 'page' ? PAGE : new Uint8Array(await bytes(here(`python/${module}.py`)))
    api.FS.writeFile(`${HOME}/${module}.py`, source)
  }
  api.runPython(`import sys; sys.path.insert(0, "${HOME}"); import page, pytest`)
  return { api, wheels, installed: files }
}

async function install({ api, wheels, installed }: Python, packages: readonly string[]): Promise<void> {
  const missing = new Set(packages.flatMap((name) => wheels.packages[name] ?? []).filter((file) => !installed.has(file)))
  loaded = 0
  total = [...missing].map((file) => wheels.bytes[file] ?? 0).reduce((a, b) => a + b, 0)
  const archives = await Promise.all([...missing].map((file) => bytes(here(`wheels/${file}`))))
  for (const archive of archives) api.unpackArchive(archive, 'wheel')
  for (const file of missing) installed.add(file)
}

function call(api: PyodideAPI, name: string, ...values: unknown[]): unknown {
  const run = api.pyimport('page')[name]
  const given = values.map((value) => api.toPy(value))
  try {
    return JSON.parse(run(...given))
  } finally {
    run.destroy()
  }
}

async function work(job: Job): Promise<Answer> {
  const packages = job.type === 'run' ? [] : job.packages
  python ??= load(packages)
  const ready = await python
  await install(ready, packages)
  if (job.type === 'load') return { type: 'loaded' }
  answer({ type: 'started' })
  return job.type === 'grade'
    ? { type: 'report', report: call(ready.api, 'grade', job.files, job.code) as Report }
    : { type: 'outputs', outputs: call(ready.api, 'run', job.code) as Output[] }
}

addEventListener('message', async ({ data }: MessageEvent<Job>) => {
  try {
    answer(await work(data))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    answer({ type: 'failed', message: /call stack/.test(message) ? STACK : message })
  }
})
