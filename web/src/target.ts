// The role and level last looked at: remembered, and on pages about them in the address. Empty stands for any.
const KEY = 'guide.target'

export interface Target {
  role: string
  level: string
}

export const target = {
  kept(): Target {
    let kept: string[] = []
    try {
      kept = localStorage.getItem(KEY)?.split(':') ?? []
    } catch {
      // the address may have it
    }
    return { role: kept[0] ?? '', level: kept[1] ?? '' }
  },
  keep({ role, level }: Target): void {
    try {
      if (role && level) localStorage.setItem(KEY, `${role}:${level}`)
    } catch {
      // it holds on this page
    }
    target.mark()
  },
  /** Tell the style sheet whether there is one. */
  mark(): void {
    const { role, level } = target.kept()
    document.documentElement.toggleAttribute('data-target', Boolean(role && level))
  },
  read(): Target {
    const query = new URLSearchParams(location.search)
    const { role, level } = target.kept()
    return { role: query.get('role') ?? role, level: query.get('level') ?? level }
  },
  write(role: string, level: string): void {
    history.replaceState(history.state, '', `${location.pathname}?${new URLSearchParams({ role, level })}${location.hash}`)
    target.keep({ role, level })
  },
}
