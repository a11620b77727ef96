// Marks of a code review made by choosing: a line of the change, and what is wrong with it.
import { button, make } from './dom.ts'
import type { Review } from './review-grading.ts'

/** The form; `add` gets each mark as a line of the review. */
export function reviewForm(review: Review, add: (line: string) => void): HTMLElement {
  const line = make('input', { type: 'number', min: '1', max: String(review.lines), value: '1' })
  const fault = make('select')
  for (const [id, title] of Object.entries(review.names).sort(([, a], [, b]) => a.localeCompare(b, 'en'))) fault.append(make('option', { value: id, textContent: title }))
  // a click on a number beside the change chooses its line
  document.querySelector('article')?.addEventListener('click', ({ target }) => {
    const number = target instanceof Element ? target.closest('.linenodiv .normal') : null
    if (number) line.value = number.textContent.trim()
  })
  return make(
    'div',
    { className: 'review-form' },
    make('label', {}, 'Line', line),
    make('label', {}, 'Fault', fault),
    button('Add', () => line.reportValidity() && add(`${line.value}: ${fault.value}`)),
  )
}
