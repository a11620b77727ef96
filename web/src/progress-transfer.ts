// Progress as one file, and back. A file may come from anywhere: nothing in it is trusted. No DOM here.
import { LATEST, isId, newest, toEntry, type Entry } from './progress-store.ts'

export const SCHEMA = 'python-backend-interview-guide/progress'
export const VERSION = 1
export const SIZE_LIMIT = 4_000_000 // bytes
export const ENTRY_LIMIT = 10_000

export type Entries = ReadonlyMap<string, Entry>

export function toFile(entries: Entries): string {
  // fromEntries defines its properties: not even an id called __proto__ could touch a prototype
  return JSON.stringify({ schema: SCHEMA, version: VERSION, entries: Object.fromEntries(entries) }, null, 1) + '\n'
}

export type Parsed = { entries: Entries; problem?: undefined } | { problem: string }

const isObject = (data: unknown): data is object => typeof data === 'object' && data !== null && !Array.isArray(data)

/** A name from a file in a message: short, and on one line. */
const quote = (text: string): string => `“${text.replace(/\s+/g, ' ').slice(0, 40)}”`

/** The entries of a file, or what is wrong with it. One wrong entry, and nothing of it is taken. */
export function parseFile(text: string, now: number): Parsed {
  if (text.length > SIZE_LIMIT) return { problem: 'The file is larger than any export of progress.' }
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { problem: 'The file is not JSON. Choose one that this page exported.' }
  }
  const fields = new Map<string, unknown>(isObject(data) ? Object.entries(data) : [])
  if (fields.get('schema') !== SCHEMA) return { problem: 'The file is JSON, but no export of progress.' }
  const version = fields.get('version')
  if (version !== VERSION) {
    const newer = typeof version === 'number' && version > VERSION
    return {
      problem: newer
        ? `The file has version ${version}, this page reads version ${VERSION}. Reload the page and try again.`
        : 'The file has a version that never was.',
    }
  }
  const entries = fields.get('entries')
  if (!isObject(entries) || fields.size !== 3) return { problem: 'The file has other parts than an export of progress.' }
  const found = Object.entries(entries)
  if (found.length > ENTRY_LIMIT) return { problem: `The file has more than ${ENTRY_LIMIT} entries.` }
  const result = new Map<string, Entry>()
  for (const [id, value] of found) {
    const entry = toEntry(value)
    if (!isId(id)) return { problem: `The file names ${quote(id)}, which can be no skill.` }
    if (!entry) return { problem: `What the file says about ${quote(id)} can't be read.` }
    // a clock that is ahead would win over every later change
    result.set(id, { ...entry, changed: Math.min(entry.changed, now, LATEST) })
  }
  return { entries: result }
}

/** Under today's ids: of an entry under its old id and one under its new, the newer counts. */
export function migrate(entries: Entries, aliases: ReadonlyMap<string, string>): Map<string, Entry> {
  const result = new Map<string, Entry>()
  for (const [old, entry] of entries) {
    const id = aliases.get(old) ?? old
    const one = newest(result.get(id), entry)
    if (one) result.set(id, one)
  }
  return result
}

export interface Plan {
  /** What would be written: entries that are new here, or newer than here. */
  write: Map<string, Entry>
  added: number
  /** Entries that are the same here, or newer here: they stay. */
  kept: number
}

const same = (a: Entry, b: Entry): boolean =>
  a.ticked === b.ticked && a.confidence === b.confidence && a.note === b.note

export function plan(here: Entries, file: Entries): Plan {
  const write = new Map<string, Entry>()
  let added = 0
  for (const [id, entry] of file) {
    const ours = here.get(id)
    if (ours && (same(ours, entry) || ours.changed >= entry.changed)) continue
    write.set(id, entry)
    if (!ours) added += 1
  }
  return { write, added, kept: file.size - write.size }
}

/** One change in words. */
export function describe(before: Entry | undefined, after: Entry): string {
  const was = before ?? { ticked: false, confidence: 'not-yet', note: '' }
  const words = { 'not-yet': 'not yet', shaky: 'shaky', solid: 'solid' } as const
  const parts: string[] = []
  if (was.ticked !== after.ticked) parts.push(after.ticked ? 'ticked' : 'tick removed')
  if (was.confidence !== after.confidence) parts.push(`${words[was.confidence as Entry['confidence']]} → ${words[after.confidence]}`)
  if (was.note !== after.note) parts.push(!was.note ? 'note added' : after.note ? 'note replaced' : 'note removed')
  return parts.join(', ') || 'nothing noted yet'
}
