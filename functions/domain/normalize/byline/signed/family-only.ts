/** Words that are family names and never given ones. */
export const familyOnly =
  /^(?:air|price|box|power|court|house|church|school|street|game|card|head|land|list|nation|person|rock|sale|sales|score|seat|stock|test|wall|market|labor|bank|music|beach)$/iu
