import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EMPTY, type Entry } from '../src/progress-store.ts'
import {
  ENTRY_LIMIT,
  SCHEMA,
  SIZE_LIMIT,
  STORY_LIMIT,
  TEXT_LIMIT,
  describe,
  describeStory,
  migrate,
  parseFile,
  plan,
  sameEntry,
  toFile,
} from '../src/progress-transfer.ts'
import * as story from '../src/story-store.ts'

const entry = (changes: Partial<Entry> = {}): Entry => ({ ...EMPTY, changed: 1, ...changes })
const told = (changes: Partial<story.Story> = {}): story.Story => ({ ...story.EMPTY, title: 't', changed: 1, ...changes })
const file = (changes: object): string =>
  JSON.stringify({ schema: SCHEMA, version: 2, entries: {}, stories: {}, ...changes })
const now = 1_000_000

test('what is exported is read back', () => {
  const entries = new Map([
    ['a', entry({ ticked: true, note: '<script>' })],
    ['question:a', entry({ confidence: 'shaky' })],
    ['exercise:a', entry({ ticked: true, confidence: 'solid' })],
  ])
  const stories = new Map([['story0001', told({ action: '<img onerror=1>', questions: ['hardest-bug'] })]])
  assert.deepEqual(parseFile(toFile({ entries, stories }), now), { entries, stories })
  assert.deepEqual(parseFile(toFile({ entries: new Map(), stories: new Map() }), now), { entries: new Map(), stories: new Map() })
})

test('a file of version 1 has no stories', () => {
  const text = JSON.stringify({ schema: SCHEMA, version: 1, entries: { a: entry() } })
  assert.deepEqual(parseFile(text, now), { entries: new Map([['a', entry()]]), stories: new Map() })
})

test('every file that is no export is refused whole, with a reason', () => {
  const good = entry()
  const many = Object.fromEntries(Array.from({ length: ENTRY_LIMIT + 1 }, (_, index) => [`a${index}`, good]))
  const manyStories = Object.fromEntries(Array.from({ length: STORY_LIMIT + 1 }, (_, index) => [`story${1000 + index}`, told()]))
  for (const [text, reason] of [
    ['', /not JSON/],
    ['{"schema":', /not JSON/],
    ['null', /no export/],
    ['[]', /no export/],
    ['"x"', /no export/],
    ['{}', /no export/],
    ['{"__proto__": {"schema": "x"}}', /no export/],
    [file({ schema: 'other' }), /no export/],
    [file({ version: 3 }), /version 3.*up to 2.*Reload/],
    [file({ version: 1 }), /other parts/],
    [JSON.stringify({ schema: SCHEMA, version: 2, entries: {} }), /other parts/],
    [JSON.stringify({ schema: SCHEMA, version: 2, entries: {}, tales: {} }), /other parts/],
    [file({ version: '1' }), /never was/],
    [file({ version: 0 }), /never was/],
    [file({ entries: [] }), /other parts/],
    [file({ entries: 'x' }), /other parts/],
    [file({ more: 1 }), /other parts/],
    [`{"schema":"${SCHEMA}","version":2,"entries":{},"stories":{},"__proto__":{"polluted":1}}`, /other parts/],
    [`{"schema":"${SCHEMA}","version":2,"stories":{},"entries":{"__proto__":${JSON.stringify(good)}}}`, /“__proto__”/],
    [file({ entries: { '<img src=x>': good } }), /can be no skill/],
    [file({ entries: { a: null } }), /“a”/],
    [file({ entries: { a: { ...good, ticked: 'yes' } } }), /“a”/],
    [file({ entries: { fine: good, a: { ...good, note: 7 } } }), /“a”/],
    [file({ entries: { a: { ...good, note: 'x'.repeat(100_001) } } }), /“a”/],
    [file({ entries: { a: { ...good, html: '' } } }), /“a”/],
    [file({ entries: many }), /more than/],
    [file({ stories: [] }), /other parts/],
    [file({ stories: manyStories }), /more than 1000 stories/],
    [file({ stories: { short: told() } }), /“short”, which can be no story/],
    [file({ stories: { '<img src=x>': told() } }), /can be no story/],
    [`{"schema":"${SCHEMA}","version":2,"entries":{},"stories":{"__proto__":${JSON.stringify(told())}}}`, /“__proto__”/],
    [file({ stories: { story0001: null } }), /can't be read/],
    [file({ stories: { story0001: { ...told(), title: 7 } } }), /can't be read/],
    [file({ stories: { story0001: { ...told(), html: '' } } }), /can't be read/],
    [file({ stories: { story0001: { ...told(), action: 'x'.repeat(TEXT_LIMIT + 1) } } }), /can't be read/],
    [file({ stories: { story0001: { ...told(), questions: 'hardest-bug' } } }), /can't be read/],
    [file({ stories: { story0001: { ...told(), questions: ['<b>'] } } }), /can't be read/],
    [file({ stories: { story0001: { ...told(), questions: Array.from({ length: 1001 }, (_, n) => `q${n}`) } } }), /can't be read/],
    [file({ stories: { story0001: { ...told(), changed: -1 } } }), /can't be read/],
    [file({ entries: { a: good }, stories: { story0001: told(), story0002: {} } }), /“story0002”/],
    [' '.repeat(SIZE_LIMIT + 1), /larger/],
  ] as const)
    assert.match(parseFile(text, now).problem ?? 'accepted', reason, text.slice(0, 80))
  assert.equal(Reflect.get({}, 'polluted'), undefined)
})

test('ids that are names of the language are ids', () => {
  const parsed = parseFile(file({ entries: { constructor: entry() } }), now)
  assert.equal(parsed.problem, undefined)
})

test('a date in the future is now', () => {
  const later = { changed: now * 2 }
  const parsed = parseFile(file({ entries: { a: entry(later) }, stories: { story0001: told(later) } }), now)
  assert.ok(parsed.problem === undefined)
  assert.deepEqual([parsed.entries.get('a')?.changed, parsed.stories.get('story0001')?.changed], [now, now])
})

test('old ids become new ones, and the newest wins', () => {
  const aliases = new Map([['old', 'new']])
  const [early, late] = [entry({ note: 'early' }), entry({ note: 'late', changed: 2 })]
  assert.deepEqual([...migrate(new Map([['old', late], ['new', early], ['other', early]]), aliases)], [
    ['new', late],
    ['other', early],
  ])
  assert.deepEqual([...migrate(new Map([['new', late], ['old', early]]), aliases)], [['new', late]])
})

test('the plan merges by newest', () => {
  const here = new Map([
    ['older-here', entry({ note: 'a', changed: 1 })],
    ['newer-here', entry({ note: 'a', changed: 9 })],
    ['same', entry({ note: 'a', changed: 1 })],
    ['only-here', entry()],
  ])
  const theirs = entry({ note: 'b', changed: 5 })
  const result = plan(
    here,
    new Map([
      ['older-here', theirs],
      ['newer-here', theirs],
      ['same', entry({ note: 'a', changed: 5 })],
      ['new', theirs],
    ]),
    sameEntry,
  )
  assert.deepEqual([...result.write.keys()], ['older-here', 'new'])
  assert.deepEqual([result.added, result.kept], [1, 2])
})

test('a change in words', () => {
  assert.equal(describe(undefined, entry({ ticked: true, confidence: 'solid', note: 'n' })), 'ticked, not yet → solid, note added')
  assert.equal(describe(entry({ ticked: true, note: 'n' }), entry({ note: 'm' })), 'tick removed, note replaced')
  assert.equal(describe(entry({ note: 'n' }), entry()), 'note removed')
  assert.equal(describe(undefined, entry()), 'nothing noted yet')
})

test('what a newer story replaces, in words', () => {
  assert.equal(describeStory(undefined, told()), 'new story')
  assert.equal(describeStory(told(), told({ action: 'a', result: 'r', questions: ['q'] })), 'replaced: action, result, questions')
  assert.equal(describeStory(told({ questions: ['a', 'b'] }), told({ questions: ['b', 'a'], learned: 'x' })), 'replaced: learned')
})
