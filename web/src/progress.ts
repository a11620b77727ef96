// The page about progress needs more than the other pages: its part is a module of its own, fetched there only.
import { store } from './progress-checklist.ts'
import { make } from './dom.ts'

const module = './progress.js' // beside guide.js; not bundled into it

export async function progress(): Promise<void> {
  const place = document.querySelector<HTMLElement>('.progress')
  if (!place) return
  try {
    const { mount } = (await import(module)) as typeof import('./progress-page.ts')
    await mount(store)
  } catch {
    place.replaceChildren(make('p', { textContent: 'This part could not be loaded. Your progress is safe: reload the page to see it.' }))
    place.dataset.ready = ''
  }
}
