import { readHeadByline } from './read-head-byline.ts'

/** Whether a line is a byline with its marker: "By Ana Ruiz". */
export const isMarkedByline = (text: string): boolean =>
  readHeadByline(text)?.rule.startsWith('byline/marker') ?? false
