const LATE = /^\s+<\?xml\s[^?]*\?>/

/**
 * A document without its XML declaration, where white space stands before that: XML allows it at the very start alone, and content management
 * systems put an empty line there. It is blanked out, so that every place stays where it was.
 */
export const repairDeclaration = (text: string): string =>
  text.replace(LATE, beginning => beginning.replace(/\S/g, ' '))
