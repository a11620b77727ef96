// Some pages need more than the others: their part is a module of its own, fetched there only.
import { make } from './dom.ts'
import { store } from './progress-checklist.ts'
import type { Store } from './progress-store.ts'

// beside guide.js; not bundled into it
const PARTS = [
  { place: '.progress', module: './progress.js', safe: 'Your progress is safe' },
  { place: '.stories', module: './stories.js', safe: 'Your stories are safe' },
  { place: '.next-up', module: './practice.js', safe: 'Your progress is safe' },
  { place: '.workbench', module: './exercise.js', safe: 'Your code is safe' },
]

interface Late {
  mount(store: Store): Promise<void>
}

export async function late(): Promise<void> {
  for (const { place, module, safe } of PARTS) {
    const places = document.querySelectorAll<HTMLElement>(place)
    if (!places.length) continue
    try {
      await ((await import(module)) as Late).mount(store)
    } catch {
      places[0]?.replaceChildren(make('p', { textContent: `This part could not be loaded. ${safe}: reload the page to see it.` }))
      for (const one of places) {
        if (one !== places[0]) one.replaceChildren()
        one.dataset.ready = ''
      }
    }
  }
}
