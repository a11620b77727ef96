// Everything the pages do once they are there. One module, one job.
import { codeBlocks } from './code-blocks.ts'
import { filterForm } from './filter-form.ts'
import { onAddress, onPage } from './material.ts'
import { checklist } from './progress-checklist.ts'
import { progress } from './progress.ts'
import { quiz, revealTarget } from './quiz.ts'
import { scrollables } from './scrollables.ts'

onPage(codeBlocks)
onPage(quiz)
onPage(filterForm)
onPage(scrollables)
onPage(checklist)
onPage(() => void progress())
onAddress(filterForm)
onAddress(revealTarget)
window.addEventListener('hashchange', revealTarget)
