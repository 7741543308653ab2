/**
 * What ends a line, for positions and for texts alike: CRLF, CR, LF, and the vertical tab, form feed and
 * Unicode separators that word processors and wires leave.
 */
export const LINE_END = /\r\n|[\r\n\v\f\u2028\u2029]/g
