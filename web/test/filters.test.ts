import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EMPTY, countText, matches, parse, toSearch, type Filter, type Item } from '../src/filters.ts'

const item: Item = {
  roles: ['backend:mid', 'backend:experienced', 'platform:junior'],
  levels: ['mid', 'experienced', 'junior'],
  domain: 'databases',
  kind: 'debugging',
  text: 'Two clerks withdraw at once and money appears. Why `select_related`?',
}
const lets = (filter: Partial<Filter>): boolean => matches(item, { ...EMPTY, ...filter })

test('an empty filter lets everything through', () => assert.ok(lets({})))

test('a role alone means any of its levels', () => {
  assert.ok(lets({ role: 'backend' }))
  assert.ok(!lets({ role: 'data' }))
  assert.ok(!lets({ role: 'back' }), 'a role is matched whole')
})

test('a role and a level mean that level of that role', () => {
  assert.ok(lets({ role: 'backend', level: 'mid' }))
  assert.ok(!lets({ role: 'backend', level: 'junior' }), 'junior is asked of another role only')
  assert.ok(lets({ level: 'junior' }))
})

test('domain and kind are exact', () => {
  assert.ok(lets({ domain: 'databases', kind: 'debugging' }))
  assert.ok(!lets({ domain: 'data' }))
  assert.ok(!lets({ domain: 'databases', kind: 'concept' }))
})

test('text: all words, in any order and case', () => {
  assert.ok(lets({ text: ' MONEY  clerks ' }))
  assert.ok(lets({ text: 'select_rel' }))
  assert.ok(!lets({ text: 'money lender' }))
})

test('an address and a filter say the same', () => {
  const filter: Filter = { ...EMPTY, level: 'mid', kind: 'code-review', text: 'a & b=c' }
  assert.deepEqual(parse(toSearch(filter, '')), filter)
  assert.deepEqual(parse(''), EMPTY)
})

test('what else stands in the query stays, and empty filters leave it', () => {
  assert.equal(toSearch({ ...EMPTY, level: 'mid' }, '?h=lock&kind=design'), '?h=lock&level=mid')
  assert.equal(toSearch({ ...EMPTY }, '?level=mid'), '')
  assert.equal(toSearch({ ...EMPTY, text: '   ' }, ''), '')
})

test('the count is a sentence', () => {
  assert.equal(countText(3, 3), 'All 3 questions')
  assert.equal(countText(1, 1), 'All 1 question')
  assert.equal(countText(2, 89), '2 of 89 questions')
  assert.match(countText(0, 89), /^None of 89 questions\./)
})
