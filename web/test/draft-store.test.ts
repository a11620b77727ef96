import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CODE_LIMIT, Drafts, PREFIX, toDraft } from '../src/draft-store.ts'
import { Memory } from './memory.ts'

const ID = 'lru-cache'

function pair(): [Drafts, Drafts] {
  const storage = new Memory()
  let time = 0
  return [new Drafts(() => storage, () => (time += 1)), new Drafts(() => storage, () => (time += 1))]
}

test('code is kept, also by a tab that came later', () => {
  const [one, two] = pair()
  assert.equal(one.write(ID, 'starter', 'mine').code, 'mine')
  assert.equal(two.get(ID)?.code, 'mine')
  assert.deepEqual(one.write(ID, 'mine', 'better').aside, [])
})

test('what another tab wrote meanwhile is put aside and can be had back', () => {
  const [one, two] = pair()
  one.write(ID, 'starter', 'here')
  const draft = two.write(ID, 'starter', 'there')
  assert.deepEqual([draft.code, draft.aside], ['there', ['here']])
  const back = one.bringBack(ID, 'there', 'starter')
  assert.deepEqual([back.code, back.aside], ['here', ['there']])
})

test('a reset can be undone, and the undoing, too', () => {
  const [one] = pair()
  one.write(ID, 'starter', 'mine')
  const reset = one.reset(ID, 'mine', 'starter')
  assert.deepEqual([reset.code, reset.aside], ['starter', ['mine']])
  const back = one.bringBack(ID, 'starter', 'starter')
  assert.deepEqual([back.code, back.aside], ['mine', []])
  one.reset(ID, 'mine', 'starter')
  one.write(ID, 'starter', 'second try')
  const first = one.bringBack(ID, 'second try', 'starter')
  assert.deepEqual([first.code, first.aside], ['mine', ['second try']])
  assert.equal(one.bringBack(ID, 'mine', 'starter').code, 'second try')
})

test('nothing to bring back leaves the code alone', () => {
  const [one] = pair()
  assert.deepEqual(one.bringBack(ID, 'mine', 'starter').code, 'mine')
})

test('five versions are put aside, and no more', () => {
  const [one] = pair()
  for (const code of 'abcdefg') one.reset(ID, code, 'starter')
  assert.deepEqual(one.get(ID)?.aside, ['c', 'd', 'e', 'f', 'g'])
})

test('what storage refuses holds on this page', () => {
  const storage = new Memory(0)
  const drafts = new Drafts(() => storage)
  assert.equal(drafts.write(ID, 'starter', 'mine').code, 'mine')
  assert.equal(drafts.trouble, 'full')
})

test('only drafts are read', () => {
  const good = { code: 'x', aside: ['y'], changed: 1 }
  assert.deepEqual(toDraft(good), good)
  for (const bad of [null, [], { ...good, more: 1 }, { ...good, aside: 'y' }, { ...good, aside: [1] }, { ...good, code: 'x'.repeat(CODE_LIMIT + 1) }])
    assert.equal(toDraft(bad), undefined)
  assert.ok(PREFIX.startsWith('guide.'))
})
