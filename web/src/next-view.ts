// The next exercises of a role and level as a list, with the reason for each.
import { inline, make } from './dom.ts'
import { badge, statusOf, type Status } from './exercise-status.ts'
import { follow, type PathState, type Suggestion } from './next-exercises.ts'
import type { Store } from './progress-store.ts'
import type { Data } from './progress-summary.ts'
import { link } from './site.ts'
import type { Target } from './target.ts'

const SHOWN = 3
const KEPT = 'exercise:' // what ids of exercises begin with in the store

/** The status of an exercise that may have had other ids before. */
export function statuses(data: Data, store: Store): (id: string) => Status {
  const renamed = Object.entries(data.aliases).filter(([old]) => old.startsWith(KEPT))
  return (id) => statusOf(store, id, renamed.flatMap(([old, now]) => (now === KEPT + id ? [old.slice(KEPT.length)] : [])))
}

export const path = (data: Data, { role, level }: Target, store: Store): PathState =>
  follow(data, role, level, store.all(), statuses(data, store))

function line(data: Data, { exercise, status, why }: Suggestion): HTMLElement {
  const { url, title, kind, level, minutes } = exercise
  const to = link(url, ...inline(title))
  to.className = 'q'
  return make(
    'li',
    {},
    to,
    ' ',
    make('span', { className: `badge badge--${level}`, textContent: data.levels[level] ?? level }),
    ' ',
    make('span', { className: 'badge badge--kind', textContent: data.kinds[kind] ?? kind }),
    ' ',
    make('span', { className: 'badge badge--minutes', textContent: `${minutes} min` }),
    ...badge(status).flatMap((one) => [' ', one]),
    make('p', { className: 'next-why' }, ...inline(why)),
  )
}

export function nextUp(data: Data, target: Target, state: PathState): HTMLElement[] {
  const { solved, started, new: fresh } = state.exercises
  const count = solved.length + started.length + fresh.length
  if (!count) return [make('p', { textContent: 'No exercise fits this role and level yet.' })]
  const whole = link(`practice/paths/${target.role}/#${target.level}`, `the ${count} exercises of the path`)
  return [
    ...(state.next.length
      ? [make('ol', { className: 'next-list' }, ...state.next.slice(0, SHOWN).map((one) => line(data, one)))]
      : [make('p', { textContent: 'Everything on this path is solved. Take the next level, or one of them again, faster.' })]),
    make('p', {}, `${solved.length} of `, whole, ' solved.'),
  ]
}
