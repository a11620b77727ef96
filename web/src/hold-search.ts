// Material asks for the whole search index, and starts its search worker, on every first page. Both wait
// here until somebody wants to search. Material keeps what is typed meanwhile and asks when the index is there.

/** The address asks for search: a deep link, or a result opened in a new tab that wants its words marked. */
export function addressWantsSearch(search: string): boolean {
  const query = new URLSearchParams(search)
  return query.has('q') || query.has('h')
}

export const isSearchIndex = (url: string): boolean => /\/search\/search_index\.json$/.test(url)
export const isSearchWorker = (url: string): boolean => /\/workers\/search\.[^/]*\.js$/.test(url)

/** A promise-like latch: `open` runs everything that waits, and everything that comes later, at once. */
export class Gate {
  #open = false
  #waiting: (() => void)[] = []

  when(run: () => void): void {
    if (this.#open) run()
    else this.#waiting.push(run)
  }

  open(): void {
    this.#open = true
    for (const run of this.#waiting.splice(0)) run()
  }
}

/** Stands in for the search worker: makes the real one at the first message. */
export function lateWorker(make: () => Worker): Worker {
  const target = new EventTarget()
  let real: Worker | undefined
  const start = (): Worker => {
    if (!real) {
      real = make()
      real.addEventListener('message', (event) =>
        target.dispatchEvent(new MessageEvent('message', { data: event.data })),
      )
    }
    return real
  }
  return Object.assign(target, {
    postMessage: (message: unknown) => start().postMessage(message),
    terminate: () => real?.terminate(),
    onmessage: null,
    onmessageerror: null,
    onerror: null,
  }) as Worker
}

export function holdSearch(): void {
  const gate = new Gate()
  const isSearch = ({ target }: Event): boolean =>
    target instanceof Element && target.matches('#__search, .md-search__input')
  for (const type of ['focusin', 'change'])
    document.addEventListener(type, (event) => isSearch(event) && gate.open(), true)
  if (addressWantsSearch(location.search)) gate.open()

  window.XMLHttpRequest = new Proxy(window.XMLHttpRequest, {
    construct(Request, args, self) {
      const request = Reflect.construct(Request, args, self) as XMLHttpRequest
      const { open, send, abort } = request
      let held = false
      let aborted = false
      request.open = (...rest: unknown[]) => {
        held = isSearchIndex(String(rest[1]))
        Reflect.apply(open, request, rest)
      }
      request.send = (body) => {
        if (held) gate.when(() => aborted || send.call(request, body))
        else send.call(request, body)
      }
      request.abort = () => {
        aborted = true
        abort.call(request)
      }
      return request
    },
  })
  window.Worker = new Proxy(window.Worker, {
    construct(Real, args, self) {
      const make = (): Worker => Reflect.construct(Real, args, self) as Worker
      return isSearchWorker(String(args[0])) ? lateWorker(make) : make()
    },
  })
}
