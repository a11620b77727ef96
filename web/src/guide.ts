// Everything the pages do once they are there. One module, one job.
import { distinctCodeIds } from './code-ids.ts'
import { filterForm } from './filter-form.ts'
import { onAddress, onPage } from './material.ts'
import { quiz, revealTarget } from './quiz.ts'
import { scrollables } from './scrollables.ts'

onPage(distinctCodeIds)
onPage(quiz)
onPage(filterForm)
onPage(scrollables)
onAddress(filterForm)
onAddress(revealTarget)
window.addEventListener('hashchange', revealTarget)
