import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Gate, addressWantsSearch, isSearchIndex, isSearchWorker, lateWorker } from '../src/hold-search.ts'

test('only addresses that need the index open it at once', () => {
  assert.ok(addressWantsSearch('?q=locks'))
  assert.ok(addressWantsSearch('?h=lost%20update'))
  assert.ok(!addressWantsSearch('?level=mid'))
  assert.ok(!addressWantsSearch(''))
})

test('knows the index and the worker wherever the site lives', () => {
  assert.ok(isSearchIndex('https://example.org/guide/search/search_index.json'))
  assert.ok(!isSearchIndex('https://example.org/sitemap.xml'))
  assert.ok(isSearchWorker('https://example.org/assets/javascripts/workers/search.a7633da7.min.js'))
  assert.ok(!isSearchWorker('https://example.org/assets/python.worker.js'))
})

test('a gate runs what waits in order, once, and later things at once', () => {
  const gate = new Gate()
  const ran: string[] = []
  gate.when(() => ran.push('first'))
  gate.when(() => ran.push('second'))
  assert.equal(ran.length, 0)
  gate.open()
  gate.open()
  gate.when(() => ran.push('late'))
  assert.deepEqual(ran, ['first', 'second', 'late'])
})

test('the late worker is made at the first message, and passes messages both ways', () => {
  const sent: unknown[] = []
  const real = Object.assign(new EventTarget(), { postMessage: (data: unknown) => sent.push(data), terminate() {} })
  let made = 0
  const worker = lateWorker(() => {
    made += 1
    return real as unknown as Worker
  })
  const received: unknown[] = []
  worker.addEventListener('message', (event) => received.push(event.data))
  worker.terminate()
  assert.equal(made, 0)
  worker.postMessage('one')
  worker.postMessage('two')
  real.dispatchEvent(new MessageEvent('message', { data: 'answer' }))
  assert.equal(made, 1)
  assert.deepEqual(sent, ['one', 'two'])
  assert.deepEqual(received, ['answer'])
})
