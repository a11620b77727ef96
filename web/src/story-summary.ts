// How long a story takes, and which questions have one. No DOM here.
import type { Story } from './story-store.ts'

export const PACE = 140 // words a minute
export const TARGET = 120 // seconds
const SPOKEN = ['situation', 'task', 'action', 'result', 'learned'] as const

export interface Question {
  id: string
  title: string
  url: string
  topic: string
  levels: string[]
  /** `role:level`, the lowest level from which the role expects it */
  roles: string[]
}

/** stories.json, see scripts/prep/exports.py */
export interface Data {
  aliases: Record<string, string>
  levels: Record<string, string>
  roles: { id: string; title: string }[]
  topics: { id: string; title: string }[]
  questions: Question[]
}

/** What is said aloud: not the title, and not the evidence, which is for follow-up questions. */
export const words = (story: Story): number =>
  SPOKEN.reduce((sum, name) => sum + (story[name].match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0), 0)

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** To five seconds: it is an estimate. */
const seconds = (count: number): number => Math.round((count / PACE) * 12) * 5

const wordsText = (count: number): string => (count === 1 ? '1 word' : `${count} words`)

function advice(count: number): string {
  const over = seconds(count) - TARGET
  if (!count) return ''
  if (over > 20) return 'Too long: cut the situation first.'
  if (over < -60) return 'Room for more of what you did yourself.'
  return over < -20 ? 'There is room left.' : 'That fits.'
}

/** How long it is beside the target, and what to do about it. */
export const lengthText = (count: number): string =>
  `${wordsText(count)}, about ${clock(seconds(count))} minutes aloud (target ${clock(TARGET)}). ${advice(count)}`.trimEnd()

export interface Row {
  question: Question
  /** Ids of the stories that answer it. */
  stories: string[]
}

export interface Coverage {
  /** What the role expects up to the level; empty without a role. */
  expected: Row[]
  /** All other questions that are asked at the level. */
  others: Row[]
}

/** An empty role or level stands for any. */
export function coverage(data: Data, stories: ReadonlyMap<string, Story>, role: string, level: string): Coverage {
  const levels = Object.keys(data.levels)
  const upTo = level ? levels.slice(0, levels.indexOf(level) + 1) : levels
  const wanted = new Set(upTo.map((one) => `${role}:${one}`))
  const result: Coverage = { expected: [], others: [] }
  for (const question of data.questions) {
    const answering = [...stories].filter(([, story]) => story.questions.includes(question.id)).map(([id]) => id)
    const row = { question, stories: answering }
    if (question.roles.some((one) => wanted.has(one))) result.expected.push(row)
    else if (!level || question.levels.includes(level)) result.others.push(row)
  }
  return result
}

export const covered = (rows: readonly Row[]): number => rows.filter(({ stories }) => stories.length).length
