// Wide diagrams and tables scroll sideways inside themselves; whoever uses a keyboard must be able to reach them.
const WIDE = 'figure.diagram, .md-typeset__scrollwrap'

function label(element: Element): string {
  const name = element.querySelector('title, caption')?.textContent?.trim()
  const what = element.matches('figure') ? 'Diagram' : 'Table'
  return `${name || what}, scrolls sideways`
}

function refresh(element: HTMLElement): void {
  if (element.scrollWidth > element.clientWidth + 1) {
    element.tabIndex = 0
    element.setAttribute('role', 'group')
    element.setAttribute('aria-label', label(element))
  } else if (element.getAttribute('role') === 'group') {
    for (const name of ['tabindex', 'role', 'aria-label']) element.removeAttribute(name)
  }
}

const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) if (target instanceof HTMLElement) refresh(target)
})

export function scrollables(): void {
  observer.disconnect()
  for (const element of document.querySelectorAll<HTMLElement>(WIDE)) observer.observe(element)
}
