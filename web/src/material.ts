// What we use of Material's window. Both emit under instant navigation as well.
interface Stream<T> {
  subscribe(next: (value: T) => void): unknown
}

declare global {
  interface Window {
    document$: Stream<Document>
    location$: Stream<URL>
  }
}

/** Run on the first page, and on every page that instant navigation puts in its place. */
export const onPage = (run: () => void): void => void window.document$.subscribe(run)

/** Run when the address changes by a link or by going back, before the page itself is replaced. */
export const onAddress = (run: () => void): void => void window.location$.subscribe(run)
