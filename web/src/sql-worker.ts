// PostgreSQL in a worker: it loads itself, grades answers in SQL and runs the SQL of pages.
import { PGlite } from '@electric-sql/pglite'
import { bytes, counted } from './counted-fetch.ts'
import type { Answer, Job, Output } from './run-messages.ts'
import { database, SqlError, type Database } from './sql-database.ts'
import { sqlGrader, type Grader } from './sql-grading.ts'
import { asText } from './sql-text.ts'

declare const PGLITE: { folder: string; bytes: Record<string, number> } // written by build.mjs

const here = (path: string): URL => new URL(path, import.meta.url)
const answer = (message: Answer): void => postMessage(message)
const total = Object.values(PGLITE.bytes).reduce((a, b) => a + b, 0)

let loaded = 0
const tell = (count: number): void => {
  loaded += count
  answer({ type: 'progress', loaded: Math.min(loaded, total), total })
}
globalThis.fetch = counted(globalThis.fetch, tell, (message) => answer({ type: 'failed', message }))

async function open(): Promise<Database> {
  const file = (name: string): URL => here(`${PGLITE.folder}/${name}`)
  const [pgliteWasmModule, initdbWasmModule, data] = await Promise.all([
    WebAssembly.compileStreaming(fetch(file('pglite.wasm'))),
    WebAssembly.compileStreaming(fetch(file('initdb.wasm'))),
    bytes(file('pglite.data')),
  ])
  return database(await PGlite.create({ pgliteWasmModule, initdbWasmModule, fsBundle: new Blob([data]) }))
}

let opened: Promise<Database> | undefined
let last: { tests: string; grader: Grader } | undefined

async function graderFor(db: Database, files: Readonly<Record<string, string>>): Promise<Grader> {
  const named = (start: string): string => files[Object.keys(files).find((path) => path.startsWith(start)) ?? ''] ?? ''
  const tests = named('test_')
  if (last?.tests !== tests)
    last = { tests, grader: await sqlGrader(db, { schema: named('schema.'), solution: named('solution.'), tests }) }
  return last.grader
}

/** The SQL of a page begins with an empty database. */
async function run(db: Database, before: readonly string[], code: string): Promise<Output[]> {
  last = undefined
  await db.exec('ROLLBACK')
  await db.exec('DISCARD ALL') // the role, too; alone, or PostgreSQL refuses it
  await db.exec('DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public')
  for (const sql of before) await db.exec(sql).catch(() => undefined) // a page may show errors
  try {
    return (await db.exec(code)).flatMap((one) => asText(one).map((text) => ({ line: 1, text, error: false })))
  } catch (error) {
    if (!(error instanceof SqlError)) throw error
    const line = error.position === null ? 1 : code.slice(0, error.position - 1).split('\n').length
    return [error.message, ...error.more].map((text) => ({ line, text, error: true }))
  }
}

async function work(job: Job): Promise<Answer> {
  const db = await (opened ??= open())
  if (job.type === 'load') return { type: 'loaded' }
  answer({ type: 'started' })
  if (job.type === 'run') return { type: 'outputs', outputs: await run(db, job.before, job.code) }
  return { type: 'report', report: await (await graderFor(db, job.files)).grade(job.code) }
}

addEventListener('message', async ({ data }: MessageEvent<Job>) => {
  try {
    answer(await work(data))
  } catch (error) {
    answer({ type: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
})
