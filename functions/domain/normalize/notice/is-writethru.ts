const SHORT = 120
const FORMS: readonly RegExp[] = [
  /\bwrite-?thr(?:u|ough)\b/iu,
  /(?:^|[\s,(/-])\d{1,2}(?:st|nd|rd|th)[ -]?(?:ld|lead|sub|add|insert)s?\b(?=\s*(?:$|[-,/:;)(]|\d))/iu,
  /^[\W_]*(?:LEAD(?:ALL)?|LD|Lead)[ -]?\d+\b/u,
  /\b\d{1,2}\.\s?(?:Zusammenfassung|Neufassung)\b|\bZusammenfassung \d/u,
  /^[\W_]*(?:ROUNDUP|ZUSAMMENFASSUNG|NEUFASSUNG)(?:\s\d+)?\s*(?:$|[-:/(])/u,
]

/** A text that replaces the one before it whole: "1st Ld-Writethru", "2nd Ld", "1ST LEAD", "LEAD 2", "ROUNDUP 2". Sources: AP, dpa. */
export const isWritethru = (text: string): boolean =>
  text.length <= SHORT * 3 && FORMS.some(form => form.test(text))
