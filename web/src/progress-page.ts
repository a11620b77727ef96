// The page about progress: what is solid and what is next, and everything as a file, in and out.
import { button, inline, make, say } from './dom.ts'
import { PREFIX as DRAFTS } from './draft-store.ts'
import { solvedOf } from './next-exercises.ts'
import { nextUp, path, statuses } from './next-view.ts'
import { PREFIX, troubleText, type Confidence, type Entry, type Store } from './progress-store.ts'
import { countText, summarise, total, type Data, type Skill } from './progress-summary.ts'
import {
  SIZE_LIMIT,
  describe,
  describeStory,
  migrate,
  parseFile,
  plan,
  sameEntry,
  toFile,
  type Everything,
  type Plan,
} from './progress-transfer.ts'
import { download, link, load } from './site.ts'
import { titleOf } from './story-markdown.ts'
import * as story from './story-store.ts'
import { target } from './target.ts'
import { undoDelete, undoImport } from './undo.ts'

const LONG = 100 // changes of a preview that are written out

const entriesText = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`)
const storiesText = (count: number): string => (count === 1 ? '1 story' : `${count} stories`)

/** Stories are named where there are any, entries where there is nothing else. */
const amountText = (entries: number, stories: number): string =>
  [...(entries || !stories ? [entriesText(entries)] : []), ...(stories ? [storiesText(stories)] : [])].join(' and ')

const planned = <T>({ write, added, kept }: Plan<T>, text: (count: number) => string): string =>
  [
    `${text(added)} new`,
    `${text(write.size - added)} newer than yours`,
    `${text(kept)} of the file the same as yours or older: yours stay`,
  ].join('; ') + '.'

function bar(of: Record<Confidence, readonly unknown[]>): HTMLElement {
  const parts = (['solid', 'shaky', 'not-yet'] as const).map((confidence: Confidence) => {
    const part = make('span', { className: `bar__part bar__part--${confidence}` })
    part.style.flexGrow = String(of[confidence].length)
    part.hidden = !of[confidence].length
    return part
  })
  const element = make('div', { className: 'bar' }, ...parts)
  element.ariaHidden = 'true' // the line beside it says the same in words
  return element
}

function list(skills: Skill[], levels: Data['levels'], shaky: ReadonlySet<Skill>): HTMLElement {
  return make(
    'ul',
    {},
    ...skills.map((skill) =>
      make('li', {}, link(skill.url, ...inline(skill.text)), ` (${levels[skill.level] ?? ''}${shaky.has(skill) ? ', shaky' : ''})`),
    ),
  )
}

class Page {
  readonly #data: Data
  readonly #store: Store
  readonly #role = make('select')
  readonly #level = make('select')
  readonly #summary = make('output')
  readonly #stand = make('div')
  readonly #kept = make('p')
  readonly #undo = button('Undo the import', () => this.#undoImport())
  readonly #preview = make('section', { hidden: true })
  readonly #message = make('p', { className: 'progress-message' })
  readonly #aliases: ReadonlyMap<string, string>
  readonly #texts: ReadonlyMap<string, string>

  constructor(data: Data, store: Store) {
    this.#data = data
    this.#store = store
    this.#aliases = new Map(Object.entries(data.aliases))
    this.#texts = new Map([
      ...data.skills.map(({ id, text }): [string, string] => [id, text]),
      ...data.exercises.map(({ id, title }): [string, string] => [`exercise:${id}`, title]),
    ])
    this.#message.role = 'status'
  }

  mount(stand: HTMLElement, copy: HTMLElement): void {
    for (const { id, title } of this.#data.roles) this.#role.append(make('option', { value: id, textContent: title }))
    for (const [id, label] of Object.entries(this.#data.levels))
      this.#level.append(make('option', { value: id, textContent: label }))
    const { role, level } = target.read()
    if (this.#data.roles.some(({ id }) => id === role)) this.#role.value = role
    const levels = Object.keys(this.#data.levels)
    this.#level.value = levels.includes(level) ? level : (levels[1] ?? '')
    for (const select of [this.#role, this.#level])
      select.addEventListener('change', () => {
        target.write(this.#role.value, this.#level.value)
        this.show()
      })
    stand.replaceChildren(
      make(
        'form',
        { className: 'filters' },
        make('label', {}, 'Role ', this.#role),
        make('label', {}, 'Level ', this.#level),
        this.#summary,
      ),
      this.#stand,
    )
    stand.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault())
    copy.replaceChildren(this.#kept, this.#controls(), this.#preview, this.#message)
    stand.dataset.ready = copy.dataset.ready = ''
    this.show()
    if (this.#store.trouble) this.#say(troubleText(this.#store.trouble), true)
  }

  get mounted(): boolean {
    return this.#stand.isConnected
  }

  #say(text: string, lasting = false): void {
    say(this.#message, text, lasting)
  }

  #everything(): Everything {
    for (const [old, id] of this.#aliases) this.#store.read(id, [old])
    return { entries: this.#store.all(), stories: story.stories.all() }
  }

  show(): void {
    const { entries, stories } = this.#everything()
    const domains = summarise(this.#data, entries, this.#role.value, this.#level.value)
    const all = total(domains)
    const count = all.solid.length + all.shaky.length + all['not-yet'].length
    const text = count ? `${count} ${count === 1 ? 'skill' : 'skills'}: ${countText(all)}` : 'No skill of this role and level is written yet.'
    if (this.#summary.value !== text) this.#summary.value = text
    const open = new Set([...this.#stand.querySelectorAll<HTMLElement>('details[open]')].map(({ dataset }) => dataset.key))
    const shaky = new Set(all.shaky)
    const details = (key: string, summary: string, skills: Skill[]): HTMLElement[] => {
      if (!skills.length) return []
      const element = make(
        'details',
        { className: 'plain', open: open.has(key) },
        make('summary', { textContent: `${summary}: ${skills.length}` }),
        list(skills, this.#data.levels, shaky),
      )
      element.dataset.key = key
      return [element]
    }
    this.#stand.replaceChildren(
      make(
        'p',
        {},
        link(`checklists/${this.#role.value}/${this.#level.value}/`, 'Rate yourself on the checklist'),
        ' of this role and level.',
      ),
      ...domains.map(({ title, url, skills, next }) =>
        make(
          'section',
          { className: 'progress-domain' },
          make('h3', {}, link(url, title)),
          bar(skills),
          make('p', { textContent: countText(skills) }),
          ...next.slice(0, 1).map((skill) => make('p', {}, 'Next: ', link(skill.url, ...inline(skill.text)))),
          ...details(`next ${url}`, 'Left', next),
          ...details(`solid ${url}`, 'Solid', skills.solid),
        ),
      ),
      this.#exercises(open),
    )
    const unknown = [...entries.keys()].filter((id) => !id.startsWith('question:') && !this.#texts.has(id)).length
    this.#kept.textContent =
      `${amountText(entries.size, stories.size)} in this browser.` +
      (unknown ? ` ${entriesText(unknown)} of skills that the guide does not have (any more): kept, and exported.` : '')
    this.#undo.hidden = !undoImport.read().length
  }

  /** The path of the role and level, and everything that is solved, by kind and level. */
  #exercises(open: ReadonlySet<string | undefined>): HTMLElement {
    const chosen = { role: this.#role.value, level: this.#level.value }
    const state = path(this.#data, chosen, this.#store)
    const { solved, started, new: fresh } = state.exercises
    const rows = solvedOf(this.#data, statuses(this.#data, this.#store))
    const count = rows.flatMap(({ cells }) => cells).reduce((sum, cell) => sum + cell.solved, 0)
    const levels = Object.values(this.#data.levels)
    const all = make(
      'details',
      { className: 'plain', open: open.has('exercises') },
      make('summary', { textContent: `All exercises: ${count} of ${this.#data.exercises.length} solved` }),
      make(
        'table',
        { className: 'solved' },
        make('thead', {}, make('tr', {}, ...['Kind', ...levels].map((textContent) => make('th', { scope: 'col', textContent })))),
        make(
          'tbody',
          {},
          ...rows.map(({ kind, cells }) =>
            make(
              'tr',
              {},
              make('th', { scope: 'row', textContent: kind }),
              ...cells.map((cell) => make('td', { textContent: cell.all ? `${cell.solved} of ${cell.all}` : '–' })),
            ),
          ),
        ),
      ),
    )
    all.dataset.key = 'exercises'
    return make(
      'section',
      { className: 'progress-domain' },
      make('h3', {}, link('practice/exercises/', 'Exercises')),
      bar({ solid: solved, shaky: started, 'not-yet': fresh }),
      make('p', { textContent: `${solved.length} solved, ${started.length} started, ${fresh.length} new on your path` }),
      ...nextUp(this.#data, chosen, state),
      all,
    )
  }

  #controls(): HTMLElement {
    const file = make('input', { type: 'file', accept: '.json,application/json', hidden: true })
    file.addEventListener('change', () => {
      const chosen = file.files?.[0]
      if (chosen) void this.#read(chosen).then(() => (file.value = ''))
    })
    return make(
      'p',
      { className: 'progress-controls' },
      button('Export', () => this.#export()),
      button('Import…', () => file.click()),
      file,
      this.#undo,
      button('Delete everything…', () => this.#confirmDelete()),
    )
  }

  #export(): void {
    const all = this.#everything()
    download('interview-guide-progress.json', 'application/json', toFile(all))
    this.#say(`Exported ${amountText(all.entries.size, all.stories.size)}.`)
  }

  async #read(file: File): Promise<void> {
    this.#say('')
    if (file.size > SIZE_LIMIT) return this.#refuse('The file is larger than any export of progress.')
    let text: string
    try {
      text = await file.text()
    } catch {
      return this.#refuse('The file could not be read.')
    }
    const parsed = parseFile(text, Date.now())
    if (parsed.problem !== undefined) return this.#refuse(parsed.problem)
    this.#offer({ ...parsed, entries: migrate(parsed.entries, this.#aliases) })
  }

  #refuse(problem: string): void {
    this.#preview.hidden = true
    this.#say(`${problem} Nothing was imported.`, true)
  }

  #plans(here: Everything, file: Everything): { entries: Plan<Entry>; stories: Plan<story.Story> } {
    return {
      entries: plan(here.entries, file.entries, sameEntry),
      stories: plan(here.stories, file.stories, story.same),
    }
  }

  /** What the import would change, before it does. */
  #offer(file: Everything): void {
    const here = this.#everything()
    const { entries, stories } = this.#plans(here, file)
    const heading = make('h3', { textContent: 'What this file changes', tabIndex: -1, id: 'import-preview' })
    const all = [
      ...[...entries.write].map(([id, entry]) => ({
        name: inline(this.#texts.get(id) ?? id),
        change: describe(here.entries.get(id), entry),
      })),
      ...[...stories.write].map(([id, one]) => ({
        name: [`Story “${titleOf(one)}”`],
        change: describeStory(here.stories.get(id), one),
      })),
    ]
    const changes = all.slice(0, LONG).map(({ name, change }) => make('li', {}, ...name, `: ${change}`))
    if (all.length > LONG) changes.push(make('li', { textContent: `and ${all.length - LONG} more` }))
    const amount = amountText(entries.write.size, stories.write.size)
    const yes = button(`Import ${amount}`, () => this.#import(file))
    yes.hidden = !all.length
    const no = button(all.length ? 'Cancel' : 'Close', () => this.#close('Nothing was imported.'))
    this.#preview.setAttribute('aria-labelledby', heading.id)
    this.#preview.replaceChildren(
      heading,
      make('p', { textContent: planned(entries, entriesText) }),
      ...(file.stories.size ? [make('p', { textContent: planned(stories, storiesText) })] : []),
      make('ul', {}, ...changes),
      make('p', { className: 'progress-controls' }, yes, no),
    )
    this.#preview.hidden = false
    heading.focus()
  }

  #close(text: string): void {
    this.#preview.hidden = true
    this.#preview.replaceChildren()
    this.show()
    this.#say(text)
  }

  #import(file: Everything): void {
    // planned once more: another tab may have changed something meanwhile
    const { entries, stories } = this.#plans(this.#everything(), file)
    const [told, kept] = [story.stories.replace(stories.write), this.#store.replace(entries.write)]
    if (!told || !kept) {
      const full = [this.#store.trouble, story.stories.trouble].includes('full')
      for (const [one, replaced] of [[story.stories, told], [this.#store, kept]] as const)
        one.restore(replaced?.reverse() ?? [])
      const why = full ? 'the storage of this browser is full' : 'this browser blocks storage for this site'
      return this.#say(`Not imported: ${why}. Everything is as it was.`, true)
    }
    undoImport.write([...kept, ...told])
    this.#close(`Imported ${amountText(kept.length, told.length)}.`)
    this.#undo.focus()
  }

  #undoImport(): void {
    const replaced = undoImport.read()
    const [kept, told] = [this.#store.restore(replaced), story.stories.restore(replaced)]
    const changed = (prefix: string, back: number): number => replaced.filter(({ key }) => key.startsWith(prefix)).length - back
    const [entries, stories] = [changed(PREFIX, kept), changed(story.PREFIX, told)]
    undoImport.write([])
    const stay = entries + stories ? ` ${amountText(entries, stories)} changed since then: they stay.` : ''
    this.#close(`Undone: ${amountText(kept, told)} as before.${stay}`)
  }

  #confirmDelete(): void {
    const { entries, stories } = this.#everything()
    const amount = amountText(entries.size, stories.size)
    const heading = make('h3', { textContent: 'Delete everything?', id: 'delete-heading' })
    const no = button('Keep everything', () => dialog.close())
    no.autofocus = true
    const yes = button(`Delete ${amount}`, () => {
      const done = [this.#store.clear(), story.stories.clear()].every(Boolean)
      undoImport.write([])
      undoDelete.write([])
      dialog.close()
      this.#close(done ? `Deleted ${amount}.` : 'Not deleted: this browser blocks storage for this site.')
    })
    const dialog = make(
      'dialog',
      {},
      heading,
      make('p', { textContent: `Ticks, confidence, notes, solved exercises and stories go: ${amount}. The code that you wrote stays. This can't be undone. Export them first if you may want them back.` }),
      make('p', { className: 'progress-controls' }, no, yes),
    )
    dialog.setAttribute('aria-labelledby', heading.id)
    dialog.addEventListener('close', () => dialog.remove())
    this.#preview.after(dialog)
    dialog.showModal()
  }
}

let page: Page | undefined

export async function mount(store: Store): Promise<void> {
  const data = await load<Data>('progress.json')
  const [stand, copy] = ['stand', 'copy'].map((part) => document.querySelector<HTMLElement>(`.progress[data-part=${part}]`))
  if (!stand || !copy) return // the page was left meanwhile
  page = new Page(data, store)
  page.mount(stand, copy)
}

const refresh = (): void => {
  if (page?.mounted) page.show()
}
window.addEventListener('storage', ({ key }) => (key === null || [PREFIX, DRAFTS, story.PREFIX].some((prefix) => key.startsWith(prefix))) && refresh())
window.addEventListener('pageshow', ({ persisted }) => persisted && refresh())
