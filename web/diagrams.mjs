// Draws diagrams at build time. stdin: {"key": "mermaid source"}; stdout: {"key": {"svg": "…"} | {"error": "…"}}.
// The same source gives the same bytes. Colours are CSS variables that src/diagrams.css sets for both themes.
import { pathToFileURL } from 'node:url'
import { renderMermaidSVG } from 'beautiful-mermaid'

/** Shown this much larger than drawn: labels of 11 units become 12.7 px on a desktop. */
const SCALE = 1.15
/** Never shown smaller than this: labels of 11 units stay at 10 px, and the figure scrolls instead. */
const SMALLEST = 0.92

/** @param {string} text */
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** @param {number} value */
const short = (value) => String(Math.round(value * 100) / 100)

/** What it draws well; its charts need a style sheet and a script of their own. */
const KINDS = /^\s*(?:%%.*\s+)*(?:flowchart|graph|sequenceDiagram|stateDiagram(?:-v2)?|classDiagram|erDiagram)\b/

/** The margin these kinds are drawn with cannot be set, so it is cut off to what the others have. */
const CUT = /** @type {[RegExp, number][]} */ ([
  [/^\s*sequenceDiagram/m, 22],
  [/^\s*(?:classDiagram|erDiagram)/m, 32],
])

// The renderer's parser stops at a bracket even inside a quoted label. So these characters travel as
// private ones while it works, and come back in what it drew.
const PRIVATE = new Map([...'()[]{}|;#&'].map((char, index) => [char, String.fromCharCode(0xe000 + index)]))
const PUBLIC = new Map([...PRIVATE].map(([char, hidden]) => [hidden, char]))

/** @param {string} source */
const hideInQuotes = (source) =>
  source.replace(/"[^"\n]*"/g, (label) => label.replace(/[()[\]{}|;#&]/g, (char) => PRIVATE.get(char) ?? char))

/** @param {string} svg */
const showAgain = (svg) => svg.replace(/[\ue000-\ue00f]/g, (char) => escape(PUBLIC.get(char) ?? char))

/**
 * Mermaid's own words for a title and a description, taken out of the source.
 * @param {string} source
 */
export function accessible(source) {
  let title = ''
  let description = ''
  const rest = source
    .replace(/^[ \t]*accDescr[ \t]*\{([^}]*)\}[ \t]*$/gm, (_, text) => {
      description = text.trim().replace(/\s+/g, ' ')
      return ''
    })
    .split('\n')
    .filter((line) => {
      const found = /^\s*acc(Title|Descr)\s*:\s*(.*?)\s*$/.exec(line)
      if (found?.[1] === 'Title') title = found[2] ?? ''
      if (found?.[1] === 'Descr') description = found[2] ?? ''
      return !found
    })
    .join('\n')
  return { title, description, source: rest }
}

/**
 * @param {string} key  what makes the ids in this drawing its own
 * @param {string} mermaid
 * @returns {string} an SVG element ready to stand in an HTML page
 */
export function draw(key, mermaid) {
  const { title, description, source } = accessible(mermaid)
  if (!source.trim()) throw new Error('the diagram is empty')
  if (!KINDS.test(source)) throw new Error(`a diagram starts with flowchart, sequenceDiagram, stateDiagram-v2, classDiagram or erDiagram, not with ${JSON.stringify(source.trim().split('\n')[0])}`)
  const drawn = renderMermaidSVG(hideInQuotes(source), { transparent: true, padding: 8 })
  const size = /^<svg[^>]*\bviewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawn)
  if (!size) throw new Error('the renderer gave no size')
  const cut = CUT.find(([kind]) => kind.test(source))?.[1] ?? 0
  const [width, height] = [Number(size[1]) - 2 * cut, Number(size[2]) - 2 * cut]
  if (!(width > 0 && height > 0)) throw new Error('the drawing has no size: is the first line a diagram type?')

  const prefix = `d-${key.replace(/[^\w-]/g, '-')}-`
  const body = drawn
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/ data-[\w-]+="[^"]*"/g, '')
    .replace(/ font-family="[^"]*"/g, '')
    .replace(/ id="([^"]*)"/g, (_, id) => ` id="${prefix}${id}"`)
    .replace(/url\(#([^)]*)\)/g, (_, id) => `url(#${prefix}${id})`)
    .replace(/ (?:fill|stroke)="#[0-9a-fA-F]{3,8}"/g, (attribute) =>
      attribute.startsWith(' fill') ? ' fill="var(--_node-fill)"' : ' stroke="var(--_line)"',
    )
    .replace(/(?<==")(-?\d+\.\d+)(?=")|(?<=[\d, ]|(?:points|d|transform)="[^"]*)(-?\d+\.\d{3,})/g, (number) =>
      short(Number(number)),
    )
    .replace(/>\s+</g, '><')
    .trim()

  const labelled = [title && `${prefix}title`, description && `${prefix}desc`].filter(Boolean)
  const attributes = [
    'xmlns="http://www.w3.org/2000/svg"',
    `viewBox="${cut} ${cut} ${short(width)} ${short(height)}"`,
    `width="${Math.round(width * SCALE)}"`,
    `height="${Math.round(height * SCALE)}"`,
    `style="min-width:${Math.round(width * SMALLEST)}px"`,
    'role="img"',
    labelled.length ? `aria-labelledby="${labelled.join(' ')}"` : 'aria-label="Diagram"',
  ]
  return showAgain(
    `<svg ${attributes.join(' ')}>` +
      (title && `<title id="${prefix}title">${escape(title)}</title>`) +
      (description && `<desc id="${prefix}desc">${escape(description)}</desc>`) +
      `${body}</svg>`,
  )
}

/**
 * @param {Record<string, string>} sources
 * @returns {Record<string, { svg: string } | { error: string }>}
 */
export function drawAll(sources) {
  return Object.fromEntries(
    Object.entries(sources).map(([key, source]) => {
      try {
        return [key, { svg: draw(key, source) }]
      } catch (error) {
        return [key, { error: error instanceof Error ? error.message : String(error) }]
      }
    }),
  )
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  let input = ''
  for await (const chunk of process.stdin.setEncoding('utf8')) input += chunk
  process.stdout.write(JSON.stringify(drawAll(JSON.parse(input))))
}
