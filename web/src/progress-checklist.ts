// Live boxes on checklists, and beside each skill how sure one is and a note.
import { make, say } from './dom.ts'
import { toMarkdown } from './progress-markdown.ts'
import {
  CONFIDENCES,
  PREFIX,
  Store,
  TYPED_LIMIT,
  isConfidence,
  joinNotes,
  rate,
  tick,
  troubleText,
  type Change,
  type Entry,
} from './progress-store.ts'

export const store = new Store(() => localStorage)

const WORDS = { 'not-yet': 'Not yet', shaky: 'Shaky', solid: 'Solid' } as const

interface Row {
  item: HTMLElement
  box: HTMLInputElement
  select: HTMLSelectElement
  button: HTMLButtonElement
  id: string
  aliases: string[]
  name: string
  /** The note as it was when it was last read: what is typed is a change of this. */
  note: string
  area?: HTMLTextAreaElement
  timer?: number | undefined
}

let rows: Row[] = []
const pause = 400 // ms without a key before a note is saved

const message = (): Element | null => document.querySelector('.progress-message')

function count(): void {
  const ticked = new Map(rows.map(({ id, box }) => [id, box.checked]))
  const output = document.querySelector('.progress-count')
  const text = `${[...ticked.values()].filter(Boolean).length} of ${ticked.size} ticked`
  if (output && output.textContent !== text) output.textContent = text
}

function show(row: Row): void {
  const { ticked, confidence, note }: Entry = store.read(row.id, row.aliases)
  const { item, box, select, button, area, name } = row
  box.checked = ticked
  select.value = item.dataset.confidence = confidence
  if (note) item.dataset.note = note
  else delete item.dataset.note
  button.ariaLabel = `Note on: ${name}${note ? ' (written)' : ''}`
  if (area && row.timer === undefined) {
    row.note = note
    if (area.value !== note) area.value = note
  }
}

function showAll(of: (row: Row) => boolean = () => true): void {
  for (const row of rows) if (of(row)) show(row)
  count()
}

function change(row: Row, make: (entry: Entry) => Change): void {
  store.change(row.id, make, row.aliases)
  showAll(({ id }) => id === row.id)
  say(message(), store.trouble ? troubleText(store.trouble) : '', true)
}

function saveNote(row: Row): void {
  if (row.timer === undefined || !row.area) return
  clearTimeout(row.timer)
  row.timer = undefined
  const typed = row.area.value
  change(row, ({ note }) => ({ note: joinNotes(row.note, note, typed) }))
}

function openNote(row: Row, open: boolean): void {
  if (!row.area) {
    const area = make('textarea', {
      id: row.button.getAttribute('aria-controls') ?? '',
      className: 'note',
      rows: 3,
      maxLength: TYPED_LIMIT,
      ariaLabel: `Note on: ${row.name}`,
      placeholder: 'For yourself: stays in this browser',
    })
    area.addEventListener('input', () => {
      clearTimeout(row.timer)
      row.timer = window.setTimeout(() => saveNote(row), pause)
    })
    area.addEventListener('change', () => saveNote(row))
    area.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        openNote(row, false)
        row.button.focus()
      }
      event.stopPropagation() // letters are shortcuts of the theme
    })
    row.area = area
    row.item.append(area)
    show(row)
  }
  if (!open) saveNote(row)
  row.area.hidden = !open
  row.button.setAttribute('aria-expanded', String(open))
  if (open) row.area.focus()
}

function toRow(item: HTMLElement): Row | undefined {
  const box = item.querySelector<HTMLInputElement>('input[type=checkbox]')
  const { skill: id, aliases = '' } = item.querySelector<HTMLElement>('a[data-skill]')?.dataset ?? {}
  if (!box || !id) return undefined
  const name = box.ariaLabel ?? id
  const select = make('select', { ariaLabel: `Confidence: ${name}` })
  for (const value of CONFIDENCES) select.append(make('option', { value, textContent: WORDS[value] }))
  const button = make('button', { type: 'button', textContent: 'Note' })
  button.setAttribute('aria-expanded', 'false')
  button.setAttribute('aria-controls', `note-${id}`)
  const controls = make('span', { className: 'rate' })
  controls.append(select, button)
  const row: Row = { item, box, select, button, id, name, aliases: aliases.split(' ').filter(Boolean), note: '' }
  box.disabled = false
  box.addEventListener('change', () => change(row, (entry) => tick(entry, box.checked)))
  select.addEventListener('change', () => {
    const { value } = select
    if (isConfidence(value)) change(row, (entry) => rate(entry, value))
  })
  button.addEventListener('click', () => openNote(row, button.getAttribute('aria-expanded') !== 'true'))
  item.append(controls)
  return row
}

async function copy(): Promise<void> {
  const article = document.querySelector('article')
  if (!article) return
  try {
    await navigator.clipboard.writeText(toMarkdown(article))
    say(message(), 'Copied as Markdown.')
  } catch {
    say(message(), 'This browser did not allow copying.', true)
  }
}

const saveNotes = (): void => rows.forEach(saveNote)

export function checklist(): void {
  saveNotes()
  const items = document.querySelectorAll<HTMLElement>('.task-list-item:not([data-confidence])')
  rows = [...items].flatMap((item) => toRow(item) ?? [])
  if (!rows.length) return
  showAll()
  const bar = document.querySelector<HTMLElement>('.progress-bar')
  if (bar) bar.hidden = false
  bar?.querySelector('.progress-copy')?.addEventListener('click', () => void copy())
  if (store.trouble) say(message(), troubleText(store.trouble), true)
}

window.addEventListener('storage', ({ key }) => {
  if (key === null) showAll()
  else if (key.startsWith(PREFIX)) {
    const changed = key.slice(PREFIX.length)
    showAll(({ id, aliases }) => id === changed || aliases.includes(changed))
  }
})
window.addEventListener('pageshow', ({ persisted }) => persisted && showAll())
window.addEventListener('pagehide', saveNotes)
