// Beside each exercise of a list: whether it is begun or solved. The filter of the list reads it, too.
import { make } from './dom.ts'
import { drafts } from './draft-store.ts'
import type { Store } from './progress-store.ts'

export type Status = 'new' | 'started' | 'solved'

export function statusOf(store: Store, id: string, aliases: readonly string[] = []): Status {
  const { ticked } = store.read(`exercise:${id}`, aliases.map((alias) => `exercise:${alias}`))
  return ticked ? 'solved' : drafts.get(id, aliases) ? 'started' : 'new'
}

const LABELS = { started: 'Started', solved: 'Solved' } as const

export function badge(status: Status): HTMLElement[] {
  return status === 'new' ? [] : [make('span', { className: `badge badge--${status}`, textContent: LABELS[status] })]
}

/** Whether anything changed. */
export function markExercises(store: Store): boolean {
  let changed = false
  for (const link of document.querySelectorAll<HTMLElement>('a[data-exercise]')) {
    const { exercise = '', aliases } = link.dataset
    const status = statusOf(store, exercise, aliases?.split(' '))
    if (link.dataset.status === status) continue
    changed = true
    link.dataset.status = status
    link.parentElement?.querySelector('.badge--started, .badge--solved')?.remove()
    link.parentElement?.append(...badge(status).flatMap((one) => [' ', one]))
  }
  return changed
}
