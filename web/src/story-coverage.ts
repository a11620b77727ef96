// Which questions have a story: by role and level, as tables.
import { button, inline, make } from './dom.ts'
import { link } from './site.ts'
import { titleOf } from './story-markdown.ts'
import type { Story } from './story-store.ts'
import { coverage, covered, type Data, type Row } from './story-summary.ts'
import { target } from './target.ts'

const questionsText = (count: number): string => (count === 1 ? '1 question' : `${count} questions`)

interface Actions {
  /** Begin a story that answers this question. */
  write(question: string): void
  /** Go to this story. */
  reveal(story: string): void
}

export class CoverageView {
  readonly #data: Data
  readonly #actions: Actions
  readonly #role = make('select')
  readonly #level = make('select')
  readonly #summary = make('output')
  readonly #tables = make('div')
  #stories: ReadonlyMap<string, Story> = new Map()
  #shown = ''

  constructor(data: Data, actions: Actions) {
    this.#data = data
    this.#actions = actions
    this.#role.append(make('option', { value: '', textContent: 'Any role' }))
    for (const { id, title } of data.roles) this.#role.append(make('option', { value: id, textContent: title }))
    this.#level.append(make('option', { value: '', textContent: 'Any level' }))
    for (const [id, label] of Object.entries(data.levels)) this.#level.append(make('option', { value: id, textContent: label }))
    const { role, level } = target.read()
    this.#role.value = data.roles.some(({ id }) => id === role) ? role : ''
    this.#level.value = Object.keys(data.levels).includes(level) ? level : ''
    for (const select of [this.#role, this.#level])
      select.addEventListener('change', () => {
        target.write(this.#role.value, this.#level.value)
        this.show(this.#stories)
      })
  }

  mount(place: HTMLElement): void {
    const form = make(
      'form',
      { className: 'filters' },
      make('label', {}, 'Role ', this.#role),
      make('label', {}, 'Level ', this.#level),
      this.#summary,
    )
    form.addEventListener('submit', (event) => event.preventDefault())
    place.replaceChildren(form, this.#tables)
    place.dataset.ready = ''
  }

  show(stories: ReadonlyMap<string, Story>): void {
    this.#stories = stories
    const [role, level] = [this.#role.value, this.#level.value]
    const { expected, others } = coverage(this.#data, stories, role, level)
    const titles = [...stories].map(([id, story]) => [id, titleOf(story)])
    const shown = JSON.stringify([role, level, titles, [...expected, ...others].map((row) => row.stories)])
    if (shown === this.#shown) return // whoever reads it with a screen reader stays where they are
    this.#shown = shown
    const asked = [...expected, ...others]
    this.#summary.value = expected.length
      ? `Expected: ${questionsText(expected.length)}, ${covered(expected)} with a story, ${expected.length - covered(expected)} without. All together: ${covered(asked)} of ${asked.length} with a story.`
      : `${questionsText(asked.length)}: ${covered(asked)} with a story, ${asked.length - covered(asked)} without.`
    const open = this.#tables.querySelector('details')?.open ?? false
    const roleTitle = this.#role.selectedOptions[0]?.textContent ?? ''
    const levelTitle = this.#level.selectedOptions[0]?.textContent ?? ''
    const all = level ? `Asked at ${levelTitle.toLowerCase()} level` : 'All behavioural questions'
    this.#tables.replaceChildren(
      ...(expected.length ? [this.#table(`Expected: ${roleTitle}${level ? `, up to ${levelTitle.toLowerCase()} level` : ''}`, expected)] : []),
      ...(others.length && expected.length
        ? [
            make(
              'details',
              { className: 'plain', open },
              make('summary', { textContent: `${level ? `All others asked at ${levelTitle.toLowerCase()} level` : 'All others'}: ${questionsText(others.length)}, ${covered(others)} with a story` }),
              this.#table(level ? `Also asked at ${levelTitle.toLowerCase()} level` : 'Also asked', others),
            ),
          ]
        : []),
      ...(others.length && !expected.length ? [this.#table(all, others)] : []),
    )
  }

  #table(caption: string, rows: Row[]): HTMLElement {
    const head = (text: string, scope: string, span = 1): HTMLElement => make('th', { scope, colSpan: span, textContent: text })
    return make(
      'table',
      { className: 'coverage' },
      make('caption', { textContent: caption }),
      make('thead', {}, make('tr', {}, head('Question', 'col'), head('My stories', 'col'))),
      ...this.#data.topics.flatMap(({ id, title }) => {
        const own = rows.filter(({ question }) => question.topic === id)
        return own.length
          ? [make('tbody', {}, make('tr', {}, head(title, 'rowgroup', 2)), ...own.map((row) => this.#row(row)))]
          : []
      }),
    )
  }

  #row({ question, stories }: Row): HTMLElement {
    const cell = make('td')
    for (const id of stories) {
      const story = this.#stories.get(id)
      if (!story) continue
      const title = make('a', { href: `#story-${id}`, textContent: titleOf(story) })
      title.addEventListener('click', (event) => {
        event.preventDefault()
        event.stopPropagation() // the theme knows only the anchors that were on the page from the beginning
        this.#actions.reveal(id)
      })
      cell.append(title)
    }
    if (!stories.length) {
      const write = button('Write one', () => this.#actions.write(question.id))
      write.ariaLabel = `Write one for: ${question.title}`
      cell.append(make('strong', { textContent: 'No story yet' }), ' ', write)
    }
    const row = make('tr', {}, make('td', {}, link(question.url, ...inline(question.title))), cell)
    if (!stories.length) row.className = 'coverage-open'
    return row
  }
}
