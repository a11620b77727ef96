// The form over a long list: reads the address, hides what does not match, writes the address.
import { countText, matches, parse, toSearch, type Filter, type Item } from './filters.ts'

interface Entry {
  element: HTMLElement
  link: HTMLElement
  text: string
}

/** A heading, what stands under it, and the entries whose presence keeps them there. */
interface Group {
  parts: HTMLElement[]
  entries: Entry[]
}

function entryOf(element: HTMLElement): Entry | undefined {
  const link = element.querySelector<HTMLElement>('a.q')
  const texts = [...element.querySelectorAll('.q, .searched')].map(({ textContent }) => textContent)
  return link ? { element, link, text: texts.join(' ') } : undefined
}

/** What the entry's link says now: the status of an exercise changes. */
function itemOf({ link, text }: Entry, fields: readonly string[]): Item {
  return { has: Object.fromEntries(fields.map((field) => [field, link.dataset[field]?.split(' ') ?? []])), text }
}

/** Everything after the form, cut at its h2 and h3 headings. */
function groupsAfter(form: HTMLElement): Group[] {
  const groups: Group[] = []
  let domain: Group | undefined
  let topic: Group | undefined
  for (let next = form.nextElementSibling; next; next = next.nextElementSibling) {
    if (!(next instanceof HTMLElement)) continue
    if (next.matches('h2')) {
      groups.push((domain = { parts: [next], entries: [] }))
      topic = undefined
      continue
    }
    if (next.matches('h3')) groups.push((topic = { parts: [next], entries: [] }))
    else if (next.matches('ul')) {
      for (const child of next.children) {
        const entry = entryOf(child as HTMLElement)
        if (entry) for (const group of [domain, topic]) group?.entries.push(entry)
      }
    }
    const owner = topic ?? domain
    if (owner && !owner.parts.includes(next)) owner.parts.push(next)
  }
  return groups.filter((group) => group.entries.length)
}

const tocLine = (heading: HTMLElement): HTMLElement | null | undefined =>
  heading.id
    ? document.querySelector(`.md-nav--secondary a[href$="#${CSS.escape(heading.id)}"]`)?.closest<HTMLElement>('li')
    : null

function apply(groups: Group[], filter: Filter): { shown: number; total: number } {
  const shown = new Map<HTMLElement, boolean>()
  const fields = Object.keys(filter)
  for (const { entries } of groups)
    for (const entry of entries)
      if (!shown.has(entry.element)) {
        const { element } = entry
        shown.set(element, matches(itemOf(entry, fields), filter))
        element.hidden = !shown.get(element)
      }
  for (const { parts, entries } of groups) {
    const empty = !entries.some(({ element }) => shown.get(element))
    for (const part of parts) part.hidden = empty
    const line = parts[0] && tocLine(parts[0])
    if (line) line.hidden = empty
  }
  return { shown: [...shown.values()].filter(Boolean).length, total: shown.size }
}

export function filterForm(): void {
  const form = document.querySelector<HTMLFormElement>('form.filters[data-noun]')
  if (!form) return
  const controls = [...form.elements].filter(
    (control) => control instanceof HTMLSelectElement || control instanceof HTMLInputElement,
  )
  const groups = groupsAfter(form)
  const output = form.querySelector('output')

  const read = (): Filter => Object.fromEntries(controls.map(({ name, value }) => [name, value]))
  const update = (): void => {
    const filter = read()
    const { shown, total } = apply(groups, filter)
    if (output) output.value = countText(shown, total, form.dataset.noun ?? 'item')
    form.toggleAttribute('data-active', Object.values(filter).some(Boolean))
  }
  const write = (): void => {
    const { pathname, hash, search } = location
    history.replaceState(history.state, '', pathname + toSearch(read(), search) + hash)
  }
  const changed = (): void => {
    update()
    write()
  }

  const asked = parse(location.search, controls.map(({ name }) => name))
  for (const control of controls) {
    control.value = asked[control.name] ?? ''
    if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '' // an unknown value
  }
  update()
  form.hidden = false
  if (form.dataset.ready) return
  form.dataset.ready = ''
  form.addEventListener('input', changed)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', (event) => {
    event.preventDefault() // the browser would go back to what the HTML says only after this event
    for (const control of controls) control.value = ''
    changed()
  })
}
