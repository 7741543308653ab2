import { withoutEndMarks } from './without-end-marks.ts'

/** A line without the carets, "<" and "=" in which ANPA 1312 and IPTC 7901 frame it ("^By ANA RUIZ=", "Headline +"). */
export const unmark = (text: string): string => withoutEndMarks(text.replace(/^\^\s*/, ''))
