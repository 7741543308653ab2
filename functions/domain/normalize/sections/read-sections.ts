const stated =
  /^(?:(?:published|posted|filed|appears?|appeared) (?:in|under)|(?:section|category|ressort|rubrik|sección|rubrique|channel)\s?:|filed (?:in|under)\s?:)\s*:?\s*(\p{L}[\p{L}\p{N}&',./ -]{1,60})$/iu

/** The section of a line that says one ("Published in News & Features", "Filed under: Health"), several parted by commas. */
export const readSections = (text: string): string[] | undefined => {
  const list = stated.exec(text)?.[1]
  if (!list || /\d{4}|[.!?]$/.test(list)) return undefined
  return list
    .split(/\s*[,;|]\s*/)
    .map(section => section.trim())
    .filter(section => section !== '')
}
