// What is solid, what is shaky and what is next, for a role and a level. No DOM here.
import { EMPTY, type Confidence, type Entry } from './progress-store.ts'

export interface Skill {
  id: string
  text: string
  level: string
  domain: string
  url: string
  /** `role:level`, the lowest level from which the role asks for it */
  roles: string[]
}

export interface Exercise {
  id: string
  title: string
  url: string
  kind: string
  level: string
  pattern: string
  minutes: number
  /** Ids of skills. */
  trains: string[]
}

/** progress.json, see scripts/prep/exports.py */
export interface Data {
  aliases: Record<string, string>
  levels: Record<string, string>
  roles: { id: string; title: string }[]
  domains: { id: string; title: string; url: string }[]
  skills: Skill[]
  /** The kinds of exercises, in order, with their names. */
  kinds: Record<string, string>
  exercises: Exercise[]
  /** Exercise ids in order, by `role:level`. */
  paths: Record<string, string[]>
}

export interface DomainSummary {
  title: string
  url: string
  skills: Record<Confidence, Skill[]>
  /** What to do next: what is shaky before what is not yet there, and each from the lowest level on. */
  next: Skill[]
}

export function wanted(data: Data, role: string, level: string): Skill[] {
  const levels = Object.keys(data.levels)
  const upTo = new Set(levels.slice(0, levels.indexOf(level) + 1).map((one) => `${role}:${one}`))
  return data.skills.filter(({ roles }) => roles.some((one) => upTo.has(one)))
}

export function summarise(data: Data, entries: ReadonlyMap<string, Entry>, role: string, level: string): DomainSummary[] {
  const rank = new Map(Object.keys(data.levels).map((id, index) => [id, index]))
  const skills = wanted(data, role, level)
  return data.domains.flatMap(({ id, title, url }) => {
    const groups: Record<Confidence, Skill[]> = { solid: [], shaky: [], 'not-yet': [] }
    for (const skill of skills) if (skill.domain === id) groups[(entries.get(skill.id) ?? EMPTY).confidence].push(skill)
    const byLevel = (a: Skill, b: Skill): number => (rank.get(a.level) ?? 0) - (rank.get(b.level) ?? 0)
    const next = [...[...groups.shaky].sort(byLevel), ...[...groups['not-yet']].sort(byLevel)]
    return next.length + groups.solid.length ? [{ title, url, skills: groups, next }] : []
  })
}

export function countText(groups: Record<Confidence, readonly unknown[]>): string {
  return `${groups.solid.length} solid, ${groups.shaky.length} shaky, ${groups['not-yet'].length} not yet`
}

export function total(domains: readonly DomainSummary[]): Record<Confidence, Skill[]> {
  const of = (confidence: Confidence): Skill[] => domains.flatMap(({ skills }) => skills[confidence])
  return { solid: of('solid'), shaky: of('shaky'), 'not-yet': of('not-yet') }
}
