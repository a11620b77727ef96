// The way back from what was replaced or deleted: for this tab, also after a reload.
import type { Replaced } from './kept.ts'

export class Undo {
  readonly #key: string
  #replaced: Replaced[] | undefined

  constructor(key: string) {
    this.#key = key
  }

  read(): Replaced[] {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(this.#key) ?? '[]')
      this.#replaced ??= Array.isArray(kept) ? kept : []
    } catch {
      // it holds until the page is left
    }
    return this.#replaced ?? []
  }

  write(replaced: Replaced[]): void {
    this.#replaced = replaced
    try {
      if (replaced.length) sessionStorage.setItem(this.#key, JSON.stringify(replaced))
      else sessionStorage.removeItem(this.#key)
    } catch {
      // likewise
    }
  }
}

export const undoImport = new Undo('guide.undo-import')
export const undoDelete = new Undo('guide.undo-story')
