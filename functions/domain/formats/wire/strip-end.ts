/**
 * A line without the `marks` at its end and the blanks before them. It walks back from the end, since long
 * runs make regular expressions slow.
 */
export const stripEnd = (line: string, marks: string): string => {
  let end = line.length
  while (end > 0 && marks.includes(line.charAt(end - 1))) end -= 1
  return end === line.length ? line : line.slice(0, end).trimEnd()
}
