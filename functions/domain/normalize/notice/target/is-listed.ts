/** Whether a line has the mark or the number of a list in front: "- Blast in quarry", "1. Blast in quarry". */
export const isListed = (line: string): boolean => /^\s*(?:\d{1,2}[.)]|[•*–-])\s+\S/u.test(line)
