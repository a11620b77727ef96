import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EMPTY, type Story } from '../src/story-store.ts'
import { coverage, covered, lengthText, words, type Data, type Row } from '../src/story-summary.ts'

const question = (id: string, levels: string[], ...roles: string[]): Data['questions'][number] => ({
  id,
  title: id,
  url: `t/#${id}`,
  topic: 't',
  levels,
  roles,
})
const data: Data = {
  aliases: {},
  levels: { junior: 'Junior', mid: 'Mid', experienced: 'Experienced' },
  roles: [{ id: 'r', title: 'R' }],
  topics: [{ id: 't', title: 'T' }],
  questions: [
    question('early', ['junior'], 'r:junior'),
    question('mid', ['junior', 'mid'], 'r:mid', 'other:junior'),
    question('late', ['experienced'], 'r:experienced'),
    question('any', ['junior', 'mid', 'experienced']),
  ],
}
const story = (changes: Partial<Story>): Story => ({ ...EMPTY, ...changes })
const ids = (rows: Row[]): string[] => rows.map((row) => row.question.id)

test('what a role expects builds on the level before, the rest is what is asked at the level', () => {
  const of = (role: string, level: string): string[][] => {
    const { expected, others } = coverage(data, new Map(), role, level)
    return [ids(expected), ids(others)]
  }
  assert.deepEqual(of('r', 'junior'), [['early'], ['mid', 'any']])
  assert.deepEqual(of('r', 'mid'), [['early', 'mid'], ['any']])
  assert.deepEqual(of('r', ''), [['early', 'mid', 'late'], ['any']])
  assert.deepEqual(of('', 'experienced'), [[], ['late', 'any']])
  assert.deepEqual(of('', ''), [[], ['early', 'mid', 'late', 'any']])
  assert.deepEqual(of('nobody', 'mid'), [[], ['mid', 'any']])
})

test('stories stand beside the questions that they answer', () => {
  const stories = new Map([
    ['story0001', story({ questions: ['early', 'gone'] })],
    ['story0002', story({ questions: ['early', 'any'] })],
  ])
  const { expected, others } = coverage(data, stories, 'r', 'mid')
  assert.deepEqual(expected.map((row) => row.stories), [['story0001', 'story0002'], []])
  assert.deepEqual([covered(expected), covered(others)], [1, 1])
})

test('what is said aloud is counted, the title and the evidence are not', () => {
  const told = story({
    title: 'not counted',
    situation: "It didn't work - at 3 a.m.",
    task: 'mine\n\nalone',
    action: '',
    result: 'p95 140 ms → fine',
    evidence: 'not counted at all',
    learned: 'naïve',
  })
  assert.equal(words(told), 6 + 2 + 4 + 1)
  assert.equal(words(EMPTY), 0)
})

test('the time at 140 words a minute', () => {
  assert.equal(lengthText(0), '0 words, about 0:00 minutes aloud (target 2:00).')
  assert.match(lengthText(1), /^1 word, /)
  assert.equal(lengthText(280), '280 words, about 2:00 minutes aloud (target 2:00). That fits.')
  assert.match(lengthText(140), /about 1:00 .* There is room left\.$/)
  assert.match(lengthText(100), /about 0:45 .* Room for more/)
  assert.match(lengthText(329), /about 2:20 .* That fits\.$/)
  assert.match(lengthText(700), /about 5:00 .* Too long/)
})
