// Everything the pages do once they are there. One module, one job.
import { codeBlocks } from './code-blocks.ts'
import { markExercises } from './exercise-status.ts'
import { filterForm } from './filter-form.ts'
import { late } from './late.ts'
import { onAddress, onPage } from './material.ts'
import { checklist, store } from './progress-checklist.ts'
import { quiz, revealTarget } from './quiz.ts'
import { runButtons } from './run-buttons.ts'
import { scrollables } from './scrollables.ts'

onPage(codeBlocks)
onPage(runButtons)
onPage(quiz)
onPage(() => void markExercises(store))
onPage(filterForm)
onPage(scrollables)
onPage(checklist)
onPage(() => void late())
onAddress(filterForm)
onAddress(revealTarget)
window.addEventListener('hashchange', revealTarget)
// another tab, or an exercise that was solved before going back here
for (const event of ['storage', 'pageshow']) window.addEventListener(event, () => markExercises(store) && filterForm())
