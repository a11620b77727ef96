// One remembered yes or no. A browser that blocks storage just forgets.
export interface Setting {
  read(): boolean
  write(on: boolean): void
}

export function setting(key: string, storage: () => Pick<Storage, 'getItem' | 'setItem'>): Setting {
  return {
    read() {
      try {
        return storage().getItem(key) === 'on'
      } catch {
        return false
      }
    },
    write(on) {
      try {
        storage().setItem(key, on ? 'on' : 'off')
      } catch {
        // the switch still works on this page
      }
    },
  }
}

export const quizSetting = setting('guide.quiz', () => localStorage)
