/** A color or weight (ECMA-48, SGR), as `styleText` sets it. */
const STYLE = /^.\[[\d;]*m/su

/** Where Unicode's pictures of the control characters U+0000 to U+001F begin. */
const PICTURES = 0x2400

const pictureOf = (control: string): string => {
  const code = control.charCodeAt(0)
  return code < ' '.charCodeAt(0) ? String.fromCharCode(PICTURES + code) : '\uFFFD'
}

/**
 * A text as a terminal may show it: control characters as pictures ("␛"), except the ends of lines, tabs and
 * styles. Whoever may drop a file chooses its name, which else could move the cursor, forge what stands
 * above, or fill the clipboard of whoever lists it (CWE-150).
 */
export const shownText = (text: string): string =>
  text.replaceAll(/\p{Cc}/gu, (control, at: number) =>
    control === '\n' || control === '\t' || STYLE.test(text.slice(at, at + 20))
      ? control
      : pictureOf(control),
  )
