// Grades a code review: which planted faults were found, and what was seen that is not there. No DOM here.
import { report, result, troubled, type Report, type Result } from './report.ts'

export interface Review {
  /** How many lines the change has. */
  lines: number
  /** What is wrong with it, from the first line to the last. */
  faults: readonly Planted[]
  /** What is not asked for, and yet no false alarm. */
  defensible: readonly Remark[]
  /** Titles of everything that reviews may name, by id. */
  names: Readonly<Record<string, string>>
}

export interface Remark {
  /** First and last line on which it may be marked. */
  lines: readonly [number, number]
  fault: string
}

export interface Planted extends Remark {
  why: string
}

/** One line of the candidate's review: `14: sql-injection`. */
export interface Mark {
  line: number
  fault: string
  /** Where it stands in the review. */
  at: number
}

export class ReviewError extends Error {
  readonly at: number

  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}

/** What is marked; blank lines and what follows `#` are notes. Throws ReviewError. */
export function readMarks(text: string, review: Pick<Review, 'lines' | 'names'>): Mark[] {
  return text.split('\n').flatMap((written, index) => {
    const entry = written.replace(/#.*/, '').trim()
    const at = index + 1
    if (!entry) return []
    const [, line, fault] = /^(\d+)\s*:\s*(\S+)$/.exec(entry) ?? []
    if (!line || !fault) throw new ReviewError(`\`${entry}\` can't be read: write a line and a fault, as in \`14: sql-injection\``, at)
    if (!Object.hasOwn(review.names, fault)) throw new ReviewError(`\`${fault}\` is not in the list of faults${hint(fault, review.names)}`, at)
    if (Number(line) < 1 || Number(line) > review.lines) throw new ReviewError(`the change has no line ${line}: it has ${review.lines}`, at)
    return [{ line: Number(line), fault, at }]
  })
}

export function gradeReview(review: Review, text: string): Report {
  let marks: Mark[]
  try {
    marks = readMarks(text, review)
  } catch (error) {
    if (error instanceof ReviewError) return troubled(error.message, error.at)
    throw error
  }
  const found = (planted: Planted): boolean => marks.some((mark) => says(planted, mark))
  const results = review.faults.map((planted, index): Result => {
    const name = `fault ${index + 1}`
    if (!found(planted)) return result(name, { outcome: 'failed', message: 'not found yet' })
    return result(`${name}: ${review.names[planted.fault] ?? planted.fault}`, { message: planted.why })
  })
  const right = [...review.faults, ...review.defensible]
  const alarms = marks.filter((mark) => !right.some((remark) => says(remark, mark)))
  const told = alarms.map((mark) => {
    const close = review.faults.some((planted) => covers(planted, mark) && !found(planted))
    return `line ${mark.line}: ${close ? 'something is wrong here, but it is not' : 'there is no'} \`${mark.fault}\`${close ? '' : ' here'}`
  })
  results.push(
    result('no false alarms', alarms.length ? { outcome: 'failed', message: told.join('\n'), line: alarms[0]?.at ?? null } : {}),
  )
  return report(results)
}

const covers = ({ lines: [first, last] }: Remark, { line }: Mark): boolean => first <= line && line <= last
const says = (remark: Remark, mark: Mark): boolean => remark.fault === mark.fault && covers(remark, mark)

function hint(word: string, names: Review['names']): string {
  const [closest] = Object.keys(names).sort((a, b) => distance(word, a) - distance(word, b))
  return closest && distance(word, closest) <= word.length / 2 ? `: did you mean \`${closest}\`?` : ''
}

/** How many characters have to be added, removed or replaced. */
function distance(from: string, to: string): number {
  let before = [...to, ''].map((_, index) => index)
  for (const [row, char] of [...from].entries()) {
    const now = [row + 1]
    for (const [column, other] of [...to].entries())
      now.push(Math.min((now[column] ?? 0) + 1, (before[column + 1] ?? 0) + 1, (before[column] ?? 0) + (char === other ? 0 : 1)))
    before = now
  }
  return before.at(-1) ?? 0
}
