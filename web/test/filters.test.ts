import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countText, matches, parse, toSearch, type Filter, type Item } from '../src/filters.ts'

const item: Item = {
  has: {
    role: ['backend:mid', 'backend:experienced', 'platform:junior'],
    level: ['mid', 'experienced', 'junior'],
    domain: ['databases'],
    kind: ['debugging'],
    minutes: ['25'],
    status: ['started'],
  },
  text: 'Two clerks withdraw at once and money appears. Why `select_related`?',
}
const EMPTY: Filter = { role: '', level: '', domain: '', kind: '', text: '' }
const lets = (filter: Filter): boolean => matches(item, { ...EMPTY, ...filter })

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

test('domain, kind and status are exact', () => {
  assert.ok(lets({ domain: 'databases', kind: 'debugging', status: 'started' }))
  assert.ok(!lets({ domain: 'data' }))
  assert.ok(!lets({ domain: 'databases', kind: 'concept' }))
  assert.ok(!lets({ status: 'solved' }))
})

test('minutes are at most those that are asked for', () => {
  assert.ok(lets({ minutes: '25' }))
  assert.ok(lets({ minutes: '100' }), 'as numbers, not as texts')
  assert.ok(!lets({ minutes: '20' }))
})

test('what an item does not say is not what is asked for', () => {
  assert.ok(!lets({ pattern: 'heap' }))
})

test('text: all words, in any order and case', () => {
  assert.ok(lets({ text: ' MONEY  clerks ' }))
  assert.ok(lets({ text: 'select_rel' }))
  assert.ok(!lets({ text: 'money lender' }))
})

test('an address and a filter say the same', () => {
  const filter: Filter = { ...EMPTY, level: 'mid', kind: 'code-review', text: 'a & b=c' }
  assert.deepEqual(parse(toSearch(filter, ''), Object.keys(EMPTY)), filter)
  assert.deepEqual(parse('', Object.keys(EMPTY)), EMPTY)
})

test('what else stands in the query stays, and empty filters leave it', () => {
  assert.equal(toSearch({ ...EMPTY, level: 'mid' }, '?h=lock&kind=design'), '?h=lock&level=mid')
  assert.equal(toSearch({ ...EMPTY }, '?level=mid'), '')
  assert.equal(toSearch({ ...EMPTY, text: '   ' }, ''), '')
})

test('the count is a sentence', () => {
  assert.equal(countText(3, 3, 'question'), 'All 3 questions')
  assert.equal(countText(1, 1, 'exercise'), 'All 1 exercise')
  assert.equal(countText(2, 89, 'exercise'), '2 of 89 exercises')
  assert.match(countText(0, 89, 'question'), /^None of 89 questions\./)
})
