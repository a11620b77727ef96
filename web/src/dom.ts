// Elements made by hand: properties and children, never HTML.
type Properties<K extends keyof HTMLElementTagNameMap> = Partial<HTMLElementTagNameMap[K]>

export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties<K> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties)
  element.append(...children)
  return element
}

/** A text of the guide in which `code` is code. Of Markdown, titles and skills use no more. */
export const inline = (text: string): (Node | string)[] =>
  text.split('`').map((part, index) => (index % 2 ? make('code', { textContent: part }) : part))

export function button(textContent: string, run: () => void): HTMLButtonElement {
  const element = make('button', { type: 'button', textContent })
  element.addEventListener('click', run)
  return element
}

let passing: number | undefined

/** A line in a live region. Good news passes; what went wrong stays until something else is said. */
export function say(region: Element | null, text: string, lasting = false): void {
  clearTimeout(passing)
  if (!region) return
  if (region.textContent !== text) region.textContent = text
  if (text && !lasting) passing = window.setTimeout(() => (region.textContent = ''), 8000)
}
