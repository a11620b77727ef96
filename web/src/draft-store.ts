// What somebody wrote in the editors, kept in this browser: one entry per exercise. No DOM here.
import { Kept, fieldsOf, isTime, type Dated, type Kind, type Storing } from './kept.ts'

export interface Draft extends Dated {
  readonly code: string
  /** What a reset, or another tab, put aside, oldest first: the last one can be had back. */
  readonly aside: readonly string[]
}

export const PREFIX = 'guide.draft.'
export const CODE_LIMIT = 100_000 // characters: far more than anybody writes
const ASIDE_LIMIT = 5

export const isId = (id: string): boolean => id.length <= 100 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)

const isCode = (text: unknown): text is string => typeof text === 'string' && text.length <= CODE_LIMIT

export function toDraft(data: unknown): Draft | undefined {
  const fields = fieldsOf(data)
  const [code, aside, changed] = ['code', 'aside', 'changed'].map((name) => fields?.get(name))
  return fields?.size === 3 && isCode(code) && Array.isArray(aside) && aside.every(isCode) && isTime(changed)
    ? { code, aside, changed }
    : undefined
}

const kind: Kind<Draft> = { prefix: PREFIX, isId, read: toDraft }

export class Drafts extends Kept<Draft> {
  constructor(storage: () => Storing, now?: () => number) {
    super(kind, storage, now)
  }

  #write(id: string, code: string, aside: readonly string[]): Draft {
    const draft = { code: code.slice(0, CODE_LIMIT), aside: aside.slice(-ASIDE_LIMIT), changed: 0 }
    this.save(id, draft)
    return this.get(id) ?? draft
  }

  /** Save code that was typed over `before`. What another tab wrote meanwhile is put aside, not lost. */
  write(id: string, before: string, code: string): Draft {
    const stored = this.get(id)
    const aside = stored?.aside ?? []
    return this.#write(id, code, stored && stored.code !== before && stored.code !== code ? [...aside, stored.code] : aside)
  }

  /** Begin anew with the starter; the code until now is put aside. */
  reset(id: string, code: string, starter: string): Draft {
    return this.#write(id, starter, [...(this.get(id)?.aside ?? []), code])
  }

  /** Bring back what was put aside last; the code until now takes its place. */
  bringBack(id: string, code: string, starter: string): Draft {
    const aside = [...(this.get(id)?.aside ?? [])]
    const last = aside.pop()
    return this.#write(id, last ?? code, last === undefined || code === starter || aside.includes(code) ? aside : [code, ...aside])
  }
}

export const drafts = new Drafts(() => localStorage)
