import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Status } from '../src/exercise-status.ts'
import { follow, solvedOf } from '../src/next-exercises.ts'
import { EMPTY, type Entry } from '../src/progress-store.ts'
import type { Data, Exercise } from '../src/progress-summary.ts'

const exercise = (id: string, kind: string, level: string, ...trains: string[]): Exercise => ({
  id,
  title: id,
  url: `practice/${id}/`,
  kind,
  level,
  pattern: 'heap',
  minutes: 20,
  trains,
})
const skill = (id: string): Data['skills'][number] => ({ id, text: `Use \`${id}\``, level: 'mid', domain: 'd', url: '', roles: [] })
const data: Data = {
  aliases: {},
  levels: { junior: 'Junior', mid: 'Mid' },
  roles: [{ id: 'r', title: 'R' }],
  domains: [],
  skills: [skill('locks'), skill('heaps'), skill('tries')],
  kinds: { algorithm: 'Algorithm', sql: 'SQL', testing: 'Write the tests' },
  exercises: [
    exercise('plain', 'algorithm', 'junior'),
    exercise('known', 'algorithm', 'junior', 'heaps'),
    exercise('missing', 'algorithm', 'mid', 'tries', 'heaps'),
    exercise('shaky', 'sql', 'mid', 'locks'),
    exercise('begun', 'sql', 'mid', 'gone'),
    exercise('done', 'sql', 'mid', 'locks'),
  ],
  paths: { 'r:mid': ['plain', 'known', 'missing', 'shaky', 'begun', 'done', 'of-a-newer-guide'] },
}
const entries = new Map<string, Entry>([
  ['heaps', { ...EMPTY, ticked: true, confidence: 'solid' }],
  ['locks', { ...EMPTY, confidence: 'shaky' }],
])
const statusOf = (id: string): Status => (id === 'begun' ? 'started' : id === 'done' ? 'solved' : 'new')

test('what is begun comes first, then what is shaky, then what is open, then what is solid', () => {
  const { next } = follow(data, 'r', 'mid', entries, statusOf)
  assert.deepEqual(
    next.map(({ exercise: { id }, why }) => [id, why]),
    [
      ['begun', 'Continue: you have begun it.'],
      ['shaky', 'You rated this shaky: Use `locks`.'],
      ['plain', 'Next on the path.'],
      ['missing', 'Not ticked yet: Use `tries`.'],
      ['known', 'You rated its skills solid: show it.'],
    ],
  )
})

test('who has rated nothing follows the path', () => {
  const { next } = follow(data, 'r', 'mid', new Map(), () => 'new')
  assert.deepEqual(next.map((one) => one.exercise.id), ['plain', 'known', 'missing', 'shaky', 'begun', 'done'])
})

test('a path counts what is solved, begun and new', () => {
  const { exercises } = follow(data, 'r', 'mid', entries, statusOf)
  assert.deepEqual([exercises.solved, exercises.started, exercises.new].map(({ length }) => length), [1, 1, 4])
  assert.deepEqual(follow(data, 'r', 'mid', entries, () => 'solved').next, [])
  assert.deepEqual(follow(data, 'nobody', 'mid', entries, statusOf).exercises, { solved: [], started: [], new: [] })
})

test('solved by kind and level, without kinds that have none', () => {
  assert.deepEqual(solvedOf(data, statusOf), [
    { kind: 'Algorithm', cells: [{ solved: 0, all: 2 }, { solved: 0, all: 1 }] },
    { kind: 'SQL', cells: [{ solved: 0, all: 0 }, { solved: 1, all: 3 }] },
  ])
})
