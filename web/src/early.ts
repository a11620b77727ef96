// Loaded in the head before anything is painted: small, and nothing in it may throw.
import { holdSearch } from './hold-search.ts'
import { quizSetting } from './storage.ts'
import { rememberPalette } from './palette.ts'
import { target } from './target.ts'

// The presence of data-quiz also tells the style sheet that scripts run, so that
// controls that need them take their room from the first paint on.
document.documentElement.dataset.quiz = quizSetting.read() ? 'on' : 'off'
// So does data-target for what is shown only to those who chose a role and a level.
target.mark()
rememberPalette()
holdSearch()
