// A report as elements: of each test what went in, what was expected and what came out.
import { button, inline, make } from './dom.ts'
import type { Report, Result, Table } from './report.ts'

/** `test_an_entry_expires` as words; names that are sentences stay as they are. */
export const words = (test: string): string =>
  test.startsWith('test_') ? test.slice(5).replaceAll('_', ' ') : test

const CASES = 3 // that failed and are shown of one test

/** The results of each test, one for every set of parameters. */
export function byTest(results: readonly Result[]): Map<string, Result[]> {
  const tests = new Map<string, Result[]>()
  for (const result of results) tests.set(result.test, [...(tests.get(result.test) ?? []), result])
  return tests
}

const MARKS = { passed: 'Passed', failed: 'Failed', error: 'Error' } as const

/** What two texts share at both ends, so that the eye finds the rest. */
export function middle(text: string, other: string): [string, string, string] {
  const shortest = Math.min(text.length, other.length)
  let start = 0
  while (start < shortest && text[start] === other[start]) start += 1
  let end = 0
  while (end < shortest - start && text[text.length - 1 - end] === other[other.length - 1 - end]) end += 1
  return [text.slice(0, start), text.slice(start, text.length - end), text.slice(text.length - end)]
}

function value(text: string, other: string | null): HTMLElement {
  const [before, different, after] = middle(text, other ?? text)
  return make('pre', { tabIndex: 0 }, make('code', {}, before, ...(different ? [make('mark', { textContent: different })] : []), after))
}

const row = (name: string, ...children: (Node | string)[]): HTMLElement[] => [
  make('dt', { textContent: name }),
  make('dd', {}, ...children),
]

/** How often each row of the one table is missing in the other. */
function missing(table: Table, other: Table): boolean[] {
  const left = new Map<string, number>()
  const key = (cells: readonly unknown[]): string => JSON.stringify(cells)
  for (const cells of other.rows) left.set(key(cells), (left.get(key(cells)) ?? 0) + 1)
  return table.rows.map((cells) => {
    const count = left.get(key(cells)) ?? 0
    left.set(key(cells), count - 1)
    return count <= 0
  })
}

function table(caption: string, { columns, rows }: Table, other: Table, mark: string): HTMLElement {
  const different = missing({ columns, rows }, other)
  const body = make('tbody')
  rows.forEach((cells, index) => {
    const line = make('tr', { className: different[index] ? 'is-different' : '' })
    if (different[index]) line.append(make('th', { scope: 'row', textContent: mark }))
    else line.append(make('td', { textContent: '' }))
    for (const cell of cells) line.append(cell === null ? make('td', { className: 'is-null', textContent: 'NULL' }) : make('td', { textContent: cell }))
    body.append(line)
  })
  const head = make('tr', {}, make('td'), ...columns.map((name) => make('th', { scope: 'col', textContent: name })))
  const element = make('table', {}, make('caption', { textContent: `${caption}: ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}` }), make('thead', {}, head), body)
  return make('div', { className: 'workbench-table', tabIndex: 0, role: 'region', ariaLabel: caption }, element)
}

function details(result: Result, goTo: (line: number) => void): HTMLElement[] {
  const parts = make('dl')
  for (const [name, text] of Object.entries(result.input)) parts.append(...row(name, value(text, null)))
  if (result.expected !== null) parts.append(...row('Expected', value(result.expected, result.actual)))
  if (result.actual !== null) parts.append(...row('Got', value(result.actual, result.expected)))
  if (result.message) parts.append(...row('Why', make('span', { className: 'workbench-message' }, ...inline(result.message))))
  const { line } = result
  if (line !== null) parts.append(...row('Where', button(`Line ${line} of your code`, () => goTo(line))))
  if (result.output) parts.append(...row('Printed', value(result.output, null)))
  const found: HTMLElement[] = [parts]
  if (result.tables) {
    const { expected, actual } = result.tables
    found.push(
      make('div', { className: 'workbench-tables' }, table('Expected', expected, actual, 'missing'), table('Yours', actual, expected, 'not expected')),
    )
  }
  return found
}

/** One line on the whole, in the words of the kind of exercise. */
export function summary({ results, trouble, passed }: Report): string {
  if (trouble) return 'The tests could not run.'
  const [noun, done] = results.some(({ test }) => test.startsWith('mutant '))
    ? ['mutants', 'killed']
    : results.some(({ test }) => test.startsWith('fault '))
      ? ['checks', 'passed']
      : ['tests', 'passed']
  const good = results.filter(({ outcome }) => outcome === 'passed').length
  return passed ? `All ${results.length} ${noun} ${done}.` : `${good} of ${results.length} ${noun} ${done}.`
}

export function view(report: Report, goTo: (line: number) => void): HTMLElement[] {
  if (report.trouble) {
    const { line } = report
    const where = line === null ? [] : [make('p', {}, button(`Line ${line} of your code`, () => goTo(line)))]
    return [make('pre', { className: 'workbench-trouble', tabIndex: 0 }, make('code', { textContent: report.trouble })), ...where]
  }
  const list = make('ul', { className: 'workbench-tests' })
  let open = true // of all that failed the first: one thing at a time
  for (const [test, cases] of byTest(report.results)) {
    const missed = cases.filter(({ outcome }) => outcome !== 'passed')
    const [first] = missed
    const outcome = first?.outcome ?? 'passed'
    const head = [make('strong', { textContent: MARKS[outcome] }), ' ', ...inline(words(test))]
    if (cases.length > 1) head.push(make('span', { className: 'workbench-count', textContent: ` ${cases.length - missed.length} of ${cases.length} cases passed` }))
    const item = make('li', { className: `is-${outcome}` })
    if (first) {
      const more = missed.length > CASES ? [make('p', { textContent: `… and ${missed.length - CASES} more cases` })] : []
      item.append(make('details', { open }, make('summary', {}, ...head), ...missed.slice(0, CASES).flatMap((one) => details(one, goTo)), ...more))
      open = false
    } else {
      // a fault that was found says what it does
      const said = cases.map(({ message }) => message).filter(Boolean)
      item.append(...head, ...said.map((text) => make('p', { className: 'workbench-message' }, ...inline(text))))
    }
    list.append(item)
  }
  return [list]
}
