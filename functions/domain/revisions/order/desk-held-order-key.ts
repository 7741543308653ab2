/**
 * The order key of an agency's copy as withheld by a hold that the desk put on an earlier text, until an instant if
 * the hold has an end. It comes directly after the copy itself, and before every later ruling of the desk, since 'd'
 * sorts before their 'r'. The instant is part of it: under another hold, the same copy is another text.
 */
export const deskHeldOrderKey = (orderKey: string, until = ''): string =>
  `${orderKey}/d${until.replace(/\D/g, '')}`
