import { screen } from '#domain/normalize/pattern/screen.ts'

const form = screen(
  /^(?:(?!and |by )[\p{L}.’'-]{1,20} ){0,5}(?:editorial board|(?<=^the )editors)(?:(?:,| of) [^,]{2,40})?$/iu,
)

/** Whether a line is a paper's own opinion, with the paper again behind it: "Harbor Star Editorial Board, Harbor Star". Source: Tribune News Service. */
export const isEditorialBoard = (line: string): boolean => form.test(line)
