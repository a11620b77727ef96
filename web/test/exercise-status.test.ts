import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PREFIX as DRAFTS } from '../src/draft-store.ts'
import { statusOf } from '../src/exercise-status.ts'
import { Store, tick } from '../src/progress-store.ts'
import { Memory } from './memory.ts'

test('a draft is a beginning, a passed run the end, also under the ids that the exercise had before', () => {
  const memory = new Memory()
  Object.defineProperty(globalThis, 'localStorage', { value: memory, configurable: true })
  const store = new Store(() => memory)
  assert.equal(statusOf(store, 'merge'), 'new')
  memory.setItem(`${DRAFTS}old-merge`, JSON.stringify({ code: 'x', aside: [], changed: 1 }))
  assert.equal(statusOf(store, 'merge'), 'new')
  assert.equal(statusOf(store, 'merge', ['old-merge']), 'started')
  assert.equal(statusOf(store, 'merge'), 'started', 'the draft has moved to the new id')
  store.change('exercise:old-merge', (entry) => tick(entry, true))
  assert.equal(statusOf(store, 'merge'), 'started')
  assert.equal(statusOf(store, 'merge', ['old-merge']), 'solved')
  assert.equal(store.read('merge').ticked, false, 'a skill of the same name is something else')
})
