// The page about progress: what is solid and what is next, and everything as a file, in and out.
import { make, say } from './dom.ts'
import { PREFIX, troubleText, type Confidence, type Replaced, type Store } from './progress-store.ts'
import { countText, summarise, total, type Data, type DomainSummary, type Skill } from './progress-summary.ts'
import { SIZE_LIMIT, describe, migrate, parseFile, plan, toFile, type Entries } from './progress-transfer.ts'

const root = new URL('../', import.meta.url)
const LONG = 100 // changes of a preview that are written out

let data: Promise<Data> | undefined

async function load(): Promise<Data> {
  data ??= fetch(new URL('progress.json', root)).then(async (response) => {
    if (!response.ok) throw new Error(response.statusText)
    return (await response.json()) as Data
  })
  try {
    return await data
  } catch (error) {
    data = undefined // the next visit tries again
    throw error
  }
}

/** Texts of skills are Markdown, of which they use code only. */
const words = (text: string): (Node | string)[] =>
  text.split('`').map((part, index) => (index % 2 ? make('code', { textContent: part }) : part))

const link = (url: string, ...children: (Node | string)[]): HTMLAnchorElement =>
  make('a', { href: new URL(url, root).href }, ...children)

const entriesText = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`)

/** The role and level last looked at. */
const target = {
  key: 'guide.target',
  read(): string[] {
    const query = new URLSearchParams(location.search)
    try {
      const [role = '', level = ''] = localStorage.getItem(this.key)?.split(':') ?? []
      return [query.get('role') ?? role, query.get('level') ?? level]
    } catch {
      return [query.get('role') ?? '', query.get('level') ?? '']
    }
  },
  write(role: string, level: string): void {
    history.replaceState(history.state, '', `${location.pathname}?${new URLSearchParams({ role, level })}${location.hash}`)
    try {
      localStorage.setItem(this.key, `${role}:${level}`)
    } catch {
      // the address has it
    }
  },
}

/** What an import replaced: for this tab, also after a reload. */
const undo = {
  key: 'guide.undo-import',
  replaced: undefined as Replaced[] | undefined,
  read(): Replaced[] | undefined {
    try {
      this.replaced ??= JSON.parse(sessionStorage.getItem(this.key) ?? 'null') ?? undefined
    } catch {
      // it holds until the page is left
    }
    return this.replaced
  },
  write(replaced: Replaced[] | undefined): void {
    this.replaced = replaced
    try {
      if (replaced) sessionStorage.setItem(this.key, JSON.stringify(replaced))
      else sessionStorage.removeItem(this.key)
    } catch {
      // likewise
    }
  },
}

function bar(skills: DomainSummary['skills']): HTMLElement {
  const parts = (['solid', 'shaky', 'not-yet'] as const).map((confidence: Confidence) => {
    const part = make('span', { className: `bar__part bar__part--${confidence}` })
    part.style.flexGrow = String(skills[confidence].length)
    part.hidden = !skills[confidence].length
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
      make('li', {}, link(skill.url, ...words(skill.text)), ` (${levels[skill.level] ?? ''}${shaky.has(skill) ? ', shaky' : ''})`),
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
  readonly #undo = make('button', { type: 'button', textContent: 'Undo the import' })
  readonly #preview = make('section', { hidden: true })
  readonly #message = make('p', { className: 'progress-message' })
  readonly #aliases: ReadonlyMap<string, string>
  readonly #texts: ReadonlyMap<string, string>

  constructor(data: Data, store: Store) {
    this.#data = data
    this.#store = store
    this.#aliases = new Map(Object.entries(data.aliases))
    this.#texts = new Map(data.skills.map(({ id, text }) => [id, text]))
    this.#message.role = 'status'
  }

  mount(stand: HTMLElement, copy: HTMLElement): void {
    for (const { id, title } of this.#data.roles) this.#role.append(make('option', { value: id, textContent: title }))
    for (const [id, label] of Object.entries(this.#data.levels))
      this.#level.append(make('option', { value: id, textContent: label }))
    const [role, level] = target.read()
    if (this.#data.roles.some(({ id }) => id === role)) this.#role.value = role ?? ''
    this.#level.value = level && level in this.#data.levels ? level : (Object.keys(this.#data.levels)[1] ?? '')
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

  #entries(): Entries {
    for (const [old, id] of this.#aliases) this.#store.read(id, [old])
    return this.#store.all()
  }

  show(): void {
    const entries = this.#entries()
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
          ...next.slice(0, 1).map((skill) => make('p', {}, 'Next: ', link(skill.url, ...words(skill.text)))),
          ...details(`next ${url}`, 'Left', next),
          ...details(`solid ${url}`, 'Solid', skills.solid),
        ),
      ),
    )
    const unknown = [...entries.keys()].filter((id) => !id.startsWith('question:') && !this.#texts.has(id)).length
    this.#kept.textContent =
      `${entriesText(entries.size)} in this browser.` +
      (unknown ? ` ${entriesText(unknown)} of skills that the guide does not have (any more): kept, and exported.` : '')
    this.#undo.hidden = !undo.read()
  }

  #controls(): HTMLElement {
    const file = make('input', { type: 'file', accept: '.json,application/json', hidden: true })
    file.addEventListener('change', () => {
      const chosen = file.files?.[0]
      if (chosen) void this.#read(chosen).then(() => (file.value = ''))
    })
    const button = (textContent: string, run: () => void): HTMLButtonElement => {
      const element = make('button', { type: 'button', textContent })
      element.addEventListener('click', run)
      return element
    }
    this.#undo.addEventListener('click', () => this.#undoImport())
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
    const entries = this.#entries()
    const url = URL.createObjectURL(new Blob([toFile(entries)], { type: 'application/json' }))
    make('a', { href: url, download: 'interview-guide-progress.json' }).click()
    setTimeout(() => URL.revokeObjectURL(url), 10_000)
    this.#say(`Exported ${entriesText(entries.size)}.`)
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
    this.#offer(migrate(parsed.entries, this.#aliases))
  }

  #refuse(problem: string): void {
    this.#preview.hidden = true
    this.#say(`${problem} Nothing was imported.`, true)
  }

  /** What the import would change, before it does. */
  #offer(file: Entries): void {
    const here = this.#entries()
    const { write, added, kept } = plan(here, file)
    const heading = make('h3', { textContent: 'What this file changes', tabIndex: -1, id: 'import-preview' })
    const counts = [
      `${entriesText(added)} new`,
      `${entriesText(write.size - added)} newer than yours`,
      `${entriesText(kept)} of the file the same as yours or older: yours stay`,
    ].join('; ')
    const changes = [...write].slice(0, LONG).map(([id, entry]) =>
      make('li', {}, ...words(this.#texts.get(id) ?? id), `: ${describe(here.get(id), entry)}`),
    )
    if (write.size > LONG) changes.push(make('li', { textContent: `and ${write.size - LONG} more` }))
    const yes = make('button', { type: 'button', textContent: `Import ${entriesText(write.size)}`, hidden: !write.size })
    const no = make('button', { type: 'button', textContent: write.size ? 'Cancel' : 'Close' })
    yes.addEventListener('click', () => this.#import(file))
    no.addEventListener('click', () => this.#close('Nothing was imported.'))
    this.#preview.setAttribute('aria-labelledby', heading.id)
    this.#preview.replaceChildren(
      heading,
      make('p', { textContent: `${counts}.` }),
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

  #import(file: Entries): void {
    const { write } = plan(this.#entries(), file) // once more: another tab may have changed something meanwhile
    const replaced = this.#store.replace(write)
    if (!replaced) {
      const why = this.#store.trouble === 'full' ? 'the storage of this browser is full' : 'this browser blocks storage for this site'
      return this.#say(`Not imported: ${why}. Everything is as it was.`, true)
    }
    undo.write(replaced)
    this.#close(`Imported ${entriesText(replaced.length)}.`)
    this.#undo.focus()
  }

  #undoImport(): void {
    const replaced = undo.read() ?? []
    const count = this.#store.restore(replaced)
    const stay = replaced.length - count
    undo.write(undefined)
    this.#close(`Undone: ${entriesText(count)} as before.` + (stay ? ` ${entriesText(stay)} changed since then: they stay.` : ''))
  }

  #confirmDelete(): void {
    const size = this.#store.all().size
    const heading = make('h3', { textContent: 'Delete all progress?', id: 'delete-heading' })
    const no = make('button', { type: 'button', textContent: 'Keep everything', autofocus: true })
    const yes = make('button', { type: 'button', textContent: `Delete ${entriesText(size)}` })
    const dialog = make(
      'dialog',
      {},
      heading,
      make('p', { textContent: `Ticks, confidence and notes go: ${entriesText(size)}. This can't be undone. Export them first if you may want them back.` }),
      make('p', { className: 'progress-controls' }, no, yes),
    )
    dialog.setAttribute('aria-labelledby', heading.id)
    no.addEventListener('click', () => dialog.close())
    yes.addEventListener('click', () => {
      const done = this.#store.clear()
      undo.write(undefined)
      dialog.close()
      this.#close(done ? `Deleted ${entriesText(size)}.` : 'Not deleted: this browser blocks storage for this site.')
    })
    dialog.addEventListener('close', () => dialog.remove())
    this.#preview.after(dialog)
    dialog.showModal()
  }
}

let page: Page | undefined

export async function mount(store: Store): Promise<void> {
  const data = await load()
  const [stand, copy] = ['stand', 'copy'].map((part) => document.querySelector<HTMLElement>(`.progress[data-part=${part}]`))
  if (!stand || !copy) return // the page was left meanwhile
  page = new Page(data, store)
  page.mount(stand, copy)
}

const refresh = (): void => {
  if (page?.mounted) page.show()
}
window.addEventListener('storage', ({ key }) => (key === null || key.startsWith(PREFIX)) && refresh())
window.addEventListener('pageshow', ({ persisted }) => persisted && refresh())
