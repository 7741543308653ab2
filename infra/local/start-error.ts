/**
 * Why the local stack cannot start or continue, in one line that says what to do. `start.ts` prints the line
 * and exits nonzero; anything else that is thrown is a defect and shows its stack.
 */
export class StartError extends Error {
  override readonly name = 'StartError'
}
