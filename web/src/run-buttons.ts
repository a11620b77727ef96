// "Run" and "Edit" below the code of a page that runs in the browser. What they do is fetched when one is pressed.
import { button, make } from './dom.ts'
import { runsHere, sqlRunsHere, withoutOutput } from './runnable.ts'

export interface Block {
  /** The block as the page shows it. */
  readonly shown: HTMLElement
  /** Below it: the buttons, and what is said about a run. */
  readonly bar: HTMLElement
  readonly language: 'python' | 'sql'
  readonly code: string
  /** SQL of the page that has to have run before. */
  readonly before: readonly string[]
}

interface Part {
  run(block: Block): Promise<void>
  edit(block: Block): Promise<void>
}

const MODULE = './run-code.js' // beside guide.js; not bundled into it

function add(shown: HTMLElement, language: Block['language'], code: string, before: readonly string[]): void {
  const bar = make('div', { className: 'run-bar' })
  const block: Block = { shown, bar, language, code: withoutOutput(code), before: before.map(withoutOutput) }
  const press = (what: keyof Part) => async (): Promise<void> => {
    try {
      await ((await import(MODULE)) as Part)[what](block)
    } catch {
      bar.append(make('p', { textContent: 'It could not be loaded. Are you offline?' }))
    }
  }
  bar.append(button('Run', () => void press('run')()), button('Edit', () => void press('edit')()))
  shown.after(bar)
}

const textOf = (block: Element): string => block.querySelector('code')?.textContent.trimEnd() ?? ''

export function runButtons(): void {
  if (typeof WebAssembly === 'undefined' || document.querySelector('.workbench')) return
  for (const block of document.querySelectorAll<HTMLElement>('.language-python.highlight'))
    if (runsHere(textOf(block))) add(block, 'python', textOf(block), [])
  const sql = [...document.querySelectorAll<HTMLElement>('.language-sql.highlight')]
  const sources = sql.map(textOf)
  sqlRunsHere(sources).forEach((runs, index) => {
    const block = sql[index]
    if (runs && block) add(block, 'sql', sources[index] ?? '', sources.slice(0, index))
  })
}
