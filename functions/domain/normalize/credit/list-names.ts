/** "Ana Ruiz, Bo Lind and Cy Dow"; undefined for none. */
export const listNames = (names: readonly string[]): string | undefined =>
  names.length < 2 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
