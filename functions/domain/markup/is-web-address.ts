/**
 * Whether text is a web address that can be used in any format as it is: absolute, with nothing in it that a
 * URI must encode.
 */
export const isWebAddress = (text: string): boolean =>
  /^https?:\/\/[\w.:[\]@-]+(?:[/?#][\w.~:/?#@!$&'()*+,;=%-]*)?$/i.test(text) &&
  !/%(?![\da-f]{2})/i.test(text) &&
  URL.canParse(text)
