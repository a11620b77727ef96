// Progress and stories as one file, and back. A file may come from anywhere: nothing in it is trusted. No DOM here.
import { LATEST, fieldsOf, newest, type Dated, type Kind } from './kept.ts'
import { isId, toEntry, type Entry } from './progress-store.ts'
import * as story from './story-store.ts'

export const SCHEMA = 'python-backend-interview-guide/progress'
export const VERSION = 2 // 1 had no stories
export const SIZE_LIMIT = 16_000_000 // bytes: more than browsers keep for a site
export const ENTRY_LIMIT = 10_000
export const STORY_LIMIT = 1000
export const TEXT_LIMIT = 100_000 // characters in a field of a story

export type Entries = ReadonlyMap<string, Entry>
export type Stories = ReadonlyMap<string, story.Story>

export interface Everything {
  entries: Entries
  stories: Stories
}

export function toFile({ entries, stories }: Everything): string {
  // fromEntries defines its properties: not even an id called __proto__ could touch a prototype
  const [kept, told] = [Object.fromEntries(entries), Object.fromEntries(stories)]
  return JSON.stringify({ schema: SCHEMA, version: VERSION, entries: kept, stories: told }, null, 1) + '\n'
}

export type Parsed = ({ problem?: undefined } & Everything) | { problem: string }

/** A name from a file in a message: short, and on one line. */
const quote = (text: string): string => `“${text.replace(/\s+/g, ' ').slice(0, 40)}”`

/** A story that the form can hold. */
function toFitting(data: unknown): story.Story | undefined {
  const read = story.toStory(data)
  const fits = read && read.questions.length <= 1000 && story.TEXTS.every((name) => read[name].length <= TEXT_LIMIT)
  return fits ? read : undefined
}

interface Part<T> extends Pick<Kind<T>, 'isId' | 'read'> {
  name: string
  noun: string
  limit: number
}

const ENTRIES: Part<Entry> = { name: 'entries', noun: 'skill', limit: ENTRY_LIMIT, isId, read: toEntry }
const STORIES: Part<story.Story> = {
  name: 'stories',
  noun: 'story',
  limit: STORY_LIMIT,
  isId: story.isId,
  read: toFitting,
}

/** One part of a file, or what is wrong with it. */
function parsePart<T extends Dated>(data: unknown, { name, noun, limit, isId, read }: Part<T>, now: number): Map<string, T> | string {
  const found = fieldsOf(data)
  if (!found) return 'The file has other parts than an export of progress.'
  if (found.size > limit) return `The file has more than ${limit} ${name}.`
  const result = new Map<string, T>()
  for (const [id, value] of found) {
    const one = read(value)
    if (!isId(id)) return `The file names ${quote(id)}, which can be no ${noun}.`
    if (!one) return `What the file says about ${quote(id)} can't be read.`
    // a clock that is ahead would win over every later change
    result.set(id, { ...one, changed: Math.min(one.changed, now, LATEST) })
  }
  return result
}

/** What a file holds, or what is wrong with it. One wrong entry, and nothing of it is taken. */
export function parseFile(text: string, now: number): Parsed {
  if (text.length > SIZE_LIMIT) return { problem: 'The file is larger than any export of progress.' }
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { problem: 'The file is not JSON. Choose one that this page exported.' }
  }
  const fields = fieldsOf(data)
  if (fields?.get('schema') !== SCHEMA) return { problem: 'The file is JSON, but no export of progress.' }
  const version = fields.get('version')
  if (version !== 1 && version !== VERSION) {
    const newer = typeof version === 'number' && version > VERSION
    return {
      problem: newer
        ? `The file has version ${version}, this page reads versions up to ${VERSION}. Reload the page and try again.`
        : 'The file has a version that never was.',
    }
  }
  if (fields.size !== 2 + version) return { problem: 'The file has other parts than an export of progress.' }
  const entries = parsePart(fields.get('entries'), ENTRIES, now)
  if (typeof entries === 'string') return { problem: entries }
  const stories = parsePart(version === 1 ? {} : fields.get('stories'), STORIES, now)
  return typeof stories === 'string' ? { problem: stories } : { entries, stories }
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

export interface Plan<T> {
  /** What would be written: what is new here, or newer than here. */
  write: Map<string, T>
  added: number
  /** What is the same here, or newer here: it stays. */
  kept: number
}

export const sameEntry = (a: Entry, b: Entry): boolean =>
  a.ticked === b.ticked && a.confidence === b.confidence && a.note === b.note

export function plan<T extends Dated>(
  here: ReadonlyMap<string, T>,
  file: ReadonlyMap<string, T>,
  same: (a: T, b: T) => boolean,
): Plan<T> {
  const write = new Map<string, T>()
  let added = 0
  for (const [id, one] of file) {
    const ours = here.get(id)
    if (ours && (same(ours, one) || ours.changed >= one.changed)) continue
    write.set(id, one)
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

/** What a newer version of a story replaces. */
export function describeStory(before: story.Story | undefined, after: story.Story): string {
  if (!before) return 'new story'
  const parts: string[] = story.TEXTS.filter((name) => before[name] !== after[name])
  if (!story.same({ ...before, ...after, questions: before.questions }, after)) parts.push('questions')
  return `replaced: ${parts.join(', ')}`
}
