import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runsHere, sqlRunsHere, withoutOutput } from '../src/runnable.ts'

test('code runs here if it shows its output and needs only what Pyodide has', () => {
  assert.ok(runsHere('import json\nprint(json.dumps(1))\n#> 1'))
  assert.ok(runsHere('from collections.abc import Iterator\nint("x")\n#! ValueError: x'))
  assert.ok(runsHere('# Python 3.14+: template strings\nprint(1)\n#> 1'))
  assert.ok(!runsHere('print(1)'), 'nothing is shown')
  for (const line of ['import threading', 'import json, socket', '    from concurrent.futures import Future', 'import fastapi as api'])
    assert.ok(!runsHere(`${line}\nprint(1)\n#> 1`), line)
  assert.ok(!runsHere('# not run: needs a broker\n#> 1'))
  assert.ok(!runsHere('# Python 3.11 to 3.13: before deferred annotations\n#> 1'))
  assert.ok(!runsHere('import sys\nprint(sys.getsizeof(1))\n#> 28'), 'another size on 32 bits')
})

test('SQL runs here as far as one connection goes', () => {
  assert.deepEqual(sqlRunsHere(['SELECT 1;', '-- session B\nSELECT 2;', 'SELECT 3;']), [true, false, false])
  assert.deepEqual(sqlRunsHere([]), [])
})

test('outputs are taken away, comments stay', () => {
  assert.equal(withoutOutput('print(1)\n#> 1\n# next\n#!\n#!x'), 'print(1)\n# next\n#!x')
  assert.equal(withoutOutput('SELECT 1;\n--> 1\n--~ waits\n-- next'), 'SELECT 1;\n-- next')
})
