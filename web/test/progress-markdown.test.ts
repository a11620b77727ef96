import assert from 'node:assert/strict'
import { test } from 'node:test'
import { escape, join, toTask } from '../src/progress-markdown.ts'

test('a task with everything', () => {
  assert.equal(
    toTask({ text: 'Do `x`', ticked: true, confidence: 'shaky', note: ' one\n\n<b>two</b> [x](y)\n' }),
    '- [x] Do `x` (shaky)\n  one\n  \\<b\\>two\\</b\\> \\[x\\](y)',
  )
  assert.equal(toTask({ text: 'a', ticked: false, confidence: 'not-yet', note: '' }), '- [ ] a')
})

test('headings stand alone, tasks follow each other', () => {
  assert.equal(join(['# a', '## b', '- [ ] c', '- [x] d', '## e']), '# a\n\n## b\n\n- [ ] c\n- [x] d\n\n## e\n')
})

test('text stays text', () => {
  assert.equal(escape('__init__ *a* <b> `c` [d] \\'), '\\_\\_init\\_\\_ \\*a\\* \\<b\\> \\`c\\` \\[d\\] \\\\')
})
