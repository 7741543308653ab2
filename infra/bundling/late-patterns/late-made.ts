/** What is made when it is first asked for. */
export const lateMade = <Made>(make: () => Made): (() => Made) => {
  let made: Made | undefined
  return () => (made ??= make())
}
