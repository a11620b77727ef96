import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LATEST } from '../src/kept.ts'
import { EMPTY, PREFIX, Store, TYPED_LIMIT, isId, joinNotes, rate, tick, toEntry, type Entry } from '../src/progress-store.ts'
import { Memory, denied } from './memory.ts'

const entry = (changes: Partial<Entry>): Entry => ({ ...EMPTY, changed: 1, ...changes })
const put = (memory: Memory, id: string, value: Entry): void => memory.setItem(PREFIX + id, JSON.stringify(value))

test('an entry is kept under its own key and read back', () => {
  const memory = new Memory()
  const store = new Store(() => memory, () => 1000)
  assert.deepEqual(store.read('a'), EMPTY)
  assert.ok(store.change('a', () => ({ ticked: true })))
  assert.deepEqual([...memory.values.keys()], ['guide.progress.a'])
  assert.deepEqual(new Store(() => memory).read('a'), entry({ ticked: true, changed: 1000 }))
})

test('two tabs change different fields of one entry and different entries', () => {
  const memory = new Memory()
  const [one, two] = [new Store(() => memory, () => 1), new Store(() => memory, () => 1)]
  one.read('a')
  two.read('a')
  one.change('a', () => ({ ticked: true }))
  two.change('a', () => ({ note: 'n' }))
  two.change('b', () => ({ confidence: 'shaky' }))
  assert.deepEqual(one.read('a'), entry({ ticked: true, note: 'n', changed: 2 }), 'a change is always the newest')
  assert.equal(one.read('b').confidence, 'shaky')
})

test('an old id moves to the new one, and the newest wins', () => {
  const memory = new Memory()
  put(memory, 'old', entry({ note: 'old', changed: 5 }))
  put(memory, 'older', entry({ note: 'older', changed: 9 }))
  put(memory, 'new', entry({ note: 'new', changed: 7 }))
  const store = new Store(() => memory)
  assert.equal(store.read('new', ['old', 'older']).note, 'older')
  assert.deepEqual([...memory.values.keys()], ['guide.progress.new'])
  put(memory, 'old', entry({ note: 'late', changed: 2 }))
  assert.equal(store.read('new', ['old']).note, 'older')
})

test('an old id stays where storage is too full to move it', () => {
  const memory = new Memory()
  put(memory, 'old', entry({ note: 'kept' }))
  memory.room = 0
  const store = new Store(() => memory)
  assert.equal(store.read('new', ['old']).note, 'kept')
  assert.deepEqual([...memory.values.keys()], ['guide.progress.old'])
  assert.equal(store.trouble, 'full')
})

test('full storage: the change holds here, what was saved stays, and it is tried again', () => {
  const memory = new Memory()
  const store = new Store(() => memory, () => 10)
  store.change('a', () => ({ note: 'saved' }))
  memory.room = 0
  assert.equal(store.change('a', () => ({ note: 'new' })), false)
  assert.equal(store.trouble, 'full')
  assert.equal(store.read('a').note, 'new')
  assert.equal(store.all().get('a')?.note, 'new')
  assert.equal(new Store(() => memory).read('a').note, 'saved')
  memory.room = Infinity
  assert.ok(store.change('b', () => ({ ticked: true })))
  assert.equal(store.trouble, undefined)
  assert.equal(new Store(() => memory).read('a').note, 'new')
})

test('what was refused does not overwrite what another tab saved later', () => {
  const memory = new Memory()
  const store = new Store(() => memory, () => 10)
  memory.room = 0
  store.change('a', () => ({ note: 'refused' }))
  memory.room = Infinity
  put(memory, 'a', entry({ note: 'later', changed: 99 }))
  store.retry()
  assert.equal(store.read('a').note, 'later')
})

test('blocked storage: nothing throws, and the page goes on', () => {
  const store = new Store(denied)
  assert.deepEqual(store.read('a'), EMPTY)
  assert.equal(store.trouble, 'blocked')
  assert.equal(store.change('a', () => ({ ticked: true })), false)
  assert.equal(store.read('a').ticked, true)
  assert.equal(store.all().size, 1)
  assert.equal(store.clear(), false)
  assert.equal(store.replace(new Map([['a', EMPTY]])), undefined)
  assert.equal(store.restore([{ key: `${PREFIX}a`, before: null, after: '' }]), 0)
})

test('damaged and unknown entries are left alone', () => {
  const memory = new Memory()
  memory.setItem(`${PREFIX}broken`, '{"ticked":')
  memory.setItem('something.else', '1')
  put(memory, 'gone-from-the-guide', entry({ ticked: true }))
  const store = new Store(() => memory)
  assert.deepEqual(store.read('broken'), EMPTY)
  assert.deepEqual([...store.all().keys()], ['gone-from-the-guide'])
  assert.equal(memory.length, 3)
  assert.ok(store.clear())
  assert.deepEqual([...memory.values.keys()], ['something.else'])
})

test('all or nothing is replaced, and put back unless it was changed since', () => {
  const memory = new Memory()
  const store = new Store(() => memory, () => 50)
  put(memory, 'a', entry({ note: 'mine' }))
  const wanted = new Map([
    ['a', entry({ note: 'theirs', changed: 2 })],
    ['b', entry({ note: 'theirs', changed: 2 })],
    ['c', entry({ note: 'theirs', changed: 2 })],
  ])
  memory.room = 250
  assert.equal(store.replace(wanted), undefined)
  assert.equal(store.trouble, 'full')
  assert.deepEqual([...store.all()], [['a', entry({ note: 'mine' })]])
  memory.room = Infinity
  const replaced = store.replace(wanted)
  assert.ok(replaced)
  store.change('b', () => ({ note: 'mine since' }))
  assert.equal(store.restore(replaced), 2)
  assert.deepEqual([...store.all()].map(([id, { note }]) => `${id}: ${note}`), ['a: mine', 'b: mine since'])
})

test('entries are read strictly', () => {
  const good = entry({ ticked: true, confidence: 'shaky', note: '<b>', changed: LATEST })
  assert.deepEqual(toEntry({ ...good }), good)
  for (const bad of [
    null,
    [],
    'x',
    {},
    { ...good, ticked: 1 },
    { ...good, confidence: 'sure' },
    { ...good, note: null },
    { ...good, note: 'x'.repeat(100_001) },
    { ...good, changed: '1' },
    { ...good, changed: -1 },
    { ...good, changed: 1.5 },
    { ...good, changed: LATEST + 1 },
    { ...good, more: 1 },
    JSON.parse('{"ticked":true,"confidence":"solid","note":"","changed":1,"__proto__":{}}'),
    JSON.parse('{"__proto__":{"ticked":true,"confidence":"solid","note":"","changed":1}}'),
  ])
    assert.equal(toEntry(bad), undefined, JSON.stringify(bad))
})

test('ids', () => {
  for (const id of ['a', 'lost-update', 'question:lost-update', 'exercise:lost-update', 'constructor', 'b2b']) assert.ok(isId(id), id)
  for (const id of ['', '__proto__', 'A', 'a b', '<b>', 'a--b', '-a', 'other:a', 'exercise:', 'question:exercise:a', 'a'.repeat(121)]) assert.ok(!isId(id), id)
})

test('a tick and a rating agree', () => {
  assert.deepEqual(tick(EMPTY, true), { ticked: true, confidence: 'solid' })
  assert.deepEqual(tick(entry({ confidence: 'shaky' }), true), { ticked: true, confidence: 'shaky' })
  assert.deepEqual(tick(entry({ ticked: true, confidence: 'solid' }), false), { ticked: false, confidence: 'not-yet' })
  assert.deepEqual(tick(entry({ ticked: true, confidence: 'shaky' }), false), { ticked: false, confidence: 'shaky' })
  assert.deepEqual(rate(entry({ ticked: true }), 'shaky'), { ticked: true, confidence: 'shaky' })
  assert.deepEqual(rate(entry({ ticked: true }), 'not-yet'), { ticked: false, confidence: 'not-yet' })
  assert.deepEqual(rate(EMPTY, 'solid'), { ticked: false, confidence: 'solid' })
})

test('a note typed in two tabs is kept twice', () => {
  assert.equal(joinNotes('a', 'a', 'a b'), 'a b')
  assert.equal(joinNotes('', 'theirs', 'mine'), 'theirs\n\nmine')
  assert.equal(joinNotes('a', '', 'mine'), 'mine')
  assert.equal(joinNotes('a', 'theirs', 'theirs and mine'), 'theirs and mine')
  assert.equal(joinNotes('a', 'theirs', 'a'), 'theirs')
  const full = 'x'.repeat(TYPED_LIMIT) // of two full notes nothing is cut
  assert.equal(joinNotes('', full, 'mine'), `${full}\n\nmine`)
})
