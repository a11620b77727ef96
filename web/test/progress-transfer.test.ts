import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EMPTY, type Entry } from '../src/progress-store.ts'
import { ENTRY_LIMIT, SCHEMA, SIZE_LIMIT, describe, migrate, parseFile, plan, toFile } from '../src/progress-transfer.ts'

const entry = (changes: Partial<Entry> = {}): Entry => ({ ...EMPTY, changed: 1, ...changes })
const file = (changes: object): string => JSON.stringify({ schema: SCHEMA, version: 1, entries: {}, ...changes })
const now = 1_000_000

test('what is exported is read back', () => {
  const entries = new Map([
    ['a', entry({ ticked: true, note: '<script>' })],
    ['question:a', entry({ confidence: 'shaky' })],
  ])
  assert.deepEqual(parseFile(toFile(entries), now), { entries })
  assert.deepEqual(parseFile(toFile(new Map()), now), { entries: new Map() })
})

test('every file that is no export is refused whole, with a reason', () => {
  const good = entry()
  const many = Object.fromEntries(Array.from({ length: ENTRY_LIMIT + 1 }, (_, index) => [`a${index}`, good]))
  for (const [text, reason] of [
    ['', /not JSON/],
    ['{"schema":', /not JSON/],
    ['null', /no export/],
    ['[]', /no export/],
    ['"x"', /no export/],
    ['{}', /no export/],
    ['{"__proto__": {"schema": "x"}}', /no export/],
    [file({ schema: 'other' }), /no export/],
    [file({ version: 2 }), /version 2.*Reload/],
    [file({ version: '1' }), /never was/],
    [file({ version: 0 }), /never was/],
    [file({ entries: [] }), /other parts/],
    [file({ entries: 'x' }), /other parts/],
    [file({ more: 1 }), /other parts/],
    [`{"schema":"${SCHEMA}","version":1,"entries":{},"__proto__":{"polluted":1}}`, /other parts/],
    [`{"schema":"${SCHEMA}","version":1,"entries":{"__proto__":${JSON.stringify(good)}}}`, /“__proto__”/],
    [file({ entries: { '<img src=x>': good } }), /can be no skill/],
    [file({ entries: { a: null } }), /“a”/],
    [file({ entries: { a: { ...good, ticked: 'yes' } } }), /“a”/],
    [file({ entries: { fine: good, a: { ...good, note: 7 } } }), /“a”/],
    [file({ entries: { a: { ...good, note: 'x'.repeat(2001) } } }), /“a”/],
    [file({ entries: { a: { ...good, html: '' } } }), /“a”/],
    [file({ entries: many }), /more than/],
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
  const parsed = parseFile(file({ entries: { a: entry({ changed: now * 2 }) } }), now)
  assert.equal(parsed.problem === undefined && parsed.entries.get('a')?.changed, now)
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
