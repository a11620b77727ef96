// The role and level last looked at: in the address, and remembered. Empty stands for any.
const KEY = 'guide.target'

export const target = {
  read(): { role: string; level: string } {
    const query = new URLSearchParams(location.search)
    let kept: string[] = []
    try {
      kept = localStorage.getItem(KEY)?.split(':') ?? []
    } catch {
      // the address may have it
    }
    return { role: query.get('role') ?? kept[0] ?? '', level: query.get('level') ?? kept[1] ?? '' }
  },
  write(role: string, level: string): void {
    history.replaceState(history.state, '', `${location.pathname}?${new URLSearchParams({ role, level })}${location.hash}`)
    try {
      if (role && level) localStorage.setItem(KEY, `${role}:${level}`)
    } catch {
      // the address has it
    }
  },
}
