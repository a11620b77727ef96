// What to do next on a path of exercises, and why. No DOM here.
import type { Status } from './exercise-status.ts'
import { EMPTY, type Entry } from './progress-store.ts'
import type { Data, Exercise } from './progress-summary.ts'

export interface Suggestion {
  exercise: Exercise
  status: Status
  /** A text in which `code` is code. */
  why: string
}

export interface PathState {
  exercises: Record<Status, Exercise[]>
  /** What is not solved: begun ones first, then what is shaky, then what is not yet there, each in the path's order. */
  next: Suggestion[]
}

/** How early an exercise comes, and why. */
function reason(
  { trains }: Exercise,
  status: Status,
  entries: ReadonlyMap<string, Entry>,
  texts: ReadonlyMap<string, string>,
): [number, string] {
  const rated = (confidence: Entry['confidence']): string | undefined =>
    trains.find((id) => texts.has(id) && (entries.get(id) ?? EMPTY).confidence === confidence)
  const [shaky, missing, solid] = [rated('shaky'), rated('not-yet'), rated('solid')]
  if (status === 'started') return [0, 'Continue: you have begun it.']
  if (shaky) return [1, `You rated this shaky: ${texts.get(shaky)}.`]
  if (missing) return [2, `Not ticked yet: ${texts.get(missing)}.`]
  if (solid) return [3, 'You rated its skills solid: show it.']
  return [2, 'Next on the path.']
}

export function follow(
  data: Data,
  role: string,
  level: string,
  entries: ReadonlyMap<string, Entry>,
  statusOf: (id: string) => Status,
): PathState {
  const byId = new Map(data.exercises.map((exercise) => [exercise.id, exercise]))
  const texts = new Map(data.skills.map(({ id, text }) => [id, text]))
  const exercises: PathState['exercises'] = { solved: [], started: [], new: [] }
  const ranked: (Suggestion & { rank: number })[] = []
  for (const id of data.paths[`${role}:${level}`] ?? []) {
    const exercise = byId.get(id)
    if (!exercise) continue
    const status = statusOf(id)
    exercises[status].push(exercise)
    const [rank, why] = reason(exercise, status, entries, texts)
    if (status !== 'solved') ranked.push({ exercise, status, why, rank })
  }
  ranked.sort((a, b) => a.rank - b.rank) // sorting is stable: the path's order stays
  return { exercises, next: ranked.map(({ exercise, status, why }) => ({ exercise, status, why })) }
}

/** How many exercises of each kind and level there are, and how many of them are solved. */
export function solvedOf(data: Data, statusOf: (id: string) => Status): { kind: string; cells: { solved: number; all: number }[] }[] {
  return Object.entries(data.kinds).flatMap(([kind, label]) => {
    const cells = Object.keys(data.levels).map((level) => {
      const all = data.exercises.filter((exercise) => exercise.kind === kind && exercise.level === level)
      return { solved: all.filter(({ id }) => statusOf(id) === 'solved').length, all: all.length }
    })
    return cells.some(({ all }) => all) ? [{ kind: label, cells }] : []
  })
}
