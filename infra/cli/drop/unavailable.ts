/** A destination that cannot be reached, explained in one line that says what to do. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable'
}
