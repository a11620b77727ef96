import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EMPTY, PREFIX, Stories, isEmpty, isId, isQuestion, merge, newId, renamed, same, toStory, type Story } from '../src/story-store.ts'
import { Memory, denied } from './memory.ts'

const ID = 'story0001'
const story = (changes: Partial<Story> = {}): Story => ({ ...EMPTY, ...changes })
const texts = ({ title, action, result }: Story): string[] => [title, action, result]

test('a story is kept under its own key and read back', () => {
  const memory = new Memory()
  const stories = new Stories(() => memory, () => 1000)
  const written = stories.write(ID, EMPTY, story({ title: 'a', questions: ['hardest-bug'] }))
  assert.deepEqual(written, story({ title: 'a', questions: ['hardest-bug'], changed: 1000 }))
  assert.deepEqual([...memory.values.keys()], [PREFIX + ID])
  assert.deepEqual(new Stories(() => memory).all(), new Map([[ID, written]]))
})

test('two tabs change different fields of one story, and different stories', () => {
  const memory = new Memory()
  const [one, two] = [new Stories(() => memory, () => 5), new Stories(() => memory, () => 5)]
  const before = one.write(ID, EMPTY, story({ title: 'a', questions: ['a', 'b'] }))
  one.write(ID, before, { ...before, action: 'mine', questions: ['b', 'c'] })
  const both = two.write(ID, before, { ...before, result: 'theirs', questions: ['a', 'b', 'd'] })
  assert.deepEqual(texts(both), ['a', 'mine', 'theirs'])
  assert.deepEqual(both.questions, ['b', 'c', 'd'])
  two.write('story0002', EMPTY, story({ title: 'other' }))
  assert.deepEqual([...one.all().keys()], [ID, 'story0002'])
})

test('both texts stay where two tabs changed the same field, however long', () => {
  const before = story({ title: 't', action: 'old' })
  const [stored, typed] = [{ ...before, title: 'their t', action: 'x'.repeat(9000) }, { ...before, title: 'my t', action: 'y'.repeat(9000) }]
  const both = merge(before, stored, typed)
  assert.equal(both.title, 'their t / my t')
  assert.equal(both.action, `${'x'.repeat(9000)}\n\n${'y'.repeat(9000)}`)
  assert.deepEqual(toStory(JSON.parse(JSON.stringify(both))), both, 'storage takes more than the form')
  assert.equal(merge(before, stored, { ...stored, action: `${stored.action} and on` }).action, `${stored.action} and on`)
})

test('what is typed brings back a story that another tab deleted', () => {
  const memory = new Memory()
  const stories = new Stories(() => memory, () => 5)
  const before = stories.write(ID, EMPTY, story({ title: 'a', action: 'long' }))
  new Stories(() => memory).remove(ID)
  assert.deepEqual(texts(stories.write(ID, before, { ...before, title: 'b' })), ['b', 'long', ''])
})

test('deleted and brought back, unless it was written again since', () => {
  const memory = new Memory()
  const stories = new Stories(() => memory, () => 5)
  const written = stories.write(ID, EMPTY, story({ title: 'a' }))
  const removed = stories.remove(ID)
  assert.ok(removed)
  assert.equal(stories.get(ID), undefined)
  assert.equal(stories.restore([removed]), 1)
  assert.deepEqual(stories.get(ID), written)
  stories.remove(ID)
  stories.write(ID, EMPTY, story({ title: 'again' }))
  assert.equal(stories.restore([removed]), 0)
  assert.equal(stories.get(ID)?.title, 'again')
})

test('full storage: the text holds here, what was saved stays, and both survive another tab', () => {
  const memory = new Memory()
  const [stories, other] = [new Stories(() => memory, () => 10), new Stories(() => memory, () => 20)]
  const before = stories.write(ID, EMPTY, story({ action: 'saved' }))
  memory.room = 0
  const mine = stories.write(ID, before, { ...before, action: 'mine' })
  assert.equal(mine.action, 'mine')
  assert.deepEqual([stories.trouble, stories.unsaved], ['full', true])
  assert.equal(other.get(ID)?.action, 'saved')
  assert.equal(stories.write(ID, mine, { ...mine, action: 'mine, longer' }).action, 'mine, longer')
  memory.room = Infinity
  other.write(ID, before, { ...before, action: 'theirs' })
  assert.equal(stories.get(ID)?.action, 'theirs\n\nmine, longer')
  stories.retry()
  assert.deepEqual([stories.trouble, stories.unsaved], [undefined, false])
  assert.equal(new Stories(() => memory).get(ID)?.action, 'theirs\n\nmine, longer')
})

test('what was refused and equals what another tab saved is settled', () => {
  const memory = new Memory()
  const stories = new Stories(() => memory, () => 10)
  memory.room = 0
  stories.write(ID, EMPTY, story({ title: 'same' }))
  memory.room = Infinity
  new Stories(() => memory, () => 99).write(ID, EMPTY, story({ title: 'same' }))
  stories.retry()
  assert.equal(stories.unsaved, false)
  assert.equal(stories.get(ID)?.changed, 99)
})

test('blocked storage: nothing throws, and the text holds', () => {
  const stories = new Stories(denied)
  assert.equal(stories.write(ID, EMPTY, story({ title: 'a' })).title, 'a')
  assert.equal(stories.trouble, 'blocked')
  assert.equal(stories.all().size, 1)
  assert.equal(stories.remove(ID), undefined)
  assert.equal(stories.all().size, 1)
})

test('questions that were renamed move along; those that vanished stay', () => {
  const memory = new Memory()
  memory.setItem(PREFIX + ID, JSON.stringify(story({ questions: ['old', 'new', 'gone'], changed: 1 })))
  const stories = new Stories(() => memory, () => 5)
  stories.aliases = new Map([['old', 'new']])
  const read = stories.get(ID)
  assert.deepEqual(read?.questions, ['new', 'gone'])
  assert.deepEqual(stories.all().get(ID)?.questions, ['new', 'gone'])
  assert.ok(read)
  assert.deepEqual(stories.write(ID, read, { ...read, questions: ['gone'] }).questions, ['gone'], 'also when it is taken off')
  assert.deepEqual(renamed(story({ questions: ['a'] }), new Map()).questions, ['a'])
})

test('damaged and foreign entries are left alone', () => {
  const memory = new Memory()
  memory.setItem(`${PREFIX}broken001`, '{"title":')
  memory.setItem(`${PREFIX}x`, JSON.stringify(story({ changed: 1 })))
  memory.setItem('guide.progress.a', '1')
  const stories = new Stories(() => memory)
  assert.equal(stories.all().size, 0)
  assert.equal(memory.length, 3)
})

test('stories are read strictly', () => {
  const good = story({ title: 't', questions: ['hardest-bug'], changed: 1 })
  assert.deepEqual(toStory({ ...good }), good)
  assert.deepEqual(toStory({ ...good, questions: ['a', 'a'] })?.questions, ['a'])
  const { learned: _, ...lacking } = good
  for (const bad of [
    null,
    [],
    'x',
    {},
    lacking,
    { ...good, more: 1 },
    { ...good, action: null },
    { ...good, questions: {} },
    { ...good, questions: [1] },
    { ...good, questions: ['Not an id'] },
    { ...good, changed: 1.5 },
    JSON.parse(JSON.stringify(lacking).replace('{', '{"__proto__":"x",')),
  ])
    assert.equal(toStory(bad), undefined, JSON.stringify(bad))
  assert.equal(Reflect.get({}, 'polluted'), undefined)
})

test('ids', () => {
  const [early, late] = [newId(1_000_000), newId(2_000_000_000_000)]
  assert.ok(isId(early) && isId(late) && early < late, 'in the order of time')
  assert.notEqual(newId(1), newId(1))
  for (const id of ['', 'short', '__proto__', 'with-hyphen', 'UPPERCASE1', 'a'.repeat(41)]) assert.ok(!isId(id), id)
  assert.ok(isQuestion('hardest-bug') && !isQuestion('question:a') && !isQuestion('<b>') && !isQuestion('a'.repeat(81)))
})

test('the same, and empty', () => {
  assert.ok(same(story({ questions: ['a', 'b'] }), story({ questions: ['b', 'a'], changed: 9 })))
  assert.ok(!same(story({ questions: ['a'] }), story({ questions: ['b'] })))
  assert.ok(!same(story(), story({ task: 'x' })))
  assert.ok(isEmpty(story({ task: ' \n', questions: ['a'] })) && !isEmpty(story({ learned: 'x' })))
})
