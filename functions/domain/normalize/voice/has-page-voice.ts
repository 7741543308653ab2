/** First person plural and second person, in the languages of the agencies. */
const voice =
  /(?<![\p{L}'’])(?:you|your|yours|we|our|us|sie|ihre?[mnrs]?|unser[emnrs]*|wir|vous|vos|votre|nous|nos|notre|tu|tus|usted|su correo|nuestr[oa]s?|você|seu e-mail|noss[oa]s?|vostr[aoei]|nostr[aoei]|tua|ons|onze|jouw?|uw|din|dina|vår[at]?)(?![\p{L}])/iu

/** Whether a text speaks as "we" or to a "you": as a site may, and who is quoted. */
export const hasPageVoice = (text: string): boolean => voice.test(text)
