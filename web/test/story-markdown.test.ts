import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allToMarkdown, paragraphs, titleOf, toMarkdown } from '../src/story-markdown.ts'
import { EMPTY, type Story } from '../src/story-store.ts'

const story = (changes: Partial<Story> = {}): Story => ({ ...EMPTY, ...changes })
const find = (id: string) => (id === 'known' ? { title: 'Why `this`?', url: 'https://x/t/#known' } : undefined)

test('one story, with what is written of it', () => {
  const text = toMarkdown(story({ title: 'A\n *bug*', situation: 'one\n\ntwo ', evidence: '3 ms', questions: ['known', 'gone'] }), find)
  assert.equal(
    text,
    `# A \\*bug\\*

## Situation

one

two

## Numbers and evidence

3 ms

## Questions it answers

- [Why \`this\`?](https://x/t/#known)
- \`gone\` (no longer in the guide)
`,
  )
})

test('all stories in one file', () => {
  const text = allToMarkdown([story({ title: 'a', action: 'did' }), story()], find)
  assert.equal(text, '# My story bank\n\n## a\n\n### Action\n\ndid\n\n## Untitled story\n')
  assert.equal(allToMarkdown([], find), '# My story bank\n')
})

test('text stays text, lists stay lists', () => {
  assert.equal(paragraphs('# no heading\n<b>x</b>\n===\n--\n- item\n1. item\n```js\n~~~\n        deep'), [
    '\\# no heading',
    '\\<b\\>x\\</b\\>',
    '\\===',
    '\\--',
    '- item',
    '1. item',
    '\\`\\`\\`js',
    '\\~~~',
    '   deep',
  ].join('\n'))
  assert.equal(titleOf(story({ title: '  ' })), 'Untitled story')
})
