const LATE = /^(?!<\?)\s*(?:<!--(?:[^-]|-(?!->)){0,500}-->\s*){0,5}<\?xml\s[^?]*\?>/

/**
 * Blanks out the XML declaration of a document with white space or comments before it: XML allows a declaration
 * only at the very start, but content management systems put an empty line there, and routers their name. All
 * positions stay what they were.
 */
export const repairDeclaration = (text: string): string =>
  text.replace(LATE, beginning => beginning.replace(/\S/g, ' '))
