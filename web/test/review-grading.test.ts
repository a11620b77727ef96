import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gradeReview, type Review } from '../src/review-grading.ts'

const review: Review = {
  lines: 40,
  faults: [
    { lines: [14, 15], fault: 'sql-injection', why: 'The name is put into the statement.' },
    { lines: [15, 15], fault: 'missing-await', why: 'Nothing runs.' },
    { lines: [30, 32], fault: 'sql-injection', why: 'And once more.' },
  ],
  defensible: [{ lines: [3, 4], fault: 'race-condition' }],
  names: { 'sql-injection': 'SQL injection', 'missing-await': 'Missing await', 'race-condition': 'Race condition' },
}
const outcomes = (text: string) => gradeReview(review, text).results.map(({ test, outcome, message }) => [test, outcome, message])

test('all are found, on any of their lines', () => {
  const report = gradeReview(review, '# mine\n14: sql-injection\n\n15: missing-await  # sure\n 31 :sql-injection\n32: sql-injection')
  assert.equal(report.passed, true)
  assert.deepEqual(report.results.map(({ test }) => test), [
    'fault 1: SQL injection', 'fault 2: Missing await', 'fault 3: SQL injection', 'no false alarms',
  ])
  assert.equal(report.results[1]?.message, 'Nothing runs.')
})

test('a defensible remark is neither asked for nor a false alarm', () => {
  const { results } = gradeReview(review, '3: race-condition\n5: race-condition')
  assert.equal(results.at(-1)?.message, 'line 5: there is no `race-condition` here')
})

test('what is missed is not named', () =>
  assert.deepEqual(outcomes('# nothing yet'), [
    ['fault 1', 'failed', 'not found yet'],
    ['fault 2', 'failed', 'not found yet'],
    ['fault 3', 'failed', 'not found yet'],
    ['no false alarms', 'passed', ''],
  ]))

test('false alarms', () => {
  const { results } = gradeReview(review, '14: sql-injection\n2: race-condition\n30: race-condition\n14: race-condition')
  const alarms = results.at(-1)
  assert.equal(alarms?.line, 2)
  assert.deepEqual(alarms?.message.split('\n'), [
    'line 2: there is no `race-condition` here',
    'line 30: something is wrong here, but it is not `race-condition`',
    'line 14: there is no `race-condition` here',
  ])
})

for (const [text, trouble, line] of [
  ['# x\n14 sql-injection', "`14 sql-injection` can't be read: write a line and a fault, as in `14: sql-injection`", 2],
  ['14: sql-injektion', '`sql-injektion` is not in the list of faults: did you mean `sql-injection`?', 1],
  ['14: xyz', '`xyz` is not in the list of faults', 1],
  ['14: toString', '`toString` is not in the list of faults', 1],
  ['41: sql-injection', 'the change has no line 41: it has 40', 1],
  ['0: sql-injection', 'the change has no line 0: it has 40', 1],
] as const)
  test(`trouble: ${text}`, () => {
    const found = gradeReview(review, text)
    assert.deepEqual([found.trouble, found.line, found.passed], [trouble, line, false])
  })
