import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EMPTY } from '../src/progress-store.ts'
import { countText, summarise, total, wanted, type Data } from '../src/progress-summary.ts'

const skill = (id: string, level: string, domain: string, ...roles: string[]): Data['skills'][number] => ({
  id,
  text: id,
  level,
  domain,
  url: `${id}/`,
  roles,
})
const data: Data = {
  aliases: {},
  levels: { junior: 'Junior', mid: 'Mid', experienced: 'Experienced' },
  roles: [{ id: 'r', title: 'R' }],
  domains: [
    { id: 'd', title: 'D', url: 'd/' },
    { id: 'e', title: 'E', url: 'e/' },
  ],
  skills: [
    skill('deep', 'mid', 'd', 'r:mid'),
    skill('basic', 'junior', 'd', 'r:junior', 'other:mid'),
    skill('late', 'experienced', 'e', 'r:experienced'),
    skill('foreign', 'junior', 'd', 'other:junior'),
  ],
  kinds: {},
  exercises: [],
  paths: {},
}
const ids = (skills: readonly { id: string }[]): string[] => skills.map(({ id }) => id)

test('a level builds on those before it', () => {
  assert.deepEqual(ids(wanted(data, 'r', 'junior')), ['basic'])
  assert.deepEqual(ids(wanted(data, 'r', 'mid')), ['deep', 'basic'])
  assert.deepEqual(ids(wanted(data, 'r', 'experienced')), ['deep', 'basic', 'late'])
  assert.deepEqual(wanted(data, 'nobody', 'mid'), [])
})

test('domains with what is solid and what is next', () => {
  const entries = new Map([['deep', { ...EMPTY, confidence: 'shaky' as const }]])
  const [d, none] = summarise(data, entries, 'r', 'mid')
  assert.equal(none, undefined)
  assert.ok(d)
  assert.deepEqual(ids(d.next), ['deep', 'basic'], 'what is shaky comes first')
  assert.equal(countText(d.skills), '0 solid, 1 shaky, 1 not yet')
  const [again] = summarise(data, new Map(), 'r', 'mid')
  assert.deepEqual(ids(again?.next ?? []), ['basic', 'deep'], 'then the lower level')
  const solid = new Map([['late', { ...EMPTY, confidence: 'solid' as const }]])
  assert.equal(countText(total(summarise(data, solid, 'r', 'experienced'))), '1 solid, 0 shaky, 2 not yet')
})
