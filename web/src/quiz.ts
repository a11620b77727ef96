// "Hide answers" turns a page into a quiz. The style sheet hides, by html[data-quiz] and section[data-open];
// this module keeps both, the buttons, and what assistive technology hears in step.
import { quizSetting } from './storage.ts'

const root = document.documentElement
const isOn = (): boolean => root.dataset.quiz === 'on'
const questions = (): NodeListOf<HTMLElement> => document.querySelectorAll<HTMLElement>('section.question')

function show(question: HTMLElement, open: boolean): void {
  question.toggleAttribute('data-open', open)
  const button = question.querySelector<HTMLButtonElement>('button.reveal')
  if (!button) return
  button.setAttribute('aria-expanded', String(open))
  button.textContent = open ? 'Hide answer' : 'Show answer'
}

function render(): void {
  for (const bar of document.querySelectorAll<HTMLElement>('.quiz-bar')) {
    bar.hidden = false
    for (const input of bar.querySelectorAll<HTMLInputElement>('.quiz-switch')) input.checked = isOn()
    for (const button of bar.querySelectorAll<HTMLButtonElement>('button')) button.hidden = !isOn()
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('button.reveal')) button.hidden = !isOn()
}

/** A link to something inside an answer opens it; a link to the question itself keeps the answer hidden. */
export function revealTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  for (let within = target?.closest('details'); within; within = within.parentElement?.closest('details') ?? null)
    within.open = true
  const question = target?.closest('.answer')?.closest<HTMLElement>('section.question')
  if (target && question && !question.hasAttribute('data-open')) {
    show(question, true)
    if (isOn()) target.scrollIntoView()
  }
}

export function quiz(): void {
  for (const question of questions()) {
    show(question, false)
    question
      .querySelector('button.reveal')
      ?.addEventListener('click', () => show(question, !question.hasAttribute('data-open')))
  }
  for (const bar of document.querySelectorAll('.quiz-bar')) {
    bar.querySelector<HTMLInputElement>('.quiz-switch')?.addEventListener('change', ({ target }) => {
      const on = (target as HTMLInputElement).checked
      root.dataset.quiz = on ? 'on' : 'off'
      quizSetting.write(on)
      for (const question of questions()) show(question, false)
      render()
    })
    const all = (selector: string, open: boolean): void =>
      bar.querySelector(selector)?.addEventListener('click', () => {
        for (const question of questions()) show(question, open)
      })
    all('.quiz-expand', true)
    all('.quiz-collapse', false)
  }
  render()
  revealTarget()
}
