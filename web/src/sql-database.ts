// PGlite as the grader sees it: every value as PostgreSQL writes it. The same in the page's worker and in Node.
import { types, type PGlite } from '@electric-sql/pglite'
import type { Table } from './report.ts'

/** What one statement gave. */
export interface Answer extends Table {
  /** OID of each column's type. */
  types: number[]
}

export interface Database {
  /** Run statements, sent together; what stands between them (comments, a last `;`) gives no answer. Throws SqlError. */
  exec(sql: string): Promise<Answer[]>
}

/** What PostgreSQL reports. `position` counts characters from 1. */
export class SqlError extends Error {
  readonly code: string
  readonly position: number | null
  /** Detail and hint, a line each. */
  readonly more: string[]

  constructor(message: string, code: string, position: number | null = null, more: string[] = []) {
    super(message)
    this.code = code
    this.position = position
    this.more = more
  }
}

const asWritten = (text: string): string => text

export function database(pg: PGlite): Database {
  // Arrays have parsers of their own, which this instance knows
  const known = { ...types.parsers, ...(pg as unknown as { parsers: object }).parsers }
  const parsers = Object.fromEntries(Object.keys(known).map((oid) => [oid, asWritten]))
  return {
    async exec(sql) {
      try {
        const results = await pg.exec(sql, { rowMode: 'array', parsers })
        return results
          .filter((given) => 'command' in given)
          .map(({ fields, rows }) => ({
            columns: fields.map(({ name }) => name),
            types: fields.map(({ dataTypeID }) => dataTypeID),
            rows: rows as unknown as (string | null)[][],
          }))
      } catch (error) {
        throw translated(error)
      }
    },
  }
}

function translated(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || !/^[0-9A-Z]{5}$/.test(String(error.code))) return error
  const { code, position, detail, hint } = error as unknown as Record<string, string | undefined>
  const more = [detail, hint && `Hint: ${hint}`].filter((line) => line !== undefined && line !== '')
  return new SqlError(error.message, String(code), position ? Number(position) : null, more as string[])
}
