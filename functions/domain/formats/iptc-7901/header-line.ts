/** "eca0003 3 i 380  dpa 0045": source of letters, number, priority, category, words. */
export const headerLine =
  /^(\p{L}{1,5}-?\d{2,6})[ \t]+(\d)[ \t]+(\p{L}{1,4})(?:[ \t]+(\d{1,6})(?![\p{L}\d]))?(.*)$/u
