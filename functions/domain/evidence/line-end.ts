/**
 * What ends a line, in places and in texts alike: CRLF, CR, LF, and the vertical tab, form feed and separators of Unicode that word processors and
 * wires leave.
 */
export const LINE_END = /\r\n|[\r\n\v\f\u2028\u2029]/g
