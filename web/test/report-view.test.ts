import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byTest, middle, summary, words } from '../src/report-view.ts'
import { report, result, troubled } from '../src/report.ts'

test('names of tests are read as words', () => {
  assert.equal(words('test_an_entry_expires'), 'an entry expires')
  assert.equal(words('a customer without_orders'), 'a customer without_orders')
})

test('what differs between two texts is found in their middle', () => {
  assert.deepEqual(middle("{'B': 1, 'C': 9}", "{'B': 2, 'C': 9}"), ["{'B': ", '1', ", 'C': 9}"])
  assert.deepEqual(middle('aa', 'a'), ['a', 'a', ''])
  assert.deepEqual(middle('', 'x'), ['', '', ''])
  assert.deepEqual(middle('same', 'same'), ['same', '', ''])
})

test('a report in one line', () => {
  assert.equal(summary(report([result('a'), result('b')])), 'All 2 tests passed.')
  assert.equal(summary(report([result('a'), result('b', { outcome: 'failed' })])), '1 of 2 tests passed.')
  assert.equal(summary(report([result('mutant 1 is killed')])), 'All 1 mutants killed.')
  assert.equal(summary(report([result('fault 1', { outcome: 'failed' }), result('no false alarms')])), '1 of 2 checks passed.')
  assert.equal(summary(troubled('SyntaxError')), 'The tests could not run.')
})

test('results of one test with several parameters stand together, in the order of the tests', () => {
  const grouped = byTest([result('a'), result('b'), result('a', { outcome: 'failed' })])
  assert.deepEqual([...grouped].map(([name, cases]) => [name, cases.length]), [['a', 2], ['b', 1]])
})
