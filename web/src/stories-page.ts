// The story bank: the list of stories, their form, and which questions they answer.
import { button, inline, make, say } from './dom.ts'
import { onPage } from './material.ts'
import { address, download, link, load } from './site.ts'
import { CoverageView } from './story-coverage.ts'
import { StoryForm } from './story-form.ts'
import { HEADINGS, allToMarkdown, titleOf, toMarkdown, type Target } from './story-markdown.ts'
import { EMPTY, PREFIX, isEmpty, newId, stories, toStory, type Story } from './story-store.ts'
import { lengthText, words, type Data } from './story-summary.ts'
import type { Trouble } from './kept.ts'
import { undoDelete } from './undo.ts'

const troubleText = (trouble: Trouble): string =>
  (trouble === 'full'
    ? 'Not saved: the storage of this browser is full.'
    : 'Not saved: this browser blocks storage for this site.') +
  ' What was saved before is safe; what you type holds until you leave this page: export it as Markdown first.'

type Find = (id: string) => Target | undefined

interface Actions {
  edit(): void
  copy(): void
  remove(): void
}

/** One story in the list. It is changed in place: whoever reads it stays where they are. */
class Card {
  readonly element: HTMLElement
  readonly edit: HTMLButtonElement
  readonly #title = make('h3')
  readonly #length = make('p', { className: 'story-length' })
  readonly #text = make('div', { className: 'story-text', hidden: true })
  readonly #buttons: [string, HTMLButtonElement][]
  readonly #find: Find
  #shown = ''

  constructor(id: string, find: Find, { edit, copy, remove }: Actions) {
    this.#find = find
    this.#text.id = `story-text-${id}`
    this.#title.id = `story-title-${id}`
    this.edit = button('Edit', edit)
    const read = button('Read', () => {
      this.#text.hidden = !this.#text.hidden
      read.setAttribute('aria-expanded', String(!this.#text.hidden))
    })
    read.setAttribute('aria-expanded', 'false')
    read.setAttribute('aria-controls', this.#text.id)
    this.#buttons = [
      ['Edit', this.edit],
      ['Read', read],
      ['Copy as Markdown', button('Copy as Markdown', copy)],
      ['Delete', button('Delete', remove)],
    ]
    this.element = make(
      'article',
      { className: 'story', id: `story-${id}`, tabIndex: -1 },
      this.#title,
      this.#length,
      make('p', { className: 'progress-controls' }, ...this.#buttons.map(([, one]) => one)),
      this.#text,
    )
    this.element.setAttribute('aria-labelledby', this.#title.id)
  }

  show(story: Story): void {
    const shown = JSON.stringify(story)
    if (shown === this.#shown) return
    this.#shown = shown
    const title = titleOf(story)
    this.#title.textContent = title
    this.#length.textContent = lengthText(words(story))
    for (const [name, one] of this.#buttons) one.ariaLabel = `${name}: ${title}`
    const parts: HTMLElement[][] = HEADINGS.filter(([name]) => story[name].trim()).map(([name, heading]) => [
      make('h4', { textContent: heading }),
      make('p', { textContent: story[name].trim() }),
    ])
    const questions = story.questions.map((id) => {
      const target = this.#find(id)
      return target
        ? make('li', {}, link(target.url, ...inline(target.title)))
        : make('li', {}, make('code', { textContent: id }), ' (no longer in the guide)')
    })
    if (questions.length) parts.push([make('h4', { textContent: 'Questions it answers' }), make('ul', {}, ...questions)])
    this.#text.replaceChildren(...parts.flat())
  }
}

class Page {
  readonly #questions: ReadonlyMap<string, Target>
  readonly #form: StoryForm
  readonly #coverage: CoverageView
  readonly #cards = new Map<string, Card>()
  readonly #count = make('p', { className: 'story-count' })
  readonly #list = make('div', { className: 'story-list' })
  readonly #new = button('New story', () => this.#begin())
  readonly #export = button('Export all as Markdown', () => this.#download())
  readonly #undo = button('Undo', () => this.#restore())
  readonly #message = make('p', { className: 'progress-message', role: 'status' })

  constructor(data: Data) {
    this.#questions = new Map(data.questions.map((question) => [question.id, question]))
    this.#form = new StoryForm(data, {
      saved: () => {
        this.show()
        this.#say(stories.trouble ? troubleText(stories.trouble) : '', true)
      },
      closed: (id) => this.#closed(id),
      say: (text, lasting) => this.#say(text, lasting),
    })
    this.#coverage = new CoverageView(data, {
      write: (question) => this.#begin([question]),
      reveal: (id) => (id === this.#form.id ? this.#form : this.#cards.get(id)?.element)?.focus(),
    })
  }

  mount(bank: HTMLElement, coverage: HTMLElement): void {
    bank.replaceChildren(
      this.#count,
      make('p', { className: 'progress-controls' }, this.#new, this.#export, this.#undo),
      this.#form.element,
      this.#list,
      this.#message,
    )
    bank.dataset.ready = ''
    this.#coverage.mount(coverage)
    this.show()
    if (stories.trouble) this.#say(troubleText(stories.trouble), true)
  }

  get mounted(): boolean {
    return this.#list.isConnected
  }

  #say(text: string, lasting = false): void {
    say(this.#message, text, lasting)
  }

  readonly #find: Find = (id) => this.#questions.get(id)

  show(): void {
    const all = stories.all()
    for (const [id, { element }] of this.#cards)
      if (!all.has(id)) {
        element.remove()
        this.#cards.delete(id)
      }
    let before: Element | null = null
    for (const [id, story] of [...all].reverse()) {
      const card = this.#cards.get(id) ?? this.#card(id)
      card.show(story)
      card.element.toggleAttribute('data-editing', id === this.#form.id)
      if (card.element.parentElement !== this.#list) this.#list.insertBefore(card.element, before)
      before = card.element
    }
    const answered = new Set([...all.values()].flatMap(({ questions }) => questions.filter((id) => this.#questions.has(id)))).size
    this.#count.textContent = all.size
      ? `${all.size === 1 ? '1 story answers' : `${all.size} stories answer`} ${answered} of ${this.#questions.size} behavioural questions.`
      : 'No story yet. Begin with the piece of work that you remember best.'
    this.#export.hidden = !all.size
    this.#showUndo()
    this.#coverage.show(all)
  }

  #card(id: string): Card {
    const card = new Card(id, this.#find, {
      edit: () => this.#edit(id),
      copy: () => void this.#copy(id),
      remove: () => this.#remove(id),
    })
    this.#cards.set(id, card)
    return card
  }

  #showUndo(): void {
    const last = undoDelete.read().at(-1)
    this.#undo.hidden = !last
    const story = last?.before ? toStory(JSON.parse(last.before)) : undefined
    this.#undo.textContent = `Undo: bring back “${story ? titleOf(story) : ''}”`
  }

  #begin(questions: string[] = []): void {
    this.#form.open(newId(), EMPTY, 'New story', questions)
    this.show()
  }

  #edit(id: string): void {
    const story = stories.get(id)
    if (!story) return this.show()
    this.#form.open(id, story, `Edit: ${titleOf(story)}`)
    this.show()
  }

  #closed(id: string): void {
    const story = stories.get(id)
    if (story && isEmpty(story)) stories.remove(id) // nothing to bring back
    this.show()
    ;(this.#cards.get(id)?.edit ?? this.#new).focus()
    if (!stories.trouble) this.#say(story && !isEmpty(story) ? `Saved: ${titleOf(story)}` : 'Nothing was written, nothing is kept.')
  }

  #remove(id: string): void {
    const story = stories.get(id)
    const removed = stories.remove(id)
    if (!story || !removed) {
      this.show()
      return this.#say('Not deleted: this browser blocks storage for this site.', true)
    }
    undoDelete.write([...undoDelete.read(), removed])
    this.show()
    this.#undo.focus()
    this.#say(`Deleted: ${titleOf(story)}`)
  }

  #restore(): void {
    const kept = undoDelete.read()
    const last = kept.at(-1)
    if (!last) return
    const back = stories.restore([last])
    if (stories.trouble) return this.#say(`Not brought back: ${stories.trouble === 'full' ? 'the storage of this browser is full' : 'this browser blocks storage for this site'}.`, true)
    undoDelete.write(kept.slice(0, -1))
    this.show()
    ;(this.#cards.get(last.key.slice(PREFIX.length))?.edit ?? this.#new).focus()
    this.#say(back ? 'The story is back.' : 'The story was written again meanwhile: that version stays.')
  }

  /** As Markdown, with whole addresses. */
  readonly #absolute: Find = (id) => {
    const target = this.#find(id)
    return target && { ...target, url: address(target.url) }
  }

  async #copy(id: string): Promise<void> {
    const story = stories.get(id)
    if (!story) return this.show()
    try {
      await navigator.clipboard.writeText(toMarkdown(story, this.#absolute))
      this.#say(`Copied: ${titleOf(story)}`)
    } catch {
      this.#say('This browser did not allow copying.', true)
    }
  }

  #download(): void {
    this.flush()
    const all = stories.all()
    download('my-story-bank.md', 'text/markdown', allToMarkdown(all.values(), this.#absolute))
    this.#say(`Exported ${all.size === 1 ? '1 story' : `${all.size} stories`} as Markdown.`)
  }

  flush(): void {
    this.#form.flush()
  }

  /** Another tab wrote something, or the page comes back from the history. */
  refresh(): void {
    this.#form.refresh()
    this.show()
  }
}

let page: Page | undefined

export async function mount(): Promise<void> {
  const data = await load<Data>('stories.json')
  const [bank, coverage] = ['bank', 'coverage'].map((part) => document.querySelector<HTMLElement>(`.stories[data-part=${part}]`))
  if (!bank || !coverage) return // the page was left meanwhile
  stories.aliases = new Map(Object.entries(data.aliases))
  page = new Page(data)
  page.mount(bank, coverage)
}

const flush = (): void => page?.flush()
const refresh = (): void => {
  if (page?.mounted) page.refresh()
}
onPage(flush) // instant navigation took the page away
window.addEventListener('pagehide', flush)
window.addEventListener('beforeprint', flush)
document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flush())
window.addEventListener('storage', ({ key }) => (key === null || key.startsWith(PREFIX)) && refresh())
window.addEventListener('pageshow', ({ persisted }) => persisted && refresh())
window.addEventListener('beforeunload', (event) => {
  flush()
  if (!stories.unsaved) return
  event.preventDefault()
  event.returnValue = true // Chrome before 119
})
