// Reads test_<slug>.sql: cases made of directives, each a comment on a line of its own. No DOM, no database here.

export type Step = {
  /** The SQL below the directive. */
  sql: string
  /** Where the directive stands in its file. */
  line: number
} & (
  | { does: 'set-up' }
  | { does: 'yours'; ordered: boolean; parameters: string }
  | { does: 'refused'; code: string }
  | { does: 'accepted' }
  | { does: 'rows'; ordered: boolean }
  | { does: 'plan'; has: boolean; part: string; yours: boolean; parameters: string }
)

export interface Case {
  name: string
  /** What stands below the name: the situation that the candidate is shown. */
  situation: string
  steps: Step[]
}

export class CasesError extends Error {}

const DIRECTIVES: [RegExp, (found: string[]) => Record<string, unknown>][] = [
  [/^Then$/, () => ({ does: 'set-up' })],
  [/^Yours(, in order)?(?:: (.+))?$/, ([, order, parameters = '']) => ({ does: 'yours', ordered: !!order, parameters })],
  [/^Refused: ([0-9A-Z]{5})$/, ([, code]) => ({ does: 'refused', code })],
  [/^Accepted$/, () => ({ does: 'accepted' })],
  [/^Rows(, in order)?$/, ([, order]) => ({ does: 'rows', ordered: !!order })],
  [
    /^Plan (of yours )?(has|lacks): (.+)$/,
    ([, yours, verb, part]) => ({ does: 'plan', has: verb === 'has', part, yours: !!yours, parameters: '' }),
  ],
]
const KNOWN = 'Case: …, Then, Yours, Refused: SQLSTATE, Accepted, Rows, Plan has: …, Plan of yours lacks: …'

/** The cases of a file; an Error that names the line if it breaks the grammar. */
export function readCases(text: string): Case[] {
  const cases: Case[] = []
  for (const { directive, sql, line } of blocks(text)) {
    const name = /^Case: (.+)$/.exec(directive)?.[1]
    if (name) {
      cases.push({ name, situation: sql, steps: sql ? [{ does: 'set-up', sql, line }] : [] })
      continue
    }
    const current = cases.at(-1)
    if (!current) throw new CasesError(`line ${line}: stands before the first \`-- Case: …\``)
    const step = { ...read(directive, line), sql, line } as Step
    if (sql && (step.does === 'yours' || (step.does === 'plan' && step.yours)))
      current.steps.push({ ...step, sql: '' }, { does: 'set-up', sql, line })
    else current.steps.push(step)
  }
  if (!cases.length) throw new CasesError('line 1: there is no `-- Case: …`')
  for (const [index, { name, steps }] of cases.entries()) {
    if (cases.findIndex((other) => other.name === name) < index) throw new CasesError(`two cases are called \`${name}\``)
    if (!steps.some((step) => step.does !== 'set-up')) throw new CasesError(`the case \`${name}\` checks nothing`)
    complete(steps)
  }
  return cases
}

function* blocks(text: string): Generator<{ directive: string; sql: string; line: number }> {
  const lines = text.split('\n')
  const starts = lines.flatMap((line, index) => (line.startsWith('--') ? [index] : []))
  const before = lines.slice(0, starts[0] ?? lines.length).findIndex((line) => line.trim())
  if (before >= 0) throw new CasesError(`line ${before + 1}: stands before the first \`-- Case: …\``)
  for (const [number, start] of starts.entries()) {
    const sql = lines.slice(start + 1, starts[number + 1] ?? lines.length).join('\n').trim()
    yield { directive: (lines[start] ?? '').slice(2).trim(), sql, line: start + 1 }
  }
}

function read(directive: string, line: number): Record<string, unknown> {
  for (const [pattern, make] of DIRECTIVES) {
    const found = pattern.exec(directive)
    if (found) return make(found)
  }
  throw new CasesError(`line ${line}: \`-- ${directive}\` is no directive: write ${KNOWN}; indent other comments`)
}

/** What one step takes from another: the query below a second `Plan`, the parameters of the last `Yours`. */
function complete(steps: Step[]): void {
  let parameters = ''
  for (const [index, step] of steps.entries()) {
    if (step.does === 'yours') parameters = step.parameters
    if (step.does === 'plan' && step.yours) step.parameters = parameters
    if (step.does === 'plan' && !step.yours && !step.sql)
      step.sql = steps.slice(index).find((next) => next.does !== 'plan' || next.sql)?.sql ?? ''
    if (!step.sql && !(step.does === 'yours' || (step.does === 'plan' && step.yours)))
      throw new CasesError(`line ${step.line}: no statement stands below it`)
  }
}
