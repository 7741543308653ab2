/** Whether a whole page ends within its text, as a transfer that breaks off does: programs that leave out `</body>` and `</html>` end it with a tag. */
export const isCutOff = (html: string): boolean =>
  /<(?:!doctype\s|html\b)/i.test(html.slice(0, 2_000)) &&
  /[^>\s]\s*$/.test(html.slice(-200)) &&
  !/<\/(?:html|body)\s*>/i.test(html.slice(-20_000))
