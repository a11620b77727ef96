import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCases } from '../src/sql-cases.ts'

const only = (text: string) => readCases(`-- Case: one\n${text}`)[0]?.steps

test('a case has a name, a situation and steps', () => {
  const cases = readCases(`
-- Case: no orders
INSERT INTO customers VALUES (4);  -- a comment at the end of a line is none of the grammar's
  -- nor is an indented one
-- Yours, in order: '2026-11-01', 7
DELETE FROM orders;

-- Case: refused
-- Refused: 23505
INSERT INTO orders VALUES (1);
`)
  assert.deepEqual(cases.map(({ name }) => name), ['no orders', 'refused'])
  assert.match(cases[0]?.situation ?? '', /^INSERT[^]*indented one$/)
  assert.deepEqual(cases[0]?.steps.slice(1), [
    { does: 'yours', ordered: true, parameters: "'2026-11-01', 7", sql: '', line: 5 },
    { does: 'set-up', sql: 'DELETE FROM orders;', line: 5 },
  ])
  assert.deepEqual(cases[1]?.steps, [
    { does: 'refused', code: '23505', sql: 'INSERT INTO orders VALUES (1);', line: 9 },
  ])
})

test('two directives about a plan share the query below them', () => {
  const [has, lacks] = only('-- Plan has: Index\n-- Plan lacks: Sort\nSELECT 1;') ?? []
  assert.deepEqual(has, { does: 'plan', has: true, part: 'Index', yours: false, parameters: '', sql: 'SELECT 1;', line: 2 })
  assert.equal(lacks?.sql, 'SELECT 1;')
})

test("the plan of one's own query takes the parameters it was run with", () => {
  const steps = only('-- Yours: 7\n-- Plan of yours lacks: Sort')
  assert.deepEqual(steps?.[1], { does: 'plan', has: false, part: 'Sort', yours: true, parameters: '7', sql: '', line: 3 })
})

for (const [text, message] of [
  ['SELECT 1;\n-- Case: one\n-- Yours', 'line 1: stands before the first `-- Case: …`'],
  ['-- Yours', 'line 1: stands before the first `-- Case: …`'],
  ['', 'line 1: there is no `-- Case: …`'],
  ['-- Case: one\n-- Your', 'line 2: `-- Your` is no directive'],
  ['-- Case: one\n-- Refused: unique\nSELECT 1', 'line 2: `-- Refused: unique` is no directive'],
  ['-- Case: one\n-- Rows', 'line 2: no statement stands below it'],
  ['-- Case: one\n-- Plan has: Sort', 'line 2: no statement stands below it'],
  ['-- Case: one\nSELECT 1;', 'the case `one` checks nothing'],
  ['-- Case: one\n-- Yours\n-- Case: one\n-- Yours', 'two cases are called `one`'],
] as const)
  test(`refused: ${JSON.stringify(text)}`, () =>
    assert.throws(() => readCases(text), (error: Error) => error.message.startsWith(message)))
