// How two results differ, in words. No DOM here.
import type { Answer } from './sql-database.ts'

const NUMBERS = new Set([20, 21, 23, 700, 701, 1700])
const JSON_TYPES = new Set([114, 3802])

/** Empty if both say the same. 10 and 10.00 are the same number; in JSON, spaces and the order of keys mean nothing. */
export function difference(expected: Answer, actual: Answer, ordered: boolean): string {
  if (!expected.columns.length) return ''
  if (!actual.columns.length) return 'the last statement gives no rows: end with a query, or RETURNING'
  const columns = differentColumns(expected.columns, actual.columns)
  if (columns) return columns
  const [wanted, given] = [keys(expected), keys(actual)]
  const missing = without(wanted, given)
  const extra = without(given, wanted)
  const parts = [
    missing.length && `${rows(missing.length)} missing`,
    extra.length && `${rows(extra.length)} there that should not be`,
  ].filter(Boolean)
  if (parts.length) return parts.join(', ')
  return ordered && wanted.some((key, index) => key !== given[index]) ? 'the right rows, in another order' : ''
}

const rows = (count: number): string => (count === 1 ? '1 row is' : `${count} rows are`)

function differentColumns(expected: string[], actual: string[]): string {
  const [missing, extra] = [without(expected, actual), without(actual, expected)]
  const named = (names: string[]): string => names.map((name) => `\`${name}\``).join(', ')
  if (missing.length === 1 && extra.length === 1 && expected.length === actual.length)
    return `the column ${named(extra)} should be ${named(missing)}`
  const parts = [
    missing.length && `${missing.length === 1 ? 'a column is' : 'columns are'} missing: ${named(missing)}`,
    extra.length && `${extra.length === 1 ? 'a column is' : 'columns are'} too many: ${named(extra)}`,
  ].filter(Boolean)
  if (parts.length) return parts.join('; ')
  return expected.join() === actual.join() ? '' : `the columns should stand in this order: ${named(expected)}`
}

/** What remains of one list when each entry of the other has taken its like away. */
function without(list: string[], taken: string[]): string[] {
  const left = new Map<string, number>()
  for (const entry of taken) left.set(entry, (left.get(entry) ?? 0) + 1)
  return list.filter((entry) => {
    const count = left.get(entry) ?? 0
    left.set(entry, count - 1)
    return count <= 0
  })
}

const keys = (answer: Answer): string[] =>
  answer.rows.map((row) => JSON.stringify(row.map((value, index) => canonical(value, answer.types[index]))))

function canonical(value: string | null, type = 0): unknown {
  if (value === null) return null
  if (NUMBERS.has(type)) return /^-?\d+\.\d+$/.test(value) ? value.replace(/\.?0+$/, '') : value
  return JSON_TYPES.has(type) ? sorted(JSON.parse(value)) : value
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, of]) => [key, sorted(of)]))
}
