// A code editor: CodeMirror with what an exercise needs and no more.
import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { python } from '@codemirror/lang-python'
import { PostgreSQL, sql } from '@codemirror/lang-sql'
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language'
import { lintGutter, setDiagnostics } from '@codemirror/lint'
import { EditorState, Prec } from '@codemirror/state'
import { EditorView, drawSelection, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from '@codemirror/view'
import { classHighlighter } from '@lezer/highlight'

export type Language = 'python' | 'sql' | 'text'

export interface Editor {
  readonly dom: HTMLElement
  text: string
  /** Show what is wrong with a line, counted from 1; undefined takes every mark away. */
  mark(line: number | null | undefined, message?: string): void
  /** Put the cursor at the beginning of a line. */
  goTo(line: number): void
  focus(): void
  destroy(): void
}

interface Options {
  language: Language
  text: string
  label: string
  describedBy: string
  changed(): void
  run(): void
}

const languages = { python: () => python(), sql: () => sql({ dialect: PostgreSQL }), text: () => [] }

export function editor(parent: HTMLElement, { language, text, label, describedBy, changed, run }: Options): Editor {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        // before the default, which would insert a line
        Prec.highest(keymap.of([{ key: 'Mod-Enter', run: () => (run(), true), preventDefault: true }])),
        keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
        lineNumbers(),
        highlightActiveLineGutter(),
        highlightActiveLine(),
        history(),
        drawSelection(),
        indentUnit.of('    '),
        EditorState.tabSize.of(4),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        EditorView.lineWrapping,
        lintGutter(),
        languages[language](),
        syntaxHighlighting(classHighlighter),
        EditorView.contentAttributes.of({ 'aria-label': label, 'aria-describedby': describedBy, autocapitalize: 'off' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) changed()
        }),
      ],
    }),
  })
  const lineAt = (line: number) => view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines))
  return {
    dom: view.dom,
    get text() {
      return view.state.doc.toString()
    },
    set text(insert) {
      if (insert !== view.state.doc.toString()) view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert } })
    },
    mark(line, message = '') {
      const at = line ? lineAt(line) : undefined
      const found = at ? [{ from: at.from, to: at.to, severity: 'error' as const, message }] : []
      view.dispatch(setDiagnostics(view.state, found))
    },
    goTo(line) {
      view.dispatch({ selection: { anchor: lineAt(line).from }, scrollIntoView: true })
      view.focus()
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  }
}
