// Which questions a filter lets through, and how a filter is written in an address. No DOM here.
export const FIELDS = ['role', 'level', 'domain', 'kind', 'text'] as const
export type Field = (typeof FIELDS)[number]
export type Filter = Record<Field, string>

export interface Item {
  /** `role:level`, for every level of every role that wants the question */
  roles: readonly string[]
  levels: readonly string[]
  domain: string
  kind: string
  text: string
}

export const EMPTY: Readonly<Filter> = { role: '', level: '', domain: '', kind: '', text: '' }

const fold = (text: string): string => text.toLowerCase().normalize('NFKD')
const words = (text: string): string[] => text.split(/\s+/).filter(Boolean)

/** Every word of what is asked for stands in the text, in any order. */
export function hasWords(text: string, asked: string): boolean {
  const within = fold(text)
  return words(fold(asked)).every((word) => within.includes(word))
}

export function matches(item: Item, filter: Filter): boolean {
  const { role, level, domain, kind, text } = filter
  if (domain && item.domain !== domain) return false
  if (kind && item.kind !== kind) return false
  // With a role, a level means that role's level; a role alone means any of its levels.
  if (role && level && !item.roles.includes(`${role}:${level}`)) return false
  if (role && !item.roles.some((entry) => entry.startsWith(`${role}:`))) return false
  if (level && !item.levels.includes(level)) return false
  return hasWords(item.text, text)
}

export function parse(search: string): Filter {
  const query = new URLSearchParams(search)
  const filter = { ...EMPTY }
  for (const field of FIELDS) filter[field] = query.get(field)?.trim() ?? ''
  return filter
}

/** The address's query with this filter in it; everything else in the query stays. */
export function toSearch(filter: Filter, search: string): string {
  const query = new URLSearchParams(search)
  for (const field of FIELDS) {
    const value = filter[field].trim()
    if (value) query.set(field, value)
    else query.delete(field)
  }
  const text = query.toString()
  return text && `?${text}`
}

export function countText(shown: number, total: number): string {
  const noun = total === 1 ? 'question' : 'questions'
  if (shown === total) return `All ${total} ${noun}`
  if (shown === 0) return `None of ${total} ${noun}. Try fewer filters.`
  return `${shown} of ${total} ${noun}`
}
