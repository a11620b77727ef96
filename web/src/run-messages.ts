// What the page and its workers say to each other.
import type { Report } from './report.ts'

export interface Grade {
  type: 'grade'
  /** By path below the exercise's folder. */
  files: Readonly<Record<string, string>>
  packages: readonly string[]
  code: string
}

export interface Run {
  type: 'run'
  /** What has to have run before, without being shown. */
  before: readonly string[]
  code: string
}

/** Loading alone, so that the first run need not wait. */
export interface Load {
  type: 'load'
  packages: readonly string[]
}

export type Job = Grade | Run | Load

/** One thing that code printed, or an error that ended a statement. */
export interface Output {
  /** The line of its statement, counted from 1. */
  line: number
  text: string
  error: boolean
}

export type Answer =
  | { type: 'progress'; loaded: number; total: number }
  /** Everything is there: the clock for the time limit starts. */
  | { type: 'started' }
  | { type: 'loaded' }
  | { type: 'report'; report: Report }
  | { type: 'outputs'; outputs: readonly Output[] }
  | { type: 'failed'; message: string }
