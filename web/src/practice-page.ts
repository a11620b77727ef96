// The index of exercises: what to do next, for the role and level that somebody applies for.
import { make } from './dom.ts'
import { PREFIX as DRAFTS } from './draft-store.ts'
import { nextUp, path } from './next-view.ts'
import { PREFIX, type Store } from './progress-store.ts'
import type { Data } from './progress-summary.ts'
import { load } from './site.ts'
import { target } from './target.ts'

let show: (() => void) | undefined

function choice(name: string, question: string, options: [string, string][], chosen: string): [HTMLSelectElement, HTMLElement] {
  const select = make('select', {}, make('option', { value: '', textContent: question }))
  for (const [value, textContent] of options) select.append(make('option', { value, textContent }))
  if (options.some(([value]) => value === chosen)) select.value = chosen
  return [select, make('label', {}, `${name} `, select)]
}

export async function mount(store: Store): Promise<void> {
  const data = await load<Data>('progress.json')
  const place = document.querySelector<HTMLElement>('.next-up')
  if (!place) return // the page was left meanwhile
  const kept = target.kept()
  const roles = data.roles.map(({ id, title }): [string, string] => [id, title])
  const [role, roleLabel] = choice('Role', 'Choose a role', roles, kept.role)
  const [level, levelLabel] = choice('Level', 'Choose a level', Object.entries(data.levels), kept.level)
  const list = make('div')
  const heading = make('h2', { id: 'next', textContent: 'Next for you' })
  show = () => {
    const chosen = { role: role.value, level: level.value }
    list.replaceChildren(
      ...(chosen.role && chosen.level
        ? nextUp(data, chosen, path(data, chosen, store))
        : [make('p', { textContent: 'Choose the role and level that you apply for: three exercises follow, and why these.' })]),
    )
  }
  for (const select of [role, level])
    select.addEventListener('change', () => {
      target.keep({ role: role.value, level: level.value })
      show?.()
    })
  const form = make('form', { className: 'filters' }, roleLabel, levelLabel)
  form.addEventListener('submit', (event) => event.preventDefault())
  place.setAttribute('role', 'region')
  place.setAttribute('aria-labelledby', heading.id)
  place.replaceChildren(heading, form, list)
  place.dataset.ready = ''
  show()
}

window.addEventListener('storage', ({ key }) => (key === null || key.startsWith(PREFIX) || key.startsWith(DRAFTS)) && show?.())
window.addEventListener('pageshow', ({ persisted }) => persisted && show?.())
