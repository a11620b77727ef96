// What the buttons below a page's code do: run it, or open it in an editor and run what stands there.
import { button, make } from './dom.ts'
import { editor, type Editor } from './editor.ts'
import { makeOffline } from './offline-start.ts'
import type { Block } from './run-buttons.ts'
import type { Output } from './run-messages.ts'
import { progress, runners, stopped, type Outcome } from './runner.ts'
import { style } from './site.ts'

const LIMIT = 200 // lines that are shown of an output

interface Opened {
  editor?: Editor
  status: HTMLElement
  result: HTMLElement
}

const opened = new WeakMap<Element, Opened>()
let count = 0

function open({ bar }: Block): Opened {
  const known = opened.get(bar)
  if (known) return known
  const status = make('p', { className: 'run-status' })
  status.setAttribute('role', 'status')
  const made = { status, result: make('div', { className: 'run-result' }) }
  bar.append(status, made.result)
  opened.set(bar, made)
  return made
}

function lines(outputs: readonly Output[]): HTMLElement {
  const code = make('code')
  for (const { line, text, error } of outputs.slice(0, LIMIT))
    code.append(make('span', { className: error ? 'err' : 'out', title: `line ${line}`, textContent: `${text}\n` }))
  if (outputs.length > LIMIT) code.append(`… ${outputs.length - LIMIT} more lines`)
  return make('pre', { tabIndex: 0, ariaLabel: 'Output' }, code)
}

function tell(outcome: Outcome, { status, result, editor }: Opened): void {
  status.textContent = ''
  if (outcome.type === 'outputs') {
    const { outputs } = outcome
    if (outputs.length) result.replaceChildren(lines(outputs))
    else status.textContent = 'It ran, and printed nothing.'
    editor?.mark(outputs.find(({ error }) => error)?.line)
  } else if (outcome.type === 'stopped') status.textContent = stopped(outcome.by)
  else if (outcome.type === 'failed') status.textContent = `It could not be run: ${outcome.message}.`
}

export async function run(block: Block): Promise<void> {
  await style('workbench.css')
  makeOffline()
  const state = open(block)
  if (state.result.ariaBusy === 'true') return
  state.result.ariaBusy = 'true'
  state.result.replaceChildren()
  const runner = runners[block.language]
  const stop = button('Stop', () => runner.stop())
  block.bar.insertBefore(stop, state.status)
  const unwatch = runner.watch((now) => {
    stop.hidden = now.type !== 'running'
    if (now.type === 'running') state.status.textContent = 'Running …'
    if (now.type === 'loading') state.status.textContent = progress(now)
  })
  const outcome = await runner.run({ type: 'run', before: block.before, code: state.editor?.text ?? block.code })
  unwatch()
  stop.remove()
  state.result.ariaBusy = 'false'
  tell(outcome, state)
}

export async function edit(block: Block): Promise<void> {
  await style('workbench.css')
  const state = open(block)
  if (state.editor) return state.editor.focus()
  count += 1
  const help = make('p', {
    className: 'workbench-help',
    id: `run-help-${count}`,
    textContent: 'Ctrl+Enter runs it. Tab indents; to leave the editor press Esc, then Tab. “Close” returns to the page’s code.',
  })
  const place = make('div', { className: 'workbench-code' })
  block.shown.hidden = true
  block.shown.after(place, help)
  const made = editor(place, {
    language: block.language,
    text: block.code,
    label: 'The code, to change and run',
    describedBy: help.id,
    changed: () => made.mark(undefined),
    run: () => void run(block),
  })
  state.editor = made
  const [, editButton] = block.bar.querySelectorAll('button')
  const close = button('Close', () => {
    made.destroy()
    place.remove()
    help.remove()
    close.remove()
    delete state.editor
    state.result.replaceChildren()
    state.status.textContent = ''
    block.shown.hidden = false
    editButton?.focus()
  })
  editButton?.after(close)
  made.focus()
}
