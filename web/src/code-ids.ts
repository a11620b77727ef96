// Material names a code block after the nearest element with an id, so all blocks of one answer get the same
// name and every copy button copies the first. This tells them apart again.
export function distinctCodeIds(): void {
  const seen = new Map<string, number>()
  for (const block of document.querySelectorAll('pre[id^="__code_"]')) {
    const count = (seen.get(block.id) ?? 0) + 1
    seen.set(block.id, count)
    if (count === 1) continue
    block.id = `${block.id}_${count}`
    block
      .querySelector('[data-clipboard-target]')
      ?.setAttribute('data-clipboard-target', `#${CSS.escape(block.id)} > code`)
  }
}
