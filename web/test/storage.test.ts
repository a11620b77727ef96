import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setting } from '../src/storage.ts'

test('remembers', () => {
  const store = new Map<string, string>()
  const quiz = setting('k', () => ({
    getItem: (key) => store.get(key) ?? null,
    setItem: (key, value) => void store.set(key, value),
  }))
  assert.equal(quiz.read(), false)
  quiz.write(true)
  assert.equal(quiz.read(), true)
  quiz.write(false)
  assert.equal(quiz.read(), false)
})

test('blocked storage forgets, and does not throw', () => {
  const blocked = setting('k', () => {
    throw new DOMException('denied', 'SecurityError')
  })
  blocked.write(true)
  assert.equal(blocked.read(), false)
})
