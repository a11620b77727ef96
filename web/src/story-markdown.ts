// Stories as Markdown, for a note-taking program or a printer. No DOM here.
import { escape } from './progress-markdown.ts'
import type { Story, Text } from './story-store.ts'

export const HEADINGS: readonly (readonly [Text, string])[] = [
  ['situation', 'Situation'],
  ['task', 'Task'],
  ['action', 'Action'],
  ['result', 'Result'],
  ['evidence', 'Numbers and evidence'],
  ['learned', 'What I learned'],
]

export const titleOf = (story: Story): string => story.title.replace(/\s+/g, ' ').trim() || 'Untitled story'

/** Lists and paragraphs stay what they are; nothing else of it becomes markup. */
export const paragraphs = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => escape(line.trimEnd()).replace(/^\s{4,}/, '   ').replace(/^(\s*)(#|=+$|-+$|\+{3}|~{3})/, '$1\\$2'))
    .join('\n')

export interface Target {
  title: string
  url: string
}

/** One story below a heading of this depth. Questions that the guide does not have any more are named by their id. */
export function toMarkdown(story: Story, question: (id: string) => Target | undefined, depth = 1): string {
  const heading = (level: number, text: string): string => `${'#'.repeat(level)} ${text}`
  const blocks = [heading(depth, escape(titleOf(story)))]
  for (const [name, title] of HEADINGS)
    if (story[name].trim()) blocks.push(heading(depth + 1, title), paragraphs(story[name]))
  if (story.questions.length) {
    const lines = story.questions.map((id) => {
      const target = question(id)
      return target ? `- [${target.title}](${target.url})` : `- \`${id}\` (no longer in the guide)`
    })
    blocks.push(heading(depth + 1, 'Questions it answers'), lines.join('\n'))
  }
  return blocks.join('\n\n') + '\n'
}

export const allToMarkdown = (stories: Iterable<Story>, question: (id: string) => Target | undefined): string =>
  ['# My story bank\n', ...[...stories].map((story) => toMarkdown(story, question, 2))].join('\n')
