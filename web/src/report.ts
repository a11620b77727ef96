// What a grader says about an answer: the same shape for every kind, here and in scripts/prep/grading.py. No DOM here.

export interface Table {
  columns: string[]
  /** As PostgreSQL writes them; NULL is null. */
  rows: (string | null)[][]
}

export interface Result {
  test: string
  outcome: 'passed' | 'failed' | 'error'
  message: string
  /** What went in, by name. */
  input: Record<string, string>
  expected: string | null
  actual: string | null
  /** Where in the candidate's own file it went wrong, if it did there. */
  line: number | null
  output: string
  /** SQL only: rows that were compared. */
  tables?: { expected: Table; actual: Table }
}

export interface Report {
  results: Result[]
  /** What kept the tests from running: a syntax error, a missing name. */
  trouble: string
  line: number | null
  passed: boolean
}

export const result = (test: string, details: Partial<Result> = {}): Result => ({
  test,
  outcome: 'passed',
  message: '',
  input: {},
  expected: null,
  actual: null,
  line: null,
  output: '',
  ...details,
})

export const report = (results: Result[]): Report => ({
  results,
  trouble: '',
  line: null,
  passed: results.length > 0 && results.every(({ outcome }) => outcome === 'passed'),
})

export const troubled = (trouble: string, line: number | null = null): Report => ({
  results: [],
  trouble,
  line,
  passed: false,
})
