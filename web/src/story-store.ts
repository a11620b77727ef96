// Stories for behavioural questions, kept in this browser: one entry per story. No DOM here.
import { Kept, fieldsOf, isTime, joinTexts, type Dated, type Kind, type Storing } from './kept.ts'

export const TEXTS = ['title', 'situation', 'task', 'action', 'result', 'evidence', 'learned'] as const
export type Text = (typeof TEXTS)[number]

export interface Story extends Readonly<Record<Text, string>>, Dated {
  /** The ids of the questions that it answers, also of those that the guide does not have any more. */
  readonly questions: readonly string[]
}

export const PREFIX = 'guide.story.'
export const TYPED_LIMIT = 10_000 // characters in a field of the form; joined versions may be longer
export const EMPTY: Story = {
  title: '',
  situation: '',
  task: '',
  action: '',
  result: '',
  evidence: '',
  learned: '',
  questions: [],
  changed: 0,
}

export const isId = (id: string): boolean => /^[a-z0-9]{8,40}$/.test(id)
export const isQuestion = (id: string): boolean => id.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)

/** Begins with the moment, so that stories stand in the order in which they were begun. */
export function newId(now = Date.now(), random = crypto.getRandomValues(new Uint8Array(8))): string {
  return now.toString(36).padStart(9, '0') + [...random].map((byte) => (byte % 36).toString(36)).join('')
}

export function toStory(data: unknown): Story | undefined {
  const fields = fieldsOf(data)
  const [questions, changed] = [fields?.get('questions'), fields?.get('changed')]
  if (!fields || fields.size !== TEXTS.length + 2 || !Array.isArray(questions) || !isTime(changed)) return undefined
  const texts = { ...EMPTY }
  for (const name of TEXTS) {
    const text = fields.get(name)
    if (typeof text !== 'string') return undefined
    Object.assign(texts, { [name]: text })
  }
  const ids = questions.filter((id): id is string => typeof id === 'string' && isQuestion(id))
  return ids.length === questions.length ? { ...texts, questions: [...new Set(ids)], changed } : undefined
}

export const isEmpty = (story: Story): boolean => TEXTS.every((name) => !story[name].trim())

export const same = (a: Story, b: Story): boolean =>
  TEXTS.every((name) => a[name] === b[name]) &&
  a.questions.length === b.questions.length &&
  a.questions.every((id) => b.questions.includes(id))

/** What was typed as a change of `before`, put into what is stored by now. No text of either gets lost. */
export function merge(before: Story, stored: Story, typed: Story): Story {
  const questions = stored.questions.filter((id) => typed.questions.includes(id) || !before.questions.includes(id))
  questions.push(...typed.questions.filter((id) => !before.questions.includes(id) && !questions.includes(id)))
  const merged = { ...stored, questions }
  for (const name of TEXTS)
    Object.assign(merged, {
      [name]: joinTexts(before[name], stored[name], typed[name], name === 'title' ? ' / ' : undefined),
    })
  return merged
}

/** With today's ids of questions. */
export const renamed = (story: Story, aliases: ReadonlyMap<string, string>): Story => ({
  ...story,
  questions: [...new Set(story.questions.map((id) => aliases.get(id) ?? id))],
})

const kind: Kind<Story> = { prefix: PREFIX, isId, read: toStory }

export class Stories extends Kept<Story> {
  /** The ids that old ids of questions have today. */
  aliases: ReadonlyMap<string, string> = new Map()

  constructor(storage: () => Storing, now?: () => number) {
    super(kind, storage, now)
  }

  override get(id: string): Story | undefined {
    const story = super.get(id)
    return story && renamed(story, this.aliases)
  }

  override all(): Map<string, Story> {
    return new Map([...super.all()].map(([id, story]) => [id, renamed(story, this.aliases)]))
  }

  protected override settle(stored: Story, refused: Story): Story {
    const both = merge(EMPTY, stored, refused)
    return same(both, stored) ? stored : { ...both, changed: stored.changed + 1 }
  }

  /** Save what was typed as a change of `before`, and say what stands there now: another tab may have written, too. */
  write(id: string, before: Story, typed: Story): Story {
    const stored = this.get(id)
    this.save(id, stored ? merge(before, stored, typed) : typed)
    return this.get(id) ?? typed
  }
}

export const stories = new Stories(() => localStorage)
