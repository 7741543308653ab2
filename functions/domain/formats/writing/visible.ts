/** Text without control characters and what is no character at all, which no format of text takes; line feeds and tabs stay. */
export const visible = (text: string): string =>
  text.replace(/[\p{Noncharacter_Code_Point}\p{Cs}]|[^\P{Cc}\t\n]/gu, '')
