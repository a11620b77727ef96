// What somebody knows about their own skills, kept in this browser: one entry per skill, each under its own key,
// so that two open tabs can never overwrite each other's entries. No DOM here.
export const CONFIDENCES = ['not-yet', 'shaky', 'solid'] as const
export type Confidence = (typeof CONFIDENCES)[number]

export interface Entry {
  readonly ticked: boolean
  readonly confidence: Confidence
  readonly note: string
  /** When it was changed, in milliseconds since 1970: of two versions the newer one counts. */
  readonly changed: number
}

export type Change = Partial<Omit<Entry, 'changed'>>
export type Trouble = 'full' | 'blocked'
export type Storing = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

export const PREFIX = 'guide.progress.'
export const NOTE_LIMIT = 2000
export const LATEST = 8.64e15 // the last moment that a Date can hold
export const EMPTY: Entry = { ticked: false, confidence: 'not-yet', note: '', changed: 0 }

/** Skills and items have plain ids; questions to master live beside them. */
export const isId = (id: string): boolean => id.length <= 120 && /^(question:)?[a-z0-9]+(-[a-z0-9]+)*$/.test(id)

export const isConfidence = (value: unknown): value is Confidence =>
  CONFIDENCES.some((confidence) => confidence === value)

const isTime = (value: unknown): value is number => Number.isInteger(value) && 0 <= Number(value) && Number(value) <= LATEST

/** The entry in any data, or undefined. Strict: nothing is guessed, and a field too much is refused. */
export function toEntry(data: unknown): Entry | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined
  const fields = new Map<string, unknown>(Object.entries(data))
  const [ticked, confidence, note, changed] = ['ticked', 'confidence', 'note', 'changed'].map((name) => fields.get(name))
  return fields.size === 4 &&
    typeof ticked === 'boolean' &&
    isConfidence(confidence) &&
    typeof note === 'string' &&
    note.length <= NOTE_LIMIT &&
    isTime(changed)
    ? { ticked, confidence, note, changed }
    : undefined
}

export function parseEntry(text: string | null): Entry | undefined {
  try {
    return text === null ? undefined : toEntry(JSON.parse(text))
  } catch {
    return undefined
  }
}

export const newest = (a: Entry | undefined, b: Entry | undefined): Entry | undefined =>
  !a || (b && b.changed > a.changed) ? b : a

/** What a tick says about confidence: you could show it today, so it is no longer "not yet"; and the other way. */
export const tick = ({ confidence }: Entry, ticked: boolean): Change => ({
  ticked,
  confidence: ticked && confidence === 'not-yet' ? 'solid' : !ticked && confidence === 'solid' ? 'not-yet' : confidence,
})

export const rate = ({ ticked }: Entry, confidence: Confidence): Change => ({
  ticked: ticked && confidence !== 'not-yet',
  confidence,
})

/** A note typed here while another tab changed it, too: both are kept. */
export function joinNotes(before: string, stored: string, typed: string): string {
  if (stored === before || stored === typed || typed.includes(stored)) return typed
  return `${stored}\n\n${typed}`.slice(0, NOTE_LIMIT)
}

export const troubleOf = (error: unknown): Trouble =>
  error instanceof Error && /quota/i.test(error.name) ? 'full' : 'blocked'

/** What stood under a key, so that it can be put back. */
export interface Replaced {
  key: string
  before: string | null
  after: string
}

export class Store {
  /** Why the last attempt to read or write failed, if it did. */
  trouble: Trouble | undefined
  /** Changes that storage refused: they hold on this page, and are tried again with every later change. */
  #unsaved = new Map<string, Entry>()
  readonly #storage: () => Storing
  readonly #now: () => number

  constructor(storage: () => Storing, now: () => number = Date.now) {
    this.#storage = storage
    this.#now = now
  }

  #raw(id: string): string | null {
    try {
      return this.#storage().getItem(PREFIX + id)
    } catch (error) {
      this.trouble = troubleOf(error)
      return null
    }
  }

  #put(id: string, entry: Entry): boolean {
    try {
      this.#storage().setItem(PREFIX + id, JSON.stringify(entry))
      this.#unsaved.delete(id)
      return true
    } catch (error) {
      this.#unsaved.set(id, entry)
      this.trouble = troubleOf(error)
      return false
    }
  }

  /** The newest of what stands under the id and under those that it had before, which move to it. */
  read(id: string, aliases: readonly string[] = []): Entry {
    let entry = newest(parseEntry(this.#raw(id)), this.#unsaved.get(id))
    const old = aliases.filter((alias) => alias !== id && parseEntry(this.#raw(alias)))
    for (const alias of old) entry = newest(entry, parseEntry(this.#raw(alias)))
    // the old key goes only when the new one is safely there
    if (entry && old.length && this.#put(id, entry))
      try {
        for (const alias of old) this.#storage().removeItem(PREFIX + alias)
      } catch {
        // it is read again, and loses against the newer one
      }
    return entry ?? EMPTY
  }

  /** Change some fields of what is stored at this moment, whichever tab stored it. False if it could not be saved. */
  change(id: string, change: (entry: Entry) => Change, aliases: readonly string[] = []): boolean {
    const entry = this.read(id, aliases)
    const changed = Math.min(Math.max(this.#now(), entry.changed + 1), LATEST)
    this.trouble = undefined
    const saved = this.#put(id, { ...entry, ...change(entry), changed })
    if (saved) this.retry()
    return saved
  }

  /** Try again to save what was refused. */
  retry(): void {
    for (const [id, entry] of [...this.#unsaved]) {
      const stored = parseEntry(this.#raw(id))
      if (newest(stored, entry) === stored) this.#unsaved.delete(id)
      else if (!this.#put(id, entry)) return
    }
    this.trouble = undefined
  }

  #keys(): string[] {
    try {
      const storage = this.#storage()
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index))
      return keys.filter((key): key is string => key?.startsWith(PREFIX) ?? false)
    } catch (error) {
      this.trouble = troubleOf(error)
      return []
    }
  }

  /** Everything that can be read, also of skills that this version of the guide does not know. */
  all(): Map<string, Entry> {
    const entries = new Map<string, Entry>()
    for (const id of [...this.#keys().map((key) => key.slice(PREFIX.length)), ...this.#unsaved.keys()]) {
      const entry = newest(parseEntry(this.#raw(id)), this.#unsaved.get(id))
      if (entry && isId(id)) entries.set(id, entry)
    }
    return new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  /** Write all of these or none: undefined if storage refused one, else what it takes to put everything back. */
  replace(entries: ReadonlyMap<string, Entry>): Replaced[] | undefined {
    const done: Replaced[] = []
    this.trouble = undefined
    try {
      const storage = this.#storage()
      for (const [id, entry] of entries) {
        const [key, after] = [PREFIX + id, JSON.stringify(entry)]
        const before = storage.getItem(key)
        storage.setItem(key, after)
        done.push({ key, before, after })
      }
    } catch (error) {
      this.restore(done.reverse())
      this.trouble = troubleOf(error)
      return undefined
    }
    return done
  }

  /** Put back what stood there before; what was changed since stays as it is. How many were put back. */
  restore(replaced: readonly Replaced[]): number {
    let count = 0
    try {
      const storage = this.#storage()
      for (const { key, before, after } of replaced) {
        if (!key.startsWith(PREFIX) || storage.getItem(key) !== after) continue
        if (before === null) storage.removeItem(key)
        else storage.setItem(key, before)
        count += 1
      }
    } catch (error) {
      this.trouble = troubleOf(error)
    }
    return count
  }

  /** Forget everything. False if storage refused. */
  clear(): boolean {
    this.trouble = undefined
    this.#unsaved.clear()
    try {
      for (const key of this.#keys()) this.#storage().removeItem(key)
    } catch (error) {
      this.trouble = troubleOf(error)
    }
    return this.trouble === undefined
  }
}

export const troubleText = (trouble: Trouble): string =>
  trouble === 'full'
    ? 'Not saved: the storage of this browser is full. What was saved before is safe; your last change holds until you leave this page.'
    : 'Not saved: this browser blocks storage for this site. What was saved before is safe; your ticks hold until you leave this page, or print it.'
