// Material names a code block after the nearest element with an id, so all blocks of one answer get the same
// name and every copy button copies the first. This tells them apart again.
function distinctIds(): void {
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

// Material puts the copy button into a <nav>: a landmark without a name for every code block of the page.
function noLandmarks(): void {
  for (const nav of document.querySelectorAll('.md-code__nav')) nav.setAttribute('role', 'none')
}

export function codeBlocks(): void {
  distinctIds()
  noLandmarks()
}
