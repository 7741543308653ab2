/** A line without the signs of `marks` that end it, and the blanks before them. Walks from the end, since long runs are bait for expressions. */
export const stripEnd = (line: string, marks: string): string => {
  let end = line.length
  while (end > 0 && marks.includes(line.charAt(end - 1))) end -= 1
  return end === line.length ? line : line.slice(0, end).trimEnd()
}
