// The workbench of an exercise: editor, run, results. What is typed is kept; what is solved counts as progress.
import { button, make, say } from './dom.ts'
import { drafts, PREFIX } from './draft-store.ts'
import { editor, type Editor, type Language } from './editor.ts'
import { onAddress, onPage } from './material.ts'
import { makeOffline } from './offline-start.ts'
import { tick, troubleText, type Store } from './progress-store.ts'
import { reviewForm } from './review-form.ts'
import { gradeReview, type Review } from './review-grading.ts'
import type { Report } from './report.ts'
import { summary, view } from './report-view.ts'
import { progress, runners, stopped, type Outcome, type State } from './runner.ts'
import { load, style } from './site.ts'

interface Exercise {
  id: string
  aliases: string[]
  kind: string
  minutes: number
  packages: string[]
  starter: string
  files: Record<string, string>
  review: Review | null
}

const PAUSE = 400 // ms without a key before code is saved
const LANGUAGES: Record<string, Language> = { sql: 'sql', 'code-review': 'text' }
const HELP = 'Ctrl+Enter (on a Mac Command+Enter) runs the tests. Tab indents; to leave the editor press Esc, then Tab. Your code is saved in this browser.'

let bench: Workbench | undefined

class Workbench {
  readonly #store: Store
  readonly #exercise: Exercise
  readonly #editor: Editor
  readonly #runner: (typeof runners)['python']
  readonly #run = button('Run tests', () => void this.run())
  readonly #stop = button('Stop', () => this.#runner.stop())
  readonly #reset = button('Reset', () => this.#replace('reset'))
  readonly #back = button('Bring back', () => this.#replace('bringBack'))
  readonly #clock = button('', () => this.#startClock())
  readonly #solved = make('span', { className: 'badge badge--solved', textContent: 'Solved', hidden: true })
  readonly #status = make('p', { className: 'workbench-status' })
  readonly #bytes = make('span')
  readonly #bar = make('progress')
  readonly #loading = make('p', { className: 'workbench-loading', hidden: true }, this.#bytes, this.#bar)
  readonly #results = make('div', { className: 'workbench-results' })
  /** The code as this tab last saw it in storage. */
  #seen: string
  #pending: number | undefined
  #ticking: number | undefined
  #warm = false
  #began = 0
  readonly #unwatch: () => void

  constructor(place: HTMLElement, exercise: Exercise, store: Store) {
    this.#store = store
    this.#exercise = exercise
    const language = LANGUAGES[exercise.kind] ?? 'python'
    this.#runner = language === 'python' ? runners.python : runners.sql
    this.#seen = drafts.get(exercise.id, exercise.aliases)?.code ?? exercise.starter
    this.#status.setAttribute('role', 'status')
    const help = make('p', { className: 'workbench-help', id: 'workbench-help', textContent: HELP })
    const tools = make('div', { className: 'workbench-bar' }, this.#run, this.#stop, this.#reset, this.#back, this.#clock, this.#solved)
    const code = make('div', { className: 'workbench-code' })
    const form = exercise.review ? [reviewForm(exercise.review, (line) => this.#append(line))] : []
    place.replaceChildren(tools, ...form, code, help, this.#status, this.#loading, this.#results)
    this.#editor = editor(code, {
      language,
      text: this.#seen,
      label: 'Your code',
      describedBy: help.id,
      changed: () => this.#typed(),
      run: () => void this.run(),
    })
    this.#run.className = 'md-button md-button--primary'
    if (exercise.review) this.#run.textContent = 'Check the review'
    this.#clock.textContent = `Start the clock: ${exercise.minutes} min`
    this.#showState()
    this.#unwatch = this.#runner.watch((state) => this.#show(state))
    place.dataset.ready = ''
  }

  /** The page was left: nothing of it may go on. */
  leave(): void {
    this.save()
    this.#unwatch()
    clearInterval(this.#ticking)
    this.#editor.destroy()
  }

  get left(): boolean {
    return !this.#editor.dom.isConnected
  }

  #append(line: string): void {
    this.#editor.text = `${this.#editor.text.trimEnd()}\n${line}\n`
  }

  #typed(): void {
    clearTimeout(this.#pending)
    this.#pending = window.setTimeout(() => this.save(), PAUSE)
    this.#editor.mark(undefined)
    if (this.#warm || this.#exercise.review) return
    this.#warm = true // who types will run: begin to load
    void this.#runner.run({ type: 'load', packages: this.#exercise.packages })
  }

  save(): void {
    if (this.#pending === undefined) return
    clearTimeout(this.#pending)
    this.#pending = undefined
    const { text } = this.#editor
    if (text !== this.#seen) drafts.write(this.#exercise.id, this.#seen, text)
    this.#seen = text
    this.#showState()
  }

  #replace(how: 'reset' | 'bringBack'): void {
    this.save()
    const { id, starter } = this.#exercise
    this.#seen = drafts[how](id, this.#editor.text, starter).code
    this.#setText(this.#seen)
    this.#results.replaceChildren()
    this.#showState()
    say(this.#status, how === 'reset' ? 'The starter is back. “Bring back” returns your code.' : 'Your code is back.')
    this.#editor.focus()
  }

  #setText(text: string): void {
    this.#editor.text = text
    clearTimeout(this.#pending)
    this.#pending = undefined
    this.#editor.mark(undefined)
  }

  /** Another tab saved this exercise: show it, if nothing is being typed here. */
  hear({ key }: StorageEvent): void {
    if (key !== null && key !== PREFIX + this.#exercise.id && !key.startsWith('guide.progress.')) return
    const code = drafts.get(this.#exercise.id)?.code
    if (this.#pending === undefined && code !== undefined && code !== this.#seen) this.#setText((this.#seen = code))
    this.#showState()
  }

  #showState(): void {
    const { id, aliases, starter } = this.#exercise
    const draft = drafts.get(id)
    this.#reset.disabled = this.#editor.text === starter
    this.#back.hidden = !draft?.aside.length
    this.#solved.hidden = !this.#store.read(`exercise:${id}`, aliases.map((alias) => `exercise:${alias}`)).ticked
    const trouble = drafts.trouble ?? this.#store.trouble
    if (trouble) say(this.#status, troubleText(trouble), true)
  }

  #show(state: State): void {
    const busy = state.type === 'running' || (state.type === 'loading' && this.#results.ariaBusy === 'true')
    this.#run.ariaDisabled = String(busy)
    this.#stop.hidden = state.type !== 'running'
    this.#loading.hidden = state.type !== 'loading'
    if (state.type === 'running') {
      this.#began = performance.now()
      say(this.#status, 'Running …', true)
    }
    if (state.type !== 'loading') return
    this.#bytes.textContent = progress(state)
    this.#bar.ariaLabel = progress(state)
    this.#bar.max = state.total || 1
    this.#bar.value = state.loaded
  }

  async run(): Promise<void> {
    if (this.#results.ariaBusy === 'true') return
    this.save()
    const { review } = this.#exercise
    if (review) return this.#showReport(gradeReview(review, this.#editor.text))
    this.#results.ariaBusy = 'true'
    this.#results.replaceChildren()
    say(this.#status, this.#runner.state.type === 'ready' ? '' : 'Loading, then running …', true)
    const { packages, files } = this.#exercise
    const outcome = await this.#runner.run({ type: 'grade', packages, files, code: this.#editor.text })
    this.#warm = true
    this.#results.ariaBusy = 'false'
    this.#run.ariaDisabled = 'false'
    this.#tell(outcome, performance.now() - this.#began)
  }

  #tell(outcome: Outcome, took: number): void {
    if (outcome.type === 'report') this.#showReport(outcome.report, took)
    else if (outcome.type === 'stopped') say(this.#status, stopped(outcome.by), true)
    else if (outcome.type === 'failed')
      say(this.#status, `It could not be run: ${outcome.message}. Your code is safe; try again, or work on your own machine.`, true)
  }

  #showReport(report: Report, took?: number): void {
    this.#results.replaceChildren(...view(report, (line) => this.#editor.goTo(line)))
    const first = report.results.find(({ line, outcome }) => outcome !== 'passed' && line !== null)
    this.#editor.mark(report.trouble ? report.line : first?.line, report.trouble || first?.message)
    if (report.passed) {
      const { id, aliases } = this.#exercise
      this.#store.change(`exercise:${id}`, (entry) => tick(entry, true), aliases.map((alias) => `exercise:${alias}`))
    }
    const seconds = took === undefined ? '' : ` ${(took / 1000).toFixed(1)} s`
    say(this.#status, `${summary(report)}${seconds}`, true)
    this.#showState()
  }

  #startClock(): void {
    const end = Date.now() + this.#exercise.minutes * 60_000
    clearInterval(this.#ticking)
    const show = (): void => {
      const left = Math.max(0, Math.ceil((end - Date.now()) / 1000))
      const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
      this.#clock.textContent = left ? `Clock: ${time}` : 'Time is up: start again'
      if (left) return
      clearInterval(this.#ticking)
      say(this.#status, 'Time is up. Finish your thought: an interviewer would let you.', true)
    }
    this.#ticking = window.setInterval(show, 1000)
    show()
  }
}

window.addEventListener('pagehide', () => bench?.save())
window.addEventListener('storage', (event) => bench?.hear(event))
onAddress(() => bench?.save())
onPage(() => {
  if (!bench?.left) return
  bench.leave()
  bench = undefined
})

export async function mount(store: Store): Promise<void> {
  const place = document.querySelector<HTMLElement>('.workbench')
  const id = place?.dataset.exercise
  if (!place || !id) return
  if (typeof WebAssembly === 'undefined') {
    place.textContent = 'This browser has no WebAssembly, so nothing can run here: work on your own machine, as described below.'
    return
  }
  const [exercise] = await Promise.all([load<Exercise>(`exercises/${id}.json`), style('workbench.css')])
  if (!place.isConnected) return
  bench = new Workbench(place, exercise, store)
  makeOffline()
}
