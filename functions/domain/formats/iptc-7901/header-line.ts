/** "eca0003 3 i 380  dpa 0045": source of letters, number, priority, category, words. */
export const headerLine =
  /^(\p{L}{1,5}-?\d{2,6})[ \t]+(\d)[ \t]+(\p{L}{1,4})(?:[ \t]+(\d{1,6})(?![\p{L}\d]))?(.*)$/u

/** Before a header in capitals that states its words, on the first line of what has lost its SOH: "APA0123 5 WI 0234 II". A day's file has many (Belga). */
export const bareHeader = /^(?=\p{Lu}{2,5}\d{3,4} \d \p{Lu}{1,4} \d{3,4}(?: |$))/mu
