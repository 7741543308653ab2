import { foldName } from '#domain/json/fold-name.ts'

/** In characters; a name is none of these if it is longer. */
const LONGEST = 40
const form =
  /^x?(?:(?:do)?not\w*before|(?:publish|release|golive|live|visible|available|valid|unlock|scheduled?)(?:for|on|at|from|after|date|time)|publishschedule|schedule|golive|holduntil|deferreddelivery|\w*(?:embarg(?:o(?!reason|ed$)|ad)|sperrfrist)\w*)$/

/**
 * Whether a member, or the field of a mail, states from when an item may be shown, in the words of a house: "publish_after", "notBefore",
 * "X-Hold-Until". Such a time counts while it is ahead; past, it says when the item was shown first.
 */
export const namesStart = (name: string): boolean =>
  name.length <= LONGEST && form.test(foldName(name).replaceAll(' ', ''))
