// The form for one story. It saves while one types, and never over what another tab wrote.
import { inline, make } from './dom.ts'
import { hasWords } from './filters.ts'
import { EMPTY, TEXTS, TYPED_LIMIT, isEmpty, same, stories, type Story, type Text } from './story-store.ts'
import { lengthText, words, type Data } from './story-summary.ts'

type Control = HTMLInputElement | HTMLTextAreaElement

/** Label, what belongs there, and lines. */
const FIELDS: Readonly<Record<Text, readonly [string, string, number]>> = {
  title: ['Title', 'A few words that remind you of it.', 1],
  situation: ['Situation', 'The system, what went wrong or was wanted, and who felt it. Two or three sentences.', 3],
  task: ['Task', 'Your own part, and what limited you: time, access, risk.', 2],
  action: ['Action', 'What you did and why, in order; with one suspicion that was wrong. More than half of the story.', 7],
  result: ['Result', 'What it changed, with a number that you can defend, and what exists today because of it.', 3],
  evidence: ['Numbers and evidence', 'For follow-up questions: figures, dates, how you measured. Not counted as spoken.', 2],
  learned: ['What I learned', 'What you do differently since.', 2],
}

const pause = 400 // ms without a key before it is saved
const PROMISE = 'Saved in this browser as you type.'

export interface Listener {
  /** Something was saved, or refused. */
  saved(): void
  /** The form was closed. */
  closed(id: string): void
  say(text: string, lasting?: boolean): void
}

export class StoryForm {
  readonly element = make('form', { className: 'story-form', hidden: true })
  readonly #listener: Listener
  readonly #heading = make('h3', { id: 'story-form' })
  readonly #length = make('p', { className: 'story-length', id: 'story-length' })
  readonly #state = make('span', { className: 'story-state' })
  readonly #controls = new Map<Text, Control>()
  readonly #find = make('input', { type: 'search', autocomplete: 'off', id: 'story-find' })
  readonly #found = make('output')
  readonly #gone = make('fieldset')
  readonly #topics: { element: HTMLElement; title: string }[] = []
  readonly #boxes = new Map<string, { box: HTMLInputElement; label: HTMLElement; text: string }>()
  #id = ''
  /** The story as it was when it was last read: what is typed is a change of this. */
  #before: Story = EMPTY
  #timer: number | undefined

  constructor(data: Data, listener: Listener) {
    this.#listener = listener
    const done = make('button', { type: 'button', textContent: 'Done', className: 'story-done' })
    done.addEventListener('click', () => this.close())
    this.element.setAttribute('aria-labelledby', this.#heading.id)
    this.element.append(
      this.#heading,
      ...TEXTS.map((name) => this.#field(name)),
      this.#questions(data),
      make('div', { className: 'story-foot' }, this.#length, make('p', { className: 'progress-controls' }, done, this.#state)),
    )
    this.element.addEventListener('submit', (event) => event.preventDefault())
    this.element.addEventListener('input', ({ target }) => target !== this.#find && this.#changed())
    this.element.addEventListener('change', () => this.flush())
  }

  get id(): string {
    return this.element.hidden ? '' : this.#id
  }

  #field(name: Text): HTMLElement {
    const [text, hint, rows] = FIELDS[name]
    const id = `story-${name}`
    const control: Control =
      name === 'title' ? make('input', { type: 'text', maxLength: 200 }) : make('textarea', { rows, maxLength: TYPED_LIMIT })
    control.id = id
    control.style.minHeight = `${rows * 1.55 + 1}em` // where it grows with its text
    control.autocomplete = 'off'
    control.setAttribute('aria-describedby', `${id}-hint${name === 'title' ? '' : ` ${this.#length.id}`}`)
    this.#controls.set(name, control)
    return make(
      'div',
      { className: 'field' },
      make('label', { htmlFor: id, textContent: text }),
      make('p', { id: `${id}-hint`, textContent: hint }),
      control,
    )
  }

  #choice(id: string, text: string): HTMLElement {
    const box = make('input', { type: 'checkbox', value: id })
    const label = make('label', {}, box, make('span', {}, ...inline(text)))
    this.#boxes.set(id, { box, label, text })
    return label
  }

  #questions(data: Data): HTMLElement {
    for (const { id, title } of data.topics) {
      const choices = data.questions.filter(({ topic }) => topic === id)
      const element = make('fieldset', {}, make('legend', { textContent: title }), ...choices.map((one) => this.#choice(one.id, one.title)))
      this.#topics.push({ element, title })
    }
    this.#find.addEventListener('input', () => this.#filter())
    return make(
      'fieldset',
      { className: 'story-questions' },
      make('legend', { textContent: 'Questions it answers' }),
      make('div', { className: 'field' }, make('label', { htmlFor: this.#find.id, textContent: 'Find a question' }), this.#find),
      this.#found,
      make('div', { className: 'story-choices' }, this.#gone, ...this.#topics.map(({ element }) => element)),
    )
  }

  #filter(): void {
    const asked = this.#find.value
    let shown = 0
    for (const { element, title } of this.#topics) {
      const own = [...this.#boxes.values()].filter(({ label }) => label.parentElement === element)
      for (const { label, text } of own) {
        label.hidden = !hasWords(`${title} ${text}`, asked)
        if (!label.hidden) shown += 1
      }
      element.hidden = own.every(({ label }) => label.hidden)
    }
    const chosen = [...this.#boxes.values()].filter(({ box }) => box.checked).length
    const found = asked.trim() ? (shown ? `${shown} found, ` : 'None found: try fewer words. ') : ''
    this.#found.value = `${found}${chosen} chosen`
  }

  /** The story as the form has it. */
  #typed(): Story {
    const typed = { ...this.#before, questions: [...this.#boxes].filter(([, { box }]) => box.checked).map(([id]) => id) }
    for (const [name, { value }] of this.#controls) typed[name] = value
    return typed
  }

  #show(story: Story): void {
    this.#before = story
    for (const [name, control] of this.#controls) {
      const text = story[name]
      if (control.value === text) continue
      // what was added before the caret pushes it on
      const moved = text.endsWith(control.value) ? text.length - control.value.length : 0
      const [start, end] = [control.selectionStart ?? 0, control.selectionEnd ?? 0]
      control.value = text
      if (control === document.activeElement) control.setSelectionRange(start + moved, end + moved)
    }
    this.#showGone(story.questions.filter((id) => !this.#boxes.has(id)))
    for (const [id, { box }] of this.#boxes) box.checked = story.questions.includes(id)
    this.#showLength(story)
    this.#filter()
  }

  /** Questions that the guide does not have any more, each by its id. */
  #showGone(ids: string[]): void {
    if (!this.#gone.hasChildNodes()) this.#gone.append(make('legend', { textContent: 'No longer in the guide' }))
    this.#gone.append(...ids.map((id) => this.#choice(id, id)))
    this.#gone.hidden = this.#gone.children.length === 1
  }

  #showLength(story: Story): void {
    this.#length.textContent = lengthText(words(story))
  }

  #changed(): void {
    this.#showLength(this.#typed())
    this.#state.textContent = 'Saving…'
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.flush(), pause)
  }

  open(id: string, story: Story, heading: string, questions: readonly string[] = []): void {
    this.flush()
    this.#id = id
    for (const [gone, { label }] of this.#boxes)
      if (label.parentElement === this.#gone) {
        label.remove()
        this.#boxes.delete(gone)
      }
    this.#heading.textContent = heading
    this.#state.textContent = PROMISE
    this.#find.value = ''
    this.element.hidden = false
    this.#show(story)
    for (const { box } of questions.flatMap((one) => this.#boxes.get(one) ?? [])) box.checked = true
    this.#filter()
    this.element.querySelector('.story-choices')?.scrollTo(0, 0)
    this.focus()
  }

  focus(): void {
    this.#controls.get('title')?.focus()
  }

  /** Save now what was typed. */
  flush(): void {
    if (this.element.hidden) return
    clearTimeout(this.#timer)
    this.#timer = undefined
    const typed = this.#typed()
    if (isEmpty(typed) && !this.#before.changed) this.#state.textContent = PROMISE // nothing worth keeping yet
    else if (!same(typed, this.#before)) {
      this.#show(stories.write(this.#id, this.#before, typed))
      this.#state.textContent = stories.trouble ? 'Not saved' : 'Saved'
      this.#listener.saved()
    } else if (this.#state.textContent === 'Saving…') this.#state.textContent = 'Saved'
  }

  /** Another tab wrote something. */
  refresh(): void {
    if (this.element.hidden) return
    const stored = stories.get(this.#id)
    if (stored && this.#timer === undefined) this.#show(stored)
    else if (!stored && this.#before.changed)
      this.#listener.say('This story was deleted in another tab. Its text still stands in the form: change something, and it is saved again.', true)
  }

  close(): void {
    this.flush()
    const id = this.#id
    this.element.hidden = true
    this.#listener.closed(id)
  }
}

