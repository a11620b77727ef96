// Runs Python fences on the CPython inside Pyodide: `node pyodide.mjs JOB.json` prints {where: annotated source}.
import { readFileSync } from 'node:fs'

const { loadPyodide } = await import('../../web/node_modules/pyodide/pyodide.mjs')

const python = await loadPyodide({ stdout: () => {}, stderr: () => {} })
python.FS.writeFile('/home/pyodide/annotate.py', readFileSync(new URL('../../scripts/prep/annotate.py', import.meta.url), 'utf8'))
const annotate = python.runPython('import annotate; annotate.annotate')
const sources = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const results = {}
for (const [where, source] of Object.entries(sources)) {
  try {
    results[where] = annotate(source, '/tmp/fence.py')
  } catch (error) {
    results[where] = String(error)
  }
}
console.log(JSON.stringify(results))
