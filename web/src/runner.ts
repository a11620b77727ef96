// One worker that runs code for the page: loaded when it is first needed, ended when code does not end, started again.
import type { Answer, Job } from './run-messages.ts'

export type Outcome =
  | Extract<Answer, { type: 'report' | 'outputs' | 'loaded' | 'failed' }>
  | { type: 'stopped'; by: 'you' | 'time' }

export type State =
  | { type: 'idle' }
  | { type: 'loading'; loaded: number; total: number }
  | { type: 'ready' }
  | { type: 'running' }

export const TIME_LIMIT = 10_000 // ms for one run, once everything is loaded

/** How far loading is, in words. */
export const progress = ({ loaded, total }: { loaded: number; total: number }): string =>
  total ? `Loading: ${(loaded / 1e6).toFixed(1)} of ${(total / 1e6).toFixed(1)} MB` : 'Loading …'

/** Why code was ended, in words. */
export const stopped = (by: 'you' | 'time'): string =>
  by === 'you' ? 'Stopped.' : `Stopped after ${TIME_LIMIT / 1000} seconds: is there a loop that never ends?`

export class Runner {
  state: State = { type: 'idle' }
  readonly #script: string
  readonly #listeners = new Set<(state: State) => void>()
  #worker: Worker | undefined
  #packages: readonly string[] = []
  #queue: Promise<unknown> = Promise.resolve()
  #finish: ((outcome: Outcome) => void) | undefined
  #timer: number | undefined

  constructor(script: string) {
    this.#script = script
  }

  /** Hear of every change of state, beginning with this one; until the function that is given back is called. */
  watch(listener: (state: State) => void): () => void {
    this.#listeners.add(listener)
    listener(this.state)
    return () => void this.#listeners.delete(listener)
  }

  #to(state: State): void {
    this.state = state
    for (const listener of this.#listeners) listener(state)
  }

  #start(): Worker {
    const worker = new Worker(new URL(this.#script, import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#hear(data))
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      this.#hear({ type: 'failed', message: event.message || 'the worker could not be loaded' })
    })
    return worker
  }

  #hear(data: Answer): void {
    if (data.type === 'progress') {
      if (data.loaded < data.total) this.#to({ type: 'loading', loaded: data.loaded, total: data.total })
    } else if (data.type === 'started') {
      this.#to({ type: 'running' })
      this.#timer = window.setTimeout(() => this.#end({ type: 'stopped', by: 'time' }), TIME_LIMIT)
    } else if (data.type === 'failed') this.#end(data)
    else this.#settle(data, 'ready')
  }

  #settle(outcome: Outcome, state: 'idle' | 'ready'): void {
    clearTimeout(this.#timer)
    const finish = this.#finish
    this.#finish = undefined
    this.#to({ type: state })
    finish?.(outcome)
  }

  /** A worker that was ended or broke down is of no use: the next job gets a new one. */
  #end(outcome: Outcome): void {
    this.#worker?.terminate()
    this.#worker = undefined
    this.#settle(outcome, 'idle')
    // what ran once will run again: be ready for it
    if (outcome.type === 'stopped') void this.run({ type: 'load', packages: this.#packages })
  }

  /** One job after the other; never rejects. */
  run(job: Job): Promise<Outcome> {
    const outcome = this.#queue.then(
      () =>
        new Promise<Outcome>((finish) => {
          this.#finish = finish
          if (job.type !== 'run') this.#packages = job.packages
          this.#worker ??= this.#start()
          if (this.state.type === 'idle') this.#to({ type: 'loading', loaded: 0, total: 0 })
          this.#worker.postMessage(job)
        }),
    )
    this.#queue = outcome
    return outcome
  }

  /** End what runs, at once. */
  stop(): void {
    if (this.state.type === 'running') this.#end({ type: 'stopped', by: 'you' })
  }
}

export const runners = { python: new Runner('./python-worker.js'), sql: new Runner('./sql-worker.js') }
