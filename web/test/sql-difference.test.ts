import assert from 'node:assert/strict'
import { test } from 'node:test'
import { difference } from '../src/sql-difference.ts'
import type { Answer } from '../src/sql-database.ts'

const [INT, TEXT, NUMERIC, JSONB] = [23, 25, 1700, 3802]
const answer = (columns: string[], rows: (string | null)[][], types = columns.map(() => TEXT)): Answer => ({ columns, rows, types })
const ids = (...values: (string | null)[]): Answer => answer(['id'], values.map((value) => [value]))

test('rows in any order, or in one', () => {
  assert.equal(difference(ids('1', '2'), ids('2', '1'), false), '')
  assert.equal(difference(ids('1', '2'), ids('2', '1'), true), 'the right rows, in another order')
})

test('every row counts as often as it is there', () => {
  assert.equal(difference(ids('1', '1'), ids('1'), false), '1 row is missing')
  assert.equal(difference(ids('1'), ids('1', '1', '1'), false), '2 rows are there that should not be')
  assert.equal(difference(ids('1'), ids('2'), false), '1 row is missing, 1 row is there that should not be')
  assert.equal(difference(ids(null), ids('null'), false), '1 row is missing, 1 row is there that should not be')
})

test('columns are compared before rows', () => {
  const wanted = answer(['id', 'total'], [])
  assert.equal(difference(wanted, answer(['id'], []), false), 'a column is missing: `total`')
  assert.equal(difference(wanted, answer(['id', 'total', 'a', 'b'], []), false), 'columns are too many: `a`, `b`')
  assert.equal(difference(wanted, answer(['id', 'sum'], []), false), 'the column `sum` should be `total`')
  assert.equal(difference(wanted, answer(['total', 'id'], []), false), 'the columns should stand in this order: `id`, `total`')
  assert.match(difference(wanted, answer([], []), false), /gives no rows/)
  assert.equal(difference(answer([], []), wanted, false), '', 'where no rows are asked for, they do no harm')
})

test('the same number and the same JSON may be written in two ways', () => {
  const [wanted, given] = [['10.00', '{"a": 1, "b": [1]}'], ['10', '{"b":[1],"a":1}']]
  assert.equal(difference(answer(['n', 'j'], [wanted], [NUMERIC, JSONB]), answer(['n', 'j'], [given], [INT, JSONB]), true), '')
  assert.notEqual(difference(answer(['n'], [['10.10']], [NUMERIC]), answer(['n'], [['10.01']], [NUMERIC]), true), '')
  assert.notEqual(difference(answer(['n'], [['1e-10']], [701]), answer(['n'], [['1e-1']], [701]), true), '')
  assert.notEqual(difference(answer(['t'], [['1.0']]), answer(['t'], [['1']]), true), '', 'text is text')
})
