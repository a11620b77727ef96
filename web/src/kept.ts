// Things of one kind, kept in this browser: each under its own key, so that two open tabs can never overwrite each
// other's. What storage refuses holds on this page. No DOM here.
export interface Dated {
  /** When it was changed, in milliseconds since 1970: of two versions the newer one counts. */
  readonly changed: number
}

export interface Kind<T> {
  /** What the keys begin with. */
  readonly prefix: string
  isId(id: string): boolean
  /** The thing in any data, or undefined. Strict: nothing is guessed, and a field too much is refused. */
  read(data: unknown): T | undefined
}

export type Trouble = 'full' | 'blocked'
export type Storing = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** What stood under a key, so that it can be put back. */
export interface Replaced {
  key: string
  before: string | null
  after: string | null
}

export const LATEST = 8.64e15 // the last moment that a Date can hold

export const isTime = (value: unknown): value is number =>
  Number.isInteger(value) && 0 <= Number(value) && Number(value) <= LATEST

/** The fields of any data that is an object. A map: no name of a field can touch a prototype. */
export const fieldsOf = (data: unknown): Map<string, unknown> | undefined =>
  typeof data === 'object' && data !== null && !Array.isArray(data) ? new Map(Object.entries(data)) : undefined

export const newest = <T extends Dated>(a: T | undefined, b: T | undefined): T | undefined =>
  !a || (b && b.changed > a.changed) ? b : a

/** A text typed here while another tab changed it, too: both are kept. */
export const joinTexts = (before: string, stored: string, typed: string, between = '\n\n'): string =>
  typed === before ? stored : stored === before || typed.includes(stored) ? typed : stored + between + typed

export const troubleOf = (error: unknown): Trouble =>
  error instanceof Error && /quota/i.test(error.name) ? 'full' : 'blocked'

export class Kept<T extends Dated> {
  /** Why the last attempt to read or write failed, if it did. */
  trouble: Trouble | undefined
  readonly kind: Kind<T>
  /** Changes that storage refused: they hold on this page, and are tried again with every later change. */
  #unsaved = new Map<string, T>()
  readonly #storage: () => Storing
  readonly #now: () => number

  constructor(kind: Kind<T>, storage: () => Storing, now: () => number = Date.now) {
    this.kind = kind
    this.#storage = storage
    this.#now = now
  }

  /** What counts when another tab saved something later than what storage refused here. */
  protected settle(stored: T, _refused: T): T {
    return stored
  }

  #key(id: string): string {
    return this.kind.prefix + id
  }

  #stored(id: string): T | undefined {
    try {
      const text = this.#storage().getItem(this.#key(id))
      return text === null ? undefined : this.kind.read(JSON.parse(text))
    } catch (error) {
      if (!(error instanceof SyntaxError)) this.trouble = troubleOf(error)
      return undefined
    }
  }

  #newer(stored: T | undefined, refused: T | undefined): T | undefined {
    return stored && refused && refused.changed <= stored.changed ? this.settle(stored, refused) : (refused ?? stored)
  }

  #current(id: string): T | undefined {
    return this.#newer(this.#stored(id), this.#unsaved.get(id))
  }

  #put(id: string, value: T): boolean {
    try {
      this.#storage().setItem(this.#key(id), JSON.stringify(value))
      this.#unsaved.delete(id)
      return true
    } catch (error) {
      this.#unsaved.set(id, value)
      this.trouble = troubleOf(error)
      return false
    }
  }

  /** The newest of what stands under the id and under those that it had before, which move to it. */
  get(id: string, aliases: readonly string[] = []): T | undefined {
    let value = this.#current(id)
    const old = aliases.filter((alias) => alias !== id && this.#stored(alias))
    for (const alias of old) value = newest(value, this.#stored(alias))
    // the old key goes only when the new one is safely there
    if (value && old.length && this.#put(id, value))
      try {
        for (const alias of old) this.#storage().removeItem(this.#key(alias))
      } catch {
        // it is read again, and loses against the newer one
      }
    return value
  }

  /** Save it as newer than what stands there, whichever tab stored that. False if it could not be saved. */
  save(id: string, value: T): boolean {
    const changed = Math.min(Math.max(this.#now(), (this.get(id)?.changed ?? 0) + 1), LATEST)
    this.trouble = undefined
    const saved = this.#put(id, { ...value, changed })
    if (saved) this.retry()
    return saved
  }

  /** Try again to save what was refused. */
  retry(): void {
    for (const [id, refused] of [...this.#unsaved]) {
      const stored = this.#stored(id)
      const value = this.#newer(stored, refused) ?? refused
      if (value === stored) this.#unsaved.delete(id)
      else if (!this.#put(id, value)) return
    }
    this.trouble = undefined
  }

  /** Whether something is here that storage does not have. */
  get unsaved(): boolean {
    return this.#unsaved.size > 0
  }

  #keys(): string[] {
    try {
      const storage = this.#storage()
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index))
      return keys.filter((key): key is string => key?.startsWith(this.kind.prefix) ?? false)
    } catch (error) {
      this.trouble = troubleOf(error)
      return []
    }
  }

  /** Everything that can be read, also what this version of the guide does not know. In the order of the ids. */
  all(): Map<string, T> {
    const values = new Map<string, T>()
    for (const id of [...this.#keys().map((key) => key.slice(this.kind.prefix.length)), ...this.#unsaved.keys()]) {
      const value = this.kind.isId(id) ? this.#current(id) : undefined
      if (value) values.set(id, value)
    }
    return new Map([...values].sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  /** Write all of these or none: undefined if storage refused one, else what it takes to put everything back. */
  replace(values: ReadonlyMap<string, T>): Replaced[] | undefined {
    const done: Replaced[] = []
    this.trouble = undefined
    try {
      const storage = this.#storage()
      for (const [id, value] of values) {
        const [key, after] = [this.#key(id), JSON.stringify(value)]
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

  /** Take one away: undefined if storage refused, else what it takes to put it back. */
  remove(id: string): Replaced | undefined {
    this.trouble = undefined
    try {
      const [storage, key, value] = [this.#storage(), this.#key(id), this.#current(id)]
      storage.removeItem(key)
      this.#unsaved.delete(id)
      return { key, before: value ? JSON.stringify(value) : null, after: null }
    } catch (error) {
      this.trouble = troubleOf(error)
      return undefined
    }
  }

  /** Put back what stood there before; what was changed since stays as it is. How many were put back. */
  restore(replaced: readonly Replaced[]): number {
    let count = 0
    this.trouble = undefined
    try {
      const storage = this.#storage()
      for (const { key, before, after } of replaced) {
        if (!key.startsWith(this.kind.prefix) || storage.getItem(key) !== after) continue
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
