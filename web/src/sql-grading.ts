// Grades an answer in SQL: every case of test_<slug>.sql in a fresh database, beside what solution.sql gives. No DOM here.
import { report, result, troubled, type Report, type Result, type Table } from './report.ts'
import { readCases, type Case, type Step } from './sql-cases.ts'
import { SqlError, type Answer, type Database } from './sql-database.ts'
import { difference } from './sql-difference.ts'
import { inWords } from './sqlstate.ts'

/** The texts of schema.sql, test_<slug>.sql and solution.sql. */
export interface SqlExercise {
  schema: string
  tests: string
  solution: string
}

export interface Grader {
  grade(answer: string): Promise<Report>
}

/** What one step gave: what its statements answered, or why PostgreSQL refused one of them. */
type Seen = { answers: Answer[]; leftOpen?: boolean } | { error: SqlError; inAnswer: boolean }

const MAX_ROWS = 200
/** A recursion that never ends fills a temporary file: statement_timeout has no effect in PGlite. */
const MAX_TEMPORARY = '8MB'
/** The same for everybody; plans are asked for with these, whatever an answer turned off. */
const SETTINGS = "SET TimeZone = 'UTC'"
const EXPLAIN = 'EXPLAIN (COSTS OFF) '
const PREPARE = 'PREPARE yours AS '
const SYNTAX_ERROR = '42601'
/** Would come again in every case: a recursion without end, memory, a stack too deep. */
const FATAL = new Set([SYNTAX_ERROR, '53400', '53200', '54001'])
const NOTHING: Answer = { columns: [], types: [], rows: [] }

/** Plays the solution once, and compares any number of answers with it. Throws an Error if the exercise is broken. */
export async function sqlGrader(db: Database, exercise: SqlExercise): Promise<Grader> {
  const cases = readCases(exercise.tests)
  const expected = new Map<Case, Seen[]>()
  for (const current of cases) {
    const seen = await play(db, exercise.schema, current, exercise.solution)
    const { outcome, message, actual } = compared(current, seen, seen)
    if (outcome !== 'passed') throw new Error(`the solution does not pass \`${current.name}\`: ${message}\n${actual ?? ''}`)
    expected.set(current, seen)
  }
  return {
    async grade(answer) {
      const results: Result[] = []
      for (const current of cases) {
        const seen = await play(db, exercise.schema, current, answer)
        const found = compared(current, expected.get(current) ?? [], seen)
        const last = seen.at(-1)
        if (last && 'error' in last && last.inAnswer) {
          found.line = lineOf(answer, last.error.position)
          if (FATAL.has(last.error.code)) return troubled(found.message, found.line)
        }
        results.push(found)
      }
      return report(results)
    },
  }
}

/** All that a case says, with this answer; it ends where a step is refused that should not be. */
async function play(db: Database, schema: string, { steps }: Case, answer: string): Promise<Seen[]> {
  await startAnew(db)
  await db.exec(schema)
  const seen: Seen[] = []
  for (const step of steps) {
    try {
      seen.push(await take(db, step, answer))
    } catch (error) {
      if (!(error instanceof SqlError)) throw error
      seen.push({ error, inAnswer: isYours(step) })
      if (step.does !== 'refused') break
    }
  }
  return seen
}

/** What a case makes belongs to a role of its own, so that one statement takes it all away. */
async function startAnew(db: Database): Promise<void> {
  await db.exec('ROLLBACK')
  await db.exec('DISCARD ALL')
  const [role] = await db.exec("SELECT 1 FROM pg_roles WHERE rolname = 'candidate'")
  await db.exec(role?.rows.length ? 'DROP OWNED BY candidate CASCADE' : 'CREATE ROLE candidate')
  await db.exec(`DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public AUTHORIZATION candidate; SET temp_file_limit = '${MAX_TEMPORARY}'`)
  await db.exec(`${SETTINGS}; SET ROLE candidate`)
}

const isYours = (step: Step): boolean => step.does === 'yours' || (step.does === 'plan' && step.yours)

async function take(db: Database, step: Step, answer: string): Promise<Seen> {
  if (step.does === 'yours') {
    const answers = await run(db, answer, step.parameters)
    return { answers, leftOpen: await inTransaction(db) }
  }
  if (step.does !== 'plan') return { answers: await db.exec(step.sql) }
  if (!step.yours) return { answers: await db.exec(`RESET ALL; ${SETTINGS}; ${EXPLAIN}${step.sql}`) }
  return { answers: await run(db, answer, step.parameters, EXPLAIN) }
}

/** The answer, or with `explain` its plan. Parameters make it a prepared statement. */
async function run(db: Database, answer: string, parameters: string, explain = ''): Promise<Answer[]> {
  if (isEmpty(answer)) return []
  if (!parameters) return after(explain, (before) => db.exec(before + answer))
  await db.exec('DEALLOCATE ALL')
  const prepared = await after(PREPARE, (before) => db.exec(before + answer))
  if (prepared.length > 1) throw new SqlError('with parameters, one statement has to do it all', SYNTAX_ERROR)
  try {
    return await db.exec(`${explain}EXECUTE yours(${parameters})`)
  } catch (error) {
    if (!(error instanceof SqlError)) throw error
    if (error.code === SYNTAX_ERROR) throw new SqlError('the statement does not use all its parameters', '08P01')
    throw new SqlError(error.message, error.code, null, error.more)
  }
}

const isEmpty = (answer: string): boolean => !answer.replace(/--.*|\/\*[\s\S]*?\*\/|[\s;]/g, '')

/** Errors give their position in the answer, whatever was put before it. */
async function after<T>(before: string, work: (before: string) => Promise<T>): Promise<T> {
  try {
    return await work(before)
  } catch (error) {
    if (!(error instanceof SqlError) || error.position === null) throw error
    throw new SqlError(error.message, error.code, error.position - before.length, error.more)
  }
}

async function inTransaction(db: Database): Promise<boolean> {
  try {
    await db.exec('SAVEPOINT open; RELEASE open')
    return true
  } catch (error) {
    return !(error instanceof SqlError && error.code === '25P01')
  }
}

/** The first step that went another way than with the solution decides. */
function compared({ name, situation, steps }: Case, expected: Seen[], actual: Seen[]): Result {
  const found = result(name, { input: situation ? { situation } : {} })
  for (const [index, step] of steps.entries()) {
    const [wanted, given] = [expected[index], actual[index]]
    if (!wanted || !given) break
    const message = checked(step, wanted, given, found)
    if (!message) continue
    if (step.does !== 'yours' && step.sql) found.input['statement'] = step.sql
    return { ...found, outcome: 'error' in given && given.inAnswer ? 'error' : 'failed', message }
  }
  return found
}

/** What is wrong with a step; empty if nothing is. Notes in the result what was compared. */
function checked(step: Step, expected: Seen, actual: Seen, found: Result): string {
  if (step.does === 'yours' && step.parameters) found.input['parameters'] = step.parameters
  if (step.does === 'refused') return wronglyRefused(step.code, actual)
  if ('error' in actual) {
    if (actual.inAnswer) return inFull(actual.error)
    const what = step.does === 'rows' || step.does === 'plan' ? 'this could not be checked' : 'this should be accepted'
    return `${what}: ${inFull(actual.error)}`
  }
  if (isYours(step) && !actual.answers.length) return 'your answer holds no statement yet'
  if ('error' in expected) return ''
  if (step.does === 'plan') return differentPlan(step, actual.answers, found)
  if (step.does === 'yours' && actual.leftOpen !== expected.leftOpen)
    return actual.leftOpen ? 'your transaction is left open: COMMIT is missing' : 'your answer ends the transaction it runs in'
  return step.does === 'yours' || step.does === 'rows' ? differentRows(step.ordered, expected.answers, actual.answers, found) : ''
}

function wronglyRefused(code: string, actual: Seen): string {
  if (!('error' in actual)) return `${inWords(code)} (${code}) should refuse this, and it was accepted`
  if (actual.error.code === code) return ''
  return `${inWords(code)} (${code}) should refuse this, and ${inWords(actual.error.code)} did: ${inFull(actual.error)}`
}

function differentPlan(step: Step & { does: 'plan' }, answers: Answer[], found: Result): string {
  const plan = (answers.at(-1)?.rows ?? []).map(([line]) => line).join('\n')
  if (plan.includes(step.part) === step.has) return ''
  found.actual = plan
  return `the plan ${step.has ? 'lacks' : 'has'} \`${step.part}\``
}

function differentRows(ordered: boolean, expected: Answer[], actual: Answer[], found: Result): string {
  const [wanted, given] = [lastRows(expected), lastRows(actual)]
  if (!wanted.columns.length) return ''
  found.tables = { expected: shown(wanted), actual: shown(given) }
  return difference(wanted, given, ordered)
}

const lastRows = (answers: Answer[]): Answer => answers.findLast(({ columns }) => columns.length) ?? NOTHING

const shown = ({ columns, rows }: Table): Table => ({ columns, rows: rows.slice(0, MAX_ROWS) })

const inFull = (error: SqlError): string => [`${error.message} (${inWords(error.code)}, ${error.code})`, ...error.more].join('\n')

const lineOf = (answer: string, position: number | null): number | null =>
  position === null ? null : [...answer].slice(0, Math.max(position - 1, 0)).filter((char) => char === '\n').length + 1
