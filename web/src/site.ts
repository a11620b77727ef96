// The site around a module: where it begins, and the data that it publishes.
import { make } from './dom.ts'

const root = new URL('../', import.meta.url) // modules lie in assets/

export const address = (url: string): string => new URL(url, root).href

export const link = (url: string, ...children: (Node | string)[]): HTMLAnchorElement =>
  make('a', { href: address(url) }, ...children)

const loading = new Map<string, Promise<unknown>>()

/** A JSON file of the site, fetched once. */
export async function load<T>(path: string): Promise<T> {
  const fetched = loading.get(path) ?? fetch(address(path)).then((response) => {
    if (!response.ok) throw new Error(response.statusText)
    return response.json() as unknown
  })
  loading.set(path, fetched)
  try {
    return (await fetched) as T
  } catch (error) {
    loading.delete(path) // the next visit tries again
    throw error
  }
}

/** A text that the browser saves as a file. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  make('a', { href: url, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** A style sheet that only some pages need, once it is there. */
export async function style(name: string): Promise<void> {
  const href = address(`assets/${name}`)
  if (document.querySelector(`link[href="${CSS.escape(href)}"]`)) return
  const sheet = make('link', { rel: 'stylesheet', href })
  await new Promise<void>((done) => {
    sheet.addEventListener('load', () => done())
    sheet.addEventListener('error', () => done()) // it works without, only less prettily
    document.head.append(sheet)
  })
}
