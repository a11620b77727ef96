// Which Python fences the page offers to run: `node runnable.mjs < JOB.json` prints those names of {name: source}.
import { text } from 'node:stream/consumers'
import { runsHere } from '../../web/src/runnable.ts'

const sources = JSON.parse(await text(process.stdin))
console.log(JSON.stringify(Object.keys(sources).filter((name) => runsHere(sources[name]))))
