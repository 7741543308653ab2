/** Selects the rest of a line in a text box, from a column on, both counted from 1. */
export const selectLine = (box: HTMLTextAreaElement, line: number, column = 1): void => {
  const lines = box.value.split('\n')
  const start = lines.slice(0, line - 1).reduce((length, each) => length + each.length + 1, 0)
  box.focus()
  box.setSelectionRange(start + column - 1, start + (lines[line - 1]?.length ?? 0))
}
