import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { accessible, draw, drawAll } from '../diagrams.mjs'

const FLOW = `flowchart LR
  accTitle: Two names & one list
  accDescr: Both names point at <the same> object.
  a["a (name)"] --> L["list object<br>[1, 2]; {x|y}"]
  b[b] -->|holds| L`
const KINDS = {
  flow: FLOW,
  sequence: 'sequenceDiagram\n  participant A as Session A\n  A->>B: SELECT balance (100)\n  B--xA: waits\n  Note over A,B: both read 100',
  state: 'stateDiagram-v2\n  [*] --> Ready\n  Ready --> Running: picked',
  class: 'classDiagram\n  class Animal {\n    +String name\n  }\n  Animal <|-- Dog',
  er: 'erDiagram\n  CUSTOMER ||--o{ ORDER : places',
}

test('takes title and description out of the source', () => {
  assert.deepEqual(accessible('flowchart\naccTitle: T\n  accDescr : D d\nA-->B'), {
    title: 'T',
    description: 'D d',
    source: 'flowchart\nA-->B',
  })
  assert.equal(accessible('flowchart\naccDescr {\n two\n lines\n}\nA-->B').description, 'two lines')
})

test('the drawing is named, and keeps its size', () => {
  const svg = draw('k1', FLOW)
  assert.match(svg, /^<svg [^>]*role="img" aria-labelledby="d-k1-title d-k1-desc">/)
  assert.match(svg, /<title id="d-k1-title">Two names &amp; one list<\/title>/)
  assert.match(svg, /<desc id="d-k1-desc">Both names point at &lt;the same&gt; object\.<\/desc>/)
  const [, width, height] = /^<svg [^>]*viewBox="0 0 \S+ \S+" width="(\d+)" height="(\d+)" style="min-width:\d+px"/.exec(svg) ?? []
  assert.ok(Number(width) > 100 && Number(height) > 50)
})

test('brackets and semicolons in quoted labels survive', () => {
  const svg = draw('k', FLOW)
  assert.match(svg, />a \(name\)</)
  assert.match(svg, />list object</)
  assert.match(svg, />\[1, 2\]; \{x\|y\}</)
})

for (const [kind, source] of Object.entries(KINDS)) {
  test(`${kind}: nothing from elsewhere, no colour of its own, ids of its own`, () => {
    const svg = draw('key', source)
    assert.doesNotMatch(svg, /<style|@import|https?:(?!\/\/www\.w3\.org)|data-|font-family|<!--/)
    assert.doesNotMatch(svg, /(?:fill|stroke)="(?!none|var\(|transparent|context-)[^"]*"/)
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '')
    assert.equal(new Set(ids).size, ids.length)
    assert.ok(ids.every((id) => id.startsWith('d-key-')))
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) assert.ok(ids.includes(id ?? ''), `${id} is defined`)
    assert.doesNotMatch(svg, /"[^"]*\d\.\d{4,}/)
    assert.equal(draw('key', source), svg)
  })
}

test('two drawings on a page share no id', () => {
  const ids = (svg: string): string[] => [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '')
  const first = new Set(ids(draw('one', FLOW)))
  assert.ok(ids(draw('two', FLOW)).every((id) => !first.has(id)))
})

test('colours in the source are left to the theme', () => {
  assert.doesNotMatch(draw('k', 'flowchart LR\n  A --> B\n  style A fill:#f00,stroke:#333'), /#f00|#333/)
})

test('what cannot be drawn is an error that says why, and does not stop the others', () => {
  const result = drawAll({ good: KINDS.state, empty: ' \n', other: 'gantt\n title x', broken: 'flowchart' })
  assert.ok('svg' in (result.good ?? {}))
  assert.deepEqual(result.empty, { error: 'the diagram is empty' })
  assert.match(JSON.stringify(result.other), /starts with flowchart.*not with.*gantt/)
  assert.match(JSON.stringify(result.broken), /"error"/)
})

test('the program reads JSON and writes JSON', () => {
  const program = fileURLToPath(new URL('../diagrams.mjs', import.meta.url))
  const run = spawnSync(process.execPath, [program], { input: JSON.stringify({ a: KINDS.er }), encoding: 'utf8' })
  assert.equal(run.status, 0, run.stderr)
  assert.deepEqual(JSON.parse(run.stdout), drawAll({ a: KINDS.er }))
})
