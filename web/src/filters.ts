// Which entries of a list a filter lets through, and how a filter is written in an address. No DOM here.

/** What is asked for, by field; empty stands for anything. */
export type Filter = Record<string, string>

export interface Item {
  /** What the item is or has, by field. `role` holds `role:level`, for every level of every role that wants it. */
  has: Readonly<Record<string, readonly string[]>>
  text: string
}

const fold = (text: string): string => text.toLowerCase().normalize('NFKD')
const words = (text: string): string[] => text.split(/\s+/).filter(Boolean)

/** Every word of what is asked for stands in the text, in any order. */
export function hasWords(text: string, asked: string): boolean {
  const within = fold(text)
  return words(fold(asked)).every((word) => within.includes(word))
}

export function matches({ has, text }: Item, filter: Filter): boolean {
  return Object.entries(filter).every(([field, asked]) => {
    const values = has[field] ?? []
    if (!asked) return true
    if (field === 'text') return hasWords(text, asked)
    if (field === 'minutes') return values.some((minutes) => Number(minutes) <= Number(asked))
    if (field !== 'role') return values.includes(asked)
    // With a role, a level means that role's level; a role alone means any of its levels.
    return values.some((value) => (filter.level ? value === `${asked}:${filter.level}` : value.startsWith(`${asked}:`)))
  })
}

export function parse(search: string, fields: readonly string[]): Filter {
  const query = new URLSearchParams(search)
  return Object.fromEntries(fields.map((field) => [field, query.get(field)?.trim() ?? '']))
}

/** The address's query with this filter in it; everything else in the query stays. */
export function toSearch(filter: Filter, search: string): string {
  const query = new URLSearchParams(search)
  for (const [field, asked] of Object.entries(filter)) {
    const value = asked.trim()
    if (value) query.set(field, value)
    else query.delete(field)
  }
  const text = query.toString()
  return text && `?${text}`
}

export function countText(shown: number, total: number, one: string): string {
  const noun = total === 1 ? one : `${one}s`
  if (shown === total) return `All ${total} ${noun}`
  if (shown === 0) return `None of ${total} ${noun}. Try fewer filters.`
  return `${shown} of ${total} ${noun}`
}
