/** Whether text is an address of the web that can stand in any format as it is: absolute, with nothing in it that a URI must encode. */
export const isWebAddress = (text: string): boolean =>
  /^https?:\/\/[\w.:[\]@-]+(?:[/?#][\w.~:/?#@!$&'()*+,;=%-]*)?$/i.test(text) &&
  !/%(?![\da-f]{2})/i.test(text) &&
  URL.canParse(text)
