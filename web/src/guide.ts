// Everything the pages do once they are there. One module, one job.
import { codeBlocks } from './code-blocks.ts'
import { filterForm } from './filter-form.ts'
import { late } from './late.ts'
import { onAddress, onPage } from './material.ts'
import { checklist } from './progress-checklist.ts'
import { quiz, revealTarget } from './quiz.ts'
import { scrollables } from './scrollables.ts'

onPage(codeBlocks)
onPage(quiz)
onPage(filterForm)
onPage(scrollables)
onPage(checklist)
onPage(() => void late())
onAddress(filterForm)
onAddress(revealTarget)
window.addEventListener('hashchange', revealTarget)
