// A result as psql prints it: numbers to the right, everything else to the left. No DOM here.
import type { Answer } from './sql-database.ts'

const NUMBERS = new Set([20, 21, 23, 26, 700, 701, 1700]) // OIDs

export function asText({ columns, types, rows }: Answer): string[] {
  if (!columns.length) return []
  if (!rows.length) return ['(0 rows)']
  const cells = rows.map((row) => row.map((value) => value ?? 'NULL'))
  if (columns.join() === 'QUERY PLAN') return cells.map(([line]) => line ?? '')
  const widths = columns.map((name, index) => Math.max(name.length, ...cells.map((row) => row[index]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, index) => (NUMBERS.has(types[index] ?? 0) ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0)))
      .join(' | ')
      .trimEnd()
  return [line(columns), widths.map((width) => '-'.repeat(width)).join('-+-'), ...cells.map(line)]
}
