import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { PGlite } from '@electric-sql/pglite'
import { database } from '../src/sql-database.ts'
import { sqlGrader } from '../src/sql-grading.ts'

const pg = await PGlite.create()
after(() => pg.close())
const db = database(pg)
const schema = `
CREATE TABLE orders (id integer PRIMARY KEY, total numeric(10, 2) NOT NULL, tags jsonb, lines integer[]);
INSERT INTO orders VALUES (1, 10.00, '{"gift": true}', '{1,2}'), (2, 20.00, NULL, NULL);`

const graded = async (tests: string, solution: string, answer: string) =>
  (await sqlGrader(db, { schema, tests: `-- Case: one\n${tests}`, solution })).grade(answer)
const first = async (tests: string, solution: string, answer: string) => {
  const { results, trouble } = await graded(tests, solution, answer)
  assert.equal(trouble, '')
  return results[0] ?? assert.fail('no result')
}

test('the right answer', async () => {
  const report = await graded('-- Yours', 'SELECT * FROM orders', 'SELECT id, total, tags, lines FROM orders ORDER BY id DESC')
  assert.equal(report.passed, true)
  assert.deepEqual(report.results[0]?.tables?.actual, {
    columns: ['id', 'total', 'tags', 'lines'],
    rows: [['2', '20.00', null, null], ['1', '10.00', '{"gift": true}', '{1,2}']],
  })
})

test('what was expected and what came out, in the situation of the case', async () => {
  const found = await first('DELETE FROM orders WHERE id = 1;\n-- Yours', 'SELECT id FROM orders', 'SELECT id FROM orders LIMIT 0')
  assert.equal(found.outcome, 'failed')
  assert.equal(found.message, '1 row is missing')
  assert.deepEqual(found.input, { situation: 'DELETE FROM orders WHERE id = 1;' })
  assert.deepEqual(found.tables, { expected: { columns: ['id'], rows: [['2']] }, actual: { columns: ['id'], rows: [] } })
})

test('an error says what, in words, and in which line', async () => {
  const found = await first('-- Yours', 'SELECT 1', 'SELECT id\n  FROM orders\n WHERE "é" = 1 OR nme = 2')
  assert.equal(found.outcome, 'error')
  assert.equal(found.message, 'column "é" does not exist (an unknown column, 42703)')
  assert.equal(found.line, 3)
})

test('a syntax error stands for all cases', async () => {
  const report = await graded('-- Yours', 'SELECT 1', 'SELECT 1;\nSELEC 2')
  assert.deepEqual([report.passed, report.results, report.line], [false, [], 2])
  assert.equal(report.trouble, 'syntax error at or near "SELEC" (a syntax error, 42601)')
})

test('a recursion that never ends is ended', async () => {
  const report = await graded('-- Yours', 'SELECT 1', 'WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT count(*) FROM r')
  assert.match(report.trouble, /does a recursion never end\?/)
})

for (const answer of ['', ' -- later\n', '/* nothing */ ;'])
  test(`an empty answer: ${JSON.stringify(answer)}`, async () =>
    assert.equal((await first('-- Yours', 'SELECT 1', answer)).message, 'your answer holds no statement yet'))

test('the last rows of several statements count', async () => {
  const answer = 'BEGIN; SELECT 7 AS x; UPDATE orders SET total = 0 WHERE id = 1 RETURNING id; COMMIT;'
  assert.equal((await first('-- Yours\n-- Rows\nSELECT total FROM orders', 'UPDATE orders SET total = 0 WHERE id = 1 RETURNING id', answer)).message, '')
})

test('parameters', async () => {
  const tests = "-- Yours: 15, 'x'"
  const solution = 'SELECT id FROM orders WHERE total < $1 AND $2 = \'x\''
  assert.equal((await first(tests, solution, `${solution};`)).message, '')
  const unused = await first(tests, solution, 'SELECT id FROM orders WHERE total < $1')
  assert.match(unused.message, /^the statement does not use all its parameters/)
  assert.equal(unused.input['parameters'], "15, 'x'")
  const unknown = await first(tests, solution, 'SELECT id\nFROM ordrs WHERE total < $1 AND $2 = 1')
  assert.equal(unknown.line, 2)
  assert.match((await graded(tests, solution, `${solution}; SELECT 1`)).trouble, /one statement has to do it all/)
})

const UNIQUE = 'CREATE UNIQUE INDEX ON orders (total)'
const TWICE = 'INSERT INTO orders VALUES (3, 10.00);'

test('what has to be refused', async () => {
  const tests = `-- Yours\n-- Refused: 23505\n${TWICE}\n-- Accepted\nINSERT INTO orders VALUES (3, 11);`
  assert.equal((await first(tests, UNIQUE, UNIQUE)).message, '')
  const accepted = await first(tests, UNIQUE, 'SELECT 1')
  assert.equal(accepted.message, 'a unique constraint (23505) should refuse this, and it was accepted')
  assert.equal(accepted.input['statement'], TWICE)
  const other = await first(tests, UNIQUE, 'ALTER TABLE orders ADD CHECK (id < 3)')
  assert.match(other.message, /^a unique constraint \(23505\) should refuse this, and a check constraint did: /)
})

test('what has to be accepted', async () => {
  const found = await first(`-- Yours\n-- Accepted\n${TWICE}`, 'ANALYZE orders', UNIQUE)
  assert.match(found.message, /^this should be accepted: duplicate key value [^]*Key \(total\)=\(10.00\) already exists.$/)
  assert.equal(found.outcome, 'failed')
})

test('rows that a check reads', async () => {
  const tests = '-- Yours\n-- Rows, in order\nSELECT id FROM orders ORDER BY total;'
  assert.equal((await first(tests, 'DELETE FROM orders WHERE id = 1', 'DELETE FROM orders')).message, '1 row is missing')
  assert.match((await first(tests, 'ANALYZE orders', 'DROP TABLE orders')).message, /^this could not be checked: relation "orders" does not exist/)
})

test('plans', async () => {
  const more = 'INSERT INTO orders SELECT n, n FROM generate_series(3, 2000) AS n; ANALYZE orders;'
  const tests = `${more}\n-- Yours\n-- Plan lacks: Filter\nSELECT * FROM orders WHERE total = 5;`
  const found = await first(tests, 'CREATE INDEX ON orders (total)', 'SET enable_seqscan = off')
  assert.equal(found.message, 'the plan has `Filter`')
  assert.match(found.actual ?? '', /^Seq Scan on orders\n {2}Filter/)
  const own = await first('-- Yours: 1\n-- Plan of yours has: Index', 'SELECT id FROM orders WHERE id = $1', 'SELECT id FROM orders WHERE id + 0 = $1')
  assert.equal(own.message, 'the plan lacks `Index`')
})

test('a transaction has to be ended', async () => {
  const found = await first('-- Yours', 'BEGIN; DELETE FROM orders; COMMIT', 'BEGIN; DELETE FROM orders')
  assert.equal(found.message, 'your transaction is left open: COMMIT is missing')
})

test('nothing of one case is there in the next, nor of one answer', async () => {
  const tests = '-- Yours\n-- Rows\nSELECT count(*) FROM orders\n-- Case: two\n-- Rows\nSELECT count(*) FROM orders'
  const grader = await sqlGrader(db, { schema, tests: `-- Case: one\n${tests}`, solution: 'DELETE FROM orders' })
  const answer = 'BEGIN; CREATE SCHEMA mine; CREATE TABLE mine.t (); CREATE TEMP TABLE t (); SET search_path = mine; DELETE FROM public.orders'
  for (const text of [answer, `${answer}; COMMIT; SET search_path = public; SELECT 1`])
    assert.equal((await grader.grade(text)).results[1]?.outcome, 'passed')
})

test('CREATE INDEX CONCURRENTLY, alone', async () => {
  const answer = 'CREATE UNIQUE INDEX CONCURRENTLY ON orders (total);'
  assert.equal((await first(`-- Yours\n-- Refused: 23505\n${TWICE}`, UNIQUE, answer)).message, '')
})

test('an exercise whose solution fails is broken', async () => {
  await assert.rejects(graded('-- Yours\n-- Accepted\nSELECT 1/0;', 'SELECT 1', ''), /the solution does not pass `one`: [^]*division by zero/)
})

test('long results are cut', async () => {
  const found = await first('-- Yours', 'SELECT generate_series(1, 300)', 'SELECT generate_series(1, 300)')
  assert.equal(found.tables?.actual.rows.length, 200)
})
