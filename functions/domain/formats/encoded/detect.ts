import type { Source } from '#domain/source.ts'

/** How a file begins in uuencode (POSIX), in base64 (RFC 4648), and in HTML or XML whose signs are references. */
const whole =
  /^\s{0,50}(?:begin(?:-base64)? [0-7]{3} \S|(?:[A-Za-z\d+/]{60,76}\r?\n){2}|&lt;(?:[!?]|\w+(?:&gt;|[\s/])))/
/** Quoted-printable (RFC 2045, 6.7): a letter in UTF-8, a blank at the end of a line, an attribute; and a line that goes on. */
const letter = /=(?:[C-F][\dA-F]=[89AB][\dA-F]|20\n|3D")/
const open = /[^\s=]=\n/

/** A file that a mail program or a gateway encoded, without the header that says so. */
export const detectEncoded = ({ text }: Source): boolean =>
  whole.test(text) || (letter.test(text) && open.test(text))
