// What somebody knows about their own skills, kept in this browser: one entry per skill. No DOM here.
import { Kept, fieldsOf, isTime, joinTexts, type Dated, type Kind, type Storing, type Trouble } from './kept.ts'

export const CONFIDENCES = ['not-yet', 'shaky', 'solid'] as const
export type Confidence = (typeof CONFIDENCES)[number]

export interface Entry extends Dated {
  readonly ticked: boolean
  readonly confidence: Confidence
  readonly note: string
}

export type Change = Partial<Omit<Entry, 'changed'>>

export const PREFIX = 'guide.progress.'
export const TYPED_LIMIT = 2000 // characters that fit into the field; notes joined from two tabs may be longer
export const NOTE_LIMIT = 100_000
export const EMPTY: Entry = { ticked: false, confidence: 'not-yet', note: '', changed: 0 }

/** Skills and items have plain ids; questions to master and solved exercises live beside them. */
export const isId = (id: string): boolean => id.length <= 120 && /^((question|exercise):)?[a-z0-9]+(-[a-z0-9]+)*$/.test(id)

export const isConfidence = (value: unknown): value is Confidence =>
  CONFIDENCES.some((confidence) => confidence === value)

export function toEntry(data: unknown): Entry | undefined {
  const fields = fieldsOf(data)
  const [ticked, confidence, note, changed] = ['ticked', 'confidence', 'note', 'changed'].map((name) => fields?.get(name))
  return fields?.size === 4 &&
    typeof ticked === 'boolean' &&
    isConfidence(confidence) &&
    typeof note === 'string' &&
    note.length <= NOTE_LIMIT &&
    isTime(changed)
    ? { ticked, confidence, note, changed }
    : undefined
}

/** What a tick says about confidence: you could show it today, so it is no longer "not yet"; and the other way. */
export const tick = ({ confidence }: Entry, ticked: boolean): Change => ({
  ticked,
  confidence: ticked && confidence === 'not-yet' ? 'solid' : !ticked && confidence === 'solid' ? 'not-yet' : confidence,
})

export const rate = ({ ticked }: Entry, confidence: Confidence): Change => ({
  ticked: ticked && confidence !== 'not-yet',
  confidence,
})

export const joinNotes = (before: string, stored: string, typed: string): string =>
  joinTexts(before, stored, typed).slice(0, NOTE_LIMIT)

const kind: Kind<Entry> = { prefix: PREFIX, isId, read: toEntry }

export class Store extends Kept<Entry> {
  constructor(storage: () => Storing, now?: () => number) {
    super(kind, storage, now)
  }

  read(id: string, aliases: readonly string[] = []): Entry {
    return this.get(id, aliases) ?? EMPTY
  }

  /** Change some fields of what is stored at this moment. False if it could not be saved. */
  change(id: string, change: (entry: Entry) => Change, aliases: readonly string[] = []): boolean {
    const entry = this.read(id, aliases)
    return this.save(id, { ...entry, ...change(entry) })
  }
}

export const troubleText = (trouble: Trouble): string =>
  trouble === 'full'
    ? 'Not saved: the storage of this browser is full. What was saved before is safe; your last change holds until you leave this page.'
    : 'Not saved: this browser blocks storage for this site. What was saved before is safe; your ticks hold until you leave this page, or print it.'
