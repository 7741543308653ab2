const TOKEN = /"|\\(?:u[\da-f]{4}|[\s\S])?|\r\n|\p{Cc}/giu
const ESCAPE = /^\\(?:["\\/bfnrt]|u[\da-f]{4})$/i

/**
 * JSON with the faults of feeds mended inside strings: a backslash before what needs none ("\’") goes, a raw tab or other
 * control character becomes a space, and a raw line end a LINE SEPARATOR (U+2028), which ends a line all the same. Outside of
 * strings nothing changes. Linear in the length.
 */
export const repairJson = (json: string): string => {
  let inside = false
  return json.replace(TOKEN, token => {
    if (token === '"') inside = !inside
    return token === '"' || !inside || ESCAPE.test(token) ? token : mend(token)
  })
}

const mend = (token: string): string =>
  token
    .replace(/^\\/, '')
    .replace(/\r\n|[\r\n]/g, '\u2028')
    .replace(/\p{Cc}/gu, ' ')
