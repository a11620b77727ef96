import type { Storing } from '../src/kept.ts'

/** Storage as browsers have it, with room for so many characters. */
export class Memory implements Storing {
  readonly values = new Map<string, string>()
  room: number
  constructor(room = Infinity) {
    this.room = room
  }
  get length(): number {
    return this.values.size
  }
  key = (index: number): string | null => [...this.values.keys()][index] ?? null
  getItem = (key: string): string | null => this.values.get(key) ?? null
  removeItem = (key: string): void => void this.values.delete(key)
  setItem = (key: string, value: string): void => {
    const others = [...this.values].filter(([name]) => name !== key)
    if ([...others, [key, value]].join('').length > this.room) throw new DOMException('full', 'QuotaExceededError')
    this.values.set(key, value)
  }
}

export const denied = (): never => {
  throw new DOMException('denied', 'SecurityError')
}
