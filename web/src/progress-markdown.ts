// A checklist as a Markdown task list, for an issue tracker or a note-taking program.
const SPECIAL = /[\\`*_[\]<>]/g

export const escape = (text: string): string => text.replace(SPECIAL, '\\$&')

export interface Line {
  text: string
  ticked: boolean
  confidence: string
  note: string
}

/** One item: its note follows indented, as plain text. */
export function toTask({ text, ticked, confidence, note }: Line): string {
  const rated = confidence && confidence !== 'not-yet' ? ` (${confidence})` : ''
  const lines = note.trim().split(/\s*\n\s*/).filter(Boolean)
  return [`- [${ticked ? 'x' : ' '}] ${text}${rated}`, ...lines.map((line) => `  ${escape(line)}`)].join('\n')
}

/** Headings stand alone, items follow each other. */
export const join = (blocks: readonly string[]): string =>
  blocks
    .map((block, index) => (block.startsWith('- ') && blocks[index - 1]?.startsWith('- ') ? '\n' : '\n\n') + block)
    .join('')
    .trimStart() + '\n'

function inline(node: Node): string {
  if (!(node instanceof Element)) return escape(node.textContent ?? '')
  if (node.matches('.headerlink, [hidden], .rate, .note, input')) return ''
  const code = node.textContent ?? ''
  if (node.matches('code')) return code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``
  const text = [...node.childNodes].map(inline).join('')
  return node instanceof HTMLAnchorElement && node.closest('li') ? `[${text}](${node.href})` : text
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

export function toMarkdown(article: Element): string {
  const blocks: string[] = []
  for (const element of article.querySelectorAll<HTMLElement>('h1, h2, h3, h4, .task-list-item')) {
    const text = oneLine(inline(element))
    if (element.matches('li')) {
      const { confidence = '', note = '' } = element.dataset
      const ticked = element.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked ?? false
      blocks.push(toTask({ text, ticked, confidence, note }))
    } else blocks.push(`${'#'.repeat(Number(element.tagName[1]))} ${text}`)
  }
  return join(blocks)
}
