/** Puts the cursor into a box of text at a line, from a column on to its end, both counted from 1. */
export const selectLine = (box: HTMLTextAreaElement, line: number, column = 1): void => {
  const lines = box.value.split('\n')
  const start = lines.slice(0, line - 1).reduce((length, each) => length + each.length + 1, 0)
  box.focus()
  box.setSelectionRange(start + column - 1, start + (lines[line - 1]?.length ?? 0))
}
